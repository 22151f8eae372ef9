"""Captures that hold a whole page in one line: where its date, its body and its tail part."""

from __future__ import annotations

import re
from functools import cache

from flows.pages.dates import find_moments
from flows.pages.vocabulary import languages, split_phrases

_MIN_LENGTH, _MAX_LENGTH = 400, 60_000
_DATE_WITHIN = 60
_TAIL = 0.5  # labels of the tail are looked for in the last half
_OPENS = r"(?:(?<=[.!?…”\"»)])\s+(?:\d{1,6}\s+)?|(?<=\d)\s+)"


def cut_one_line(line: str) -> list[int]:
    """Offsets at which a one-line page falls apart; none for a line that is no page."""
    if not _MIN_LENGTH <= len(line) <= _MAX_LENGTH:
        return []
    cuts = []
    found = find_moments(line[:_DATE_WITHIN])
    if found and found[0].start <= 1:
        cuts.append(found[0].end)
    return [*cuts, *_cut_tail(line)]


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
        re.compile(rf"{_OPENS}(?=(?:{either})\b)"),
        re.compile(rf"(?<=\s)(?:{either}){follows}|(?<=[a-zà-ÿ])(?:{glued})(?![a-z])"),
    )
