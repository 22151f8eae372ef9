"""The commands of whoever runs Copydesk day after day; `cli` puts them beside the others."""

from __future__ import annotations

import json
from pathlib import Path
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

    Options win over COPYDESK_* in the environment, and these over the file:
    copydesk.toml, or the table tool.copydesk of pyproject.toml, of this folder
    or the nearest one above it; COPYDESK_CONFIG names another.

    [bold]Examples[/bold]

    copydesk config

    COPYDESK_WORKERS=2 copydesk config --format json

    copydesk config --set unknown_share=0.3
    """
    import os

    from flows.settings import check_warehouse
    from flows.settings_sources import gather_settings, parse_assignments
    from flows.settings_view import print_settings

    found = gather_settings(os.environ, {"warehouse": warehouse, **parse_assignments(assignments or [])})
    check_warehouse(found["warehouse"].value)
    print_settings(found, form)


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
    serve_flows(settings, Timetable(build=cron, upkeep=upkeep_cron, timezone=timezone, name=name))


@app.command()
def upkeep(
    raw: Raw = None,
    warehouse: WarehouseFolder = None,
    bare: Annotated[bool, typer.Option("--bare", help="Run the same steps without Prefect.")] = False,
    wait: Annotated[float | None, typer.Option(help="Seconds to wait for another run to end; else an hour.")] = None,
    assignments: Assignments = None,
) -> None:
    """Read the quarantine again, merge small files and remove old releases, as `copydesk serve` does every day.

    [bold]Examples[/bold]

    copydesk upkeep

    copydesk upkeep --set keep_releases=5 --set keep_hours=48
    """
    from flows import desk
    from flows.keeping import UPKEEP

    options = UPKEEP if wait is None else {**UPKEEP, "lock_seconds": wait}
    settings = read_given(assignments, raw=raw, warehouse=warehouse, **options)
    raise typer.Exit(desk.keep_up(settings, bare=bare))


@app.command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="Print facts for monitoring; exit code 0, 1 or 2.")] = False,
    prometheus: Annotated[
        Path | None, typer.Option(help="Write the facts to this file for a collector; exit code 0, 1 or 2.")
    ] = None,
    max_age: Annotated[
        str | None, typer.Option(help="Critical where no run came to a good end for longer, such as 3h or 2d.")
    ] = None,
    max_release_age: Annotated[str | None, typer.Option(help="Warn where the release is older, such as 3d.")] = None,
    max_quarantine: Annotated[int | None, typer.Option(help="Warn where more rows of the quarantine are open.")] = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Show the current release and the last runs; or tell a monitoring system whether all is well.

    With --json or --prometheus the exit code is 0 where all is well, 1 for a warning, 2 where runs fail or stay out.

    [bold]Examples[/bold]

    copydesk status

    copydesk status --json --max-age 3h --max-quarantine 1000

    copydesk status --prometheus /var/lib/node_exporter/copydesk.prom
    """
    from rich.console import Console

    from flows import health
    from flows.console import print_status
    from flows.releases import parse_duration

    opened = open_given(warehouse)
    if not as_json and not prometheus:
        if max_age or max_release_age or max_quarantine is not None:
            raise typer.BadParameter("bounds are judged with --json or --prometheus; add one of them")
        print_status(Console(), opened)
        return
    ages = [parse_duration(text) if text else None for text in (max_age, max_release_age)]
    found = health.examine(opened, health.Bounds(age=ages[0], release_age=ages[1], quarantine=max_quarantine))
    if prometheus:
        health.write_metrics(found, prometheus)
    if as_json:
        typer.echo(json.dumps(health.as_record(found), indent=1))
    raise typer.Exit(found.code)
