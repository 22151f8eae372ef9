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


@pytest.mark.parametrize("marker", ["LÆS OGSÅ", "Lire aussi", "Lue myös", "Vidi još"])
def test_a_reference_may_touch_its_headline(marker: str) -> None:
    first, *others = STORY.split("\n")
    headline = "Ferry opens a new line to the islands"
    page = read("\n".join([HEADLINE, "4 June 2024", first, marker + headline, *others]))
    assert [(pointer.marker, pointer.headline) for pointer in page.pointers] == [(marker, headline)]


@pytest.mark.parametrize("line", ["Vypočuť článokČas čítania 3 min", "Odoslať mailomZdieľať na FacebookuTlačiť"])
def test_labels_touch_behind_any_letter(line: str) -> None:
    page = read(f"{HEADLINE}\n{line}\n{STORY}")
    assert {page.decisions[i].label for i, block in enumerate(page.blocks) if block.text in line} <= {
        "share",
        "counter",
    }
    assert len(page.blocks) > 1 + 1 + 3


@pytest.mark.parametrize("notice", ["© RIPRODUZIONE RISERVATA", "© Autorské práva vyhradené", "© All rights reserved"])
@pytest.mark.parametrize("blank", ["", " "])
def test_a_copyright_notice_behind_the_last_sentence_is_none_of_the_story(notice: str, blank: str) -> None:
    page = read(f"{HEADLINE}\n4 June 2024\n{STORY}{blank}{notice}")
    assert [block.text for block in page.blocks][-1] == notice
    assert page.decisions[-1].label == "copyright"


def test_headlines_below_a_story_may_open_with_their_hour() -> None:
    headlines = ["Ferry sails from the fish market", "Divers find cracks in the lighthouse", "Choir sings on the pier"]
    times = ["19:02", "18:40 |", "10/05/2023 - 12:14"]
    below = "\n".join(f"{time} {headline}" for time, headline in zip(times, headlines, strict=True))
    page = read(f"{HEADLINE}\n4 June 2024\n{STORY}\n{below}")
    assert [pointer.headline for pointer in page.pointers] == headlines


def test_subtitles_below_a_story_are_no_headlines() -> None:
    lines = [
        "03:13 Ferry sails from the fish market",
        "03:26 Divers find cracks in the pier",
        "04:30 Choir sings there",
    ]
    page = read("\n".join([HEADLINE, "4 June 2024", STORY, *lines]))
    assert not page.pointers


def test_an_hour_that_opens_one_headline_is_part_of_it() -> None:
    page = read(
        f"{HEADLINE}\n4 June 2024\n{STORY}\nRelated stories\n12:30 train is cancelled again\nChoir sings on the pier"
    )
    assert [pointer.headline for pointer in page.pointers] == [
        "12:30 train is cancelled again",
        "Choir sings on the pier",
    ]


def test_a_word_that_menus_have_too_heads_tags_right_below_a_story() -> None:
    page = read(f"{HEADLINE}\n4 June 2024\n{STORY}\nArgomenti\nmafia\nagricoltura\nsalento\n© Riproduzione riservata")
    assert page.facts.keywords == ("mafia", "agricoltura", "salento")


def test_headlines_below_a_label_with_a_colon_may_end_with_a_full_stop() -> None:
    first, *others = STORY.split("\n")
    related = ["A ferry opens a new line to the islands.", "Divers find cracks in the lighthouse."]
    page = read("\n".join([HEADLINE, "4 June 2024", first, "Notícias relacionadas:", *related, *others]))
    assert [pointer.headline for pointer in page.pointers] == related
    assert len(page.blocks) - len(related) - 3 == sum(decision.label == "paragraph" for decision in page.decisions)


def test_a_short_sentence_below_such_a_label_is_the_storys() -> None:
    first, *others = STORY.split("\n")
    page = read("\n".join([HEADLINE, "4 June 2024", first, "Leia também:", "Nobody had looked before.", *others]))
    assert not page.pointers


def test_a_list_between_what_signs_a_story_and_its_first_paragraph_has_its_points() -> None:
    points = ["* Eleven of forty pillars are to be replaced", "* The ferry sails from the fish market"]
    page = read("\n".join([HEADLINE, "4 June 2024", "", *points, "", *STORY.split("\n")]))
    labels = {block.text: decision.label for block, decision in zip(page.blocks, page.decisions, strict=True)}
    assert [labels[point] for point in points] == ["list_item", "list_item"]


def test_a_menu_there_is_none_of_it() -> None:
    entries = ["* Towns", "* Sea and shore", "* Weather"]
    page = read("\n".join([HEADLINE, "4 June 2024", "", *entries, "", *STORY.split("\n")]))
    labels = {block.text: decision.label for block, decision in zip(page.blocks, page.decisions, strict=True)}
    assert not {labels[entry] for entry in entries} & {"list_item", "paragraph"}


def test_a_name_above_its_address_signs() -> None:
    lines = ["Hildur Brynjarsdóttir", "hildurb@courier.example", "4 June 2024"]
    assert read("\n".join([HEADLINE, *lines, STORY])).facts.authors == ("Hildur Brynjarsdóttir",)


@pytest.mark.parametrize("day", ["Lørdag 8. juni 2024 kl. 21.40", "Τετάρτη 5 Ιουνίου 2024, 00:52"])
def test_a_later_moment_with_its_weekday_above_the_headline_is_the_pages_own(day: str) -> None:
    page = read("\n".join([day, HEADLINE, "4.6.2024, 10:20", STORY]))
    assert page.decisions[0].label == "page_clock"
    assert page.facts.published is not None
    assert page.facts.published.when.day == 4


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Autori: Anna Ozola (Radio Lindvik), Kārlis Mežs (ziņu redaktors)", ("Anna Ozola", "Kārlis Mežs")),
        ("Outi Lehtola HS", ("Outi Lehtola",)),
    ],
)
def test_whose_a_name_is_is_no_part_of_it(line: str, names: tuple[str, ...]) -> None:
    assert read("\n".join([HEADLINE, line, "4 June 2024", STORY])).facts.authors == names


def test_a_box_of_facts_below_a_story_signs_nothing() -> None:
    assert read("\n".join([HEADLINE, "4 June 2024", STORY, "Fakta. PFAS", "Skriv ut"])).facts.authors == ()


MENU = ["Front", "Mein Viertel", "Video", "Schweiz", "Regionen", "Ausland", "Wirtschaft", "Sport", "Login"]


def test_a_title_above_the_menu_is_said_again_in_other_words_by_the_headline() -> None:
    lines = ["Lindvik: Council closes the old pier", *MENU, "Publiziert 4. Juni 2024, 11:58", "Lindvik"]
    page = read("\n".join([*lines, "«Cracks»: Council closes the old pier", "Noemi Holm", STORY]))
    assert (page.facts.headline, page.facts.authors) == ("«Cracks»: Council closes the old pier", ("Noemi Holm",))


def test_a_headline_above_the_menu_is_the_only_one() -> None:
    lines = ["Council of Lindvik closes the old pier", *MENU, "4. Juni 2024, 11:58"]
    page = read("\n".join([*lines, STORY, "Related stories", "Choir sings on the beach", "Ferry is late again"]))
    assert page.facts.headline == "Council of Lindvik closes the old pier"


@pytest.mark.parametrize(
    "way",
    [
        "Inicio - Colombia - Otras ciudades",
        "Radio Lindvik > News > Otras ciudades > The old pier of Lindvik stays closed",
        "1. Accueil\n2. Colombia\n3. Otras ciudades",
    ],
)
def test_the_last_step_of_a_way_to_the_story_is_its_section(way: str) -> None:
    assert read("\n".join([way, HEADLINE, "4 June 2024", STORY])).facts.section == "Otras ciudades"


def test_a_sentence_with_dashes_is_no_way() -> None:
    line = "Nobody - the council says - had looked"
    assert read("\n".join([line, HEADLINE, "4 June 2024", STORY])).facts.section is None


def test_an_agencys_last_paragraph_and_the_notice_that_touches_it() -> None:
    last = f"{STORY.rsplit(chr(10), 1)[1]} (ANSA)"
    page = read(f"{HEADLINE}\n4 June 2024\n{STORY}\n{last}.Riproduzione riservata © Copyright ANSA")
    assert [decision.label for decision in page.decisions][-2:] == ["paragraph", "copyright"]


def test_a_button_of_one_letter_may_touch_others() -> None:
    page = read(f"{HEADLINE}\n4 June 2024\nFacebookXCourriel\n{STORY}")
    assert [block.text for block in page.blocks][2:5] == ["Facebook", "X", "Courriel"]


def test_what_sums_a_story_up_may_stand_above_its_picture() -> None:
    lead = "Vingt hectares de tourbière doivent redevenir marécage. Une course contre la montre commence au fond du val"
    picture = "La tourbière, le 10 août 2023. Un ancien fossé. — © Guillaume Rosset"
    page = read(
        f"Menu\n\n{HEADLINE}\n\n{lead}\n\n  {picture}\n\nAurélie Perret\n\nPublié le 21 août 2023 à 10:30.\n\n{STORY}"
    )
    labels = {block.text: decision.label for block, decision in zip(page.blocks, page.decisions, strict=True)}
    assert labels[lead] == "lead"


def test_what_sums_a_story_up_above_a_picture_without_a_caption_is_none() -> None:
    lead = "The old pier stays closed. Eleven pillars have cracks, divers say. The ferry sails from the fish market."
    page = read("\n".join([HEADLINE, "4 June 2024", lead, "Photo: Mara Lindqvist", STORY]))
    labels = {block.text: decision.label for block, decision in zip(page.blocks, page.decisions, strict=True)}
    assert labels[lead] in {"lead", "paragraph"}
