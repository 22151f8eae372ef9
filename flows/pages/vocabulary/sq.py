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

WHOLE_LINES = {
    "related_label": """
Po ndodh | Të fundit | Më të fundit | Lajmet e fundit | Lajme të tjera | Artikuj të ngjashëm | Artikuj të tjerë
Lajme të lidhura | Më të lexuara | Më të klikuarat | Më të shikuarat | Lexo edhe | Lexo gjithashtu | Lexoni edhe
Mund t'ju pëlqejë | Ju mund të pëlqeni | Kontrolloni gjithashtu | Artikulli paraprak | Artikulli tjetër
Artikulli i mëparshëm | Artikulli i radhës | Artikulli vijues | Lajmi i mëparshëm | Lajmi tjetër | Rekomanduar
Zgjedhjet e redaksisë | Të rekomanduara | Më shumë lajme | Më shumë nga kjo kategori | Postime të ngjashme
Lajme nga e njëjta kategori
""",
    "share": """
Shpërndaj | Shpërndani | Shpërndaje në Facebook | Shpërndaje në WhatsApp | Printoje | Dërgo me email | Na ndiqni
Na ndiqni në Facebook | Ndiqni kanalin tonë | Bëhu pjesë e kanalit tonë
""",
    "comments": """
Lini një përgjigje | Lër një koment | Lër një përgjigje | Anuloje përgjigjen | Asnjë koment | S'ka komente
Dërgo komentin | Adresa juaj email s'do të bëhet publike
""",
    "newsletter": """
Abonohu | Abonohuni | Email-i juaj | Shkarko aplikacionin | Buletini
""",
    "advertisement": """
Reklamat | Vazhdon pas reklamës
""",
    "player": """
Shiko videon | Shikoni videon | Dëgjo | Drejtpërdrejt
""",
    "navigation": """
Faqja kryesore | Kërkoni | Më shumë | Shiko të gjitha | Shfaq më shumë | Lexo më shumë | Lexo të plotë
Vazhdo leximin | Të gjitha lajmet | Arkiva | Vendosni fjalën kyçe | Kalo te përmbajtja
""",
    "footer": """
Marketing | Reklamoni me ne | Redaksia
""",
    "keywords_label": """
Etiketat | Etiketime
""",
    "byline": """
Nga redaksia | Shkruar nga | Publikuar nga | Postuar nga | Gazetari
""",
    "published": """
Postuar më | E publikuar
""",
    "updated": """
Përditësimi i fundit | Ndryshuar më
""",
    "credit": """
Foto ilustruese | Foto ilustrim | Foto arkiv | Fotografi ilustruese
""",
}

READ_MORE = """
Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexo më shumë | LEXO EDHE | Shiko edhe
Artikulli paraprak | Artikulli tjetër | Artikulli i mëparshëm | Artikulli i radhës | Lajmi i mëparshëm
Lexoni gjithashtu
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

SECTIONS = """
Politikë | Aktualitet | Ekonomi | Kronikë | Sport | Kulturë | Botë | Bota | Rajoni | Kosovë | Kosova | Shqipëri
Shqipëria | Shëndetësi | Teknologji | Opinione | Vendi | Arsim | Showbiz | Kosovë & Botë
"""

UNSURE = """
Të fundit | Po ndodh | Marketing | Redaksia | Dëgjo | Gazetari
"""
