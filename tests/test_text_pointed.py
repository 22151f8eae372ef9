"""References to other stories between the paragraphs of a text capture, told by what stands beside them."""

from __future__ import annotations

import pytest

from tests.test_text import BODY, labels, read, wire

STORM = "Storm Alma tears roofs from houses in Gullholm"
QUOTA = "Herring fishers lose a third of their quota"


@pytest.mark.parametrize("below", ["Read more", "11 марта, 08:30", "2 de marzo, 15:12"], ids=["marker", "day", "de"])
def test_a_headline_above_the_words_for_more_or_a_day_and_its_hour_is_another_storys(below: str) -> None:
    reading = read(wire(between=f"{STORM}\n{below}"))
    named = labels(reading)
    assert named[STORM] == "read_more"
    assert [named[text] for text in BODY] == ["paragraph"] * len(BODY)
    assert [(p.headline, p.placement) for p in reading.pointers] == [(STORM, "inline")]


def test_a_line_between_paragraphs_that_is_listed_below_is_another_storys() -> None:
    assert labels(read(wire(between=STORM)))[STORM] == "subhead"
    assert labels(read(wire(between=STORM, below=f"Related stories\n{STORM}\n{QUOTA}")))[STORM] != "subhead"


@pytest.mark.parametrize("text", ["Where the boats go", "The boats are to leave from the north, says the council."])
def test_subheads_and_sentences_point_nowhere(text: str) -> None:
    """A subhead has few words."""
    assert labels(read(wire(between=f"{text}\n\nRead more")))[text] in ("subhead", "paragraph")


def test_several_references_below_their_marker_have_bullets() -> None:
    named = labels(read(wire(between=f"Leia mais\n* {STORM}\n* {QUOTA}")))
    assert named[f"* {STORM}"] == named[f"* {QUOTA}"] == "read_more"


def test_several_references_below_words_for_several_go_as_far_as_a_paragraph() -> None:
    others = ["Nurse from Marne wins an award", "Fuel: Queues ease as ships come in", "Court remands three for theft"]
    reading = read(wire(between="\n".join(["More News", *others])))
    assert [pointer.headline for pointer in reading.pointers] == others


def test_references_that_are_read_out_as_a_list() -> None:
    """Each stands below its own number; a question is one, too."""
    question = "Who pays for the old ferry pier?"
    named = labels(read(wire(between=f"list 1 of 2\n{STORM}\nlist 2 of 2\n{question}\nend of list")))
    assert named[STORM] == named[question] == "read_more"
