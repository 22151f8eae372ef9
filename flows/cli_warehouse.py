"""The commands that read or write a warehouse; `cli` puts them beside the others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from flows.store.layout import Warehouse

app = typer.Typer(rich_markup_mode="rich")

Raw = Annotated[Path | None, typer.Argument(help="Folder of captures; raw/ where none is named.")]
WarehouseFolder = Annotated[
    Path | None, typer.Option("--warehouse", help="Folder of the releases; warehouse/ where none is named.")
]
Form = Annotated[Literal["table", "csv", "json", "markdown"], typer.Option("--format", help="How to print.")]


@app.command()
def build(
    raw: Raw = None,
    warehouse: WarehouseFolder = None,
    bare: Annotated[bool, typer.Option("--bare", help="Run the same steps without Prefect.")] = False,
    wait: Annotated[float | None, typer.Option(help="Seconds to wait for another build to end.")] = None,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Read everything again, as if it were all new.")] = False,
    drop_missing: Annotated[
        bool, typer.Option("--drop-missing", help="Let a rebuild leave out captures whose raw pages are gone.")
    ] = False,
) -> None:
    """Read what is new in the raw folder and publish a release of the warehouse.

    [bold]Examples[/bold]

    copydesk build

    copydesk build raw/samples --warehouse /tmp/news

    copydesk build --rebuild

    PREFECT_API_URL=http://127.0.0.1:4200/api copydesk build
    """
    from flows import desk
    from flows.settings import read_settings

    settings = read_settings(
        raw=raw, warehouse=warehouse, lock_seconds=wait, rebuild=rebuild or None, drop_missing=drop_missing or None
    )
    raise typer.Exit(desk.build(settings, bare=bare))


@app.command()
def serve(
    raw: Raw = None,
    warehouse: WarehouseFolder = None,
    cron: Annotated[str, typer.Option(help="When to build, as five cron fields.")] = "0 * * * *",
    timezone: Annotated[str, typer.Option(help="Zone of the schedule, such as Europe/Berlin.")] = "UTC",
) -> None:
    """Build on a schedule, from a Prefect server, until interrupted.

    [bold]Examples[/bold]

    prefect server start --background

    PREFECT_API_URL=http://127.0.0.1:4200/api copydesk serve --cron "*/15 * * * *"
    """
    from flows.quiet import quiet_prefect
    from flows.serve import serve_build
    from flows.settings import read_settings

    quiet_prefect()
    settings = read_settings(raw=raw, warehouse=warehouse)
    typer.echo(f"Building {settings.raw} on the schedule {cron!r} ({timezone}); stop with Ctrl-C.")
    serve_build(settings, cron, timezone)


@app.command()
def path(warehouse: WarehouseFolder = None) -> None:
    """Print the real folder of the current release, which stays as it is while you read it.

    [bold]Examples[/bold]

    copydesk path

    python -c "import pandas; print(pandas.read_parquet('$(copydesk path)/articles'))"
    """
    from flows import desk

    typer.echo(desk.need_release(open_given(warehouse)).folder)


@app.command()
def sql(
    query: Annotated[str, typer.Argument(help="One or more SQL statements.")],
    form: Form = "table",
    warehouse: WarehouseFolder = None,
) -> None:
    """Ask the current release with SQL.

    [bold]Examples[/bold]

    copydesk sql "select headline, word_count from articles order by word_count desc limit 10"

    copydesk sql "from latest_run" --format json
    """
    from flows import desk

    desk.query(open_given(warehouse), query, form)


@app.command()
def releases(warehouse: WarehouseFolder = None) -> None:
    """List the releases, and which one readers see.

    [bold]Examples[/bold]

    copydesk releases
    """
    from rich.console import Console

    from flows.console import print_releases

    print_releases(Console(), open_given(warehouse))


@app.command()
def status(warehouse: WarehouseFolder = None) -> None:
    """Show the current release and the last runs.

    [bold]Examples[/bold]

    copydesk status
    """
    from rich.console import Console

    from flows.console import print_status

    print_status(Console(), open_given(warehouse))


def open_given(warehouse: Path | None) -> Warehouse:
    """The warehouse that an option, or else the environment, names."""
    from flows.settings import read_settings
    from flows.store.layout import open_warehouse

    return open_warehouse(read_settings(warehouse=warehouse).warehouse)
