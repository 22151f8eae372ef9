"""How far a build is, for whoever watches: a bar on a terminal, a line from time to time elsewhere."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from flows.progress import STEP_WORDS, Listener, listen
from flows.shard import ShardCounts
from flows.store.words import say_count

_FIRST_LINE, _PAUSE = 30.0, 10.0  # seconds before the first line where there is no bar, and between two


class Reading(Listener):
    """What is known of the shards: how many captures each has begun, and the counts of those that are done."""

    def __init__(self) -> None:
        self._begun: dict[int, int] = {}
        self._done: dict[int, ShardCounts] = {}
        self._sizes: dict[int, int] = {}
        self._start = time.monotonic()

    def hear_plan(self, sizes: dict[int, int]) -> None:
        """Take note of the bytes of each shard."""
        self._sizes, self._start = sizes, time.monotonic()

    def hear_shard(self, number: int, begun: int) -> None:
        """Take note that a shard has begun so many captures."""
        self._begun[number] = max(self._begun.get(number, 0), begun)

    def hear_done(self, number: int, counts: ShardCounts) -> None:
        """Take note that a shard is done."""
        self._done[number] = counts

    @property
    def captures(self) -> int:
        """Captures begun so far."""
        running = sum(count for number, count in self._begun.items() if number not in self._done)
        return running + sum(counts.found for counts in self._done.values())

    @property
    def rejected(self) -> int:
        """Captures and records kept out so far, in the shards that are done."""
        return sum(counts.lost + counts.refused for counts in self._done.values())

    @property
    def total(self) -> int:
        """Bytes to be read."""
        return sum(self._sizes.values())

    @property
    def bytes(self) -> float:
        """Bytes read so far; of shards at work estimated from those that are done."""
        done = sum(self._sizes.get(number, 0) for number in self._done)
        found = sum(counts.found for counts in self._done.values())
        each = done / found if found else 0.0
        running = {n: count for n, count in self._begun.items() if n not in self._done}
        return done + sum(min(0.95 * self._sizes.get(n, 0), each * count) for n, count in running.items())

    def tell(self) -> str:
        """All of it in a line."""
        seconds = max(1e-3, time.monotonic() - self._start)
        read = f"{self.bytes / 1e6:,.1f} of {self.total / 1e6:,.1f} MB"
        parts = [say_count(self.captures, "capture"), read if self._done else f"{self.total / 1e6:,.1f} MB to read",
                 f"{self.captures / seconds:,.0f} captures/s"]  # fmt: skip
        parts += [f"{self.rejected:,} rejected"] if self._done else []  # which a shard tells when it is done
        if 0 < self.bytes < self.total:
            parts.append(f"{_in_words(seconds * (self.total - self.bytes) / self.bytes)} left")
        return ", ".join(parts)


class _Shown(Reading):
    """The same, shown as it comes."""

    def __init__(self, console: Console, progress: Progress) -> None:
        super().__init__()
        self._console, self._progress, self._bar = console, progress, progress.add_task("starting", total=None)
        self._told = time.monotonic() + _FIRST_LINE - _PAUSE

    def hear_step(self, name: str, files: int) -> None:
        self._progress.update(self._bar, description=STEP_WORDS.get(name, name))

    def hear_shard(self, number: int, begun: int) -> None:
        super().hear_shard(number, begun)
        self._show()

    def hear_done(self, number: int, counts: ShardCounts) -> None:
        super().hear_done(number, counts)
        self._show()

    def _show(self) -> None:
        if self._console.is_terminal:
            total = self.total or None
            self._progress.update(self._bar, description=self.tell(), completed=self.bytes, total=total)
        elif time.monotonic() - self._told >= _PAUSE:
            self._told = time.monotonic()
            self._console.print(self.tell(), soft_wrap=True, highlight=False)


@contextmanager
def show_progress(console: Console) -> Iterator[None]:
    """Show a build in this process at work."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with bar, listen(_Shown(console, bar)):
        yield


def _in_words(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
