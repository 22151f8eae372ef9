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
Habere yorum kat | Yorum kat | Adınız | Yorumunuz
Yorumlar | Yorum | Yorum yap | Yorum yaz | Yorum ekle | Tüm yorumlar | Yorum bulunmuyor
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
Haberdar olun
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

WHOLE_LINES = {
    "share": """
Bu haberi paylaş | X'te paylaş | WhatsApp'tan paylaş | LinkedIn'de paylaş | E-posta ile gönder | E-posta ile paylaş
Arkadaşına gönder | Link kopyalandı | Bağlantı kopyalandı | Haberi kaydet | Kaydedilenlere ekle | Sonra oku
Daha sonra oku | Haberi yazdır | Yazıyı dinle | Sesli dinle | Sesli oku | Yazıyı büyüt | Yazıyı küçült | Metni büyüt
Takiptesin | Bizi sosyal medyada takip edin | Google News'te takip et | Google Haberler'de takip et
Google News'e abone ol | Google'da tercih edilen kaynak olarak ekle | Tercih edilen kaynak olarak ekle
WhatsApp kanalımıza katıl | Kanala katıl | Telegram kanalımıza katılın | Hata bildir | Haber hatası bildir
Bir hata mı var? | Haberde hata mı var? | Editöre ulaş | Bize yazın | Haber gönder | İhbar hattı
Whatsapp ihbar hattı | Bu haber size yardımcı oldu mu? | Haberi beğendiniz mi? | Bu içeriği nasıl buldunuz?
Tepkiniz nedir? | Bu habere emoji ile tepki ver
Bunu paylaş | Bu gönderiyi Instagram'da gör
""",
    "comments": """
Yorumunuzu yazın | Yorumu gönder | Yorumları gör | Tüm yorumları gör | Yorumları oku | Yorumları gizle
Henüz yorum yok | Henüz yorum yapılmadı | İlk yorumu siz yapın | İlk yorumu sen yap | İlk yorum yapan siz olun
Yorumlara kapalı | Yorumlar kapalı | Yorum yapmak için giriş yapın | Yorum yapabilmek için giriş yapmalısınız
Yorum yapabilmek için oturum açmalısınız | Şikayet et | En yeniler | En eskiler | En çok beğenilenler
Daha fazla yorum | Daha fazla yorum göster | Tartışmaya katıl | Yorum kuralları | Yorum gönderme kuralları
""",
    "newsletter": """
E-bülten | E-bültene abone ol | E-bültenimize abone olun | Ücretsiz abone ol | Günün önemli haberleri
Günün öne çıkan haberleri | E-posta adresinizi girin | E-posta adresinizi yazın | Geçerli bir e-posta adresi girin
Lütfen geçerli bir e-posta adresi girin | Geçersiz e-posta adresi | Aboneliğiniz için teşekkürler
Aboneliğiniz başarıyla tamamlandı | Kaydınız alındı | Teşekkürler, kaydınız alınmıştır | Bir hata oluştu
Bir hata oluştu, lütfen tekrar deneyin | Tekrar deneyin | Lütfen tekrar deneyin | Daha sonra tekrar deneyin
Abonelikten çık | Bildirimlere izin ver | Bildirim al | Uygulamayı indir | Uygulamamızı indirin
Mobil uygulamamızı indirin | Uygulamada aç | Google Play'den indir | App Store'dan indir | Haberdar ol
Gelişmelerden haberdar olun | Gelişmeleri kaçırma | Kullanım koşullarını kabul ediyorum | Aydınlatma metnini okudum
""",
    "subscription": """
Dijital abonelik | Zaten üye misiniz? | Üye misiniz? | Hesabınız var mı? | Zaten hesabınız var mı? | Hesabınız yok mu?
Üye değil misiniz? | Giriş yapın | Üye girişi | Ücretsiz üye ol | Hesap oluştur | Çıkış yap | Oturum aç
Oturumu kapat | Şifreni mi unuttun? | Sadece abonelere özel | Abonelere özel içerik | Bu içerik abonelere özeldir
Bu haber abonelere özeldir | Premium içerik | Okumaya devam et | Haberin devamını oku
Okumaya devam etmek için abone olun | Sınırsız erişim | Tüm içeriklere erişim | Teklifleri gör | Paketleri incele
Ücretsiz dene | İlk ay ücretsiz | İstediğin zaman iptal et | Bize destek olun | Bağımsız gazeteciliği destekle
Bağımsız gazeteciliğe destek olun | Bugünkü gazete | Gazeteyi oku | Reklamsız oku
""",
    "advertisement": """
Reklamı atla | Reklamı geç | Sponsorlu içerikler | Resmi ilan | Marka içeriği | Sponsor bağlantılar | Seri ilanlar
İndirim kodları
""",
    "player": """
Videoyu oynat | Video izle | Canlı izle | Canlı yayını izle | Podcast dinle | Podcast'i dinle | Sesi kapat
Altyazılar | Oynatma hızı | Sıradaki video | Sonraki video | Otomatik oynat | Tarayıcınız ses öğesini desteklemiyor
Tarayıcınız video öğesini desteklemiyor | Video bulunamadı | Bu video artık mevcut değil | Video yükleniyor
Tüm bölümler | Tüm videolar | Diğer videolar | Daha fazla video | Yapay zeka ile seslendirildi | Videoyu kapat
""",
    "related_label": """
İlgini çekebilir | İlginizi çekebilecek haberler | Bunlar da ilgini çekebilir | Bunları da okuyun | Bunu da okuyun
Ayrıca bkz | Ayrıca oku | Şunlara da bakın | İlgili yazılar | İlgili içerikler | İlişkili haberler | Benzer yazılar
Benzer içerikler | Diğer yazılar | Daha fazla haber | Daha fazla oku | En çok okunan haberler | En çok izlenenler
En çok yorumlananlar | En çok paylaşılanlar | Popüler yazılar | Günün en çok okunanları | Haftanın en çok okunanları
Son yazılar | En yeni haberler | Günün haberleri | Manşetler | Sizin için önerilenler | Editörün önerdikleri
Tavsiye edilenler | Trend haberler | Trend konular | Önceki yazı | Sonraki yazı | Tüm haberleri gör | Haberin tamamı
Haberin tamamını oku | Kaçırmayın | Bunları kaçırmayın | Video galeri | Yazarın diğer yazıları | Bölgeden haberler
""",
    "keywords_label": """
Konu başlıkları | Hakkında daha fazla | Bu haberde | Konu etiketleri
""",
    "navigation": """
Ana içeriğe geç | Ana içeriğe atla | Menüye geç | Aramaya geç | Ana menü | Menüyü aç | Menüyü kapat | Arama yap
Sitede ara | Ne aramıştınız? | Ana sayfaya dön | Geri dön | Sayfa başına dön | Sonraki sayfa | Önceki sayfa
Sonraki fotoğraf | Fotoğrafı büyüt | Resmi büyüt | Galeriyi aç | Galeriye git | Tüm fotoğraflar | Tüm fotoğrafları gör
Fotoğraflar | Fotogaleri | Daha az göster | Devamını yükle | Kaydedilenler | Şehir seçin | Şehir seç | İl seçin
Gazete arşivi | Günlük burç yorumları | Döviz kurları | Bulmaca | TV rehberi | Nöbetçi eczaneler | Vefat ilanları
Oy ver | Sonuçları gör | Buradasınız | Koyu tema | Açık tema | Karanlık mod | Vazgeç | İçindekiler | Tüm kategoriler
Masaüstü görünümü | Mobil görünüm | Köşe yazarları | Tüm yazarlar | Son dakika ekle
Yazı gezinmesi | Yazı dolaşımı | Ay seçin | Kategori seçin | Hoşgeldiniz! Hesabınızda oturum açın | Gelişmiş arama
Haberi kaynağından oku | Haberin devamı için tıklayınız
""",
    "footer": """
Gizlilik sözleşmesi | Çerez tercihleri | Çerezler | KVKK aydınlatma metni | Kişisel verilerin korunması
Şartlar ve koşullar | Yayın ilkeleri | Yayın ilkelerimiz | Etik ilkeler | İnsan kaynakları | Sıkça sorulan sorular
Telif hakları | Genel yayın yönetmeni | Yazı işleri müdürü | İmtiyaz sahibi | Abone hizmetleri | Düzeltme ve cevap
Okur temsilcisi | Sitene ekle
""",
    "cookie_notice": """
Tüm çerezleri kabul et | Çerez ayarlarını yönet | Tercihleri yönet | Tercihleri kaydet | Seçimi kaydet
Sadece gerekli çerezler | Çerez kullanıyoruz | Sitemizde çerezler kullanılmaktadır | Bu site çerezleri kullanır
Bu web sitesi çerez kullanır | Gizliliğinize önem veriyoruz
""",
    "byline": """
Köşe yazarı | Haberi hazırlayan | Gazeteci | Haber Müdürü | Spor servisi | Ekonomi servisi | Dış haberler servisi
Haber servisi
""",
    "author_bio": """
Tüm yazıları | Editör hakkında | Yazarın diğer haberleri
""",
    "credit": """
Fotoğraf: Arşiv | Temsili görsel | Görsel: Shutterstock | Fotoğraf: Getty Images | Fotoğraf: Shutterstock
Fotoğraf kaynağı | Görsel yapay zeka ile oluşturulmuştur | Ekran görüntüsü
""",
    "updated": """
Son güncelleme tarihi | Güncellenme tarihi
""",
    "published": """
Yayınlandı | Eklenme tarihi | Haber giriş tarihi | Haberin girişi
""",
    "editor_note": """
Haber güncelleniyor | Editörün notu | Ayrıntılar geliyor | Ayrıntılar birazdan
""",
}

READ_MORE = """
Ayrıca okuyun | AYRICA OKUYUN | İlgili haber | İLGİLİ HABER | Ayrıca bakınız | Ayrıca | Okuyun
Bunlar da ilginizi çekebilir | İlginizi çekebilir | İLGİNİZİ ÇEKEBİLİR | Haberin detayları | Devamını oku
Daha fazlası | Ayrıca izleyin | TIKLAYIN | TIKLA OKU | Tıklayın | İzleyin | Bakınız | BUNU DA OKUYUN
Bunları da okuyun | İlgili haberler | Ayrıca bkz | Daha fazla oku | Haberin devamı | Okumak için tıklayın
Ayrıntılar için tıklayın | İzlemek için tıklayın | Tıkla izle | Tıklayın okuyun | Tıkla oku | Devamı için tıklayın
Haberi oku | Detaylar için tıklayın
"""

BYLINE = """
Yazar | Yazan | Haber | Muhabir | Editör | Hazırlayan
Söyleşi | Röportaj
Derleyen | Haberi hazırlayan
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
Hava durumu | Evet | Hayır | Giriş | Çıkış | Canlı | Burçlar | Haberler | İletişim | Yardım | Arşiv | Gizlilik
Kariyer | Yorum | Tartışma | Gündem | Popüler | Trend | Bugün | Dün | Ayarlar | Kaynak | Haber | Beğen
Altyazılar | Manşetler | Fotoğraflar | Bulmaca | İçindekiler | Çerezler
Gazeteci
"""

SAID = "dedi söyledi sordu anlattı belirtti"
TOLD = "vardı"

CAPTION_LABEL = "Fotoğraf altı yazısı"
