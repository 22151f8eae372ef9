"""Days and telling words as they stand in a line, before they are joined to moments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from flows.pages import dates_words as words
from flows.pages.dates_calendars import ethiopian_days, solar_days, thai_days
from flows.pages.dates_clocks import Clock, to_offset, zone_minutes
from flows.pages.normalise import EAST_ASIAN
from flows.pages.types import Moment

_YEARS = range(1900, 2101)
_ZERO_DAYS = frozenset(((1970, 1, 1), (1969, 12, 31)))  # of Unix clocks, west of Greenwich the latter

ISO = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)(?:(?:[Tt_]|\s+)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?"
    r"\s*(?:([Zz])|([+\-−])(\d\d):?(\d\d)?|([A-Z]{2,5}))?)?\s*"
)
COMPACT = re.compile(r"\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:[Tt\s]?(\d\d)(\d\d)(\d\d)?([Zz])?)?\s*")
EPOCH = re.compile(r"\s*(\d{10})(\d{3})?\s*")

TOKEN = re.compile(r"[^\s\d.,/|()\-–—:;·•،!?\"'’\[\]<>=+*©\x00（）［］【】，：｜／፣፤ـ]+")
_OF = r"(?:(?:of|de|del|den|di|ng|[dD]['’]|ב)\s*)?"
_GAP = r"[\s\-–/,.،]{0,4}"
#: A year, also one that a program has glued to what comes next: ``28. Juli 201929. Juli 2019``, ``May 3, 20207:15 PM``.
_YEAR = r"(?:\d{4}(?!\d)|(?:19|20)\d\d(?=\d))"
_AFTER_YEAR = r"(?:(?<=\D(?:19|20)\d\d)|(?<=[+-]\d\d:\d\d)|(?<=:\d\d:\d\d))"  # or a clock
_DAY_BEFORE = re.compile(
    rf"(?:(?<!\d)(?<!\d:)|{_AFTER_YEAR})(\d{{1,2}})(?:st|nd|rd|th|er|re|TH|ST|ND|RD|[ºª°]|ই|লা|রা|ঠা|শে)?{_GAP}{_OF}$"
)
_YEAR_AFTER = re.compile(
    rf"[.,،'’]?(?:\s?/\s?[^\W\d_]+(?:\s[^\W\d_]+)?)?{_GAP}{_OF}(?:[พค]\.ศ\.\s?)?({_YEAR}|['’]?\d\d(?![\d:.h]|\s?[ap]\.?m))"
)
_DAY_YEAR_AFTER = re.compile(
    rf"[.,]?\s*(\d{{1,2}})(?:st|nd|rd|th|TH|ST|ND|RD|[.ºª])?(?:\s*[,،.]\s*|\s+)(?:(?:de|del|of)\s+)?({_YEAR})"
)
_UNIX_AFTER = re.compile(r"\s+(\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{3,5}\s+|[+-]\d{4}\s+)?(\d{4})(?!\d)")
_YEAR_BEFORE = re.compile(r"(?<!\d)(\d{4})(?:\s?m)?[\s.,\-/]{1,3}$")  # in Lithuanian ``2021 m. kovo 5``
#: ``2021. gada 5. marts``, in Uzbek ``2021-yil 5-mart``
_YEAR_AND_DAY_BEFORE = re.compile(
    r"(?<!\d)(\d{4})(?:\.?\s?g(?:ada|\.)|[\s-]?(?:yil|йил|жылғы|жылы|ж\.)),?\s(\d{1,2})[.\s-]\s?$"
)
_DAY_AFTER = re.compile(r"[.\s\-]{1,2}(\d{1,2})(?!\d)")
_NUMERIC = re.compile(
    rf"(?:(?<![\d.])(?<!\d:)|{_AFTER_YEAR})"
    r"(?:(\d{4})\s?[-–/.／]\s?(\d{1,2})\s?[-–/.／]\s?(\d{1,2})(?!\d)"
    r"|(\d{1,2})(\s?[-–/.／]\s?)(\d{1,2})\s?[-–/.／]\s?(\d{4}(?!:\d|[\d%])|(?:19|20)\d\d(?=\d{1,2}(?:[./:]\d|\s?[^\W\d_]))|\d\d(?=\d\d:\d)|\d\d(?![\d%]|[:.]\d\d(?!\d))))"
)
_EAST_ASIAN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]?")
#: The years before eras of Japan and Taiwan: ``令和3年3月5日`` is the 5th of March 2021.
_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
_OF_ERAS = re.compile(rf"({'|'.join(_ERAS)})\s?(\d{{1,3}}|元)\s?年\s?(\d{{1,2}})\s?月\s?(\d{{1,2}})\s?日")
_VIETNAMESE_MONTHS = (
    "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
)  # fmt: skip
_NAMED_BY_NUMBER = rf"tháng\s+(\d{{1,2}}|{'|'.join(sorted(_VIETNAMESE_MONTHS, key=len, reverse=True))}|giêng|chạp)"
_VIETNAMESE = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+{_NAMED_BY_NUMBER},?\s+(?:năm\s+)?(\d{{4}})(?!\d)"
    rf"|{_NAMED_BY_NUMBER}\s+(\d{{1,2}}),\s+(\d{{4}})(?!\d)",
    re.IGNORECASE,
)
#: In Mongolian the month is a number too, in figures or as a word: ``2021 оны 03 сарын 05``, ``гуравдугаар сарын 5``.
_MONGOLIAN_MONTHS = (
    "нэг", "хоёр", "гурав", "дөрөв", "тав", "зургаа", "долоо", "найм", "ес", "арав", "арваннэг", "арванхоёр",
)  # fmt: skip
_MONGOLIAN = re.compile(
    rf"(\d{{4}})\s(?:оны|он)\s(\d{{1,2}}|{'|'.join(_MONGOLIAN_MONTHS)})(?:-?р|\s?(?:дугаар|дүгээр))?\sсарын\s(\d{{1,2}})"
)
#: Two figures of a year come first in East Asia: ``24.03.14``; in Taiwan three, of the republic: ``113/03/14``.
_YEAR_FIRST = frozenset(("ko", "ja", "zh"))
_REPUBLIC = re.compile(r"(?<![\d/.-])(1[01]\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\d/.-])")
#: A year set apart from the day, as at the head of Xinhua's stories.
_YEAR_APART = re.compile(r"(?<!\d)(\d{4})\s(\d\d)\s?/\s?(\d\d)(?=\s\d\d:\d\d)")

#: The page's own clock: zone and day printed without a blank between them.
GLUED = re.compile(r"(\D{0,20}\d{1,2}:\d\d\s*(?:GMT|UTC))\s*([+-]\d{1,2}?)?(\d{1,2})(\s+[^\W\d_]+.*\d{4}.*)")


class Day(NamedTuple):
    """A calendar day, and where it stands."""

    start: int
    end: int
    date: datetime


_OF_SUNDAY = "chủ "  # what stands before the Vietnamese word for a change where both name a day of the week


class Token(NamedTuple):
    """A word, and where it stands."""

    start: int
    end: int
    word: str  # lower case
    role: str | None  # published, updated: what such a word says of the date after it


# --- ISO and numbers


def read_iso(found: re.Match[str]) -> Moment | None:
    """The moment that a match of ISO or COMPACT states."""
    parts = [int(g) if g and g.isdigit() else None for g in found.groups()[:6]]
    year, month, day, hour, minute, second = parts
    assert year is not None and month is not None and day is not None
    date = _make_day(year, month, day)
    if date is None:
        return None
    if hour is None or minute is None:
        return plausible(date, None, "day")
    named = found[found.re.groups] if found.re is ISO else None
    clock = Clock(0, 0, hour, minute, second, _iso_zone(found) if named is None else named)
    return combine(date, clock)


def _iso_zone(found: re.Match[str]) -> int | None:
    if found[7]:
        return 0
    if found.re is COMPACT or not found[8]:
        return None
    return to_offset(found[8], found[9], found[10])


def _make_day(year: int, month: int, day: int) -> datetime | None:
    if 2400 < year < 2643:  # the Buddhist era, as Thai papers count
        year -= 543
    if year not in _YEARS:
        return None
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def _full_year(text: str) -> int:
    year = int(text.lstrip("'’"))
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def plausible(when: datetime, offset: int | None, precision: str) -> Moment | None:
    """A moment, unless it is the zero of some system's clock."""
    if when.year not in _YEARS or (when.year, when.month, when.day) in _ZERO_DAYS:
        return None
    return Moment(when, offset, precision)


def combine(date: datetime, clock: Clock | None) -> Moment | None:
    """A day and a time of day, brought to UTC where its zone is known."""
    if clock is None or clock.hour > 23:
        return plausible(date, None, "day")
    when = date.replace(hour=clock.hour, minute=clock.minute, second=min(clock.second or 0, 59))
    offset = zone_minutes(clock.zone, date)
    try:
        when -= timedelta(minutes=offset or 0)
    except OverflowError:
        return None
    return plausible(when, offset, "minute" if clock.second is None else "second")


# --- days


@cache
def _months(language: str) -> dict[str, int]:
    table: dict[str, int] = dict(words.TWO_WORD_MONTHS)
    order = [language, *(code for code in words.MONTHS if code != language)]
    for names in (words.MONTHS[code] for code in order if code in words.MONTHS):
        for number, spellings in enumerate(names.split(), 1):
            for name in spellings.split("/"):
                table.setdefault(name, number)
    return table


@lru_cache(maxsize=512)  # a line is asked about with and without its language
def read_tokens(text: str) -> Sequence[Token]:
    """The words of a line, with what each says of a date after it."""
    roles = _roles()
    tokens = [(m.start(), m.end(), m[0].lower()) for m in TOKEN.finditer(text)]
    read = [
        Token(start, end, word, role if (role := roles.get(word)) and not _ends_other_word(text, start) else None)
        for start, end, word in tokens
    ]
    if max(text, default="") > EAST_ASIAN:
        read += [Token(m.start(), m.end(), m[0], m.lastgroup) for m in east_asian_roles().finditer(text)]
        read.sort(key=lambda t: t.start)
    return read


def _ends_other_word(text: str, start: int) -> bool:
    """Whether a word ends one that speaks of no change: ``Corona-Update``, or ``Chủ nhật``, a Sunday."""
    is_compound = text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha()
    return is_compound or text[max(0, start - len(_OF_SUNDAY)) : start].lower() == _OF_SUNDAY


def find_days(text: str, tokens: Sequence[Token], day_first: bool | None, language: str | None) -> list[Day]:
    """All days of a line in their order, none of which overlap."""
    found = [*_numeric_days(text, day_first, language), *_worded_days(text, tokens, language)]
    days: list[Day] = []
    for day in sorted(found, key=lambda d: (d.start, -d.end)):
        if not days or day.start >= days[-1].end:
            days.append(day)
    return days


def _numeric_days(text: str, day_first: bool | None, language: str | None) -> Iterator[Day]:
    code = (language or "")[:2]
    for m in _NUMERIC.finditer(text):
        if m[1]:
            yield from _as_day(m.span(), m[1], int(m[2]), m[3])
            continue
        first, second = int(m[4]), int(m[6])
        if len(m[7]) == len(m[4]) == 2 and code in _YEAR_FIRST:
            yield from _as_day(m.span(), m[4], second, m[7])
            continue
        if len(m[7]) == 2 and "-" in m[5] and code != "nl":
            continue  # 10-11-12 is anything, but in Dutch papers
        if second <= 12 and first <= 12:
            said = _says_weekday(text, _full_year(m[7]), first, second)
            is_day_first = _is_day_first(m[5], text, day_first, language) if said is None else said
        else:
            is_day_first = second <= 12
        if not is_day_first:
            first, second = second, first
        yield from _as_day(m.span(), m[7], second, first)
    if "年" in text or "년" in text:
        for m in _EAST_ASIAN.finditer(text):
            yield from _as_day(m.span(), m[1], int(m[2]), m[3])
        for m in _OF_ERAS.finditer(text):
            year = _ERAS[m[1]] + (1 if m[2] == "元" else int(m[2]))
            yield from _as_day(m.span(), str(year), int(m[3]), m[4])
    if code == "zh":
        for m in _REPUBLIC.finditer(text):
            yield from _as_day(m.span(), str(int(m[1]) + _ERAS["民國"]), int(m[3]), m[4])
    for m in _YEAR_APART.finditer(text) if "/" in text else ():
        yield from _as_day(m.span(), m[1], int(m[2]), m[3])
    if not text.isascii() or code == "fa":
        yield from _days_elsewhere(text, code)


def _days_elsewhere(text: str, code: str) -> Iterator[Day]:
    """Days of other calendars, and of languages whose months have numbers for names."""
    for span, date in (*solar_days(text, is_persian=code == "fa"), *thai_days(text), *ethiopian_days(text)):
        yield Day(*span, date)
    if "háng" in text or "HÁNG" in text:
        for m in _VIETNAMESE.finditer(text):
            day, name, year = (m[1], m[2], m[3]) if m[1] else (m[5], m[4], m[6])
            yield from _as_day(m.span(), year, _vietnamese_month(name.lower()), day)
    if " сарын " in text:
        for m in _MONGOLIAN.finditer(text):
            month = int(m[2]) if m[2].isdigit() else _MONGOLIAN_MONTHS.index(m[2]) + 1
            yield from _as_day(m.span(), m[1], month, m[3])


def _vietnamese_month(name: str) -> int:
    if name.isdigit():
        return int(name)
    return {"giêng": 1, "chạp": 12}.get(name) or _VIETNAMESE_MONTHS.index(name) + 1


def _worded_days(text: str, tokens: Sequence[Token], language: str | None) -> Iterator[Day]:
    months = _months((language or "en")[:2])
    for index, token in enumerate(tokens):
        month, end = months.get(token.word), token.end
        if month is None and token.word in ("كانون", "تشرين") and index + 1 < len(tokens):
            end = tokens[index + 1].end
            month = months.get(f"{token.word} {tokens[index + 1].word}")
        if month:
            yield from _day_around(text, token.start, end, month)


def _day_around(text: str, start: int, end: int, month: int) -> Iterator[Day]:
    """The day whose month stands at ``start`` to ``end``: 3 May 2020, May 3, 2020 or 2020 May 3."""
    before, after = _DAY_BEFORE.search(text, max(0, start - 14), start), _YEAR_AFTER.match(text, end)
    if before and after and 0 < int(before[1]) < 32:
        yield from _as_day((before.start(), after.end()), after[1], month, before[1])
    elif after := _DAY_YEAR_AFTER.match(text, end) or _UNIX_AFTER.match(text, end):
        yield from _as_day((start, after.end()), after[2], month, after[1])
    elif before := _YEAR_AND_DAY_BEFORE.search(text, max(0, start - 16), start):
        yield from _as_day((before.start(), end), before[1], month, before[2])
    elif (before := _YEAR_BEFORE.search(text, max(0, start - 8), start)) and (after := _DAY_AFTER.match(text, end)):
        yield from _as_day((before.start(), after.end()), before[1], month, after[1])


def _as_day(span: tuple[int, int], year: str, month: int, day: int | str) -> Iterator[Day]:
    if date := _make_day(_full_year(year), month, int(day)):
        yield Day(*span, date)


_WEEKDAY = re.compile(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _says_weekday(text: str, year: int, first: int, second: int) -> bool | None:
    """Whether the day comes first, as the weekday beside it says (Fri, 05/12/2023); None where it says nothing."""
    if not (named := _WEEKDAY.search(text)):
        return None
    as_day, as_month = _make_day(year, second, first), _make_day(year, first, second)
    fits = [day is not None and _WEEKDAYS[day.weekday()] == named[1] for day in (as_day, as_month)]
    return fits[0] if fits[0] != fits[1] else None


_MONTH_FIRST_CLOCK = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)


def _is_day_first(separator: str, text: str, day_first: bool | None, language: str | None) -> bool:
    """10/04/2011: only Americans put the month first, and they write 5:08 PM rather than 17:08."""
    if day_first is not None:
        return day_first
    if "." in separator:
        return True
    code, _, region = (language or "").partition("-")
    if code == "en":
        return region.upper() in words.DAY_FIRST_REGIONS or (region.upper() != "US" and _is_24_hours(text))
    return bool(code) or not _MONTH_FIRST_CLOCK.search(text)


def _is_24_hours(text: str) -> bool:
    return bool(re.search(r"(?<!\d)(?:0\d|1[3-9]|2[0-3]):[0-5]\d", text)) and not _MONTH_FIRST_CLOCK.search(text)


# --- what is glued


def unglue(text: str) -> str:
    """A page's clock with a blank between its zone and its day."""
    found = GLUED.fullmatch(text)
    return f"{found[1]}{found[2] or ''} {found[3]}{found[4]}" if found else text


# --- words


@cache
def _roles() -> dict[str, str]:
    return {
        **dict.fromkeys(words.PUBLISHED.split(), "published"),
        **dict.fromkeys(words.UPDATED.split(), "updated"),
    }


@cache
def east_asian_roles() -> re.Pattern[str]:
    """Words of publication and change in scripts that put no blank between words."""
    updated, published = (
        "|".join(sorted(names.split(), key=len, reverse=True))
        for names in (words.UPDATED_EAST_ASIAN, words.PUBLISHED_EAST_ASIAN)
    )
    return re.compile(f"(?P<updated>{updated})|(?P<published>{published})")
