"""Texts that break off: the last words are the story's, the button behind them is none of it."""

from __future__ import annotations

import pytest

from flows.pages.text import read_text
from flows.pages.types import Decoded, Reading
from schemas.vocabulary import BODY_LABELS

HEADLINE = "Ferry pier of Lindvik closes for two years"
STORY = (
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, its leader said.",
    "Divers had found cracks in nine of the forty concrete pillars of the pier last month, and the keeper was told.",
    "Repairs will cost four million crowns and begin in March, the council said in a statement on Wednesday night.",
)
CUT = "Nobody in the town had expected that. The last repair, which took the council eleven years to pay for, was"
SHORT = "The last repair of the pier, which the council of the town had paid for during eleven years, was called"


def read(*lines: str) -> Reading:
    return read_text(Decoded("\n\n".join(lines), "text/plain", "utf-8", {}), None, None)


def body_of(reading: Reading) -> list[str]:
    pairs = zip(reading.blocks, reading.decisions, strict=True)
    return [block.text for block, decision in pairs if decision.label in BODY_LABELS]


@pytest.mark.parametrize("last", [CUT, SHORT, f"{CUT}…", f"{SHORT} ...", f"{CUT} […]"])
def test_the_last_line_of_a_text_that_breaks_off_is_the_story_s(last: str) -> None:
    assert body_of(read(HEADLINE, *STORY, last)) == [*STORY, last]


@pytest.mark.parametrize(
    ("tail", "label"),
    [
        ("Read more", "related_label"),
        ("Continue reading →", "subscription"),
        ("Weiterlesen", "navigation"),
        ("Lire la suite", "navigation"),
    ],
)
def test_a_button_behind_the_dots_is_a_block_of_its_own(tail: str, label: str) -> None:
    for dots in ("… ", "...", " […] "):
        reading = read(HEADLINE, *STORY, f"{CUT}{dots}{tail}")
        assert body_of(reading) == [*STORY, f"{CUT}{dots}".strip()]
        assert (reading.blocks[-1].text, reading.decisions[-1].label) == (tail, label)


def test_what_an_interface_left_out_is_no_part_of_the_text() -> None:
    for tail in ("[+2341 chars]", "(more…)", "(more...)"):
        reading = read(HEADLINE, *STORY, f"{CUT}… {tail}")
        assert body_of(reading) == [*STORY, f"{CUT}…"]
        assert (reading.blocks[-1].text, reading.decisions[-1].rule) == (tail, "navigation.cut_off")


@pytest.mark.parametrize(
    "last",
    ["\nProvincial council doubts cost of new lighthouse pier", "Follow us on the channel of the Lurvik Post"],
)
def test_what_else_stands_below_a_story_is_none_of_it(last: str) -> None:
    assert body_of(read(HEADLINE, *STORY, last)) == list(STORY)


def test_dots_within_a_story_stay_where_they_are() -> None:
    said = "“I do not know… read more of what they write and you know as little as we do,” the keeper of the pier said."
    assert body_of(read(HEADLINE, STORY[0], said, *STORY[1:])) == [STORY[0], said, *STORY[1:]]
