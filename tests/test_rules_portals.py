"""Rules for portals of Asia and Africa and what their systems print, and what a story says with like words."""

from __future__ import annotations

import pytest

from flows.pages.dates import find_date_line
from flows.pages.language import detect_language
from flows.pages.text_names import read_authors
from flows.pages.vocabulary import generic_rules
from tests.test_text import read

NAMED = {
    "byline.han_reporters": [
        "記者陳明遠、林雨桐／花港報導",
        "记者：李明远、张文清",
        "記者 陳明遠 報導",
        "2023/05/12 14:30 記者陳明遠／花港報導",
    ],
    "byline.han_desk": ["地方中心／綜合報導", "綜合報導  / 花港", "陳明遠 林雨桐 報導 / 花港"],
    "caption.han_credit": [
        "▲花港舊碼頭出現裂縫。（圖／記者陳明遠攝，下同）",
        "潛水員檢查碼頭的柱子。（圖／港務局提供）",
        "渡輪停靠在魚市場。翻攝照片",
    ],
    "credit.han_line": ["圖／花港日報", "照片：港務局"],
    "agency_credit.han_source": ["新聞來源：花港新聞", "文章来源：沧湾日报"],
    "advertisement.han_read_on": ["[廣告]請繼續往下閱讀...", "（廣告）請繼續往下閱讀"],
    "copyright.han_line": ["※本文版權所有，非經授權，不得轉載。", "未经允许不得转载："],
    "navigation.han_neighbours": ["上一篇：老街里的修伞匠下一篇：社区食堂开张 老人午餐十元"],
    "caption.ja_taken": ["柱のひびを調べる潜水士（撮影・佐伯美和子）", "紙面から(撮影：佐伯美和子)"],
    "navigation.ja_whole": ["... [記事全文]", "…[続きを読む]"],
    "byline.ko_address": ["박지원기자 jiwon@handeul.example", "박지원특파원 jiwon@handeul.example"],
    "agency_credit.source_elsewhere": [
        "साभार-लिंडविक टाइम्स",
        "Chanzo: Gazeti la Pwani",
        "Mənbə: Liman xəbərləri",
        "Burimi: Gazeta Limani",
        "ที่มา: ข่าวท่าเรือ",
    ],
    "byline.sw_desk": ["Na Mwandishi Wetu", "NA AMINA OKELLO, LINDVIK"],
    "share.id_elsewhere": [
        "Cek Berita dan Artikel yang lain di Google News",
        "Sertai saluran WhatsApp Berita Lindvik untuk perkembangan terkini!",
    ],
    "share.sizes": ["xs", "md"],
    "share.han_network": ["花港新聞 Facebook"],
    "navigation.aggregator": ["Read Entire Article", "New Update"],
    "updated.fa_line": ["به روز شده در: ۰۹ آبان ۱۴۰۴ - ۲۲:۵۳"],
    "credit.capitals": ["PESISIR/RARA LESTARI", "KABAR FOTO/DEWI SANTOSO"],
    "updated.hour": ["Dikemaskini: 11:03 AM", "আপডেট: ১১:০৩"],
    "published.th_line": ["เผยแพร่: 12 พ.ค. 2566 14:30 โดย: ข่าวท่าเรือ"],
    "comments.id_policy": ["Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE."],
    "html_residue.theme": ["spot_imgspot_img", "author-image", "/media/uploads/2023/05/12/old-pier-77.jpg)"],
    "advertisement.theme": ["- Advertisement -spot_img", "Advertisment"],
    "footer.theme": ["Back to top button"],
    "comments.theme": ["Facebook Comments Box"],
    "counter.views_elsewhere": ["399 مشاهدات 0", "۱۲ بازدید", "Baxış sayı: 430", "Lượt xem: 1.204", "阅读：12"],
    "byline.placeholder": ["Reporter Name"],
    "disclaimer.han_warning": [
        "☆飲酒過量 有害健康 禁止酒駕☆",
        "☆港口日報提醒您 未成年請勿飲酒☆",
        "自殺不能解決問題，請撥打1995。",
    ],
    "comments.fa_counts": ["انتشار یافته: ۲", "در انتظار بررسی: ۰", "غیر قابل انتشار: ۱"],
    "newsletter.ar_line": ["اشترك الآن بالنشرة الإخبارية اليومية", "اشترك في نشرتنا البريدية"],
    "advertisement.ja_pr": ["PR：今だけ、電気代を見直しませんか", "【PR】港の見える家を探すなら"],
    "related_label.ar": ["مزيد من الأخبار"],
    "related_label.he": ["עוד כתבות שיעניינו אותך"],
    "related_label.az": ["Bölmənin digər xəbərləri"],
    "related_label.ja": ["あなたにおすすめの記事"],
    "related_label.sq": ["Lajme nga e njëjta kategori"],
    "keywords_label.zh": ["新聞關鍵字"],
    "footer.ar": ["زر الذهاب إلى الأعلى"],
}

OPEN = (
    "XS",
    "PR: Mara Lindqvist, tel. 555 0142",
    "飲酒過量的男子昨晚被送醫。",
    "در انتظار بررسی پرونده بود",
    "اشترك في السباق عشرون قارباً",
    "LG",
    "TNI/POLRI",
    "Warga dapat mengikuti saluran air itu sampai ke laut.",
    "記者會上，港務局長說碼頭必須關閉兩年。",
    "记者了解到，柱子上有九处裂缝。",
    "綜合各方報導，工程費用約九千萬元。",
    "根據報導，渡輪將停靠在魚市場。",
    "版權問題讓兩家報社打了三年官司。",
    "市長表示，廣告收入不得用於選舉。",
    "撮影の許可は港湾局が出している。",
    "기자 간담회는 12일 오후에 열린다.",
    "Nguồn nước ở bến cảng đã bị ô nhiễm từ tháng trước.",
    "Chanzo cha ajali hiyo bado hakijajulikana, polisi wamesema.",
    "Na Amina alisema kwamba bandari itafungwa.",
    "Burimi i ujit u mbyll të premten.",
    "Bron van die rivier lê in die berge.",
    "Komentar itu menjadi tanggung jawab ketua dewan, katanya.",
    "Warga dapat membaca artikel tentang pelabuhan di perpustakaan.",
    "المقال السابق تناول أزمة الميناء وكلفتها.",
    "خبر بعدی بسته شدن اسکله بود که همه را شگفت‌زده کرد.",
    "अगली खबर बंदरगाह से आई, जहां नाव डूब गई थी।",
)

DAYS = {
    "วันที่ 31 มี.ค. 2567 เวลา 21:23 น.": ("2024-03-31T21:23", None),
    "শুক্রবার, ২৪ মে, ২০২৪, ৬:০২ অপরাহ্ন": ("2024-05-24T18:02", None),
    "11:43 ص 05/02/2026 تعديل في 11:46 ص": ("2026-02-05T11:43", "2026-02-05T11:46"),
    "نشر بتاريخ: 04 سبتمبر 2025 الساعة 11:15 صباحًا المشاهدات:": ("2025-09-04T11:15", None),
    "發佈時間：2018/04/03 15:07": ("2018-04-03T15:07", None),
    "最後更新時間：2018/04/03 15:07": (None, "2018-04-03T15:07"),
    "Tarix: 16-07-2020 13:20": ("2020-07-16T13:20", None),
    "2017 ஜூலை 10 , மு.ப. 11:24": ("2017-07-10T11:24", None),
    "تاریخ انتشار: ۱۲:۰۹ - ۱۹-۰۵-۱۳۹۱": ("2012-08-09T12:09", None),
}

STORY = """The council of Lindvik agreed on Tuesday to close the old pier for two years, after divers had found cracks.
Eleven of its forty pillars have to be replaced, and the ferry will sail from the fish market until then.
The work is to begin in May, when the water is calm, and will cost the town nine million crowns in all."""

PERSIAN = """شورای بندر روز جمعه اعلام کرد که اسکله قدیمی برای دو سال بسته می‌شود، زیرا نه ستون آن ترک دارد.
رئیس شورا گفت این تصمیم آسان نبود، چون سیصد نفر از ساکنان جزیره هر روز صبح از تنگه می‌گذرند و به کار خود می‌روند.
کار بازسازی در ماه مارس آغاز می‌شود و نه میلیون کرون برای شهر هزینه خواهد داشت، شهرداری این را اعلام کرده است."""

AUTHORS = {
    "記者陳明遠、林雨桐／花港報導": ["陳明遠", "林雨桐"],
    "2023/05/12 14:30 記者陳明遠／花港報導": ["陳明遠"],
    "地方中心／陳明遠報導": ["陳明遠"],
    "陳明遠 林雨桐 報導 / 花港": ["陳明遠", "林雨桐"],
    "地方中心／綜合報導": [],
    "綜合報導 / 花港": [],
    "박지원기자 jiwon@handeul.example": ["박지원"],
    "NA AMINA OKELLO, LINDVIK": ["AMINA OKELLO"],
    "Na Mwandishi Wetu": [],
    "Penulis: M Santoso | Editor: Rara Lestari": ["M Santoso", "Rara Lestari"],
}

LANGUAGES = {
    "Lembaga pelabuhan memutuskan untuk menutup jeti lama selama dua tahun kerana penyelam menemui retakan, dan feri"
    " akan berlabuh di pasar ikan menurut syarikat itu.": "ms",
    "Dewan pelabuhan memutuskan untuk menutup dermaga tua selama dua tahun karena penyelam menemukan retakan, dan feri"
    " akan bersandar di pasar ikan menurut perusahaan itu.": "id",
    "துறைமுக வாரியம் பழைய பாலத்தை இரண்டு ஆண்டுகள் மூட முடிவு செய்தது, Lindvik ferry pier.": "ta",
}


@pytest.mark.parametrize("rule", NAMED)
def test_what_a_rule_names(rule: str) -> None:
    for line in NAMED[rule]:
        found = generic_rules().match(line)
        assert (line, found and found.id) == (line, rule)


def test_what_a_story_says_with_the_same_words_is_open() -> None:
    assert [(line, found.id) for line in OPEN if (found := generic_rules().match(line))] == []


@pytest.mark.parametrize("line", DAYS)
def test_a_day_is_read_with_the_words_around_it(line: str) -> None:
    found = [moment and moment.when.isoformat()[:16] for moment in find_date_line(line)]
    assert tuple(found) == DAYS[line]


@pytest.mark.parametrize("line", AUTHORS)
def test_a_byline_names_people_alone(line: str) -> None:
    assert read_authors([line]) == AUTHORS[line]


@pytest.mark.parametrize("text", LANGUAGES)
def test_a_language_is_told_from_the_one_beside_it(text: str) -> None:
    assert detect_language(text) == LANGUAGES[text]


@pytest.mark.parametrize(
    ("letters", "language"),
    [
        ("ကူးတို့", "my"),
        ("ទូក", "km"),
        ("ເຮືອ", "lo"),
        ("හරිත", "si"),
        ("ದೋಣಿ", "kn"),
        ("હોડી", "gu"),
        ("ਬੇੜੀ", "pa"),
        ("ଡଙ୍ଗା", "or"),
        ("ጀልባ", "am"),
    ],
)
def test_a_script_of_one_language_tells_it(letters: str, language: str) -> None:
    assert detect_language(f"{letters} {letters} 2021 {letters} " * 4) == language


def test_the_day_above_a_headline_is_the_story_s_where_nothing_speaks_against_it() -> None:
    page = "Friday, May 12, 2023\nThe old pier of Lindvik closes for two years\n" + STORY
    assert str(read(page).facts.published)[:60].find("2023, 5, 12") > 0
    page = "Friday, May 19, 2023\nThe old pier of Lindvik closes for two years\nMay 12, 2023, 14:30\n" + STORY
    assert str(read(page).facts.published)[:60].find("2023, 5, 12") > 0


def test_a_page_s_day_in_figures_of_another_script_is_no_headline() -> None:
    page = (
        "سه‌شنبه ۰۶ آذر ۱۴۰۳\n۲۷ اسفند ۱۴۰۱ - ۲۱:۰۰\nرئیس شورای بندر خبر داد:\nاسکله قدیمی بندر دو سال بسته می‌شود\n"
        + PERSIAN
    )
    assert read(page).facts.headline == "اسکله قدیمی بندر دو سال بسته می‌شود"
    assert str(read(page).facts.published).find("2023, 3, 18") > 0


def test_a_day_above_the_stated_one_is_the_page_s() -> None:
    page = "۰۹ آبان ۱۴۰۴\nبه روز شده در: ۰۹ آبان ۱۴۰۴ - ۲۲:۵۳\n"
    page += "تاریخ انتشار: ۱۲:۰۹ - ۱۹-۰۵-۱۳۹۱\nاسکله قدیمی بندر بسته می‌شود\n"
    assert str(read(page + PERSIAN).facts.published).find("2012, 8, 9") > 0
    page = "May 12, 2023\nUpdated: May 14, 2023, 10:00\nThe old pier of Lindvik closes for two years\n" + STORY
    assert str(read(page).facts.published).find("2023, 5, 12") > 0


def test_a_paragraph_without_blanks_above_a_copyright_line_is_the_body() -> None:
    story = (
        "青浜市は12日、古い桟橋を2年間閉鎖すると発表した。潜水士が先週、40本の柱のうち9本にひびを見つけた。港湾局によると、渡し船は北の魚市場に"
        "着く。島の住民300人は毎朝1時間早く家を出ることになる。修理は来年3月に始まり、費用は9億円に上る見通しだ。…"
    )
    page = read(f"{story}[続きを読む]\n\n無断転載・複製を禁じます")
    told = [b.text for b, d in zip(page.blocks, page.decisions, strict=True) if d.label == "paragraph"]
    assert told == [story]
