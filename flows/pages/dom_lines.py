"""Lines that single line breaks part: pages without paragraphs set a paragraph, a day or a by-line in each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypedDict

from flows.pages.dom_texts import SENTENCE_END
from flows.pages.normalise import normalise_space, weigh_length

LINE_END = "\u2028"  # stands for a line break in a text's parts; white space like any other
_PROSE, _SHORT = 80, 60  # characters of a paragraph, and of a line that need not be a sentence
_FEWEST, _HEADLINE = 2, 3  # lines; blanks in a headline

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

    ``marks`` are taken at the line breaks, ``last`` at the text's end. A page's own separators are blanks.
    """
    whole = "".join([part if part == LINE_END else part.replace(LINE_END, " ") for part in parts])
    texts = [normalise_space(line) for line in whole.split(LINE_END)]
    counts = [
        [now - before for before, now in zip(*pair, strict=True)] for pair in pairwise([(0, 0, 0, 0), *marks, last])
    ]
    lines = [
        Line(
            text=text, link_chars=min(linked, len(text)), links=links,
            bold_chars=min(bold, len(text)), slanted_chars=min(slanted, len(text)),
        )
        for text, (linked, links, bold, slanted) in zip(texts, counts, strict=True)
        if text
    ]  # fmt: skip
    return lines if are_paragraphs(lines) else []


def are_paragraphs(lines: Sequence[Line]) -> bool:
    """Whether some lines are a paragraph or a headline each, others are short, and none goes on in the next."""
    if len(lines) < _FEWEST:
        return False
    if not any(weigh_length(line["text"]) >= _PROSE or is_heading(line) for line in lines):
        return False
    return all(
        line["text"][-1] in SENTENCE_END or weigh_length(line["text"]) < _SHORT or is_marked(line) for line in lines
    )


def is_heading(line: Line) -> bool:
    """Whether a line of some words is bold from end to end."""
    return line["bold_chars"] >= len(line["text"]) and line["text"].count(" ") >= _HEADLINE


def is_marked(line: Line) -> bool:
    """Whether a line is set in a print of its own from end to end."""
    return max(line["bold_chars"], line["slanted_chars"]) >= len(line["text"])
