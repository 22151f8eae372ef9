"""Notes, contacts, credits and comments around a story that are no body."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_named import find_told
from flows.pages.html import lay_out_page, match_rules
from tests.test_html_body import SENTENCE, STORY, body_of, page, read


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Mara Lindqvist; Editing by Tom Hale)",
        "Quelle: dpa",
        "© dpa-infocom, dpa:250521-99-1/2",
        "한지민 기자 hanjm@harbour-post.example.com",
        "Copyright 2021 Harbour Post. All rights reserved.",
        "Follow our WhatsApp channel for news of the harbour at any time.",
    ],
)
def test_what_agencies_print_below_a_story_is_no_body(line: str) -> None:
    assert len(body_of(read(page(f"<div>{STORY}<p>{line}</p></div>")))) == 6


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Text ist zuerst in der Hafenpost erschienen.",
        "Rettelse: I går skrev vi, at færgen sejlede klokken tolv.",
        "Con información de la agencia del puerto.",
        "Recibe cada tarde las noticias del puerto en tu correo",
        "تابعوا أخبار الميناء على قناتنا في واتساب",
        "Autor: Mara Lindqvist",
    ],
)
def test_notes_and_calls_below_a_story_are_no_body(line: str) -> None:
    byline = "<p class=author>Mara Lindqvist</p>"
    assert len(body_of(read(page(f"{byline}<div>{STORY}<p>{line}</p></div>")))) == 6


RELEASE = [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]


@pytest.mark.parametrize(
    "below",
    [
        "<p><b>Media contact</b></p><p>Mara Lindqvist<br>Phone 0100</p>",
        "<h3>Über Lindvik Fähren</h3><p>Die Reederei fährt seit 1911.</p><p>Pressekontakt: Mara Lindqvist, 0100</p>",
        "<p><strong>À propos de Lindvik</strong></p><p>Elle date de 1911.</p><h4>Contact presse :</h4><p>0100</p>",
    ],
)
def test_the_press_contact_and_who_sends_a_release_are_no_body(below: str) -> None:
    reading = read(page(f"<div>{STORY}{below}</div>"))
    assert body_of(reading) == RELEASE
    assert "html.press_contact" in {decision.rule for decision in reading.decisions}


def test_a_box_with_a_call_to_take_a_newsletter_is_no_body() -> None:
    """All of it, whatever it is called: its other lines do not say what it is."""
    parts = STORY.split("</p>")
    box = "<div class=x1><p>The Morning Tide</p><p>Newsletter abonnieren</p></div>"
    pieces = lay_out_page(LexborHTMLParser(page(f"<div>{parts[0]}</p>{box}{'</p>'.join(parts[1:])}</div>"))).pieces
    left_out = [pieces[place].text for place in find_told(pieces, [1.0] * len(pieces), match_rules(pieces))]
    assert left_out == ["The Morning Tide", "Newsletter abonnieren"]


def test_a_story_that_speaks_of_media_contacts_is_whole() -> None:
    """Above most of it, such a line is a heading of its own."""
    parts = STORY.split("</p>")
    heading = "<h3>About the ferries</h3><p>Media contact</p>"
    assert len(body_of(read(page(f"<div>{parts[0]}</p>{heading}{'</p>'.join(parts[1:])}</div>")))) >= 7


def test_a_place_and_a_day_above_the_story_are_no_body() -> None:
    reading = read(page(f"<div><p>Husum, 21. Mai 2021</p>{STORY}</div>"))
    assert len(body_of(reading)) == 6
    assert reading.facts.published is not None


@pytest.mark.parametrize(
    "box",
    [
        "<div class=c-newsletter><p>{}</p><form><input></form></div>",
        "<div class=encart-abo><p>{}</p><a href=/abo>Go on</a></div>",
        "<div class=whatsapp-join><p>{}</p></div>",
    ],
)
def test_a_small_box_that_asks_for_something_is_no_body(box: str) -> None:
    """Its name says what for, its form or link that it can be answered; its words may be any story's."""
    call = "Each Friday our editors write down what happened by the sea, and what made them laugh."
    inside = f"<div class=story>{STORY}{box.format(call)}<p>{SENTENCE}</p></div>"
    body = body_of(read(page(inside)))
    assert call not in body
    assert len(body) == 7


def test_a_story_in_an_element_that_is_called_after_subscribers_is_whole() -> None:
    body = body_of(read(page(f"<div class=premium-content>{STORY}<p><a href=/x>{SENTENCE}</a></p></div>")))
    assert len(body) >= 6


def test_a_line_of_author_and_days_is_no_body() -> None:
    """In an element without a name, its parts touching."""
    parts = ("Mara Lindqvist", "6 October 2021, 14:05", "Updated: 7 October 2021, 8:10")
    line = f"<div>{''.join(f'<span>{part}</span>' for part in parts)}</div>"
    reading = read(page(f"<div class=css-1>{line}{STORY}</div>"))
    assert len(body_of(reading)) == 6
    assert reading.facts.published is not None
    assert reading.facts.authors == ("Mara Lindqvist",)


def test_a_press_contact_in_a_paragraph_of_its_own() -> None:
    card = "<p><b>Contact:</b><br>Harbour office<br>1 Quay Street<br>press@husum.example</p>"
    body = body_of(read(page(f"<div class=story>{STORY}{card}</div>")))
    assert len(body) == 6


def test_what_readers_wrote_below_the_heading_of_their_comments_is_no_body() -> None:
    comment = f"<ul class=forum><li class=forum-fil><div class=forum-message><p>{SENTENCE * 2}</p></div></li></ul>"
    reading = read(page(f"<div class=story>{STORY}</div><h2>Vos commentaires</h2>{comment}"))
    assert len(body_of(reading)) == 6


def test_comments_below_a_count_that_is_no_heading_are_no_body() -> None:
    said = "".join(f"<div class=commentsBody>{n}. I was on board, and it is true. {SENTENCE}</div>" for n in range(2))
    count = "<div class=commentsHeader>Comments (2)</div>"
    rules = f"<div class=commentNote>We welcome comments that advance the story. {SENTENCE}</div>"
    for below in (f"<div class=comments>{count}{said}</div>", rules, rules + count + said):
        assert len(body_of(read(page(f"<div class=story>{STORY}{below}</div>")))) == 6


def test_a_story_in_elements_that_are_called_after_comments_is_whole() -> None:
    told = STORY.replace("<p>", "<div class=item__comment>").replace("</p>", "</div>")
    assert len(body_of(read(page(f"<div>{told}</div>")))) == 6


def test_what_readers_wrote_below_lines_that_name_them_is_no_body() -> None:
    """Their elements are called after comments, those of what they wrote are not."""
    said = "".join(
        f"<div class=comment-head>By ilse{n} on 5/1{n}/2013 2:04 PM, Rating: 1</div><p>{n}. I was there. {SENTENCE}</p>"
        for n in range(4)
    )
    assert len(body_of(read(page(f"<div>{STORY}<div>{said}</div></div>")))) == 6
    counted = said.replace("By ilse", "Seen by ilse")
    assert len(body_of(read(page(f"<div>{STORY}<div>{counted}</div></div>")))) > 6


def test_the_notice_of_rights_closes_a_story() -> None:
    teaser = f"<p>Somebody else saw it, too. {SENTENCE}</p>"
    notice = "<p>Copyright 2012 Harbour Post Company, Inc. All Rights Reserved</p>"
    assert len(body_of(read(page(f"<div>{STORY}{notice}{teaser}</div>")))) == 6
    assert len(body_of(read(page(f"<div>{STORY}<p>© 2012 Mara Lindqvist</p>{teaser}</div>")))) == 7


@pytest.mark.parametrize(
    "line",
    [
        "Write to Mara Lindqvist at mara.lindqvist@post.example",
        "HarbourPostNorth.com and The Associated Press contributed to this report.",
        "Reuters contributed to this report",
    ],
)
def test_who_can_be_reached_and_who_contributed_is_no_body(line: str) -> None:
    assert len(body_of(read(page(f"<div>{STORY}<p>{line}</p></div>")))) == 6
