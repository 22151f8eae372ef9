"""Archives of invented pages, whole and damaged, for the tests of reading."""

from __future__ import annotations

import bz2
import gzip
import lzma
from collections.abc import Callable, Iterable
from pathlib import Path

from backports import zstd

from flows.pages.types import Capture
from flows.readers import Columns, Limits, Loss, read_input

DATE = "2021-06-13T08:21:00Z"
PACKS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes, ".gz": gzip.compress, ".zst": zstd.compress, ".bz2": bz2.compress, ".xz": lzma.compress,
}  # fmt: skip
SMALL = Limits(max_capture_bytes=10_000, max_record_bytes=20_000, max_header_bytes=4_000)
STORY = b"The ferry of Ostwick left at dawn.\n\nNobody waved.\n"


def write(folder: Path, name: str, data: bytes) -> Path:
    """A file of a test's folder."""
    path = folder / name
    path.write_bytes(data)
    return path


def numbers(captures: Iterable[Capture]) -> list[int]:
    """The numbers of the pages that were read."""
    return [int(capture.url.rsplit("-", 1)[1]) for capture in captures if capture.url]


def page(number: int, words: int = 60) -> bytes:
    """An invented page."""
    text = " ".join(f"ferry{number}-{i}" for i in range(words))
    return f"<html><head><title>Story {number}</title></head><body><p>{text}</p></body></html>".encode()


def http(body: bytes, *headers: str, status: str = "200 OK", media_type: str | None = "text/html") -> bytes:
    """An HTTP response as archives keep it."""
    lines = [f"HTTP/1.1 {status}", *([f"Content-Type: {media_type}"] if media_type else []), *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def chunk(body: bytes, size: int = 50) -> bytes:
    """The body in chunks."""
    parts = [body[i : i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def record(number: int, block: bytes | None = None, *headers: str, kind: str = "response", length: int | None = None,
           media_type: str = "application/http; msgtype=response") -> bytes:  # fmt: skip
    """A WARC record; ``length`` is the stated one where it lies."""
    block = http(page(number)) if block is None else block
    lines = [
        "WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: https://harbour.example/story-{number}",
        f"WARC-Date: {DATE}", f"WARC-Record-ID: <urn:uuid:{number}>", f"Content-Type: {media_type}", *headers,
        f"Content-Length: {len(block) if length is None else length}",
    ]  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def warc(numbers: Iterable[int], pack: Callable[[bytes], bytes] = gzip.compress) -> bytes:
    """A WARC file of pages, each record compressed by itself."""
    return b"".join(pack(record(number)) for number in numbers)


def read(
    path: Path | str, limits: Limits | None = None, columns: Columns | None = None
) -> tuple[list[Capture], list[Loss]]:
    """Captures and losses of an input."""
    name = path.name if isinstance(path, Path) else path
    items = list(read_input(str(path), name, limits, columns))
    return [i for i in items if isinstance(i, Capture)], [i for i in items if isinstance(i, Loss)]


def checks(losses: Iterable[Loss]) -> list[str]:
    """What the losses are."""
    return [loss.check for loss in losses]
