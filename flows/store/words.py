"""Counts in words."""

from __future__ import annotations


def say_count(count: int, noun: str) -> str:
    """``1 warning``, ``1,200 warnings``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
