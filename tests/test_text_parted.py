"""Pages whose sentences were parted at links and bold words, one line for each text of the tree."""

from __future__ import annotations

import pytest

from flows.pages.text_blocks import split_blocks
from schemas.vocabulary import BODY_LABELS
from tests.test_text import read

HEADLINE = "Ferry pier of Lindvik closes for two years"
#: Each paragraph in the lines that a program makes of its links.
PARTED = [
    ["The harbour council of Lindvik", "agreed on Tuesday", "to close the old ferry pier for two years, after divers ("
     , "seen here", ") found cracks in nine of its forty concrete pillars."],
    ["Council leader", "Marta Oyelaran", ", who chairs the island party, told reporters that", "the decision",
     "had been taken with a heavy heart, because three hundred islanders cross the sound every morning."],
    ["Ferry operator Sundlinjen said it would move its boats to the", "Fish Market", ", where the water is deep enough",
     "."],
    ["Work on the pillars is to begin in March, once the ice has left the sound, the council said."],
]  # fmt: skip
WHOLE = [
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, after divers (seen "
    "here) found cracks in nine of its forty concrete pillars.",
    "Council leader",
    "Marta Oyelaran, who chairs the island party, told reporters that the decision had been taken with a heavy heart, "
    "because three hundred islanders cross the sound every morning.",
    "Ferry operator Sundlinjen said it would move its boats to the Fish Market, where the water is deep enough.",
    PARTED[-1][0],
]
MENU = ["Home", "News", "Sport", "Weather"]
TAGS = ["Tags", ":", "ferry", ",", "harbour", ",", "divers of the sound", ",", "Lindvik"]


def blocks_of(lines: list[str]) -> list[str]:
    return [block.text for block in split_blocks("\n".join(lines))]


def test_sentences_parted_at_their_links_are_whole() -> None:
    """A name between two of their parts begins a block where nothing says that the line above it goes on."""
    lines = [*MENU, HEADLINE, *(line for paragraph in PARTED for line in paragraph), *TAGS, "Related stories"]
    assert blocks_of(lines) == [*MENU, HEADLINE, *WHOLE, *TAGS, "Related stories"]


def test_the_body_of_such_a_page_is_the_story() -> None:
    lines = [*MENU, HEADLINE, *(line for paragraph in PARTED for line in paragraph), "Related stories", "Islanders ask"]
    reading = read("\n".join(lines))
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert [text for text in WHOLE if len(text) > 20] == [text for text in body if len(text) > 20]


def test_a_block_of_several_lines_says_where_they_stand() -> None:
    [joined] = [
        b for b in split_blocks("\n".join([HEADLINE, *PARTED[0], *PARTED[1], *PARTED[2]])) if "divers" in b.text
    ]
    assert (joined.line_start, joined.line_end) == (2, 6)


@pytest.mark.parametrize(
    "lines",
    [
        ["Islanders ask for a second boat over the sound this winter", "mehr anzeigen", "more"],
        ["The pier closes for two years, says the council of Lindvik", "'I saw it crack': a diver tells of the pier"],
        ["The pier closes for two years, says the council of Lindvik", "iPhones for islanders: who gets one and when"],
        ["inicio", "deportes", "cultura", "sociedad"],
        ["ferry", ",", "harbour", ",", "divers of the sound", ",", "Lindvik"],
        ["The boats leave every hour.", "on Sunday none"],
    ],
    ids=["buttons", "a quotation", "a name", "a menu in small letters", "tags", "a sentence's end"],
)
def test_other_lines_of_such_a_page_stay_apart(lines: list[str]) -> None:
    parted = [line for paragraph in PARTED for line in paragraph]
    assert blocks_of([*parted, "Related stories", *lines])[-len(lines) :] == lines


@pytest.mark.parametrize("gap", ["", "\n"], ids=["few", "blank lines"])
def test_a_page_whose_sentences_are_whole_stays_as_it_is(gap: str) -> None:
    """One such line proves nothing, nor do lines with blank ones between."""
    lines = [HEADLINE, *PARTED[0]] if not gap else [line + gap for paragraph in PARTED for line in paragraph]
    few = lines[:3] if not gap else lines
    assert len(blocks_of(few)) == len(few)
