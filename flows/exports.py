"""What `copydesk export` does, apart from its options."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from flows.errors import ConfigError
from flows.export.publish import Sent, export_release
from flows.export.targets import open_target
from flows.releases import find_release
from flows.store.layout import Release, Warehouse, list_releases
from schemas import RELEASE_TABLES


def export(
    warehouse: Warehouse, place: str, number: int | None, keep: int, tell: Callable[[int, int], None]
) -> tuple[Release, Sent]:
    """Publish a release, the current one where no number is given, to a folder or bucket."""
    release = find_release(warehouse, number)
    _check_place(warehouse, place)
    return release, export_release(warehouse, release, open_target(place), keep=keep, tell=tell)


def export_changes(
    warehouse: Warehouse, place: str, since: int, number: int | None, memory: str
) -> tuple[str, dict[str, dict[str, int]]]:
    """Write what changed since an older release to ``place``; the name of the changes there, and their counts."""
    from flows.export.changes import merge_statement, write_changes
    from flows.store.disk import hash_file
    from flows.store.removals import list_removals

    new = find_release(warehouse, number)
    old = _find_old(warehouse, since, new)
    _check_place(warehouse, place)
    target, name = open_target(place), f"changes/{old.number:06d}-{new.number:06d}"
    with tempfile.TemporaryDirectory(prefix="copydesk-") as scratch:
        counts = write_changes(old, new, list_removals(warehouse), Path(scratch), memory)
        files = {table: Path(scratch) / f"{table}.parquet" for table in counts}
        hashes = {table: hash_file(path) for table, path in files.items()}
        for table, path in files.items():
            target.send(path, f"{name}/{table}-{hashes[table][:20]}.parquet", hashes[table])
    listed = {t: {"file": f"{t}-{hashes[t][:20]}.parquet", "sha256": hashes[t], **n} for t, n in counts.items()}
    manifest = {"from": old.number, "to": new.number, "tables": listed}
    merges = [merge_statement(RELEASE_TABLES[table], str(found["file"])) for table, found in listed.items()]
    target.write(f"{name}/merge.sql", "\n".join(merges).encode())
    target.write(f"{name}/manifest.json", json.dumps(manifest, indent=1).encode() + b"\n")
    return name, counts


def _find_old(warehouse: Warehouse, since: int, new: Release) -> Release:
    if since >= new.number:
        raise ConfigError(f"Release {since} is not older than release {new.number}; there is nothing between them.")
    if since not in (there := [r.number for r in list_releases(warehouse)]):
        raise ConfigError(
            f"Release {since} is no longer in {warehouse.root}, which holds {', '.join(map(str, there))}; take the "
            "whole release once, and keep the one that your copy stands at with `copydesk pin`."
        )
    return find_release(warehouse, since)


def _check_place(warehouse: Warehouse, place: str) -> None:
    if not place.strip():
        raise ConfigError("The export has no place; name a folder, or s3://bucket/prefix.")
    if "://" not in place and Path(place).resolve().is_relative_to(warehouse.root):
        raise ConfigError(f"{place} lies inside the warehouse; name a folder outside of it, or s3://bucket/prefix.")
