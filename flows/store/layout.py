"""Where things stand in a warehouse, and which release is the current one."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from schemas.columns import Row

MANIFEST = "manifest.json"
CATALOGUE = "news.duckdb"
PLAN, RESULT = "plan.json", "result.json"  # of a run's shards, and of one of them that is finished
NO_MONTH = "unknown"  # partition of what has no capture time


class DamagedManifestError(ValueError):
    """A release whose manifest cannot be read; the next build sets it aside."""


@dataclass(frozen=True)
class Release:
    """One committed release: a folder with a manifest."""

    number: int
    folder: Path

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """What the release holds: tables, files, rows, hashes.  Raises DamagedManifestError."""
        try:
            found = json.loads((self.folder / MANIFEST).read_bytes())
        except ValueError:
            found = None
        if not isinstance(found, dict) or "tables" not in found:
            raise DamagedManifestError(
                f"{self.folder / MANIFEST} is damaged; the next `copydesk build` sets the release aside."
            )
        return found

    def listed(self, table: str) -> list[dict[str, Any]]:
        """What the manifest says of a table's files; nothing where the release is older than the table."""
        files: list[dict[str, Any]] = self.manifest["tables"].get(table, {"files": []})["files"]
        return files

    def list_parts(self) -> Iterator[dict[str, Any]]:
        """The same of all tables."""
        for table in self.manifest["tables"]:
            yield from self.listed(table)

    def list_files(self) -> Iterator[dict[str, Any]]:
        """What the manifest says of every file of the release."""
        yield from self.manifest["files"]
        yield from self.list_parts()

    def files(self, table: str) -> list[Path]:
        """The Parquet files of a table."""
        return [self.folder / file["path"] for file in self.listed(table)]

    def rows(self, table: str) -> int:
        """The number of rows of a table."""
        return int(self.manifest["tables"].get(table, {"rows": 0})["rows"])


@dataclass(frozen=True)
class Warehouse:
    """The folder that holds all releases."""

    root: Path  # absolute

    @property
    def releases(self) -> Path:
        """Folder of the releases, one subfolder each."""
        return self.root / "releases"

    @property
    def ledger(self) -> Path:
        """Folder of the runs, one subfolder each."""
        return self.root / "ledger"

    @property
    def staging(self) -> Path:
        """Folder of what a run has read and not yet published."""
        return self.root / "staging"

    @property
    def shards(self) -> Path:
        """Folder of finished shards, which outlives a run that dies."""
        return self.staging / "shards"

    @property
    def current(self) -> Path:
        """Symbolic link to the release that readers use."""
        return self.root / "current"

    @property
    def damaged(self) -> Path:
        """Folder of releases that were found damaged."""
        return self.root / "damaged"

    @property
    def lock(self) -> Path:
        """File that a writer locks."""
        return self.root / ".lock"

    @property
    def hold(self) -> Path:
        """File that stands while a rollback keeps scheduled builds away."""
        return self.root / ".hold"

    @property
    def raw(self) -> Path:
        """File that says which raw folder, or address, the last build looked into."""
        return self.root / ".raw"

    def folder(self, number: int) -> Path:
        """The folder of a release, which need not exist."""
        return self.releases / f"{number:06d}"


def part_pattern(row: type[Row]) -> str:
    """The files of a table in its folder."""
    return "*/*.parquet" if row.PARTITION else "*.parquet"


def open_warehouse(path: Path) -> Warehouse:
    """The warehouse at ``path``, made absolute; nothing is created."""
    return Warehouse(Path(os.path.realpath(path)))


def list_releases(warehouse: Warehouse) -> list[Release]:
    """The committed releases, oldest first; a folder without a manifest is none."""
    if not warehouse.releases.is_dir():
        return []
    folders = [f for f in warehouse.releases.iterdir() if f.name.isdigit() and (f / MANIFEST).is_file()]
    return sorted((Release(int(f.name), f) for f in folders), key=lambda r: r.number)


def current_release(warehouse: Warehouse) -> Release | None:
    """The release that ``current`` names, or None."""
    try:
        target = warehouse.current.readlink()
    except OSError:
        return None
    folder = warehouse.root / target
    if not (folder.name.isdigit() and (folder / MANIFEST).is_file()):
        return None
    return Release(int(folder.name), folder)


def list_runs(warehouse: Warehouse) -> list[str]:
    """The names of all runs in the ledger, oldest first."""
    return sorted(path.parent.name for path in warehouse.ledger.glob("[0-9]*/runs.parquet"))
