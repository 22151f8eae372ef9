"""What the kernel sees: orders of writing, and children that outlive their parent."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.store.layout import current_release, open_warehouse
from tests.builds import STORY, ask, write_page
from tests.faults.helpers import ROOT, print_row
from tests.test_build_bad_input import SPOILER

pytestmark = pytest.mark.faults


def command(place: Path) -> list[str]:
    where = [str(place / "raw"), "--warehouse", str(place / "warehouse"), "--bare"]
    return [sys.executable, "-m", "flows.cli", "build", *where]


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
def test_everything_is_synced_before_it_is_seen(tmp_path: Path) -> None:
    """fsync of each part before its rename, of all folders before the manifest's, of the manifest before the swap."""
    write_page(tmp_path / "raw", "ferry.txt")
    trace = tmp_path / "trace"
    strace = ["strace", "-f", "-y", "-e", "trace=fsync,rename,renameat,renameat2", "-o", str(trace)]
    subprocess.run([*strace, *command(tmp_path)], check=True, capture_output=True, cwd=ROOT)
    release = str(tmp_path / "warehouse/releases/000001")
    calls = re.findall(r"(fsync|rename)\w*\(.*?[<\"](/[^>\"]+)[>\"](?:, \"([^\"]+)\")?", trace.read_text())
    events = [(kind, source, target) for kind, source, target in calls]
    manifest = next(i for i, e in enumerate(events) if e[2] == f"{release}/manifest.json")
    swap = next(i for i, e in enumerate(events) if e[2].endswith("/warehouse/current"))
    parts = [i for i, e in enumerate(events) if e[0] == "rename" and "/part-" in e[2] and e[2].startswith(release)]
    assert len(parts) >= 10
    for i in parts:
        assert ("fsync", events[i][1], "") in events[:i]
    folders = {str(Path(events[i][2]).parent) for i in parts} | {release}
    last_part = max(parts)
    for folder in folders:
        assert ("fsync", folder, "") in events[last_part:manifest], folder
    assert ("fsync", f"{release}/.manifest.json.tmp", "") in events[:manifest]
    assert ("fsync", release, "") in events[manifest:swap]
    assert ("fsync", str(tmp_path / "warehouse"), "") in events[swap:]


def test_children_die_with_their_parent(tmp_path: Path) -> None:
    """kill -9 of a build whose child is reading: the child goes, too, and the next build starts at once."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook/sitecustomize.py").write_text(SPOILER)
    write_page(tmp_path / "raw", "slow.txt", *STORY, "It was called the SLEEP, of all things.")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "hook")}
    first = subprocess.Popen(command(tmp_path), env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)
    child = wait_for_child(tmp_path)
    first.kill()
    killed = time.monotonic()
    second = subprocess.Popen(command(tmp_path), cwd=ROOT, stdout=subprocess.DEVNULL)
    while f'"pid": {second.pid},' not in (tmp_path / "warehouse/.lock").read_text() and second.poll() is None:
        time.sleep(0.02)
    began = time.monotonic() - killed
    orphan = is_alive(child)
    assert (first.wait(), second.wait(timeout=60)) == (-signal.SIGKILL, 0)
    assert (orphan, began < 60) == (False, True), began  # the page would have taken ten minutes
    print_row("kill -9 of a build whose child reads", 1, f"child gone, the next build begins after {began:.1f} s")
    assert current_release(open_warehouse(tmp_path / "warehouse")) is not None
    assert ask(tmp_path / "warehouse", "select count(*) from articles") == [(1,)]


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that is dead and waits to be reaped does not."""
    stat = _read(Path(f"/proc/{pid}/stat"))
    return bool(stat) and stat.rsplit(b")", 1)[1].split()[0] not in (b"Z", b"X")


def wait_for_child(place: Path) -> int:
    """The process that reads the page, once it has begun."""
    for _ in range(1200):
        for journal in (place / "warehouse").glob("staging/*/shard-*/journal"):
            if journal.stat().st_size:
                job = str(journal.parent / "job.json")
                for entry in Path("/proc").iterdir():
                    if entry.name.isdigit() and job.encode() in _read(entry / "cmdline"):
                        return int(entry.name)
        time.sleep(0.05)
    raise AssertionError("no child began to read")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""
