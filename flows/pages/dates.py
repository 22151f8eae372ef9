"""Dates as news pages write them: ISO 8601, RFC 2822, and visible lines in some forty languages.

``parse_date`` reads one stated date, ``find_moments`` all that stand in a line, ``find_date_line``
says whether a line is nothing but dates.  None of them raises, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from flows.pages import dates_words as words
from flows.pages.dates_clocks import Clock, blank, find_clocks
from flows.pages.dates_parts import (
    COMPACT,
    EPOCH,
    GLUED,
    ISO,
    TOKEN,
    Day,
    Token,
    combine,
    east_asian_roles,
    find_days,
    plausible,
    read_iso,
    read_tokens,
    unglue,
)
from flows.pages.normalise import EAST_ASIAN
from flows.pages.types import Moment

_LONGEST = 240  # characters; what is longer is no date
_LONGEST_LINE, _LONGEST_LABEL = 160, 25
_BEFORE_CLOCK = 8  # characters from `updated` to its time: a colon, or a word such as `alle`

_DIGIT = re.compile(r"\d")
_TWO_NUMBERS = re.compile(r"\d\D+\d")  # a day and its year, at least
_NEXT_WORD = re.compile(r"\s([^\W\d_]{1,8})\b")
_COPYRIGHT = re.compile(
    r"©|\(c\)\s|&copy|copyright|all rights reserved|alle rechte|tous droits|reservados", re.IGNORECASE
)


class Found(NamedTuple):
    """A moment in a line: where it stands and what the words before it say of it."""

    start: int
    end: int
    moment: Moment
    role: str | None  # published, updated, or None: not said


def parse_date(raw: str, *, day_first: bool | None = None, language: str | None = None) -> Moment | None:
    """The first date that ``raw`` states, or None.

    ``day_first`` decides 10/04/2011; without it the language does, then the clock beside it.
    """
    if not raw or len(raw) > _LONGEST:
        return None
    if (found := ISO.fullmatch(raw)) or (found := COMPACT.fullmatch(raw)):
        return read_iso(found)
    if found := EPOCH.fullmatch(raw):
        return plausible(datetime.fromtimestamp(int(found[1]), UTC), 0, "second")
    return next((f.moment for f in find_moments(raw, day_first=day_first, language=language)), None)


def find_moments(text: str, *, day_first: bool | None = None, language: str | None = None) -> list[Found]:
    """All dates of a line in their order, each with its time, zone and role."""
    if len(text) > _LONGEST or not _TWO_NUMBERS.search(text):
        return []
    return list(_find_moments(text, day_first, language))


@lru_cache(maxsize=512)
def _find_moments(text: str, day_first: bool | None, language: str | None) -> Sequence[Found]:
    """The same; one page asks of one line several times."""
    text = unglue(text)
    tokens = read_tokens(text)
    days = find_days(text, tokens, day_first, language)
    if not days:
        return []
    marks = [t for t in tokens if t.role and not _says_lapse(text, t)]
    return _join(text, marks, days, find_clocks(text, [(day.start, day.end) for day in days]))


def _says_lapse(text: str, mark: Token) -> bool:
    """Whether such a word says what came a while ago (`updated 2 hours ago`), and nothing of the day beside it."""
    return _relative().match(text, mark.end + (text[mark.end : mark.end + 1] in (" ", ":"))) is not None


def has_digit(text: str) -> bool:
    """Whether a text holds a decimal digit, without which it states no date."""
    return _DIGIT.search(text) is not None


def find_date_line(
    text: str, *, captured_at: datetime | None = None, language: str | None = None
) -> tuple[Moment | None, Moment | None]:
    """What a line that holds nothing but dates says: (published, updated).

    A sentence that mentions a date, a copyright line and a page's clock give (None, None).  Relative
    times ("14 hours ago") count only where ``captured_at`` is known.
    """
    text = text.strip()
    if len(text) > _LONGEST_LINE:
        return None, None
    found = find_moments(text, language=language) + _find_relative(text, captured_at)
    if not found or _COPYRIGHT.search(text) or is_glued_clock(text):
        return None, None
    if (whole := ISO.fullmatch(text)) and (moment := read_iso(whole)):
        return moment, None
    found.sort(key=lambda f: f.start)
    return _by_role(found) if _is_bare(text, found) else (None, None)


def is_glued_clock(text: str) -> bool:
    """Whether the line is a page's clock, printed as ``08:21 GMT13 June 2021``."""
    found = GLUED.match(text) if len(text) <= _LONGEST_LINE else None
    return bool(found and not text[found.end(1)].isspace()) or bool(found and found[2])


@lru_cache(maxsize=512)  # of names, which a page says several times, and of lines
def role_of_label(text: str) -> str | None:
    """What a line without a date, such as ``Published on``, says of the date after it; None where it says more."""
    if not text or len(text) > _LONGEST_LABEL or has_digit(text) or not _is_bare(text, []):
        return None
    return next((token.role for token in reversed(read_tokens(text)) if token.role), None)


# --- joining


def _join(text: str, marks: list[Token], days: list[Day], clocks: list[Clock]) -> list[Found]:
    clock_first = bool(clocks) and clocks[0].start < days[0].start
    free, found = list(clocks), []
    for index, day in enumerate(days):
        before = days[index - 1].end if index else 0
        after = days[index + 1].start if index + 1 < len(days) else len(text)
        inside = [c for c in free if day.start <= c.start < day.end]
        left = [c for c in free if before <= c.start < day.start and not _is_marked(marks, c.end, day.start)]
        right = [c for c in free if day.end <= c.start < after and not _is_marked(marks, day.end, c.start)]
        order = (inside, left[-1:], right[:1]) if clock_first else (inside, right[:1], left[-1:])
        clock = next((c for some in order for c in some), None)
        if clock:
            free.remove(clock)
        if moment := combine(day.date, clock):
            start = min(day.start, clock.start) if clock else day.start
            end = max(day.end, clock.end) if clock else day.end
            own = marks if len(days) > 1 else [m for m in marks if not _is_before_clock(m, free)]
            role = _role(own, before, start, _skip_fillers(text, end), alone=len(days) == 1)
            if index and day.start == before and role is None:
                role = "updated"  # systems glue the last change to the day of publication, and hide it
            found.append(Found(start, end, moment, role))
    return [*found, *_later_times(marks, free, days)]


def _later_times(marks: list[Token], free: list[Clock], days: list[Day]) -> Iterator[Found]:
    """``21 May 2025 14:19, updated 15:30``: a time alone after such a word is of the same day."""
    for clock in free:
        is_update = any(m.role == "updated" and _is_before_clock(m, [clock]) for m in marks)
        day = next((d for d in reversed(days) if d.end <= clock.start), None)
        if is_update and day and (moment := combine(day.date, clock)):
            yield Found(clock.start, clock.end, moment, "updated")


def _is_before_clock(mark: Token, clocks: list[Clock]) -> bool:
    return any(0 <= clock.start - mark.end < _BEFORE_CLOCK for clock in clocks)


def _is_marked(marks: list[Token], start: int, end: int) -> bool:
    return any(start <= m.start < end for m in marks)


def _role(marks: list[Token], before: int, start: int, end: int, *, alone: bool) -> str | None:
    """The nearest word before the date says it; the one right after, where the line has one date."""
    ahead = [m for m in marks if before <= m.start < start]
    while len(ahead) > 1 and ahead[-1].start - ahead[-2].end <= 1:
        ahead.pop()  # ``Update vom 3. Mai``: the first of two words side by side says more
    if ahead:
        return ahead[-1].role
    return next((m.role for m in marks if alone and 0 <= m.start - end <= 2), None)


def _skip_fillers(text: str, end: int) -> int:
    """Where the word after a date begins that is none of those that a date is said with, as ``Uhr`` is."""
    word = _NEXT_WORD.match(text, end)
    return word.end() if word and word[1].lower() in _fillers() else end


def _by_role(found: list[Found]) -> tuple[Moment | None, Moment | None]:
    published = next((f.moment for f in found if f.role != "updated"), None)
    updated = next((f.moment for f in reversed(found) if f.role == "updated"), None)
    return published, updated


# --- what else stands in the line


@cache
def _fillers() -> frozenset[str]:
    return frozenset(words.FILLERS.split())


@cache
def _known_words() -> frozenset[str]:
    ago = " ".join((*words.AGO_BEFORE, *words.AGO_AFTER, *words.ONE, *words.MORNING, *words.AFTERNOON))
    zones = " ".join((*words.ZONES, *words.SEASONAL_ZONES)).lower()
    return frozenset(f"{words.WEEKDAYS} {words.UPDATED} {words.PUBLISHED} {words.FILLERS} {ago} {zones}".split())


#: How a line says what was published (`This notice was published: …`), before it says when.
_WHAT = re.compile(
    r"(?:(?:this|the|esta|este|cet|cette|questa|questo|aquest|aquesta)\s)?(?:notice|article|story|post|page|item"
    r"|noticia|artículo|notícia|matéria|artigo|actualité|articolo|notizia)\s"
    r"(?:(?:was|has been|fue|foi|a été|è stat[oa])\s)?"
    r"(?=(?:(?:first|originally|last)\s)?(?:publ|pubbl|posted|updated|actuali|atuali|aggiorn))",
    re.IGNORECASE,
)


def _is_bare(text: str, found: list[Found]) -> bool:
    """Whether nothing is left of a line beside its dates but words that date lines have."""
    rest = blank(unglue(text), [(f.start, f.end) for f in found])
    if what := _WHAT.match(rest):
        rest = rest[what.end() :]
    if max(rest, default="") > EAST_ASIAN:
        rest = east_asian_roles().sub(" ", rest)
    unknown = [t for t in TOKEN.findall(rest.lower()) if t not in _known_words() and any(map(str.isalpha, t))]
    if unknown and has_digit(rest):
        rest = _relative().sub(" ", rest.lower())
        unknown = [t for t in TOKEN.findall(rest) if t not in _known_words() and any(map(str.isalpha, t))]
    return not unknown


# --- relative times


@cache
def _relative() -> re.Pattern[str]:
    one = "|".join(sorted(words.ONE, key=len, reverse=True))
    units = "|".join(sorted(words.UNITS, key=len, reverse=True))
    before, after = ("|".join(map(re.escape, names)) for names in (words.AGO_BEFORE, words.AGO_AFTER))
    amount = rf"(?:(?:about|etwa|environ|ca\.?)\s+)?(\d{{1,3}}|(?:{one})(?=\s))\s?({units})[^\W\d_]{{0,6}}\.?"
    return re.compile(rf"(?<!\w)(?:(?:{before})\s+{amount}|{amount}\s?(?:{after})(?![a-zа-я]))", re.IGNORECASE)


def _find_relative(text: str, captured_at: datetime | None) -> list[Found]:
    if captured_at is None:
        return []
    marks, found = [t for t in read_tokens(text) if t.role], []
    for m in _relative().finditer(text):
        number, unit = (m[1], m[2]) if m[1] else (m[3], m[4])
        seconds = words.UNITS[unit.lower()] * (int(number) if number.isdigit() else 1)
        when = (captured_at if captured_at.tzinfo else captured_at.replace(tzinfo=UTC)).astimezone(UTC)
        when -= timedelta(seconds=seconds)
        exact = words.UNITS[unit.lower()] <= 60
        when = (
            when.replace(second=0, microsecond=0) if exact else when.replace(hour=0, minute=0, second=0, microsecond=0)
        )
        moment = Moment(when, 0, "minute") if exact else Moment(when, None, "day")
        found.append(Found(m.start(), m.end(), moment, _role(marks, 0, m.start(), m.end(), alone=False)))
    return found
