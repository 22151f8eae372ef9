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

WHOLE_LINES = {
    "share": """
Zdieľať článok | Zdielať | Zdieľajte článok | Zdieľajte | Zdieľať na X | Tlačiť | Poslať e-mailom
Skopírovať odkaz | Nahlásiť chybu | Našli ste chybu?
""",
    "comments": """
Komentáre k článku | Diskusia k článku | Zobraziť komentáre | Prečítať diskusiu | Pridajte komentár
Zanechať komentár | Žiadne komentáre | Napísať komentár
""",
    "navigation": """
Preskočiť na obsah | Prejsť na obsah | Prejsť na hlavný obsah | Preskočiť na hlavný obsah | Menu | Späť hore | Späť
Celý článok | Čítať ďalej | Čítať celý článok | Zobraziť viac | Rozšírené hľadanie
""",
    "related_label": """
Predchádzajúci článok | Nasledujúci článok | Podobné články | Najnovšie správy | Najnovšie články | Ďalšie správy
Viac správ | Mohlo by vás tiež zaujímať | Prečítajte si | Neprehliadnite | Podobné témy | Najčítanejšie články
""",
    "newsletter": """
Odoberať | Odber noviniek | Prihláste sa na odber noviniek
""",
    "subscription": """
Článok je uzamknutý | Tento článok je uzamknutý | Odomknúť článok | Už máte predplatné?
""",
    "keywords_label": """
Značky | Tagy | Štítky
""",
    "advertisement": """
Reklama | Článok pokračuje pod reklamou | Článok pokračuje pod videom reklama
""",
    "cookie_notice": """
Súhlasím | Prijať všetko | Odmietnuť všetko | Nastavenia cookies
""",
    "footer": """
Kontakt | Kontakty | O nás | Reklama a inzercia | Všeobecné obchodné podmienky | Zásady ochrany osobných údajov
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

SECTIONS = """
Domáce | Slovensko | Zahraničie | Svet | Ekonomika | Šport | Kultúra | Krimi | Regióny | Politika | Názory
Komentáre a názory | Zdravie | Futbal | Hokej | Veda a technika
"""

UNSURE = """
Kontakt | Reklama | Späť | O nás | Témy | Značky
"""
