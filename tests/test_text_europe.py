"""Text captures of pages in other languages: lines about the story and around it, as their systems print them."""

from __future__ import annotations

import pytest

from tests.test_text import read

STORY = """The council of Lindvik agreed on Tuesday to close the old pier for two years, after divers had found cracks.
Eleven of its forty pillars have to be replaced, and the ferry will sail from the fish market until then.
Storms kept the divers ashore for most of the winter, so that nobody knows how far the cracks go down."""
HEADLINE = "The old pier of Lindvik stays closed for two years"


@pytest.mark.parametrize(
    "line",
    [
        "4. junij 2024 ob 10:20Zadnji poseg: 5. junij 2024 ob 15:02",
        "4 iunie 2024, 10:20Ultima actualizare: 5 iunie 2024, 15:02",
        "04.06.2024 10:20Aktualisiert: 05.06.2024 15:02",
    ],
)
def test_the_word_for_a_change_may_touch_the_hour(line: str) -> None:
    facts = read(f"{HEADLINE}\n{line}\n{STORY}").facts
    assert [moment and f"{moment.when:%d %H:%M}" for moment in (facts.published, facts.modified)] == [
        "04 10:20",
        "05 15:02",
    ]


@pytest.mark.parametrize(
    "lapse", ["pred 2 urama", "pre 9 min", "prije 3 sata", "преди 2 часа", "acum 2 ore", "fa 3 dies", "2 órája"]
)
def test_how_long_ago_other_stories_came_is_part_of_their_list(lapse: str) -> None:
    page = read(
        f"{HEADLINE}\n4 June 2024\n{STORY}\nRelated stories\nThe ferry sails from the fish market\n{lapse}"
        "\nDivers find cracks in the lighthouse too"
    )
    labels = [decision.label for decision in page.decisions][-3:]
    assert labels == ["related_headline", "listing_item", "related_headline"]
