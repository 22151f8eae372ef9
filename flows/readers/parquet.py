"""Parquet tables of pages, row group by row group and a few rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from flows.pages.types import Capture
from flows.readers.fields import fold_name, is_called
from flows.readers.lines import hold_page, read_record
from flows.readers.types import Job, Loss

_BATCH_BYTES, _BATCH_ROWS = 8 << 20, 1024


def read_parquet(file: BinaryIO, job: Job) -> Iterator[Capture | Loss]:
    """The pages of a Parquet file; a loss for each row without one, and for each row group that is damaged."""
    try:
        parquet = pq.ParquetFile(file, buffer_size=1 << 20, pre_buffer=False, page_checksum_verification=True)
        names, wanted = parquet.schema_arrow.names, _choose_columns(parquet.schema_arrow, job)
    except OSError as error:
        if error.errno is not None:
            raise
        yield _describe_damage(file, job, error)
        return
    except Exception as error:  # ArrowInvalid, ArrowNotImplementedError, MemoryError, …: whatever the footer says
        yield _describe_damage(file, job, error)
        return
    if not hold_page(wanted, job):
        yield job.loss("missing_column", "No column of the table holds a page.", observed=", ".join(names))
        return
    row = 0
    for group in range(parquet.metadata.num_row_groups):
        if job.span is None or job.span.begin <= group < job.span.end:
            yield from _read_group(parquet, group, row, wanted, job)
        row += parquet.metadata.row_group(group).num_rows


def _choose_columns(schema: pa.Schema, job: Job) -> list[str]:
    """The columns to read as the table spells them, structs by their parts."""
    columns = job.columns
    pages = (name for names, _ in columns.pages() for name in names)
    names = (*pages, *columns.url, *columns.unsure_url, *columns.date, *columns.unsure_date,
             *columns.of_story(), *columns.story_marks, *columns.id)  # fmt: skip
    wanted = set(map(fold_name, names))
    return [name for name in _list_columns(schema) if is_called(name, wanted)]


def _list_columns(schema: pa.Schema) -> Iterator[str]:
    """The names of all columns, and behind a dot those of the parts of structs."""
    for field in schema:
        yield field.name
        if pa.types.is_struct(field.type):
            yield from (f"{field.name}.{part.name}" for part in field.type)


def _describe_damage(file: BinaryIO, job: Job, error: Exception) -> Loss:
    size = file.seek(0, 2)
    file.seek(0)
    first = file.read(4)
    file.seek(max(0, size - 4))
    last = file.read(4)
    if first != b"PAR1":
        return job.loss("wrong_content", "The file is named like Parquet and is none.", offset=0, observed=repr(first))
    check = "truncated" if last != b"PAR1" else "corrupt"
    return job.loss(check, f"The footer of the Parquet file cannot be read: {error}", offset=size)


def _read_group(parquet: pq.ParquetFile, group: int, row: int, wanted: list[str], job: Job) -> Iterator[Capture | Loss]:
    meta = parquet.metadata.row_group(group)
    offset, rows = _offset_of(meta), max(1, meta.num_rows)
    average = meta.total_byte_size // rows
    if average > job.limits.max_record_bytes:
        reason = f"The row group has {rows} rows of {average} bytes each."
        yield job.loss("too_large", reason, str(row + 1), offset=offset, observed=meta.total_byte_size)
        return
    size = max(1, min(_BATCH_ROWS, _BATCH_BYTES // max(1, average)))
    try:
        for batch in parquet.iter_batches(size, row_groups=[group], columns=wanted, use_threads=False):
            for record in _to_records(batch):
                row += 1
                yield from read_record(record, job, str(row), offset)
    except OSError as error:
        if error.errno is not None:
            raise
        yield _lose_group(group, row, offset, error, job)
    except Exception as error:  # ArrowInvalid, MemoryError, …: whatever the pages say
        yield _lose_group(group, row, offset, error, job)


def _lose_group(group: int, row: int, offset: int | None, error: Exception, job: Job) -> Loss:
    reason = f"Row group {group} is damaged behind its row {row}: {error}"
    return job.loss("corrupt", reason, str(row + 1), offset=offset)


def _offset_of(meta: Any) -> int | None:
    """Where the row group begins."""
    columns = [meta.column(i) for i in range(meta.num_columns)]
    starts = [start for c in columns for start in (c.dictionary_page_offset, c.data_page_offset) if start]
    return min(starts, default=None)


def _to_records(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    """The rows as dictionaries; text that is not UTF-8 as bytes."""
    columns = {name: _to_values(column) for name, column in zip(batch.schema.names, batch.columns, strict=True)}
    for i in range(batch.num_rows):
        yield {name: values[i] for name, values in columns.items()}


def _to_values(column: pa.Array) -> list[Any]:
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)  # Python has no finer ones
    try:
        values: list[Any] = column.to_pylist()
    except UnicodeDecodeError:
        values = column.cast(pa.large_binary() if pa.types.is_large_string(column.type) else pa.binary()).to_pylist()
    return values
