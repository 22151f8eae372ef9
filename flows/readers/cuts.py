"""Where a large input can be cut, found by a look around each place and not by reading it whole.

A cut stands where a record begins: behind a line's end, at a compressed member or a head that holds a record of
an archive, between row groups.  Where nothing like that is found within `_LOOK` bytes the rest stays in one span.
Compressed JSON Lines and archives of members are not cut.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast

from flows.readers.http import HEAD_END
from flows.readers.lines import begins_lines
from flows.readers.opening import Opened, name_of, open_input
from flows.readers.read import find_reader
from flows.readers.streams import MEMBER_START
from flows.readers.types import InputFile, Span
from flows.readers.warc import WARC_RECORD

_LOOK = 32 << 20  # bytes behind a wanted place in which a record must begin
_STEP = 1 << 20  # bytes that are looked at in one go
_HEAD = 64 << 10  # bytes that tell what begins
_LENGTH = re.compile(rb"content-length:[ \t]*(\d{1,15})[ \t]*\r?\n", re.I)


Cutter = Callable[[Opened, int, int], tuple[list[int], int]]  # (input, bytes, wanted) -> (begins of spans, end)


def cut_input(file: InputFile, most_bytes: int) -> list[Span]:
    """The spans of an input, each of about ``most_bytes``; none where it stays whole, or cannot be looked at."""
    reader, _ = find_reader(name_of(file.path_or_uri))
    if reader is None or not reader.cut or file.bytes <= most_bytes:
        return []
    try:
        with open_input(file.path_or_uri, read_ahead=_STEP) as opened:
            begins, end = _CUTTERS[reader.cut](opened, file.bytes, most_bytes)
    except (OSError, ValueError):
        return []  # who reads it tells what is wrong
    return [Span(begin=a, end=b) for a, b in zip(begins, [*begins[1:], end], strict=True)] if len(begins) > 1 else []


def cut_lines(file: Opened, size: int, most_bytes: int) -> tuple[list[int], int]:
    """JSON Lines are cut behind a line's end, where they are not compressed."""
    if MEMBER_START.match(_read_at(file, 0, _HEAD)):
        return [0], size
    return _cut_at(file, size, most_bytes, _find_line), size


def cut_json(file: Opened, size: int, most_bytes: int) -> tuple[list[int], int]:
    """A file of JSON is cut where it is JSON Lines; an array, or a single record, is read whole."""
    return cut_lines(file, size, most_bytes) if begins_lines(_read_at(file, 0, _HEAD)) else ([0], size)


def cut_warc(file: Opened, size: int, most_bytes: int) -> tuple[list[int], int]:
    """Web archives are cut at the head of a record, or at the gzip member that begins with one."""
    head = _read_at(file, 0, _HEAD)
    if head.startswith(b"\x1f\x8b"):
        return _cut_at(file, size, most_bytes, _find_member), size
    return (_cut_at(file, size, most_bytes, _find_record), size) if WARC_RECORD.match(head) else ([0], size)


def cut_parquet(file: Opened, size: int, most_bytes: int) -> tuple[list[int], int]:
    """Tables are cut between row groups, which are counted here instead of bytes."""
    import pyarrow.parquet as pq

    try:
        metadata = pq.ParquetFile(cast(BinaryIO, file)).metadata
    except OSError:
        raise
    except Exception as error:  # ArrowInvalid, …: whatever the footer says
        raise ValueError(str(error)) from error
    begins, held = [0], 0
    for group in range(metadata.num_row_groups):
        columns = metadata.row_group(group)
        weight = sum(columns.column(i).total_compressed_size for i in range(columns.num_columns))
        if held and held + weight > most_bytes:
            begins.append(group)
            held = 0
        held += weight
    return begins, metadata.num_row_groups


_CUTTERS: dict[str, Cutter] = {
    "cut_lines": cut_lines, "cut_json": cut_json, "cut_warc": cut_warc, "cut_parquet": cut_parquet,
}  # fmt: skip

Finder = Callable[[Opened, bytes, int], "int | None"]  # (input, piece, where it stands) -> where a record begins


def _cut_at(file: Opened, size: int, most_bytes: int, find: Finder) -> list[int]:
    """Where spans begin: at the first record behind each multiple of ``most_bytes``."""
    begins = [0]
    for wanted in range(most_bytes, size - most_bytes // 4, most_bytes):
        if wanted <= begins[-1]:
            continue
        if (found := _search(file, wanted, size, find)) is None:
            break
        begins.append(found)
    return begins


def _search(file: Opened, wanted: int, size: int, find: Finder) -> int | None:
    for at, piece in _read_on(file, wanted, min(size, wanted + _LOOK)):
        if (found := find(file, piece, at)) is not None:
            return found if found < size else None
    return None


def _read_on(file: Opened, begin: int, end: int) -> Iterator[tuple[int, bytes]]:
    """(place, piece) from ``begin`` to ``end``; pieces overlap by `_HEAD`, so that what spans two is seen whole."""
    at = begin
    while at < end:
        piece = _read_at(file, at, _STEP + _HEAD)
        if not piece:
            return
        yield at, piece
        at += _STEP


def _read_at(file: Opened, at: int, size: int) -> bytes:
    file.seek(at)
    pieces, held = [], 0
    while held < size and (piece := file.read(size - held)):
        pieces.append(piece)
        held += len(piece)
    return b"".join(pieces)


def _find_line(file: Opened, piece: bytes, at: int) -> int | None:
    end = piece.find(b"\n")
    return None if end < 0 else at + end + 1


def _find_member(file: Opened, piece: bytes, at: int) -> int | None:
    """The first gzip member in the piece whose content begins with a record."""
    for found in MEMBER_START.finditer(piece, 0, min(len(piece), _STEP + 10)):
        try:
            head = zlib.decompressobj(31).decompress(piece[found.start() : found.start() + _HEAD], 4096)
        except zlib.error:
            continue
        if WARC_RECORD.match(head):
            return at + found.start()
    return None


def _find_record(file: Opened, piece: bytes, at: int) -> int | None:
    """The first head in the piece behind whose stated length another record begins, or the input ends."""
    for found in WARC_RECORD.finditer(piece, 0, min(len(piece), _STEP + 200)):
        end = HEAD_END.search(piece, found.start())
        length = _LENGTH.search(piece, found.start(), end.start() + 2) if end else None
        if end and length:
            follows = _read_at(file, at + end.end() + int(length[1]), 64).lstrip(b"\r\n")
            if not follows or follows.startswith(b"WARC/"):
                return at + found.start()
    return None
