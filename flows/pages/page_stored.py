"""Pages of HTML as tables, programs and messages hold them: packed, in digits, or with signs escaped.

The first signs of a page tell; what is undone is counted, by name.
"""

from __future__ import annotations

import base64
import html
import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import unquote_to_bytes

from flows.pages.text_stored import resolve_escapes

_DEEPEST, _LONGEST = 4, 32_000_000  # one in the other; bytes of what was packed
_BOM = rb"(?:\xef\xbb\xbf)?"
#: How a page begins whose own signs are hidden, by what hides them.
_HIDDEN = re.compile(
    _BOM
    + rb"""\s{0,50}["']?(?:
      (?P<address>data:text/html[^,<>]{0,100},)
    | (?P<percent>(?:%0[ad9]|%20|\+){0,50}%3c(?:[a-z!/?]|%[23][1f])[^\s<>]{20})
    | (?P<entity>&(?:amp;){0,3}(?:lt|\#60|\#x3c);[!/?a-z])
    | (?P<digits>(?:\\x|0x)?(?:efbbbf)?(?:(?:0[ad9]|20){0,50}3c|1f8b08)[0-9a-f]{40})
    | (?P<escape>(?:\\[nrt]|\s){0,50}\\(?:u00|x)3c|\\[nrt](?:\\[nrt]|\s){0,50}<)
    | (?P<base64>[A-Za-z0-9+/_-]{50})
    )""",
    re.IGNORECASE | re.VERBOSE,
)
#: A page up to its first quotation mark: what is around it tells. Scripts hold escaped ones, too, but come later.
_FIRST_QUOTE = re.compile(_BOM + rb"""\s{0,50}(?:"\s{0,50})?<[!?/a-zA-Z][^"]{0,4000}\"""")
_DOUBLED = re.compile(rb'""[^"<>=]{1,2000}""')
#: The first tag of a page whose line ends are escaped.
_ESCAPED_END = re.compile(rb"\s{0,50}<[!a-zA-Z][^<>]{0,500}>(?:\\r)?\\n")
_OPENS = re.compile(_BOM + rb"\s{0,50}(?:<|&(?:amp;){0,3}lt;|\xff\xfe|\xfe\xff)")


def unpack_page(payload: bytes, repairs: dict[str, int]) -> bytes:
    """The page that a payload hides, counted; any other payload as it is."""
    for _ in range(_DEEPEST):
        kind = _find_kind(payload)
        if kind is None:
            break
        with suppress(ValueError, zlib.error):
            page = _UNDO[kind](payload)
            if page != payload and _OPENS.match(page):
                payload, repairs[kind] = page, 1
                continue
        break
    return payload


def _find_kind(payload: bytes) -> str | None:
    if hidden := _HIDDEN.match(payload):
        return hidden.lastgroup
    quote = _FIRST_QUOTE.match(payload)
    if quote and payload.rfind(b"<", 0, quote.end()) > payload.rfind(b">", 0, quote.end()):
        at = quote.end() - 1
        if payload[at - 1 : at] == b"\\":
            return "escape"
        if _DOUBLED.match(payload, at):
            return "literal"
    return "escape" if _ESCAPED_END.match(payload) else None


def _read_address(payload: bytes) -> bytes:
    head, _, data = payload.partition(b",")
    return base64.b64decode(unquote_to_bytes(data)) if b"base64" in head else unquote_to_bytes(data)


def _read_percent(payload: bytes) -> bytes:
    return unquote_to_bytes(payload if b"%20" in payload else payload.replace(b"+", b" "))


def _read_entities(payload: bytes) -> bytes:
    text = html.unescape(payload.decode("utf-8", "surrogateescape"))
    return text.encode("utf-8", "surrogateescape")


def _read_escapes(payload: bytes) -> bytes:
    return resolve_escapes(payload.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _read_digits(payload: bytes) -> bytes:
    digits = payload.strip(b"\"' \r\n\t")
    return _inflate(bytes.fromhex(digits[2:].decode() if digits[:2] in (b"\\x", b"0x", b"0X") else digits.decode()))


def _read_base64(payload: bytes) -> bytes:
    return _inflate(base64.b64decode(payload.translate(bytes.maketrans(b"-_", b"+/"))))


def _inflate(data: bytes) -> bytes:
    """What data hold that are packed with zlib or gzip; others as they are."""
    if data[:2] != b"\x1f\x8b" and data[:1] != b"\x78":
        return data
    return zlib.decompressobj(47).decompress(data, _LONGEST)


def _read_doubled(payload: bytes) -> bytes:
    return payload.strip().strip(b'"').replace(b'""', b'"')


_UNDO: dict[str, Callable[[bytes], bytes]] = {
    "address": _read_address, "percent": _read_percent, "entity": _read_entities, "escape": _read_escapes,
    "digits": _read_digits, "base64": _read_base64, "literal": _read_doubled,
}  # fmt: skip
