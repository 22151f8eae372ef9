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
Habari za hivi punde | Soma hii pia | Inayosomwa zaidi
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

WHOLE_LINES = {
    "related_label": """
Soma pia | Soma zaidi | Habari zaidi | Habari nyingine zaidi | Habari kuu | Habari mpya zaidi | Habari zilizopita
Habari inayofuata | Habari iliyopita | Makala zinazohusiana | Makala nyingine | Makala zilizosomwa zaidi
Zilizosomwa sana | Unaweza pia kusoma | Unaweza kupenda | Zinazosomwa zaidi | Zinazovuma | Taarifa zaidi
Taarifa zinazohusiana | Machapisho yanayohusiana
""",
    "share": """
Shiriki habari hii | Sambaza habari hii | Shirikisha | Tuma kwa barua pepe | Tufuatilie | Tufuate
Jiunge nasi WhatsApp | Nakili kiunganishi
""",
    "comments": """
Toa maoni yako | Andika maoni yako | Maoni yako | Hakuna maoni | Jibu | Chapisha maoni | Tuma maoni | Soma maoni
""",
    "newsletter": """
Jarida | Jiandikishe | Jisajili kupata habari | Weka barua pepe yako | Pakua programu
""",
    "advertisement": """
Tangazo la biashara | Endelea kusoma baada ya tangazo
""",
    "player": """
Tazama video | Sikiliza | Cheza video
""",
    "navigation": """
Ukurasa wa mwanzo | Rudi | Zaidi | Tazama zote | Endelea kusoma | Soma habari kamili | Habari zote | Picha
Makala | Nenda kwenye maudhui | Ruka hadi maelezo
""",
    "footer": """
Tangaza nasi | Tangaza na sisi | Vigezo na masharti | Ramani ya tovuti
""",
    "keywords_label": """
Maneno muhimu | Mada zinazohusiana
""",
    "byline": """
Na Mwandishi Wetu | Mwandishi Wetu | Na Waandishi Wetu | Mwandishi Maalumu | Na Mwandishi Maalumu | Imeandaliwa na
""",
    "published": """
Imechapishwa tarehe | Ilichapishwa | Tarehe
""",
    "credit": """
Picha ya maktaba | Picha ya mtandao | Picha kwa hisani
""",
}

READ_MORE = """
Soma pia | Soma zaidi | Pia soma | SOMA PIA | Tazama pia | Soma hii
Habari iliyopita | Habari inayofuata | Makala iliyopita | Makala inayofuata | Soma na hii | Soma na hizi
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

SECTIONS = """
Kitaifa | Kimataifa | Siasa | Michezo | Uchumi | Biashara | Burudani | Afya | Elimu | Teknolojia | Maoni | Jamii
Afrika | Dunia | Mikoani
"""

UNSURE = """
Maoni yako | Picha | Makala | Zaidi | Tarehe | Jibu | Rudi | Sikiliza | Habari kuu | Tuma maoni
"""
