"""What readers of the files skip, and when small files are merged."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from flows.store import parts
from flows.store.compact import choose_smallest
from flows.store.parts import write_parts
from flows.store.tables import to_table
from schemas import CaptureRow
from tests.builds import STORY, ask, build, part_names, read_here, write_page

ROWS, SITES = 4_000, 8


def capture(number: int) -> CaptureRow:
    fixed: dict[str, Any] = dict.fromkeys(
        ("source", "media_type", "payload_sha256", "encoding", "extractor_version"), "x"
    )
    return CaptureRow(
        capture_id=f"{number * 7919 % 100_003:032x}", article_id=f"{number * 104_729 % 99_991:032x}",
        url=f"https://site{number % SITES}.example/{number}", site=f"site{number % SITES}.example",
        source_count=1, payload_bytes=1, repairs=[], captured_at_basis="none", page_kind="article", status="accepted",
        block_count=1, chars_by_label=[], release=1, **fixed,
    )  # fmt: skip


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table of 16 row groups in one file, sorted as captures are."""
    folder = tmp_path_factory.mktemp("layout")
    rows = to_table(CaptureRow, [capture(n) for n in range(ROWS)])
    rows = rows.sort_by([("site", "ascending"), ("capture_id", "ascending")])
    rows = rows.append_column("captured_month", pa.array(["2021-05"] * ROWS))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "ROWS_PER_GROUP", 250)
        (part,) = write_parts(CaptureRow, iter(rows.to_batches()), folder)
    return folder / part.path


def groups_left(path: Path, condition: ds.Expression) -> int:
    """Row groups that the statistics do not rule out."""
    (fragment,) = ds.dataset(path).get_fragments()
    return len(fragment.split_by_row_group(condition))


def groups_probed(path: Path, column: str, value: str) -> int:
    """Row groups that the bloom filter of a column does not rule out."""
    rows = duckdb.execute("select * from parquet_bloom_probe(?, ?, ?)", [str(path), column, value]).fetchall()
    assert len(rows) == ROWS // 250
    return sum(not excluded for *_, excluded in rows)


def test_a_site_is_found_by_statistics(laid_out: Path) -> None:
    """Of 16 row groups the statistics leave those of the one site."""
    assert groups_left(laid_out, ds.field("site") >= "") == 16
    assert groups_left(laid_out, ds.field("site") == "site3.example") == 2
    assert groups_left(laid_out, ds.field("site") == "nowhere.example") == 0


#: `parquet_bloom_probe` looks in the wrong place for columns behind a list, so article_id is left out here.
@pytest.mark.parametrize("column", ["capture_id", "url"])
def test_an_id_is_found_by_bloom_filter(laid_out: Path, column: str) -> None:
    """An id or address is looked for in its own row group, and in next to no other."""
    wanted = [getattr(capture(n), column) for n in range(0, ROWS, 200)]
    probed = [groups_probed(laid_out, column, value) for value in wanted]
    assert min(probed) == 1
    assert sum(probed) <= len(probed) * 1.6
    assert groups_probed(laid_out, column, "https://nowhere.example/") <= 1


@pytest.mark.parametrize(
    ("sizes", "many", "merged"),
    [
        ([13, 1, 1, 1], 4, [1, 1, 1]),  # the large one waits
        ([13, 1, 1, 1, 2], 4, [1, 1, 1, 2, 13]),  # until it is worth its while
        ([100, 20, 1, 1, 1], 3, [1, 1, 1, 20]),  # fewer than so many are left
        ([900, 1], 2, [1, 900]),
        ([900, 30, 1], 2, [1, 30, 900]),
    ],
)
def test_the_smallest_files_are_merged_first(sizes: list[int], many: int, merged: list[int]) -> None:
    files = [(size, f"{size} {n}") for n, size in enumerate(sizes)]
    assert [int(name.split()[0]) for name in choose_smallest(files, many)] == merged


def test_small_files_are_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a partition has many small files the run merges them; rows stay the same, other partitions too.

    Tiny files of captures and articles are written together with the new rows at once.
    """
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    raw, warehouse = tmp_path / "raw", tmp_path / "warehouse"
    files = []
    for n in range(5):
        write_page(
            raw,
            f"{n}.txt",
            f"The innkeeper told story number {n} of that long evening when the last guests had already left.",
            *STORY,
            clock="08:21 GMT13 June 2021",
        )
        if not n:
            write_page(
                raw,
                "may.txt",
                "The innkeeper told no story in May, because he had to mend the roof of the old barn.",
                *STORY,
                clock="08:21 GMT13 May 2021",
            )
        assert build(raw, warehouse, merge_files=3)["state"] == "published"
        names = part_names(warehouse, "captures", "articles", "blocks")
        files.append(Counter(name.rsplit("/", 1)[0] for name in names))
    assert [f["blocks/captured_month=2021-06"] for f in files] == [1, 2, 3, 2, 3]
    assert [f["articles/captured_month=2021-06"] for f in files] == [1] * 5
    assert [f["captures/captured_month=2021-06"] for f in files] == [1] * 5
    assert {f["blocks/captured_month=2021-05"] for f in files} == {1}
    assert ask(warehouse, "select count(*), count(distinct capture_id) from captures") == [(6, 6)]
    assert ask(warehouse, "select count(*), count(distinct article_id) from revisions") == [(6, 6)]
    build(raw, tmp_path / "once")
    for table in ("captures", "blocks", "articles", "signatures"):
        left_out = "release" if table != "blocks" else "capture_id"
        query = f"select * exclude ({left_out}) from {table} order by all"
        assert ask(warehouse, query) == ask(tmp_path / "once", query)
    assert json.loads((warehouse / "current/manifest.json").read_text())["tables"]["blocks"]["rows"] == 36
