"""Turkish."""

PHRASES = {
    "share": """
Paylaş | Tweetle | Facebook'ta paylaş | Twitter'da paylaş | WhatsApp'ta paylaş | Haberi paylaş | Bağlantıyı kopyala
Linki kopyala | Kopyala | Kopyalandı | Yazdır | Kaydet | E-posta | E-posta gönder | Takip et | Bizi takip edin
Gönder | Beğen | Dinle | Kısa URL | Kısa URL alın | Favorilere ekle | Yazı boyutu | Haberi dinle
Abone ol Google News
""",
    "comments": """
Haber Yorumlarını Göster | Yorumları Göster
Yorumlar | Yorum | Yorum yap | Yorum yaz | Yorum ekle | Yorumları göster | Tüm yorumlar | Yorum bulunmuyor
Henüz yorum yapılmamış | Cevapla | Yanıtla | Yanıtı iptal et | Bir yanıt yazın | Bir cevap yazın
E-posta hesabınız yayımlanmayacak | Gerekli alanlar * ile işaretlenmişlerdir | Yorum gönder
Yorum yazmak için giriş yapın | Tartışma
""",
    "footer": """
Gizlilik politikası | Gizlilik | Gizlilik ilkeleri | Kullanım koşulları | Kullanım şartları | Çerez politikası
İletişim | Hakkımızda | Künye | Reklam verin | Reklam ver | Kariyer | Site haritası | Yardım | Yukarı çık
Başa dön | Arşiv | KVKK | Veri politikası | Aydınlatma metni | Topluluk kuralları | Topluluk standartları
Üyelik sözleşmesi | Bize ulaşın | Yasal uyarı | Çerez ayarları
""",
    "navigation": """
Ana sayfa | Anasayfa | Menü | Ara | Arama | İçeriğe geç | İçeriğe atla | Giriş | Giriş yap | Üye ol | Kayıt ol
Çıkış | Hesabım | Profilim | Kapat | Aç | Geri | İleri | Sonraki | Önceki | Sonraki haber | Önceki haber
Daha fazla | Daha fazla göster | Daha fazla yükle | Tümü | Tümünü gör | Devamını oku | Devamı | Detaylı bilgi
Haberin devamı | Haberler | Son dakika | Son dakika haberleri | Son haberler | Gündem haberleri | Canlı
Canlı yayın | Canlı TV | Video | Videolar | Foto galeri | Galeri | Fotoğraf | Podcast | Hava durumu | Burçlar
Yazarlar | Köşe yazıları | Yayın akışı | Kategoriler | Tüm haberler | Evet | Hayır | İptal | Yükleniyor
Servisler | Resmi ilanlar | Namaz vakitleri | Puan durumu | E-gazete
""",
    "newsletter": """
Bülten | Bültene abone ol | Bültenimize abone olun | E-posta adresiniz | E-posta adresi | Bildirimleri aç
Haber bülteni | Kayıt olun
Haberdar olun | Bildirimleri aç
""",
    "subscription": """
Abone ol | Abone olun | Abonelik | Abonelere özel | Destek ol | Bağış yap | Premium | Zaten abone misiniz?
Üyelere özel
""",
    "advertisement": """
Reklam | Reklamlar | İlan | Sponsorlu içerik | Sponsorlu | Haberin devamı reklamdan sonra | Reklamı kapat
Reklam alanı | Advertorial
""",
    "player": """
Oynat | Videoyu izle | İzle | Tam ekran | Sesi aç | Sessiz
""",
    "related_label": """
Öne Çıkan Haberler | Güncel Haberleri | Güncel Haberler
İlgili haberler | İlgili haber | Benzer haberler | Ayrıca okuyun | Ayrıca bakınız | Bunlar da ilginizi çekebilir
İlginizi çekebilir | En çok okunanlar | En çok okunan | Çok okunanlar | En popüler | Popüler | Popüler haberler
En son haberler | Diğer haberler | Önerilen haberler | Önerilenler | Sizin için seçtiklerimiz | Sıradaki haber
Editörün seçtikleri | Editörün seçimi | Trend | Gündem | Kategorideki diğer haberler | Son eklenenler
Öne çıkanlar | Günün manşetleri | Bu haberler de ilginizi çekebilir | İlgili konular | Çok konuşulanlar
""",
    "keywords_label": """
Haberle ilgili daha fazlası | İlgili etiketler | Haber etiketleri | Etiketler | Etiket | Anahtar kelimeler | Konular
""",
    "cookie_notice": """
Kabul et | Tümünü kabul et | Kabul ediyorum | Reddet | Tümünü reddet | Ayarlar | Anladım | Çerezleri kabul et
""",
    "byline": """
Yazar | Haber merkezi | Muhabir | Editör | AA | DHA | İHA | Haber | Kaynak | Yazan | Anadolu Ajansı
""",
    "credit": """
Fotoğraf: AA | Foto | Temsili fotoğraf | Arşiv fotoğrafı
""",
    "published": """
Yayınlanma | Yayınlanma tarihi | Giriş tarihi | Bugün | Dün | Oluşturulma tarihi | Yayın tarihi
""",
    "updated": """
Güncelleme | Güncellenme | Güncelleme tarihi | Son güncelleme | Güncellendi
""",
    "counter": """
Okunma süresi | Görüntülenme | Okunma
""",
    "copyright": """
Tüm hakları saklıdır | Her hakkı saklıdır
""",
    "author_bio": """
Yazar hakkında | Yazarın tüm yazıları
""",
}

READ_MORE = """
Ayrıca okuyun | AYRICA OKUYUN | İlgili haber | İLGİLİ HABER | Ayrıca bakınız | Ayrıca | Okuyun
Bunlar da ilginizi çekebilir | İlginizi çekebilir | İLGİNİZİ ÇEKEBİLİR | Haberin detayları | Devamını oku
Daha fazlası | Ayrıca izleyin | TIKLAYIN | TIKLA OKU | Tıklayın | İzleyin | Bakınız | BUNU DA OKUYUN
"""

BYLINE = """
Yazar | Yazan | Haber | Muhabir | Editör | Hazırlayan
Söyleşi | Röportaj
"""

UPDATED = """
Güncelleme | Son güncelleme | Güncellenme | Güncelleme tarihi | Güncellendi | Son Güncelleme
"""

PUBLISHED = """
Yayınlanma | Yayın tarihi | Giriş | Giriş tarihi | Giriş Tarihi | Yayınlanma Tarihi | Oluşturulma
Oluşturulma Tarihi | Eklenme
"""

PRESS_CONTACT = """
Basın iletişim | Basın için iletişim | Medya iletişim | Basın irtibat
"""

ABOUT = """
Hakkında
"""

LISTS = """
Son haberler | Son dakika haberleri
"""

HOME = """
Anasayfa | Ana Sayfa
"""

SECTIONS = """
Politika | Siyaset | Ekonomi | Dünya | Türkiye | Spor | Futbol | Kültür | Sanat | Kültür sanat | Kültür-Sanat
Sağlık | Bilim | Teknoloji | Yaşam | Eğitim | Magazin | Gündem | Güncel | Asayiş | Çevre | Otomobil | Turizm
Savunma | Analiz | Görüş | Yorum | Emlak | Finans | Ortadoğu | Avrupa | ABD | Yerel | 3. Sayfa
"""

FACT_BOX = """
Maçın künyesi | Maçin künyesi | Künye | Kimdir | Bilgi notu
Anket
"""

FUNCTION_WORDS = """
ve bir bu da de için ile olarak çok daha en gibi o ne var kadar olan ancak sonra ise veya göre ki ama her
şekilde oldu olduğu olduğunu üzere yeni önce iki tarafından eden ettiği dedi ya diye kendi son bin yüzde hem
"""

UNSURE = """
Hava durumu | Evet | Hayır | Giriş | Çıkış | Geri | İleri | Tümü | Canlı | Burçlar | Haberler | İletişim | Yardım
Arşiv | Gizlilik | Kariyer | Yorum | Tartışma | Gündem | Popüler | Trend | Bugün | Dün | Anladım | Ayarlar
Kaynak | Haber | Kaydet | Gönder | Beğen | Dinle | İzle
"""

SAID = "dedi söyledi sordu anlattı belirtti"
TOLD = "vardı"
