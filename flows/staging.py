"""Where shards are staged: beside the warehouse, or at an address that all workers reach.

A finished shard stands under its key until a release that holds it is published, so that a run that is killed
leaves its work to the next one.  A folder gets its key by a rename, when all that it holds is on the disk.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from flows.child import read_shard_file
from flows.cut import list_shared
from flows.intake import ReadingOptions
from flows.readers import Columns
from flows.readers import Limits as ReadingLimits
from flows.settings import Settings
from flows.shard import Shard, ShardCounts
from flows.store.disk import sync_path
from flows.store.layout import PLAN, RESULT, Warehouse
from flows.store.remote import Store
from flows.supervise import Limits, read_counts, read_shard_safely

_JOB = "job.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class StagingArea:
    """The shards of a warehouse: ``folder`` holds the finished ones, ``remote`` too where it is set."""

    folder: Path
    remote: str = ""

    def list_finished(self) -> list[Shard]:
        """The shards that earlier runs finished; what a dead run left half done goes."""
        shards: list[Shard] = []
        for path in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            if path.is_dir() and (path / RESULT).is_file():
                shards.append(read_shard_file(path / _JOB))
            elif path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
        return shards

    def plan(self, run: str, shards: Collection[Shard]) -> int:
        """Note which shards a run wants, and drop finished ones that it does not; how many are done already."""
        self.folder.mkdir(parents=True, exist_ok=True)
        wanted = {shard.key for shard in shards}
        for path in self.folder.iterdir():
            if path.is_dir() and path.name not in wanted:
                shutil.rmtree(path, ignore_errors=True)
        (self.folder / PLAN).write_text(json.dumps({"run": run, "shards": sorted(wanted)}))
        if self.remote:
            self._fetch(wanted)
        return sum((self.folder / key).is_dir() for key in wanted)

    def collect(self, keys: Mapping[str, str], staging: Path) -> None:
        """Show a run its shards by their names; ``keys`` has the key of each."""
        if self.remote:
            self._fetch(set(keys.values()))
        for name, key in keys.items():
            if not (staging / name).exists():
                (staging / name).symlink_to(os.path.relpath(self.folder / key, staging))

    def clear(self, run: str) -> None:
        """Drop all shards: a release holds what was in them."""
        if self.remote and self.folder.is_dir():
            for name in [run, *(path.name for path in self.folder.iterdir() if path.is_dir())]:
                Store(self.remote).remove(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _fetch(self, keys: Collection[str]) -> None:
        """Bring finished shards from the address into the folder."""
        store = Store(self.remote)
        for key in sorted(keys):
            if not (self.folder / key).is_dir() and store.holds(f"{key}/{RESULT}"):
                draft = self.folder / f"work-{key}"
                shutil.rmtree(draft, ignore_errors=True)
                store.get_folder(key, draft)
                draft.rename(self.folder / key)


def share_files(staging: Path, run: str, remote: str) -> None:
    """Put the run's files that shards read where the workers of other machines find them."""
    for path in list_shared(staging):
        Store(remote).put(path, f"{run}/{path.relative_to(staging)}")


def stage_shard(
    shard: Shard, area: StagingArea, staging: Path, settings: Settings, tell: Callable[[int], None]
) -> ShardCounts:
    """Read a shard in a child of its own, and keep it under its key; one that is finished is not read again."""
    if area.remote:
        return _stage_remotely(shard, area.remote, staging.name, settings)
    done = area.folder / shard.key
    if not done.is_dir():
        read_shard_safely(shard, staging, reading_options(settings), child_limits(settings), tell)
        keep_shard(staging / shard.name, done)
    return read_counts(done)


def keep_shard(folder: Path, done: Path) -> None:
    """Give a shard's folder its key, when its files are on the disk."""
    for path in folder.iterdir():
        sync_path(path)
    sync_path(folder)
    done.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.rename(done)
    except OSError:  # another worker was quicker
        shutil.rmtree(folder, ignore_errors=True)
    sync_path(done.parent)


def _stage_remotely(shard: Shard, remote: str, run: str, settings: Settings) -> ShardCounts:
    """The same on a machine that shares nothing with the others but the address."""
    store = Store(remote)
    with tempfile.TemporaryDirectory(prefix="copydesk-") as place:
        folder = Path(place)
        if store.holds(f"{shard.key}/{RESULT}"):
            store.get(f"{shard.key}/{RESULT}", folder / RESULT)
            return read_counts(folder)
        store.get_folder(run, folder)
        counts = read_shard_safely(shard, folder, reading_options(settings), child_limits(settings))
        store.put_folder(folder / shard.name, shard.key, last=RESULT)
        return counts


def open_area(settings: Settings, warehouse: Warehouse) -> StagingArea:
    """The staging area of a warehouse."""
    return StagingArea(folder=warehouse.shards, remote=settings.staging)


def reading_options(settings: Settings) -> ReadingOptions:
    """How inputs are read, by the settings."""
    most = settings.capture_bytes
    limits = ReadingLimits(
        max_capture_bytes=most,
        max_record_bytes=settings.record_bytes or max(64 << 20, 2 * most),
        max_input_bytes=settings.input_bytes,
        max_ratio=settings.bomb_ratio,
    )
    return ReadingOptions(limits=limits, columns=Columns.parse(settings.columns))


def child_limits(settings: Settings) -> Limits:
    """How far the process that reads a shard may go, by the settings."""
    return Limits(capture_seconds=settings.capture_seconds, memory=settings.capture_memory)
