"""Days that a page shows and that are not its story's: unknown stays null."""

from __future__ import annotations

import pytest

from flows.pages.html import read_html
from flows.pages.text import read_text
from flows.pages.types import Decoded, Facts
from tests.test_text import BODY, read

STORY = [
    f"The port authority of Veldmark said that work number {n} will take three months longer because of the storms."
    for n in range(7)
]
CLOCK = "<div class=date-today>Friday, 12 May 2023</div>"


def facts(*, top: str = "", bottom: str = "", head: str = "", around: str = "") -> Facts:
    """Facts of a story without a day, with this around it."""
    article = f"<article><h1>Dredging is late</h1>{top}{''.join(f'<p>{text}</p>' for text in STORY)}{bottom}</article>"
    html = f"<html><head><title>Dredging is late</title>{head}</head><body>{around}<main>{article}</main></body></html>"
    return read_html(Decoded(html, "text/html", "utf-8", {}), "https://courier.example/dredging-is-late", None).facts


ELSEWHERE = {
    "a comment": {"bottom": "<div id=comments><h3>1 comment</h3><div class=comment><b>Ole</b> "
                  "<time datetime=2023-05-13T10:00:00Z>May 13, 2023</time><p>It is worse than that.</p></div></div>"},
    "a related story": {"bottom": "<section class=related><h2>Related</h2><h3><a href=/x>Fishermen strike</a></h3>"
                        "<time datetime=2023-05-10>10 May 2023</time></section>"},
    "today": {"around": f"<header>{CLOCK}</header>"},
    "today, beside the headline": {"top": CLOCK},
    "a picture": {"top": "<figure><img src=a.jpg><figcaption>The dredger Nora on 3 April 2023. Photo: Hale</figcaption>"
                  "</figure>"},
    "a day to come": {"top": "<div class=event-date>Hearing on 1 June 2031</div>"},
    "an event in data": {"head": "<script type='application/ld+json'>{\"@type\": \"Event\", \"startDate\": "
                         "\"2023-06-01T10:00:00Z\"}</script>"},
    "the copyright": {"bottom": "<p>© 3 May 2021 Courier</p>"},
    "lists": {"bottom": "<aside><ul><li><a href=/a>Storm leaves town</a> <span>12 May 2023</span></ul></aside>"},
    "a bio": {"bottom": "<div class=author-bio>Mara Lindqvist has written for us since 1 March 2015.</div>"},
    "no year": {"top": "<div class=meta>Friday, May 12</div>"},
    "ago": {"top": "<div class=meta>3 hours ago</div>"},
}  # fmt: skip


@pytest.mark.parametrize("where", ELSEWHERE)
def test_a_day_elsewhere_on_the_page_is_not_the_storys(where: str) -> None:
    found = facts(**ELSEWHERE[where])
    assert (found.published, found.published_basis) == (None, "absent")


@pytest.mark.parametrize(
    "top",
    ["<div class=meta>12 May 2023</div>", "<div class=event_date>12 May 2023</div>", "<time>12 May 2023</time>"],
)
def test_a_day_below_the_headline_is(top: str) -> None:
    found = facts(top=top).published
    assert found is not None
    assert found.when.date().isoformat() == "2023-05-12"


@pytest.mark.parametrize(
    "below",
    [
        "1 comment\nOle\nMay 13, 2023 at 10:00\nIt is worse than that, believe me.",
        "Related stories\nFishermen block the southern channel for hours\n10 May 2023",
        "12 May 2023\nStorm leaves town without power\n11 May 2023\nWolf seen on the dyke was a dog",
    ],
    ids=["comments", "related", "list"],
)
def test_a_day_below_a_text_is_that_of_what_stands_there(below: str) -> None:
    assert read("\n\n".join(["Dredging of the harbour is late", *STORY, below])).facts.published is None


def test_a_day_at_the_end_of_a_text_is_the_storys() -> None:
    found = read("\n\n".join(["Dredging of the harbour is late", *STORY, "Published: 12 May 2023"])).facts.published
    assert found is not None
    assert found.when.date().isoformat() == "2023-05-12"


@pytest.mark.parametrize(
    ("host", "day"),
    [("lindvik.co.uk", "2023-05-03"), ("lindvik.com.au", "2023-05-03"), ("lindvik.com", "2023-03-05")],
)
def test_an_address_tells_in_what_order_english_papers_write_day_and_month(host: str, day: str) -> None:
    page = "\n\n".join(["Old Ferry Pier of Lindvik Closes", "Published 03/05/2023", *BODY])
    html = "".join(f"<p>{line}</p>" for line in BODY)
    html = f"<html lang=en><h1>Old Ferry Pier Closes</h1><p class=date>Published 03/05/2023</p>{html}</html>"
    text = read_text(Decoded(page, "text/plain", "utf-8", {}), f"https://www.{host}/pier", None)
    marked = read_html(Decoded(html, "text/html", "utf-8", {}), f"https://www.{host}/pier", None)
    for reading in (text, marked):
        assert reading.facts.published is not None
        assert reading.facts.published.when.date().isoformat() == day
