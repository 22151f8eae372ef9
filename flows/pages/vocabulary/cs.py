"""Czech."""

PHRASES = {
    "share": """
Sdílet | Sdílejte | Sdílet článek | Sdílet na Facebooku | Zkopírovat odkaz | Kopírovat odkaz | Tisk | Vytisknout
Tisknout | Uložit | Poslat | Poslat e-mailem | Sledovat | Sledujte nás | Líbí se mi | Poslechnout
Nahlásit chybu | Odeslat
""",
    "comments": """
Komentáře | Komentář | Komentovat | Přidat komentář | Diskuse | Diskuze | Vstoupit do diskuse | Zobrazit diskusi
Odpovědět | Napsat komentář | Žádné komentáře
""",
    "footer": """
Ochrana osobních údajů | Ochrana soukromí | Podmínky užití | Kontakty | Kontakt | O nás | Reklama | Inzerce
Redakce | Kariéra | Mapa stránek | Nahoru | Archiv | Nastavení cookies | Cookies | Nápověda | Předplatné
Etický kodex
""",
    "navigation": """
Článek se nachází v sekci
Domů | Hlavní stránka | Menu | Hledat | Vyhledávání | Přihlásit | Přihlásit se | Přihlášení | Odhlásit
Registrace | Můj účet | Zavřít | Zpět | Další | Předchozí | Více | Zobrazit více | Zobrazit vše | Načíst další
Načíst více | Celý článek | Číst dál | Pokračovat ve čtení | Zprávy | Nejnovější | Aktuálně | Živě | Online
Video | Videa | Foto | Fotogalerie | Galerie | Podcasty | Počasí | Horoskop | Program | Rubriky | Témata | Ano
Ne
""",
    "newsletter": """
Newsletter | Přihlásit k odběru | Váš e-mail | Odebírat novinky | E-mail
Buďte v obraze
""",
    "subscription": """
Předplatit | Předplaťte si | Koupit předplatné | Už mám předplatné | Jen pro předplatitele | Podpořte nás
Prémiový obsah
""",
    "advertisement": """
Komerční sdělení | Sponzorováno | Článek pokračuje pod reklamou | PR článek
""",
    "player": """
Přehrát | Přehrát video | Celá obrazovka | Zvětšit
""",
    "related_label": """
Související | Související články | Související témata | Čtěte také | Čtěte dále | Přečtěte si také | Přečtěte si
Doporučované | Doporučujeme | Nejčtenější | Nejčtenější články | Mohlo by vás zajímat | Další články
Další zprávy | Podobné články | Nepřehlédněte | Poslední zprávy | Nejnovější články | Více k tématu | K tématu
Populární
""",
    "keywords_label": """
Témata článku | Štítky | Tagy | Klíčová slova | Tag
""",
    "cookie_notice": """
Souhlasím | Přijmout vše | Přijmout | Odmítnout | Rozumím | Nastavení
""",
    "byline": """
Autor | Autoři | ČTK | Redaktor | Autorka | Redaktorka | Zdroj
""",
    "credit": """
Ilustrační foto | Ilustrační snímek | Foto: ČTK
""",
    "published": """
Publikováno | Vydáno | Dnes | Včera
""",
    "updated": """
Aktualizováno | Aktualizace | Poslední aktualizace
""",
    "copyright": """
Všechna práva vyhrazena
""",
    "counter": """
Doba čtení | Čas čtení
""",
}

READ_MORE = """
Čtěte také | Čtěte dále | Čtěte | Přečtěte si také | Přečtěte si | Přečtěte si více | Podívejte se | Sledujte
Více čtěte zde | Související | Mohlo by vás zajímat | ČTĚTE TAKÉ
"""

TAGS_BY_COLON = """
Témata | Téma
"""

BYLINE = """
Autor | Autorka | Napsal | Text
Rozhovor vedl | Rozhovor vedla | Ptal se | Ptala se | Napsala
"""

UPDATED = """
Aktualizováno | Aktualizace | Poslední aktualizace
"""

PUBLISHED = """
Publikováno | Vydáno | Zveřejněno
"""

PRESS_CONTACT = """
Kontakt pro média | Kontakt pro novináře | Kontakty pro média | Mediální kontakt | Tiskové oddělení
"""

ABOUT = """
O společnosti | O firmě | O
"""

HOME = """
Domů | Úvod | Úvodní strana | Titulní strana
"""

SECTIONS = """
Domácí | Zahraničí | Svět | Česko | Politika | Ekonomika | Byznys | Sport | Fotbal | Hokej | Kultura | Věda
Technika | Zdraví | Krimi | Regiony | Názory | Komentáře a názory | Magazín | Auto | Cestování | Počasí
Společnost | Média
"""

FACT_BOX = """
Fakta | Profil | Medailonek | V číslech
Anketa
"""

FUNCTION_WORDS = """
a v se na je že s z do to o i ve ale jako za by pro od po jsou k který jeho tak podle však už si také které
jsem bylo při nebo má co byl až může před není ani jen než která když jsme bude
"""

UNSURE = """
Počasí | Ano | Ne | Další | Zpět | Více | Kontakt | Kontakty | Nápověda | Kariéra | Redakce | Archiv | Komentář
Diskuse | Dnes | Včera | Zdroj | Témata | Zprávy | Aktuálně
"""

SAID = "řekl řekla uvedl uvedla říká"
TOLD = "byl byla bylo měl měla"
