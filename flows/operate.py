"""What Prefect's users see of a run: its name, its log, its artifacts, and a state that tells the truth."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import wraps
from typing import Any, ParamSpec, cast

from prefect import get_run_logger, runtime
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import FlowRun, State
from prefect.exceptions import MissingContextError
from prefect.flows import Flow
from prefect.states import Completed, Failed

from flows.alarm import raise_alarm
from flows.artifacts import show_results
from flows.errors import CopydeskError, WarehouseBusyError
from flows.outcome import describe_outcome
from flows.progress import STEP_WORDS, Listener, listen
from flows.run import Run, open_run
from flows.settings import PREFIX, Settings, read_settings
from flows.settings_sources import FILE_VARIABLE

P = ParamSpec("P")


def choose_settings(more: Mapping[str, Any] | None, **given: Any) -> Settings:
    """The settings of a flow run: its parameters win over the environment and the file of settings."""
    said = {name: value for name, value in given.items() if value is not None and value is not False}
    return read_settings(**{**(more or {}), **said})


def name_by_date() -> str:
    """The name with which a flow run begins; the counts follow when they are known."""
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"


@contextmanager
def watch_run(settings: Settings) -> Iterator[Run]:
    """A run of the warehouse whose steps stand in the log and whose outcome stands in artifacts, however it ends."""
    run = None
    with listen(_Log()):
        try:
            with open_run(settings) as run:
                yield run
        finally:
            if run and (run.warehouse.ledger / run.name).is_dir():
                show_results(run.warehouse, run.name)


def sum_up(run: Run) -> State[str]:
    """The state of a run that came to its end; its message says what came of it, its data is the run's name."""
    outcome = describe_outcome(run.warehouse, run.name)
    rename_run(outcome)
    _log(outcome)
    return Completed(message=outcome, data=run.name)


def truthful(body: Callable[P, State[str]]) -> Callable[P, str]:
    """A flow's body whose failures are states with the reason in one line; Prefect gives callers a state's data.

    A run that finds the warehouse held by another one has nothing to do, which is no failure.
    """

    @wraps(body)
    def run_truthfully(*args: P.args, **kwargs: P.kwargs) -> State[str]:
        try:
            return body(*args, **kwargs)
        except WarehouseBusyError as busy:
            rename_run("nothing done")
            return Completed(message=f"nothing done, held by {busy.holder}")
        except CopydeskError as error:
            rename_run("failed")
            return Failed(message=str(error), data=error)

    return cast(Callable[P, str], run_truthfully)


def tell_failure(flow: Flow[..., Any], flow_run: FlowRun, state: State[Any]) -> None:
    """Prefect's hook: tell whoever the settings name that a run failed or crashed."""
    parameters = flow_run.parameters
    settings = _find_alarm(parameters.get("settings") or {})
    facts = {
        "flow": flow.name,
        "flow_run": flow_run.name,
        "state": state.name,
        "reason": state.message,
        "warehouse": str(parameters.get("warehouse") or "as the settings say"),
    }
    raise_alarm(settings, facts)


def _find_alarm(more: Mapping[str, Any]) -> Settings:
    """The settings that say whom to tell; others are left aside, since one of them may be what failed."""
    alarms = ("on_failure_command", "on_failure_webhook")
    names = {FILE_VARIABLE, *(f"{PREFIX}{name.upper()}" for name in alarms)}
    environ = {name: text for name, text in os.environ.items() if name in names}
    return read_settings(environ, **{name: value for name, value in more.items() if name in alarms})


def rename_run(counts: str) -> None:
    """Put what is known of a flow run behind the date in its name."""
    if runtime.flow_run.id:
        stamp = str(runtime.flow_run.name).split(" · ")[0]
        with get_client(sync_client=True) as client, suppress(OSError):
            client.update_flow_run(runtime.flow_run.id, name=f"{stamp} · {counts}"[:200])


class _Log(Listener):
    """The run's log in Prefect."""

    def hear_step(self, name: str, files: int) -> None:
        words = STEP_WORDS.get(name, name)
        _log(f"{words}: {files:,} files" if files else words)
        if files:
            rename_run(f"{files:,} new files")

    def hear_counts(self, name: str, counts: Mapping[str, float]) -> None:
        told = ", ".join(f"{what.replace('_', ' ')} {count:,.10g}" for what, count in counts.items())
        _log(f"{STEP_WORDS.get(name, name)} done: {told}")


def _log(message: str) -> None:
    with suppress(MissingContextError):
        get_run_logger().info(message)
