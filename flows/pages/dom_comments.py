"""Readers' comments below a story that no container leaves out: told by their heading, elements or days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile

from flows.pages.dates import find_moments, has_digit
from flows.pages.dom_pieces import Piece, count_chars
from flows.pages.dom_select import THRESHOLD, find_body
from flows.pages.dom_words import BIT, HEADINGS
from flows.pages.rules import Rule

_BY_READER = re.compile(r"(?:by|posted|written|von|geschrieben|par|por|di|door|от)\b", re.IGNORECASE)
_SHORT_STORY, _MOST_OF_BODY = 300, 2  # characters; times the comments that a story has at least
_MANY_COMMENTS, _SHORTEST_SIGNED, _LONGEST_SIGNED = 3, 20, 80  # dated lines; characters of one


def find_commented(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> Iterator[int]:
    """Body blocks in elements that are called after comments, below a story and the heading of its comments."""
    known = [i for i, rule in enumerate(rules) if rule is not None and rule.label == "comments"]
    told = measure_told(pieces, chances) if known else []
    for place in known:
        if told[place] >= _SHORT_STORY and heads_comments(pieces[place]):
            body = find_body(chances)
            found = [i for i in body if i > place and pieces[i].box.bits[2] & BIT["comments"]]
            if pieces[place].box.tag in HEADINGS or count_chars(pieces, found) <= told[place]:
                yield from found
                return


def measure_told(pieces: Sequence[Piece], chances: Sequence[float]) -> list[int]:
    """Characters of body above each block, and those of all behind them."""
    sizes = [len(piece.text) if chance > THRESHOLD else 0 for piece, chance in zip(pieces, chances, strict=True)]
    return list(accumulate(sizes, initial=0))


def heads_comments(piece: Piece) -> bool:
    """Whether a line about comments may be their heading: it is one, or its element is called after them."""
    return piece.box.tag in HEADINGS or bool(piece.box.bits[0] & BIT["comments"])


def find_last_comments(pieces: Sequence[Piece], chances: Sequence[float]) -> Iterator[int]:
    """The last body blocks of a story of some length, as far as their own elements are called after comments."""
    body = find_body(chances)
    last = list(takewhile(lambda place: pieces[place].box.bits[0] & BIT["comments"], reversed(body)))
    size = count_chars(pieces, last)
    if count_chars(pieces, body) - size >= max(_SHORT_STORY, _MOST_OF_BODY * size):
        yield from last


def find_dated_comments(pieces: Sequence[Piece], chances: Sequence[float]) -> Iterator[int]:
    """Body blocks below the first of several lines that say which reader wrote when, as their elements are called."""
    told, dated = 0, list[int]()
    for place, piece in enumerate(pieces):
        if told >= _SHORT_STORY and piece.box.bits[0] & BIT["comments"] and is_dated(piece.text):
            dated.append(place)
        elif chances[place] > THRESHOLD and not dated:
            told += len(piece.text)
    if len(dated) >= _MANY_COMMENTS:
        yield from (place for place in find_body(chances) if place >= dated[0])


def is_dated(text: str) -> bool:
    """Whether a line of some words opens as readers' by-lines do, and holds a day."""
    is_short = _SHORTEST_SIGNED <= len(text) <= _LONGEST_SIGNED and has_digit(text)
    return is_short and _BY_READER.match(text) is not None and bool(find_moments(text))
