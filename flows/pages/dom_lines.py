"""Lines of a text that single line breaks part: pages without paragraphs set a paragraph, a day or a by-line in each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypedDict

from flows.pages.dom_texts import SENTENCE_END
from flows.pages.normalise import normalise_space, weigh_length

LINE_END = "\u2028"  # stands for a line break in a text's parts; white space like any other
_PROSE, _SHORT = 80, 60  # characters of a paragraph, and of a line that need not be a sentence
_FEWEST = 2

#: What a text had of characters in links, links, characters in bold and in slanted print, at a line break.
Mark = tuple[int, int, int, int]


class Line(TypedDict):
    """What a line has of its text's piece."""

    text: str
    link_chars: int
    links: int
    bold_chars: int
    slanted_chars: int


def cut_lines(parts: Iterable[str], marks: Sequence[Mark], last: Mark) -> list[Line]:
    """The lines of a text, where each that is long ends as sentences do; none where a program has broken them.

    ``marks`` are taken at the line breaks, ``last`` at the text's end.
    """
    texts = [normalise_space(line) for line in "".join(parts).split(LINE_END)]
    if not are_paragraphs([text for text in texts if text]):
        return []
    counts = [[now - before for before, now in zip(*pair, strict=True)] for pair in pairwise([(0, 0, 0, 0), *marks, last])]
    return [
        Line(text=text, link_chars=linked, links=links, bold_chars=bold, slanted_chars=slanted)
        for text, (linked, links, bold, slanted) in zip(texts, counts, strict=True)
        if text
    ]


def are_paragraphs(lines: Sequence[str]) -> bool:
    """Whether some lines are a paragraph each, with short ones among them, and none goes on in the next."""
    if len(lines) < _FEWEST or max(map(weigh_length, lines)) < _PROSE:
        return False
    return all(line[-1] in SENTENCE_END or weigh_length(line) < _SHORT for line in lines)
