"""The body's edges: a lead between headline and story, headings that head nothing, doubtful sentences inside.

Counted out of fold on the pages with truths: of sentences above the body that nothing calls something else 28 were
body and 2 were not; of headings with nothing below them none was, and 12 were not; of sentences inside it
with a chance of .4 and more 11 were, and none was not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.pages.dom_labels import label_inside, label_outside
from flows.pages.dom_pieces import Piece
from flows.pages.dom_select import THRESHOLD
from flows.pages.dom_texts import SENTENCE_END
from flows.pages.dom_words import BIT
from flows.pages.rules import Rule

_FARTHEST = 20  # blocks between a lead and the story
_TWO_SENTENCES = re.compile(r"[.!?][”“\"’»)]?\s[^\Wa-z]")
_STANDFIRST, _LONG_LEAD = 2, 160  # blocks below the title; characters
_SHORTEST, _LINKED = 60, 0.3  # characters of a sentence; share of them in links
_LIKELY = 0.4  # chance of a sentence inside the body
_TAKEN = 0.8  # chance that is given to what is taken in
_GUESSED = 0.5  # confidence of labels by the names of elements around, and of those that stand for "nobody knows"


def mend_edges(
    pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None], title: int | None
) -> list[float]:
    """The chances, with leads and doubtful sentences taken in, and headings at the end that head nothing left out."""
    result = list(chances)
    body = [place for place, chance in enumerate(chances) if chance > THRESHOLD]
    if not body:
        return result
    for place in find_hanging(pieces, chances, body):
        result[place] = 0.0
    said = {pieces[place].text for place in body}
    for place in find_untold(pieces, chances, rules, body, title):
        if pieces[place].text not in said:
            said.add(pieces[place].text)
            result[place] = _TAKEN
    return result


def find_hanging(pieces: Sequence[Piece], chances: Sequence[float], body: Sequence[int]) -> list[int]:
    """The headings below the last paragraph, but for those that are a sentence; none where the body is nothing else."""
    hanging: list[int] = []
    for place in reversed(body):
        if label_inside(pieces[place], chances[place]).label != "subhead":
            return [found for found in hanging if pieces[found].text[-1] not in SENTENCE_END]
        hanging.append(place)
    return []


def find_untold(
    pieces: Sequence[Piece],
    chances: Sequence[float],
    rules: Sequence[Rule | None],
    body: Sequence[int],
    title: int | None,
) -> Iterator[int]:
    """Sentences above the body that nothing calls anything, the nearest first, and likely ones inside it."""
    first, last = body[0], body[-1]
    start = first if title is None else max(title + 1, first - _FARTHEST)
    for place in range(first - 1, start - 1, -1):
        if not is_sentence(pieces[place]):
            continue
        rule = label_outside(pieces[place], rules[place], "before").rule
        is_standfirst = title is not None and place - title <= _STANDFIRST and tells_much(pieces[place].text)
        if rule == "html.before" or (rule == "html.heading" and is_standfirst):
            yield place
    likely = [place for place in range(first, last) if _LIKELY <= chances[place] <= THRESHOLD]
    for place in likely:
        if is_sentence(pieces[place]) and label_outside(pieces[place], rules[place], "inside").confidence <= _GUESSED:
            yield place


def tells_much(text: str) -> bool:
    """Whether a heading tells as much as the first paragraph of a story: long, or of two sentences."""
    return len(text) >= _LONG_LEAD or _TWO_SENTENCES.search(text) is not None


def is_sentence(piece: Piece) -> bool:
    """Whether a block that is seen reads like a sentence or several: of some length, to its end, with few links."""
    text, box = piece.text, piece.box
    if len(text) < _SHORTEST or text[-1] not in SENTENCE_END or piece.is_coarse:
        return False
    return piece.link_chars <= _LINKED * len(text) and not box.hidden and not box.bits[0] & BIT["popup"]
