"""What is no plain page of one story: a rejection, or labels that claim little; never a crash or a hang."""

from __future__ import annotations

import os

import pytest

from flows.pages.extract import extract_page
from flows.pages.text import read_text
from flows.pages.types import Capture, Decoded, Page, Reading
from schemas.vocabulary import BODY_LABELS
from tests.growth import LIMIT, TIMES, growth
from tests.test_captures import CASES, read_case
from tests.test_text import BODY, read, wire

OTHER = [
    "Astronomers at the Skarnes observatory have photographed a comet whose tail was bent twice within a fortnight, "
    "once by the solar wind and once by a passing asteroid, they said on Thursday.",
    "Telescope assistant Dag Ferrin noticed the second bend on plates from November and compared them with exposures "
    "made by amateurs in Chile and Namibia.",
    '"Nobody had looked for such a thing," Ferrin said. "We hope to find more of them once the archives of the past '
    'century have been scanned."',
    "The bend is thought to be caused by a cloud of charged particles which left the sun eleven days earlier and "
    "overtook the comet between the orbits of Mercury and Venus, according to the observatory's statement.",
    "Researchers elsewhere reacted cautiously, pointing out that photographic emulsions sometimes shrink unevenly "
    "while drying, which can make a straight line look crooked.",
]


def extract(payload: bytes) -> Page:
    return extract_page(Capture(payload=payload, source="page.txt", media_type="text/plain"))


def sureness(page: Page) -> float:
    """Mean confidence of what is called body; 0 without any."""
    body = [block.confidence for block in page.blocks if block.label in BODY_LABELS]
    return sum(body) / len(body) if body else 0.0


def test_binary_passed_off_as_text_is_refused() -> None:
    page = extract(b"\x7fELF" + os.urandom(5000))
    assert page.problem is not None
    assert page.problem.check == "binary"


@pytest.mark.parametrize(
    "text",
    [
        "?!... --- ***\n" * 40,
        "\u200f\u200e\u202b\u202c\n" * 30,
        "Home\nNews\nSport\nSign in\nPrivacy policy\nTerms of use",
    ],
    ids=["punctuation", "direction marks", "chrome"],
)
def test_a_page_without_prose_is_refused_or_has_no_article(text: str) -> None:
    page = extract(text.encode())
    assert page.problem or page.article is None
    assert sureness(page) == 0


def test_direction_marks_inside_prose_are_taken_out_and_counted() -> None:
    page = extract("\n\n".join(f"\u200f{text}\u200e" for text in BODY).encode())
    assert page.article is not None
    assert page.article.body == "\n\n".join(BODY)
    assert {"op": "direction_mark", "count": 2 * len(BODY)} in page.capture.repairs


def test_two_encodings_in_one_file_keep_the_article_and_say_what_was_lost() -> None:
    page = extract("\n\n".join([*BODY, "Ørsund, Ærø"]).encode() + b"\n\nCaf\xc3 and caf\xe9")
    assert page.article is not None
    assert page.article.body.startswith(BODY[0])
    assert {"op": "undecodable", "count": 1} in page.capture.repairs
    assert {"op": "stray_byte", "count": 1} in page.capture.repairs


@pytest.mark.parametrize("unit", ["The pier is closed. ", "x"], ids=["sentences", "no blank"])
def test_ten_megabytes_on_one_line_are_read_whole(unit: str) -> None:
    small, text = (unit * (size // len(unit)) for size in (10_000_000 // TIMES, 10_000_000))
    assert growth(lambda given: extract(given.encode()), small, text) < LIMIT
    page = extract(text.encode())
    assert sum(block.char_end - block.char_start for block in page.blocks if block.char_end) >= len(text) - 1


def test_hundreds_of_thousands_of_lines_are_read_whole() -> None:
    small, page = (Decoded("Home\n" * lines, "text/plain", "utf-8", {}) for lines in (400_000 // TIMES, 400_000))
    readings: list[Reading] = []
    assert growth(lambda given: readings.append(read_text(given, None, None)), small, page) < LIMIT
    reading = readings[-1]
    assert len(reading.blocks) == len(reading.decisions) == 400_000
    assert not any(decision.label in BODY_LABELS for decision in reading.decisions)


STORED: dict[str, tuple[int, str, str]] = {  # of what count, what it opens with, and what is repeated
    "parted words": (30_000, "", "exam-\nple word and so\n"),
    "sheets": (10_000, "", "word word\n\f1/3\n"),
    "quoted lines": (40_000, "", "> a b c d\n"),
    "quoted-printable": (60_000, "", "caf=C3=A9 "),
    "escaped tags": (60_000, "&lt;html&gt;", "&amp;lt;"),
    "escapes": (60_000, "\\u003chtml\\u003e", "\\u0041"),
    "heads of mails": (6_000, "", "From: a\nTo: b\nSubject: c\n"),
    "fences": (20_000, "# T\n", "::: {.a}\n"),
    "addresses": (20_000, "", "word <https://x.example/a> "),
}


@pytest.mark.parametrize("name", STORED)
def test_what_is_undone_costs_in_proportion(name: str) -> None:
    """Texts as programs store and print them, with so much of what is undone as no page has."""
    count, opening, repeated = STORED[name]
    small, large = ((opening + repeated * n).encode() for n in (count // TIMES, count))
    assert growth(extract, small, large) < LIMIT


@pytest.mark.parametrize("name", ["text_two_articles", "text_two_captures"])
def test_a_page_of_two_stories_says_so_and_claims_little(name: str) -> None:
    """Both stories' own signs: headline, name and day; or the clock of a second capture."""
    [case] = [case for case in CASES if case.name == name]
    page = read_case(case)
    assert page.article is not None
    assert {"second_story", "low_confidence"} <= set(page.article.quality_flags)
    assert sureness(page) <= 0.5


def test_a_second_story_needs_no_signature_where_it_speaks_of_other_things() -> None:
    reading = read("\n\n".join([*BODY, "Bent comet puzzles observatory", *OTHER]))
    assert reading.flags == ("second_story",)


@pytest.mark.parametrize(
    "below", ["What the repair will cost", "By Tomas Brandvold", "Lindvik closes its old ferry pier"]
)
def test_a_story_with_subheads_and_late_bylines_is_one(below: str) -> None:
    """The second half speaks of what the first speaks of."""
    again = [text.replace("Tuesday", "Friday") for text in BODY]
    assert read("\n\n".join([*BODY, below, *again[::-1]])).flags == ()


def test_a_page_of_one_story_is_as_sure_as_ever() -> None:
    assert read(wire()).flags == ()
    assert min(d.confidence for d in read(wire()).decisions if d.label in BODY_LABELS) > 0.6
