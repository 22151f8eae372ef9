"""A release is a folder; it exists once its manifest does, and readers see it once `current` names it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from flows.store.disk import READ_ONLY, hash_file, replace_file, replace_link, sync_path
from flows.store.faults import reach
from flows.store.layout import MANIFEST, Release, Warehouse, current_release, list_releases
from flows.store.parts import Part
from schemas import RELEASE_TABLES, SCHEMA_VERSION, SIGNATURE_FORMAT
from schemas.columns import Row, column_names


def next_number(warehouse: Warehouse) -> int:
    """The number of the next release."""
    damaged = [int(p.name[:6]) for p in warehouse.damaged.glob("[0-9]*")]
    return max([*damaged, *(release.number for release in list_releases(warehouse))], default=0) + 1


def keep_parts(base: Release, table: str, folder: Path, without: Iterable[str] = ()) -> list[Part]:
    """Link the base release's files of a table into a new release's folder, but for some."""
    left_out = set(without)
    kept = [
        Part(table=table, **file)
        for file in base.listed(table)
        if file["rows"] and str(base.folder / file["path"]) not in left_out
    ]
    for part in kept:
        link_file(base.folder / part.path, folder / part.path)
    return kept


def link_file(old: Path, new: Path) -> None:
    """Hard-link a file; copy it where the file system cannot."""
    new.parent.mkdir(parents=True, exist_ok=True)
    reach(f"before linking {new.parent.name}")
    if new.exists():
        return
    try:
        os.link(old, new)
    except OSError:
        shutil.copyfile(old, new)
        new.chmod(READ_ONLY)
        sync_path(new)


def refresh_manifest(release: Release) -> None:
    """Describe the files beside the tables anew, after the catalogue was written anew."""
    others = [
        _describe_file(release.folder, path)
        for path in sorted(release.folder.iterdir())
        if path.is_file() and path.name != MANIFEST
    ]
    content = json.dumps({**release.manifest, "files": others}, indent=1, ensure_ascii=False).encode()
    replace_file(release.folder / MANIFEST, content + b"\n", READ_ONLY)


def write_manifest(folder: Path, parts: Sequence[Part], **facts: Any) -> None:
    """Commit a release: sync its folders, then write the manifest, the last file, at once."""
    tables = {name: _describe_table(row, [p for p in parts if p.table == name]) for name, row in RELEASE_TABLES.items()}
    others = [_describe_file(folder, path) for path in sorted(folder.iterdir()) if path.is_file()]
    formats = {"schema_version": SCHEMA_VERSION, "signature_format": SIGNATURE_FORMAT}
    manifest = {**formats, **facts, "tables": tables, "files": others}
    sync_tree(folder)
    content = json.dumps(manifest, indent=1, ensure_ascii=False).encode()
    replace_file(folder / MANIFEST, content + b"\n", READ_ONLY)
    sync_path(folder.parent)


def publish_release(warehouse: Warehouse, number: int) -> None:
    """Point ``current`` at a committed release."""
    replace_link(warehouse.current, f"releases/{number:06d}")


def sync_tree(folder: Path) -> None:
    """Force the entries of a folder and of all folders below it to the disk."""
    for path, _, _ in os.walk(folder, topdown=False):
        sync_path(Path(path))


def heal(warehouse: Warehouse) -> None:
    """Clear away what a dead writer left, and finish its publishing if it had committed; needs the lock.

    A folder without a manifest is no release.  A link that is gone, or that names the base of a
    committed release, is set to the newest release that no rollback has withdrawn.
    """
    for leftover in warehouse.staging.iterdir() if warehouse.staging.is_dir() else ():
        if leftover != warehouse.shards:  # what a dead run read is not read again
            shutil.rmtree(leftover, ignore_errors=True)
    for draft in warehouse.root.glob(".*.tmp"):
        shutil.rmtree(draft) if draft.is_dir() and not draft.is_symlink() else draft.unlink()
    set_aside_damaged(warehouse, is_whole)
    releases = list_releases(warehouse)
    committed = {release.folder for release in releases}
    if warehouse.releases.is_dir():
        for folder in warehouse.releases.iterdir():
            if folder.name.isdigit() and folder not in committed:  # what bears another name is somebody else's
                remove_tree(folder)
    from flows.store.shelf import read_hold, read_withdrawn

    current, hold = current_release(warehouse), read_hold(warehouse)
    withdrawn = read_withdrawn(warehouse)
    wanted = [r.number for r in releases if r.number not in withdrawn]
    if hold:
        wanted = [r.number for r in releases if r.number == hold["release"]]
    if wanted and (current is None or current.number < wanted[-1] or (hold and current.number != wanted[-1])):
        publish_release(warehouse, wanted[-1])


def set_aside_damaged(warehouse: Warehouse, test: Callable[[Release], bool]) -> list[int]:
    """Move releases that fail a test out of the way, into `damaged/`, where nothing reads them; their numbers.

    Only the current release and those after it are looked at, and older ones while none passes: an older
    damaged release does no harm until somebody rolls back to it, and `copydesk verify --all` finds it.
    """
    current, gone = current_release(warehouse), list[int]()
    for release in reversed(list_releases(warehouse)):
        if current and release.number < current.number and current.number not in gone:
            break
        if test(release):
            if current is None or release.number <= current.number:
                break
            continue
        warehouse.damaged.mkdir(exist_ok=True)
        place = next(p for n in range(1, 1000) if not (p := warehouse.damaged / f"{release.folder.name}-{n}").exists())
        release.folder.rename(place)
        gone.append(release.number)
    return gone


def is_whole(release: Release) -> bool:
    """Whether a release's manifest can be read and every file is there with its size: a look, not a reading.

    A disk that does not answer, or permissions that are missing, say nothing of the release: then OSError.
    """
    try:
        return all((release.folder / f["path"]).stat().st_size == f["bytes"] for f in release.list_files())
    except (ValueError, KeyError, TypeError, AttributeError, FileNotFoundError, NotADirectoryError):
        return False


def is_intact(release: Release) -> bool:
    """Whether every file has the content that the manifest says; reads all of them."""
    return is_whole(release) and all(hash_file(release.folder / f["path"]) == f["sha256"] for f in release.list_parts())


def remove_tree(folder: Path) -> None:
    """Remove a folder; its manifest first, so that a half removed release is none."""
    reach("before removing a release")
    (folder / MANIFEST).unlink(missing_ok=True)
    reach("after removing a manifest")
    shutil.rmtree(folder, ignore_errors=True)


def _describe_table(row: type[Row], parts: list[Part]) -> dict[str, Any]:
    files = [{k: v for k, v in asdict(part).items() if k != "table"} for part in sorted(parts, key=lambda p: p.path)]
    return {"rows": sum(part.rows for part in parts), "columns": list(column_names(row)), "files": files}


def _describe_file(folder: Path, path: Path) -> dict[str, Any]:
    return {"path": str(path.relative_to(folder)), "bytes": path.stat().st_size, "sha256": hash_file(path)}
