"""Pages made to choke a parser: a result within a second per megabyte, whatever they nest or repeat."""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import pytest

from flows.pages.dom_guard import is_usual, tame, to_source
from flows.pages.html import read_html
from flows.pages.types import Decoded

SLOW_MACHINE = 4  # the machine of a test run may be busy
PARAGRAPH = "<p>A sentence that goes on for a while, so that it counts as a paragraph of a story.</p>"
HOSTILE = {
    "nested": "<div>" * 100_000 + "deep" + "</div>" * 100_000,
    "nested, with text": "<div>word " * 30_000,
    "nested lists": "<ul><li>" * 50_000 + "deep",
    "siblings": "<p>one</p>" * 100_000,
    "unclosed bold": "<b>bold " * 20_000,
    "unclosed fonts": "".join(f"<font size={n}>x" for n in range(20_000)),
    "unclosed cells": "<table><tr><td>cell " * 5_000,
    "attributes": "<p " + " ".join(f'a{n}="{n}"' for n in range(50_000)) + ">text</p>",
    "options": "<select>" + "<option>x" * 50_000,
    "line breaks": "<div>" + "line<br><br>" * 50_000,
    "entities": "<p>" + "&amp;&lt;&nbsp;" * 200_000,
    "one line": "<p>" + "word " * 400_000,
    "open tags": "<a" * 100_000,
    "open comment": "<!--" + "-" * 500_000,
    "scripts": "<script>" * 50_000,
    "nested JSON": '<script type="application/ld+json">' + '{"a":' * 50_000 + "</script><p>x",
    "class names": "".join(f'<p class="c{n} x{n}y">Text of a paragraph, number {n}.</p>' for n in range(10_000)),
    "boxes in a sentence": "<p>t" + '<span class="share">x' * 3_000,
    "short lines of a story": "<article><h1>Ferry sails on</h1>"
    + "".join(f"<p>The island's harbour council of the winter {n}</p>" for n in range(30_000)),
    "dated lines": "".join(f"<p>Updated on {n % 28 + 1} May 2021 at 10:{n % 60:02}</p>" for n in range(20_000)),
    "linked stories": "".join(f'<div><h3><a href="/{n}">Ferry sails on</a></h3><p>I.</p></div>' for n in range(9_000)),
    "notes in a sentence": "<p>" + '<span class="tooltip">quay<span class="tooltiptext">a wall</span></span> ' * 15_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_in_time(name: str) -> None:
    html = f"<html><body>{HOSTILE[name]}"
    start = time.process_time()
    reading = read_html(Decoded(html, "text/html", "utf-8", {}), None, None)
    assert time.process_time() - start < SLOW_MACHINE * max(1.0, len(html) / 1e6)
    assert len(reading.blocks) == len(reading.decisions)


def test_thinning_keeps_the_text() -> None:
    html = "<div>word " * 30_000
    assert tame(html).count("word") == 30_000
    assert tame(html).count("<div>") < 1_000


def test_usual_pages_are_not_touched() -> None:
    html = f"<html><body>{PARAGRAPH * 200}</body></html>"
    assert to_source(Decoded(html, "text/html", "utf-8", {})) == html.encode()
    assert is_usual(html.encode())


@pytest.mark.slow
def test_memory_stays_below_twenty_times_the_page() -> None:
    """A page of 5 MB in a child of its own, so that nothing else counts."""
    code = (
        "from flows.pages.html import read_html\nfrom flows.pages.types import Decoded\nimport resource\n"
        f"html = '<html><body>' + {PARAGRAPH!r} * 60_000\n"
        "read_html(Decoded('<p>x</p>', 'text/html', 'utf-8', {}), None, None)\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "read_html(Decoded(html, 'text/html', 'utf-8', {}), None, None)\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 / len(html))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 20
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss > 0
