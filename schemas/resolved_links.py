from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import LINK_BASES


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedLinkRow(Row):
    """One row per related headline whose story is an article of the release."""

    TABLE: ClassVar[str] = "resolved_links"
    KEY: ClassVar[tuple[str, ...]] = ("capture_id", "position")

    capture_id: str = column("string", "The capture that the pointer stands in.")
    position: int = column("int32", "Position of the pointer's block in the capture.")
    target_article_id: str = column("string", "The article that it points to.")
    basis: str = column(
        "enum", "Its address, or its headline where one article of the site bears it.", allowed=LINK_BASES
    )
