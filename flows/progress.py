"""How far a build is: whoever wants to know listens, the steps tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: Told of a shard: its number and how many of its captures have been begun.
Listener = Callable[[int, int], None]
#: Told which step has begun, and how many input files it has to read (0: not known).
StepListener = Callable[[str, int], None]

_shards: list[Listener] = []
_steps: list[StepListener] = []


@contextmanager
def listen(on_shard: Listener, on_step: StepListener) -> Iterator[None]:
    """Hear of the progress of builds in this process."""
    _shards.append(on_shard)
    _steps.append(on_step)
    try:
        yield
    finally:
        _shards.remove(on_shard)
        _steps.remove(on_step)


def tell_shard(number: int, begun: int) -> None:
    """Say how many captures of a shard have been begun."""
    for listener in _shards:
        listener(number, begun)


def tell_step(name: str, files: int = 0) -> None:
    """Say that a step begins."""
    for listener in _steps:
        listener(name, files)
