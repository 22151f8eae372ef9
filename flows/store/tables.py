"""Rows to Arrow."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
import pyarrow as pa

from schemas.columns import Row, Run, arrow_schema, columns_of


def to_table(row: type[Row], rows: Sequence[Row]) -> pa.Table:
    """Rows of one table as an Arrow table with its schema."""
    return from_columns(row, columns_of(row, rows))


def from_columns(row: type[Row], values: Sequence[Sequence[Any]]) -> pa.Table:
    """The values of all columns of a table, in their order, as an Arrow table with its schema."""
    schema = arrow_schema(row)
    arrays = [_to_array(column, kind) for column, kind in zip(values, schema.types, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def join_columns(row: type[Row], pieces: Sequence[Sequence[Sequence[Any]]]) -> pa.Table:
    """The values of all columns of a table, each in pieces, as an Arrow table with its schema."""
    schema = arrow_schema(row)
    arrays = [_join(column, kind) for column, kind in zip(pieces, schema.types, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def _join(pieces: Sequence[Sequence[Any]], kind: pa.DataType) -> pa.Array:
    """Pieces one behind the other; of a run its value is turned once."""
    if not all(isinstance(piece, Run) for piece in pieces):
        return _to_array(list(chain.from_iterable(pieces)), kind)
    values = _to_array([piece[0] for piece in pieces if piece], kind)
    return values.take(pa.array(np.repeat(np.arange(len(values)), [len(piece) for piece in pieces if piece])))


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
