"""The file of corrections beside a warehouse, and the way from a correction to a test case."""

from __future__ import annotations

import json
import os
from pathlib import Path

from flows.errors import ConfigError
from flows.pages.corrections import (
    NO_CORRECTIONS,
    Correction,
    Corrections,
    format_correction,
    parse_corrections,
)
from flows.pages.extract import extract_page, to_json
from flows.pages.rules import Site
from flows.pages.types import Capture

FILE_NAME = "corrections.jsonl"
_SUFFIX = {"text/html": ".html", "text/plain": ".txt"}


def read_corrections(path: Path) -> Corrections:
    """All corrections of a file, by capture; ValueError names the line that is none."""
    if not path.exists():
        return NO_CORRECTIONS
    try:
        return parse_corrections(path.read_text(encoding="utf-8").splitlines())
    except ValueError as error:
        raise ValueError(f"{path}, {error}") from None


def keep_corrections(warehouse: Path, staging: Path) -> int:
    """Copy the warehouse's corrections into a run's staging area, where all its shards see the same; how many.

    ConfigError names a line that is none.
    """
    path = warehouse / FILE_NAME
    try:
        corrections = read_corrections(path)
    except ValueError as error:
        raise ConfigError(f"{error}; mend the line or take it out.") from None
    if corrections:
        (staging / FILE_NAME).write_bytes(path.read_bytes())
    return sum(map(len, corrections.values()))


def add_correction(path: Path, correction: Correction) -> None:
    """Append a correction; the file holds all that were ever made, and the last one of a block counts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    line = format_correction(correction) + "\n"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        os.write(handle, line.encode("utf-8", "replace"))  # one write: two readers' lines do not mix
        os.fsync(handle)
    finally:
        os.close(handle)


def export_case(capture: Capture, corrections: Corrections, sites: dict[str, Site], folder: Path, name: str) -> Path:
    """Write a capture and the record that its corrections ask for as a new case; FileExistsError if it is there.

    The case fails until a rule gives the same labels; then accept its record, which names that rule.
    """
    case = folder / name
    page = extract_page(capture, sites, corrections)
    case.mkdir(parents=True)
    (case / f"page{_SUFFIX[page.capture.media_type]}").write_bytes(capture.payload)
    given = {
        "url": capture.url,
        "captured_at": capture.captured_at.isoformat() if capture.captured_at else None,
        "charset": capture.charset,
        "sites": bool(sites) or None,
    }
    if known := {key: value for key, value in given.items() if value is not None}:
        _write_json(case / "capture.json", known)
    _write_json(case / "expected.json", to_json(page, name))
    return case


def name_case(key: str) -> str:
    """The folder of a corrected capture's case."""
    return f"corrected_{key[:12]}"


def _write_json(path: Path, value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1) + "\n"
    path.write_text(text, encoding="utf-8", errors="backslashreplace")
