"""After whatever happens readers see one whole release, the next build heals, and no row is lost or doubled."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from flows.store.layout import current_release, open_warehouse
from tests.faults.helpers import (
    KILLED,
    ROOT,
    Builder,
    add_pages,
    check_healed,
    check_reader,
    check_rows,
    copy_place,
    open_builder,
    print_row,
)

FULL = pytest.mark.faults


@pytest.fixture(scope="module")
def builder() -> Iterator[Builder]:
    with open_builder() as opened:
        yield opened


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory, builder: Builder) -> Path:
    """One release, and new pages that wait."""
    place = tmp_path_factory.mktemp("origin") / "place"
    add_pages(place, 1)
    assert builder.build(place) == 0
    add_pages(place, 2)
    return place


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory, builder: Builder, origin: Path) -> Path:
    """The same after an undisturbed build, with the log of the points that it passed."""
    place = copy_place(origin, tmp_path_factory.mktemp("clean") / "place")
    assert builder.build(place, environment={"COPYDESK_FAULT_LOG": str(place / "points")}) == 0
    assert check_reader(place) == 2
    return place


@pytest.fixture
def place(tmp_path: Path, origin: Path) -> Path:
    return copy_place(origin, tmp_path / "place")


def points(clean: Path) -> list[str]:
    return [line.split(" ", 1)[1] for line in (clean / "points").read_text().splitlines()]


def kill_at(builder: Builder, origin: Path, clean: Path, place: Path, number: int) -> int:
    """Kill a build at a point, look, and let the next one heal; the release that readers saw in between."""
    copy_place(origin, place)
    assert builder.build(place, environment={"COPYDESK_FAULT_AT": str(number)}) == KILLED
    seen = check_reader(place)
    assert builder.build(place) == 0
    check_healed(place, clean)
    shutil.rmtree(place)
    return seen


DECISIVE = ("after renaming manifest.json", "before swapping current", "after renaming a part of blocks")


def test_killed_where_it_matters(builder: Builder, origin: Path, clean: Path, tmp_path: Path) -> None:
    """Before the manifest the old release stays; after it the next build publishes without reading anything again."""
    names = points(clean)
    seen = {name: kill_at(builder, origin, clean, tmp_path / "p", names.index(name) + 1) for name in DECISIVE}
    assert set(seen.values()) == {1}


SHARES = 6  # of the points, so that a machine with little time can take some


@FULL
@pytest.mark.parametrize("share", range(SHARES))
def test_killed_at_every_point(builder: Builder, origin: Path, clean: Path, tmp_path: Path, share: int) -> None:
    """kill -9 at each point that a build passes, with what readers saw: the new release from the swap on."""
    names = points(clean)
    assert len(names) >= 50
    numbers = range(1 + share, len(names) + 1, SHARES)
    seen = {number: kill_at(builder, origin, clean, tmp_path / "p", number) for number in numbers}
    published = names.index("after swapping current") + 1
    assert seen == {number: 2 if number >= published else 1 for number in numbers}
    old = sum(number < published for number in numbers)
    what = f"kill -9 at every {SHARES}th point of a build, from point {numbers[0]}"
    print_row(what, len(numbers), f"old release {old}, new one {len(numbers) - old}")


@FULL
def test_killed_at_random_times(builder: Builder, origin: Path, clean: Path, tmp_path: Path) -> None:
    """kill -9 at times drawn over the length of a build."""
    rng, start = random.Random(5), time.monotonic()
    builder.build(copy_place(origin, tmp_path / "timed"))
    length, killed = time.monotonic() - start, 0
    for _ in range(20):
        place = copy_place(origin, tmp_path / "p")
        killed += builder.build(place, kill_after=rng.uniform(0.02, length)) == KILLED
        assert check_reader(place) in (1, 2)
        assert builder.build(place) == 0
        check_healed(place, clean)
        shutil.rmtree(place)
    print_row("kill -9 at random times", 20, f"{killed} hit a running build")


def test_second_writer(builder: Builder, clean: Path, place: Path) -> None:
    """While one build stands still in its middle, another one names it and ends; then the first one ends well."""
    builder.start(place, environment={"COPYDESK_FAULT_AT": "30:stop"})
    pid = wait_for_holder(place)
    command = [sys.executable, "-m", "flows.cli", "build", str(place / "raw"), "--warehouse", str(place / "warehouse")]
    done = subprocess.run([*command, "--bare"], capture_output=True, text=True, check=False, cwd=ROOT)
    os.kill(pid, signal.SIGCONT)  # before anything is asserted: a build that stands still would hold up the end
    assert done.returncode == 75
    assert f"process {pid} on " in done.stderr and "--wait" in done.stderr
    assert builder.wait() == 0
    check_healed(place, clean)
    print_row("a second writer", 1, "names the first one and ends")


def wait_for_holder(place: Path) -> int:
    """The process that holds the lock, once it stands still."""
    import json

    for _ in range(600):
        try:
            pid = int(json.loads((place / "warehouse/.lock").read_text())["pid"])
            if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "T":
                return pid
        except (OSError, ValueError, KeyError):
            pass
        time.sleep(0.05)
    raise AssertionError("no build stood still")


READER = """
import os, sys, time
import duckdb, pandas
warehouse, stop = sys.argv[1:]
reads = {}
while not os.path.exists(stop):
    release = os.path.realpath(f"{warehouse}/current")
    with duckdb.connect(f"{release}/news.duckdb", read_only=True) as con:
        blocks, articles, captures = con.execute(
            "select (select count(*) from blocks), (select count(*) from articles), (select count(*) from captures)"
        ).fetchone()
    frame = pandas.read_parquet(f"{release}/articles")
    assert (len(frame), frame.article_id.nunique()) == (articles, articles), release
    assert len(pandas.read_parquet(f"{release}/blocks")) == blocks, release
    assert reads.setdefault(release, (blocks, articles, captures)) == (blocks, articles, captures), release
    time.sleep(0.01)
    reads["n"] = reads.get("n", 0) + 1
print(len(reads) - 1, reads["n"])
"""


@FULL
def test_readers_during_publishes(builder: Builder, tmp_path: Path) -> None:
    """A reader that resolves `current` once for each look, in SQL and pandas, never errs during 20 publishes."""
    place = tmp_path / "place"
    add_pages(place, 0)
    assert builder.build(place) == 0
    command = [sys.executable, "-c", READER, str(place / "warehouse"), str(tmp_path / "stop")]
    reader = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for number in range(1, 21):
        add_pages(place, number)
        assert builder.build(place) == 0
    (tmp_path / "stop").touch()
    out, errors = reader.communicate(timeout=60)
    assert (reader.returncode, errors) == (0, "")
    releases, reads = map(int, out.split())
    assert releases > 5
    print_row("a reader during 20 publishes, SQL and pandas", reads, f"no error, {releases} releases seen")


@pytest.mark.parametrize("limit", [2_000, pytest.param(20_000, marks=FULL), pytest.param(120_000, marks=FULL),
                                   pytest.param(600_000, marks=FULL)])  # fmt: skip
def test_disk_full(builder: Builder, clean: Path, place: Path, limit: int) -> None:
    """No file may grow beyond a limit: the build fails in a sentence or comes through; with room the next one does."""
    code = builder.build(place, file_bytes=limit)
    assert code in (0, 2, 3)
    assert check_reader(place) == (2 if code == 0 else 1)
    assert builder.build(place) == 0
    check_healed(place, clean)
    print_row(f"disk full: files of {limit:,} bytes at most", 1, "came through" if code == 0 else "failed, then healed")


@contextmanager
def mount_disk(folder: Path) -> Iterator[Callable[[str], int]]:
    """A disk in memory at this folder; gives what sets its size. Skips where nobody may mount one."""
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield lambda size: subprocess.check_call(["mount", "-o", f"remount,size={size}", folder])
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.mark.skipif(shutil.which("mount") is None, reason="needs mount")
@pytest.mark.parametrize("free", [pytest.param(size, marks=FULL) for size in (8_192, 60_000, 300_000)])
def test_disk_with_no_room_left(builder: Builder, origin: Path, clean: Path, tmp_path: Path, free: int) -> None:
    """A small disk runs full in the middle of a build: it fails in a sentence, and with room the next one heals."""
    with mount_disk(tmp_path / "disk") as resize:
        place = copy_place(origin, tmp_path / "disk" / "place")
        room = os.statvfs(place)
        resize(str((room.f_blocks - room.f_bfree) * room.f_frsize + free))
        assert builder.build(place, errors=str(tmp_path / "errors")) == 2
        assert "no room left on the disk" in (tmp_path / "errors").read_text()
        assert check_reader(place) == 1
        resize("1g")
        assert builder.build(place) == 0
        check_healed(place, clean)
        print_row(f"disk with {free:,} bytes left", 1, "failed, then healed")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who may not write")
@pytest.mark.skipif(
    not all(folder.stat().st_mode & 0o001 for folder in (ROOT, *ROOT.parents)),
    reason="somebody else cannot even read this checkout",
)
def test_read_only_folder(builder: Builder, origin: Path, clean: Path) -> None:
    """Somebody who may not write is told so in a sentence; nothing changes."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        place = copy_place(origin, Path(folder) / "place")
        (place / "errors").touch()
        (place / "errors").chmod(0o666)
        assert builder.build(place, user=65534) == 2
        assert "cannot be written" in (place / "errors").read_text()
        assert check_reader(place) == 1
        assert builder.build(place) == 0
        check_healed(place, clean)


def damage_manifest(release: Path) -> None:
    (release / "manifest.json").unlink()
    (release / "manifest.json").write_text('{"tables": {"articles"')


def cut_part(release: Path) -> None:
    for part in release.glob("articles/*/*.parquet"):
        content = part.read_bytes()
        part.unlink()
        part.write_bytes(content[: len(content) // 2])


def flip_part(release: Path) -> None:
    """Bytes in the middle, and the size as before."""
    for part in release.glob("articles/*/*.parquet"):
        content = bytearray(part.read_bytes())
        part.unlink()
        content[4 : len(content) - 8] = bytes(len(content) - 12)
        part.write_bytes(content)


def lose_part(release: Path) -> None:
    for part in release.glob("captures/*/*.parquet"):
        part.unlink()


def lose_link(release: Path) -> None:
    (release.parents[1] / "current").unlink()


@pytest.mark.parametrize("harm", [lose_link, damage_manifest, *(
    pytest.param(f, marks=FULL) for f in (cut_part, flip_part, lose_part))])  # fmt: skip
@pytest.mark.parametrize("releases", [1, pytest.param(2, marks=FULL)])
def test_damage(builder: Builder, clean: Path, place: Path, harm, releases: int) -> None:  # type: ignore[no-untyped-def]
    """A damaged release is set aside, and one `build` goes on from the one before, or from the raw pages."""
    if releases == 2:
        assert builder.build(place) == 0
        add_pages(place, 3)
    current = current_release(open_warehouse(place / "warehouse"))
    assert current is not None
    harm(current.folder)
    assert builder.build(place) == 0
    if releases == 2:
        whole = copy_place(clean, place.parent / "whole")
        add_pages(whole, 3)
        assert builder.build(whole) == 0
        check_rows(place, whole)
    else:
        check_rows(place, clean)
    print_row(f"{harm.__name__.replace('_', ' ')}, {releases} releases", 1, "one build healed it")


@FULL
def test_half_copied_warehouse(builder: Builder, clean: Path, place: Path, tmp_path: Path) -> None:
    """A copy that broke off anywhere is healed by one build."""
    assert builder.build(place) == 0
    files = sorted(p for p in (place / "warehouse/releases").rglob("*") if p.is_file())
    for share in (0.1, 0.4, 0.7, 0.9):
        half = copy_place(place, tmp_path / f"half-{share}")
        for path in files[int(len(files) * share) :]:
            (half / path.relative_to(place)).unlink()
        assert builder.build(half) == 0
        check_rows(half, clean)
    print_row("half-copied warehouse", 4, "one build healed it")


FAKETIME = shutil.which("faketime") or os.environ.get("FAKETIME_COMMAND")


@FULL
@pytest.mark.skipif(not FAKETIME, reason="faketime is not installed (Debian: apt-get install faketime)")
def test_clock_set_back(builder: Builder, place: Path, clean: Path) -> None:
    """Builds whose clock stands three days before and two years after the last one give the same files."""
    for number, shift in enumerate(("-3d", "+2y", "-1y")):
        add_pages(place, 3 + number)
        add_pages(clean_twin := clean, 3 + number)
        command = [str(FAKETIME), "-f", shift, sys.executable, "-m", "flows.cli", "build", str(place / "raw"),
                   "--warehouse", str(place / "warehouse"), "--bare"]  # fmt: skip
        environment = {**os.environ, "COPYDESK_KEEP_RELEASES": "9"}
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)
        assert done.returncode == 0, done.stdout + done.stderr
        assert builder.build(clean_twin) == 0
    check_rows(place, clean)
    print_row("clock set back and forth", 3, "the same rows")
