"""Plain-text captures: lines -> blocks -> labels -> facts."""

from __future__ import annotations

from flows.pages.normalise import normalise_space
from flows.pages.rules import Site
from flows.pages.types import Block, Decision, Decoded, Facts, Reading


def read_text(decoded: Decoded, url: str | None, site: Site | None) -> Reading:
    """Label every block of a plain-text capture."""
    blocks, start = [], 0
    for number, line in enumerate(decoded.text.split("\n"), 1):
        if text := normalise_space(line):
            blocks.append(
                Block(text=text, line_start=number, line_end=number, char_start=start, char_end=start + len(line))
            )
        start += len(line) + 1
    decisions = [Decision("paragraph", "placeholder", 0.1) for _ in blocks]
    return Reading(blocks=blocks, decisions=decisions, kind="article", facts=Facts())
