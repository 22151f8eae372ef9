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

WHOLE_LINES = {
    "related_label": """
Lees nog | Ook lesenswaardig | Verwante nuus | Verwante berigte | Meer nuus | Meer stories
Meer artikels | Ander artikels | Jongste nuus | Nuutste nuus | Nuutste berigte | Mees gelees | Gewildste stories
Gewild | Vorige artikel | Volgende artikel | Vorige berig | Volgende berig | Vorige storie | Volgende storie
Jy sal dalk ook hiervan hou | Aanbevole | Redakteur se keuse | Moenie dit misloop nie | Nog artikels
""",
    "share": """
Deel hierdie artikel | Deel hierdie berig | Deel hierdie storie | Deel op WhatsApp
Deel die artikel | E-pos | Stoor | Volg ons op Facebook | Volg ons op WhatsApp | Luister na hierdie artikel
""",
    "comments": """
Laat 'n boodskap | Laat 'n antwoord | Los 'n kommentaar | Los kommentaar | Geen kommentaar | Wys kommentaar | Antwoord
Die kommentaar op hierdie berig is gesluit | Jou e-posadres sal nie gepubliseer word nie | Sê jou sê
""",
    "newsletter": """
Nuusbrief | Teken in op ons nuusbrief | Kry ons nuusbrief | E-posadres | Jou e-pos | Laai ons app af
""",
    "subscription": """
Meld aan | Maak 'n bydrae | Ondersteun ons | Skenk nou | Reeds 'n intekenaar? | Slegs vir intekenare
Word 'n intekenaar | Teken nou in
""",
    "advertisement": """
Advertensies | Geborg | Geborgde inhoud | Storie gaan hieronder voort | Artikel gaan voort onder die advertensie
""",
    "player": """
Kyk | Kyk video | Speel video | Luister na die potgooi
""",
    "navigation": """
Spyskaart | Maak toe | Wys meer | Sien alles | Lees die volle storie
Argief
""",
    "footer": """
Adverteer by ons | Bepalings en voorwaardes | Terug na bo
""",
    "keywords_label": """
Etikette
""",
    "byline": """
Saamgestel deur | Geskryf deur | Redaksie | Nuusredaksie | Deur die redaksie
""",
    "published": """
Gepubliseer op | Geplaas | Geplaas op
""",
    "updated": """
Laas opgedateer
""",
    "credit": """
Argieffoto | Lêerfoto | Illustrasiefoto | Foto ter illustrasie | Foto: Verskaf
""",
}

READ_MORE = """
Lees ook | Lees meer | Lees nog | LEES OOK | Kyk ook
Vorige artikel | Volgende artikel | Vorige berig | Volgende berig | Lees verder
"""

BYLINE = """
Deur | Geskryf deur
Saamgestel deur | Berig deur
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

SECTIONS = """
Nuus | Politiek | Sport | Wêreld | Sake | Ekonomie | Misdaad | Leefstyl | Vermaak | Kultuur | Onderwys | Gesondheid
Landbou | Plaaslik | Suid-Afrika | Afrika | Tegnologie | Wetenskap | Rugby
"""

UNSURE = """
Antwoord | Gewild | Geborg | Kyk | Stoor
Argief | Redaksie
"""
