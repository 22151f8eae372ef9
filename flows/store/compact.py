"""Small files are merged in the run that finds too many of them, so that readers open few files.

Merging at the eighth file, as a build does, and not at the second bounds what a run writes: a row is merged about
once for every eightfold growth of its partition.
"""

from __future__ import annotations

from pathlib import Path

from flows.store.evolve import is_outdated
from flows.store.layout import Release
from schemas import RELEASE_TABLES

SMALL = 64_000_000  # bytes on disk; a file of this size is left alone


def find_small_files(base: Release, table: str, many: int) -> list[str]:
    """The files of a table that a run merges: all small ones of every partition that has ``many`` or more.

    Where the table's columns have changed since, all its files are written anew, so that each release has one schema.
    """
    if is_outdated(RELEASE_TABLES[table], base.files(table)):
        return [str(path) for path in base.files(table)]
    folders: dict[str, list[str]] = {}
    for file in base.manifest["tables"].get(table, {"files": []})["files"]:
        if file["rows"] and file["bytes"] < SMALL:
            folders.setdefault(str(Path(file["path"]).parent), []).append(str(base.folder / file["path"]))
    return [name for names in folders.values() if len(names) >= many for name in names]
