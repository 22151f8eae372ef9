from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column


@dataclass(frozen=True, slots=True, kw_only=True)
class StageCountRow(Row):
    """One row per thing that a stage of a run counted."""

    TABLE: ClassVar[str] = "stage_counts"
    KEY: ClassVar[tuple[str, ...]] = ("run", "stage", "what")

    run: str = column("string", "The run.")
    stage: str = column("string", "The stage, such as find, read, merge, write, publish.")
    what: str = column("string", "What was counted; `seconds` is the stage's duration.")
    count: float = column("float64", "How many.")
