"""The headline of a text capture: above or below other lines of its shape, or opening the body."""

from __future__ import annotations

import numpy as np
import pytest

from flows.pages.text_draft import Draft
from flows.pages.text_headline import find_headline, is_kicker, is_subtitle, opens_with_headline
from flows.pages.types import Block, Decision
from tests.test_text import BODY, labels, read

HEADLINE = "Pier of Lindvik closes for two years"
SUBTITLE = "Divers have found cracks in nine of the forty pillars that carry the old ferry pier"


def draft(*lines: tuple[str, str | None]) -> Draft:
    made = Draft(blocks=[Block(text, n, n, 0, len(text), 1, 0) for n, (text, _) in enumerate(lines)])
    made.decide((n, Decision(label, "x", 0.9)) for n, (_, label) in enumerate(lines) if label)
    return made


@pytest.mark.parametrize(
    ("above", "chances", "found"),
    [
        ((HEADLINE, SUBTITLE), (0.3, 0.6), HEADLINE),
        (("Harbour and ferries", HEADLINE), (0.3, 0.6), HEADLINE),
        (("3304 views 13 mins 0 comments so far", SUBTITLE), (0.5, 0.6), SUBTITLE),
        (("Your browser is old. Please update it here", SUBTITLE), (0.5, 0.6), SUBTITLE),
        ((HEADLINE, "2023年5月12日 14時30分 (5月12日 16時更新)"), (0.2, 0.6), HEADLINE),
        ((HEADLINE,), (0.15,), HEADLINE),
        (("Lindvik",), (0.15,), None),
        ((HEADLINE,), (0.05,), HEADLINE),
        (("Your weekly guide to our islands",), (0.05,), None),
    ],
    ids=["subtitle", "kicker", "counts", "notice", "day", "unlikely", "no shape", "told", "most unlikely"],
)
def test_the_headline_among_lines_of_its_shape(
    above: tuple[str, ...], chances: tuple[float, ...], found: str | None
) -> None:
    page = draft(*((text, None) for text in above), (BODY[0], "paragraph"))
    place = find_headline(page, range(len(above)), np.array(chances, np.float32))
    assert (place if place is None else page.blocks[place].text) == found


@pytest.mark.parametrize(
    ("first", "opens"),
    [
        ((HEADLINE, "subhead"), True),
        ((f"• {HEADLINE}", "subhead"), False),
        ((BODY[1], "paragraph"), False),
        (("Pier of Lindvik closes, and nobody notices!", "paragraph"), True),
        (("Is this the end? The harbour council says no!", "paragraph"), False),
    ],
    ids=["headline", "bullet", "prose", "exclamation", "two sentences"],
)
def test_a_body_that_opens_with_its_headline(first: tuple[str, str], *, opens: bool) -> None:
    page = draft(first, (BODY[0], "paragraph"), (BODY[2], "paragraph"))
    assert opens_with_headline(page) == (0 if opens else None)


def test_the_title_for_machines_below_the_headline_is_no_body() -> None:
    title = f"{HEADLINE} - Lindvik Post, 12.05.2023"
    reading = read("\n".join(["14:30 12.05.2023", "1287", HEADLINE, title, "", *BODY]))
    assert labels(reading)[title] == "navigation"
    assert reading.facts.headline == HEADLINE


@pytest.mark.parametrize(
    ("kicker", "first", "found"),
    [("PARKED UP", HEADLINE, True), (HEADLINE, SUBTITLE, False), ("PARKED UP", "Pier closes", False)],
    ids=["kicker", "two of a headline's length", "two short lines"],
)
def test_a_kicker_is_no_headline_where_the_body_opens_with_one(kicker: str, first: str, *, found: bool) -> None:
    page = draft((kicker, None), (first, "subhead"), (BODY[0], "paragraph"))
    assert is_kicker(page, 0) is found


@pytest.mark.parametrize(
    ("line", "chance", "below", "found"),
    [
        (f"{SUBTITLE}.", 0.15, "byline", True),
        (SUBTITLE, 0.3, "caption", True),
        (SUBTITLE, 0.3, "byline", False),
        (SUBTITLE, 0.15, "caption", False),
        (f"• {SUBTITLE}", 0.3, "caption", False),
        (f"{SUBTITLE}.", 0.3, "paragraph", False),
        (f"{SUBTITLE}.", 0.3, "credit", False),
    ],
    ids=["sentence", "parted", "signed", "unlikely", "bullet", "right above the body", "caption"],
)
def test_what_sums_up_the_story_below_its_headline(line: str, chance: float, below: str, *, found: bool) -> None:
    page = draft((HEADLINE, None), (line, None), ("x", below), (BODY[0], "paragraph"))
    assert is_subtitle(page, 0, 1, chance) is found


@pytest.mark.parametrize(
    "double",
    [f"3. {HEADLINE}", f"• Harbour {HEADLINE}", f"Home Harbour {HEADLINE}"],
    ids=["number", "bullet", "way to the page"],
)
def test_the_headline_is_the_plain_one_of_two(double: str) -> None:
    page = draft((double, None), (HEADLINE, None), (BODY[0], "paragraph"))
    assert find_headline(page, range(2), np.array((0.95, 0.9), np.float32)) == 1


def test_a_headline_keeps_no_number_of_the_way_to_the_page() -> None:
    reading = read("\n".join(["1. News", f"2. {HEADLINE}", "By Mara Lindqvist", "", *BODY]))
    assert reading.facts.headline == HEADLINE


def test_a_likelier_day_does_not_hide_a_doubted_headline() -> None:
    headline, day = "青浜の桟橋、二年間閉鎖へ 柱にひび", "2023年5月12日 14時30分 (5月12日 16時更新)"
    story = "潜水士が四十本の柱のうち九本にひびを見つけ、青浜の古い桟橋は二年間閉鎖されると、港の委員会が発表した。"
    page = draft((headline, None), (day, None), (story, "paragraph"))
    assert find_headline(page, range(2), np.array((0.06, 0.6), np.float32)) == 0


@pytest.mark.parametrize(
    ("printed", "again", "headline"),
    [
        ("Harbour traffic : Why the ferries stay in port", "", "Harbour traffic: Why the ferries stay in port"),
        (
            "Harbour traffic Why the ferries stay in port",
            "4. Harbour traffic: Why the ferries stay in port",
            "Harbour traffic: Why the ferries stay in port",
        ),
        (
            "Harbour traffic Why the ferries stay in port",
            "4. Harbour traffic: Why ferries stay",
            "Harbour traffic Why the ferries stay in port",
        ),
    ],
    ids=["parted", "lost", "another story's"],
)
def test_a_kicker_in_the_headline_gets_its_colon_back(printed: str, again: str, headline: str) -> None:
    reading = read("\n".join([printed, "By Mara Lindqvist", "", *BODY, "", "Most read", again]))
    assert reading.facts.headline == headline


def test_a_french_headline_keeps_the_blank_before_its_colon() -> None:
    headline = "Port de Lindvik : les ferries restent à quai"
    body = [
        "Les ferries de Lindvik sont restés à quai lundi matin, a indiqué la préfecture dans un communiqué.",
        "Une fissure a été découverte dans le quai nord, et les passagers ont été dirigés vers la gare routière.",
        "Les travaux doivent durer deux ans, selon la capitainerie, qui a publié le rapport des ingénieurs.",
    ]
    assert read("\n".join([headline, "Par Mara Lindqvist", "", *body])).facts.headline == headline


@pytest.mark.parametrize(
    "head",
    [
        "Ferry pier closes for two years Ferry pier closes for two years\nBy Ada Lindqvist",
        "Title: Ferry pier closes for two years\nAuthor: Ada Lindqvist\nDate: 2021-05-04",
        "Ferry pier closes for two years\nBy Ada Lindqvist Local democracy reporter\n09:14, 12 JUL 2021",
    ],
    ids=["twice in its line", "with the word for it", "above a name with its trade"],
)
def test_a_headline_and_its_author(head: str) -> None:
    facts = read("\n".join([head, *BODY])).facts
    assert (facts.headline, facts.authors) == ("Ferry pier closes for two years", ("Ada Lindqvist",))


def test_a_word_before_a_colon_is_the_headlines_own_without_other_fields() -> None:
    assert read("\n\n".join(["Title: how the harbour choir won it", *BODY])).facts.headline == (
        "Title: how the harbour choir won it"
    )


@pytest.mark.parametrize(
    ("above", "url", "expected"),
    [
        ("Harbour Life", "https://courier.example/harbour-life/2021/pier-closes", ("section", "section_in_address")),
        ("Vía Náutica", "https://courier.example/via-nautica/pier-closes", ("section", "section_in_address")),
        ("Harbour Life", "https://courier.example/2021/harbour-life", ("topic", "above_headline")),
        ("Harbour Life", None, ("topic", "above_headline")),
        ("Log in", "https://courier.example/log-in/pier-closes", ("navigation", "navigation.en")),
    ],
    ids=["folder", "accents", "the page itself", "no address", "what menus say"],
)
def test_the_line_above_the_headline_is_section_or_kicker(
    above: str, url: str | None, expected: tuple[str, str]
) -> None:
    page = read("\n\n".join((above, HEADLINE, *BODY)), url=url)
    assert (page.decisions[0].label, page.decisions[0].rule) == expected
    assert page.decisions[1].label == "headline"
    assert page.facts.section == (above if expected[0] == "section" else None)


MENU = "Home\nNews\nHarbour Life\nSport\nOpinion\nWeather\nPuzzles"


@pytest.mark.parametrize(
    ("above", "section"),
    [
        (f"{MENU}\n\nSubscribe\n\nHarbour Life", "Harbour Life"),
        (f"{MENU}\n\n{MENU}", None),  # the menu again
        (f"{MENU}\n\nNews / Coast", "Coast"),
    ],
    ids=["entry", "menu", "way"],
)
def test_the_section_is_told_right_above_the_headline(above: str, section: str | None) -> None:
    assert read("\n\n".join((above, HEADLINE, *BODY))).facts.section == section


def test_the_bodys_first_line_is_it_where_no_other_line_is_left() -> None:
    """Every line outside the body has its name already, and none of them is the headline."""
    page = "\n\n".join(["3 March 2021 14:05", "The old pier of Lindvik closes for two years", *BODY, "Share"])
    assert read(page).facts.headline == "The old pier of Lindvik closes for two years"


def test_a_section_is_parted_from_its_day() -> None:
    reading = read("\n\n".join([HEADLINE, "Football2021-03-03 14:05", *BODY]))
    assert reading.facts.published is not None
    assert reading.facts.published.when.isoformat() == "2021-03-03T14:05:00+00:00"


MENU = "Home\nAll the ferries of the coast\nBusiness directory\nYour weekly guide to the islands\nSend us your pictures"


@pytest.mark.parametrize("url", [None, "https://www.lindvik.example/news/pier-of-lindvik-closes-for-two-years"])
def test_what_the_story_tells_of_is_the_headline_wherever_the_menu_stands(url: str | None) -> None:
    """Not the nearest line, nor the longest: that which shares words with the story, or with the page's address."""
    story = "\n".join(BODY)
    page = f"{MENU}\n{HEADLINE}\n4 May 2021\nListen to this story with our app\n{story}\nAbout us\nContact"
    assert labels(read(page, url=url))[HEADLINE] == "headline"


def test_a_page_without_its_headline_has_none() -> None:
    assert "headline" not in labels(read(f"Home\nNews\nSport\n{chr(10).join(BODY)}\nAbout us\nContact")).values()


@pytest.mark.parametrize(
    "day", ["2021年5月4日 10:20 临河晚报", "2021-05-04 10:20:31 来源：临河晚报", "2021년 5월 4일 10:20"]
)
def test_east_asian_headlines_stand_above_the_day(day: str) -> None:
    headline, story = "临河旧渡轮下周一恢复通航船东宣布", (
        "临河市的旧渡轮将于下周一恢复通航，船东昨天在码头上宣布了这一消息，居民们已经等了十一个月。",
        "两名工程师整个冬天都在更换发动机，费用由市政府和三家渔业公司共同承担，总额约为四十万元。",
        "第一班渡轮早上七点出发，可以搭载十二辆小汽车，但不接受货车，学校的班车也将改走水路。",
    )  # fmt: skip
    page = "\n".join(
        ("首页", "个人中心帐号设置意见反馈退出", "临河网 > 城市 > 正文", headline, day, "分享到：", *story)
    )
    reading = read(page)
    found = labels(reading)
    assert (found[headline], found["临河网 > 城市 > 正文"], found[day]) == ("headline", "navigation", "published")
    assert reading.facts.section == "城市"


@pytest.mark.parametrize(
    ("lines", "chances", "found"),
    [
        (("Ferry pier Lindvik", HEADLINE), (0.9, 0.45), 1),  # three words that the story has, too, above the headline
        ((HEADLINE, "Your guide to all our islands and ports", HEADLINE), (0.9, 0.01, 0.8), 0),  # the likelier copy
    ],
    ids=["kicker", "copies"],
)
def test_kickers_and_copies(lines: tuple[str, ...], chances: tuple[float, ...], found: int) -> None:
    page = draft(*((text, None) for text in lines), (BODY[0], "paragraph"))
    assert find_headline(page, range(len(lines)), np.array(chances, np.float32)) == found
