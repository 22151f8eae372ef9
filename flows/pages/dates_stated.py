"""A date that a page states, before any is believed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from flows.pages.dates import has_digit, parse_date
from flows.pages.types import Block, Moment

_DATED = re.compile(r"\d{4}|\d[./]\s?\d{1,2}[./]|年|년")
#: Names around what is another story's, or the page's own.
ELSEWHERE = re.compile(
    r"related|sidebar|teaser|recommend|popular|comment|kommentar|(?<!entry-)(?<!post-)(?<!article-)footer"
    r"|widget(?! blog\b)|latest|trending|menu|nav\b"
    r"|header-date|current-date|clock|weather|ticker"
)
#: Names of what shows today.
OTHER_DAYS = re.compile(
    r"(?<!article-)(?<!article--)(?<!post-)(?<!post--)(?<!post\d-)(?<!blog-)(?<!entry-)(?<!story-)(?<!news-)(?<!content-)"
    r"\b(?:header|current|today|todays|now|server|live)[-_]?(?:date|day|time|clock)|date[-_]?(?:today|now|current|heute)"
    r"|\btoday\b|\bclock\b|weather|\bmod_date|\btop-?bar\b|\bsite-(?:header|navigation)|\bmasthead-header"
)
OF_COMMENTS = re.compile(r"comment|kommentar|coment|reply|respond")
ELSEWHERE_LABELS = frozenset(("copyright", "page_clock", "related_headline", "read_more"))
OTHER_STORIES = frozenset(("related_headline", "read_more", "listing_item"))
_EITHER_WAY = re.compile(r"\s*(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/\d{4}\b")  # 11/01/2023, in a page's markup


class Stated(NamedTuple):
    """One date that the page states."""

    raw: str
    moment: Moment
    kind: str  # published, modified
    source: str  # a key of WEIGHTS
    basis: str  # one of PUBLISHED_BASES


def names_around(block: Block) -> str:
    """Class and id of a block and of those around it; a block without any is like no other."""
    return (block.markup.hints if block.markup else "") or str(id(block))


def may_state_date(text: str) -> bool:
    """Whether a text may state a date: a quick look, before it is read."""
    return has_digit(text) and _DATED.search(text) is not None


def as_stated(raws: Iterable[Any], kind: str, source: str, basis: str, language: str | None = None) -> Iterator[Stated]:
    """Each date that can be read; one that may put its day or its month first also the other way."""
    for raw in map(str, raws):
        if moment := parse_date(raw, language=language):
            yield Stated(raw[:80], moment, kind, source, basis)
            if (found := _EITHER_WAY.match(raw)) and found[1] != found[2] and kind == "published":
                other = parse_date(raw, day_first=int(found[1]) != moment.when.day, language=language)
                yield from [Stated(raw[:80], other, kind, "other_way", basis)] if other else []
