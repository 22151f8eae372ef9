"""Builds and upkeep on a schedule: one process that a Prefect server tells when to start."""

from __future__ import annotations

import os
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from flows.errors import ConfigError
from flows.prefect_server import need_server
from flows.settings import Settings
from flows.settings_sources import list_changed

if TYPE_CHECKING:
    from prefect.deployments.runner import RunnerDeployment
    from prefect.schedules import Schedule

POLL_SECONDS = 5.0  # how often the server is asked what is due
START_SECONDS = 60.0  # how long a server that was started together with this process may take to answer
GRACE_SECONDS = 60  # how long a slot is kept for a run that was started and does not answer yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """When to build and when to keep the warehouse up; an empty text: never."""

    build: str = "0 * * * *"
    upkeep: str = "30 3 * * *"
    timezone: str = "UTC"
    name: str = "scheduled"  # of the deployments; one server may serve several warehouses


def serve_flows(settings: Settings, timetable: Timetable) -> None:
    """Register the flows with the server and run them whenever they are due, until interrupted.

    A run takes all that is new by then, so that after a pause one run does the work of those missed;
    one that is due while another of its kind is still at work is cancelled.
    """
    if not os.environ.get("PREFECT_API_URL"):
        raise ConfigError(
            "Schedules need a Prefect server: run `prefect server start` and set PREFECT_API_URL to its address, "
            "such as http://127.0.0.1:4200/api."
        )
    schedules = {kind: read_schedule(getattr(timetable, kind), timetable.timezone) for kind in ("build", "upkeep")}
    need_server(START_SECONDS)
    from prefect import serve

    from flows.lost import close_lost_runs, read_parameters, skip_late_runs

    deployments = describe_deployments(settings, schedules, timetable.name)
    names = [f"{deployment.flow_name}/{deployment.name}" for deployment in deployments]
    if told := describe_taken(names[0], read_parameters(names[0]), deployments[0].parameters or {}):
        print(told, flush=True)
    close_lost_runs(settings, names)
    skip_late_runs(names)
    print(
        f"Building {settings.raw} on the schedule {timetable.build!r} ({timetable.timezone}); stop with Ctrl-C.",
        flush=True,
    )
    serve(*deployments, limit=2, query_seconds=POLL_SECONDS, pause_on_shutdown=False, print_starting_message=False)


def describe_taken(deployment: str, known: Mapping[str, Any], ours: Mapping[str, Any]) -> str:
    """Which other folders the server had a deployment build until now: a process that serves them gets ours instead."""
    others = [str(known[name]) for name in ("raw", "warehouse") if known.get(name, ours[name]) != ours[name]]
    if not others:
        return ""
    return (
        f"Until now {deployment!r} was for {' and '.join(others)}, which nothing builds from here on; "
        "to serve both from one server, give each its own --name."
    )


def read_schedule(cron: str, timezone: str) -> Schedule | None:
    """The schedule that five cron fields give; None where there are none.  Raises ConfigError."""
    from prefect.schedules import Cron

    try:
        ZoneInfo(timezone)
        return Cron(cron, timezone=timezone) if cron else None
    except (ValueError, KeyError) as error:
        raise ConfigError(f"The schedule {cron!r} in {timezone!r} cannot be used: {error.args[0]}") from None


def describe_deployments(
    settings: Settings, schedules: dict[str, Schedule | None], name: str
) -> list[RunnerDeployment]:
    """What is served: the build and the upkeep, each at most once at a time."""
    from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
    from prefect.types.entrypoint import EntrypointType

    from flows.build import build_dataset
    from flows.upkeep import keep_up

    more = {key: value for key, value in list_changed(settings).items() if key not in ("raw", "warehouse")}
    folders = {"raw": settings.absolute_raw, "warehouse": str(settings.warehouse.resolve())}
    parameters: dict[str, Any] = {**folders, **({"settings": more} if more else {})}
    limit = ConcurrencyLimitConfig(
        limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW, grace_period_seconds=GRACE_SECONDS
    )
    described = (
        flow.to_deployment(
            name=name,
            schedules=[schedule] if (schedule := schedules[kind]) else [],
            parameters=parameters,
            description=flow.description,
            concurrency_limit=limit,
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
        for kind, flow in (("build", build_dataset), ("upkeep", keep_up))
    )
    return [one for one in described if not isinstance(one, Coroutine)]
