"""Parts, releases, the catalogue and the ledger."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.store import disk
from flows.store.catalogue import BrokenViewError, create_views, defined_names, find_views
from flows.store.layout import Warehouse, current_release, list_releases, open_warehouse
from flows.store.lock import BusyError, hold_lock
from flows.store.parts import ROWS_PER_GROUP, sort_order, write_parts
from flows.store.release import heal, link_file, next_number
from flows.store.staged import StagedWriter
from flows.store.tables import to_table
from schemas import LEDGER_TABLES, RELEASE_TABLES, RelatedHeadlineRow, arrow_schema
from schemas.columns import columns
from tests.builds import ask, build, read_here, write_page


def related(number: int) -> RelatedHeadlineRow:
    return RelatedHeadlineRow(
        article_id=f"{number % 100:032x}",
        capture_id=f"{number:032x}",
        position=number % 7,
        headline=f"Headline {number}",
        placement="footer" if number % 2 else "inline",
        confirmed=False,
    )


def batches(count: int, size: int) -> list[pa.RecordBatch]:
    """Rows sorted by partition and order, cut into batches of one size."""
    rows = to_table(RelatedHeadlineRow, [related(n) for n in range(count)])
    months = ["2021-05" if n < count // 3 else "unknown" for n in range(count)]
    return rows.append_column("captured_month", pa.array(months)).to_batches(max_chunksize=size)


def test_staged_rows_come_out_as_they_went_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are staged in many lots and row groups are all there, in their order; a table without rows is empty."""
    monkeypatch.setattr("flows.store.staged._ROWS", 7)
    monkeypatch.setattr("flows.store.staged._GROUP_BYTES", 2_000)
    rows = [related(n) for n in range(100)]
    with StagedWriter(tmp_path) as out:
        for row in rows:
            out.add(row)
    file = pq.ParquetFile(tmp_path / "related_headlines.parquet")
    read, wanted = file.read(), to_table(RelatedHeadlineRow, rows)
    assert file.num_row_groups > 2 and read.schema.equals(wanted.schema)
    assert read.to_pylist() == wanted.to_pylist()  # words are numbered anew in each row group
    assert pq.read_table(tmp_path / "blocks.parquet").num_rows == 0


def test_batches_do_not_matter(tmp_path: Path) -> None:
    """The same rows give the same parts, however they were cut into batches."""
    count = ROWS_PER_GROUP * 2 + 17
    parts = [
        write_parts(RelatedHeadlineRow, iter(batches(count, size)), tmp_path / str(size))
        for size in (997, 5_000, 10**6)
    ]
    assert parts[0] == parts[1] == parts[2]
    assert [(p.path.split("/")[1], p.rows) for p in parts[0]] == [
        ("captured_month=2021-05", count // 3),
        ("captured_month=unknown", count - count // 3),
    ]


def test_layout_of_a_part(tmp_path: Path) -> None:
    """zstd, page index, sorted, dictionary columns, descriptions, read-only, no partition column."""
    (_, part) = write_parts(RelatedHeadlineRow, iter(batches(60_000, 10_000)), tmp_path)
    path = tmp_path / part.path
    file = pq.ParquetFile(path)
    group = file.metadata.row_group(0)
    chunks = {group.column(i).path_in_schema: group.column(i) for i in range(group.num_columns)}
    assert {chunk.compression for chunk in chunks.values()} == {"ZSTD"}
    assert all(chunk.has_offset_index for chunk in chunks.values())
    unsought = {name for name, chunk in chunks.items() if not chunk.has_column_index}
    assert unsought == {"position", "headline", "marker"}
    assert "RLE_DICTIONARY" in chunks["placement"].encodings
    assert [s.column_index for s in group.sorting_columns] == [1, 2]
    assert file.metadata.num_row_groups == 3
    assert file.schema_arrow.equals(arrow_schema(RelatedHeadlineRow), check_metadata=False)
    assert (
        file.schema_arrow.field("headline").metadata[b"description"] == columns(RelatedHeadlineRow)[3].sentence.encode()
    )
    assert "captured_month" not in file.schema_arrow.names
    assert path.name == f"part-{disk.hash_file(path)[:20]}.parquet"
    assert path.stat().st_mode & 0o777 == 0o444


def test_half_a_surrogate_pair_is_replaced() -> None:
    """Text that no encoding can hold does not stop a build."""
    row = related(1)
    broken = type(row)(**{**{c.name: getattr(row, c.name) for c in columns(type(row))}, "headline": "a \ud800 b"})
    assert to_table(RelatedHeadlineRow, [broken]).column("headline").to_pylist() == ["a ? b"]


def test_files_are_sorted_by_the_order_of_their_table() -> None:
    """Every table has an order that ends in its key, so that no two rows tie."""
    for row in RELEASE_TABLES.values():
        assert set(row.KEY) <= set(sort_order(row))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with one small release."""
    folder = tmp_path_factory.mktemp("built")
    write_page(folder / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        build(folder / "raw", folder / "warehouse")
    return folder / "warehouse"


def test_manifest_names_every_file(built: Path) -> None:
    """Every file of a release stands in its manifest with its size and hash."""
    release = current_release(open_warehouse(built))
    assert release is not None
    tables = release.manifest["tables"]
    listed = [*release.manifest["files"], *(f for table in tables.values() for f in table["files"])]
    found = {str(p.relative_to(release.folder)) for p in release.folder.rglob("*") if p.is_file()}
    assert {f["path"] for f in listed} == found - {"manifest.json"}
    for file in listed:
        path = release.folder / file["path"]
        assert (path.stat().st_size, disk.hash_file(path)) == (file["bytes"], file["sha256"])
    assert {name: table["rows"] for name, table in tables.items()}["blocks"] == release.rows("blocks") == 5


def test_tables_without_rows_have_their_columns(built: Path) -> None:
    """A table without rows is a file without rows, so that every reader finds it."""
    assert ask(built, "select count(*) from rejections") == [(0,)]
    release = current_release(open_warehouse(built))
    assert release is not None
    (path,) = release.files("related_headlines")
    assert pq.read_schema(path).names == [c.name for c in columns(RelatedHeadlineRow)]


def test_catalogue(built: Path) -> None:
    """news.duckdb holds views and `about`, in the format of DuckDB 1.2, and cannot be written."""
    path = Path(os.path.realpath(built / "current")) / "news.duckdb"
    assert path.stat().st_mode & 0o222 == 0
    with duckdb.connect(str(path), read_only=True) as con:
        tables = con.execute("select table_name from duckdb_tables() where not internal").fetchall()
        views = {name for (name,) in con.execute("select view_name from duckdb_views() where not internal").fetchall()}
        (tags,) = con.execute("select tags from duckdb_databases() where path is not null").fetchone() or ({},)
        comment = con.execute("select comment from duckdb_views() where view_name = 'articles'").fetchall()
        about = dict(con.execute("from about").fetchall())
    assert tables == [("about",)]
    assert {*RELEASE_TABLES, *LEDGER_TABLES, "paragraphs", "links", "latest_run"} <= views
    assert tags["storage_version"].startswith("v1.2")
    assert comment == [("One row per article, drawn from its newest capture.",)]
    assert (about["release"], about["base_release"]) == ("1", "")


def test_every_view_answers_its_question(built: Path) -> None:
    """Every SQL file begins with its question, defines something, and what it defines runs."""
    arguments = {
        "search_headlines": "('ferry')",
        "story_timeline": "('x')",
        "page_lines": "('x')",
        "revision_paragraphs": "('x')",
    }
    for file in find_views(open_warehouse(built)):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("-- ")
        assert "?" in first, file
        for name in defined_names(file):
            ask(built, f"select * from {name}{arguments.get(name, '')}")


def test_a_broken_view_names_its_file(tmp_path: Path) -> None:
    """A view that cannot be made stops the build with its file's name."""
    (tmp_path / "b.sql").write_text("create view b as select 1 as x")
    (tmp_path / "a.sql").write_text("create view a as select y from b")
    with duckdb.connect() as con, pytest.raises(BrokenViewError, match=r"a\.sql"):
        create_views(con, tmp_path.glob("*.sql"))


def test_views_wait_for_those_they_need(tmp_path: Path) -> None:
    """Files are run in an order in which each finds what it needs."""
    (tmp_path / "a.sql").write_text("create view a as select x from b")
    (tmp_path / "b.sql").write_text("create view b as select 1 as x")
    with duckdb.connect() as con:
        create_views(con, tmp_path.glob("*.sql"))
        assert con.execute("from a").fetchall() == [(1,)]


def test_a_folder_without_manifest_is_no_release(tmp_path: Path) -> None:
    """Only the manifest makes a release; healing removes what has none."""
    warehouse = Warehouse(tmp_path)
    for number in (1, 2):
        warehouse.folder(number).mkdir(parents=True)
    (warehouse.folder(1) / "manifest.json").write_text(json.dumps({"files": [], "tables": {}}))
    assert [r.number for r in list_releases(warehouse)] == [1]
    assert next_number(warehouse) == 2
    heal(warehouse)
    assert not warehouse.folder(2).exists()
    current = current_release(warehouse)
    assert current is not None
    assert current.number == 1


def test_a_rollback_is_not_healed_away(tmp_path: Path) -> None:
    """While a hold stands, `current` stays where it was put."""
    warehouse = Warehouse(tmp_path)
    for number in (1, 2):
        warehouse.folder(number).mkdir(parents=True)
        (warehouse.folder(number) / "manifest.json").write_text(json.dumps({"files": [], "tables": {}}))
    disk.replace_link(warehouse.current, "releases/000001")
    warehouse.hold.touch()
    heal(warehouse)
    assert current_release(warehouse) == list_releases(warehouse)[0]


def test_links_fall_back_to_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file system has no hard links, files are copied."""

    def refuse(*_: Any) -> None:
        raise OSError

    monkeypatch.setattr("os.link", refuse)
    (tmp_path / "old").write_text("x")
    link_file(tmp_path / "old", tmp_path / "new/file")
    assert (tmp_path / "new/file").read_text() == "x"
    assert (tmp_path / "new/file").stat().st_mode & 0o777 == 0o444


HOLDER = """
import sys, time
from pathlib import Path
from flows.store.lock import hold_lock
with hold_lock(Path(sys.argv[1]), now="noon"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_the_lock_dies_with_its_holder(tmp_path: Path) -> None:
    """A second writer is told who holds the lock; kill -9 of the holder frees it."""
    lock = tmp_path / ".lock"
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(lock)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(BusyError, match=f"process {holder.pid} on .* since noon"), hold_lock(lock, now=""):
        pass
    holder.kill()
    holder.wait()
    with hold_lock(lock, now=""):
        pass


def test_files_are_replaced_whole(tmp_path: Path) -> None:
    """A file is written beside its name and renamed; a link is swapped in one step."""
    path = tmp_path / "file"
    disk.replace_file(path, b"one")
    disk.replace_file(path, b"two", 0o444)
    assert path.read_bytes() == b"two"
    disk.replace_link(tmp_path / "link", "file")
    disk.replace_link(tmp_path / "link", "other")
    assert str((tmp_path / "link").readlink()) == "other"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "link"]


def test_a_shard_is_judged_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a shard holds more than is judged at one time, each of its captures is judged once all the same."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    monkeypatch.setattr("flows.validate._READ_AT_ONCE", (3, 10_000))
    monkeypatch.setattr("flows.validate._ROWS_AT_ONCE", 4)
    for number in range(10):
        write_page(tmp_path / "raw", f"{number}.txt", *(f"The ferry {number} sailed, line {n}." for n in range(4)))
    build(tmp_path / "raw", tmp_path / "w", unknown_share=1.0)
    judged = "select \"table\", max(judged) from gate_results where level = 'rows' group by all"
    assert ("captures", 10) in ask(tmp_path / "w", judged)
