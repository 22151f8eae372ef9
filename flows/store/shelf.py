"""Which releases stay, and which one readers see: rollback with its hold, pins, retention."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from flows.store.disk import replace_file, sync_path
from flows.store.layout import Release, Warehouse, current_release, list_releases
from flows.store.release import publish_release, remove_tree


def roll_back(warehouse: Warehouse, number: int, now: datetime, reason: str = "") -> None:
    """Show readers an older release, and keep builds away until the hold is lifted; needs the lock.

    Releases after it count as withdrawn: no later healing publishes them again.  Raises LookupError.
    """
    numbers = [release.number for release in list_releases(warehouse)]
    if number not in numbers:
        raise LookupError(number)
    withdrawn = {*read_withdrawn(warehouse), *(n for n in numbers if n > number)} - {number}
    _write(warehouse, "withdrawn", sorted(withdrawn))
    replace_file(warehouse.hold, _dump({"release": number, "since": f"{now:%Y-%m-%d %H:%M:%S} UTC", "reason": reason}))
    publish_release(warehouse, number)


def lift_hold(warehouse: Warehouse) -> bool:
    """Let builds run again, from the release that `current` names; whether there was a hold.  Needs the lock."""
    was_held = warehouse.hold.exists()
    warehouse.hold.unlink(missing_ok=True)
    sync_path(warehouse.root)
    return was_held


def read_hold(warehouse: Warehouse) -> dict[str, Any] | None:
    """The hold that a rollback set: release, since, reason; None where there is none."""
    try:
        return {"release": None, "since": "?", "reason": "", **json.loads(warehouse.hold.read_bytes() or b"{}")}
    except FileNotFoundError:
        return None
    except ValueError:  # a hold that cannot be read is a hold all the same
        return {"release": None, "since": "?", "reason": ""}


def move_hold(warehouse: Warehouse, number: int) -> None:
    """Hold another release than before, for the same reason; needs the lock."""
    replace_file(warehouse.hold, _dump({**(read_hold(warehouse) or {}), "release": number}))


def read_withdrawn(warehouse: Warehouse) -> set[int]:
    """Numbers of the releases that a rollback passed over."""
    return {int(number) for number in _read(warehouse, "withdrawn", [])}


def pin_release(warehouse: Warehouse, number: int, until: datetime | None) -> None:
    """Keep a release from retention, until a moment or for good; needs the lock."""
    pins = {**_read(warehouse, "pins", {}), str(number): until.isoformat() if until else None}
    _write(warehouse, "pins", pins)


def unpin_release(warehouse: Warehouse, number: int) -> None:
    """Give a release back to retention; needs the lock."""
    _write(warehouse, "pins", {n: until for n, until in _read(warehouse, "pins", {}).items() if n != str(number)})


def read_pins(warehouse: Warehouse, now: datetime) -> dict[int, datetime | None]:
    """The pinned releases, and until when."""
    pins = {int(n): until and datetime.fromisoformat(until) for n, until in _read(warehouse, "pins", {}).items()}
    return {number: until for number, until in pins.items() if until is None or until > now}


def choose_old(
    releases: Iterable[Release], *, current: int | None, pinned: Iterable[int], keep: int, age: timedelta, now: datetime
) -> list[Release]:
    """The releases that retention removes: not among the last ones, not current, not pinned, not young."""
    ordered = sorted(releases, key=lambda release: release.number)
    spared = {*(r.number for r in ordered[max(0, len(ordered) - max(1, keep)) :]), *pinned, current}
    return [r for r in ordered if r.number not in spared and _created(r.manifest) < now - age]


def apply_retention(warehouse: Warehouse, keep: int, age: timedelta, now: datetime | None = None) -> list[int]:
    """Remove old releases; their numbers.  Needs the lock."""
    now = now or datetime.now(UTC)
    current = current_release(warehouse)
    old = choose_old(
        list_releases(warehouse),
        current=current.number if current else None,
        pinned=read_pins(warehouse, now),
        keep=keep,
        age=age,
        now=now,
    )
    for release in old:
        remove_tree(release.folder)
    return [release.number for release in old]


def _created(manifest: Mapping[str, Any]) -> datetime:
    """When a release was made; one that does not say so is young, and stays."""
    try:
        return datetime.fromisoformat(manifest["created_at"])
    except (KeyError, ValueError):
        return datetime.max.replace(tzinfo=UTC)


def _read(warehouse: Warehouse, name: str, default: Any) -> Any:
    try:
        return json.loads((warehouse.root / f".{name}.json").read_bytes())
    except (FileNotFoundError, ValueError):
        return default


def _write(warehouse: Warehouse, name: str, value: Any) -> None:
    replace_file(warehouse.root / f".{name}.json", _dump(value))


def _dump(value: Any) -> bytes:
    return json.dumps(value).encode() + b"\n"
