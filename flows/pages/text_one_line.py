"""Captures that hold a whole page in one line: where its date, its body and its tail part, and where texts touch."""

from __future__ import annotations

import re
from functools import cache

from flows.pages.dates import find_moments
from flows.pages.vocabulary import languages, split_phrases

_MIN_LENGTH, _MAX_LENGTH = 400, 60_000
_DATE_WITHIN, _HEAD = 60, 400
_UNPOINTED = re.compile(
    r"(?:\b[0-2]\d[0-5]\d )?\b\d{1,2}\.\d{1,2}\.\d{4}(?:\s?\(updated [\d. ]{10,20}\))?", re.IGNORECASE
)
_TAIL = 0.5  # labels of the tail are looked for in the last half
_OPENS = r"(?:(?<=[.!?…”\"»)])\s+(?:\d{1,6}\s+)?|(?<=\d)\s+)"

#: Where two labels were printed without a blank: a small letter, a capital, as in `standardsDiscussion`.
GLUE = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁ](?<=[a-zà-ÿа-яё\d…!?)].)")
#: What each byte of an ASCII line is there: a capital, what may stand before one, or neither.
_SIDES = bytes(ord("A" if c.isupper() else "a" if c.isalnum() or c in "!?)" else ".") for c in map(chr, range(256)))
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
    least = _FEWEST_TOUCHES + (0 if is_one_line else _TOUCHES_SHARE * len(line))
    if count_touches(line) < least:  # a cheap look before a dear one
        return False
    words = {m[0] for m in _GLUED_WORD.finditer(line)}
    return sum(len(GLUE.findall(word)) for word in words if not _CAMEL_NAME.fullmatch(word)) >= least


def count_touches(line: str) -> int:
    """In how many places a capital touches what stands before it; of ASCII in a quarter of the time (0.3 us a line)."""
    if line.isascii():
        return line.encode("ascii").translate(_SIDES).count(b"aA")
    return len(GLUE.findall(line.replace("\xa0", " ")))


def cut_glued(line: str) -> list[int]:
    """Offsets wherever a capital follows a small letter, a figure or a sentence's end, but in a name."""
    names = {place for m in _CAMEL_NAME.finditer(line) for place in range(m.start() + 1, m.end())}
    return [m.start() for m in GLUE.finditer(line) if m.start() not in names]


def cut_one_line(line: str) -> list[int]:
    """Offsets at which a one-line page falls apart; none for a line that is no page."""
    if not _MIN_LENGTH <= len(line) <= _MAX_LENGTH:
        return []
    return sorted({*_cut_head(line), *_cut_tail(line)} - {0})


def _cut_head(line: str) -> list[int]:
    """The date that opens the line, or that stands in what comes before the share button."""
    shared = _share_pattern().search(line, 0, _HEAD)
    head = line[: shared.start() if shared else _DATE_WITHIN]
    dated = _UNPOINTED.search(head)  # `1730 28.04.2017`: the colon was lost
    found = [(dated.start(), dated.end())] if dated else [(f.start, f.end) for f in find_moments(head[:_DATE_WITHIN])]
    found = [span for span in found if span[0] <= 1 or shared][:1]
    cuts = [edge for span in found for edge in span]
    if shared:
        cuts += [shared.start(), shared.start(1) if shared[1] else shared.end(), shared.end()]
    return cuts


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
    phrases = {p for module in languages().values() for p in split_phrases(module.PHRASES["share"]) if " " in p}
    either = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    return re.compile(rf"(?:{either})(\s\d{{1,6}}(?:\s\d{{1,4}})?(?=\s))?")


@cache
def _tail_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What opens the tail (a label after a sentence or a counter), and what goes on in it."""
    labels, footers = set(), set()
    for module in languages().values():
        for kind in ("keywords_label", "related_label"):
            labels |= {p for p in split_phrases(module.PHRASES.get(kind, "")) if p[:1].isupper() and len(p) > 3}
        for kind in ("footer", "comments"):
            footers |= {p for p in split_phrases(module.PHRASES.get(kind, "")) if " " in p and len(p) > 10}
    labels |= {"Topic", "Tema", "Thema"}
    either = "|".join(sorted(map(re.escape, labels | footers), key=len, reverse=True))
    glued = "|".join(sorted(map(re.escape, footers | {"Discussion"}), key=len, reverse=True))
    follows = r"(?=\s+(?-i:[A-Z0-9À-ÞА-ЯЁ])|$|(?-i:[A-ZÀ-Þ]))"
    # a label needs the sentence's end before it; in the tail itself any blank or glue will do
    return (
        re.compile(rf"{_OPENS}(?=(?:{either})(?![a-z]))"),
        re.compile(rf"(?<=\s)(?:{either}){follows}|(?<=[a-zà-ÿ])(?:{glued})(?![a-z])"),
    )
