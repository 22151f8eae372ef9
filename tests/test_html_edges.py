"""What is taken into the body, and left out of it, at its edges."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_edges import mend_edges
from flows.pages.html import lay_out_page, match_rules, read_html
from flows.pages.types import Decoded
from schemas.vocabulary import BODY

STANDFIRST = "For three winters the pier stood empty, and nobody in town believed that a boat would come again."
DOUBTFUL = "Nobody at the harbour office wanted to say how much the new boat had cost the town so far."
PARAGRAPH = "The ferry left the southern quay an hour late, and nobody on board could say why it had waited so long."


def taken(html: str, *, body: str, chance: float = 0.0) -> list[str]:
    """The texts that are body in the end, where those that ``body`` holds were, and the others have ``chance``."""
    layout = lay_out_page(LexborHTMLParser(f"<html><body><h1>Ferry sails again</h1>{html}</body></html>"))
    pieces = layout.pieces
    chances = [0.9 if piece.text in body else chance for piece in pieces]
    mended = mend_edges(pieces, chances, match_rules(pieces), 0)
    return [piece.text for piece, own in zip(pieces, mended, strict=True) if own > 0.5]


def test_a_sentence_between_headline_and_story_is_part_of_it() -> None:
    """Whatever chance it has: nothing on the page calls it anything else."""
    html = f"<div>{STANDFIRST}</div><img src=x.jpg><p>{PARAGRAPH}</p>"
    assert taken(html, body=PARAGRAPH) == [STANDFIRST, PARAGRAPH]


def test_a_heading_that_tells_as_much_as_a_paragraph_opens_the_story() -> None:
    """Right below the title; a heading of one sentence may be a subtitle, and one further below another story's."""
    heading = f"<h2>{STANDFIRST} The first came on Friday.</h2>"
    assert len(taken(f"{heading}<p>{PARAGRAPH}</p>", body=PARAGRAPH)) == 2
    for above in (f"<h2>{STANDFIRST}</h2>", f"<p>By Mara Lindqvist</p><p>Husum</p>{heading}"):
        assert taken(f"{above}<p>{PARAGRAPH}</p>", body=PARAGRAPH) == [PARAGRAPH]


def test_what_the_page_gives_a_name_stays_out() -> None:
    for opening in ("<div class=caption>", "<div class=newsletter>", "<div class=tooltip>", "<div hidden>", "<nav>"):
        assert taken(f"{opening}{STANDFIRST}</div></nav><p>{PARAGRAPH}</p>", body=PARAGRAPH) == [PARAGRAPH]


def test_links_fragments_and_the_story_announced_twice_stay_out() -> None:
    lines = f"<div><a href=/x>{STANDFIRST}</a></div><div>Ferries</div><div>{PARAGRAPH}</div>"
    assert taken(f"{lines}<p>{PARAGRAPH}</p>", body="") == []
    assert STANDFIRST not in taken(f"{lines}<p>{PARAGRAPH}</p>", body=PARAGRAPH)
    twice = f"<div>{STANDFIRST}</div><div>{STANDFIRST}</div><p>{PARAGRAPH}</p>"
    assert taken(twice, body=PARAGRAPH) == [STANDFIRST, PARAGRAPH]


def test_a_likely_sentence_inside_the_story_is_part_of_it() -> None:
    html = f"<p>{PARAGRAPH}</p><div>{DOUBTFUL}</div><p>{PARAGRAPH} Then it left.</p>"
    body = f"{PARAGRAPH} Then it left."
    assert DOUBTFUL in taken(html, body=body, chance=0.45)
    assert DOUBTFUL not in taken(html, body=body, chance=0.3)


@pytest.mark.parametrize(("line", "is_body"), [("Harbour Post/ml", False), ("নদীর কথা/এম এ", False), ("And/or", True)])
def test_a_paper_and_letters_below_the_story_sign_it(line: str, *, is_body: bool) -> None:
    last = f"<p>{line}</p>" if not is_body else f"<p>{line}</p><p>{STANDFIRST}</p>"
    assert (line in taken(f"<p>{PARAGRAPH}</p>{last}", body=f"{PARAGRAPH}{line}{STANDFIRST}")) is is_body


def test_a_plain_list_between_paragraphs_is_part_of_the_story() -> None:
    """Whatever chance its items have; a list of links is not, nor one that ends the page."""
    items, below = "<ul><li>purple maize;</li><li>white beans.</li></ul>", f"{PARAGRAPH} Then it left."
    assert "white beans." in taken(f"<p>{PARAGRAPH}</p>{items}<p>{below}</p>", body=below)
    assert taken(f"<p>{PARAGRAPH}</p>{items}", body=PARAGRAPH) == [PARAGRAPH]
    linked = items.replace("white beans.", "<a href=/x>white beans.</a>")
    assert len(taken(f"<p>{PARAGRAPH}</p>{linked}<p>{below}</p>", body=below)) == 2
    summed_up = items.replace("<ul>", "<ul class=summary>")
    assert len(taken(f"<p>{PARAGRAPH}</p>{summed_up}<p>{below}</p>", body=below)) == 2
    boxed = f"<div class=related>{items}</div>"
    assert len(taken(f"<p>{PARAGRAPH}</p>{boxed}<p>{below}</p>", body=below)) == 2


@pytest.mark.parametrize(
    "items",
    [
        "<div class='columns twelve'><ul><li>purple maize;</li><li>white beans.</li></ul></div>",
        "<ul><li><p>purple maize;</p></li><li><p>white beans.</p></li></ul>",
        "<ul><li>purple maize;</li><li>white beans.</li></ul><div class=ad>Advertisement</div>",
        "<ul><li class=topic-text>purple maize;</li><li class=topic-text>white beans.</li></ul>",
    ],
    ids=["wrapper", "paragraphs", "advertisement below", "named as paragraphs are"],
)
@pytest.mark.parametrize(
    "wrapper", ["<p class=topic-text>{}</p>", "<div class=text-block><p class=topic-text>{}</p></div>"]
)
def test_a_plain_list_may_have_a_wrapper_paragraphs_or_an_advertisement_below(items: str, wrapper: str) -> None:
    above, below = wrapper.format(PARAGRAPH), f"{PARAGRAPH} Then it left."
    assert "white beans." in taken(f"{above}{items}{wrapper.format(below)}", body=below)


def test_a_heading_right_above_a_paragraph_in_its_element_heads_it() -> None:
    below = f"{PARAGRAPH} Then it left."
    assert len(taken(f"<p>{PARAGRAPH}</p><div><h2>To the lake</h2><p>{below}</p></div>", body=below)) == 3
    assert len(taken(f"<p>{PARAGRAPH}</p><div><h2>To the lake</h2></div><p>{below}</p>", body=below)) == 2


def test_a_heading_at_the_end_that_heads_nothing_is_left_out() -> None:
    html = f"<p>{PARAGRAPH}</p><h3>More on ferries</h3>"
    assert taken(html, body=f"{PARAGRAPH} More on ferries") == [PARAGRAPH]
    spoken = f"<p>{PARAGRAPH}</p><h3>Tell us what you think!</h3>"
    assert len(taken(spoken, body=f"{PARAGRAPH} Tell us what you think!")) == 2
    heads = f"<h3>The pier</h3><p>{PARAGRAPH}</p>"
    assert taken(heads, body=f"{PARAGRAPH} The pier") == ["The pier", PARAGRAPH]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Aktualisiert am 17.01.2021.", "updated"),
        ("Published on 17 January 2021", "published"),
        ("14 hours ago", "published"),
    ],
)
def test_a_line_that_says_what_its_day_is_of_is_no_paragraph(line: str, label: str) -> None:
    """A day alone may be a heading of the story."""
    story = "".join(f"<p>The ferry left the quay of Lindvik at {hour} and came back at night.</p>" for hour in range(6))
    html = f"<html><body><article><h1>Ferry returns</h1>{story}<p>{line}</p></article></body></html>"
    reading = read_html(Decoded(html, "text/html", "utf-8", {}), None, None)
    assert [d.label for b, d in zip(reading.blocks, reading.decisions, strict=True) if b.text == line] == [label]


def test_a_plain_list_at_the_end_of_a_part_of_the_story() -> None:
    """Parts stand side by side, with other stories in a box between."""
    below = f"{PARAGRAPH} Then it left."
    part = "<div class=part>{}</div>"
    box = "<div class=more><h4>More stories</h4><ul><li><a href=/a>Old pier sold for the third time</a></li></ul></div>"
    items = "<ul><li>purple maize;</li><li>white beans.</li></ul>"
    html = part.format(f"<p>{PARAGRAPH}</p>{items}") + box + part.format(f"<p>{below}</p><p>{PARAGRAPH}</p>")
    assert "white beans." in taken(html, body=below)
    assert "white beans." not in taken(html.replace("class=part", "class=other", 1), body=below)


def test_the_rest_of_a_sentence_behind_a_box_is_part_of_it() -> None:
    half, rest = "The ferry will sail on in the last week of the year", "in spite of the ice, the harbour master said."
    box = "<ul><li><a href=/x>Another story about a ferry</a></li></ul>"
    html = f"<div class=story><p>{PARAGRAPH}</p><p>{half}</p>{box}{rest}<p>{PARAGRAPH} Then it left.</p></div>"
    body = f"{PARAGRAPH} Then it left. {half}"
    assert rest in taken(html, body=body)
    assert rest not in taken(html.replace(half, f"{half}."), body=f"{body}.")


@pytest.mark.parametrize(
    ("last", "is_body"), [("P.-S.", False), ("About the author", False), ("See you next week!", True)]
)
def test_a_heading_with_nothing_of_the_story_below_it(last: str, is_body: bool) -> None:
    story = "".join(
        f"<p>The ferry sailed at noon, and the whole town stood on the quay for trip {n}.</p>" for n in range(9)
    )
    html = f"<html><body><article><h1>Ferry returns to service</h1>{story}<h2>{last}</h2></article></body></html>"
    found = read_html(Decoded(html, "text/html", "utf-8", {}), None, None)
    labels = [d.label for b, d in zip(found.blocks, found.decisions, strict=True) if b.text == last]
    assert [label in BODY for label in labels] == [is_body]
