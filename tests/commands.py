"""`copydesk` in forked processes: ``python -m tests.commands`` reads one call a line and prints how it ended.

What the commands load is loaded once; each call runs in a child of its own, with standard streams of its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
#: Called with the arguments, what comes in by standard input (``stdin``), and variables of the environment.
Command = Callable[..., subprocess.CompletedProcess[bytes]]


@contextmanager
def open_command() -> Iterator[Command]:
    """The command, for as long as the context is open."""
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.commands"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with tempfile.TemporaryDirectory() as folder, server:
        assert server.stdin and server.stdout
        out, err = Path(folder, "out"), Path(folder, "err")

        def run(*arguments: object, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
            call = {"arguments": [*map(str, arguments)], "environment": environment, "stdin": stdin.decode("latin-1"),
                    "out": str(out), "err": str(err)}  # fmt: skip
            print(json.dumps(call), file=server.stdin, flush=True)
            code = int(server.stdout.readline())
            return subprocess.CompletedProcess(call["arguments"], code, out.read_bytes(), err.read_bytes())

        yield run
        server.stdin.close()


def run_call(call: dict[str, Any]) -> None:
    """Be the command: this process ends with it.  Standard input is a pipe, which holds no more than 64 KB."""
    from flows.cli import main

    given, filled = os.pipe()
    os.write(filled, call["stdin"].encode("latin-1"))
    os.close(filled)
    os.dup2(given, 0)
    for number, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(call[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    sys.stdin = open(0)  # noqa: SIM115
    sys.stdout, sys.stderr = (open(number, "w", closefd=False) for number in (1, 2))  # noqa: SIM115
    os.environ.update(call["environment"])
    sys.argv = ["copydesk", *call["arguments"]]
    main()


def main() -> None:
    """Serve calls until the input ends."""
    from typer.testing import CliRunner

    from flows.cli import app
    from flows.collector import rest_collector

    for command in ("extract", "explain"):
        CliRunner().invoke(app, [command, f"{ROOT}/raw/samples/harbour_dredging_en.txt"], catch_exceptions=False)
    rest_collector()  # a child that looked at all these objects would have to copy them
    for line in sys.stdin:
        if (pid := os.fork()) == 0:
            run_call(json.loads(line))
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
