"""Where the inspector's pages come from: files, or the current release."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, cast

from flows.pages.extract import NO_SITES, extract_page
from flows.pages.stream import capture_of_record
from flows.pages.types import Capture
from flows.report.views import Entry

MOST = 500  # pages in one HTML file
_HTML = (".html", ".htm", ".xhtml")
_LINES = (".jsonl", ".ndjson")


def read_entries(path: Path, *, sites: bool, most: int = MOST) -> list[Entry]:
    """The first ``most`` pages of a file or of all files in a folder, read with today's rules."""
    from flows.sites import load_sites

    known = load_sites() if sites else NO_SITES
    return [Entry(page=extract_page(c, known), name=c.name or c.source) for c in islice(_read_captures(path), most)]


def _read_captures(path: Path) -> Iterator[Capture]:
    if path.is_dir():
        for inner in sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith(".")):
            yield from _read_captures(inner)
    elif path.name.removesuffix(".gz").endswith(_LINES):
        yield from _read_records(path)
    else:
        media_type = "text/html" if path.suffix.lower() in _HTML else None
        yield Capture(payload=path.read_bytes(), source=str(path), media_type=media_type)


def _read_records(path: Path) -> Iterator[Capture]:
    with _open(path) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield capture_of_record(json.loads(line), source=str(path), member=str(number))


def _open(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")
