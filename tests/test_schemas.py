"""The tables: one declaration, and everything that follows from it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from expectations import SUITES
from expectations.blocks import COUNT_BLOCKS
from expectations.structure import follow_schema
from schemas import RELEASE_TABLES, TABLES, BlockRow, DuplicateRow, Row, arrow_schema, columns
from schemas.columns import Columnar, Kind, columns_of

ROWS = pytest.mark.parametrize("row", TABLES.values(), ids=TABLES)


@ROWS
def test_a_table_says_what_one_row_is(row: type[Row]) -> None:
    assert (row.__doc__ or "").startswith("One row per ")
    assert set(row.KEY) <= {column.name for column in columns(row)}


@ROWS
def test_every_column_has_a_sentence_and_an_arrow_type(row: type[Row]) -> None:
    schema = arrow_schema(row)
    for column, field in zip(columns(row), schema, strict=True):
        assert column.sentence.endswith(".")
        assert field.metadata[b"description"].decode() == column.sentence
        assert field.nullable == column.nullable


@ROWS
def test_no_column_is_a_map_or_the_partition(row: type[Row]) -> None:
    """Some loaders refuse maps; a partition column in the files too breaks pandas."""
    schema = arrow_schema(row)
    assert row.PARTITION not in schema.names
    assert not any(pa.types.is_map(field.type) for field in schema)


@ROWS
def test_enumerations_are_closed_and_declared_optional_columns_default_to_none(row: type[Row]) -> None:
    for column, field in zip(columns(row), dataclasses.fields(row), strict=True):
        assert not column.allowed or len(set(column.allowed)) == len(column.allowed)
        assert column.nullable == (field.default is None)


def test_declaring_the_tables_imports_nothing_heavy() -> None:
    import subprocess
    import sys

    code = "import sys, schemas; print([m for m in ('pyarrow', 'pandas', 'flows') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


_IN_DUCKDB = {
    "string": "VARCHAR", "enum": "VARCHAR", "int32": "INTEGER", "int64": "BIGINT", "float32": "FLOAT",
    "float64": "DOUBLE", "bool": "BOOLEAN", "timestamp": "TIMESTAMP WITH TIME ZONE", "binary": "BLOB",
}  # fmt: skip


def duckdb_type(kind: Kind) -> str:
    """The type that a column of a kind has in DuckDB."""
    if isinstance(kind, str):
        return _IN_DUCKDB[kind]
    inner = kind[0]
    if isinstance(inner, str):
        return f"{_IN_DUCKDB[inner]}[]"
    fields = ", ".join(f"{quote(name)} {_IN_DUCKDB[k]}" for name, k in inner.items())
    return f"STRUCT({fields})[]"


def quote(name: str) -> str:
    return f'"{name}"'


@ROWS
def test_duckdb_sees_what_is_declared(row: type[Row], tmp_path: Path) -> None:
    """The Parquet file of a table has in DuckDB the columns and types that its declaration says, and no others."""
    pq.write_table(arrow_schema(row).empty_table(), tmp_path / "part.parquet")
    found = duckdb.sql(f"describe from '{tmp_path}/part.parquet'").fetchall()
    assert [(name, kind.replace('"', "")) for name, kind, *_ in found] == [
        (c.name, duckdb_type(c.kind).replace('"', "")) for c in columns(row)
    ]


@pytest.mark.parametrize("row", RELEASE_TABLES.values(), ids=RELEASE_TABLES)
def test_structural_expectations_follow_from_the_declaration(row: type[Row]) -> None:
    """Every table is expected to have the keys, the required columns and the words that its schema declares."""
    suite = next(suite for suite in SUITES if suite.table == row.TABLE)
    wanted = {check.id for check in follow_schema(row)}
    mine = {check.id: check for check in suite.release if check.id in wanted}
    assert set(mine) == wanted
    asked_of_rows = {"text"} if row.TABLE == "blocks" else set()
    needed = [c.name for c in columns(row) if not c.nullable and c.name not in asked_of_rows]
    assert all(f'"{name}" is null' in (mine[f"{row.TABLE}_are_filled"].offenders or "") for name in needed)


def test_a_block_without_text_is_refused_before_it_is_written() -> None:
    """Of the draft it is not asked again, since all texts would be unpacked for it."""
    con = duckdb.connect()
    schema = ", ".join(f"{quote(c.name)} {_IN_DUCKDB[str(c.kind)]}" for c in columns(BlockRow))
    con.execute(f"create table judged_blocks ({schema})")
    con.execute("insert into judged_blocks (capture_id, position, text) values ('a', 0, null), ('a', 1, 'Yes.')")
    con.execute(COUNT_BLOCKS)
    assert con.execute("select blocks, empty_blocks from judged_pages").fetchall() == [(2, 1)]


def test_rows_that_are_kept_as_columns_are_rows() -> None:
    """They count, compare, slice and turn into columns as a list of the same rows does."""
    rows = [
        DuplicateRow(article_id=key, cluster_id="a", duplicate_of=of, similarity=1.0)
        for key, of in (("a", None), ("b", "a"))
    ]
    kept = Columnar(DuplicateRow, article_id="ab", cluster_id="aa", duplicate_of=[None, "a"], similarity=[1.0, 1.0])
    assert kept == rows and rows == kept and list(kept) == rows and len(kept) == 2
    assert kept[1] == kept[-1] == rows[1] and kept[1:] == rows[1:] and kept != rows[1:]
    assert list(map(list, columns_of(DuplicateRow, kept))) == list(map(list, columns_of(DuplicateRow, rows)))
    assert len(columns_of(DuplicateRow, [])) == 4
    with pytest.raises(ValueError, match="differ in length"):
        Columnar(DuplicateRow, article_id="ab", cluster_id="a", duplicate_of=[None], similarity=[1.0])
    with pytest.raises(KeyError):
        Columnar(DuplicateRow, article_id="a")
