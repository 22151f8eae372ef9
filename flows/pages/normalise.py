"""Text normalised once, at the door."""

from __future__ import annotations

import re

#: Characters that print nothing: zero width, soft hyphen, marks of direction, byte order mark.
#: U+200C and U+200D shape letters in Persian and Indic scripts, and join emoji: they stay.
INVISIBLE = dict.fromkeys(
    [0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF]
)
_HAS_INVISIBLE = re.compile(f"[{''.join(map(chr, INVISIBLE))}]")


def normalise_space(text: str) -> str:
    """Runs of white space become one space; what prints nothing goes; nothing else changes.

    So the number of non-blank characters stays what it was (see :func:`count_ink`).
    """
    if not text.isascii() and _HAS_INVISIBLE.search(text):
        text = text.translate(INVISIBLE)
    return " ".join(text.split())


def count_ink(text: str) -> int:
    """Number of characters that are neither white space nor invisible."""
    if not text.isascii() and _HAS_INVISIBLE.search(text):
        text = text.translate(INVISIBLE)
    return len("".join(text.split()))
