"""A page under labelling: its blocks, the decisions so far, and what every pass asks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from flows.pages.normalise import strip_ascii
from flows.pages.rules import fold_phrase
from flows.pages.types import Block, Decision
from schemas.vocabulary import BODY_LABELS

_BODY = frozenset(BODY_LABELS)
#: By a table of bytes, signs go several times as quickly as by a pattern.
_SIGNS_TO_BLANKS = bytes(c if chr(c).isalnum() or chr(c) == "_" or c > 127 else 32 for c in range(256))


def split_words(text: str) -> list[str]:
    r"""The words alone, case-folded: what ``\w+`` finds."""
    raw = text.casefold().encode("utf-8", "surrogatepass").translate(_SIGNS_TO_BLANKS)
    words = raw.decode("utf-8", "surrogatepass")
    if not words.isascii():
        for sign in {c for c in strip_ascii(words) if not c.isalnum()}:
            words = words.replace(sign, " ")
    return words.split()


def fold_words(text: str) -> str:
    """The words alone, case-folded, each after one blank, and a blank at the end."""
    return f" {' '.join(split_words(text))} "


@dataclass(slots=False, kw_only=True)
class Draft:
    """Blocks with the decisions taken so far; a decision once taken stands."""

    blocks: Sequence[Block]
    decisions: list[Decision | None] = field(default_factory=list)
    _story: tuple[list[int], str] | None = None  # as last asked for, with the body it is of
    _words: dict[int, list[str]] = field(default_factory=dict)  # of the blocks asked for
    span: range = range(0)  # from the first to the last body block, once the body is known

    def decide(self, found: Iterable[tuple[int, Decision]]) -> None:
        """Take the decisions for blocks that are still open."""
        for position, decision in found:
            if self.decisions[position] is None:
                self.decisions[position] = decision

    def label(self, position: int) -> str | None:
        """The label of a block, or None while it is open."""
        decision = self.decisions[position]
        return decision.label if decision else None

    def labels(self) -> list[str | None]:
        """The labels so far, None for open blocks."""
        return [decision.label if decision else None for decision in self.decisions]

    def open(self, positions: Iterable[int] | None = None) -> Sequence[int]:
        """Positions that have no decision yet."""
        if positions is None:
            return [position for position, decision in enumerate(self.decisions) if decision is None]
        return [position for position in positions if self.decisions[position] is None]

    def short(self, longest: int) -> Sequence[int]:
        """Positions without a decision of blocks with at most so many characters."""
        return [
            i for i, (d, n) in enumerate(zip(self.decisions, self._lengths, strict=True)) if d is None and n <= longest
        ]

    @cached_property
    def _lengths(self) -> list[int]:
        return [len(block.text) for block in self.blocks]

    def body(self) -> list[int]:
        """Positions of the body blocks."""
        return [i for i, d in enumerate(self.decisions) if d and d.label in _BODY]

    def story(self) -> str:
        """The words of the body in one line, case-folded."""
        body = self.body()
        if self._story is None or self._story[0] != body:
            self._story = body, f" {' '.join(chain.from_iterable(map(self.words, body)))} "
        return self._story[1]

    def words(self, position: int) -> list[str]:
        """The words of a block, case-folded."""
        if position not in self._words:
            self._words[position] = split_words(self.blocks[position].text)
        return self._words[position]

    @cached_property
    def folded(self) -> list[str]:
        """Every block's text as phrases are compared, cut at 200 characters."""
        return [fold_phrase(block.text[:200]) for block in self.blocks]


Pass = Callable[[Draft], Iterable[tuple[int, Decision]]]
