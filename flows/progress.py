"""How far a build is: whoever wants to know listens, the steps tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

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


class Listener:
    """Somebody who is told; what a listener does not care for, it leaves as it is here."""

    def hear_step(self, name: str, files: int) -> None:
        """A step begins; so many input files are to be read (0: not known)."""

    def hear_counts(self, name: str, counts: Mapping[str, float]) -> None:
        """A step has ended and counted this."""

    def hear_plan(self, sizes: dict[int, int]) -> None:
        """The bytes of every shard, before the first is read."""

    def hear_shard(self, number: int, begun: int) -> None:
        """So many captures of a shard have been begun."""

    def hear_done(self, number: int, counts: ShardCounts) -> None:
        """A shard is done; to be told so twice does no harm."""


_listeners: list[Listener] = []


@contextmanager
def listen(listener: Listener) -> Iterator[None]:
    """Have somebody hear of the builds in this process."""
    _listeners.append(listener)
    try:
        yield
    finally:
        _listeners.remove(listener)


def tell_step(name: str, files: int = 0) -> None:
    """Say that a step begins."""
    for listener in _listeners:
        listener.hear_step(name, files)


def tell_counts(name: str, counts: Mapping[str, float]) -> None:
    """Say that a step has ended, and what it counted."""
    for listener in _listeners:
        listener.hear_counts(name, counts)


def tell_plan(sizes: dict[int, int]) -> None:
    """Say how many bytes each shard has."""
    for listener in _listeners:
        listener.hear_plan(sizes)


def tell_shard(number: int, begun: int) -> None:
    """Say how many captures of a shard have been begun."""
    for listener in _listeners:
        listener.hear_shard(number, begun)


def tell_done(number: int, counts: ShardCounts) -> None:
    """Say that a shard is done."""
    for listener in _listeners:
        listener.hear_done(number, counts)
