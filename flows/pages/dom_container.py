"""Which element holds the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece
from flows.pages.dom_words import HEADINGS
from flows.pages.normalise import strip_ascii

#: Text under these is seldom the article's.
_ASIDE_TAGS = frozenset(("aside", "footer", "nav", "form", "button", "select", "figcaption", "figure", "header"))
_ASIDE_NAMES = re.compile(r"\b(?:related|sidebar|footer|promo|cookies?|consent|modal|newsletter)\b", re.IGNORECASE)
_COMMENT_NAMES = re.compile(r"\b(?:comments?|commentlist|disqus)\b|comment-(?:body|content|text|list)", re.IGNORECASE)
_SHORTEST = 40  # characters of a text that counts as a paragraph
_FEWEST_BLANKS = 5  # an address has none
_DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{4}")  # scripts without blanks
_DENSE_WORTH = 3  # letters of another script that one of theirs is worth
_ASIDE_WORTH = 0.2
_NEAR = 5  # levels, the element's own the first
_DOMINANT = 0.7  # share of its parent's paragraph text that a child must hold to be gone into


class Layout(NamedTuple):
    """A page's pieces, what each says about where the article is, and the article's element with its pieces."""

    pieces: list[Piece]
    weights: list[float]
    container: Box | None
    span: range  # places of the pieces in the container; empty where others stand between them


def lay_out(pieces: list[Piece], stated: Box | None) -> Layout:
    """Find the article's element, unless it is stated."""
    places: dict[Box, float] = {}
    weights = [0.0 if piece.is_coarse else weigh_paragraph(piece, places) for piece in pieces]
    container = stated or find_container(pieces, weights)
    return Layout(pieces, weights, container, find_span(pieces, container))


def find_container(pieces: Sequence[Piece], weights: Sequence[float]) -> Box | None:
    """The smallest element that holds nearly all paragraphs: from the root down, as long as one child dominates."""
    direct: dict[Box, float] = {}  # by the element around a paragraph: most paragraphs share theirs
    children: dict[Box, dict[Box, float]] = {}
    seen: set[str] = set()
    for piece, weight in zip(pieces, weights, strict=True):
        if weight and piece.text not in seen:
            seen.add(piece.text)
            box = piece.box
            if box.parent is not None:
                inner = children.setdefault(box.parent, {})
                inner[box] = inner.get(box, 0.0) + weight
                box = box.parent
            direct[box] = direct.get(box, 0.0) + weight
    totals: dict[Box, float] = {}
    for box, weight in direct.items():
        below: Box | None = None
        for around in box.ancestors():
            totals[around] = totals.get(around, 0.0) + weight
            if below is not None:
                inner = children.setdefault(around, {})
                inner[below] = inner.get(below, 0.0) + weight
            below = around
    root = next((box for box in totals if box.parent is None), None)
    return root and _descend(root, totals, children)


def _descend(box: Box, totals: dict[Box, float], children: dict[Box, dict[Box, float]]) -> Box:
    while inner := children.get(box):
        heaviest = max(inner, key=inner.__getitem__)
        if inner[heaviest] < _DOMINANT * totals[box] or heaviest.tag in ("p", "blockquote", "li", "td"):
            return box
        box = heaviest
    return box.parent or box


def weigh_paragraph(piece: Piece, places: dict[Box, float]) -> float:
    """How much a piece says about where the article is: its length, if it reads like a paragraph.

    ``places`` remembers what the elements around it are worth: most paragraphs stand side by side.
    """
    text, box = piece.text, piece.box
    size = len(text)
    if size < _SHORTEST and (text.isascii() or size * _DENSE_WORTH < _SHORTEST):
        return 0.0
    if is_dense(text):
        size *= _DENSE_WORTH
    elif size < _SHORTEST or text.count(" ") < _FEWEST_BLANKS:
        return 0.0
    if piece.link_chars > 0.4 * len(text) or box.tag in HEADINGS or box.hidden:
        return 0.0
    return min(size, 1000) * weigh_place(box, places)


def is_dense(text: str) -> bool:
    """Whether a text has some letters in a row of a script without blanks; few texts have so many beyond ASCII."""
    if text.isascii() or not _DENSE.search(strip_ascii(text)):
        return False
    return _DENSE.search(text) is not None


def weigh_place(box: Box, places: dict[Box, float]) -> float:
    """Less than 1 where the element or one of the next around it is named like something beside the article."""
    own, parent = _weigh_names(box.tag, box.names), box.parent
    if parent is None:
        return own
    if (around := places.get(parent)) is None:
        near = islice(parent.ancestors(), _NEAR - 1)
        around = places[parent] = min([_weigh_names(found.tag, found.names) for found in near])
    return min(own, around)


@lru_cache(maxsize=10_000)
def _weigh_names(tag: str, names: str) -> float:
    if names and _COMMENT_NAMES.search(names):
        return 0.0
    return _ASIDE_WORTH if tag in _ASIDE_TAGS or (names and _ASIDE_NAMES.search(names)) else 1.0


def find_span(pieces: Sequence[Piece], container: Box | None) -> range:
    """The run of pieces inside an element; empty where others stand between them."""
    if container is None:
        return range(0)
    inside = [i for i, piece in enumerate(pieces) if piece.box.is_within(container)]
    if not inside or inside[-1] - inside[0] + 1 != len(inside):
        return range(0)
    return range(inside[0], inside[-1] + 1)
