"""Which days above, beside and below a headline are its story's, and which are those of others."""

from __future__ import annotations

import pytest

from flows.pages.html import read_html
from flows.pages.types import Decoded
from tests.test_metadata_dates import BODY, H1, day_of


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("<p><time datetime=2021-05-21>vrijdag</time></p>", "2021-05-21"),
        ("<p class=date-today><time datetime=2021-05-21>vrijdag</time></p>", None),
        ("<aside><time datetime=2021-05-21>vrijdag</time></aside>", None),
    ],
)
def test_a_time_in_markup_right_above_the_headline(above: str, day: str | None) -> None:
    """Where nothing below it is dated, and nothing calls it today's or another story's."""
    assert day_of(f"{above}{H1}{BODY}") == day


def test_the_story_before_the_headline_is_another() -> None:
    """A slider of other stories stands above; each has its own by-line with a date."""
    other = (
        "<div><span>By Pieter Halloran on <time class=entry-date datetime=2013-06-21>June 21, 2013</time></span></div>"
    )
    own = "<p>By Ilse Brandaas on <time class=entry-date datetime=2021-05-21>May 21, 2021</time></p>"
    assert day_of(f"{other}{H1}{own}{BODY}") == "2021-05-21"


def test_a_comments_date_is_not_the_storys() -> None:
    comments = (
        "<div class=comments><p>Posted by Pieter on 3 June 2021</p><p>It left without me, as it always does.</p></div>"
    )
    assert day_of(H1 + BODY, after=comments) is None


@pytest.mark.parametrize(
    "post",
    ["— Pieter Halloran (@pieter) May 3, 2021", "A post shared by Pieter Halloran (@pieter) on May 3, 2021 at 4:47am"],
)
def test_an_embedded_posts_day_is_its_own(post: str) -> None:
    assert day_of(f"{H1}<blockquote><p>{post}</p></blockquote>{BODY}") is None


def test_a_day_above_the_headline_in_the_same_heading() -> None:
    heading = "<h1><span class=topline><span class=date>21.05.2021</span></span>Fähre fährt wieder</h1>"
    assert day_of(f"{heading}{BODY}", language="de", head="<title>Fähre fährt wieder</title>") == "2021-05-21"


def test_a_blog_that_is_a_widget_has_its_own_day() -> None:
    """Blogger puts the whole story into one."""
    abbr = "<abbr class=published title=2021-05-21T09:12:00+03:00>9:12</abbr>"
    story = (
        f"<div class='widget Blog'><div class=post>{H1}{BODY}<div class=post-footer>ilse at {abbr}</div></div></div>"
    )
    assert day_of(story) == "2021-05-21"


def test_a_teasers_day_above_the_headline_is_not_the_storys() -> None:
    teaser = (
        "<footer class='teaser__date teaser__footer'>3 May 2021</footer><h3><a href=/a>Quay is to be mended</a></h3>"
    )
    assert (
        day_of(f"{teaser * 2}<nav><ul><li><a href=/b>Harbour</a><li><a href=/c>Islands</a></ul></nav>{H1}{BODY}")
        is None
    )


@pytest.mark.parametrize(
    "line",
    [
        "<nav class=main>3 June 2021</nav>",
        "<div class=site-header>Thursday, 3 June 2021</div>",
        "<div class=fb-post><p>Posted by the harbour on Thursday, 3 June 2021</p></div>",
        "<p>Open since 3 June 2021</p>",
    ],
)
def test_days_beside_the_headline_that_are_not_its_own(line: str) -> None:
    assert day_of(f"{line}{H1}{BODY}") is None
    assert day_of(f"{line}{H1}<p class=date>21 May 2021</p>{BODY}") == "2021-05-21"


def test_several_days_below_a_story_are_of_others() -> None:
    """Unless one of them says that it is the day of publication."""
    cards = "".join(
        f"<div class=card><div class=post-date>{day} June 2021</div><a href=/q{day}>Quay {day} is mended</a></div>"
        for day in (3, 7, 9)
    )
    assert day_of(H1 + BODY, after=cards) is None
    assert day_of(H1 + BODY, after=f"<p class=meta>Published on 21 May 2021</p>{cards}") == "2021-05-21"


def test_a_day_before_the_title_is_the_storys() -> None:
    assert day_of(H1 + BODY, head="<title>21.05.2021 | Ferry returns to service</title>", language="de") == "2021-05-21"
    assert day_of(H1 + BODY, head="<title>Ferry of 21.05.2021 returns</title>", language="de") is None


def test_a_day_in_the_head_of_a_blogs_post() -> None:
    """Below a long lead, in a box that is called after the author; a header's own day is today's."""
    lead = "<p>The ferry to the outer islands sails again after a winter in which its old engine lay in the yard.</p>"
    head = (
        "<div class=blog-header_author-wrapper><div class=blog-header_date-wrapper><div>May 21, 2021</div></div></div>"
    )
    others = "".join(
        f"<div class=card><a href=/n/{n}>Island school gets a roof</a><div>April {n}, 2021</div></div>" for n in (3, 9)
    )
    assert day_of(f"{H1}{lead}{head}{BODY}", after=f"<section>{others}</section>") == "2021-05-21"
    site = head.replace("blog-header", "header")
    assert day_of(f"{H1}{lead}{site}{BODY}", after=f"<section>{others}</section>") is None


def test_another_storys_day_above_the_headline_is_not_the_storys() -> None:
    """Its headline is a link, and the day stands beside it in one line."""
    day = "<span class=date> Sunday, 21 May 2023 10:00</span>"
    teaser = f"<ul><li><a href=/x>Old lighthouse will be a hotel at last</a>{day}</li></ul>"
    assert day_of(f"{teaser}<div>Wednesday, 12 August 2015 17:05</div>{H1}{BODY}") == "2015-08-12"


def test_a_row_of_links_above_the_headline_with_the_day_is_the_storys() -> None:
    links = "<a href=/f>Photo: Harbour office</a> / <a href=#c>150</a> /"
    row = f"<div><a href=/a>Mara Lindqvist</a> / 22.04.2020 / 06:15 / {links}</div>"
    assert day_of(f"{row}{H1}{BODY}") == "2020-04-22"


@pytest.mark.parametrize(
    ("story", "after"),
    [
        ("<div>Apply by 12 May 2023</div>", ""),
        ("<p>Mara Brandaas, born 12 May 1950, died on Friday.</p>", ""),
        ("<p>Accessed 12 May 2022</p>", ""),
        ("<p><i>Correction, May 12, 2022: An earlier version of this article misstated the ferry's name.</i></p>", ""),
        (
            "",
            "<div><a href=/x/old-pier-99><h4>Old pier sold once more</h4></a><time datetime=2022-05-12>1</time></div>",
        ),
        ("<div>Updated <time datetime=2021-03-06T08:00Z>Mar 6</time></div>", ""),
    ],
    ids=["deadline", "birth", "accessed", "correction", "card", "change"],
)
def test_days_of_other_things_are_not_the_storys(story: str, after: str) -> None:
    assert day_of(H1 + story + BODY, after=after) is None


def test_a_day_in_an_aside_above_the_headline_is_not_the_storys() -> None:
    assert day_of(f"<aside><time datetime=2022-05-12>12 May 2022</time></aside>{H1}{BODY}") is None
    apart = "<article><aside><p>12 May 2022</p></aside></article>"
    assert day_of(f"{apart}<article>{H1}{BODY}</article>") is None


def test_a_day_in_an_aside_of_the_headlines_own_article_is_the_storys() -> None:
    aside = "<aside class=entry-details><ul><li><a href=/x/1>12 May 2022</a></li><li>2 comments</li></ul></aside>"
    assert day_of(f"<article>{aside}<header>{H1}</header>{BODY}</article>") == "2022-05-12"


@pytest.mark.parametrize(("around", "day"), [("header", None), ("masthead", None), ("article-header", "2022-05-12")])
def test_a_day_in_the_pages_head_is_not_the_storys(around: str, day: str | None) -> None:
    html = f"<html><body><div class={around}><span>12 May 2022</span></div>{H1}{BODY}</body></html>"
    found = read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.published
    assert (found and found.when.date().isoformat()) == day


def test_a_day_in_the_head_that_the_headline_stands_in_is_the_storys() -> None:
    assert day_of(f"<div class=header><span>12 May 2022</span>{H1}</div>{BODY}") == "2022-05-12"


def test_a_day_in_a_list_of_other_stories_is_theirs() -> None:
    """Below the headline, and nearer to it than the story's own."""
    others = "".join(
        f"<li><a href=/{n}>Another ferry is late again, island number {n}</a><div>Tue, May {n} 2021</div></li>"
        for n in (11, 12)
    )
    own = "<div class=line>LINDVIK | Fri May 21, 2021 2:34am</div>"
    assert day_of(f"{H1}<div><h3>Related News</h3><ul>{others}</ul></div>{own}{BODY}") == "2021-05-21"


def test_a_day_and_a_name_below_the_headline_are_no_note_whatever_they_are_called() -> None:
    line = "<div class=disclaimer>Friday, May 21, 2021<br>Mara Lindqvist</div>"
    assert day_of(f"{H1}{line}{BODY}") == "2021-05-21"
    note = "<div class=disclaimer>What is written here is the view of those who wrote it on May 21, 2021.</div>"
    assert day_of(f"{H1}{note}{BODY}") is None
