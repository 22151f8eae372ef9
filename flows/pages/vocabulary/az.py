"""Azerbaijani: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Çap et
""",
    "comments": """
Şərhlər | Şərh yaz | Rəylər | Rəy yaz
""",
    "footer": """
Haqqımızda | Əlaqə | İstifadə şərtləri | Məxfilik siyasəti
""",
    "navigation": """
Ana səhifə | Menyu | Axtarış | Daxil ol | Qeydiyyat | Bağla | Xəbərlər | Son xəbərlər | Növbəti | Əvvəlki
""",
    "related_label": """
Oxşar xəbərlər | Əlaqəli xəbərlər | Ən çox oxunanlar | Digər xəbərlər
""",
    "keywords_label": """
Teqlər | Açar sözlər
""",
    "byline": """
Müəllif
""",
    "published": """
Dərc edilib
""",
    "updated": """
Yenilənib
""",
    "copyright": """
Bütün hüquqlar qorunur
""",
}

READ_MORE = """
Həmçinin oxuyun | Bunu da oxuyun | Həmçinin bax | Ətraflı oxuyun
"""

BYLINE = """
Müəllif
"""

UPDATED = """
Yenilənib
"""

PUBLISHED = """
Dərc edilib
"""

HOME = """
Ana səhifə
"""
