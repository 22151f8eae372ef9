"""The run's own database: views over what its shards staged and over what the base release holds.

A small DuckDB file in the staging area; it keeps keys only, texts stay in Parquet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from flows.store.evolve import select_columns, select_nothing
from flows.store.layout import Release
from flows.store.quoting import quote_list, quote_pattern, scan_table
from flows.store.staged import STAGED
from schemas import RELEASE_TABLES
from schemas.columns import Row

WORK = "work.duckdb"
PLACED = ("blocks", "articles")  # tables of which single rows are looked up


@contextmanager
def open_work(folder: Path, memory: str = "512MB") -> Iterator[duckdb.DuckDBPyConnection]:
    """The run's own database, for as long as the context is open."""
    con = connect_work(folder, memory)
    try:
        yield con
    finally:
        con.close()


def connect_work(folder: Path, memory: str) -> duckdb.DuckDBPyConnection:
    """A connection to the run's own database, which spills to the staging area and asks no network.

    Nobody reads it after the run: it need not outlive a crash of the machine, nor be tidied up at the end.
    """
    con = duckdb.connect(
        str(folder / WORK),
        config={
            "memory_limit": memory,
            "temp_directory": str(folder / "spill"),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        },
    )
    con.execute("pragma disable_checkpoint_on_shutdown")
    with suppress(duckdb.CatalogException):  # DuckDB 1 knows no other way than to wait for the disk
        con.execute("set fsync_mode = 'NONE'")
    return prepare_session(con)


def prepare_session(con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """The connection, told what each connection to a run's database must be told."""
    con.execute("set TimeZone = 'UTC'; set enable_progress_bar = false")
    con.execute("set parquet_metadata_cache = true")  # hundreds of files, which do not change, asked many times
    return con


def attach_tables(con: duckdb.DuckDBPyConnection, staging: Path, base: Release | None) -> None:
    """Views over what the shards staged, over what the base release holds, and over what of that stays: ``base_…``."""
    for name, row in RELEASE_TABLES.items():
        if row in STAGED:
            _view_staged(con, staging, name)
        view_files(con, f"held_{name}", row, base.files(name) if base else [])
        con.execute(f"create or replace view base_{name} as from held_{name}")
        if name in PLACED:
            _view_places(con, row, base.files(name) if base else [])
    _view_staged(con, staging, "met")


def view_files(con: duckdb.DuckDBPyConnection, view: str, row: type[Row], files: Sequence[Path]) -> None:
    """A view over a table's files, with the column ``filename``; empty where there are none."""
    if files:
        query = f"select {select_columns(row, files)}, filename from {scan_files(row, files)}"  # noqa: S608
        con.execute(f"create or replace view {view} as {query}")
        return
    table = f"no_{row.TABLE}"
    con.execute(f"create or replace table {table} as select *, null::varchar as filename from ({select_nothing(row)})")  # noqa: S608
    con.execute(f"create or replace view {view} as select * from {table}")  # noqa: S608


def _view_places(con: duckdb.DuckDBPyConnection, row: type[Row], files: Sequence[Path]) -> None:
    """View ``placed_…``: the base release's rows with the place of each, (filename, file_row_number)."""
    rows = f"select {select_columns(row, files)}, filename, file_row_number from {scan_files(row, files, places=True)}"  # noqa: S608
    none = f"select *, null::varchar as filename, null::bigint as file_row_number from ({select_nothing(row)})"  # noqa: S608
    con.execute(f"create or replace view placed_{row.TABLE} as {rows if files else none}")


def scan_columns(row: type[Row], files: Sequence[Path]) -> str:
    """SQL that reads a table's rows with its declared columns and partition; no rows where there are no files."""
    if not files:
        return select_nothing(row)
    return f"select {select_columns(row, files)} from {scan_files(row, files)}"  # noqa: S608


def scan_files(row: type[Row], files: Sequence[Path], *, places: bool = False) -> str:
    """SQL that reads a table's files, with the column `file_row_number` where ``places`` are asked for."""
    return scan_table(row, quote_list(files), "filename = true", *(["file_row_number = true"] if places else []))


def _view_staged(con: duckdb.DuckDBPyConnection, staging: Path, name: str) -> None:
    files = quote_pattern(staging, f"shard-*/{name}.parquet")
    con.execute(
        f"create or replace view staged_{name} as "  # noqa: S608
        f"select * exclude (filename), regexp_extract(filename, 'shard-(\\d+)', 1)::integer as shard "
        f"from read_parquet({files}, filename = true, hive_partitioning = false)"
    )
