"""Pages from files or JSON Lines, one output line each, in the order of the input."""

from __future__ import annotations

import errno
import json
import lzma
import sys
import zlib
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, cast

import orjson
from backports import zstd

from flows.pages.extract import extract_page, no_templates, to_json
from flows.pages.rules import Site
from flows.pages.types import MARKDOWN, Capture, Page, Templates
from flows.readers.fields import fold_record
from flows.readers.lines import make_capture
from flows.readers.types import Job
from flows.sites import load_known_sites

_PACKED = {b"\x1f\x8b": "gzip", b"BZh": "bz2", b"\xfd7zXZ": "lzma", b"\x28\xb5\x2f\xfd": "backports.zstd"}
_ENDINGS = (".gz", ".bz2", ".xz", ".zst")
_BROKEN = (OSError, EOFError, lzma.LZMAError, zlib.error, zstd.ZstdError)
_MOST_BYTES = 256_000_000  # of a page that is unpacked
_TYPES = {".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".md": MARKDOWN}


def extract_file(path: Path, sites: dict[str, Site]) -> bytes:
    """The line of a file that is one page; one with its error where it cannot be read."""
    try:
        capture = _read_page(path)
    except OSError as error:
        return tell_failure(str(path), f"cannot be read: {error.strerror}")
    return extract_capture(capture, str(path), sites)


def extract_lines(path: Path, *, sites: bool) -> Iterator[bytes]:
    """One line per input line, ``-`` for standard input; what is no page gives a line with its error.

    So does an input that breaks off, where it does.  Raises OSError where it cannot be opened.
    """
    known = load_known_sites(sites)
    with _open(path) as lines:
        for number, line in enumerate(_until_broken(lines), 1):
            name = f"line {number}"
            if isinstance(line, str):
                yield tell_failure(name, line)
                continue
            if not line.strip():
                continue
            try:
                record = read_record(line)
                name = str(record.get("id", name))
                capture = capture_of_record(record, source=str(path), member=str(number))
            except ValueError as error:
                yield tell_failure(name, f"no page on line {number}: {error}")
                continue
            yield extract_capture(capture, name, known)


def read_one(path: Path, name: str | None, *, sites: bool, templates: Templates = no_templates) -> Page:
    """The page in a file, or the record called ``name`` in a file of JSON Lines.

    Raises OSError where the file cannot be read, LookupError where it has no such record.
    """
    if name is None:
        return extract_page(_read_page(path), load_known_sites(sites), templates=templates)
    with _open(path) as lines:
        for number, line in enumerate(_until_broken(lines), 1):
            with suppress(ValueError):
                record = read_record(line)
                if str(record.get("id")) != name:
                    continue
                try:
                    capture = capture_of_record(record, source=str(path), member=str(number))
                except ValueError as error:
                    raise LookupError(f"{path} has no page on line {number}: {error}") from None
                return extract_page(capture, load_known_sites(sites), templates=templates)
    raise LookupError(f"{path} has no record with the id {name!r}")


def read_record(line: bytes | str) -> dict[str, Any]:
    """The object on a line.  Raises ValueError where there is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"it is not JSON: {error}") from error
    if not isinstance(record, dict):
        raise ValueError("it is not an object")
    return record


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
    """The capture in one JSON object: ``html`` or ``text``, and what it says of the page and its story, as in a build.

    Raises ValueError where it has no page.
    """
    key = next((key for key in ("html", "text") if isinstance(record.get(key), str)), None)
    if key is None:
        raise ValueError("neither html nor text is a string")
    media_type = f"text/{'html' if key == 'html' else 'plain'}"
    payload = record[key].encode("utf-8", "surrogatepass")
    return make_capture(fold_record(record), payload, media_type, Job(source=source), member, charset="utf-8")


def extract_capture(capture: Capture, name: str, sites: dict[str, Site]) -> bytes:
    """The line of one page; a defect of ours gives one with its error, and takes no other page along."""
    try:
        row = {**to_json(extract_page(capture, sites), name), "url": capture.url}
    except Exception as error:
        return tell_failure(name, f"the extractor failed: {type(error).__name__}: {error}")
    return _dump(row)


def tell_failure(name: str, reason: str) -> bytes:
    """The line of what is no page."""
    empty: dict[str, Any] = {
        "id": name, "page_kind": "unknown", "language": None, "headline": None, "authors": [], "published_at": None,
        "captured_at": None, "section": None, "keywords": [], "body": [], "related": [], "blocks": [], "error": reason,
        "url": None,
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
