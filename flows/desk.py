"""The warehouse's commands, apart from their options: each is what `copydesk NAME` does."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer
from rich.console import Console

from flows.errors import (
    ConfigError,
    CopydeskError,
    DamagedReleaseError,
    DiskFullError,
    WarehouseBusyError,
    is_disk_full,
)
from flows.find import check_raw, choose_raw, recall_raw
from flows.output import until_unread
from flows.prefect_server import need_server
from flows.settings import Settings
from flows.settings_sources import list_changed
from flows.store.layout import Warehouse, current_release, list_runs, open_warehouse
from flows.store.words import name_controls

if TYPE_CHECKING:
    from prefect import State

Result = TypeVar("Result")

_FIRST_QUERY = "select headline, published_at, word_count from articles order by word_count desc"


def build(settings: Settings, *, bare: bool) -> int:
    """Run a build and print its summary; the exit code."""
    console, warehouse = Console(), open_warehouse(settings.warehouse)
    before = recall_raw(warehouse)
    code = _run_and_tell(console, settings, partial(build_twice_if_damaged, settings, bare=bare))
    if before not in (None, now := recall_raw(warehouse)):
        words = f"This build looked into {now}, the last one into {before}; one warehouse goes with one raw folder."
        typer.echo(name_controls(words), err=True)
    if current_release(warehouse) and not code:
        _print_next(console, warehouse)
    elif code:
        typer.echo(f"\nNothing was published. See why: copydesk report{_name_warehouse(warehouse)}", err=True)
    return code


def keep_up(settings: Settings, *, bare: bool) -> int:
    """Run the upkeep and print its summary; the exit code."""
    return _run_and_tell(Console(), settings, partial(run_upkeep, settings, bare=bare))


def _run_and_tell(console: Console, settings: Settings, job: Callable[[], str]) -> int:
    """Run a job with a progress bar and print what its run left in the ledger; the exit code."""
    from flows import console as show
    from flows.watch import show_progress

    warehouse, code = open_warehouse(settings.warehouse), 0
    before = set(list_runs(warehouse))
    try:
        with show_progress(console):
            job()
    except CopydeskError as error:
        if isinstance(error, ConfigError):
            raise
        code = 1
    except (KeyboardInterrupt, SystemExit):  # Ctrl-C; a signal to end
        typer.echo("Stopped. What has been read is kept; the next run goes on from there.", err=True)
        raise
    new = [name for name in list_runs(warehouse) if name not in before]
    if new:
        show.print_summary(console, warehouse, new[-1])
    return code


def build_twice_if_damaged(settings: Settings, *, bare: bool) -> str:
    """Run a build, and once more where it found its base release damaged and set it aside; the run's name."""
    try:
        try:
            return run_build(settings, bare=bare)
        except DamagedReleaseError:
            return run_build(settings, bare=bare)
    except Exception as error:
        if is_disk_full(error):
            raise DiskFullError(settings.warehouse) from error
        raise


def run_build(settings: Settings, *, bare: bool) -> str:
    """Run a build through Prefect, or without it; the run's name.  Raises what the build raises."""
    if bare:
        from flows.bare import build_bare

        if settings.engine != "local":
            raise ConfigError(f"A build with --bare runs in threads; for {settings.engine}, leave --bare away.")
        return _run_bare(build_bare, "build dataset", settings)
    if "PREFECT_API_URL" not in os.environ:
        _run_bare(_check_raw, "build dataset", settings)  # as the run does, but before a server starts for nothing
    from flows.quiet import quiet_prefect

    quiet_prefect()
    need_server()
    from flows.build import build_dataset

    return _name_run(build_dataset(settings=list_changed(settings), return_state=True))


def run_upkeep(settings: Settings, *, bare: bool) -> str:
    """Run the upkeep through Prefect, or without it; the run's name.  Raises what the upkeep raises."""
    from flows.keeping import UPKEEP, keep_up_bare

    if bare:
        return _run_bare(keep_up_bare, "upkeep", settings)
    from flows.quiet import quiet_prefect

    quiet_prefect()
    need_server()
    from flows.upkeep import keep_up

    chosen = {**list_changed(settings), **{name: getattr(settings, name) for name in UPKEEP}}
    return _name_run(keep_up(settings=chosen, return_state=True))


def _check_raw(settings: Settings) -> None:
    check_raw(choose_raw(settings).raw, settings.warehouse)


def _run_bare(job: Callable[[Settings], Result], name: str, settings: Settings) -> Result:
    """Run a job without Prefect, whose hook would tell of a failure; so it is told here."""
    from flows.alarm import raise_alarm

    try:
        return job(settings)
    except WarehouseBusyError:
        raise
    except Exception as error:
        raise_alarm(settings, {"flow": name, "reason": str(error), "warehouse": str(settings.warehouse.resolve())})
        raise


def _name_run(state: State[str]) -> str:
    run = state.result()
    if run is None:
        raise WarehouseBusyError(str(state.message).removeprefix("nothing done, held by "))
    return run


def query(warehouse: Warehouse, sql: str, form: str, number: int | None = None) -> None:
    """Run SQL on the current release, or on an older one, and print what each statement gives."""
    from flows.asking import ask_all
    from flows.printing import print_rows
    from flows.releases import find_release
    from flows.store.catalogue import open_catalogue

    with open_catalogue(find_release(warehouse, number)) as con:
        for names, rows in ask_all(con, sql):
            with until_unread():
                print_rows(names, rows, form, sys.stdout)


def _print_next(console: Console, warehouse: Warehouse) -> None:
    """How to query what was made, and where it is told why something was kept out."""
    from flows.console import read_run

    console.print("\nAsk it, for instance:")
    commands = [f"copydesk sql '{_FIRST_QUERY}'", "copydesk path"]
    if read_run(warehouse, list_runs(warehouse)[-1])["captures_rejected"]:
        commands.append("copydesk quarantine")
    for command in commands:
        words = f"  {command}{_name_warehouse(warehouse)}"
        console.print(words, style="bold", markup=False, highlight=False, soft_wrap=True)


def _name_warehouse(warehouse: Warehouse) -> str:
    """The option that names it, quoted for a shell; empty where it is the usual folder."""
    if warehouse.root == Path(os.path.realpath("warehouse")):
        return ""
    return f" --warehouse {shlex.quote(_shorten(warehouse.root))}"


def _shorten(path: Path) -> str:
    relative = os.path.relpath(path)
    return relative if len(relative) < len(str(path)) - 1 else str(path)  # from the root it would lose its slash alone
