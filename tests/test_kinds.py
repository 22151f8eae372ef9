"""What sort of page it is."""

from __future__ import annotations

import json

import pytest

from flows.pages.html import read_html
from flows.pages.types import Decoded

URL = "https://www.harbour-post.example.com/news/2021/05/21/ferry-returns-to-service-1042"
SENTENCE = "The ferry sailed at noon, and the harbour master said that the whole town had waited for it since winter"
STORY = "".join(
    f"<p>{SENTENCE}, and then he told the reporters about day {n} of the long repairs.</p>" for n in range(9)
)


def kind(html: str, url: str | None = URL) -> str:
    """The kind of a page with this markup."""
    return read_html(Decoded(html, "text/html", "utf-8", {}), url, None).kind


def page(body: str, head: str = "<title>Ferry returns to service</title>") -> str:
    """A page around this body."""
    return f"<html><head>{head}</head><body><main>{body}</main></body></html>"


def ld(**fields: object) -> str:
    """A JSON-LD script."""
    return f"<script type='application/ld+json'>{json.dumps(fields)}</script>"


def test_a_story_is_an_article() -> None:
    assert kind(page(f"<article><h1>Ferry returns to service</h1>{STORY}</article>")) == "article"


@pytest.mark.parametrize("html", ["", "<html></html>", "<html><body><script>var a = 1</script></body></html>"])
def test_empty(html: str) -> None:
    assert kind(html) == "empty"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("404 Not Found", "The page you are looking for could not be found."),
        ("Page not found | Harbour Post", "Sorry, this page has been removed or never existed in the first place."),
        ("Seite nicht gefunden", "Die Seite existiert nicht mehr. Nutzen Sie bitte unsere Suche."),
        ("Just a moment...", "Checking your browser before accessing harbour-post.example.com. Please stand by."),
        ("Are you a robot?", "Please complete the security check to go on to the page that you asked for."),
        ("Access denied", "You have been blocked. Please write to the site's owner to let them know."),
        ("Sayfa bulunamadı", "Aradığınız sayfa bulunamadı."),
        ("페이지를 찾을 수 없습니다", "요청하신 페이지를 찾을 수 없습니다."),
        ("Harbour Post", "Our website is down for scheduled maintenance. Please come back in an hour or two."),
        ("451: Unavailable due to legal reasons", "You are in a country where access cannot be granted at this time."),
    ],
)
def test_error_pages(title: str, text: str) -> None:
    assert kind(page(f"<h1>{title}</h1><p>{text}</p>", f"<title>{title}</title>")) == "error_page"


def test_a_consent_wall_is_no_article() -> None:
    wall = (
        "<h1>Harbour Post</h1><p>We and our partners process personal data to show you advertisements.</p>"
        "<p>You can read with ads, or take our offer without.</p><button>Accept all</button><a>Our partners</a>"
    )
    assert kind(page(wall, "<title>Harbour Post</title>")) == "error_page"


def test_a_consent_wall_in_another_language() -> None:
    wall = (
        "<h1>Vos choix en matière de cookies</h1><p>Nous et nos partenaires stockons des informations sur votre "
        "appareil.</p><button>Tout accepter</button><button>Tout refuser</button>"
    )
    assert kind(page(wall, "<title>La Poste du port</title>")) == "error_page"


def test_a_story_about_errors_is_an_article() -> None:
    html = page(
        f"<article><h1>Page not found: why links die</h1>{STORY}</article>",
        "<title>Page not found: why links die</title>",
    )
    assert kind(html) == "article"


def test_live_blog_by_markup_and_by_entries() -> None:
    entries = "".join(f"<div><time>1{n}:0{n}</time><p>{SENTENCE} for hour {n}.</p></div>" for n in range(6))
    head = "<title>Ferry: live updates</title>"
    body = f"<article><h1>Ferry: live updates</h1>{entries}</article>"
    assert kind(page(body, head + ld(**{"@type": "LiveBlogPosting", "headline": "Ferry: live updates"}))) == "live_blog"


@pytest.mark.parametrize(
    ("title", "stamp"),
    [
        ("Ferry live: ships in the roads", "1{n}.0{n}pm GMT"),
        ("Minuto a minuto: el transbordador", "1{n}:0{n} h"),
        ("La nave torna in porto, la diretta", "alle 1{n}:0{n}"),
        ("Ferry: live updates", "18 Nov 2025 1{n}:0{n}"),
        ("Ferry returns to service", "18 Nov 2025 1{n}:0{n}"),  # nobody says live
    ],
)
def test_entries_with_their_times_on_a_page_that_says_live(title: str, stamp: str) -> None:
    entries = "".join(f"<div><span>{stamp.format(n=n)}</span><p>{SENTENCE} for hour {n}.</p></div>" for n in range(6))
    found = kind(page(f"<article><h1>{title}</h1>{entries}</article>", f"<title>{title}</title>"), None)
    assert found == ("article" if "returns" in title else "live_blog")


def test_listing() -> None:
    teasers = "".join(
        f"<li><h3><a href=/news/story-{n}-{n}>Story number {n} of the long list</a></h3></li>" for n in range(30)
    )
    assert (
        kind(page(f"<h1>Islands</h1><ul>{teasers}</ul>", "<title>Islands</title>"), "https://www.example.com/islands/")
        == "listing"
    )


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.example.com/author/mara/", "listing"),
        ("https://www.example.com/author/mara/2021/05/21/ferry-returns-to-service-1042", "article"),
    ],
)
def test_an_authors_page_lists_posts_that_each_have_a_day(url: str, found: str) -> None:
    posts = "".join(
        f"<article><h2><a href=/a/{n}-story-of-the-sea>The quay in winter, part {n}</a></h2>"
        f"<time>May {n + 1}, 2021</time><p>{SENTENCE}.</p><a href=/a/{n}-story-of-the-sea>Read more</a></article>"
        for n in range(8)
    )
    html = page(f"<h1>Mara Lindqvist</h1><p>She writes about the sea.</p>{posts}", "<title>Mara Lindqvist</title>")
    assert kind(html, url) == found


def test_paywall_stub() -> None:
    body = (
        f"<article><h1>Ferry returns to service</h1><p>{SENTENCE}.</p><p>Subscribe to continue reading.</p></article>"
    )
    head = "<title>Ferry returns to service</title>" + ld(
        **{"@type": "NewsArticle", "headline": "Ferry returns to service", "isAccessibleForFree": False}
    )
    assert kind(page(body, head)) == "paywall_stub"


def test_media() -> None:
    body = f"<h1>Ferry returns: the film</h1><p>{SENTENCE}.</p>"
    head = "<title>Ferry returns: the film</title><meta property='og:type' content='video.other'>"
    assert kind(page(body, head), "https://www.example.com/video/ferry-returns-77") == "media"


def test_a_front_without_an_address_by_its_canonical_one_and_its_linked_headings() -> None:
    head = "<title>Harbour Post</title><link rel=canonical href=https://www.harbour-post.example.com/>"
    teaser = (
        "<section><h2><a href=/news/{n}>Story number {n} from the harbour</a></h2><p>A word or two on it.</p></section>"
    )
    teasers = "".join(teaser.format(n=n) for n in range(5))
    assert kind(page(f"<h1>Harbour Post</h1>{teasers}", head), None) == "listing"
    story = f"<h1>Ferry returns to service</h1>{STORY}<h2>Old pier</h2>{STORY}"
    assert kind(page(story, head), None) == "article"


@pytest.mark.parametrize(("count", "found"), [(700, "paywall_stub"), ("700", "paywall_stub"), (25, "article")])
def test_a_stated_count_of_words_tells_a_stub(count: object, found: str) -> None:
    """The markup counts many times the words that are seen; where it counts about as many, the story is short."""
    head = "<title>Ferry returns to service</title>" + ld(
        **{"@type": "NewsArticle", "headline": "Ferry returns to service", "wordCount": count}
    )
    assert kind(page(f"<article><h1>Ferry returns to service</h1><p>{SENTENCE}.</p></article>", head)) == found


@pytest.mark.parametrize(("headline", "found"), [("Ferry: the live blog", "live_blog"), ("Ferry returns", "article")])
def test_entries_under_headings_that_open_with_their_times(headline: str, found: str) -> None:
    """Times open the headings of a chronicle, too: only a page that calls itself live has entries."""
    entries = "".join(f"<h2>{n}.15 Uhr: Step {n} of the long day at sea</h2><p>{SENTENCE}.</p>" for n in range(10, 15))
    assert kind(page(f"<article><h1>{headline}</h1>{entries}</article>", f"<title>{headline}</title>")) == found


@pytest.mark.parametrize(("step", "found"), [("k", "listing"), ("keelson", "article")])
def test_one_letter_of_a_register(step: str, found: str) -> None:
    """An entry's own page may have the row of letters, too."""
    row = "".join(f"<li><a href=/glossary/{c}>{c.upper()}</a></li>" for c in "abcdefghijklmnopqrstuvwxyz")
    html = page(f"<h1>Glossary</h1><ul>{row}</ul><article><h2>Keelson</h2>{STORY}</article>", "<title>Glossary</title>")
    assert kind(html, f"https://www.example.com/glossary/{step}") == found


@pytest.mark.parametrize(
    "text",
    [
        "Der von Ihnen aufgerufene Artikel ist nicht mehr verfügbar oder wurde verschoben. Nutzen Sie unsere Suche.",
        "L'article demandé n'est plus disponible. Utilisez notre moteur de recherche pour le retrouver.",
        "La nota que buscas ya no está disponible en este sitio, pero puedes usar el buscador.",
    ],
)
def test_an_excuse_above_teasers(text: str) -> None:
    """The title jests, and below the excuse stand other stories with a sentence each."""
    teasers = "".join(
        f"<div><h3><a href=/a/{n}>Another story of the sea number {n}</a></h3><p>{SENTENCE}.</p></div>"
        for n in range(3)
    )
    assert kind(page(f"<h1>The gulls took this page</h1><p>{text}</p>{teasers}")) == "error_page"
