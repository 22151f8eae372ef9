"""Flow runs whose process is gone and never said so: they hold the one slot, and later runs are cancelled."""

from __future__ import annotations

from flows.settings import Settings
from flows.store.layout import open_warehouse
from flows.store.lock import is_held


def close_lost_runs(settings: Settings, deployments: list[str]) -> list[str]:
    """Tell the server of runs that cannot be at work, since nobody holds the warehouse; their names.

    To be called before the one process that serves these deployments begins: after a power cut the server still
    counts the runs of the process before it, for up to five minutes.
    """
    from prefect.client.orchestration import get_client
    from prefect.client.schemas import filters
    from prefect.client.schemas.objects import StateType
    from prefect.states import Crashed

    if is_held(open_warehouse(settings.warehouse).lock):
        return []
    unfinished = filters.FlowRunFilterStateType(any_=[StateType.RUNNING, StateType.PENDING, StateType.CANCELLING])
    closed = []
    with get_client(sync_client=True) as client:
        for name in deployments:
            flow, deployment = name.split("/")
            runs = client.read_flow_runs(
                flow_filter=filters.FlowFilter(name=filters.FlowFilterName(any_=[flow])),
                deployment_filter=filters.DeploymentFilter(name=filters.DeploymentFilterName(any_=[deployment])),
                flow_run_filter=filters.FlowRunFilter(state=filters.FlowRunFilterState(type=unfinished)),
            )
            for run in runs:
                client.set_flow_run_state(run.id, Crashed(message="its process ended without a word"), force=True)
                closed.append(run.name)
    return closed
