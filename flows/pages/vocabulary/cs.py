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

WHOLE_LINES = {
    "share": """
Sdílejte článek | Sdílejte tento článek | Sdílet na X | Sdílet na Twitteru | Sdílet na LinkedIn | Sdílet e-mailem
Sdílet přes WhatsApp | Poslat článek e-mailem | Poslat přítelem | Doporučit | Doporučit článek | Odkaz zkopírován
Odkaz byl zkopírován | Zkopírováno | Uložit článek | Uložit na později | Uložené články | Přečíst později
Darovat článek | Darujte článek | Odemknout článek přátelům | Vytisknout článek | Poslechnout článek
Poslechněte si článek | Přečíst nahlas | Velikost písma | Velikost textu | Zvětšit text | Sledujete | Sledujte nás na
Sledujte nás na Facebooku | Sledujte nás na sociálních sítích | Sledovat téma | Sledovat autora
Přidat mezi oblíbené zdroje | Přidejte si nás na Googlu | Přidejte si nás do oblíbených zdrojů
Nahlásit chybu v článku | Našli jste v článku chybu? | Viděli jste chybu? | Napište nám | Napište redakci
Napsat redakci | Kontaktovat redakci | Máte tip? | Máte pro nás tip? | Pošlete nám tip | Tip na článek
Byl pro vás článek užitečný? | Ohodnoťte článek | Hodnocení článku | Diskutovat
Zobrazit příspěvek na Instagramu
""",
    "comments": """
Vstoupit do diskuze | Zobrazit diskuzi | Otevřít diskusi | Přidat příspěvek | Zanechat komentář
Zrušit odpověď na komentář | Odeslat komentář | Zobrazit komentáře | Zobrazit všechny komentáře | Skrýt komentáře
Číst komentáře | Zatím žádné komentáře | Buďte první | Buďte první, kdo přidá komentář | Diskuse je uzavřena
Diskuze byla uzavřena | Diskuse k článku | Diskuze k článku | Přihlaste se a diskutujte
Pro přidání komentáře se musíte přihlásit | Pro přidávání komentářů se musíte nejdříve přihlásit | Nahlásit příspěvek
Nejnovější komentáře | Od nejnovějších | Od nejstarších | Načíst další komentáře | Zobrazit další komentáře
Zapojte se do diskuse | Vyžadované informace jsou označeny * | Pravidla diskuse | Pravidla diskuze
Kodex diskutujícího
""",
    "newsletter": """
Newslettery | Přihlásit se k odběru | Přihlaste se k odběru | Odebírat newsletter | Odebírejte newsletter | Odebírat
Odběr novinek | Odebírejte náš newsletter | Naše newslettery | Všechny newslettery | Vaše e-mailová adresa
E-mailová adresa | Zadejte e-mail | Zadejte svůj e-mail | Zadejte svou e-mailovou adresu | Zadejte platný e-mail
Zadejte platnou e-mailovou adresu | Zadejte prosím platný e-mail | Neplatný e-mail | Děkujeme za přihlášení
Děkujeme za přihlášení k odběru | Děkujeme za registraci | Potvrďte svůj e-mail | Něco se pokazilo | Došlo k chybě
Nastala chyba | Zkuste to znovu | Zkuste to později | Zkuste to prosím později | Odhlásit odběr
Odhlásit se můžete kdykoli | Zapnout upozornění | Povolit upozornění | Zapnout notifikace | Stáhnout aplikaci
Stáhněte si aplikaci | Stáhněte si naši aplikaci | Otevřít v aplikaci | Nic vám neuteče | Zůstaňte v obraze
Nejdůležitější zprávy dne | Souhlasím s podmínkami | Souhlasím se zpracováním osobních údajů
""",
    "subscription": """
Objednat předplatné | Získat předplatné | Digitální předplatné | Máte předplatné? | Máte již předplatné?
Již máte předplatné? | Jste předplatitel? | Jste již předplatitelem? | Už jste předplatitel? | Máte již účet?
Už máte účet? | Nemáte účet? | Nemáte předplatné? | Přihlaste se | Odhlásit se | Registrovat | Registrovat se
Vytvořit účet | Založit účet | Zapomenuté heslo | Zapomněli jste heslo? | Můj profil | Moje předplatné
Pouze pro předplatitele | Pro předplatitele | Tento článek je pouze pro předplatitele | Článek je určen předplatitelům
Článek je exkluzivně pro předplatitele | Obsah pouze pro předplatitele | Exkluzivní obsah | Odemknout
Odemknout článek | Odemkněte si článek | Číst celý článek | Chci číst dál | Čtěte bez omezení | Neomezený přístup
Přístup ke všem článkům | Přístup k veškerému obsahu | Zobrazit nabídku | Vybrat předplatné | Vyzkoušet
Vyzkoušet zdarma | Vyzkoušejte zdarma | První měsíc zdarma | Zrušit můžete kdykoliv | Kdykoliv můžete zrušit
Předplatné můžete kdykoliv zrušit | Bez závazků | Podpořit | Podpořte nezávislou žurnalistiku | Darovat předplatné
Elektronické noviny | Elektronické vydání | Číst noviny | Koupit vydání | Bez reklam
Tento článek je uzamčen | Článek je uzamčen
""",
    "advertisement": """
Placená inzerce | Komerční obsah | Komerční článek | Komerční prezentace | Text pokračuje pod reklamou
Pokračování článku pod reklamou | Pokračování pod reklamou | Pokračovat ve čtení pod reklamou | Přeskočit reklamu
Zavřít reklamu | Konec reklamy | Sponzorovaný obsah | Sponzorovaný článek | Ve spolupráci s | Partner rubriky
Partnerský obsah | Obsah připravil | Slevové kódy | Reklamní sdělení | Nabídka partnerů | Affiliate odkazy
""",
    "player": """
Spustit video | Zobrazit video | Podívejte se na video | Poslouchejte | Pozastavit | Ztlumit | Zapnout zvuk | Titulky
Rychlost přehrávání | Další video | Automatické přehrávání | Váš prohlížeč nepodporuje přehrávání audia
Váš prohlížeč nepodporuje přehrávání videa | Video není dostupné | Video se nepodařilo načíst | Všechny díly
Všechna videa | Další videa | Živé vysílání | Sledovat živě | Načteno strojovým hlasem | Namluveno umělou inteligencí
Zavřít video | Přeskočit
Spustit audio
""",
    "related_label": """
Čtěte dál | Čtěte více | Čtěte i | Číst více | Přečtěte si i | Podívejte se také | Mohlo by vás také zajímat
Mohlo by se vám líbit | Související zprávy | Více o tématu | Další k tématu | Další z rubriky | Další články z rubriky
Další témata | Podobná témata | Nejčtenější dnes | Nejčtenější za týden | Nejsledovanější | Nejdiskutovanější
Nejoblíbenější | Nejnovější zprávy | Nejnovější příspěvky | Aktuální zprávy | Právě se děje | Doporučené články
Doporučené pro vás | Redakce doporučuje | Výběr redakce | Tipy redakce | Ostatní čtou | Čtenáři také četli | Z domova
Ze zahraničí | Hlavní zprávy | Zobrazit další | Všechny články | Všechny zprávy | Další článek | Předchozí článek
Následující článek | Předchozí příspěvek | Následující příspěvek | Na hlavní stranu | Články autora
Více zpráv
""",
    "keywords_label": """
Více o | Sledovat témata | Témata v článku | Více o tématech | V článku se píše o
""",
    "navigation": """
Přejít k obsahu | Přejít na obsah | Přejít k hlavnímu obsahu | Přejít na hlavní obsah | Přeskočit na obsah
Přeskočit na hlavní obsah | Přejít k navigaci | Přejít na menu | Přejít k vyhledávání | Hlavní menu | Hlavní navigace
Otevřít menu | Zavřít menu | Zobrazit menu | Vyhledat | Co hledáte? | Titulní strana | Zpět nahoru | Zpět na úvod
Zpět na článek | Následující | Další strana | Předchozí strana | Následující stránka | Další fotografie
Předchozí fotografie | Zobrazit fotogalerii | Zobrazit galerii | Zobrazit všechny fotografie | Prohlédnout galerii
Otevřít galerii | Vstoupit do galerie | Zvětšit fotografii | Zobrazit méně | Načíst další články | Načítání | Načítám
Vyberte region | Vybrat region | Horoskopy | Křížovky | TV program | Hlasovat | Zobrazit výsledky | Nacházíte se zde
Jste zde | Tmavý režim | Světlý režim | Zrušit | Potvrdit | Obsah článku | Všechny rubriky | Zobrazit celý článek
Rozbalit
Navigace pro příspěvek | Vybrat měsíc | Vybrat rubriku | Vítejte! Přihlaste se ke svému účtu | Rozšířené vyhledávání
Pokročilé vyhledávání
Přečíst celý článek
""",
    "footer": """
Zásady ochrany osobních údajů | Zásady ochrany soukromí | Zpracování osobních údajů | Nastavení soukromí
Zásady používání cookies | Správa cookies | Podmínky používání | Obchodní podmínky | Všeobecné obchodní podmínky
Kontaktujte nás | O webu | Inzerujte | Inzerce na webu | Reklama na webu | Ceník inzerce | Zákaznická podpora
Prohlášení o přístupnosti | Autorská práva | Vydavatel | Šéfredaktor | Mapa webu | Opravy a omluvy | Naše weby
Ostatní weby | Tiráž | Osobní údaje a cookies | Právní informace
""",
    "cookie_notice": """
Přijmout všechny | Přijmout všechny cookies | Souhlasím se vším | Odmítnout vše | Odmítnout všechny | Pouze nezbytné
Jen nezbytné | Podrobné nastavení | Přizpůsobit | Uložit nastavení | Uložit volby | Používáme cookies
Tento web používá cookies | Tato stránka používá cookies | Vážíme si vašeho soukromí
Vaše soukromí je pro nás důležité | Pokračovat bez souhlasu | Seznam partnerů | Zobrazit podrobnosti
Souhlas s cookies
""",
    "byline": """
Reportér | Reportérka | Zpravodaj | Zahraniční zpravodaj | Komentátor | Komentátorka | Editorka | Připravil
Připravila | Novinář | Novinářka | Vydavatelka | Publicista | Externí autor | Domácí redakce | Zahraniční redakce
""",
    "author_bio": """
O autorovi | O autorce | Další články autora | Všechny články autora | Více od autora | Zobrazit profil
Více článků autora
""",
    "credit": """
Ilustrační fotografie | Archivní foto | Autor: ČTK | Zdroj fotografie | Obrázek vytvořený AI
""",
    "updated": """
Naposledy aktualizováno
""",
    "published": """
Zveřejněno | Datum vydání
""",
    "editor_note": """
Článek průběžně aktualizujeme | Zprávu aktualizujeme | Poznámka redakce | Pozn. red. | Mezititulky jsou redakční
Text je redakčně upraven
""",
}

READ_MORE = """
Čtěte také | Čtěte dále | Čtěte | Přečtěte si také | Přečtěte si | Přečtěte si více | Podívejte se | Sledujte
Více čtěte zde | Související | Mohlo by vás zajímat | ČTĚTE TAKÉ
Čtěte dál | Čtěte více | Čtěte i | Více čtěte | Více se dočtete | Mohlo by vás také zajímat | K tématu
Poslechněte si také | Nepřehlédněte | Číst více | Více zde | Dále čtěte | Rozhovor čtěte zde
"""

TAGS_BY_COLON = """
Témata | Téma
"""

TOPICS = """
Související témata | Další témata | Podobná témata
"""

BYLINE = """
Autor | Autorka | Napsal | Text
Rozhovor vedl | Rozhovor vedla | Ptal se | Ptala se | Napsala
Připravil | Připravila | Text a foto | Autoři
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
Počasí | Ano | Ne | Kontakt | Kontakty | Nápověda | Kariéra | Redakce | Archiv | Komentář | Diskuse | Dnes | Včera
Zdroj | Témata | Zprávy | Aktuálně | Titulky | Horoskopy | Křížovky | Vydavatel | Tiráž
Následující
"""

SAID = "řekl řekla uvedl uvedla říká"
TOLD = "byl byla bylo měl měla"
