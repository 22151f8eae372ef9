"""Which element holds the article, and what BeautifulSoup reads in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from flows.pages.dom_blocks import Box, Piece, Splitter, read_soup

#: What BeautifulSoup need not see: text that nobody reads, pictures, and tags that leave the text as it is.
_CLUTTER = re.compile(
    r"<!--.*?-->|<(script|style|svg|template|noscript)\b[^>]*>.*?</\1\s*>"
    r"|</?(?:strong|em|b|i|u|font|time|small|sup|sub|cite|abbr|mark|ins|label|img|picture|source|iframe|wbr)\b[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
#: Attributes say nothing about text; those of spans tell which stand apart from their sentence.
_ATTRIBUTES = re.compile(r"<(?!span\b)([a-z][a-z0-9-]*)\s[^>]*>")
#: Text under these is seldom the article's.
_ASIDE_TAGS = frozenset(("aside", "footer", "nav", "form", "button", "select", "figcaption", "figure", "header"))
_ASIDE_NAMES = re.compile(r"\b(?:related|sidebar|footer|promo|cookies?|consent|modal|newsletter)\b", re.IGNORECASE)
_COMMENT_NAMES = re.compile(r"\b(?:comments?|commentlist|disqus)\b|comment-(?:body|content|text|list)", re.IGNORECASE)
_SHORTEST = 40  # characters of a text that counts as a paragraph
_FEWEST_BLANKS = 5  # an address has none
_DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{4}")  # scripts without blanks
_DENSE_WORTH = 3  # letters of another script that one of theirs is worth
_ASIDE_WORTH = 0.2
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_DOMINANT = 0.7  # share of its parent's paragraph text that a child must hold to be gone into
_LARGEST_FRAGMENT = 400_000  # characters; BeautifulSoup takes about 5 ms per 10,000
_DEEPEST_FRAGMENT = 120  # levels; lxml ends at 256


class Layout(NamedTuple):
    """A page's pieces, what each says about where the article is, and the article's element with its pieces."""

    pieces: list[Piece]
    weights: list[float]
    container: Box | None
    span: range  # places of the pieces in the container; empty where others stand between them


def lay_out(pieces: list[Piece], stated: Box | None = None) -> Layout:
    """Find the article's element, unless it is stated, and let BeautifulSoup read it."""
    weights = [weigh_paragraph(piece) for piece in pieces]
    container = stated or find_container(pieces, weights)
    span = find_span(pieces, container)
    reread = reread_container(pieces, span, container)
    if reread is not pieces:
        pieces, weights = reread, [weigh_paragraph(piece) for piece in reread]
        span = find_span(pieces, container)
    return Layout(pieces, weights, container, span)


def find_container(pieces: Sequence[Piece], weights: Sequence[float]) -> Box | None:
    """The smallest element that holds nearly all paragraphs: from the root down, as long as one child dominates."""
    totals: dict[Box, float] = {}
    children: dict[Box, set[Box]] = {}
    root: Box | None = None
    seen: set[str] = set()
    for piece, weight in zip(pieces, weights, strict=True):
        if not weight or piece.text in seen:
            continue
        seen.add(piece.text)
        below: Box | None = None
        for box in piece.box.ancestors():
            totals[box] = totals.get(box, 0.0) + weight
            if below is not None:
                children.setdefault(box, set()).add(below)
            below = box
        root = below
    return root and _descend(root, totals, children)


def _descend(box: Box, totals: dict[Box, float], children: dict[Box, set[Box]]) -> Box:
    while inner := children.get(box):
        heaviest = max(inner, key=lambda child: totals[child])
        if totals[heaviest] < _DOMINANT * totals[box] or heaviest.tag in ("p", "blockquote", "li", "td"):
            return box
        box = heaviest
    return box.parent or box


def weigh_paragraph(piece: Piece) -> float:
    """How much a piece says about where the article is: its length, if it reads like a paragraph."""
    size, box = len(piece.text), piece.box
    if not piece.text.isascii() and _DENSE.search(piece.text):
        size *= _DENSE_WORTH
    elif piece.text.count(" ") < _FEWEST_BLANKS:
        return 0.0
    if size < _SHORTEST or piece.link_chars > 0.4 * len(piece.text) or box.tag in _HEADINGS or box.hidden:
        return 0.0
    return min(size, 1000) * weigh_place(box)


def weigh_place(box: Box) -> float:
    """Less than 1 where the element or one of the next around it is named like something beside the article."""
    found: Box | None = box
    worth = 1.0
    for _ in range(5):
        if found is None:
            break
        if names := found.names:
            if _COMMENT_NAMES.search(names):
                return 0.0
            if _ASIDE_NAMES.search(names):
                worth = _ASIDE_WORTH
        if found.tag in _ASIDE_TAGS:
            worth = _ASIDE_WORTH
        found = found.parent
    return worth


def reread_container(pieces: list[Piece], span: range, container: Box | None) -> list[Piece]:
    """The pieces, with the text of those in the container as BeautifulSoup reads it.

    The fast tree says where a piece stands; BeautifulSoup says what it reads there.  The fast tree's
    own pieces stay where the fragment is too large or too deep for BeautifulSoup, or where its
    reading has other characters: no text may be lost.
    """
    if container is None or not span or not is_readable(pieces[span.start : span.stop], container):
        return pieces
    old = pieces[span.start : span.stop]
    texts = [piece.text for piece in read_fragment(container)]
    if texts == [piece.text for piece in old]:
        return pieces
    if "".join(texts).replace(" ", "") != "".join(piece.text for piece in old).replace(" ", ""):
        return pieces
    return [*pieces[: span.start], *place_texts(texts, old), *pieces[span.stop :]]


def place_texts(texts: Sequence[str], old: Sequence[Piece]) -> list[Piece]:
    """Texts with the same characters as the pieces, each in the element where its first character stands."""
    ends = list(accumulate(len(piece.text.replace(" ", "")) for piece in old))
    placed, start = [], 0
    for text in texts:
        home = old[bisect_right(ends, start)]
        placed.append(home if home.text == text else Piece(text, home.box, home.inlines))
        start += len(text.replace(" ", ""))
    return placed


def find_span(pieces: Sequence[Piece], container: Box | None) -> range:
    """The run of pieces inside an element; empty where others stand between them."""
    if container is None:
        return range(0)
    known: dict[Box, bool] = {}
    inside = [i for i, piece in enumerate(pieces) if is_inside(piece.box, container, known)]
    if not inside or inside[-1] - inside[0] + 1 != len(inside):
        return range(0)
    return range(inside[0], inside[-1] + 1)


def is_inside(box: Box, container: Box, known: dict[Box, bool]) -> bool:
    """Whether the container is the element or around it; ``known`` remembers."""
    chain: list[Box] = []
    answer = False
    for found in box.ancestors():
        if found is container:
            answer = True
            break
        if found in known:
            answer = known[found]
            break
        chain.append(found)
    known.update(dict.fromkeys(chain, answer))
    return answer


def is_readable(pieces: Sequence[Piece], container: Box) -> bool:
    """Whether the element is small and shallow enough for BeautifulSoup."""
    deepest = max(piece.box.depth for piece in pieces) - container.depth
    return deepest < _DEEPEST_FRAGMENT and sum(len(piece.text) for piece in pieces) < _LARGEST_FRAGMENT


def read_fragment(container: Box) -> list[Piece]:
    """The pieces of an element, read by BeautifulSoup."""
    from bs4 import BeautifulSoup

    html = _ATTRIBUTES.sub(r"<\1>", _CLUTTER.sub("", container.node.html or ""))
    if len(html) > _LARGEST_FRAGMENT:
        return []
    try:
        soup = BeautifulSoup(html, "lxml", multi_valued_attributes=None)  # type: ignore[arg-type]
    except RecursionError:
        return []
    element = soup.find(container.tag)
    return Splitter().feed(read_soup(element)) if element is not None else []
