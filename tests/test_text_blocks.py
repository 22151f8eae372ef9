"""Lines to blocks: nothing is lost, glued labels come apart, wrapped paragraphs come together."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.pages.clocks import find_clock, read_clock
from flows.pages.normalise import count_ink
from flows.pages.text_blocks import split_blocks
from tests.growth import LIMIT, TIMES, growth

PROSE = (
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, after divers "
    "found cracks in nine of its forty concrete pillars. Council leader Marta Oyelaran told reporters that the "
    "decision had been taken with a heavy heart."
)


@given(st.text(alphabet=st.sampled_from("aB .,\n\t\u00a0\u200b\u00ad:éЖ漢()!?\u2026")))
@settings(max_examples=150, deadline=None)
def test_no_character_is_lost(text: str) -> None:
    assert sum(count_ink(block.text) for block in split_blocks(text)) == count_ink(text)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Community standardsDiscussion", ["Community standards", "Discussion"]),
        ("FacebookTwitterPinterest", ["Facebook", "Twitter", "Pinterest"]),
        ("Share this articleComments", ["Share this article", "Comments"]),
        ("McDonald", ["McDonald"]),
        ("YouTube", ["YouTube"]),
        ("The new iPhone is out", ["The new iPhone is out"]),
        (
            "SharePoint servers were attacked on Tuesday morning",
            ["SharePoint servers were attacked on Tuesday morning"],
        ),
        ("LinkedIn", ["LinkedIn"]),
    ],
)
def test_glued_labels_come_apart(line: str, pieces: list[str]) -> None:
    assert [block.text for block in split_blocks(line)] == pieces


def test_pieces_of_a_glued_line_share_its_number_and_keep_their_place() -> None:
    text = "x\n  Community standardsDiscussion"
    blocks = split_blocks(text)[1:]
    assert [block.line_start for block in blocks] == [2, 2]
    assert [text[block.char_start : block.char_end].strip() for block in blocks] == [
        "Community standards",
        "Discussion",
    ]
    assert [block.glued for block in blocks] == [False, True]


def test_glued_paragraphs_come_apart() -> None:
    assert len(split_blocks(PROSE + PROSE + "\nEnd of it\nAnd more\nLast")) == 5


def test_gaps_and_indents_are_kept() -> None:
    blocks = split_blocks("a\n\n\n    b\nc")
    assert [(block.gap, block.indent) for block in blocks] == [(0, 0), (2, 4), (0, 0)]


def test_wrapped_paragraphs_are_joined() -> None:
    text = "\n\n".join([textwrap.fill(PROSE, 72), textwrap.fill(PROSE.upper(), 72), textwrap.fill(PROSE, 72)])
    blocks = split_blocks(text + "\n\nHome\nNews\n")
    assert [block.text for block in blocks] == [PROSE, *[b.text for b in blocks[1:-3]], PROSE, "Home", "News"]
    assert (blocks[0].line_start, blocks[0].line_end) == (1, len(textwrap.wrap(PROSE, 72)))


@pytest.mark.parametrize(
    "prose",
    [
        PROSE,
        "كان الميناء القديم مغلقا منذ أعوام حين قرر المجلس أن يعيد بناءه " * 4,
        "पुराना घाट दो साल तक बंद रहेगा ऐसा परिषद ने मंगलवार को तय किया " * 4,
    ],
    ids=["latin", "arabic", "hindi"],
)
def test_a_short_page_broken_at_a_column_is_joined(prose: str) -> None:
    """Three broken lines are enough where no line is longer; a script without capitals has no small letters to tell."""
    text = f"{textwrap.fill(prose.strip(), 72)}\n\nHome\n\nNews"
    assert [block.text for block in split_blocks(text)] == [prose.strip(), "Home", "News"]


def test_a_short_page_is_joined_though_its_menu_is_narrow_and_a_name_ends_at_the_column() -> None:
    """Below the last column stands what a capital opened; entries of a menu go on with nothing."""
    lines = [
        "الأخبار الاقتصاد الثقافة الرياضة السفر المجتمع طقس",
        "الاقتصاد",
        "",
        "كان الميناء القديم مغلقا منذ أعوام حين قرر المجلس أن يعيد بناءه كله",
        "من جديد.",
        "",
        "وقال رئيس المجلس إن العمل يبدأ في الربيع المقبل ويستمر عامين كاملين",
        "على الأقل.",
        "",
        "وأضاف أن القوارب ستغادر من سوق السمك حتى ينتهي العمل في الميناء كله",
        "ويعود الناس إليه.",
    ]
    blocks = [b.text for b in split_blocks("\n".join(lines))]
    assert blocks == [*lines[:2], *(f"{a} {b}" for a, b in zip(lines[3::3], lines[4::3], strict=True))]
    prose = [
        "The old pier of Lindvik closes on Thursday, and boats leave from the",
        "fish market until the repair is done, which will cost about eleven mill-",
        "ion crowns and take two years, as the ferry line of the town told Mara",
        "Lindqvist on Monday; more of them than ever cross the sound to reach",
        "their work.",
    ]
    joined = " ".join(prose).replace("mill- ion", "mill-ion")
    assert [b.text for b in split_blocks("\n".join([*prose, "", "Home"]))] == [joined, "Home"]


def test_lines_of_scripts_without_blanks_beside_longer_ones_are_not_joined() -> None:
    lines = ["港の古い桟橋は二年間閉鎖されることになったと市の議会が火曜日の夜に決定して発表したのである", "船は魚市場"]
    lines += ["工事の費用はおよそ千百万で、市はそのうちの半分を国からの補助金で賄うつもりであるという話だ" * 3]
    text = "\n".join(lines[:2] * 3 + lines[2:] + ["one 2 three four"])
    assert len(split_blocks(text)) == 8


def test_lines_without_capitals_are_not_joined_beside_longer_ones() -> None:
    headline = "كان الميناء القديم مغلقا منذ أعوام حين قرر المجلس أن يعيد بناء"
    assert len(split_blocks("\n".join([f"{headline} {n}" for n in range(6)] + [headline * 3]))) == 7


def test_lists_of_short_lines_are_not_joined() -> None:
    assert len(split_blocks("Home\nNews\nSport\nWeather\nmore\nand more\nand yet more")) == 7


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("08:21 GMT13 June 2021", "2021-06-13T08:21:00+00:00"),
        ("14:53 GMT +320 November 2019", "2019-11-20T11:53:00+00:00"),
        ("12:00 GMT +31 May 2018", "2018-05-01T09:00:00+00:00"),
        ("10:15 GMT22 حزيران/ يونيو 2019", "2019-06-22T10:15:00+00:00"),
        ("18:03 GMT14 Mai 2018", "2018-05-14T18:03:00+00:00"),
        ("08:2113 июня 2021", "2021-06-13T08:21:00+00:00"),
    ],
)
def test_clocks(line: str, expected: str) -> None:
    moment = read_clock(line)
    assert moment is not None
    assert moment.when.isoformat() == expected


def test_a_clock_without_a_zone_has_no_offset() -> None:
    moment = read_clock("08:2113 June 2021")
    assert moment is not None
    assert moment.offset_minutes is None


@pytest.mark.parametrize("line", ["17:08 10/04/2011", "13 June 2021", "19 November 2019, 12:21", "GMT13 June 2021"])
def test_date_lines_are_no_clocks(line: str) -> None:
    assert read_clock(line) is None


def test_a_clock_stands_at_the_top() -> None:
    blocks = split_blocks("\n".join(["One", "Two", "Three", "Four", "Five", "08:21 GMT13 June 2021"]))
    assert find_clock(blocks) is None


@pytest.mark.parametrize(
    ("unit", "count"), [("x", 3_000_000), ("word. ", 500_000), ("a\n", 200_000), ("(", 2_000_000), ("aB", 500_000)]
)
def test_huge_inputs_end_soon(unit: str, count: int) -> None:
    text = unit * count
    assert growth(split_blocks, unit * (count // TIMES), text) < LIMIT
    assert sum(count_ink(block.text) for block in split_blocks(text)) == count_ink(text)


MINIFIED = (
    "HomeNewsSportCultureOpinionLog inFerry to Skarholm stopsCopy linkBy Runa FelterThe last ferry of the year leaves "
    "on Sunday, said Ms McDonald, who has filmed every crossing with her iPhone and posted it on YouTube since 2019, "
    "when nobody but her came to see the boat leave.What happens nextThe county has not said who will pay for it."
)
MENU = ["Home", "News", "Sport", "Culture", "Opinion", "Log in"]


def test_a_page_whose_markup_had_no_blanks_falls_apart_but_for_names() -> None:
    """A line full of texts that touch is cut at each; names in two cases stay whole."""
    found = [block.text for block in split_blocks(MINIFIED)]
    assert found[:9] == [*MENU, "Ferry to Skarholm stops", "Copy link", "By Runa Felter"]
    assert found[9].startswith("The last ferry")
    assert "McDonald, who has filmed every crossing with her iPhone and posted it on YouTube" in found[9]
    assert found[10:] == ["What happens next", "The county has not said who will pay for it."]


def test_prose_with_many_names_in_two_cases_stays_whole() -> None:
    """A page about gadgets, and Zulu, whose names have prefixes in small letters."""
    gadgets = "The iPhone, the MacBook and the AirPods of McKinley are sold by PayPal and on YouTube. " * 6
    zulu = "Umholi webandla lamaNazaretha elidume ngokuthi ngelaKwaShembe ohlangothini lwaseBuhleni ukhulume. " * 6
    assert [block.text for block in split_blocks(f"{gadgets}\n{zulu}")] == [gadgets.strip(), zulu.strip()]
