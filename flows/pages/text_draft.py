"""A page under labelling: its blocks, the decisions so far, and what every pass asks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from flows.pages.normalise import SIGNS_TO_BLANKS, strip_ascii
from flows.pages.rules import fold_phrase
from flows.pages.types import Block, Decision
from schemas.vocabulary import BODY


def split_words(text: str) -> list[str]:
    r"""The words alone, case-folded: what ``\w+`` finds."""
    return _blank_signs(text).split()


def fold_words(text: str) -> str:
    """The words alone, case-folded, each after one blank, and a blank at the end."""
    if text.isascii() and text.isalnum():
        return f" {text.lower()} "
    words = f" {_blank_signs(text)} "
    while "  " in words:  # a fifth of the time that it takes to split a story and join its words
        words = words.replace("  ", " ")
    return words


def _blank_signs(text: str) -> str:
    """The text, case-folded, with a blank for all that is no letter, digit or underscore."""
    text = _blank_beyond_ascii(text)  # most text is ASCII without its quotes, and folded ten times as quickly
    folded = text.lower() if text.isascii() else _blank_beyond_ascii(text.casefold())
    return folded.encode("utf-8", "surrogatepass").translate(SIGNS_TO_BLANKS).decode("utf-8", "surrogatepass")


def _blank_beyond_ascii(text: str) -> str:
    """The text with a blank for each sign beyond ASCII."""
    for sign in {c for c in strip_ascii(text) if not c.isalnum()} if not text.isascii() else ():
        text = text.replace(sign, " ")
    return text


@dataclass(kw_only=True)
class Draft:
    """Blocks with the decisions taken so far; a decision once taken stands."""

    blocks: Sequence[Block]
    decisions: list[Decision | None] = field(init=False)
    given: set[str] = field(init=False, default_factory=set)  # all labels so far, those that were overruled, too
    _body: Sequence[int] | None = None  # as last asked for, until it changes; so is `_open`
    _open: Sequence[int] | None = None
    _story: tuple[Sequence[int], str] | None = None  # as last asked for, with the body it is of
    span: range = range(0)  # from the first to the last body block, once the body is known

    def __post_init__(self) -> None:
        self.decisions = [None] * len(self.blocks)

    def decide(self, found: Iterable[tuple[int, Decision]]) -> None:
        """Take the decisions for blocks that are still open."""
        for position, decision in found:
            if self.decisions[position] is None:
                self.overrule(position, decision)

    def overrule(self, position: int, decision: Decision) -> None:
        """Take a decision for a block, whatever was decided before."""
        before = self.decisions[position]
        self.decisions[position] = decision
        self.given.add(decision.label)
        if before is None:
            self._open = None
        if decision.label in BODY or (before and before.label in BODY):
            self._body = None

    def label(self, position: int) -> str | None:
        """The label of a block; None while it is open, and where the page has no block."""
        decision = self.decisions[position] if 0 <= position < len(self.decisions) else None
        return decision.label if decision else None

    def labels(self) -> list[str | None]:
        """The labels so far, None for open blocks."""
        return [decision.label if decision else None for decision in self.decisions]

    def open(self, positions: Iterable[int] | None = None) -> Sequence[int]:
        """Positions that have no decision yet."""
        if positions is not None:
            return [position for position in positions if self.decisions[position] is None]
        if self._open is None:  # most passes decide nothing
            self._open = [position for position, decision in enumerate(self.decisions) if decision is None]
        return self._open

    def short(self, longest: int) -> Sequence[int]:
        """Positions without a decision of blocks with at most so many characters."""
        lengths = self._lengths
        return [i for i in self.open() if lengths[i] <= longest]

    @cached_property
    def _lengths(self) -> list[int]:
        return [len(block.text) for block in self.blocks]

    def body(self) -> Sequence[int]:
        """Positions of the body blocks."""
        if self._body is None:
            self._body = [i for i, d in enumerate(self.decisions) if d and d.label in BODY]
        return self._body

    def story(self) -> str:
        """The words of the body in one line, case-folded."""
        body = self.body()
        if self._story is None or self._story[0] != body:
            self._story = body, fold_words(" ".join([self.blocks[i].text for i in body]))
        return self._story[1]

    @cached_property
    def folded(self) -> list[str]:
        """Every block's text as phrases are compared, cut at 200 characters."""
        return [fold_phrase(block.text[:200]) for block in self.blocks]


Pass = Callable[[Draft], Iterable[tuple[int, Decision]]]
