"""Lists of tags that their label tells, on HTML pages of several languages."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_tags import label_tags
from flows.pages.html import lay_out_page, read_html
from flows.pages.types import Decision, Decoded

BODY = "".join(
    f"<p>The ferry {verb} at noon, and the harbour master said that {who} had waited since the winter for this.</p>"
    for verb, who in [("sailed", "the crew"), ("returned", "the town"), ("docked", "many islanders"), ("left", "he")]
)
HARBOUR, FERRIES = "<a href=/x/1>harbour</a>", "<a href=/x/2>ferries</a>"


def keywords(below: str, above: str = "") -> tuple[str, ...]:
    """The keywords of a page with these lines above and below its story."""
    html = f"<html><body><div><h1>Ferry returns to service</h1>{above}<div>{BODY}</div>{below}</div></body></html>"
    return read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.keywords


@pytest.mark.parametrize("label", ["Tags:", "Argomenti:", "Etiketler :", "Címkék:", "Теги:", "关键词：", "Từ khóa:"])
def test_a_label_and_links_in_one_line(label: str) -> None:
    """Whatever the element and the links' addresses are called."""
    assert keywords(f"<div class=a>{label} {HARBOUR}, {FERRIES}</div>") == ("harbour", "ferries")
    assert keywords(f"<div class=a>{label} {HARBOUR} {FERRIES}</div>") == ("harbour", "ferries")


@pytest.mark.parametrize("label", ["แท็กที่เกี่ยวข้อง", "Thèmes associés", "Trefwoorden"])
def test_a_label_without_a_colon_before_links(label: str) -> None:
    assert keywords(f"<div class=a><span>{label}</span>{HARBOUR}{FERRIES}</div>") == ("harbour", "ferries")
    sentence = "<a href=/x/3>den Hafen und die Fähren lesen Sie hier.</a>"
    assert keywords(f"<div class=a><span>Mehr über</span> {sentence}</div>") == ()


def test_a_line_of_tags_inside_the_story_is_no_body() -> None:
    line = f"<p>Tags: {HARBOUR}, {FERRIES}</p>"
    html = f"<html><body><h1>Ferry returns to service</h1><div>{BODY}{line}</div></body></html>"
    layout = lay_out_page(LexborHTMLParser(html))
    decisions = [Decision("paragraph", "html.body")] * len(layout.pieces)
    label_tags(layout.pieces, decisions)
    assert [decision.label for decision in decisions][-2:] == ["paragraph", "keywords"]


def test_a_label_above_links() -> None:
    below = f"<ul class=a><li>Onderwerpen</li><li>{HARBOUR}</li><li>{FERRIES}</li></ul>"
    assert keywords(below) == ("harbour", "ferries")
    below = f"<section><h4>Themen in diesem Artikel</h4><div>{HARBOUR}{FERRIES}</div></section>"
    assert keywords(f"{below}<div><a href=/>Home</a></div>") == ("harbour", "ferries")
    links = f"<ul><li>{HARBOUR}</li><li>{FERRIES}</li></ul>"
    assert keywords(f"<section><div><div><h4>Mehr lesen über</h4></div></div>{links}</section>") == (
        "harbour",
        "ferries",
    )


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("mots-cles", "mots-cles"),
        ("schlagworte", "schlagwort"),
        ("temas", "temas"),
        ("argomenti", "argomenti"),
        ("cimkek", "cimke"),
        ("x1", "stitek"),
        ("x1", "amne"),
    ],
)
def test_addresses_of_topics_in_several_languages(name: str, step: str) -> None:
    below = f"<ul class={name}><li><a href=/{step}/1>harbour</a></li><li><a href=/{step}/2>ferries</a></li></ul>"
    assert keywords(below) == ("harbour", "ferries")


def test_counts_and_stops_behind_a_tag() -> None:
    below = (
        "<div>Tags: <a href=/x/1>Harbour (61 posts)</a>, <a href=/x/2>Orm Bros.</a>, <a href=/x/3>ferries.</a></div>"
    )
    assert keywords(below) == ("Harbour", "Orm Bros.", "ferries")


def test_a_label_that_heads_something_else() -> None:
    headline = "<a href=/news/2021/05/lighthouse-open-again>The old lighthouse is open again to visitors</a>"
    assert keywords(f"<div><h4>Tags</h4></div><section><div><div>{HARBOUR}</div></div></section>") == ()
    assert keywords(f"<div><h4>Topics</h4>{headline}</div>") == ()
    assert keywords(f"<p>Tags: nobody knew {HARBOUR} and the others on the quay by their names any more.</p>") == ()
    assert keywords("", above=f"<div>Tags: {HARBOUR}, {FERRIES}</div>") == ()
