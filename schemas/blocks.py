from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import LABELS


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRow(Row):
    """One row per text block of a capture."""

    TABLE: ClassVar[str] = "blocks"
    KEY: ClassVar[tuple[str, ...]] = ("capture_id", "position")
    PARTITION: ClassVar[str] = "captured_month"

    capture_id: str = column("string", "The capture that the block stands in.")
    position: int = column("int32", "Place of the block in reading order, from 0.")
    line_start: int | None = column("int32", "First line of the decoded text, from 1; null for HTML.", nullable=True)
    line_end: int | None = column("int32", "Last line of the decoded text; null for HTML.", nullable=True)
    char_start: int | None = column(
        "int64", "First character in the decoded text, from 0; null for HTML.", nullable=True
    )
    char_end: int | None = column("int64", "Character after the last one; null for HTML.", nullable=True)
    dom_path: str | None = column("string", "Path of the element in the page; null for text.", nullable=True)
    text: str = column("string", "The block's text, white space normalised.")
    label: str = column("enum", "What the block is.", allowed=LABELS)
    rule: str = column("enum", "Id of the rule or pass that decided.")
    confidence: float = column("float32", "Probability that the label is right, 0 to 1.")
    runner_up: str | None = column("enum", "The label that came second.", nullable=True, allowed=LABELS)
