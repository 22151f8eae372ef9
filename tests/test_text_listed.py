"""Lists of other stories around a text capture's own: what belongs to them, and what only looks like it."""

from __future__ import annotations

import pytest

from flows.pages.decode import decode
from flows.pages.line_stamps import cut_beside, cut_glued, cut_ranks, is_stamp
from flows.pages.structure_menu import is_footer_row
from flows.pages.text import read_text
from flows.pages.text_facts import strip_brackets
from flows.pages.types import MARKDOWN, Capture, Decoded
from tests.test_text import BODY, labels, read, wire

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
    assert labels(read(wire(below=f"Share this article\nComments\n\n{line}\n\n{FOOT}")))[line] in (
        "navigation",
        "footer",
    )
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


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("Herring fishers lose a third of their quota28 May 2020", "Herring fishers lose a third of their quota"),
        ("Divers find cracks in the pier11 Jul 04:47 PM", "Divers find cracks in the pier"),
        ("Who pays for the old ferry pier?Published10 minutes ago", "Who pays for the old ferry pier?"),
        ("What we know of the storm of 28 May 2020", "What we know of the storm of 28 May 2020"),
        ("Lindvik council presents its Plan2030", "Lindvik council presents its Plan2030"),
        ("Two men hurt in the third E39 pileup", "Two men hurt in the third E39 pileup"),
    ],
)
def test_what_touches_another_storys_headline_is_no_part_of_it(line: str, headline: str) -> None:
    assert cut_glued(line) == headline


@pytest.mark.parametrize(
    ("lines", "headlines"),
    [
        (["1 Ferry sinks", "2 Pier closed", "3 Storm comes"], ["Ferry sinks", "Pier closed", "Storm comes"]),
        (["4 Ways to cook herring", "5 Things to do in June"], ["4 Ways to cook herring", "5 Things to do in June"]),
        (["1 Herring a day", "Ferry sinks"], ["1 Herring a day", "Ferry sinks"]),
    ],
    ids=["counted from one", "counted by chance", "a single number"],
)
def test_ranks_are_no_part_of_headlines(lines: list[str], headlines: list[str]) -> None:
    assert cut_ranks(lines) == headlines


@pytest.mark.parametrize(
    ("lines", "headlines"),
    [
        (["Der Pier ist zu Von Marta Oyelaran", "Wer zahlt? Von Jon Ek, Lindvik"], ["Der Pier ist zu", "Wer zahlt?"]),
        (["Der Pier ist zu Von Marta Oyelaran", "Wer zahlt?"], ["Der Pier ist zu Von Marta Oyelaran", "Wer zahlt?"]),
        (
            ["Wer ist Ada Von Der Mark", "Rede Von Der Mark"],
            ["Wer ist Ada Von Der Mark", "Rede Von Der Mark"],
        ),
        (["Previous Ferry sinks", "Next Pier closed"], ["Ferry sinks", "Pier closed"]),
        (["Next Pier closed", "Previous Ferry sinks"], ["Next Pier closed", "Previous Ferry sinks"]),
    ],
)
def test_by_lines_and_ways_are_no_part_of_headlines(lines: list[str], headlines: list[str]) -> None:
    """Several by-lines tell that they are such; the way back stands right before the way on."""
    assert cut_beside(lines) == headlines


@pytest.mark.parametrize(
    "line",
    [
        "Lindvik Media Group - P.Iva 0123456789",
        "P.O. Box 400 Station Lindvik",
        "Toll-free (islands only): 1-800-555-0134",
    ],
)
def test_companies_lines_are_no_headlines(line: str) -> None:
    named = labels(read(wire(below=f"Related stories\n\n{STORM}\n\n{QUOTA}\n\n{line}\n\n{FOOT}")))
    assert named[line] != "related_headline"


def test_headlines_below_a_label_with_an_hour_below_each() -> None:
    hours = ["today, 08:15 • Lindvik", "yesterday, 21:30 • Politics"]
    named = labels(read(wire(below=f"\nRelated stories\n\n{STORM}\n{hours[0]}\n{QUOTA}\n{hours[1]}\n{PIER}\n\n{FOOT}")))
    assert {named[text] for text in (STORM, QUOTA, PIER)} == {"related_headline"}
    assert {named[text] for text in hours} == {"listing_item"}


def test_links_below_a_label_with_an_hour_below_each() -> None:
    listed = f"* [{STORM}](/a)\n  08:51\n* [{QUOTA}](/b)\n  07:40\n* [Pier shut](/c)"
    page = "\n\n".join(["# Lindvik closes its ferry pier", *BODY, "## More stories", listed, "[Contact us](/contact)"])
    decoded = decode(Capture(payload=page.encode(), source="page.md", media_type=MARKDOWN))
    assert isinstance(decoded, Decoded)
    reading = read_text(decoded, "https://herald.example/pier", None)
    assert [(p.headline, p.url) for p in reading.pointers] == [
        (STORM, "https://herald.example/a"),
        (QUOTA, "https://herald.example/b"),
    ]


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        (f"[{STORM}]", STORM),
        (f"[ {STORM} Opens in new window ]", STORM),
        (f"[{STORM}](/storm)", STORM),
        (f"[Opinion] {STORM}", f"[Opinion] {STORM}"),
    ],
)
def test_brackets_around_another_storys_headline_are_none_of_it(line: str, headline: str) -> None:
    assert strip_brackets(line) == headline


@pytest.mark.parametrize(
    "line",
    [
        "11 June 2020Share this with Email",
        "11 June 2020Share this with Email Share this with Messenger Share this with Facebook "
        "Share this with Twitter Share this with Email Share this with Facebook",
    ],
    ids=["short", "long"],
)
def test_a_day_that_touches_share_buttons_is_the_storys(line: str) -> None:
    published = read(wire(above=f"Lindvik closes its ferry pier for two years\n{line}\n")).facts.published
    assert published is not None
    assert published.when.date().isoformat() == "2020-06-11"
