"""Reading inputs: everything readable is read, and each loss says where and why."""

from __future__ import annotations

import bz2
import gzip
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.pages.types import Capture
from flows.readers import CHECKS, READERS, read_input
from flows.readers.read import Reader
from tests.archives import PACKS, SMALL, STORY, checks, read, write


@pytest.mark.parametrize("packed", PACKS)
@pytest.mark.parametrize(("suffix", "media_type"), [(".txt", None), (".md", "text/markdown"), (".HTM", "text/html"),
                                                    (".xhtml", "text/html")])  # fmt: skip
def test_a_page_is_read_whatever_its_compression(tmp_path, packed, suffix, media_type):
    """One file, one capture."""
    captures, losses = read(write(tmp_path, f"ferry{suffix}{packed}", PACKS[packed](STORY)))
    assert [(c.payload, c.media_type, c.source) for c in captures] == [(STORY, media_type, f"ferry{suffix}{packed}")]
    assert losses == []


@pytest.mark.parametrize("name", ["ferry", "ferry.php", "ferry.aspx", "ferry?id=7.2", "index.html?page=2", "ferry.gz"])
def test_pages_whose_names_tell_nothing(tmp_path, name):
    """Mirrors of sites are full of them; what begins like HTML is read, all else is told as before."""
    page = b"\xef\xbb\xbf \n<!-- made by\na mirror --><!DOCTYPE html>\n<p>The ferry of Ostwick left at dawn."
    [capture], losses = read(write(tmp_path, name, gzip.compress(page) if name.endswith(".gz") else page))
    assert (capture.payload, capture.media_type, losses) == (page, "text/html", [])
    if "html" not in name:
        captures, [loss] = read(write(tmp_path, name, b"<?php echo 1; ?>"))
        assert (captures, loss.check, loss.kind) == ([], "unknown_suffix", "skipped")


def test_content_decides_on_compression_not_the_name(tmp_path):
    """A page that is compressed without saying so, and one that says so without being it."""
    for name, data in (("a.txt", gzip.compress(STORY)), ("b.txt.gz", STORY), ("c.html.zst", bz2.compress(STORY))):
        captures, losses = read(write(tmp_path, name, data))
        assert [c.payload for c in captures] == [STORY] and losses == []


def test_several_members_are_one_page(tmp_path):
    """As `cat a.gz b.gz` makes them, with padding behind."""
    captures, _ = read(write(tmp_path, "a.txt.gz", gzip.compress(STORY) + gzip.compress(STORY) + bytes(600)))
    assert captures[0].payload == STORY * 2


@pytest.mark.parametrize("packed", [".gz", ".zst", ".bz2", ".xz"])
def test_a_page_cut_off_in_compression_is_a_loss(tmp_path, packed):
    """Half a story would look like a whole one."""
    captures, losses = read(write(tmp_path, f"a.txt{packed}", PACKS[packed](os.urandom(900).hex().encode())[:-20]))
    assert captures == [] and checks(losses) == ["truncated"] and losses[0].offset == 0


def test_a_flipped_byte_is_found_by_the_checksum(tmp_path):
    """Even where the data still decompress."""
    data = bytearray(gzip.compress(STORY, compresslevel=0))
    data[30] ^= 1
    captures, losses = read(write(tmp_path, "a.txt.gz", bytes(data)))
    assert captures == [] and checks(losses) == ["corrupt"]


def test_a_page_beyond_the_limit_is_not_held(tmp_path):
    captures, losses = read(write(tmp_path, "a.txt", b"x" * 10_001), SMALL)
    assert captures == [] and checks(losses) == ["too_large"]


@pytest.mark.parametrize("data", [b"PK\x03\x04rest", b"%PDF-1.4", b"\x89PNG\r\n", b"PAR1"])
def test_a_page_that_is_something_else_is_refused(tmp_path, data):
    _, losses = read(write(tmp_path, "a.html", data))
    assert checks(losses) == ["wrong_content"]


def test_names_without_a_reader_are_told(tmp_path):
    _, losses = read(write(tmp_path, "a.docx", b"x"))
    assert checks(losses) == ["unknown_suffix"] and losses[0].kind == "skipped"


def test_what_cannot_be_opened_is_a_loss(tmp_path):
    """Gone, a folder, a pipe that would wait, a link to itself."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    found = {n: checks(read(tmp_path / f"{n}.txt")[1]) for n in ("gone", "pipe", "folder", "loop")}
    assert found == {"gone": ["vanished"], "pipe": ["unreadable"], "folder": ["unreadable"], "loop": ["unreadable"]}


def test_a_file_that_grows_while_it_is_read_is_told(tmp_path):
    """Records read before stand; a single page is kept out, for it may be half one and half the other."""
    path = write(tmp_path, "a.jsonl", b"".join(json.dumps({"text": f"{i}" * 900}).encode() + b"\n" for i in range(900)))
    items = read_input(str(path), "a.jsonl")
    first = next(items)
    with path.open("ab") as file:
        file.write(b'{"text": "late"}\n')
    rest = list(items)
    assert first.payload and rest[-1].check == "changed" and len(rest) >= 899


def test_file_addresses_are_paths(tmp_path):
    path = write(tmp_path, "a b.txt", STORY)
    assert read(path.as_uri())[0][0].payload == STORY


def test_names_that_are_no_utf8_are_written_out(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_bytes(STORY)
    captures, _ = read(Path(os.fsdecode(path)))
    assert captures[0].source == "caf\\udce9.txt"


def test_a_page_saved_by_a_browser(tmp_path):
    """The root part, with its charset, address and time."""
    saved = (
        b"From: <Saved>\r\nSnapshot-Content-Location: https://harbour.example/ferry\r\n"
        b"Date: Sun, 13 Jun 2021 10:21:00 +0200\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="--B"\r\n\r\n'
        b"----B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        b"Content-Location: https://harbour.example/ferry\r\n\r\n<p>caf=C3=A9</p>\r\n"
        b"----B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n----B--\r\n"
    )
    [capture], losses = read(write(tmp_path, "a.mhtml", saved))
    assert capture.payload.strip() == "<p>café</p>".encode() and capture.charset == "utf-8"
    assert capture.url == "https://harbour.example/ferry" and losses == []
    assert capture.captured_at == datetime(2021, 6, 13, 8, 21, tzinfo=UTC) and capture.captured_at_basis == "record"
    _, losses = read(write(tmp_path, "b.mhtml", b"no mail at all"))
    assert checks(losses) == ["no_page"]
    [capture], _ = read(write(tmp_path, "c.mhtml", saved.replace(b"text/html", b"application/xhtml+xml")))
    assert capture.media_type == "text/html" and capture.charset == "utf-8"


def test_a_media_type_with_its_charset_is_refused():
    """Or HTML would be read as text; the charset has a field of its own."""
    with pytest.raises(ValueError, match=r"'text/html; charset=utf-8'.*text/html, text/plain, text/markdown"):
        Capture(payload=STORY, source="a.html", media_type="text/html; charset=utf-8")


def test_every_check_is_explained():
    """The ids that readers use are those of CHECKS."""
    import re

    used = set()
    for path in (Path(__file__).parents[1] / "flows/readers").glob("*.py"):
        used |= set(re.findall(r'(?:Trouble|\.loss|Break|_break|Cut)\(\s*"([a-z_]+)"', path.read_text()))
    assert used <= set(CHECKS)


def test_a_defect_of_a_reader_costs_one_input(tmp_path, monkeypatch):
    """The build goes on with the others; after a mend the quarantine can be read again."""
    monkeypatch.setitem(READERS, ".txt", Reader("pages:read_nothing_at_all"))
    captures, [loss] = read(write(tmp_path, "a.txt", STORY))
    assert captures == [] and (loss.check, loss.kind) == ("reader_failed", "lost")
    assert "AttributeError" in loss.observed and len(read(write(tmp_path, "a.md", STORY))[0]) == 1
