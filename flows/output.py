"""What the command prints where nobody reads it any more, as behind `copydesk build | head -1`: it goes nowhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedWriter, FileIO, TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _UnreadError(Exception):
    """Whoever read standard output has gone."""


class _Output(FileIO):
    """Standard output or errors; when its reader has gone, it is the null device."""

    is_needed = False  # whether who prints to standard output has nothing else to do

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return super().write(data)
        except BrokenPipeError:
            number = self.fileno()
            os.dup2(os.open(os.devnull, os.O_WRONLY), number)
            if _Output.is_needed and number == 1:
                raise _UnreadError from None
            return super().write(data)


def outlast_readers() -> None:
    """Let the process finish what it does, and end with the exit code that says how it went, whoever reads its output.

    To die of SIGPIPE would leave things half done, and fail a script under `pipefail` by chance: where `head` is quick.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, TextIOWrapper):
            file = _Output(stream.fileno(), "wb", closefd=False)
            buffer = file if stream.write_through else BufferedWriter(file)  # the former with PYTHONUNBUFFERED
            new = TextIOWrapper(
                buffer, stream.encoding, stream.errors, None, stream.line_buffering, stream.write_through
            )
            setattr(sys, name, new)


@contextmanager
def until_unread() -> Iterator[None]:
    """What is done within, only to print it to standard output, ends where nobody reads that any more."""
    _Output.is_needed = True
    try:
        yield
        sys.stdout.flush()
    except _UnreadError:
        pass
    finally:
        _Output.is_needed = False
