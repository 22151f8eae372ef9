"""One input file as a shard reads it: what it holds, its hash, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows.pages.types import Capture
from flows.readers import Digest, Limits, Loss, read_input

__all__ = ["Found", "InputFile", "InputReader", "Loss"]

Found = Capture | Loss
#: What a loss of the whole input makes of it.
_STATES = {"unknown_suffix": "skipped", "unreadable": "unreadable", "vanished": "gone", "changed": "growing"}


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFile:
    """One file to read, as it was when it was found."""

    source: str  # path under the raw folder
    path: str
    bytes: int
    mtime_ns: int


class InputReader:
    """Reads one input file, and knows afterwards its hash and what became of it."""

    def __init__(self, file: InputFile, capture_bytes: int) -> None:
        self.file = file
        self._limits = Limits(max_capture_bytes=capture_bytes, max_record_bytes=max(64 << 20, 2 * capture_bytes))
        self._digest = Digest()
        self.captures = 0
        self.state = "read"

    @property
    def sha256(self) -> str | None:
        """Hash of the file; None where it could not be read."""
        return self._digest.sha256

    def __iter__(self) -> Iterator[Found]:
        """What the file holds, and each loss."""
        for item in read_input(self.file.path, self.file.source, self._limits, digest=self._digest):
            if isinstance(item, Capture):
                self.captures += 1
            elif item.member is None:
                self.state = _STATES.get(item.check, self.state)
            yield item
