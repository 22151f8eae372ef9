"""How far a build is: whoever wants to know listens, the steps tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

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

_shards: list[Listener] = []
_steps: list[StepListener] = []
_counts: list[CountsListener] = []


@contextmanager
def listen(
    on_shard: Listener, on_step: StepListener, on_counts: CountsListener = lambda name, counts: None
) -> Iterator[None]:
    """Hear of the progress of builds in this process."""
    _shards.append(on_shard)
    _steps.append(on_step)
    _counts.append(on_counts)
    try:
        yield
    finally:
        _shards.remove(on_shard)
        _steps.remove(on_step)
        _counts.remove(on_counts)


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
