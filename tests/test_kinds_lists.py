"""Fronts, sections and searches of several systems are told from stories with many others around them."""

from __future__ import annotations

import pytest

from tests.test_kinds import SENTENCE, STORY, kind

HEADLINES = (
    "Well driller strikes oil and wants water",
    "Council passes chicken ordinance by one vote",
    "Crash closes the coast road for two hours",
    "School lunch prices to rise by a dime",
    "Librarian retires after forty years and one fine",
    "Goat found in the vestibule of a bank",
    "Ferry returns to service after a month in dock",
    "Island school gets a new roof at last",
    "Harbour master counts the swans once more",
    "Lighthouse keeper’s cat is promoted",
)
MENU = "<nav><ul>" + "".join(
    f"<li><a href=/{name.lower()}/>{name}</a></li>" for name in ("News", "Local News", "Sport", "Tides", "Obituaries")
) + "</ul></nav>"  # fmt: skip
PAGES = "<ul class=pagination><li>1</li><li><a href=?page=2>2</a></li><li><a href=?page=3>3</a></li></ul>"


def listing(rows: str, title: str, heading: str = "", head: str = "") -> str:
    """A page of rows under a menu."""
    return (
        f"<html><head><title>{title}</title>{head}</head><body><header>{MENU}</header><main>{heading}{rows}</main>"
        f"<footer><p>© 2024 Harbour Post</p></footer></body></html>"
    )


def rows(shape: str, count: int = 6) -> str:
    """Teasers in a system's shape."""
    return "".join(
        shape.format(url=f"/news/2024/{n}-{'-'.join(h.lower().split()[:4])}.html", headline=h, n=n + 1)
        for n, h in enumerate(HEADLINES[:count])
    )


SHAPES = {
    "list view": "<li><a href='{url}'><img src=/t.jpg><h3>{headline}</h3></a><p>It was a quiet day else.</p></li>",
    "river": "<article><h2><a href='{url}'>{headline}</a></h2><time>May {n}, 2024</time></article>",
    "cards": "<div class=card><a href='{url}'><span>Local</span><h3>{headline}</h3></a></div>",
    "table": "<table><tr><td>{n}</td><td><a href='{url}'>{headline}</a></td><td>2024-05-0{n}</td></tr></table>",
}


@pytest.mark.parametrize("shape", ["list view", "river", "cards"])
@pytest.mark.parametrize(
    "url",
    [
        "http://m.harbour-post.example/news/?section=local&p=1",
        "https://www.harbour-post.example/rubrique/local-news",
        "https://www.harbour-post.example/news/articleList.html?sc_section_code=S1N1",
        "https://www.harbour-post.example/kategoria/local-news/",
        "https://www.harbour-post.example/local-news/",
        "https://www.harbour-post.example/?cat=12",
    ],
)
def test_sections(shape: str, url: str) -> None:
    html = listing(rows(SHAPES[shape]), "Local News - Harbour Post", "<h1>Local News</h1>")
    assert kind(html, url) == "listing"


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_fronts(shape: str) -> None:
    head = "<meta property='og:type' content=website>"
    assert (
        kind(listing(rows(SHAPES[shape]), "Harbour Post: all of the news", head=head), "https://post.example/")
        == "listing"
    )


def test_numbered_pages_of_a_section_without_its_address() -> None:
    assert kind(listing(rows(SHAPES["cards"]) + PAGES, "Local News", "<h1>Local News</h1>"), None) == "listing"


def test_a_search_that_finds_nothing() -> None:
    html = listing("<h1>Search results for “ferri”</h1><p>No results found.</p>", "ferri - Harbour Post")
    assert kind(html, "https://post.example/?s=ferri") == "listing"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.harbour-post.example/local-news/",
        "https://www.harbour-post.example/news/?section=local&id=88121",
        "https://www.harbour-post.example/kategoria/local/the-ferry-returns-88121.html",
        None,
    ],
)
def test_stories_among_teasers_are_no_list(url: str | None) -> None:
    story = f"<article><h1>The ferry returns to service after a month in dock</h1>{STORY}</article>"
    html = listing(story + rows(SHAPES["list view"]) + PAGES, "The ferry returns to service - Harbour Post")
    assert kind(html, url) == "article"


def test_a_brief_among_teasers_is_no_list() -> None:
    brief = f"<article><h1>The ferry returns to service after a month in dock</h1><p>{SENTENCE}.</p></article>"
    html = listing(brief + rows(SHAPES["list view"]), "The ferry returns to service - Harbour Post")
    assert kind(html, "https://www.harbour-post.example/local/the-ferry-returns-88121.html") == "article"
