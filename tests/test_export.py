"""Publishing releases to a folder and to a bucket: whole for its readers, sent once, and row by row."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import ConfigError, ExportError
from flows.export.targets import Bucket, Folder, open_target
from flows.store.layout import Release, list_releases, open_warehouse
from schemas import RELEASE_TABLES
from tests.newsroom import FERRY
from tests.s3_server import make_bucket, serve_s3

RUNNER = CliRunner()


@pytest.fixture
def warehouse(newsroom: Path, tmp_path: Path) -> Path:
    """A copy with two releases."""
    shutil.copytree(newsroom / "warehouse", tmp_path / "warehouse", symlinks=True)
    return tmp_path / "warehouse"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    pytest.importorskip("moto")
    with serve_s3() as url:
        yield url


@pytest.fixture
def bucket(server: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """An empty bucket on a real S3 server."""
    return make_bucket(server, monkeypatch)


def export(warehouse: Path, *arguments: object, to: object) -> str:
    given = ["export", "--to", str(to), *map(str, arguments), "--warehouse", str(warehouse)]
    result = RUNNER.invoke(app, given, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def releases(warehouse: Path) -> list[Release]:
    return list_releases(open_warehouse(warehouse))


def read_export(root: Path) -> dict[str, Any]:
    """The manifest that latest.json names."""
    return dict(json.loads((root / json.loads((root / "latest.json").read_text())["manifest"]).read_text()))


def check_export(root: Path, release: Release) -> None:
    """A reader who starts at latest.json finds every row of the release, with the months that the folders name."""
    manifest = read_export(root)
    assert manifest["release"] == release.number
    for name, table in manifest["tables"].items():
        files = [str(root / file["path"]) for file in table["files"]]
        rows = duckdb.read_parquet(files, hive_partitioning=True)
        assert len(rows.fetchall()) == table["rows"] == release.rows(name), name
        assert table["partition"] is None or table["partition"] in rows.columns


def test_a_folder(warehouse: Path, tmp_path: Path) -> None:
    """The second export sends what is new; both releases stay readable, and old ones go when --keep says so."""
    root = tmp_path / "out"
    first, second = releases(warehouse)
    assert "0 stood there" in export(warehouse, "--release", 1, to=root)
    check_export(root, first)
    shared = {f["path"] for t in first.manifest["tables"].values() for f in t["files"]} & {
        f["path"] for t in second.manifest["tables"].values() for f in t["files"]
    }
    assert f"{len(shared)} stood there" in export(warehouse, to=root)
    check_export(root, second)
    assert len(json.loads((root / "latest.json").read_text())["kept"]) == 2
    before = {p: p.stat().st_mtime_ns for p in root.rglob("*") if p.is_file() and p.name != ".export.lock"}
    assert " 0 files sent" in export(warehouse, to=root)
    assert "old files removed" in export(warehouse, "--keep", 1, to=root)
    check_export(root, second)
    named = {f["path"] for t in read_export(root)["tables"].values() for f in t["files"]}
    assert {p.relative_to(root).as_posix() for p in (root / "data").rglob("*.parquet")} == named
    assert {p for p in before if p.exists() and "data" in p.parts} == {root / name for name in named}


def test_a_bucket(warehouse: Path, bucket: Any, tmp_path: Path) -> None:
    """The same through S3: content-named files, then the manifest, then latest.json; what stands is not sent again."""
    _, second = releases(warehouse)
    export(warehouse, "--release", 1, to="s3://news/set")
    out = export(warehouse, to="s3://news/set")
    assert " 0 stood there" not in out and "s3://news/set" in out
    listed = bucket.list_objects_v2(Bucket="news")["Contents"]
    for item in listed:
        path = tmp_path / "copy" / item["Key"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bucket.get_object(Bucket="news", Key=item["Key"])["Body"].read())
    check_export(tmp_path / "copy/set", second)
    times = {item["Key"]: item["LastModified"] for item in listed}
    assert max(times.values()) == times["set/latest.json"]
    assert " 0 files sent" in export(warehouse, to="s3://news/set/")


@pytest.mark.parametrize("kind", ["folder", "bucket"])
def test_of_two_exports_at_a_time_one_wins(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """latest.json is replaced only where it is still what was seen; an answer that got lost does no harm."""
    if kind == "bucket":
        request.getfixturevalue("bucket")
    target = open_target("s3://news/a" if kind == "bucket" else str(tmp_path / "a"))
    assert target.read("latest.json") is None
    target.swap("latest.json", b"one", None)
    seen = target.read("latest.json")
    with pytest.raises(ExportError, match="Another export"):
        target.swap("latest.json", b"two", None)
    target.swap("latest.json", b"three", seen)
    with pytest.raises(ExportError, match="Another export"):
        target.swap("latest.json", b"four", seen)
    found = target.read("latest.json")
    assert found is not None and found.content == b"three"
    if isinstance(target, Bucket):
        target.swap("latest.json", b"three", seen)  # the put that was made already, tried again


@pytest.mark.parametrize("kind", ["folder", "bucket"])
def test_a_damaged_file_is_not_sent(kind: str, warehouse: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """A file whose content is not what the manifest says ends the export, and readers see no new release."""
    if kind == "bucket":
        request.getfixturevalue("bucket")
    place = "s3://news/b" if kind == "bucket" else str(tmp_path / "b")
    part = releases(warehouse)[1].files("articles")[0]
    content = bytearray(part.read_bytes())
    content[len(content) // 2] ^= 1
    part.unlink()
    part.write_bytes(content)
    with pytest.raises(ExportError):
        export(warehouse, to=place)
    assert open_target(place).read("latest.json") is None


def test_a_bucket_that_is_not_there(warehouse: Path, bucket: Any) -> None:
    with pytest.raises(ExportError, match=r"s3://elsewhere/x cannot be used: .*NoSuchBucket"):
        export(warehouse, to="s3://elsewhere/x")


def test_places_that_cannot_be(warehouse: Path) -> None:
    with pytest.raises(ConfigError, match="s3://bucket/prefix"):
        export(warehouse, to="ftp://news/set")
    with pytest.raises(ConfigError, match="has no place"):
        export(warehouse, to="")
    with pytest.raises(ConfigError, match="inside the warehouse"):
        export(warehouse, to=warehouse / "out")
    with pytest.raises(ConfigError, match="not older"):
        export(warehouse, "--since", 2, to="/tmp/nowhere")
    with pytest.raises(ConfigError, match=r"Release 0 is no longer.*1, 2"):
        export(warehouse, "--since", 0, to="/tmp/nowhere")


def load(con: duckdb.DuckDBPyConnection, release: Release) -> None:
    """A reader's own copy of a release: a table each."""
    for name, row in RELEASE_TABLES.items():
        hive = f", hive_types = {{'{row.PARTITION}': varchar}}" if row.PARTITION else ""
        files = [str(path) for path in release.files(name)]
        scan = f"read_parquet({files}, hive_partitioning = {bool(row.PARTITION)}{hive})"
        con.execute(f'create or replace table "{name}" as from {scan}')


def apply(con: duckdb.DuckDBPyConnection, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the README teaches: `merge.sql`, run where it stands."""
    with monkeypatch.context() as patch:
        patch.chdir(folder)
        con.execute((folder / "merge.sql").read_text())


def compare(con: duckdb.DuckDBPyConnection, release: Release) -> None:
    """The copy has the rows of the release, no more and no less."""
    with duckdb.connect() as other:
        load(other, release)
        for name in RELEASE_TABLES:
            query = f'select * from "{name}" order by all'
            assert con.execute(query).fetchall() == other.execute(query).fetchall(), name


def test_changes_applied_to_the_old_release_give_the_new_one(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Inserts, an updated article and its version; files that both releases share are not looked at."""
    first, second = releases(warehouse)
    with duckdb.connect() as con:
        load(con, first)
        out = export(warehouse, "--since", 1, to=tmp_path / "out")
        assert "1 update" in next(line for line in out.splitlines() if line.startswith("articles"))
        apply(con, tmp_path / "out/changes/000001-000002", monkeypatch)
        compare(con, second)


def test_changes_over_a_takedown(warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy made before pages were taken down loses them, though the old release no longer has them; so do exports."""
    with duckdb.connect() as con:
        load(con, releases(warehouse)[0])
        export(warehouse, to=tmp_path / "out")
        given = ["forget", "--url", FERRY, "--reason", "court order", "--warehouse", str(warehouse)]
        assert RUNNER.invoke(app, given, catch_exceptions=False).exit_code == 0
        export(warehouse, "--since", 1, to=tmp_path / "out")
        apply(con, tmp_path / "out/changes/000001-000003", monkeypatch)
        compare(con, releases(warehouse)[-1])
    out = export(warehouse, to=tmp_path / "out")
    assert "old files removed" in out
    check_export(tmp_path / "out", releases(warehouse)[-1])
    latest = json.loads((tmp_path / "out/latest.json").read_text())
    assert len(latest["kept"]) == 1
    listed = [name for name in latest["removals"] if name.endswith("/articles.parquet")]
    assert len(duckdb.read_parquet(str(tmp_path / "out" / listed[0])).fetchall()) == 1
    bodies = duckdb.sql(f"select body from read_parquet('{tmp_path}/out/data/articles/*/*.parquet')").fetchall()
    assert not [body for (body,) in bodies if "Dogs travel free" in body]


def test_an_export_that_dies_leaves_the_old_one(
    warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Readers see the first release until latest.json is replaced; the next export ends what was begun."""
    first, second = releases(warehouse)
    export(warehouse, "--release", 1, to=tmp_path / "out")

    def die(self: Folder, name: str, content: bytes, seen: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Folder, "swap", die)
        result = RUNNER.invoke(app, ["export", "--to", str(tmp_path / "out"), "--warehouse", str(warehouse)])
        assert result.exit_code != 0
    check_export(tmp_path / "out", first)
    assert " 0 files sent" in export(warehouse, to=tmp_path / "out")
    check_export(tmp_path / "out", second)


def test_an_older_release_with_other_columns_is_compared_by_name(warehouse: Path, tmp_path: Path) -> None:
    """A release that lacks a table altogether: all its rows are inserts."""
    first, _ = releases(warehouse)
    manifest = json.loads((first.folder / "manifest.json").read_text())
    del manifest["tables"]["site_lines"]
    (first.folder / "manifest.json").unlink()
    (first.folder / "manifest.json").write_text(json.dumps(manifest))
    export(warehouse, "--since", 1, to=tmp_path / "out")
    changes = tmp_path / "out/changes/000001-000002"
    counts = json.loads((changes / "manifest.json").read_text())["tables"]["site_lines"]
    assert (counts["insert"], counts["update"], counts["delete"]) == (2, 0, 0)
