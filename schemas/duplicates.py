from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateRow(Row):
    """One row per article that has near-duplicates."""

    TABLE: ClassVar[str] = "duplicates"
    KEY: ClassVar[tuple[str, ...]] = ("article_id",)

    article_id: str = column("string", "The article.")
    cluster_id: str = column("string", "Smallest article_id of its cluster.")
    duplicate_of: str | None = column(
        "string",
        "The cluster's earliest article: published, else captured, else smallest id; null for itself.",
        nullable=True,
    )
    similarity: float = column("float32", "Estimated Jaccard similarity to the earliest, 0 to 1; 1 for itself.")
