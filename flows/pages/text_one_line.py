"""Captures that hold a whole page in one line: where its date, its body and its tail part, and where texts touch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from flows.pages.dates import find_moments
from flows.pages.line_breaks import LONGEST
from flows.pages.line_words import function_words
from flows.pages.normalise import LOWER, UPPER, strip_ascii
from flows.pages.vocabulary import collect, collect_labelled, either

_SHORTEST = 400  # bytes
_DATE_WITHIN, _HEAD = 60, 400
_UNPOINTED = re.compile(
    r"(?:\b[0-2]\d[0-5]\d )?\b\d{1,2}\.\d{1,2}\.\d{4}(?:\s?\(updated [\d. ]{10,20}\))?", re.IGNORECASE
)
_HEAD_LONGEST, _AROUND_YEAR, _LABEL = 1200, 40, 25  # characters: the head, a date around its year, the word before it
_AROUND_DATE = 25  # characters on both sides of a cut that may go through one
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<=\d[./])\d\d(?![\d./])|(?<!\d)[۱१১][۳४৪]\d\d(?!\d)|[२২][०০]\d\d")
_BARS = frozenset("|•·–—-/")
#: Where the first sentence of prose ends: behind a word of small letters, and a capital or another script follows.
_FIRST_SENTENCE = re.compile(r"(?<=[^\W\d_A-ZÀ-ÞА-ЯЁ]{3})[.!?…][\"”»“]?\s(?=[^\W\d_a-zà-ÿа-яё]|[\"„“«–—])|[。！？।؟۔]")
#: The place in capitals before a dash that opens a story.
_DATELINE = re.compile(
    r"(?<=\s)[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ .'’-]{2,30}(?:,\s[\w. ]{2,20})?(?:\s\([^()]{2,30}\))?"
    r"\s?[—–-]{1,2}\s(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])"
)
_SENTENCE = re.compile(r"(?<=[^\W\d_A-ZÀ-ÞА-ЯЁ]{3})[.!?…][\"”»“)]?\s(?=\S)|[。！？।؟۔][」』”]?\s?(?=\S)")
_TOUCHES = 2  # texts that touch: such a line falls apart there
_REST, _ENDS = 12, frozenset('.!?…。！？।؟۔"”»)]')  # characters of what follows the last sentence; how that would end
_WORD, _LONGEST_HEADLINE, _FEWEST_WORDS = re.compile(r"\S+"), 160, 3
_TAIL = 0.5  # labels of the tail are looked for in the last half
_OPENS = r"(?:(?<=[.!?…”\"»)。！？।؟])\s+(?:\d{1,6}\s+)?|(?<=\d)\s+)"

#: Where two labels were printed without a blank: a small letter, a capital, as in `standardsDiscussion`.
GLUE = re.compile(rf"[{UPPER}](?<=[{LOWER}\d…!?)].)")
#: What each byte of an ASCII line is there: a capital, what may stand before one, or neither.
_SIDES = bytes(ord("A" if c.isupper() else "a" if c.isalnum() or c in "!?)" else ".") for c in map(chr, range(256)))
_ASCII_SIDES = _SIDES[:128] + b"." * 128
#: Texts that touch in one word.  `McDonald` holds none, nor does a name with a short prefix, as Zulu has them.
_GLUED_WORD = re.compile(
    r"\b(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)[A-Z][a-z]+\b)(?=[A-ZÀ-ÖØ-ÞА-ЯЁ]|[a-zà-ÿа-яё]{6})[^\W\d_]*?[a-zà-ÿа-яё]"
    r"(?:[A-ZÀ-ÖØ-ÞА-ЯЁ][a-zà-ÿа-яё]+)+"
)
#: Names in two cases; a small letter before a capital begins one, too (`iPhone`).
_CAMEL_NAME = re.compile(
    r"YouTube|LinkedIn|WhatsApp|TikTok|WeChat|SoundCloud|PayPal|MasterCard|AliExpress|BuzzFeed|HuffPost|PolitiFact"
    r"|JavaScript|GitHub|WordPress|OpenAI|ChatGPT|DeepMind|DeepSeek|SpaceX|BioNTech|AstraZeneca|FedEx"
    r"|\b[a-z][A-Z]\w+|\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)[A-Z][a-z]+"
)
_FEWEST_TOUCHES, _TOUCHES_SHARE = 6, 0.01  # that make a line a glued one: so many, and so many a character of it


def is_glued(line: str, *, is_one_line: bool) -> bool:
    """Whether a long line holds a page whose markup had no blanks: so many texts touch, each once, unlike names."""
    return _has_touches(line, _FEWEST_TOUCHES + (0 if is_one_line else _TOUCHES_SHARE * len(line)))


def is_all_glued(line: str) -> bool:
    """Whether the texts of a page in one line touch everywhere, so that its borders are where they do."""
    return _has_touches(line, _TOUCHES_SHARE * len(line))


def _has_touches(line: str, least: float) -> bool:
    if count_touches(line) < least:  # a cheap look before a dear one
        return False
    words = {m[0] for m in _GLUED_WORD.finditer(line)}
    return sum(len(GLUE.findall(word)) for word in words if not _CAMEL_NAME.fullmatch(word)) >= least


def count_touches(line: str) -> int:
    """In how many places a capital touches what stands before it; of ASCII in a quarter of the time (0.3 us a line)."""
    line = line.replace("\xa0", " ")
    if line.isascii():
        return line.encode("ascii").translate(_SIDES).count(b"aA")
    beyond = strip_ascii(line)
    if "…" not in beyond and not any(map(str.isalnum, beyond)):  # quotes and dashes
        return line.encode("utf-8", "surrogatepass").translate(_ASCII_SIDES).count(b"aA")
    return len(GLUE.findall(line))


def cut_glued(line: str) -> list[int]:
    """Offsets wherever a capital follows a small letter, a figure or a sentence's end, but in a name."""
    names = {place for m in _CAMEL_NAME.finditer(line) for place in range(m.start() + 1, m.end())}
    return [m.start() for m in GLUE.finditer(line) if m.start() not in names]


def cut_one_line(line: str) -> list[int]:
    """Offsets at which a one-line page falls apart; none for a line that is no page."""
    if len(line) > LONGEST or len(line.encode("utf-8", "surrogatepass")) < _SHORTEST:
        return []
    tail = _cut_tail(line)
    rest = _cut_rest(line, tail[0] if tail else len(line))
    return sorted({*_cut_head(line), *_cut_references(line), *tail, *rest} - {0})


def keep_dates(line: str, cuts: Sequence[int]) -> list[int]:
    """The cuts that go through no date (`9:14, 12 | JUL 2021`)."""
    return [cut for cut in cuts if not (line[:cut].rstrip()[-1:].isdigit() and _is_in_date(line, cut))]


def _is_in_date(line: str, cut: int) -> bool:
    start, end = max(0, cut - _AROUND_DATE), cut + _AROUND_DATE
    start = line.find(" ", start) + 1 if start else 0
    return any(start + found.start < cut < start + found.end for found in find_moments(line[start:end]))


def _cut_references(line: str) -> list[int]:
    """Around the references between two sentences, where the headline's capitals tell where the story goes on."""
    cuts: list[int] = []
    for marker in _reference_pattern().finditer(line):
        if (end := _find_headline_end(line, marker.end())) is not None:
            cuts += [marker.start(), end]
    return cuts


def _find_headline_end(line: str, start: int) -> int | None:
    """Where a headline in capitals ends: before a word such as `The` behind which a small one stands."""
    before, count = None, 0
    for word in _WORD.finditer(line, start, start + _LONGEST_HEADLINE):
        is_known = word[0].casefold() in function_words()
        if word[0][0].islower() and not is_known:
            opens = before is not None and before[0][0].isupper() and before[0].casefold() in function_words()
            return before.start() if before and opens and count > _FEWEST_WORDS else None
        before, count = word, count + 1
    return None


def _cut_rest(line: str, stop: int) -> list[int]:
    """Where the last sentence ends, if more follows: headlines, tags and buttons, which end none."""
    ends = [m.end() for m in _SENTENCE.finditer(line, int(len(line) * _TAIL), stop)]
    rest = line[ends[-1] : stop].strip() if ends else ""
    return ends[-1:] if len(rest) >= _REST and rest[-1] not in _ENDS and count_touches(rest) < _TOUCHES else []


def _cut_head(line: str) -> list[int]:
    """The date that opens the line, or that stands in what comes before the share button."""
    shared = _share_pattern().search(line, 0, _HEAD)
    head = line[: shared.start() if shared else _DATE_WITHIN]
    dated = _UNPOINTED.search(head)  # `1730 28.04.2017`: the colon was lost
    found = [(dated.start(), dated.end())] if dated else [(f.start, f.end) for f in find_moments(head[:_DATE_WITHIN])]
    found = [span for span in found if span[0] <= 1 or shared][:1] or ([] if shared else _find_opening(line))
    cuts = [edge for span in found for edge in span]
    if shared:
        opened = _lead_pattern().match(line, cuts[-1] if cuts else 0, shared.start())
        cuts += [opened.end()] if opened and opened.end() < shared.start() else []
        cuts += [shared.start(), shared.start(1) if shared[1] else shared.end(), shared.end()]
    return cuts


def _find_opening(line: str) -> list[tuple[int, int]]:
    """The last date before the first sentence ends, and the place that opens the story (`LINDVIK, Norway —`).

    The menu, the headline and the names stand before them.  A day that a sentence names is none of them.
    """
    opened = _FIRST_SENTENCE.search(line, 0, _HEAD_LONGEST)
    head = line[: opened.end() if opened else _HEAD_LONGEST]
    spans: list[tuple[int, int]] = []
    for year in _YEAR.finditer(head):
        start, end = max(0, year.start() - _AROUND_YEAR), min(len(head), year.end() + _AROUND_YEAR)
        start = head.find(" ", start) + 1 if start else 0
        for found in find_moments(head[start:end]):
            span = start + found.start, start + found.end
            label = _said_before().search(head, max(0, span[0] - _LABEL), span[0])
            if label or found.moment.precision != "day" or _stands_alone(head, *span):
                spans.append((label.start() if label else span[0], span[1]))
    opened = _DATELINE.search(line, spans[-1][1] if spans else 0, len(head))
    return [*spans[-1:], *([(opened.start(), opened.start())] if opened else [])]


def _stands_alone(head: str, start: int, end: int) -> bool:
    """Whether a day is no part of a sentence: behind a name or a bar, and before a capital."""
    before, after = head[:start].rstrip()[-20:].split(" ")[-1], head[end:].lstrip()[:1]
    fits = before in _BARS or (before[:1].isupper() and before.casefold() not in function_words())
    return bool(before) and fits and (after.isupper() or after in _BARS)


@cache
def _said_before() -> re.Pattern[str]:
    """The word for when, right before a day."""
    phrases = [p for p in collect("PUBLISHED", "UPDATED") if len(p) > 3]
    return re.compile(rf"\b(?:{either(phrases)})\W{{0,3}}\s?$", re.IGNORECASE)


def _cut_tail(line: str) -> list[int]:
    first, following = _tail_patterns()
    opened = first.search(line, int(len(line) * _TAIL))
    if not opened:
        return []
    cuts = [opened.start() + 1]
    if opened.end() > cuts[0]:
        cuts.append(opened.end())
    cuts += [m.start() for m in following.finditer(line, opened.end() + 1)]
    return sorted(set(cuts))


@cache
def _share_pattern() -> re.Pattern[str]:
    """A share button of several words, with the counters behind it."""
    phrases = [p for p in collect_labelled("share") if " " in p]
    return re.compile(rf"(?:{either(phrases)})(\s\d{{1,6}}(?:\s\d{{1,4}})?(?=\s))?")


@cache
def _lead_pattern() -> re.Pattern[str]:
    """A menu's or player's words, behind the clock and before the section."""
    phrases = [p for p in collect_labelled("navigation", "player") if " " in p]
    return re.compile(rf"\s?(?:{either(phrases)})(?=\s)", re.IGNORECASE)


@cache
def _reference_pattern() -> re.Pattern[str]:
    """A marker in capitals with its colon, behind a sentence."""
    phrases = [p.upper() for p in collect("READ_MORE") if " " in p]
    return re.compile(rf"(?<=[.!?…”\"’)])\s(?:{either(phrases)})\s?:\s")


def _may_open(phrase: str) -> bool:
    """Whether a label has a capital and more than three letters, or stands in a script without capitals."""
    return phrase[0].isupper() and len(phrase) > 3 if phrase[0].lower() != phrase[0].upper() else len(phrase) > 1


@cache
def _tail_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens the tail (a label after a sentence or a counter), and what goes on in it."""
    labels = {"Topic", "Tema", "Thema", *filter(_may_open, collect_labelled("keywords_label", "related_label"))}
    footers = {p for p in collect_labelled("footer", "comments") if " " in p and len(p) > 10}
    opening, glued = either(labels | footers), either(footers | {"Discussion"})
    follows = r"(?=\s?[:：]|\s+(?-i:[^\W_a-zà-ÿа-яё])|$|(?-i:[A-ZÀ-Þ]))"
    # a label needs the sentence's end before it; in the tail itself any blank or glue will do
    return (
        re.compile(rf"{_OPENS}(?=(?:{opening})(?![a-z]))"),
        re.compile(rf"(?<=\s)(?:{opening}){follows}|(?<=[a-zà-ÿ])(?:{glued})(?![a-z])"),
    )
