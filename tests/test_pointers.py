"""Pointers to other stories, with their addresses."""

from __future__ import annotations

import pytest

from flows.pages.html import read_html
from flows.pages.pointers import find_pointers
from flows.pages.types import Block, Decision, Decoded, Markup

BASE = "https://www.harbour-post.example.com/news/ferry-returns-to-service-1042"


def page(*rows: tuple[str, str, str | None]) -> tuple[list[Block], list[Decision]]:
    """Blocks and decisions from (label, text, href)."""
    blocks = [Block(text=text, markup=Markup(tag="p", href=href)) for _, text, href in rows]
    return blocks, [Decision(label, "test") for label, _, _ in rows]


STORY = [
    ("headline", "Ferry returns to service", None),
    ("paragraph", "The ferry sailed at noon.", None),
    ("read_more", "READ MORE: Island school gets a new roof", "/news/island-school-roof-977"),
    ("paragraph", "The harbour master had waited for it since the winter.", None),
    ("related_headline", "Old pier sold for the third time", "https://shop.harbour-post.example.com/pier-sold-55"),
    ("related_headline", "Island school gets a new roof", "/news/island-school-roof-977"),
]


def test_inline_and_footer() -> None:
    inline, pier, school = find_pointers(BASE, *page(*STORY))
    assert (inline.headline, inline.marker) == ("Island school gets a new roof", "READ MORE")
    assert (inline.placement, inline.after_paragraph, inline.position) == ("inline", 1, 2)
    assert inline.url == "https://www.harbour-post.example.com/news/island-school-roof-977"
    assert (pier.placement, pier.url, pier.after_paragraph) == (
        "footer",
        "https://shop.harbour-post.example.com/pier-sold-55",
        None,
    )
    assert school.placement == "footer"


def test_never_the_pages_own_headline_nor_a_paragraph() -> None:
    rows = [
        *STORY[:2],
        ("related_headline", "Ferry returns to service", "/news/other-address-2"),
        ("related_headline", "The ferry sailed at noon.", "/news/other-address-3"),
        ("related_headline", "A link to this very page", BASE + "#comments"),
    ]
    assert find_pointers(BASE, *page(*rows), headline="Ferry returns to service") == []


def test_what_leads_to_no_story_is_left_out() -> None:
    links = [
        ("Follow the Harbour Post on Twitter", "https://twitter.com/harbourpost"),
        ("All stories about the islands", "/tag/islands"),
        ("More from Mara Lindqvist here", "/author/mara-lindqvist"),
        ("Subscribe to the Harbour Post", "/subscribe"),
        ("Back to the first page", "/"),
        ("Write to the newsroom today", "mailto:desk@example.com"),
        ("No address at all here", None),
        ("Seven tricks that sailors hate", "https://clicks.example.org/offer-5512"),
        ("Islands", "/news/islands-today-88"),
        ("Sailor seeks a berth for the winter", "/anzeige/sailor-seeks-a-berth-5513"),
    ]
    rows = [*STORY[:2], *(("related_headline", text, href) for text, href in links)]
    assert find_pointers(BASE, *page(*rows)) == []


def test_what_stands_before_the_headline_is_navigation() -> None:
    rows = [("related_headline", "Trending: old pier sold again", "/news/pier-55"), *STORY[:2]]
    assert find_pointers(BASE, *page(*rows)) == []


def test_each_address_once_a_placement() -> None:
    row = ("related_headline", "Old pier sold for the third time", "/news/pier-55")
    picture = ("related_headline", "Picture of the old pier", "/news/pier-55")
    assert len(find_pointers(BASE, *page(*STORY[:2], row, row, picture))) == 1


def test_hidden_links_are_no_pointers() -> None:
    blocks, decisions = page(*STORY[:2], STORY[4])
    hidden = blocks[2]._replace(markup=Markup(tag="p", href="/news/pier-55", hidden=True))
    assert find_pointers(BASE, [*blocks[:2], hidden], decisions) == []


def test_without_address_of_the_page_relative_links_have_none() -> None:
    found = find_pointers(None, *page(*STORY))
    assert [(pointer.placement, pointer.url) for pointer in found] == [
        ("inline", None),
        ("footer", "https://shop.harbour-post.example.com/pier-sold-55"),
    ]


def test_short_addresses_beside_the_pages_own() -> None:
    rows = [
        *STORY[:2],
        ("related_headline", "Ferry prices rise for the third time", "/news/ferry-prices"),
        ("related_headline", "All the local news of the islands", "/islands/local-news"),
        ("related_headline", "More local news", "/news/local-news"),
    ]
    assert [found.url for found in find_pointers(BASE, *page(*rows))] == [
        "https://www.harbour-post.example.com/news/ferry-prices"
    ]


def test_a_kicker_gives_way_to_the_headline_below_it() -> None:
    """Two headings side by side with one address; a heading and its blurb stay as they are."""
    blocks, decisions = page(*STORY[:2])
    for tag, text in [
        ("h4", "Harbours of the north"),
        ("h3", "Why the ferry sails again: what is planned"),
        ("p", "x " * 30),
    ]:
        blocks.append(Block(text=text, markup=Markup(tag=tag, href="/news/why-the-ferry-sails-1044")))
        decisions.append(Decision("related_headline", "test"))
    assert [p.headline for p in find_pointers(BASE, blocks, decisions)] == [
        "Why the ferry sails again: what is planned"
    ]


def test_a_day_or_a_count_beside_the_link_is_no_part_of_the_headline() -> None:
    title = "Island school gets a new roof"
    for text in (f"02.05.2021 – 10:00 {title}", f"{title} 14 comments"):
        block = Block(text=text, markup=Markup(tag="li", href="/news/island-school-roof-977", link_chars=len(title)))
        first = Block(text="Ferry returns to service", markup=Markup(tag="h1"))
        decisions = [Decision("headline", "test"), Decision("related_headline", "test")]
        (found,) = find_pointers(BASE, [first, block], decisions)
        assert found.headline == title


def test_a_story_of_the_house_in_a_box_of_promotion() -> None:
    """The box may be called after advertising; what is sold has another address."""
    found = find_pointers(
        BASE,
        [
            Block(text="Ferry returns to service", markup=Markup(tag="h1")),
            Block(text="Island school gets a new roof", markup=Markup(tag="a", href="/news/roof-97712", link_chars=29)),
            Block(
                text="Buy a boat for the summer now",
                markup=Markup(tag="a", href="https://x.example/b-c-d-e", link_chars=29),
            ),
        ],
        [Decision("headline", "test"), *[Decision("advertisement", "html.name.advertisement")] * 2],
    )
    assert [pointer.headline for pointer in found] == ["Island school gets a new roof"]


def test_a_heading_whose_kicker_is_no_link() -> None:
    text = "From the harbour of Lindvik: Old pier sold for the third time"
    link = {"link_chars": 33, "href": "/news/old-pier-sold-third-time-55"}
    boxes = [Block(text=text, markup=Markup(tag=tag, **link)) for tag in ("h3", "p")]
    story, decisions = page(*STORY[:2])
    found = [find_pointers(BASE, [*story, box], [*decisions, Decision("newsletter", "test")]) for box in boxes]
    assert [[pointer.headline for pointer in pointers] for pointers in found] == [[text], []]


@pytest.mark.parametrize(
    ("printed", "headline"),
    [
        ("« La digue du port est fermée »", "« La digue du port est fermée »"),
        ("»Ein Fahrplan ist kein Gesetz«", "»Ein Fahrplan ist kein Gesetz«"),
        ("12.05.2023 Ferry pier closes for years", "Ferry pier closes for years"),
        ("Ferry pier closes for years 12.05.2023, 14:30 Uhr", "Ferry pier closes for years"),
        ("Article réservé à nos abonnés La digue du port est fermée", "La digue du port est fermée"),
    ],
)
def test_what_is_printed_around_a_headline_is_no_part_of_it(printed: str, headline: str) -> None:
    (pointer,) = find_pointers(BASE, *page(*STORY[:2], ("related_headline", printed, "/news/other-story-991")))
    assert pointer.headline == headline


def test_a_list_that_counts_loses_its_numbers() -> None:
    lines = ["1 Ferry pier closes for years", "2Island school gets a roof", "3. Old pier sold for the third time"]
    rows = [("related_headline", line, f"/news/story-{n}-9910{n}") for n, line in enumerate(lines)]
    found = [pointer.headline for pointer in find_pointers(BASE, *page(*STORY[:2], *rows))]
    assert found == ["Ferry pier closes for years", "Island school gets a roof", "Old pier sold for the third time"]
    alone = ("related_headline", "5 ways to cross the bay", "/news/ways-88120")
    assert find_pointers(BASE, *page(*STORY[:2], alone))[0].headline == "5 ways to cross the bay"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Mayor resigns over water bill 2 Jan 2024", "Mayor resigns over water bill"),
        ("How a bog swallowed a railway Dec 29, 2023", "How a bog swallowed a railway"),
        ("What happened in Lindvik on 2 Jan 2024", "What happened in Lindvik on 2 Jan 2024"),
        ("Council plans new pier by 2024", "Council plans new pier by 2024"),
        ("Wie Lindvik wählte: der Abend des 3. Mai 2021", "Wie Lindvik wählte: der Abend des 3. Mai 2021"),
    ],
)
def test_the_day_of_a_card_is_no_part_of_its_headline(text: str, headline: str) -> None:
    found = find_pointers(BASE, *page(*STORY[:2], ("related_headline", text, "/news/another-story-1")))
    assert [pointer.headline for pointer in found] == [headline]


@pytest.mark.parametrize(
    ("text", "linked", "hints", "headline"),
    [
        ("[Island school gets a new roof]", 29, "", "Island school gets a new roof"),
        ("Próximo artigo Island school gets a new roof", 29, "", "Island school gets a new roof"),
        ("← Previous post: Island school gets a new roof", 46, "nav-previous", "Island school gets a new roof"),
        ("Weiter Nächster Beitrag: Island school gets a new roof", 54, "nav-next", "Island school gets a new roof"),
        ("老街居民怎么看二期修缮工程 09-10", 13, "", "老街居民怎么看二期修缮工程"),
    ],
)
def test_what_stands_around_a_linked_headline(text: str, linked: int, hints: str, headline: str) -> None:
    markup = Markup(tag="a", href="/news/island-school-new-roof-977", link_chars=linked, hints=hints)
    blocks = [Block(text="Ferry returns to service"), Block(text="It sailed."), Block(text=text, markup=markup)]
    decisions = [Decision(label, "test") for label in ("headline", "paragraph", "related_headline")]
    assert [pointer.headline for pointer in find_pointers(BASE, blocks, decisions)] == [headline]


def test_buttons_side_by_side_are_no_headline() -> None:
    assert (
        find_pointers(BASE, *page(*STORY[:2], ("related_headline", "Print version | Send by mail", "/print-9771")))
        == []
    )


@pytest.mark.parametrize(
    ("label", "href", "is_story"),
    [
        ("advertisement", "/arts/2023-01-11/new-laureate", True),  # a system calls all its teasers promos
        ("navigation", "/journal/2024/3/stone-dressers-laureate", True),
        ("subscription", "/news/23840012.county-names-poet-laureate/", True),  # below a line on subscriptions
        ("subscription", "/spenden/mit-uns-dauerhaft-helfen", False),
        ("navigation", "/2020/05/liebe-truther.html", False),
        ("navigation", "/arts/2023-01-11/new-laureate/seite-2", False),
    ],
)
def test_stories_in_boxes_with_other_names(label: str, href: str, is_story: bool) -> None:
    text = "County names its second poet laureate"
    blocks, decisions = page(*STORY[:2], (label, text, href))
    blocks[2] = Block(text=text, markup=Markup(tag="div", href=href, link_chars=len(text)))
    assert bool(find_pointers(BASE, blocks, decisions)) == is_story


def test_a_linked_headline_with_its_day_is_a_teaser() -> None:
    """In scripts without blanks the day is longer than the headline."""
    sentence = "The ferry sailed at noon, and the whole town stood on the quay for trip"
    story = "".join(f"<p>{sentence} {n}.</p>" for n in range(9))
    rows = (
        "<li><a href=/news/0016300121.shtml>汐見駅前、空き店舗に銭湯計画</a> <span>（2023年4月22日 9時）</span></li>"
        "<li><a href=/news/0016300200.shtml>Old pier sold again</a> <span>Tuesday, 10 November 2015</span></li>"
    )
    story = f"<article><h1>Ferry returns to service</h1>{story}</article>"
    html = f"<html><body>{story}<div><ul>{rows}</ul></div></body></html>"
    found = read_html(Decoded(html, "text/html", "utf-8", {}), BASE, None)
    assert [p.headline for p in found.pointers] == ["汐見駅前、空き店舗に銭湯計画", "Old pier sold again"]
