from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypedDict

from schemas.columns import Row, column
from schemas.vocabulary import CAPTURE_STATUSES, CAPTURED_AT_BASES, MEDIA_TYPES, PAGE_KINDS


class Repair(TypedDict):
    """A kind of repair, and how often it was made."""

    op: str
    count: int


class LabelChars(TypedDict):
    """Non-blank characters under one label."""

    label: str
    chars: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRow(Row):
    """One row per distinct page capture."""

    TABLE: ClassVar[str] = "captures"
    KEY: ClassVar[tuple[str, ...]] = ("capture_id",)
    ORDER: ClassVar[tuple[str, ...]] = ("site", "captured_at", "capture_id")
    PARTITION: ClassVar[str] = "captured_month"

    capture_id: str = column("string", "32 hex digits of a SHA-256 over payload, address and given capture time.")
    source: str = column("string", "Where the capture was read: the smallest path under the raw folder.")
    source_count: int = column("int32", "How many inputs of the run held this same capture.")
    member: str | None = column("string", "Offset, line or name inside a container file.", nullable=True)
    media_type: str = column("enum", "What the payload is.", allowed=MEDIA_TYPES)
    url: str | None = column("string", "Address of the page as the capture gives it.", nullable=True)
    site: str | None = column(
        "string", "Registrable domain of the address, or of the canonical address.", nullable=True
    )
    payload_sha256: str = column("string", "SHA-256 of the payload, 64 hex digits.")
    payload_bytes: int = column("int64", "Size of the payload after transfer and content decoding, in bytes.")
    encoding: str = column("string", "Character encoding the payload was read with.")
    repairs: list[Repair] = column([{"op": "string", "count": "int64"}], "Repairs made to the text, with counts.")
    captured_at: datetime | None = column("timestamp", "When the page was captured.", nullable=True)
    captured_at_basis: str = column("enum", "What gave the capture time.", allowed=CAPTURED_AT_BASES)
    page_kind: str = column("enum", "What sort of page it is.", allowed=PAGE_KINDS)
    status: str = column("enum", "Whether its records were accepted.", allowed=CAPTURE_STATUSES)
    article_id: str | None = column("string", "The article that the capture shows.", nullable=True)
    block_count: int = column("int32", "Number of its text blocks.")
    text_chars: int | None = column(
        "int64", "Non-blank characters that the reader decoded; null for HTML.", nullable=True
    )
    chars_by_label: list[LabelChars] = column(
        [{"label": "string", "chars": "int64"}], "Non-blank characters under each label."
    )
    extractor_version: str = column("string", "Version of the rules and models that labelled it.")
    release: int = column("int32", "Release that brought the row in.")
