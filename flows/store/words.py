"""Counts and texts in words that people read."""

from __future__ import annotations

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # all but tab and line feed


def say_count(count: int, noun: str) -> str:
    """``1 warning``, ``1,200 warnings``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def name_controls(text: str) -> str:
    """Text in which control characters stand as ``\\x1b``: a terminal would obey them, and a page may hold some."""
    return _CONTROLS.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
