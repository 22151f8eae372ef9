from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import REJECTION_STATUSES, SEVERITIES, STAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectionRow(Row):
    """One row per capture or record kept out, with the reason."""

    TABLE: ClassVar[str] = "rejections"
    KEY: ClassVar[tuple[str, ...]] = ("key", "table", "check")

    key: str = column("string", "Key of what was kept out: a capture id, an article id, or a source.")
    capture_id: str | None = column("string", "Capture that it comes from; null where none was read.", nullable=True)
    table: str = column("string", "Table it would have stood in.")
    stage: str = column("enum", "Step that kept it out.", allowed=STAGES)
    check: str = column("string", "Id of the check that failed.")
    severity: str = column("enum", "Critical keeps the row out; a warning is kept and reported.", allowed=SEVERITIES)
    reason: str = column("string", "Why, in one sentence.")
    observed: str | None = column("string", "The value that was found, shortened.", nullable=True)
    source: str | None = column("string", "Where the raw page is.", nullable=True)
    status: str = column("enum", "Open, released by a later reading, or waived.", allowed=REJECTION_STATUSES)
    note: str | None = column("string", "Why it was waived, in the words of who did it.", nullable=True)
    first_release: int = column("int32", "Release whose build met it first.")
    last_release: int = column("int32", "Release whose build met it last.")
