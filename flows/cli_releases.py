"""The commands that look after releases; `cli` puts them beside the others."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated, Literal

import typer

from flows.cli_warehouse import Raw, Wait, WarehouseFolder, find_patience, open_given

app = typer.Typer(rich_markup_mode="rich")

Number = Annotated[int, typer.Argument(help="Number of the release.")]


@app.command()
def rollback(
    release: Number,
    reason: Annotated[str, typer.Option(help="Why; builds that are held back say it.")] = "",
    wait: Wait = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Show readers an older release, and hold builds back until `copydesk resume`.

    [bold]Examples[/bold]

    copydesk rollback 16

    copydesk rollback 16 --reason "headlines of the Courier are cut off"
    """
    from flows import releases

    releases.roll_back(open_given(warehouse), release, reason, find_patience(wait))
    typer.echo(f"Readers see release {release:06d}; builds are held back until `copydesk resume`.")


@app.command()
def resume(wait: Wait = None, warehouse: WarehouseFolder = None) -> None:
    """Let builds run again after a rollback; the next one starts from the release that readers see.

    [bold]Examples[/bold]

    copydesk resume
    """
    from flows import releases

    held = releases.resume(open_given(warehouse), find_patience(wait))
    typer.echo("Builds run again." if held else "Nothing was held back.")


@app.command()
def pin(
    release: Number,
    lasting: Annotated[str | None, typer.Option("--for", help="How long, such as 36h, 3d, 2w; else for good.")] = None,
    off: Annotated[bool, typer.Option("--off", help="Take the pin away.")] = False,
    wait: Wait = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Keep a release while somebody works on it.

    [bold]Examples[/bold]

    copydesk pin 16 --for 3d

    copydesk pin 16 --off
    """
    from flows import releases

    until = releases.pin(open_given(warehouse), release, lasting, off=off, seconds=find_patience(wait))
    state = "is no longer pinned" if off else f"is pinned until {until:%Y-%m-%d %H:%M} UTC" if until else "is pinned"
    typer.echo(f"Release {release:06d} {state}.")


@app.command()
def verify(
    release: Annotated[int | None, typer.Argument(help="Number of the release; else the current one.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every release.")] = False,
    warehouse: WarehouseFolder = None,
) -> None:
    """Compare every file of a release with its manifest, and every view with its table; exit code 1 if they differ.

    [bold]Examples[/bold]

    copydesk verify

    copydesk verify --all
    """
    from flows import releases
    from flows.store.layout import list_releases
    from flows.store.verify import verify_release

    opened = open_given(warehouse)
    chosen = list_releases(opened) if everything else [releases.find_release(opened, release)]
    wrong = 0
    for one in chosen:
        problems = list(verify_release(one))
        wrong += len(problems)
        typer.echo(f"release {one.number:06d}: {'as its manifest says' if not problems else 'damaged'}")
        for problem in problems:
            typer.echo(f"  {problem}")
    raise typer.Exit(1 if wrong else 0)


@app.command()
def catalogue(wait: Wait = None, warehouse: WarehouseFolder = None) -> None:
    """Write every news.duckdb anew after the warehouse was moved or copied; their views name absolute paths.

    [bold]Examples[/bold]

    copydesk catalogue --warehouse /new/place
    """
    from flows import releases

    numbers = releases.rewrite_catalogues(open_given(warehouse), find_patience(wait))
    typer.echo(f"Wrote the catalogue of {len(numbers)} releases.")


@app.command()
def retain(
    keep: Annotated[int | None, typer.Option(help="How many of the last releases stay.")] = None,
    hours: Annotated[float | None, typer.Option(help="How long every release stays.")] = None,
    wait: Wait = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Remove releases that are neither among the last, nor pinned, nor young; every build does so, too.

    [bold]Examples[/bold]

    copydesk retain

    copydesk retain --keep 1 --hours 0
    """
    from flows import releases
    from flows.settings import read_settings

    settings = read_settings(keep_releases=keep, keep_hours=hours, lock_seconds=wait)
    opened = open_given(warehouse)
    removed = releases.retain(opened, settings.keep_releases, settings.keep_hours, settings.lock_seconds)
    typer.echo("Removed " + (", ".join(f"{number:06d}" for number in removed) or "nothing") + ".")


@app.command()
def relabel(
    raw: Raw = None,
    publish: Annotated[bool, typer.Option("--publish", help="Publish what came of it.")] = False,
    site: Annotated[str | None, typer.Option("--site", help="Only pages of this site; '': of none.")] = None,
    corrected: Annotated[bool, typer.Option("--corrected", help="Only pages of which a line was corrected.")] = False,
    drop_missing: Annotated[
        bool, typer.Option("--drop-missing", help="Leave out captures whose raw pages are gone.")
    ] = False,
    wait: Wait = None,
    form: Annotated[Literal["markdown", "json"], typer.Option("--format", help="How to print.")] = "markdown",
    warehouse: WarehouseFolder = None,
) -> None:
    """Decide lines again with today's rules, models and corrections, and report what would change.

    Articles keep their ids. A page goes with all captures of its story.

    [bold]Examples[/bold]

    copydesk relabel

    copydesk relabel --publish

    copydesk relabel --site news.example

    copydesk relabel --corrected --publish
    """
    from flows import relabel as job
    from flows.settings import read_settings

    settings = read_settings(raw=raw, warehouse=warehouse, lock_seconds=wait, drop_missing=drop_missing or None)
    done = job.relabel(settings, publish=publish, site=site, corrected=corrected)
    typer.echo(done.report if form == "markdown" else json.dumps(asdict(done), default=str))
