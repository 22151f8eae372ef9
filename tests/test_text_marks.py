"""Pages as Markdown and as text browsers print them: the marks go, the words and the lines stay."""

from __future__ import annotations

import pytest

from flows.pages.decode import decode
from flows.pages.normalise import normalise_space
from flows.pages.text import read_text
from flows.pages.text_blocks import split_blocks
from flows.pages.types import MARKDOWN, Capture, Decoded
from tests.growth import LIMIT, TIMES, growth
from tests.test_text import BODY

LINKS = "[Home](https://post.example/) [News](/news) [Sport](/sport)\n\n"
STORY = "The old pier of Lindvik closes on Thursday, and nobody knows for how long it will stay closed to all."


def read(text: str) -> Decoded:
    found = decode(Capture(payload=text.encode(), source="page.txt", media_type="text/plain"))
    assert isinstance(found, Decoded), found
    return found


def lines(text: str) -> list[str]:
    return [block.text for block in split_blocks(read(text).text)]


def test_a_line_of_its_own_above_a_heading_is_the_section() -> None:
    page = "\n\n".join([LINKS, "[Pier & Coast](/coast)", "# Pier of Lindvik closes for two years", *BODY])
    assert read_text(read(page), None, None).facts.section == "Pier & Coast"


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("# A pier closes", "A pier closes"),
        ("## A pier closes ##", "A pier closes"),
        ("A **pier** __closes__ ***today***", "A pier closes today"),
        ("A *pier* closes _today_.", "A pier closes today."),
        ("> A pier closes", "A pier closes"),
        ("A pier [closes](https://post.example/a_(b)_c).", "A pier closes."),
        ('A pier [closes](/pier "Pier").', "A pier closes."),
        ("A pier [**closes**](/pier).", "A pier closes."),
        ("![A pier](/pier.jpg)A pier closes", "A pier closes"),
        ("A pier [![icon](/icon.svg)](/icon) closes", "A pier closes"),
        (r"1\. A pier\_closes\!", "1. A pier_closes!"),
        ("See [one](/one)[two](/two)", "See one two"),
        ("* A pier closes", "• A pier closes"),
        ("  - A pier *closes*", "• A pier closes"),
        ("+ [A pier](/pier) closes", "• A pier closes"),
        ("A pier [closes][1].\n\n[1]: https://post.example/1", "A pier closes."),
        ('[![A pier][1]][2]A pier closes\n\n  [1]: /pier.jpg "Pier"\n  [2]: /pier', "A pier closes"),
        ("A [pier] closes[9].\n\n  [pier]: /pier\n  {.link\n  title=x}", "A pier closes[9]."),
        ('A pier [closes](/pier){.link data-x="{}"} today', "A pier closes today"),
        ("A [pier]{.big} [[closes]{.a} today]{.b}", "A pier closes today"),
        ("## A pier closes {#pier .big}", "A pier closes"),
        ("::: {.box data-x=\"{'a': [1]}\"}\nA pier closes\n:::", "A pier closes"),
        ("::: box-1@wide\n- ::: item\n  A pier closes\n  :::\n:::", "A pier closes"),
        ('<div class="a" data-x="b->c">\n\nA <span class="big">pier</span> closes\n\n</div>', "A pier closes"),
        ("A pier\\'s end <https://post.example/>", "A pier's end <https://post.example/>"),
        (f"![](data:image/png;base64,{'A' * 5000})A pier closes", "A pier closes"),
    ],
)
def test_the_marks_of_markdown_go(written: str, printed: str) -> None:
    """What Markdown says about a line goes, what a reader of the page saw stays."""
    assert lines(f"{LINKS}{written}\n")[3:] == [printed]


@pytest.mark.parametrize("between", ["", " ", " | ", " · "])
def test_links_in_a_line_of_their_own_are_a_block_each(between: str) -> None:
    """A menu or a row of share buttons; links within a sentence stay in it."""
    found = lines(
        f"{LINKS}{between.join(['[Facebook](/f)', '[Copy link](/c)', '[X](/x)'])}\n\nSee [one](/one) [two](/two).\n"
    )
    assert [text.strip(" |·") for text in found] == [
        "Home",
        "News",
        "Sport",
        "Facebook",
        "Copy link",
        "X",
        "See one two.",
    ]


def test_a_headlines_mark_above_all_else_is_sign_enough() -> None:
    assert lines(f"# A ferry pier closes\n\n{STORY}\n\n* Boats\n") == ["A ferry pier closes", STORY, "• Boats"]
    assert lines(f"# 1 of 12 pictures\n{STORY}\n* Boats\n") == ["# 1 of 12 pictures", STORY, "* Boats"]


def test_what_is_called_markdown_needs_no_sign() -> None:
    text = f"A ferry pier closes\n\n{STORY}\n\n* Boats\n"
    found = decode(Capture(payload=text.encode(), source="page.md", media_type=MARKDOWN))
    assert isinstance(found, Decoded)
    assert found.media_type == "text/plain"
    assert found.text.endswith("• Boats\n")


def test_linked_headlines_below_a_menus_word_for_them() -> None:
    """Blank lines and short headlines hide them; the links tell, if the words above do."""
    story = "\n\n".join(BODY)
    listed = "* [Ice closes the sound](https://post.example/ice)\n\n* [Herring prices fall in spring](https://post.example/herring)"
    decoded = read(f"# A ferry pier closes for two years\n\n{story}\n\n### More stories\n\n{listed}\n")
    assert [(pointer.headline, pointer.url) for pointer in read_text(decoded, None, None).pointers] == [
        ("Ice closes the sound", "https://post.example/ice"),
        ("Herring prices fall in spring", "https://post.example/herring"),
    ]


def test_linked_headlines_below_a_heading_of_their_own_with_days_between() -> None:
    """A headline may be two sentences; a link to a part of the page is none."""
    listed = [
        "* [Ice closes the sound. Herring prices fall.](https://post.example/ice)",
        "Aug. 9, 5 a.m.",
        "* [Pier of Marne reopens after a storm](https://post.example/marne)",
        "* [Write to the harbour desk today](#contact)",
    ]
    headlines = ["Ice closes the sound. Herring prices fall.", "Pier of Marne reopens after a storm"]
    story = ["# A ferry pier closes for two years", *BODY]
    for lines in (["## Related stories", *listed], ["By Mara Lindqvist", "## Read in Lindvik", listed[0], *listed[2:]]):
        reading = read_text(read("\n\n".join([*story, *lines])), None, None)
        assert [pointer.headline for pointer in reading.pointers] == headlines


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 * 4 pupils, snake_case_names and a_b",
        "#ferry #harbour",
        "He wrote f*** and meant it [sic](so they say)",
        "The score was 3 > 2 | the crowd was 900",
    ],
)
def test_a_page_that_is_no_markdown_keeps_its_signs(text: str) -> None:
    """Asterisks, underscores and brackets are text where nothing says that the page is Markdown."""
    decoded = read(f"{text}\n\n{STORY}")
    assert decoded.text.startswith(text)
    assert "markdown" not in decoded.repairs


def test_names_with_underscores_and_sums_stay_in_markdown() -> None:
    assert lines(f"{LINKS}The file snake_case_name.txt has 2 * 3 * 4 lines.")[3:] == [
        "The file snake_case_name.txt has 2 * 3 * 4 lines."
    ]


def test_lines_keep_their_numbers_and_marks_are_counted() -> None:
    """A picture's address may be broken over two lines: the lines below stay where they were."""
    decoded = read(f"{LINKS}![pier](https://img.example/\npier.jpg)\n\n{STORY}\n")
    [block] = [block for block in split_blocks(decoded.text) if block.text == STORY]
    assert block.line_start == 6
    assert decoded.repairs["markdown"] == 4


def test_rules_and_tables_leave_only_their_words() -> None:
    table = "| Boat | Leaves |\n| --- | ---: |\n| Anna | 8.15 |\n\n* * *\n\nTimes\n=====\n"
    assert lines(LINKS + table)[3:] == ["Boat | Leaves", "Anna | 8.15", "Times"]


def test_paragraphs_broken_at_a_column_are_joined_although_links_are_gone() -> None:
    """The addresses took up the room in which the paragraph was broken."""
    paragraph = (
        "The harbour council of Lindvik agreed on Tuesday to close the [ old ferry\n"
        "pier ](https://post.example/news/2024/11/council-closes-the-old-ferry-pier-of-\n"
        "lindvik) for two years, after divers found cracks in nine of its forty\n"
        "concrete pillars, and said that it would not open the pier again before the\n"
        "last of them had been repaired and looked at by divers from outside the\n"
        "county, who are expected to come to town in the second week of the new year.\n"
    )
    found = lines(f"{LINKS}{paragraph}\n{paragraph}")[3:]
    assert len(found) == 2
    assert found[0] == found[1]
    assert "agreed on Tuesday to close the old ferry pier for two years, after" in found[0]


def test_a_link_leaves_its_address_under_its_words() -> None:
    decoded = read(f"{LINKS}[Ice closes the sound](/ice)\n\n[Ok](/ok)\n")
    assert decoded.links == {"ice closes the sound": "/ice"}


def test_a_text_browsers_link_numbers_go_and_are_counted() -> None:
    """Only where the addresses stand below the page; a footnote's number stays."""
    page = "[1]Home [2]News\n\nThe pier [3]closes on Thursday[9].\n\nReferences\n\n" + "".join(
        f"   {n}. https://post.example/{n}\n" for n in (1, 2, 3)
    )
    decoded = read(page)
    assert [block.text for block in split_blocks(decoded.text)][:2] == ["Home News", "The pier closes on Thursday[9]."]
    assert decoded.repairs == {"link_mark": 3}
    assert read("As Helle wrote[1], the pier closes.\n\n[1]A letter of 2019.").text.count("[1]") == 2


def test_markdown_with_tags_is_no_page_of_html() -> None:
    """Pandoc keeps elements that Markdown does not have; who hands it in need not say what it is."""
    text = f"<div>\n\n{LINKS}# A ferry pier closes\n\n</div>\n\n<p>{STORY}</p>\n"
    found = decode(Capture(payload=text.encode(), source="page.txt"))
    assert isinstance(found, Decoded)
    assert found.media_type == "text/plain"
    assert [b.text for b in split_blocks(found.text)] == ["Home", "News", "Sport", "A ferry pier closes", STORY]
    page = decode(Capture(payload=f"<html><body>{text}</body></html>".encode(), source="page.txt"))
    assert isinstance(page, Decoded)
    assert page.media_type == "text/html"


def test_the_numbers_of_w3m_go() -> None:
    page = "[1]Home [2]News\n\nThe pier [3]closes on Thursday.\n\nReferences:\n\n" + "".join(
        f"[{n}] https://post.example/{n}\n" for n in (1, 2, 3)
    )
    decoded = read(page)
    assert [block.text for block in split_blocks(decoded.text)][:2] == ["Home News", "The pier closes on Thursday."]
    assert decoded.repairs == {"link_mark": 3}


def test_a_named_link_leaves_its_address_under_its_words() -> None:
    decoded = read(f"{LINKS}[Ice closes the sound][7]\n\n[7]: /ice\n")
    assert decoded.links == {"ice closes the sound": "/ice"}


def test_a_text_browsers_addresses_are_found_by_their_link() -> None:
    page = "   * [1]Home\n   * [2]News\n\n   [3]Ice closes the\n   sound again\n\n" + "".join(
        f"   {n}. https://post.example/{n}\n" for n in (1, 2, 3)
    )
    assert read(page).links == {"ice closes the sound again": "https://post.example/3"}


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "[a](",
        "![](",
        "*a",
        "_a ",
        "**",
        "# ",
        "> ",
        "| --- ",
        "[a](b",
        "\\*",
        "[1]",
        "<a ",
        '[a]{"',
        ")]{.a ",
        "\n:::{",
        "\n[a]: b",
    ],
)
def test_marks_without_end_take_no_time(unit: str) -> None:
    """Half-open marks, to a megabyte of them, cost in proportion."""
    small, text = (f"{LINKS}{STORY}\n" + unit * (size // len(unit)) for size in (1_000_000 // TIMES, 1_000_000))
    assert growth(read, small, text) < LIMIT
    assert normalise_space(STORY) in read(text).text


MENU = "Harbour Courier News Sport Weather Culture Log in"
PARAGRAPHS = [
    "The old pier of Lindvik closes on Thursday, and nobody knows for how long it will stay closed to all.",
    "Divers found cracks in nine of its forty pillars last week, the harbour council said in a long statement.",
    "Boats leave from the fish market until the repair is done, which will cost about eleven million crowns.",
    "The council expects the first boats to return to the old pier in the autumn of the following year at best.",
]


@pytest.mark.parametrize(
    ("menu", "title"),
    [
        (MENU, "Lindvik closes its old ferry pier for two years"),
        ("港湾日報 地域 経済 文化 天気", "リンドビークの古い桟橋、二年間の閉鎖へ　市が決定"),
    ],
)
def test_the_only_heading_of_the_first_level_is_the_headline(menu: str, title: str) -> None:
    """Where Markdown is printed without links, one mark is all there is; a menu in one line is no headline."""
    text = "\n\n".join([menu, f"# {title}", "12 May 2023", *PARAGRAPHS])
    decoded = read(text)
    reading = read_text(decoded, None, None)
    assert reading.facts.headline == normalise_space(title)
    assert [d.label for d in reading.decisions].count("headline") == 1
    assert decoded.repairs["markdown"]


def test_a_line_that_opens_with_the_sign_is_no_markdown_by_itself() -> None:
    """Two such lines, or one within a paragraph, may be anything."""
    assert "markdown" not in read(f"{MENU}\n# one of the three lines\n{STORY}\n").repairs
    assert "markdown" not in read(f"{MENU}\n\n# three words here\n\n{STORY}\n\n# more of these\n\n{STORY}\n").repairs


def test_a_heading_of_the_first_level_that_names_the_site_is_no_headline() -> None:
    text = "\n\n".join(["# Harbour Courier", "## Lindvik closes its old ferry pier for two years", *PARAGRAPHS])
    assert read_text(read(text), None, None).facts.headline == "Lindvik closes its old ferry pier for two years"


def test_marked_headings_inside_the_story_are_subheads() -> None:
    """Also below an advertisement and above a short paragraph, where nothing else tells."""
    story = [
        "Heidekurier Startseite",
        "# Böttcherei in Wietzen findet nach langer Suche eine Nachfolgerin",
        "Vier Jahre lang suchte Böttchermeister Heiner Voss jemanden, der seine Werkstatt übernimmt.",
        "In der Werkstatt von Heiner Voss riecht es nach Eiche. Seit 1902 werden hier Fässer gebaut.",
        "Zum Jahreswechsel übernimmt Lena Kropp den Betrieb. Die 29-Jährige hat das Handwerk in der Pfalz gelernt.",
        "Anzeige",
        "### Aufträge aus ganz Europa",
        "Die Nachfrage sei gut, sagt Kropp. Vor allem kleine Brennereien bestellten wieder Fässer aus Eiche.",
        "Voss will noch ein Jahr lang jeden Dienstag in der Werkstatt stehen. „Ganz ohne geht es nicht“, sagt er.",
    ]
    reading = read_text(read("\n\n".join(story)), None, None)
    labels = {b.text: d.label for b, d in zip(reading.blocks, reading.decisions, strict=True)}
    assert labels["Aufträge aus ganz Europa"] == "subhead"
