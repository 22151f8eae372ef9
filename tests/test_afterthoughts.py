"""What facts say of single blocks once they are known."""

from __future__ import annotations

import pytest

from flows.pages.afterthoughts import is_author_bio, is_author_line, is_signature, revise_decisions
from flows.pages.dom_labels import says_date
from flows.pages.html import read_html
from flows.pages.types import Block, Decision, Decoded, Facts, Markup
from schemas.vocabulary import BODY_LABELS


@pytest.mark.parametrize(
    "line",
    [
        "Von Wiebke Tammsen | 14.02.2011, 17:08 Uhr",
        "By Wiebke Tammsen",
        "Wiebke Tammsen, 12 March 2022 08:15",
    ],
)
def test_a_line_of_authors_and_dates_is_a_byline(line: str) -> None:
    assert is_author_line(line, ["Wiebke Tammsen"])


@pytest.mark.parametrize(
    "line",
    [
        "Wiebke Tammsen said no.",
        "Wiebke Tammsen wants to rebuild the old bridge by 2024",
        "14.02.2011, 17:08 Uhr",
        "“Nobody asked Wiebke Tammsen”",
    ],
)
def test_a_line_that_says_more_or_names_nobody_is_none(line: str) -> None:
    assert not is_author_line(line, ["Wiebke Tammsen"])
    assert not is_author_line(line, [])


@pytest.mark.parametrize(
    ("text", "is_bio"),
    [
        ("Wiebke Tammsen is a reporter and writes about bridges.", True),
        ("Wiebke Tammsen, who was born in Siel, writes about bridges.", True),
        ("Wiebke Tammsen ist Redakteurin im Lokalen.", True),
        ("Wiebke Tammsen said that she had seen nobody.", False),
        ("Wiebke is a common name in the north.", False),
        ("The bridge is one that Wiebke Tammsen has written about.", False),
    ],
)
def test_a_bio_tells_who_the_author_is(text: str, is_bio: bool) -> None:
    assert is_author_bio(text, ["Wiebke Tammsen", "Wiebke"]) == is_bio


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Wiebke Tammsen", True), ("(Wiebke Tammsen)", True), ("Wiebke Tammsen (Siel)", True),
        ("Text: Wiebke Tammsen", True),
        ("WIEBKE TAMMSEN", True), ("By Wiebke Tammsen", False), ("Wiebke", False), ("Tom Hale", False),
    ],
)  # fmt: skip
def test_a_signature_is_a_whole_name_or_one_behind_a_label(text: str, is_one: bool) -> None:
    """Where a paper has ``By`` at the end it belongs to what it prints as text, as often as not."""
    assert is_signature(text, ["Wiebke Tammsen"]) == is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("14 maggio 2024 (modifica il 15 maggio 2024 | 08:10)", True),
        ("21 May 2021", True),
        ("On 21 May 2021 the ferry sank.", False),
        ("Nobody knows", False),
    ],
)
def test_a_line_of_days(text: str, is_one: bool) -> None:
    assert says_date(text) == is_one


HEAD = (
    "<meta property='article:published_time' content='2021-07-02T06:00:00+02:00'>"
    "<meta name=author content='Ilse Brand'>"
)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("ILSE BRAND", "byline"),
        ("Von Ilse Brand", "byline"),
        ("Freitag, 02.07.2021, 06:00 Uhr", "published"),
        ("Kap Nord - 2.7.2021 - 06:00 Uhr", "published"),
        ("Freitag, 09.07.2021, 06:00 Uhr", "paragraph"),  # another day
    ],
)
def test_a_line_of_the_storys_own_name_or_day_is_no_body_below_an_intro(line: str, label: str) -> None:
    intro = (
        "Die Meisterin hat mit 71 Jahren noch einmal gewonnen. Ein Gespräch über Zeitnot, Tee und schlechte Verlierer."
    )
    story = "".join(
        f"<p>Ich habe nie gern verloren, auch gegen mich selbst nicht, und das ist {n} Jahre her.</p>" for n in range(6)
    )
    html = (
        f"<html lang=de><head>{HEAD}</head><body><main><span>Schach</span><h2>Ein Gespräch mit der Meisterin</h2>"
        f"<p>{intro}</p><p>{line}</p><div>{story}</div></main></body></html>"
    )
    reading = read_html(Decoded(html, "text/html", "utf-8", {}), None, None)
    labels = {b.text: d.label for b, d in zip(reading.blocks, reading.decisions, strict=True)}
    assert labels[line] == label
    assert labels["Schach"] not in BODY_LABELS


def labels_of(body: str, head: str = "") -> list[tuple[str, str]]:
    """Text and label of each block of a page."""
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    reading = read_html(Decoded(html, "text/html", "utf-8", {}), "https://kapnord.example/x/faehre-71", None)
    return [(block.text, decision.label) for block, decision in zip(reading.blocks, reading.decisions, strict=True)]


FERRY, TITLE = "The ferry sails again", "<title>The ferry sails again | Cape Post</title>"
TOLD = "".join(
    f"<p>Ferry number {n} left the harbour at noon, and all who had waited for it since winter went to see it.</p>"
    for n in range(6)
)


@pytest.mark.parametrize(
    "printed",
    [
        f"<div class='post tag-ferry tag-harbour'><h2>{FERRY}</h2></div>",  # the story's tags are classes of its own
        f"<div class='date-outer'><h3 class=post-title>{FERRY}</h3></div>",
        f"<div class='share-box'><h1><a href=/x/faehre-71>{FERRY}</a></h1></div>",
        f"<div class=titre>{FERRY}</div>",
    ],
)
def test_the_line_that_prints_the_headline_is_it_whatever_its_classes_speak_of(printed: str) -> None:
    menu = f"<nav><a href=/>Home</a> <a href=/x>Harbour</a> <span>{FERRY}</span></nav>"
    found = labels_of(f"{menu}{printed}<div class=text>{TOLD}</div>", TITLE)
    assert [text for text, label in found if label == "headline"] == [FERRY]
    assert len([text for text, label in found if label == "paragraph"]) == 6


def test_of_lines_that_print_the_headline_the_heading_right_above_the_story_is_it() -> None:
    teaser = f"<ul class=latest><li><a href=/x/faehre-71>{FERRY}</a></li><li><a href=/y/3>Old pier sold</a></li></ul>"
    found = labels_of(f"{teaser}<div class='share'><h2>{FERRY}</h2></div><div>{TOLD}</div>{teaser}", TITLE)
    assert [label for text, label in found if text == FERRY].count("headline") == 1
    assert found[[text for text, _ in found].index("Old pier sold") + 1] == (FERRY, "headline")


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("<p class='article-date-info'>Mara Lindqvist</p>", "byline"),
        ("<a href=/team/mara>By Mara Lindqvist</a>", "byline"),
        ("<div class=newsletter-bar>Mara Lindqvist</div>", "byline"),
        ("<p class='article-date-info'>12 May 2022</p>", "published"),
        ("<div class=share-bar>@MaraLindqvist</div>", "share"),
    ],
)
def test_a_line_that_names_the_author_and_nothing_else_is_the_byline(line: str, label: str) -> None:
    head = f'{TITLE}<meta name=author content="Mara Lindqvist">'
    found = labels_of(f"<h1>{FERRY}</h1>{line}<div>{TOLD}</div>", head)
    assert found[1][1] == label


def test_where_a_byline_names_the_author_other_lines_are_what_they_were() -> None:
    head = f'{TITLE}<meta name=author content="Mara Lindqvist">'
    found = labels_of(
        f"<h1>{FERRY}</h1><p class=byline>By Mara Lindqvist</p><div>{TOLD}</div><a href=/mara>Mara Lindqvist</a>", head
    )
    assert found[1] == ("By Mara Lindqvist", "byline")
    assert found[-1] == ("Mara Lindqvist", "navigation")


def test_a_line_between_an_entrys_time_and_its_text_heads_the_entry() -> None:
    rows = [
        ("headline", "html.h1", "Liveticker: Möwen gegen Robben"),
        ("list_item", "html.body", "72."),
        ("caption", "html.inside", "TOOOOR für die Möwen!"),
        ("list_item", "html.body", "Jansen zieht ab, und der Puck liegt unter der Latte."),
        ("caption", "html.inside", "Jansen im Glück"),
        ("list_item", "html.body", "Die Halle tobt, und keiner verlässt seinen Platz."),
    ]
    blocks = [Block(text=text, markup=Markup(tag="div")) for _, _, text in rows]
    decisions = [Decision(label, rule, 0.5, None) for label, rule, _ in rows]
    facts = Facts(headline=rows[0][2])
    live = [found.label for found in revise_decisions(blocks, decisions, "live_blog", facts)]
    assert live[1:5] == ["live_entry_time", "subhead", "list_item", "caption"]
    told = [found.label for found in revise_decisions(blocks, decisions, "article", facts)]
    assert told[1:5] == ["list_item", "caption", "list_item", "caption"]
