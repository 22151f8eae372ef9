"""Danish."""

PHRASES = {
    "share": """
Del | Del artiklen | Del artikel | Del på Facebook | Del på Twitter | Kopier link | Print | Udskriv | Gem
Gem artikel | Send | Følg | Følg os | Lyt til artiklen | Tip os
""",
    "comments": """
Kommentarer | Kommentar | Kommenter | Skriv en kommentar | Se kommentarer | Vis kommentarer | Svar | Debat
Deltag i debatten | Ingen kommentarer
""",
    "footer": """
Privatlivspolitik | Persondatapolitik | Cookiepolitik | Cookies | Kontakt | Kontakt os | Om os | Annoncering
Annoncér | Job | Kundeservice | Handelsbetingelser | Abonnementsvilkår | Til toppen | Arkiv | Redaktion
Ophavsret | Presseetik | Cookie-indstillinger
""",
    "navigation": """
Forside | Forsiden | Menu | Søg | Søgning | Log ind | Log ud | Login | Opret | Min side | Min profil | Luk
Tilbage | Næste | Forrige | Mere | Se mere | Vis mere | Hent flere | Se alle | Læs videre | Nyheder
Seneste nyt | Seneste | Live | Video | Billeder | Podcast | Podcasts | Vejret | Horoskop | Tv-guide | Sektioner
Ja | Nej | E-avis
""",
    "newsletter": """
Nyhedsbrev | Nyhedsbreve | Tilmeld nyhedsbrev | Tilmeld | Tilmeld dig | Din e-mail
Hold dig opdateret
""",
    "subscription": """
Abonnement | Bliv abonnent | Køb abonnement | Allerede abonnent? | Kun for abonnenter | Støt os | Prøv gratis
""",
    "advertisement": """
Annonce | Reklame | Sponsoreret | Sponsoreret indhold | Artiklen fortsætter under annoncen
Artiklen fortsætter efter annoncen | Annoncørbetalt indhold | Artiklen fortsætter under billedet
""",
    "player": """
Afspil | Se video | Fuld skærm
""",
    "related_label": """
Læs også | Læs mere | Læs flere | Relaterede artikler | Relateret | Mest læste | Mest læst | Mest sete
Populære | Anbefalet | Anbefalede | Andre læser | Andre læser også | Seneste artikler | Mere om | Flere nyheder
Lige nu | Måske vil du også læse | Se også
""",
    "keywords_label": """
Emner | Tags | Læs mere om | Nøgleord
""",
    "cookie_notice": """
Accepter | Accepter alle | Afvis | Afvis alle | Tillad alle | Indstillinger
""",
    "byline": """
Af | Skrevet af | Forfatter | Ritzau | Journalist | Redaktør
""",
    "credit": """
Foto | Arkivfoto | Pressefoto | Genrefoto
""",
    "published": """
Publiceret | Udgivet | I dag | I går | Offentliggjort
""",
    "updated": """
Opdateret | Senest opdateret
""",
    "copyright": """
Alle rettigheder forbeholdes
""",
}

READ_MORE = """
Læs også | LÆS OGSÅ | Læs mere | Læs her | Se også | Hør også | Læs hele | Læs artiklen
"""

BYLINE = """
Af | Skrevet af | Tekst
Interview
"""

UPDATED = """
Opdateret | Senest opdateret
"""

PUBLISHED = """
Publiceret | Udgivet | Offentliggjort
"""

PRESS_CONTACT = """
Pressekontakt | Kontakt for pressen | Kontaktperson for pressen
"""

ABOUT = """
Om
"""

LISTS = """
Seneste nyt | Seneste nyheder
"""

HOME = """
Forside | Forsiden
"""

SECTIONS = """
Indland | Udland | Politik | Økonomi | Sport | Fodbold | Kultur | Debat | Penge | Viden | Tech | Krimi | Samfund
Erhverv | Underholdning | Kendte | Rejser | Sundhed | Danmark | Verden | Lokalt
"""

FACT_BOX = """
Fakta | Faktaboks | Blå bog
"""

FUNCTION_WORDS = """
og i at det er en til på som for af de med den der ikke et har var han fra men om sig kan vi så siger eller
ved efter blev blevet hun også da over skal være vil end når her nu man deres
"""
