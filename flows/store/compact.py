"""Small files are merged in the run that finds too many of them, so that readers open few files.

Merging at the eighth file, as a build does, and not at the second bounds what a run writes.  So does merging the
smallest alone: a file waits until those that came after it are a quarter of its size, so that a row is merged about
once for every fivefold growth of its partition.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from flows.store.evolve import is_outdated
from flows.store.layout import Release
from schemas import RELEASE_TABLES

SMALL = 64_000_000  # bytes on disk; a file of this size is left alone
TINY = 256_000  # bytes on disk; so small a file is written as fast as opened
_LARGER = 4  # times the files that are merged: so much larger a file is not merged with them


def find_small_files(base: Release, table: str, many: int) -> list[str]:
    """The files of a table that a run merges: the smallest of every partition that has ``many`` small ones or more.

    Where the table's columns have changed since, all its files are written anew, so that each release has one schema.
    """
    if is_outdated(RELEASE_TABLES[table], base.files(table)):
        return [str(path) for path in base.files(table)]
    folders = _sizes_by_partition(base, table, SMALL).values()
    return [name for files in folders if len(files) >= many for name in choose_smallest(files, many)]


def find_tiny_files(base: Release, table: str, partitions: Collection[str]) -> list[str]:
    """The files of some partitions that are written anew together with new rows."""
    folders = _sizes_by_partition(base, table, TINY)
    return [path for folder, files in folders.items() if Path(folder).name in partitions for _, path in files]


def _sizes_by_partition(base: Release, table: str, limit: int) -> dict[str, list[tuple[int, str]]]:
    """(bytes, path) of a table's files below so many bytes, by the folder of their partition."""
    folders: dict[str, list[tuple[int, str]]] = {}
    for file in base.listed(table):
        if file["rows"] and file["bytes"] < limit:
            sized = file["bytes"], str(base.folder / file["path"])
            folders.setdefault(str(Path(file["path"]).parent), []).append(sized)
    return folders


def choose_smallest(files: Sequence[tuple[int, str]], many: int) -> list[str]:
    """Of (bytes, path), those to merge so that fewer than ``many`` are left, and no large file for little gain."""
    chosen: list[str] = []
    size = 0
    for own, path in sorted(files):
        left = len(files) - len(chosen) + 1  # with the merged one
        if len(chosen) > 1 and left < many and own > _LARGER * size:
            break
        chosen.append(path)
        size += own
    return chosen
