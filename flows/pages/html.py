"""HTML captures: a fast parser finds the article, BeautifulSoup reads it."""

from __future__ import annotations

from flows.pages.rules import Site
from flows.pages.types import Block, Decision, Decoded, Facts, Reading


def read_html(decoded: Decoded, url: str | None, site: Site | None) -> Reading:
    """Label every block of an HTML capture."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(decoded.text)
    blocks = [Block(text=t, dom_path="p") for p in tree.css("p") if (t := " ".join(p.text().split()))]
    decisions = [Decision("paragraph", "placeholder", 0.1) for _ in blocks]
    return Reading(blocks=blocks, decisions=decisions, kind="article", facts=Facts())
