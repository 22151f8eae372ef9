"""Uzbek, in both its scripts: what most of its pages say; no word of its sentences."""

PHRASES = {
    "share": """
Ulashish | Do‘stlarga ulashish | Nusxalash | Chop etish | Havolani nusxalash | Улашиш | Чоп этиш | Нусхалаш
""",
    "comments": """
Izohlar | Izoh qoldirish | Izoh yozish | Fikr bildirish | Fikringizni bildiring | Изоҳлар | Изоҳ қолдириш
""",
    "footer": """
Biz haqimizda | Tahririyat | Aloqa | Biz bilan bog‘lanish | Foydalanish shartlari | Maxfiylik siyosati
Биз ҳақимизда | Таҳририят | Алоқа | Фойдаланиш шартлари
""",
    "navigation": """
Bosh sahifa | Menyu | Qidirish | Qidiruv | Kirish | Ro‘yxatdan o‘tish | Yopish | Yangiliklar | Keyingi | Oldingi
Batafsil
Бош саҳифа | Қидириш | Қидирув | Кириш | Янгиликлар | Батафсил
""",
    "advertisement": """
Reklama | Реклама ҳуқуқи асосида | Reklama huquqi asosida
""",
    "related_label": """
Mavzuga oid | Mavzuga doir | So‘nggi yangiliklar | So‘nggi xabarlar | Ko‘p o‘qilganlar | Eng ko‘p o‘qilganlar
Eng ko‘p o‘qilgan | O‘xshash yangiliklar | O‘xshash maqolalar | Tavsiya etamiz | Dolzarb xabarlar
Boshqa yangiliklar
Muharrir tanlovi | Tegishli xabarlar | Mavzuga oid yangiliklar | Мавзуга оид | Сўнгги янгиликлар | Сўнгги хабарлар
Кўп ўқилганлар | Ўхшаш янгиликлар | Тавсия этамиз | Муҳаррир танлови | Бошқа янгиликлар
""",
    "keywords_label": """
Teglar | Kalit so‘zlar | Теглар | Калит сўзлар
""",
    "byline": """
Muallif | Муаллиф
""",
    "published": """
E’lon qilingan | E’lon qilindi | Эълон қилинди
""",
    "copyright": """
Barcha huquqlar himoyalangan | Барча ҳуқуқлар ҳимояланган
""",
}

READ_MORE = """
Mavzuga oid | Shuningdek o‘qing | Мавзуга оид
"""

BYLINE = """
Muallif | Tayyorladi | Муаллиф | Тайёрлади
"""

HOME = """
Bosh sahifa | Бош саҳифа
"""

SECTIONS = """
Jamiyat | Siyosat | Iqtisodiyot | Jahon | O‘zbekiston | Fan-texnika | Madaniyat | Nuqtayi nazar
Sog‘liqni saqlash | Ta’lim
Жамият | Сиёсат | Иқтисодиёт | Жаҳон | Ўзбекистон | Фан-техника | Маданият | Нуқтаи назар | Таълим
"""
