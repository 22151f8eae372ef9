"""Captures that hold a page in one line: where the story begins, and where it ends."""

from __future__ import annotations

from collections import Counter

import pytest

from flows.pages.decode import decode
from flows.pages.line_breaks import find_breaks
from flows.pages.text_one_line import cut_one_line, keep_dates
from flows.pages.types import Decoded
from schemas.vocabulary import BODY_LABELS
from tests.test_captures import CASES, read_capture
from tests.test_text import BODY, read

STORY = " ".join(BODY)


@pytest.mark.parametrize(
    "head",
    [
        "News Sport Pier of Lindvik closes Mara Lindqvist 3 March 2023, 06:15",
        "Nachrichten Hafen von Lindvik schließt Veröffentlicht am 12. Mai 2023",
        "Home > News Pier of Lindvik closes Posted at 5:42 PM, Aug 09, 2022",
        "Pier of Lindvik closes Mara Lindqvist 21 Oct 2019",
        "Pier of Lindvik closes 14.11.22 12:31",
    ],
    ids=["time", "word for when", "posted", "day behind a name", "short year"],
)
def test_a_story_begins_below_the_date(head: str) -> None:
    cut = cut_one_line(f"{head} {STORY}")
    assert len(head) in cut


def test_a_story_begins_with_its_place() -> None:
    line = f"News Sport Pier of Lindvik closes LINDVIK, Norway — {STORY}"
    assert line.index("LINDVIK") in cut_one_line(line)


@pytest.mark.parametrize("opening", ["On 3 March 2023 the council met. ", "Since May 12, 2023 the pier is closed. "])
def test_a_day_in_the_first_sentence_cuts_nothing(opening: str) -> None:
    assert cut_one_line(opening + STORY) == []


def test_what_stands_above_the_date_is_no_body() -> None:
    reading = read(
        f"News Sport Pier of Lindvik closes Mara Lindqvist 3 March 2023, 06:15 {STORY} Related stories Ferry fares"
    )
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert " ".join(body) == STORY


def test_a_reference_that_prose_follows_stays_in_the_story() -> None:
    line = f"{STORY} READ MORE: Divers find a second row of cracks The council meets again on Monday."
    body = [
        b.text for b, d in zip(*(lambda r: (r.blocks, r.decisions))(read(line)), strict=True) if d.label in BODY_LABELS
    ]
    assert body[-1].endswith("on Monday.")


@pytest.mark.parametrize(
    ("rest", "is_cut"),
    [
        ("Divers find a second row of cracks Ferry fares rise", True),
        ("ferry , harbour , Lindvik", True),
        ("The council meets again on Monday.", False),
        ("It did not say when.RelatedFerriesHome", False),
    ],
    ids=["headlines", "tags", "sentence", "texts that touch"],
)
def test_a_story_ends_with_its_last_sentence(rest: str, *, is_cut: bool) -> None:
    assert (cut_one_line(f"{STORY} {rest}") == [len(STORY) + 1]) is is_cut


def test_a_reference_in_capitals_ends_where_the_story_goes_on() -> None:
    first, second = " ".join(BODY[:2]), " ".join(["The council meets again on Monday.", *BODY[2:]])
    reading = read(f"{first} READ MORE: Divers Find a Second Row of Cracks {second}")
    labels = {b.text: d.label for b, d in zip(reading.blocks, reading.decisions, strict=True)}
    assert labels["READ MORE: Divers Find a Second Row of Cracks"] == "read_more"
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert " ".join(body) == f"{first} {second}"


def test_a_players_words_are_not_of_the_section() -> None:
    reading = read(f"14:47 GMT02 March 2021 Listen Live Europe Get short URL {STORY}")
    labels = [(b.text, d.label) for b, d in zip(reading.blocks, reading.decisions, strict=True)][1:3]
    assert labels == [("Listen Live", "navigation"), ("Europe", "section")]


# --- lines that somebody took out

MENU = "Home News Sport Weather Culture Subscribe Log in Lindvik Post Old pier of Lindvik closes for two years Share"
FOOT = "Related Ferry to Skarholm stops for the winter Island school to keep its two teachers Privacy policy Contact us"


def test_menus_and_footers_come_off_a_page_in_one_line() -> None:
    reading = read(f"{MENU} {STORY} {FOOT}", "https://post.example/news/old-pier-of-lindvik-closes-for-two-years")
    assert reading.facts.headline == "Old pier of Lindvik closes for two years"
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert " ".join(body) == STORY


def test_prose_in_one_line_is_not_torn() -> None:
    """Paragraphs may come apart where they did; no sentence does."""
    assert all(STORY[:place].rstrip()[-1] in '.!?"' for place in find_breaks(STORY))
    assert find_breaks(BODY[0]) == []


def words_of_body(text: str) -> Counter[tuple[str, ...]]:
    """Word 4-grams of the body that is found in a text."""
    reading = read(text)
    pairs = zip(reading.blocks, reading.decisions, strict=True)
    words = " ".join(block.text for block, decision in pairs if decision.label in BODY_LABELS).split()
    return Counter(zip(*(words[n:] for n in range(4)), strict=False))


def test_bodies_are_found_without_the_lines() -> None:
    """Of all articles among the text captures: most of the words of the body that their lines give, and few others."""
    found, right, wanted = 0, 0, 0
    for case in CASES:
        decoded = decode(read_capture(case))
        if isinstance(decoded, Decoded) and decoded.media_type == "text/plain" and len(decoded.text) > 800:
            whole, flat = words_of_body(decoded.text), words_of_body(" ".join(decoded.text.split()))
            found, right, wanted = found + flat.total(), right + (whole & flat).total(), wanted + whole.total()
    assert wanted > 2_000
    assert right > 0.95 * wanted
    assert right > 0.82 * found  # without the model .74


def test_no_cut_goes_through_a_date() -> None:
    line = "Ferry pier closes By Ada Lindqvist 09:14, 12 JUL 2021 Share The council has 28 days to answer."
    through, before = line.index("JUL"), line.index("Share")
    assert keep_dates(line, [through, before, line.index("days")]) == [before, line.index("days")]


@pytest.mark.parametrize("name", ["Rasa Vaitkūnienė", "Zeynep Aksoy"])
def test_what_the_title_says_again_above_the_date_is_the_headline(name: str) -> None:
    """And a name right above the day is the author's."""
    headline = "Pier of Lindvik closes for two years after divers found cracks"
    menu = "Harbour Courier Harbour Courier News Sport Weather Home"
    facts = read(f"{headline} - {menu} {headline} {name} 12 May 2023, 10:20 Share {STORY}").facts
    assert (facts.headline, facts.authors) == (headline, (name,))
