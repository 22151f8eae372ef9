"""The commands that read or write a warehouse; `cli` puts them beside the others."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

if TYPE_CHECKING:
    from flows.settings import Settings
    from flows.store.layout import Warehouse

app = typer.Typer(rich_markup_mode="rich")

Raw = Annotated[
    str | None,
    typer.Argument(help="Folder of captures, or an address such as s3://bucket/raw; else raw/, or the last build's."),
]
Engine = Annotated[
    Literal["local", "dask", "ray"] | None, typer.Option(help="Who runs the tasks that read shards; else local.")
]


def _read_folder(name: str) -> Path:
    """The folder of that name; an empty one is refused as settings do, which here would see it as the path `.`."""
    from flows.settings import read_path

    try:
        folder: Path = read_path(name)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    return folder


WarehouseFolder = Annotated[
    Path | None,
    typer.Option(
        "--warehouse",
        parser=_read_folder,
        metavar="<path>",
        help="Folder of the releases; warehouse/ where none is named.",
    ),
]
Assignments = Annotated[
    list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="Any setting; `copydesk config` lists them.")
]
Wait = Annotated[float | None, typer.Option(help="Seconds to wait for another writer to end.")]
Form = Annotated[Literal["table", "csv", "json", "markdown"], typer.Option("--format", help="How to print.")]


@app.command()
def build(
    raw: Raw = None,
    warehouse: WarehouseFolder = None,
    bare: Annotated[bool, typer.Option("--bare", help="Run the same steps without Prefect.")] = False,
    wait: Wait = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Read everything again, as if it were all new.")] = False,
    drop_missing: Annotated[
        bool, typer.Option("--drop-missing", help="Let a rebuild leave out captures whose raw pages are gone.")
    ] = False,
    engine: Engine = None,
    workers: Annotated[int | None, typer.Option(help="Shards read at the same time; 0: one per processor.")] = None,
    assignments: Assignments = None,
) -> None:
    """Read what is new in the raw folder and publish a release of the warehouse.

    [bold]Examples[/bold]

    copydesk build

    copydesk build raw/samples --warehouse /tmp/news

    copydesk build --rebuild

    copydesk build s3://crawl/2021-06 --engine dask --workers 4

    copydesk build --set workers=2 --set settle_seconds=0

    PREFECT_API_URL=http://127.0.0.1:4200/api copydesk build
    """
    from flows import desk

    settings = read_given(
        assignments,
        raw=raw,
        warehouse=warehouse,
        lock_seconds=wait,
        rebuild=rebuild or None,
        drop_missing=drop_missing or None,
        engine=engine,
        workers=workers,
    )
    raise typer.Exit(desk.build(settings, bare=bare))


@app.command()
def path(warehouse: WarehouseFolder = None) -> None:
    """Print the real folder of the current release, which stays as it is while you read it.

    [bold]Examples[/bold]

    copydesk path

    python -c "import pandas; print(pandas.read_parquet('$(copydesk path)/articles'))"
    """
    from flows.releases import find_release

    typer.echo(find_release(open_given(warehouse)).folder)


@app.command()
def sql(
    query: Annotated[
        str | None, typer.Argument(help="One or more SQL statements; a prompt where there is none.")
    ] = None,
    form: Form = "table",
    release: Annotated[int | None, typer.Option(help="Number of an older release to ask.")] = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Ask the current release with SQL: one query, those that come from a pipe, or as many as you type.

    [bold]Examples[/bold]

    copydesk sql "select headline, word_count from articles order by word_count desc limit 10"

    copydesk sql "from latest_run" --format json

    copydesk sql < questions.sql

    copydesk sql
    """
    from flows import desk, shell

    opened = open_given(warehouse)
    if query is None and sys.stdin.isatty():
        shell.open_shell(opened, form, release)
    else:
        desk.query(opened, sys.stdin.read() if query is None else query, form, release)


@app.command()
def releases(warehouse: WarehouseFolder = None) -> None:
    """List the releases, and which one readers see.

    [bold]Examples[/bold]

    copydesk releases
    """
    from rich.console import Console

    from flows.console import print_releases

    print_releases(Console(), open_given(warehouse))


def open_given(warehouse: Path | None) -> Warehouse:
    """The warehouse that an option, or else the environment, names; one that an option names must be there."""
    from flows.errors import ConfigError
    from flows.settings import read_settings
    from flows.store.layout import open_warehouse

    opened = open_warehouse(read_settings(warehouse=warehouse).warehouse)
    if warehouse is not None and not opened.root.is_dir():
        raise ConfigError(f"{opened.root} is no warehouse; run `copydesk build` first, or name another folder.")
    return opened


def find_patience(wait: float | None) -> float:
    """Seconds to wait for another writer, as an option or else the settings say."""
    return read_given(None, lock_seconds=wait).lock_seconds


def read_given(assignments: list[str] | None, **options: Any) -> Settings:
    """The settings, of which a command's own options and then `--set` have the last word."""
    from flows.settings import read_settings
    from flows.settings_sources import parse_assignments

    named = {name: value for name, value in options.items() if value is not None}
    return read_settings(**{**named, **parse_assignments(assignments or [])})
