"""A table gets a column: old releases stay readable, the next build brings all its files up to date."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

import schemas
from flows.cli import app
from flows.errors import GateFailedError
from flows.store.catalogue import open_catalogue
from flows.store.layout import Release, list_releases, open_warehouse
from flows.store.verify import verify_release
from schemas import SCHEMA_VERSION
from schemas.articles import ArticleRow
from schemas.columns import Row, column
from tests.builds import ask, build, copy_folder, read_here
from tests.newsroom import HARBOUR, write_first, write_second


def with_column(row: type[Row], name: str, field: Any) -> type[Row]:
    """A table's class with one column more at its end."""
    return dataclasses.make_dataclass(
        row.__name__, [(name, Any, field)], bases=(row,), frozen=True, kw_only=True, namespace={"__doc__": row.__doc__}
    )


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with raw pages and one release of them."""
    place = tmp_path_factory.mktemp("first")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        write_first(place / "raw")
        build(place / "raw", place / "warehouse")
    return place


@pytest.fixture(autouse=True)
def _begin(first: Path, tmp_path: Path) -> None:
    """Each test goes on from a copy of it."""
    copy_folder(first, tmp_path)


@pytest.fixture
def add_column() -> Iterator[Any]:
    """Have `articles` declared with one column more, as a newer version of the code would."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)

        def add(name: str, **given: Any) -> None:
            new = with_column(ArticleRow, name, column("string", "What the newer code knows.", **given))
            for tables in (schemas.RELEASE_TABLES, schemas.TABLES):
                patch.setitem(tables, "articles", new)
            patch.setattr("flows.store.staged.STAGED", (*_staged_without_articles(), new))
            patch.setattr("flows.store.work.STAGED", (*_staged_without_articles(), new))
            for module in ("flows.pages.assemble", "flows.pages.corrections"):
                patch.setattr(f"{module}.ArticleRow", new, raising=False)

        yield add


def _staged_without_articles() -> list[type[Row]]:
    from flows.store.staged import STAGED

    return [row for row in STAGED if row.TABLE != "articles"]


def releases(place: Path) -> list[Release]:
    return list_releases(open_warehouse(place / "warehouse"))


def test_an_added_column(tmp_path: Path, add_column: Any) -> None:
    """Null in what the old release holds, in both releases; every file of the new one has it; nothing is read again."""
    add_column("mood", nullable=True)
    (old,) = releases(tmp_path)
    assert list(verify_release(old)) == []
    with open_catalogue(old) as con:
        assert con.execute("select count(*), count(mood) from articles").fetchall() == [(old.rows("articles"), 0)]
    write_second(tmp_path / "raw")
    run = build(tmp_path / "raw", tmp_path / "warehouse")
    assert (run["state"], run["captures_found"]) == ("published", 2)
    old, new = releases(tmp_path)
    assert all(pq.read_schema(path).names[-1] == "mood" for path in new.files("articles"))
    assert all("mood" not in pq.read_schema(path).names for path in old.files("articles"))
    assert ask(tmp_path / "warehouse", "select count(*) > 0, count(mood) from articles") == [(True, 0)]
    for release in (old, new):
        assert list(verify_release(release)) == []
    assert {f["path"] for f in old.manifest["tables"]["blocks"]["files"]} & {
        f["path"] for f in new.manifest["tables"]["blocks"]["files"]
    }


def test_an_old_release_beside_a_new_one(tmp_path: Path, add_column: Any) -> None:
    """One query over the files of both, columns matched by their names."""
    add_column("mood", nullable=True)
    write_second(tmp_path / "raw")
    build(tmp_path / "raw", tmp_path / "warehouse")
    patterns = [f"{release.folder}/articles/*/*.parquet" for release in releases(tmp_path)]
    found = duckdb.execute(
        "select count(*), count(distinct article_id), count(mood) from read_parquet(?, union_by_name = true)",
        [patterns],
    ).fetchall()
    rows = [release.rows("articles") for release in releases(tmp_path)]
    assert found == [(sum(rows), rows[1], 0)]


def test_a_column_that_may_not_be_null_wants_a_rebuild(tmp_path: Path, add_column: Any) -> None:
    """An incremental build says so and publishes nothing."""
    add_column("mood")
    write_second(tmp_path / "raw")
    with pytest.raises(GateFailedError, match=r"Release 1 is older than articles\.mood.*--rebuild"):
        build(tmp_path / "raw", tmp_path / "warehouse")
    assert [r.number for r in releases(tmp_path)] == [1]


def test_signatures_of_another_kind_want_a_rebuild(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are not comparable: an incremental build says so, after pages were taken down too; a rebuild signs anew."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    (old,) = releases(tmp_path)
    facts = {name: value for name, value in old.manifest.items() if name != "signature_format"}  # as it was once
    (old.folder / "manifest.json").chmod(0o644)
    (old.folder / "manifest.json").write_text(json.dumps(facts))
    write_second(tmp_path / "raw")
    with pytest.raises(GateFailedError, match=r"Release 1 has signatures of another format.*--rebuild"):
        build(tmp_path / "raw", tmp_path / "warehouse")
    given = ["forget", "--url", HARBOUR, "--reason", "order 7/22"]
    assert CliRunner().invoke(app, [*given, "--warehouse", f"{tmp_path}/warehouse"]).exit_code == 0
    assert releases(tmp_path)[0].manifest["taken_down"]
    with pytest.raises(GateFailedError, match="signatures of another format"):
        build(tmp_path / "raw", tmp_path / "warehouse")
    build(tmp_path / "raw", tmp_path / "warehouse", rebuild=True)
    assert build(tmp_path / "raw", tmp_path / "warehouse")["state"] == "nothing_new"


def test_a_release_of_a_newer_copydesk_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a build nor a rebuild goes on where tables are of a version to come; nothing is read for it."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    (old,) = releases(tmp_path)
    (old.folder / "manifest.json").chmod(0o644)
    (old.folder / "manifest.json").write_text(json.dumps({**old.manifest, "schema_version": SCHEMA_VERSION + 1}))
    write_second(tmp_path / "raw")
    for rebuild in (False, True):
        with pytest.raises(GateFailedError, match=rf"Release 1 has tables of version {SCHEMA_VERSION + 1}.*newer one"):
            build(tmp_path / "raw", tmp_path / "warehouse", rebuild=rebuild)
    assert [r.number for r in releases(tmp_path)] == [1]


def test_a_table_that_came_since(tmp_path: Path) -> None:
    """A release without a table's folder gives no rows of it, and is a base like any other."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        (old,) = releases(tmp_path)
        manifest = json.loads((old.folder / "manifest.json").read_text())
        for file in manifest["tables"].pop("site_lines")["files"]:
            (old.folder / file["path"]).unlink()
        (old.folder / "manifest.json").chmod(0o644)
        (old.folder / "manifest.json").write_text(json.dumps(manifest))
        (old,) = releases(tmp_path)
        with open_catalogue(old) as con:
            assert con.execute("select count(*) from site_lines").fetchall() == [(0,)]
        write_second(tmp_path / "raw")
        assert build(tmp_path / "raw", tmp_path / "warehouse")["state"] == "published"
        assert ask(tmp_path / "warehouse", "select count(*) from site_lines") == [(2,)]
