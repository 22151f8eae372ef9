"""The commands by which a release leaves the warehouse, and a page leaves all of them."""

from __future__ import annotations

from typing import Annotated

import typer

from flows.cli_warehouse import Wait, WarehouseFolder, open_given

app = typer.Typer(rich_markup_mode="rich")


@app.command()
def export(
    to: Annotated[str, typer.Option(help="A folder, or s3://bucket/prefix.")],
    release: Annotated[int | None, typer.Option(help="Number of the release; else the current one.")] = None,
    since: Annotated[int | None, typer.Option(help="Only what changed since this older release, row by row.")] = None,
    keep: Annotated[int, typer.Option(min=1, help="How many exported releases stay readable.")] = 3,
    warehouse: WarehouseFolder = None,
) -> None:
    """Publish a release to a folder or an object store: files that stand there already are not sent again.

    [bold]Examples[/bold]

    copydesk export --to /mnt/share/news

    copydesk export --to s3://newsroom/dataset

    copydesk export --to /mnt/share/news --since 12
    """
    from flows import exports
    from flows.console import show_count
    from flows.settings import read_settings

    opened = open_given(warehouse)
    if since is not None:
        memory = read_settings().query_memory
        name, counts = exports.export_changes(opened, to, since, release, memory)
        for table, found in counts.items():
            if any(found.values()):
                typer.echo(f"{table:<18} " + ", ".join(f"{n:,} {what}" for what, n in found.items() if n))
        typer.echo(f"Changes stand in {to.rstrip('/')}/{name}.")
        return
    with show_count("sending") as tell:
        done, sent = exports.export(opened, to, release, keep, tell)
    removed = f", {sent.removed:,} old files removed" if sent.removed else ""
    typer.echo(
        f"Release {done.number:06d} is at {to.rstrip('/')}: {sent.sent:,} files sent ({sent.bytes / 1e6:,.1f} MB), "
        f"{sent.stood:,} stood there{removed}. Readers start at latest.json."
    )


@app.command()
def forget(
    url: Annotated[str | None, typer.Option(help="Address of the story; all captures of it go.")] = None,
    article: Annotated[str | None, typer.Option(help="Id of the article; all captures of it go.")] = None,
    site: Annotated[str | None, typer.Option(help="Registrable domain; all its pages go.")] = None,
    reason: Annotated[str, typer.Option(help="Why; kept, and shown wherever the pages are refused.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    wait: Wait = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Take pages down: from every release that is kept, from ledger and corrections, and from all later builds.

    [bold]Examples[/bold]

    copydesk forget --url https://lurvik.example/news/ferry-1 --reason "court order 7/22" --dry-run

    copydesk forget --site lurvik.example --reason "the publisher asked for it"
    """
    import tempfile
    from pathlib import Path

    from flows import forget as job
    from flows.errors import ConfigError
    from flows.settings import read_settings

    if not reason.strip():
        raise ConfigError("Say why with --reason; later builds show it where they refuse the pages.")
    settings = read_settings(warehouse=open_given(warehouse).root, lock_seconds=wait)
    wanted = job.name_pages(url, article, site)
    if dry_run:
        with tempfile.TemporaryDirectory(prefix="copydesk-") as scratch:
            typer.echo(job.describe_outcome(job.look_for(settings, wanted, Path(scratch)), dry_run=True))
        return
    try:
        outcome = job.forget(settings, wanted, reason.strip())
    except (KeyboardInterrupt, SystemExit):  # Ctrl-C; a signal to end
        typer.echo("Stopped; pages may still be seen. Do it again, and it does what was left undone.", err=True)
        raise
    typer.echo(job.describe_outcome(outcome, dry_run=False))
