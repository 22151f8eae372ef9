"""Lines of a list that are no headline: when each story came, its rank; and what is glued to headlines there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from flows.pages.dates import has_digit
from flows.pages.dates_words import LAPSE, MONTHS, TODAY
from flows.pages.normalise import EAST_ASIAN

_LONGEST = 50  # characters of a day or time
_CLOCK = r"(?:\d{1,2}[:.h]\d\d|\d{1,2}\s?[ap]\.?m\.?)(?:\s?(?:[ap]\.?m\.?|uhr|uur|utc|gmt|et))?"
_RANK = re.compile(r"#?\d{1,2}[.)]?")
_SIGNS = " •*·-|"
#: A day, with an hour or without, or how long ago, that touches the last word of a headline.
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[\u093e-\u094d\u0981-\u09cd])|(?<=[?!)\"'’”»]))(?:[Pp]ublished\s?)?"
    r"(?:\d{1,2}\.? (?P<month>[^\W\d_][\w\u0900-\u0dff]{2,14})\.?,?(?: \d{4})?(?:,? \d{1,2}[:.]\d\d(?: [AP]M)?)?"
    r"|(?<=[a-z?!’”])[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} (?:minutes?|hours?|days?|weeks?) ago)$"
)
#: Who wrote a story, behind its headline: the word for by with a capital, a name, and what else is said of it.
_SIGNED = re.compile(
    r"(?<=\S) (?:Von|Par|Por|Door|Av|Af) (?!De[rnm]\b)[^\W\d_a-zà-ÿ][\w.'’-]+(?: [^\W\d_a-zà-ÿ][\w.'’-]+){1,3}"
    r"(?:,? .{2,40})?$"
)
_BY = (" Von ", " Par ", " Por ", " Door ", " Av ", " Af ")
#: When a story came, before its headline: an hour, and a day before it, with its weekday or without.
_TIMED = re.compile(
    r"(?:[^\W\d_]{2,12}[,.]? )?(?:\d{1,2}[./]\d{1,2}(?:[./](?:\d{2}|\d{4}))?[,.]? ?[|–—-]? ?"
    r"|\d{1,2}\.? [^\W\d_]{3,10}\.?(?: \d{4})?,? )?"
    r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[|–—-])? (?=[^\W\d_]|[\"“„«'‘])"
)
_PREVIOUS = re.compile(r"Previous(?: (?:[Pp]ost|[Aa]rticle|[Ss]tory))?:? (?=\S)")
_NEXT = re.compile(_PREVIOUS.pattern.replace("Previous", "Next"))
_COUNTED, _SHORTEST, _SHORTEST_HAN = re.compile(r"(\d{1,2}) (?=[^\W\d_a-zà-ÿа-яё]|[\"“‘'«„【「『])"), 18, 8
#: An hour and a day before a headline, in figures (`09:15 / 17.01.2023Ferry sinks`), and a day or an hour behind it.
_BEFORE = re.compile(r"\d{1,2}:\d\d\s?[/|,-]\s?\d{1,2}\.\d{1,2}\.\d{4}\s?[|–-]?\s?")
_DAY_BEHIND = re.compile(r"(?<=\S)\s{1,2}(?:20\d\d/\d{1,2}/\d{1,2}|(?<=\s\s)\d{1,2}:\d\d)$")
#: An hour, with a word for the day or without, and with a section behind a sign; how long ago; a rank.
_STAMP = re.compile(
    rf"(?:(?:{TODAY})[,.]?\s?)?(?:\w{{1,4}}\.?\s)?{_CLOCK}(?:\s?[•·|,–-]\s?.{{1,30}})?"
    rf"|(?:[^\d|•·]{{2,24}}\s?[|•·]\s)?(?:{LAPSE})|{_RANK.pattern}",
    re.IGNORECASE,
)


def is_stamp(text: str) -> bool:
    """Whether a line is an hour, how long ago something was, or a rank, and nothing else."""
    return len(text) <= _LONGEST and has_digit(text) and _STAMP.fullmatch(text.strip(_SIGNS)) is not None


def cut_glued(headline: str) -> str:
    """Another story's headline without the day or the lapse that touches its end, and without an hour and a day before.

    A day in figures may also stand behind it alone, as lists in Japan have it.  A road's number (`N9 crash`) is part of
    a headline.
    """
    if not has_digit(headline):
        return headline
    if (before := _BEFORE.match(headline)) and len(headline) - before.end() >= _SHORTEST:
        headline = headline[before.end() :]
    found = _GLUED.search(headline)
    if found is None or (found["month"] and found["month"].casefold() not in _months()):
        found = _DAY_BEHIND.search(headline)
    least = _SHORTEST if found and headline < EAST_ASIAN else _SHORTEST_HAN
    return headline[: found.start()] if found and found.start() >= least else headline


def find_time(text: str) -> int:
    """Where a line goes on behind the hour, or the day and hour, that open it; 0 where it opens otherwise."""
    found = _TIMED.match(text) if has_digit(text) else None
    return found.end() if found else 0


def cut_times(headlines: Sequence[str]) -> list[str]:
    """Headlines without the hour before them, where two of a page's or more have it (`12:30 Ferry sinks`)."""
    ends = [find_time(text) for text in headlines]
    if len(ends) - ends.count(0) < 2:
        return list(headlines)
    return [text[end:] for text, end in zip(headlines, ends, strict=True)]


@cache
def _months() -> frozenset[str]:
    """The months' names and abbreviations, of all languages."""
    return frozenset(name for names in MONTHS.values() for name in re.split("[ /]", names))


def cut_ranks(headlines: Sequence[str]) -> list[str]:
    """Headlines without the numbers before them, where these count on from one (`1 Ferry sinks`, `2 Pier closed`)."""
    if not any(text[0].isdigit() for text in headlines if text):
        return list(headlines)
    ranks = [int(found[1]) if (found := _COUNTED.match(text)) else 0 for text in headlines]
    cut, above = list(headlines), 0
    for place, rank in enumerate(ranks):
        above = rank if rank == above + 1 and (above or ranks[place + 1 : place + 2] == [2]) else 0
        if above:
            cut[place] = headlines[place].split(" ", 1)[1]
    return cut


def cut_beside(headlines: Sequence[str]) -> list[str]:
    """Headlines of one page without who wrote them behind, where several have that, and without their place in a row.

    `Previous Ferry sinks` and `Next Pier closed` stand side by side.
    """
    together, cut = "\n".join(headlines), list(headlines)
    if any(map(together.__contains__, _BY)):
        signed = [_SIGNED.search(text) for text in headlines]
        if len(headlines) - signed.count(None) > 1:
            pairs = zip(headlines, signed, strict=True)
            cut = [text[: found.start()] if found else text for text, found in pairs]
    if "Previous" not in together:
        return cut
    for place, (text, following) in enumerate(pairwise(headlines)):
        if (first := _PREVIOUS.match(text)) and (second := _NEXT.match(following)):
            cut[place], cut[place + 1] = text[first.end() :], following[second.end() :]
    return cut


def is_rank(text: str) -> bool:
    """Whether a line is a number of one or two digits, with its sign or without."""
    return len(text) <= _LONGEST and _RANK.fullmatch(text.strip(_SIGNS)) is not None
