"""WARC, ARC and WET: each record is a page or a counted loss with its place."""

from __future__ import annotations

import bz2
import gzip
import zlib
from datetime import UTC, datetime

import brotli
import pytest
from backports import zstd

from flows.readers import Limits
from tests.archives import PACKS, SMALL, STORY, checks, chunk, http, numbers, page, read, record, warc, write


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


def test_headers_of_a_response_may_be_folded_or_said_twice(tmp_path):
    """A line that begins with a blank goes on with the one before; of two the first counts."""
    folded = http(page(1), media_type="text/html;\r\n\tcharset=cp1252")
    twice = http(page(2), "Content-Type: image/png")
    captures, losses = read(write(tmp_path, "a.warc", record(1, folded) + record(2, twice)))
    assert [(c.media_type, c.charset) for c in captures] == [("text/html", "cp1252"), ("text/html", None)]
    assert losses == []


def test_a_response_in_markdown_is_taken_for_what_it_is(tmp_path):
    data = record(1, http(STORY, media_type="text/markdown; charset=utf-8"))
    data += record(2, STORY, kind="resource", media_type="text/x-markdown")
    captures, losses = read(write(tmp_path, "a.warc", data))
    assert [c.media_type for c in captures] == ["text/markdown"] * 2 and losses == []


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


def test_lying_lengths_are_counted_in_one_row(tmp_path):
    """Crawlers that took a compression off keep the old length in every record."""
    data = b"".join(record(i, http(page(i), "Content-Length: 9")) for i in range(500))
    captures, [remark] = read(write(tmp_path, "a.warc", data))
    assert len(captures) == 500 and (remark.check, remark.count, remark.kind) == ("wrong_length", 500, "warning")
    assert "longer" in remark.reason and "first at 0, " in remark.observed


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
