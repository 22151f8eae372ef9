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
Oxşar mövzular | Müzakirə olunur | Bu kateqoriyadan
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

WHOLE_LINES = {
    "related_label": """
Digərxəbərlər | Bölməyə aid digər xəbərlər | Bölmənin digər xəbərləri | Mövzu ilə bağlı | Mövzuya aid | Mövzu üzrə
Populyar xəbərlər | Çox oxunanlar | Ən çox oxunan xəbərlər | Günün xəbərləri | Xəbər lenti | Bütün xəbərlər
Əvvəlki xəbər | Növbəti xəbər | Sonrakı xəbər | Bunları da oxuyun | Həmçinin oxuyun | Sizin üçün seçdiklərimiz
Redaktorun seçimi | Aktual | TOP xəbərlər | Daha çox xəbər | Maraqlı xəbərlər | Oxşar yazılar | Oxşar məqalələr
""",
    "share": """
Paylaşın | Paylaşmaq | Facebook-da paylaş | WhatsApp-da paylaş | Çap versiyası | Bizi izləyin
Bizi izlə | Dostuna göndər | Mətnin ölçüsü
""",
    "comments": """
Şərh yazın | Şərh bildir | Fikir bildir | Fikirlər | Cavabla | Şərh yoxdur
""",
    "newsletter": """
Abunə ol | Abunə olun | E-poçt ünvanı | Tətbiqi yüklə | Bildirişlərə abunə ol
""",
    "advertisement": """
Reklam yeri
""",
    "player": """
Videoya bax | Videonu izlə | Canlı yayım
""",
    "navigation": """
Daha çox | Ardı | Ardını oxu | Davamı | Davamını oxu | Hamısına bax | Bütün bölmələr | Arxiv | Hava
Valyuta | Keçid linkləri
""",
    "footer": """
Bizimlə əlaqə | Reklam üçün | Saytın xəritəsi | Yuxarı
""",
    "keywords_label": """
Etiketlər | Teq | Açar söz
""",
    "byline": """
Redaksiya | Müxbir | Mənbə
""",
    "published": """
Tarix | Dərc olunub | Yayımlanıb | Yerləşdirilib
""",
    "updated": """
Son yenilənmə | Yeniləndi
""",
    "counter": """
Oxunub | Baxış sayı | Baxılıb | Oxunma sayı
""",
}

READ_MORE = """
Həmçinin oxuyun | Bunu da oxuyun | Həmçinin bax | Ətraflı oxuyun
Əvvəlki xəbər | Növbəti xəbər | Sonrakı xəbər | Bunları da oxuyun
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

SECTIONS = """
Siyasət | İqtisadiyyat | Cəmiyyət | Hadisə | İdman | Mədəniyyət | Dünya | Planet | Kriminal | Təhsil | Sağlamlıq
Texnologiya | Elm | Maqazin | Müsahibə | Sosial | Region | Şou-biznes | Analitika
"""

UNSURE = """
Aktual | Hava | Tarix | Müxbir | Mənbə | Redaksiya | Ardı | Davamı | Valyuta | Fikirlər
"""
