"""Large inputs are cut into spans that give together what the whole gives, and nothing twice."""

from __future__ import annotations

import gzip
import os
import random
from dataclasses import replace
from pathlib import Path

import pytest

from flows.cut import cut_pieces, cut_shards
from flows.readers import InputFile, Loss, Span, cut_input, read_input
from tests.archives import http, page, record, warc
from tests.test_readers_archives import make_parquet


def found(path: Path) -> InputFile:
    status = path.stat()
    return InputFile(source=path.name, path_or_uri=str(path), bytes=status.st_size, mtime_ns=status.st_mtime_ns)


def items(path: Path, span: Span | None = None):
    file = found(path)
    return list(read_input(str(path), path.name, span=span, found=file if span else None))


def pages(path: Path, spans: list[Span] | None = None):
    """Captures, and losses with the counts of what was skipped added up."""
    got = [item for span in spans or [None] for item in items(path, span)]
    captures = [(c.member, c.payload, c.url) for c in got if not isinstance(c, Loss)]
    kept = [(x.check, x.member) for x in got if isinstance(x, Loss) and x.kind == "lost"]
    return captures, kept, sum(x.count for x in got if isinstance(x, Loss) and x.kind == "skipped")


def records(count: int) -> list[bytes]:
    """Pages of many sizes, some of which are no page, and one that tells how a record looks."""
    dice = random.Random(3)
    made = [record(i, http(page(i, dice.randint(5, 900)))) for i in range(count)]
    made[7] = record(7, http(b"<p>A record begins so:\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</p>" * 40))
    made[11] = record(11, http(b"", status="404 Not Found"))
    made[13] = record(13, http(os.urandom(9_000), media_type="image/png"))
    return made


SHAPES = {
    "a.warc.gz": lambda folder: b"".join(map(gzip.compress, records(120))),
    "a.warc": lambda folder: b"".join(records(120)),
    "a.wet.gz": lambda folder: b"".join(
        gzip.compress(record(i, f"The ferry {i} left.".encode() * 80, kind="conversion", media_type="text/plain"))
        for i in range(400)
    ),
    "a.jsonl": lambda folder: b"".join(b'{"text": "%d %s"}\n' % (i, b"x" * (i * 37 % 911)) for i in range(600)),
    "a.json": lambda folder: b"".join(b'{"text": "%d %s"}\n' % (i, b"x" * (i * 37 % 911)) for i in range(600)),
    "a.ndjson": lambda folder: b'{"text": "a"}\r\n\r\n{broken\n' * 2_000 + b'{"text": "no end"}',
    "a.parquet": lambda folder: make_parquet(
        folder / "p.parquet", [{"text": random.Random(i).randbytes(90).hex()} for i in range(5_000)], row_group_size=100
    ).read_bytes(),
}


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("share", [3, 10, 40])
def test_spans_give_what_the_whole_gives(tmp_path, name, share):
    """However finely an input is cut, its captures, losses and places are the same."""
    path = tmp_path / name
    path.write_bytes(SHAPES[name](tmp_path))
    spans = cut_input(found(path), path.stat().st_size // share)
    assert len(spans) >= 3 and [s.end for s in spans[:-1]] == [s.begin for s in spans[1:]]
    assert spans[0].begin == 0
    captures, losses, skipped = pages(path, spans)
    whole = pages(path)
    assert captures == whole[0] and len(captures) > 100 and skipped == whole[2]
    assert len(losses) == len(whole[1]) if name != "a.ndjson" else losses


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
def test_spans_of_an_input_are_shards_of_their_own(tmp_path, name):
    """So that several processes read it: even where all would go into one shard, as a table's, which count no bytes."""
    path = tmp_path / name
    path.write_bytes(SHAPES[name](tmp_path))
    pieces = cut_pieces([found(path)], path.stat().st_size // 3)
    shards = cut_shards(pieces, most_bytes=1 << 30, most_files=1_000, basis="")
    assert len(pieces) >= 3 and [shard.pieces for shard in shards] == [(piece,) for piece in pieces]


@pytest.mark.parametrize("name", ["a.warc.gz", "a.warc"])
def test_spans_of_a_damaged_archive(tmp_path, name):
    """Bytes overwritten in the middle of a record, garbage between two, the end cut off: each is one loss, once."""
    made = records(120)
    packed = [gzip.compress(r) for r in made] if name.endswith(".gz") else made
    packed[40] = packed[40][:100] + b"\xff\x00\xfe" * 9 + packed[40][127:]
    packed[60] += os.urandom(5_000)
    packed[80] = packed[80][:50]
    data = b"".join(packed)[:-30]
    path = tmp_path / name
    path.write_bytes(data)
    whole = pages(path)
    assert len(whole[1]) >= 2
    for share in (2, 5, 30):
        got = pages(path, cut_input(found(path), len(data) // share))
        assert got[0] == whole[0] and got[2] == whole[2]
        assert got[1] == whole[1]


def test_what_cannot_be_cut_stays_whole(tmp_path):
    """Compressed lines, an archive that is one member, another format, a small file, one that is gone."""
    cases = {
        "a.jsonl.gz": gzip.compress(SHAPES["a.jsonl"](tmp_path)),
        "b.jsonl": gzip.compress(SHAPES["a.jsonl"](tmp_path), 0),
        "c.warc.gz": gzip.compress(warc(range(300), bytes)),
        "d.html": b"<p>x" * 9_000,
        "e.parquet": b"PAR1" + bytes(9_000),
    }
    for name, data in cases.items():
        (tmp_path / name).write_bytes(data)
        assert cut_input(found(tmp_path / name), 500) == [], name
    assert cut_input(found(tmp_path / "d.html"), 10**9) == []
    gone = InputFile(source="g.jsonl", path_or_uri=str(tmp_path / "g.jsonl"), bytes=10_000, mtime_ns=0)
    assert cut_input(gone, 500) == []


def test_a_cut_input_that_changed_is_not_read(tmp_path):
    """Places found in one file mean nothing in another."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(SHAPES["a.jsonl"](tmp_path))
    file = found(path)
    span = cut_input(file, 50_000)[1]
    for other in (replace(file, bytes=file.bytes - 1), replace(file, mtime_ns=1)):
        [loss] = read_input(str(path), path.name, span=span, found=other)
        assert loss.check == "changed"


def test_an_array_of_json_stays_whole(tmp_path):
    """A line's end in it is no record's."""
    path = tmp_path / "a.json"
    path.write_bytes(b"[\n" + b",\n".join(b'{"text": "%d"}' % i for i in range(5_000)) + b"\n]")
    assert cut_input(found(path), 10_000) == [] and len(pages(path)[0]) == 5_000


def count_read() -> int:
    """Bytes that this process has asked its files for."""
    told = Path("/proc/self/io").read_text(encoding="ascii")
    return int(told.split("rchar:")[1].split()[0])


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="asks Linux what was read")
@pytest.mark.parametrize("length", [10_000, 3_000_000])
def test_a_cut_looks_at_little(length, tmp_path):
    """Cutting reads around the places of cuts, and not the whole; no byte of a long line is read over and over."""
    path = tmp_path / "a.jsonl"
    line = b'{"text": "' + b"x" * length + b'"}\n'
    path.write_bytes(line * (100_000_000 // length))
    before = count_read()
    assert len(cut_input(found(path), 20_000_000)) == 5
    assert count_read() - before < max(path.stat().st_size / 10, 2 * 5 * length)


def test_thousands_of_images_are_one_row(tmp_path):
    """What an archive holds beside pages is counted by its reason, with the first places, and adds up."""
    pictures = [record(i, http(bytes(50), media_type=f"image/{('png', 'jpeg')[i % 3 > 0]}")) for i in range(3_000)]
    gone = [record(i, http(b"", status="404 Not Found")) for i in range(10)]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(map(gzip.compress, [*pictures, record(1), *gone])))
    got = items(path)
    losses = [item for item in got if isinstance(item, Loss)]
    counts = [(x.check, x.count, x.kind) for x in losses]
    assert counts == [("media_type", 3_000, "skipped"), ("http_status", 10, "skipped")]
    assert losses[0].observed.startswith("image/jpeg 2000, image/png 1000; first at 0, ") and losses[0].offset == 0
    assert len(got) == 3
