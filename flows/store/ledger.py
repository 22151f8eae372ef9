"""The ledger of runs: one folder a run, written whole, whether or not the run published, and never changed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from flows.store.disk import sync_path
from flows.store.evolve import is_outdated
from flows.store.faults import reach
from flows.store.layout import Warehouse
from flows.store.parts import write_file
from flows.store.tables import to_table
from schemas import LEDGER_TABLES, RejectionRow
from schemas.columns import Row, arrow_schema

_EMPTY = "columns"  # a run that never was: it gives the views their columns before the first run
_TABLES: dict[str, type[Row]] = {**LEDGER_TABLES, RejectionRow.TABLE: RejectionRow}


def write_run(warehouse: Warehouse, run: str, rows: Mapping[str, Sequence[Row]], extra: Sequence[Path] = ()) -> Path:
    """Write a run's tables, and copy ``extra`` files beside them; returns the run's folder."""
    prepare_ledger(warehouse)
    folder, draft = warehouse.ledger / run, warehouse.root / f".{run}.tmp"  # where no view over the ledger looks
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    for name, row in _TABLES.items():
        write_file(row, [to_table(row, rows.get(name, ()))], draft / f"{name}.parquet")
    for path in extra:
        shutil.copyfile(path, draft / path.name)
    sync_path(draft)
    reach("before renaming the run")
    draft.rename(folder)
    reach("after renaming the run")
    sync_path(warehouse.ledger)
    return folder


def prepare_ledger(warehouse: Warehouse) -> None:
    """Make the ledger's folder, with empty tables that give its views their columns."""
    folder = warehouse.ledger / _EMPTY
    files = {row: folder / f"{name}.parquet" for name, row in _TABLES.items()}
    if all(path.exists() and not is_outdated(row, [path]) for row, path in files.items()):
        return
    warehouse.ledger.mkdir(parents=True, exist_ok=True)
    draft = warehouse.root / f".{_EMPTY}.tmp"
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    for name, row in _TABLES.items():
        write_file(row, [arrow_schema(row).empty_table()], draft / f"{name}.parquet")
    shutil.rmtree(folder, ignore_errors=True)
    draft.rename(folder)


def next_run_name(warehouse: Warehouse, stamp: str) -> str:
    """A name for a run that starts at ``stamp``, with a counter that no run has yet."""
    taken = {path.name for path in warehouse.ledger.iterdir()} if warehouse.ledger.is_dir() else set()
    return next(name for n in range(1, 10_000) if (name := f"{stamp}-{n:03d}") not in taken)
