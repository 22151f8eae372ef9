"""Captures that hold a whole page in one line: where its date, its body and its tail part."""

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
