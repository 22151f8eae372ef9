"""Rows to Arrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from schemas.columns import Row, arrow_schema, columns_of


def to_table(row: type[Row], rows: Sequence[Row]) -> pa.Table:
    """Rows of one table as an Arrow table with its schema."""
    return from_columns(row, columns_of(row, rows))


def from_columns(row: type[Row], values: Sequence[Sequence[Any]]) -> pa.Table:
    """The values of all columns of a table, in their order, as an Arrow table with its schema."""
    schema = arrow_schema(row)
    arrays = [_to_array(column, kind) for column, kind in zip(values, schema.types, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def _to_array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    try:
        return pa.array(values, type=kind)
    except UnicodeEncodeError:  # half of a surrogate pair, which no encoding can hold
        return pa.array([_replace_surrogates(value) for value in values], type=kind)


def _replace_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_replace_surrogates(v) for v in value]
    if isinstance(value, dict):
        return {key: _replace_surrogates(v) for key, v in value.items()}
    return value
