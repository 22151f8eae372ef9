"""Publish a release to a target: its files, then a manifest that names them, then latest.json.

    data/<table>/captured_month=2021-06/part-<content>.parquet    shared by all exports, never changed
    manifests/000017-<content>.json                               what one release holds
    removals/<takedown>/<table>.parquet                           keys of rows that were taken down
    latest.json                                                   the newest manifest, and those kept beside it

Names hold the content's hash, so that what stands already is not sent again, and an export that dies leaves the old
one whole.  Readers start at latest.json.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from flows.errors import ExportError
from flows.export.targets import Seen, Target
from flows.store.layout import Release, Warehouse
from flows.store.removals import list_removals
from schemas import RELEASE_TABLES

LATEST = "latest.json"
DATA = "data/"
_SENDERS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What an export did."""

    manifest: str
    sent: int  # files
    bytes: int
    stood: int  # files that were there already
    removed: int  # files that no manifest names any more


def export_release(
    warehouse: Warehouse, release: Release, target: Target, *, keep: int, tell: Callable[[int, int], None]
) -> Sent:
    """Send what the target does not have, name it in a manifest, and let readers see that."""
    seen = target.read(LATEST)
    before: dict[str, Any] = json.loads(seen.content) if seen else {}
    files = {DATA + f["path"]: f for f in release.list_parts()}
    there = target.sizes(DATA)
    missing = {name: f for name, f in files.items() if there.get(name) != f["bytes"]}
    _send_files(release, target, missing, tell)
    removals = _send_removals(warehouse, target)
    content = _dump(describe_export(release))
    name = f"manifests/{release.number:06d}-{hashlib.sha256(content).hexdigest()[:16]}.json"
    target.write(name, content)
    kept = _choose_kept(before, name, removals, keep)
    latest = _dump({"release": release.number, "manifest": name, "kept": kept, "removals": removals})
    if seen is None or seen.content != latest:
        target.swap(LATEST, latest, seen)
    removed = _remove_unnamed(target, before.get("kept", ()), kept)
    size = sum(f["bytes"] for f in missing.values())
    return Sent(manifest=name, sent=len(missing), bytes=size, stood=len(files) - len(missing), removed=removed)


def describe_export(release: Release) -> dict[str, Any]:
    """A release's manifest as readers of the export need it: paths from the export's root, keys, partitions."""
    tables = {
        name: {
            "rows": table["rows"],
            "key": list(RELEASE_TABLES[name].KEY) if name in RELEASE_TABLES else [],
            "partition": RELEASE_TABLES[name].PARTITION if name in RELEASE_TABLES else None,
            "files": [{**file, "path": DATA + file["path"]} for file in table["files"]],
        }
        for name, table in release.manifest["tables"].items()
    }
    facts = {key: release.manifest.get(key) for key in ("release", "base_release", "schema_version", "created_at")}
    return {**facts, "tables": tables}


def _send_files(
    release: Release, target: Target, files: dict[str, dict[str, Any]], tell: Callable[[int, int], None]
) -> None:
    def send(item: tuple[str, dict[str, Any]]) -> None:
        name, file = item
        try:
            target.send(release.folder / file["path"], name, file["sha256"])
        except FileNotFoundError:
            raise ExportError(f"Release {release.number} has gone while it was exported; pin it, or export the "
                              "current one.") from None  # fmt: skip

    with ThreadPoolExecutor(_SENDERS) as pool:
        for done, _ in enumerate(pool.map(send, files.items()), 1):
            tell(done, len(files))


def _send_removals(warehouse: Warehouse, target: Target) -> list[str]:
    """Lists of what was taken down, so that those who hold copies can do the same; their names."""
    there = target.sizes("removals/")
    names = []
    for removal in list_removals(warehouse):
        for path in sorted(removal.folder.iterdir()):
            name = f"removals/{removal.name}/{path.name}"
            names.append(name)
            if there.get(name) != path.stat().st_size:
                target.write(name, path.read_bytes())
    return names


def _choose_kept(before: dict[str, Any], name: str, removals: list[str], keep: int) -> list[str]:
    """Manifests that stay beside the new one; none that may name what was taken down since."""
    older = [m for m in before.get("kept", ()) if m != name]
    if set(removals) - set(before.get("removals", ())):
        older = []
    return [name, *older[: max(0, keep - 1)]]


def _remove_unnamed(target: Target, before: Iterable[str], kept: Iterable[str]) -> int:
    """Take away manifests that are no longer kept, and the files that only they name; how many files."""
    gone = [m for m in before if m not in set(kept)]
    if not gone:
        return 0
    named = {path for m in kept for path in _named_by(target.read(m))}
    files = {path for m in gone for path in _named_by(target.read(m))} - named
    target.remove(gone)
    target.remove(sorted(files))
    return len(files)


def _named_by(manifest: Seen | None) -> set[str]:
    tables = json.loads(manifest.content)["tables"].values() if manifest else ()
    return {file["path"] for table in tables for file in table["files"]}


def _dump(value: dict[str, Any]) -> bytes:
    return json.dumps(value, indent=1, ensure_ascii=False).encode() + b"\n"
