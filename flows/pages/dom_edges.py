"""The body's edges: a lead between headline and story, headings that head nothing, doubtful sentences inside.

Counted out of fold on the pages with truths: of sentences above the body that nothing calls something else 28 were
body and 2 were not; of headings with nothing below them none was, and 12 were not; of sentences inside it
with a chance of .4 and more 11 were, and none was not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.pages.dates import find_moments, has_digit
from flows.pages.dom_boxes import Box
from flows.pages.dom_labels import NAMED, label_inside, label_outside
from flows.pages.dom_pieces import Piece
from flows.pages.dom_repeats import is_retold
from flows.pages.dom_select import THRESHOLD, find_body, leave_out
from flows.pages.dom_texts import SENTENCE_END
from flows.pages.dom_words import BIT, read_names
from flows.pages.rules import Rule

_FARTHEST = 20  # blocks between a lead and the story
_SIGN_OFF, _SIGNED = 40, re.compile(r"[^\W\d_][^/.!?:\d]{1,24}\s?/\s?[^/.!?:\d]{1,20}")  # characters
_TWO_SENTENCES = re.compile(r"[.!?][”“\"’»)]?\s[^\Wa-z]")
_STANDFIRST, _LONG_LEAD = 2, 160  # blocks below the title; characters
_SHORTEST, _LINKED = 60, 0.3  # characters of a sentence; share of them in links
_OPENING, _LONGEST_BYLINE, _BESIDE = 3, 160, 70  # blocks; characters of the line, and of it beside its days
_BEHIND = 12  # characters behind its last day
_SUBTITLE = 100  # characters of a line below a headline
_LABEL_WORDS, _ALL_LINK = 6, 0.9  # words of a label above links; share of a text in its link
_PARTED, _REST = 2, 40  # blocks from one half of a sentence to what follows the other; characters of the other
_LIKELY = 0.4  # chance of a sentence inside the body
_SUBHEADS = frozenset(("h2", "h3", "h4"))
_IN_ITEM = frozenset(("p", "div"))  # what holds an item's text
_BETWEEN = 12  # blocks below a list in which the story goes on: an advertisement or a picture may stand there
#: Names of elements that hold a paragraph or a list of a story.
_TEXT_NAMES = BIT["article"] | BIT["body"] | BIT["content"] | BIT["text"] | read_names("list")
_NOTHING_KNOWN = frozenset(("html.inside", "html.blurb", "html.heading"))
_TAKEN = 0.8  # chance that is given to what is taken in
_GUESSED = 0.5  # confidence of labels by the names of elements around, and of those that stand for "nobody knows"


def mend_edges(
    pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None], title: int | None
) -> list[float]:
    """The chances, with leads and doubtful sentences taken in, and headings at the end that head nothing left out."""
    body = find_body(chances)
    if not body:
        return list(chances)
    none = find_hanging(pieces, chances, body) + [place for place in body[-1:] if heads_links(pieces, place)]
    none += [place for place in body[:_OPENING] if is_dated_byline(pieces[place].text)]
    result = leave_out(chances, none)
    texts = [pieces[place].text for place in body]
    said = set(texts)
    for place in find_untold(pieces, chances, rules, body, title):
        if (text := pieces[place].text) not in said and not is_retold(text, texts):
            said.add(text)
            result[place] = _TAKEN
    return result


def find_hanging(pieces: Sequence[Piece], chances: Sequence[float], body: Sequence[int]) -> list[int]:
    """The headings below the last paragraph, but for those that are a sentence, and who signs below it.

    None where the body is nothing else.
    """
    hanging = [body[-1]] if is_sign_off(pieces[body[-1]].text) else []
    for place in reversed(body[: len(body) - len(hanging)]):
        if label_inside(pieces[place], chances[place]).label != "subhead":
            return [found for found in hanging if pieces[found].text[-1] not in SENTENCE_END]
        hanging.append(place)
    return []


def heads_links(pieces: Sequence[Piece], place: int) -> bool:
    """Whether some words with a colon, the last of the body, stand above a link and head what follows."""
    text = pieces[place].text
    if text[-1] not in ":：" or not 0 < text.count(" ") < _LABEL_WORDS or place + 1 == len(pieces):
        return False
    return pieces[place + 1].link_chars >= _ALL_LINK * len(pieces[place + 1].text)


def is_dated_byline(text: str) -> bool:
    """Whether a line says when the story was published or changed, and beside it hardly more than by whom."""
    if len(text) > _LONGEST_BYLINE or text[-1] in SENTENCE_END or not has_digit(text):
        return False
    found = find_moments(text)
    if not any(moment.role for moment in found):
        return False
    beside = len(text) - sum(moment.end - moment.start for moment in found)
    return beside <= _BESIDE and len(text) - found[-1].end <= _BEHIND


def is_sign_off(text: str) -> bool:
    """Whether a line is a paper and whose letters it printed, or an agency: ``Harbour Post / ml``."""
    return len(text) <= _SIGN_OFF and "/" in text and _SIGNED.fullmatch(text) is not None


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
        if not is_sentence(pieces[place]) and not (
            title is not None and title == place - 1 and is_named_lead(pieces[place])
        ):
            continue
        rule = label_outside(pieces[place], rules[place], "before").rule
        is_standfirst = title is not None and place - title <= _STANDFIRST and tells_much(pieces[place].text)
        if rule == "html.before" or (rule == "html.heading" and is_standfirst):
            yield place
    yield from find_lists(pieces, chances, rules, first, last)
    yield from find_continued(pieces, body)
    likely = [place for place in range(first, last) if _LIKELY <= chances[place] <= THRESHOLD]
    for place in likely:
        if is_sentence(pieces[place]) and label_outside(pieces[place], rules[place], "inside").confidence <= _GUESSED:
            yield place


def find_continued(pieces: Sequence[Piece], body: Sequence[int]) -> Iterator[int]:
    """The second halves of sentences that a box in their middle parts from the first."""
    for above, below in pairwise(body):
        half = pieces[above]
        if below - above < _PARTED or not (half.text[-1].isalpha() or half.text[-1] == ","):
            continue
        for place in range(above + 1, below):
            piece = pieces[place]
            is_rest = piece.text[0].islower() and piece.text[-1] in SENTENCE_END and len(piece.text) >= _REST
            holds = half.box.is_within(piece.box) or piece.box.parent is half.box.parent
            if is_rest and holds and not piece.is_coarse and piece.link_chars <= _LINKED * len(piece.text):
                yield place
                break


def find_lists(
    pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None], first: int, last: int
) -> Iterator[int]:
    """The items of plain lists between two blocks of the body, and headings right above one."""
    place = first + 1
    while place < last:
        start, around = place, list_around(pieces[place].box)
        place += 1
        if around is not None:
            while place < last and list_around(pieces[place].box) is around:
                place += 1
            above = pieces[start - 1].box
            below = next((i for i in range(place, place + _BETWEEN) if i <= last and chances[i] > THRESHOLD), None)
            if chances[start - 1] <= THRESHOLD or below is None or not stands_between(around, above, pieces[below].box):
                continue
            if all(is_plain(pieces[i], rules[i], above) for i in range(start, place)):
                yield from (item for item in range(start, place) if chances[item] <= THRESHOLD)
        elif heads_body(pieces, chances, start) and is_plain(pieces[start], rules[start]):
            yield start


def list_around(box: Box) -> Box | None:
    """The list that an item stands in, whose text may be in a paragraph of its own; None for what is no item."""
    item = box.parent if box.tag in _IN_ITEM else box
    return item.parent if item is not None and item.tag == "li" else None


def heads_body(pieces: Sequence[Piece], chances: Sequence[float], place: int) -> bool:
    """Whether a heading that is no body stands right above a block of it, in the same element."""
    box = pieces[place].box
    is_above = box.tag in _SUBHEADS and chances[place] <= THRESHOLD < chances[place + 1]
    return is_above and box.parent is pieces[place + 1].box.parent


def stands_between(around: Box, above: Box, below: Box) -> bool:
    """Whether a list stands in the element of the paragraphs above and below; each may have a wrapper of its own."""
    harmless = _TEXT_NAMES | (above.parent.bits[0] if above.parent is not None else 0)
    holder = find_holder(around, harmless)
    return is_like(holder, find_holder(above, harmless)) and is_like(holder, find_holder(below, harmless))


def is_like(one: Box | None, other: Box | None) -> bool:
    """Whether two elements are the same, or hold one part of a story each: side by side, with the same names."""
    if one is None or other is None:
        return False
    return one.parent is other.parent and (one.tag, one.names) == (other.tag, other.names)


def find_holder(box: Box, harmless: int) -> Box | None:
    """The element that an element stands in, beyond wrappers that hold nothing else and have only harmless names."""
    holder = box.parent
    while holder is not None and sum((holder.counts or {}).values()) == 1 and not read_names(holder.names) & ~harmless:
        holder = holder.parent
    return holder


def is_plain(piece: Piece, rule: Rule | None, above: Box | None = None) -> bool:
    """Whether nothing is known of a text inside the body that its neighbour ``above`` is not called, too; no link."""
    if piece.link_chars or rule is not None:
        return False
    named = piece.box.bits[2] & (NAMED | BIT["lead"]) & (~above.bits[2] if above is not None else -1)
    if named & BIT["lead"]:  # what sums up the story in a few points
        return False
    return label_outside(piece, None, "inside").rule in _NOTHING_KNOWN or (above is not None and not named)


def is_named_lead(piece: Piece) -> bool:
    """Whether a text of some length is called a lead, though it ends as headlines do."""
    is_long = len(piece.text) > _SUBTITLE and piece.text[-1].isalnum() and not piece.is_coarse and not piece.box.hidden
    return is_long and not piece.links and bool(piece.box.bits[0] & BIT["lead"])


def tells_much(text: str) -> bool:
    """Whether a heading tells as much as the first paragraph of a story: long, or of two sentences."""
    return len(text) >= _LONG_LEAD or _TWO_SENTENCES.search(text) is not None


def is_sentence(piece: Piece) -> bool:
    """Whether a block that is seen reads like a sentence or several: of some length, to its end, with few links."""
    text, box = piece.text, piece.box
    if len(text) < _SHORTEST or text[-1] not in SENTENCE_END or piece.is_coarse:
        return False
    return piece.link_chars <= _LINKED * len(text) and not box.hidden and not box.bits[0] & BIT["popup"]
