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

WHOLE_LINES = {
    "related_label": """
Basahin din | Basahin rin | Basahin | Kaugnay na mga balita | Iba pang mga balita | Pinakabasang balita | Pinakabago
Pinakabagong balita | Mga pinakabagong balita | Trending na balita | Naunang balita | Susunod na balita
Nakaraang artikulo | Susunod na artikulo | Mga balita ngayon | Higit pang balita
""",
    "share": """
I-share ito | Ibahagi ito | I-share sa Facebook | I-follow kami | Sundan kami | Sundan kami sa Facebook
""",
    "comments": """
Mag-komento | Mag-iwan ng tugon | Ipakita ang mga komento | Sumagot
""",
    "newsletter": """
Mag-subscribe | Mag-sign up | Ilagay ang iyong email | I-download ang app
""",
    "player": """
Panoorin | Panoorin ang video | Pakinggan
""",
    "navigation": """
Maghanap | Mag-log in | Higit pa | Tingnan lahat | Magbasa pa | Ituloy ang pagbabasa | Balita | Mga larawan
Mga video
""",
    "footer": """
Makipag-ugnayan sa amin | Mga tuntunin ng paggamit
""",
    "keywords_label": """
Mga tag
""",
    "credit": """
Kuha mula sa video | Larawan mula sa Facebook
""",
}

READ_MORE = """
Basahin din | Basahin | BASAHIN | Basahin pa | PANOORIN | Panoorin
Basahin rin | Kaugnay na balita | Susunod na artikulo | Nakaraang artikulo | Susunod na balita
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

SECTIONS = """
Nasyonal | Pambansa | Probinsya | Metro | Opinyon | Palakasan | Isports | Showbiz | Negosyo | Ekonomiya | Pulitika
Daigdig | Edukasyon | Kalusugan
"""

UNSURE = """
Balita | Higit pa | Panoorin | Pinakabago | Mga larawan | Sumagot | Basahin
"""
