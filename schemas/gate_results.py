from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import GATE_LEVELS, SEVERITIES


@dataclass(frozen=True, slots=True, kw_only=True)
class GateResultRow(Row):
    """One row per expectation that a run was judged by."""

    TABLE: ClassVar[str] = "gate_results"
    KEY: ClassVar[tuple[str, ...]] = ("run", "table", "check")

    run: str = column("string", "The run.")
    table: str = column("string", "The table judged.")
    check: str = column("string", "Id of the expectation.")
    level: str = column("enum", "Rows one by one, or the release as a whole.", allowed=GATE_LEVELS)
    severity: str = column("enum", "Critical keeps rows or the release back; a warning is told.", allowed=SEVERITIES)
    success: bool = column("bool", "Whether everything was as expected.")
    judged: int = column("int64", "Rows judged.")
    failed: int = column("int64", "Rows that were not as expected.")
    observed: str | None = column("string", "What was found instead, shortened.", nullable=True)
    examples: list[str] = column(["string"], "Keys of some rows that failed.")
    description: str = column("string", "What is expected, in words for the newsroom.")
