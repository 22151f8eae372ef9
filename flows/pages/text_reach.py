"""Prose that the labeller doubted and that only its place explains: at the body's end, at its head, between its parts.

A story's last paragraph often stands below an advertisement or a list of other stories, where the
labeller's run of prose ends; it costs little to go on as long as the lines read as prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

import numpy as np

from flows.pages.rules import fold_phrase
from flows.pages.sequence import Opinion
from flows.pages.structure import ends_sentence, is_headline_shaped
from flows.pages.structure_meta import are_names
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import phrase_set

_SHORTEST, _SHORT = 60, 40  # characters of a line that reads as prose, and of a short one
#: Chances, as cross-validated, from which on prose beside the body is part of it: long lines, and short sentences.
_LEAST, _LEAST_SHORT = 0.2, 0.42
_HEAD = 1  # blocks below the body's first that may be the headline
_HEADING, _BELOW_HEADING = 130, 100  # characters of a heading at most, and of the paragraph below it at least
_LABELLED = 0.8  # chance of a line below a label of other stories that is no headline of one
_OPENING = 0.6  # chance from which on a line that is no prose may open the body
#: A place in capitals, what may be in brackets, and the dash.
_DATELINE = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ.,’' -]{3,40}(?:\([\w ./]{2,30}\)\s?)?[–—-]{1,2}")
_MOST_BETWEEN = 6  # blocks with a name that may stand between two parts of a story
_ENDS = frozenset(
    ("comments", "footer", "copyright", "keywords", "keywords_label", "author_bio", "cookie_notice", "navigation")
)
_OPEN_BOXES = frozenset(("related_label", "read_more"))
_OPENS = frozenset(("headline", "navigation"))
_NUMBER, _NUMBERS = re.compile(r"(\d{1,2})[.)]\s\S"), 3  # a numbered heading, and how many a story has at least
_DIGITS = frozenset("0123456789")
_STORY, _ABOUT_LONGEST = 3, 4  # blocks above what a story tells of its author, and blocks of that, heading included
_ABOUT_WORDS, _COMPANY = 7, 3  # words of that heading at most, and of a sender that is no person
_FULL_STOPS, _QUOTES = tuple(".。।"), tuple("\"“„«»'‘”「『")


def drop_opening(draft: Draft, opinion: Opinion) -> None:
    """Leave out doubted lines of a headline's shape before the first prose: no body begins with a subhead."""
    for i in draft.open(opinion.body()):
        text = draft.blocks[i].text
        if ends_sentence(text) or not is_headline_shaped(text) or text.endswith((":", "?", "!", "…")):
            return
        if opinion.chance[i] < _OPENING:
            opinion.is_body[i] = False


def reach_out(draft: Draft, opinion: Opinion) -> None:
    """Take prose into the body that stands next to it, or parted from it only by what interrupts stories."""
    body = opinion.body()
    if not body:
        return
    first, last = body[0], body[-1]
    found = [
        *_reach(draft, opinion, range(last + 1, len(draft.blocks)), _ENDS),
        *takewhile(lambda i: is_lead(draft.blocks[i].text), _reach(draft, opinion, range(first - 1, -1, -1), _OPENS)),
        *_find_inside(draft, opinion),
    ]
    opinion.is_body[found] = True


def keep_numbers(draft: Draft, opinion: Opinion) -> None:
    """Take in the numbered headings of a story that counts (`1. …`), where prose of the body stands below each."""
    body = opinion.body()
    if len(body) < _NUMBERS:
        return
    numbered: list[int] = []
    above = body[0] - 1 if body[0] else 0
    opened = [i for i, block in enumerate(draft.blocks[above : body[-1]], above) if block.text[0] in _DIGITS]
    for i in opened if len(opened) >= _NUMBERS else ():
        found = _NUMBER.match(draft.blocks[i].text)
        if found and opinion.is_body[i + 1] and int(found[1]) == len(numbered) + 1:
            numbered.append(i)
    if len(numbered) >= _NUMBERS:
        opinion.is_body[draft.open(numbered)] = True


def drop_others(draft: Draft, opinion: Opinion) -> None:
    """Leave out other stories' headlines right below their label, and the author's name below the last paragraph."""
    body = draft.open(opinion.body())
    below = -1  # the last that was left out
    has_box = "related_label" in draft.labels()
    for i in body if has_box else ():
        text = draft.blocks[i].text
        in_box = (i > 0 and draft.label(i - 1) == "related_label") or (below == i - 1 and not draft.blocks[i].gap)
        if in_box and opinion.chance[i] < _LABELLED and is_headline_shaped(text) and not ends_sentence(text):
            opinion.is_body[i], below = False, i
    if len(body) > 1 and is_signature(draft.blocks[body[-1]].text):
        opinion.is_body[body[-1]] = False


def drop_about(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """What the story tells of its author or sender at its end, below `About` and the name."""
    body = draft.open(opinion.body())
    for place in range(max(_STORY, len(body) - _ABOUT_LONGEST), len(body) - 1):
        if is_about(draft.blocks[body[place]].text, draft.blocks[body[place + 1]].text):
            opinion.is_body[body[place:]] = False
            yield from ((i, Decision("author_bio", "about", 0.8, "paragraph")) for i in body[place:])
            return


def is_about(text: str, below: str) -> bool:
    """Whether a line is the word for `about` and the name of whom the text below it speaks."""
    words = text.split() if len(text) <= _HEADING else []
    if not 1 < len(words) <= _ABOUT_WORDS or ends_sentence(text):
        return False
    sizes = (size for size in (3, 2, 1) if fold_phrase(" ".join(words[:size])) in phrase_set("ABOUT"))
    name = words[next(sizes, len(words)) :]
    fits = bool(name) and name[0][0].isupper() and (is_signature(" ".join(name)) or len(name) <= _COMPANY)
    return fits and name[0].strip(":") in below


def is_signature(text: str) -> bool:
    """Whether a line is nothing but names, as they are written or in capitals."""
    return are_names(text.title() if text.isupper() else text)


def label_signature(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The author's name on a line of its own right below the last paragraph."""
    for i in draft.open(range(draft.span.stop, min(draft.span.stop + 1, len(draft.blocks)))):
        if draft.span.stop and is_signature(draft.blocks[i].text):
            yield i, Decision("byline", "name_at_end", 0.7, "navigation")


def find_dateline(draft: Draft, opinion: Opinion) -> None:
    """Take in the place that opens the first paragraph (`WASHINGTON, D.C. –`), where it has a line of its own."""
    body = opinion.body()
    above = body[0] - 1 if body else -1
    if above >= 0 and draft.label(above) is None and _DATELINE.fullmatch(draft.blocks[above].text):
        opinion.is_body[above] = True


def _reach(draft: Draft, opinion: Opinion, places: Iterable[int], stops: frozenset[str]) -> Iterator[int]:
    """Prose on the way from the body, up to a line that is no prose or that says that the story is over."""
    between, below_label = 0, False
    for i in places:
        if (label := draft.label(i)) is not None:
            between += 1
            below_label = label in _OPEN_BOXES or (below_label and label == "read_more")
            if label in stops or between > _MOST_BETWEEN:
                return
        elif is_likely_prose(draft.blocks[i].text, float(opinion.chance[i])):
            between, below_label = 0, False
            yield i
        elif below_label and between < _MOST_BETWEEN and is_headline_shaped(draft.blocks[i].text):
            between += 1  # another story's, in a box inside this one
        else:
            return


def _find_inside(draft: Draft, opinion: Opinion) -> Iterator[int]:
    """Prose right between two blocks of the body, and a heading between a sentence's end and a long paragraph."""
    is_body = opinion.is_body
    holes = np.flatnonzero(is_body[:-2] & ~is_body[1:-1] & is_body[2:] & (opinion.chance[1:-1] >= _LEAST)) + 1
    heads = int(np.argmax(is_body)) + _HEAD  # what stands higher may be the headline
    for i in draft.open(holes.tolist()):
        if is_prose(draft.blocks[i].text) or (i > heads and is_heading(draft, i)):
            yield i


def is_heading(draft: Draft, i: int) -> bool:
    """Whether a line between two blocks may be the heading of the lower: short, no sentence, and only here."""
    text = draft.blocks[i].text
    if len(text) > _HEADING or not text[0].isalnum() or "@" in text or text.endswith((":", "…")) or ends_sentence(text):
        return False
    stands_well = ends_sentence(draft.blocks[i - 1].text) and len(draft.blocks[i + 1].text) > _BELOW_HEADING
    return stands_well and draft.folded.count(draft.folded[i]) == 1


def is_lead(text: str) -> bool:
    """Whether prose ends with a full stop; what ends with another sign or opens with a quotation may be a headline."""
    return text.endswith(_FULL_STOPS) and not text.startswith(_QUOTES)


def is_likely_prose(text: str, chance: float) -> bool:
    """Whether a line next to the body reads as prose and has some chance to be part of it."""
    if len(text) >= _SHORTEST:
        return chance >= _LEAST and ends_sentence(text)
    return len(text) >= _SHORT and chance >= _LEAST_SHORT and ends_sentence(text)


def is_prose(text: str) -> bool:
    """Whether a line is of a sentence's length and ends as one."""
    return len(text) >= _SHORTEST and ends_sentence(text)
