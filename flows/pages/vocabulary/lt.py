"""Lithuanian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Dalintis | Pasidalinti | Kopijuoti nuorodą | Spausdinti
""",
    "comments": """
Komentarai | Komentaras | Komentuoti | Rašyti komentarą | Rodyti komentarus
""",
    "footer": """
Apie mus | Kontaktai | Privatumo politika | Naudojimo taisyklės
""",
    "navigation": """
Pradžia | Pagrindinis | Paieška | Prisijungti | Registruotis | Uždaryti | Naujienos | Kitas | Ankstesnis
Daugiau
""",
    "subscription": """
Prenumeruoti | Tik prenumeratoriams
""",
    "related_label": """
Susiję straipsniai | Susijusios naujienos | Skaitomiausi | Skaitomiausios | Taip pat skaitykite
Jums gali patikti
""",
    "keywords_label": """
Žymos | Raktažodžiai | Temos
""",
    "byline": """
Autorius | Autorė
""",
    "published": """
Paskelbta | Publikuota
""",
    "updated": """
Atnaujinta
""",
    "copyright": """
Visos teisės saugomos
""",
}

WHOLE_LINES = {
    "share": """
Dalinkitės | Dalytis | Pasidalinti straipsniu | Dalintis straipsniu | Dalintis Facebook | Siųsti el. paštu
Pranešti apie klaidą | Pastebėjote klaidą?
Klausytis | Išsaugoti | Sekite mus | Spausdinti straipsnį | Nuoroda nukopijuota
""",
    "comments": """
Naujausi komentarai | Skaityti komentarus | Komentuokite | Palikite komentarą | Parašyti komentarą | Komentarų nėra
Palikti komentarą
Skaityti visus komentarus | Rodyti visus komentarus | Norėdami komentuoti, prisijunkite
Prisijunkite ir komentuokite
""",
    "navigation": """
Pereiti prie turinio | Eiti prie turinio | Pereiti į turinį | Skaityti visą straipsnį | Skaityti toliau
Skaityti daugiau | Rodyti daugiau | Į viršų | Atgal | Meniu | Daugiau galerijų
""",
    "related_label": """
Ankstesnis straipsnis | Kitas straipsnis | Sekantis straipsnis | Ankstesnė naujiena | Kita naujiena
Naujausios žinios | Panašūs straipsniai | Daugiau straipsnių | Skaitomiausi straipsniai | Rekomenduojame
Rekomenduojame perskaityti | Daugiau naujienų | Susijęs turinys | Naujausi straipsniai
Naujausi | Naujausios | Populiariausi | Populiariausi straipsniai | Skaitomiausi šiandien
Rekomenduojami straipsniai | Susijusios temos | Daugiau šia tema | Kiti straipsniai | Svarbiausios naujienos
Naujienų srautas
""",
    "advertisement": """
Reklama | Reklaminis straipsnis | Straipsnis tęsiasi po reklamos
Straipsnio tęsinys – po reklama | Straipsnio tęsinys po reklama
Tęsinys po reklama | REKLAMA – Tęsinys žemiau
""",
    "newsletter": """
Prenumeruoti naujienlaiškį | Naujienlaiškis
Prenumeruokite naujienlaiškį | Jūsų el. paštas | El. pašto adresas
""",
    "footer": """
Reklama portale | Slapukai | Redakcija
Privatumo nustatymai | Slapukų nustatymai | Redakcijos kontaktai | Reklamos įkainiai | Taisyklės
""",
    "cookie_notice": """
Sutinku | Sutinku su visais
""",
    "keywords_label": """
Raktiniai žodžiai
""",
    "subscription": """
Prenumeruokite | Jau prenumeruojate? | Šis straipsnis skirtas prenumeratoriams | Tapkite prenumeratoriumi
""",
}

READ_MORE = """
Taip pat skaitykite | Skaitykite taip pat | Skaitykite daugiau | Skaityk daugiau | TAIP PAT SKAITYKITE
Žiūrėkite taip pat
"""

BYLINE = """
Autorius | Autorė | Parengė
Autoriai | Tekstas
"""

UPDATED = """
Atnaujinta
"""

PUBLISHED = """
Paskelbta | Publikuota
"""

HOME = """
Pradžia | Pagrindinis
"""

FACT_BOX = """
Faktai
"""

SECTIONS = """
Lietuva | Lietuvoje | Pasaulis | Pasaulyje | Užsienis | Verslas | Ekonomika | Sportas | Kultūra | Kriminalai
Nuomonės | Politika | Krepšinis | Futbolas | Sveikata | Teisėsauga | Miesto pulsas
"""

UNSURE = """
Redakcija | Reklama | Slapukai | Atgal | Naujienlaiškis
Naujausi | Naujausios | Taisyklės | Populiariausi
Klausytis | Išsaugoti
"""

LISTS = """
Naujienos | Naujausios žinios
"""
