"""Rollback, holds, pins, retention, verification and moves, through the commands."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import ConfigError, WarehouseBusyError
from flows.run import open_run
from flows.settings import Settings
from flows.store.layout import Release, current_release, list_releases, open_warehouse
from flows.store.lock import hold_lock
from flows.store.shelf import apply_retention, choose_old
from tests.builds import STORY, ask, build, read_here, settle, write_page

RUNNER = CliRunner()


@pytest.fixture(autouse=True)
def _read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.bare.read_shard", read_here)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with raw pages and a warehouse of two releases."""
    folder = tmp_path_factory.mktemp("two")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        write_page(folder / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
        build(folder / "raw", folder / "warehouse")
        write_page(folder / "raw", "other.txt", *STORY[1:], clock="08:21 GMT14 July 2021")
        build(folder / "raw", folder / "warehouse")
    return folder


@pytest.fixture
def folder(two: Path, tmp_path: Path) -> Path:
    """A copy of it in another place, links and times kept, catalogues written anew."""
    shutil.copytree(two, tmp_path / "here", symlinks=True)
    run("catalogue", "--warehouse", str(tmp_path / "here/warehouse"))
    return tmp_path / "here"


def run(*arguments: str, code: int = 0) -> str:
    """What a command prints."""
    result = RUNNER.invoke(app, arguments, catch_exceptions=False, env={"COLUMNS": "160"})
    assert result.exit_code == code, result.output
    return result.output


def shown(folder: Path) -> int:
    """Number of the release that readers see."""
    current = current_release(open_warehouse(folder / "warehouse"))
    assert current is not None
    return current.number


def test_what_lies_beside_releases_stays(folder: Path) -> None:
    """A copy that somebody made under another name, and files of a file manager, stop no build and are not removed."""
    warehouse = folder / "warehouse"
    shutil.copytree(warehouse / "releases/000001", warehouse / "releases/000001-backup")
    (warehouse / "damaged").mkdir()
    kept = [warehouse / "releases/000001-backup/manifest.json", warehouse / "releases/.DS_Store"]
    for path in (*kept[1:], warehouse / "damaged/.DS_Store"):
        path.touch()
    run("build", str(folder / "raw"), "--bare", "--warehouse", str(warehouse))
    assert all(path.exists() for path in kept)


def test_a_release_that_cannot_be_looked_at_is_not_taken_for_damaged(folder: Path) -> None:
    """Trouble of a disk or with permissions is told, and the release stays where it is; here a name leads nowhere."""
    warehouse = folder / "warehouse"
    part = next((warehouse / "current").resolve().glob("articles/*/*.parquet"))
    place = part.rename(part.with_suffix(".aside"))
    part.symlink_to(part.name)
    with pytest.raises(OSError, match="symbolic links"):
        build(folder / "raw", warehouse)
    place.rename(part)
    assert build(folder / "raw", warehouse)["state"] == "nothing_new"


def test_a_plan_that_is_being_written_is_no_plan_yet(folder: Path) -> None:
    """`copydesk status` while a build begins, or after the disk was full."""
    (folder / "warehouse/staging/shards").mkdir(parents=True)
    (folder / "warehouse/staging/shards/plan.json").touch()
    run("status", "--warehouse", str(folder / "warehouse"))


def test_rollback_holds_until_resume(folder: Path) -> None:
    """Readers see the old release, no build undoes that, and after resume the next one starts from it."""
    at = ("--warehouse", str(folder / "warehouse"))
    run("rollback", "1", "--reason", "cut headlines", *at)
    write_page(folder / "raw", "third.txt", *STORY[2:], "And a line more.", clock="08:21 GMT15 July 2021")
    held = build(folder / "raw", folder / "warehouse")
    assert held["state"] == "nothing_new"
    assert "Held at release 1" in held["reason"] and "cut headlines" in held["reason"] and "resume" in held["reason"]
    assert shown(folder) == 1
    assert "withdrawn" in run("releases", *at)
    assert run("resume", *at) == "Builds run again.\n"
    made = build(folder / "raw", folder / "warehouse")
    assert (made["base_release"], made["release"], made["captures_accepted"]) == (1, 3, 2)
    assert shown(folder) == 3
    assert run("resume", *at) == "Nothing was held back.\n"


def test_a_lost_link_is_found_again_while_held(folder: Path) -> None:
    """A deleted `current` is set to the release that the hold names, and later never to a withdrawn one."""
    at = ("--warehouse", str(folder / "warehouse"))
    run("rollback", "1", *at)
    for _ in range(2):
        (folder / "warehouse/current").unlink()
        run("resume", *at)
        assert shown(folder) == 1


def test_rollback_to_nothing_is_a_sentence(folder: Path) -> None:
    """A release that is not there is named, with those that are."""
    with pytest.raises(ConfigError, match=r"no release 9 .* 1, 2"):
        run("rollback", "9", "--warehouse", str(folder / "warehouse"))
    with pytest.raises(ConfigError, match="no warehouse"):
        run("resume", "--warehouse", str(folder / "nowhere"))
    with pytest.raises(ConfigError, match="3d"):
        run("pin", "1", "--for", "soon", "--warehouse", str(folder / "warehouse"))


def test_a_second_writer_is_told_who_holds_the_warehouse(folder: Path) -> None:
    """Every command that writes names the holder."""
    with open_run(Settings(raw=folder / "raw", warehouse=folder / "warehouse")):
        for command in (("rollback", "1"), ("resume",), ("pin", "1"), ("catalogue",), ("retain",)):
            with pytest.raises(WarehouseBusyError, match=f"process {os.getpid()} on .*--wait"):
                run(*command, "--warehouse", str(folder / "warehouse"))


@pytest.mark.parametrize("option", [("--wait", "60"), ()])
def test_a_writer_waits_for_another(option: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With `--wait`, or where the settings say so, a command goes on as soon as the holder is done."""
    if not option:
        monkeypatch.setenv("COPYDESK_LOCK_SECONDS", "60")
    (tmp_path / "releases").mkdir()
    taken, done = threading.Event(), threading.Event()

    def hold() -> None:
        with hold_lock(tmp_path / ".lock", now="a moment ago"):
            taken.set()
            time.sleep(1.0)
            done.set()

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait()
    assert run("resume", "--warehouse", str(tmp_path), *option)
    assert done.is_set()
    thread.join()


def test_releases_lists_what_changed(folder: Path) -> None:
    """The list shows rows and what each release brought."""
    at = ("--warehouse", str(folder / "warehouse"))
    out = run("releases", *at).replace("\n", " ")
    assert "000002" in out and "+1" in out
    (folder / "raw/photo.jpg").write_bytes(b"picture")  # which no reader opens
    write_page(folder / "raw", "blank.txt", "")
    made = build(folder / "raw", folder / "warehouse")
    assert made["captures_rejected"] == 2
    assert "2 rejected" in run("releases", *at)


NOW = datetime(2022, 1, 10, tzinfo=UTC)


def release(number: int, days_old: float) -> Release:
    made = Release(number, Path("/nowhere"))
    made.__dict__["manifest"] = {"created_at": (NOW - timedelta(days=days_old)).isoformat()}
    return made


@pytest.mark.parametrize(
    ("ages", "current", "pinned", "gone"),
    [
        ((9, 8, 7, 6, 5), 5, (), [1, 2]),
        ((9, 8, 7, 6, 5), 1, (), [2]),
        ((9, 8, 7, 6, 5), 5, (2,), [1]),
        ((9, 0.5, 0.4, 0.3, 0.2), 5, (), [1]),
        ((-3, -2, -1, 0, 0), 5, (), []),  # made in the future: the clock was set back since
        ((9, 8), 2, (), []),
    ],
)
def test_retention(ages: tuple[float, ...], current: int, pinned: tuple[int, ...], gone: list[int]) -> None:
    """The last three, the current, pinned ones and those younger than a day stay."""
    releases = [release(number, age) for number, age in enumerate(ages, 1)]
    old = choose_old(releases, current=current, pinned=pinned, keep=3, age=timedelta(days=1), now=NOW)
    assert [r.number for r in old] == gone


def test_a_release_that_does_not_say_when_it_was_made_stays() -> None:
    """Nobody can tell that it is old."""
    releases = [release(number, 9) for number in range(1, 4)]
    releases[0].__dict__["manifest"] = {}
    old = choose_old(releases, current=3, pinned=(), keep=1, age=timedelta(days=1), now=NOW)
    assert [r.number for r in old] == [2]


def test_retention_of_a_warehouse(folder: Path) -> None:
    """A removed release takes no shared file along; a pin keeps one until it ends."""
    at = ("--warehouse", str(folder / "warehouse"))
    assert "is pinned until" in run("pin", "1", "--for", "3d", *at)
    assert run("retain", "--keep", "1", "--hours", "0", *at) == "Removed nothing.\n"
    warehouse = open_warehouse(folder / "warehouse")
    assert apply_retention(warehouse, 1, timedelta(0), datetime.now(UTC) + timedelta(days=4)) == [1]
    assert [r.number for r in list_releases(warehouse)] == [2]
    assert "as its manifest says" in run("verify", *at)


def test_builds_apply_retention(folder: Path) -> None:
    """A build removes what is old when it has published."""
    write_page(folder / "raw", "third.txt", *STORY[2:], "And a line more.", clock="08:21 GMT15 July 2021")
    build(folder / "raw", folder / "warehouse", keep_releases=1, keep_hours=0.0)
    assert [r.number for r in list_releases(open_warehouse(folder / "warehouse"))] == [3]


def test_verify_names_each_damage(folder: Path) -> None:
    """A flipped byte, a lost file, a stranger and a broken manifest are named; the code is 1."""
    at = ("--warehouse", str(folder / "warehouse"))
    assert run("verify", "--all", *at).count("as its manifest says") == 2
    home = Path(os.path.realpath(folder / "warehouse/current"))
    (home / "stray.parquet").write_bytes(b"x")
    part = next(home.glob("blocks/*/*.parquet"))
    content = bytearray(part.read_bytes())
    content[len(content) // 2] ^= 1
    part.chmod(0o644)
    part.write_bytes(content)
    next(home.glob("captures/*/*.parquet")).unlink()
    out = run("verify", "2", *at, code=1)
    assert "another content" in out and "is missing" in out and "stray.parquet stands" in out
    (home / "manifest.json").unlink()
    (home / "manifest.json").write_text('{"tables":')
    assert "manifest.json cannot be read" in run("verify", "2", *at, code=1)


def test_a_moved_warehouse(two: Path, tmp_path: Path) -> None:
    """`copydesk sql` is right wherever the warehouse stands; news.duckdb is after `copydesk catalogue`."""
    moved = tmp_path / "moved"
    shutil.copytree(two / "warehouse", tmp_path / "first", symlinks=True)
    run("catalogue", "--warehouse", str(tmp_path / "first"))
    (tmp_path / "first").rename(moved)
    at = ("--warehouse", str(moved))
    assert json.loads(run("sql", "select count(*) as n from articles", "--format", "json", *at)) == [{"n": 2}]
    with pytest.raises(duckdb.IOException, match="No files found that match the pattern"):
        ask(moved, "from articles")
    assert "news.duckdb" in run("verify", *at, code=1)
    assert run("catalogue", *at) == "Wrote the catalogue of 2 releases.\n"
    assert ask(moved, "select count(*) from articles") == [(2,)]
    assert run("verify", "--all", *at).count("as its manifest says") == 2
    settle(two / "raw/ferry.txt")


def test_a_copied_warehouse(two: Path, tmp_path: Path) -> None:
    """A copy beside its original reads the original's files, which `copydesk verify` tells and `catalogue` mends."""
    original, copied = tmp_path / "it's [one]", tmp_path / "copied"
    shutil.copytree(two / "warehouse", original, symlinks=True)
    run("catalogue", "--warehouse", str(original))
    shutil.copytree(original, copied, symlinks=True)
    assert "damaged" not in run("verify", "--all", "--warehouse", str(original))
    told = run("verify", "--warehouse", str(copied), code=1)
    assert f"news.duckdb reads the files of {original / 'releases/000002'}" in told and "copydesk catalogue" in told
    run("catalogue", "--warehouse", str(copied))
    assert run("verify", "--all", "--warehouse", str(copied)).count("as its manifest says") == 2


@pytest.mark.skipif(not shutil.which("setpriv"), reason="root may write anywhere unless setpriv takes that away")
def test_a_catalogue_that_cannot_be_written_is_a_sentence(folder: Path) -> None:
    """One line and exit code 2 where the folders of the releases are not ours to write."""
    for release in (folder / "warehouse/releases").iterdir():
        release.chmod(0o555)
    powers = ["setpriv", "--bounding-set", "-dac_override"] if os.geteuid() == 0 else []
    command = [*powers, sys.executable, "-m", "flows.cli", "catalogue", "--warehouse", str(folder / "warehouse")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for release in (folder / "warehouse/releases").iterdir():
        release.chmod(0o755)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"The warehouse {folder / 'warehouse'} cannot be written (Permission denied).\n"
