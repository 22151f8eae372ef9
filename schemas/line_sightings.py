from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import LABELS, LINE_PLACES


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSightingRow(Row):
    """One row per short line of the newest text captures of a site, from which its template is learned."""

    TABLE: ClassVar[str] = "line_sightings"
    KEY: ClassVar[tuple[str, ...]] = ("capture_id", "line_hash")
    ORDER: ClassVar[tuple[str, ...]] = ("site", "capture_id", "line_hash")

    site: str = column("string", "Registrable domain.")
    article_id: str = column("string", "The story of the capture.")
    capture_id: str = column("string", "The newest text capture of the story.")
    captured_at: datetime | None = column("timestamp", "When it was captured.", nullable=True)
    line_hash: str = column("string", "Key of the line: 16 hex digits of its words' SHA-256.")
    text: str = column("string", "The line.")
    label: str = column("enum", "What it was read as.", allowed=LABELS)
    by_template: bool = column("bool", "Whether the site's template decided that.")
    place: str = column("enum", "In which third of the page it stands.", allowed=LINE_PLACES)
