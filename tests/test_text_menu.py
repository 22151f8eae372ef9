"""Lines that lead through a site: menus in one line, and ways from the home page."""

from __future__ import annotations

import pytest

from flows.pages.structure_menu import is_menu_row, is_trail
from tests.test_text import BODY, labels, read, wire


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        ("News Sport Culture Weather Puzzles", True),
        ("Nyheter Sport Kultur Ledare", True),
        ("Startseite Politik Wirtschaft Kultur", True),
        ("الرئيسية أخبار اقتصاد رياضة", True),
        ("About us Contact us Privacy policy Cookie policy", True),
        ("News from the harbour of Lindvik", False),
        ("Sport England names its new chair", False),
        ("Weather closes the sound.", False),
        ("News Sport", False),
    ],
)
def test_a_menu_in_one_line(line: str, *, is_row: bool) -> None:
    assert is_menu_row(line) is is_row


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Home > News > Lindvik", True),
        ("Accueil › Société › Le port de Lindvik ferme", True),
        ("Главная / Новости / Общество", True),
        ("Startseite » Kultur » Bühne", True),
        ("Lindvik > Gullholm: the ferry is late", False),
        ("Ferries / boats / bridges", False),
        ("Home prices rise in Lindvik", False),
        ("News > The pier of Lindvik is closed and all boats are late > why", False),
    ],
)
def test_a_way_from_the_home_page(line: str, *, found: bool) -> None:
    assert is_trail(line) is found


def test_neither_of_them_is_the_headline() -> None:
    above = ["News Sport Culture Weather", "Home > News > Lindvik"]
    reading = read("\n\n".join([*above, "Pier of Lindvik closes for two years", *BODY]))
    assert reading.facts.headline == "Pier of Lindvik closes for two years"
    assert [labels(reading)[line] for line in above] == ["navigation"] * 2


def test_entries_between_bars_are_no_headline() -> None:
    menu, table = (
        "| News | Sport | Culture | Weather |",
        ["| Pier | Boats | Days | Fares |", "| Old | Two | Six | Low |"],
    )
    reading = read("\n\n".join([menu, "Pier of Lindvik closes for two years", *BODY[:3], *table, BODY[3]]))
    named = [decision.rule for decision in reading.decisions]
    assert named[0] == "menu_row"
    assert named.count("menu_row") == 1


@pytest.mark.parametrize(
    ("way", "section"),
    [
        ("Home > News > Lindvik", "Lindvik"),
        ("Startseite » Kultur", "Kultur"),
        ("Início › Cidade › Pier of Lindvik closes for…", "Cidade"),
        ("หน้าแรก / ภูมิภาค", "ภูมิภาค"),
        ("ראשי > חדשות", "חדשות"),
        ("ホーム>地域>記事", "地域"),
        ("Home | News | Sport", None),  # a menu
        ("Home / News / Sport / Weather / Culture / Puzzles", None),
        ("Home > Pier of Lindvik closes for two years", None),
    ],
)
def test_the_way_to_the_story_names_its_section(way: str, section: str | None) -> None:
    """The last step that is neither home nor the story itself, as in HTML."""
    assert read("\n\n".join([way, "Pier of Lindvik closes for two years", *BODY])).facts.section == section


def test_a_way_below_the_story_is_another_pages() -> None:
    text = "\n\n".join(["Pier of Lindvik closes for two years", *BODY, "Home > Weather > Gullholm"])
    assert read(text).facts.section is None


def test_a_row_of_a_footers_entries_is_no_other_storys_headline() -> None:
    text = "\n".join(
        [
            *wire(below="").split("\n"),
            "Related stories",
            "Divers find a second row of cracks",
            "Ota yhteyttä Tietosuoja",
        ]
    )
    assert [p.headline for p in read(text).pointers] == ["Divers find a second row of cracks"]
