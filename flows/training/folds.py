"""Which fold a site is in: the same in every set and form, so that no site is on both sides of a split."""

from __future__ import annotations

import zlib
from typing import Any

from flows.pages.urls import site_of


def group_of(record: dict[str, Any]) -> str:
    """The registrable site of a page with truths; its own id where none is known."""
    return record.get("site") or site_of(record.get("url")) or str(record["id"])


def fold_of(group: str, folds: int) -> int:
    """The fold of a site, by its name alone."""
    return zlib.crc32(group.encode("utf-8")) % folds
