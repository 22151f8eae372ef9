"""Input files to captures: one reader per suffix.

A reader takes an open stream and yields what it finds, in the order of the file: a ``Capture``, or a
``Loss`` for what could not be read.  It never raises for bad data.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, cast

from flows.pages.stream import capture_of_record
from flows.pages.types import Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFile:
    """One file to read, as it was when it was found."""

    source: str  # path under the raw folder
    path: str
    bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Something in the input that is no capture, and why."""

    source: str
    check: str
    reason: str
    member: str | None = None
    observed: str | None = None


Found = Capture | Loss
Reader = Callable[[IO[bytes], str, int], Iterator[Found]]


class InputReader:
    """Reads one input file, and knows afterwards its hash and what became of it."""

    def __init__(self, file: InputFile, capture_bytes: int) -> None:
        self.file, self._limit = file, capture_bytes
        self.sha256: str | None = None
        self.captures = 0
        self.state = "read"

    def __iter__(self) -> Iterator[Found]:
        """What the file holds; the rest of a damaged file is one loss."""
        reader, is_gzip = find_reader(self.file.source)
        if reader is None:
            self.state = "skipped"
            yield self._lose("unknown_format", "The file's name does not end like a format that is read.")
            return
        try:
            with Path(self.file.path).open("rb", buffering=0) as raw:
                hashing = _HashingStream(raw)
                stream = cast(IO[bytes], io.BufferedReader(hashing, 1 << 18))
                yield from self._count(self._unpack(stream, reader, is_gzip))
                hashing.drain()
                self.sha256 = hashing.digest.hexdigest()
        except OSError as error:
            self.state = "unreadable"
            yield self._lose("unreadable", f"The file cannot be read: {error.strerror or error}.")

    def _unpack(self, stream: IO[bytes], reader: Reader, is_gzip: bool) -> Iterator[Found]:
        plain = cast(IO[bytes], gzip.GzipFile(fileobj=stream) if is_gzip else stream)
        try:
            yield from reader(plain, self.file.source, self._limit)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            yield self._lose("damaged_archive", "The compressed file is damaged; the rest of it is lost.", str(error))

    def _count(self, found: Iterator[Found]) -> Iterator[Found]:
        for item in found:
            self.captures += isinstance(item, Capture)
            yield item

    def _lose(self, check: str, reason: str, observed: str | None = None) -> Loss:
        return Loss(source=self.file.source, check=check, reason=reason, observed=observed)


class _HashingStream(io.RawIOBase):
    """A raw file that hashes what is read from it."""

    def __init__(self, raw: io.FileIO) -> None:
        self._raw, self.digest = raw, hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count = self._raw.readinto(buffer) or 0
        self.digest.update(memoryview(buffer)[:count])
        return count

    def drain(self) -> None:
        """Read on to the end, so that the hash is the whole file's."""
        buffer = bytearray(1 << 20)
        while self.readinto(buffer):
            pass


def find_reader(source: str) -> tuple[Reader | None, bool]:
    """The reader for a file's name, and whether the file is compressed with gzip."""
    name = source.lower()
    is_gzip = name.endswith(".gz")
    suffix = Path(name.removesuffix(".gz")).suffix
    return READERS.get(suffix), is_gzip


def _read_page(media_type: str | None) -> Reader:
    def read(stream: IO[bytes], source: str, limit: int) -> Iterator[Found]:
        payload = stream.read(limit + 1)
        if len(payload) > limit:
            yield _too_large(source, limit)
        else:
            yield Capture(payload=payload, source=source, media_type=media_type)

    return read


def _read_json_lines(stream: IO[bytes], source: str, limit: int) -> Iterator[Found]:
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        member = str(number)
        if len(line) > limit and not line.endswith(b"\n"):
            _skip_line(stream)
            yield replace(_too_large(source, limit), member=member)
        elif line.strip():
            yield _parse_line(line, source, member)


def _parse_line(line: bytes, source: str, member: str) -> Found:
    try:
        record = json.loads(line)
        return _with_capture_time(capture_of_record(record, source=source, member=member), record)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return Loss(
            source=source,
            member=member,
            check="bad_record",
            reason="The line is no JSON object with html or text.",
            observed=f"{type(error).__name__}: {error}"[:200],
        )


def _with_capture_time(capture: Capture, record: dict[str, Any]) -> Capture:
    for name in ("captured_at", "timestamp", "date"):
        given = record.get(name)
        if isinstance(given, str) and (when := _parse_time(given)):
            return replace(capture, captured_at=when, captured_at_basis="record", captured_at_given=given)
    return capture


def _parse_time(given: str) -> datetime | None:
    try:
        when = datetime.fromisoformat(given.strip())
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _skip_line(stream: IO[bytes]) -> None:
    while (more := stream.readline(1 << 20)) and not more.endswith(b"\n"):
        pass


def _too_large(source: str, limit: int) -> Loss:
    return Loss(source=source, check="too_large", reason=f"The capture is larger than {limit:,} bytes.")


#: A new format is one line here; each may also end in .gz.
READERS: dict[str, Reader] = {
    ".txt": _read_page(None),
    ".text": _read_page(None),
    ".md": _read_page("text/plain"),
    ".html": _read_page("text/html"),
    ".htm": _read_page("text/html"),
    ".xhtml": _read_page("text/html"),
    ".jsonl": _read_json_lines,
    ".ndjson": _read_json_lines,
}
