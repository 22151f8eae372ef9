"""The list of what was taken down: a file beside the warehouse, so that every later build keeps to it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from flows.errors import ConfigError
from flows.pages.forgotten import Forgetting, Forgotten, format_forgotten, index_forgotten, parse_forgotten
from flows.store.disk import replace_file

FILE_NAME = "forgotten.jsonl"


def read_forgotten(folder: Path) -> Forgetting:
    """What is refused, and why; ConfigError names a line that is broken."""
    return index_forgotten(list_forgotten(folder))


def list_forgotten(folder: Path) -> list[Forgotten]:
    """All entries of a warehouse's list, or of a run's copy of it."""
    path = folder / FILE_NAME
    if not path.exists():
        return []
    try:
        return parse_forgotten(path.read_text(encoding="utf-8").splitlines())
    except ValueError as error:
        raise ConfigError(f"{path}, {error}; mend the line or take it out.") from None


def add_forgotten(folder: Path, entries: Iterable[Forgotten]) -> None:
    """Write the list with more entries; what it names already keeps its first reason."""
    known = list_forgotten(folder)
    names = {(one.kind, one.hash) for one in known}
    known += [one for one in entries if (one.kind, one.hash) not in names]
    replace_file(folder / FILE_NAME, "".join(f"{format_forgotten(one)}\n" for one in known).encode())


def keep_forgotten(warehouse: Path, staging: Path) -> None:
    """Copy the list into a run's staging area, where all its shards see the same."""
    path = warehouse / FILE_NAME
    if list_forgotten(warehouse):
        (staging / FILE_NAME).write_bytes(path.read_bytes())
