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
