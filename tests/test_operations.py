"""What operators rely on, as far as it needs no server: states, retries, alarms, health, what is deployed."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml
from pydantic import SecretStr
from typer.testing import CliRunner

from flows.alarm import raise_alarm
from flows.cli import app
from flows.errors import ConfigError, GateFailedError
from flows.health import Bounds, examine, render_metrics
from flows.settings import Settings
from flows.store.layout import open_warehouse
from tests.builds import STORY, build, copy_folder, whole_shard, write_page

ROOT = Path(__file__).parents[1]
FACTS = {"flow": "build dataset", "reason": "the disk is full", "warehouse": "/srv/news"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with raw pages and a warehouse of one release, with one empty page in quarantine."""
    folder = tmp_path_factory.mktemp("operations")
    write_page(folder / "raw", "ferry.txt")
    (folder / "raw/empty.txt").touch()
    build(folder / "raw", folder / "warehouse", settle_seconds=0)
    return folder


def test_a_run_that_finds_the_warehouse_held_has_nothing_to_do(built: Path) -> None:
    """Its state is Completed, names the holder, and no run stands in the ledger."""
    from flows.build import build_dataset
    from flows.store.lock import hold_lock

    warehouse = open_warehouse(built / "warehouse")
    before = sorted(path.name for path in warehouse.ledger.iterdir())
    with hold_lock(warehouse.lock, now="noon"):
        state = build_dataset.fn(raw=built / "raw", warehouse=built / "warehouse")
    assert state.is_completed()
    assert state.message.startswith("nothing done, held by process ") and "since noon" in state.message
    assert sorted(path.name for path in warehouse.ledger.iterdir()) == before


def test_a_command_that_finds_the_warehouse_held_says_try_later(built: Path) -> None:
    """`copydesk build` ends with code 75, which a timer can take for no failure."""
    from flows.store.lock import hold_lock

    with hold_lock(built / "warehouse/.lock", now="noon"):
        command = [sys.executable, "-m", "flows.cli", "build", str(built / "raw"), "--bare", "--warehouse"]
        done = subprocess.run([*command, str(built / "warehouse")], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 75 and "since noon" in done.stderr


@pytest.mark.parametrize("error", [GateFailedError("articles.key: twice."), ConfigError("raw is not there.")])
def test_what_fails_is_a_failed_state_with_its_reason(error: Exception) -> None:
    """In one line, and with the error itself for whoever called."""
    from flows.operate import truthful

    def fail() -> Any:
        raise error

    state: Any = truthful(fail)()
    assert state.is_failed() and state.message == str(error) and state.data is error


def test_a_defect_stays_an_error() -> None:
    """What nobody foresaw is not turned into words: its traceback belongs into the log."""
    from flows.operate import truthful

    def fail() -> Any:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        truthful(fail)()


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (ConnectionResetError(), True),
        (TimeoutError(), True),
        (OSError(errno.EIO, "a disk that stutters"), True),
        (OSError(errno.ESTALE, "a network folder"), True),
        (OSError(errno.ENOSPC, "full"), False),
        (PermissionError(errno.EACCES, "no right"), False),
        (FileNotFoundError(errno.ENOENT, "gone"), False),
        (GateFailedError("bad data"), False),
        (ValueError("bad data"), False),
    ],
)
def test_only_what_can_pass_is_tried_again(error: Exception, again: bool) -> None:
    from flows.tasks import can_pass

    assert can_pass(error) is again


def test_steps_that_write_are_never_tried_again() -> None:
    from flows import tasks

    tried = {name for name, task in vars(tasks).items() if getattr(task, "retries", 0)}
    assert tried == {"find_inputs", "read_shard"}
    pauses = tasks.read_shard.retry_delay_seconds
    assert list(pauses) == sorted(pauses) and len(set(pauses)) == len(pauses) == 3  # it backs off


def test_an_alarm_is_a_command(tmp_path: Path) -> None:
    """It gets the facts on its input."""
    raise_alarm(Settings(on_failure_command=f"cat > {tmp_path}/told"), FACTS)
    told = json.loads((tmp_path / "told").read_text())
    assert told["reason"] == "the disk is full" and told["text"] == "build dataset failed: the disk is full"


def test_an_alarm_is_a_webhook() -> None:
    """It is posted as JSON."""
    told = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/token"
        raise_alarm(Settings(on_failure_webhook=SecretStr(address)), FACTS)
    assert told[0]["warehouse"] == "/srv/news"


@pytest.mark.parametrize(
    "settings",
    [
        Settings(on_failure_command="exit 3"),
        Settings(on_failure_webhook=SecretStr("http://127.0.0.1:9/S3CRET")),
        Settings(on_failure_webhook=SecretStr("file:///etc/S3CRET")),
    ],
)
def test_an_alarm_that_fails_stops_nothing(settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    """It stands in the log, without the address, which may hold a token."""
    raise_alarm(settings, FACTS)
    assert "could not be raised" in caplog.text and "S3CRET" not in caplog.text


def test_a_build_without_prefect_raises_the_alarm(built: Path, tmp_path: Path) -> None:
    from flows.desk import run_build

    settings = Settings(raw=tmp_path / "gone", warehouse=tmp_path, on_failure_command=f"cat > {tmp_path}/told")
    with pytest.raises(ConfigError):
        run_build(settings, bare=True)
    assert "is not there" in json.loads((tmp_path / "told").read_text())["reason"]


def test_health_is_judged_by_what_is_asked(built: Path) -> None:
    warehouse, later = open_warehouse(built / "warehouse"), datetime.now(UTC) + timedelta(hours=5)
    assert examine(warehouse, Bounds()).code == 0
    assert examine(warehouse, Bounds(quarantine=1)).code == 0
    watched = examine(warehouse, Bounds(quarantine=0))
    assert (watched.code, watched.quarantine_open) == (1, 1) and "quarantine" in watched.reasons[0]
    assert examine(warehouse, Bounds(age=timedelta(hours=6)), later).code == 0
    assert examine(warehouse, Bounds(age=timedelta(hours=4)), later).code == 2
    assert examine(warehouse, Bounds(release_age=timedelta(hours=4)), later).code == 1


def test_a_run_that_finds_nothing_new_came_to_a_good_end(built: Path, tmp_path: Path) -> None:
    place = copy_folder(built, tmp_path / "place")
    run = build(place / "raw", place / "warehouse", settle_seconds=0)
    found = examine(open_warehouse(place / "warehouse"), Bounds())
    assert (run["state"], found.state, found.last_failure) == ("nothing_new", "ok", None)
    assert (found.last_run, found.last_success) == (run["run"], run["ended_at"])


def test_health_without_a_release_is_critical(tmp_path: Path) -> None:
    found = examine(open_warehouse(tmp_path), Bounds())
    assert (found.code, found.reasons) == (2, ("there is no release",))


def test_health_after_failures_names_the_last_one(tmp_path: Path) -> None:
    """And counts how many there were in a row."""
    write_page(tmp_path / "raw", "ferry.txt")
    build(tmp_path / "raw", tmp_path / "warehouse")
    (tmp_path / "raw/ferry.txt").unlink()
    write_page(tmp_path / "raw", "other.txt", "One more line of text that says nothing much at all.")
    for _ in range(2):
        with pytest.raises(GateFailedError):
            build(tmp_path / "raw", tmp_path / "warehouse", rebuild=True)
    found = examine(open_warehouse(tmp_path / "warehouse"), Bounds())
    assert (found.state, found.failures_in_a_row) == ("critical", 2)
    assert found.last_failure and found.last_failure["state"] == "gate_failed"
    assert "--drop-missing" in found.reasons[0]


def test_status_speaks_to_monitoring(built: Path, tmp_path: Path) -> None:
    """JSON on the output, metrics in a file, the verdict in the exit code."""
    metrics = tmp_path / "copydesk.prom"
    options = ["--json", "--prometheus", str(metrics), "--max-quarantine", "0", "--warehouse"]
    done = CliRunner().invoke(app, ["status", *options, str(built / "warehouse")])
    assert done.exit_code == 1
    facts = json.loads(done.output)
    assert (facts["state"], facts["release"], facts["last_failure"]) == ("warning", 1, None)
    assert "\ncopydesk_quarantine_open 1\n" in metrics.read_text()
    assert list(tmp_path.iterdir()) == [metrics]


def test_metrics_are_what_a_collector_reads(built: Path) -> None:
    """Each metric with help and type, then a number."""
    lines = render_metrics(examine(open_warehouse(built / "warehouse"), Bounds())).splitlines()
    for title, kind, value in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        name = value.split()[0]
        assert title.startswith(f"# HELP {name} ") and kind == f"# TYPE {name} gauge"
        float(value.split()[1])


def deployments() -> list[dict[str, Any]]:
    return list(yaml.safe_load((ROOT / "flows/prefect.yaml").read_text())["deployments"])


@pytest.mark.parametrize("deployment", deployments(), ids=lambda one: one["name"])
def test_what_is_deployed_is_there(deployment: dict[str, Any]) -> None:
    """Its flow can be loaded, its schedule read, and one run at a time has the slot, as with `copydesk serve`."""
    from prefect.flows import load_flow_from_entrypoint

    from flows.serve import GRACE_SECONDS, read_schedule

    assert load_flow_from_entrypoint(deployment["entrypoint"]).name in ("build dataset", "upkeep")
    for schedule in deployment["schedules"]:
        assert read_schedule(schedule["cron"], schedule["timezone"])
    limit = {"limit": 1, "collision_strategy": "CANCEL_NEW", "grace_period_seconds": GRACE_SECONDS}
    assert deployment["concurrency_limit"] == limit


def test_parameters_are_described_and_checked() -> None:
    """The UI's form says what each one means; what is of a wrong kind never starts."""
    from prefect.exceptions import ParameterTypeError
    from prefect.utilities.callables import parameter_schema

    from flows.build import build_dataset
    from flows.upkeep import keep_up

    for flow in (build_dataset, keep_up):
        for name, field in parameter_schema(flow).properties.items():
            assert len(field.get("description", "")) > 10, f"{flow.name}: {name}"
    with pytest.raises(ParameterTypeError, match="rebuild"):
        build_dataset.validate_parameters({"rebuild": "perhaps"})


@pytest.mark.parametrize("flow", ["build_dataset", "keep_up"])
def test_right_parameters_are_taken(flow: str) -> None:
    """As a form or a schedule hands them over: as text."""
    from flows import build, upkeep

    found = getattr(build if flow == "build_dataset" else upkeep, flow)
    taken = found.validate_parameters({"raw": "in", "warehouse": "out", "settings": {"workers": 2}})
    assert (taken["raw"], taken["warehouse"], taken["settings"]) == ("in", Path("out"), {"workers": 2})


def test_a_reading_process_that_somebody_kills_costs_no_page(tmp_path: Path) -> None:
    """The page that it was at is read again by the next one; only a page that kills twice is refused."""
    from flows.intake import ReadingOptions
    from flows.supervise import Limits, read_shard_safely
    from tests.operations.services import command_of, descendants, kill

    for number in range(400):
        write_page(tmp_path / "raw", f"{number:03d}.txt", *(f"{line} It is case {number}." for line in STORY))
    killed = []

    def strike(begun: int) -> None:
        if not killed and begun:
            killed.extend(pid for pid in descendants(os.getpid()) if "flows.child" in command_of(pid))
            kill(*killed)

    limits = Limits(capture_seconds=60.0, memory=0)
    shard = whole_shard(tmp_path / "raw")
    counts = read_shard_safely(shard, tmp_path / "staging", ReadingOptions(), limits, strike)
    rejected = pq.read_table(tmp_path / "staging/shard-000000/rejections.parquet")
    assert killed and (counts.found, counts.lost, rejected.num_rows) == (400, 0, 0)


def test_a_reading_process_that_is_killed_before_its_first_page_is_followed_by_another(tmp_path: Path) -> None:
    """Once; where every one is killed, the shard has failed."""
    from flows.errors import ChildFailedError
    from flows.intake import ReadingOptions
    from flows.supervise import Limits, read_shard_safely

    write_page(tmp_path / "raw", "000.txt", *STORY)
    shard, limits = whole_shard(tmp_path / "raw"), Limits(capture_seconds=60.0, memory=0)
    with killing_readers(1) as killed:
        counts = read_shard_safely(shard, tmp_path / "staging", ReadingOptions(), limits)
    assert (len(killed), counts.found, counts.lost) == (1, 1, 0)
    with killing_readers(2) as killed, pytest.raises(ChildFailedError, match="SIGKILL"):
        read_shard_safely(shard, tmp_path / "staging", ReadingOptions(), limits)
    assert len(killed) == 2


@contextmanager
def killing_readers(count: int) -> Iterator[list[int]]:
    """Kill the first so many reading processes as soon as they are seen; gives their ids."""
    from tests.operations.services import command_of, descendants, kill

    killed: list[int] = []
    done = threading.Event()

    def strike() -> None:
        while len(killed) < count and not done.wait(0.01):
            for pid in descendants(os.getpid()):
                if pid not in killed and "flows.child" in command_of(pid):
                    killed.append(pid)
                    kill(pid)

    thread = threading.Thread(target=strike)
    thread.start()
    try:
        yield killed
    finally:
        done.set()
        thread.join()


@pytest.mark.parametrize("command", [("build",), ("upkeep",), ("serve", "--cron", "* * * * *")], ids=lambda c: c[0])
def test_a_server_that_does_not_answer_is_said_in_one_sentence(
    command: tuple[str, ...], built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what to do; nothing is read, and nothing stands in the ledger."""
    ledger = sorted((built / "warehouse/ledger").iterdir())
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")
    monkeypatch.setattr("flows.serve.START_SECONDS", 0.0)
    given = (str(built / "raw"), "--warehouse", str(built / "warehouse"))
    done = CliRunner().invoke(app, [command[0], *given, *command[1:]])
    assert isinstance(done.exception, ConfigError)
    assert str(done.exception).startswith("No Prefect server answers at http://127.0.0.1:9/api (")
    assert sorted((built / "warehouse/ledger").iterdir()) == ledger
