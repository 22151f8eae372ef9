"""Real services for the tests of operations: a Prefect server, served flows, workers; and what they say."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

BIN = Path(sys.executable).parent
UNIT = Path(__file__).parents[2] / "flows/deploy/systemd/prefect-server.service"


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def wait_for(question: Callable[[], Any], seconds: float, what: str) -> Any:
    """The first true answer; an error that says what was waited for."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if answer := question():
            return answer
        time.sleep(0.3)
    raise AssertionError(f"waited {seconds:g} s in vain for {what}")


@dataclass
class Service:
    """A process of its own session, its output in a file."""

    command: list[str]
    log: Path
    environment: dict[str, str]
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                self.command, stdout=out, stderr=out, env=self.environment, cwd=self.folder, start_new_session=True
            )

    @property
    def pid(self) -> int:
        assert self.process
        return self.process.pid

    def stop(self, seconds: float = 20) -> None:
        """Ask it to end; after a grace time, end it and all that it started."""
        assert self.process
        below = descendants(self.pid)
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)
        kill(*below, self.pid)
        self.process.wait()


@dataclass
class Server(Service):
    """A Prefect server on a port of its own, with its database below a folder."""

    port: int = field(default_factory=free_port)

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api"

    def start(self) -> None:
        super().start()
        wait_for(self.is_up, 120, "the Prefect server")

    def is_up(self) -> bool:
        try:
            return httpx.get(f"{self.api}/health", timeout=5).status_code == 200
        except httpx.HTTPError:
            return False

    def ask(self, path: str, **body: Any) -> Any:
        """What a route of the server's interface answers; asked again, as Prefect's client does, while it is busy."""
        for pause in (1, 2, 4, 8, 0):
            answer = httpx.post(f"{self.api}/{path}", json=body, timeout=30)
            if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                break
            time.sleep(pause)
        answer.raise_for_status()
        return answer.json()

    def runs(self, flow: str = "build dataset") -> list[dict[str, Any]]:
        """The flow runs of a flow that have begun or should have, in the order in which they were due."""
        due = {"operator": "and_", "expected_start_time": {"before_": _now()}}
        body = {"flows": {"name": {"any_": [flow]}}, "flow_runs": due, "sort": "EXPECTED_START_TIME_DESC"}
        return list(reversed(self.ask("flow_runs/filter", **body, limit=200)))


def read_recipe() -> dict[str, str]:
    """What the recipe's unit sets for a server."""
    lines = re.findall(r"^Environment=(\w+)=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE)
    return dict(lines)


def make_server(folder: Path, **more: str) -> Server:
    """A server that is not yet started."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    environment = {
        **os.environ,
        **read_recipe(),
        "PREFECT_HOME": str(folder / "prefect"),
        "PREFECT_UI_STATIC_DIRECTORY": str(folder / "ui"),
        **more,
    }
    command = [str(BIN / "prefect"), "server", "start", "--host", "127.0.0.1", "--port", str(port)]
    return Server(command, folder / "server.log", environment, folder, port=port)


def make_client(server: Server, folder: Path, *command: str, **more: str) -> Service:
    """A process that works for a server, not yet started."""
    environment = {**server.environment, "PREFECT_API_URL": server.api, **more}
    return Service([str(BIN / command[0]), *command[1:]], folder / f"{command[1]}.log", environment, folder)


@contextmanager
def running(*services: Service) -> Iterator[None]:
    """Start services in their order, and end them in the other."""
    started: list[Service] = []
    try:
        for service in services:
            service.start()
            started.append(service)
        yield
    finally:
        for service in reversed(started):
            service.stop()


def parents() -> dict[int, int]:
    """Every process's parent."""
    found = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                found[int(folder.name)] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError):
                continue
    return found


def descendants(pid: int) -> list[int]:
    """All processes that a process started, and those that these started."""
    known, found, level = parents(), [], {pid}
    while level := {child for child, parent in known.items() if parent in level}:
        found += sorted(level)
    return found


def command_of(pid: int) -> str:
    """A process's command line; empty where it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace").strip()
    except OSError:
        return ""


def memory_of(pid: int) -> int:
    """Resident bytes of a process; 0 where it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def kill(*pids: int) -> None:
    """End processes at once; those that are gone are gone."""
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
