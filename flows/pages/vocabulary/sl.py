"""Slovenian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Deli | Delite | Kopiraj povezavo | Natisni
""",
    "comments": """
Komentarji | Komentiraj | Dodaj komentar | Prikaži komentarje
""",
    "footer": """
Pogoji uporabe | Varstvo osebnih podatkov | Oglaševanje | Kolofon
""",
    "navigation": """
Domov | Naslovnica | Meni | Iskanje | Prijava | Registracija | Zapri | Novice | Naprej | Nazaj | Več
""",
    "subscription": """
Naroči se | Naročniki | Samo za naročnike
""",
    "advertisement": """
Oglas | Oglasno sporočilo
""",
    "related_label": """
Sorodne novice | Povezane novice | Najbolj brano | Preberite tudi | Morda vas zanima | Sorodni članki
""",
    "keywords_label": """
Oznake | Ključne besede
""",
    "byline": """
Avtor | Avtorica | Piše
""",
    "published": """
Objavljeno
""",
    "updated": """
Posodobljeno | Osveženo
""",
    "copyright": """
Vse pravice pridržane
""",
}

READ_MORE = """
Preberite tudi | Preberite še | Preberi tudi | Preberi še | Več o tem | PREBERITE TUDI | Poglejte si tudi
"""

BYLINE = """
Piše | Avtor | Avtorica
"""

UPDATED = """
Posodobljeno | Osveženo
"""

PUBLISHED = """
Objavljeno
"""

HOME = """
Domov | Naslovnica
"""

FACT_BOX = """
V številkah
"""
