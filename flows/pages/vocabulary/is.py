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

WHOLE_LINES = {
    "share": """
Tísta | Senda | Deila á Twitter | Deila á X | Senda í tölvupósti | Hlusta á frétt | Hlusta á grein | Prenta grein
Vista | Afrita slóð | Senda ábendingu | Fylgstu með okkur
""",
    "comments": """
Athugasemdir við frétt | Lesa ummæli | Sýna athugasemdir | Bæta við athugasemd
Skráðu þig inn til að skrifa athugasemd
""",
    "related_label": """
Fleira áhugavert | Fleira | Meira um málið | Vinsælt | Vinsælast | Mest lesið í dag | Mest lesnar fréttir
Nýjustu greinar | Áhugavert | Þú gætir haft áhuga á | Við mælum með | Sjá fleiri fréttir | Sjá allar fréttir
Annað áhugavert | Mest skoðað | Nýlegt | Tengdar fréttir og greinar | Efst á baugi | Helst í fréttum
""",
    "advertisement": """
Kostað | Kostað efni | Kynning | Efni frá samstarfsaðila | Greinin heldur áfram fyrir neðan auglýsingu
""",
    "newsletter": """
Póstlisti | Skrá á póstlista | Skráðu þig á póstlistann | Fréttabréf | Netfang | Skráðu þig á póstlista
""",
    "subscription": """
Kaupa aðgang | Aðeins fyrir áskrifendur | Ertu áskrifandi? | Ert þú áskrifandi? | Skráðu þig í áskrift
Lesa áfram með áskrift
""",
    "navigation": """
Leita á vef | Opna valmynd | Loka valmynd | Efst á síðu | Aftur efst | Sýna meira | Hlaða meira | Allar fréttir
Dagskrá | Útskráning | Mín síða | Stillingar | Veður
""",
    "footer": """
Persónuvernd | Notkunarskilmálar | Starfsfólk | Ritstjórn og afgreiðsla | Vafrakökustefna | Auglýsingadeild
Auglýsa | Um fyrirtækið | Siðareglur
""",
    "cookie_notice": """
Samþykkja | Samþykkja allar | Hafna öllum | Vafrakökustillingar | Samþykkja vafrakökur
""",
    "copyright": """
Öll réttindi áskilin
""",
    "player": """
Horfa á myndband | Hlusta á þáttinn | Bein útsending
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
Senda | Fleira | Vista | Áhugavert | Kynning | Veður | Dagskrá | Stillingar | Persónuvernd | Vinsælt | Starfsfólk
Nýlegt | Netfang
"""

LISTS = """
Fréttir | Nýjustu fréttir | Fleiri fréttir
"""
