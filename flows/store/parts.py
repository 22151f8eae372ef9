"""Parquet parts: sorted, compressed, named by their content, never changed once written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from flows.store.disk import READ_ONLY, hash_file
from flows.store.faults import reach
from flows.store.layout import NO_MONTH
from schemas.columns import Row, arrow_schema, columns

ROWS_PER_GROUP = 16_384
BYTES_PER_FILE = 192_000_000  # in memory; about a third of it on disk
DRAFT = ".part.tmp"  # a part that is not finished
LEVEL = 2  # of zstd, for long texts: 3 makes them 3 % smaller and takes an eighth longer; others are no smaller by it
_PAGE_BYTES = 1 << 19  # a page grows by some rows until it has so many bytes
_PAGE_ROWS, _MANY_ROWS = 128, 1024  # where a row holds a whole body, and elsewhere
#: Texts that are most of a table's bytes.  As lists they have no statistics: nobody asks for a range of texts.
LONG = frozenset({"body", "text"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One Parquet file of a release."""

    table: str
    path: str  # under the release folder
    rows: int
    bytes: int
    sha256: str


def write_parts(row: type[Row], batches: Iterable[pa.RecordBatch], release: Path) -> list[Part]:
    """Write a table's rows, sorted by partition and then by the table's order, as parts of a release.

    The same rows give the same bytes, however they were cut into batches.
    """
    parts: list[Part] = []
    for partition, groups in _by_partition(row, batches):
        folder = release / row.TABLE / partition if partition else release / row.TABLE
        parts += [write_group(row, _take_file(first, groups), folder, release) for first in groups]
    return parts


def sort_order(row: type[Row]) -> tuple[str, ...]:
    """The columns by which a table's files are sorted."""
    return row.ORDER or row.KEY


def _by_partition(row: type[Row], batches: Iterable[pa.RecordBatch]) -> Iterator[tuple[str, Iterator[pa.Table]]]:
    """Runs of equal partition, each as row groups of a fixed size."""
    schema = arrow_schema(row)
    if row.PARTITION is None:
        yield "", _regroup(schema, batches)
        return
    source = _PartitionCursor(row, iter(batches))
    while (value := source.next_value()) is not None:
        yield f"{row.PARTITION}={value}", _regroup(schema, source.take(value))


class _PartitionCursor:
    """Hands out the batches of one partition value after the other."""

    def __init__(self, row: type[Row], batches: Iterator[pa.RecordBatch]) -> None:
        self._column, self._batches = str(row.PARTITION), batches
        self._left: pa.RecordBatch | None = None

    def next_value(self) -> str | None:
        while self._left is None or self._left.num_rows == 0:
            self._left = next(self._batches, None)
            if self._left is None:
                return None
        return str(self._left.column(self._column)[0].as_py())

    def take(self, value: str) -> Iterator[pa.RecordBatch]:
        while self.next_value() == value:
            batch = self._left
            assert batch is not None
            values = batch.column(self._column)
            end = _run_length(values, value)
            self._left = batch.slice(end)
            yield batch.slice(0, end)


def _run_length(values: pa.Array, value: str) -> int:
    """How many of the sorted values at the start equal ``value``."""
    if values[len(values) - 1].as_py() == value:
        return len(values)
    low, high = 0, len(values) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if values[middle].as_py() == value else (low, middle)
    return low


def _regroup(schema: pa.Schema, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Batches of any size as tables of ROWS_PER_GROUP rows with a table's own schema."""

    def shape(table: pa.Table) -> pa.Table:
        return table.select(schema.names).combine_chunks().cast(schema)

    waiting: list[pa.RecordBatch] = []
    count = 0
    for batch in batches:
        waiting.append(batch)
        count += batch.num_rows
        while count >= ROWS_PER_GROUP:
            table = pa.Table.from_batches(waiting)
            yield shape(table.slice(0, ROWS_PER_GROUP))
            waiting, count = table.slice(ROWS_PER_GROUP).to_batches(), count - ROWS_PER_GROUP
    if count:
        yield shape(pa.Table.from_batches(waiting))


def _take_file(first: pa.Table, more: Iterator[pa.Table]) -> Iterator[pa.Table]:
    """The row groups of one file of a bounded size; each is written before the next is made."""
    size = first.nbytes
    yield first
    while size < BYTES_PER_FILE and (group := next(more, None)) is not None:
        size += group.nbytes
        yield group


def write_group(row: type[Row], groups: Iterable[pa.Table], folder: Path, release: Path) -> Part:
    """Write one part under the name of its content."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / DRAFT
    rows = write_file(row, groups, draft)
    return settle_part(row, draft, rows, release)


def write_empty_part(row: type[Row], release: Path) -> Part:
    """A part without rows, so that a table without rows has its columns all the same."""
    partition = f"{row.PARTITION}={NO_MONTH}" if row.PARTITION else ""
    return write_group(row, [arrow_schema(row).empty_table()], release / row.TABLE / partition, release)


def settle_part(row: type[Row], draft: Path, rows: int, release: Path) -> Part:
    """Give a part that is written its name, beside its draft."""
    sha256 = hash_file(draft)
    path = draft.with_name(f"part-{sha256[:20]}.parquet")
    draft.chmod(READ_ONLY)
    reach(f"before renaming a part of {row.TABLE}")
    draft.replace(path)
    reach(f"after renaming a part of {row.TABLE}")
    return Part(
        table=row.TABLE,
        path=str(path.relative_to(release)),
        rows=rows,
        bytes=path.stat().st_size,
        sha256=sha256,
    )


def write_file(row: type[Row], groups: Iterable[pa.Table], path: Path) -> int:
    """One Parquet file: zstd, page index, dictionary columns, field descriptions, bloom filters on ids.  Its rows."""
    schema, rows = arrow_schema(row), 0
    with (
        path.open("wb") as sink,
        pq.ParquetWriter(
            sink,
            schema,
            compression="zstd",
            compression_level={name: LEVEL for name in schema.names if name in LONG},
            use_dictionary=_dictionary_columns(row),
            write_statistics=_columns_with_statistics(row),
            write_batch_size=_PAGE_ROWS if "body" in schema.names else _MANY_ROWS,
            data_page_size=_PAGE_BYTES,
            write_page_index=True,
            sorting_columns=pq.SortingColumn.from_ordering(schema, [(name, "ascending") for name in sort_order(row)]),
            store_schema=True,
            bloom_filter_options=_bloom_filters(row),
        ) as writer,
    ):
        for group in groups:
            if group.num_rows:  # an empty row group stops Hugging Face datasets; a file without any does not
                writer.write_table(group, row_group_size=group.num_rows)
                rows += group.num_rows
        writer.close()
        sink.flush()
        os.fsync(sink.fileno())
    return rows


def _columns_with_statistics(row: type[Row]) -> list[str]:
    return [c.name for c in columns(row) if isinstance(c.kind, str) and c.name not in LONG | _UNSOUGHT]


def _dictionary_columns(row: type[Row]) -> list[str]:
    return [c.name for c in columns(row) if c.kind == "enum" or c.name in _REPEATING]


def _bloom_filters(row: type[Row]) -> dict[str, dict[str, float]]:
    """Which ids and addresses a row group holds, for look-ups among files that all span the same range."""
    few = row.KEY[0] == "capture_id" and len(row.KEY) > 1  # several rows a capture
    distinct = ROWS_PER_GROUP // 8 if few else ROWS_PER_GROUP
    return {c.name: {"ndv": distinct, "fpp": 0.01} for c in columns(row) if c.name in _LOOKED_UP}


#: Of these nobody asks for a range that a row group could lie outside of.
_UNSOUGHT = {
    "position", "line_start", "line_end", "char_start", "char_end", "dom_path", "label", "rule", "confidence",
    "runner_up", "headline", "lead", "marker",
}  # fmt: skip
_LOOKED_UP = {"article_id", "capture_id", "url", "canonical_url"}
_REPEATING = {
    "site", "site_name", "section", "extractor_version", "encoding", "article_id", "capture_id", "check", "table",
}  # fmt: skip
