"""Paragraphs that were broken at a column, as text browsers, mail, typed pages and prints break them: made whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.pages.line_words import function_words
from flows.pages.normalise import BULLETS, SOFT_HYPHEN
from flows.pages.text_cells import group_full, is_east_asian, touches
from flows.pages.text_marks import FILLER
from flows.pages.types import Block

_USUAL_WIDTH = range(50, 110)
_WRAP_WIDTH = range(28, 170)  # of narrow columns and wide sheets, too
_WRAP_EVIDENCE = 5  # wrapped pairs of lines that make a page a wrapped one
_WRAP_FEW = 3  # of a short page, where all of them end near the column and no line is longer
_NEAR_SHARE = 0.7  # of them, that end near the column
_LEAST_SHARE = 0.75  # of the column, from which on a line may be a broken one
_LONGER_SHARE = 0.2  # of the broken lines, that others may be which are longer, as some are in print
_BLANKS = f" \t\r\xa0{FILLER}"
_ROOM = 2  # columns, a blank among them
_ENDS = tuple('.!?:;…"”»’)]。！？।؟۔')
_SCHEME = 10  # characters that an address opens with, at most
_TOP, _TITLE = 4, 30  # blocks above all others, and characters, that a title is among and has at least
_BULLET = re.compile(rf"(?:[{BULLETS}–—-]|\d{{1,3}}[.)])\s")


class Column(NamedTuple):
    """Where the lines of a page were broken."""

    width: int
    slack: int  # columns that a full line leaves free beyond the word that did not fit


def join_wrapped(blocks: list[Block], text: str) -> list[Block]:
    """Paragraphs that were broken at a column, made whole; other pages stay as they are."""
    if len(blocks) < 3:
        return blocks
    if is_east_asian(text):
        return [_merge(group, text) for group in group_full(blocks, text)]
    has_marks = FILLER in text
    ends = [_measure_line(b, text) if has_marks else len(b.text) + b.indent for b in blocks]
    column = find_column(blocks, ends)
    if column is None:
        return blocks
    joined = [[blocks[0]]]
    for block, end in zip(blocks[1:], ends, strict=False):
        before = joined[-1][-1]
        is_filled = FILLER in text[before.char_start : before.char_end]
        word = text[block.char_start : block.char_end].split(None, 1)[0] if has_marks else block.text.split(" ", 1)[0]
        if (end <= column.width or is_filled) and _continues(before, block, column.width - end, len(word), column):
            joined[-1].append(block)
        else:
            joined.append([block])
    return _join_titles([_merge(group, text) for group in joined], text)


def _measure_line(block: Block, text: str) -> int:
    """The column where a block's line ends, marks that were taken out included."""
    line = text[block.char_start : block.char_end].rstrip()
    return len(line.expandtabs(4)) if FILLER in line else len(block.text) + block.indent


def find_column(blocks: Sequence[Block], ends: Sequence[int]) -> Column | None:
    """The column at which a page's sentences were broken, None where they were not.

    Sentences that go on in the next line tell it: most of these lines end near the same column.
    """
    pairs = [
        (end, i)
        for i, (a, b, end) in enumerate(zip(blocks, blocks[1:], ends, strict=False), 1)
        if end in _WRAP_WIDTH and not (b.gap or b.glued or b.text[0].isupper() or a.text.endswith(_ENDS))
        if "://" not in b.text[:_SCHEME]  # lists of addresses
    ]
    if len(pairs) < _WRAP_FEW:
        return None
    broken = [(end, i) for end, i in pairs if blocks[i].text[0].islower()]
    usual = [(end, i) for end, i in broken if end in _USUAL_WIDTH]
    width = max(usual, default=(0, 0))[0]
    near = is_usual = _find_near(usual, width)
    if not near and len(broken) >= _WRAP_EVIDENCE:
        width = _find_densest(sorted(end for end, _ in broken))
        near = _find_near([(end, i) for end, i in broken if end >= _LEAST_SHARE * width], width)
    # an address is not broken, however long it is
    whole = [end for b, end in zip(blocks, ends, strict=True) if "://" not in b.text]
    is_all = sum(end > width for end in whole) <= _LONGER_SHARE * len(near)
    if near and (is_all or is_usual):
        return Column(width, _measure_slack(width, near, blocks) if is_all else _ROOM)
    width = max(whole, default=0)
    going = [(end, i) for end, i in pairs if _goes_on(blocks[i].text[0])] if width in _USUAL_WIDTH else []
    going = [(end, i) for end, i in going if end in _USUAL_WIDTH]
    if len(going) < _WRAP_FEW:
        return None
    ending = _end_sentences(blocks)
    told = [end for end, i in going if blocks[i].text[0].islower() or ending[i]]
    least = width - _measure_ragged(width)
    is_even = any(len(e) >= _WRAP_FEW and min(e) >= least for e in ([end for end, _ in going], told))
    return Column(width, _ROOM) if is_even else None


def _find_near(broken: Sequence[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    """The broken lines that end near a column, where they are enough and most of all."""
    near = [(end, i) for end, i in broken if width - _measure_ragged(width) <= end <= width]
    return near if len(near) >= max(_WRAP_EVIDENCE, _NEAR_SHARE * len(broken)) else []


def _measure_ragged(width: int) -> int:
    """Columns that a broken line may fall short."""
    return min(max(15, width // 8), width // 3)


def _find_densest(ends: Sequence[int]) -> int:
    """The column that most lines end near, at it or before."""
    counts = [(i - bisect_left(ends, end - _measure_ragged(end)), end) for i, end in enumerate(ends)]
    return max(counts, default=(0, 0))[1]


def _measure_slack(width: int, near: Sequence[tuple[int, int]], blocks: Sequence[Block]) -> int:
    """Columns that most broken lines leave free beyond the word that did not fit: letters of print differ in width."""
    free = sorted(width - end - len(blocks[i].text.split(" ", 1)[0]) for end, i in near)
    return max(_ROOM, free[int(_NEAR_SHARE * len(free))])


def _end_sentences(blocks: Sequence[Block]) -> Sequence[bool]:
    """Whether each line, with those right below it, comes to a sentence's end."""
    ending = [block.text.endswith(_ENDS) for block in blocks]
    for i in range(len(blocks) - 2, -1, -1):
        ending[i] = ending[i] if blocks[i + 1].gap else ending[i + 1]
    return ending


def _goes_on(letter: str) -> bool:
    """Whether a line's first letter may stand inside a sentence: a small one, or one of a script without capitals."""
    return letter.islower() or (letter.isalpha() and not letter.isupper())


def _continues(before: Block, after: Block, room: int, word: int, column: Column) -> bool:
    """Whether a line goes on in the one below, whose first word of so many letters there was no room for."""
    if after.gap or after.glued or _BULLET.match(after.text) or not (has_word(before.text) and has_word(after.text)):
        return False
    if room <= word + (_ROOM if before.text.endswith(_ENDS) else column.slack):
        return True
    return room <= _measure_ragged(column.width) and _goes_on(after.text[:1])


def has_word(text: str) -> bool:
    """Whether there is a letter or digit: a bar between boxes has none."""
    return any(map(str.isalnum, text))


def _join_titles(blocks: list[Block], text: str) -> list[Block]:
    """Headlines in large print that were broken short of the column: those that the page's first lines have whole."""
    for title in [block.text for block in blocks[:_TOP] if len(block.text) >= _TITLE]:
        starts = [i for i, b in enumerate(blocks) if len(b.text) < len(title) and title.startswith(f"{b.text} ")]
        for i in reversed(starts):
            end, said = i + 1, blocks[i].text
            while end < len(blocks) and not blocks[end].gap and title.startswith(f"{said} {blocks[end].text}"):
                said, end = f"{said} {blocks[end].text}", end + 1
            if end > i + 1 and not title[len(said) :].lstrip()[:1].isalnum():  # the site's name may stand behind it
                blocks[i:end] = [_merge(blocks[i:end], text)]
    return blocks


def _merge(group: list[Block], text: str) -> Block:
    if len(group) == 1:
        return group[0]
    said = group[0].text
    for before, after in pairwise(group):
        said += ("" if _is_parted(text[before.char_start : before.char_end], after.text) else " ") + after.text
    return group[0]._replace(text=said, line_end=group[-1].line_end, char_end=group[-1].char_end)


def _is_parted(line: str, below: str) -> bool:
    """Whether a line breaks off where no blank stood: in a script without them, or at a hyphen amid a word.

    A hyphen above a word such as `and` stays one.
    """
    line = line.rstrip(_BLANKS)
    if line.endswith(SOFT_HYPHEN) or touches(line, below):
        return True
    is_compound = line.endswith("-") and line[-2:-1].isalpha() and below[:1].islower()
    return is_compound and below.split(" ", 1)[0] not in function_words()
