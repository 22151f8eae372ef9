"""Schedules, states, artifacts and pools with a real Prefect server: `make test-operations`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from flows.store.layout import open_warehouse
from flows.store.lock import hold_lock
from tests.builds import STORY, last_run, write_page
from tests.operations.served import MINUTE, Served
from tests.operations.services import (
    BIN,
    Server,
    Service,
    command_of,
    descendants,
    kill,
    make_client,
    make_server,
    memory_of,
    running,
    wait_for,
)

pytestmark = pytest.mark.operations

ROOT = Path(__file__).parents[2]


def test_a_build_starts_on_the_minute(served: Served) -> None:
    """Within ten seconds of its time, named by date and counts, with the outcome as its state's message."""
    run = served.first_run()
    late = _moment(run["start_time"]) - _moment(run["expected_start_time"])
    print(f"started {late:.1f} s after its time")
    assert -1 < late < 10  # Prefect's own rounding may start it a moment early
    assert run["name"].startswith(f"{run['expected_start_time'][:10]} ") and "1 accepted + 1 rejected" in run["name"]
    assert run["state"]["message"] == "release 1: 2 = 1 accepted + 1 rejected captures, 1 article"
    assert last_run(served.warehouse)["run"]


def test_its_tasks_and_log_say_what_they_did(served: Served) -> None:
    """Tasks are named by shard, and the log tells the counts of each step."""
    run = served.first_run()
    wait_for(lambda: len(_tasks(served, run["id"])) == 7, 30, "the task runs")
    assert "read shard-000000" in _tasks(served, run["id"])

    def tells() -> bool:
        lines = served.server.ask("logs/filter", logs={"flow_run_id": {"any_": [run["id"]]}}, limit=200)
        log = "\n".join(line["message"] for line in lines)
        return "reading, cleaning, splitting: 2 files" in log and "accepted 1" in log

    wait_for(tells, 30, "the log, which is sent now and then")


def test_its_artifacts_show_what_came_of_it(served: Served) -> None:
    """The balance, the checks, the rejections by reason, the report's place, and how far it is."""
    found = served.artifacts(served.first_run()["id"])
    assert set(found) == {"run-report", "balance", "validation", "rejections", "progress"}
    balance = {row["what"]: row["count"] for row in json.loads(found["balance"]["data"])}
    assert (balance["captures found"], balance["captures accepted"], balance["captures rejected"]) == (2, 1, 1)
    assert [row["check"] for row in json.loads(found["rejections"]["data"])] == ["empty"]
    assert all(row["description"] for row in json.loads(found["validation"]["data"]))
    assert found["progress"]["data"] == 100.0


def test_the_form_of_a_run_describes_its_parameters(served: Served) -> None:
    """And the server refuses what is of a wrong kind."""
    import httpx

    deployment = served.deployment("build dataset/scheduled")
    fields = deployment["parameter_openapi_schema"]["properties"]
    assert set(fields) == {"raw", "warehouse", "rebuild", "drop_missing", "settings"}
    assert all(len(field["description"]) > 10 for field in fields.values())
    with pytest.raises(httpx.HTTPStatusError):
        served.start_run("build dataset/scheduled", rebuild="perhaps")


def test_a_wrong_setting_is_a_failed_run_and_an_alarm(served: Served) -> None:
    """The state's message names it; the command that the settings name gets the facts."""
    served.first_run()
    run = served.wait_for_end(served.start_run("upkeep/scheduled", settings={"workers": -3}))
    assert run["state_type"] == "FAILED"
    assert run["state"]["message"].startswith("workers (option) is -3; allowed is a whole number, at least 0")
    told = wait_for(lambda: _alarms(served), 30, "the alarm")
    assert told[-1]["flow"] == "upkeep" and "workers" in told[-1]["reason"]


def test_a_gate_that_fails_is_a_failed_run(served: Served) -> None:
    """A rebuild that would lose pages is refused, in one line; nothing is published."""
    served.first_run()
    (served.raw / "ferry.txt").rename(served.folder / "ferry.txt")
    run = served.wait_for_end(served.start_run("build dataset/scheduled", rebuild=True))
    (served.folder / "ferry.txt").rename(served.raw / "ferry.txt")
    if run["state_type"] == "CANCELLED":
        pytest.skip("a scheduled build was at work")
    assert run["state_type"] == "FAILED" and "--drop-missing" in run["state"]["message"]
    assert "\n" not in run["state"]["message"]


def test_a_run_that_finds_the_warehouse_held_completes(served: Served) -> None:
    """With 'nothing done, held by' and the holder's name."""
    served.first_run()
    with hold_lock(open_warehouse(served.warehouse).lock, seconds=60, now="noon"):
        due = time.time()
        held = wait_for(lambda: [r for r in _since(served, due) if r["state_type"] == "COMPLETED"], MINUTE, "a run")
    assert held[0]["state"]["message"].startswith(f"nothing done, held by process {os.getpid()} on ")
    assert held[0]["name"].endswith("nothing done")


def test_a_killed_run_says_so_and_the_next_one_builds(served: Served) -> None:
    """Everything that serves is killed at once during a build; after a restart no slot stays taken."""
    served.first_run()
    write_page(served.raw, "late.txt", *(f"{line} Once more, and later." for line in STORY))
    wait_for(lambda: find_readers(served.service), MINUTE, "a reading process")
    kill(*descendants(served.service.pid), served.service.pid)
    assert served.service.process
    served.service.process.wait()
    struck = time.time()
    served.service.start()
    done = wait_for(
        lambda: [r for r in _since(served, struck) if r["state_type"] == "COMPLETED"], 180, "a build after the kill"
    )
    assert "1 accepted" in done[0]["state"]["message"]
    states = [run["state_type"] for run in served.server.runs()]
    assert "CRASHED" in states and "CANCELLED" not in states[states.index("CRASHED") :]


def test_an_idle_served_process_is_small(served: Served) -> None:
    served.first_run()
    size = memory_of(served.service.pid) / 1e6
    print(f"{size:.0f} MB")
    assert size < 250


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """The address of a PostgreSQL of our own on 127.0.0.1."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs or not shutil.which("runuser") or os.getuid():
        pytest.skip("needs PostgreSQL's programs and root, to become the user postgres")
    from tests.operations.services import free_port

    folder, port = Path(tempfile.mkdtemp(prefix="copydesk-postgres-")), free_port()
    shutil.chown(folder, "postgres")  # pytest's own folders may be entered by their owner alone

    def as_postgres(*command: str) -> None:
        subprocess.run(["runuser", "-u", "postgres", "--", *command], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    as_postgres(str(programs[-1] / "initdb"), "-D", f"{folder}/data", "-A", "trust", "-U", "prefect")
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder}"
    as_postgres(
        str(programs[-1] / "pg_ctl"), "-D", f"{folder}/data", "-w", "-l", f"{folder}/log", "-o", options, "start"
    )
    try:
        as_postgres(str(programs[-1] / "createdb"), "-h", "127.0.0.1", "-p", str(port), "-U", "prefect", "prefect")
        yield f"postgresql+asyncpg://prefect@127.0.0.1:{port}/prefect"
    finally:
        as_postgres(str(programs[-1] / "pg_ctl"), "-D", f"{folder}/data", "-m", "fast", "stop")
        shutil.rmtree(folder)


def test_a_work_pool_on_postgresql(database: str, tmp_path: Path) -> None:
    """`prefect deploy --all` and a worker of a process pool, on a server that keeps its data in PostgreSQL."""
    write_page(tmp_path / "raw", "ferry.txt")
    server = make_server(tmp_path / "server", PREFECT_API_DATABASE_CONNECTION_URL=database)
    folders = {"COPYDESK_RAW": str(tmp_path / "raw"), "COPYDESK_WAREHOUSE": str(tmp_path / "warehouse")}
    worker = make_client(server, tmp_path, "prefect", "worker", "start", "--pool", "copydesk", **folders)
    with running(server):
        for command in (
            ("work-pool", "create", "copydesk", "--type", "process"),
            ("--no-prompt", "deploy", "--all", "--prefect-file", "flows/prefect.yaml"),
            ("deployment", "run", "build dataset/hourly"),
        ):
            run_prefect(server, *command)
        with running(worker):
            done = wait_for(
                lambda: [r for r in _all(server) if r["state_type"] == "COMPLETED"], 240, "the worker's build"
            )
    assert done[0]["state"]["message"] == "release 1: 1 = 1 accepted captures, 1 article"
    assert last_run(tmp_path / "warehouse")["state"] == "published"


def test_a_killed_worker_costs_less_than_three_minutes(served: Served, tmp_path: Path) -> None:
    """The worker and its run are killed at once; the automation of the recipes frees the slot for the next run."""
    write_page(tmp_path / "raw", "ferry.txt")
    folders = {"COPYDESK_RAW": str(tmp_path / "raw"), "COPYDESK_WAREHOUSE": str(tmp_path / "warehouse")}
    worker = make_client(served.server, tmp_path, "prefect", "worker", "start", "--pool", "copydesk", **folders)
    for command in (
        ("work-pool", "create", "copydesk", "--type", "process"),
        ("--no-prompt", "deploy", "--all", "--prefect-file", "flows/prefect.yaml"),
        ("automation", "create", "--from-file", "flows/deploy/automation.yaml"),
    ):
        run_prefect(served.server, *command)
    with running(worker):
        lost = served.start_run("build dataset/hourly")
        wait_for(lambda: find_readers(worker), MINUTE, "a reading process")
        kill(*descendants(worker.pid), worker.pid)
        assert worker.process
        worker.process.wait()
        struck = time.time()
        worker.start()
        while (run := served.wait_for_end(served.start_run("build dataset/hourly")))["state_type"] == "CANCELLED":
            assert time.time() - struck < 180
            time.sleep(10)
        print(f"a build completed {time.time() - struck:.0f} s after the worker was killed")
    assert time.time() - struck < 180 and run["state_type"] == "COMPLETED"
    assert (served.run(lost)["state_type"], served.run(lost)["state"]["message"]) == (
        "CRASHED",
        "its process ended without a word",
    )


def find_readers(service: Service) -> list[int]:
    """The reading processes below a service."""
    return [pid for pid in descendants(service.pid) if "flows.child" in command_of(pid)]


def run_prefect(server: Server, *command: str) -> None:
    """Run a command of Prefect's against a server, in the project's folder."""
    environment = {**server.environment, "PREFECT_API_URL": server.api}
    subprocess.run([BIN / "prefect", *command], check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)


def _all(server: Server) -> list[dict[str, Any]]:
    return list(server.ask("flow_runs/filter", flows={"name": {"any_": ["build dataset"]}}))


def _since(served: Served, moment: float) -> list[dict[str, Any]]:
    """Builds that were due after a moment."""
    return [run for run in served.server.runs() if _moment(run["expected_start_time"]) > moment]


def _tasks(served: Served, run_id: str) -> list[str]:
    found = served.server.ask("task_runs/filter", flow_runs={"id": {"any_": [run_id]}})
    return [task["name"] for task in found]


def _alarms(served: Served) -> list[dict[str, Any]]:
    path = served.folder / "alarms"
    return [json.loads(line) for line in path.read_text().splitlines() if line] if path.exists() else []


def _moment(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()
