"""Lines to blocks: glued lines come apart, wrapped paragraphs come together, no character is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from flows.pages.dates import has_digit
from flows.pages.line_breaks import find_breaks
from flows.pages.normalise import normalise_space
from flows.pages.text_cut_off import find_tail
from flows.pages.text_marks import BREAK, FILLER
from flows.pages.text_one_line import GLUE, count_touches, cut_glued, cut_one_line, is_all_glued, is_glued, keep_dates
from flows.pages.text_parted import join_parted
from flows.pages.text_wrapped import join_wrapped
from flows.pages.types import Block
from flows.pages.vocabulary import collect, either, generic_rules

_ONE_LINE = 3  # lines of a capture that holds a page in one line
_LONG = 5000  # characters; a longer line is cut at sentence ends
_PIECE = 1200  # characters of such a cut piece, about
_GLUE_LONGEST = 300
#: Two paragraphs printed without a blank: `… said the minister.The talks …`
_SENTENCE_GLUE = re.compile(r"[.!?](?<=[a-zà-ÿа-яё»”\"’][a-zà-ÿа-яё»”\"’].)(?=[\"«“„]?[A-ZÀ-ÖØ-ÞА-ЯЁ][\w’']{0,20}[ ,])")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+(?=\S)")
#: `Image copyrightLPRImage captionThe old pier`, as a broadcaster's pages have it.
_PICTURE_WORDS = re.compile(r"(?<!\s)(?:Image|Media) (?:copyright|source|caption)(?=[A-ZÀ-ÖØ-ÞА-ЯЁ\d])")
_MIN_PARAGRAPH, _NOTICE_LONGEST = 60, 90
#: Where such a notice may begin: at its sign or its first word, behind the end of a sentence.
_NOTICE_OPENS = re.compile(r"[.!?…”\"»)] ?(?=©|[A-ZÀ-Þ][\w ]{3,60}©)")
_LONE_X = re.compile(r"(?<=[a-z])X(?=[A-Z])")  # a network's whole name, between others
_STRONG_PHRASE = 12  # characters of a phrase that is split off from a line of prose


def split_blocks(text: str, url: str | None = None) -> list[Block]:
    """All blocks of a decoded text in reading order; line numbers count from 1 over newlines.

    ``url`` is the page's; its words tell the headline of a page in one line.
    """
    blocks: list[Block] = []
    start = gap = 0
    text = text.replace("\xa0", " ")  # as long as before, and most lines are ASCII then, which is quicker to read
    lines = text.split("\n")
    is_one_line = len(lines) < 10 and sum(1 for line in lines if line and not line.isspace()) <= _ONE_LINE
    for number, line in enumerate(lines, 1):
        if line and not line.isspace():
            found = _split_line(line, number, start, gap, is_one_line=is_one_line, url=url)
            blocks += found
            gap = 0 if found else gap + (FILLER not in line)
        else:
            gap += 1
        start += len(line) + 1
    return join_parted(join_wrapped(blocks, text))


def _split_line(line: str, number: int, offset: int, gap: int, *, is_one_line: bool, url: str | None) -> list[Block]:
    text = normalise_space(line)
    if not text:
        return []
    indent = _measure_indent(line) if line[0].isspace() else 0
    first = Block(text, number, number, offset, offset + len(line), gap, indent)
    cuts = find_cuts(line, is_one_line=is_one_line) if len(line) > 4 else []
    if tail := find_tail(line):
        cuts = sorted({*cuts, *tail})
    if is_one_line:
        breaks = [] if is_all_glued(line) else keep_dates(line, find_breaks(line, url))
        cuts = sorted({*cuts, *cut_one_line(line), *breaks})
    if not cuts:
        return [first]
    ends = [*cuts, len(line)]
    return [
        Block(piece, number, number, offset + a, offset + b, 0 if a else gap, indent, glued=bool(a))
        for a, b in zip([0, *cuts], ends, strict=True)
        if (piece := normalise_space(line[a:b]))
    ]


def _measure_indent(line: str) -> int:
    wide = line.expandtabs(4)
    return min(len(wide) - len(wide.lstrip()), 255)


def find_cuts(line: str, *, is_one_line: bool) -> list[int]:
    """Where a line falls apart into blocks: offsets, in order, without 0."""
    if "©" in line and (cut := _find_notice(line)):
        return [*find_cuts(line[:cut], is_one_line=is_one_line), cut]
    if BREAK in line:
        return [place + 1 for place, sign in enumerate(line) if sign == BREAK]
    if " caption" in line and (cuts := _cut_picture_words(line)):
        return cuts
    if len(line) <= _GLUE_LONGEST:
        return _cut_labels(line)
    if is_glued(line, is_one_line=is_one_line):
        return sorted({*cut_glued(line), *_cut_paragraphs(line)})
    if len(line) > _LONG:
        return _cut_sentences(line)
    return sorted({*_cut_paragraphs(line), *_cut_markers(line)})


def _find_notice(line: str) -> int:
    """Where a copyright notice follows the last sentence of a paragraph (`… said.© All rights reserved`); else 0.

    One with its year behind a blank is that of a page's foot.
    """
    sign = line.rfind("©")
    ends = [m.end() for m in _NOTICE_OPENS.finditer(line, max(0, sign - _NOTICE_LONGEST), sign + 1)]
    place = ends[-1] if ends else 0
    if place < _MIN_PARAGRAPH // 2 or len(line) - place > _NOTICE_LONGEST:
        return 0
    rest = line[place:]
    if line[place - 1] == " " and has_digit(rest):
        return 0
    rule = generic_rules().match(normalise_space(rest))
    return place if rule and rule.label == "copyright" else 0


def _cut_picture_words(line: str) -> list[int]:
    """Around what is read out before whose a picture is and what it shows, where nothing parts it from either."""
    return sorted({edge for m in _PICTURE_WORDS.finditer(line) for edge in m.span()} - {0})


def _cut_labels(line: str) -> list[int]:
    """Labels glued together, each of which some rule knows; `YouTube` and `McDonald` stay whole."""
    borders = [m.start() for m in GLUE.finditer(line)] if count_touches(line) else []
    if borders and "X" in line:
        borders = sorted({*borders, *(m.end() for m in _LONE_X.finditer(line))})
    if not borders or len(borders) > 12:
        return _cut_markers(line)
    rules = generic_rules()
    if rules.has_phrase(line):
        return []
    edges = [0, *borders, len(line)]
    reached: dict[int, list[int]] = {0: []}
    for j in range(1, len(edges)):
        for i in range(j):
            if edges[i] in reached and rules.suggest(line[edges[i] : edges[j]].strip()):
                reached[edges[j]] = [*reached[edges[i]], edges[j]]
                break
    if len(line) in reached:
        return reached[len(line)][:-1]
    known = max((e for e in reached if 0 < e < len(line)), default=0)
    if known and len(line) - known >= 2 * _STRONG_PHRASE and len(line[:known].strip()) >= _STRONG_PHRASE:
        return reached[known]
    return _cut_markers(line)


def _cut_paragraphs(line: str) -> list[int]:
    """Paragraphs printed one after the other without a blank between."""
    cuts = [0]
    if "!" not in line and "?" not in line and line.count(".") <= line.count(". ") + line.endswith("."):
        return []  # no full stop touches what comes next, which a pattern takes ten times as long to see
    for m in _SENTENCE_GLUE.finditer(line):
        closes = line[m.end()] == '"' and line.count('"', cuts[-1], m.end()) % 2
        if min(m.end() - cuts[-1], len(line) - m.end()) >= _MIN_PARAGRAPH and not closes:
            cuts += [m.end()]
    return cuts[1:]


@cache
def _markers() -> re.Pattern[str]:
    shouted = [p.upper() for p in collect("READ_MORE") if len(p) > 6]
    return re.compile(rf"(?<=[.!?…”\"’)])\s?(?=(?:{either(shouted)})(?:\s?:|…))")


def _cut_markers(line: str) -> list[int]:
    """A reference in capitals with its colon, glued to the paragraph before it."""
    if line.find(":", _MIN_PARAGRAPH) < 0 and line.find("…", _MIN_PARAGRAPH) < 0:
        return []
    return [m.end() for m in _markers().finditer(line, _MIN_PARAGRAPH - 1) if m.end() >= _MIN_PARAGRAPH]


def _cut_sentences(line: str) -> list[int]:
    """A very long line, in pieces that end with a sentence; by force where no sentence ends."""
    cuts: list[int] = []
    last = 0
    for m in _SENTENCE_END.finditer(line):
        if m.end() - last >= _PIECE:
            cuts += _force(last, m.end())
            cuts.append(last := m.end())
    return [*cuts, *_force(last, len(line))]


def _force(start: int, end: int) -> Iterator[int]:
    yield from range(start + 20 * _PIECE, end, 20 * _PIECE)
