"""Pages printed as PDF or on paper and read back: sheets lose their heads and feet, parted words their hyphens.

What a program prints around the sheets (when it printed, title, address, number of the sheet) no reader of the page
saw.  Line breaks stay where they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from flows.pages.line_words import function_words
from flows.pages.normalise import SOFT_HYPHEN
from flows.pages.text_marks import FILLER

_EDGE = 4  # lines with text at either end of a sheet, among which its head and foot are
_SHARE, _FEWEST_SHEETS = 0.6, 2  # of the sheets, that have such a line, and how many at least
_DIGITS = re.compile(r"\d+")
#: When a browser printed, in numbers.
_STAMP = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{2,4},?\s{1,3}\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\b\.?)?")
_NUMBER = re.compile(r"(?:^|\s)(\d{1,3}) ?(?:/|of) ?(\d{1,3})(?=\s*$|\s{3})", re.MULTILINE)
_FIRST = re.compile(r"1(?<!\S1) ?(?:/|of) ?(\d{1,3})(?=\s*$|\s{3})", re.MULTILINE)
_PRINT = re.compile(rf"{_STAMP.pattern}|(?:https?|file)://\S+|{_NUMBER.pattern}", re.MULTILINE)
_ENDS = tuple('.!?:…"”»’)]。！？')

#: The first part of a word that goes on in the next line, and the rest; a line that goes on there amid a sentence.
_PARTED = re.compile(r"(?<![^\W\d_])([^\W\d_]+)-(?=[ \t\r]*\n[ \t]*([^\W\d_]+))")
_COMPOUND = re.compile(r"(?<![^\W\d_])([^\W\d_]+-)(?=([^\W\d_]+))")
_GOES_ON = re.compile(r"[^\W\d_],?[ \t\r]*\n[ \t]*([^\W\d_])")
_FEWEST_PARTED, _PARTED_SHARE = 4, 0.04  # words, of the lines that go on: compounds are fewer


def strip_sheets(text: str, repairs: dict[str, int]) -> str:
    """The text without what stands at head and foot of its sheets; the first one keeps its title."""
    if "\f" not in text and "1/" not in text and "1 of " not in text:
        return text
    lines = text.split("\n")
    sheets = _find_sheets(text, lines)
    marks = _find_marks(lines, sheets) if sheets else set[int]()
    if not marks or ("\f" not in text and not any(_STAMP.search(lines[n]) or "://" in lines[n] for n in marks)):
        return text  # pictures are numbered, too
    repairs["sheet_mark"] = len(marks)
    for n in marks:
        lines[n] = _PRINT.sub(FILLER, lines[n]) if n in sheets[0][:_EDGE] else FILLER
    kept = [here for sheet in sheets if (here := [n for n in sheet if n not in marks])]
    for above, below in pairwise(kept):
        if not lines[above[-1]].rstrip().endswith(_ENDS):  # a sentence goes on, with nothing between
            lines[above[-1] + 1 : below[0]] = [FILLER] * (below[0] - above[-1] - 1)
    return "\n".join(lines)


def _find_sheets(text: str, lines: Sequence[str]) -> list[list[int]]:
    """The lines with text of each sheet: form feeds part them, or numbers of all of them at their feet."""
    borders: list[int] = []
    if "\f" in text:
        borders = [n for n, line in enumerate(lines) if "\f" in line]
    elif first := _FIRST.search(text):
        borders = [n + 1 for n in _find_feet(lines, int(first[1]))]
        if not borders:
            return []
    spans = zip([0, *borders], [*borders, len(lines)], strict=True)
    sheets = [[n for n in range(*span) if lines[n] and not lines[n].isspace()] for span in spans]
    return [sheet for sheet in sheets if sheet]


def _find_feet(lines: Sequence[str], count: int) -> list[int]:
    """The lines that end with the number of a sheet and of all sheets, in order; empty where one is missing."""
    feet: list[int] = []
    last = (f"{count}/{count}", f"{count} of {count}")
    for n, line in enumerate(lines if any(sign in line for line in lines for sign in last) else ()):
        found = _NUMBER.search(line)
        if found and (int(found[1]), int(found[2])) == (len(feet) + 1, count):
            feet.append(n)
    return feet if len(feet) == count else []


def _find_marks(lines: Sequence[str], sheets: Sequence[list[int]]) -> set[int]:
    """The lines that stand at the same edge of most sheets but for their numbers; of a single sheet, its print's."""
    if len(sheets) < _FEWEST_SHEETS:
        head, foot = sheets[0][:_EDGE], sheets[0][-_EDGE:]
        is_print = all(any(sign.search(lines[n]) for n in head + foot) for sign in (_STAMP, _FIRST))
        marks = [n for n in head if _PRINT.search(lines[n])]
        return {*marks, *(n for n in foot if not _PRINT.sub("", lines[n]).strip())} if is_print else set()
    edges_of = [{"head": sheet[:_EDGE], "foot": sheet[-_EDGE:]} for sheet in sheets]
    named = [{(side, _fold(lines[n])): n for side, near in edges.items() for n in near} for edges in edges_of]
    counts = Counter(name for names in named for name in names)
    least = max(_FEWEST_SHEETS, _SHARE * len(sheets))
    return {n for names in named for name, n in names.items() if counts[name] >= least}


def _fold(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.split()))


def join_words(text: str, repairs: dict[str, int]) -> str:
    """The text with a soft hyphen, which prints nothing, for each that a printer set: where lines end with many.

    A compound that stands elsewhere on the page, too, keeps its own.
    """
    if "-\n" not in text and "-\r\n" not in text:
        return text
    parted = sum(found[2][0].islower() for found in _PARTED.finditer(text))
    whole = sum(found[1].islower() for found in _GOES_ON.finditer(text))
    if parted < max(_FEWEST_PARTED, _PARTED_SHARE * (whole + parted)):
        return text
    compounds = {first + rest for first, rest in _COMPOUND.findall(text)}
    count = 0

    def hide(found: re.Match[str]) -> str:
        nonlocal count
        if not found[2][0].islower() or found[2] in function_words() or f"{found[1]}-{found[2]}" in compounds:
            return found[0]
        count += 1
        return f"{found[1]}{SOFT_HYPHEN}"

    text = _PARTED.sub(hide, text)
    repairs["hyphen"] = count
    return text
