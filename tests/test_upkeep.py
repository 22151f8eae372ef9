"""The daily upkeep: small files merged, the quarantine read again, old releases removed, and nothing else changed."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import WarehouseBusyError
from flows.keeping import UPKEEP, keep_up_bare
from flows.releases import roll_back
from flows.settings import Settings, read_settings
from flows.store.layout import current_release, list_releases, open_warehouse
from flows.store.lock import hold_lock
from tests.builds import STORY, ask, build, last_run, part_names, write_page

pytestmark = pytest.mark.usefixtures("read_in_this_process")

ROOT = Path(__file__).parents[1]
ROWS = "select capture_id, position, text, label from blocks order by all"
ARTICLES = "select article_id, body_sha256, revision from articles order by all"


def grow(folder: Path, builds: int) -> Path:
    """A folder with a warehouse that some builds have left with small files."""
    for number in range(builds):
        write_page(folder / "raw", f"{number}.txt", *(f"{line} It is case {number}." for line in STORY))
        build(folder / "raw", folder / "warehouse")
    return folder


def keep_up(folder: Path, **more: object) -> dict[str, object]:
    """Run the upkeep, and give its row in the ledger."""
    keep_up_bare(read_settings({}, raw=folder / "raw", warehouse=folder / "warehouse", **{**UPKEEP, **more}))
    return last_run(folder / "warehouse")


def test_small_files_become_one_with_the_same_rows(tmp_path: Path) -> None:
    """The command merges them; a second upkeep has nothing to merge, says so, and removes releases that are old."""
    folder = grow(tmp_path, 3)
    warehouse = folder / "warehouse"
    rows, articles = ask(warehouse, ROWS), ask(warehouse, ARTICLES)
    assert len(part_names(warehouse, "blocks")) == 3
    command = [
        sys.executable,
        "-m",
        "flows.cli",
        "upkeep",
        str(folder / "raw"),
        "--bare",
        "--warehouse",
        str(warehouse),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0 and "published" in done.stdout
    assert len(part_names(warehouse, "blocks")) == len(part_names(warehouse, "articles")) == 1
    assert (ask(warehouse, ROWS), ask(warehouse, ARTICLES)) == (rows, articles)
    run = keep_up(folder, keep_releases=2, keep_hours=0)
    assert (run["state"], run["reason"]) == ("nothing_new", "nothing to merge; 2 releases removed")
    assert [release.number for release in list_releases(open_warehouse(warehouse))] == [3, 4]


def test_a_rollback_is_left_alone(tmp_path: Path) -> None:
    """While builds are held back the upkeep publishes nothing."""
    warehouse = open_warehouse(grow(tmp_path, 2) / "warehouse")
    roll_back(warehouse, 1, "the second is wrong")
    run = keep_up(tmp_path)
    release = current_release(warehouse)
    assert run["state"] == "nothing_new" and "the second is wrong" in str(run["reason"])
    assert release and release.number == 1


def test_what_passes_now_leaves_the_quarantine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that brought the extractor down is let in after the extractor is mended."""
    from flows import shard

    grow(tmp_path, 1)
    true_extract = shard.extract_page

    def fall(*given: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(shard, "extract_page", fall)
    write_page(tmp_path / "raw", "late.txt", *(f"{line} It came late." for line in STORY))
    build(tmp_path / "raw", tmp_path / "warehouse")
    assert ask(tmp_path / "warehouse", "select count(*) from quarantine_open") == [(1,)]
    monkeypatch.setattr(shard, "extract_page", true_extract)
    keep_up(tmp_path)
    assert ask(tmp_path / "warehouse", "select count(*) from quarantine_open") == [(0,)]
    assert ask(tmp_path / "warehouse", "select count(*) from articles where body like '%It came late%'") == [(1,)]


def test_it_knows_where_the_raw_pages_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where none is named and `raw` is not there, the folder that the last build looked into is read again."""
    page = write_page(tmp_path / "crawl", "late.txt")
    page.write_text("")
    build(tmp_path / "crawl", tmp_path / "warehouse", settle_seconds=0)
    assert ask(tmp_path / "warehouse", "select status from rejections") == [("open",)]
    write_page(tmp_path / "crawl", "late.txt")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    keep_up_bare(read_settings({}, warehouse=tmp_path / "warehouse", settle_seconds=0, **UPKEEP))
    assert ask(tmp_path / "warehouse", "select status from rejections") == [("released",)]


def test_flow_and_twin_take_the_same_steps() -> None:
    def steps(path: str, function: str) -> list[str]:
        tree = ast.parse((ROOT / path).read_text())
        body = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == function)
        calls = [n for n in ast.walk(body) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
        own = {"choose_settings", "watch_run", "open_run", "sum_up", "truthful", "flow"}
        ordered = sorted(calls, key=lambda n: (n.lineno, n.col_offset))
        return [n.func.id for n in ordered if isinstance(n.func, ast.Name) and n.func.id not in own]

    assert steps("flows/upkeep.py", "keep_up") == steps("flows/keeping.py", "keep_up_bare")


def test_upkeep_waits_for_a_build() -> None:
    """Longer than a build does, which finds nothing to do."""
    assert UPKEEP["lock_seconds"] > Settings().lock_seconds == 0


@pytest.mark.parametrize("option", [("--wait", "0"), ("--set", "lock_seconds=0")])
def test_upkeep_need_not_wait(option: tuple[str, str], tmp_path: Path) -> None:
    """Whoever says that it shall not wait is told at once who holds the warehouse."""
    folder = grow(tmp_path, 1)
    with hold_lock(folder / "warehouse/.lock", now="a moment ago"), pytest.raises(WarehouseBusyError):
        command = ["upkeep", str(folder / "raw"), "--bare", "--warehouse", str(folder / "warehouse"), *option]
        CliRunner().invoke(app, command, catch_exceptions=False)
