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
Bądź na bieżąco
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

WHOLE_LINES = {
    "share": """
Udostępnij artykuł | Udostępnij ten artykuł | Udostępnij na Twitterze | Udostępnij w mediach społecznościowych
Podziel się artykułem | Podziel się na Facebooku | Wyślij e-mailem | Wyślij mailem | Wyślij znajomemu | Poleć znajomym
Link skopiowany | Skopiowano link | Link został skopiowany | Zapisz artykuł | Zapisz na później | Zapisano
Dodaj do schowka | Przeczytaj później | Podaruj artykuł | Podaruj ten artykuł | Drukuj artykuł | Odsłuchaj artykuł
Słuchaj artykułu | Powiększ tekst | Pomniejsz tekst | Rozmiar tekstu | Wielkość tekstu | Obserwujesz | Obserwuj nas na
Obserwuj nas w Google | Obserwuj nas w Wiadomościach Google | Śledź nas na | Znajdź nas na | Znajdziesz nas na
Polub nas na Facebooku | Dołącz do nas | Dołącz do nas na Facebooku | Dodaj nas do preferowanych źródeł
Dodaj jako preferowane źródło | Ustaw jako preferowane źródło w Google | Zgłoś błąd w artykule | Zgłoś uwagi
Zobaczyłeś błąd? | Napisz do nas | Napisz do redakcji | Napisz do autora | Skontaktuj się z redakcją | Masz temat?
Prześlij nam informację | Wyślij nam zdjęcie | Czy ten artykuł był pomocny? | Czy podobał ci się artykuł?
Oceń artykuł | Oceń ten artykuł | Osadź | Poleć artykuł | Subskrybuj kanał | Dołącz do kanału
Udostępnij to | Wyświetl ten post na Instagramie
Dziękujemy za przeczytanie artykułu do końca | Dziękujemy za przeczytanie artykułu
""",
    "comments": """
Skomentuj artykuł | Zostaw komentarz | Dodaj swój komentarz | Opublikuj komentarz | Wyślij komentarz
Zobacz wszystkie komentarze | Ukryj komentarze | Czytaj komentarze | Przejdź do komentarzy | Nie ma jeszcze komentarzy
Bądź pierwszy | Bądź pierwszy, skomentuj | Możliwość komentowania została wyłączona | Komentowanie wyłączone
Zaloguj się, aby dodać komentarz | Musisz być zalogowany, aby dodać komentarz | Zgłoś nadużycie | Zgłoś komentarz
Zgłoś do moderacji | Najnowsze komentarze | Od najnowszych | Od najstarszych | Najwyżej oceniane | Sortuj
Sortuj według | Pokaż więcej komentarzy | Załaduj więcej komentarzy | Dołącz do dyskusji | Weź udział w dyskusji
Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy | Regulamin komentarzy
Zasady komentowania | Twój komentarz | Redakcja nie odpowiada za treść komentarzy
Powiadom mnie o kolejnych komentarzach przez e-mail | Powiadom mnie o nowych wpisach przez e-mail
Dowiedz się więcej jak przetwarzane są dane komentarzy
""",
    "newsletter": """
Zamów newsletter | Nasze newslettery | Wszystkie newslettery | Otrzymuj najważniejsze informacje
Najważniejsze informacje dnia | Bądź na bieżąco z wiadomościami | Podaj swój e-mail | Podaj adres e-mail
Wpisz swój adres e-mail | Wpisz adres e-mail | Twój adres e-mail | Podaj poprawny adres e-mail
Wprowadź poprawny adres e-mail | Nieprawidłowy adres e-mail | Niepoprawny adres e-mail | Dziękujemy za zapisanie się
Dziękujemy za zapisanie się do newslettera | Potwierdź swój adres e-mail | Sprawdź swoją skrzynkę | Wystąpił błąd
Wystąpił błąd, spróbuj ponownie później | Coś poszło nie tak | Spróbuj ponownie | Spróbuj ponownie później
Wypisz się | Możesz wypisać się w każdej chwili | Włącz powiadomienia push | Otrzymuj powiadomienia
Pobierz aplikację | Pobierz naszą aplikację | Pobierz bezpłatną aplikację | Otwórz w aplikacji
Nie przegap najważniejszych informacji | Kanał na WhatsAppie | Akceptuję regulamin | Akceptuję politykę prywatności
""",
    "subscription": """
Kup subskrypcję | Kup prenumeratę | Wykup subskrypcję | Zamów prenumeratę | Prenumerata cyfrowa
Zostań prenumeratorem | Masz już subskrypcję? | Masz już konto? Zaloguj się | Masz dostęp? Zaloguj się
Jesteś już prenumeratorem? | Jesteś subskrybentem? | Nie masz konta? | Nie masz jeszcze konta? | Załóż konto
Załóż darmowe konto | Utwórz konto | Wyloguj się | Mój profil | Moja prenumerata | Dla prenumeratorów
Dla subskrybentów | Artykuł dostępny tylko dla subskrybentów | Artykuł dostępny dla prenumeratorów
Ten artykuł przeczytasz tylko z subskrypcją | Treść dostępna tylko dla subskrybentów | Czytaj bez ograniczeń
Czytaj dalej z prenumeratą | Pełny dostęp | Nieograniczony dostęp | Dostęp do wszystkich treści
Dostęp do wszystkich artykułów | Sprawdź ofertę | Zobacz ofertę | Wybierz ofertę | Wybierz plan | Skorzystaj z oferty
Wypróbuj za darmo | Pierwszy miesiąc za darmo | Możesz zrezygnować w każdej chwili | Rezygnujesz, kiedy chcesz
Bez zobowiązań | Wesprzyj niezależne dziennikarstwo | Wspieraj niezależne media | Czytaj e-wydanie | Kup wydanie
Odblokuj artykuł | Odblokuj dostęp | Przeczytałeś wszystkie darmowe artykuły
""",
    "advertisement": """
Dalsza część tekstu pod reklamą | Kontynuuj czytanie pod reklamą | Materiał partnerski | Materiał reklamowy
Treść sponsorowana | Sponsorowane | Partner materiału | Partner serwisu | Współpraca reklamowa | Partnerzy serwisu
Artykuł partnerski | Pomiń reklamę | Zamknij reklamę | Linki sponsorowane | Kody rabatowe | Wiadomości od partnerów
Ogłoszenie płatne | Link afiliacyjny | Zawiera linki afiliacyjne
koniec bloku reklamowego | Dalsza część artykułu pod wideo | Dalsza część artykułu pod materiałem video
""",
    "player": """
Odtwórz wideo | Odtwórz film | Zobacz film | Oglądaj | Oglądaj na żywo | Oglądaj teraz | Słuchaj | Słuchaj podcastu
Wstrzymaj | Włącz dźwięk | Napisy | Prędkość odtwarzania | Następne wideo | Autoodtwarzanie | Wideo niedostępne
Film niedostępny | Wszystkie odcinki | Wszystkie filmy | Więcej wideo | Transmisja na żywo | Ładowanie wideo
Wygenerowane przez AI | Lektor AI | Zamknij wideo | Pomiń
""",
    "related_label": """
Przeczytaj również | Przeczytaj więcej | Sprawdź też | Obejrzyj też | Polecamy także | Polecane dla ciebie
Polecamy również | Wybór redakcji | Warto zobaczyć | Powiązane tematy | Artykuły powiązane | Podobne tematy
Inne wiadomości | Więcej z kategorii | Więcej artykułów | Więcej wiadomości | Najchętniej czytane | Popularne artykuły
Popularne teraz | Najczęściej komentowane | Najczęściej oglądane | Ostatnie wiadomości | Z ostatniej chwili
Na czasie | To może cię zainteresować | To cię może zainteresować | Mogą cię zainteresować | Zainteresuje cię również
Inni czytali również | Tematy dnia | Wiadomości dnia | Następny wpis | Poprzedni wpis | Wszystkie artykuły
Wszystkie wiadomości | Dzieje się teraz | Galeria zdjęć | Materiał wideo | Wiadomości z regionu | Przejdź do artykułu
Czytaj poprzedni artykuł | Czytaj następny artykuł
Najnowsze fakty | Wiadomości z regionów | Najnowsze informacje | Najważniejsze wiadomości | Gorące tematy
""",
    "keywords_label": """
Zobacz więcej na temat | Tematy artykułu | Tagi artykułu | Etykiety | Przeczytaj więcej o | Obserwuj tematy
Obserwuj temat | W tym artykule
""",
    "navigation": """
Przejdź do zawartości | Przejdź do menu | Przejdź do wyszukiwarki | Przejdź do stopki | Przejdź do nawigacji
Pomiń nawigację | Przejdź na stronę główną | Menu główne | Otwórz menu | Zamknij menu | Pokaż menu | Rozwiń menu
Wyszukiwarka | Czego szukasz? | Powrót | Wróć na stronę główną | Powrót do góry | Przewiń do góry | Następna
Poprzednia | Następna strona | Poprzednia strona | Następne zdjęcie | Poprzednie zdjęcie | Zobacz zdjęcia
Zobacz wszystkie zdjęcia | Otwórz galerię | Przejdź do galerii | Powiększ zdjęcie | Pokaż mniej | Czytaj mniej
Wczytaj więcej | Ładuję | Moje artykuły | Wybierz miasto | Wybierz region | Nekrologi | Ogłoszenia drobne | Zagłosuj
Zobacz wyniki | Jesteś tutaj | Tryb ciemny | Tryb jasny | Wysoki kontrast | Cały artykuł | Czytaj artykuł
Czytaj cały artykuł | Przeczytaj cały artykuł | Potwierdź | Spis treści | Wszystkie działy
Nawigacja wpisu | Zobacz wpisy | Wybierz miesiąc | Wybierz kategorię | Witamy! Zaloguj się na swoje konto
Hasło zostanie wysłane e-mailem | Wyszukiwanie zaawansowane
Wróć do artykułu | Przesuń zdjęcie palcem | Przeglądaj galerię za pomocą strzałek na klawiaturze
Zobacz wszystkie posty
""",
    "footer": """
Polityka plików cookies | Ustawienia plików cookie | Zarządzaj cookies | Zarządzaj zgodami | Regulamin serwisu
Regulamin prenumeraty | RODO | Ochrona danych osobowych | Kontakt z redakcją | O serwisie | Zespół redakcyjny
Reklama w serwisie | Reklamuj się | Dla reklamodawców | Oferta reklamowa | Praca u nas | Centrum pomocy
Biuro obsługi klienta | Najczęściej zadawane pytania | Mapa serwisu | Kanały RSS | Redaktor naczelny | Prawa autorskie
Zakup licencji | Nasze serwisy | Serwisy grupy | Pozostałe serwisy | Nota prawna | Zgłoś naruszenie
Polityka redakcyjna | Standardy redakcyjne
""",
    "cookie_notice": """
Akceptuję wszystkie | Zaakceptuj | Zaakceptuj wszystkie | Odrzucam | Tylko niezbędne | Ustawienia zaawansowane
Dostosuj | Zapisz ustawienia | Zapisz wybór | Używamy plików cookies | Używamy plików cookie
Ta strona używa plików cookie | Ta strona korzysta z plików cookies | Szanujemy Twoją prywatność
Dbamy o Twoją prywatność | Cenimy Twoją prywatność | Lista partnerów | Nasi partnerzy | Zaufani partnerzy
""",
    "byline": """
Opracował | Opracowała | Dziennikarka | Reporterka | Korespondent | Publicysta | Publicystka | Redaktor prowadzący
Redaktor naczelna | Felietonista | Dziennikarz działu | Wydawca serwisu
""",
    "author_bio": """
O autorce | Więcej od autora | Zobacz wszystkie artykuły autora | Zobacz profil | Inne artykuły autora
Czytaj więcej tego autora
Więcej artykułów autora
""",
    "credit": """
fot. archiwum | Fot. archiwum prywatne | Fot. ilustracyjne | Źródło zdjęcia | Materiały prasowe
Fot. materiały prasowe | Autor zdjęcia | Zdjęcie archiwalne | Obraz wygenerowany przez AI
Zdjęcie wygenerowane przez AI
""",
    "updated": """
Zaktualizowany | Zmodyfikowano | Aktualizowano
""",
    "published": """
Opublikowany | Data dodania | Utworzono
""",
    "editor_note": """
Artykuł jest aktualizowany | Tekst jest aktualizowany | Informacja jest aktualizowana | Od redakcji | Przypis redakcji
Tytuł pochodzi od redakcji | Śródtytuły pochodzą od redakcji
""",
}

READ_MORE = """
Czytaj więcej | Czytaj też | CZYTAJ TEŻ | Czytaj także | CZYTAJ TAKŻE | Czytaj również | Czytaj | Zobacz też
ZOBACZ TEŻ | Zobacz także | Zobacz również | Zobacz | ZOBACZ | Przeczytaj też | Przeczytaj także | Przeczytaj
Polecamy | Polecamy także | Sprawdź | Sprawdź też | Więcej | Więcej przeczytasz | Oglądaj | Zobacz wideo
Czytaj dalej | Zobacz więcej | Przeczytaj również | Przeczytaj więcej | Przeczytaj wywiad | Sprawdź także
Obejrzyj też | Posłuchaj też | Więcej na ten temat | Nie przegap | Czytaj u nas | O tym więcej
"""

TAGS_BY_COLON = """
Tematy | Temat
"""

TOPICS = """
Powiązane tematy | Podobne tematy | Więcej na ten temat
"""

BYLINE = """
Autor | Autorka | Oprac. | Opracowanie | Opracował | Opracowała | Tekst | Napisał | Rozmawiał
Rozmawiała | Rozmawiali | Wywiad przeprowadził | Wywiad przeprowadziła | Napisała
Tekst i zdjęcia | Przygotował | Przygotowała | Autorzy | Opracowali
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
Najnowsze informacje | Wiadomości
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
Pogoda | Gry | Quizy | Tak | Nie | Usługi | Najnowsze | Tematy | Ogłoszenia | Aktualności | Wiadomości | Kontakt
Pomoc | Praca | Kariera | Redakcja | Archiwum | Prywatność | Partnerzy | Regulamin | Komentarz | Dyskusja | Opinie
Zgłoś | Inne | Popularne | Podobne | Polecamy | Temat | Dzisiaj | Dziś | Wczoraj | Ustawienia | Opracowanie
Zdjęcie | O nas | Napisy | Nekrologi | RODO | Etykiety | Na czasie | Tematy dnia | Pomiń | Galeria zdjęć
Wyszukiwarka | Kody rabatowe | Sponsorowane
Powrót
"""

SAID = "powiedział powiedziała mówi dodał dodała"
TOLD = "był była było miał miała"
