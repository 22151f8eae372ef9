"""Estonian: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Jaga | Jaga Facebookis | Kopeeri link | Prindi
""",
    "comments": """
Kommentaarid | Kommentaar | Kommenteeri | Lisa kommentaar | Näita kommentaare
""",
    "footer": """
Meist | Privaatsuspoliitika | Kasutustingimused
""",
    "navigation": """
Avaleht | Esileht | Menüü | Otsi | Logi sisse | Registreeru | Sulge | Uudised | Järgmine | Eelmine | Rohkem
""",
    "subscription": """
Telli | Tellijale | Ainult tellijale
""",
    "advertisement": """
Reklaam
""",
    "related_label": """
Seotud artiklid | Seotud uudised | Seotud lood | Loetumad | Enim loetud | Soovitame
""",
    "keywords_label": """
Märksõnad | Teemad | Sildid
""",
    "byline": """
Toimetaja
""",
    "published": """
Avaldatud
""",
    "updated": """
Uuendatud | Muudetud
""",
    "copyright": """
Kõik õigused kaitstud
""",
}

READ_MORE = """
Loe ka | Loe lisaks | Loe veel | LOE KA | Loe edasi | Vaata ka
"""

BYLINE = """
Autor | Kirjutas
"""

UPDATED = """
Uuendatud | Muudetud
"""

PUBLISHED = """
Avaldatud
"""

HOME = """
Avaleht | Esileht
"""

FACT_BOX = """
Faktid | Kes on
"""
