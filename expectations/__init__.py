"""What is expected of each table: one suite a file, judged by Great Expectations on two levels.

Rows are judged on narrow frames before they are written; a critical failure puts them into quarantine.
The draft of a release is judged by queries before it is published; a critical failure keeps it back.
"""

from __future__ import annotations

from expectations import (
    articles,
    blocks,
    captures,
    duplicates,
    inputs,
    line_sightings,
    rejections,
    related_headlines,
    resolved_links,
    revisions,
    signatures,
    site_lines,
)
from expectations.checks import Refusal, ReleaseCheck, RowCheck, Suite, Verdict

SUITES: tuple[Suite, ...] = tuple(
    module.SUITE
    for module in (
        captures,
        blocks,
        articles,
        revisions,
        related_headlines,
        resolved_links,
        signatures,
        duplicates,
        site_lines,
        line_sightings,
        inputs,
        rejections,
    )
)

__all__ = ["SUITES", "Refusal", "ReleaseCheck", "RowCheck", "Suite", "Verdict"]
