"""The `copydesk` command.  Heavy imports stand inside the commands, so that help and extract start at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="copydesk",
    help="Turn scraped news pages into a structured news dataset that can be trusted line by line.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
)


@app.callback()
def copydesk() -> None:
    """Turn scraped news pages into a structured news dataset that can be trusted line by line."""


NoSites = Annotated[bool, typer.Option("--no-sites", help="Leave the publishers' own files out.")]


@app.command()
def extract(
    files: Annotated[list[Path] | None, typer.Argument(help="Captures: text or HTML files.")] = None,
    jsonl: Annotated[Path | None, typer.Option(help="JSON Lines of pages, may be .gz: id, url, html or text.")] = None,
    no_sites: NoSites = False,
) -> None:
    """Read pages and print one JSON object a line; no Prefect, no warehouse.

    [bold]Examples[/bold]

    copydesk extract page.html other.txt > records.jsonl

    copydesk extract --jsonl pages.jsonl.gz > records.jsonl

    copydesk extract page.txt | jq '.blocks[] | [.label, .rule, .text]'
    """
    from flows.pages.stream import extract_files, extract_lines

    if bool(files) == bool(jsonl):
        raise typer.BadParameter("give files, or --jsonl FILE, and not both")
    rows = extract_lines(jsonl, sites=not no_sites) if jsonl else extract_files(files or [], sites=not no_sites)
    write = sys.stdout.buffer.write
    for row in rows:
        write(row + b"\n")
    sys.stdout.buffer.flush()


@app.command()
def explain(
    file: Annotated[Path, typer.Argument(help="A capture, or JSON Lines of captures with --id.")],
    name: Annotated[str | None, typer.Option("--id", help="Which record of a .jsonl or .jsonl.gz file.")] = None,
    width: Annotated[int | None, typer.Option(help="Cut each text after so many characters.")] = None,
    no_sites: NoSites = False,
) -> None:
    """Show a page line by line: what each line is, and the rule that decided.

    [bold]Examples[/bold]

    copydesk explain raw/samples/harbour_dredging_en.txt

    copydesk explain page.html --width 80

    copydesk explain raw/samples/courier.jsonl --id rowers-1
    """
    from rich.console import Console

    from flows.pages.stream import read_one
    from flows.report.explain import render_page

    try:
        page = read_one(file, name, sites=not no_sites)
    except (OSError, LookupError) as error:
        raise typer.BadParameter(str(error)) from error
    Console().print(render_page(page, width=width))


@app.command()
def inspect(
    target: Annotated[Path, typer.Argument(help="A capture: a text or HTML file, or JSON Lines of pages.")],
    out: Annotated[Path | None, typer.Option(help="Write one HTML file instead of serving.")] = None,
    no_sites: NoSites = False,
) -> None:
    """Show pages in the browser: as captured, each line with its label, beside the record.

    [bold]Examples[/bold]

    copydesk inspect raw/samples/harbour_dredging_en.txt --out page.html
    """
    from flows.report.inspector import render_inspector
    from flows.report.shelf import read_entries

    entries = read_entries(target, sites=not no_sites)
    if out:
        out.write_text(render_inspector(entries), encoding="utf-8")
        typer.echo(f"{out}: {len(entries)} pages")


def main() -> None:
    """Entry point of the console script."""
    app()


if __name__ == "__main__":
    main()
