from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import CHANGES


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRow(Row):
    """One row per distinct version of an article."""

    TABLE: ClassVar[str] = "revisions"
    KEY: ClassVar[tuple[str, ...]] = ("article_id", "revision")
    PARTITION: ClassVar[str] = "captured_month"  # the article's

    article_id: str = column("string", "The article.")
    revision: int = column("int32", "Number of the version, from 1, in the order in which they were first captured.")
    capture_id: str = column("string", "The first capture that shows this version.")
    valid_from: datetime | None = column("timestamp", "When that capture was made.", nullable=True)
    headline: str | None = column("string", "The version's headline.", nullable=True)
    body_sha256: str = column("string", "SHA-256 of the version's body, 64 hex digits.")
    metadata_sha256: str = column(
        "string", "SHA-256 of its section, keywords, authors and publication time, 64 hex digits."
    )
    change: str = column("enum", "The first of these that differs from the version before.", allowed=CHANGES)
    paragraphs_added: int = column("int32", "Paragraphs that the version before does not have; 0 for the first.")
    paragraphs_removed: int = column("int32", "Paragraphs that only the version before has; 0 for the first.")
    paragraphs_changed: int = column("int32", "Paragraphs that stand in another's place; 0 for the first.")
    release: int = column("int32", "Release that brought the row in, or numbered it anew.")
