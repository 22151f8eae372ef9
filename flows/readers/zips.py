"""ZIP archives of captures, and WACZ, which is a ZIP of WARC files; nothing is unpacked to disk."""

from __future__ import annotations

import errno
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, BinaryIO

from flows.pages.types import Capture
from flows.readers.read import read_member
from flows.readers.streams import Read, Stream
from flows.readers.types import Break, Job, Limits, Loss
from flows.readers.window import Window

_LOCAL, _END, _END64 = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06"
_MAX_DIRECTORY = 256 << 20  # bytes of the list of members, which is held


def read_zip(file: BinaryIO, job: Job) -> Iterator[Capture | Loss]:
    """The captures of a ZIP archive.  Names of members are text in what is given, never paths."""
    return _read_zip(file, job, lambda name: True)


def read_wacz(file: BinaryIO, job: Job) -> Iterator[Capture | Loss]:
    """The captures of the WARC files in a WACZ; its indexes and lists hold nothing of their own."""
    return _read_zip(file, job, lambda name: name.startswith("archive/"))


def _read_zip(file: BinaryIO, job: Job, is_wanted: Callable[[str], bool]) -> Iterator[Capture | Loss]:
    if _directory_size(file) > _MAX_DIRECTORY:
        yield job.loss("too_large", f"The list of members has more than {_MAX_DIRECTORY} bytes.")
        return
    try:
        archive = zipfile.ZipFile(file)
    except Exception as error:  # BadZipFile, and struct.error, UnicodeDecodeError, … from what is no list of members
        if isinstance(error, OSError) and error.errno != errno.EINVAL:  # not the one of a place before the beginning
            raise
        yield job.loss("corrupt", f"The list of members is missing or damaged: {error}.", offset=_size(file))
        yield from _salvage(file, job, is_wanted)
        return
    total = _Total(job.limits)
    for info in archive.infolist():
        if not info.filename.endswith("/") and is_wanted(
            info.filename
        ):  # a name may be empty, over which is_dir stumbles
            yield from _read_one(archive, info, job, total)


def _read_one(archive: zipfile.ZipFile, info: zipfile.ZipInfo, job: Job, total: _Total) -> Iterator[Capture | Loss]:
    offset, limits = min(max(0, info.header_offset), archive.start_dir), job.limits  # a damaged list may say anything
    if info.flag_bits & 1:
        yield job.loss("encrypted", "The member is encrypted.", info.filename, offset=offset)
        return
    if info.file_size > max(limits.max_record_bytes, limits.max_ratio * info.compress_size):
        reason = f"{info.compress_size} compressed bytes make {info.file_size}."
        yield job.loss("bomb", reason, info.filename, offset=offset)
        return
    try:
        part = archive.open(info)
    except Exception as error:  # BadZipFile, NotImplementedError, OverflowError: whatever the head says
        yield job.loss("corrupt", f"The member cannot be opened: {error}.", info.filename, offset=offset)
        return
    with part:
        yield from read_member(_guard(part, offset, total), info.filename, job, offset)


class _Total:
    """Decompressed bytes of all members."""

    def __init__(self, limits: Limits) -> None:
        self.left = limits.max_input_bytes


def _guard(part: IO[bytes], offset: int, total: _Total) -> Read:
    """Read on, with whatever goes wrong as a `Break`."""

    def read(size: int) -> bytes:
        if total.left <= 0:
            raise Break("bomb", "the members of the archive are too large together", offset)
        try:
            data = part.read(size)
        except Exception as error:  # BadZipFile (checksum), zlib.error, EOFError, LZMAError, …
            if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):
                raise
            raise Break("corrupt", f"the member is damaged: {error}", offset) from error
        total.left -= len(data)
        return data

    return read


def _size(file: BinaryIO) -> int:
    return file.seek(0, 2)


def _directory_size(file: BinaryIO) -> int:
    """Bytes of the list of members, as the archive's end states them; 0 where it does not."""
    file.seek(max(0, _size(file) - 66_000))
    end = file.read(66_000)
    at, at64 = end.rfind(_END), end.rfind(_END64)
    file.seek(0)
    stated = int.from_bytes(end[at + 12 : at + 16], "little") if at >= 0 else 0
    return int.from_bytes(end[at64 + 40 : at64 + 48], "little") if stated == 0xFFFFFFFF and at64 >= 0 else stated


def _salvage(file: BinaryIO, job: Job, is_wanted: Callable[[str], bool]) -> Iterator[Capture | Loss]:
    """The members of an archive without a list of them, by their own heads from front to back."""
    import re

    file.seek(0)
    window, local = Window(Stream(file.read, job.limits, detect=False)), re.compile(re.escape(_LOCAL))
    while window.fill(30):
        window.skip_to(local)
        offset = window.position
        if not window.fill(30):
            return
        head = window.take(30)
        name_size, extra_size = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
        window.fill(name_size + extra_size)
        encoding = "utf-8" if head[7] & 8 else "cp437"
        name = window.take(name_size).decode(encoding, "replace")
        window.skip(extra_size)
        if name and not name.endswith("/") and is_wanted(name):
            yield from _salvage_one(window, head, name, offset, job)


def _salvage_one(window: Window, head: bytes, name: str, offset: int, job: Job) -> Iterator[Capture | Loss]:
    flags, method = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
    if flags & 1:
        yield job.loss("encrypted", "The member is encrypted.", name, offset=offset)
    elif method == 8:
        yield from read_member(_Inflated(window, head, offset).read, name, job, offset)
    elif method == 0 and not flags & 8:
        yield from read_member(_Stored(window, head, offset).read, name, job, offset)
    else:
        yield job.loss("corrupt", "The member cannot be read without the list of members.", name, offset=offset)


class _Stored:
    """A member that is not compressed; a `Break` at its end where the checksum is another one."""

    def __init__(self, window: Window, head: bytes, offset: int) -> None:
        self._window, self._offset = window, offset
        self._crc, self._left = int.from_bytes(head[14:18], "little"), int.from_bytes(head[18:22], "little")
        self._seen = 0

    def read(self, size: int) -> bytes:
        """Up to ``size`` bytes."""
        if not self._left:
            return self._end()
        if not self._window.fill(1):
            raise Break("truncated", "the archive ends inside the member", self._offset)
        data = self._window.take(min(size, self._left, self._window.held()))
        self._left -= len(data)
        self._seen = zlib.crc32(data, self._seen)
        return data

    def _end(self) -> bytes:
        if self._crc != self._seen:
            raise Break("corrupt", "the member's checksum is another one", self._offset)
        return b""


class _Inflated(_Stored):
    """A compressed member, whose end the compression tells."""

    def __init__(self, window: Window, head: bytes, offset: int) -> None:
        super().__init__(window, head, offset)
        self._z = zlib.decompressobj(-15)
        self._has_crc = not head[6] & 8

    def read(self, size: int) -> bytes:
        """Up to ``size`` bytes."""
        while not self._z.eof:
            if not self._window.fill(1):
                raise Break("truncated", "the archive ends inside the member", self._offset)
            data = self._window.take(1 << 16)
            try:
                out = self._z.decompress(data, size)
            except zlib.error as error:
                raise Break("corrupt", f"the member is damaged: {error}", self._offset) from error
            self._window.at -= len(self._z.unused_data if self._z.eof else self._z.unconsumed_tail)
            self._seen = zlib.crc32(out, self._seen)
            if out:
                return out
        return self._end() if self._has_crc else b""
