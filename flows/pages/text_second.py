"""A second story on the page: its headline, who wrote it or when, and prose that speaks of other things than the first.

Which of the two is the page's own, nothing tells; so the labels stand, and the record says how little they are worth.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

from flows.pages.clocks import is_clock
from flows.pages.line_shapes import ends_sentence, is_headline_shaped
from flows.pages.text_draft import Draft, split_words
from flows.pages.types import Decision
from schemas.vocabulary import BODY

FLAG = "second_story"
_SIGNED = frozenset(("byline", "published", "updated", "page_clock"))
_BETWEEN = frozenset(("lead", "section", "share", "counter", "credit", "caption", "navigation", "subhead"))
_NO_HEADS = frozenset(("list_item", "read_more"))  # of a headline's shape all the same
_NEAR = 4  # blocks below a headline within which its story is signed
_PARAGRAPHS, _WORDS = 2, 60  # of each story, at least
_LONG = 6  # letters of a word that says what a story is about, and by which it is known in another case or number
#: (long words that each story has at least, share of them that both may have): where the second is signed, and not.
_SIGNED_KIN, _KIN = (15, 0.14), (25, 0.05)
_UNSURE = 0.5
_DATELINE = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w .,’'/-]{1,40}(?:\([\w ./]{2,30}\)|\b\d{1,2}\s\w+)?\s?[–—-]{1,2}\s\S")


def find_second_story(draft: Draft) -> int | None:
    """Position of the headline that opens another story inside the body; None on a page of one story."""
    heads = [i for i in range(draft.span.start + 1, draft.span.stop - 1) if is_head(draft, i)]
    if not heads:
        return None
    body = draft.body()
    prose = [_count_prose(draft.blocks[i].text) for i in body]
    first, last = _count_until_story(prose), len(prose) - _count_until_story(prose[::-1])
    heads = [i for i in heads if first <= bisect_left(body, i) <= last]
    if not heads:
        return None
    places = [0, *(bisect_left(body, i) for i in heads), len(body)]
    kin = measure_kin([_long_words(draft, body[start:stop]) for start, stop in pairwise(places)])
    for i, (poorer, share) in zip(heads, kin[1:-1], strict=True):
        least, most = _SIGNED_KIN if is_signed(draft, i) else _KIN
        if poorer >= least and share <= most:
            return i
    return None


def is_head(draft: Draft, i: int) -> bool:
    """Whether the block may open a story: a headline, or a second clock."""
    text = draft.blocks[i].text
    return (is_headline_shaped(text) and draft.label(i) not in _NO_HEADS) or is_clock(text)


def is_signed(draft: Draft, i: int) -> bool:
    """Whether a name, a day or a place follows the headline before any prose, or the line is a clock itself."""
    if is_clock(draft.blocks[i].text):
        return True
    for j in range(i + 1, min(i + 1 + _NEAR, len(draft.blocks))):
        if draft.label(j) in _SIGNED:
            return True
        if draft.label(j) not in _BETWEEN:
            return draft.label(j) == "paragraph" and bool(_DATELINE.match(draft.blocks[j].text))
    return False


def _long_words(draft: Draft, positions: Sequence[int]) -> set[str]:
    """The words that say what some blocks are about, by their first letters."""
    words = split_words(" ".join([draft.blocks[i].text for i in positions]))
    return {word[:_LONG] for word in words if len(word) >= _LONG}


def _count_prose(text: str) -> int:
    return text.count(" ") + 1 if ends_sentence(text) else 0


def _count_until_story(prose: Sequence[int]) -> int:
    """How many blocks from the first one on are enough prose for a story; more than there are if all are not."""
    paragraphs = words = 0
    for i, count in enumerate(prose, start=1):
        paragraphs += count > 0
        words += count
        if paragraphs >= _PARAGRAPHS and words >= _WORDS:
            return i
    return len(prose) + 1


def measure_kin(words: Sequence[set[str]]) -> list[tuple[int, float]]:
    """For every part of a page, of the words above it and from it on: (how many the poorer has, share in both)."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for i, bag in enumerate(words):
        last.update(dict.fromkeys(bag, i))
    for i in range(len(words) - 1, -1, -1):
        first.update(dict.fromkeys(words[i], i))
    opened, closed = Counter(first.values()), Counter(last.values())
    above, done = ([0, *accumulate(found[i] for i in range(len(words)))] for found in (opened, closed))
    poorer = [min(up, len(first) - out) for up, out in zip(above, done, strict=True)]
    return [(least, (up - out) / max(1, least)) for up, out, least in zip(above, done, poorer, strict=True)]


def lower_confidence(decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions, with what they call body no surer than a guess."""
    return [d._replace(confidence=min(d.confidence, _UNSURE)) if d.label in BODY else d for d in decisions]
