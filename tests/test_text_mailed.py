"""Texts as mail and editors print them: what stands before each line goes, and what mail encodes is read."""

from __future__ import annotations

import textwrap
from quopri import encodestring

import pytest

from flows.pages.decode import decode
from flows.pages.extract import extract_page, to_json
from flows.pages.types import Capture, Decoded
from tests.test_text_printed import HEADLINE, STORY

TEXT = "\n\n".join((HEADLINE, *STORY))
WRAPPED = "\n\n".join(textwrap.fill(part, 70) for part in (HEADLINE, *STORY))


def read(payload: str | bytes, media_type: str | None = "text/plain") -> Decoded:
    payload = payload.encode() if isinstance(payload, str) else payload
    decoded = decode(Capture(payload=payload, source="x", media_type=media_type))
    assert isinstance(decoded, Decoded)
    return decoded


def number(text: str, form: str) -> str:
    return "\n".join(form.format(n) + line for n, line in enumerate(text.split("\n"), 1))


def code(text: str) -> bytes:
    return encodestring(text.replace("'", "’").encode())


@pytest.mark.parametrize(
    ("mailed", "repair"),
    [
        (textwrap.indent(WRAPPED, "> ", lambda line: True), "quote_mark"),
        (textwrap.indent(WRAPPED, "> > ", lambda line: True), "quote_mark"),
        (textwrap.indent(TEXT, ">>", lambda line: True), "quote_mark"),
        ("Have you seen this?\n\n" + textwrap.indent(WRAPPED, "> ", lambda line: True) + "\n\nMara", "quote_mark"),
        (code(TEXT), "quoted_printable"),
        (code(WRAPPED), "quoted_printable"),
        (code(TEXT).replace(b"\n", b"\r\n"), "quoted_printable"),
        (number(TEXT, "{:6d}\t"), "line_number"),
        (number(WRAPPED, "{} "), "line_number"),
        (number(TEXT, "[{}] "), "line_number"),
        (number(TEXT, "{}: "), "line_number"),
    ],
)
def test_a_text_is_what_it_was_before_it_was_mailed(mailed: str | bytes, repair: str) -> None:
    payload = mailed.encode() if isinstance(mailed, str) else mailed
    assert repair in read(payload).repairs
    found = to_json(extract_page(Capture(payload=payload, source="x", media_type="text/plain")), "x")
    assert [part.replace("’", "'") for part in found["body"]] == STORY
    assert found["headline"] == HEADLINE


def test_a_page_of_html_in_quoted_printable_is_read() -> None:
    page = (
        f'<html><body class="a"><h1>{HEADLINE}</h1>' + "".join(f"<p>{part}</p>\n" for part in STORY) + "</body></html>"
    )
    decoded = read(encodestring(page.encode()), None)
    assert decoded.media_type == "text/html"
    assert decoded.source() == page.encode()


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\n{STORY[0]}\n\n> {STORY[1]}\n\n{STORY[2]}\n> Read more",
        "\n".join(f"{n}. {part}" for n, part in enumerate([HEADLINE, *STORY], 1)),
        "\n".join(f"{n} boats left the pier" for n in (1, 2, 3, 5, 8, 13, 21, 34)),
        f"1 of 3\n{TEXT}",
        f"{TEXT}\n\nLet a=20 and b=30, then c=\n50.",
    ],
)
def test_what_only_looks_mailed_stays(text: str) -> None:
    decoded = read(text)
    assert decoded.text == text
    assert not decoded.repairs


def test_characters_written_by_their_numbers_are_read() -> None:
    text = TEXT.replace("'", "’").replace("Ø", "\\u00d8").replace("’", "\\u2019").replace("å", "\\u00e5")
    assert read(text).text == TEXT.replace("'", "’")
    assert read(text).repairs == {"escape": text.count("\\u")}
