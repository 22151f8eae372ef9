"""Who runs the tasks: threads of this process, Dask or Ray; the tasks are the same.

Every task starts a child interpreter for its shard, so that threads are enough here, and one slot a task there.
"""

from __future__ import annotations

import os
from typing import Any, cast

from prefect import Task, unmapped
from prefect.futures import PrefectFuture
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner

from flows.errors import ConfigError
from flows.run import Run
from flows.settings import Settings
from flows.shard import Shard, ShardCounts


def choose_runner(settings: Settings) -> TaskRunner[Any]:
    """The task runner of the engine that the settings name.  ConfigError where its package is missing."""
    try:
        return _RUNNERS[settings.engine](settings)
    except ImportError as error:
        raise ConfigError(
            f"The engine {settings.engine} needs a package that is not here ({error}); "
            f"install it from the checkout: pip install -c constraints.txt '.[{settings.engine}]'."
        ) from None


def map_shards(
    engine: TaskRunner[Any], task: Task[[Run, Shard], ShardCounts], run: Run, shards: list[Shard]
) -> list[PrefectFuture[ShardCounts]]:
    """Have an engine run the task for each shard; the run notes which, since replays and upkeep read in threads."""
    run.keep("engine", run.settings.engine)
    parameters = {"run": unmapped(run), "shard": shards}
    return list(engine.map(cast(Any, task), parameters))


def _run_locally(settings: Settings) -> TaskRunner[Any]:
    return ThreadPoolTaskRunner(max_workers=settings.threads)


def _name_server() -> dict[str, str]:
    """The address of this process's Prefect server, so that no worker starts one of its own."""
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return {"PREFECT_API_URL": str(client.api_url)}


def _run_on_dask(settings: Settings) -> TaskRunner[Any]:
    """A cluster that is running, or one of processes with a task each on this machine."""
    from prefect_dask.task_runners import DaskTaskRunner

    if settings.cluster:
        return cast(TaskRunner[Any], DaskTaskRunner(address=settings.cluster))
    local = {"n_workers": settings.threads, "threads_per_worker": 1, "dashboard_address": None, "memory_limit": 0,
             "env": _name_server()}  # fmt: skip
    return cast(TaskRunner[Any], DaskTaskRunner(cluster_kwargs=local))


def _run_on_ray(settings: Settings) -> TaskRunner[Any]:
    """A cluster that is running, or one on this machine, which asks no network for its usage figures."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    from prefect_ray.task_runners import RayTaskRunner

    if settings.cluster:
        return cast(TaskRunner[Any], RayTaskRunner(address=settings.cluster))
    local = {"num_cpus": settings.threads, "include_dashboard": False, "runtime_env": {"env_vars": _name_server()}}
    return cast(TaskRunner[Any], RayTaskRunner(init_kwargs=local))


_RUNNERS = {"local": _run_locally, "dask": _run_on_dask, "ray": _run_on_ray}
