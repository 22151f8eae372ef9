"""The tables of one release as the inspector asks them: by key, so that no look-up grows with the warehouse."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import duckdb

from flows.store.layout import NO_MONTH, Release, part_pattern
from flows.store.quoting import quote_pattern, scan_table
from schemas import RELEASE_TABLES, CaptureRow
from schemas.columns import Row, column_names

_TABLES = ("captures", "blocks", "articles", "related_headlines", "rejections")

R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class ReleaseTables:
    """A release's tables, opened when first asked."""

    release: Release

    @cached_property
    def _connection(self) -> duckdb.DuckDBPyConnection:
        con = duckdb.connect()
        con.execute("set global TimeZone = 'UTC'")  # for the cursors, too, which have settings of their own
        con.execute("set autoinstall_known_extensions = false")
        con.execute("set parquet_metadata_cache = true")
        con.execute("set memory_limit = '2GB'")
        for table in _TABLES:
            row, folder = RELEASE_TABLES[table], self.release.folder / table
            con.execute(f"create view {table} as from {scan_table(row, quote_pattern(folder, part_pattern(row)))}")
        return con

    def find(self, table: str, row: type[R], where: str, value: str | None, near: CaptureRow | None = None) -> list[R]:
        """Rows by one value; ``near`` names the month that the rows stand in."""
        if value is None:
            return []
        names = ", ".join(f'"{name}"' for name in column_names(row))
        month = "captured_month = ? and " if near else ""
        given = [name_month(near), value] if near else [value]
        sql = f"select {names} from {table} where {month}{where}"  # noqa: S608 - values are parameters
        rows = self._connection.cursor().execute(sql, given).fetchall()
        return [row(**dict(zip(column_names(row), values, strict=True))) for values in rows]

    def one(self, sql: str, *values: str | int) -> str | None:
        """The first value of the first row, None where there is no row."""
        found = self.rows(sql, *values)
        return str(found[0][0]) if found else None

    def column(self, sql: str, *values: str | int) -> list[str]:
        """The values of a query with one column."""
        return [str(value) for (value,) in self.rows(sql, *values)]

    def rows(self, sql: str, *values: str | int | list[str]) -> list[tuple[Any, ...]]:
        """All rows of a query; values are its parameters."""
        return self._connection.cursor().execute(sql, list(values)).fetchall()


def name_month(row: CaptureRow) -> str:
    """The month that a capture's rows stand in, as its folder is named."""
    return f"{row.captured_at:%Y-%m}" if row.captured_at else NO_MONTH
