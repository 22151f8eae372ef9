"""Keywords and sections of an HTML page, from markup and from what is seen."""

from __future__ import annotations

import json

import pytest

from tests.test_metadata import BODY, H1, facts, ld


def test_keywords_of_tag_links_before_metas() -> None:
    after = "<div class=tags><a rel=tag href=/tag/ferry>Ferry</a> <a rel=tag href=/tag/islands>Islands</a></div>"
    head = "<meta name=keywords content='news, harbour, post, latest'>"
    assert facts(head, H1, after=after).keywords == ("Ferry", "Islands")


def test_keywords_without_ids_and_site_names() -> None:
    head = "<meta property='og:site_name' content='Harbour Post'>"
    found = facts(head + ld(keywords=["Ferry", "Harbour Post", "8ae9ab2d-fe1b-4230-acb8-a59b52877682", "#Islands"]), H1)
    assert found.keywords == ("Ferry", "Islands")


def test_a_printed_list_of_tags_is_taken_whole() -> None:
    """Of a list's links some lead to topics' pages, some to searches."""
    tags = [("/topic/ferry", "Ferry"), ("/search?q=veldmark", "Veldmark"), ("/search?q=winter", "Winter")]
    items = "".join(f"<li><a href='{href}'>{text}</a></li>" for href, text in tags)
    assert facts("", H1, after=f"<ul class='tags'>{items}</ul>").keywords == ("Ferry", "Veldmark", "Winter")


def test_a_row_of_hash_tags_is_parted_at_each() -> None:
    row = "<div class=etiketler><a href=/x/1>#bread on the hook</a> <a href=/x/2>#Harbour</a></div>"
    assert facts("", H1, after=row).keywords == ("bread on the hook", "Harbour")


def test_a_part_of_the_keywords_gives_way_to_the_whole_list() -> None:
    whole = "<meta name=keywords content='Ferry, Islands, Winter'>"
    assert facts(whole + ld(keywords=["ferry", "Islands"]), H1).keywords == ("Ferry", "Islands", "Winter")
    part = "<meta name=news_keywords content='Ferry, Islands'>"
    assert facts(whole + part, H1).keywords == ("Ferry", "Islands", "Winter")
    assert facts(whole + part.replace("Islands", "Snow"), H1).keywords == ("Ferry", "Snow")


@pytest.mark.parametrize(
    ("head", "keywords"),
    [
        ("<meta name=custom-keywords content='Ferry, Islands'>", ("Ferry", "Islands")),
        (ld(about=[{"@type": "Thing", "name": "Shipping"}]), ("Shipping",)),
        (ld() + '<script type=application/ld+json>{"@type": "Recipe", "keywords": "Leek"}</script>', ("Leek",)),
        ("<meta name=keywords content='„Ferry”, «Islands», /article'>", ("Ferry", "Islands")),
    ],
    ids=["other_meta", "about", "recipe", "quotes"],
)
def test_keywords_of_lesser_sources(head: str, keywords: tuple[str, ...]) -> None:
    assert facts(head, H1).keywords == keywords


def test_links_to_tags_that_nothing_names_below_the_story() -> None:
    """Their addresses say what they are, and the story speaks of them; of other tags a site has lists, too."""
    tags = "<a class=x1 href=/topic/ferries>Ferries</a><a class=x1 href=/topic/harbour-master>Harbour master</a>"
    assert facts("", H1, after=f"<div class=x2>{tags}</div>").keywords == ("Ferries", "Harbour master")
    assert (
        facts(
            "", H1, after=f"<div class=x2>{tags.replace('Ferries', 'Chess').replace('Harbour', 'Queen')}</div>"
        ).keywords
        == ()
    )
    assert facts("", H1, after="<div><a class=x1 href=/topic/ferries>Ferries</a></div>").keywords == ()


def test_section_from_breadcrumbs() -> None:
    steps = [{"@type": "ListItem", "position": n, "name": name} for n, name in enumerate(("Home", "Islands"), 1)]
    trail = {"@type": "BreadcrumbList", "itemListElement": steps}
    assert facts(f"<script type='application/ld+json'>{json.dumps(trail)}</script>", H1).section == "Islands"


@pytest.mark.parametrize(
    ("above", "title", "section"),
    [
        ("<a href=/category/islands rel='category tag'>Islands</a>", "", "Islands"),
        ("<div class=breadcrumb><a href=/>Home</a> » <a href=/islands>Islands</a></div>", "", "Islands"),
        ("<ul class=bx-breadcrumb><li><a href=/>Home</a></li><li><a href=/i>Islands</a></li></ul>", "", "Islands"),
        ("<div class=eyebrow><a href=/islands>Islands</a></div>", "", "Islands"),
        ("<div class=eyebrow><a href=/islands>› Islands /</a></div>", "", "Islands"),
        ("<div class=eyebrow><a href=/>Home ›</a></div>", "", None),
        ("<div class=field-rubriek><a href=/r/islands>Islands</a></div>", "", "Islands"),
        ("<div class=x1><a href=/>首页</a> &gt; <a href=/i>海岛</a> &gt; 正文</div>", "", "海岛"),
        ("<p class=x1><a href=/>Home</a> / <a href=/i>Islands</a> / Ferry returns to service</p>", "", "Islands"),
        ("<p class=x1><a href=/m>More</a> › <a href=/i>Islands</a></p>", "", None),  # not from home
        ("<p class=x1>› <a href=/i>Islands</a></p>", "", None),
        ("<a href=/politics>Politics</a>", "", "Politics"),
        ("", "Ferry returns to service | Politics | Harbour Post", "Politics"),
        ("<ul class=breadcrumb><li><a href=/islands>Islands</a></li></ul>", "", "Islands"),
        ("<div><a href=/news/2021>Year of the ferry</a></div><div><a href=/news>Chronicle</a></div>", "", "Chronicle"),
        ("<a href=/newest>Chronicle</a><a href=/sport>Sport</a>", "", None),  # no folder of the story's address
        ("<a href=/harbour>Harbour walks</a>", "", None),  # nobody says that it is one
        ("<div><a href=/politics>Politics</a></div><div><a href=/sport>Sport</a></div>", "", None),  # a menu
    ],
)
def test_section_as_it_is_printed(above: str, title: str, section: str | None) -> None:
    assert facts(f"<title>{title}</title>", above + H1).section == section


@pytest.mark.parametrize(
    ("top", "url", "section"),
    [
        (
            "<nav class=breadcrumb><ol><li><a href=/>Home</a></li><li><a href=/x>Harbours</a></li></ol></nav>",
            None,
            "Harbours",
        ),
        (
            "<div class=breadcrumbs><a href=/>Home</a><a href=/x>Harbours</a><span>Ferry returns</span></div>",
            None,
            "Harbours",
        ),
        ("<div><a href=/harbours>Harbours</a></div>", None, "Harbours"),
        ("<div><a href=/subscribe>Harbours</a></div>", None, None),
        ("<nav class=breadcrumb><span>You are here:</span> <a href=/>Home</a></nav>", None, None),
        ("<div class='main section'><h1><a href=/>Harbour Post</a></h1></div>", None, None),
    ],
)
def test_sections_of_breadcrumbs_and_links_above_the_headline(top: str, url: str | None, section: str | None) -> None:
    assert facts("<title>Ferry returns to service</title>", top + H1, url=url).section == section


def test_a_menu_is_no_breadcrumb_and_a_button_no_section() -> None:
    """Whatever their elements are called."""
    menu = "".join(f"<li><a href=/{n}>{n}</a></li>" for n in ("Weather", "Programs", "Video", "Audio", "Contact Us"))
    tools = "<div class=breadcrumb><a href=/p>Print Article</a></div>"
    for top in (f"<ul class=breadcrumb>{menu}</ul>", tools, "<div class=section>SPORTS:</div>"):
        assert facts("", top + H1).section is None
    way = "<ul class=breadcrumb><li><a href=/>Home</a></li><li><a href=/i>« Islands</a></li></ul>"
    assert facts("", way + H1).section == "Islands"


def test_of_two_lists_of_topics_the_one_that_the_page_states() -> None:
    """The other, however long, is of what the site's readers look for."""

    def links(*words: str) -> str:
        return "".join(f"<a href=/tags/{word.lower()}>{word}</a> " for word in words)

    lists = f"<div class=topics>{links('Swans', 'Storms', 'Lighthouses')}</div>"
    below = f"<p class=story-tags>{links('Ferries', 'Islands')}</p>"
    head = "<meta name=news_keywords content='Ferries, Islands'>"
    assert facts(head, f"{H1}{lists}{BODY}{below}").keywords == ("Ferries", "Islands")


def test_an_arrow_behind_a_keyword_is_none_of_it() -> None:
    head = "<meta name=keywords content='Harbour »,Ferries ›,Ilse Brandaas'>"
    assert facts(head, H1).keywords == ("Harbour", "Ferries", "Ilse Brandaas")


def test_tags_of_a_post_in_an_element_that_is_called_after_clouds() -> None:
    tags = (
        "<div class='post-bottom-meta post-bottom-tags'><span class=tagcloud><a rel=tag href=/tag/f>ferries</a>"
        "<a rel=tag href=/tag/h>harbours</a></span></div>"
    )
    assert facts("<title>Ferry returns to service</title>", H1, body=BODY + tags).keywords == ("ferries", "harbours")
    categories = "<div class=taxonomy-category><a rel=tag href=/local>Local</a></div>"
    assert facts("", categories + H1, body=BODY + tags).keywords == ("ferries", "harbours")
