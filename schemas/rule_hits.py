from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import LABELS


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleHitRow(Row):
    """One row per rule, label and site in a run: how much the rule decided."""

    TABLE: ClassVar[str] = "rule_hits"
    KEY: ClassVar[tuple[str, ...]] = ("run", "rule", "label", "site")

    run: str = column("string", "The run.")
    rule: str = column("string", "Id of the rule or pass.")
    label: str = column("enum", "The label it gave.", allowed=LABELS)
    site: str = column("string", "Registrable domain; empty where it is not known.")
    blocks: int = column("int64", "Blocks it decided.")
    captures: int = column("int64", "Captures it fired in.")
    confidence: float = column("float64", "Mean confidence.")
