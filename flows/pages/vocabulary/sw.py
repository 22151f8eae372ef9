"""Swahili: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Sambaza | Shiriki | Nakili kiungo | Chapisha
""",
    "comments": """
Maoni | Toa maoni | Acha maoni | Andika maoni
""",
    "footer": """
Kuhusu sisi | Wasiliana nasi | Sera ya faragha | Masharti ya matumizi
""",
    "navigation": """
Nyumbani | Mwanzo | Menyu | Tafuta | Ingia | Jisajili | Funga | Habari | Habari mpya | Inayofuata | Iliyopita
""",
    "advertisement": """
Tangazo | Matangazo
""",
    "related_label": """
Habari zinazohusiana | Zinazohusiana | Zilizosomwa zaidi | Habari nyingine | Huenda ukapenda
""",
    "keywords_label": """
Mada | Lebo
""",
    "byline": """
Mwandishi
""",
    "published": """
Imechapishwa
""",
    "updated": """
Imesasishwa | Imeboreshwa
""",
    "copyright": """
Haki zote zimehifadhiwa
""",
}

READ_MORE = """
Soma pia | Soma zaidi | Pia soma | SOMA PIA | Tazama pia | Soma hii
"""

BYLINE = """
Mwandishi | Imeandikwa na
"""

UPDATED = """
Imesasishwa
"""

PUBLISHED = """
Imechapishwa
"""

HOME = """
Nyumbani | Mwanzo
"""

FACT_BOX = """
Je, wajua
"""

CAPTION_LABEL = "Maelezo ya picha"
CREDIT_LABEL = "Chanzo cha picha"
