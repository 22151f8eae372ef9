"""The tables: one file each, "One row per …", and everything that follows from them."""

from __future__ import annotations

from schemas.articles import ArticleRow
from schemas.blocks import BlockRow
from schemas.captures import CaptureRow
from schemas.columns import Row, arrow_schema, column_names, columns
from schemas.duplicates import DuplicateRow
from schemas.gate_results import GateResultRow
from schemas.inputs import InputRow
from schemas.line_sightings import LineSightingRow
from schemas.rejections import RejectionRow
from schemas.related_headlines import RelatedHeadlineRow
from schemas.resolved_links import ResolvedLinkRow
from schemas.revisions import RevisionRow
from schemas.rule_hits import RuleHitRow
from schemas.runs import RunRow
from schemas.signatures import SignatureRow
from schemas.site_lines import SiteLineRow
from schemas.stage_counts import StageCountRow

SCHEMA_VERSION = 1
#: Of `signatures`, noted by each release; raise it where bodies get others, so that no release is extended with them.
SIGNATURE_FORMAT = 2

#: What a release holds.
RELEASE_TABLES: dict[str, type[Row]] = {
    row.TABLE: row
    for row in (
        CaptureRow,
        BlockRow,
        ArticleRow,
        RevisionRow,
        RelatedHeadlineRow,
        ResolvedLinkRow,
        SignatureRow,
        DuplicateRow,
        SiteLineRow,
        LineSightingRow,
        InputRow,
        RejectionRow,
    )
}
#: What is kept of every run, whether or not it published.
LEDGER_TABLES: dict[str, type[Row]] = {row.TABLE: row for row in (RunRow, StageCountRow, GateResultRow, RuleHitRow)}
TABLES: dict[str, type[Row]] = {**RELEASE_TABLES, **LEDGER_TABLES}

__all__ = [
    "LEDGER_TABLES",
    "RELEASE_TABLES",
    "SCHEMA_VERSION",
    "SIGNATURE_FORMAT",
    "TABLES",
    "ArticleRow",
    "BlockRow",
    "CaptureRow",
    "DuplicateRow",
    "GateResultRow",
    "InputRow",
    "LineSightingRow",
    "RejectionRow",
    "RelatedHeadlineRow",
    "ResolvedLinkRow",
    "RevisionRow",
    "Row",
    "RuleHitRow",
    "RunRow",
    "SignatureRow",
    "SiteLineRow",
    "StageCountRow",
    "arrow_schema",
    "column_names",
    "columns",
]
