"""A page's elements become blocks: nothing is lost, nothing stands twice, in reading order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_blocks import Splitter
from flows.pages.dom_events import read_soup
from flows.pages.dom_pieces import Piece, to_blocks
from flows.pages.dom_soup import read_elements, reread_body
from flows.pages.dom_walk import split_tree
from flows.pages.dom_words import BIT, read_names
from flows.pages.html import read_html
from flows.pages.types import Decoded

PRINTED = "The ferry left the southern quay an hour late.", "“Nobody could say why,” one of those on board told us."


def split(html: str) -> list[Piece]:
    return split_tree(LexborHTMLParser(html).root)


def texts(html: str) -> list[str]:
    return [piece.text for piece in split(html)]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        ("<div>One.<br><br>Two.<br>&nbsp;<br>Three,<br>still three.</div>", ["One.", "Two.", "Three, still three."]),
        ("<div>bare text<p>in a paragraph</p>bare again</div>", ["bare text", "in a paragraph", "bare again"]),
        (f"<div>{PRINTED[0]}\n \n{PRINTED[1]}\n\n</div>", list(PRINTED)),  # `white-space: pre-line`
        (f"<p>Dr.\n\n{PRINTED[0]}\n{PRINTED[1]}</p>", [f"Dr. {PRINTED[0]} {PRINTED[1]}"]),
        ("<p><span class=dropcap>T</span>he harbour <b>board</b>’s vote</p>", ["The harbour board’s vote"]),
        ("<p>before <span class=caption>a quay</span>after</p>", ["before after", "a quay"]),
        ("<p>before <my-box>an offer</my-box>after</p>", ["before after", "an offer"]),
        ("<p>The <span class=tooltip>how deep it is</span>draught</p>", ["The draught", "how deep it is"]),
        (
            "<p>The <span class=tooltip>draught<span class=tooltiptext>how deep it is</span></span> of a ship</p>",
            ["The draught of a ship", "how deep it is"],
        ),
        ("<p>The <span class=tooltip>draught<!-- a word --></span> of a ship</p>", ["The of a ship", "draught"]),
        ("<p>The <a>quay<span class=vh>(opens in a new window)</span></a>, too</p>", ["The quay, too"]),
        ("<p>Der <a>Kai <i>(öffnet im neuen Fenster)</i></a> auch</p>", ["Der Kai auch"]),
        ("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>に<ruby>船<rt>ふね</ruby>が戻る</p>", ["港に船が戻る"]),
        ("<p>Tags: <a>ice</a><a>sea</a></p>", ["Tags: ice sea"]),
        ("<div><b>Mara Moe</b><span>Transport</span></div>", ["Mara Moe Transport"]),
        ("<div><span>Moe</span><span>21 May</span><span>2 pm</span></div>", ["Moe 21 May 2 pm"]),
        ("<div><a>More</a> <a>A ferry leaves the quay late</a></div>", ["More A ferry leaves the quay late"]),
        (
            "<div><a>A ferry leaves the quay late</a><a>And another</a></div>",
            ["A ferry leaves the quay late", "And another"],
        ),
        ("<p><a>A ferry leaves the quay late</a> <a>again</a></p>", ["A ferry leaves the quay late again"]),
        ("<div><span>Moe</span><span>-</span><span>Husum</span></div>", ["Moe - Husum"]),
        ("<h2>The quay<a class=anchor href=#a>#</a></h2><p>Item #1.</p>", ["The quay", "Item #1."]),
        ("<p>before <em class=img_desc>a quay</em>after</p>", ["before after", "a quay"]),
        ("<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>", ["one", "two", "three"]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]),
        ("<p>a<script>no()</script>b<!-- no --><style>no</style></p><template>no</template>", ["ab"]),
        ("<p>soft\u00adhyphen and\u00a0space</p>", ["softhyphen and space"]),
        ("<nav>Home<ul><li>News<li>Sport <b>now</b></ul></nav><p>x</p>", ["Home", "News", "Sport", "now", "x"]),
    ],
)
def test_text_falls_into_blocks(html: str, blocks: list[str]) -> None:
    assert texts(html) == blocks


def test_an_open_menu_does_not_swallow_the_article() -> None:
    pieces = split("<nav><a href=/>Home</a><article><h1>Title</h1><p>Text of the <a href=/x>story</a>.</p></article>")
    assert [(p.text, p.is_coarse) for p in pieces] == [
        ("Home", False), ("Title", False), ("Text of the story.", False),
    ]  # fmt: skip


def test_a_block_knows_its_element() -> None:
    piece = split('<body><div id=main class="storyBody x"><p>a</p><p>See <a href="/b">this</a></p></div>')[1]
    (block,) = to_blocks([piece])
    assert block.dom_path == "html/body/div/p[2]"
    assert block.markup is not None
    assert (block.markup.tag, block.markup.link_chars, block.markup.href) == ("p", 4, "/b")
    assert "storybody" in block.markup.hints.split()


@pytest.mark.parametrize("attribute", ["hidden", 'aria-hidden="true"', 'style="display: none"'])
def test_what_is_not_seen_is_marked(attribute: str) -> None:
    piece = split(f"<div {attribute}><p>copy</p></div>")[0]
    assert piece.box.hidden


def test_both_parsers_read_the_same_blocks() -> None:
    from bs4 import BeautifulSoup

    html = (
        "<div>lead<br><br>more <em>words</em><p>para <a href=x>link</a></p>"
        "<ul><li>i<li>j</ul>tail<aside>box</aside></div>"
    )
    fast = LexborHTMLParser(html)
    soup = BeautifulSoup(fast.body.html, "lxml")
    assert [p.text for p in Splitter().feed(read_soup(soup.body))] == texts(html)


def test_beautifulsoup_reads_the_body_and_nothing_is_lost() -> None:
    pieces = split("<main><h1>T</h1><div><p>One &amp; only.</p><p>Two <b>bold</b>.</p></div><p>tail</p></main>")
    reread = reread_body(pieces, [False, True, True, False])
    assert [p.text for p in reread] == [p.text for p in pieces] == ["T", "One & only.", "Two bold.", "tail"]


def test_threads_read_elements_beside_each_other() -> None:
    """Each thread keeps a builder of its own: no page's text gets into another's."""
    pages = [f"<html><body><p>Ferry {n} sailed at noon.</p><p>Line {n} is long.</p></body></html>" for n in range(40)]

    def read(html: str) -> list[str]:
        return read_elements([piece.box for piece in split(html)])

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(read, pages)) == [[f"Ferry {n} sailed at noon.", f"Line {n} is long."] for n in range(40)]


@pytest.mark.parametrize("page", ["<html class=gdpr-applies><body>", "<html><body class='cookies-not-set comments'>"])
def test_what_a_whole_page_is_called_says_nothing_of_its_blocks(page: str) -> None:
    story = "".join(f"<p>The ferry left the quay of Lindvik at {hour} and came back at night.</p>" for hour in range(9))
    html = (
        f"{page}<div><h1>Ferry returns</h1><div>By Mara Moe</div>{story}<div>Ship of the day</div></div></body></html>"
    )
    labels = {d.label for d in read_html(Decoded(html, "text/html", "utf-8", {}), None, None).decisions}
    assert labels.isdisjoint({"cookie_notice", "comments"})


def test_a_line_of_links_keeps_its_blanks_in_the_body() -> None:
    """A soup without inline elements can not know where two of them touch."""
    pieces = split("<div><p>One.</p><p><span>Read also</span><a href=/x>The quay is open again</a></p></div>")
    assert [piece.text for piece in reread_body(pieces, [True, True])] == ["One.", "Read also The quay is open again"]


def test_both_parsers_leave_out_the_sign_that_leads_to_a_heading() -> None:
    pieces = split("<div><h2>The quay <a href='#quay'>¶</a></h2><p>One.</p></div>")
    assert read_elements([pieces[0].box.parent]) == ["The quay", "One."]  # type: ignore[list-item]


def test_a_piece_of_a_hash_is_no_word() -> None:
    """``ad`` in the first is none; in the others it is one."""
    assert not read_names("sc-f98b1ad2-1") & BIT["advert"]
    for names in ("ad-1", "topAd", "AD2", "story_ad", "HTMLad"):
        assert read_names(names) & BIT["advert"], names


def test_a_heading_by_its_role_is_one_and_keeps_its_way() -> None:
    (piece,) = split("<div role=heading aria-level=3 class=h3>What the divers found</div>")
    assert (piece.box.tag, piece.box.path.rsplit("/", 1)[1]) == ("h3", "div")
    assert split("<div role=heading>What the divers found</div>")[0].box.tag == "h2"


@pytest.mark.parametrize("names", ["teaser__kicker", "topline", "block text-sm"])
def test_a_kicker_is_a_block_of_its_own(names: str) -> None:
    assert texts(f"<h2><span class='{names}'>Shipping</span> Ferry pier closes</h2>") == [
        "Shipping",
        "Ferry pier closes",
    ]


def test_a_shadow_root_that_a_page_declares_is_part_of_it() -> None:
    """Pages saved with their components have the story there; other templates are printed nowhere."""
    row = "<template><p>A row to fill.</p></template>"
    root = f'<template class=a shadowrootmode="open"><h1>Ferry sails again</h1><div><p>One.</p>{row}</div></template>'
    page = f"<body><news-page>{root}</news-page><p>Two.</p></body>"
    reading = read_html(Decoded(page, "text/html", "utf-8", {}), None, None)
    assert [block.text for block in reading.blocks] == ["Ferry sails again", "One.", "Two."]


def test_what_a_feed_quotes_is_text() -> None:
    """As CDATA, which HTML knows in drawings alone; scripts of XHTML keep it behind their own comments."""
    author = '{"@type": "NewsArticle", "headline": "Ferry sails", "author": "Ilse Brandaas"}'
    data = f'<script type="application/ld+json">//<![CDATA[\n{author}\n//]]></script>'
    page = (
        f"<body>{data}<h1><![CDATA[Ferry sails]]></h1><p><![CDATA[One <b>two</b>.]]></p><p>a]]>b</p><![CDATA[End</body>"
    )
    reading = read_html(Decoded(page, "text/html", "utf-8", {}), None, None)
    assert [block.text for block in reading.blocks] == ["Ferry sails", "One two.", "a]]>b", "End"]
    assert list(reading.facts.authors) == ["Ilse Brandaas"]


def test_a_word_that_may_be_broken_is_one_word() -> None:
    page = "<title>Ferry sails again</title><body><nav><a>Impress<wbr>um</a></nav><h1>Fer<wbr>ry sa<WBR/>ils again</h1>"
    reading = read_html(Decoded(page, "text/html", "utf-8", {}), None, None)
    assert [block.text for block in reading.blocks] == ["Impressum", "Ferry sails again"]
    assert reading.facts.headline == "Ferry sails again"
