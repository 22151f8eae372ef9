"""Polish."""

PHRASES = {
    "share": """
Udostępnij | Udostępnij na Facebooku | Podziel się | Poleć | Kopiuj link | Skopiuj link | Skopiowano | Drukuj
Wydrukuj | Zapisz | Wyślij | Wyślij e-mail | Obserwuj | Obserwuj nas | Śledź nas | Tweetnij | Lubię to
Posłuchaj | Zgłoś błąd | Krótki link | Polub nas | Dodaj do ulubionych | Krótki URL | Posłuchaj artykułu
""",
    "comments": """
Oceń jakość naszego artykułu | Twoja opinia pozwala nam tworzyć lepsze treści
Komentarze | Komentarz | Komentuj | Skomentuj | Dodaj komentarz | Napisz komentarz | Zobacz komentarze
Pokaż komentarze | Wszystkie komentarze | Brak komentarzy | Odpowiedz | Anuluj odpowiedź
Twój adres e-mail nie zostanie opublikowany | Wymagane pola są oznaczone * | Zaloguj się, aby komentować
Dyskusja | Opinie | Zgłoś
""",
    "footer": """
Polityka prywatności | Prywatność | Polityka cookies | Regulamin | Regulaminy | Kontakt | O nas | Reklama
Redakcja | Praca | Kariera | Mapa strony | Pomoc | Do góry | Wróć do góry | Archiwum | Ustawienia prywatności
Ustawienia cookies | Deklaracja dostępności | Biuro reklamy | Partnerzy | Prenumerata | Ochrona danych
""",
    "navigation": """
Strona główna | Menu | Szukaj | Wyszukaj | Przejdź do treści | Przejdź do głównej treści | Zaloguj | Zaloguj się
Wyloguj | Zarejestruj się | Moje konto | Konto | Zamknij | Otwórz | Wróć | Wstecz | Dalej | Następny | Poprzedni
Następny artykuł | Poprzedni artykuł | Więcej | Zobacz więcej | Pokaż więcej | Zobacz wszystkie | Załaduj więcej
Czytaj dalej | Czytaj całość | Dowiedz się więcej | Wiadomości | Najnowsze | Najnowsze wiadomości | Aktualności
Na żywo | Relacja na żywo | Wideo | Zdjęcia | Galeria | Podcasty | Pogoda | Horoskop | Program TV | Krzyżówki
Quizy | Gry | Działy | Tematy | Tak | Nie | Anuluj | Ładowanie | Ogłoszenia | E-wydanie | Usługi
Zobacz galerię | Rozwiń | Zwiń
""",
    "newsletter": """
Newsletter | Zapisz się | Zapisz się na newsletter | Zapisz się do newslettera | Twój e-mail | Podaj e-mail
Adres e-mail | Włącz powiadomienia | Zapisz mnie
Bądź na bieżąco | Włącz powiadomienia
""",
    "subscription": """
Subskrybuj | Kup dostęp | Subskrypcja | Wykup dostęp | Masz już konto? | Masz już prenumeratę?
Tylko dla prenumeratorów | Tylko dla subskrybentów | Wesprzyj nas | Wspieraj nas | Wpłać | Premium
Zostań subskrybentem | Wypróbuj
""",
    "advertisement": """
Materiał sponsorowany | Artykuł sponsorowany | Materiał partnera | Materiał promocyjny
Dalsza część artykułu pod materiałem wideo | Dalsza część tekstu pod wideo | Dalszy ciąg materiału pod wideo
Pozostało | Kontynuuj czytanie | Reszta artykułu pod reklamą | Materiały partnerów | Koniec reklamy
Autopromocja
""",
    "player": """
Odtwórz | Obejrzyj | Obejrzyj wideo | Zobacz wideo | Pełny ekran | Wycisz | Powiększ
""",
    "related_label": """
Czytaj więcej | Czytaj też | Czytaj także | Czytaj również | Zobacz też | Zobacz także | Zobacz również
Przeczytaj też | Przeczytaj także | Polecane | Polecamy | Polecane artykuły | Powiązane | Powiązane artykuły
Podobne artykuły | Podobne | Najczęściej czytane | Najpopularniejsze | Popularne | Najnowsze artykuły | Inne
Inne artykuły | Warto przeczytać | Może Cię zainteresować | Nie przegap | Więcej na ten temat | Więcej o
Sprawdź także | Ostatnie wpisy | Wybrane dla Ciebie | Redakcja poleca | Na ten temat | Komentowane
""",
    "keywords_label": """
Tagi | Tematy powiązane | Słowa kluczowe | Więcej na temat | Temat
""",
    "cookie_notice": """
Akceptuję | Akceptuj | Zgadzam się | Odrzuć | Odrzuć wszystkie | Akceptuj wszystkie | Ustawienia
Przejdź do serwisu | Rozumiem
""",
    "byline": """
Autor | Autorzy | Opracowanie | Oprac. | PAP | Redakcja portalu | Dziennikarz | Źródło: PAP | Napisał | Autorka
""",
    "credit": """
Foto | Fot. | Zdjęcie | Zdjęcie ilustracyjne | Źródło zdjęć | Zdjęcie poglądowe
""",
    "published": """
Opublikowano | Data publikacji | Dzisiaj | Dziś | Wczoraj | Data utworzenia
""",
    "updated": """
Aktualizacja | Zaktualizowano | Ostatnia aktualizacja | Data aktualizacji
""",
    "counter": """
Czas czytania | Wyświetleń | Odsłony
""",
    "copyright": """
Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone
""",
    "author_bio": """
O autorze | Wszystkie artykuły autora
""",
}

READ_MORE = """
Czytaj więcej | Czytaj też | CZYTAJ TEŻ | Czytaj także | CZYTAJ TAKŻE | Czytaj również | Czytaj | Zobacz też
ZOBACZ TEŻ | Zobacz także | Zobacz również | Zobacz | ZOBACZ | Przeczytaj też | Przeczytaj także | Przeczytaj
Polecamy | Polecamy także | Sprawdź | Sprawdź też | Więcej | Więcej przeczytasz | Oglądaj | Zobacz wideo
"""

TAGS_BY_COLON = """
Tematy | Temat
"""

BYLINE = """
Autor | Autorka | Oprac. | Opracowanie | Opracował | Opracowała | Tekst | Napisał | Rozmawiał
Rozmawiała | Rozmawiali | Wywiad przeprowadził | Wywiad przeprowadziła | Napisała
"""

UPDATED = """
Aktualizacja | Zaktualizowano | Ostatnia aktualizacja | Zmodyfikowano | akt.
"""

PUBLISHED = """
Opublikowano | Data publikacji | Publikacja | Dodano | Data dodania | Data utworzenia
"""

PRESS_CONTACT = """
Kontakt dla mediów | Kontakt prasowy | Biuro prasowe | Kontakt dla prasy | Dodatkowych informacji udziela
"""

ABOUT = """
O firmie | O spółce | O
"""

LISTS = """
Najnowsze | Najnowsze wiadomości
"""

HOME = """
Strona główna | Główna | Start
"""

SECTIONS = """
Polityka | Gospodarka | Polska | Kraj | Świat | Sport | Kultura | Społeczeństwo | Zdrowie | Nauka | Technologie
Technologia | Biznes | Opinie | Opinia | Publicystyka | Kryminalne | Motoryzacja | Podróże | Styl życia
Rozrywka | Edukacja | Finanse | Prawo | Wojsko | Region | Historia | Felietony | Wywiady | Piłka nożna | Gwiazdy
"""

FACT_BOX = """
Ważne daty | Warto wiedzieć | Fakty | W liczbach | Sylwetka
Ankieta | Sonda
"""

FUNCTION_WORDS = """
i w na z do się że nie to jest o jak za po od przez dla który ale co tym są tak ich oraz ze jego przy już może
tylko być tego które był także która jej było ma jako ta czy będzie też by lub pod gdy bardzo między
"""

UNSURE = """
Pogoda | Gry | Quizy | Tak | Nie | Dalej | Wstecz | Usługi | Więcej | Najnowsze | Tematy | Ogłoszenia
Aktualności | Wiadomości | Kontakt | Pomoc | Praca | Kariera | Redakcja | Archiwum | Prywatność | Partnerzy
Regulamin | Poleć | Zapisz | Komentarz | Dyskusja | Opinie | Zgłoś | Inne | Popularne | Podobne | Polecamy | Temat
Dzisiaj | Dziś | Wczoraj | Rozumiem | Zgadzam się | Ustawienia | Opracowanie | Zdjęcie | O nas
"""

SAID = "powiedział powiedziała mówi dodał dodała"
TOLD = "był była było miał miała"
