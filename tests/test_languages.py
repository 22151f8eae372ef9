"""Pages in languages whose sites have words of their own around the story: one small invented page in each."""

# ruff: noqa: E501  (a paragraph stands on one line)

from __future__ import annotations

from typing import NamedTuple

import pytest

from flows.pages.html import read_html
from flows.pages.types import Decoded
from schemas.vocabulary import BODY_LABELS
from tests.test_text import read


class Expected(NamedTuple):
    """What a page says of its story; ``related`` may be above or below the body's end."""

    authors: tuple[str, ...]
    related: tuple[str, ...]
    keywords: tuple[str, ...] = ()


#: language: (menu, headline, day and byline, paragraphs, what follows, expected).
PAGES: dict[str, tuple[str, str, str, str, str, Expected]] = {
    "bg": (
        "Начало\nПолитика\nИкономика",
        "Удълбочаването на пристанището се отлага с три месеца",
        "12 май 2023, 14:30\nАвтор: Елена Димова",
        """Пристанищната администрация на Морен съобщи в петък, че работата, която трябваше да приключи през юни, ще се забави.
„Първо трябва да пазим работниците“, каза директорът Иван Петров пред журналисти. Разходите са четиридесет милиона.
Рибарите се тревожат. След затварянето на южния канал лодките плават с два часа повече всеки ден.""",
        "Прочетете още: Рибари блокираха южния канал за три часа\nСвързани новини\nСъмнения за цената на новия фар\n"
        "Тагове: пристанище, рибари, Морен\nЗа нас\nОбщи условия",
        Expected(
            ("Елена Димова",),
            ("Рибари блокираха южния канал за три часа", "Съмнения за цената на новия фар"),
            ("пристанище", "рибари", "Морен"),
        ),
    ),
    "ca": (
        "Inici\nPolítica\nEconomia",
        "El dragatge del port s'endarrereix tres mesos",
        "12 de maig de 2023, 14:30",
        """L'autoritat portuària de Marell va anunciar divendres que les obres, que havien d'acabar al juny, duraran més.
«Primer hem de protegir els treballadors», va dir el director Jordi Vidal en una roda de premsa. El cost és de quaranta milions.
Els pescadors estan preocupats. D'ençà que es va tancar el canal del sud les barques naveguen dues hores més cada dia.""",
        "Llegeix també: Els pescadors tallen el canal del sud durant tres hores\nNotícies relacionades\n"
        "Dubtes sobre el preu del nou far\nAvís legal\nPolítica de privacitat",
        Expected((), ("Els pescadors tallen el canal del sud durant tres hores", "Dubtes sobre el preu del nou far")),
    ),
    "el": (
        "Αρχική\nΠολιτική",
        "Καθυστερεί τρεις μήνες η εκβάθυνση του λιμανιού",
        "12 Μαΐου 2023, 14:30",
        """Η λιμενική αρχή της Θαλασσινής ανακοίνωσε την Παρασκευή ότι τα έργα, που θα τελείωναν τον Ιούνιο, θα καθυστερήσουν.
«Πρέπει πρώτα να προστατεύσουμε τους εργάτες», είπε ο διευθυντής Νίκος Αλεξίου. Το κόστος φτάνει τα σαράντα εκατομμύρια.
Οι ψαράδες ανησυχούν. Μετά το κλείσιμο του νότιου διαύλου τα καΐκια ταξιδεύουν δύο ώρες περισσότερο κάθε μέρα.""",
        "Διαβάστε επίσης: Τρίωρη διαμαρτυρία ψαράδων στον νότιο δίαυλο\nΣχετικά άρθρα\n"
        "Αμφιβολίες για το κόστος του νέου φάρου\nΌροι χρήσης\nΕπικοινωνία",
        Expected((), ("Τρίωρη διαμαρτυρία ψαράδων στον νότιο δίαυλο", "Αμφιβολίες για το κόστος του νέου φάρου")),
    ),
    "bn": (
        "প্রচ্ছদ\nখেলা\nঅর্থনীতি",
        "বন্দরের খননকাজ পিছিয়ে গেল তিন মাস",
        "প্রকাশ: ১২ মে ২০২৩, ১৪:৩০",
        """দরিয়াকান্দি বন্দর কর্তৃপক্ষ শুক্রবার জানিয়েছে, জুন মাসে যে কাজ শেষ হওয়ার কথা ছিল তা আরও তিন মাস চলবে।
পরিচালক রফিক হাসান সাংবাদিকদের বলেন, সবার আগে শ্রমিকদের নিরাপত্তার কথা ভাবতে হবে। প্রকল্পের ব্যয় চার কোটি টাকা।
জেলেরা চিন্তিত, কারণ দক্ষিণের পথ বন্ধ হওয়ার পর থেকে নৌকাগুলোকে প্রতিদিন দুই ঘণ্টা বেশি চলতে হচ্ছে।""",
        "আরও পড়ুন: দক্ষিণের পথে জেলেদের তিন ঘণ্টার অবরোধ\nসম্পর্কিত খবর\nনতুন বাতিঘরের ব্যয় নিয়ে প্রশ্ন উঠেছে\n"
        "যোগাযোগ\nগোপনীয়তা নীতি",
        Expected((), ("দক্ষিণের পথে জেলেদের তিন ঘণ্টার অবরোধ", "নতুন বাতিঘরের ব্যয় নিয়ে প্রশ্ন উঠেছে")),
    ),
    "fa": (
        "خانه\nسیاست\nاقتصاد",
        "لایروبی بندر سه ماه به تعویق افتاد",
        "تاریخ انتشار: 2023-05-12 14:30",
        """اداره بندر دریاکنار روز جمعه اعلام کرد کار لایروبی که قرار بود در ژوئن تمام شود، سه ماه دیرتر به پایان می‌رسد.
رضا کریمی مدیر بندر به خبرنگاران گفت که باید پیش از هر چیز از کارگران محافظت کنیم. هزینه این طرح چهل میلیون است.
ماهیگیران نگران هستند و می‌گویند پس از بسته شدن کانال جنوبی قایق‌ها هر روز دو ساعت بیشتر در راه هستند.""",
        "بیشتر بخوانید: اعتراض سه ساعته ماهیگیران در کانال جنوبی\nاخبار مرتبط\nتردید درباره هزینه فانوس دریایی تازه\n"
        "درباره ما\nتماس با ما",
        Expected((), ("اعتراض سه ساعته ماهیگیران در کانال جنوبی", "تردید درباره هزینه فانوس دریایی تازه")),
    ),
    "fi": (
        "Etusivu\nUutiset\nUrheilu",
        "Sataman ruoppaus viivästyy kolmella kuukaudella",
        "Julkaistu 12.5.2023 14:30\nTeksti: Aino Lehtola",
        """Merisalon satamavirasto kertoi perjantaina, että kesäkuussa päättyväksi tarkoitettu työ venyy kolmella kuukaudella.
– Ensin meidän on huolehdittava työntekijöistä, johtaja Ilkka Niemelä sanoi toimittajille. Hinta on neljäkymmentä miljoonaa.
Kalastajat ovat huolissaan. Eteläisen väylän sulkemisen jälkeen veneet ajavat joka päivä kaksi tuntia kauemmin.""",
        "Lue myös: Kalastajat sulkivat eteläisen väylän kolmeksi tunniksi\nLuetuimmat\n"
        "Uuden majakan hinta herättää epäilyjä\nTietosuoja\nYhteystiedot",
        Expected(
            ("Aino Lehtola",),
            ("Kalastajat sulkivat eteläisen väylän kolmeksi tunniksi", "Uuden majakan hinta herättää epäilyjä"),
        ),
    ),
    "he": (
        "דף הבית\nכלכלה\nספורט",
        "העמקת הנמל תתעכב בשלושה חודשים",
        "פורסם: 12/05/2023 14:30\nמאת: דנה לוינסון",
        """רשות הנמל של ימית הודיעה ביום שישי כי העבודות, שהיו אמורות להסתיים בחודש יוני, יימשכו שלושה חודשים נוספים.
"קודם כול אנחנו צריכים לשמור על העובדים", אמר המנהל אבי כהן במסיבת עיתונאים. העלות מגיעה לארבעים מיליון.
הדייגים מודאגים. מאז שנסגר הערוץ הדרומי הסירות מפליגות בכל יום שעתיים יותר.""",
        "קראו גם: דייגים חסמו את הערוץ הדרומי במשך שלוש שעות\nכתבות נוספות\nספקות סביב מחירו של המגדלור החדש\n"
        "תנאי שימוש\nצור קשר\nכל הזכויות שמורות",
        Expected(
            ("דנה לוינסון",),
            ("דייגים חסמו את הערוץ הדרומי במשך שלוש שעות", "ספקות סביב מחירו של המגדלור החדש"),
        ),
    ),
    "hi": (
        "होम\nदेश\nखेल",
        "बंदरगाह की खुदाई तीन महीने टली",
        "12 मई 2023, 14:30",
        """सागरपुर के बंदरगाह प्रशासन ने शुक्रवार को कहा कि जून में पूरा होने वाला खुदाई का काम तीन महीने देर से खत्म होगा।
निदेशक रमेश कुमार ने पत्रकारों से कहा कि हमें पहले मजदूरों की सुरक्षा देखनी होगी। इस काम पर चालीस करोड़ रुपये खर्च होंगे।
स्थानीय मछुआरे चिंतित हैं। दक्षिणी मार्ग बंद होने के बाद नावों को हर दिन दो घंटे ज्यादा चलना पड़ता है।""",
        "ये भी पढ़ें: दक्षिणी मार्ग पर मछुआरों का तीन घंटे का प्रदर्शन\nसंबंधित खबरें\nनए प्रकाश स्तंभ की लागत पर सवाल\n"
        "हमारे बारे में\nसंपर्क करें",
        Expected((), ("दक्षिणी मार्ग पर मछुआरों का तीन घंटे का प्रदर्शन", "नए प्रकाश स्तंभ की लागत पर सवाल")),
    ),
    "hu": (
        "Főoldal\nBelföld\nGazdaság",
        "Három hónapot csúszik a kikötő kotrása",
        "2023. május 12., 14:30\nSzerző: Kovács Eszter",
        """A tengerszegi kikötőhatóság pénteken közölte, hogy a júniusra ígért munkálatok három hónappal tovább tartanak majd.
„Először a dolgozókat kell megvédenünk” – mondta Nagy Péter igazgató az újságíróknak. A költség negyvenmillió.
A halászok aggódnak. A déli csatorna lezárása óta a hajók minden nap két órával többet vannak úton.""",
        "Ezt is olvassa el: A halászok három órára lezárták a déli csatornát\nKapcsolódó cikkek\n"
        "Kétséges az új világítótorony ára\nImpresszum\nAdatvédelem",
        Expected(
            ("Kovács Eszter",),
            ("A halászok három órára lezárták a déli csatornát", "Kétséges az új világítótorony ára"),
        ),
    ),
    "ja": (
        "ホーム\nニュース",
        "港の浚渫工事、三か月延期へ",
        "2023年5月12日 14時30分",
        """海川市の港湾局は十二日、六月に終わる予定だった港の浚渫工事を三か月延期すると発表した。春の嵐が続いたためだという。
局長の田中一郎氏は記者会見で「まず作業員の安全を守らなければならない」と述べた。工費は約四十億円で、市が負担する。
地元の漁師からは不安の声が上がっている。南の航路が閉鎖されてから漁船は毎日二時間余計に走らなければならない。""",
        "関連記事\n南航路の漁師、三時間にわたり抗議\n新しい灯台の建設費に疑問の声\n利用規約\nプライバシーポリシー",
        Expected((), ("南航路の漁師、三時間にわたり抗議", "新しい灯台の建設費に疑問の声")),
    ),
    "ko": (
        "홈\n뉴스",
        "항만 준설 공사 석 달 연기",
        "입력 2023.05.12 14:30\n김민수 기자",
        """해천시 항만국은 12일 6월에 끝낼 예정이던 항만 준설 공사를 석 달 미룬다고 밝혔다. 봄 내내 폭풍이 이어졌기 때문이다.
이영호 국장은 기자회견에서 "먼저 작업자의 안전을 지켜야 한다"고 말했다. 공사비는 약 400억 원으로 시가 낸다.
어민들은 걱정이 크다. 어촌계 박순자 대표는 남쪽 항로가 닫힌 뒤 어선들이 날마다 두 시간을 더 돌아간다고 말했다.""",
        "관련기사\n남쪽 항로 어민들 세 시간 항의\n새 등대 공사비에 의문\n개인정보처리방침\nⓒ 해천일보 2023, 무단전재 및 재배포 금지",
        Expected(("김민수",), ("남쪽 항로 어민들 세 시간 항의", "새 등대 공사비에 의문")),
    ),
    "ro": (
        "Acasă\nPolitică\nEconomie",
        "Dragarea portului întârzie trei luni",
        "Publicat la 12 mai 2023, 14:30\nAutor: Ioana Marinescu",
        """Administrația portului Marena a anunțat vineri că lucrările, care trebuiau să se termine în iunie, vor dura mai mult.
„Mai întâi trebuie să îi protejăm pe muncitori”, a spus directorul Radu Ionescu. Costul ajunge la patruzeci de milioane.
Pescarii sunt îngrijorați. După închiderea canalului de sud, bărcile navighează zilnic cu două ore mai mult.""",
        "Citește și: Pescarii au blocat canalul de sud timp de trei ore\nArticole similare\n"
        "Îndoieli privind costul noului far\nDespre noi\nTermeni și condiții",
        Expected(
            ("Ioana Marinescu",),
            ("Pescarii au blocat canalul de sud timp de trei ore", "Îndoieli privind costul noului far"),
        ),
    ),
    "uk": (
        "Головна\nПолітика\nЕкономіка",
        "Поглиблення порту відклали на три місяці",
        "12 травня 2023, 14:30\nАвтор: Олена Ковальчук",
        """Портова адміністрація Мореграда повідомила у п'ятницю, що роботи, які мали закінчити в червні, триватимуть довше.
«Спершу ми маємо захистити робітників», — сказав директор Ігор Бойко на пресконференції. Кошторис сягає сорока мільйонів.
Місцеві рибалки стурбовані. Після закриття південного каналу човни щодня йдуть на дві години довше.""",
        "Читайте також: Рибалки три години перекривали південний канал\nСхожі новини\n"
        "Вартість нового маяка викликала сумніви\nТеги: порт, рибалки, Мореград\nКонтакти\nУсі права захищено",
        Expected(
            ("Олена Ковальчук",),
            ("Рибалки три години перекривали південний канал", "Вартість нового маяка викликала сумніви"),
            ("порт", "рибалки", "Мореград"),
        ),
    ),
    "vi": (
        "Trang chủ\nThời sự\nKinh tế",
        "Dự án nạo vét cảng chậm ba tháng",
        "12/05/2023 14:30",
        """Cảng vụ Hải Xuyên hôm thứ sáu cho biết công trình nạo vét lẽ ra hoàn thành vào tháng sáu sẽ chậm ba tháng vì bão.
Ông Trần Văn Hòa, giám đốc cảng, nói với báo chí rằng trước hết phải bảo đảm an toàn cho công nhân trên tàu.
Ngư dân địa phương lo lắng. Từ khi luồng phía nam đóng cửa, thuyền của họ phải đi thêm hai giờ mỗi ngày.""",
        "Tin liên quan\nNgư dân chặn luồng phía nam trong ba giờ\nNghi ngờ về chi phí ngọn hải đăng mới\n"
        "Liên hệ quảng cáo\nChính sách bảo mật",
        Expected((), ("Ngư dân chặn luồng phía nam trong ba giờ", "Nghi ngờ về chi phí ngọn hải đăng mới")),
    ),
    "zh": (
        "首页\n新闻",
        "港口疏浚工程延期三个月",
        "2023年5月12日 14:30\n记者 李明",
        """海川市港务局周五宣布，原定于六月完成的港口疏浚工程将推迟三个月。局长王海涛表示，连续的风暴使船只无法出海。
“我们必须首先保证工人的安全，”他在新闻发布会上说。工程总投资约为四亿元，由市政府和三家航运公司共同承担。
当地渔民对延期表示担心。渔业合作社负责人陈桂花说，南航道关闭以后，渔船每天要多走两个小时。""",
        "相关新闻\n南航道渔民抗议持续三小时\n新灯塔码头造价引发质疑\n版权所有 海川日报 2023\n联系我们",
        Expected(("李明",), ("南航道渔民抗议持续三小时", "新灯塔码头造价引发质疑")),
    ),
}


@pytest.mark.parametrize("language", PAGES)
def test_a_page_is_read_in_its_language(language: str) -> None:
    menu, headline, head, story, below, expected = PAGES[language]
    reading = read("\n".join([menu, headline, head, story, below]))
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert (reading.facts.headline, body) == (headline, story.split("\n"))
    assert reading.facts.published is not None
    assert tuple(pointer.headline for pointer in reading.pointers) == expected.related
    assert (reading.facts.authors, reading.facts.keywords) == (expected.authors, expected.keywords)


@pytest.mark.parametrize("language", PAGES)
def test_the_words_of_its_boxes_are_known(language: str) -> None:
    """The menu's first entry and the last line of the footer are named by a rule, in whatever language it stands."""
    menu, *_, below, _ = PAGES[language]
    reading = read("\n".join([menu, *PAGES[language][1:4], below]))
    rules = {b.text: d.rule for b, d in zip(reading.blocks, reading.decisions, strict=True)}
    ends = menu.split("\n")[0], below.split("\n")[-1]
    assert not [text for text in ends if rules[text].startswith("labeller")]


@pytest.mark.parametrize("language", PAGES)
def test_a_page_with_markup_is_read_in_its_language(language: str) -> None:
    menu, headline, head, story, below, expected = PAGES[language]
    day, *byline = head.split("\n")
    label = next(line for line in below.split("\n") if ":" not in line)
    items = "".join(
        f'<li><a href="/{n}/story-{n}-of-the-day.html">{text}</a></li>' for n, text in enumerate(expected.related)
    )
    page = f"""<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{headline} - Veldmark</title></head>
<body><nav><ul>{"".join(f"<li><a href='/{n}'>{text}</a></li>" for n, text in enumerate(menu.split()))}</ul></nav>
<div class="main"><h1>{headline}</h1><div class="info"><span>{day}</span>{"".join(f" <span>{text}</span>" for text in byline)}</div>
<div class="text">{"".join(f"<p>{text}</p>" for text in story.split(chr(10)) * 2)}</div>
<div class="box"><h3>{label}</h3><ul>{items}</ul></div></div>
<footer><p>{below.split(chr(10))[-1]}</p></footer></body></html>"""
    reading = read_html(
        Decoded(page, "text/html", "utf-8", {}), "https://veldmark.example/7/story-of-the-port.html", None
    )
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert (reading.facts.headline, body) == (headline, story.split("\n") * 2)
    assert (reading.facts.authors, len(reading.pointers)) == (expected.authors, len(expected.related))
