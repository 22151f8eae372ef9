"""How far a build is: whoever wants to know listens, the steps tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flows.shard import ShardCounts

#: The steps in words for whoever watches.
STEP_WORDS = {
    "find": "finding what is new",
    "read": "reading, cleaning, splitting",
    "merge": "comparing with the base release",
    "check_rows": "validating rows",
    "write": "writing Parquet",
    "check_release": "validating the release",
    "publish": "publishing",
    "retain": "removing old releases",
}

#: Told of a shard: its number and how many of its captures have been begun.
Listener = Callable[[int, int], None]
#: Told which step has begun, and how many input files it has to read (0: not known).
StepListener = Callable[[str, int], None]
#: Told which step has ended, and what it counted.
CountsListener = Callable[[str, Mapping[str, float]], None]

#: Told the bytes of every shard, before the first is read.
PlanListener = Callable[[dict[int, int]], None]
#: Told of a shard that is done: its number and its counts.
DoneListener = Callable[[int, "ShardCounts"], None]

_shards: list[Listener] = []
_plans: list[PlanListener] = []
_dones: list[DoneListener] = []
_steps: list[StepListener] = []
_counts: list[CountsListener] = []


@contextmanager
def listen(
    on_shard: Listener,
    on_step: StepListener,
    on_counts: CountsListener = lambda name, counts: None,
    on_plan: PlanListener = lambda sizes: None,
    on_done: DoneListener = lambda number, counts: None,
) -> Iterator[None]:
    """Hear of the progress of builds in this process."""
    ears: list[tuple[list[Any], Any]] = [
        (_shards, on_shard), (_steps, on_step), (_counts, on_counts), (_plans, on_plan), (_dones, on_done),
    ]  # fmt: skip
    for listeners, listener in ears:
        listeners.append(listener)
    try:
        yield
    finally:
        for listeners, listener in ears:
            listeners.remove(listener)


def tell_plan(sizes: dict[int, int]) -> None:
    """Say how many bytes each shard has."""
    for listener in _plans:
        listener(sizes)


def tell_done(number: int, counts: ShardCounts) -> None:
    """Say that a shard is done; to say it twice does no harm."""
    for listener in _dones:
        listener(number, counts)


def tell_shard(number: int, begun: int) -> None:
    """Say how many captures of a shard have been begun."""
    for listener in _shards:
        listener(number, begun)


def tell_step(name: str, files: int = 0) -> None:
    """Say that a step begins."""
    for listener in _steps:
        listener(name, files)


def tell_counts(name: str, counts: Mapping[str, float]) -> None:
    """Say that a step has ended, and what it counted."""
    for listener in _counts:
        listener(name, counts)
