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

READ_MORE = """
Taip pat skaitykite | Skaitykite taip pat | Skaitykite daugiau | Skaityk daugiau | TAIP PAT SKAITYKITE
Žiūrėkite taip pat
"""

BYLINE = """
Autorius | Autorė | Parengė
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
