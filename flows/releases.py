"""What `copydesk rollback, resume, pin, verify, catalogue, retain` do, apart from their options."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from flows.errors import ConfigError, WarehouseBusyError
from flows.store import shelf
from flows.store.layout import Release, Warehouse, current_release, list_releases
from flows.store.lock import BusyError, hold_lock
from flows.store.release import heal, refresh_manifest

_UNITS = {"h": "hours", "d": "days", "w": "weeks"}


@contextmanager
def hold_warehouse(warehouse: Warehouse, seconds: float = 0.0) -> Iterator[None]:
    """Be the warehouse's one writer; another one is named in the error."""
    if not warehouse.releases.is_dir():
        raise ConfigError(f"{warehouse.root} is no warehouse; run `copydesk build` first, or name another folder.")
    try:
        with hold_lock(warehouse.lock, seconds, now=f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"):
            heal(warehouse)
            yield
    except BusyError as error:
        raise WarehouseBusyError(error) from None
    except PermissionError as error:
        raise ConfigError(f"The warehouse {warehouse.root} cannot be written ({error.strerror}).") from None


def find_release(warehouse: Warehouse, number: int | None = None) -> Release:
    """A release by its number, or the current one; a sentence where it is not there."""
    if number is None:
        if current := current_release(warehouse):
            return current
        raise ConfigError(say_no_release(warehouse))
    known = {release.number: release for release in list_releases(warehouse)}
    if number not in known:
        there = ", ".join(map(str, known)) or "none"
        raise ConfigError(f"There is no release {number} in {warehouse.root}; it holds: {there}.")
    return known[number]


def say_no_release(warehouse: Warehouse) -> str:
    """What to do where there is no release."""
    return f"{warehouse.root} holds no release yet; run `copydesk build` first, or name another folder."


def roll_back(warehouse: Warehouse, number: int, reason: str, seconds: float = 0.0) -> None:
    """Show readers release ``number`` again and keep builds away."""
    with hold_warehouse(warehouse, seconds):
        shelf.roll_back(warehouse, find_release(warehouse, number).number, datetime.now(UTC), reason)


def resume(warehouse: Warehouse, seconds: float = 0.0) -> bool:
    """Lift the hold of a rollback; whether there was one."""

    with hold_warehouse(warehouse, seconds):
        return shelf.lift_hold(warehouse)


def pin(warehouse: Warehouse, number: int, lasting: str | None, *, off: bool, seconds: float = 0.0) -> datetime | None:
    """Pin a release for a time, for good, or no longer; until when."""

    until = datetime.now(UTC) + parse_duration(lasting) if lasting else None
    with hold_warehouse(warehouse, seconds):
        find_release(warehouse, number)
        if off:
            shelf.unpin_release(warehouse, number)
        else:
            shelf.pin_release(warehouse, number, until)
    return until


def rewrite_catalogues(warehouse: Warehouse, seconds: float = 0.0) -> list[int]:
    """Write every release's news.duckdb anew, for the place where the warehouse stands now; their numbers."""
    from flows.store.catalogue import write_catalogue

    with hold_warehouse(warehouse, seconds):
        for release in (found := list_releases(warehouse)):
            write_catalogue(warehouse, release.folder, release.manifest.get("about", {}))
            refresh_manifest(release)
    return [release.number for release in found]


def retain(warehouse: Warehouse, keep: int, hours: float, seconds: float = 0.0) -> list[int]:
    """Remove releases that retention no longer keeps; their numbers."""
    with hold_warehouse(warehouse, seconds):
        return shelf.apply_retention(warehouse, keep, timedelta(hours=hours))


def parse_duration(text: str) -> timedelta:
    """`36h`, `3d`, `2w`."""
    found = re.fullmatch(r"(\d+)\s*([hdw])", text.strip())
    if not found:
        raise ConfigError(f"{text!r} is no length of time; write for instance 36h, 3d or 2w.")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})
