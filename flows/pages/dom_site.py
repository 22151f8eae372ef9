"""What a publisher's own file changes about the reading of its pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece
from flows.pages.rules import Site, site_rules


def find_stated(tree: Any, selector: str, pieces: Sequence[Piece]) -> Box | None:
    """The element that the site's file names as the article's, where the page has it and text is in it."""
    node = tree.css_first(selector)
    if node is None:
        return None
    wanted = node.mem_id
    return next((box for piece in pieces for box in piece.box.ancestors() if box.node.mem_id == wanted), None)


def honour_site(tree: Any, site: Site, pieces: Sequence[Piece], chances: Sequence[float]) -> list[float]:
    """The chances after the site's own word: what it drops, and what its rules name, is no body."""
    dropped = {node.mem_id for selector in site.drop for node in tree.css(selector)}
    own = site_rules(site)
    return [
        0.0 if (dropped and stands_in(piece, dropped)) or (own and own.match(piece.text)) else chance
        for piece, chance in zip(pieces, chances, strict=True)
    ]


def stands_in(piece: Piece, nodes: set[int]) -> bool:
    """Whether the piece stands in one of the elements, given by their addresses in the tree."""
    return any(box.node.mem_id in nodes for box in (*piece.inlines, *piece.box.ancestors()))
