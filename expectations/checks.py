"""What an expectation is: data, with the words a newsroom reads and a value that passes and one that fails."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class RowCheck:
    """An expectation on one column of a frame, row by row; a critical one keeps the row out."""

    id: str
    expect: str  # name of a Great Expectations class, without Expect
    column: str
    description: str  # what is expected, for a newsroom editor
    passes: Any  # a value of the column that passes
    fails: Any  # and one that fails
    severity: str = "critical"
    args: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseCheck:
    """An expectation on the whole draft of a release; a critical one that fails keeps it from being published.

    ``offenders`` selects the keys of rows that must not be (one column, ``key``); ``value`` selects one
    number that must lie between ``least`` and ``most``.
    """

    id: str
    description: str
    offenders: str | None = None
    value: str | None = None
    least: float | None = None
    most: float | None = 0
    severity: str = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """All expectations of one table.

    ``frame`` is the SQL of the narrow frame that row checks judge; it always has ``capture_id`` and ``key``.
    """

    table: str
    frame: str | None = None
    rows: tuple[RowCheck, ...] = ()
    release: tuple[ReleaseCheck, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of one expectation."""

    table: str
    check: str
    level: str  # rows, release
    severity: str
    success: bool
    judged: int
    failed: int
    description: str
    observed: str | None = None
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A row that a critical expectation keeps out."""

    table: str
    key: str
    capture_id: str
    position: int | None
    check: str
    reason: str
    observed: str
