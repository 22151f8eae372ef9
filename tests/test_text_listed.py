"""Lists of other stories around a text capture's own: what belongs to them, and what only looks like it."""

from __future__ import annotations

import pytest

from flows.pages.structure_menu import is_footer_row
from flows.pages.text_listed import is_stamp
from tests.test_text import labels, read, wire

STORM = "Storm Alma tears roofs from houses in Gullholm"
QUOTA = "Herring fishers lose a third of their quota this year"
PIER = "Divers find a second row of cracks in the pier"
FOOT = "Privacy policy\nTerms of use\nContact us"


@pytest.mark.parametrize(
    "line",
    [
        "Honest reporting from the coast, straight to your phone every morning",
        "Part of the Lindvik Herald and Northern Coast Media Group",
    ],
    ids=["slogan", "company"],
)
def test_a_lone_line_of_a_headlines_shape_is_no_other_story(line: str) -> None:
    """Headlines of other stories stand in lists, or below a label."""
    assert labels(read(wire(below=f"Share this article\nComments\n\n{line}\n\n{FOOT}")))[line] == "navigation"
    listed = read(wire(below=f"Share this article\nRelated stories\n{STORM}\n{FOOT}"))
    assert labels(listed)[STORM] == "related_headline"


def test_words_of_a_pages_foot_in_one_line_are_no_headline() -> None:
    row = "Privacy Policy Terms of Service Herald Subscriptions Cookie Policy"
    named = labels(read(wire(below=f"Related stories\n{STORM}\n{row}\n{QUOTA}")))
    assert [named[text] for text in (STORM, row, QUOTA)] == ["related_headline", "navigation", "related_headline"]


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        ("Terms of Service Privacy Policy Cookie Settings RSS", True),
        ("Lindvik council rewrites its privacy policy", False),  # one such phrase
        ("Privacy policy and terms of use are to change, says the ferry operator.", False),  # a sentence
    ],
)
def test_a_row_of_a_pages_foot_has_several_of_its_phrases(line: str, is_row: bool) -> None:
    assert is_footer_row(line) is is_row


def test_days_hours_and_ranks_between_headlines_are_of_their_list() -> None:
    beside = ["1", "3 hours ago", "2", "14 May 2021", "14:05"]
    rank, ago, second, day, hour = beside
    below = f"Most read\n{rank}\n{STORM}\n{ago}\n{second}\n{QUOTA}\n{day}\n{PIER}\n{hour}\n{FOOT}"
    reading = read(wire(below=below))
    named = labels(reading)
    assert {named[text] for text in beside} == {"listing_item"}
    assert {named[text] for text in (STORM, QUOTA, PIER)} == {"related_headline"}
    assert reading.facts.published is None


def test_a_day_right_below_the_story_is_its_own() -> None:
    reading = read(wire(below=f"14 May 2021\n{STORM}\n{QUOTA}"))
    assert labels(reading)["14 May 2021"] == "published"
    assert reading.facts.published is not None


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        ("14:05", True),
        ("Today, 14:05", True),
        ("gisteren, 21:30 • Politiek", True),
        ("I dag 13.05", True),
        ("2 godz. temu", True),
        ("1 gün önce", True),
        ("Vor 3 Stunden", True),
        ("3.", True),
        ("11:06 Storm tears roofs from houses", False),
        ("Three hours of rain", False),
        ("2021", False),
    ],
)
def test_a_stamp_is_an_hour_a_lapse_or_a_rank(line: str, fits: bool) -> None:
    assert is_stamp(line) is fits
