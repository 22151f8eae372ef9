"""One writer at a time: the kernel frees the lock when its holder dies."""

from __future__ import annotations

import fcntl
import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.1
_GRACE = 0.5  # seconds in which a child lets go that its parent had begun to start when it was killed


class BusyError(Exception):
    """Another process holds the lock; the message names it."""


@contextmanager
def hold_lock(path: Path, seconds: float = 0.0, *, now: str) -> Iterator[None]:
    """Hold the lock file at ``path``; wait up to ``seconds``, at least for a moment, for another holder.

    The file says who holds it, for the message alone.  Children do not inherit it.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        _take(handle, time.monotonic() + max(seconds, _GRACE))
        os.truncate(handle, 0)
        os.pwrite(handle, json.dumps(_describe_holder(now)).encode(), 0)
        yield
        os.truncate(handle, 0)
    finally:
        os.close(handle)


def name_holder(path: Path) -> str | None:
    """Who holds the lock now, in words; None where nobody does."""
    return _name_holder(path.read_bytes()) if is_held(path) else None


def is_held(path: Path) -> bool:
    """Whether another process holds the lock; the file is left as it is."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    else:
        return False
    finally:
        os.close(handle)


def _take(handle: int, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise BusyError(_name_holder(os.pread(handle, 4096, 0))) from None
            time.sleep(_PAUSE)
        else:
            return


def _describe_holder(now: str) -> dict[str, object]:
    command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:]])
    return {"host": socket.gethostname(), "pid": os.getpid(), "since": now, "command": command[:500]}


def _name_holder(content: bytes) -> str:
    try:
        holder = json.loads(content)
        return f"process {holder['pid']} on {holder['host']} since {holder['since']} ({holder['command']})"
    except (ValueError, KeyError, TypeError):
        return "another process"
