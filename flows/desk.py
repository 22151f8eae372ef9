"""The warehouse's commands, apart from their options: each is what `copydesk NAME` does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from rich.console import Console

from flows.errors import ConfigError, CopydeskError, DamagedReleaseError, QueryError
from flows.settings import Settings
from flows.store.layout import Release, Warehouse, current_release, open_warehouse

_FIRST_QUERY = "select headline, published_at, word_count from articles order by word_count desc"


def build(settings: Settings, *, bare: bool) -> int:
    """Run a build and print its summary; the exit code."""
    from flows import console as show

    console = Console()
    warehouse = open_warehouse(settings.warehouse)
    before = set(show.list_runs(warehouse))
    code = 0
    try:
        with show.show_progress(console):
            build_twice_if_damaged(settings, bare=bare)
    except CopydeskError as error:
        if isinstance(error, ConfigError):
            raise
        code = 1
    new = [name for name in show.list_runs(warehouse) if name not in before]
    if new:
        show.print_summary(console, warehouse, new[-1])
    if current_release(warehouse) and not code:
        _print_next(console, warehouse)
    return code


def build_twice_if_damaged(settings: Settings, *, bare: bool) -> str:
    """Run a build, and once more where it found its base release damaged and set it aside; the run's name."""
    try:
        return run_build(settings, bare=bare)
    except DamagedReleaseError:
        return run_build(settings, bare=bare)


def run_build(settings: Settings, *, bare: bool) -> str:
    """Run a build through Prefect, or without it; the run's name."""
    from flows.quiet import quiet_prefect

    quiet_prefect()
    if bare:
        from flows.bare import build_bare

        return build_bare(settings)
    from flows.build import build_dataset

    return build_dataset(settings=settings)


def query(warehouse: Warehouse, sql: str, form: str) -> None:
    """Run SQL on the current release and print what it gives."""
    import duckdb

    from flows.console import print_rows
    from flows.store.catalogue import open_catalogue

    with open_catalogue(need_release(warehouse)) as con:
        try:
            result = con.execute(sql)
            names, rows = [item[0] for item in result.description or ()], result.fetchall()
        except duckdb.Error as error:
            raise QueryError(str(error)) from None
    print_rows(names, rows, form, sys.stdout)


def need_release(warehouse: Warehouse) -> Release:
    """The current release; a sentence that says what to do where there is none."""
    current = current_release(warehouse)
    if current is None:
        raise ConfigError(f"{warehouse.root} holds no release yet; run `copydesk build` first, or name another folder.")
    return current


def _print_next(console: Console, warehouse: Warehouse) -> None:
    """How to query what was made."""
    given = "" if warehouse.root == Path(os.path.realpath("warehouse")) else f" --warehouse {_shorten(warehouse.root)}"
    console.print("\nAsk it, for instance:")
    for command in (f"copydesk sql '{_FIRST_QUERY}'{given}", f"copydesk path{given}"):
        console.print(f"  {command}", style="bold", markup=False, highlight=False, soft_wrap=True)


def _shorten(path: Path) -> str:
    relative = os.path.relpath(path)
    return relative if len(relative) < len(str(path)) else str(path)
