"""An HTTP response as archives keep it: status, headers, and the body without its wrappings."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple

from flows.pages.types import MARKDOWN, PAGE_TYPES
from flows.readers.types import Limits

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([^"';,\s]{1,40})""", re.I)
_PAGES = {"application/xhtml+xml": "text/html", "text/x-markdown": MARKDOWN}


class Trouble(NamedTuple):
    """Why a response is no page; `kind` as in Loss."""

    check: str
    reason: str
    observed: str | None = None
    kind: str = "lost"


class Response(NamedTuple):
    """A page as the server meant it."""

    body: bytes
    media_type: str | None
    charset: str | None
    remark: Trouble | None = None


def read_response(block: bytes, limits: Limits, identified: str | None = None) -> Response | Trouble:
    """The page in the block of a response record; ``identified`` is the type that the crawler saw."""
    status = _STATUS.match(block)
    if status is None:
        return Trouble("corrupt", "The record holds no HTTP response.", repr(block[:40]))
    if status[1] != b"200":
        reason = f"The server answered with {status[1].decode()}."
        return Trouble("http_status", reason, status[1].decode(), "skipped")
    headers, body = split_head(block)
    media_type, charset = read_content_type(headers.get("content-type") or identified)
    if media_type not in PAGE_TYPES:
        return Trouble("media_type", "The response is neither HTML nor plain text.", media_type, "skipped")
    whole = unwrap_body(body, headers, limits)
    if isinstance(whole, Trouble):
        return whole
    if len(whole) > limits.max_capture_bytes:
        return Trouble("too_large", f"The page has more than {limits.max_capture_bytes} bytes.", str(len(whole)))
    return Response(whole, media_type, charset, _compare_length(headers, body))


def split_head(block: bytes) -> tuple[dict[str, str], bytes]:
    """(headers by lower-case name, the first of a name counting; what follows the empty line)."""
    end = HEAD_END.search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    return read_headers(head), body


def read_headers(head: bytes) -> dict[str, str]:
    """Headers by lower-case name without the first line; folded lines are joined."""
    headers: dict[str, str] = {}
    name = ""
    for line in head.decode("utf-8", "replace").split("\n")[1:]:
        if line[:1] in " \t" and name:
            headers[name] += " " + line.strip()
            continue
        name, colon, value = line.partition(":")
        name = name.strip().lower() if colon else ""
        if name:
            headers.setdefault(name, value.strip())
    return headers


def read_content_type(value: str | None) -> tuple[str | None, str | None]:
    """(one of `PAGE_TYPES` or what else is stated, charset); None where nothing is."""
    if not value:
        return None, None
    stated = value.split(";")[0].split(",")[0].strip().lower()
    charset = _CHARSET.search(value)
    if not stated or stated in ("unknown", "application/unknown", "unk", "no-type"):
        return None, charset[1] if charset else None
    return _PAGES.get(stated, stated), charset[1] if charset else None


def unwrap_body(body: bytes, headers: dict[str, str], limits: Limits) -> bytes | Trouble:
    """The body without chunks and content encodings.

    Many archives keep the headers of a wrapping that they took off themselves: what does not look
    wrapped is taken as it is.
    """
    whole: bytes | Trouble = body
    if "chunked" in headers.get("transfer-encoding", "").lower():
        whole = join_chunks(body)
    for coding in reversed(headers.get("content-encoding", "").lower().split(",")):
        if isinstance(whole, Trouble):
            return whole
        whole = _decode_content(whole, coding.strip(), limits)
    return whole


def join_chunks(body: bytes) -> bytes | Trouble:
    """The body of a chunked response; as it is where it does not begin like one."""
    if not _CHUNK_SIZE.match(body):
        return body
    chunks, at = list[bytes](), 0
    while size := _CHUNK_SIZE.match(body, at):
        length = int(size[1], 16)
        if not length:
            return b"".join(chunks)
        chunk = body[size.end() : size.end() + length]
        if len(chunk) < length:
            reason = f"The chunk at byte {at} of the body ends early."
            return Trouble("bad_chunking", reason, f"{len(chunk)} of {length}")
        chunks.append(chunk)
        at = size.end() + length
        at += 2 if body.startswith(b"\r\n", at) else 1 if body.startswith(b"\n", at) else 0
    if at >= len(body):
        return Trouble("bad_chunking", f"The last chunk is missing at byte {at} of the body.")
    return Trouble("bad_chunking", f"No chunk begins at byte {at} of the body.", repr(body[at : at + 20]))


def _decode_content(data: bytes, coding: str, limits: Limits) -> bytes | Trouble:
    known = _CODINGS.get(coding)
    if known is None or not data:
        return data
    begins, decode = known
    if not begins(data):
        return data
    try:
        out = decode(data, limits.max_capture_bytes + 1)
    except Exception as error:  # zlib.error, brotli.error, ZstdError, EOFError: each library has its own
        if data.lstrip()[:1] == b"<":
            return data
        return Trouble("bad_encoding", f"The body is not the {coding} that its header promises: {error}")
    if len(out) > limits.max_capture_bytes:
        return Trouble("too_large", f"The page has more than {limits.max_capture_bytes} bytes.")
    return out


def _inflate(window: int) -> Callable[[bytes, int], bytes]:
    def inflate(data: bytes, limit: int) -> bytes:
        z = zlib.decompressobj(window)
        out = z.decompress(data, limit)
        if len(out) < limit and not z.eof:
            raise EOFError("it ends early")
        return out

    return inflate


def _deflate(data: bytes, limit: int) -> bytes:
    """With a zlib header, as the standard has it, or without, as servers send it."""
    try:
        return _inflate(15)(data, limit)
    except zlib.error:
        return _inflate(-15)(data, limit)


def _brotli(data: bytes, limit: int) -> bytes:
    import brotli

    decoder = brotli.Decompressor()
    out = decoder.process(data, output_buffer_limit=limit)
    while len(out) < limit and not decoder.is_finished():
        more = decoder.process(b"", output_buffer_limit=limit - len(out))
        if not more:
            raise EOFError("it ends early")
        out += more
    return bytes(out)


def _zstd(data: bytes, limit: int) -> bytes:
    from backports import zstd

    decoder = zstd.ZstdDecompressor(options={zstd.DecompressionParameter.window_log_max: 27})
    out = decoder.decompress(data, limit)
    if len(out) < limit and not decoder.eof:
        raise EOFError("it ends early")
    return bytes(out)


def _starts(mark: bytes) -> Callable[[bytes], Any]:
    return lambda data: data.startswith(mark)


#: Content codings: whether the data look so, and who decodes them.
_CODINGS: dict[str, tuple[Callable[[bytes], Any], Callable[[bytes, int], bytes]]] = {
    "gzip": (_starts(b"\x1f\x8b"), _inflate(31)),
    "x-gzip": (_starts(b"\x1f\x8b"), _inflate(31)),
    "deflate": (lambda data: data.lstrip()[:1] != b"<", _deflate),
    "br": (lambda data: data.lstrip()[:1] != b"<", _brotli),
    "zstd": (_starts(b"\x28\xb5\x2f\xfd"), _zstd),
}


def _compare_length(headers: dict[str, str], body: bytes) -> Trouble | None:
    """A remark where Content-Length is another one than the body's, and nothing was wrapped or unwrapped."""
    stated = headers.get("content-length", "")
    wrapped = headers.get("content-encoding") or headers.get("transfer-encoding")
    if wrapped or not stated.isdecimal() or not stated.isascii() or int(stated[:18]) == len(body):
        return None
    reason = "The body is longer than its Content-Length says."
    if len(body) < int(stated[:18]):
        reason = "The body is shorter than its Content-Length says; it may be cut off."
    return Trouble("wrong_length", reason, f"{len(body)} of {stated[:18]}", "warning")
