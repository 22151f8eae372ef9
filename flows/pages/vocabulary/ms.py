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

WHOLE_LINES = {
    "related_label": """
Artikel Berikut | Artikel Sebelum | Artikel Seterusnya | Berita Seterusnya | Berita Sebelum
Lagi berita seperti ini | Lagi berita | Lagi artikel | Lagi Berita Berkaitan | Berita Popular
Pilihan Pengarang | Anda mungkin berminat | Anda juga mungkin suka
Cadangan untuk anda | Disyorkan | Artikel Popular | Artikel Penuh
Topik Berkaitan
""",
    "share": """
Kongsi artikel ini | Kongsi berita ini | Kongsi di | Kongsi di Facebook | Kongsi di WhatsApp | Kongsi melalui WhatsApp
E-mel | Ikut kami | Ubah saiz teks | Saiz teks | Dengar berita
Sertai saluran WhatsApp kami | Sertai saluran Telegram kami | Langgani saluran kami
""",
    "comments": """
Lihat Komen | Lihat semua komen | Komen anda | Hantar komen | Catat Ulasan | Tiada komen
Tiada ulasan | Papar komen | Sertai perbualan
""",
    "newsletter": """
Langgan surat berita kami | Langgan surat berita
Surat berita | Langgani surat berita | Masukkan e-mel anda | Alamat e-mel | Muat turun aplikasi | Daftar percuma
""",
    "subscription": """
Daftar masuk | Daftar akaun | Log masuk untuk membaca | Sudah melanggan? | Untuk pelanggan sahaja
""",
    "advertisement": """
Kandungan tajaan | Tajaan | Bersambung selepas iklan
""",
    "player": """
Main video | Tonton secara langsung
""",
    "navigation": """
Lihat lagi | Baca lebih lanjut | Baca seterusnya
Baca Artikel Penuh | Teruskan membaca | Halaman Utama | Langkau ke kandungan
""",
    "footer": """
Polisi privasi | Terma penggunaan | Penafian | Peta laman | Kerjaya
""",
    "keywords_label": """
Tag berita
""",
    "byline": """
Pengarang | Meja Berita
""",
    "published": """
Disiarkan | Disiarkan pada | Tarikh
""",
    "credit": """
Gambar hiasan | Gambar fail | Foto hiasan | Gambar kecil
""",
}

READ_MORE = """
Baca lagi | Berita berkaitan | Artikel berkaitan | Baca lanjut | BACA LAGI
Baca juga | Artikel seterusnya | Artikel sebelum | Artikel sebelumnya | Berita seterusnya | Lihat juga
Artikel berikut
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

SECTIONS = """
Nasional | Politik | Dunia | Sukan | Hiburan | Ekonomi | Bisnes | Pendidikan | Jenayah | Wilayah | Semasa | Global
Teknologi | Kesihatan | Agama | Rencana | Pendapat | Setempat
"""

UNSURE = """
Tarikh | Pengarang
Kerjaya
"""
