"""Reading inputs: everything readable is read, and each loss says where and why."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import random
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from backports import zstd

from flows.readers import CHECKS, Columns, Limits, read_input
from tests.archives import checks, chunk, http, page, read, record, warc

PACKS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes, ".gz": gzip.compress, ".zst": zstd.compress, ".bz2": bz2.compress, ".xz": lzma.compress,
}  # fmt: skip
SMALL = Limits(max_capture_bytes=10_000, max_record_bytes=20_000, max_header_bytes=4_000)
STORY = b"The ferry of Ostwick left at dawn.\n\nNobody waved.\n"


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def numbers(captures) -> list[int]:
    return [int(c.url.rsplit("-", 1)[1]) for c in captures]


# Pages -----------------------------------------------------------------------


@pytest.mark.parametrize("packed", PACKS)
@pytest.mark.parametrize(("suffix", "media_type"), [(".txt", None), (".md", "text/plain"), (".HTM", "text/html"),
                                                    (".xhtml", "text/html")])  # fmt: skip
def test_a_page_is_read_whatever_its_compression(tmp_path, packed, suffix, media_type):
    """One file, one capture."""
    captures, losses = read(write(tmp_path, f"ferry{suffix}{packed}", PACKS[packed](STORY)))
    assert [(c.payload, c.media_type, c.source) for c in captures] == [(STORY, media_type, f"ferry{suffix}{packed}")]
    assert losses == []


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


# WARC ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "a.warc.zst", "a.wet", "a.warc.wet.gz"])
def test_a_warc_gives_pages_with_address_and_time(tmp_path, name):
    pack = PACKS.get("." + name.rsplit(".", 1)[1], bytes)
    captures, losses = read(write(tmp_path, name, warc(range(5), pack)))
    assert numbers(captures) == list(range(5)) and losses == []
    assert captures[3].payload == page(3) and captures[3].media_type == "text/html"
    assert captures[3].captured_at == datetime(2021, 6, 13, 8, 21, tzinfo=UTC)
    assert captures[3].captured_at_basis == "warc_date" and captures[3].captured_at_given == "2021-06-13T08:21:00Z"
    assert captures[3].name == "urn:uuid:3"


def test_a_warc_compressed_as_one_stream(tmp_path):
    """Places inside the one member tell the records apart."""
    captures, losses = read(write(tmp_path, "a.warc.gz", gzip.compress(warc(range(5), bytes))))
    assert numbers(captures) == list(range(5)) and losses == []
    assert len({c.member for c in captures}) == 5


def test_members_are_the_offsets_of_compressed_records(tmp_path):
    """So that a record can be had again by `dd skip=`."""
    data = warc(range(5))
    captures, _ = read(write(tmp_path, "a.warc.gz", data))
    for capture in captures:
        assert page(numbers([capture])[0]) in zlib.decompressobj(31).decompress(data[int(capture.member) :])


def test_a_warc_with_a_zstd_dictionary(tmp_path):
    """As archive teams write them: the first frame is skippable and holds the dictionary."""
    dictionary = zstd.train_dict([record(i) for i in range(300)], 8_000)
    frames = b"".join(zstd.compress(record(i), zstd_dict=dictionary) for i in range(4))
    for content in (dictionary.dict_content, zstd.compress(dictionary.dict_content)):
        head = b"\x5d\x2a\x4d\x18" + len(content).to_bytes(4, "little") + content
        captures, losses = read(write(tmp_path, "a.warc.zst", head + frames))
        assert numbers(captures) == list(range(4)) and losses == []


def test_wet_records_are_plain_text(tmp_path):
    data = record(1, STORY, kind="conversion", media_type="text/plain")
    captures, losses = read(write(tmp_path, "a.warc.wet.gz", gzip.compress(data)))
    assert [(c.payload, c.media_type) for c in captures] == [(STORY, "text/plain")] and losses == []


def test_records_that_hold_no_page_are_counted_with_their_reason(tmp_path):
    """Requests and the like need no word; revisits, other answers and other media get one."""
    data = (
        record(0, b"software: none\r\n", kind="warcinfo", media_type="application/warc-fields")
        + record(1, b"GET / HTTP/1.1\r\n\r\n", kind="request")
        + record(2, http(b"", status="304 Not Modified"), kind="revisit")
        + record(3, http(b"gone", status="404 Not Found"))
        + record(4, http(b"\xff\xd8", media_type="image/jpeg"))
        + record(5, b"not http at all")
        + record(6, page(6), kind="resource", media_type="text/html; charset=latin-1")
        + record(7)
    )
    captures, losses = read(write(tmp_path, "a.warc", data))
    assert [(loss.check, loss.kind, loss.observed) for loss in losses][:3] == [
        ("revisit", "skipped", "https://harbour.example/story-2"), ("http_status", "skipped", "404"),
        ("media_type", "skipped", "image/jpeg"),
    ]  # fmt: skip
    assert checks(losses[3:]) == ["media_type"]
    assert numbers(captures) == [6, 7] and captures[0].charset == "latin-1"


def test_http_wrappings_are_taken_off(tmp_path):
    blocks = [
        http(chunk(page(0)), "Transfer-Encoding: chunked", media_type="text/html; charset=ISO-8859-2"),
        http(gzip.compress(page(1)), "Content-Encoding: gzip"),
        http(brotli.compress(page(2)), "Content-Encoding: br"),
        http(zlib.compress(page(3)), "content-encoding: deflate"),
        http(zlib.compress(page(4))[2:-4], "Content-Encoding: deflate"),
        http(zstd.compress(page(5)), "Content-Encoding: zstd"),
        http(chunk(gzip.compress(page(6))), "Transfer-Encoding: chunked", "Content-Encoding: gzip"),
        http(page(7), "Transfer-Encoding: chunked", "Content-Encoding: gzip"),  # taken off by the crawler already
        http(page(8), "Content-Encoding: br"),
        http(page(9), media_type=None),
    ]
    data = b"".join(record(i, block) for i, block in enumerate(blocks))
    captures, losses = read(write(tmp_path, "a.warc", data))
    assert losses == [] and [c.payload for c in captures] == [page(i) for i in range(10)]
    assert captures[0].charset == "ISO-8859-2" and captures[9].media_type is None


def test_bad_wrappings_are_losses_and_other_pages_stand(tmp_path):
    bomb = gzip.compress(b"<p>" + bytes(50_000))
    blocks = [
        http(chunk(page(0))[:-30], "Transfer-Encoding: chunked"),
        http(chunk(page(1)).replace(b"32\r\n", b"zz\r\n", 3).replace(b"zz", b"32", 1), "Transfer-Encoding: chunked"),
        http(chunk(page(2))[:-5], "Transfer-Encoding: chunked"),
        http(gzip.compress(page(3))[:-12], "Content-Encoding: gzip"),
        http(bomb, "Content-Encoding: gzip"),
        http(page(5)),
    ]
    data = b"".join(gzip.compress(record(i, block)) for i, block in enumerate(blocks))
    captures, losses = read(write(tmp_path, "a.warc.gz", data), SMALL)
    assert numbers(captures) == [5]
    assert checks(losses) == ["bad_chunking", "bad_chunking", "bad_chunking", "bad_encoding", "too_large"]
    assert len({loss.offset for loss in losses}) == 5


def test_a_lying_http_length_is_a_remark(tmp_path):
    captures, losses = read(write(tmp_path, "a.warc", record(1, http(page(1), "Content-Length: 9999"))))
    assert numbers(captures) == [1] and [(x.check, x.kind) for x in losses] == [("wrong_length", "warning")]


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gz"])
@pytest.mark.parametrize("length", [10, 100, 2_000, 90_000])
def test_a_lying_record_length_costs_no_page(tmp_path, pack, length):
    """Too long swallows the next records, too short leaves a rest: the next record's head tells the truth."""
    data = b"".join(pack(record(i, length=length if i == 1 else None)) for i in range(4))
    captures, losses = read(write(tmp_path, "a.warc", data))
    assert numbers(captures) == [0, 1, 2, 3] and captures[1].payload == page(1)
    assert [(loss.check, loss.kind) for loss in losses] == [("wrong_length", "warning")]
    assert losses[0].offset == len(pack(record(0)))


def test_a_record_without_a_length_costs_itself(tmp_path):
    for stated in ("", "-5", "twelve", "1" * 30):
        bad = record(1).replace(b"Content-Length: %d" % len(http(page(1))), b"Content-Length: " + stated.encode())
        captures, losses = read(write(tmp_path, "a.warc", record(0) + bad + record(2)))
        assert numbers(captures) == [0, 2] and checks(losses) == ["wrong_length"]


def test_a_truncated_warc_gives_all_whole_records(tmp_path):
    for pack in (bytes, gzip.compress, zstd.compress):
        data = warc(range(5), pack)
        captures, losses = read(write(tmp_path, "a.warc", data[:-150]))
        assert numbers(captures) == [0, 1, 2, 3] and checks(losses) == ["truncated"]
        assert losses[0].offset == len(warc(range(4), pack)) and losses[0].member == str(losses[0].offset)


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress, bz2.compress], ids=["gz", "zst", "bz2"])
@pytest.mark.parametrize("where", [0, 20, 100, -20, -3])
def test_a_corrupt_member_costs_itself(tmp_path, pack, where):
    """Reading goes on at the next compressed member."""
    members = [pack(record(i, http(page(i, 300)))) for i in range(5)]
    bad = bytearray(members[2])
    bad[where : where + 2 or None] = b"\xaa\x55"
    captures, losses = read(
        write(tmp_path, "a.warc.x".replace(".x", ".gz"), b"".join([*members[:2], bad, *members[3:]]))
    )
    assert numbers(captures) in ([0, 1, 3, 4], [0, 1, 2, 3, 4])
    assert len(captures) == 5 or (
        len(losses) == 1
        and losses[0].check in ("corrupt", "wrong_length")
        and losses[0].offset == len(members[0] + members[1])
    )


def test_missing_bytes_and_garbage_in_between(tmp_path):
    """Whole records before and after stand; each gap is one row with its offset."""
    parts = [record(0), b"\x00\x01 garbage \xff" * 50, record(2), record(3)[:200], record(4)]
    captures, losses = read(write(tmp_path, "a.warc", b"".join(parts)))
    assert numbers(captures) == [0, 2, 4] and checks(losses) == ["corrupt", "truncated"]
    assert [loss.offset for loss in losses] == [len(parts[0]), len(b"".join(parts[:3]))]


def test_an_archive_of_several_compressions(tmp_path):
    data = (
        gzip.compress(record(0))
        + record(1)
        + record(2)
        + zstd.compress(record(3))
        + gzip.compress(record(4))
        + record(5)
    )
    captures, losses = read(write(tmp_path, "a.warc.gz", data))
    assert numbers(captures) == [0, 1, 2, 3, 4, 5] and losses == []


def test_a_record_too_large_is_stepped_over(tmp_path):
    """It is never held, and one that only says so hides nothing behind it."""
    large = record(1, http(b"<p>" + b"word " * 100_000))
    captures, losses = read(write(tmp_path, "a.warc", record(0) + large + record(2)), SMALL)
    assert numbers(captures) == [0, 2] and checks(losses) == ["too_large"] and losses[0].offset == len(record(0))
    captures, losses = read(write(tmp_path, "b.warc", record(0) + record(1, length=2 << 30) + record(2)), SMALL)
    assert numbers(captures) == [0, 2] and checks(losses) == ["too_large"]


def test_a_bomb_costs_itself(tmp_path):
    """A member that grows beyond all measure is left, and reading goes on behind it."""
    bomb = gzip.compress(record(1, http(bytes(30_000_000))))
    limits = Limits(max_record_bytes=1 << 20, max_capture_bytes=1 << 19)
    captures, losses = read(
        write(tmp_path, "a.warc.gz", gzip.compress(record(0)) + bomb + gzip.compress(record(2))), limits
    )
    assert (
        numbers(captures) == [0, 2] and checks(losses) == ["bomb"] and losses[0].offset == len(gzip.compress(record(0)))
    )


def test_an_input_may_not_grow_beyond_the_limit(tmp_path):
    captures, losses = read(write(tmp_path, "a.warc.gz", warc(range(50))), Limits(max_input_bytes=20_000))
    assert 5 < len(captures) < 50 and checks(losses) == ["bomb"]


def test_a_wrong_digest_is_damage(tmp_path):
    good = "WARC-Block-Digest: sha1:" + __import__("hashlib").sha1(http(page(0))).hexdigest()
    bad = "WARC-Block-Digest: sha1:" + "A" * 32
    captures, losses = read(write(tmp_path, "a.warc", record(0, None, good) + record(1, None, bad) + record(2)))
    assert numbers(captures) == [0, 2] and checks(losses) == ["corrupt"]


def test_what_the_crawler_cut_off_is_remarked(tmp_path):
    captures, losses = read(write(tmp_path, "a.warc", record(0, None, "WARC-Truncated: length")))
    assert numbers(captures) == [0] and [(x.check, x.kind, x.observed) for x in losses] == [
        ("truncated", "warning", "length")
    ]


def test_a_file_that_is_no_warc(tmp_path):
    captures, losses = read(write(tmp_path, "a.warc.gz", gzip.compress(STORY * 100)))
    assert captures == [] and checks(losses) == ["corrupt"]


def test_an_arc_file(tmp_path):
    """The older form: one line a head, one end of line behind."""

    def arc(number: int, block: bytes, length: int | None = None) -> bytes:
        head = f"http://harbour.example/story-{number} 192.0.2.1 20050613082100 text/html {length or len(block)}\n"
        return head.encode() + block + b"\n"

    filedesc = b"filedesc://a.arc 0.0.0.0 20050613082100 text/plain 20\n1 0 somebody 123456\n\n"
    parts = [filedesc, *(arc(i, http(page(i))) for i in range(3)), arc(3, http(page(3)), 400), arc(4, http(page(4)))]
    for name, pack in (("a.arc", bytes), ("a.arc.gz", gzip.compress)):
        captures, losses = read(write(tmp_path, name, b"".join(pack(part) for part in parts)))
        assert numbers(captures) == [0, 1, 2, 3, 4] and captures[3].payload == page(3)
        assert captures[0].captured_at == datetime(2005, 6, 13, 8, 21, tzinfo=UTC)
        assert [(x.check, x.kind) for x in losses] == [("wrong_length", "warning")]


# JSON Lines ------------------------------------------------------------------


def lines(*records: object) -> bytes:
    return b"".join((r if isinstance(r, bytes) else json.dumps(r).encode()) + b"\n" for r in records)


@pytest.mark.parametrize("packed", PACKS)
def test_json_lines_by_the_usual_names(tmp_path, packed):
    """Corpora made from crawls: each has its own names."""
    records = [
        {"text": "One.", "url": "https://a.example/1", "timestamp": "2019-04-25T12:57:54Z"},
        {"content": "<p>Two.</p>", "url": "https://a.example/2", "timestamp": "2013-05-18T10:42:00Z", "dump": "x"},
        {"text": "Three.", "date": "2018-03-23 10:01:57", "metadata": {"url": "https://a.example/3"}},
        {"raw_content": "Four.", "WARC-Target-URI": "https://a.example/4", "WARC-Date": "2020-01-01T00:00:00Z"},
        {"html": "<p>Five</p>", "text": "Five", "id": 5, "warc_date": 1577836800},
        {"text": "Six.", "title": "A story", "date": "2017-07-12 00:00:00"},
    ]
    captures, losses = read(write(tmp_path, f"a.jsonl{packed}", PACKS[packed](lines(*records))))
    begins = [str(len(lines(*records[:i]))) for i in range(6)]
    assert losses == [] and [c.member for c in captures] == begins, "lines are known by their first byte"
    assert [c.media_type for c in captures] == ["text/plain", None, "text/plain", None, "text/html", "text/plain"]
    assert captures[2].url == "https://a.example/3" and captures[3].url == "https://a.example/4"
    years = [c.captured_at and c.captured_at.year for c in captures]
    assert years == [2019, 2013, 2018, 2020, 2020, None], "a story's own date is not the time of its capture"
    assert captures[4].name == "5" and captures[4].payload == b"<p>Five</p>"


def test_columns_can_be_named(tmp_path):
    columns = Columns(text=("artikel.volltext",), url=("adresse",), date=("geholt",))
    data = lines({"artikel": {"volltext": "Moin."}, "adresse": "https://a.example/", "geholt": "20200102030405"})
    [capture], _ = read(write(tmp_path, "a.ndjson", data), columns=columns)
    assert capture.payload == b"Moin." and capture.url == "https://a.example/" and capture.captured_at.hour == 3


def test_lines_that_are_no_pages_are_rows(tmp_path):
    data = lines(
        {"text": "a"}, b"{broken", b"[1, 2]", {"url": "x"}, {"text": 5}, b"", {"text": "\ud800", "url": "\udfff"}
    )
    captures, losses = read(write(tmp_path, "a.jsonl", data))
    assert checks(losses) == ["not_json", "not_json", "missing_column", "wrong_type"]
    assert [loss.member for loss in losses] == ["14", "22", "29", "42"] and losses[0].offset == len(
        lines({"text": "a"})
    )
    assert [c.member for c in captures] == ["0", "55"] and captures[1].url == "\\udfff"


def test_losses_in_a_row_are_counted_in_one(tmp_path):
    data = lines({"text": "a"}, *[b"{broken"] * 5_000, {"text": "b"}, b"{broken")
    captures, losses = read(write(tmp_path, "a.jsonl", data))
    assert len(captures) == 2 and len(losses) == 102
    assert losses[100].observed == "4900" and losses[100].count == 4900 and "4900 not_json" in losses[100].reason


def test_a_line_too_long_is_stepped_over(tmp_path):
    data = lines({"text": "a"}, {"text": "x" * 500_000}, {"text": "b"}, {"text": "x" * 15_000})
    captures, losses = read(write(tmp_path, "a.jsonl", data), SMALL)
    assert [c.payload for c in captures] == [b"a", b"b"] and checks(losses) == ["too_large", "too_large"]
    assert [loss.offset for loss in losses] == [data.index(b'{"text": "xx'), data.rindex(b'{"text": "xx')]


def test_json_lines_cut_off_in_compression(tmp_path):
    """All lines before the end are read."""
    random.seed(5)
    records = [{"text": f"{random.random()}"} for _ in range(5_000)]
    data = gzip.compress(lines(*records))
    captures, losses = read(write(tmp_path, "a.jsonl.gz", data[: len(data) // 2]))
    assert 2_000 < len(captures) < 3_000 and checks(losses) == ["truncated"]
    assert captures[-1].payload.decode() == records[len(captures) - 1]["text"]
    assert losses[0].member == str(len(lines(*records[: len(captures)])))


def test_json_lines_with_a_damaged_middle(tmp_path):
    members = [gzip.compress(lines(*({"text": f"{m} {i}"} for i in range(2_000)))) for m in range(3)]
    bad = bytearray(members[1])
    bad[2_000:2_020] = bytes(20)
    captures, losses = read(write(tmp_path, "a.jsonl.gz", members[0] + bytes(bad) + members[2]))
    payloads = {c.payload for c in captures}
    assert {f"{m} {i}".encode() for m in (0, 2) for i in range(2_000)} <= payloads
    assert "corrupt" in checks(losses) and f"1 {5}".encode() in payloads


def test_a_last_line_without_an_end_counts(tmp_path):
    captures, losses = read(write(tmp_path, "a.jsonl", b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}'))
    assert [c.payload for c in captures] == [b"a", b"b"] and losses == []


def test_every_check_is_explained():
    """The ids that readers use are those of CHECKS."""
    import re

    used = set()
    for path in (Path(__file__).parents[1] / "flows/readers").glob("*.py"):
        used |= set(re.findall(r'(?:Trouble|\.loss|Break|_break|Cut)\(\s*"([a-z_]+)"', path.read_text()))
    assert used <= set(CHECKS)
