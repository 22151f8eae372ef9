from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypedDict

from schemas.columns import Row, column
from schemas.vocabulary import (
    ARTICLE_ID_BASES,
    ARTICLE_KINDS,
    HEADLINE_BASES,
    PRECISIONS,
    PUBLISHED_BASES,
)


class DateEvidence(TypedDict):
    """One date that the page states: what it says, what it means, and whether it was taken."""

    raw: str
    parsed: str | None  # ISO 8601
    kind: str  # published, modified, captured
    basis: str  # one of PUBLISHED_BASES, or page_clock
    chosen: bool
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow(Row):
    """One row per article, drawn from its newest capture."""

    TABLE: ClassVar[str] = "articles"
    KEY: ClassVar[tuple[str, ...]] = ("article_id",)
    ORDER: ClassVar[tuple[str, ...]] = ("site", "published_at", "article_id")
    PARTITION: ClassVar[str] = "captured_month"

    article_id: str = column("string", "32 hex digits; stays when labels change.")
    article_id_basis: str = column("enum", "What the id was made from.", allowed=ARTICLE_ID_BASES)
    capture_id: str = column("string", "The newest capture, from which the row is drawn.")
    url: str | None = column("string", "Address of the page as captured.", nullable=True)
    canonical_url: str | None = column("string", "Canonical address that the page states.", nullable=True)
    site: str | None = column("string", "Registrable domain.", nullable=True)
    site_name: str | None = column("string", "Name that the site gives itself.", nullable=True)
    headline: str | None = column(
        "string", "Headline without the site's name; null where the capture has none.", nullable=True
    )
    headline_basis: str = column("enum", "Where the headline was found.", allowed=HEADLINE_BASES)
    lead: str | None = column("string", "Standfirst above the first paragraph.", nullable=True)
    section: str | None = column("string", "Section as printed.", nullable=True)
    keywords: list[str] = column(["string"], "Tags of the story, in the page's order.")
    authors: list[str] = column(["string"], "Names in the byline, in the page's order.")
    published_at: datetime | None = column(
        "timestamp", "When the story was published; never the page's clock.", nullable=True
    )
    published_offset_minutes: int | None = column(
        "int32", "Stated offset from UTC; null where no zone is stated.", nullable=True
    )
    published_precision: str | None = column(
        "enum", "How exactly the page states it.", nullable=True, allowed=PRECISIONS
    )
    published_basis: str = column("enum", "What gave the publication time.", allowed=PUBLISHED_BASES)
    date_evidence: list[DateEvidence] = column(
        [
            {
                "raw": "string",
                "parsed": "string",
                "kind": "string",
                "basis": "string",
                "chosen": "bool",
                "reason": "string",
            }
        ],
        "Every date that the page states, and why one was taken.",
    )
    modified_at: datetime | None = column(
        "timestamp", "When the story was last changed, as the page states.", nullable=True
    )
    captured_at: datetime | None = column("timestamp", "When the newest capture was made.", nullable=True)
    language: str | None = column("string", "BCP 47 tag of the body's language.", nullable=True)
    body: str = column("string", "Paragraphs joined by a blank line.")
    paragraph_count: int = column("int32", "Number of body blocks.")
    word_count: int = column("int32", "Number of words in the body; of characters in a script without blanks.")
    body_sha256: str = column("string", "SHA-256 of the body, 64 hex digits.")
    image_url: str | None = column("string", "Address of the story's main picture.", nullable=True)
    is_accessible_for_free: bool | None = column(
        "bool", "Whether the page says that it is free to read.", nullable=True
    )
    page_kind: str = column("enum", "What sort of page it is.", allowed=ARTICLE_KINDS)
    quality_flags: list[str] = column(["string"], "Warnings about this record.")
    revision: int = column("int32", "Number of the version shown, from 1.")
    release: int = column("int32", "Release that last changed the row.")
