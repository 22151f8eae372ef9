"""Rows to Arrow."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import pyarrow as pa

from schemas.columns import Row, arrow_schema, column_names


def to_table(row: type[Row], rows: Sequence[Row]) -> pa.Table:
    """Rows of one table as an Arrow table with its schema."""
    names, schema = column_names(row), arrow_schema(row)
    columns = list(zip(*map(attrgetter(*names), rows), strict=True)) or [()] * len(names)
    arrays = [_to_array(values, kind) for values, kind in zip(columns, schema.types, strict=True)]
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
