"""Any bytes give captures or losses, never another exception, in bounded time; a checksum lets no damage through."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import tempfile
from pathlib import Path

import pytest
from backports import zstd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.pages.types import Capture
from flows.readers import CHECKS, READERS, Limits, Loss, read_input
from tests.archives import page, warc
from tests.test_readers_archives import MEMBERS, make_parquet, make_tar, make_zip

LIMITS = Limits(max_capture_bytes=200_000, max_record_bytes=400_000, max_header_bytes=8_000, max_input_bytes=4_000_000)
LINES = b"".join(
    json.dumps({"text": f"Story {i}", "url": f"https://a.example/{i}"}).encode() + b"\n" for i in range(60)
)
ARC = b"".join(
    b"http://harbour.example/%d 192.0.2.1 20050613082100 text/html %d\nHTTP/1.1 200 OK\r\n\r\n%s\n"
    % (i, 19 + len(p), p)
    for i, p in enumerate(map(page, range(5)))
)
MAIL = (
    b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    b"--B\r\nContent-Type: text/html\r\n\r\nx\r\n--B--\r\n"
)
FEED = (
    b'<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>'
    + b"".join(b"<item><link>https://a.example/%d</link><description>%s</description></item>" % (i, b"A story. " * 80)
               for i in range(20)) + b"</channel></rss>"
)  # fmt: skip


def seeds() -> dict[str, bytes]:
    """A good input of each kind, by its suffix."""
    with tempfile.TemporaryDirectory() as folder:
        table = make_parquet(
            Path(folder) / "a.parquet", [{"text": f"Story {i}"} for i in range(300)], row_group_size=100
        )
        found = {".parquet": table.read_bytes()}
    tar, plain = make_tar(MEMBERS), warc(range(5), bytes)
    found |= {
        ".txt": page(1),
        ".html": page(2),
        ".mhtml": MAIL,
        ".rss": FEED,
        ".jsonl": LINES,
        ".json": b"[" + LINES.strip().replace(b"\n", b",\n") + b"]",
        ".csv": b"url,text\n" + b"".join(b'https://a.example/%d,"Story, ""%d"""\n' % (i, i) for i in range(60)),
        ".warc": plain,
        ".arc": ARC,
        ".tar": tar,
    }
    found |= {".zip": make_zip(MEMBERS), ".wacz": make_zip({"archive/a.warc.gz": warc([1, 2])})}
    packs = {"gz": gzip.compress, "zst": zstd.compress, "bz2": bz2.compress, "xz": lzma.compress}
    for suffix, pack in packs.items():
        found[f".warc.{suffix}"] = warc(range(5), pack)
    for suffix in (".txt", ".jsonl", ".tar"):
        found |= {f"{suffix}.gz": gzip.compress(found[suffix]), f"{suffix}.zst": zstd.compress(found[suffix])}
    return found


SEEDS = seeds()


def items_of(suffix: str, data: bytes) -> list[Capture | Loss]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data)
        return list(read_input(str(path), path.name, LIMITS))


def judge(suffix: str, data: bytes) -> list[Capture]:
    """Captures of the data, after all that must hold for any data has been checked."""
    items = items_of(suffix, data)
    for item in items:
        if isinstance(item, Loss):
            assert item.check in CHECKS and item.check != "reader_failed", item.observed
            assert item.reason and item.kind in ("lost", "skipped", "warning")
            assert item.offset is None or 0 <= item.offset <= max(len(data), LIMITS.max_input_bytes)
            str(item).encode()
        else:
            assert len(item.payload) <= LIMITS.max_capture_bytes
    return [item for item in items if isinstance(item, Capture)]


fuzz = settings(deadline=5_000, max_examples=12, suppress_health_check=list(HealthCheck), derandomize=True)


@pytest.mark.parametrize("suffix", [*READERS, ".txt.gz", ".warc.zst"])
@fuzz
@given(data=st.binary(max_size=2_000))
def test_any_bytes(suffix, data):
    judge(suffix, data)
    for head in (
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03",
        b"WARC/1.0\r\n",
        b"PK\x03\x04",
        b"PAR1",
        b"\x28\xb5\x2f\xfd",
        b'{"text": "',
    ):
        judge(suffix, head + data)


@st.composite
def damages(draw: st.DrawFn) -> list[tuple[str, float, bytes]]:
    """Some places, as shares of the length, and what befalls them."""
    kinds = st.sampled_from(("flip", "insert", "delete", "cut", "repeat"))
    place = st.floats(0, 1, exclude_max=True)
    return draw(st.lists(st.tuples(kinds, place, st.binary(min_size=1, max_size=40)), min_size=1, max_size=3))


def damage(data: bytes, damages: list[tuple[str, float, bytes]]) -> bytes:
    for kind, share, some in damages:
        at, size = int(share * len(data)), len(some)
        middle = {"flip": some, "insert": some + data[at : at + size], "repeat": data[at : at + size] * 2}.get(
            kind, b""
        )
        data = data[:at] + middle + (b"" if kind == "cut" else data[at + size :])
    return data


@pytest.mark.parametrize("suffix", SEEDS)
@fuzz
@given(damages=damages())
def test_damaged_inputs(suffix, damages):
    judge(suffix, damage(SEEDS[suffix], damages))


@pytest.mark.parametrize("suffix", [".warc.gz", ".warc.bz2", ".warc.xz", ".txt.gz", ".zip", ".wacz"])
@fuzz
@given(damages=damages())
def test_what_has_a_checksum_is_whole_or_lost(suffix, damages):
    """No page comes out of a damaged archive that was not in it."""
    known = {c.payload for c in judge(suffix, SEEDS[suffix])}
    for capture in judge(suffix, damage(SEEDS[suffix], damages)):
        assert capture.payload in known


@fuzz
@given(place=st.floats(0, 1, exclude_max=True), size=st.integers(1, 60))
def test_one_damage_costs_no_other_record(place, size):
    """All members of a .warc.gz but those that are touched are read."""
    members = [warc([i]) for i in range(8)]
    data = b"".join(members)
    at = int(place * len(data))
    found = {c.payload for c in judge(".warc.gz", data[:at] + b"\xa5" * size + data[at + size :])}
    start = 0
    for i, member in enumerate(members):
        if at + size <= start or at >= start + len(member):
            assert page(i) in found, f"record {i} is whole and was not read"
        start += len(member)
