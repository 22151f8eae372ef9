"""Estonian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Jaga | Jaga Facebookis | Kopeeri link | Prindi
""",
    "comments": """
Kommentaarid | Kommentaar | Kommenteeri | Lisa kommentaar | Näita kommentaare
""",
    "footer": """
Meist | Privaatsuspoliitika | Kasutustingimused
""",
    "navigation": """
Avaleht | Esileht | Menüü | Otsi | Logi sisse | Registreeru | Sulge | Uudised | Järgmine | Eelmine | Rohkem
""",
    "subscription": """
Telli | Tellijale | Ainult tellijale
""",
    "advertisement": """
Reklaam
""",
    "related_label": """
Seotud artiklid | Seotud uudised | Seotud lood | Loetumad | Enim loetud | Soovitame
""",
    "keywords_label": """
Märksõnad | Teemad | Sildid
""",
    "byline": """
Toimetaja
""",
    "published": """
Avaldatud
""",
    "updated": """
Uuendatud | Muudetud
""",
    "copyright": """
Kõik õigused kaitstud
""",
}

WHOLE_LINES = {
    "share": """
Jaga artiklit | Jaga Twitteris | Jaga e-postiga | Kopeeri | Copy | Saada e-kirjaga | Prindi artikkel | Teata veast
Kuula artiklit
Salvesta | Kuula | Jälgi meid | Jaga sõbraga | Teata toimetusele
""",
    "comments": """
Kommentaarid puuduvad | Kommentaare pole | Kommentaare pole veel | Kommentaare pole veel. Ole esimene!
Ole esimene! | Loe kommentaare | Kirjuta kommentaar | Jäta kommentaar | Vaata kommentaare
Kommenteerimiseks logi sisse | Vaata kõiki kommentaare | Loe kõiki kommentaare
""",
    "navigation": """
Tagasi üles | Üles | Mine põhisisu juurde | Liigu edasi põhisisu juurde | Liigu sisu juurde | Otse sisu juurde
Mine algallikale | Loe täismahus | Loe artiklit | Vaata rohkem | Näita rohkem | Tagasi
Logi välja | Ava menüü | Otsing | Kõik uudised | Loe rohkem | Lae juurde
""",
    "related_label": """
Eelmine artikkel | Järgmine artikkel | Eelmine uudis | Järgmine uudis | Viimased uudised | Värsked uudised
Samal teemal | Veel samal teemal | Sarnased artiklid | Rohkem uudiseid | Populaarsemad | Loe ka neid | Enimloetud
Kõige loetumad | Päeva lood
Hetkel kuum | Viimati lisatud | Loetumad artiklid | Nädala loetumad | Toimetus soovitab | Rohkem samal teemal
Uuemad uudised
""",
    "advertisement": """
Reklaamtekst | Sisuturundus
""",
    "newsletter": """
Liitu uudiskirjaga | Telli uudiskiri
""",
    "subscription": """
Loe edasi tellijana | Artikkel on tellijale | Vali pakett | Oled juba tellija?
See artikkel on tellijale | Loe piiramatult | Telli digipakett | Juba tellija?
""",
    "footer": """
Kontakt | Kontaktid | Reklaam ja kuulutused | Küpsised | Privaatsustingimused
Kasutustingimused ja privaatsus | Toimetuse kontaktid | Hea ajakirjanduse tava | Isikuandmete töötlemine
""",
    "cookie_notice": """
Nõustun | Nõustun kõigiga
""",
    "published": """
Ilmunud
""",
    "keywords_label": """
Teema | Märksõna
""",
}

READ_MORE = """
Loe ka | Loe lisaks | Loe veel | LOE KA | Loe edasi | Vaata ka
"""

BYLINE = """
Autor | Kirjutas
Autorid | Tekst
"""

UPDATED = """
Uuendatud | Muudetud
"""

PUBLISHED = """
Avaldatud
"""

HOME = """
Avaleht | Esileht
"""

FACT_BOX = """
Faktid | Kes on
"""

SECTIONS = """
Eesti | Välismaa | Maailm | Majandus | Kultuur | Arvamus | Krimi | Poliitika | Eesti uudised | Jalgpall | Teadus
Tervis | Elu
"""

UNSURE = """
Teema | Märksõna | Kontakt | Ilmunud | Üles | Tagasi | Küpsised
Salvesta | Kuula
"""

LISTS = """
Uudised | Viimased uudised | Värsked uudised
"""
