"""Pages printed as PDF or on paper and read back: sheets, columns and parted words leave nothing in the text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from flows.pages.decode import decode
from flows.pages.extract import extract_page, to_json
from flows.pages.normalise import count_ink
from flows.pages.text_blocks import split_blocks
from flows.pages.types import Capture, Decoded
from tests.test_text import BODY

HEADLINE = "Ferry Pier of Lindvik Closes for Two Years After Divers Find Cracks"
MORE = [
    "The harbour master, Tom Ødegård, has looked after the pier for thirty years and warned of its state in spring, "
    "when a first pillar gave way below a lorry that brought fish from the islands to the market.",
    "Nobody was hurt then, but the lorry's driver, a woman of fifty, said that she would never drive onto the pier "
    "again, whatever the council might promise her about its pillars.",
    "The islanders have asked for a bridge since the sixties; the county has always said that it would cost too much "
    "and that the ferry was quick and cheap enough for the few hundred people who live out there.",
]
STORY = [*BODY, *MORE]
ADDRESS = "https://post.example/news/ferry-pier-of-lindvik-closes-for-two-years"


def read(text: str) -> Decoded:
    decoded = decode(Capture(payload=text.encode(), source="page.txt", media_type="text/plain"))
    assert isinstance(decoded, Decoded)
    return decoded


def extract(text: str) -> dict[str, object]:
    return dict(to_json(extract_page(Capture(payload=text.encode(), source="x", media_type="text/plain")), "x"))


def wrap(parts: list[str], width: int) -> list[str]:
    return [line for part in parts for line in [*textwrap.wrap(part, width), ""]]


def print_sheets(lines: list[str], size: int, head: Callable[[int], str], foot: Callable[[int, int], str]) -> list[str]:
    """The lines on sheets of a size, each with its head and foot."""
    sheets = [lines[n : n + size] for n in range(0, len(lines), size)]
    return ["\n".join([head(n), "", *sheet, "", foot(n, len(sheets)), ""]) for n, sheet in enumerate(sheets, 1)]


def by_browser(n: int) -> str:
    return f"3/14/22, 9:41 AM\n\n{HEADLINE} | Lindvik Post"


def by_browser_wide(n: int) -> str:
    return f"14/03/2022, 09:41{'':30}{HEADLINE} | Lindvik Post"


@pytest.mark.parametrize("sign", ["\f", ""])
@pytest.mark.parametrize("size", [9, 10, 11, 200])
@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (by_browser, lambda n, of: f"{ADDRESS}\n\n{n}/{of}"),
        (by_browser_wide, lambda n, of: f"{ADDRESS}{'':20}{n}/{of}"),
        (lambda n: f"{HEADLINE}{'':10}{ADDRESS}", lambda n, of: f"{n} of {of}{'':40}3/14/22, 9:41 AM"),
    ],
)
def test_a_page_printed_by_a_browser_is_read_without_its_sheets(
    sign: str, size: int, head: Callable[[int], str], foot: Callable[[int, int], str]
) -> None:
    """Sentences go on over the sheets; the day of printing dates no story."""
    text = sign.join(print_sheets([*wrap([HEADLINE], 60), "", *wrap(STORY, 92)], size, head, foot)) + sign
    found = extract(text)
    body = found["body"]
    assert isinstance(body, list)
    assert " ".join(body) == " ".join(STORY)
    assert found["headline"] == HEADLINE
    assert found["published_at"] is None
    assert read(text).text.count("\n") == text.count("\n")
    assert sum(count_ink(block.text) for block in split_blocks(read(text).text)) == count_ink(read(text).text)


def test_running_titles_and_numbers_of_pages_go() -> None:
    text = "\f".join(print_sheets(wrap(STORY, 60), 8, lambda n: f"{n + 11}   THE LINDVIK POST", lambda n, of: ""))
    decoded = read(text)
    assert decoded.repairs["sheet_mark"] == text.count("LINDVIK POST")
    assert [block.text for block in split_blocks(decoded.text)] == ["12 THE LINDVIK POST", *STORY]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(f"1/{n}\n{part}" for n, part in enumerate(STORY, 1)),
        "\n\n".join(f"{part}\n{n}/{len(STORY)}" for n, part in enumerate(STORY, 1)),  # numbered pictures
        f"{STORY[0]}\f\n{STORY[1]}",
        "3/14/22, 9:41 AM\n" + "\n\n".join(STORY),
    ],
)
def test_what_only_looks_like_sheets_stays(text: str) -> None:
    assert read(text).text == text


@pytest.mark.parametrize("width", [34, 44, 72, 120, 150])
def test_columns_of_newspapers_and_wide_sheets_are_joined(width: int) -> None:
    text = "\n".join(["Home", "", *wrap(STORY, width), "Terms"])
    assert [block.text for block in split_blocks(text)] == ["Home", *STORY, "Terms"]


def test_a_narrow_menu_beside_longer_lines_is_not_joined() -> None:
    menu = [f"o {name} of the town and its people" for name in ("News", "Sport", "Weather", "Culture", "Fish", "Ice")]
    text = "\n".join([*menu, *menu, "", *STORY])
    assert [block.text for block in split_blocks(text)] == [*menu, *menu, *STORY]


def part_words(part: str, width: int) -> list[str]:
    """Lines as a typesetter fills them, with words parted after their third letter."""
    lines, line = [], ""
    for word in part.split():
        if len(line) + len(word) >= width and word.isalpha() and len(word) > 6:
            lines, line = [*lines, f"{line} {word[:3]}-"], word[3:]
        elif len(line) + len(word) >= width:
            lines, line = [*lines, line], word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def test_words_parted_by_a_typesetter_are_whole() -> None:
    """A compound that stands elsewhere on the page keeps its hyphen, and so does one on a page without parted words."""
    text = "\n\n".join("\n".join(part_words(part, 44)) for part in STORY)
    decoded = read(text.replace("fi", "ﬁ"))
    assert decoded.repairs["hyphen"] > 3
    assert decoded.repairs["ligature"] > 3
    assert [block.text for block in split_blocks(decoded.text)] == STORY
    other = "The well-known pier, well-\nliked by all, is closed.\n\n"
    assert "well-known" in read(other + text).text
    short = "The council asks for the help of all in Lindvik who are its long-\nterm friends."
    text = "\n".join([*wrap(STORY, 66), short])
    assert "hyphen" not in read(text).repairs
    assert split_blocks(read(text).text)[-1].text.endswith("long-term friends.")
