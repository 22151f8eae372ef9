"""Tagalog: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Ibahagi | I-share | Kopyahin ang link | I-print
""",
    "comments": """
Mga komento | Komento | Mag-iwan ng komento
""",
    "footer": """
Tungkol sa amin | Makipag-ugnayan | Patakaran sa privacy
""",
    "navigation": """
Tahanan | Hanapin | Mag-login | Isara | Mga balita | Susunod | Nakaraan
""",
    "advertisement": """
Anunsyo | Patalastas
""",
    "related_label": """
Kaugnay na balita | Mga kaugnay na balita | Pinakabasa | Iba pang balita
""",
    "keywords_label": """
Mga paksa
""",
    "byline": """
Isinulat ni
""",
    "published": """
Inilathala
""",
    "updated": """
In-update
""",
    "copyright": """
Lahat ng karapatan ay nakalaan
""",
}

READ_MORE = """
Basahin din | Basahin | BASAHIN | Basahin pa | PANOORIN | Panoorin
"""

BYLINE = """
Isinulat ni | Ulat ni
"""

UPDATED = """
In-update
"""

PUBLISHED = """
Inilathala
"""

HOME = """
Tahanan
"""
