"""What the command needs of whoever starts it: open streams, names of files in UTF-8, a home, docstrings."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from flows.errors import ConfigError

_UTF8 = "PYTHONUTF8"


def open_streams() -> None:
    """Open what a caller has closed of standard input, output and errors, to nothing.

    Else the next files would get their numbers, and what a library prints would stand in them.
    """
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # gets the lowest number that is free
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, mode, closefd=False))  # noqa: SIM115


def name_files_in_utf8() -> None:
    """Start anew in Python's UTF-8 mode where the locale is of another encoding.

    Else the same files would have other names in the dataset than on other machines, and libraries that take UTF-8
    would look for a warehouse elsewhere.  What is printed stays in the locale's encoding.
    """
    if sys.getfilesystemencoding() != "utf-8" and os.environ.get(_UTF8) != "1":
        os.environ[_UTF8] = "1"
        os.environ.setdefault("PYTHONIOENCODING", f"{sys.stdout.encoding}:backslashreplace")
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606


def name_home() -> None:
    """Libraries ask for a home as they load, and fail where a user without a name has none: then it is the root."""
    try:
        Path.home()
    except RuntimeError:
        os.environ["HOME"] = os.sep


def need_docstrings() -> None:
    """ConfigError where Python has dropped them: the tables' descriptions come from them, and libraries need theirs."""
    if sys.flags.optimize > 1:
        raise ConfigError("Python runs without docstrings (-OO or PYTHONOPTIMIZE=2), which are needed; use -O at most.")
