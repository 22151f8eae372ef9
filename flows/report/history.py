"""What the ledger knows: a run's own rows, and the runs before it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import duckdb

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
    published = {r.run: r for r in runs if r.state == "published"}
    hits: dict[str, dict[str, int]] = {name: {} for name in published}
    for name, rule, blocks in _sum_hits(folders):
        if name in hits:
            hits[name][rule] = blocks
    return runs, [PastRun(row.captures_accepted, hits[name]) for name, row in published.items()]


def find_rule_hits(warehouse: Warehouse, runs: Iterable[RunRow]) -> list[Path]:
    """The files of rule hits of those runs that published."""
    names = [run.run for run in runs if run.state == "published"]
    return [path for name in names if (path := warehouse.ledger / name / f"{RuleHitRow.TABLE}.parquet").exists()]


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
    found: list[R] = []
    with _connect() as con:
        for path in (folder / f"{row.TABLE}.parquet" for folder in folders):
            if path.exists():
                result = con.execute("select * from read_parquet(?, hive_partitioning = false)", [str(path)])
                columns = [item[0] for item in result.description or ()]
                rows = (dict(zip(columns, values, strict=True)) for values in result.fetchall())
                found += [row(**{name: given.get(name) for name in names}) for given in rows]
    return found


def _sum_hits(folders: Iterable[Path]) -> list[tuple[str, str, int]]:
    """(run, rule, blocks) over all sites and labels."""
    paths = [str(path) for folder in folders if (path := folder / f"{RuleHitRow.TABLE}.parquet").exists()]
    query = "select run, rule, sum(blocks)::bigint from read_parquet(?, hive_partitioning = false) group by all"
    with _connect() as con:
        return con.execute(query, [paths]).fetchall() if paths else []


def _connect() -> duckdb.DuckDBPyConnection:
    con = duckdb.connect()
    con.execute("set TimeZone = 'UTC'")
    con.execute("set autoinstall_known_extensions = false")
    return con
