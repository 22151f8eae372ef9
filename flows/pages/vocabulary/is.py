# ruff: noqa: N999  (the language's own code)
"""Icelandic: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Deila | Deila á Facebook | Deila frétt | Deila grein | Afrita hlekk | Prenta | Senda frétt | Hlusta
""",
    "comments": """
Athugasemdir | Ummæli | Skrifa athugasemd | Skrifa ummæli | Sjá athugasemdir
""",
    "footer": """
Um okkur | Um vefinn | Hafa samband | Hafðu samband | Persónuverndarstefna | Skilmálar | Vafrakökur | Auglýsingar
""",
    "navigation": """
Forsíða | Valmynd | Leita | Leit | Innskráning | Nýskráning | Loka | Fréttir | Sjá meira | Meira | Lesa meira
Lesa alla fréttina | Lesa alla greinina | Til baka | Fara í efni | Fara beint í efnið | Hoppa yfir valmynd
""",
    "subscription": """
Áskrift | Kaupa áskrift | Gerast áskrifandi
""",
    "advertisement": """
Auglýsing
""",
    "related_label": """
Fleiri fréttir | Tengdar fréttir | Tengt efni | Tengdar greinar | Mest lesið | Mest lesnar | Nýjast | Nýjustu fréttir
Nýjast á forsíðu | Næsta frétt | Fyrri frétt | Aðrar fréttir
""",
    "keywords_label": """
Efnisorð | Lykilorð
""",
    "byline": """
Höfundur | Ritstjórn | Blaðamaður
""",
    "published": """
Birt
""",
    "updated": """
Uppfært | Síðast uppfært
""",
    "copyright": """
Allur réttur áskilinn
""",
}

READ_MORE = """
Lesa meira | Lestu meira | Sjá einnig | Lestu einnig | Lesa einnig
"""

BYLINE = """
Höfundur
"""

UPDATED = """
Uppfært | Síðast uppfært
"""

PUBLISHED = """
Birt
"""

HOME = """
Forsíða
"""

SECTIONS = """
Innlent | Erlent | Viðskipti | Íþróttir | Menning | Skoðun | Lífið | Innlendar fréttir | Erlendar fréttir
Stjórnmál | Fótbolti | Handbolti | Körfubolti
"""

UNSURE = """
Leit | Meira | Fréttir | Auglýsing | Áskrift | Hlusta | Ummæli | Loka
"""
