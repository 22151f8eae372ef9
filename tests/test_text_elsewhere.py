"""Text captures in languages of Asia and Africa: who wrote a story, and when."""

# ruff: noqa: E501  (a paragraph stands on one line)

from __future__ import annotations

import pytest

from flows.pages.line_shapes import split_marker
from flows.pages.line_stamps import cut_glued
from tests.test_text import read

#: A headline and a story in each language.
STORIES = {
    "ko": (
        "물길 막힌 항구마을 주민들, 12년 기다린 다리 직접 놓았다",
        "항구마을 주민들이 12년을 기다린 끝에 길이 42m의 콘크리트 다리를 스스로 놓았다.",
        "이장 박만수씨는 “아이들이 장마철마다 배를 타고 학교에 갔다”며 “이제는 걸어서 5분이면 간다”고 말했다.",
        "주민들은 집집마다 50만원씩 냈고, 나머지 공사비는 인근 업체들이 보탰다고 설명했다.",
        "군은 다음 달까지 다리 양쪽에 가로등과 안내판을 설치할 계획이라고 밝혔다.",
    ),
    "th": (
        "ชาวบ้านท่าทรายรวมเงินสร้างสะพานข้ามคลองเอง หลังรอมานาน 12 ปี",
        "ชาวบ้านตำบลท่าทรายกว่า 200 ครัวเรือน ร่วมกันลงขันสร้างสะพานคอนกรีตข้ามคลองบางนกแขวก หลังจากรอการสนับสนุนจากภาครัฐมานานกว่า 12 ปี",
        "นายสมศักดิ์ ใจดี ผู้ใหญ่บ้านหมู่ 4 กล่าวว่า สะพานไม้เดิมทรุดโทรมจนเด็กนักเรียนเดินข้ามไม่ได้ในช่วงฤดูฝน ต้องอ้อมไปไกลกว่า 6 กิโลเมตร",
        "ด้านนางสาวมาลี ทองสุข เจ้าของร้านค้าริมคลอง เปิดเผยว่า ยอดขายดีขึ้นหลังสะพานเปิดใช้ เพราะมีคนจากอีกฝั่งเดินทางมาซื้อของได้สะดวก",
        "ทั้งนี้ องค์การบริหารส่วนตำบลเตรียมติดตั้งไฟส่องสว่างและป้ายจำกัดน้ำหนักเพิ่มเติมภายในเดือนหน้า",
    ),
    "ur": (
        "گاؤں والوں نے اپنی مدد آپ کے تحت دریا پر پل تعمیر کر لیا",
        "بارہ سال کے انتظار کے بعد نور پور کے رہائشیوں نے اپنی مدد آپ کے تحت دریا پر پل تعمیر کر لیا ہے جس سے دو دیہات آپس میں جڑ گئے ہیں۔",
        "گاؤں کے نمبردار محمد اسلم نے بتایا کہ ہر گھر نے پانچ ہزار روپے دیے جبکہ باقی رقم بیرون ملک مقیم نوجوانوں نے بھیجی۔",
        "مقامی دکاندار رشید احمد کے مطابق پل بننے کے بعد کاروبار میں نمایاں بہتری آئی ہے کیونکہ دوسرے کنارے سے بھی گاہک آنے لگے ہیں۔",
        "ضلعی انتظامیہ کا کہنا ہے کہ آئندہ ماہ پل پر روشنی کا انتظام بھی کر دیا جائے گا۔",
    ),
    "am": (
        "የመንደሩ ነዋሪዎች በራሳቸው ወጪ በወንዙ ላይ ድልድይ ሠሩ",
        "የመንደሩ ነዋሪዎች ለአሥራ ሁለት ዓመታት ከጠበቁ በኋላ በራሳቸው ወጪ በወንዙ ላይ ርዝመቱ 42 ሜትር የሆነ ድልድይ ሠርተው አጠናቀቁ።",
        "የመንደሩ ሊቀመንበር አቶ ከበደ አበራ እንደተናገሩት እያንዳንዱ ቤተሰብ ሁለት ሺህ ብር ያዋጣ ሲሆን ቀሪውን የአካባቢው ነጋዴዎች ሸፍነዋል።",
        "ቀደም ሲል ሕፃናት በክረምት ወቅት ትምህርት ቤት ለመሄድ ወንዙን በጀልባ ያቋርጡ ነበር ሲሉ መምህርት ሰናይት ገልጸዋል።",
        "የወረዳው አስተዳደር በሚቀጥለው ወር በድልድዩ ላይ መብራት እንደሚያስገባ አስታውቋል።",
    ),
    "sw": (
        "Wanakijiji wajenga daraja lao baada ya kusubiri miaka 12",
        "Wakazi wa kijiji cha Mtambani wamekamilisha ujenzi wa daraja la saruji lenye urefu wa mita 42 baada ya kusubiri miaka 12.",
        "Mwenyekiti wa kijiji, Hamisi Mwakyembe, alisema kila kaya ilichangia shilingi elfu hamsini na fedha zilizobaki zilitoka kwa wafanyabiashara.",
        "“Watoto walikuwa wanavuka mto kwa mtumbwi wakati wa mvua, ilikuwa hatari sana,” alisema mwalimu mkuu Neema Komba.",
        "Halmashauri ya wilaya imesema itaweka taa na alama za uzito kwenye daraja hilo mwezi ujao.",
    ),
    "tw": (
        "港口村民等了12年 自己蓋起跨河水泥橋",
        "港口村民等了12年，上週終於自己出錢蓋好一座長42公尺的水泥橋，連接被河水隔開的兩個聚落。",
        "村長表示，每戶出了五千元，其餘經費由附近的工廠贊助，孩子雨季時不必再搭船上學。",
        "在渡口旁賣麵的婦人說，橋通車以後，對岸的人也會過來吃麵，生意比以前好了許多。",
        "鄉公所說，下個月會在橋的兩端裝設路燈與限重告示牌。",
    ),
}


@pytest.mark.parametrize(
    ("language", "opening", "author"),
    [
        ("ko", "(항구=새뉴스) 홍길동 기자 = ", "홍길동"),
        ("ko", "[새한일보 홍길동 기자] ", "홍길동"),
        ("tw", "〔記者林佩蓉／港口報導〕", "林佩蓉"),
        ("tw", "（中央社記者林佩蓉港口14日電）", "林佩蓉"),
    ],
)
def test_who_opens_the_story_wrote_it(language: str, opening: str, author: str) -> None:
    headline, first, *others = STORIES[language]
    facts = read("\n".join([headline, "2024-03-14 20:53", f"{opening}{first}", *others])).facts
    assert (facts.headline, facts.authors) == (headline, (author,))
    assert facts.published is not None and facts.published.when.date().isoformat() == "2024-03-14"


@pytest.mark.parametrize(
    ("language", "head", "author"),
    [
        ("ko", "홍길동·김철수 기자\n2024.03.14 20:53", ("홍길동", "김철수")),
        ("ko", "홍길동 기자 | 승인 2024.03.14 20:53", ("홍길동",)),
        ("tw", "2024-03-14 20:53 港口報／ 記者林佩蓉／港口即時報導", ("林佩蓉",)),
        ("tw", "文／林佩蓉\n2024-03-14 20:53", ("林佩蓉",)),
        ("th", "เผยแพร่: 14 มี.ค. 2567 20:53   ปรับปรุง: 14 มี.ค. 2567 21:10   โดย: ข่าวท่าเรือ", ()),
        ("th", "เขียนโดย สมชาย รักเรียน\nวันที่ 14 มีนาคม 2567 - 20:53 น.", ("สมชาย รักเรียน",)),
        ("ur", "ویب ڈیسک جمعرات 14 مارچ 2024", ()),
        ("ur", "احمد رضا\nشائع 14 مارچ 2024 08:53pm", ("احمد رضا",)),
        ("am", "By ሰላም ታደሰ\nMarch 14, 2024", ("ሰላም ታደሰ",)),
        ("am", "ሐሙስ፣ መጋቢት 5 ቀን 2016 ዓ.ም", ()),
        ("sw", "Na Juma Mwangi\n14 Machi 2024", ("Juma Mwangi",)),
    ],
)
def test_by_line_and_day_below_the_headline(language: str, head: str, author: tuple[str, ...]) -> None:
    headline, *story = STORIES[language]
    facts = read("\n".join([headline, head, *story])).facts
    assert (facts.headline, facts.authors) == (headline, author)
    assert facts.published is not None and facts.published.when.date().isoformat() == "2024-03-14"


def test_a_chinese_name_below_the_headline_signs_the_story() -> None:
    headline, *story = STORIES["tw"]
    page = "\n".join(
        [headline, "2024年3月14日 05:00", "新橋昨天通車。（龍志偉攝）", "葉佩玲", "字體大小:小中大", *story]
    )
    assert read(page).facts.authors == ("葉佩玲",)
    page = "\n".join([headline, "2024年3月14日 05:00", "看新聞", *story])
    assert read(page).facts.authors == ()


def test_a_name_in_brackets_above_what_stands_below_the_story_signs_it() -> None:
    story = [
        "村民は十二年待った末、川を渡る長さ四十二メートルの橋を自分たちの手で完成させた。",
        "区長は「雨の季節、子どもたちは舟で学校に通っていた。これからは歩いて五分だ」と話した。",
        "費用は一軒あたり五千円ずつ出し合い、残りは近くの会社が寄付したという。（真鍋　愛）",
    ]
    page = "\n".join(["十二年待った橋、村民が自ら完成させる", "2024/3/14 05:30", *story, "青浜の最新"])
    assert [name.replace("\u3000", " ") for name in read(page).facts.authors] == ["真鍋 愛"]


@pytest.mark.parametrize(
    ("printed", "headline"),
    [
        ("09:15 / 17.01.2023Savdo markazlari 22:00 gacha ishlaydi", "Savdo markazlari 22:00 gacha ishlaydi"),
        ("・城跡の石垣、十年ぶり修復へ寄付募る  2020/10/21", "城跡の石垣、十年ぶり修復へ寄付募る"),
        ("সেতু আছে, সংযোগ সড়ক নেই এখনো২১ নভেম্বর ২০২৩", "সেতু আছে, সংযোগ সড়ক নেই এখনো"),
    ],
)
def test_the_day_beside_another_story_s_headline_is_none_of_its_words(printed: str, headline: str) -> None:
    assert cut_glued(printed.strip("・")) == headline


@pytest.mark.parametrize("line", ["延伸閱讀港口舊橋明年拆除 居民盼保留", "আরও পড়ুনসেতু আছে, সংযোগ সড়ক নেই"])
def test_a_reference_that_its_headline_touches(line: str) -> None:
    found = split_marker(line)
    assert found is not None and line == "".join(found)


def test_a_number_in_an_archive_s_address_is_a_story() -> None:
    headline, *story = STORIES["am"]
    below = ["You might also like", "የመኸር እርሻ ዝግጅት በተያዘለት ጊዜ እየተከናወነ ነው ተባለ", "የሴቶች እግር ኳስ ቡድኑ ወደ ሩብ ፍጻሜ አለፈ"]
    page = read("\n".join([headline, "March 14, 2024", *story, *below]), url="https://example.com/archives/188812")
    assert (page.kind, page.facts.headline) == ("article", headline)


@pytest.mark.parametrize(
    ("language", "page_s", "story_s"),
    [
        ("ko", "2024.03.15(금)", "입력 2024.03.14 20:53"),
        ("tw", "2024/3/15(五)", "2024/03/14 20:53"),
        ("th", "วันศุกร์ที่ 15 มีนาคม พ.ศ. 2567", "14 มี.ค. 2567 20:53 น."),
        ("ur", "جمعہ 15 مارچ 2024", "14 مارچ 2024 08:53pm"),
        ("sw", "Ijumaa, Machi 15, 2024", "Alhamisi, Machi 14, 2024"),
    ],
)
@pytest.mark.parametrize("between", ["", "Facebook"], ids=["bare", "button"])
def test_a_day_above_an_earlier_one_is_the_page_s(language: str, page_s: str, story_s: str, between: str) -> None:
    headline, *story = STORIES[language]
    page = read("\n".join(["Lindvik", page_s, *([between] if between else []), headline, story_s, *story]))
    assert page.facts.published is not None and page.facts.published.when.date().isoformat() == "2024-03-14"
    assert page.decisions[1].label == "page_clock"


def test_a_day_above_the_story_is_its_own_where_a_later_one_says_when_it_was_changed() -> None:
    headline, *story = STORIES["sw"]
    head = ["Lindvik", "Alhamisi, Machi 14, 2024", headline, "Imesasishwa Machi 16, 2024"]
    facts = read("\n".join([*head, *story])).facts
    assert facts.published is not None and facts.published.when.date().isoformat() == "2024-03-14"


def test_one_headline_below_a_label_with_a_colon_inside_the_story_is_referred_to() -> None:
    headline, first, *others = STORIES["sw"]
    line = "Mafuriko yakata daraja la zamani la kijiji"
    page = read("\n".join([headline, "14 Machi 2024", first, "Soma pia:", line, *others]))
    found = {pointer.headline: pointer.placement for pointer in page.pointers}
    assert found == {line: "inline"}
