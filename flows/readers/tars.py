"""Tar archives of captures, member by member from front to back; nothing is unpacked to disk.

Python's own reader of streams ends at the first damaged head; this one goes on at the next good one.
"""

from __future__ import annotations

import tarfile
from collections.abc import Generator, Iterator

from flows.pages.types import Capture
from flows.readers.read import read_member
from flows.readers.types import Break, Job, Loss
from flows.readers.window import Window

Items = Generator[Capture | Loss, None, bool]  # returns whether a loss was given for a break of the archive

_BLOCK = 512
_LINKS = {tarfile.LNKTYPE: "a hard link", tarfile.SYMTYPE: "a link", tarfile.CHRTYPE: "a device",
          tarfile.BLKTYPE: "a device", tarfile.FIFOTYPE: "a pipe", tarfile.GNUTYPE_SPARSE: "a sparse file"}  # fmt: skip
_IGNORED = (tarfile.DIRTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGLINK)


def read_tar(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The captures of a tar archive.  Names of members are text in what is given, never paths."""
    while True:
        reported = yield from _read_members(window, job)
        if (broken := window.broken) is None:
            return
        if not reported:
            yield job.break_off(broken)
        window.resume()


def _read_members(window: Window, job: Job) -> Items:
    """Members up to the end or the next break; returns whether a loss was given for that break."""
    names = _Names()
    while window.fill(_BLOCK):
        if not window.glance(_BLOCK).strip(b"\0"):
            window.skip(_BLOCK)  # the end; archives put together with `cat` go on
            continue
        start = window.position
        info = _read_head(window)
        if info is None:
            yield from _skip_damage(window, job)
        elif info.type in (tarfile.GNUTYPE_LONGNAME, tarfile.XHDTYPE, tarfile.SOLARIS_XHDTYPE):
            names.take(info, _take_data(window, info.size, job.limits.max_header_bytes))
        else:
            name, size = names.apply(info)
            if (real := _real_size(window, size, job.limits.max_capture_bytes)) is not None:
                window.skip(real)
                reason = f"The member has {real} of {size} bytes."
                yield job.loss("truncated", reason, name, offset=window.place_of(start)[0])
            elif (yield from _read_one(window, job, info.type, name, size, start)):
                return True
    if window.held() and window.broken is None:
        place = window.place_of(window.position)[0]
        yield job.loss("truncated", f"The archive ends with {window.held()} bytes of a head.", offset=place)
        window.skip(window.held())
    return False


class _Names:
    """What extension members say of the next one."""

    def __init__(self) -> None:
        self._name: str | None = None
        self._size: int | None = None

    def take(self, info: tarfile.TarInfo, data: bytes) -> None:
        """Keep what an extension member says."""
        if info.type == tarfile.GNUTYPE_LONGNAME:
            self._name = data.rstrip(b"\0").decode("utf-8", "surrogateescape")
            return
        for key, value in _read_pax(data):
            if key == b"path":
                self._name = value.decode("utf-8", "surrogateescape")
            elif key == b"size" and value.isdigit() and len(value) < 19:
                self._size = int(value)

    def apply(self, info: tarfile.TarInfo) -> tuple[str, int]:
        """(name, size) of the member that follows; what was kept is used up."""
        name, size = self._name or info.name, info.size if self._size is None else self._size
        self._name = self._size = None
        return name, size


def _read_pax(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The records `length key=value` of an extended head."""
    while data:
        length, blank, _ = data.partition(b" ")
        if not blank or not length.isdigit() or not len(length) < int(length[:9]) <= len(data):
            return
        line, data = data[len(length) + 1 : int(length) - 1], data[int(length) :]
        key, _, value = line.partition(b"=")
        yield key, value


def _read_head(window: Window) -> tarfile.TarInfo | None:
    """The head that begins here, taken; None where none does."""
    try:
        info = tarfile.TarInfo.frombuf(window.glance(_BLOCK), "utf-8", "surrogateescape")
    except (tarfile.HeaderError, ValueError):
        return None
    if info.size < 0:
        return None
    window.skip(_BLOCK)
    return info


def _real_size(window: Window, size: int, limit: int) -> int | None:
    """The bytes up to the next head where it comes too early; None where all is well, or more than can be held."""
    end = size + -size % _BLOCK
    if size > limit or not window.fill(end + _BLOCK) or _is_head(window, end):
        return None
    found = window.at
    while 0 <= (found := window.buf.find(b"ustar", found + 1)) < window.at + end + 257:
        if found >= window.at + 257 and _is_head(window, found - 257 - window.at):
            return found - 257 - window.at
    return None


def _take_data(window: Window, size: int, limit: int) -> bytes:
    """The data of an extension member; empty where they are too large."""
    padded = size + -size % _BLOCK
    if size > limit or not window.fill(padded):
        window.skip(padded)
        return b""
    return window.take(padded)[:size]


def _skip_damage(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """Step to the next good head."""
    start, offset = window.position, window.place_of(window.position)[0]
    shown = window.buf[window.at : window.at + 40]
    window.skip(1)
    while window.fill(_BLOCK) and not _is_head(window):
        found = window.buf.find(b"ustar", window.at + 258)
        window.at = found - 257 if found >= 0 else max(window.at + 1, len(window.buf) - 261)
    if window.held() < _BLOCK:
        window.skip(window.held())
    size = window.position - start
    yield job.loss("corrupt", f"{size} bytes belong to no member.", offset=offset, observed=repr(shown))


def _is_head(window: Window, ahead: int = 0) -> bool:
    """Whether a head, or the end, stands so many bytes ahead."""
    block = window.buf[window.at + ahead : window.at + ahead + _BLOCK]
    if block[257:262] != b"ustar":
        return len(block) == _BLOCK and not block.strip(b"\0")
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except (tarfile.HeaderError, ValueError):
        return False
    return True


def _read_one(window: Window, job: Job, kind: bytes, name: str, size: int, start: int) -> Items:
    """One member; returns whether it gave a loss for a break of the archive."""
    offset = window.place_of(start)[0]
    part = _Part(window, size)
    if kind in _LINKS:
        yield job.loss("not_a_file", f"The member is {_LINKS[kind]}.", name, offset=offset, kind="skipped")
        part.skip_rest()
        return False
    if kind not in _IGNORED:
        yield from read_member(part.read, name, job, offset)
    part.skip_rest()
    return part.reported


class _Part:
    """The bytes of one member; a `Break` where the archive ends before them."""

    def __init__(self, window: Window, size: int) -> None:
        self._window, self._left, self._padding = window, size, -size % _BLOCK
        self.reported = False

    def read(self, size: int) -> bytes:
        """Up to ``size`` bytes."""
        window = self._window
        if not self._left:
            return b""
        if not window.held() and not window.fill(1):
            self.reported = True
            broken = window.broken
            raise (
                Break(broken.check, broken.reason, broken.offset)
                if broken
                else Break("truncated", f"the archive ends {self._left} bytes before the member does", window.position)
            )
        data = window.take(min(size, self._left, window.held()))
        self._left -= len(data)
        return data

    def skip_rest(self) -> None:
        """Step to the next head."""
        self._window.skip(self._left + self._padding)
        self._left = self._padding = 0
