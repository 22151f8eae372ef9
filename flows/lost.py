"""What a served process finds on the server when it starts: runs whose process is gone, and runs that are late."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from flows.settings import Settings
from flows.store.layout import open_warehouse
from flows.store.lock import is_held

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient
    from prefect.client.schemas.objects import FlowRun


def close_lost_runs(settings: Settings, deployments: list[str]) -> list[str]:
    """Tell the server of runs that cannot be at work, since nobody holds the warehouse; their names.

    They hold the one slot: after a power cut the server would cancel later runs for up to five minutes.  To be called
    before the one process that serves these deployments begins.
    """
    from prefect.states import Crashed

    if is_held(open_warehouse(settings.warehouse).lock):
        return []
    closed = []
    with _ask_server() as client:
        for deployment in deployments:
            for run in _read_runs(client, deployment, "RUNNING", "PENDING", "CANCELLING"):
                client.set_flow_run_state(run.id, Crashed(message="its process ended without a word"), force=True)
                closed.append(run.name)
    return closed


def skip_late_runs(deployments: list[str]) -> int:
    """Leave the work of late runs to the last one of them, which takes all that is new; how many there were."""
    from prefect.states import Completed

    skipped = 0
    with _ask_server() as client:
        for deployment in deployments:
            due = _read_runs(client, deployment, "SCHEDULED", before=datetime.now(UTC))
            for run in sorted(due, key=lambda run: run.expected_start_time or datetime.now(UTC))[:-1]:
                message = "nothing done, left to a later run, since nobody served this one in time"
                client.set_flow_run_state(run.id, Completed(message=message), force=True)
                skipped += 1
    return skipped


def read_parameters(deployment: str) -> dict[str, Any]:
    """What the server gives to runs of a deployment, `flow/name`; nothing where it knows no such deployment."""
    from prefect.exceptions import ObjectNotFound

    with _ask_server() as client, suppress(ObjectNotFound):
        return dict(client.read_deployment_by_name(deployment).parameters)
    return {}


@contextmanager
def _ask_server() -> Iterator[SyncPrefectClient]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        yield client


def _read_runs(
    client: SyncPrefectClient, deployment: str, *states: str, before: datetime | None = None
) -> list[FlowRun]:
    """The runs of a deployment, `flow/name`, that are in one of some states, and were due before a moment."""
    from prefect.client.schemas import filters
    from prefect.client.schemas.objects import StateType

    flow, name = deployment.split("/")
    due: dict[str, Any] = {"expected_start_time": {"before_": before}}
    wanted = filters.FlowRunFilterState(type=filters.FlowRunFilterStateType(any_=[StateType(one) for one in states]))
    return client.read_flow_runs(
        flow_filter=filters.FlowFilter(name=filters.FlowFilterName(any_=[flow])),
        deployment_filter=filters.DeploymentFilter(name=filters.DeploymentFilterName(any_=[name])),
        flow_run_filter=filters.FlowRunFilter.model_validate({"state": wanted, **(due if before else {})}),
    )
