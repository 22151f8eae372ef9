"""Site templates on their way from a release to the readers of shards."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from flows.pages.extract import no_templates
from flows.pages.types import SiteTemplate, TemplateLine, Templates
from flows.store.layout import Release, current_release, open_warehouse
from flows.store.release import link_file

FOLDER = "templates"  # in the staging area
_SITES = 512  # kept in memory


def keep_templates(release: Release | None, staging: Path) -> None:
    """Put the release's templates into a run's staging area, where all its shards see the same."""
    for number, file in enumerate(release.files("site_lines") if release else []):
        link_file(file, staging / FOLDER / f"{number:03}.parquet")


def templates_of(warehouse: Path | None) -> Templates:
    """What a warehouse's current release has learned; nothing where no warehouse is named."""
    release = current_release(open_warehouse(warehouse)) if warehouse else None
    return open_templates(release.files("site_lines")) if release else no_templates


def open_templates(files: Sequence[Path]) -> Templates:
    """The template of each site as it is asked for."""
    if not files:
        return no_templates
    from flows.store.templates import TemplateFiles

    known = TemplateFiles(files)

    @lru_cache(_SITES)
    def find(site: str) -> SiteTemplate | None:
        rows = known.lines(site, ("line_hash", *TemplateLine._fields))
        return {row["line_hash"]: TemplateLine(*(row[name] for name in TemplateLine._fields)) for row in rows} or None

    return find
