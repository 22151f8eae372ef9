"""Removal lists: for every takedown, the keys of the rows that it took out of the kept releases, table by table.

    removals/000018-20260301T080000-001/<table>.parquet

Keys are hashes and positions; no text, address or source stands in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from flows.store.layout import Warehouse


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """One takedown's lists."""

    name: str
    release: int  # the first release without the rows
    folder: Path

    def file(self, table: str) -> Path | None:
        """The keys of a table's removed rows; None where it lost none."""
        path = self.folder / f"{table}.parquet"
        return path if path.exists() else None


def list_removals(warehouse: Warehouse) -> list[Removal]:
    """All takedowns whose lists are whole, in their order."""
    folder = removals_folder(warehouse)
    if not folder.is_dir():
        return []
    names = sorted(path.name for path in folder.iterdir() if path.name[:6].isdigit())
    return [Removal(name=name, release=int(name[:6]), folder=folder / name) for name in names]


def removals_folder(warehouse: Warehouse) -> Path:
    """Where the lists stand."""
    return warehouse.root / "removals"
