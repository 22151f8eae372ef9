"""Texts as mail and editors print them: quoted-printable, with a mark or a number before each line.

What is undone is counted, by name.
"""

from __future__ import annotations

import re
from itertools import pairwise
from quopri import decodestring

#: What quoted-printable writes for a line's end that is none, and for a byte.
_SOFT_END = re.compile(rb"=[ \t]{0,3}\r?\n")
_CODED = re.compile(rb"=(?:[0-9A-F]{2}|[ \t]{0,3}\r?\n)")
#: The first bytes of what texts have most of beyond ASCII: quotation marks, letters with accents, Cyrillic.
_CODED_LETTER = re.compile(rb"=E2=80=|=C[2-9]=[89AB]|=D[0-9]=[89AB]")
_LIKELY_CODED, _HEAD = re.compile(rb"=(?:\r?\n|E2=80=|C3=)"), 8_192  # bytes in which one of them stands
_FEWEST_CODED, _CODED_SHARE = 3, 0.95  # soft ends or letters, and the share of all `=` that code something

_QUOTED = re.compile(r"^[ \t]{0,2}(?:>[ \t]?){1,9}", re.MULTILINE)
_LINE = re.compile(r"^[^\S\n]*\S", re.MULTILINE)
_QUOTED_SHARE, _FEWEST_QUOTED = 0.6, 5  # of the lines with text, and how many at least

#: A number before a line: behind it stand a colon, a bar, a tab or blanks, as no list has them; or nothing at all.
_NUMBERED = re.compile(r"^[ \t]*\[?(\d{1,6})(?:[:|\t]|\][ \t:]|[ \t]{1,3}|$)[ \t]?", re.MULTILINE)
_NUMBERED_SHARE, _FEWEST_NUMBERED = 0.95, 8


def decode_printable(payload: bytes, repairs: dict[str, int]) -> bytes:
    """The bytes that a payload says in quoted-printable, as mail has it; any other payload as it is."""
    if not _LIKELY_CODED.search(payload, 0, _HEAD):
        return payload
    count = len(_CODED.findall(payload))
    soft, letters = len(_SOFT_END.findall(payload)), len(_CODED_LETTER.findall(payload))
    if max(soft, letters) < _FEWEST_CODED or count < _CODED_SHARE * payload.count(b"="):
        return payload
    repairs["quoted_printable"] = count
    return decodestring(payload)


def strip_margin(text: str, repairs: dict[str, int]) -> str:
    """The text without what stands before each of its lines: marks of a quotation, or the lines' numbers."""
    if "\n>" in text or text.startswith(">"):
        text = _strip_quotes(text, repairs)
    opening = text[:20].lstrip(" \t[")
    return _strip_numbers(text, repairs) if opening[:1].isdigit() else text


def _strip_quotes(text: str, repairs: dict[str, int]) -> str:
    count = len(_QUOTED.findall(text))
    if count < max(_FEWEST_QUOTED, _QUOTED_SHARE * len(_LINE.findall(text))):
        return text
    repairs["quote_mark"] = count
    return _QUOTED.sub("", text)


def _strip_numbers(text: str, repairs: dict[str, int]) -> str:
    numbers = [int(found[1]) for found in _NUMBERED.finditer(text)]
    lines = text.rstrip().count("\n") + 1
    steps = sum(after == before + 1 for before, after in pairwise(numbers))
    if numbers[:1] not in ([0], [1]) or steps + 1 < max(_FEWEST_NUMBERED, _NUMBERED_SHARE * lines):
        return text
    repairs["line_number"] = len(numbers)
    return _NUMBERED.sub("", text)
