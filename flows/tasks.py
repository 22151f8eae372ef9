"""The steps as Prefect tasks: one line each, over the plain functions of `steps`."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from prefect import Task
from prefect.artifacts import create_link_artifact
from prefect.cache_policies import NO_CACHE

from flows import steps
from flows.run import Run

P = ParamSpec("P")
R = TypeVar("R")


def _step(function: Callable[P, R], name: str, retries: int = 0) -> Task[P, R]:
    """A task that keeps no result: what a step finds out stands in the staging area."""
    return Task(function, name=name, retries=retries, cache_policy=NO_CACHE, persist_result=False)


find_inputs = _step(steps.find_inputs, "find inputs")
read_shard = _step(steps.read_shard, "read, clean and split a shard", retries=1)
merge_shards = _step(steps.merge_shards, "merge shards")
check_rows = _step(steps.check_rows, "validate rows")
write_draft = _step(steps.write_draft, "write draft")
check_release = _step(steps.check_release, "validate release")
publish = _step(steps.publish, "publish")


def link_report(run: Run) -> None:
    """Name the report, which stands in the ledger when the run has ended, among the flow run's artifacts."""
    create_link_artifact(
        link=(run.warehouse.ledger / run.name / "report.html").as_uri(),
        link_text=f"Report of run {run.name}",
        key="run-report",
        description=f"What came in and out, checks, rejections, rules. Open it with `copydesk report {run.name}`.",
    )
