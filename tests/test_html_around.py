"""What stands around a story, or between its paragraphs, and is no body."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_named import find_told
from flows.pages.dom_others import find_announced, find_captions, find_links, find_rows
from flows.pages.dom_repeats import find_pulled
from flows.pages.dom_select import find_body
from flows.pages.html import lay_out_page, match_rules
from tests.test_html_body import LINKS, SENTENCE, STORY, body_of, page, read


def test_another_story_loaded_below_is_no_body() -> None:
    """An ``article`` with a title of its own; one without a title is a part of the story."""
    other = f"<article><h1>Swans return</h1><p>{SENTENCE}</p><p>Nobody knows. {SENTENCE}</p></article>"
    own = f"<article>{STORY}</article>"
    assert len(body_of(read(page(own + other)))) == 6
    assert len(body_of(read(page(own + other.replace("<h1>Swans return</h1>", ""))))) == 8


def test_what_is_said_three_times_is_no_body() -> None:
    notice = f"<p>Your settings keep this picture from being loaded. {SENTENCE}</p>"
    parts = STORY.split("</p>")
    inside = f"{parts[0]}</p>{notice}{parts[1]}</p>{notice}{parts[2]}</p>{notice}{parts[3]}</p>"
    assert len(body_of(read(page(inside)))) == 4


def test_cards_beside_the_article_of_the_title_are_no_body() -> None:
    """Where the page's own title stands in an ``article``, no other ``article`` holds its text."""
    cards = "".join(f"<article><p>{n}. Somebody else saw it. {SENTENCE * 2}</p></article>" for n in range(4))
    title = "<h1>Ferry leaves late on the first day of summer</h1>"
    html = f"<html><body><div><article>{title}{STORY}</article><article><h3>More</h3>{cards}</article></div></body>"
    assert body_of(read(html)) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]


def test_a_pictures_text_and_a_line_of_dots_are_no_body() -> None:
    parts = STORY.split("</p>")
    figure = f"<figure><img src=a.jpg>The quay in the morning. {SENTENCE}</figure>"
    inside = f"<div>{parts[0]}</p>{figure}{parts[1]}</p><p>____________________</p>{parts[2]}</p>{parts[3]}</p></div>"
    assert body_of(read(page(inside))) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 5)]


def test_a_line_below_a_picture_with_a_name_behind_a_bar_is_no_body() -> None:
    line = "The quay in the morning | Mara Lindqvist"
    html = page(
        f"<div>{STORY}<img src=a.jpg><div>{line}</div><div>The quay in the morning | Mara Lindqvist.</div></div>"
    )
    pieces = lay_out_page(LexborHTMLParser(html)).pieces
    assert [pieces[place].text for place in find_captions(pieces, [0.8] * len(pieces), range(len(pieces)))] == [line]


@pytest.mark.parametrize(
    "credit",
    [
        "Crédito: Rosario Cifuentes",
        "(تصوير: سلوى الهاشمي)",
        "Photo: Mara Lindqvist/Post",
        "Снимка: Мара Петрова",
        "Fot. archiwum gminy",
    ],
)
def test_a_line_below_a_picture_with_its_credit_is_no_body(credit: str) -> None:
    html = page(
        f"<div>{STORY}<p><img src=a.jpg></p><p>The quay in the morning. {credit}</p><p>At last. {credit}</p></div>"
    )
    pieces = lay_out_page(LexborHTMLParser(html)).pieces
    assert [pieces[place].text[:8] for place in find_captions(pieces, [0.97] * len(pieces), range(len(pieces)))] == [
        "The quay"
    ]


def test_a_quote_that_is_pulled_out_of_a_paragraph_is_no_body() -> None:
    """Where it is doubtful; a heading may be a quote, and so may the lead, and what is said twice is a refrain."""
    said, titled = "Nobody on board could say why it had waited", "It had waited for the whole of the winter"
    named = f"<div>“{said}”<span>Mara Lindqvist</span></div>"
    parts = f"<aside>“{said}”</aside>{named}<h3>“{titled}”</h3><li>{SENTENCE}</li><li>{SENTENCE}</li>"
    html = page(f"<div><p>{titled}.</p>{parts}<p>“{said}. {titled},” the pilot told us. {SENTENCE}</p></div>")
    pieces = lay_out_page(LexborHTMLParser(html)).pieces
    chances = [0.0, *[0.7] * (len(pieces) - 1)]
    assert [pieces[place].box.tag for place in find_pulled(pieces, chances, find_body(chances))] == ["aside", "div"]
    assert not list(find_pulled(pieces, [0.9] * len(pieces), range(len(pieces))))


def test_the_story_announced_above_itself_is_no_body() -> None:
    """A block before the article that says its whole title and goes on."""
    title = "Ferry leaves late on the first day of summer"
    html = (
        f"<html><head><title>{title}</title></head><body><div class=teaser>{title} {SENTENCE}</div>"
        f"<main><h1>{title}</h1><div>{STORY}</div></main></body></html>"
    )
    assert not any(text.startswith(title) for text in body_of(read(html)))


@pytest.mark.parametrize("marker", ["[관련기사]", "【関連記事】", "আরও পড়ুন:", "[READ MORE]"])
def test_a_linked_line_with_a_marker_in_brackets_is_no_body(marker: str) -> None:
    line = f"<p>{marker} <a href=/a/lighthouse-open-again-to-visitors>The lighthouse is open again to visitors</a></p>"
    reading = read(page(f"<div>{STORY.replace('<p>4.', line + '<p>4.')}</div>"))
    assert len(body_of(reading)) == 6
    assert [pointer.headline for pointer in reading.pointers] == ["The lighthouse is open again to visitors"]


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


def test_short_lines_in_the_cell_of_a_page_that_is_laid_out_as_a_table() -> None:
    """They stand beside long ones, and decide nothing together with the cells around."""
    story = "<br><br>".join([*(f"{n}. {SENTENCE * 2}" for n in range(1, 7)), "The ferry sails again."])
    menu = "".join(f"<td>{word}</td>" for word in ("News", "Sport", "Letters", "Tides"))
    html = page(f"<table><tr>{menu}</tr><tr><td colspan=4>{story}</td></tr></table>")
    assert body_of(read(html))[-1] == "The ferry sails again."


def test_a_story_that_speaks_of_media_contacts_is_whole() -> None:
    """Above most of it, such a line is a heading of its own."""
    parts = STORY.split("</p>")
    heading = "<h3>About the ferries</h3><p>Media contact</p>"
    assert len(body_of(read(page(f"<div>{parts[0]}</p>{heading}{'</p>'.join(parts[1:])}</div>")))) >= 7


@pytest.mark.parametrize(
    ("box", "left_out"),
    [
        (f"<div><h4><a href=/a/1>{LINKS[0]}</a></h4><p>{SENTENCE}</p></div>", [LINKS[0], SENTENCE.strip()]),
        (f"<div><a href=/a/1><h4>{LINKS[0]}</h4></a><p>{SENTENCE}</p></div>", [LINKS[0], SENTENCE.strip()]),
        (f"<div><h4>{LINKS[0]}</h4><p>{SENTENCE}</p></div>", []),  # a part of the story
        (f"<div><h4><a href=/a/1>{LINKS[0]}</a></h4><p>{SENTENCE * 20}</p></div>", []),  # longer than the story
    ],
    ids=["link in heading", "heading in link", "no link", "long"],
)
def test_teasers_in_a_box_beside_the_story_are_no_body(box: str, left_out: list[str]) -> None:
    """On a page whose elements have no names, and of a body that holds all of it."""
    pieces = lay_out_page(LexborHTMLParser(page(f"<div><div>{STORY}</div><div>{box}</div></div>"))).pieces
    assert [pieces[place].text for place in find_announced(pieces, range(len(pieces)), 0)] == left_out


def test_a_story_whose_own_headings_are_links_is_whole() -> None:
    """They stand in its own element."""
    headings = [f"<h3><a href=/a/{n}>{text}</a></h3><p>{n}. {SENTENCE * 3}</p>" for n, text in enumerate(LINKS)]
    assert len(body_of(read(page(f"<div>{STORY}{''.join(headings)}</div>")))) == 12


@pytest.mark.parametrize(
    "row",
    [
        "<a href=/p>Print</a> | <a href=/m>Send by mail</a>",
        "<a href=/>Post</a> • <a href=/a>Harbour</a>",
        "<a href=/t/1>#ferries</a> <a href=/t/2>#SouthernQuay</a>",
    ],
)
def test_a_row_of_links_is_no_body(row: str) -> None:
    pieces = lay_out_page(LexborHTMLParser(page(f"<div>{STORY}<p>{row}</p></div>"))).pieces
    (place,) = find_rows(pieces, range(len(pieces)))
    assert pieces[place].links == 2


def test_a_reference_with_more_words_before_its_colon() -> None:
    line = "<p>Lesen Sie dazu auch den Kommentar von Mara Lindqvist: <a href=/a/99>Zu spät ist zu spät am Hafen</a></p>"
    reading = read(page(f"<div>{STORY.replace('<p>4.', line + '<p>4.')}</div>"))
    assert len(body_of(reading)) == 6
    assert [pointer.headline for pointer in reading.pointers] == ["Zu spät ist zu spät am Hafen"]
    line = "<p><strong>LIRE AUSSI. <a href=/a/99>Trop tard au port</a></strong></p>"
    assert len(body_of(read(page(f"<div>{STORY.replace('<p>4.', line + '<p>4.')}</div>")))) == 6


def test_a_place_and_a_day_above_the_story_are_no_body() -> None:
    reading = read(page(f"<div><p>Husum, 21. Mai 2021</p>{STORY}</div>"))
    assert len(body_of(reading)) == 6
    assert reading.facts.published is not None


def test_the_headline_below_an_h1_of_the_section_is_no_body() -> None:
    inside = f"<div><h2>Ferry leaves late</h2>{STORY}</div>"
    html = f"<html><head><title>Ferry leaves late</title></head><body><h1>Islands</h1>{inside}</body></html>"
    assert "Ferry leaves late" not in body_of(read(html))
    assert len(body_of(read(html))) == 6


def test_what_stands_above_the_title_is_no_body() -> None:
    """A cell of a page that is laid out as a table."""
    cell = f"<td>Most read<br>Wolf seen on the dyke was a dog. {SENTENCE}</td>"
    title = "<h1>Ferry leaves late</h1>"
    story = STORY.replace("<p>", "").replace("</p>", "<br><br>")
    html = f"<html><body><table><tr>{cell}<td>{title}{story}</td></tr></table>"
    assert body_of(read(html)) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]


@pytest.mark.parametrize(("line", "label"), [("[The harbour's new bridge]", "read_more"), ("Harbour", "navigation")])
def test_a_linked_line_that_only_points_elsewhere_is_no_body(line: str, label: str) -> None:
    reading = read(page(f"<div class=story><p><a href=/x>{line}</a></p>{STORY}</div>"))
    assert len(body_of(reading)) == 6
    assert [d.label for b, d in zip(reading.blocks, reading.decisions, strict=True) if b.text == line] == [label]


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


def test_a_headline_alone_between_paragraphs_leads_to_another_story() -> None:
    other = "<p><a href=/a/lifejackets-in-the-sound-2>Only one boat in five carries life jackets</a></p>"
    reading = read(page(f"<div class=story>{STORY}{other}<p>{SENTENCE}</p></div>"))
    assert "Only one boat in five carries life jackets" not in body_of(reading)
    assert [pointer.headline for pointer in reading.pointers] == ["Only one boat in five carries life jackets"]
    announced = f"<div class=story>{STORY}<p>This is what the office writes:</p>{other}<p>{SENTENCE}</p></div>"
    assert "Only one boat in five carries life jackets" in body_of(read(page(announced)))


def test_a_line_of_author_and_days_is_no_body() -> None:
    """In an element without a name, its parts touching."""
    parts = ("Mara Lindqvist", "6 October 2021, 14:05", "Updated: 7 October 2021, 8:10")
    line = f"<div>{''.join(f'<span>{part}</span>' for part in parts)}</div>"
    reading = read(page(f"<div class=css-1>{line}{STORY}</div>"))
    assert len(body_of(reading)) == 6
    assert reading.facts.published is not None
    assert reading.facts.authors == ("Mara Lindqvist",)


def test_a_posts_classes_say_nothing_of_what_stands_beside_it() -> None:
    """Systems put a post's tags and its state among the classes of its element."""
    lead = "<p>Nobody on board could say why it had waited so long, and the master of the harbour would not.</p>"
    header = f"<header><h1>Ferry leaves late</h1>{lead}</header>"
    for classes in ("post tag-ferries", "hentry status-publish", "post category-video"):
        reading = read(f"<article class='{classes}'>{header}<section class=gh-content>{STORY}</section></article>")
        labels = {
            d.label for b, d in zip(reading.blocks, reading.decisions, strict=True) if b.text.startswith("Nobody")
        }
        assert labels <= {"lead", "topic", "paragraph"}, classes


def test_a_press_contact_in_a_paragraph_of_its_own() -> None:
    card = "<p><b>Contact:</b><br>Harbour office<br>1 Quay Street<br>press@husum.example</p>"
    body = body_of(read(page(f"<div class=story>{STORY}{card}</div>")))
    assert len(body) == 6


def test_what_readers_wrote_below_the_heading_of_their_comments_is_no_body() -> None:
    comment = f"<ul class=forum><li class=forum-fil><div class=forum-message><p>{SENTENCE * 2}</p></div></li></ul>"
    reading = read(page(f"<div class=story>{STORY}</div><h2>Vos commentaires</h2>{comment}"))
    assert len(body_of(reading)) == 6


def test_what_a_plug_in_puts_between_paragraphs_is_no_body() -> None:
    call = "<div class='code-block code-block-1'><p>Do you want to earn other money? Click here to begin.</p></div>"
    assert len(body_of(read(page(f"<div class=story>{STORY}{call}<p>{SENTENCE}</p></div>")))) == 7


def test_a_quote_that_its_element_calls_pulled_is_no_body() -> None:
    quote = (
        "<blockquote class=wp-block-pullquote><p>Nobody on board could say why it had waited so long</p></blockquote>"
    )
    story = STORY.replace("and nobody on", 'and "Nobody on')
    body = body_of(
        read(page(f"<div class=story>{story.replace('nobody on', 'Nobody on')}{quote}<p>{SENTENCE}</p></div>"))
    )
    assert "Nobody on board could say why it had waited so long" not in body


def test_comments_below_a_count_that_is_no_heading_are_no_body() -> None:
    said = "".join(f"<div class=commentsBody>{n}. I was on board, and it is true. {SENTENCE}</div>" for n in range(2))
    count = "<div class=commentsHeader>Comments (2)</div>"
    rules = f"<div class=commentNote>We welcome comments that advance the story. {SENTENCE}</div>"
    for below in (f"<div class=comments>{count}{said}</div>", rules, rules + count + said):
        assert len(body_of(read(page(f"<div class=story>{STORY}{below}</div>")))) == 6


def test_a_story_in_elements_that_are_called_after_comments_is_whole() -> None:
    told = STORY.replace("<p>", "<div class=item__comment>").replace("</p>", "</div>")
    assert len(body_of(read(page(f"<div>{told}</div>")))) == 6


def test_one_announced_link_in_the_body_is_of_the_row_below_it() -> None:
    """The others of the row are no body by themselves."""
    links = [f"<p><a href=/{n}>{text}</a></p>" for n, text in enumerate(LINKS)]
    pieces = lay_out_page(LexborHTMLParser(page(f"<div>{STORY}<p>ALSO:</p>{''.join(links)}</div>"))).pieces
    chances = [0.1 if piece.text in LINKS[1:] else 0.9 for piece in pieces]
    assert [pieces[place].text for place in find_links(pieces, chances, find_body(chances))] == [*LINKS, "ALSO:"]
    told = lay_out_page(LexborHTMLParser(page(f"<div>{STORY}{''.join(links)}</div>"))).pieces
    chances = [0.1 if piece.text in LINKS[1:] else 0.9 for piece in told]
    assert list(find_links(told, chances, find_body(chances))) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>— <a href=/x>Islanders join the gallery of the oldest ferries</a></p>",
        "<p>[See <a href=/x>Five Simple Ways to Board a Ferry Early</a>.]</p>",
        f"<p>(Additional reporting by Mara Lindqvist in Husum, {'Tom Hale, Ines Roth, ' * 8}and Rui Prata)</p>",
        "<p>(This story was refiled to insert dropped letters in the second paragraph)</p>",
        "<p>-- By Mara Lindqvist Follow @maralindqvist</p>",
    ],
)
def test_a_pointer_or_a_note_between_paragraphs_is_no_body(line: str) -> None:
    assert len(body_of(read(page(f"<div>{STORY}{line}{STORY}</div>")))) == 12


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


def test_a_label_above_links_below_a_story_is_no_body() -> None:
    links = "".join(f"<li><a href=/{n}>{text}</a></li>" for n, text in enumerate(LINKS))
    assert len(body_of(read(page(f"<div>{STORY}<p>More about lost ferries:</p><ul>{links}</ul></div>")))) == 6
    assert (
        len(body_of(read(page(f"<div>{STORY}<p>Nobody on board knew what the crew knew:</p><p>{SENTENCE}</p></div>"))))
        == 8
    )


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
