"""A look-ahead buffer over a stream: what parsers of records stand on."""

from __future__ import annotations

import re
from collections import deque
from typing import NamedTuple

from flows.readers.streams import Stream
from flows.readers.types import Break, Span

_OVERLAP = 64  # bytes that are searched again, since a match may span what was held and what came


class _Mark(NamedTuple):
    """The position in the decompressed stream at which a member begins."""

    position: int
    member: int
    plain: bool


class Window:
    """A piece of a stream that can be searched before it is taken; ends at a break until `resume`."""

    def __init__(self, stream: Stream, span: Span | None = None) -> None:
        self._stream, self._end = stream, span.end if span else None
        self.buf, self.at = b"", 0  # the bytes held, and the first one not yet taken
        self._base = span.begin if span else 0  # position in the decompressed stream of buf[0]
        self._marks: deque[_Mark] = deque([_Mark(self._base, stream.member, stream.plain)])
        self._ended = False

    @property
    def position(self) -> int:
        """Decompressed bytes taken so far; those before the span count as taken."""
        return self._base + self.at

    @property
    def broken(self) -> Break | None:
        """What broke off the bytes that are held, once they are all there is."""
        return self._stream.broken if self._ended else None

    def is_past(self, offset: int | None = None) -> bool:
        """Whether the input's ``offset``, or else the next byte, stands behind the span that is to be read."""
        if self._end is None:
            return False
        return (self.place_of(self.position)[0] if offset is None else offset) >= self._end

    @property
    def plain(self) -> bool:
        """Whether the last bytes held stand uncompressed in the input."""
        return self._stream.plain

    def fill(self, size: int) -> bool:
        """Hold at least ``size`` bytes not yet taken; False where there are fewer."""
        if (missing := size - self.held()) <= 0:
            return True
        pieces, end = [self.buf[self.at :]], self._base + len(self.buf)
        self._base, self.at = self.position, 0
        while missing > 0 and not self._ended:
            piece = self._stream.piece()
            self._ended = not piece
            if self._stream.member != self._marks[-1].member:
                self._mark(end)
            pieces.append(piece)
            end, missing = end + len(piece), missing - len(piece)
        self.buf = b"".join(pieces)
        return missing <= 0

    def glance(self, size: int) -> bytes:
        """The next ``size`` bytes, or as many as there are; none is taken."""
        self.fill(size)
        return self.buf[self.at : self.at + size]

    def held(self) -> int:
        """Bytes held and not yet taken."""
        return len(self.buf) - self.at

    def take(self, size: int) -> bytes:
        """The next ``size`` bytes, or as many as are held."""
        taken = self.buf[self.at : self.at + size]
        self.at += len(taken)
        return taken

    def skip(self, size: int) -> int:
        """Step over ``size`` bytes without holding them; how many there were."""
        left = size
        while left > 0 and (self.held() or self.fill(1)):
            step = min(left, self.held())
            self.at, left = self.at + step, left - step
        return size - left

    def find(self, pattern: re.Pattern[bytes], limit: int) -> re.Match[bytes] | None:
        """The first match within ``limit`` bytes; its places count in `buf`."""
        start = 0
        while True:
            if found := pattern.search(self.buf, self.at + start, self.at + limit):
                return found
            held = self.held()
            if held >= limit or (not self.fill(min(limit, max(2 * held, 1 << 16))) and self.held() == held):
                return None
            start = max(start, held - _OVERLAP)

    def skip_to(self, pattern: re.Pattern[bytes], size: int | None = None) -> int:
        """Step to the first match, or to the end, or over ``size`` bytes; how many bytes that were."""
        begin = self.position
        while self.fill(1):
            left = self.held() if size is None else min(self.held(), size - (self.position - begin))
            if found := pattern.search(self.buf, self.at, self.at + left):
                self.at = found.start()
                break
            if size is not None and self.position - begin + left >= size:
                self.at += left
                break
            if not self.fill(left + 1):
                self.at += self.held()
                break
            self.at += max(0, left - _OVERLAP)
        return self.position - begin

    def place_of(self, position: int) -> tuple[int, int]:
        """(where the compressed member begins that holds ``position``, bytes from its start), for rising positions.

        Uncompressed bytes are members of their own.
        """
        while len(self._marks) > 1 and self._marks[1].position <= position:
            self._marks.popleft()
        mark = self._marks[0]
        delta = max(0, position - mark.position)
        return (mark.member + delta, 0) if mark.plain else (mark.member, delta)

    def resume(self) -> bool:
        """Go on behind the break, with nothing held."""
        self.at = len(self.buf)
        if not self._stream.resume():
            return False
        self._begin_anew()
        return True

    def switch(self) -> bool:
        """Where compressed data begin among uncompressed ones: decode them from here on."""
        if not self._stream.push_back(self.buf[self.at :]):
            return False
        self._begin_anew()
        return True

    def _begin_anew(self) -> None:
        """Hold nothing of what came before the next byte, where other data begin."""
        self._base, self.at, self.buf = self.position, 0, b""
        self._ended = False
        self._mark(self._base)

    def _mark(self, position: int) -> None:
        self._marks.append(_Mark(position, self._stream.member, self._stream.plain))
