"""Takes rows out of a part, so that a release without them costs little.

Long texts are most of a part's bytes.  Their pages are copied as they stand, but for those that hold a row that goes;
all other columns are written anew.  A Parquet file's footer says where each column's pages are, in whichever order, so
the copied pages follow behind the rest.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from flows.store.pages import Page, is_plain, unpack_values, walk_pages
from flows.store.parts import DRAFT, LEVEL, LONG, Part, settle_part, write_file
from flows.store.thrift import I32, I64, LIST, STRUCT, Decoder, Struct, encode_struct
from schemas.columns import Row, arrow_schema, column_names

_TAIL = 8  # the footer's length and PAR1, at the end of a file
_DATA_PAGE, _PLAIN = 0, 0
Rows = NDArray[np.bool_]


class _Page(NamedTuple):
    """One page of a column, packed, with its header."""

    data: bytes
    rows: int
    size: int  # unpacked, with the header


def trim_part(row: type[Row], old: Path, gone: pa.Array, folder: Path, release: Path) -> Part | None:
    """Write a part without the rows whose keys are ``gone``, as :func:`key_strings` has them; None where none is left.

    ``folder`` is that of the new part under ``release``.
    """
    file = pq.ParquetFile(old, memory_map=True)
    copied = [name for name in column_names(row) if name in LONG and is_plain(file.metadata, name)]
    keeps = [_find_staying(row, file, group, gone) for group in range(file.num_row_groups)]
    groups = {group: keep for group, keep in enumerate(keeps) if keep.any()}
    if not groups:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / DRAFT
    rows = write_file(row, (_read_light(row, file, group, keep, copied) for group, keep in groups.items()), draft)
    if copied:
        with (
            old.open("rb") as held,
            mmap.mmap(held.fileno(), 0, access=mmap.ACCESS_READ) as source,
            draft.open("r+b") as out,
        ):
            _graft(out, source, file.metadata, groups, copied)
    return settle_part(row, draft, rows, release)


def key_strings(row: type[Row], table: pa.Table) -> pa.ChunkedArray:
    """Each row's key as one string."""
    names = [pc.cast(table[name], pa.string()) for name in row.KEY]
    return names[0] if len(names) == 1 else pc.binary_join_element_wise(*names, " ")


def _find_staying(row: type[Row], file: pq.ParquetFile, group: int, gone: pa.Array) -> Rows:
    keys = key_strings(row, file.read_row_group(group, columns=list(row.KEY), use_threads=False))
    staying: Rows = ~np.asarray(pc.is_in(keys, gone))
    return staying


def _read_light(row: type[Row], file: pq.ParquetFile, group: int, keep: Rows, copied: list[str]) -> pa.Table:
    """A row group's rows that stay; those texts whose pages are copied are empty."""
    schema = arrow_schema(row)
    names = [name for name in schema.names if name not in copied]
    table = file.read_row_group(group, columns=names, use_threads=False).filter(pa.array(keep))
    empty = pa.repeat("", table.num_rows)
    columns = [empty if name in copied else _without_dictionary(table[name]) for name in schema.names]
    return pa.table(columns, names=schema.names).combine_chunks().cast(schema)


def _without_dictionary(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """The plain values: words that only rows that go have used must not stay behind in the column's dictionary."""
    return column.cast(column.type.value_type) if pa.types.is_dictionary(column.type) else column


def _graft(
    out: BinaryIO, source: mmap.mmap, metadata: pq.FileMetaData, groups: dict[int, Rows], copied: list[str]
) -> None:
    """Give the columns ``copied`` of a file their pages, read from ``source``, and make its footer say so."""
    footer = _read_footer(out)
    indexes: list[tuple[Struct, Struct]] = []
    for described, (group, keep) in zip(footer[4][1][1], groups.items(), strict=True):
        for name in copied:
            place = metadata.schema.names.index(name)
            pages = _trim_pages(source, metadata.row_group(group).column(place), keep)
            indexes.append(_write_pages(out, described, place, pages))
    for chunk, index in indexes:
        start = out.tell()
        out.write(encode_struct(index))
        chunk[4], chunk[5] = (I64, start), (I32, out.tell() - start)
    end = encode_struct(footer)
    out.write(end + len(end).to_bytes(4, "little") + b"PAR1")
    out.truncate()
    out.flush()
    os.fsync(out.fileno())


def _read_footer(file: BinaryIO) -> Struct:
    """What a Parquet file says of itself; afterwards the file stands where that begins."""
    file.seek(-_TAIL, os.SEEK_END)
    size = int.from_bytes(file.read(4), "little")
    file.seek(-_TAIL - size, os.SEEK_END)
    footer = Decoder(file.read(size)).read_struct()
    file.seek(-_TAIL - size, os.SEEK_END)
    return footer


def _write_pages(out: BinaryIO, group: Struct, place: int, pages: Iterator[_Page]) -> tuple[Struct, Struct]:
    """Write a column's pages and describe them in its row group; the column's description and its offset index."""
    start, rows, size, locations = out.tell(), 0, 0, list[Struct]()
    for page in pages:
        locations.append({1: (I64, out.tell()), 2: (I32, len(page.data)), 3: (I64, rows)})
        out.write(page.data)
        rows, size = rows + page.rows, size + page.size
    chunk = group[1][1][1][place]
    meta: Struct = chunk[3][1]
    packed = out.tell() - start
    _add(group, 2, size - meta[6][1])
    _add(group, 6, packed - meta[7][1])
    meta[6], meta[7], meta[9] = (I64, size), (I64, packed), (I64, start)
    meta[13] = LIST, (STRUCT, [{1: (I32, _DATA_PAGE), 2: (I32, _PLAIN), 3: (I32, len(locations))}])
    meta.pop(16, None)  # sizes of the empty texts
    return chunk, {1: (LIST, (STRUCT, locations))}


def _add(fields: Struct, number: int, more: int) -> None:
    kind, value = fields[number]
    fields[number] = kind, value + more


def _trim_pages(source: mmap.mmap, chunk: Any, keep: Rows) -> Iterator[_Page]:
    """A column's pages without the rows that go; a page that loses none is the same bytes."""
    for page in walk_pages(source, chunk):
        staying = keep[page.first : page.first + page.rows]
        if staying.all():
            yield _Page(source[page.start : page.end], page.rows, page.body - page.start + page.header[2][1])
        elif staying.any():
            yield _pack_anew(page, staying)


def _find_runs(keep: Rows) -> list[tuple[int, int]]:
    """Where stretches of rows that stay begin and end."""
    edges = np.flatnonzero(np.diff(keep, prepend=False, append=False))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _pack_anew(page: Page, keep: Rows) -> _Page:
    """A page of which some values go."""
    values, borders = unpack_values(page)
    left = b"".join(values[borders[first] : borders[last]] for first, last in _find_runs(keep))
    data = pa.Codec("zstd", compression_level=LEVEL).compress(left, asbytes=True)
    rows = int(keep.sum())
    described = {**page.header[5][1], 1: (I32, rows)}
    described.pop(5, None)  # statistics
    header = encode_struct({1: page.header[1], 2: (I32, len(left)), 3: (I32, len(data)), 5: (STRUCT, described)})
    return _Page(header + data, rows, len(header) + len(left))
