"""Pages made to choke a parser: a result at a cost that grows with the page, whatever they nest or repeat."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Callable

import pytest

from flows.pages.dom_boxes import Box
from flows.pages.dom_guard import is_usual, read_openings, tame, to_source
from flows.pages.dom_hints import PageHints
from flows.pages.dom_pieces import Piece
from flows.pages.dom_texts import compare_texts
from flows.pages.html import read_html
from flows.pages.types import Decoded, Reading
from tests.growth import LIMIT, TIMES, growth

PARAGRAPH = "<p>A sentence that goes on for a while, so that it counts as a paragraph of a story.</p>"
#: Pages by name: of what count they are made, and how.
HOSTILE: dict[str, tuple[int, Callable[[int], str]]] = {
    "nested": (100_000, lambda n: "<div>" * n + "deep" + "</div>" * n),
    "nested, with text": (30_000, lambda n: "<div>word " * n),
    "nested lists": (50_000, lambda n: "<ul><li>" * n + "deep"),
    "siblings": (100_000, lambda n: "<p>one</p>" * n),
    "unclosed bold": (20_000, lambda n: "<b>bold " * n),
    "unclosed fonts": (20_000, lambda n: "".join(f"<font size={k}>x" for k in range(n))),
    "unclosed cells": (5_000, lambda n: "<table><tr><td>cell " * n),
    "attributes": (50_000, lambda n: "<p " + " ".join(f'a{k}="{k}"' for k in range(n)) + ">text</p>"),
    "options": (50_000, lambda n: "<select>" + "<option>x" * n),
    "line breaks": (50_000, lambda n: "<div>" + "line<br><br>" * n),
    "entities": (200_000, lambda n: "<p>" + "&amp;&lt;&nbsp;" * n),
    "one line": (400_000, lambda n: "<p>" + "word " * n),
    "open tags": (100_000, lambda n: "<a" * n),
    "open comment": (500_000, lambda n: "<!--" + "-" * n),
    "scripts": (200_000, lambda n: "<script>" * n),
    "nested JSON": (50_000, lambda n: '<script type="application/ld+json">' + '{"a":' * n + "</script><p>x"),
    "class names": (
        10_000,
        lambda n: "".join(f'<p class="c{k} x{k}y">Text of a paragraph, number {k}.</p>' for k in range(n)),
    ),
    "boxes in a sentence": (12_000, lambda n: "<p>t" + '<span class="share">x' * n),
    "short lines of a story": (
        30_000,
        lambda n: (
            "<article><h1>Ferry sails on</h1>"
            + "".join(f"<p>The island's harbour council of the winter {k}</p>" for k in range(n))
        ),
    ),
    "dated lines": (
        20_000,
        lambda n: "".join(f"<p>Updated on {k % 28 + 1} May 2021 at 10:{k % 60:02}</p>" for k in range(n)),
    ),
    "linked stories": (
        9_000,
        lambda n: "".join(f'<div><h3><a href="/{k}">Ferry sails on</a></h3><p>I.</p></div>' for k in range(n)),
    ),
    "open title": (12_000, lambda n: "<title>" + "A word - " * n),
    "titles": (
        8_000,
        lambda n: f'<meta property="og:title" content="{"A quay | " * n}"><h1>{"A pier - " * n}</h1>' + PARAGRAPH * 9,
    ),
    "states": (40_000, lambda n: "<script>window.__STATE__ = {" + '"a": undefined, ' * n + "}</script><p>x"),
    "notes in a sentence": (
        15_000,
        lambda n: "<p>" + '<span class="tooltip">quay<span class="tooltiptext">a wall</span></span> ' * n,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_costs_in_proportion(name: str) -> None:
    readings: list[Reading] = []
    count, make = HOSTILE[name]
    small, large = (f"<html><body>{make(n)}" for n in (count // TIMES, count))

    def read(html: str) -> None:
        readings.append(read_html(Decoded(html, "text/html", "utf-8", {}), None, None))

    assert growth(read, small, large) < LIMIT
    assert len(readings[-1].blocks) == len(readings[-1].decisions)


def test_thinning_keeps_the_text() -> None:
    html = "<div>word " * 30_000
    assert tame(html).count("word") == 30_000
    assert tame(html).count("<div>") < 1_000


def test_usual_pages_are_not_touched() -> None:
    html = f"<html><body>{PARAGRAPH * 200}</body></html>"
    assert to_source(Decoded(html, "text/html", "utf-8", {})) == html.encode()
    assert is_usual(html.encode(), read_openings(html.encode()))


def test_markup_that_is_looked_for_is_found_wherever_it_stands() -> None:
    """What is looked for begins with a ``<``, at the very end of a page, too."""
    for html in ("", "<", "a<", "<wb", "<p>"):
        assert to_source(Decoded(html, "text/html", "utf-8", {})) == html.encode()
    assert to_source(Decoded("<p>har<wbr>bour<WBR/>s<wbr>", "text/html", "utf-8", {})) == b"<p>harbours"
    assert to_source(Decoded("<p><![CDATA[a < b]]>", "text/html", "utf-8", {})) == b"<p>a < b"
    shown = to_source(Decoded('<template shadowrootmode="open"><p>a', "text/html", "utf-8", {}))
    assert shown == b'<shadow-root shadowrootmode="open"><p>a'
    shown = to_source(Decoded('<Template shadowrootmode="open"><p>a<Wbr>b', "text/html", "utf-8", {}))
    assert shown == b'<shadow-root shadowrootmode="open"><p>ab'


def test_a_text_s_words_go_before_the_next_text_s_are_read() -> None:
    """The words of all texts at once took a dozen times as much memory as the page."""
    box = Box("p", {}, None, None)
    texts = [Piece(" ".join(f"word{n}x{i}" for i in range(40)), box) for n in range(500)]
    tracemalloc.start()
    compare_texts(texts, PageHints(title="word1x1 of a harbour"))
    _, height = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert height < 200 * len(texts)


@pytest.mark.slow
def test_memory_stays_below_twenty_times_the_page() -> None:
    """A page of 5 MB in a child of its own, so that nothing else counts."""
    code = (
        "from flows.pages.html import read_html\nfrom flows.pages.types import Decoded\n"
        "def height(): return 1024 * int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])\n"
        f"html = '<html><body>' + {PARAGRAPH!r} * 60_000\n"
        "read_html(Decoded('<p>x</p>', 'text/html', 'utf-8', {}), None, None)\n"
        "before = height()\n"
        "read_html(Decoded(html, 'text/html', 'utf-8', {}), None, None)\n"
        "print((height() - before) / len(html))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 20
