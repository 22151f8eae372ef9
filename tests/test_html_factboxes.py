"""Boxes of facts inside a story are no part of it, whatever chance their lines have."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_factboxes import find_fact_boxes
from flows.pages.html import lay_out_page, read_html
from flows.pages.types import Decoded

STORY = [f"The ferry left the southern quay for the {nth} time, and nobody could say why." for nth in "abcdefgh"]
FACTS = "Built in 1931. Length: 412 metres."


def left_out(box: str, story: list[str] = STORY) -> list[str]:
    """The texts that are taken for a fact box's, where all of the page is likely body."""
    paragraphs = [f"<p>{text}</p>" for text in story]
    html = f"<div>{''.join([*paragraphs[:2], box, *paragraphs[2:]])}</div>"
    pieces = lay_out_page(LexborHTMLParser(f"<html><body>{html}</body></html>")).pieces
    return [pieces[place].text for place in find_fact_boxes(pieces, [0.9] * len(pieces))]


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='c-infobox__text'><p>The bridge</p><p>{FACTS}</p></div>",
        f"<aside class=faktaboks><div><span>Broen</span><p>{FACTS}</p></div></aside>",
        f"<div style='border:1px'><b>Справка</b><br>{FACTS}</div>",
        f"<div><header><h4>Zur Person</h4></header><div><p>{FACTS}</p></div></div>",
        f"<div class=kader><h4>De brug</h4><p>{FACTS}</p></div>",
        f"<div><h4>Wie is Wietske Hofstra?</h4><p>{FACTS}</p></div>",
        f"<div class='sondaggio-box'><p>Passereste il ponte?</p><p>{FACTS}</p></div>",
        f"<div class=gray><div>MAÇIN KÜNYESİ</div><div>{FACTS}</div></div>",
        f"<div class='article-ai-summary'><h4>Key Takeaways</h4><ul><li>{FACTS}</li></ul></div>",
    ],
)
def test_a_box_that_its_name_or_its_first_line_tells(box: str) -> None:
    assert FACTS in " ".join(left_out(box))


@pytest.mark.parametrize(
    ("name", "is_out"), [("ai-summary", True), ("aisummarycontent", True), ("summary-bullets", False)]
)
def test_a_summary_above_the_story_is_its_own_unless_a_machine_made_it(name: str, is_out: bool) -> None:
    points = [f"The owners of the ferry say that the {nth} engine will be repaired before winter." for nth in "xyz"]
    box = f"<div class={name}><ul>{''.join(f'<li>{point}</li>' for point in points)}</ul></div>"
    html = f"<html><body><h1>The ferry sails again</h1><article>{box}{''.join(f'<p>{text}</p>' for text in STORY * 2)}"
    reading = read_html(Decoded(f"{html}</article></body></html>", "text/html", "utf-8", {}), None, None)
    labels = {block.text: found.label for block, found in zip(reading.blocks, reading.decisions, strict=True)}
    assert [labels[point] for point in points] == ["table" if is_out else "list_item"] * 3
    assert labels[STORY[0]] == "paragraph"


def test_a_heading_in_the_storys_own_element_is_the_storys() -> None:
    assert left_out(f"<h3>Zur Person</h3><p>{FACTS}</p>") == []


def test_a_box_that_holds_much_of_the_story_is_the_story() -> None:
    box = f"<div class=infobox>{''.join(f'<p>{text} It was so again.</p>' for text in STORY)}</div>"
    assert left_out(box) == []
    assert left_out(f"<div class=infobox><p>{FACTS}</p></div>", STORY[:2]) == []


def test_a_box_of_facts_is_named_so() -> None:
    box = f"<div class=gray><div>MAÇIN KÜNYESİ</div><div>{FACTS}</div></div>"
    html = f"<html lang=tr><body><h1>The ferry sails again</h1>{''.join(f'<p>{text}</p>' for text in STORY)}{box}"
    reading = read_html(Decoded(f"{html}<p>{STORY[0]} Again.</p></body></html>", "text/html", "utf-8", {}), None, None)
    labels = {block.text: found.label for block, found in zip(reading.blocks, reading.decisions, strict=True)}
    assert (labels["MAÇIN KÜNYESİ"], labels[FACTS], reading.facts.authors) == ("table", "table", ())
