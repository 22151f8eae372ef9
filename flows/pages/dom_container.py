"""Which element holds the article, and what BeautifulSoup reads in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.pages.dom_blocks import Box, Event, Piece, Splitter, read_soup

_CLUTTER = re.compile(r"<!--.*?-->|<(script|style|svg|template|noscript)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
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


def find_container(pieces: Sequence[Piece]) -> Box | None:
    """The smallest element that holds nearly all paragraphs: from the root down, as long as one child dominates."""
    weights: dict[Box, float] = {}
    children: dict[Box, set[Box]] = {}
    root: Box | None = None
    seen: set[str] = set()
    for piece in pieces:
        weight = weigh_paragraph(piece)
        if not weight or piece.text in seen:
            continue
        seen.add(piece.text)
        below: Box | None = None
        for box in piece.box.ancestors():
            weights[box] = weights.get(box, 0.0) + weight
            if below is not None:
                children.setdefault(box, set()).add(below)
            below = box
        root = below
    return root and _descend(root, weights, children)


def _descend(box: Box, weights: dict[Box, float], children: dict[Box, set[Box]]) -> Box:
    while inner := children.get(box):
        heaviest = max(inner, key=lambda child: weights[child])
        if weights[heaviest] < _DOMINANT * weights[box] or heaviest.tag in ("p", "blockquote", "li", "td"):
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


def reread_container(pieces: list[Piece], container: Box | None) -> list[Piece]:
    """The pieces, those of the container as BeautifulSoup reads them.

    The fast tree's own pieces stay where the fragment is too large or too deep for BeautifulSoup,
    or where its reading has other characters: no text may be lost.
    """
    span = find_span(pieces, container) if container else None
    if container is None or span is None or not is_readable(pieces[span.start : span.stop], container):
        return pieces
    old = pieces[span.start : span.stop]
    new = read_fragment(container)
    if "".join(p.text for p in new).replace(" ", "") != "".join(p.text for p in old).replace(" ", ""):
        return pieces
    return [*pieces[: span.start], *new, *pieces[span.stop :]]


def find_span(pieces: Sequence[Piece], container: Box) -> range | None:
    """The run of pieces inside an element; None where others stand between them."""
    inside = [i for i, piece in enumerate(pieces) if any(box is container for box in piece.box.ancestors())]
    if not inside or inside[-1] - inside[0] + 1 != len(inside):
        return None
    return range(inside[0], inside[-1] + 1)


def is_readable(pieces: Sequence[Piece], container: Box) -> bool:
    """Whether the element is small and shallow enough for BeautifulSoup."""
    for piece in pieces:
        for depth, box in enumerate(piece.box.ancestors()):
            if box is container:
                break
            if depth > _DEEPEST_FRAGMENT:
                return False
    return sum(len(piece.text) for piece in pieces) < _LARGEST_FRAGMENT


def read_fragment(container: Box) -> list[Piece]:
    """The pieces of an element, read by BeautifulSoup."""
    from bs4 import BeautifulSoup

    html = _CLUTTER.sub("", container.node.html or "")
    if len(html) > _LARGEST_FRAGMENT:
        return []
    try:
        soup = BeautifulSoup(html, "lxml", multi_valued_attributes=None)  # type: ignore[arg-type]
        element = soup.find(container.tag)
    except RecursionError:
        return []
    container.counts = None  # its children are counted anew
    return Splitter(container).feed(_events_inside(element)) if element is not None else []


def _events_inside(element: object) -> Iterator[Event]:
    events = read_soup(element)
    next(events, None)  # the container itself is open already
    depth = 0
    for event in events:
        depth += {"#": 0, "/": -1}.get(event[0], 1)
        if depth < 0:
            return
        yield event
