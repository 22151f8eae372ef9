"""What stands again and again on a page, and what counts on: boxes, threads of comments, lists of days."""

from __future__ import annotations

import pytest

from schemas.vocabulary import BODY as BODY_PARTS
from tests.test_text import BODY, labels, read

HEAD = ["Old Ferry Pier of Lindvik Closes for Two Years", "By Marta Quill", "13 June 2021"]
BOX = ["Most Popular", "Culture", "How a Lighthouse Keeper Became the Island's Best Baker", "Science"]
LATER = [
    "Islanders who keep sheep on the far shore said that they had been told of the closure by their neighbours, and "
    "that nobody had asked how the wool was to reach the spring market.",
    "The last boat from the old pier leaves on Sunday at noon, when the town's brass band will play for the crew.",
]
SAID = "Nobody on our side of the sound was ever asked whether two years without a boat would do, and nobody will be."


def test_a_box_printed_between_the_parts_of_a_story_is_none_of_them() -> None:
    lines = [*HEAD, *BODY[:2], *BOX, *BODY[2:], *BOX, *LATER, *BOX]
    found = read("\n\n".join(lines))
    told = [block.text for block, d in zip(found.blocks, found.decisions, strict=True) if d.label in BODY_PARTS]
    assert told == BODY + LATER
    assert {d.rule for b, d in zip(found.blocks, found.decisions, strict=True) if b.text == BOX[2]} == {"repeated_box"}
    assert labels(found)[BOX[2]] == "related_headline"


def test_a_short_line_that_a_story_repeats_is_its_own() -> None:
    turns = ["Question", "Answer"]
    lines = [*HEAD, BODY[0], *turns, BODY[1], *turns, BODY[2], *turns, BODY[3]]
    found = read("\n\n".join(lines))
    assert not [d for d in found.decisions if d.rule == "repeated_box"]


@pytest.mark.parametrize(
    "heads",
    [
        ("1. Edda Holm says", "June 13, 2021 at 4:10 pm", "• pierwatcher says", "June 13, 2021 at 5:02 pm"),
        ("Edda Holm schreibt:", "13. Juni 2021 um 16:10", "Pierwatcher schreibt:", "13. Juni 2021 um 17:02"),
        ("Edda Holm dit :", "13 juin 2021 à 16:10", "pierwatcher dit :", "13 juin 2021 à 17:02"),
    ],
)
def test_who_says_what_and_when_below_a_story_is_a_thread_of_comments(heads: tuple[str, ...]) -> None:
    first, day, second, hour = heads
    found = read("\n\n".join([*HEAD, *BODY, first, day, SAID, "Reply", second, hour, SAID.replace("Nobody", "No one")]))
    told = [block.text for block, d in zip(found.blocks, found.decisions, strict=True) if d.label in BODY_PARTS]
    assert told == BODY
    assert labels(found)[SAID] == labels(found)[first] == "comments"


def test_one_line_that_says_who_speaks_begins_no_thread() -> None:
    found = read("\n\n".join([*HEAD, *BODY[:2], "Marta Oyelaran says:", "“In 2023 we shall open it.”", *BODY[2:]]))
    assert "comments" not in labels(found).values()


DAYS = ("June 9 – Lindvik, Pier Hall", "June 12 – Norrby @ Harbour Stage", "July 2 – Sundby, Mill", "Aug. 4 – Ekvik")


@pytest.mark.parametrize("heading", ["The Pier Tour's Dates", None])
def test_the_days_of_a_tour_at_a_storys_end_are_a_list_of_it(heading: str | None) -> None:
    found = read("\n".join([*HEAD, *BODY, *([heading] if heading else []), *DAYS, "Tags: ferry, harbour, Lindvik"]))
    assert {labels(found)[day] for day in DAYS} == {"list_item"}
    assert found.kind == "article"
    assert found.facts.keywords == ("ferry", "harbour", "Lindvik")


def test_rows_that_open_with_no_months_day_are_no_list_of_days() -> None:
    rows = [f"Episode {n} – The Lighthouse Keeper's Daughter Returns to Norrby" for n in range(9, 13)]
    found = read("\n".join([*HEAD, *BODY, "Watch more", *rows]))
    assert "list_item" not in {labels(found)[row] for row in rows}


def test_sentences_that_a_story_counts_go_on_between_pictures() -> None:
    counted = [f"{n}. The {end} of the pier had {n} cracks." for n, end in enumerate(("north", "south", "old end"), 1)]
    pictures = ["Old Pier of Lindvik, seen from the sea", "Vera Holm/Getty Images"]
    lines = [*HEAD, *BODY, counted[0], *pictures, counted[1], *pictures, counted[2], "Tags: ferry, harbour, Lindvik"]
    found = read("\n\n".join(lines))
    assert {labels(found)[line] for line in counted} == {"list_item"}
