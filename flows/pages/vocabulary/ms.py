"""Malay: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Kongsi | Kongsikan | Salin pautan
""",
    "comments": """
Komen | Ulasan | Tinggalkan komen | Tulis komen
""",
    "footer": """
Mengenai kami | Dasar privasi | Terma dan syarat | Iklan bersama kami
""",
    "navigation": """
Laman utama | Utama | Carian | Log masuk | Seterusnya | Sebelum
""",
    "subscription": """
Langgan | Langgan sekarang
""",
    "related_label": """
Berita berkaitan | Artikel berkaitan | Paling popular | Paling banyak dibaca | Berita lain | Artikel lain
""",
    "updated": """
Dikemas kini | Dikemaskini
""",
    "copyright": """
Hak cipta terpelihara
""",
}

READ_MORE = """
Baca lagi | Berita berkaitan | Artikel berkaitan | Baca lanjut | BACA LAGI
"""

BYLINE = """
Oleh | Penulis
"""

UPDATED = """
Dikemas kini | Dikemaskini
"""

PUBLISHED = """
Diterbitkan | Diterbitkan pada
"""

HOME = """
Laman utama
"""

FACT_BOX = """
Tahukah anda
"""
