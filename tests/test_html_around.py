"""What stands around a story, or between its paragraphs, and is no body."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_others import find_announced, find_captions, find_links, find_rows
from flows.pages.dom_repeats import find_pulled
from flows.pages.dom_select import find_body
from flows.pages.html import lay_out_page
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


def test_short_lines_in_the_cell_of_a_page_that_is_laid_out_as_a_table() -> None:
    """They stand beside long ones, and decide nothing together with the cells around."""
    story = "<br><br>".join([*(f"{n}. {SENTENCE * 2}" for n in range(1, 7)), "The ferry sails again."])
    menu = "".join(f"<td>{word}</td>" for word in ("News", "Sport", "Letters", "Tides"))
    html = page(f"<table><tr>{menu}</tr><tr><td colspan=4>{story}</td></tr></table>")
    assert body_of(read(html))[-1] == "The ferry sails again."


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


def test_a_headline_alone_between_paragraphs_leads_to_another_story() -> None:
    other = "<p><a href=/a/lifejackets-in-the-sound-2>Only one boat in five carries life jackets</a></p>"
    reading = read(page(f"<div class=story>{STORY}{other}<p>{SENTENCE}</p></div>"))
    assert "Only one boat in five carries life jackets" not in body_of(reading)
    assert [pointer.headline for pointer in reading.pointers] == ["Only one boat in five carries life jackets"]
    announced = f"<div class=story>{STORY}<p>This is what the office writes:</p>{other}<p>{SENTENCE}</p></div>"
    assert "Only one boat in five carries life jackets" in body_of(read(page(announced)))


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


def test_a_label_above_links_below_a_story_is_no_body() -> None:
    links = "".join(f"<li><a href=/{n}>{text}</a></li>" for n, text in enumerate(LINKS))
    assert len(body_of(read(page(f"<div>{STORY}<p>More about lost ferries:</p><ul>{links}</ul></div>")))) == 6
    assert (
        len(body_of(read(page(f"<div>{STORY}<p>Nobody on board knew what the crew knew:</p><p>{SENTENCE}</p></div>"))))
        == 8
    )
