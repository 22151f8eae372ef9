"""The commands of whoever runs Copydesk day after day; `cli` puts them beside the others."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from flows.cli_warehouse import Assignments, Raw, WarehouseFolder, open_given, read_given

app = typer.Typer(rich_markup_mode="rich")


@app.command()
def config(
    warehouse: WarehouseFolder = None,
    assignments: Assignments = None,
    form: Annotated[Literal["table", "json"], typer.Option("--format", help="How to print.")] = "table",
) -> None:
    """Print every setting as it is in force here, where it comes from, what it means and what is allowed.

    Settings come from copydesk.toml or the table tool.copydesk of pyproject.toml (of this folder, or the nearest one
    above it; COPYDESK_CONFIG names another file), from COPYDESK_* in the environment, and from options, which win.

    [bold]Examples[/bold]

    copydesk config

    COPYDESK_WORKERS=2 copydesk config --format json

    copydesk config --set unknown_share=0.3
    """
    import os

    from flows.settings_sources import gather_settings, parse_assignments
    from flows.settings_view import print_settings

    given = {"warehouse": warehouse, **parse_assignments(assignments or [])}
    print_settings(gather_settings(os.environ, given), form)


@app.command()
def serve(
    raw: Raw = None,
    warehouse: WarehouseFolder = None,
    cron: Annotated[str, typer.Option(help="When to build, as five cron fields.")] = "0 * * * *",
    upkeep_cron: Annotated[str, typer.Option(help="When to run the upkeep; empty: never.")] = "30 3 * * *",
    timezone: Annotated[str, typer.Option(help="Zone of the schedules, such as Europe/Berlin.")] = "UTC",
    name: Annotated[str, typer.Option(help="Name of the deployments, where a server serves several.")] = "scheduled",
    assignments: Assignments = None,
) -> None:
    """Build and keep up the warehouse on a schedule, from a Prefect server, until interrupted.

    [bold]Examples[/bold]

    prefect server start --background

    PREFECT_API_URL=http://127.0.0.1:4200/api copydesk serve --cron "*/15 * * * *"

    copydesk serve --cron "0 * * * *" --timezone Europe/Berlin --upkeep-cron "15 4 * * *" --set workers=2
    """
    from flows.serve import Timetable, serve_flows

    settings = read_given(assignments, raw=raw, warehouse=warehouse)
    timetable = Timetable(build=cron, upkeep=upkeep_cron, timezone=timezone, name=name)
    typer.echo(f"Building {settings.raw} on the schedule {cron!r} ({timezone}); stop with Ctrl-C.")
    serve_flows(settings, timetable)


@app.command()
def upkeep(
    raw: Raw = None,
    warehouse: WarehouseFolder = None,
    wait: Annotated[float | None, typer.Option(help="Seconds to wait for another run to end.")] = None,
    assignments: Assignments = None,
) -> None:
    """Merge small files and remove old releases, as the daily run of `copydesk serve` does.

    [bold]Examples[/bold]

    copydesk upkeep

    copydesk upkeep --set keep_releases=5 --set keep_hours=48
    """
    from flows import desk

    raise typer.Exit(desk.keep_up(read_given(assignments, raw=raw, warehouse=warehouse, lock_seconds=wait)))


@app.command()
def status(warehouse: WarehouseFolder = None) -> None:
    """Show the current release and the last runs.

    [bold]Examples[/bold]

    copydesk status
    """
    from rich.console import Console

    from flows.console import print_status

    print_status(Console(), open_given(warehouse))
