"""Run code in a process that the kernel ends at once where it opens a socket, and that tells which files it opened."""

from __future__ import annotations

import ctypes
import json
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
KILLED = -31  # by SIGSYS

_SOCKET_CALL = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06  # of the kernel's filter language
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2

needs_seccomp = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in _SOCKET_CALL, reason="needs the filters of a Linux kernel"
)


class _Line(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint))


class _Program(ctypes.Structure):
    _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.POINTER(_Line)))


def forbid_sockets() -> None:
    """From now on the kernel kills this process, and its children, at the call that makes a socket."""
    machine, number = _SOCKET_CALL[platform.machine()]
    lines = (_Line * 6)(
        _Line(_LOAD, 0, 0, 4), _Line(_EQUAL, 0, 3, machine),  # another machine's calls are let through
        _Line(_LOAD, 0, 0, 0), _Line(_EQUAL, 0, 1, number),
        _Line(_RETURN, 0, 0, _KILL), _Line(_RETURN, 0, 0, _ALLOW),
    )  # fmt: skip
    program, libc = _Program(len(lines), lines), ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


def watch_files() -> list[tuple[str, str]]:
    """What this process does to files by name, from now on: the event and the path."""
    seen: list[tuple[str, str]] = []
    told = {"open", "os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.rmdir", "os.listdir"}
    started = {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"}

    def note(event: str, given: tuple[object, ...]) -> None:
        if event in told | started:
            seen.append((event, str(given[0])))

    sys.addaudithook(note)
    return seen


def run_alone(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in an interpreter of its own, in which no socket can be made once everything is loaded.

    While urllib3 is loaded (courlan does so, to normalise addresses), it makes one to see whether the machine knows
    IPv6; it connects to nothing.
    """
    head = "import courlan, urllib3, flows.child, flows.stream; flows.child.warm_up()\n"
    head += "from tests.sandbox import forbid_sockets; forbid_sockets()\n"
    command = [sys.executable, "-c", head + code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300)


def files_touched(code: str, *arguments: str) -> list[tuple[str, str]]:
    """What code does to files, apart from what Python loads."""
    head = "import json, sys\nfrom tests.sandbox import watch_files\n"
    tail = "\nprint(json.dumps(seen))\n"
    done = run_alone(head + code + tail, *arguments)
    assert done.returncode == 0, done.stderr
    loaded: Sequence[str] = (".py", ".pyc", ".so", ".pth", "pyvenv.cfg")
    return [
        (event, path) for event, path in json.loads(done.stdout.splitlines()[-1]) if not path.endswith(tuple(loaded))
    ]
