"""Dates in lines that the reader sees: beside the headline, above the story and below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.pages.dates import Found, find_date_line, find_moments, is_glued_clock, role_of_label
from flows.pages.dates_stated import (
    ELSEWHERE,
    ELSEWHERE_LABELS,
    OF_COMMENTS,
    OTHER_DAYS,
    OTHER_STORIES,
    Stated,
    may_be_dated,
)
from flows.pages.types import Block
from schemas.vocabulary import BODY_LABELS

_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights reserved|alle rechte", re.IGNORECASE)
_BODY = frozenset(BODY_LABELS)
_DATE_LABELS = frozenset(("published", "updated", "byline"))
_OF_PICTURES = frozenset(("caption", "credit"))
_FAR_BEFORE, _BEFORE, _AFTER, _TAIL, _LONGEST = 12, 6, 16, 12, 150
_BEFORE_OPENING = re.compile(r"\W*|[^\W\d_][\w .-]{1,24}[,(]\s?\(?")
_AFTER_OPENING = re.compile(r"\s?\)?\s?[.,:|–—-]\s|\s?\)\s")
_NUMERIC_OPENING = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}\s\W?[^\W\d_a-zß-ÿа-я]")
_OPENING = 45
_BARS = ("|", "•", "·")
_AT_START = 12  # characters: a weekday or a word such as `Published` may come first
_BESIDE = frozenset(("line_beside", "line_above"))
_NEAR_HEADLINE = _BESIDE | {"line"}
_LONGEST_BODY_LINE, _MOST_BESIDE, _NEAR_HINTS = 60, 60, 60


def read_lines(
    blocks: Sequence[Block], labels: Sequence[str], headline: int | None, last: int | None, language: str | None
) -> Iterator[Stated]:
    """Dates in lines near the headline, above the body and below it; ``headline`` and ``last`` are places of blocks."""

    def dated(start: int, end: int) -> list[int]:
        return [i for i in range(start, end) if may_be_dated(_dated_part(blocks[i].text, labels[i]))]

    top = headline if headline is not None else 0
    after = min(len(blocks), top + _AFTER, len(blocks) if last is None else max(last + 1, top + 2))
    for position in dated(max(0, top - _FAR_BEFORE), max(0, top - _BEFORE)):
        yield from _in_line(blocks, labels, position, "labelled", language)
    for position in dated(max(0, top - _BEFORE), after):
        rank = "own_title" if position == headline else _rank_line(position - top, labels[position], headline)
        yield from _in_line(blocks, labels, position, rank, language)
    first = next((place for place, label in enumerate(labels) if label in _BODY), None)
    if first is not None and first - _BEFORE >= after:
        for position in dated(first - _BEFORE, first):
            yield from _in_line(blocks, labels, position, "line", language)
    if last is not None:
        for position in dated(max(after, last - 1), min(len(blocks), last + _TAIL)):
            if labels[position - 1] in OTHER_STORIES and labels[position] != "byline":
                continue  # the teaser's own date
            yield from _in_line(blocks, labels, position, "line_end", language)


def _dated_part(text: str, label: str) -> str:
    """What of a block may date the story: the opening of a paragraph of its body, else a short line."""
    if len(text) > _LONGEST_BODY_LINE and label in _BODY:
        return text[:_OPENING]
    return text if len(text) <= _LONGEST else ""


def _rank_line(distance: int, label: str, headline: int | None) -> str:
    if headline is not None and -2 <= distance <= 3:
        return "line_beside" if distance >= 0 else "line_above"
    return "line" if -3 <= distance <= 5 or label in _DATE_LABELS else "mention"


def _in_line(
    blocks: Sequence[Block], labels: Sequence[str], position: int, source: str, language: str | None
) -> Iterator[Stated]:
    whole, markup = blocks[position].text, blocks[position].markup
    text = _dated_part(whole, labels[position])
    if len(text) < len(whole):
        source = "opening"
    if markup is None or markup.hidden or labels[position] in ELSEWHERE_LABELS or is_glued_clock(text):
        return
    named = _role_before(blocks, position)
    if labels[position] in _OF_PICTURES and not named and (source not in _BESIDE or not _stands_apart(text)):
        return  # when a picture was taken
    is_copyright = bool(_COPYRIGHT.search(text))
    hints = markup.hints[:_NEAR_HINTS]
    if "event" in hints and not any(find_date_line(text)):
        return  # the day of something to come
    if OTHER_DAYS.search(hints) or (ELSEWHERE.search(hints) and source not in _NEAR_HEADLINE):
        return
    if source == "line_end" and (labels[position] == "comments" or OF_COMMENTS.search(markup.hints)):
        return
    for one in find_moments(text, language=language)[:3]:
        plain = len(text) - (one.end - one.start) < _MOST_BESIDE
        if is_copyright and one.role != "published":
            continue  # "© 3 May 2021" is the notice's day
        role = one.role or named
        if source == "labelled" and not role:
            continue
        if source == "opening" and not _opens_paragraph(text, one):
            continue
        if source == "line_end" and not (one.role or (plain and (role or labels[position] in _DATE_LABELS))):
            continue
        kind = "modified" if role == "updated" else "published"
        yield Stated(text[one.start : one.end], one.moment, kind, source if plain else "mention", "text")


def _role_before(blocks: Sequence[Block], position: int) -> str | None:
    """What a label that stands alone before a line says of its date: ``Published``, then ``3 May 2021``."""
    return role_of_label(blocks[position - 1].text) if position else None


def _stands_apart(text: str) -> bool:
    """Whether a line opens with a day, or has it behind a bar."""
    return any(
        one.start <= _AT_START or text[: one.start].rstrip()[-1:] in _BARS for one in find_moments(text[:_LONGEST])[:1]
    )


def _opens_paragraph(text: str, one: Found) -> bool:
    """``Husum, 3 May 2021 – The ferry …`` is dated; ``On 3 May 2021 the ferry …`` tells of that day.

    So is what begins with its label: ``Press release of 3 May 2021 | Husum – The ferry …``.
    """
    if one.role == "published" and any(find_date_line(text[: one.end])):
        return bool(_AFTER_OPENING.match(text[one.end :]))
    if one.start == 0 and _NUMERIC_OPENING.match(text, 0, one.end + 3):
        return True
    return bool(_BEFORE_OPENING.fullmatch(text[: one.start]) and _AFTER_OPENING.match(text[one.end :]))
