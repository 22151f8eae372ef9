"""HTML captures: a fast parser finds the article, BeautifulSoup reads it."""

from __future__ import annotations

from flows.pages.dom_blocks import Splitter, read_fast_tree, to_block
from flows.pages.rules import Site
from flows.pages.types import Decision, Decoded, Facts, Reading


def read_html(decoded: Decoded, url: str | None, site: Site | None) -> Reading:
    """Label every block of an HTML capture."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(decoded.text)
    pieces = Splitter().feed(read_fast_tree(tree.root)) if tree.root else []
    blocks = [to_block(piece) for piece in pieces]
    decisions = [
        Decision("paragraph" if b.markup and b.markup.tag == "p" else "unknown", "placeholder", 0.1) for b in blocks
    ]
    return Reading(blocks=blocks, decisions=decisions, kind="article", facts=Facts())
