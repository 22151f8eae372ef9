"""What the ledger knows: a run's own rows, and the runs before it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pyarrow.parquet as pq

from flows.report.rule_health import PastRun
from flows.report.run_report import Report
from flows.store.layout import Warehouse, list_runs
from schemas import GateResultRow, RejectionRow, RuleHitRow, RunRow, StageCountRow
from schemas.columns import Row, column_names

FILE_NAME = "report.html"
FACTS = "facts.json"
_PAST = 30  # runs that a report compares with

R = TypeVar("R", bound=Row)


def read_past(warehouse: Warehouse, run: str) -> tuple[list[RunRow], list[PastRun]]:
    """The runs before ``run``, oldest first, and of those that published what each rule decided."""
    folders = [warehouse.ledger / name for name in list_runs(warehouse) if name < run][-_PAST:]
    if not folders:
        return [], []
    runs = _read(RunRow, folders)
    published = [row for row in runs if row.state == "published"]
    return runs, [PastRun(row.captures_accepted, _sum_hits(warehouse.ledger / row.run)) for row in published]


def find_rule_hits(warehouse: Warehouse, runs: Iterable[RunRow]) -> list[Path]:
    """The files of rule hits of those runs that published."""
    return _files(RuleHitRow, [warehouse.ledger / run.run for run in runs if run.state == "published"])


def read_report(warehouse: Warehouse, run: str) -> Report:
    """All that the report of a run is made of, from its ledger; LookupError if there is no such run."""
    folder = warehouse.ledger / run
    if run not in list_runs(warehouse):
        raise LookupError(f"{warehouse.ledger} has no run {run}")
    past, past_hits = read_past(warehouse, run)
    facts: dict[str, Any] = json.loads((folder / FACTS).read_text()) if (folder / FACTS).exists() else {}
    return Report(
        run=_read(RunRow, [folder])[0],
        stages=_read(StageCountRow, [folder]),
        gates=_read(GateResultRow, [folder]),
        rejections=_read(RejectionRow, [folder]),
        hits=_read(RuleHitRow, [folder]),
        facts=facts,
        past=past,
        past_hits=past_hits,
    )


def find_run(warehouse: Warehouse, name: str | None) -> str | None:
    """The run of that name, the run that published the release of that number, or the last one."""
    runs = list_runs(warehouse)
    if name is None:
        return runs[-1] if runs else None
    if name.isdigit():
        rows = _read(RunRow, [warehouse.ledger / run for run in runs])
        return next((row.run for row in rows if row.release == int(name)), None)
    return name if name in runs else None


def _read(row: type[R], folders: Sequence[Path]) -> list[R]:
    """The rows of some runs, in the order of their folders."""
    names = column_names(row)
    rows = [given for path in _files(row, folders) for given in pq.ParquetFile(path).read().to_pylist()]
    return [row(**{name: given.get(name) for name in names}) for given in rows]


def _sum_hits(folder: Path) -> dict[str, int]:
    """How many blocks each rule decided in a run, over all sites and labels."""
    found: dict[str, int] = {}
    for path in _files(RuleHitRow, [folder]):
        hits = pq.ParquetFile(path).read(["rule", "blocks"]).group_by("rule").aggregate([("blocks", "sum")])
        found = dict(zip(hits["rule"].to_pylist(), hits["blocks_sum"].to_pylist(), strict=True))
    return found


def _files(row: type[Row], folders: Iterable[Path]) -> list[Path]:
    """The files of a table that runs have left."""
    return [path for folder in folders if (path := folder / f"{row.TABLE}.parquet").exists()]
