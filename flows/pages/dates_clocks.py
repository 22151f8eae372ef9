"""Times of day as they stand in a line, with their zones and halves of the day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple

from flows.pages import dates_words as words
from flows.pages.normalise import EAST_ASIAN

_MAX_OFFSET = 14 * 60
_PART = 12  # characters within which the word for a half of the day stands
_LETTER = f"[^\\W\\d_{EAST_ASIAN}-\uffff]"  # of a script with blanks between words

_TIME = re.compile(
    r"(?<![\d.:])(\d{1,2})"
    r"(?:(?:\s?[:：]\s?|[.]|\s?[hH]\s?|\s?[時时点點]\s?|시\s?)([0-5٠-٥۰-۵०-५০-৫]\d)(?:(?:[:：]|\s?[分분]\s?)([0-5]\d)(?:[.,]\d{3,9})?)?"
    r"[分분]?|(?=\s?[apAP]\.?\s?[mM]\b)|\s?[Uu]hr\b|\s?[hH]\b|[時时点點시])(?!\d|[./]\d{4})(?:\s?:?\s?([apAP])\.?\s?[mM]\b\.?)?"
)
_ZONE = re.compile(
    r"\s*:?\s*[\(\[]?\s*(?:(?:GMT|UTC|gmt|utc)\s?([+\-−])\s?(\d{1,2})(?::?(\d\d))?(?!\d)|([+\-−])(\d\d):?(\d\d)(?!\d)"
    r"|(?:[Uu]hr\s+)?([A-Z]{1,5}|МСК|gmt|utc|ist|Gmt)(?![^\W\d_]))\s?[\)\]]?"
)


class Clock(NamedTuple):
    """A time of day, and where it stands; a zone is a name, or minutes east of Greenwich."""

    start: int
    end: int
    hour: int
    minute: int
    second: int | None
    zone: str | int | None


def to_offset(sign: str, hours: str, minutes: str | None) -> int | None:
    """Minutes east of Greenwich; None where no zone is so far away."""
    value = int(hours) * 60 + int(minutes or 0)
    if value > _MAX_OFFSET:
        return None
    return value if sign == "+" else -value


def find_clocks(text: str, days: Iterable[tuple[int, int]]) -> list[Clock]:
    """All times of day that stand outside ``days``, the places of a line's days."""
    masked = blank(text, [(start, end) for start, end in days if ":" not in text[start:end]])
    clocks: list[Clock] = []
    for m in _TIME.finditer(masked):
        hour, minute = int(m[1]), int(m[2] or 0)
        if clocks and m.start() < clocks[-1].end:
            continue  # the zone of the one before
        if hour > 24 or (m[2] is None and hour > 23):
            continue
        late = _half_of_day(m, masked)
        if late is not None and hour <= 12:
            hour = hour % 12 + 12 * late
        end, zone = _read_zone(masked, m.end())
        clocks.append(Clock(m.start(), end, hour % 24, minute, int(m[3]) if m[3] else None, zone))
    return clocks


def _half_of_day(m: re.Match[str], text: str) -> bool | None:
    """True after noon, False before, None where it is not said."""
    if m[4]:
        return m[4] in "pP"
    if text.isascii():
        return None
    before, after = text[max(0, m.start() - _PART) : m.start()], text[m.end() : m.end() + _PART]
    said = _halves_before().search(before) or _halves_after().match(after)
    return said.lastgroup == "late" if said else None


def _halves() -> str:
    late, early = ("|".join(map(re.escape, names)) for names in (words.AFTERNOON, words.MORNING))
    return rf"(?:(?P<late>{late})|(?P<early>{early}))"


@cache
def _halves_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!{_LETTER}){_halves()}\s*$")


@cache
def _halves_after() -> re.Pattern[str]:
    return re.compile(rf"\s*{_halves()}(?!{_LETTER})")


def _read_zone(text: str, start: int) -> tuple[int, str | int | None]:
    m = _ZONE.match(text, start)
    if not m:
        return start, None
    if m[1]:
        return m.end(), to_offset(m[1], m[2], m[3])
    if m[4]:
        return (m.end(), offset) if (offset := to_offset(m[4], m[5], m[6])) is not None else (start, None)
    name = m[7].upper()
    known = name in words.ZONES or name in words.SEASONAL_ZONES
    return (m.end(), name) if known else (start, None)


def zone_minutes(zone: str | int | None, date: datetime) -> int | None:
    """Minutes east of Greenwich on a day; None where no zone is said, or an unknown one."""
    if not isinstance(zone, str):
        return zone
    name = zone.upper()
    if name in words.SEASONAL_ZONES:
        return words.SEASONAL_ZONES[name] + (60 if _is_american_summer(date) else 0)
    return words.ZONES.get(name)


def _is_american_summer(date: datetime) -> bool:
    """From the second Sunday of March to the first of November."""
    march, november = datetime(date.year, 3, 8, tzinfo=UTC), datetime(date.year, 11, 1, tzinfo=UTC)
    start = march + timedelta(days=(6 - march.weekday()) % 7)
    return start <= date < november + timedelta(days=(6 - november.weekday()) % 7)


def is_european_summer(when: datetime) -> bool:
    """From the last Sunday of March to the last of October, at one o'clock in UTC."""
    march, october = datetime(when.year, 3, 31, 1, tzinfo=UTC), datetime(when.year, 10, 31, 1, tzinfo=UTC)
    start, end = (day - timedelta(days=(day.weekday() + 1) % 7) for day in (march, october))
    return start <= when < end


def blank(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with zeros in place of what has been read."""
    for start, end in spans:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return text
