"""Pages from files or JSON Lines, one output line each, in the order of the input."""

from __future__ import annotations

import json
import lzma
import sys
import zlib
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import IO, Any, cast

from backports import zstd

from flows.pages.extract import NO_SITES, extract_page, no_templates, to_json
from flows.pages.rules import Site
from flows.pages.types import Capture, Page, Templates
from flows.pages.urls import unwrap_replay

_PACKED = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma", ".zst": "backports.zstd"}
_TYPES = {".html": "text/html", ".htm": "text/html", ".xhtml": "text/html"}


def extract_files(paths: Iterable[Path], *, sites: bool) -> Iterator[bytes]:
    """One line per file; a file that cannot be read gives a line with its error."""
    known = _sites(sites)
    for path in paths:
        try:
            payload = path.read_bytes()
        except OSError as error:
            yield _failure(str(path), f"cannot be read: {error.strerror}")
            continue
        capture = Capture(payload=payload, source=str(path), media_type=_TYPES.get(path.suffix.lower()))
        yield _extract(capture, str(path), known)


def extract_lines(path: Path, *, sites: bool) -> Iterator[bytes]:
    """One line per input line, ``-`` for standard input; what is no page gives a line with its error.

    So does an input that breaks off, where it does.  Raises OSError where it cannot be opened.
    """
    known = _sites(sites)
    with _open(path) as lines:
        for number, line in enumerate(_until_broken(lines), 1):
            name = f"line {number}"
            if isinstance(line, str):
                yield _failure(name, line)
                continue
            if not line.strip():
                continue
            try:
                record = json.loads(line)
                name = str(record["id"])
                capture = capture_of_record(record, source=str(path), member=str(number))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                yield _failure(name, f"no page on line {number}: {type(error).__name__}: {error}")
                continue
            yield _extract(capture, name, known)


def read_one(path: Path, name: str | None, *, sites: bool, templates: Templates = no_templates) -> Page:
    """The page in a file, or the record called ``name`` in a file of JSON Lines.

    Raises OSError where the file cannot be read, LookupError where it has no such record.
    """
    if name is None:
        capture = Capture(payload=path.read_bytes(), source=str(path), media_type=_TYPES.get(path.suffix.lower()))
        return extract_page(capture, _sites(sites), templates=templates)
    with _open(path) as lines:
        for number, line in enumerate(lines, 1):
            record = json.loads(line)
            if str(record.get("id")) == name:
                capture = capture_of_record(record, source=str(path), member=str(number))
                return extract_page(capture, _sites(sites), templates=templates)
    raise LookupError(f"{path} has no record with the id {name!r}")


def capture_of_record(record: dict[str, Any], *, source: str, member: str) -> Capture:
    """The capture in one JSON object: ``html`` or ``text``, and ``url``."""
    is_html = isinstance(record.get("html"), str)
    text = record["html"] if is_html else record["text"]
    if not isinstance(text, str):
        raise TypeError("html or text must be a string")
    given = record.get("url")
    url, replayed = unwrap_replay(given) if isinstance(given, str) and given else (None, None)
    return Capture(
        payload=text.encode("utf-8", "surrogatepass"),
        source=source,
        member=member,
        media_type="text/html" if is_html else "text/plain",
        charset="utf-8",
        url=url,
        captured_at=replayed,
        captured_at_basis="archive_url" if replayed else "none",
    )


def _extract(capture: Capture, name: str, sites: dict[str, Site]) -> bytes:
    try:
        row = to_json(extract_page(capture, sites), name)
    except Exception as error:  # a defect of ours must not take the other pages along
        return _failure(name, f"the extractor failed: {type(error).__name__}: {error}")
    return _dump(row)


def _failure(name: str, reason: str) -> bytes:
    empty: dict[str, Any] = {
        "id": name, "page_kind": "unknown", "language": None, "headline": None, "authors": [], "published_at": None,
        "captured_at": None, "section": None, "keywords": [], "body": [], "related": [], "blocks": [], "error": reason,
    }  # fmt: skip
    return _dump(empty)


def _dump(row: dict[str, Any]) -> bytes:
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _open(path: Path) -> IO[bytes]:
    if str(path) == "-":
        return sys.stdin.buffer
    if (module := _PACKED.get(path.suffix.lower())) is None:
        return path.open("rb")
    return cast(IO[bytes], import_module(module).open(path, "rb"))


def _until_broken(lines: IO[bytes]) -> Iterator[bytes | str]:
    """The lines; at the end the reason, if a damaged file holds more that cannot be read."""
    try:
        yield from lines
    except (OSError, EOFError, lzma.LZMAError, zlib.error, zstd.ZstdError) as error:
        yield f"the input breaks off here: {error}"


def _sites(wanted: bool) -> dict[str, Site]:
    if not wanted:
        return NO_SITES
    from flows.sites import load_sites

    return load_sites()
