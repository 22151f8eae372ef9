"""What a run costs: CPU time and memory of its process and of all that it started."""

from __future__ import annotations

import os
import resource
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

_PAUSE = 0.4  # seconds between two looks
_PAGE = resource.getpagesize()


def cpu_seconds() -> float:
    """CPU time of this process, and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def tree_memory(pid: int) -> int:
    """Bytes of memory that a process and its descendants hold together; 0 if unknown.

    Files that they have in memory, such as libraries, are mostly the same ones: the most that one of them has counts.
    To have the kernel share them out exactly takes a hundred times as long.
    """
    found = list(map(_read_memory, list_tree(pid)))
    return sum(own for own, _ in found) + max(files for _, files in found)


def list_tree(pid: int) -> Iterator[int]:
    """The process and its descendants."""
    yield pid
    try:
        tasks = os.listdir(f"/proc/{pid}/task")  # noqa: PTH208 - as strings, since it is asked often
    except OSError:
        return
    for task in tasks:
        try:
            with open(f"/proc/{pid}/task/{task}/children", "rb", buffering=0) as file:  # noqa: PTH123
                children = file.read().split()
        except OSError:  # it has ended meanwhile
            continue
        for child in children:
            yield from list_tree(int(child))


def _read_memory(pid: int) -> tuple[int, int]:
    """Bytes that a process has in memory of its own, and of files."""
    try:
        _, resident, files, *_ = map(int, Path(f"/proc/{pid}/statm").read_bytes().split())
    except (OSError, ValueError):  # it has ended meanwhile, or the system does not tell
        return 0, 0
    return (resident - files) * _PAGE, files * _PAGE


class MemoryGauge:
    """Looks at the memory of a process tree from time to time, and knows the largest it has seen."""

    def __init__(self, pid: int | None = None) -> None:
        self._pid = pid or os.getpid()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="memory gauge")
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
            self.look()
