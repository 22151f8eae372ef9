"""Pages from files or JSON Lines, one output line each, in the order of the input."""

from __future__ import annotations

import errno
import json
import lzma
import sys
import zlib
from collections.abc import Iterable, Iterator
from importlib import import_module
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, cast

import orjson
from backports import zstd

from flows.pages.extract import NO_SITES, extract_page, no_templates, to_json
from flows.pages.rules import Site
from flows.pages.types import MARKDOWN, Capture, Page, Templates
from flows.pages.urls import unwrap_replay

_PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bz2", b"\xfd7zXZ": "lzma", b"\x28\xb5\x2f\xfd": "backports.zstd"}
_ENDINGS = (".gz", ".bz2", ".xz", ".zst")
_BROKEN = (OSError, EOFError, lzma.LZMAError, zlib.error, zstd.ZstdError)
_MOST_BYTES = 256_000_000  # of a page that is unpacked
_TYPES = {".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".md": MARKDOWN}


def extract_files(paths: Iterable[Path], *, sites: bool) -> Iterator[bytes]:
    """One line per file; a file that cannot be read gives a line with its error."""
    known = _sites(sites)
    for path in paths:
        try:
            capture = _read_page(path)
        except OSError as error:
            yield _failure(str(path), f"cannot be read: {error.strerror}")
            continue
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
        return extract_page(_read_page(path), _sites(sites), templates=templates)
    with _open(path) as lines:
        for number, record in enumerate(map(_read_record, _until_broken(lines)), 1):
            if str(record.get("id")) == name:
                try:
                    capture = capture_of_record(record, source=str(path), member=str(number))
                except (KeyError, TypeError):
                    raise LookupError(f"{path} has neither html nor text on line {number}") from None
                return extract_page(capture, _sites(sites), templates=templates)
    raise LookupError(f"{path} has no record with the id {name!r}")


def _read_record(line: bytes | str) -> dict[str, Any]:
    """The object on a line; an empty one where there is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _read_page(path: Path) -> Capture:
    """The page in a file, packed or not.  Raises OSError, whose ``strerror`` says why it cannot be read."""
    try:
        with _open(path) as file:
            payload = file.read(_MOST_BYTES + 1)
    except _BROKEN as error:
        raise OSError(errno.EIO, getattr(error, "strerror", None) or str(error)) from error
    if len(payload) > _MOST_BYTES:
        raise OSError(errno.EFBIG, f"it holds more than {_MOST_BYTES // 1_000_000} MB")
    name = path.with_suffix("") if path.suffix.lower() in _ENDINGS else path
    return Capture(payload=payload, source=str(path), media_type=_TYPES.get(name.suffix.lower()))


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
    try:
        return orjson.dumps(row)
    except TypeError:  # half a surrogate pair, which UTF-8 cannot say
        return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _open(path: Path) -> IO[bytes]:
    """A file, or standard input where it is called ``-``; what is packed is unpacked, whatever its name."""
    file = cast(BufferedReader, sys.stdin.buffer if str(path) == "-" else path.open("rb"))
    start = file.peek(6)
    module = next((module for magic, module in _PACKED.items() if start.startswith(magic)), None)
    return cast(IO[bytes], import_module(module).open(file, "rb")) if module else file


def _until_broken(lines: IO[bytes]) -> Iterator[bytes | str]:
    """The lines; at the end the reason, if a damaged file holds more that cannot be read."""
    try:
        yield from lines
    except _BROKEN as error:
        yield f"the input breaks off here: {error}"


def _sites(wanted: bool) -> dict[str, Site]:
    if not wanted:
        return NO_SITES
    from flows.sites import load_sites

    return load_sites()
