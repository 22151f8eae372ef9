"""What a run costs: CPU time and memory of its process and of all that it started."""

from __future__ import annotations

import os
import resource
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

_PAUSE = 0.4  # seconds between two glances
_GROWN = 1.04  # a close look costs a hundred times a glance: it is taken where a glance shows so much more than before
_PAGE = resource.getpagesize()


def cpu_seconds() -> float:
    """CPU time of this process, and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def tree_memory(pid: int) -> int:
    """Bytes of memory that a process and its descendants hold together; what they share counts once. 0 if unknown."""
    return sum(map(_own_memory, list_tree(pid)))


def glance_at_memory(pid: int) -> int:
    """Bytes that a process and its descendants have in memory, what they share counted for each; quickly told."""
    return sum(map(_resident_memory, list_tree(pid)))


def list_tree(pid: int) -> Iterator[int]:
    """The process and its descendants."""
    yield pid
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
    except OSError:
        return
    for task in tasks:
        try:
            children = (task / "children").read_text().split()
        except OSError:  # it has ended meanwhile
            continue
        for child in children:
            yield from list_tree(int(child))


def _own_memory(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_bytes().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(b"Pss:")), 0)


def _resident_memory(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_bytes().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0


class MemoryGauge:
    """Looks at the memory of a process tree from time to time, and knows the largest it has seen."""

    def __init__(self, pid: int | None = None) -> None:
        self._pid = pid or os.getpid()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="memory gauge")
        self._glanced = 0.0  # the largest sight so far
        self.peak = 0

    def __enter__(self) -> MemoryGauge:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join()

    def __reduce__(self) -> tuple[type[MemoryGauge], tuple[int]]:
        """A copy on another machine watches nothing."""
        return MemoryGauge, (self._pid,)

    def look(self) -> int:
        """The largest memory so far, in bytes; that of one process where the system does not tell of the tree."""
        used = [resource.getrusage(who).ru_maxrss * 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        self.peak = max(self.peak, tree_memory(self._pid) or max(used))
        return self.peak

    def _watch(self) -> None:
        while not self._ended.wait(_PAUSE):
            self._glance()

    def _glance(self) -> None:
        """Look closely where the tree has grown beyond all that was seen before."""
        seen = glance_at_memory(self._pid)
        if seen > _GROWN * self._glanced:
            self._glanced = seen
            self.look()
