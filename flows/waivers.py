"""What somebody decided to leave in quarantine: a file beside the warehouse, so that rebuilds keep to it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from flows.errors import ConfigError

FILE_NAME = "waivers.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """One rejection that is to stay as it is, and why; ``off`` takes an earlier waiver back."""

    key: str
    check: str
    reason: str
    at: str  # UTC, ISO 8601
    off: bool = False


def read_waivers(warehouse: Path) -> list[tuple[str, str, str]]:
    """(key, check, reason) of all waivers that hold; ConfigError names a line that is none."""
    path = warehouse / FILE_NAME
    found: dict[tuple[str, str], str | None] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.exists() else (), 1):
        if line.strip():
            waiver = _parse(line, f"{path}, line {number}")
            found[waiver.key, waiver.check] = None if waiver.off else waiver.reason
    return [(key, check, reason) for (key, check), reason in found.items() if reason is not None]


def add_waivers(warehouse: Path, waivers: Iterable[Waiver]) -> None:
    """Append waivers; the file holds all that were ever made, and the last one of a rejection counts."""
    lines = "".join(json.dumps(asdict(waiver), ensure_ascii=False) + "\n" for waiver in waivers)
    handle = os.open(warehouse / FILE_NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        os.write(handle, lines.encode("utf-8", "replace"))
        os.fsync(handle)
    finally:
        os.close(handle)


def _parse(line: str, place: str) -> Waiver:
    try:
        waiver = Waiver(**json.loads(line))
        if all(isinstance(part, str) and part for part in (waiver.key, waiver.check, waiver.reason)):
            return waiver
        raise ValueError("key, check and reason must not be empty")
    except (ValueError, TypeError) as error:
        raise ConfigError(f"{place} is no waiver ({error}); mend the line or take it out.") from None
