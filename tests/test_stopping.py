"""A build that is told to end: Ctrl-C, which a terminal sends to all processes of the command, or SIGTERM.

And one that is not, though nobody reads what it says any more, or that cannot begin.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.run import STOPPED, open_run
from flows.settings import read_settings
from tests.builds import STORY, ask, last_run, write_page
from tests.commands import Command
from tests.faults.test_processes import wait_for_child
from tests.test_build_bad_input import SPOILER

ROOT = Path(__file__).parents[1]
# As in a terminal: a shell without job control starts its background processes deaf to Ctrl-C.
_LISTENING = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from flows.cli import main; main()"
)
#: Says how far it is as soon and as often as it can.
_TALKATIVE = "from flows import watch; watch._FIRST_LINE = watch._PAUSE = 0.0; from flows.cli import main; main()"


def start_build(place: Path, *options: str) -> subprocess.Popen[str]:
    """A build, in a group of its own, of a page that takes for ever."""
    (place / "hook").mkdir()
    (place / "hook/sitecustomize.py").write_text(SPOILER)
    write_page(place / "raw", "slow.txt", *STORY, "It was called the SLEEP, of all things.")
    where = ["build", str(place / "raw"), "--warehouse", str(place / "warehouse"), *options]
    environment = {**os.environ, "PYTHONPATH": str(place / "hook")}
    command = [sys.executable, "-c", _LISTENING, *where]
    return subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True, process_group=0)


def members(group: int) -> list[int]:
    """The processes of a group that run."""
    found = subprocess.run(["pgrep", "-g", str(group)], capture_output=True, text=True, check=False)
    return [int(pid) for pid in found.stdout.split()]


def stop(build: subprocess.Popen[str], number: signal.Signals) -> tuple[int, float, str]:
    """Send a signal to a build and all that it started: exit code, seconds until the end, what it said."""
    start = time.monotonic()
    os.killpg(build.pid, number)
    said = build.communicate(timeout=120)[1]
    return build.returncode, time.monotonic() - start, said


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_build_ends_when_told_to(number: signal.Signals, code: int, tmp_path: Path) -> None:
    """Soon, with the shell's code; the page that was being read is not blamed, and the ledger says what happened."""
    build = start_build(tmp_path, "--bare")
    wait_for_child(tmp_path)
    ended, seconds, said = stop(build, number)
    assert (ended, members(build.pid)) == (code, [])
    assert seconds < 60
    assert "Traceback" not in said and "leaked" not in said
    assert said.count("Stopped. What has been read is kept; the next run goes on from there.") == 1
    assert not list((tmp_path / "warehouse/staging").glob("shards/*/result.json"))
    row = last_run(tmp_path / "warehouse")
    assert (row["state"], row["captures_rejected"]) == ("failed", 0)
    assert row["reason"] == STOPPED == "It was stopped from outside: by Ctrl-C, or by a signal to end."


def test_a_query_that_is_stopped_is_no_failure(tmp_path: Path) -> None:
    """DuckDB makes an error of its own, in these words, of a Ctrl-C that comes amid a query."""
    settings = read_settings({}, raw=write_page(tmp_path / "raw", "a.txt").parent, warehouse=tmp_path / "w")
    with pytest.raises(KeyboardInterrupt), open_run(settings):
        raise RuntimeError("Query interrupted")
    assert last_run(tmp_path / "w")["reason"] == STOPPED


def test_a_build_goes_on_where_nobody_reads_its_words(tmp_path: Path) -> None:
    """As in `copydesk build | head -1`: it publishes all the same, and says so by its exit code."""
    write_page(tmp_path / "raw", "a.txt")
    command = [sys.executable, "-c", _TALKATIVE, "build", tmp_path / "raw", "--bare", "--warehouse", tmp_path / "w"]
    pipe = ["bash", "-o", "pipefail", "-c", '"$@" | true', "bash", *map(str, command)]
    done = subprocess.run(pipe, capture_output=True, cwd=ROOT, timeout=300, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert last_run(tmp_path / "w")["state"] == "published"


def test_too_little_memory_to_begin_with_names_the_setting(tmp_path: Path, copydesk: Command) -> None:
    """And what it is, in one sentence; no page is blamed."""
    write_page(tmp_path / "raw", "a.txt")
    done = copydesk("build", tmp_path / "raw", "--bare", "--warehouse", tmp_path / "w",
                    "--set", "capture_memory=80000000")  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(b"capture_memory is 80,000,000 bytes, which is too little to read shard-000000")
    assert last_run(tmp_path / "w")["captures_rejected"] == 0


@pytest.mark.parametrize("bare", [["--bare"], []])
def test_too_little_memory_for_queries_names_the_setting(bare: list[str], tmp_path: Path, copydesk: Command) -> None:
    """In one sentence, with Prefect or without it; with more memory the next build goes on."""
    write_page(tmp_path / "raw", "a.txt")
    call = ("build", tmp_path / "raw", "--warehouse", tmp_path / "w", *bare)
    done = copydesk(*call, "--set", "query_memory=5MB")
    assert done.returncode == 2 and done.stderr.startswith(b"query_memory is 5MB, which is too little to merge")
    assert b"Traceback" not in done.stderr
    assert copydesk(*call).returncode == 0


@pytest.mark.parametrize(
    "point", [pytest.param("after renaming manifest.json", marks=pytest.mark.faults), "after swapping current"]
)
def test_a_release_that_is_committed_stays(point: str, tmp_path: Path, copydesk: Command) -> None:
    """Whatever comes after: readers may see it already, and retention may have removed the one before."""
    write_page(tmp_path / "raw", "a.txt")
    calm = copydesk("build", tmp_path / "raw", "--bare", "--warehouse", tmp_path / "calm",
                    COPYDESK_FAULT_LOG=str(tmp_path / "points"))  # fmt: skip
    assert calm.returncode == 0, calm.stderr
    [number] = [line.split()[0] for line in (tmp_path / "points").read_text().splitlines() if line.endswith(point)]
    where = ["build", str(tmp_path / "raw"), "--warehouse", str(tmp_path / "warehouse"), "--bare"]
    environment = {**os.environ, "COPYDESK_FAULT_AT": f"{number}:stop"}
    build = subprocess.Popen([sys.executable, "-m", "flows.cli", *where], env=environment, cwd=ROOT)
    os.waitid(os.P_PID, build.pid, os.WSTOPPED)
    build.terminate()
    build.send_signal(signal.SIGCONT)
    assert build.wait(timeout=120) == 143
    assert (last_run(tmp_path / "warehouse")["state"], last_run(tmp_path / "warehouse")["release"]) == ("published", 1)
    assert ask(tmp_path / "warehouse", "select source from captures") == [("a.txt",)]


@pytest.mark.faults
@pytest.mark.parametrize("whole_group", [True, False])
def test_a_build_through_prefect_takes_its_server_along(whole_group: bool, tmp_path: Path) -> None:
    """The server that Prefect started for the run hears of the end, and then ends, too."""
    build = start_build(tmp_path)
    wait_for_child(tmp_path)
    if whole_group:
        ended, seconds, said = stop(build, signal.SIGINT)
    else:
        start = time.monotonic()
        build.terminate()
        said = build.communicate(timeout=120)[1]
        ended, seconds = build.returncode, time.monotonic() - start
    assert (ended, members(build.pid)) == (130 if whole_group else 143, [])
    assert seconds < 60
    assert "Traceback" not in said and "leaked" not in said
