"""The tables: one declaration, and everything that follows from it."""

from __future__ import annotations

import dataclasses

import pyarrow as pa
import pytest

from schemas import TABLES, Row, arrow_schema, columns

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
