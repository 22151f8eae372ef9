"""Facts of an HTML page: headline, authors, dates, keywords and the rest, from markup and from what is seen."""

from __future__ import annotations

import json
from typing import Any

import pytest

from flows.pages.extract import extract_page
from flows.pages.html import read_html
from flows.pages.json_ld import load_json
from flows.pages.metadata_dates import find_dates
from flows.pages.metadata_sources import Seen, Sources
from flows.pages.types import Block, Capture, Decoded, Facts, Markup

URL = "https://www.harbour-post.example.com/news/2021/05/21/ferry-returns-to-service-1042"
BODY = "".join(
    f"<p>The ferry {verb} at noon, and the harbour master said that {who} had waited since the winter for this.</p>"
    for verb, who in [("sailed", "the crew"), ("returned", "the town"), ("docked", "many islanders"), ("left", "he")]
)


def facts(head: str = "", top: str = "", *, after: str = "", body: str = BODY, url: str | None = URL) -> Facts:
    """Facts of a page with this head, and this between the opening of the article and its paragraphs."""
    html = f"<html lang=en><head>{head}</head><body><main><article>{top}{body}</article>{after}</main></body></html>"
    return read_html(Decoded(html, "text/html", "utf-8", {}), url, None).facts


def ld(**fields: Any) -> str:
    """A JSON-LD script of a news article."""
    story = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry returns to service", **fields}
    return f"<script type='application/ld+json'>{json.dumps(story)}</script>"


H1 = "<h1>Ferry returns to service</h1>"


# --- authors


def test_authors_of_json_ld_by_reference() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Ferry returns to service", "author": [{"@id": "#mara"}]},
            {"@type": "Person", "@id": "#mara", "name": "Mara Lindqvist"},
            {"@type": "Organization", "name": "Harbour Post"},
        ]
    }
    found = facts(f"<script type='application/ld+json'>{json.dumps(graph)}</script>", H1)
    assert found.authors == ("Mara Lindqvist",)


def test_authors_that_only_the_by_line_names() -> None:
    found = facts("<title>Ferry returns to service</title>", H1 + "<div class=byline>By Mara Lindqvist</div>")
    assert found.authors == ("Mara Lindqvist",)


def test_a_name_is_written_as_where_it_does_not_shout() -> None:
    top = f"{H1}<div class=photo-byline>MARA LINDQVIST</div><div class=byline>By Mara Lindqvist</div>"
    assert facts("<title>Ferry returns to service</title>", top).authors == ("Mara Lindqvist",)


def test_neither_the_site_nor_an_agency_is_an_author() -> None:
    head = "<meta property='og:site_name' content='Harbour Post'><meta name=author content='Harbour Post'>"
    assert facts(head + ld(author={"@type": "Person", "name": "Reuters"}), H1).authors == ()


# --- dates


def test_published_and_modified_with_evidence() -> None:
    found = facts(ld(datePublished="2021-05-21T10:30:00+02:00", dateModified="2021-05-21T12:00:00+02:00"), H1)
    assert found.published is not None
    assert (found.published.when.isoformat(), found.published.offset_minutes) == ("2021-05-21T08:30:00+00:00", 120)
    assert found.published_basis == "json_ld"
    assert found.modified is not None
    assert {e["raw"] for e in found.date_evidence if e["chosen"]} == {
        "2021-05-21T10:30:00+02:00",
        "2021-05-21T12:00:00+02:00",
    }


def test_visible_date_beside_the_headline() -> None:
    found = facts("", H1 + "<div class=meta>21 May 2021 - 10:30</div>", url=None)
    assert found.published is not None
    assert (found.published_basis, found.published.precision) == ("text", "minute")


def test_date_of_the_address_is_the_last_resort() -> None:
    found = facts("", H1)
    assert found.published is not None
    assert (found.published_basis, found.published.precision) == ("url", "day")


@pytest.mark.parametrize(
    "line",
    ["© 2021 Harbour Post", "Copyright 21 May 2021 Harbour Post", "08:21 GMT13 June 2021", "14 hours ago"],
)
def test_no_date_from_notices_clocks_and_relative_times(line: str) -> None:
    assert facts("", H1 + f"<div>{line}</div>", url=None).published is None


@pytest.mark.parametrize(
    ("top", "after"),
    [
        ("<p class=meta><span class=updated title=2021-05-21T08:30:00+00:00></span></p>", ""),
        ("", '<script>var page = {"kind": "story", "publishedDate": "2021-05-21T08:30:00Z"}</script>'),
        ("", '<script type="application/json">{"story": {"published_at": "2021-05-21"}}</script>'),
        ("<p>21.05.2021 “The ferry has sailed,” said the harbour master, and all the town heard him say it.</p>", ""),
    ],
    ids=["microformat", "script", "data", "opening"],
)
def test_where_nothing_better_is_dated(top: str, after: str) -> None:
    found = facts("", H1 + top, after=after, url=None)
    assert found.published is not None
    assert found.published.when.date().isoformat() == "2021-05-21"


def test_data_of_several_days_lists_other_stories() -> None:
    data = json.dumps([{"publishedDate": f"2021-05-{day}"} for day in (20, 21, 22)])
    assert facts("", H1, after=f"<script>var stories = {data}</script>", url=None).published is None


def test_date_above_a_body_far_from_its_headline() -> None:
    rows = [("headline", "Ferry returns to service"), *(("navigation", f"Section {n}") for n in range(60))]
    rows += [("keywords", "21.5.2021 at 09:43 · Harbour · 6 comments"), ("paragraph", "The ferry sailed at noon. " * 9)]
    blocks = [Block(text, markup=Markup("p")) for _, text in rows]
    found = find_dates(Sources(), None, None, Seen(blocks, [label for label, _ in rows], 0, None, len(rows) - 1))
    assert found.published is not None
    assert found.published.when.date().isoformat() == "2021-05-21"


def test_no_date_from_other_stories() -> None:
    aside = "<aside><h3><a href=/a>Old pier sold again</a></h3><time datetime=2019-01-01>1 January 2019</time></aside>"
    assert facts("", H1, after=aside * 3, url=None).published is None


def test_dates_in_sentences_are_not_the_storys() -> None:
    body = "<p>On 3 March 2011 the ferry sank, and nobody thought that it would ever sail from here again.</p>" * 3
    assert facts("", H1, body=body, url=None).published is None


# --- the rest


def test_site_name_in_a_title_is_the_one_that_the_domain_spells() -> None:
    title = "<title>Ferry returns to service | Islands | Harbour Post</title>"
    assert facts(title, H1, url="https://www.harbourpost.com/ferry-1042").site_name == "Harbour Post"
    assert facts(title, H1, url="https://www.islander.com/ferry-1042").site_name is None


def test_an_image_among_others_in_json_ld() -> None:
    image = {"@type": "ImageObject", "url": ["https://www.harbour-post.example.com/i/ferry.jpg"]}
    assert facts(ld(image=image), H1).image_url == "https://www.harbour-post.example.com/i/ferry.jpg"


def test_canonical_image_access_language_and_site() -> None:
    head = (
        "<link rel=canonical href='/news/ferry-1042'><meta property='og:image' content='/i/ferry.jpg'>"
        "<meta property='og:site_name' content='Harbour Post'>" + ld(isAccessibleForFree="False")
    )
    found = facts(head, H1)
    assert found.canonical_url == "https://www.harbour-post.example.com/news/ferry-1042"
    assert found.image_url == "https://www.harbour-post.example.com/i/ferry.jpg"
    assert (found.site_name, found.language, found.is_accessible_for_free) == ("Harbour Post", "en", False)


# --- JSON-LD


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "NewsArticle", "headline": "Ferry"}',
        '<!-- {"@type": "NewsArticle", "headline": "Ferry"} -->',
        '{"@type": "NewsArticle", "headline": "Ferry",}',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Ferry"}\n//]]>',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Ferry&quot;}",
        '{"@type": "NewsArticle", "headline": "Ferry"',
        '{"@type": "NewsArticle" "headline": "Ferry"}',
    ],
)
def test_broken_json_is_mended(text: str) -> None:
    assert load_json(text) == {"@type": "NewsArticle", "headline": "Ferry"}


@pytest.mark.parametrize("text", ["", "no json", "[" * 5000, "<html>"])
def test_hopeless_json_gives_nothing(text: str) -> None:
    assert not load_json(text)


def test_a_story_of_another_page_is_not_this_ones() -> None:
    others = [
        {"@type": "NewsArticle", "headline": f"Other story number {n}", "url": f"/o/{n}", "datePublished": "2019-01-01"}
        for n in range(5)
    ]
    found = facts(f"<script type='application/ld+json'>{json.dumps(others)}</script>", H1, url=None)
    assert found.headline == "Ferry returns to service"
    assert found.published is None


def test_offset_that_the_wall_clock_shows() -> None:
    found = facts(
        ld(datePublished="2021-05-22T02:25:54Z"), H1 + "<div class=date>May 21, 2021 | 9:25 PM</div>", url=None
    )
    assert found.published is not None
    assert (found.published.when.isoformat(), found.published.offset_minutes) == ("2021-05-22T02:25:54+00:00", -300)


def flags_of(language: str, body: str) -> set[str]:
    html = f"<html lang={language}><body><article>{H1}{body}</article></body></html>"
    page = extract_page(Capture(payload=html.encode(), source="x", media_type="text/html"))
    assert page.article is not None
    return set(page.article.quality_flags)


NORWEGIAN = (
    "<p>Fergen til øya går igjen etter at havnevesenet reparerte kaien, som stormen ødela i vinter, sa havnefogden.</p>"
    "<p>Han har ventet siden januar, og sier at mange på øya ikke har kunnet komme til arbeidet sitt på fastlandet.</p>"
    "<p>Kommunen har ennå ikke sagt hvem som skal betale for reparasjonen, men det blir neppe rederiet alene.</p>"
)


@pytest.mark.parametrize(
    ("language", "body", "flag", "has"),
    [
        ("nb-NO", NORWEGIAN, "language_mismatch", False),
        ("no", NORWEGIAN, "language_mismatch", False),
        ("en", NORWEGIAN, "language_mismatch", True),
        ("en", BODY * 3, "body_short", False),
        ("en", "<p>The ferry sailed at noon, and the harbour master said that he had waited.</p>", "body_short", True),
        ("en", BODY, "published_missing", True),
    ],
)
def test_quality_flags(language: str, body: str, flag: str, has: bool) -> None:
    assert (flag in flags_of(language, body)) is has


def test_who_opens_a_chinese_story_in_brackets() -> None:
    opening = "<p>〔記者林佩蓉／港口報導〕閒置近二十年的三號碼頭倉庫昨天以圖書館的面貌重新開放。</p>"
    assert facts(
        "<title>老碼頭倉庫變身圖書館</title>", "<h1>老碼頭倉庫變身圖書館</h1>", body=opening + BODY
    ).authors == ("林佩蓉",)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("โดย วิภา สุขสม 15 มี.ค. 2565 - 11:20 น.", "วิภา สุขสม"),
        ("عائشہ قریشی شائع 17 فروری 2023 06:20pm", "عائشہ قریشی"),
    ],
)
def test_by_lines_with_a_day_in_thai_and_urdu(line: str, author: str) -> None:
    assert facts("<title>Ferry returns to service</title>", f"{H1}<div class=story__byline>{line}</div>").authors == (
        author,
    )


def test_a_release_is_by_nobody() -> None:
    assert (
        facts("<title>Ferry returns to service</title>", H1, body=f"<p>FOR IMMEDIATE RELEASE</p>{BODY}").authors == ()
    )
