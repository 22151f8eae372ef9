"""The tables: one file each, "One row per …", and everything that follows from them."""

from __future__ import annotations

from schemas.articles import ArticleRow
from schemas.blocks import BlockRow
from schemas.captures import CaptureRow
from schemas.columns import Row, arrow_schema, column_names, columns
from schemas.inputs import InputRow
from schemas.rejections import RejectionRow
from schemas.related_headlines import RelatedHeadlineRow
from schemas.runs import RunRow

SCHEMA_VERSION = 1

TABLES: dict[str, type[Row]] = {
    row.TABLE: row for row in (CaptureRow, BlockRow, ArticleRow, RelatedHeadlineRow, InputRow, RejectionRow, RunRow)
}

__all__ = [
    "SCHEMA_VERSION",
    "TABLES",
    "ArticleRow",
    "BlockRow",
    "CaptureRow",
    "InputRow",
    "RejectionRow",
    "RelatedHeadlineRow",
    "Row",
    "RunRow",
    "arrow_schema",
    "column_names",
    "columns",
]
