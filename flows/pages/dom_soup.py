"""The article's elements, read by BeautifulSoup.

The fast tree says where a piece stands; BeautifulSoup says what is read there.  It sees only the
elements that hold the body, stripped of scripts, pictures and attributes: it takes some 25 us for
every element, thirty times as long as the fast tree.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from functools import cache
from itertools import compress, count, pairwise
from typing import Any

from flows.pages.dom_blocks import Splitter, stands_apart
from flows.pages.dom_boxes import Box
from flows.pages.dom_events import PLACE_MARKS, read_soup
from flows.pages.dom_pieces import Piece

#: What BeautifulSoup need not see: text that nobody reads, pictures, and tags that leave the text as it is.
_CLUTTER = re.compile(
    r"<!--.*?-->|<(script|style|svg|template|noscript)\b[^>]*>.*?</\1\s*>"
    r"|</?(?:strong|em|b|i|u|font|time|small|sup|sub|cite|abbr|mark|ins|label|img|picture|source|iframe|wbr)\b[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_SPAN, _LINK = re.compile(r"</?span\b[^>]*>"), re.compile(r"</?a\b[^>]*>")
_PLACE_MARK = re.compile(rf"<a\b[^>]*>\s*(?:{'|'.join(PLACE_MARKS)})\s*</a>(?=\s*</h[1-6]>)")
_EMPTY_LINK, _SIDE_BY_SIDE = re.compile(r"<a\b[^>]*></a>"), re.compile(r"</a>(?=<a\b)")
#: Attributes say nothing about text; those of spans tell which stand apart from their sentence.
_ATTRIBUTES = re.compile(r"<(?!span\b)([a-z][a-z0-9-]*)\s[^>]*>")
#: Elements that can follow each other in a document of their own as they are.
_STANDING = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "blockquote", "section", "article"))
_LINKED = 0.4  # share of a line in links from which it is no prose
_LARGEST = 400_000  # characters
_DEEPEST = 120  # levels; lxml ends at 256


def reread_body(pieces: list[Piece], is_body: Sequence[bool]) -> list[Piece]:
    """The pieces, the body's with their text as BeautifulSoup reads it.

    The fast tree's own text stays where the body is too large or too deep for BeautifulSoup, or
    where its reading falls into other pieces or has other characters: no text may be lost.
    """
    homes = find_homes([piece.box for piece in pieces], list(compress(count(), is_body)))
    inside = [i for i in homes if not pieces[i].is_coarse]
    if not inside or sum([len(pieces[i].text) for i in inside]) > _LARGEST:
        return pieces
    tops = dict.fromkeys(homes.values())
    if max([pieces[i].box.depth for i in inside]) - min([box.depth for box in tops]) > _DEEPEST:
        return pieces
    texts = read_elements(list(tops))
    if len(texts) != len(inside):
        return pieces
    result = list(pieces)
    for i, text in zip(inside, texts, strict=True):
        if text != pieces[i].text:
            if text.replace(" ", "") != pieces[i].text.replace(" ", ""):
                return pieces
            if not keeps_blanks(pieces[i], text):
                result[i] = pieces[i]._replace(text=text)
    return result


def keeps_blanks(piece: Piece, text: str) -> bool:
    """Whether a line of links, or one of words with a capital amid, keeps the fast tree's blanks between elements."""
    if piece.text.count(" ") <= text.count(" "):
        return False
    if piece.link_chars >= _LINKED * len(piece.text):
        return True
    words = set(piece.text.split())
    return all(has_capital_amid(word) for word in text.split() if word not in words)


def has_capital_amid(word: str) -> bool:
    """Whether a small letter and a capital touch in a word: two, whose elements stood side by side."""
    return any(one.islower() and other.isupper() for one, other in pairwise(word))


def find_homes(boxes: Sequence[Box], body: Sequence[int]) -> dict[int, Box]:
    """By place in reading order: the outermost of the body's elements that the place's element is or stands in."""
    if not body:
        return {}
    wanted, known = frozenset([boxes[i] for i in body]), dict[Box | None, Box | None]()
    highest = min([box.depth for box in wanted])

    def find_home(place: int) -> Box | None:
        box: Box | None = boxes[place]
        chain: list[Box] = []
        while box is not None and box.depth >= highest and box not in known:
            chain.append(box)
            box = box.parent
        home = known.get(box)
        for passed in reversed(chain):
            if home is None and passed in wanted:
                home = passed
            known[passed] = home
        return home

    first, last = body[0], body[-1]  # what stands in one element stands together
    while first > 0 and find_home(first - 1) is not None:
        first -= 1
    while last < len(boxes) - 1 and find_home(last + 1) is not None:
        last += 1
    return {place: home for place in range(first, last + 1) if (home := find_home(place)) is not None}


def read_elements(boxes: Sequence[Box]) -> list[str]:
    """The texts of some elements, in order."""
    from bs4 import BeautifulSoup

    html = strip_markup("".join([_to_html(box) for box in boxes]))
    try:
        soup = BeautifulSoup(html, builder=load_builder())
    except RecursionError:
        del _KEPT.builder  # it stopped amid a page
        return []
    return [piece.text for piece in Splitter().feed(read_soup(soup))]


def _to_html(box: Box) -> str:
    html: str = box.node.html
    return html if box.tag in _STANDING else f"<div>{html}</div>"


def strip_markup(html: str) -> str:
    """The markup that says where texts begin and end; what stands side by side in two links is two words."""
    html = _PLACE_MARK.sub("", _CLUTTER.sub("", html)) if 'href="#' in html else _CLUTTER.sub("", html)
    if not any(stands_apart(tag) for tag in _SPAN.findall(html)):
        html = _SPAN.sub("", html)
    return _ATTRIBUTES.sub(r"<\1>", _LINK.sub("", _SIDE_BY_SIDE.sub(" ", _EMPTY_LINK.sub("", html))))


def load_builder() -> Any:
    """BeautifulSoup's own builder for lxml, without the care for XML's namespaces that takes it half its time.

    Each thread keeps one, with its parser: to make them takes as long as to read a paragraph or two.
    """
    if (kept := getattr(_KEPT, "builder", None)) is None:
        kept = _KEPT.builder = _define_builder()(multi_valued_attributes=None)
    return kept


_KEPT = threading.local()


@cache
def _define_builder() -> Any:
    from bs4.builder import builder_registry

    class PlainBuilder(builder_registry.lookup("lxml")):  # type: ignore[misc]
        kept_parser: Any = None

        def parser_for(self, encoding: Any) -> Any:
            self.kept_parser = self.kept_parser or super().parser_for(encoding)
            return self.kept_parser

        def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
            self.soup.handle_starttag(tag, None, None, dict(attrib) if attrib else None)

        def end(self, tag: Any) -> None:
            self.soup.handle_endtag(tag, None)

    return PlainBuilder
