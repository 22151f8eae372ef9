"""Which of the texts that a page offers is its headline, and what of it is the site's or the section's."""

from __future__ import annotations

import pytest

from flows.pages.metadata_headline import strip_site_name
from tests.test_metadata import H1, URL, facts, ld


def test_headline_is_the_h1_that_the_title_covers() -> None:
    found = facts("<title>Ferry returns to service | Harbour Post</title>", "<h1>Harbour Post</h1>" + H1)
    assert (found.headline, found.headline_basis) == ("Ferry returns to service", "h1")


@pytest.mark.parametrize("home", ["/", "https://www.harbour-post.example.com/", "./index.html"])
def test_an_h1_that_leads_home_is_the_sites_name(home: str) -> None:
    """Blogs have one on every page, and the title opens with it."""
    top = f"<h1><a href='{home}'>Harbour Letters</a></h1><h3 class=post-title>Ferry returns to service</h3>"
    found = facts("<title>Harbour Letters: Ferry returns to service</title>", top)
    assert found.headline == "Ferry returns to service"


def test_an_h1_that_leads_to_the_story_is_its_headline() -> None:
    top = f"<h1><a href='{URL}'>Ferry returns to service</a></h1>"
    assert facts("<title>Ferry returns to service</title>", top).headline_basis == "h1"


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Ferry returns to service | Harbour Post", {"harbourpost"}),
        ("Ferry returns to service - Harbour Post", {"harbourpost"}),
        ("Harbour Post: Ferry returns to service", {"harbourpost"}),
        ("Ferry returns to service – Harbour Post – Islands", {"harbourpost", "islands"}),
        ("Ferry returns to service", {"harbourpost"}),
    ],
)
def test_the_sites_name_goes(title: str, names: set[str]) -> None:
    assert strip_site_name(title, names) == "Ferry returns to service"


def test_a_dash_in_the_headline_stays() -> None:
    assert strip_site_name("Ferry returns - at last", {"harbourpost"}) == "Ferry returns - at last"


def test_kicker_goes_where_metas_state_the_headline_alone() -> None:
    found = facts(
        "<meta property='og:title' content='Ferry returns to service'>",
        "<h1><span>Islands</span><span>Ferry returns to service</span></h1>",
    )
    assert found.headline == "Ferry returns to service"


@pytest.mark.parametrize(
    "kicker",
    [
        "<span class=dachzeile>Islands</span>",
        "<span class='headline__kicker'>Islands</span><span class=visually-hidden>: </span>",
        "<small>Islands</small><br>",
        "<div class=entry-section><a href=/islands>Islands | </a></div>",
    ],
)
def test_what_a_heading_calls_a_kicker_is_no_headline(kicker: str) -> None:
    h1 = f"<h1>{kicker}<span class=headline__text>Ferry returns to service</span></h1>"
    assert facts("", h1).headline == "Ferry returns to service"


def test_a_kicker_stays_where_metas_state_it_and_a_sign_stands_behind_it() -> None:
    h1 = "<h1><span class=kicker>Islands:</span> Ferry returns to service</h1>"
    head = "<meta property='og:title' content='Islands: Ferry returns to service'>"
    assert facts(head, h1).headline == "Islands: Ferry returns to service"


def test_headlines_of_scripts_without_blanks_are_compared_by_letters() -> None:
    head = "<title>渡轮恢复服务 码头迎来第一班船：海港网</title><meta property='og:site_name' content='海港网'>"
    assert facts(head, "<h1>渡轮恢复服务 码头迎来第一班船</h1>").headline == "渡轮恢复服务 码头迎来第一班船"


def test_a_heading_that_goes_on_in_small_letters_has_no_subtitle() -> None:
    """Where the page's title says less of it."""
    found = facts("<title>Ferry returns to service</title>", "<h1>Ferry returns to service in Lindvik</h1>")
    assert found.headline == "Ferry returns to service in Lindvik"


def test_signs_around_a_headline_go() -> None:
    assert facts("", "<h1>: Ferry returns to service |</h1>").headline == "Ferry returns to service"
    assert facts("<title>渡轮恢复服务，码头迎来第一班船-海港网</title>").headline == "渡轮恢复服务，码头迎来第一班船"


def test_style_inside_a_heading_is_no_text() -> None:
    found = facts("", "<h1><style>.a{color:red}</style>Ferry returns to service</h1>")
    assert found.headline == "Ferry returns to service"


def test_without_headline_there_is_none() -> None:
    assert facts(body="<p>A line.</p>").headline is None


@pytest.mark.parametrize(
    "home", ["/?locale=de-DE", "https://web.archive.org/web/20190613082100/https://www.harbour-post.example.com/"]
)
def test_a_front_page_has_a_language_or_is_replayed(home: str) -> None:
    top = f"<h1><a href='{home}'>Harbour Letters</a></h1><h2>Ferry returns to service</h2>"
    assert (
        facts("<title>Ferry returns to service | Harbour Letters</title>", top).headline == "Ferry returns to service"
    )


@pytest.mark.parametrize(
    "title",
    [
        "Ferries | harbour-post.example | All that moves the islands",
        "Ferries: back by June - harbour-post.example - All that moves the islands",
    ],
)
def test_what_stands_behind_the_sites_name_is_its_motto(title: str) -> None:
    assert strip_site_name(title, {"harbourpostexample"}) == title.split(" harbour")[0].rstrip("|- ")


def test_a_section_printed_as_h1_is_no_headline_beside_another_h1() -> None:
    head = "<title>News - Harbour Post</title><meta property='og:title' content='Ferry returns to service'>"
    assert facts(head, f"<h1>News</h1>{H1}").headline == "Ferry returns to service"


def test_a_heading_that_says_what_json_ld_says_is_the_headline() -> None:
    """Some sites print the title for search engines as h1 among the breadcrumbs."""
    top = "<h1>Ferry news: the boat sails again</h1><h2>Ferry returns to service</h2>"
    found = facts(ld() + "<title>Ferry news: the boat sails again</title>", top)
    assert (found.headline, found.headline_basis) == ("Ferry returns to service", "text")


def test_a_videos_name_is_no_headline() -> None:
    video = (
        '<script type=\'application/ld+json\'>{"@type": "VideoObject", "name": "The boat from above today"}</script>'
    )
    head = f"{video}<title>Ferry returns to service</title>"
    assert facts(head, f"{H1}<h3>The boat from above today</h3>").headline == "Ferry returns to service"


def test_a_headline_is_not_cut_at_its_own_colon() -> None:
    head = "<meta property='og:title' content='Ferry returns to full service'>"
    h1 = "<h1>Ferry returns to full service: what you need to know</h1>"
    assert facts(head, h1).headline == "Ferry returns to full service: what you need to know"


@pytest.mark.parametrize("day", ["<span class=date>21.05.2021</span>", "21.05.2021 - "])
def test_a_day_before_the_headline_is_not_of_it(day: str) -> None:
    found = facts("", f"<h1>{day}Ferry returns to service</h1>")
    assert found.headline == "Ferry returns to service"
    assert found.published is not None and found.published.when.day == 21


def test_how_a_word_is_read_is_not_of_the_headline() -> None:
    h1 = "<h1><ruby>港<rt>みなと</rt></ruby>に<ruby>船<rt>ふね</rt></ruby>が<ruby>戻<rt>もど</rt></ruby>る春の朝</h1>"
    assert facts("<title>港に船が戻る春の朝</title>", h1).headline == "港に船が戻る春の朝"


@pytest.mark.parametrize("tag", ["span", "div"])
def test_a_headline_whose_letters_move_alone_has_its_words(tag: str) -> None:
    """Scripts put each letter into an element, each word into another, and a blank between words."""
    words = ["".join(f"<{tag}>{letter}</{tag}>" for letter in word) for word in ("Ferry", "returns", "to", "service")]
    top = "<h1>" + " ".join(f"<{tag}>{word}</{tag}>" for word in words) + "</h1>"
    assert facts("<title>Ferry returns to service | Harbour Post</title>", top).headline == "Ferry returns to service"


def test_a_weblogs_name_before_a_headline_with_a_colon_of_its_own() -> None:
    head = "<title>Harbour Post: Ferry returns: first trip on Saturday</title>"
    site = "<meta property='og:site_name' content='Harbour Post'>"
    printed = "<h3>Ferry returns: first trip on Saturday</h3>"
    assert facts(site + head, printed).headline == "Ferry returns: first trip on Saturday"
    assert facts(site + head, "").headline == "Ferry returns: first trip on Saturday"


def test_a_title_that_is_the_papers_name_says_no_headline() -> None:
    """The paper's address has the first and the last word of its name."""
    head = "<title>Thornwick & District Gazette - News</title>"
    opening = "<p><font size=5><b>Pub regulars win fight to keep the alley</b></font></p>"
    url = "http://www.thornwickgazette.example/2003/1042.htm"
    assert facts(head, opening, url=url).headline == "Pub regulars win fight to keep the alley"
