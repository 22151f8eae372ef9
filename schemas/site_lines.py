from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import CHROME_LABELS, LINE_PLACES


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteLineRow(Row):
    """One row per line that a site prints around its stories: its template, as the next build will use it."""

    TABLE: ClassVar[str] = "site_lines"
    KEY: ClassVar[tuple[str, ...]] = ("site", "line_hash")

    site: str = column("string", "Registrable domain.")
    line_hash: str = column("string", "Key of the line: the same whatever its case and outer punctuation.")
    sample: str = column("string", "The line as one of the captures has it.")
    captures: int = column("int32", "Captures that have it, among the site's newest text captures.")
    stories: int = column("int32", "Different stories among these captures; near-duplicates count once.")
    days: int = column("int32", "Different days on which they were captured.")
    share: float = column("float32", "Part of the site's newest stories that have it, 0 to 1.")
    place: str = column("enum", "In which third of the page it mostly stands.", allowed=LINE_PLACES)
    label: str = column("enum", "What it is.", allowed=CHROME_LABELS)
