"""Small raw folders and builds of them, for the tests of the warehouse."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows import bare
from flows.child import load_sites
from flows.forgotten import read_forgotten
from flows.pages.types import Capture, Page
from flows.releases import rewrite_catalogues
from flows.report.corrections_file import FILE_NAME as CORRECTIONS
from flows.report.corrections_file import read_corrections
from flows.run import Run
from flows.settings import Settings
from flows.shard import Shard, ShardCounts, process_shard, read_known
from flows.staging import reading_options
from flows.store.layout import Warehouse, current_release, list_runs, open_warehouse
from flows.templates import FOLDER, open_templates

STORY = (
    "The old ferry across the Lurvik sound will sail again from Monday, its owners said.",
    "Two engineers from the yard at Osterholm replaced the engine during the winter months.",
    "Passengers had waited for eleven months, and the school bus had driven round the bay.",
    "The first crossing leaves at seven in the morning and carries twelve cars, no lorries.",
)


def write_page(raw: Path, name: str, *paragraphs: str, clock: str | None = None) -> Path:
    """A plain-text capture, with the site's clock at its top where one is given."""
    path = raw / name
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [*([clock] if clock else []), "", *(f"{p}\n" for p in (paragraphs or STORY))]
    path.write_text("\n".join(lines), encoding="utf-8")
    settle(path)
    return path


def settle(path: Path, mtime: float = 1_600_000_000) -> None:
    """Give a file a time that is long ago."""
    os.utime(path, (mtime, mtime))


def build(raw: Path, warehouse: Path, **settings: Any) -> dict[str, Any]:
    """Build in this process, without Prefect and without children; the run's row in the ledger."""
    name = bare.build_bare(Settings(raw=raw, warehouse=warehouse, **settings))
    return ledger_row(warehouse, name)


def ledger_row(warehouse: Path, run: str) -> dict[str, Any]:
    """A run's row in the ledger."""
    from flows.console import read_run

    return read_run(open_warehouse(warehouse), run)


def last_run(warehouse: Path) -> dict[str, Any]:
    """The row of the last run in the ledger."""
    return ledger_row(warehouse, list_runs(open_warehouse(warehouse))[-1])


def copy_folder(origin: Path, place: Path) -> Path:
    """A copy of a folder with `raw` and `warehouse`, times and links kept, catalogues written anew for the place."""
    shutil.copytree(origin, place, symlinks=True, dirs_exist_ok=True)
    rewrite_catalogues(open_warehouse(place / "warehouse"))
    return place


def ask(warehouse: Path, sql: str) -> list[tuple[Any, ...]]:
    """Rows of a query on news.duckdb of the current release."""
    release = current_release(open_warehouse(warehouse))
    assert release is not None
    with duckdb.connect(str(release.folder / "news.duckdb"), read_only=True) as con:
        con.execute("set TimeZone = 'UTC'")
        return con.execute(sql).fetchall()


def part_names(warehouse: Path, *tables: str) -> list[str]:
    """The parts of the current release; their names hold their hashes."""
    release = current_release(open_warehouse(warehouse))
    assert release is not None
    return sorted(str(p.relative_to(release.folder)) for t in tables for p in release.folder.glob(f"{t}/**/*.parquet"))


def read_here(run: Run, shard: Shard) -> ShardCounts:
    """Read a shard in this process."""
    return process_shard(
        shard,
        run.staging / shard.name,
        options=reading_options(run.settings),
        sites=load_sites(),
        note=lambda ordinal: None,
        refused={},
        corrections=read_corrections(run.staging / CORRECTIONS),
        forgotten=read_forgotten(run.staging),
        known=read_known(run.staging),
        templates=open_templates(sorted((run.staging / FOLDER).glob("*.parquet"))),
    )


def whole_shard(raw: Path) -> Shard:
    """One shard of all that a folder holds."""
    from flows.cut import cut_pieces, cut_shards
    from flows.readers import InputFile
    from flows.readers.listing import list_inputs

    files = [found for found in list_inputs(str(raw)) if isinstance(found, InputFile)]
    return cut_shards(cut_pieces(files, 1 << 30), most_bytes=1 << 30, most_files=1_000, basis="")[0]


def spoil_pages(monkeypatch: pytest.MonkeyPatch, change: Callable[[Page], Page]) -> None:
    """Have the extractor's pages changed, as a defect of the extractor would."""
    from flows import shard

    true_extract = shard.extract_page
    monkeypatch.setattr(shard, "extract_page", lambda *given: change(true_extract(*given)))


def change_article(page: Page, **fields: Any) -> Page:
    """The page with some of its article's fields replaced."""
    return page if page.article is None else replace(page, article=replace(page.article, **fields))


def a_capture(text: str, **fields: Any) -> Capture:
    """A capture of plain text."""
    return Capture(payload=text.encode(), source="page.txt", media_type="text/plain", **fields)


__all__ = ["Warehouse", "ask", "build", "last_run", "part_names", "read_here", "spoil_pages", "write_page"]
