"""Releases that are older than the tables' declarations: a column that came since is null in old rows.

All files of a table in one release have the same columns: the first build after a change writes them anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyarrow.parquet as pq

from flows.store.layout import Release
from schemas import RELEASE_TABLES
from schemas.columns import Column, Kind, Row, all_names, column_names, columns

_TYPES = {"string": "varchar", "enum": "varchar", "timestamp": "timestamptz", "bool": "boolean", "binary": "blob",
          "int32": "integer", "int64": "bigint", "float32": "float", "float64": "double"}  # fmt: skip


def is_outdated(row: type[Row], files: Sequence[Path]) -> bool:
    """Whether a table's files have other columns than it is declared with."""
    return bool(files) and tuple(pq.read_schema(files[0]).names) != column_names(row)


def missing_columns(row: type[Row], files: Sequence[Path]) -> list[Column]:
    """The declared columns that a table's files do not have."""
    found = set(pq.read_schema(files[0]).names) if files else {c.name for c in columns(row)}
    return [c for c in columns(row) if c.name not in found]


def select_columns(row: type[Row], files: Sequence[Path]) -> str:
    """SQL for the declared columns and the partition, null where the files do not have them."""
    missing = {c.name: f"null::{sql_type(c.kind)} as " for c in missing_columns(row, files)}
    return ", ".join(f'{missing.get(name, "")}"{name}"' for name in all_names(row))


def select_nothing(row: type[Row]) -> str:
    """A query that gives no rows, with a table's columns."""
    named = [f'null::{sql_type(c.kind)} as "{c.name}"' for c in columns(row)]
    named += [f'null::varchar as "{row.PARTITION}"'] if row.PARTITION else []
    return f"select {', '.join(named)} where false"


def find_unfillable(base: Release) -> list[str]:
    """Columns, as `table.column`, that old rows would have to be null in and may not."""
    return [
        f"{name}.{column.name}"
        for name, row in RELEASE_TABLES.items()
        for column in missing_columns(row, base.files(name))
        if not column.nullable
    ]


def sql_type(kind: Kind) -> str:
    """A column's type in DuckDB's words."""
    if isinstance(kind, str):
        return _TYPES[kind]
    inner = kind[0]
    if isinstance(inner, str):
        return f"{sql_type(inner)}[]"
    return "struct(" + ", ".join(f'"{name}" {sql_type(k)}' for name, k in inner.items()) + ")[]"
