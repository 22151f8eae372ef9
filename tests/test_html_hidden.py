"""What a page hides until its scripts run, or behind a dialog, is read like what it shows."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.extract import extract_page
from flows.pages.html import lay_out_page
from flows.pages.types import Capture, Page
from schemas.vocabulary import BODY_LABELS

DAYS = ("Monday", "Tuesday", "Friday", "Sunday")
STORY = [
    f"The council of Lindvik agreed on {day} to close the old pier for two years, after divers found cracks in its "
    "pillars, and asked the ferry's owners to move their boats before the winter comes."
    for day in DAYS
]
HEADING = "<h1>Old pier closes for two years</h1>"
PARAGRAPHS = "".join(f"<p>{text}</p>" for text in STORY)
MENU = "<nav><a href=/news>News</a><a href=/sport>Sport</a></nav>"
CONSENT = "<div class=dialog><p>We and our partners store data on your device to choose what you see here.</p></div>"


def read(html: str) -> Page:
    return extract_page(Capture(payload=html.encode(), source="x", media_type="text/html"))


def body_of(page: Page) -> list[str]:
    return [block.text for block in page.blocks if block.label in BODY_LABELS]


@pytest.mark.parametrize(
    "page",
    [
        f"<body style='visibility: hidden'>{MENU}{HEADING}{PARAGRAPHS}</body>",
        f"<html hidden><body>{MENU}{HEADING}{PARAGRAPHS}</body>",
        f"<body><div id=root aria-hidden=true>{MENU}<main>{HEADING}{PARAGRAPHS}</main></div>{CONSENT}</body>",
        f"<body><div id=page style='display:none'>{MENU}{HEADING}<div>{PARAGRAPHS}</div></div></body>",
        f"<body>{MENU}<article style='display:none'>{PARAGRAPHS}</article>{CONSENT}</body>",
    ],
    ids=["body", "root", "behind a dialog", "until scripts run", "article"],
)
def test_a_page_that_hides_all_of_itself_is_read(page: str) -> None:
    assert body_of(read(page)) == STORY


def test_what_stays_hidden_in_a_page_behind_a_dialog_is_no_story() -> None:
    inner = f"<div hidden><p>{STORY[0]}</p></div>"
    page = f"<body><div id=root aria-hidden=true><main>{HEADING}{PARAGRAPHS}{inner}</main></div>{CONSENT}</body>"
    assert body_of(read(page)) == STORY


def test_what_a_story_hides_below_its_heading_stays_hidden() -> None:
    """As a subscription does, or a newsletter with its editions behind the newest."""
    others = "".join(f"<p>{text.replace('pier', 'quay')}</p>" for text in STORY)
    page = f"<body>{HEADING}<p>{STORY[0]}</p><div hidden><h1>Quay closes</h1>{others}</div></body>"
    pieces = lay_out_page(LexborHTMLParser(page)).pieces
    assert [piece.box.hidden for piece in pieces] == [False] * 2 + [True] * 5


@pytest.mark.parametrize("style", ["style='display:none'", ""])
def test_the_whole_story_once_more_in_one_piece_is_a_copy(style: str) -> None:
    page = read(
        f"<body>{HEADING}<span itemprop=articleBody {style}>{' '.join(STORY)}</span><div>{PARAGRAPHS}</div></body>"
    )
    assert body_of(page) == STORY
    assert [block.label for block in page.blocks if len(block.text) > 500] == ["hidden_duplicate"]


def test_parts_that_are_streamed_stand_where_they_belong() -> None:
    """React sends a placeholder, and the part itself hidden at the page's end; a part may hold places of others."""
    page = (
        f"<body>{MENU}<main>{HEADING}<!--$?--><template id='B:0'></template><p>Loading…</p><!--/$--></main>"
        f"<footer><p>Lindvik Post, Harbour Road 3</p></footer>"
        f'<div hidden id="S:0"><article><p>{STORY[0]}</p><p>{STORY[1]}</p><template id="P:1"></template>'
        f"</article></div>"
        f'<script>$RC("B:0","S:0")</script>'
        f'<div hidden id="S:1"><p>{STORY[2]}</p><p>{STORY[3]}</p></div><script>$RS("S:1","P:1")</script></body>'
    )
    found = read(page)
    assert body_of(found) == STORY
    assert [block.text for block in found.blocks][-1] == "Lindvik Post, Harbour Road 3"


def test_parts_without_a_place_are_shown_where_they_are() -> None:
    page = f'<body>{MENU}<div hidden id="S:a">{HEADING}{PARAGRAPHS}<template id="B:a"></template></div></body>'
    assert body_of(read(page)) == STORY
