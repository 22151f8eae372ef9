"""JSON Lines: each line is a page or a counted loss with its place."""

from __future__ import annotations

import gzip
import json
import random
from datetime import UTC, datetime

import pytest

from flows.readers import Columns, Limits
from tests.archives import PACKS, SMALL, checks, read, write


def lines(*records: object) -> bytes:
    return b"".join((r if isinstance(r, bytes) else json.dumps(r).encode()) + b"\n" for r in records)


@pytest.mark.parametrize("more", [0, 3, 6, 9])
def test_times_are_seconds_since_1970_or_finer(tmp_path, more):
    """Thousandths, millionths and thousand millionths, too, as numbers and as their figures."""
    stated = 1_623_572_460 * 10**more
    records = [{"text": "A", "timestamp": stated}, {"text": "B", "timestamp": str(stated)}]
    captures, losses = read(write(tmp_path, "a.jsonl", lines(*records)))
    assert [c.captured_at for c in captures] == [datetime(2021, 6, 13, 8, 21, tzinfo=UTC)] * 2 and losses == []


def test_a_time_that_cannot_be_read_is_told(tmp_path):
    """The pages stand without it, and one remark an input counts them; no time at all is none to remark."""
    records = [{"text": "One.", "timestamp": "last tuesday"}, {"text": "Two."}, {"text": "Three.", "timestamp": ""},
               {"text": "Four.", "timestamp": "last tuesday"}, {"text": "Five.", "timestamp": "2019-04-25"},
               {"text": "Six.", "timestamp": 0, "url": "https://web.archive.org/web/20190613082100/https://a.example/6"},
               {"text": "Seven.", "timestamp": -1}]  # fmt: skip
    captures, [remark] = read(write(tmp_path, "a.jsonl", lines(*records)))
    assert len(captures) == 7 and [bool(c.captured_at) for c in captures] == [False] * 4 + [True] * 2 + [False]
    assert (remark.check, remark.kind, remark.member, remark.count) == ("unread_time", "warning", "0", 3)
    assert remark.observed.startswith("last tuesday 2, -1 1; first at 0, ")


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


def test_names_of_columns_are_compared_by_their_letters(tmp_path):
    """Home-made crawlers write them in all ways; the first that has a value counts."""
    records = [
        {"pageUrl": "https://a.example/1", "HTML": "<p>One.</p>", "scraped_at": "2023-05-09T10:00:00Z"},
        {"URL": None, "Url": "https://a.example/2", "Full Text": "Two.", "crawledAt": "2023-05-09"},
        {"Meta-Data": 1, "metadata": {"SourceURL": "https://a.example/3"}, "html": "", "text": ["Three.", "Four."],
         "Title": "A story", "Date": "2017-07-12"},
    ]  # fmt: skip
    captures, losses = read(write(tmp_path, "a.jl", lines(*records)))
    assert losses == [] and [c.url for c in captures] == [f"https://a.example/{i}" for i in (1, 2, 3)]
    assert [c.payload for c in captures] == [b"<p>One.</p>", b"Two.", b"Three.\n\nFour."]
    assert [c.captured_at and c.captured_at.day for c in captures] == [9, 9, None]


@pytest.mark.parametrize(
    "stated",
    [
        1683626400, "1683626400.0", "1683626400000", {"$date": {"$numberLong": "1683626400000"}},
        {"$date": "2023-05-09T10:00:00Z"}, "2023/05/09 10:00:00", "2023-05-09 10:00:00 UTC",
        "2023-05-09 12:00:00 +0200", "2023-05-09 10:00:00.000000000 +0000 UTC", "Tue, 09 May 2023 10:00:00 GMT",
    ],
)  # fmt: skip
def test_times_as_exports_write_them(tmp_path, stated):
    [capture], losses = read(write(tmp_path, "a.jsonl", lines({"text": "One.", "timestamp": stated})))
    assert losses == [] and capture.captured_at == datetime(2023, 5, 9, 10, tzinfo=UTC)


def test_a_column_without_a_value_is_told_by_its_name(tmp_path):
    _, [loss] = read(write(tmp_path, "a.jsonl", lines({"url": "https://a.example/1", "html": None})))
    assert (loss.check, loss.reason) == ("no_page", "The column html is null.")


def test_files_named_json(tmp_path):
    """Records a line, an array whose elements are known by their number, or one record printed over lines."""
    records = [{"text": "One.", "url": "https://a.example/1"}, {"text": "Two."}]
    for data, places in (
        (lines(*records), ["0", str(len(lines(records[0])))]),
        (json.dumps(records).encode(), ["1", "2"]),
        (b"\xef\xbb\xbf" + json.dumps(records, indent=1).encode(), ["1", "2"]),
        (json.dumps(records[0], indent=1).encode(), [None]),
    ):
        captures, losses = read(write(tmp_path, "a.json", data))
        assert losses == [] and [c.member for c in captures] == places and captures[0].payload == b"One."
    captures, losses = read(
        write(tmp_path, "a.json.gz", gzip.compress(json.dumps([*records, 5, {"url": "x"}]).encode()))
    )
    assert len(captures) == 2 and [(x.check, x.member) for x in losses] == [("not_json", "3"), ("missing_column", "4")]
    assert checks(read(write(tmp_path, "a.json", b'{\n "text": '))[1]) == ["not_json"]
    assert checks(read(write(tmp_path, "a.json", b'[\n{"text": "' + b"x" * 30_000), SMALL)[1]) == ["too_large"]


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


def test_an_archives_address_gives_the_page_its_own_and_its_time(tmp_path):
    """Unless the record states a time: then that one counts."""
    replay = "https://web.archive.org/web/20190613082100/https://harbour.example/ferry"
    data = lines({"text": "a", "url": replay}, {"text": "b", "url": replay, "timestamp": "2020-01-01T00:00:00Z"})
    [first, second], losses = read(write(tmp_path, "a.jsonl", data))
    assert first.url == second.url == "https://harbour.example/ferry" and losses == []
    assert (first.captured_at, first.captured_at_basis) == (datetime(2019, 6, 13, 8, 21, tzinfo=UTC), "archive_url")
    assert (second.captured_at.year, second.captured_at_basis) == (2020, "record")


def test_what_crawlers_that_write_markdown_call_their_columns(tmp_path):
    data = lines({"markdown": "# One", "metadata": {"sourceURL": "https://a.example/1", "title": "One"}})
    [capture], losses = read(write(tmp_path, "a.jsonl", data))
    assert (capture.payload, capture.media_type, losses) == (b"# One", "text/markdown", [])
    assert capture.url == "https://a.example/1"


@pytest.mark.parametrize(
    "record",
    [
        {"_index": "news", "_id": "1", "_source": {"url": "https://a.example/1", "text": "One."}},
        {"doc": {"pageUrl": "https://a.example/1", "articleBody": "One."}},
        {"success": True, "data": {"markdown": "One.", "metadata": {"sourceURL": "https://a.example/1"}}},
        {
            "link": "https://a.example/1",
            "title": {"rendered": "T"},
            "content": {"rendered": "One.", "protected": False},
        },
        {"url": "https://a.example/1", "article": {"title": "T", "text": "One."}},
        {"url": "https://a.example/1", "data": None, "paragraphs": [{"text": "One."}]},
        {"source": "https://a.example/1", "raw_text": "One."},
        {"text": None, "url": None, "data": {"item": {"page": {"text": "One.", "url": "https://a.example/1"}}}},
        {"status": "ok", "articles": [{"url": "https://a.example/1", "content": "One."}]},
        {"hits": {"total": 1, "hits": [{"_source": {"url": "https://a.example/1", "body": "One."}}]}},
    ],
)
def test_a_record_as_search_engines_and_interfaces_wrap_it(tmp_path, record):
    captures, losses = read(write(tmp_path, "a.jsonl", lines(record)))
    assert [(c.url, c.payload) for c in captures] == [("https://a.example/1", b"One.")]
    assert not losses


def test_envelopes_without_end_hold_no_record(tmp_path):
    record = b'{"data": ' * 900 + b'{"text": "One."}' + b"}" * 900 + b"\n"
    captures, [loss] = read(write(tmp_path, "a.jsonl", record + lines({"text": "Two."})))
    assert ([c.payload for c in captures], loss.member) == ([b"Two."], "0")


def test_a_document_that_lists_records_has_them_by_number(tmp_path):
    """Also where it is one line; a record of the list without a page is a loss of its own."""
    document = {"items": [{"id": "a", "text": "One."}, {"id": "b"}, {"id": "c", "text": "Three."}], "next": None}
    captures, [loss] = read(write(tmp_path, "a.json", json.dumps(document, indent=1).encode()))
    assert [(c.member, c.name) for c in captures] == [("1", "a"), ("3", "c")]
    assert (loss.check, loss.member, loss.observed) == ("missing_column", "2", "id")
    captures, _ = read(write(tmp_path, "b.jsonl", lines({"text": "Zero."}, document)))
    assert [c.member for c in captures] == ["0", "18#1", "18#3"]


def test_a_publisher_is_no_address(tmp_path):
    [capture], _ = read(write(tmp_path, "a.jsonl", lines({"text": "One.", "source": "Lurvik Post"})))
    assert capture.url is None


def test_a_line_is_as_long_as_allowed(tmp_path):
    """Also where all of a short file is held at once."""
    short, long = {"text": "One line of a story."}, {"text": "A line that is longer. " * 20}
    path = write(tmp_path, "a.jsonl", lines(short, long, short))
    captures, [loss] = read(path, limits=Limits(max_record_bytes=100))
    assert len(captures) == 2 and (loss.check, loss.observed) == ("too_large", str(len(json.dumps(long))))
