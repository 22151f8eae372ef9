"""Indonesian."""

PHRASES = {
    "share": """
Bagikan | Bagikan artikel | Bagikan ke Facebook | Salin link | Salin tautan | Cetak | Simpan | Kirim
Ikuti kami | Ikuti | Share | Link tersalin
""",
    "comments": """
Komentar | Tulis komentar | Tinggalkan komentar | Tinggalkan Balasan | Beri komentar | Balas
Lihat semua komentar | Kirim komentar | Belum ada komentar | Batalkan balasan | Tulis komentarmu
Komentar Terbanyak
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
Yang Sedang Ramai Dicari
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

WHOLE_LINES = {
    "share": """
Bagikan artikel ini | Bagikan berita | Bagikan berita ini | Bagikan ke WhatsApp | Bagikan ke Twitter | Bagikan ke X
Bagikan via | Bagikan melalui | Kirim lewat email | Kirim via email | Tautan disalin | Link disalin
Tautan berhasil disalin | Link berhasil disalin | Berhasil disalin | Simpan artikel | Simpan berita | Baca nanti
Cetak artikel | Dengarkan artikel | Dengarkan berita | Ukuran huruf | Ukuran font | Perbesar teks | Mengikuti
Ikuti kami di | Ikuti kami di media sosial | Gabung saluran WhatsApp | Gabung di saluran WhatsApp
Gabung WhatsApp Channel | Ikuti topik | Ikuti penulis | Tambahkan sebagai sumber pilihan | Laporkan kesalahan
Ada yang salah dengan artikel ini? | Kirim masukan | Kirim koreksi | Beri nilai artikel ini
Apakah artikel ini bermanfaat? | Apa reaksi Anda? | Bagaimana reaksi Anda tentang artikel ini? | Berikan reaksi
Sematkan | Hadiahkan artikel | Share artikel
Klik di sini untuk bergabung
Lihat postingan ini di Instagram | Bagikan ini
Sebarkan | Sebarkan ini
""",
    "comments": """
Tulis komentar Anda | Tambah komentar | Tambahkan komentar | Lihat komentar | Baca komentar | Tampilkan komentar
Sembunyikan komentar | Semua komentar | Tidak ada komentar | Jadilah yang pertama berkomentar
Jadilah yang pertama memberikan komentar | Komentar ditutup | Kolom komentar ditutup | Silakan login untuk berkomentar
Login untuk berkomentar | Anda harus login untuk memberikan komentar | Laporkan komentar | Terbaru dulu
Komentar terbaru | Komentar terpopuler | Muat komentar lainnya | Ikut diskusi | Ruas yang wajib ditandai *
Aturan komentar | Pedoman komentar
Posting Komentar | Tinggalkan Balasan Batalkan balasan | Komentar Facebook
Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *
""",
    "newsletter": """
Buletin | Berlangganan newsletter | Daftar newsletter | Daftar sekarang | Daftar gratis | Dapatkan berita terbaru
Dapatkan berita terkini | Dapatkan update berita | Dapatkan notifikasi | Berita pilihan setiap hari
Alamat email Anda | Email Anda | Masukkan email | Masukkan email Anda | Masukkan alamat email
Masukkan alamat email yang valid | Masukkan email yang valid | Email tidak valid | Terima kasih telah berlangganan
Terima kasih sudah berlangganan | Berhasil berlangganan | Terjadi kesalahan | Silakan coba lagi | Coba lagi nanti
Berhenti berlangganan | Izinkan notifikasi | Unduh aplikasi | Download aplikasi | Unduh aplikasi kami
Buka di aplikasi | Baca di aplikasi | Lihat di aplikasi | Jangan ketinggalan berita
Saya setuju dengan syarat dan ketentuan
""",
    "subscription": """
Langganan sekarang | Mulai berlangganan | Sudah punya akun? | Sudah memiliki akun? | Belum punya akun?
Belum memiliki akun? | Belum berlangganan? | Masuk sekarang | Buat akun | Daftar akun | Lupa password?
Lupa kata sandi? | Akun saya | Profil saya | Khusus pelanggan | Khusus pelanggan berbayar | Konten khusus pelanggan
Artikel ini khusus untuk pelanggan | Konten premium | Konten eksklusif | Lanjut membaca | Baca artikel selengkapnya
Baca tanpa batas | Akses tanpa batas | Lihat paket | Lihat penawaran | Pilih paket | Coba gratis
Gratis bulan pertama | Dukung kami | Dukung jurnalisme independen | Edisi cetak | Koran digital | Baca tanpa iklan
Lihat promo
""",
    "advertisement": """
Lanjutkan membaca setelah iklan | Artikel berlanjut setelah iklan | Scroll untuk melanjutkan
Scroll untuk melanjutkan membaca | Scroll ke bawah untuk melanjutkan membaca | Gulir ke bawah untuk melanjutkan
Gulir untuk membaca | Lewati iklan | Tutup iklan | Bersponsor | Disponsori | Konten bersponsor | Konten sponsor
Artikel sponsor | Iklan bersponsor | Partner konten | Pilihan promosi
""",
    "player": """
Putar video | Tonton langsung | Live streaming | Dengarkan podcast | Matikan suara | Bisukan | Layar penuh
Teks terjemahan | Kecepatan putar | Video berikutnya | Video selanjutnya | Putar otomatis
Browser Anda tidak mendukung audio | Browser Anda tidak mendukung video | Video tidak tersedia | Semua episode
Semua video | Video lainnya | Video terpopuler | Video pilihan
""",
    "related_label": """
Baca lainnya | Lihat selengkapnya | Simak selengkapnya | Tonton juga | Dengar juga | Konten terkait | Foto terkait
Berita serupa | Artikel serupa | Berita sebelumnya | Berita selanjutnya | Berita berikutnya | Artikel selanjutnya
Artikel sebelumnya | Berita terpopuler | Artikel terpopuler | Paling banyak dilihat | Banyak dibaca | Populer hari ini
Terpopuler hari ini | Terpopuler minggu ini | Berita terkini | Artikel terbaru | Kabar terbaru | Trending topic
Topik hangat | Topik populer | Berita hari ini | Berita utama | Berita pilihan | Pilihan redaksi | Pilihan untuk Anda
Pilihan untukmu | Rekomendasi untukmu | Rekomendasi berita | Direkomendasikan | Anda mungkin suka
Anda mungkin juga suka | Mungkin Anda suka | Mungkin Anda tertarik | Anda mungkin tertarik | Kamu mungkin suka
Indeks berita | Semua berita | Lihat semua berita | Muat lebih banyak | Berita foto | Galeri foto
Artikel dari penulis ini | Kabar lainnya
Berita Rekomendasi | Kabar Daerah | Artikel Pilihan | Artikel Berikutnya | Baca Berita Lainnya
Berita Daerah | Kabar Terkait | Kabar Terkini | Postingan Terkait | Pos Terkait
Jangan Lewatkan
""",
    "keywords_label": """
Topik artikel | Topik berita | Tag terpopuler | Lihat topik | Editor's tag
""",
    "navigation": """
Langsung ke konten | Langsung ke isi | Langsung ke konten utama | Lewati ke konten | Lompat ke konten
Loncat ke konten | Lompat ke isi | Lewati navigasi | Menu utama | Buka menu | Tutup menu | Cari berita | Cari di sini
Apa yang Anda cari? | Home | Ke atas | Kembali ke beranda | Kembali ke halaman utama | Halaman selanjutnya
Halaman sebelumnya | Halaman berikutnya | Foto selanjutnya | Lihat foto | Lihat semua foto | Lihat galeri | Perbesar
Perbesar gambar | Tampilkan semua | Tampilkan lebih banyak | Tampilkan lebih sedikit | Pilih kota | Pilih wilayah
Zodiak | Ramalan zodiak | Jadwal salat | Jadwal sholat | Jadwal TV | Lihat hasil | Anda di sini | Mode gelap
Mode terang | Daftar isi | Semua kategori | Semua kanal | Versi desktop | Infografis | Kolumnis | Teka-teki silang
Tampilan penuh
Navigasi pos | Pilih bulan | Pilih kategori | Pencarian lanjutan
""",
    "footer": """
Kebijakan data pribadi | Kebijakan cookie | Pengaturan cookie | Syarat & ketentuan | Ketentuan layanan
Ketentuan penggunaan | Syarat penggunaan | Kontak kami | Susunan redaksi | Dewan redaksi | Informasi iklan | Beriklan
Lowongan kerja | Pusat bantuan | Hak cipta | Kode etik jurnalistik | Pedoman pemberitaan media siber
Pedoman pemberitaan | Pedoman pemberitaan ramah anak | Pernyataan penyangkalan | Jaringan media | Hak jawab
Layanan pelanggan
""",
    "cookie_notice": """
Terima semua | Terima semua cookie | Saya setuju | Tolak semua | Atur preferensi | Simpan pengaturan
Kami menggunakan cookie | Situs ini menggunakan cookie | Situs web ini menggunakan cookie
Privasi Anda penting bagi kami
""",
    "byline": """
Redaktur | Wartawan | Kontributor | Koresponden | Fotografer | Pemimpin redaksi | Tim detikcom | Laporan wartawan
Penulis lepas
Peliput
""",
    "author_bio": """
Tentang penulis | Artikel lain dari penulis | Artikel lainnya dari penulis | Semua artikel penulis | Lihat profil
Lihat semua artikel
""",
    "credit": """
Foto ilustrasi | Foto: dok. pribadi | Dok. pribadi | Foto arsip | Tangkapan layar | Dok. Istimewa
Gambar dibuat dengan AI
""",
    "updated": """
Diupdate | Pembaruan terakhir | Update terakhir | Diperbaharui
""",
    "published": """
Dipublikasikan | Tanggal terbit | Diposting
""",
    "editor_note": """
Catatan redaksi
""",
}

READ_MORE = """
Baca juga | BACA JUGA | Baca Juga | Baca | Simak juga | Lihat juga | Simak | Tonton juga | Baca selengkapnya
Lihat Juga | Simak Video | Simak juga Video | Lihat Video | Lihat juga Video | Saksikan juga
Saksikan Video | Tonton Video
Baca lainnya | Lihat selengkapnya | Simak selengkapnya | Dengar juga | Berita terkait | Artikel terkait
Pilihan editor | Pilihan redaksi | Baca halaman selanjutnya | Halaman selanjutnya
Berita sebelumnya | Berita selanjutnya | Berita berikutnya | Artikel sebelumnya | Artikel selanjutnya
Artikel berikutnya
"""

BYLINE = """
Kontributor | Laporan | Oleh | Penulis | Reporter | Pewarta | Editor
Ditulis oleh | Laporan wartawan | Penulis naskah
Redaktur & Reporter | Reporter & Redaktur | Reporter & Editor | Redaktur
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
Nusantara | Kriminal | Hukrim
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
Ya | Tidak | Berita | Kontak | Karier | Komentar | Hari ini | Kemarin | Buletin | Zodiak | Infografis
Sebarkan | Peliput
"""

CAPTION_LABEL = "Keterangan gambar"
CREDIT_LABEL = "Sumber gambar"
