"""The page's own clock: when the site was seen, never when the story was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from flows.pages.dates import parse_date
from flows.pages.dates_clocks import Clock, find_clocks
from flows.pages.dates_parts import combine
from flows.pages.types import Block, Moment

_FIRST_BLOCKS = 4  # the clock opens the page
LONGEST_CLOCK = 60  # characters
#: `08:21 GMT13 June 2021`, `14:53 GMT +320 November 2019` (GMT+3, the 20th), `08:2113 June 2021`.
_CLOCK = re.compile(
    r"(?P<time>[0-2]?\d:[0-5]\d)(?P<zone>\s?(?:GMT|UTC|MSK|МСК|CET|CEST))?(?P<offset>\s?[+−-]\s?\d{1,2}?)?(?P<gap>\s*)"
    r"(?P<day>[0-3]?\d)\s*(?P<rest>[^\W\d_][^\d]{1,30}(?:19|20)\d\d)"
)


def find_clock(blocks: Sequence[Block]) -> tuple[int, Moment] | None:
    """(position, moment) of the clock among the first blocks, if the page prints one."""
    for position, block in enumerate(blocks[:_FIRST_BLOCKS]):
        if len(block.text) <= LONGEST_CLOCK and (moment := read_clock(block.text, opens=position == 0)):
            return position, moment
    return None


def is_clock(text: str) -> bool:
    """Whether a line that does not open the page is another page's clock."""
    return len(text) <= LONGEST_CLOCK and text[:1].isdigit() and read_clock(text, opens=False) is not None


def read_clock(text: str, *, opens: bool = True) -> Moment | None:
    """The moment that a clock line states.

    Glue between time and day gives a clock away; one printed with a blank counts only as the page's
    first line and with its zone, for a date line may look the same.
    """
    found = _CLOCK.fullmatch(text)
    if not found or (found["gap"] and not (opens and found["zone"])):
        return None
    zone = f" {found['zone'].strip()}" if found["zone"] else ""
    offset = found["offset"].replace(" ", "") if found["offset"] else ""
    day = _read_day(f"{found['day']} {found['rest']}")
    return combine(day.when, _read_time(f"{found['time']}{zone}{offset}")) if day else None


@lru_cache(maxsize=4096)  # most captures are of a few days, or of a few years
def _read_day(text: str) -> Moment | None:
    return parse_date(text)


@lru_cache(maxsize=4096)  # a day has 1,440 minutes, and a site one zone
def _read_time(text: str) -> Clock | None:
    return next(iter(find_clocks(text, [])), None)
