"""Days of the calendars of Iran and Thailand: ۲۲ اردیبهشت ۱۴۰۲ is 12 May 2023, 14 พ.ค. 67 is 14 May 2024."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

_SOLAR = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"]
_SOLAR_YEARS = range(1300, 1421)  # 1921 to 2042; beyond them a number is rather a year of the lunar calendar
_WORDED = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+({'|'.join(_SOLAR).replace('ی', '[یي]')})(?:\s?ماه)?[\s،,]+(\d{{4}})(?!\d)"
)
_NUMERIC = re.compile(r"(?<!\d)(\d{4})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<![\d:])(\d{1,2})\s?([/-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)")
_ARABIC_LETTERS = re.compile("[\u0620-\u06d3\u06f0-\u06f9]")
_LONG_MONTHS, _MONTH_DAYS = 6, 30  # months of a day more, and the days of the others


def solar_days(text: str) -> Iterator[tuple[tuple[int, int], datetime]]:
    """(span, day) of every date of the Solar Hijri calendar in a line."""
    if text.isascii() or not _ARABIC_LETTERS.search(text):
        return
    stated = [
        (m.span(), int(m[3]), _SOLAR.index(m[2].replace("ي", "ی")) + 1, int(m[1])) for m in _WORDED.finditer(text)
    ]
    stated += [(m.span(), int(m[1]), int(m[2]), int(m[3])) for m in _NUMERIC.finditer(text)]
    stated += [(m.span(), int(m[4]), int(m[3]), int(m[1])) for m in _DAY_FIRST.finditer(text)]
    for span, year, month, day in stated:
        if year in _SOLAR_YEARS and 1 <= month <= 12 and 1 <= day <= _MONTH_DAYS + (month <= _LONG_MONTHS):
            yield (
                span,
                new_year(year) + timedelta(days=_MONTH_DAYS * (month - 1) + min(month - 1, _LONG_MONTHS) + day - 1),
            )


def new_year(year: int) -> datetime:
    """The day of spring that a year begins with; leap years by the cycle of 33 years, right from 1799 to 2256."""
    return datetime(1, 1, 1, tzinfo=UTC) + timedelta(days=365 * (year - 1) + (8 * year + 21) // 33 + 226894)


#: Short names of Thai months, whose full stops no other language's have.
_THAI = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
_DAY = re.compile(rf"(?<!\d)(\d{{1,2}})\s?({'|'.join(map(re.escape, _THAI))})\s?(\d{{4}}|\d\d)(?![\d:.])")
_ERA, _CENTURY = 543, 2500  # years that the Buddhist era is ahead; the one that two figures stand in
_OLDEST = 2400  # years of that era are greater


def thai_days(text: str) -> Iterator[tuple[tuple[int, int], datetime]]:
    """(span, day) of every date with such a name in a line."""
    for found in _DAY.finditer(text) if "ย." in text or "ค." in text or "ก.พ." in text else ():
        year = int(found[3]) + (_CENTURY if len(found[3]) == 2 else 0)
        try:
            day = datetime(year - (_ERA if year > _OLDEST else 0), _THAI.index(found[2]) + 1, int(found[1]), tzinfo=UTC)
        except ValueError:
            continue
        yield found.span(), day
