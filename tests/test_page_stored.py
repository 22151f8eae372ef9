"""Pages of HTML as tables, programs and messages hold them are read like the pages themselves."""

from __future__ import annotations

import base64
import gzip
import html
import json
import quopri
import zlib
from urllib.parse import quote, quote_plus

import pytest

from flows.pages.decode import decode
from flows.pages.extract import extract_page, to_json
from flows.pages.types import Capture, Decoded

DAYS = ("Monday", "Tuesday", "Friday", "Sunday")
STORY = [
    f"“The pier stays closed,” the council of Lindvik said on {day}, after divers found cracks in nine of its pillars, "
    "and asked Ødegård's ferry company to move its boats before the winter comes."
    for day in DAYS
]
SCRIPT = '<script>var page = "<p>a \\"quoted\\" word\\n<\\/p>";</script>'
PAGE = (
    '\n<!DOCTYPE html>\n<html lang="en" class="no-js">\n<head><title>Old pier closes for two years</title>\n'
    f'<meta name="keywords" content="pier, ferry">{SCRIPT}</head>\n<body>\n<h1 class="title">Old pier closes</h1>\n'
    + "\n".join(f'<p class="text">{text}</p>' for text in STORY)
    + "\n</body>\n</html>\n"
)
TAGS_AS_PHP_WRITES = json.dumps(PAGE).replace("/", "\\/").replace("<", "\\u003C").replace(">", "\\u003E")
BYTES = PAGE.encode()
STORED: dict[str, tuple[str | bytes, str]] = {
    "entities": (html.escape(PAGE), "entity"),
    "entities twice": (html.escape(html.escape(PAGE)), "entity"),
    "numbers of signs": (PAGE.replace("<", "&#60;").replace(">", "&#62;"), "entity"),
    "JSON without its quotation marks": (json.dumps(PAGE)[1:-1], "escape"),
    "JSON with escaped tags": (TAGS_AS_PHP_WRITES[1:-1], "escape"),
    "escaped quotation marks": (PAGE.replace("\\", "\\\\").replace('"', '\\"').replace("'", "\\'"), "escape"),
    "escaped quotation marks and slashes": (
        PAGE.replace("\\", "\\\\").replace('"', '\\"').replace("/", "\\/"),
        "escape",
    ),
    "doubled quotation marks": (PAGE.replace('"', '""'), "literal"),
    "a field of CSV": ('"' + PAGE.replace('"', '""') + '"', "literal"),
    "an address's escapes": (quote(PAGE, safe=""), "percent"),
    "a form's escapes": (quote_plus(PAGE), "percent"),
    "Base64": (base64.b64encode(BYTES), "base64"),
    "Base64 in lines": (base64.encodebytes(BYTES), "base64"),
    "Base64 for addresses": (base64.urlsafe_b64encode(gzip.compress(BYTES)), "base64"),
    "gzip in Base64": (base64.b64encode(gzip.compress(BYTES)), "base64"),
    "zlib in Base64": (base64.b64encode(zlib.compress(BYTES)), "base64"),
    "digits": (BYTES.hex(), "digits"),
    "digits as PostgreSQL prints them": ("\\x" + BYTES.hex(), "digits"),
    "digits of gzip": ("0x" + gzip.compress(BYTES).hex(), "digits"),
    "an address of data": ("data:text/html;charset=utf-8," + quote(PAGE), "address"),
    "an address of data in Base64": ("data:text/html;base64," + base64.b64encode(BYTES).decode(), "address"),
    "a message": (quopri.encodestring(BYTES), "quoted_printable"),
}


def to_bytes(stored: str | bytes) -> bytes:
    return stored if isinstance(stored, bytes) else stored.encode()


@pytest.mark.parametrize("media_type", [None, "text/html", "text/plain"])
@pytest.mark.parametrize("form", STORED)
def test_a_page_is_what_it_was_before_it_was_stored(form: str, media_type: str | None) -> None:
    stored, repair = STORED[form]
    capture = Capture(payload=to_bytes(stored), source="x", media_type=media_type)
    decoded = decode(capture)
    assert isinstance(decoded, Decoded)
    assert repair in decoded.repairs
    assert decoded.source().decode().strip() == PAGE.strip()
    line = to_json(extract_page(capture), "x")
    assert (line["headline"], line["keywords"], line["body"]) == ("Old pier closes", ["pier", "ferry"], STORY)


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        PAGE.replace('"', "'"),
        f'<div class="" id="">{SCRIPT}<p>{STORY[0]}</p></div>',
        f'<p>PHP\'s <code>\\"</code> and <code>=3D"</code></p><p>{STORY[0]}</p>',
        f'<p>"{STORY[0]}"</p><p title="x=3D">a</p>',
    ],
)
def test_other_pages_stay_as_they_are(page: str) -> None:
    decoded = decode(Capture(payload=page.encode(), source="x", media_type="text/html"))
    assert isinstance(decoded, Decoded)
    assert (decoded.repairs, decoded.source().decode()) == ({}, page)


@pytest.mark.parametrize(
    "text",
    [
        "%3Cb is what a page's address holds.",
        "3c3c3c3c",
        "PDFsAreNotPages" * 5,
        base64.b64encode(b"no page at all, but a text of some length that is packed").decode(),
        "H4sI" + "A" * 80,
        f"{STORY[0]} &lt;p&gt; opens a paragraph.",
    ],
)
def test_texts_that_only_look_packed_stay(text: str) -> None:
    decoded = decode(Capture(payload=text.encode(), source="x"))
    assert isinstance(decoded, Decoded)
    assert decoded.text == html.unescape(text)


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        f"<!-- saved from url=(0023)https://post.example/ -->{PAGE}",
        f'<?xml version="1.0"?>{PAGE}',
        f"<div>{SCRIPT * 9}\n[more](/more) [more](/more) [more](/more)\n<p>{STORY[0]}</p><p>{STORY[1]}</p></div>",
    ],
)
def test_a_page_in_a_text_column_is_html(page: str) -> None:
    """Its scripts have many lines, and some look like Markdown."""
    page = page.replace(SCRIPT, "<script>\n" + "go();\n" * 200 + "</script>")
    decoded = decode(Capture(payload=page.encode(), source="x", media_type="text/plain"))
    assert isinstance(decoded, Decoded)
    assert (decoded.media_type, decoded.repairs) == ("text/html", {"markup": 1})
