"""Archives of captures, tables of captures, and folders of them."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import random
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.readers import InputFile, Limits, Loss, list_inputs
from tests.archives import SMALL, STORY, checks, page, read, warc

MEMBERS = {
    "a.html": page(1), "deep/b.txt": b"The ferry left.", "c.txt.gz": gzip.compress(b"Nobody waved."),
    "d.jsonl": b'{"text": "one"}\n{broken\n{"text": "two"}\n', "e.warc.gz": warc([5, 6]),
}  # fmt: skip
ALL = [page(1), b"The ferry left.", b"Nobody waved.", b"one", b"two", page(5), page(6)]


def make_tar(members: dict[str, bytes], mode: str = "w", form: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=form) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def make_zip(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tgz", "a.tar.bz2", "a.tar.xz", "a.zip"])
def test_members_of_all_kinds_are_read(tmp_path, name):
    """Pages, compressed pages, JSON Lines and WARC, each with the member's name before its own place."""
    modes = {"gz": "w:gz", "tgz": "w:gz", "bz2": "w:bz2", "xz": "w:xz"}
    data = make_zip(MEMBERS) if name == "a.zip" else make_tar(MEMBERS, modes.get(name.rsplit(".", 1)[1], "w"))
    captures, losses = read(write(tmp_path, name, data))
    assert [c.payload for c in captures] == ALL
    assert [c.member for c in captures][:5] == ["a.html", "deep/b.txt", "c.txt.gz", "d.jsonl#0", "d.jsonl#24"]
    assert [(x.check, x.member) for x in losses] == [("not_json", "d.jsonl#16")]


@pytest.mark.parametrize("make", [make_tar, make_zip])
def test_names_of_members_are_text_never_paths(tmp_path, make):
    """What points outside the archive is read like any other member, and nothing is written."""
    folder = tmp_path / "in"
    folder.mkdir()
    names = ["../../escaped.txt", "/etc/escaped.txt", "C:\\escaped.txt", "a/../../escaped.txt"]
    captures, losses = read(write(folder, f"a.{make.__name__[5:]}", make(dict.fromkeys(names, b"text"))))
    assert [c.member for c in captures] == names and losses == []
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == [f"a.{make.__name__[5:]}"]


@pytest.mark.parametrize("make", [make_tar, make_zip])
def test_members_that_are_not_read(tmp_path, make):
    """Archives inside archives and unknown names are told; hidden and unfinished members are left out."""
    members = {
        "b.zip": make_zip({"a.txt": b"x"}), "c.tar.gz": b"", "d.parquet": b"PAR1", "e.docx": b"x", ".hidden.txt": b"x",
        "x/.git/a.txt": b"x", "f.txt.part": b"x", "__MACOSX/._a.txt": b"x", "./z.txt": b"z",
    }  # fmt: skip
    captures, losses = read(write(tmp_path, f"a.{make.__name__[5:]}", make(members)))
    assert [c.payload for c in captures] == [b"z"]
    assert checks(losses) == ["nested_archive"] * 3 + ["unknown_suffix"]


def test_a_member_too_large_costs_itself(tmp_path):
    members = {"a.txt": b"a", "b.txt": b"x" * 1_000_000, "c.txt": b"c", "d.txt": os.urandom(10_500).hex().encode()}
    for name, data in (("a.tar", make_tar(members)), ("a.zip", make_zip(members))):
        captures, losses = read(write(tmp_path, name, data), SMALL)
        assert [c.payload for c in captures] == [b"a", b"c"] and len(losses) == 2
        assert {x.check for x in losses} <= {"too_large", "bomb"} and all(x.offset for x in losses)


def test_losses_of_members_of_one_name_are_told_apart(tmp_path):
    data = make_tar({"d.jsonl": b"{broken\n"})
    _, losses = read(write(tmp_path, "a.tar", data + data))
    assert len({(x.member, x.offset) for x in losses}) == 2


def test_long_names_of_either_kind(tmp_path):
    name = "ä" * 120 + "/story.txt"
    for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        captures, losses = read(write(tmp_path, "a.tar", make_tar({name: b"x"}, form=form)))
        assert [c.member for c in captures] == [name] and losses == []


def test_links_and_devices_in_a_tar(tmp_path):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.DIRTYPE):
            info = tarfile.TarInfo("a.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    captures, losses = read(write(tmp_path, "a.tar", out.getvalue()))
    assert captures == [] and checks(losses) == ["not_a_file"] * 3


def test_a_tar_cut_off(tmp_path):
    data = make_tar({"a.txt": b"a", "b.txt": b"b" * 3_000, "c.txt": b"c"})
    captures, losses = read(write(tmp_path, "a.tar", data[:2_600]))
    assert [c.payload for c in captures] == [b"a"] and checks(losses) == ["truncated"] and losses[0].member == "b.txt"
    captures, losses = read(write(tmp_path, "b.tar.gz", gzip.compress(data, 0)[:2_600]))
    assert [c.payload for c in captures] == [b"a"] and checks(losses) == ["truncated"]


def test_a_tar_with_a_damaged_middle(tmp_path):
    """A head that is no head, and bytes that are missing: reading goes on at the next good head."""
    members = {f"{i}.txt": str(i).encode() * 700 for i in range(6)}
    data = bytearray(make_tar(members))
    data[1536:1600] = b"\xff" * 64  # the head of 1.txt
    del data[4000:4100]  # inside 2.txt
    captures, losses = read(write(tmp_path, "a.tar", bytes(data)))
    assert [c.member for c in captures] == ["0.txt", "3.txt", "4.txt", "5.txt"]
    assert checks(losses) == ["corrupt", "truncated"] and losses[0].offset == 1536


def test_a_zip_without_its_list_of_members(tmp_path):
    """Cut off: the members' own heads are enough for those that are whole."""
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        data = make_zip({f"{i}.txt": random.Random(i).randbytes(300).hex().encode() for i in range(5)}, method)
        captures, losses = read(write(tmp_path, "a.zip", data[: len(data) * 6 // 10]))
        assert [c.member for c in captures] == ["0.txt", "1.txt", "2.txt"]
        assert checks(losses) == ["corrupt", "truncated"] and losses[1].member == "3.txt"


def test_a_zip_with_a_damaged_member(tmp_path):
    data = bytearray(make_zip({f"{i}.txt": random.Random(i).randbytes(300).hex().encode() for i in range(5)}))
    data[data.index(b"2.txt") + 100] ^= 0xFF
    captures, losses = read(write(tmp_path, "a.zip", bytes(data)))
    assert [c.member for c in captures] == ["0.txt", "1.txt", "3.txt", "4.txt"]
    assert [(x.check, x.member) for x in losses] == [("corrupt", "2.txt")] and losses[0].offset == data.index(
        b"2.txt"
    ) - 30


def test_an_encrypted_member_is_told(tmp_path):
    data = bytearray(make_zip({"a.txt": b"a"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert checks(read(write(tmp_path, "a.zip", bytes(data)))[1]) == ["encrypted"]


def test_a_zip_bomb_costs_itself(tmp_path):
    data = make_zip({"a.txt": b"a", "b.jsonl": bytes(40_000_000), "c.txt": b"c"})
    captures, losses = read(write(tmp_path, "a.zip", data), Limits(max_record_bytes=1 << 20))
    assert [c.payload for c in captures] == [b"a", b"c"] and checks(losses) == ["bomb"]
    captures, losses = read(write(tmp_path, "a.zip", make_zip({f"{i}.txt": b"x" * 900 for i in range(50)})),
                            Limits(max_input_bytes=9_000))  # fmt: skip
    assert len(captures) == 9 and set(checks(losses)) == {"bomb"}


def test_a_file_that_is_no_archive(tmp_path):
    assert checks(read(write(tmp_path, "a.zip", b"no zip"))[1]) == ["corrupt"]
    assert checks(read(write(tmp_path, "a.tar", b"no tar" * 500))[1]) == ["corrupt"]


def test_a_wacz_is_its_warc_files(tmp_path):
    members = {"archive/data.warc.gz": warc([1, 2]), "pages/pages.jsonl": b'{"text": "not a capture"}\n',
               "indexes/index.cdx.gz": b"", "datapackage.json": b"{}"}  # fmt: skip
    captures, losses = read(write(tmp_path, "a.wacz", make_zip(members, zipfile.ZIP_STORED)))
    assert [c.url for c in captures] == ["https://harbour.example/story-1", "https://harbour.example/story-2"]
    assert losses == [] and captures[0].member == "archive/data.warc.gz#0"


# Parquet ---------------------------------------------------------------------


def make_parquet(path: Path, rows: list[dict], **options) -> Path:
    pq.write_table(pa.Table.from_pylist(rows), path, **options)
    return path


def test_a_list_of_members_that_says_strange_things(tmp_path):
    """A member without a name, and one that is said to stand behind the end, cost nothing else."""
    data = make_zip({"q.html": b"<html><p>No name.", "a.txt": STORY, "b.txt": STORY}).replace(b"q.html", b"\0.html")
    captures, losses = read(write(tmp_path, "a.zip", data))
    assert [c.member for c in captures] == ["", "a.txt", "b.txt"] and losses == []
    place = data.rindex(b"a.txt") - 4  # of the offset in its entry
    far = data[:place] + b"\xff\xff\xff\x7f" + data[place + 4 :]
    captures, [loss] = read(write(tmp_path, "b.zip", far))
    assert [c.member for c in captures] == ["", "b.txt"]
    assert (loss.check, loss.member) == ("corrupt", "a.txt") and loss.offset <= len(data)


def test_a_parquet_table_by_the_usual_names(tmp_path):
    rows = [
        {"text": f"Story {i}", "id": f"<urn:{i}>", "dump": "d", "url": f"https://a.example/{i}",
         "date": "2019-04-25T12:57:54Z", "language_score": 0.9} for i in range(2_500)
    ]  # fmt: skip
    captures, losses = read(make_parquet(tmp_path / "a.parquet", rows, row_group_size=1_000))
    assert losses == [] and [c.payload.decode() for c in captures] == [row["text"] for row in rows]
    assert captures[7].url == "https://a.example/7" and captures[7].captured_at == datetime(
        2019, 4, 25, 12, 57, 54, tzinfo=UTC
    )
    assert [c.member for c in captures] == [str(i + 1) for i in range(2_500)] and captures[7].name == "<urn:7>"


def test_parquet_types_and_structs(tmp_path):
    table = pa.table({
        "content": pa.array([b"<p>caf\xe9</p>", None, b"x"], pa.binary()),
        "metadata": pa.array([{"url": "https://a.example/1", "other": 1}] * 3),
        "timestamp": pa.array([1577836800_000_000_001] * 3, pa.timestamp("ns")),
    })  # fmt: skip
    pq.write_table(table, tmp_path / "a.parquet")
    captures, losses = read(tmp_path / "a.parquet")
    assert captures[0].payload == b"<p>caf\xe9</p>" and captures[0].url == "https://a.example/1"
    assert captures[0].captured_at == datetime(2020, 1, 1, tzinfo=UTC) and captures[0].charset is None
    assert [(x.check, x.member) for x in losses] == [("no_page", "2")]


def test_a_parquet_table_of_something_else(tmp_path):
    _, losses = read(make_parquet(tmp_path / "a.parquet", [{"city": "Ostwick", "rain": 3}]))
    assert checks(losses) == ["missing_column"] and losses[0].observed == "city, rain"
    _, losses = read(make_parquet(tmp_path / "b.parquet", [{"text": 3}, {"text": 4}]))
    assert checks(losses) == ["wrong_type", "wrong_type"]


def test_a_damaged_parquet_file(tmp_path):
    """A damaged row group costs itself; a missing footer costs the file."""
    rows = [{"text": random.Random(i).randbytes(200).hex()} for i in range(300)]
    path = make_parquet(
        tmp_path / "a.parquet", rows, row_group_size=100, write_page_checksum=True, use_dictionary=False
    )
    data = bytearray(path.read_bytes())
    second = pq.ParquetFile(path).metadata.row_group(1).column(0)
    data[second.data_page_offset + 5_000 : second.data_page_offset + 5_100] = bytes(100)
    path.write_bytes(data)
    captures, losses = read(path)
    assert [c.payload.decode() for c in captures] == [r["text"] for r in rows[:100] + rows[200:]]
    assert checks(losses) == ["corrupt"] and losses[0].offset == second.data_page_offset and losses[0].member == "101"
    path.write_bytes(data[:-500])
    assert checks(read(path)[1]) == ["truncated"]
    path.write_bytes(b"no parquet")
    assert checks(read(path)[1]) == ["wrong_content"]


# Folders ---------------------------------------------------------------------


def test_a_folder_is_listed_in_the_order_of_bytes(tmp_path):
    for name in ("b/a.txt", "b.txt", "B.txt", "a/z.html", "a/b/c.warc.gz", "ä.txt", "b-c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_bytes(b"123")
    found = list(list_inputs(str(tmp_path)))
    assert [f.source for f in found] == ["B.txt", "a/b/c.warc.gz", "a/z.html", "b-c.txt", "b.txt", "b/a.txt", "ä.txt"]
    assert all(f.bytes == 3 and f.mtime_ns and Path(f.path_or_uri).read_bytes() == b"123" for f in found)
    assert [f.source for f in list_inputs(tmp_path.as_uri())] == [f.source for f in found]
    assert [f.source for f in list_inputs(str(tmp_path / "b.txt"))] == ["b.txt"]


def test_hidden_and_unfinished_files_are_never_listed(tmp_path):
    for name in (
        ".a.txt",
        "a.txt.part",
        "a.txt.TMP",
        "a.crdownload",
        "a.warc.gz.open",
        "a.zip.filepart",
        ".git/a.txt",
        "x.tmp/a.txt",
        "ok.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert [f.source for f in list_inputs(str(tmp_path))] == ["ok.txt"]


def test_links_make_no_circle_and_list_nothing_twice(tmp_path):
    """Inside the root they are left out; outside they are followed once."""
    root, outside = tmp_path / "raw", tmp_path / "disk"
    (root / "a").mkdir(parents=True)
    (outside / "deep").mkdir(parents=True)
    (root / "a/one.txt").write_bytes(b"1")
    (outside / "deep/two.txt").write_bytes(b"2")
    links = {"a/up": root, "self": "self", "again": "a", "disk": outside, "disk2": outside / "deep", "top": tmp_path,
             "file.txt": outside / "deep/two.txt", "gone.txt": "nowhere"}  # fmt: skip
    for name, target in links.items():
        (root / name).symlink_to(target)
    (outside / "back").symlink_to(root)
    (outside / "deep/circle").symlink_to(outside)
    found = list(list_inputs(str(root)))
    assert [f.source for f in found if isinstance(f, InputFile)] == ["a/one.txt", "disk/deep/two.txt", "file.txt"]
    assert sorted(f.source for f in found if isinstance(f, Loss)) == ["gone.txt", "self"]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError):
        list(list_inputs(str(tmp_path / "nowhere")))


def test_pipes_are_told(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert [f.check for f in list_inputs(str(tmp_path))] == ["unreadable"]


def test_compressed_members_by_every_way(tmp_path):
    members = {"a.txt.bz2": bz2.compress(b"a"), "b.jsonl.xz": lzma.compress(json.dumps({"text": "b"}).encode())}
    captures, losses = read(write(tmp_path, "a.tar.gz", make_tar(members, "w:gz")))
    assert [c.payload for c in captures] == [b"a", b"b"] and losses == []
