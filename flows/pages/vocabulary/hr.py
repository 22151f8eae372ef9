"""Croatian, and Serbian in Latin letters: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Podijeli | Podijelite | Podeli | Podelite | Podeli na Fejsbuku | Podijeli na Facebooku | Kopiraj link | Ispis
Štampaj
""",
    "comments": """
Komentari | Komentiraj | Ostavite komentar | Ostavi komentar | Napišite komentar | Pošalji komentar
Prikaži komentare
""",
    "footer": """
O nama | Impresum | Uvjeti korištenja | Uslovi korišćenja | Politika privatnosti | Pravila privatnosti
Oglašavanje
""",
    "navigation": """
Naslovnica | Naslovna | Početna | Izbornik | Meni | Pretraga | Pretraži | Prijava | Prijavi se | Registracija
Zatvori | Najnovije | Vijesti | Vesti | Sljedeća | Sledeća | Prethodna | Pogledajte galeriju
""",
    "newsletter": """
Prijavi se na newsletter | Prijavite se na newsletter | Uključi obavijesti
""",
    "subscription": """
Pretplati se | Pretplatite se | Pretplata | Postani član
""",
    "advertisement": """
Oglas | Tekst se nastavlja ispod oglasa | Članak se nastavlja nakon oglasa
Oglas - tekst se nastavlja ispod oglasa
""",
    "related_label": """
Povezane vijesti | Povezane vesti | Povezani članci | Vezane vesti | Najčitanije | Najčitanije vijesti
Možda vas zanima | Možda će vas zanimati | Preporučeno | Izdvajamo | Izdvojeno | Iz rubrike
""",
    "keywords_label": """
Tagovi | Oznake | Ključne riječi | Ključne reči | Teme
""",
    "byline": """
Autorica | Piše
""",
    "published": """
Objavljeno
""",
    "updated": """
Ažurirano | Zadnja izmjena
""",
    "copyright": """
Sva prava pridržana | Sva prava zadržana
""",
}

WHOLE_LINES = {
    "share": """
Podijeli članak | Podijeli vijest | Podelite vest | Kopiraj poveznicu | Ispiši | Ispiši ovu stranicu
Pošalji e-mailom | Prijavi grešku | Kopiraj vezu
""",
    "comments": """
Pogledaj komentare | Pročitaj komentare | Pročitajte komentare | Učestvuj u diskusiji
Učestvuj u diskusiji ili pročitaj komentare | Kakvo je tvoje mišljenje o ovome? | Uključite se u raspravu
Nema komentara | Komentiraj članak | Svi komentari | Imaš mišljenje?
""",
    "navigation": """
Preskoči na sadržaj | Preskoči na glavni sadržaj | Idi na sadržaj | Skoči na sadržaj | Pročitaj cijeli članak
Nastavi čitati | Nastavite čitanje | Opširnije | Detaljnije | Učitaj još | Prikaži više | Natrag na vrh
Povratak na vrh | Sve vijesti | Sve vesti
""",
    "related_label": """
Prethodni članak | Sljedeći članak | Sledeći članak | Prethodna vijest | Sljedeća vijest | Prethodna vest
Sledeća vest | Najnovije vijesti | Najnovije vesti | Slične vijesti | Slični članci | Više s weba | Ostale vijesti
Pogledajte još | Pogledaj još | Povezano | Više tema kao što je ova? | Čitajte također | Preporučujemo
Najčitanije danas | Iz iste rubrike
""",
    "player": """
Bonus video | Pogledajte video | Pogledaj video
""",
    "newsletter": """
Pretplati se na newsletter
""",
    "keywords_label": """
Tema | Oznake članka
""",
    "advertisement": """
Reklama | Oglasi | Nastavak ispod oglasa | Tekst se nastavlja ispod reklame
""",
    "cookie_notice": """
Prihvaćam | Prihvaćam sve | Prihvati sve | Prihvatam | Prihvatam sve | Odbij sve
""",
    "footer": """
Kontakt | Marketing | Oglašavanje i marketing | Uvjeti korištenja i pravila privatnosti | Pravila o kolačićima
""",
}

READ_MORE = """
Pročitajte i | Pročitajte još | Pročitaj još | Pročitajte više | Pročitaj više | Pročitajte također
Pročitajte takođe | Čitajte još | Čitaj još | PROČITAJTE I | PROČITAJTE JOŠ | Pogledajte i | Vidi još
"""

BYLINE = """
Piše | Autor | Autorica | Napisao | Napisala | Tekst
"""

UPDATED = """
Ažurirano | Zadnja izmjena | Izmjena
"""

PUBLISHED = """
Objavljeno
"""

HOME = """
Naslovnica | Naslovna | Početna
"""

FACT_BOX = """
Činjenice | Brojke | Tko je | Ko je
"""

SECTIONS = """
Hrvatska | Svijet | Svet | Politika | Ekonomija | Gospodarstvo | Kultura | Crna kronika | Hronika | Društvo
Beograd | Srbija | Zabava | Nogomet | Fudbal | Region | Znanost | Zdravlje | Životni stil
"""

UNSURE = """
Kontakt | Marketing | Tema | Reklama | Detaljnije | Opširnije
"""
