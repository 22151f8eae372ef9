"""Chinese, Japanese and Korean broken at a column: a sign takes two cells of a screen, and any sign may end a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

from flows.pages.normalise import BULLETS, strip_ascii
from flows.pages.types import Block

_WIDTHS = range(50, 170)  # signs, or cells: lynx counts signs; w3m, elinks and pandoc count cells
_ROOM = 3  # signs that a full line leaves free at most, where commas and quotes open no line
_FULL, _FEW = 5, 3  # full lines that make a page a broken one; of a page that has no longer one
_FULL_SHARE = 0.6  # of the lines that another goes on, that are full
_LONGER_SHARE = 0.2  # of the full lines, that others may be which are longer
_LEAST_SHARE = 0.1  # of a page's signs beyond ASCII
_WIDE_SHARE = 0.5  # of the signs of a line in these scripts
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]"
)
_UNSPACED = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")  # kana, Han, their commas and stops
_SPACED = re.compile("[!-~\uac00-\ud7a3]+")  # a word of Latin or Korean, which has blanks around it
_ITEM = re.compile(rf"[{BULLETS}\u3000□■◆▼▲★※]|\d{{1,3}}[.)、]|[([（【〔]?[一二三四五六七八九十\d]{{1,3}}[)\]）】〕、]")
_ENDS = tuple("。！？!?.」』”）)…")


def is_east_asian(text: str) -> bool:
    """Whether a page is written in Chinese, Japanese or Korean."""
    if len(beyond := strip_ascii(text)) < _LEAST_SHARE * len(text):  # the rest may be addresses
        return False
    return len(_WIDE.findall(beyond)) > len(beyond) / 2


def group_full(blocks: Sequence[Block], text: str) -> list[list[Block]]:
    """The blocks with those that go on in the next line put together, where a column breaks the page."""
    lines = [text[block.char_start : block.char_end].rstrip() for block in blocks]
    runs: list[list[int]] = []
    for i, (block, line) in enumerate(zip(blocks, lines, strict=True)):
        if not runs or block.gap or block.glued or _ITEM.match(line.lstrip(" ")):
            runs.append([])
        runs[-1].append(i)
    by_cells, by_signs = [measure_cells(line) for line in lines], [len(line) for line in lines]
    cells, signs = _list_stops(blocks, by_cells, measure_cells, 2 * _ROOM), _list_stops(blocks, by_signs, len, _ROOM)
    full, width = _find_width(blocks, by_cells, cells, runs)
    full_of_signs, width_of_signs = _find_width(blocks, by_signs, signs, runs)
    if full >= full_of_signs:
        return [group for run in runs for group in _join_run(blocks, by_cells, cells, run, width)]
    stops = [  # lynx breaks at the last blank where there is one
        stop if block.text.endswith(_ENDS) else end + len(below.text.split(" ", 1)[0]) + _ROOM
        for block, below, end, stop in zip(blocks, blocks[1:], by_signs, signs, strict=False)
    ]
    return [group for run in runs for group in _join_run(blocks, by_signs, stops, run, width_of_signs)]


def measure_cells(line: str) -> int:
    """Cells of a terminal that a line takes."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line))


def touches(above: str, below: str) -> bool:
    """Whether no blank stood where a text was broken: Latin words and Korean have one between words."""
    return bool(_UNSPACED.match(above[-1:]) or _UNSPACED.match(below[:1]))


def _list_stops(blocks: Sequence[Block], ends: Sequence[int], measure: Callable[[str], int], room: int) -> list[int]:
    """For each line the least column at which what begins the next one would have had room in it."""
    words = [found[0] if (found := _SPACED.match(block.text)) else "" for block in blocks[1:]]
    return [end + measure(word) + room for end, word in zip(ends, words, strict=False)]


def _find_width(
    blocks: Sequence[Block], ends: Sequence[int], stops: Sequence[int], runs: Sequence[Sequence[int]]
) -> tuple[int, int]:
    """How many lines of paragraphs fill a column, and the column; some of these end as sentences do.

    Others show that they are one: all lines are as long, but for the last, which is shorter.
    """
    begin, stop = Counter[int](), Counter[int]()
    told = sentences = 0
    for run in runs:
        *upper, last = run
        if not upper:
            continue
        is_sentence = blocks[last].text.endswith(_ENDS)
        is_even = max(ends[i] for i in upper) < min(stops[i] for i in upper)
        is_paragraph = is_even and ends[last] < min(2 * ends[i] - stops[i] for i in upper)
        if not (is_sentence or is_paragraph):
            continue
        lines = [i for i in upper if ends[i] in _WIDTHS and _is_wide(blocks[i].text)]
        begin.update(ends[i] for i in lines)
        stop.update(stops[i] for i in lines)
        told, sentences = told + len(lines), sentences + is_sentence
    fitting = list(accumulate(begin[n] - stop[n] for n in range(_WIDTHS.stop)))
    full, negative = max(((fitting[end], -end) for end in begin), default=(0, 0))
    longer = sum(end > -negative and "://" not in block.text for block, end in zip(blocks, ends, strict=True))
    if not sentences or full < max(_FULL if longer else _FEW, _FULL_SHARE * told) or longer > _LONGER_SHARE * full:
        return 0, 0
    return full, -negative


def _is_wide(text: str) -> bool:
    return len(_WIDE.findall(text)) > _WIDE_SHARE * len(text)


def _join_run(
    blocks: Sequence[Block], ends: Sequence[int], stops: Sequence[int], run: Sequence[int], width: int
) -> list[list[Block]]:
    """The paragraphs of a run of lines: one goes on below where there was no room for what begins the next line."""
    groups = [[blocks[run[0]]]]
    for above, i in pairwise(run):
        if ends[above] <= width < stops[above]:
            groups[-1].append(blocks[i])
        else:
            groups.append([blocks[i]])
    return groups
