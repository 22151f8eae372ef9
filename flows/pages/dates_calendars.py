"""Days of the calendars of Iran, Thailand and Ethiopia.

۲۲ اردیبهشت ۱۴۰۲ is 12 May 2023, 14 พ.ค. 67 is 14 May 2024, ግንቦት 8 ቀን 2015 is 16 May 2023.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

_SOLAR = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"]
#: The same months in Afghanistan.
_AFGHAN = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"]
_SOLAR_YEARS = range(1300, 1421)  # 1921 to 2042; beyond them a number is rather a year of the lunar calendar
_MONTH = "|".join((*_SOLAR, *_AFGHAN)).replace("ی", "[یي]")
_WORDED = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+({_MONTH})(?:\s?ماه)?[\s،,]+(\d{{4}})(?!\d)"
    rf"|(?<!\w)({_MONTH})\s(\d{{1,2}})[،,]\s(\d{{4}})(?!\d)"
)
_NUMERIC = re.compile(r"(?<!\d)(\d{4})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<![\d:])(\d{1,2})\s?([/-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)")
_ARABIC_LETTERS = re.compile("[\u0620-\u06d3\u06f0-\u06f9]")
_LONG_MONTHS, _MONTH_DAYS = 6, 30  # months of a day more, and the days of the others


def solar_days(text: str, *, is_persian: bool = False) -> Iterator[tuple[tuple[int, int], datetime]]:
    """(span, day) of every date of the Solar Hijri calendar in a line; ``is_persian``: of a page in Persian."""
    if not is_persian and (text.isascii() or not _ARABIC_LETTERS.search(text)):
        return
    stated = [
        (m.span(), int(m[3] or m[6]), _find_month(m[2] or m[4]), int(m[1] or m[5])) for m in _WORDED.finditer(text)
    ]
    stated += [(m.span(), int(m[1]), int(m[2]), int(m[3])) for m in _NUMERIC.finditer(text)]
    stated += [(m.span(), int(m[4]), int(m[3]), int(m[1])) for m in _DAY_FIRST.finditer(text)]
    for span, year, month, day in stated:
        if year in _SOLAR_YEARS and 1 <= month <= 12 and 1 <= day <= _MONTH_DAYS + (month <= _LONG_MONTHS):
            yield (
                span,
                new_year(year) + timedelta(days=_MONTH_DAYS * (month - 1) + min(month - 1, _LONG_MONTHS) + day - 1),
            )


def _find_month(name: str) -> int:
    name = name.replace("ي", "ی")
    return (_SOLAR if name in _SOLAR else _AFGHAN).index(name) + 1


def new_year(year: int) -> datetime:
    """The day of spring that a year begins with; leap years by the cycle of 33 years, right from 1799 to 2256."""
    return datetime(1, 1, 1, tzinfo=UTC) + timedelta(days=365 * (year - 1) + (8 * year + 21) // 33 + 226894)


#: Short names of Thai months, whose full stops no other language's have.
_THAI = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."]
_THAI_MONTHS = {name.replace(".", ""): number for number, name in enumerate(_THAI, 1)}
_SHORT_MONTH = "|".join(name.replace(".", r"\.?") for name in _THAI)
_DAY = re.compile(rf"(?<!\d)(\d{{1,2}})\s?({_SHORT_MONTH})\s?(?:พ\.ศ\.\s?)?(\d{{4}}|\d\d)(?![\d:.])")
_THAI_LETTERS = re.compile("[ยคพ]")  # one of them ends each such name
_ERA, _CENTURY = 543, 2500  # years that the Buddhist era is ahead; the one that two figures stand in
_OLDEST = 2400  # years of that era are greater


def thai_days(text: str) -> Iterator[tuple[tuple[int, int], datetime]]:
    """(span, day) of every date with such a name in a line."""
    for found in _DAY.finditer(text) if _THAI_LETTERS.search(text) else ():
        year = int(found[3]) + (_CENTURY if len(found[3]) == 2 else 0)
        try:
            day = datetime(
                year - (_ERA if year > _OLDEST else 0),
                _THAI_MONTHS[found[2].replace(".", "")],
                int(found[1]),
                tzinfo=UTC,
            )
        except ValueError:
            continue
        yield found.span(), day


_ETHIOPIAN = [
    "መስከረም", "ጥቅምት", "[ህኅሕ]ዳር", "ታ[ህኅሕ][ሳሣ][ስሥ]", "ጥር", "የካቲት", "መጋቢት", "ሚያ[ዝዚ]ያ", "ግንቦት", "ሰኔ",
    "[ሐሃሀ]ምሌ", "ነ[ሐሃሀ]ሴ", "ጳጉሜን?",
]  # fmt: skip
_ETHIOPIAN_DAY = re.compile(
    rf"(?:(?<!\d)(\d{{1,2}})\s)?({'|'.join(_ETHIOPIAN)})(?:\s(\d{{1,2}})(?!\d))?(?:\sቀን)?\s?[፣፤,/\s]\s?(\d{{4}})(?!\d)"
)
_ETHIOPIAN_EPOCH = datetime(8, 8, 27, tzinfo=UTC)  # when its first year began, by our calendar
_ETHIOPIC = re.compile("[\u1200-\u137f]")
_ETHIOPIAN_YEARS = range(1900, 2100)
_GREGORIAN_MONTHS = re.compile(r"እ\.?ኤ\.?አ")  # ``as the Europeans count``


def ethiopian_days(text: str) -> Iterator[tuple[tuple[int, int], datetime]]:
    """(span, day) of every date of the Ethiopian calendar in a line."""
    if not _ETHIOPIC.search(text) or _GREGORIAN_MONTHS.search(text):
        return
    for found in _ETHIOPIAN_DAY.finditer(text):
        day, year = int(found[1] or found[3] or 0), int(found[4])
        month = next(number for number, name in enumerate(_ETHIOPIAN) if re.fullmatch(name, found[2]))
        if year in _ETHIOPIAN_YEARS and 1 <= day <= _MONTH_DAYS:
            days = 365 * (year - 1) + year // 4 + _MONTH_DAYS * month + day - 1
            yield found.span(), _ETHIOPIAN_EPOCH + timedelta(days=days)
