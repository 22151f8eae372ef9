"""Albanian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Shpërndaje | Ndaje | Kopjo linkun | Printo
""",
    "comments": """
Komente | Komentet | Lini një koment | Shkruaj një koment
""",
    "footer": """
Rreth nesh | Na kontaktoni | Kushtet e përdorimit | Politika e privatësisë
""",
    "navigation": """
Kreu | Ballina | Kërko | Hyr | Regjistrohu | Mbyll | Lajme | Tjetra | E mëparshme
""",
    "advertisement": """
Reklamë
""",
    "related_label": """
Lajme të ngjashme | Të ngjashme | Më të lexuarat | Mund të ju interesojë
""",
    "keywords_label": """
Etiketa | Fjalë kyçe
""",
    "byline": """
Nga
""",
    "published": """
Publikuar | Publikuar më
""",
    "updated": """
Përditësuar
""",
    "copyright": """
Të gjitha të drejtat e rezervuara
""",
}

READ_MORE = """
Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexo më shumë | LEXO EDHE | Shiko edhe
"""

BYLINE = """
Autor | Shkruan
"""

UPDATED = """
Përditësuar
"""

PUBLISHED = """
Publikuar | Publikuar më
"""

HOME = """
Kreu | Ballina
"""
