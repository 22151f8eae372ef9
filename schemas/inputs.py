from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import INPUT_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class InputRow(Row):
    """One row per input file or object."""

    TABLE: ClassVar[str] = "inputs"
    KEY: ClassVar[tuple[str, ...]] = ("source",)

    source: str = column("string", "Path under the raw folder, or URI.")
    bytes: int = column("int64", "Size in bytes.")
    mtime_ns: int | None = column(
        "int64", "Time of the last change, nanoseconds since 1970; null for objects.", nullable=True
    )
    etag: str | None = column("string", "The store's version tag; null for files.", nullable=True)
    sha256: str | None = column(
        "string", "SHA-256 of the content, 64 hex digits; null where it was not read.", nullable=True
    )
    captures: int = column("int64", "Captures found in it.")
    state: str = column("enum", "What became of it.", allowed=INPUT_STATES)
    release: int = column("int32", "Release that read it.")
