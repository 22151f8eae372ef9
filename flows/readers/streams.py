"""Bytes of an input, decompressed piece by piece; damage is a `Break`, and reading goes on behind it.

Compression is told by the content, whatever the name says.  Members that follow each other may be
of several kinds, as in archives put together with `cat`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Protocol

from zlib_ng import zlib_ng

from flows.readers.types import Break, Limits

Read = Callable[[int], bytes]
_IN, _OUT = 64 << 10, 256 << 10
_KEPT = 8 << 20  # compressed bytes of a broken member that are searched for the next member


class Decoder(Protocol):
    """One compressed member: `step` gives what it decoded and what it did not take."""

    eof: bool

    def step(self, data: bytes) -> tuple[bytes, bytes]:
        """(decoded, at most 256 KiB; what of ``data`` was not taken)."""

    def salvage(self, data: bytes) -> bytes:
        """What could be decoded of the data at which `step` failed."""


class _Zlib:
    """zlib throws away what it decoded before an error; a copy of its state brings that back."""

    def __init__(self) -> None:
        self._z: Any = zlib_ng.decompressobj(31)
        self.eof = False
        self._before: Any = None  # state before the last step; None before the first

    def step(self, data: bytes) -> tuple[bytes, bytes]:
        if self._before is not None:
            self._before = self._z.copy()
        out = self._z.decompress(data, _OUT)
        self._before, self.eof = self._z, self._z.eof
        return out, self._z.unused_data if self.eof else self._z.unconsumed_tail

    def salvage(self, data: bytes) -> bytes:
        out: list[bytes] = []
        z: Any = self._before or zlib_ng.decompressobj(31)
        for size in (512, 1):
            for start in range(0, len(data), size):
                before = z.copy()
                try:
                    out.append(z.decompress(data[start : start + size]))
                except zlib_ng.error:  # type: ignore[misc]
                    data, z = data[start : start + size], before
                    break
        return b"".join(out)


class _Buffering:
    """bz2, lzma and zstd, which keep what they did not yet decode to themselves."""

    def __init__(self, decoder: Any) -> None:
        self._d, self.eof = decoder, False

    def step(self, data: bytes) -> tuple[bytes, bytes]:
        taken, rest = (data[:8192], data[8192:]) if self._d.needs_input else (b"", data)
        out = self._d.decompress(taken, _OUT)
        self.eof = self._d.eof
        return out, (self._d.unused_data + rest if self.eof else rest)

    def salvage(self, data: bytes) -> bytes:
        return b""


def _gzip(dictionary: bytes) -> Decoder:
    return _Zlib()


def _bz2(dictionary: bytes) -> Decoder:
    import bz2

    return _Buffering(bz2.BZ2Decompressor())


def _xz(dictionary: bytes) -> Decoder:
    import lzma

    return _Buffering(lzma.LZMADecompressor(memlimit=256 << 20))


def _zstd(dictionary: bytes) -> Decoder:
    from backports import zstd

    options = {int(zstd.DecompressionParameter.window_log_max): 27}
    known = zstd.ZstdDict(dictionary) if dictionary else None
    return _Buffering(zstd.ZstdDecompressor(zstd_dict=known, options=options))


#: How a member begins (whole headers, so that chance does not make one), and who decodes it.
_MEMBERS: tuple[tuple[bytes, Callable[[bytes], Decoder]], ...] = (
    (rb"\x1f\x8b\x08[\x00-\x1f].{4}[\x00\x02\x04][\x00-\x0d\xff]", _gzip),
    (rb"\x28\xb5\x2f\xfd", _zstd),
    (rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)", _bz2),
    (rb"\xfd7zXZ\x00\x00[\x00-\x0f]", _xz),
)
_STARTS = [(re.compile(pattern, re.DOTALL), make) for pattern, make in _MEMBERS]
MEMBER_START = re.compile(b"|".join(pattern for pattern, _ in _MEMBERS), re.DOTALL)
_HEAD = 10  # bytes that decide
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SKIPPABLE = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18", re.DOTALL)
_DICTIONARY = b"\x5d\x2a\x4d\x18"  # the frame that brings the dictionary of a .warc.zst
_MAX_DICTIONARY = 16 << 20


class Stream:
    """Decompressed bytes of ``read``; `piece` gives b"" at the end and where it is `broken`."""

    def __init__(
        self,
        read: Read,
        limits: Limits,
        *,
        plain_starts: tuple[bytes, ...] = (),
        detect: bool = True,
        named_compressed: bool = False,
        begin: int = 0,
    ) -> None:
        self._read, self._limits, self._plain_starts = read, limits, plain_starts
        self._raw, self._raw_at, self._raw_ended = b"", begin, False  # bytes not yet decoded, and where they stand
        self._decoder: Decoder | None = None
        self._kept: list[bytes] = []  # the current member's bytes that are decoded, for `resume`
        self._kept_size = self._out_member = self._out_all = 0
        self._dictionary = b""
        self._final = False
        self.member = begin  # where the current member begins
        self.broken: Break | None = None
        if detect and self._begin(first=True) and named_compressed and self.plain and _BINARY.search(self._raw[:512]):
            self.broken = Break("corrupt", "the compressed data have no beginning", 0)

    @property
    def plain(self) -> bool:
        """Whether the current bytes stand uncompressed in the input."""
        return self._decoder is None

    def piece(self) -> bytes:
        """The next bytes, at most 256 KiB."""
        while self.broken is None:
            if self._decoder is None:
                out, self._raw = self._raw or self._pull(), b""
                self._raw_at += len(out)
                return self._count(out)
            if self._decoder.eof:
                if not self._begin():
                    return b""
            elif out := self._decode(self._decoder):
                return self._count(out)
        return b""

    def resume(self) -> bool:
        """Go on behind the break: at the next compressed member.  False where there is none."""
        self.broken = None
        if self._final:
            return False
        searched = b"".join(self._kept) + self._raw
        at = self._raw_at + len(self._raw) - len(searched)
        if at == self.member:
            searched, at = searched[1:], at + 1
        while True:
            if found := MEMBER_START.search(searched):
                self._raw, self._raw_at = searched[found.start() :], at + found.start()
                return self._begin(first=True)
            more = self._pull()
            if not more:
                return False
            at += max(0, len(searched) - _HEAD)
            searched = searched[-_HEAD:] + more

    def push_back(self, data: bytes) -> bool:
        """Take back the last bytes given, where they are uncompressed and a compressed member begins with them."""
        if self._decoder is not None or not MEMBER_START.match(data):
            return False
        self._raw, self._raw_at = data + self._raw, self._raw_at - len(data)
        return self._begin(first=True)

    def _begin(self, *, first: bool = False) -> bool:
        """Look at what follows and make ready to decode it; False at the end or at a break."""
        self._kept, self._kept_size, self._out_member, self._decoder = [], 0, 0, None
        self._look(_HEAD)
        while _SKIPPABLE.match(self._raw) and (not first or self._raw.startswith(_DICTIONARY)):
            self._skip_frame()
            first = False
        while not first and self._raw and not self._raw.strip(b"\0"):  # padding, as tapes and xz have it
            self._raw_at, self._raw = self._raw_at + len(self._raw), self._pull()
        self.member = self._raw_at
        if self.broken or not self._raw:
            return False
        for start, make in _STARTS:
            if start.match(self._raw):
                self._decoder = make(self._dictionary)
                return True
        if first or self._raw.startswith(self._plain_starts):
            return True
        self.broken = Break("corrupt", f"what follows at byte {self._raw_at} is no compressed data", self._raw_at)
        return False

    def _skip_frame(self) -> None:
        """Step over a zstd frame that holds no data, but keep the dictionary that one may bring."""
        self._look(8)
        size, wanted = int.from_bytes(self._raw[4:8], "little"), self._raw.startswith(_DICTIONARY)
        self._raw, self._raw_at = self._raw[8:], self._raw_at + min(8, len(self._raw))
        frame: list[bytes] = []
        while size and (self._raw or (more := self._pull())):
            self._raw = self._raw or more
            if wanted and size <= _MAX_DICTIONARY:
                frame.append(self._raw[:size])
            taken = min(size, len(self._raw))
            self._raw, self._raw_at, size = self._raw[taken:], self._raw_at + taken, size - taken
        if frame:
            self._dictionary = _plain_dictionary(b"".join(frame))
        self._look(_HEAD)

    def _decode(self, decoder: Decoder) -> bytes:
        data = self._raw or self._pull()
        if self.broken:
            return b""
        try:
            out, rest = decoder.step(data)
        except Exception as error:  # zlib_ng.error, OSError, LZMAError, ZstdError, EOFError: each library has its own
            self._raw = data
            self._break("corrupt", f"compressed data are damaged: {error}")
            return decoder.salvage(data)
        taken = len(data) - len(rest)
        self._keep(data, taken)
        self._raw, self._raw_at = rest, self._raw_at + taken
        if not out and not data and not decoder.eof:
            self._break("truncated", f"compressed data end at byte {self._raw_at}, inside a member")
        return out

    def _keep(self, data: bytes, taken: int) -> None:
        if self._kept_size > _KEPT:
            self._kept = []
        elif taken:
            self._kept.append(data[:taken])
        self._kept_size += taken

    def _count(self, out: bytes) -> bytes:
        self._out_member += len(out)
        self._out_all += len(out)
        if self._out_all > self._limits.max_input_bytes:
            self._final = True
            self._break("bomb", f"more than {self._limits.max_input_bytes} bytes after decompression")
        elif self._decoder is not None and self._out_member > self._limits.max_record_bytes:
            taken = max(1, self._raw_at - self.member)
            if self._out_member > self._limits.max_ratio * taken:
                self._break("bomb", f"{taken} compressed bytes make {self._out_member} and more")
                self._kept = []
        return out

    def _break(self, check: str, reason: str) -> None:
        if self.broken is None:
            self.broken = Break(check, f"{reason} (member at byte {self.member})", self.member)

    def _look(self, size: int) -> None:
        while len(self._raw) < size and (more := self._pull()):
            self._raw += more

    def _pull(self) -> bytes:
        if self._raw_ended:
            return b""
        try:
            data = self._read(_IN)
        except OSError as error:
            reason = f"cannot be read on: {error.strerror or error}"
            self.broken = error if isinstance(error, Break) else Break("unreadable", reason, self._raw_at)
            data, self._final = b"", True
        self._raw_ended = not data
        return data


def _plain_dictionary(frame: bytes) -> bytes:
    """The dictionary in a frame, which may itself be compressed; empty where it is damaged."""
    from backports import zstd

    if not frame.startswith(b"\x28\xb5\x2f\xfd"):
        return frame
    try:
        return zstd.ZstdDecompressor().decompress(frame, _MAX_DICTIONARY)
    except zstd.ZstdError:
        return b""
