"""`copydesk extract` as its users call it: a line for each page, and a plain word where there is none."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from backports import zstd

from flows.stream import extract_lines
from tests.archives import http, record
from tests.commands import Command

TEXT = "The old pier of Lindvik closes on Thursday.\n\nNobody knows for how long it will stay closed.\n"
LINES = "".join(json.dumps({"id": f"page {n}", "text": TEXT}) + "\n" for n in range(40)).encode()


def rows(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """What it says of a wrong call, without the frame around it."""
    return " ".join(done.stderr.decode().replace("│", " ").split())


def test_files_and_what_cannot_be_read(tmp_path: Path, copydesk: Command) -> None:
    page = tmp_path / "page.txt"
    page.write_text(TEXT)
    done = copydesk("extract", page, tmp_path / "none.txt", tmp_path)
    assert done.returncode == 0
    assert [row["error"] for row in rows(done)] == [
        None, "cannot be read: No such file or directory", "cannot be read: Is a directory",
    ]  # fmt: skip


def test_the_exit_code_tells_where_no_page_could_be_read(tmp_path: Path, copydesk: Command) -> None:
    """Scripts notice a wrong name; one page that is read among others is enough, and no page at all is no failure."""
    page = tmp_path / "page.txt"
    page.write_text(TEXT)
    assert copydesk("extract", tmp_path / "none.txt", tmp_path).returncode == 1
    assert copydesk("extract", tmp_path / "none.txt", page, tmp_path).returncode == 0
    assert copydesk("extract", "--jsonl", "-", stdin=b"broken\n[1]\n").returncode == 1
    assert copydesk("extract", "--jsonl", "-", stdin=b"").returncode == 0


PACKS = {"": bytes, ".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": zstd.compress}


@pytest.mark.parametrize(("suffix", "pack"), PACKS.items(), ids=PACKS)
def test_lines_whatever_their_compression(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    """And where the file is cut in the middle, what stands before, and a line that says so."""
    whole, cut = tmp_path / f"a.jsonl{suffix}", tmp_path / f"b.jsonl{suffix}"
    packed = pack(LINES)
    whole.write_bytes(packed)
    cut.write_bytes(packed[: len(packed) // 2])
    assert [json.loads(row)["id"] for row in extract_lines(whole, sites=True)] == [f"page {n}" for n in range(40)]
    *read, last = map(json.loads, extract_lines(cut, sites=True))
    assert [row["id"] for row in read] == [f"page {n}" for n in range(len(read))]
    assert last["id"] == f"line {len(read) + 1}" and last["error"], last


def test_a_packed_page_is_unpacked(tmp_path: Path, copydesk: Command) -> None:
    """As a build does, whatever its name says; from standard input, too.  One that is cut off is told."""
    html = f"<title>Pier</title><p>{TEXT}</p>".encode()
    packed = [pack(html) for suffix, pack in PACKS.items() if suffix]
    pages = [(tmp_path / f"page{n}.html.gz", tmp_path / f"cut{n}.txt") for n in range(len(packed))]
    for data, (page, cut) in zip(packed, pages, strict=True):
        page.write_bytes(data)
        cut.write_bytes(data[:-12])
    read, broken = (rows(copydesk("extract", *paths)) for paths in zip(*pages, strict=True))
    [piped] = rows(copydesk("extract", "/dev/stdin", stdin=packed[0]))
    assert [row["error"] for row in (*read, piped)] == [None] * (len(packed) + 1)
    shown = {tuple(block["text"] for block in row["blocks"]) for row in (*read, piped)}
    assert len(shown) == 1 and all(shown)
    assert all(row["error"].startswith("cannot be read: ") for row in broken)
    assert copydesk("explain", pages[0][1]).returncode == 2


def test_explain_finds_its_record_among_broken_lines(tmp_path: Path, copydesk: Command) -> None:
    """A line that is no JSON does not keep the record below it from being shown."""
    lines = tmp_path / "lines.jsonl"
    lines.write_bytes(b'{broken\n[1]\n{"id": "none"}\n' + LINES)
    assert b"old pier" in copydesk("explain", lines, "--id", "page 0").stdout
    for name, says in (("page x", "has no record"), ("none", "neither html nor text")):
        done = copydesk("explain", lines, "--id", name)
        assert done.returncode == 2 and says in complaint(done)


def test_standard_input(copydesk: Command) -> None:
    done = copydesk("extract", "--jsonl", "-", stdin=LINES.splitlines()[0])
    assert [row["id"] for row in rows(done)] == ["page 0"]


def test_half_a_surrogate_pair_is_written_as_its_escape(copydesk: Command) -> None:
    """A name as JSON can hold and UTF-8 cannot."""
    [row] = rows(copydesk("extract", "--jsonl", "-", stdin=json.dumps({"id": "a\ud83d", "text": TEXT}).encode()))
    assert (row["id"], row["error"]) == ("a\ud83d", None)
    assert row["blocks"]


def test_what_is_no_page_keeps_its_line(copydesk: Command) -> None:
    nameless = json.dumps({"url": "https://post.example/pier", "text": TEXT}).encode()
    broken = b'{"id": "a"}\n\n{broken\n[1]\n{"id": "b", "text": 5}\n' + LINES.splitlines()[0] + b"\n" + nameless
    found = rows(copydesk("extract", "--jsonl", "-", stdin=broken))
    assert [row["id"] for row in found] == ["a", "line 3", "line 4", "b", "page 0", "line 7"]
    assert [row["error"] and row["error"].split(": ")[1] for row in found] == [
        "neither html nor text is a string", "it is not JSON", "it is not an object",
        "neither html nor text is a string", None, None,
    ]  # fmt: skip
    assert found[-1]["url"] == "https://post.example/pier"


def test_lines_say_of_a_story_what_a_file_of_them_says(tmp_path: Path, copydesk: Command) -> None:
    """Title, day, authors and more, where the page has none; what an answer to learn from says is never read."""
    told = {
        "text": TEXT, "link": "https://post.example/pier", "title": "Old pier of Lindvik closes", "tags": ["pier"],
        "date_publish": "2024-03-04", "author": "Ilse Brandt", "section": "Coast", "crawled_at": "2024-03-05T06:00:00Z",
    }  # fmt: skip
    truth = {"text": TEXT, "truth": {"headline": "Pier shut", "authors": ["Jon Aske"], "date": "2024-03-04"}}
    lines = tmp_path / "a.jsonl"
    lines.write_text("".join(json.dumps({"id": n, **record}) + "\n" for n, record in enumerate((told, truth))))
    piped = rows(copydesk("extract", "--jsonl", lines))
    assert piped == rows(copydesk("extract", lines))
    facts = ("headline", "published_at", "authors", "section", "keywords", "url", "captured_at")
    assert [[row[fact] for fact in facts] for row in piped] == [
        ["Old pier of Lindvik closes", "2024-03-04", ["Ilse Brandt"], "Coast", ["pier"], "https://post.example/pier",
         "2024-03-05T06:00:00+00:00"],
        [None, None, [], None, [], None, None],
    ]  # fmt: skip


def test_the_pages_of_files_that_hold_many(tmp_path: Path, copydesk: Command) -> None:
    """All that a build would read in them, by their own ids and addresses; pictures have no line."""
    page = f"<title>Pier</title><p>{TEXT}</p>".encode()
    picture = record(2, http(b"\xff\xd8", media_type="image/jpeg"))
    crawl, table, packed, saved = (tmp_path / name for name in ("a.warc.gz", "b.csv", "c.zip", "d.mhtml"))
    crawl.write_bytes(gzip.compress(record(1, http(page)) + picture))
    table.write_text(f'pageUrl,html\nhttps://post.example/pier,"<p>{TEXT}</p>"\n')
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("day/one.html", page)
        archive.writestr("day/two.txt", "")
    head = "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Location: https://post.example/pier\r\n\r\n"
    saved.write_bytes(head.encode() + page)
    found = rows(copydesk("extract", crawl, table, packed, saved))
    read = [row for row in found if row["error"] is None]
    assert [row["url"] for row in read] == ["https://harbour.example/story-1", "https://post.example/pier", None,
                                            "https://post.example/pier"]  # fmt: skip
    assert all("Nobody knows" in row["blocks"][-1]["text"] for row in read)
    assert read[0]["captured_at"] and read[2]["id"] == f"{packed}#day/one.html"
    assert [(row["id"], row["error"]) for row in found if row["error"]] == [
        (f"{packed}#day/two.txt", "The capture is empty."),
    ]  # fmt: skip


def test_a_damaged_archive_gives_what_stands_before_the_damage(tmp_path: Path, copydesk: Command) -> None:
    crawl = tmp_path / "a.warc.gz"
    whole = b"".join(gzip.compress(record(n, http(TEXT.encode()))) for n in range(3))
    crawl.write_bytes(whole[:-40])
    *read, last = rows(copydesk("extract", crawl))
    assert [row["error"] for row in read] == [None, None] and last["error"].startswith("cannot be read: ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["extract", "--jsonl", "none.jsonl"], "none.jsonl is not there"),
        (["extract", "--jsonl", "."], ". is no file"),
        (["extract"], "give files, or --jsonl FILE"),
    ],
)
def test_a_wrong_call_is_told_in_words(arguments: list[str], says: str, copydesk: Command) -> None:
    done = copydesk(*arguments)
    assert done.returncode == 2
    assert says in complaint(done)


def test_versions_are_told(copydesk: Command) -> None:
    assert copydesk("--version").stdout.decode().startswith("copydesk 0.")


def test_explain_asks_which_of_many_pages(tmp_path: Path, copydesk: Command) -> None:
    """They are named, so that one can be chosen; of a file with a single page it is that one."""
    done = copydesk("explain", "raw/samples/courier.jsonl")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"name one with --id: rowers-1, rowers-2, bread;" in done.stderr
    many, nameless = tmp_path / "many.jsonl", tmp_path / "nameless.jsonl.gz"
    many.write_text("".join(json.dumps({"id": number, "text": TEXT}) + "\n" for number in range(12)))
    nameless.write_bytes(gzip.compress(b'{"text": "The ferry sails again."}\n'))
    assert b"--id: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 \xe2\x80\xa6;" in copydesk("explain", many).stderr
    assert b"The ferry sails again." in copydesk("explain", nameless).stdout
    packed = tmp_path / "all.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("day/page.txt", TEXT)
        archive.writestr("day/other.txt", "The ferry sails again.")
    assert (
        b"--id: day/page.txt, day/other.txt; or look at them with `copydesk inspect"
        in copydesk("explain", packed).stderr
    )
    for name in ("day/other.txt", f"{packed}#day/other.txt"):  # the second is what `extract` calls it
        assert b"The ferry sails again." in copydesk("explain", packed, "--id", name).stdout
    done = copydesk("explain", packed, "--id", "day/none.txt")
    assert done.returncode == 2 and "no page with the id" in complaint(done)


def test_explain_shows_a_page_that_a_browser_saved(tmp_path: Path, copydesk: Command) -> None:
    saved = tmp_path / "page.mhtml"
    saved.write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<title>Pier</title><p>" + TEXT.encode())
    shown = copydesk("explain", saved).stdout
    assert b"The old pier of Lindvik" in shown and b"MIME" not in shown
    saved.write_bytes(b"no mail at all")
    done = copydesk("explain", saved)
    assert done.returncode == 2 and "holds no page" in complaint(done)


@pytest.mark.parametrize("columns", [80, 130])
def test_explain_leaves_room_for_the_text(columns: int, copydesk: Command) -> None:
    """In a narrow terminal a block has two lines, in a wide one a single line; either way all is said of it."""
    sample = Path(__file__).parent.parent / "raw/samples/harbour_dredging_en.txt"
    said = copydesk("explain", sample, "--width", 40, COLUMNS=str(columns))
    lines = said.stdout.decode().splitlines()
    at = next(i for i, line in enumerate(lines) if "Listen Live" in line)
    block = " ".join(lines[at : at + (columns < 110) + 1])
    assert all(word in block for word in ("navigation", "navigation.en", "0.95"))
    assert max(map(len, lines)) <= columns
    assert any("READ MORE: Storm Anneke Leaves Veldmark" in line for line in lines)
