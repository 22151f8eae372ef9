"""Read a shard in a child interpreter, and outlive it: a page that kills it is refused, the others are read."""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flows.child import IDLE, JOURNAL, write_job
from flows.errors import ChildFailedError, ChildStoppedError, ConfigError
from flows.intake import ReadingOptions
from flows.pages.types import Problem
from flows.shard import Shard, ShardCounts
from flows.store.layout import RESULT

_PAUSE = 0.2  # between two looks at a child's journal; its end is heard of at once
_TAIL = 64  # bytes at the end of a journal that hold its last line
_OUT_OF_MEMORY = "extractor_memory"
#: How Python, C++, Rust and OpenBLAS say so, in one of the last lines that they leave.
_WANTS_MEMORY, _LAST_WORDS = re.compile("MemoryError|bad_alloc|memory allocation", re.IGNORECASE), 3
_START_SECONDS = 60.0  # for imports, and for what lies between two captures, on a busy machine
#: Of a child: no threads of libraries, and none of Arrow's own memory, which takes a fifth more and is slower to get.
_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "ARROW_DEFAULT_MEMORY_POOL": "system"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How far a child may go."""

    capture_seconds: float
    memory: int


_TOLD_TO_END = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_children: set[subprocess.Popen[bytes]] = set()


def read_in_threads(read: Callable[[Shard], ShardCounts], shards: Sequence[Shard], threads: int) -> list[ShardCounts]:
    """What ``read`` counts in each shard, so many at a time."""
    with ThreadPoolExecutor(threads) as pool, end_children_when_stopped():
        return list(pool.map(read, shards))


@contextmanager
def end_children_when_stopped() -> Iterator[None]:
    """End the children where this process is told to end: threads wait for them, and so would whoever stopped it."""
    try:
        yield
    except Exception:
        raise
    except BaseException:
        for child in list(_children):
            child.terminate()
        raise


def read_shard_safely(
    shard: Shard, staging: Path, options: ReadingOptions, limits: Limits, tell: Callable[[int], None] = lambda _: None
) -> ShardCounts:
    """Have children read a shard until one comes through; ``tell`` hears how many captures were begun.

    A capture that brings its child down is refused.  A child that was killed may have been killed by somebody else, or
    by a machine short of memory: then the capture is refused only if it happens twice.  Where no capture is to blame,
    since the child ended before the first one, between two, or after the last: ConfigError where it was allowed too
    little memory, else ChildFailedError.
    """
    folder = staging / shard.name
    refused: dict[int, Problem] = {}
    doubted: set[int | None] = set()
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        write_job(folder / "job.json", shard, options, limits.memory, refused)
        reason = _run_child(folder, limits, tell)
        if reason is None:
            return read_counts(folder)
        ordinal = _last_noted(folder)
        if reason.observed == signal.SIGKILL.name and ordinal not in doubted:
            doubted.add(ordinal)
        elif ordinal is None or ordinal in refused:
            if reason.check == _OUT_OF_MEMORY and limits.memory:
                raise ConfigError(
                    f"capture_memory is {limits.memory:,} bytes, which is too little to read {shard.name} "
                    f"({reason.observed}). Set more, or 0 for as much as there is."
                )
            raise ChildFailedError(f"{shard.name}: the reading process ended: {reason.observed}")
        else:
            refused[ordinal] = reason


def _run_child(folder: Path, limits: Limits, tell: Callable[[int], None]) -> Problem | None:
    """Run one child to its end; None if it came through, else why it did not."""
    errors = (folder / "stderr").open("wb")
    command = [sys.executable, "-P", "-m", "flows.child", str(folder / "job.json")]
    child = subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors, env=_prepare_environment(), process_group=0
    )  # out of reach of Ctrl-C, which goes to the terminal's whole group
    _children.add(child)
    try:
        silent = _watch(child, folder / JOURNAL, limits.capture_seconds, tell)
    finally:
        if child.poll() is None:
            child.kill()
        child.wait()
        _children.discard(child)
        errors.close()
    if -child.returncode in _TOLD_TO_END:
        raise ChildStoppedError(f"The process that read {folder.name} was stopped from outside.")
    if silent:
        return Problem(
            check="capture_hangs",
            reason=f"Reading the page took longer than {limits.capture_seconds:g} seconds.",
            observed="no answer",
        )
    if child.returncode == 0 and (folder / RESULT).exists():
        return None
    return _explain_death(child.returncode, (folder / "stderr").read_bytes())


def _prepare_environment() -> dict[str, str]:
    """A child runs the code that runs here, and no module of the current folder, which may be a crawl's."""
    code = Path(__file__).parents[1]
    paths = ["" if code.name == "site-packages" else str(code), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, **_ENVIRONMENT, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def _watch(child: subprocess.Popen[bytes], journal: Path, seconds: float, tell: Callable[[int], None]) -> bool:
    """Wait for the child; True if it fell silent."""
    size, since = -1, time.monotonic()
    noted: int | None = None
    while not has_ended(child, _PAUSE):
        now = journal.stat().st_size if journal.exists() else -1
        if now != size:
            size, since = now, time.monotonic()
            noted = _last_noted(journal.parent)
            if noted is not None:
                tell(noted + 1)
        elif time.monotonic() - since > (_START_SECONDS if noted is None else seconds):
            return True
    return False


def has_ended(child: subprocess.Popen[bytes], seconds: float) -> bool:
    """Wait for the end of a child, so long at most; whether it has ended.  Costs nothing while it waits."""
    if child.poll() is not None:
        return True
    try:
        handle = os.pidfd_open(child.pid)
    except (AttributeError, OSError):  # another system than Linux, or an old one
        time.sleep(seconds)
        return child.poll() is not None
    try:
        watch = select.poll()
        watch.register(handle, select.POLLIN)
        watch.poll(1000 * seconds)
    finally:
        os.close(handle)
    return child.poll() is not None


def _explain_death(code: int, errors: bytes) -> Problem:
    said = errors.decode("utf-8", "replace").strip().splitlines()[-_LAST_WORDS:]
    wanting = next((line for line in said if _WANTS_MEMORY.search(line)), None)
    if wanting and code != -signal.SIGKILL:  # which somebody else sent
        reason = "Reading the page took more memory than it may; capture_memory can allow more."
        return Problem(check=_OUT_OF_MEMORY, reason=reason, observed=wanting[:300])
    ended = signal.Signals(-code).name if code < 0 else said[-1][:300] if said else f"exit code {code}"
    return Problem(check="extractor_crashed", reason="The extractor crashed on this page.", observed=ended)


def _last_noted(folder: Path) -> int | None:
    try:
        with (folder / JOURNAL).open("rb") as journal:
            journal.seek(max(0, journal.seek(0, os.SEEK_END) - _TAIL))
            lines = journal.read().split()
    except FileNotFoundError:
        return None
    return int(lines[-1]) if lines and lines[-1] != IDLE.strip() else None


def read_counts(folder: Path) -> ShardCounts:
    """What a finished shard held."""
    result = json.loads((folder / RESULT).read_text())
    return ShardCounts(**{name: result[name] for name in ShardCounts.__dataclass_fields__})
