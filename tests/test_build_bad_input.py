"""Bad pages and bad readings of pages: each costs itself, with its reason, and no other."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.builds import STORY, ask, build, change_article, spoil_pages, write_page

pytestmark = pytest.mark.usefixtures("read_in_this_process")


BAD = {
    "zero.txt": (b"", "empty"),
    "blank.txt": (b"\n \t\n\n", "empty"),
    "binary.txt": (bytes(range(256)) * 20, "binary"),
    "photo.jpg": (b"\xff\xd8\xff\xe0", "unknown_suffix"),
    "long.txt": (b"word " * 40_000, "too_large"),
    "cut.txt.gz": (gzip.compress(b"words " * 500)[:30], "truncated"),
    "photo.html": (b"\xff\xd8\xff\xe0", "wrong_content"),
    "bad.jsonl": (b'{"id": 1}\n', "missing_column"),
}


def test_bad_input_is_quarantined(raw: Path, warehouse: Path) -> None:
    """Each kind of bad input is a row with its reason, and the good page beside it is published."""
    write_page(raw, "ferry.txt")
    for name, (content, _) in BAD.items():
        (raw / name).write_bytes(content)
    run = build(raw, warehouse, settle_seconds=0, capture_bytes=100_000)
    found = dict(ask(warehouse, 'select source, "check" from rejections'))
    assert found == {name: check for name, (_, check) in BAD.items()}
    assert (run["state"], run["captures_accepted"], run["captures_rejected"]) == ("published", 1, len(BAD))
    assert ask(warehouse, "select state from inputs where source = 'photo.jpg'") == [("skipped",)]


ODD = {
    "cp1252.txt": ("\n".join(STORY).replace("ferry", "Fähre").encode("cp1252"), "cp1252", []),
    "utf16.txt": ("\n".join(STORY).encode("utf-16"), "utf-16-le", []),
    "nul.txt": ("\n".join(STORY).replace("old", "o\0ld").encode(), "utf-8", ["nul"]),
    "moji.txt": ("\n".join(STORY).replace("ferry", "Fähre").encode().decode("cp1252").encode(), "utf-8", ["mojibake"]),
}


def test_odd_encodings_are_decoded(raw: Path, warehouse: Path) -> None:
    """Pages in other encodings, with NULs or with mojibake are read, and the repairs are counted."""
    for name, (content, _, _) in ODD.items():
        (raw / name).write_bytes(content)
    assert build(raw, warehouse, settle_seconds=0)["captures_accepted"] == len(ODD)
    for source, encoding, repairs in ask(warehouse, "select source, encoding, repairs from captures"):
        assert (encoding, [r["op"] for r in repairs]) == ODD[source][1:]


def test_a_time_that_cannot_be_read_is_a_warning(raw: Path, warehouse: Path) -> None:
    """The page is published without a time, the quarantine says why, and the run balances."""
    (raw / "page.jsonl").write_text(json.dumps({"text": "\n\n".join(STORY), "timestamp": "last tuesday"}) + "\n")
    run = build(raw, warehouse, settle_seconds=0)
    assert (run["captures_found"], run["captures_accepted"], run["captures_rejected"]) == (1, 1, 0)
    assert ask(warehouse, "select captured_at, captured_at_basis from captures") == [(None, "none")]
    assert ask(warehouse, 'select "check", severity, observed, source from rejections') == [
        ("unread_time", "warning", "last tuesday", "page.jsonl")
    ]


def test_a_fixed_file_releases_its_rejection(raw: Path, warehouse: Path) -> None:
    """A file that could not be read and now can leaves the quarantine."""
    (raw / "cut.txt.gz").write_bytes(BAD["cut.txt.gz"][0])
    build(raw, warehouse, settle_seconds=0)
    (raw / "cut.txt.gz").write_bytes(gzip.compress("\n\n".join(STORY).encode()))
    build(raw, warehouse, settle_seconds=0)
    assert ask(warehouse, "select status, first_release from rejections") == [("released", 1)]


def test_a_broken_rule_keeps_its_page_out(raw: Path, warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that fails a critical expectation is quarantined, and takes all of its page along."""
    write_page(raw, "ferry.txt", clock="08:21 GMT13 June 2021")
    write_page(raw, "other.txt", *STORY[1:], clock="08:21 GMT14 June 2021")
    late = datetime(2022, 1, 1, tzinfo=UTC)
    spoil_pages(
        monkeypatch,
        lambda page: (
            change_article(
                page,
                published_at=late,
                published_basis="text",
                published_precision="minute",
                published_offset_minutes=0,
            )
            if page.capture.source == "ferry.txt"
            else page
        ),
    )
    run = build(raw, warehouse)
    assert (run["captures_accepted"], run["captures_rejected"]) == (1, 1)
    ((check, observed, source),) = ask(warehouse, 'select "check", observed, source from rejections')
    assert (check, source) == ("published_before_capture", "ferry.txt")
    assert observed.startswith("minutes_published_after_capture = ")
    assert ask(warehouse, "select status, article_id is null from captures where source = 'ferry.txt'") == [
        ("rejected", True)
    ]
    counts = [ask(warehouse, f"select count(distinct capture_id) from {t}")[0][0] for t in ("blocks", "articles")]
    assert counts == [1, 1]


def test_a_lost_line_is_noticed(raw: Path, warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page whose blocks do not hold all of its text is kept out."""
    write_page(raw, "ferry.txt")
    spoil_pages(
        monkeypatch,
        lambda page: replace(page, blocks=page.blocks[1:], capture=replace(page.capture, block_count=3)),
    )
    build(raw, warehouse)
    checks = {check for (check,) in ask(warehouse, 'select "check" from rejections')}
    assert "every_character_is_in_a_block" in checks


def test_a_crashing_extractor_costs_one_page(raw: Path, warehouse: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception of the extractor is a rejection with the exception's words."""
    write_page(raw, "ferry.txt")
    write_page(raw, "other.txt", *STORY[1:])

    def fail(page):  # type: ignore[no-untyped-def]
        if page.capture.source == "ferry.txt":
            raise ZeroDivisionError("planted")
        return page

    spoil_pages(monkeypatch, fail)
    assert build(raw, warehouse)["captures_accepted"] == 1
    assert ask(warehouse, 'select "check", observed from rejections') == [
        ("extractor_failed", "ZeroDivisionError: planted")
    ]


SPOILER = """
import os, sys, time
import importlib.abc, importlib.util

class Spoil(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != "flows.shard":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        loader = spec.loader
        true_exec = loader.exec_module

        def exec_module(module):
            true_exec(module)
            true_extract = module.extract_page
            def extract_page(capture, *rest):
                if b"CRASH" in capture.payload: os.abort()
                if b"FULL" in capture.payload: os.write(2, b"std::bad_alloc"); os._exit(1)
                if b"SLEEP" in capture.payload: time.sleep(600)
                if b"EAT" in capture.payload: x = bytearray(60 << 30); x[::4096] = x[::4096]
                return true_extract(capture, *rest)
            module.extract_page = extract_page
        loader.exec_module = exec_module
        return spec

sys.meta_path.insert(0, Spoil())
"""


def test_pages_that_kill_the_reader_cost_only_themselves(
    children: None, raw: Path, warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that crashes, hangs or eats the memory of its process is refused; the others are read."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook/sitecustomize.py").write_text(SPOILER)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "hook"))
    for name in ("CRASH", "SLEEP", "EAT", "FULL", "fine"):
        write_page(raw, f"{name}.txt", *STORY, f"It was called the {name}, of all things.")
    for number in range(30):  # so many that the end of the journal is not the whole of it
        write_page(raw, f"BEFORE{number:02}.txt", *STORY, f"The ferry sailed {number} times.")
    run = build(raw, warehouse, capture_seconds=4.0)
    assert (run["captures_accepted"], run["captures_rejected"]) == (31, 4)
    assert dict(ask(warehouse, 'select source, "check" from rejections')) == {
        "CRASH.txt": "extractor_crashed",
        "EAT.txt": "extractor_failed",
        "FULL.txt": "extractor_memory",
        "SLEEP.txt": "capture_hangs",
    }
    assert "capture_memory" in ask(warehouse, "select reason from rejections where source = 'FULL.txt'")[0][0]
