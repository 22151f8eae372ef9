"""Latvian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Dalīties | Kopēt saiti | Drukāt
""",
    "comments": """
Komentāri | Komentārs | Komentēt | Pievienot komentāru | Rādīt komentārus
""",
    "footer": """
Par mums | Kontakti | Privātuma politika | Lietošanas noteikumi
""",
    "navigation": """
Sākums | Izvēlne | Meklēt | Ienākt | Reģistrēties | Aizvērt | Ziņas | Jaunākās ziņas | Nākamais
Iepriekšējais | Vairāk
""",
    "subscription": """
Abonēt | Abonē | Tikai abonentiem
""",
    "advertisement": """
Reklāma
""",
    "related_label": """
Saistītie raksti | Saistītās ziņas | Lasītākie | Lasītākās ziņas | Iesakām | Tev varētu patikt
""",
    "keywords_label": """
Birkas | Tēmas | Atslēgvārdi
""",
    "byline": """
Autors
""",
    "published": """
Publicēts
""",
    "updated": """
Atjaunots | Papildināts
""",
    "copyright": """
Visas tiesības aizsargātas
""",
}

READ_MORE = """
Lasi arī | Lasiet arī | Lasi vēl | Lasi vairāk | LASI ARĪ | Skaties arī
"""

BYLINE = """
Autors | Autore
"""

UPDATED = """
Atjaunots | Papildināts
"""

PUBLISHED = """
Publicēts
"""

HOME = """
Sākums
"""

FACT_BOX = """
Fakti
"""
