"""Times as containers state them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

_DIGITS = re.compile(r"\d{8}(?:\d{6})?")
_FRACTION = re.compile(r"(\.\d{6})\d+")
_SINCE = re.compile(r"\d{10}(?:\d{3}(?:\d{3}){0,2})?(?:\.\d{1,9})?")
_SLASHES = re.compile(r"(\d{4})/(\d\d)/(\d\d)(?=\D|$)")
_ZONE = re.compile(r"(?<=\d) *([+-]\d\d:?\d\d)?(?: *(?:UTC|GMT))?$")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SCALES = ((1e11, 1), (1e14, 1e3), (1e17, 1e6), (1e20, 1e9))  # below this number: so many units a second


def read_time(value: Any) -> datetime | None:
    """The moment in UTC, or None: ISO 8601 and its kin, 8 or 14 digits, RFC 2822, seconds and finer since 1970.

    A time without a zone counts as UTC.
    """
    try:
        when = _parse(value)
        when = when.replace(tzinfo=UTC) if when and when.tzinfo is None else when
        when = when and when.astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return when if when and 1990 <= when.year < 2200 else None


def _parse(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _from_number(value)
    text = str(value).strip()
    if _DIGITS.fullmatch(text):
        return datetime.strptime(text, "%Y%m%d%H%M%S" if len(text) == 14 else "%Y%m%d").replace(tzinfo=UTC)
    if _SINCE.fullmatch(text):
        return _from_number(int(text) if text.isdecimal() else float(text))
    for spell in (str, _spell_plainly):
        with suppress(ValueError):
            return datetime.fromisoformat(spell(text))
    return parsedate_to_datetime(text)


def _spell_plainly(text: str) -> str:
    """The text as ISO 8601 has it, where an export came near it: slashes, a blank or a name about the zone."""
    return _ZONE.sub(r"\1", _SLASHES.sub(r"\1-\2-\3", _FRACTION.sub(r"\1", text)))


def _from_number(value: float) -> datetime | None:
    for below, scale in _SCALES:
        if 0 < value < below:
            return _EPOCH + timedelta(seconds=value / scale)
    return None
