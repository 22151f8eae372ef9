"""Rules as data: an anchored pattern on a block's normalised text gives a label, with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A block whose whole text matches ``pattern`` has ``label``, because of ``why``."""

    id: str
    label: str
    pattern: str
    why: str


class RuleSet:
    """Rules in their order of belief; the first that matches the whole text wins."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules: Sequence[Rule] = tuple(rules)
        ids = [rule.id for rule in self.rules]
        if len(set(ids)) < len(ids):
            raise ValueError(f"rule ids are not unique: {sorted({i for i in ids if ids.count(i) > 1})}")

    @cached_property
    def _compiled(self) -> list[tuple[Rule, re.Pattern[str]]]:
        return [(rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in self.rules]

    def match(self, text: str) -> Rule | None:
        """The first rule whose pattern matches the whole text."""
        return next((rule for rule, pattern in self._compiled if pattern.fullmatch(text)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the generic path cannot know about one publisher; its rules come before the generic ones."""

    domains: tuple[str, ...]  # registrable domains
    rules: tuple[Rule, ...] = field(default=())
    article: str | None = None  # CSS selector of the element that holds the article
    drop: tuple[str, ...] = ()  # CSS selectors of boxes inside it that are not body
