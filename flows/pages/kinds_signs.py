"""Signs of live entries and of walls on single blocks of a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from flows.pages import kinds_words as words
from flows.pages.dates import find_date_line, has_digit
from flows.pages.kinds_walls import WALL_LINE
from flows.pages.normalise import DOTS
from flows.pages.types import Block
from schemas.vocabulary import BODY

_LONGEST_TIME, _LONGEST_OFFER, _LONGEST_MINUTE = 40, 160, 12  # characters
_BEFORE_ENTRY = 1  # blocks before the body, where the first entry's time stands
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))


def count_entry_times(blocks: Sequence[Block], labels: Sequence[str]) -> int:
    """Blocks among the body that are a time of day, are labelled as one, or open with one: ``11.39 Uhr: …``."""
    body = [i for i, label in enumerate(labels) if label in BODY]
    if not body:
        return 0
    inside = range(max(0, body[0] - _BEFORE_ENTRY), body[-1] + 1)
    return sum(labels[i] == "live_entry_time" or _has_entry_time(blocks[i]) for i in inside)


def count_minutes(blocks: Sequence[Block], labels: Sequence[str]) -> int:
    """Lines among the body that are a match's minutes: ``72.``, ``90.+3'``, ``45' + 1``."""
    body = [i for i, label in enumerate(labels) if label in BODY]
    inside = blocks[max(0, body[0] - _BEFORE_ENTRY) : body[-1] + 1] if body else ()
    return len({b.text for b in inside if is_minute(b.text)})


def is_minute(text: str) -> bool:
    """Whether a line is but a minute of a match."""
    return len(text) <= _LONGEST_MINUTE and words.MINUTE.fullmatch(text) is not None


def _has_entry_time(block: Block) -> bool:
    text = block.text
    if len(text) <= _LONGEST_TIME and (is_entry_time(text) or is_entry_moment(text)):
        return True
    return opens_entry(text) or (is_heading(block) and bool(words.CLOCK_AT_END.search(text)))


def opens_entry(text: str) -> bool:
    """Whether a line opens with a time of day and goes on: ``11.39 Uhr: Ferry sails again``."""
    return words.CLOCK_AT_START.match(text) is not None


def is_heading(block: Block) -> bool:
    """Whether a block is a heading that is seen."""
    return block.markup is not None and block.markup.tag in _HEADINGS and not block.markup.hidden


def is_entry_time(text: str) -> bool:
    """Whether a line is but a time of day, as live entries open with."""
    return len(text) <= _LONGEST_TIME and bool(words.CLOCK.fullmatch(text))


def is_entry_moment(text: str) -> bool:
    """Whether a line is but a day and its time."""
    moment = find_date_line(text)[0] if len(text) <= _LONGEST_TIME and has_digit(text) else None
    return moment is not None and moment.precision != "day"


def is_paywall_line(text: str) -> bool:
    """Whether a short line asks for a subscription to go on reading."""
    if len(text) > _LONGEST_OFFER or text[-1:] in '?"”»':
        return False
    return bool(words.PAYWALL_LINE.match(text) or WALL_LINE.match(text))


def find_wall(blocks: Sequence[Block], labels: Sequence[str]) -> int | None:
    """The line of the body below which a page that stops at a wall has but offers."""
    body = [place for place, label in enumerate(labels) if label in BODY]
    return next((place for place in body[1:] if WALL_LINE.match(blocks[place].text)), None)


def find_gate(blocks: Sequence[Block], labels: Sequence[str]) -> int | None:
    """The first block of an element called after a wall, where the body before it breaks off in dots."""
    broken = False
    for place, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        if is_in_gate(block):
            if broken:
                return place
        elif label in BODY:
            broken = block.text.endswith(DOTS)
    return None


def is_in_gate(block: Block) -> bool:
    """Whether a block is seen in an element that is called after a wall."""
    return block.markup is not None and not block.markup.hidden and _names_gate(block.markup.hints)


@lru_cache(maxsize=4096)
def _names_gate(hints: str) -> bool:
    return any(sign in hints for sign in words.GATE_SIGNS) and words.GATE_NAMES.search(hints) is not None
