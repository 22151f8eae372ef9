from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import PLACEMENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedHeadlineRow(Row):
    """One row per pointer to another story."""

    TABLE: ClassVar[str] = "related_headlines"
    KEY: ClassVar[tuple[str, ...]] = ("capture_id", "position")
    PARTITION: ClassVar[str] = "captured_month"

    article_id: str = column("string", "The article that points.")
    capture_id: str = column("string", "The capture that the pointer stands in.")
    position: int = column("int32", "Position of its block in the capture.")
    headline: str = column("string", "The other story's headline, without the marker.")
    url: str | None = column("string", "Its address, absolute, where the capture has one.", nullable=True)
    target_id: str | None = column("string", "Id that an article at that address bears.", nullable=True)
    placement: str = column("enum", "Inside the body or after it.", allowed=PLACEMENTS)
    marker: str | None = column("string", "The words before it, such as READ MORE.", nullable=True)
    after_paragraph: int | None = column(
        "int32", "Body paragraph that it follows, from 1; 0 before the first, null in the footer.", nullable=True
    )
    confirmed: bool = column("bool", "Whether the headline stands in both placements.")
