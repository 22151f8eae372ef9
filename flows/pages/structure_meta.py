"""Passes for the lines about a story: who wrote it, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from flows.pages.dates import find_date_line
from flows.pages.structure import may_open_with
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import collect, phrase_set

_BYLINE_LONGEST, _DATE_LONGEST = 110, 120
_HAS_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d\d?[./]\d\d|\d\d:\d\d")
_PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ten|ter|af|zu|Mc|O['’])"
_NAME = rf"(?:(?-i:[A-ZÀ-ÖØ-ÞŁŚŻŹČŠŽĆŘİА-ЯЁ])[\w.'’-]*|{_PARTICLE}|dpa|afp|ap|epd|kna|sid|efe|lusa|ansa)"

_NAME_LONGEST = 70
_HEAD = 10  # blocks above the body
_NAME_WORD = r"(?:[^\W\d_a-zà-ÿа-яё][\w'’-]*\.?|van|von|de|der|den|del|di|da|la|al)"
_FULL_NAME = re.compile(rf"{_NAME_WORD}(?:\s{_NAME_WORD})+")
_NAMES = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w.'’-]*(?:,? (?:[^\W\d_][\w.'’-]*|&)){1,7}")


@cache
def _byline_pattern() -> re.Pattern[str]:
    openings = sorted({p for _, p in collect("BYLINE")}, key=len, reverse=True)
    return re.compile(
        rf"(?:[•*|_#–—-]{{1,3}}\s?)?(?:{'|'.join(map(re.escape, openings))})\s?[:|]?\s{_NAME}(?:\s{_NAME}){{0,4}}"
        r"\s?(?:$|[,|/•·–—(-]|\d|(?:and|und|et|y|e|och|og|en|и|i|ve|for|für|in|at|on|with|mit)\s).*",
        re.IGNORECASE,
    )


def label_bylines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that opens with the word for "by" and goes on with a name."""
    for i in draft.open():
        text = draft.blocks[i].text.strip("*_# ")
        fits = 5 < len(text) <= _BYLINE_LONGEST and not text.endswith((".", "?", "!", ":"))
        if fits and may_open_with(text, "BYLINE") and _byline_pattern().fullmatch(text):
            yield i, Decision("byline", "byline_opening", 0.92, "caption")


def label_names(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A name on a line of its own below the word for "by"."""
    for i in draft.open(range(1, len(draft.blocks))):
        text = draft.blocks[i].text
        below_by = draft.label(i - 1) == "byline" and draft.folded[i - 1] in phrase_set("BYLINE")
        if below_by and len(text) <= _NAME_LONGEST and _NAMES.fullmatch(text):
            yield i, Decision("byline", "name_below_by", 0.9, "navigation")


def label_lone_names(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A name alone on its line, in the head, beside the line with the date."""
    sections = phrase_set("SECTIONS")
    for i in draft.open(range(max(0, draft.span.start - _HEAD), draft.span.start)):
        text = draft.blocks[i].text
        beside = {draft.label(j) for j in (i - 1, i + 1) if 0 <= j < len(draft.blocks)}
        is_name = 1 <= text.count(" ") <= 3 and _FULL_NAME.fullmatch(text) and draft.folded[i] not in sections
        if is_name and beside & {"published", "updated"}:
            yield i, Decision("byline", "name_beside_date", 0.7, "section")


def label_date_lines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that holds nothing but dates."""
    for i in draft.open():
        text = draft.blocks[i].text
        if 5 < len(text) <= _DATE_LONGEST and _HAS_DATE.search(text):
            published, updated = find_date_line(text)
            if published or updated:
                yield i, Decision("published" if published else "updated", "date_line", 0.9, "listing_item")
