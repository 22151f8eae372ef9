"""One input as a shard reads it, or a span of it: what it holds, its hash, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from flows.pages.types import Capture
from flows.readers import Columns, Digest, InputFile, Limits, Loss, Span, read_input

__all__ = ["Found", "InputFile", "InputReader", "Loss", "Piece", "ReadingOptions", "piece_from_json"]

Found = Capture | Loss
#: What a loss of the whole input makes of it.
_STATES = {"unknown_suffix": "skipped", "unreadable": "unreadable", "vanished": "gone", "changed": "growing"}
_MOST_HASHED = 4 << 30  # bytes of a cut input that its first shard reads once more for the hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """An input, or a span of one."""

    file: InputFile
    span: Span | None = None

    @property
    def begin(self) -> int:
        """Where it begins in its input."""
        return self.span.begin if self.span else 0

    @property
    def bytes(self) -> int:
        """About how many bytes are to be read; row groups of a table count a share."""
        if self.span is None or self.file.path_or_uri.lower().endswith(".parquet"):
            return self.file.bytes if self.begin == 0 else 0
        return self.span.end - self.span.begin

    @property
    def order(self) -> tuple[str, int]:
        """By which pieces are sorted: source, then place."""
        return self.file.source, self.begin


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOptions:
    """How inputs are read."""

    limits: Limits = field(default_factory=Limits)
    columns: Columns = field(default_factory=Columns)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> ReadingOptions:
        """The options that `asdict` took apart."""
        columns = {name: tuple(names) for name, names in values["columns"].items()}
        return cls(limits=Limits(**values["limits"]), columns=Columns(**columns))


def piece_from_json(values: dict[str, Any]) -> Piece:
    """The piece that `asdict` took apart."""
    return Piece(file=InputFile(**values["file"]), span=Span(**values["span"]) if values["span"] else None)


class InputReader:
    """Reads one piece, and knows afterwards its hash and what became of it."""

    def __init__(self, piece: Piece, options: ReadingOptions) -> None:
        self.piece, self._options = piece, options
        self._digest = Digest()
        self.captures = 0
        self.state = "read"

    @property
    def sha256(self) -> str | None:
        """Hash of the whole input; None where it could not be read, or where another piece tells it."""
        return self._digest.sha256

    def __iter__(self) -> Iterator[Found]:
        """What the piece holds, and each loss."""
        file, span = self.piece.file, self.piece.span
        items = read_input(
            file.path_or_uri, file.source, self._options.limits, self._options.columns, span=span,
            digest=self._digest if self._tells_hash() else None, found=file if span else None,
        )  # fmt: skip
        for item in items:
            if isinstance(item, Capture):
                self.captures += 1
            elif item.member is None:
                self.state = _STATES.get(item.check, self.state)
            yield item

    def _tells_hash(self) -> bool:
        """Whether this piece hashes its input: all of it, or the first piece of one that is quickly read again."""
        file = self.piece.file
        return self.piece.span is None or (self.piece.begin == 0 and file.etag is None and file.bytes <= _MOST_HASHED)
