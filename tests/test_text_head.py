"""The head of a text capture: its deck, its author's name, its own day and the story's; entries of a live page."""

from __future__ import annotations

import pytest

from flows.pages.types import Reading
from schemas.vocabulary import BODY_LABELS
from tests.test_text import BODY, labels, read

HEADLINE = "Pier of Lindvik closes for two years"
DECK = "Divers say that nine of its forty pillars could give way in the next storm"
MENU = ("Home", "Sport", "Opinion", "Weather", "Video", "Sign in", "Newsletters", "Contact us")
CZECH = [
    "Přístavní rada v městečku Lindvik rozhodla o uzavření starého mola, protože potápěči objevili trhliny v devíti "
    "pilířích.",
    "Starosta Tomáš Hruška oznámil cestujícím, že opravy potrvají dlouho a trajekty poplují ze severní části zátoky.",
    "Podnikatelka Renata Vávrová pronajímá kavárnu vedle nástupiště a obává se ztráty hostů i letních zaměstnanců.",
    "Inženýrka Kateřina Suchá vysvětlila novinářům, jakou technologii dělníci použijí a kolik betonu spotřebují.",
    "O uzavírce starých mol rozhodovaly přístavní rady i jinde, potápěčům tam překážely trhlinky v pilíři.",
    "Cestujícímu starostové neoznámili délku oprav, trajektem se plulo severněji, ze zátok za městečkem.",
    "Podnikatelé pronajímající kavárny u nástupišť se báli ztrát, hosté chyběli a zaměstnanec odešel.",
    "Inženýři novinářkám vysvětlovali technologie, dělník použil dvakrát více betonové směsi než spotřeboval dříve.",
]


def head(*lines: str) -> Reading:
    """What is read of a whole page with these lines above its story."""
    return read("\n".join([*lines, *BODY, "About us", "Privacy policy", "Terms of use"]))


@pytest.mark.parametrize(
    "below", [("By Mara Lindqvist",), ("Mara Lindqvist", "12 May 2023, 14:30")], ids=["by", "name"]
)
def test_the_deck_above_the_by_line_is_a_lead(below: tuple[str, ...]) -> None:
    found = labels(head(*MENU, HEADLINE, DECK, *below))
    assert (found[HEADLINE], found[DECK], found[below[0]]) == ("headline", "lead", "byline")


def test_the_line_that_the_title_repeats_is_the_headline_and_not_the_deck() -> None:
    reading = head(f"{HEADLINE} - Lindvik Post", *MENU, HEADLINE, DECK, "By Mara Lindqvist")
    assert reading.facts.headline == HEADLINE
    assert [text for text, label in labels(reading).items() if label == "headline"] == [HEADLINE]


def test_a_second_sentence_makes_the_lower_line_the_deck() -> None:
    headline = "Mara Lindqvist: We have built a harbour that only the rich can reach, and now we wonder about it"
    deck = "There are nine steps from the quay to the ferry. Nobody has counted those who turn back"
    assert head(*MENU, headline, deck, "12 May 2023, 14:30").facts.headline == headline


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("3 hours ago", "Share", "Save", "Mara Lindqvist"), ("Mara Lindqvist",)),
        (("Share", "• Mara Lindqvist"), ("Mara Lindqvist",)),
        (("Share", "Mara Lindqvist | Tomas Brandvold"), ("Mara Lindqvist", "Tomas Brandvold")),
        (("Share", "Save", "Print", "Comments", "Marta Oyelaran"), ()),  # the story speaks of her
        (("Von", "* Mara Lindqvist"), ("Mara Lindqvist",)),
        (("By Mara Lindqvist @maralindqvist",), ("Mara Lindqvist",)),
        (("ByMara LindqvistSenior reporter",), ("Mara Lindqvist",)),
        (("Par :Mara Lindqvist",), ("Mara Lindqvist",)),
        (("[avatar] Reported by: Mara Lindqvist",), ("Mara Lindqvist",)),
        (("Mara Lindqvist", "20. 1. 2025, 15:09 – Lindvik"), ("Mara Lindqvist",)),
        (("Share", "Save", "Print", "Text", "Small Text", "Large Text"), ()),
        (("- Author, Mara Lindqvist", "- Role, Lindvik News"), ("Mara Lindqvist",)),
        (("Serkan ALTINOK / LİNDVİK, (BHA)",), ("Serkan ALTINOK",)),
        (("Mara Lindqvist,", "Tomas Brandvold", "Tim Redaksi"), ("Mara Lindqvist", "Tomas Brandvold")),
        (("Mara Lindqvist", "Dziennikarka", "12 May 2023, 14:30"), ("Mara Lindqvist",)),
        (("By Mara Lindqvist", "Reporter", "Sundlinjen Media Group"), ("Mara Lindqvist",)),
        (("By", "Mara Lindqvist", "and", "Tomas Brandvold"), ("Mara Lindqvist", "Tomas Brandvold")),
        (("• MARA LINDQVIST Staff Writer",), ("MARA LINDQVIST",)),
        (("KXLM | By Mara Lindqvist",), ("Mara Lindqvist",)),
        (("Pubblicato da Mara Lindqvist a 21:14",), ("Mara Lindqvist",)),
        (("samedi 14 septembre 2019, par Mara Lindqvist (mis en ligne le 15 septembre)",), ("Mara Lindqvist",)),
        (("Pressemitteilung von Hansen Mühle GmbH",), ()),
        (("By Mara Lindqvist, Local Democracy Reporter",), ("Mara Lindqvist",)),
        (("Author Interviews",), ()),
        (("Text Only",), ()),
    ],
    ids=lambda value: " ".join(value) or "none",
)
def test_who_signs_in_the_head(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    assert head(*MENU, HEADLINE, *lines).facts.authors == authors


def test_a_long_headline_above_a_shorter_deck() -> None:
    headline = "Council of Lindvik delays vote on Mill Street bridge as cost climbs to nine million"
    url = "https://post.example/news/council-delays-vote-on-mill-street-bridge/article_7c1f3a52-91e4-11ee-b0a7.html"
    lines = [*MENU, headline, "Second estimate sought before pier is replaced", "By Mara Lindqvist", *BODY]
    assert read("\n".join(lines), url).facts.headline == headline


def test_a_short_headline_that_the_address_is_made_of_is_no_kicker() -> None:
    url = "https://guide.example/p/the-last-ferry-master"
    lines = [
        *MENU,
        "The last ferry master",
        "On forty years of crossing one sound",
        "Mara Lindqvist",
        "May 12, 2023",
        *BODY,
    ]
    assert read("\n".join(lines), url).facts.headline == "The last ferry master"


def test_the_word_for_a_day_among_entries_of_a_menu_is_one() -> None:
    found = labels(head("Home", "Sport", "Data", "Opinion", *MENU[3:], HEADLINE, "By Mara Lindqvist"))
    assert found["Data"] == "navigation"


def test_the_day_below_the_story_that_its_word_names_is_its_own() -> None:
    below = ["Publicerad: 12 maj 2023 19.28", "Pier of Marne reopens after a storm", "14 maj 2023", "9 maj 2023"]
    facts = read("\n".join([*MENU, HEADLINE, "By Mara Lindqvist", *BODY, *below])).facts
    assert facts.published is not None and facts.published.when.date().isoformat() == "2023-05-12"


def test_who_else_looks_like_an_author_below_a_signed_headline_is_none() -> None:
    lines = ("By Mara Lindqvist", "12 May 2023, 14:30", "Share", "Key Takeaways")
    assert head(*MENU, HEADLINE, *lines).facts.authors == ("Mara Lindqvist",)


def test_a_name_below_the_words_for_the_author_signs() -> None:
    reading = read("\n".join([*MENU, HEADLINE, *BODY, "About the author:", "Mara Lindqvist", "Privacy policy"]))
    assert reading.facts.authors == ("Mara Lindqvist",)


def test_a_deck_that_opens_with_a_name_signs_nothing() -> None:
    deck = "Abdul Karim, 73, reckons he has crossed the sound some four hundred thousand times"
    assert head(*MENU, HEADLINE, deck, "By Mara Lindqvist").facts.authors == ("Mara Lindqvist",)


@pytest.mark.parametrize("line", ["Your Feedback", "Support The Lindvik Post", "Make Contribution"])
def test_a_call_below_the_story_signs_nothing(line: str) -> None:
    reading = read("\n".join([*MENU, HEADLINE, "12 May 2023, 14:30", *BODY, line, "Privacy policy"]))
    assert reading.facts.authors == ()


@pytest.mark.parametrize("line", ["Calder Valley", "Talbeck Medical Logo"])
def test_places_and_companies_between_headline_and_story_sign_nothing(line: str) -> None:
    assert head(*MENU, HEADLINE, "Share", line, "12 May 2023, 14:30").facts.authors == ()


@pytest.mark.parametrize(
    ("above", "below", "published"),
    [
        (("Thursday, 18 May 2023 08:02",), "Updated / Wednesday, 17 May 2023 22:14", "2023-05-17"),
        (("46°F", "Thursday, May 18th 2023"), "PUBLISHED: May 18, 2023 at 6:00 a.m.", "2023-05-18"),
        (
            ("Thursday, 18 May 2023 08:02",),
            "Updated: 18 May 2023 22:14",
            "2023-05-18",
        ),  # the story's own, changed later
    ],
)
def test_a_weekday_above_the_headline_and_the_storys_own_day_below(
    above: tuple[str, ...], below: str, published: str
) -> None:
    url = "https://post.example/2023/05/17/pier-of-lindvik-closes"
    reading = read("\n".join([*above, HEADLINE, "By Mara Lindqvist", below, *BODY]), url)
    is_own = published != "2023-05-18" or len(above) > 1
    assert (labels(reading)[above[-1]] == "page_clock") is is_own
    assert reading.facts.published is not None
    assert reading.facts.published.when.date().isoformat() == published


def test_the_day_above_the_menu_is_the_pages_own() -> None:
    day = "Wednesday, 17 May 2023"
    reading = head("Lindvik Post", day, *MENU, HEADLINE, "By Mara Lindqvist", "Published 12 May 2023")
    assert labels(reading)[day] == "page_clock"
    assert reading.facts.published is not None
    assert reading.facts.published.when.date().isoformat() == "2023-05-12"
    assert head("Lindvik Post", day, *MENU, HEADLINE).facts.published is None


def test_an_entry_of_the_menu_is_no_section() -> None:
    menu = (
        "Home",
        "Harbours",
        "Ferries",
        "Sport",
        "Fishing",
        "Islands",
        "Archive",
        "Crossword",
        "Puzzles",
        "Horoscope",
    )
    assert head("Lindvik Post", *menu, HEADLINE, "By Mara Lindqvist").facts.section is None


def test_the_section_is_the_line_above_the_headline_that_the_address_names() -> None:
    url = "https://post.example/harbour-news/2023/05/pier-of-lindvik-closes"
    lines = ["Lindvik Post", *MENU, "Opinion", "Harbour News", "Piers", HEADLINE, "By Mara Lindqvist", *BODY]
    assert read("\n".join(lines), url).facts.section == "Harbour News"
    assert read("\n".join([HEADLINE, *lines]), url).facts.section == "Harbour News"  # the title opens the page


def test_days_among_other_headlines_above_the_story_are_theirs() -> None:
    others = (
        "Council of Marne sells its last snow plough",
        "11 May 2023",
        "Two herons found in a letter box",
        "9 May 2023",
    )
    reading = head("Lindvik Post", *others, *MENU, HEADLINE, "By Mara Lindqvist")
    assert {labels(reading)[day] for day in ("11 May 2023", "9 May 2023")} == {"listing_item"}
    assert reading.facts.published is None


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Published - May 12, 2023 07:31 pm IST - LINDVIK", "published"),
        ("Actualizado: 12 May, 2023 01:05 p.m. AR", "updated"),
    ],
)
def test_a_line_with_day_and_hour_that_names_nobody_is_no_by_line(line: str, label: str) -> None:
    assert labels(head(*MENU, HEADLINE, line))[line] == label


def test_days_with_hours_that_tell_a_story_are_entries() -> None:
    times = [f"* 12 May 2023 - {hour}:15 ({hour}:15 GMT)" for hour in (20, 18, 14, 11)]
    entries = [part for time, text in zip(times, BODY, strict=True) for part in ("", time, "", text)]
    reading = read("\n".join([HEADLINE, "", "By Mara Lindqvist", "Published On 12 May 2023", *entries]))
    assert reading.kind == "live_blog"
    assert [decision.label for decision in reading.decisions].count("live_entry_time") == len(times)
    assert {labels(reading)[text] for text in BODY} <= set(BODY_LABELS)


def test_entries_that_say_how_long_ago_they_were_written() -> None:
    """One line of prose below each would be a teaser."""
    times = ["1 min ago", "22 min ago", "48 min ago", "1 hr 35 min ago"]
    short = [part for time, text in zip(times, BODY, strict=True) for part in (time, text)]
    told = [
        f"The {what} of Lindvik said as much on Monday, and nobody on the islands was surprised by it."
        for what in ("harbour master", "oldest pilot", "mayor", "bishop")
    ]
    entries = [part for k, time in enumerate(times) for part in (time, BODY[k], told[k])]
    reading = read("\n".join([HEADLINE, "By Mara Lindqvist", *entries]))
    assert [labels(reading)[time] for time in times] == ["live_entry_time"] * len(times)
    assert reading.kind == "live_blog"
    assert read("\n".join([HEADLINE, "By Mara Lindqvist", *short])).kind != "live_blog"


def test_one_story_in_a_language_of_many_cases_is_one() -> None:
    """Its second half says again what the first says, in other cases and numbers."""
    text = "\n\n".join(["Molo se zavírá na dva roky", *CZECH[:4], "Nejen v jediném přístavu", *CZECH[4:]])
    assert read(text).flags == ()
