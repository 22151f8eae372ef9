from __future__ import annotations

import pytest

from flows.pages.ids import article_id, capture_id
from flows.pages.urls import absolute_url, find_day, is_front, normalise_url, registrable_domain, site_of, unwrap_replay


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("news.bbc.co.uk", "bbc.co.uk"),
        ("www.veldmark-courier.example", "veldmark-courier.example"),
        ("localhost", None),
        ("127.0.0.1", None),
    ],
)
def test_registrable_domain(host: str, domain: str | None) -> None:
    assert registrable_domain(host) == domain


@pytest.mark.parametrize("url", [None, "", "mailto:a@b.example", "http://[broken", "javascript:1", "//x.example/a"])
def test_addresses_that_are_no_pages_have_no_site(url: str | None) -> None:
    assert site_of(url) is None


def test_relative_links_become_absolute_and_others_vanish() -> None:
    assert absolute_url("https://a.example/x/y", "../z?q=1") == "https://a.example/z?q=1"
    assert absolute_url("https://a.example/", "javascript:void(0)") is None
    assert absolute_url("https://a.example/", "//[broken") is None
    assert absolute_url(None, "/z") is None


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/story?id=1&utm_source=mail",
        "https://A.example/story?utm_campaign=x&id=1#comments",
        "https://a.example:443/story?id=1",
    ],
)
def test_one_page_has_one_spelling(url: str) -> None:
    assert normalise_url(url) == "https://a.example/story?id=1"


@pytest.mark.parametrize(
    "url", ["https://a.example", "https://a.example/", "https://a.example/news/", "https://a.example/world/europe"]
)
def test_fronts(url: str) -> None:
    assert is_front(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/?id=17",
        "https://a.example/4711",
        "https://a.example/kite-stays-up-nine-days",
        "https://a.example/news/2022/05/night-ferries",
        "https://a.example/lokales/4711.html",
    ],
)
def test_stories_are_no_fronts(url: str) -> None:
    assert not is_front(url)


def make_id(
    url: str | None = None, canonical: str | None = None, body: str = "", capture: str = "c"
) -> tuple[str, str]:
    return article_id(url=url, canonical_url=canonical, body=body, capture=capture)


LEAD = " ".join(f"word{i}" for i in range(50))


def test_query_tells_stories_apart_and_tracking_does_not() -> None:
    assert make_id("https://a.example/s?id=1") != make_id("https://a.example/s?id=2")
    assert make_id("https://a.example/s?id=1") == make_id("http://a.example/s?id=1&fbclid=zz")


def test_canonical_address_joins_variants_of_one_story() -> None:
    story = "https://a.example/news/kite-stays-up"
    assert make_id("https://m.a.example/news/kite-stays-up", story) == make_id("https://a.example/amp/x-1-2", story)
    assert make_id(story, story)[0] == make_id(story)[0]


def test_canonical_address_that_is_a_home_page_or_elsewhere_is_ignored() -> None:
    first = make_id("https://a.example/news/one-two-three", "https://a.example/")
    second = make_id("https://a.example/news/four-five-six", "https://a.example/")
    assert first != second
    assert first[1] == "url"
    assert make_id("https://a.example/news/one-two-three", "https://b.example/x-y-z-1")[1] == "url"


def test_stories_with_one_lead_stay_apart() -> None:
    """Agency stories open alike; only the whole body tells them apart."""
    assert make_id(body=LEAD + " and it ended well")[0] != make_id(body=LEAD + " and it ended badly")[0]
    assert make_id(body=LEAD)[0] == make_id(body=LEAD.upper().replace(" ", ", "))[0]


def test_short_and_empty_bodies_are_known_by_their_capture() -> None:
    words = [f"word{number}" for number in range(40)]
    assert [make_id(body=" ".join(words[:count]))[1] for count in (2, 39, 40)] == ["capture", "capture", "content"]
    assert make_id(body="", capture="a") != make_id(body="", capture="b")


def test_capture_id_depends_on_every_part_and_on_where_parts_end() -> None:
    ids = {capture_id("ab", "c", ""), capture_id("a", "bc", ""), capture_id("ab", None, "c"), capture_id("ab", "", "")}
    assert len(ids) == 4
    assert all(len(i) == 32 for i in ids)


@pytest.mark.parametrize(
    ("url", "page", "when"),
    [
        (
            "https://web.archive.org/web/20190613082100/https://post.example/pier?id=1",
            "https://post.example/pier?id=1",
            8,
        ),
        ("http://web.archive.org/web/20190613082100id_/http://post.example/", "http://post.example/", 8),
        ("https://arquivo.example/wayback/20190613082100mp_/http:/post.example/a", "http://post.example/a", 8),
        ("http://archive.is/2019.06.13-082100/https://post.example/a", "https://post.example/a", 8),
        ("https://archive.ph/o/AbCd1/https://post.example/a", "https://post.example/a", None),
        ("https://post.example/o/AbCd1/https://post.example/a", None, None),
        ("https://post.example/20190613082100/pier", "https://post.example/20190613082100/pier", None),
        ("https://web.archive.org/web/20199913082100/https://post.example/", None, None),
        ("https://web.archive.org/web/2019/https://post.example/", None, None),
    ],
)
def test_an_archives_address_gives_the_pages_own_and_its_time(url: str, page: str | None, when: int | None) -> None:
    found, captured = unwrap_replay(url)
    assert found == (page or url)
    assert (captured and captured.hour) == when


def test_links_of_a_replayed_page_lead_to_the_pages_themselves() -> None:
    """Archives rewrite the links of what they replay, with their own host or without."""
    for href in (
        "/web/20190613082100/https://post.example/b",
        "https://web.archive.org/web/20190613082100/https://post.example/b",
    ):
        assert absolute_url("https://post.example/a", href) == "https://post.example/b"


@pytest.mark.parametrize("url", ["https://[x.post.example/b-c-d-e-f", "http://[bad/x"])
def test_an_address_that_nobody_can_read_is_no_story(url: str) -> None:
    assert is_front(url)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://post.example/2021/5/28/pier", "2021-05-28"),
        ("https://post.example/en/202105281077343476-pier-closed/", "2021-05-28"),
        ("https://post.example/pier_20210528.html", "2021-05-28"),
        ("https://post.example/storm-28-05-2021/", "2021-05-28"),
        ("https://post.example/storm-05-04-2021/", None),  # the 5th of April, or the 4th of May
        ("https://post.example/pier-1077343476", None),
    ],
)
def test_the_day_in_an_address(url: str, day: str | None) -> None:
    assert find_day(url) == day
