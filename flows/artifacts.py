"""The artifacts of a run in Prefect's UI: balance, checks, rejections, the report's place, progress."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from prefect.artifacts import (
    create_link_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.futures import PrefectFuture, as_completed

from flows.outcome import describe_outcome, list_balance, list_checks, list_rejections
from flows.progress import tell_done
from flows.shard import ShardCounts
from flows.store.layout import Warehouse

R = TypeVar("R")

_PAUSE = 2.0  # seconds between two tellings of the progress


def show_results(warehouse: Warehouse, run: str) -> None:
    """Show what the ledger says of a run that has ended, whether or not it published."""
    outcome = describe_outcome(warehouse, run)
    create_link_artifact(
        link=(warehouse.ledger / run / "report.html").as_uri(),
        link_text=f"Report of run {run}",
        key="run-report",
        description=f"{outcome}\n\nOn the warehouse's machine, `copydesk report {run}` opens it.",
    )
    balance = list_balance(warehouse, run)
    tables = {
        "balance": (
            balance if any(row["count"] for row in balance) else [],
            "Found = accepted + rejected + repeated + unchanged.",
        ),
        "validation": (list_checks(warehouse, run), "A critical expectation that failed keeps the release back."),
        "rejections": (list_rejections(warehouse, run), "What was kept out; the table of rejections has every row."),
    }
    for key, (rows, description) in tables.items():
        if rows:
            create_table_artifact(rows, key=key, description=f"Run {run}. {description}")


def gather_shards(futures: Sequence[PrefectFuture[R]]) -> list[R]:
    """The results of all shards in their order; a progress bar in the UI says how many are read."""
    bar = create_progress_artifact(0.0, key="progress", description=f"Shards read, of {len(futures):,}.")
    assert isinstance(bar, UUID)
    told = time.monotonic()
    numbers = {future.task_run_id: number for number, future in enumerate(futures)}
    for done, future in enumerate(as_completed(list(futures)), start=1):
        if future.state.is_completed() and isinstance(counts := future.result(), ShardCounts):
            tell_done(numbers[future.task_run_id], counts)
        if done == len(futures) or time.monotonic() - told > _PAUSE:
            update_progress_artifact(bar, round(100 * done / len(futures), 1))
            told = time.monotonic()
    return [future.result() for future in futures]
