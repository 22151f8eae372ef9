"""Bytes to text: charset, media type and repairs, each counted."""

from __future__ import annotations

import codecs
import re
from html import unescape

from flows.pages.normalise import ASCII, CONTROLS, strip_ascii
from flows.pages.page_stored import unpack_page
from flows.pages.text_mailed import decode_printable, strip_margin
from flows.pages.text_marks import is_markdown, strip_marks
from flows.pages.text_printed import join_words, strip_sheets
from flows.pages.text_stored import end_lines, is_page, resolve_entities, to_page, unquote
from flows.pages.types import MARKDOWN, Capture, Decoded, Problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})|^<\?xml[^>]{0,80}?encoding=["']([\w-]{2,30})""", re.I
)
_LOOKS_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p|meta|title|h1)\b", re.IGNORECASE)
_PAGE_TAG = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
#: UTF-8 read as Windows-1252: A-circumflex or A-tilde and its kin, before a continuation byte's glyph.
_MOJIBAKE = re.compile(
    "[\u00c2\u00c3\u00c5\u00d0\u00d1][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2[\u0080\u20ac][\u0080-\u00bf\u0152-\u2122]"
)
#: What normalising turns into a blank or takes out, by the name it is counted under.
_INVISIBLE = {
    "nbsp": "\xa0",
    "soft_hyphen": "\xad",
    "zero_width": "\u200b\u2060\ufeff",
    "direction_mark": "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
}
#: Letters that a typesetter drew as one.
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl"}
_MOJIBAKE_LEADS = "\u00c2\u00c3\u00c5\u00d0\u00d1\u00e2"
_LEAD_BYTES = tuple(lead.encode() for lead in _MOJIBAKE_LEADS)
_NO_TEXT = tuple(sign.encode() for sign in ("\ufeff", "\ufffd"))  # a mark of byte order, what could not be read
_LONGEST_REPAIRED = 1_000_000  # characters
_SNIFFED = 65_536  # characters in which a page shows that it is one
_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_CONTROLS_BEYOND = re.compile("[\x80-\x84\ufffd]")
#: Controls that normalising takes out (:data:`flows.pages.normalise.CONTROLS`), as bytes of UTF-8.
_UNPRINTED = bytes(c for c in CONTROLS if c < 0x80)
_UNPRINTED_BEYOND = re.compile(b"\xc2[\x80-\x84\x86-\x9f]")
#: Labels that the web reads as Windows-1252 (WHATWG Encoding Standard).
_ALIASES = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-9": "cp1254",
    "utf8": "utf-8",
    "koi8-r": "koi8-u",
}  # fmt: skip  (the latter has the Ukrainian letters in place of lines for boxes)
#: What changes the set of characters inside bytes that are ASCII, and its encoding.
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
_MANY = 0.05  # share of what cannot be read, beyond which a text is in another encoding
#: The encoding of Windows in place of one of ISO that lacks its quotes; nobody writes news in that of Malta.
_WITH_QUOTES = {
    "iso8859-1": "cp1252",
    "iso8859-2": "cp1250",
    "iso8859-3": "cp1252",
    "iso8859-7": "cp1253",
    "iso8859-9": "cp1254",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
_QUOTES = re.compile(rb"[\x80-\x9f]")
#: One byte beyond ASCII alone, but for what most damaged characters of UTF-8 begin with.
_STRAY = re.compile(rb"(?<![\x80-\xff])[\x80-\xc1\xc4-\xe1\xe3-\xff](?![\x80-\xff])")
_SECOND_SAMPLE = 8_000  # bytes; the second opinion is a hundred times as dear as the first
_SAMPLE, _BINARY_SHARE = 20_000, 0.1
_WIDE_SAMPLE = 2000  # bytes that tell UTF-16
#: Shares of its high bytes: 0 or one alphabet's, at least; blanks, signs and Latin letters, at least; and of its low
#: bytes that are 0, at most.
_WIDE_SHARE, _WIDE_BLANKS, _WIDE_OTHERS = 0.75, 0.05, 0.02
#: How browsers show and save a text file: a page that holds one `pre` and in it no other tag.
_ONLY_PRE = re.compile(
    r"\s*(?:<!doctype[^>]{0,200}>\s*)?<html[^>]{0,500}>\s*(?:<head\b[^>]*>(?:(?!</head>|<title)[\s\S]){0,5000}</head>\s*)?"
    r"<body[^>]{0,500}>\s*<pre\b[^>]{0,500}>([^<]+)</pre>\s*(?:<div[^>]{0,500}></div>\s*)?(?:</body>\s*)?(?:</html>\s*)?",
    re.IGNORECASE,
)


def decode(capture: Capture) -> Decoded | Problem:
    """The capture's text with its media type, encoding and counted repairs, or why it has none.

    Order of belief: byte order mark, valid UTF-8, the container's charset, the page's own
    declaration, detection.  Repairs change the number of lines only where what ends them is no
    newline.  A text that holds markup is HTML.  HTML comes as ``raw``, without ``text``: the parser
    takes bytes, and a text has up to four for each character.
    """
    payload, repairs = capture.payload, dict[str, int]()
    if not payload or payload.isspace():
        return Problem(check="empty", reason="The capture is empty.", stage="read")
    if (said := unquote(payload)) is not None:
        payload, repairs["literal"] = said, 1
    payload = unpack_page(decode_printable(payload, repairs), repairs)
    if page := _decode_plain_page(payload, capture.media_type, repairs):
        return page
    text, encoding = _to_text(payload, capture.charset, repairs)
    if b"\0" in payload and "\0" in text:  # of two or four bytes a character, most have one that is 0
        repairs["nul"] = text.count("\0")
        text = text.replace("\0", " ")
    if _is_binary(text):
        return Problem(
            check="binary",
            reason="The capture is binary data, not a page.",
            stage="read",
            observed=payload[:16].hex(),
        )
    if "\ufffd" in text:
        repairs["undecodable"] = text.count("\ufffd")
    is_known = capture.media_type == MARKDOWN
    media_type = "text/plain" if is_known else capture.media_type or sniff_media_type(text)
    if media_type == "text/html" and "<pre" in text[:8000] and (shown := _ONLY_PRE.fullmatch(text)):
        media_type, text, repairs["pre"] = "text/plain", unescape(shown[1]), 1
    if not text.isascii() and any(lead in text for lead in _MOJIBAKE_LEADS) and _MOJIBAKE.search(text):
        text = "\n".join([_repair_line(line, repairs) for line in text.split("\n")])
    if media_type == "text/plain":
        text = strip_margin(end_lines(text, repairs), repairs)
        if not is_known and (found := _find_page(text, repairs)) is not None:
            media_type, text = "text/html", found
    if media_type == "text/html":
        return _blank(text) or Decoded("", media_type, encoding, repairs, raw=text.encode("utf-8", "ignore"))
    return _clean_text(text, repairs, encoding, count_controls(payload, encoding), is_markdown=is_known)


def _find_page(text: str, repairs: dict[str, int]) -> str | None:
    """The HTML that a text holds, as it stands or escaped; Markdown may hold tags, too, and stays what it is."""
    if "<" not in text and "&lt;" not in text:
        return None
    is_marked = is_markdown(text)
    if is_page(text, is_marked=is_marked and "<script" not in text):  # scripts look like it, too
        page: str | None = text
    else:
        page = None if is_marked else to_page(text) or to_page(resolve_entities(text, {}))
    if page is not None:
        repairs["markup"] = 1
    return page


def _clean_text(
    text: str, repairs: dict[str, int], encoding: str, controls: int, *, is_markdown: bool
) -> Decoded | Problem:
    """A plain text with its entities resolved and its marks taken out; what prints nothing is counted."""
    text = resolve_entities(text, repairs)
    if controls:
        repairs["control"] = controls
    if not text.isascii():
        for op, characters in _INVISIBLE.items():
            if count := sum(map(text.count, characters)):
                repairs[op] = count
        if count := sum(map(text.count, map(chr, _LIGATURES))):
            text, repairs["ligature"] = text.translate(_LIGATURES), count
    text = join_words(strip_sheets(text, repairs), repairs)
    stripped = strip_marks(text, repairs, is_known=is_markdown)
    return _blank(stripped.text) or Decoded(stripped.text, "text/plain", encoding, repairs, *stripped[1:])


def _blank(text: str) -> Problem | None:
    if text and not text.isspace():
        return None
    return Problem(check="empty", reason="The capture holds white space only.", stage="read")


def count_controls(payload: bytes, encoding: str) -> int:
    """Number of control characters but line ends and NUL, which prints as a blank; other encodings use their bytes."""
    if not encoding.startswith(("utf-8", "cp")):
        return 0
    ascii_ones = len(payload) - len(payload.translate(None, _UNPRINTED))
    return ascii_ones + (len(_UNPRINTED_BEYOND.findall(payload)) if encoding.startswith("utf-8") else 0)


def _decode_plain_page(payload: bytes, media_type: str | None, repairs: dict[str, int]) -> Decoded | None:
    """A capture that is HTML in UTF-8, read as it came but for mojibake; None where it is anything else.

    Most pages are, and need not become text, which would take two to four bytes a character.
    """
    if media_type not in (None, "text/html"):
        return None
    if b"\0" in payload or (b"\x1b" in payload and b"\x1b$" in payload) or b"<pre" in payload[:8000]:
        return None  # a byte is found ten times as quickly as two
    beyond = b"" if payload.isascii() else payload.translate(None, ASCII)  # so little that looking takes no time
    if any(sign in beyond for sign in _NO_TEXT):
        return None
    if (media_type or sniff_media_type(payload[:_SNIFFED].decode("latin-1"))) != "text/html":
        return None
    if _is_binary(payload[:_SAMPLE].decode("utf-8", "ignore")) or not _is_utf_8(payload):
        return None
    may_be_broken = any(lead in beyond for lead in _LEAD_BYTES) and _MOJIBAKE.search(beyond.decode("utf-8"))
    raw = b"<".join([_repair_part(part, repairs) for part in payload.split(b"<")]) if may_be_broken else payload
    return Decoded("", "text/html", "utf-8", repairs, raw=raw if "mojibake" in repairs else payload)


def _repair_part(part: bytes, repairs: dict[str, int]) -> bytes:
    """A tag of a page with the text behind it, without mojibake."""
    return part if part.isascii() else _repair_line(part.decode("utf-8"), repairs).encode("utf-8")


def _is_utf_8(payload: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(payload), _SAMPLE):
            decoder.decode(payload[start : start + _SAMPLE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def sniff_media_type(text: str) -> str:
    """text/html where the beginning holds the tags of a page, else text/plain; Markdown may hold some of them, too."""
    sample = text[:_SNIFFED]
    if "<" not in sample or not _LOOKS_HTML.search(sample):
        return "text/plain"
    is_part = "](" in sample and not _PAGE_TAG.search(sample)
    return "text/plain" if is_part and is_markdown(sample) else "text/html"


def find_encoding(payload: bytes) -> str:
    """That of a page of which nothing is stated beside it."""
    return _to_text(payload, None, {})[1]


def _to_text(payload: bytes, stated: str | None, repairs: dict[str, int]) -> tuple[str, str]:
    for mark, name in _BOMS:
        if payload.startswith(mark):
            return payload[len(mark) :].decode(name, "replace"), name
    if b"\x1b$" in payload:
        for mark, name in _ESCAPES:
            if mark in payload:
                return payload.decode(name, "replace"), name
    if wide := _find_wide(payload):
        return payload.decode(wide, "replace"), wide
    try:
        return payload.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    found = _META_CHARSET.search(payload[:4096])
    declared = (found[1] or found[2]).decode("ascii") if found else None
    for name in filter(None, (stated, declared)):
        name = _ALIASES.get(name.strip().lower(), name.strip().lower())
        if name == "utf-8":
            continue  # it is not
        try:
            text = payload.decode(name, "replace")
        except (LookupError, ValueError):
            continue
        if text.count("\ufffd") <= 0.001 * len(text):
            return text, name
    return _detect(payload, repairs)


def _find_wide(payload: bytes) -> str | None:
    """UTF-16 without its mark, which may be valid UTF-8, too: every second byte is 0 or that of one alphabet."""
    sample = payload[:_WIDE_SAMPLE]
    if b"\0" not in sample:
        return None
    first, second = sample[0::2], sample[1::2]
    is_big = first.count(0) > second.count(0)
    high, low = (first, second) if is_big else (second, first)
    zeros = high.count(0)
    letters = max(map(high.count, set(high) - {0}), default=0)
    is_wide = zeros >= _WIDE_BLANKS * len(high) and zeros + letters >= _WIDE_SHARE * len(high)
    if not is_wide or low.count(0) > _WIDE_OTHERS * len(high):
        return None
    return "utf-16-be" if is_big else "utf-16-le"


def _detect(payload: bytes, repairs: dict[str, int]) -> tuple[str, str]:
    """Text and encoding of bytes that are no UTF-8, or not all of them."""
    from resiliparse.parse.encoding import detect_encoding

    mostly_utf8 = payload.decode("utf-8", "replace")
    lost = mostly_utf8.count("\ufffd")
    if len(strip_ascii(mostly_utf8)) > 2 * lost:  # damaged, or several encodings in one file
        return _read_strays(payload, repairs), "utf-8"
    sample = payload[:200_000]
    name = detect_encoding(sample) or "cp1252"
    if name == "utf-8":  # it says so where it knows none
        name = _ask_again(sample[:_SECOND_SAMPLE]) if lost > _MANY * len(mostly_utf8) else "cp1252"
    name = _ALIASES.get(name.lower(), name.lower())
    if name in _WITH_QUOTES and (name == "iso8859-3" or _QUOTES.search(payload)):
        name = _WITH_QUOTES[name]
    try:
        return payload.decode(name, "replace"), name
    except LookupError:
        return payload.decode("cp1252", "replace"), "cp1252"


def _read_strays(payload: bytes, repairs: dict[str, int]) -> str:
    """UTF-8 with single bytes of Windows-1252 between its letters, as forms and old templates leave them."""
    parts: list[bytes] = []
    count = start = 0
    for stray in _STRAY.finditer(payload):
        if character := stray[0].decode("cp1252", "ignore"):
            parts += (payload[start : stray.start()], character.encode())
            count, start = count + 1, stray.end()
    if count:
        repairs["stray_byte"] = count
    return b"".join((*parts, payload[start:])).decode("utf-8", "replace")


def _ask_again(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else "cp1252"


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    raw = sample.encode("utf-8", "surrogatepass")
    controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if len(raw) > len(sample):
        controls += len(_CONTROLS_BEYOND.findall(strip_ascii(sample)))
    return controls > _BINARY_SHARE * len(sample)


def _repair_line(line: str, repairs: dict[str, int]) -> str:
    """A line or part of a page without mojibake; its breaks stay, and so does all of one that has no tell-tale pair."""
    if line.isascii() or len(line) >= _LONGEST_REPAIRED or not _MOJIBAKE.search(line):
        return line
    from ftfy import fix_encoding

    fixed = fix_encoding(line)
    if fixed == line or fixed.count("\n") != line.count("\n"):
        return line
    repairs["mojibake"] = repairs.get("mojibake", 0) + 1
    return fixed
