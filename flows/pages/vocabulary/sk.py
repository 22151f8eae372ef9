"""Slovak: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Zdieľať | Zdieľaj | Zdieľať na Facebooku | Kopírovať odkaz | Vytlačiť | Uložiť
""",
    "comments": """
Diskusia | Komentáre | Komentár | Pridať komentár | Zobraziť diskusiu | Vstúpiť do diskusie
""",
    "footer": """
Podmienky používania | Ochrana osobných údajov | Nastavenia súkromia
""",
    "navigation": """
Domov | Úvod | Hľadať | Prihlásiť sa | Prihlásenie | Registrácia | Zavrieť | Správy | Ďalšie | Predchádzajúci
Nasledujúci
""",
    "newsletter": """
Prihlásiť sa na odber | Odoberať newsletter
""",
    "subscription": """
Predplatné | Predplatiť | Len pre predplatiteľov
""",
    "advertisement": """
Inzercia
""",
    "related_label": """
Súvisiace články | Súvisiace | Najčítanejšie | Mohlo by vás zaujímať | Odporúčame | Ďalšie články
""",
    "keywords_label": """
Kľúčové slová | Témy
""",
    "byline": """
Redakcia
""",
    "published": """
Publikované | Uverejnené
""",
    "updated": """
Aktualizované
""",
    "copyright": """
Všetky práva vyhradené
""",
}

READ_MORE = """
Prečítajte si aj | Prečítajte si tiež | Čítajte aj | Čítajte tiež | Čítajte viac | PREČÍTAJTE SI AJ
Pozrite si aj | Viac k téme
"""

BYLINE = """
Autor | Autorka | Napísal | Napísala
"""

UPDATED = """
Aktualizované
"""

PUBLISHED = """
Publikované | Uverejnené
"""

HOME = """
Domov | Úvod
"""

FACT_BOX = """
Fakty | Profil | Kto je
"""
