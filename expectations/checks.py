"""What an expectation is: data, with the words a newsroom reads and a case that passes and one that fails."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from schemas.columns import Row, columns


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
    number that must lie between ``least`` and ``most``.  ``fails`` is SQL that spoils a sound release so that
    the check notices.
    """

    id: str
    description: str
    fails: str
    offenders: str | None = None
    value: str | None = None
    least: float | None = None
    most: float | None = 0
    severity: str = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """All expectations of one table.

    ``frame`` is the SQL of the narrow frame that row checks judge.  ``key`` is the SQL of what a row of it is called,
    ``place`` are the columns that say where it is: its capture, and in some tables its block.
    ``prepare`` is SQL that makes the small tables of which release checks ask.
    """

    table: str
    frame: str | None = None
    key: str = "capture_id"
    place: tuple[str, ...] = ("capture_id",)
    rows: tuple[RowCheck, ...] = ()
    prepare: str = ""
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


def none_of(check: str, column: str, description: str, severity: str = "critical") -> RowCheck:
    """The column counts what must not be: it is 0."""
    return between(check, column, 0, 0, description, passes=0, fails=1, severity=severity)


def between(
    check: str, column: str, least: float | None, most: float | None, description: str, *, passes: float, fails: float,
    severity: str = "critical",
) -> RowCheck:  # fmt: skip
    """The column's values lie between two bounds, each of which may be open."""
    bounds = {"min_value": least, "max_value": most}
    return RowCheck(
        id=check,
        expect="ColumnValuesToBeBetween",
        column=column,
        args={name: value for name, value in bounds.items() if value is not None},
        severity=severity,
        description=description,
        passes=passes,
        fails=fails,
    )


def matches(
    check: str, column: str, regex: str, description: str, *, passes: str, fails: str, severity: str = "critical"
) -> RowCheck:
    """The column's values have a form."""
    return RowCheck(
        id=check,
        expect="ColumnValuesToMatchRegex",
        column=column,
        args={"regex": regex},
        severity=severity,
        description=description,
        passes=passes,
        fails=fails,
    )


def known(check: str, row: type[Row], column: str, description: str, *, fails: str) -> RowCheck:
    """The column's values are those that the schema lists."""
    allowed = next(c.allowed for c in columns(row) if c.name == column)
    return RowCheck(
        id=check,
        expect="ColumnValuesToBeInSet",
        column=column,
        args={"value_set": list(allowed)},
        description=description,
        passes=allowed[0],
        fails=fails,
    )
