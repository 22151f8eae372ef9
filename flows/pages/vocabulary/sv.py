"""Swedish."""

PHRASES = {
    "share": """
Dela | Dela artikeln | Dela på Facebook | Dela på Twitter | Kopiera länk | Skriv ut | Spara | Spara artikeln
Skicka | Följ | Följ oss | Lyssna | Lyssna på artikeln | Tipsa oss | Rapportera fel
""",
    "comments": """
Kommentarer | Kommentar | Kommentera | Skriv en kommentar | Visa kommentarer | Svara | Debatt
Delta i diskussionen | Inga kommentarer
""",
    "footer": """
Integritetspolicy | Personuppgiftspolicy | Cookiepolicy | Om cookies | Cookies | Kontakt | Kontakta oss | Om oss
Annonsera | Kundservice | Kundtjänst | Prenumerationsvillkor | Jobba hos oss | Till toppen | Arkiv
Ansvarig utgivare | Hantera cookies | Tillgänglighet
""",
    "navigation": """
Startsida | Startsidan | Hem | Meny | Sök | Logga in | Logga ut | Registrera | Mina sidor | Mitt konto | Stäng
Tillbaka | Nästa | Föregående | Mer | Visa mer | Visa fler | Se alla | Läs vidare | Nyheter | Senaste nytt
Senaste | Direkt | Live | Video | Bilder | Bildspel | Podd | Poddar | Väder | Horoskop | Tv-guide | Ja | Nej
Hoppa till innehållet | E-tidning | Korsord
""",
    "newsletter": """
Nyhetsbrev | Prenumerera på nyhetsbrev | Anmäl dig | Din e-post
Håll dig uppdaterad
""",
    "subscription": """
Prenumerera | Prenumeration | Bli prenumerant | Köp prenumeration | Redan prenumerant? | Är du prenumerant?
Endast för prenumeranter | Stöd oss | Prova gratis
""",
    "advertisement": """
Annons | Reklam | Sponsrat | Sponsrat innehåll | Annonsinnehåll | Artikeln fortsätter under annonsen
Artikeln fortsätter efter annonsen | Fortsätt läsa efter annonsen
""",
    "player": """
Spela | Spela upp | Se video | Helskärm
""",
    "related_label": """
Läs också | Läs även | Läs mer | Läs fler | Relaterade artiklar | Relaterat | Mest lästa | Mest läst | Populärt
Populära | Rekommenderat | Rekommenderas | Fler nyheter | Senaste artiklarna | Se även | Se också | Mer om
Just nu | Mer från | Mer läsning | Fler artiklar
""",
    "keywords_label": """
Ämnen | Taggar | Ämnen i artikeln | Nyckelord | Läs mer om ämnet
""",
    "cookie_notice": """
Acceptera | Acceptera alla | Godkänn | Godkänn alla | Avvisa | Jag godkänner | Inställningar
""",
    "byline": """
Av | Skriven av | Författare | TT | Journalist | Redaktör | Text
""",
    "credit": """
Foto | Arkivbild | Bild | Pressbild | Genrebild
""",
    "published": """
Publicerad | Publicerat | Idag | Igår | I dag | I går
""",
    "updated": """
Uppdaterad | Uppdaterat | Senast uppdaterad
""",
    "copyright": """
Alla rättigheter förbehållna
""",
}

READ_MORE = """
Läs också | LÄS OCKSÅ | Läs även | LÄS ÄVEN | Läs mer | LÄS MER | Se även | Se också | Lyssna också | Läs hela
Läs mer här
"""

TAGS_BY_COLON = """
Ämnen
"""

BYLINE = """
Av | Text | Skriven av
Intervju
"""

UPDATED = """
Uppdaterad | Senast uppdaterad | Uppdaterat
"""

PUBLISHED = """
Publicerad | Publicerat | Publicerades
"""

PRESS_CONTACT = """
Presskontakt | Presskontakter | För mer information kontakta | Kontakt för media
"""

ABOUT = """
Om
"""

LISTS = """
Senaste nytt | Senaste nyheterna
"""

HOME = """
Hem | Start | Startsida | Startsidan
"""

SECTIONS = """
Inrikes | Utrikes | Sverige | Världen | Politik | Ekonomi | Sport | Fotboll | Kultur | Debatt och opinion
Ledare | Nöje | Vetenskap | Hälsa | Teknik | Krim | Näringsliv | Resor | Mat | Klimat | Lokalt | Stockholm
"""

FACT_BOX = """
Fakta | Faktaruta
"""

FUNCTION_WORDS = """
och i att det som en på är av för med den till inte har de ett om men han var så från vi kan när år säger
under också efter eller nu sig ut hon där vid mot ska skulle hade alla mycket blir blev finns vara
"""
