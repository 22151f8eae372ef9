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

WHOLE_LINES = {
    "share": """
Deli na Facebooku | Delite na Facebooku | Deli z drugimi | Delite novico | Deli članek | Pošlji po e-pošti
Natisni članek | Shrani | Shrani članek | Prijavi napako | Prijavite napako | Sledite nam | Poslušaj članek
Poslušajte članek | Kopiraj naslov | Tvitni
""",
    "comments": """
Za komentiranje prispevkov morate biti prijavljeni | Za komentiranje se prijavite
Za komentiranje morate biti prijavljeni | Vsi komentarji | Poglej komentarje | Preberi komentarje | Ni komentarjev
Oddaj komentar | Napiši komentar | Komentiraj novico | Komentiraj članek | Razprava | Sodeluj v razpravi
""",
    "related_label": """
Zadnje v rubriki | Več iz rubrike | Več iz te rubrike | Preberite še | Preberi tudi | Najbolj brani članki
Najnovejše | Najnovejše novice | Zadnje novice | Povezani članki | Povezane vsebine | Sorodne vsebine | Priporočamo
Priporočamo v branje | Izbor uredništva | Ne spreglejte | Morda vas bo zanimalo | Naslednji članek | Prejšnji članek
Naslednja novica | Prejšnja novica | Preberite več | Več novic | Najbolj komentirano | Najbolj gledano | V žarišču
Drugi članki | Več o temi
""",
    "navigation": """
Na vsebino | Pojdi na vsebino | Preskoči na vsebino | Preskoči na glavno vsebino | Prikaži več | Naloži več
Preberi več | Beri dalje | Celoten članek | Nazaj na vrh | Vse novice | Odpri meni | Zapri meni | Moj profil
Odjava | Vremenska napoved | Prva stran
""",
    "newsletter": """
Prijava na e-novice | Prijavi se na e-novice | Prijavite se na e-novice | E-novice | Vaš e-naslov
Prijava na novice | Vklopi obvestila | Prenesite aplikacijo
""",
    "subscription": """
Že imate naročnino? | Že naročnik? | Naročite se | Postani naročnik | Postanite naročnik
Članek je na voljo samo naročnikom | Članek je dostopen samo za naročnike | Naročnina | Podprite nas
""",
    "advertisement": """
Nadaljevanje pod oglasom | Oglas - prispevek se nadaljuje | Članek se nadaljuje po oglasu
Članek se nadaljuje pod oglasom | Promocijsko sporočilo | Sponzorirana vsebina | Naročena vsebina
""",
    "player": """
Predvajaj | Poglejte video | Oglejte si video | Poslušaj v živo | Glej v živo
""",
    "cookie_notice": """
Sprejmi vse | Sprejmi piškotke | Nastavitve piškotkov | Zavrni vse | Strinjam se | Sprejmem vse
""",
    "footer": """
Uredništvo | Pravilnik o zasebnosti | Politika zasebnosti | Piškotki | Splošni pogoji | Pogoji poslovanja
Zemljevid strani | Pravno obvestilo
""",
    "keywords_label": """
Tematike
""",
    "updated": """
Zadnji poseg | Zadnja sprememba
""",
    "credit": """
Fotografija je simbolična | Simbolična fotografija | Simbolična slika
""",
}

READ_MORE = """
Preberite tudi | Preberite še | Preberi tudi | Preberi še | Več o tem | PREBERITE TUDI | Poglejte si tudi
"""

BYLINE = """
Piše | Avtor | Avtorica
Avtorja | Avtorji | Besedilo
"""

UPDATED = """
Posodobljeno | Osveženo
Zadnji poseg | Zadnja sprememba
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

SECTIONS = """
Slovenija | Svet | Gospodarstvo | Šport | Kultura | Črna kronika | Okolje | Politika | Znanost | Zdravje | Mnenja
Ljubljana | Lokalno | Zabava | Nogomet
"""

LISTS = """
Najnovejše | Zadnje novice | Novice
"""

UNSURE = """
Razprava | Uredništvo | Piškotki | Naročnina | Predvajaj | Tematike
"""
