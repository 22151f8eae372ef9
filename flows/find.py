"""Finding what is new in the raw folder."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from flows.errors import ConfigError
from flows.intake import InputFile
from flows.store.layout import Release

_UNFINISHED = (".part", ".tmp", ".crdownload")
_OWN = {"README.md"}  # describes the raw folder itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The files of the raw folder, sorted out."""

    found: int
    to_read: list[InputFile]
    growing: int  # changed so recently that they wait for the next run


def find_new(raw: Path, base: Release | None, settle_seconds: float) -> Findings:
    """The files that are new or changed since the base release."""
    files = list(walk_files(raw))
    to_read = select_changed(files, known_inputs(base))
    settled = wait_until_settled(to_read, settle_seconds)
    return Findings(found=len(files), to_read=settled, growing=len(to_read) - len(settled))


def walk_files(raw: Path) -> Iterator[InputFile]:
    """Every file below ``raw`` that is not hidden or unfinished; links are followed, but never in a circle."""
    root = os.path.realpath(raw)
    seen = {root}
    for folder, folders, names in os.walk(root, followlinks=True):
        folders[:] = [name for name in sorted(folders) if _enter(folder, name, seen)]
        for name in sorted(names):
            if is_wanted(name) and not (folder == root and name in _OWN) and (file := _describe(root, folder, name)):
                yield file


def check_raw(raw: Path) -> None:
    """Raise, with a sentence that says what to do, where the raw folder cannot be used."""
    if not raw.exists():
        raise ConfigError(f"The raw folder {raw} is not there; create it and put captures into it, or name another.")
    if not raw.is_dir():
        raise ConfigError(f"{raw} is no folder; name the folder that holds the captures.")
    if not os.access(raw, os.R_OK | os.X_OK):
        raise ConfigError(f"The raw folder {raw} cannot be read; change its permissions.")


def is_wanted(name: str) -> bool:
    """Whether a file's or folder's name is none of those that are never read."""
    return not name.startswith(".") and not name.lower().endswith(_UNFINISHED)


def known_inputs(base: Release | None) -> dict[str, tuple[int, int | None]]:
    """Size and time of every file that the base release has dealt with."""
    if base is None:
        return {}
    import pyarrow.parquet as pq

    known: dict[str, tuple[int, int | None]] = {}
    for path in base.files("inputs"):
        table = pq.read_table(path, columns=["source", "bytes", "mtime_ns"], partitioning=None).to_pydict()
        known.update(zip(table["source"], zip(table["bytes"], table["mtime_ns"], strict=True), strict=True))
    return known


def select_changed(files: Iterable[InputFile], known: dict[str, tuple[int, int | None]]) -> list[InputFile]:
    """The files whose size or time differs from what is known of them."""
    return [file for file in files if known.get(file.source) != (file.bytes, file.mtime_ns)]


def wait_until_settled(files: list[InputFile], seconds: float) -> list[InputFile]:
    """Leave out files that are still growing.

    Files changed within the last ``seconds`` are given that long to settle, once for all of them;
    those that change meanwhile, or vanish, wait for the next run.
    """
    now = time.time_ns()
    fresh = {file.source for file in files if abs(now - file.mtime_ns) < seconds * 1e9}
    if not fresh:
        return files
    newest = max(file.mtime_ns for file in files if file.source in fresh)
    time.sleep(min(seconds, max(0.0, seconds - (now - newest) / 1e9)))
    return [file for file in files if file.source not in fresh or _is_unchanged(file)]


def _is_unchanged(file: InputFile) -> bool:
    try:
        status = Path(file.path).stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (file.bytes, file.mtime_ns)


def _enter(folder: str, name: str, seen: set[str]) -> bool:
    path = Path(folder, name)
    real = os.path.realpath(path)
    if not is_wanted(name) or real in seen:
        return False
    if path.is_symlink():
        seen.add(real)
    return True


def _describe(root: str, folder: str, name: str) -> InputFile | None:
    path = Path(folder, name)
    try:
        status = path.stat()
    except OSError:  # a link to nothing, or a file that has just gone
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    source = os.fsencode(os.path.relpath(path, root)).decode("utf-8", "backslashreplace")
    return InputFile(source=source, path=str(path), bytes=status.st_size, mtime_ns=status.st_mtime_ns)
