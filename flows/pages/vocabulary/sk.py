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
Odoslať mailom | Poslať mailom | Odoslať e-mailom | Zdieľať na Twitteri | Zdieľať na LinkedIn | Zdieľať cez WhatsApp
Vytlačiť článok | Uložiť článok | Uložiť na neskôr | Vypočuť článok | Vypočujte si článok | Darovať článok
Páči sa mi | Nahlásiť chybu v článku | Upozorniť na chybu | Kopírovať link | Pošlite nám tip
""",
    "comments": """
Komentáre k článku | Diskusia k článku | Zobraziť komentáre | Prečítať diskusiu | Pridajte komentár
Zanechať komentár | Žiadne komentáre | Napísať komentár
Zobraziť všetky komentáre | Pridať príspevok | Diskutovať | Diskusia je zatvorená | Komentovať | Čítajte diskusiu
Odpovedať | Prihláste sa a diskutujte
""",
    "navigation": """
Preskočiť na obsah | Prejsť na obsah | Prejsť na hlavný obsah | Preskočiť na hlavný obsah | Menu | Späť hore | Späť
Celý článok | Čítať ďalej | Čítať celý článok | Zobraziť viac | Rozšírené hľadanie
Zobraziť všetko | Načítať ďalšie | Otvoriť menu | Zatvoriť menu | Vyhľadávanie | Vyhľadať | Hlavná stránka | Titulka
Odhlásiť sa | Môj účet | Viac správ z domova | Pokračovať v čítaní | Celá správa | Na začiatok stránky
Spustiť galériu | Zobraziť galériu
""",
    "related_label": """
Predchádzajúci článok | Nasledujúci článok | Podobné články | Najnovšie správy | Najnovšie články | Ďalšie správy
Viac správ | Mohlo by vás tiež zaujímať | Prečítajte si | Neprehliadnite | Podobné témy | Najčítanejšie články
Najčítanejšie správy | Najčítanejšie za 24 hodín | Najčítanejšie na SME | Súvisiaci článok | Súvisiaci obsah
Súvisiace témy | Mohlo by ťa zaujímať | Odporúčané | Odporúčané články | Odporúčame vám | Viac k téme
Ďalšie k téme | Najnovšie | Aktuálne | Hlavné správy | Hlavné správy zo SME | Ďalšie články z titulky
Predošlý článok | Ďalší článok | Čítajte tiež | Prečítajte si aj | Viac z rubriky | Ďalšie z rubriky
Tlačové správy | Inzercia - Tlačové správy | Neprehliadnite tiež | Výber redakcie | Videá | Populárne
Správy z regiónu
""",
    "newsletter": """
Odoberať | Odber noviniek | Prihláste sa na odber noviniek
Prihláste sa na odber newslettera | Prihlásiť sa na newsletter | Zadajte svoj e-mail | Newslettre
Zapnúť notifikácie | Stiahnite si aplikáciu
""",
    "subscription": """
Článok je uzamknutý | Tento článok je uzamknutý | Odomknúť článok | Už máte predplatné?
Článok je len pre predplatiteľov | Tento článok si môžete prečítať vďaka predplatiteľom | Kúpiť predplatné
Máte predplatné? Prihláste sa | Už ste predplatiteľ? | Podporte nás | Získať predplatné | Týždeň zadarmo
Pokračujte v čítaní s predplatným | Darujte predplatné
""",
    "keywords_label": """
Značky | Tagy | Štítky
Súvisiace značky
""",
    "advertisement": """
Reklama | Článok pokračuje pod reklamou | Článok pokračuje pod videom reklama
Skryť Vypnúť reklamu | SkryťVypnúť reklamu | Vypnúť reklamu | Skryť reklamu | Článok pokračuje pod video reklamou
Článok pokračuje pod videom | Pokračovanie článku pod reklamou | Platený obsah | PR článok | Komerčný článok
Reklama Reklama
""",
    "cookie_notice": """
Súhlasím | Prijať všetko | Odmietnuť všetko | Nastavenia cookies
Prijať všetky | Prijať všetky cookies | Nastaviť cookies | Nastavenia súborov cookie | Spravovať súhlas | Odmietnuť
""",
    "footer": """
Kontakt | Kontakty | O nás | Reklama a inzercia | Všeobecné obchodné podmienky | Zásady ochrany osobných údajov
Podmienky používania služieb | Pravidlá diskusie | Etický kódex | Redakcia a kontakty | Mapa stránky
Predplatné a služby | Inzercia a reklama | Osobné údaje
""",
    "copyright": """
© Autorské práva | Autorské práva vyhradené
""",
    "credit": """
Ilustračná fotografia | Ilustračné foto | Ilustračná snímka | Ilustračný obrázok
""",
}

READ_MORE = """
Prečítajte si aj | Prečítajte si tiež | Čítajte aj | Čítajte tiež | Čítajte viac | PREČÍTAJTE SI AJ
Pozrite si aj | Viac k téme
"""

BYLINE = """
Autor | Autorka | Napísal | Napísala
Autori | Text
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
Aktuálne | Populárne | Najnovšie | Týždeň zadarmo | Autorské práva | Videá
"""

LISTS = """
Najnovšie správy | Najnovšie | Správy
"""
