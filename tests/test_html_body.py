"""Which blocks of an HTML page are its body."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_others import find_links
from flows.pages.extract import extract_page
from flows.pages.html import lay_out_page, read_html
from flows.pages.rules import Rule, Site
from flows.pages.types import Capture, Decoded, Reading
from schemas.vocabulary import BODY_LABELS, LABELS

SENTENCE = "The ferry left the southern quay an hour late, and nobody on board could say why it had waited so long. "
CAPTURES = Path(__file__).parent / "captures"


def read(html: str, site: Site | None = None) -> Reading:
    return read_html(Decoded(html, "text/html", "utf-8", {}), "https://news.example/a/story-of-the-ferry", site)


def body_of(reading: Reading) -> list[str]:
    return [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]


def page(inside: str, around: str = "") -> str:
    head = "<head><title>Ferry leaves late</title></head>"
    return f"<html>{head}<body>{around}<h1>Ferry leaves late</h1>{inside}</body></html>"


STORY = "".join(f"<p>{n}. {SENTENCE * 2}</p>" for n in range(1, 7))
LINKS = [f"Another story about ferry number {n} of the sound" for n in range(3)]


def test_every_block_has_a_label_of_the_vocabulary_and_a_rule() -> None:
    reading = read((CAPTURES / "html_lead_outside" / "page.html").read_text("utf-8"))
    assert len(reading.blocks) == len(reading.decisions)
    for decision in reading.decisions:
        assert decision.label in LABELS
        assert decision.rule
        assert 0 <= decision.confidence <= 1


def test_the_body_is_the_story_and_not_what_stands_around_it() -> None:
    related = "<section class=related><h2>Related stories</h2>" + "".join(
        f'<li><a href="/x/{n}">Another story about another ferry, number {n}</a></li>' for n in range(5)
    )
    reading = read(page(f"<div class=story>{STORY}</div>{related}</section>", "<nav><a href=/>Home</a></nav>"))
    assert len(body_of(reading)) == 6


def test_a_site_file_names_the_article_and_what_to_drop() -> None:
    inside = f"<div class=story>{STORY}<div class=odd><p>{SENTENCE}</p></div><p>Our motto since 1901.</p></div>"
    motto = Rule(id="news_example.motto", label="footer", pattern=r"our motto.*", why="Closes every story.")
    site = Site(domains=("news.example",), article="div.story", drop=(".odd",), rules=(motto,))
    reading = read(page(inside), site)
    assert body_of(reading) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]
    assert [d.rule for d in reading.decisions if d.label == "footer"] == ["news_example.motto"]


def test_a_hidden_copy_is_a_duplicate() -> None:
    reading = read(page(f"<div class=story>{STORY}</div><div hidden>{STORY}</div>"))
    labels = [d.label for d in reading.decisions]
    assert labels.count("hidden_duplicate") == 6
    assert len(body_of(reading)) == 6


def test_a_body_that_stands_in_data_only_is_read_and_flagged() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join(SENTENCE * 3 for _ in range(4))})
    reading = read(page(f'<script type="application/ld+json">{data}</script><p>Loading.</p>'))
    assert reading.flags == ("body_from_data",)
    assert body_of(reading) == [(SENTENCE * 3).strip()] * 4


def test_a_cut_off_article_body_is_ignored() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": SENTENCE * 8 + "…"})
    reading = read(page(f'<script type="application/ld+json">{data}</script><p>Loading.</p>'))
    assert reading.flags == ()


def test_a_body_from_data_takes_the_place_of_all_that_is_seen() -> None:
    """The lead, too, which the data repeat."""
    lead = "The ferry to the islands sails again, after a winter at the quay."
    text = "\n".join([lead, *(SENTENCE * 3 for _ in range(6))])
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry sails", "articleBody": text})
    html = (
        f"<html><head><script type='application/ld+json'>{data}</script></head><body><article><h1>Ferry sails</h1>"
        f"<p class=lead>{lead}</p><p>{SENTENCE}</p><p>{SENTENCE}</p></article></body></html>"
    )
    page = extract_page(Capture(payload=html.encode(), source="x", media_type="text/html"))
    assert page.article is not None
    assert page.article.body.count(lead) == 1


def test_data_neither_adds_to_nor_takes_from_a_visible_body() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": f"1. {SENTENCE}"})
    script = f'<script type="application/ld+json">{data}</script>'
    assert body_of(read(page(f"{script}<div>{STORY}</div>"))) == body_of(read(page(f"<div>{STORY}</div>")))


HEADINGS = (
    "<title>Pier</title><h1>The pier of Lindvik closes</h1>",
    "<h2>Ferries of the sound</h2><h2>Boats for sale</h2>",
)
NOTHING = "", "<html>", "<p>", "text only", "<body><script>x</script>", "<svg><p>x"


@pytest.mark.parametrize("html", [*NOTHING, *HEADINGS])
def test_pages_of_almost_nothing(html: str) -> None:
    reading = read(html)
    assert len(reading.blocks) == len(reading.decisions)


@pytest.mark.parametrize(("text", "label"), [("Nobody on board could say why.", "topic"), (SENTENCE * 2, "lead")])
def test_a_line_under_the_headline_is_no_lead(text: str, label: str) -> None:
    """A short standfirst apart from the story names its topic; a longer one is the lead."""
    head = f"<title>Ferry leaves late</title><meta name=description content='{text}'>"
    title = f"<header><h1>Ferry leaves late</h1><h2 class=standfirst>{text}</h2></header>"
    body = f"<body><article>{title}<div class=story>{STORY}</div></article></body>"
    reading = read(f"<html><head>{head}</head>{body}</html>")
    labels = [d.label for b, d in zip(reading.blocks, reading.decisions, strict=True) if b.text == text.strip()]
    assert labels == [label]


def test_a_body_for_browsers_without_scripts_is_read() -> None:
    reading = read(page(f"<noscript><h2>By the quay</h2>{STORY}</noscript><p>Loading.</p>"))
    assert reading.flags == ("body_from_data",)
    assert len(body_of(reading)) == 6


def test_a_box_that_its_name_and_its_words_tell_is_no_body() -> None:
    """One alone is not enough: a story may speak of money, and a site may call its story's element anything."""
    appeal = "Harbour Letters are reader-supported. Whoever likes them and has the money may become a subscriber."
    parts = STORY.split("</p>")
    box = f"<div class=subscription-widget><p>{appeal}</p></div>"
    named = read(page(f"<div class=story>{'</p>'.join(parts[:3])}</p>{box}{'</p>'.join(parts[3:])}</div>"))
    assert [d.label for b, d in zip(named.blocks, named.decisions, strict=True) if b.text == appeal] == ["subscription"]
    assert len(body_of(named)) == 6


def test_blank_lines_part_the_paragraphs_of_a_wires_page() -> None:
    """A ``pre`` prints what was typed: a line's end is no paragraph's."""
    wire = "\n\n".join(f"{n}. {SENTENCE * 2}".replace(" and nobody", "\nand nobody") for n in range(1, 7))
    reading = read(
        f"<html><title>Ferry leaves late</title><body><h3>Ferry leaves late</h3><pre>\n{wire}\n</pre></html>"
    )
    assert body_of(reading) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]


def anchors(between: str) -> str:
    return between.join(f'<a href="/2003/story-{n}-of-the-sound.html">{text}</a>' for n, text in enumerate(LINKS))


def test_a_page_without_headings_or_paragraphs_has_its_lines() -> None:
    """Bold print and line breaks are all that parts headline, byline, story and lists on pages of twenty years ago."""
    menu = "<br>".join(f"<a href={word}.html>{word}</a>" for word in ("News", "Sport", "Letters"))
    story = "<br><br>".join(f"{n}. {SENTENCE * 2}" for n in range(1, 7))
    head = "<font size=5><b>Ferry leaves late on the first day of summer</b></font><br>By Mara Lindqvist<br>12 May 2003"
    lists = f"<b>Related stories</b><br>{anchors('<br>')}"
    title = "<title>Ferry leaves late on the first day of summer</title>"
    reading = read(f"<html>{title}<body><table><tr><td>{menu}<td>{head}<br><br>{story}<br><br>{lists}</table></html>")
    assert body_of(reading) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]
    assert reading.facts.headline == "Ferry leaves late on the first day of summer"
    assert reading.facts.authors == ("Mara Lindqvist",)
    assert [pointer.headline for pointer in reading.pointers] == LINKS


@pytest.mark.parametrize(
    ("links", "left_out"),
    [
        (f"<p>{anchors('</p><p>')}</p>", LINKS),
        (f"<p>More on this:</p><p>{anchors('</p><p>')}</p>", ["More on this:", *LINKS]),
        (f"<div><b>Related stories</b><br>{anchors('<br>')}</div>", ["Related stories", *LINKS]),
        (f"<div>{anchors('<br>')}</div>", []),  # nothing says what they are: goods with a shop's address, perhaps
        (f"<ul><li>{anchors('</li><li>')}</li></ul>", []),  # a list of the story's own
        (f"<p>{anchors('</p><p>').replace('/2003/', '#')}</p>", []),  # its contents
        (f"<p>{anchors(' and ')}</p>", []),
    ],
    ids=["paragraphs", "announced", "announced lines", "lines", "items", "places of this page", "one paragraph"],
)
def test_lines_in_a_row_that_are_links_alone_lead_elsewhere(links: str, left_out: list[str]) -> None:
    """Of a body that holds all of a page."""
    pieces = lay_out_page(LexborHTMLParser(page(f"<div class=story>{STORY}</div>{links}"))).pieces
    assert sorted(
        pieces[place].text for place in find_links(pieces, [1.0] * len(pieces), range(len(pieces)))
    ) == sorted(left_out)


def test_buttons_and_the_label_of_a_list_are_no_body() -> None:
    parts = STORY.split("</p>")
    items = "".join(f'<li><a href="/news/{n}4567890">{text}</a></li>' for n, text in enumerate(LINKS))
    box = f"<div><p>More on this story</p><ul>{items}</ul></div>"
    buttons = "<button>Listen to this story</button><p>Share</p>"
    reading = read(page(f"<div>{parts[0]}</p>{buttons}{'</p>'.join(parts[1:])}</div>{box}"))
    assert body_of(reading) == [f"{n}. {SENTENCE * 2}".strip() for n in range(1, 7)]
    assert [pointer.headline for pointer in reading.pointers] == LINKS


@pytest.mark.parametrize(
    "call", ["Sign up for our daily newsletter", "<a href=/newsletter>Subscribe to our newsletter</a>", "Email address"]
)
def test_a_call_to_a_newsletter_costs_a_brief_nothing(call: str) -> None:
    """The story's own box is no box of the newsletter, however small."""
    story = "".join(f"<p>{n}. {SENTENCE}</p>" for n in range(1, 4))
    html = page(f"<article class=post><div class=entry-content>{story}<p><strong>{call}</strong></p></div></article>")
    assert body_of(read(html))[:3] == [f"{n}. {SENTENCE}".strip() for n in range(1, 4)]


@pytest.mark.parametrize(
    "line",
    [
        "Story continues below advertisement", "Anzeige", "Реклама", "Zur Startseite", "3 min read", "-30-",
        "RELATED: Harbour master of Lindvik retires", "Lesen Sie auch: Hafenmeister geht in Rente",
    ],
)  # fmt: skip
def test_what_a_rule_is_sure_of_is_no_paragraph(line: str) -> None:
    inside = STORY.replace("<p>3.", f"<p>{line}</p><p>3.")
    assert line not in body_of(read(page(f"<div>{inside}</div>")))


def test_words_that_may_open_a_reference_open_a_sentence_too() -> None:
    line = "Related offices stayed open: nobody had told them that the ferry would not sail."
    inside = STORY.replace("<p>3.", f"<p>{line}</p><p>3.")
    assert line in body_of(read(page(f"<div>{inside}</div>")))
