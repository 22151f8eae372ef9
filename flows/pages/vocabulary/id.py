"""Indonesian."""

PHRASES = {
    "share": """
Bagikan | Bagikan artikel | Bagikan ke Facebook | Salin link | Salin tautan | Cetak | Simpan | Kirim
Ikuti kami | Ikuti | Share | Link tersalin
""",
    "comments": """
Komentar | Tulis komentar | Tinggalkan komentar | Tinggalkan Balasan | Beri komentar | Balas
Lihat semua komentar | Kirim komentar | Belum ada komentar | Batalkan balasan | Tulis komentarmu
Komentar Terbanyak | Tulis Komentar
""",
    "footer": """
Tentang kami | Hubungi kami | Kontak | Redaksi | Pedoman media siber | Kebijakan privasi | Disclaimer | Karier
Info iklan | Syarat dan ketentuan | Kode etik | Kotak pos | Peta situs | Pasang iklan | Kembali ke atas
""",
    "navigation": """
Beranda | Menu | Cari | Pencarian | Masuk | Daftar | Keluar | Tutup | Kembali | Berikutnya | Selanjutnya
Sebelumnya | Lainnya | Lihat semua | Selengkapnya | Baca selengkapnya | Lihat lainnya | Muat lainnya | Berita
Berita terbaru | Terkini | Terbaru | Indeks | Video | Foto | Galeri | Live | Siaran langsung | Kategori | Semua
Ya | Tidak
""",
    "newsletter": """
Langganan | Berlangganan | Langganan newsletter | Aktifkan notifikasi | Alamat email
""",
    "subscription": """
Berlangganan sekarang | Premium | Donasi | Sudah berlangganan?
""",
    "advertisement": """
Iklan | Advertisement | SCROLL TO CONTINUE WITH CONTENT | Scroll to resume content | Lanjutkan membaca
Advertorial | Lanjut baca di bawah
""",
    "player": """
Putar | Tonton | Tonton video | Simak video
""",
    "related_label": """
Baca juga | Berita terkait | Artikel terkait | Berita lainnya | Terpopuler | Paling populer | Populer
Rekomendasi | Rekomendasi untuk Anda | Rekomendasi untuk kamu | Terkait | Berita populer | Video terkait
Artikel lainnya | Berita terbaru lainnya | Pilihan editor | Topik terkait | Lihat juga | Simak juga | Trending
""",
    "keywords_label": """
Tag | Tags | Topik | Tag terkait | Kata kunci | Label
""",
    "cookie_notice": """
Setuju | Terima | Tolak
""",
    "byline": """
Oleh | Penulis | Editor | Reporter | Pewarta | Tim redaksi | Jurnalis
""",
    "credit": """
Ilustrasi | Sumber foto | Dok | Istimewa
""",
    "published": """
Diterbitkan | Tayang | Hari ini | Kemarin
""",
    "updated": """
Diperbarui | Terakhir diperbarui
""",
    "copyright": """
Hak cipta dilindungi undang-undang | Hak cipta dilindungi
""",
    "counter": """
Waktu baca | Dibaca
""",
}

READ_MORE = """
Baca juga | BACA JUGA | Baca Juga | Baca | Simak juga | Lihat juga | Simak | Tonton juga | Baca selengkapnya
Lihat Juga | Simak Video | Simak juga Video | Lihat Video | Lihat juga Video | Saksikan juga
Saksikan Video | Tonton Video
"""

BYLINE = """
Kontributor | Laporan | Oleh | Penulis | Reporter | Pewarta | Editor
"""

UPDATED = """
Diperbarui | Terakhir diperbarui | Update
"""

PUBLISHED = """
Diterbitkan | Tayang | Dipublikasikan
"""

HOME = """
Beranda | Home
"""

SECTIONS = """
Nasional | Internasional | Politik | Ekonomi | Hukum | Olahraga | Sepak bola | Hiburan | Gaya hidup | Teknologi
Kesehatan | Pendidikan | Daerah | Regional | Dunia | Bisnis | Otomotif | Opini | Travel | Megapolitan | Budaya
Peristiwa
"""

FACT_BOX = """
Tahukah Anda | Biodata | Profil | Susunan pemain
"""

FUNCTION_WORDS = """
yang dan di untuk dengan dari ini dalam pada itu tidak akan juga ke karena kata oleh telah saat sudah ada bisa
adalah lebih mereka para tersebut ia sebagai kami tahun saya hingga menjadi dia secara atau bahwa seperti
kepada serta
"""

UNSURE = """
Ya | Tidak | Berita | Kontak | Karier | Komentar | Hari ini | Kemarin
"""
