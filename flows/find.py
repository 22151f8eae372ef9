"""Finding what is new in the raw folder, or under the raw address of an object store."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from pathlib import Path

from flows.errors import ConfigError
from flows.readers import InputFile, Loss, list_inputs
from flows.settings import USUAL_RAW, Place, Settings, read_place
from flows.store.disk import replace_file
from flows.store.layout import Release, Warehouse, open_warehouse

_OWN = "README.md"  # describes the raw folder itself
Known = dict[str, tuple[int, int | None, str | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What stands in the raw folder, sorted out."""

    found: int
    to_read: list[InputFile]
    growing: int  # changed so recently that they wait for the next run
    gone: int  # known to the base release, and not there any more
    lost: list[Loss]  # places that cannot be looked into


def find_new(raw: Place, base: Release | None, settle_seconds: float, warehouse: Path | None = None) -> Findings:
    """The inputs that are new or changed since the base release.

    The ``warehouse`` may lie in the raw folder; its files are no inputs.  ConfigError where ``raw`` cannot be listed.
    """
    known, to_read, lost, found, met = known_inputs(base), list[InputFile](), list[Loss](), 0, 0
    try:
        for item in list_inputs(str(raw), own=warehouse):
            if isinstance(item, Loss):
                lost.append(item)
            elif item.source != _OWN:
                found += 1
                met += item.source in known
                if is_new(item, known):
                    to_read.append(item)
    except (OSError, ImportError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ConfigError(f"{raw} cannot be listed: {why}; check the address and the credentials.") from None
    settled = wait_until_settled(to_read, settle_seconds)
    growing = len(to_read) - len(settled)
    return Findings(found=found, to_read=settled, growing=growing, gone=len(known) - met, lost=lost)


def check_raw(raw: Place, warehouse: Path) -> None:
    """Raise, with a sentence that says what to do, where the raw folder cannot be used beside the warehouse."""
    if not isinstance(raw, Path):
        return  # a store tells when it is asked
    if not raw.exists():
        place = raw if raw.is_absolute() else f"{raw} (in {Path.cwd()})"
        raise ConfigError(f"The raw folder {place} is not there; create it and put captures into it, or name another.")
    if not raw.is_dir():
        raise ConfigError(f"{raw} is no folder; name the folder that holds the captures.")
    if not os.access(raw, os.R_OK | os.X_OK):
        raise ConfigError(f"The raw folder {raw} cannot be read; change its permissions.")
    if raw.resolve().is_relative_to(warehouse.resolve()):
        where = (
            "is the warehouse itself" if raw.resolve() == warehouse.resolve() else f"lies in the warehouse {warehouse}"
        )
        raise ConfigError(f"The raw folder {raw} {where}, whose files are no captures; name another folder for one.")


def note_raw(raw: str, warehouse: Warehouse) -> None:
    """Note where the captures come from, for runs that read some of them again."""
    if recall_raw(warehouse) != raw:
        replace_file(warehouse.raw, raw.encode("utf-8", "surrogateescape"))


def recall_raw(warehouse: Warehouse) -> str | None:
    """The raw folder, or address, of the last build; None where there was none."""
    try:
        return warehouse.raw.read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return None


def choose_raw(settings: Settings) -> Settings:
    """The settings, with the raw folder of the last build where none is named and the usual one is not there."""
    named = settings.raw != USUAL_RAW or Path(settings.raw).exists()
    known = None if named else recall_raw(open_warehouse(settings.warehouse))
    return replace(settings, raw=read_place(known)) if known else settings


def known_inputs(base: Release | None) -> Known:
    """Size, time and version tag of every input that the base release has dealt with."""
    if base is None:
        return {}
    import pyarrow.parquet as pq

    known: Known = {}
    for path in base.files("inputs"):
        columns = pq.read_table(path, columns=["source", "bytes", "mtime_ns", "etag"], partitioning=None).to_pydict()
        marks = zip(columns["bytes"], columns["mtime_ns"], columns["etag"], strict=True)
        known.update(zip(columns["source"], marks, strict=True))
    return known


def is_new(file: InputFile, known: Known) -> bool:
    """Whether size, time or version tag differ from what is known of the input."""
    return known.get(file.source) != (file.bytes, file.mtime_ns, file.etag)


def wait_until_settled(files: list[InputFile], seconds: float) -> list[InputFile]:
    """Leave out files that are still growing; objects of a store come whole.

    Files changed within the last ``seconds`` are given that long to settle, once for all of them;
    those that change meanwhile, or vanish, wait for the next run.
    """
    now = time.time_ns()
    times = {file.source: file.mtime_ns for file in files if file.mtime_ns is not None}
    fresh = {source: when for source, when in times.items() if abs(now - when) < seconds * 1e9}
    if not fresh:
        return files
    time.sleep(min(seconds, max(0.0, seconds - (now - max(fresh.values())) / 1e9)))
    return [file for file in files if file.source not in fresh or _is_unchanged(file)]


def _is_unchanged(file: InputFile) -> bool:
    try:
        status = Path(file.path_or_uri).stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (file.bytes, file.mtime_ns)
