"""Bad and odd inputs of a build: each is a row with its reason, and everything else is read."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from tests.archives import http, page, record
from tests.builds import ask, build, read_here, settle, write_page


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.bare.read_shard", read_here)


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


def put(raw: Path, name: str, data: bytes) -> None:
    (raw / name).write_bytes(data)
    settle(raw / name)


def test_a_cut_archive_is_one_input(raw: Path, tmp_path: Path) -> None:
    """An archive in many shards is one row of inputs, with all its captures and the hash of the whole."""
    import hashlib

    data = b"".join(gzip.compress(record(i)) for i in range(60))
    put(raw, "a.warc.gz", data)
    run = build(raw, tmp_path / "w", settle_seconds=0, shard_bytes=len(data) // 6)
    assert run["captures_found"] == 60 and run["bytes_read"] == len(data)
    assert ask(tmp_path / "w", "select source, captures, state, sha256 from inputs") == [
        ("a.warc.gz", 60, "read", hashlib.sha256(data).hexdigest())
    ]


def test_images_are_one_row_and_balance(raw: Path, tmp_path: Path) -> None:
    """Thousands of pictures are one rejection that counts them, and the run's balance counts each."""
    pictures = b"".join(gzip.compress(record(i, http(b"x", media_type="image/png"))) for i in range(2_000))
    put(raw, "a.warc.gz", pictures + gzip.compress(record(1, http(page(1)))))
    run = build(raw, tmp_path / "w", settle_seconds=0)
    assert (run["captures_found"], run["captures_accepted"], run["captures_rejected"]) == (2_001, 1, 2_000)
    [(check, observed)] = ask(tmp_path / "w", 'select "check", observed from rejections')
    assert check == "media_type" and observed.startswith("image/png 2000; first at 0, ")


def test_limits_are_settings(raw: Path, tmp_path: Path) -> None:
    """A bomb is left at the ratio, a line at the length, a page at the size that the settings give."""
    put(raw, "bomb.jsonl.gz", gzip.compress(b"\n" * 3_000_000))
    put(raw, "long.jsonl", b'{"text": "' + b"x" * 60_000 + b'"}\n')
    put(raw, "page.html", b"<p>" + b"word " * 9_000)
    write_page(raw, "ok.txt")
    limits = {"capture_bytes": 30_000, "record_bytes": 50_000, "bomb_ratio": 20, "input_bytes": 10_000_000}
    run = build(raw, tmp_path / "w", settle_seconds=0, **limits)
    assert run["captures_accepted"] == 1
    found = dict(ask(tmp_path / "w", 'select source, "check" from rejections'))
    assert found == {"bomb.jsonl.gz": "bomb", "long.jsonl": "too_large", "page.html": "too_large"}


def test_columns_are_a_setting(raw: Path, tmp_path: Path) -> None:
    """Records under other names than the usual ones are read where a setting names them; without it they are losses."""
    story = "The old ferry across the sound will sail again from Monday, its owners said in a letter to all towns."
    put(raw, "a.jsonl", b'{"volltext": "%s", "adresse": "https://a.example/1"}\n' % story.encode())
    assert build(raw, tmp_path / "w", settle_seconds=0)["captures_accepted"] == 0
    columns = "text=volltext,url=link|adresse"
    assert build(raw, tmp_path / "v", settle_seconds=0, columns=columns)["captures_accepted"] == 1
    assert ask(tmp_path / "v", "select url from captures") == [("https://a.example/1",)]


def test_folders_that_cannot_be_listed_are_rows(raw: Path, tmp_path: Path) -> None:
    """A link in a circle costs nothing; a link to nothing and a pipe are told, and the balance counts them."""
    write_page(raw, "deep/ok.txt")
    (raw / "circle").symlink_to(raw)
    (raw / "gone.txt").symlink_to(raw / "nothing")
    os.mkfifo(raw / "pipe.txt")
    run = build(raw, tmp_path / "w", settle_seconds=0)
    assert (run["captures_found"], run["captures_accepted"], run["captures_rejected"]) == (3, 1, 2)
    found = ask(tmp_path / "w", 'select source, "check", stage from rejections order by source')
    assert found == [("gone.txt", "unreadable", "read"), ("pipe.txt", "unreadable", "read")]


def test_a_record_of_many_megabytes_is_stepped_over(raw: Path, tmp_path: Path) -> None:
    """It is longer than records may be; what stands before and behind it is read. The file is sparse."""
    head = record(1, b"", length=200_000_000).partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    with (raw / "big.warc").open("wb") as out:
        out.write(record(0) + head)
        out.seek(200_000_000, 1)
        out.write(b"\r\n\r\n" + record(2))
    settle(raw / "big.warc")
    run = build(raw, tmp_path / "w", settle_seconds=0)
    assert (run["captures_found"], run["captures_accepted"]) == (3, 2)
    assert ask(tmp_path / "w", 'select "check" from rejections') == [("too_large",)]
