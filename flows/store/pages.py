"""The pages of a column in a Parquet file, one by one: what need not be unpacked is not.

pyarrow and DuckDB unpack a column's whole row group, some 25 MB of bodies, for the sake of one row.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from struct import Struct as Layout
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.store.parts import LEVEL
from flows.store.thrift import Decoder, Struct

_LENGTH = Layout("<I")  # of a value, before it


class Page(NamedTuple):
    """One data page as it stands in its file."""

    header: Struct
    source: mmap.mmap
    start: int
    body: int  # where the packed values start
    end: int
    first: int  # row in its row group
    rows: int


def is_plain(metadata: pq.FileMetaData, name: str) -> bool:
    """Whether a column's pages hold nothing but its values, packed as all are."""
    place = metadata.schema.names.index(name)
    column = metadata.schema.column(place)
    chunks = [metadata.row_group(group).column(place) for group in range(metadata.num_row_groups)]
    return column.max_definition_level == 0 and all(
        chunk.compression == "ZSTD" and not chunk.has_dictionary_page and set(chunk.encodings) <= {"PLAIN", "RLE"}
        for chunk in chunks
    )


def walk_pages(source: mmap.mmap, chunk: Any) -> Iterator[Page]:
    """The pages of a column's chunk, as its metadata describe it."""
    at, first = chunk.data_page_offset, 0
    while at < chunk.data_page_offset + chunk.total_compressed_size:
        reader = Decoder(source, at)
        header = reader.read_struct()
        end, rows = reader.at + header[3][1], header[5][1][1][1]
        yield Page(header, source, at, reader.at, end, first, rows)
        at, first = end, first + rows


def unpack_values(page: Page) -> tuple[bytes, list[int]]:
    """A page's values, each behind its length in four bytes; where each begins, and the end."""
    codec = pa.Codec("zstd", compression_level=LEVEL)
    values, at, borders = codec.decompress(page.source[page.body : page.end], page.header[2][1], asbytes=True), 0, [0]
    for _ in range(page.rows):
        at += _LENGTH.size + _LENGTH.unpack_from(values, at)[0]
        borders.append(at)
    return values, borders


def read_texts(places: Iterable[tuple[str, int]], column: str) -> dict[tuple[str, int], str]:
    """Single values of a column of texts, by file and row in the file."""
    found: dict[tuple[str, int], str] = {}
    for file, group in groupby(sorted(places), lambda place: place[0]):
        rows = [row for _, row in group]
        found.update(((file, row), text) for row, text in _read_rows(Path(file), column, rows))
    return found


def _read_rows(path: Path, column: str, rows: Sequence[int]) -> Iterator[tuple[int, str]]:
    file = pq.ParquetFile(path)
    plain, place, start = is_plain(file.metadata, column), file.metadata.schema.names.index(column), 0
    with path.open("rb") as raw, mmap.mmap(raw.fileno(), 0, access=mmap.ACCESS_READ) as source:
        for group in range(file.num_row_groups):
            described = file.metadata.row_group(group)
            wanted = {row - start for row in rows if start <= row < start + described.num_rows}
            if wanted and plain:
                texts = _pick_texts(walk_pages(source, described.column(place)), wanted)
                yield from ((start + row, text) for row, text in texts)
            elif wanted:
                values = file.read_row_group(group, columns=[column])[column]
                yield from ((start + row, values[row].as_py()) for row in wanted)
            start += described.num_rows


def _pick_texts(pages: Iterator[Page], wanted: set[int]) -> Iterator[tuple[int, str]]:
    for page in pages:
        if here := wanted.intersection(range(page.first, page.first + page.rows)):
            values, borders = unpack_values(page)
            for row in here:
                start, end = borders[row - page.first : row - page.first + 2]
                yield row, values[start + _LENGTH.size : end].decode()
