"""Afrikaans: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Kopieer skakel | Druk
""",
    "comments": """
Kommentaar | Laat kommentaar | Lewer kommentaar
""",
    "footer": """
Oor ons | Kontak ons | Privaatheidsbeleid | Gebruiksvoorwaardes | Adverteer
""",
    "navigation": """
Tuis | Tuisblad | Soek | Teken in | Registreer | Nuus
""",
    "subscription": """
Teken in vir | Vir intekenaars
""",
    "advertisement": """
Advertensie
""",
    "related_label": """
Verwante artikels | Verwante stories | Gewildste | Meeste gelees | Nog nuus
""",
    "keywords_label": """
Onderwerpe | Sleutelwoorde
""",
    "byline": """
Deur
""",
    "published": """
Gepubliseer
""",
    "updated": """
Bygewerk | Opgedateer
""",
    "copyright": """
Alle regte voorbehou
""",
}

READ_MORE = """
Lees ook | Lees meer | Lees nog | LEES OOK | Kyk ook
"""

BYLINE = """
Deur | Geskryf deur
"""

UPDATED = """
Bygewerk | Opgedateer
"""

PUBLISHED = """
Gepubliseer
"""

HOME = """
Tuis | Tuisblad
"""
