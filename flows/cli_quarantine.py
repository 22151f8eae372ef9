"""The commands that look after the quarantine; `cli` puts them beside the others."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from flows.cli_warehouse import Assignments, Form, Raw, Wait, WarehouseFolder, open_given, read_given

app = typer.Typer(rich_markup_mode="rich")

Check = Annotated[str | None, typer.Option("--check", help="Only what this check kept out.")]
Site = Annotated[str | None, typer.Option("--site", help="Only pages of this site.")]


@app.command()
def quarantine(
    key: Annotated[str | None, typer.Argument(help="A key, or the beginning of one: explain it in full.")] = None,
    check: Check = None,
    site: Site = None,
    status: Annotated[Literal["open", "waived", "released", "all"], typer.Option(help="Which ones.")] = "open",
    limit: Annotated[int, typer.Option(min=0, help="How many to list.")] = 20,
    form: Form = "table",
    warehouse: WarehouseFolder = None,
) -> None:
    """List what was kept out of the warehouse, why, and what can be done.

    [bold]Examples[/bold]

    copydesk quarantine

    copydesk quarantine 18dfbeac

    copydesk quarantine --check published_before_capture --site news.example --format csv
    """
    from flows.desk_quarantine import show_quarantine

    chosen = None if status == "all" else status
    show_quarantine(open_given(warehouse), key=key, check=check, site=site, status=chosen, limit=limit, form=form)


@app.command()
def replay(
    raw: Raw = None,
    check: Check = None,
    site: Site = None,
    key: Annotated[str | None, typer.Option(help="Only what bears this key, or begins so.")] = None,
    wait: Wait = None,
    warehouse: WarehouseFolder = None,
    assignments: Assignments = None,
) -> None:
    """Read what is in quarantine again, after a fix, and publish what passes now.

    [bold]Examples[/bold]

    copydesk replay

    copydesk replay --check published_before_capture

    copydesk replay --check too_large --set capture_bytes=64000000

    copydesk replay crawl --check missing_column --set columns='html=page_body,url=address'
    """
    from flows.desk_quarantine import replay_and_tell

    settings = read_given(assignments, raw=raw, warehouse=warehouse, lock_seconds=wait)
    raise typer.Exit(replay_and_tell(settings, check=check, site=site, key=key))


@app.command()
def waive(
    keys: Annotated[list[str] | None, typer.Argument(help="Keys, or their beginnings.")] = None,
    reason: Annotated[str, typer.Option(help="Why it may stay out; it is kept with the rejection.")] = "",
    check: Check = None,
    site: Site = None,
    off: Annotated[bool, typer.Option("--off", help="Take waivers back.")] = False,
    wait: Wait = None,
    warehouse: WarehouseFolder = None,
) -> None:
    """Leave something in quarantine for good, with the reason; it is not open any more, and no replay reads it.

    [bold]Examples[/bold]

    copydesk waive 18dfbeac --reason "The site sent nothing that day."

    copydesk waive --check unknown_suffix --reason "Pictures; we want none."

    copydesk waive 18dfbeac --off
    """
    from flows.desk_quarantine import waive_and_tell
    from flows.settings import read_settings

    if not keys and not check:
        raise typer.BadParameter("give keys, or --check")
    if not off and not reason.strip():
        raise typer.BadParameter("give --reason; it stays with the rejection")
    settings = read_settings(warehouse=warehouse, lock_seconds=wait)
    waive_and_tell(settings, keys or [""], check=check, site=site, reason=reason.strip(), off=off)
