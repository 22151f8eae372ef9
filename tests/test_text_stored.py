"""Texts as tables and programs store them: what was done to a page is undone, and counted."""

from __future__ import annotations

import base64
import csv
import json
from pathlib import Path

import pytest

from flows.pages.decode import decode
from flows.pages.extract import extract_page, to_json
from flows.pages.types import Capture, Decoded
from tests.archives import read as read_file

HEADLINE = "Ferry Pier of Lindvik Closes for Two Years"
STORY = (
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, its leader said.",
    "“It’s over,” the pier’s keeper Ødegård told reporters, after divers found cracks in nine of forty pillars.",
    "Repairs will cost four million crowns and begin in March, the council said in a statement.",
)
TEXT = "\n\n".join((HEADLINE, *STORY))
MARKED = (*STORY[:1], STORY[1].replace("cracks", "<b>cracks</b>"), STORY[2].replace("March", '<a href="/m">March</a>'))


def read(payload: str | bytes, media_type: str | None = "text/plain") -> Decoded:
    payload = payload.encode() if isinstance(payload, str) else payload
    decoded = decode(Capture(payload=payload, source="x", media_type=media_type))
    assert isinstance(decoded, Decoded)
    return decoded


def body_of(payload: str, media_type: str | None = "text/plain") -> list[str]:
    capture = Capture(payload=payload.encode(), source="x", media_type=media_type)
    return list(to_json(extract_page(capture), "x")["body"])


@pytest.mark.parametrize(
    ("stored", "repair"),
    [
        (json.dumps(TEXT), "literal"),
        (repr(TEXT), "literal"),
        (repr(TEXT.encode()), "literal"),
        (repr([HEADLINE, *STORY]), "literal"),
        (json.dumps([HEADLINE, *STORY]), "literal"),
        (repr([HEADLINE, *STORY]).replace(", '", "\n '"), "literal"),  # as numpy prints it
        (TEXT.replace("\n", "\\n"), "escape"),
        (TEXT.replace("\n", "\\r\\n"), "escape"),
        (json.dumps(TEXT)[1:-1], "escape"),
        (TEXT.replace("\n", "\r"), "line_end"),
        (TEXT.replace("\n", "\u2029"), "line_end"),
        (TEXT.replace("\n", "<br />\n"), "line_end"),
        (TEXT.replace("\n\n", "<BR>"), "line_end"),
        (TEXT.replace("Ø", "&Oslash;").replace("å", "&aring;").replace("’", "&#8217;"), "entity"),
        (TEXT.replace("Ø", "&amp;Oslash;").replace("å", "&amp;aring;"), "entity"),
    ],
)
def test_a_text_is_what_it_was_before_it_was_stored(stored: str, repair: str) -> None:
    decoded = read(stored)
    assert decoded.repairs.keys() == {repair}
    assert [line for line in decoded.text.split("\n") if line] == [HEADLINE, *STORY]
    assert body_of(stored) == list(STORY)


@pytest.mark.parametrize(
    "stored",
    [
        "".join(f"<p>{part}</p>" for part in MARKED),
        "\n".join(f"<div>{part}</div>" for part in MARKED),
        "<br><br>".join(MARKED),
        "\n\n".join(MARKED),  # as publishing systems keep it: only words are marked
        "<br />\n".join(MARKED),
        "".join(f"&lt;p&gt;{part}&lt;/p&gt;" for part in STORY),
        repr("".join(f"<p>{part}</p>\n" for part in MARKED).encode()),
        base64.b64encode("".join(("<html>", *(f"<p>{part}</p>\n" for part in MARKED))).encode()).decode(),
    ],
)
def test_a_text_that_holds_markup_is_html(stored: str) -> None:
    assert read(stored, None).media_type == "text/html"
    assert body_of(stored, None) == list(STORY)


def test_a_page_of_html_with_escaped_line_ends_has_real_ones() -> None:
    parts = "\n".join(f"<p>{part}</p>" for part in STORY)
    head = f'<!doctype html>\n<title>{HEADLINE}</title>\n<script>x = {{"a": "b\\nc"}}</script>\n'
    page = f"{head}<h1>{HEADLINE}</h1>\n{parts}"
    for stored in (page.replace("\n", "\\n"), json.dumps(page)[1:-1], repr(page.encode())):
        source = read(stored, "text/html").source()
        assert b"\\n<h1>" not in source
        assert b"\n<h1>" in source
        assert body_of(stored, "text/html") == list(STORY)
    assert read(page, "text/html").source() == page.encode()


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\nSave it in C:\\New\\Notes and in C:\\nice\\names, the manual of the harbour's program says.",
        '"Nobody wants to see a third one stuck in front of the pier, and nobody will," the council\'s leader said.',
        '"Nobody wants that."',
        "(Lindvik Post) - The harbour council closes the old ferry pier for two years (by Marta Oyelaran)",
        f"{HEADLINE}\n\n{STORY[0]}\n\nA line ends with \\n in most languages of programmers, and with <br> on the web.",
        f'{HEADLINE}\n\n{STORY[0]}\n\n{STORY[2]}\n\n<blockquote class="post"><a href="https://a.example/p/1">Post</a>',
        "AT&T; Smith &Sons; and R&D; met in Lindvik on Tuesday to talk about what they know of the old ferry pier.",
        "# Ferry Pier Closes\n\n[One](https://a.example/1) and <b>two</b>\n\n[More](https://a.example/2), <b>less</b>",
    ],
)
def test_what_only_looks_stored_stays_as_it_is(text: str) -> None:
    decoded = read(text)
    assert decoded.media_type == "text/plain"
    assert not decoded.repairs.keys() - {"markdown"}


def test_what_cannot_be_read_of_an_escape_is_no_character_of_its_own() -> None:
    assert read(json.dumps("Smoke \ud83d\ude00 over\n\nLindvik.\n\n\ud83d")).text == "Smoke 😀 over\n\nLindvik.\n\n�"


def test_a_table_with_pages_in_its_cells(tmp_path: Path) -> None:
    with (tmp_path / "cells.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["url", "text"])
        for n, cell in enumerate((repr(list(STORY)), "".join(f"<p>{part}</p>" for part in STORY), "\\n".join(STORY))):
            table.writerow([f"https://lurvik.example/news/{n}", cell])
    captures, _ = read_file(tmp_path / "cells.csv")
    assert [list(to_json(extract_page(capture), "x")["body"]) for capture in captures] == [list(STORY)] * 3
