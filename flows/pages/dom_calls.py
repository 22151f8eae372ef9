"""Small boxes inside a story that ask for something, by what their elements are called and hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece
from flows.pages.dom_select import THRESHOLD
from flows.pages.dom_words import BIT, read_names

_ASKING, _STORY = BIT["newsletter"] | BIT["subscribe"], BIT["article"] | BIT["body"] | BIT["content"] | BIT["text"]
#: Where a paper has a channel of its own, and what a plug-in puts between the paragraphs: advertisements and calls.
_CHANNEL = re.compile(r"whats-?app|telegram|\bcode-block code-block-\d", re.IGNORECASE)
_LEVELS, _REACH, _SMALL = 3, 6, 400  # from a text to its box; blocks; characters of a box
_MOST = 3  # times a box's text that the body has at least
_ANSWERS = "form, input, button, a"


def leave_out_calls(pieces: Sequence[Piece], chances: Sequence[float]) -> list[float]:
    """The chances, with none for the texts of such boxes."""
    result = list(chances)
    for place in find_calls(pieces, chances):
        result[place] = 0.0
    return result


def find_calls(pieces: Sequence[Piece], chances: Sequence[float]) -> Iterator[int]:
    """Body blocks in a small box that is called after newsletters, subscriptions or a channel, and can be answered."""
    body = [place for place, chance in enumerate(chances) if chance > THRESHOLD]
    length = sum([len(pieces[place].text) for place in body])
    for place in body:
        if len(pieces[place].text) > _SMALL:
            continue
        box = next(
            (box for box in islice(pieces[place].box.ancestors(), _LEVELS) if box.names and is_asking(box)), None
        )
        if box is None:
            continue
        near = range(max(0, place - _REACH), min(len(pieces), place + _REACH + 1))
        size = sum(len(pieces[i].text) for i in near if any(above is box for above in pieces[i].box.ancestors()))
        if size <= _SMALL and _MOST * size <= length:
            yield place


def is_asking(box: Box) -> bool:
    """Whether an element is called after what it asks for, not after a story's text, and has what to answer with."""
    if _names_channel(box.names):
        return True
    bits = read_names(box.names)
    return bool(bits & _ASKING) and not bits & _STORY and box.node is not None and bool(box.node.css_first(_ANSWERS))


@lru_cache(maxsize=4096)  # the paragraphs of a story stand in the same elements
def _names_channel(names: str) -> bool:
    return _CHANNEL.search(names) is not None
