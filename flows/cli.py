"""The `copydesk` command.  Heavy imports stand inside the commands, so that help and extract start at once."""

from __future__ import annotations

import atexit
import json
import os
import signal
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from flows import cli_export, cli_operations, cli_quarantine, cli_releases, cli_warehouse
from flows.cli_warehouse import WarehouseFolder
from flows.output import outlast_readers, until_unread
from flows.surroundings import name_files_in_utf8, name_home, need_docstrings, open_streams

app = typer.Typer(
    name="copydesk",
    help="Turn scraped news pages into a structured news dataset that can be trusted line by line.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from flows import __version__
        from flows.pages.version import EXTRACTOR_VERSION

        typer.echo(f"copydesk {__version__}, extractor {EXTRACTOR_VERSION}")
        raise typer.Exit


@app.callback()
def copydesk(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the versions and exit.")
    ] = False,
) -> None:
    """Turn scraped news pages into a structured news dataset that can be trusted line by line."""


TRY_LATER = 75  # exit code where another writer holds the warehouse; mailers and schedulers know it as EX_TEMPFAIL
NoSites = Annotated[bool, typer.Option("--no-sites", help="Leave the publishers' own files out.")]


@app.command()
def extract(
    files: Annotated[
        list[Path] | None,
        typer.Argument(readable=False, help="Captures: pages, archives, tables, records; packed or not."),
    ] = None,
    jsonl: Annotated[
        Path | None,
        typer.Option(help="JSON Lines of pages, packed or not: id, url, html or text, title …; - for standard input."),
    ] = None,
    no_sites: NoSites = False,
) -> None:
    """Read pages and print one JSON object a line; no Prefect, no warehouse.  Exit code 1 where none could be read.

    [bold]Examples[/bold]

    copydesk extract page.html other.txt > records.jsonl

    copydesk extract crawl.warc.gz dump.parquet pages.zip > records.jsonl

    copydesk extract --jsonl pages.jsonl.gz > records.jsonl

    zcat pages/*.gz | copydesk extract --jsonl - > records.jsonl

    copydesk extract page.txt | jq '.blocks[] | [.label, .rule, .text]'
    """
    from flows.records import extract_files
    from flows.stream import extract_lines

    if bool(files) == bool(jsonl):
        raise typer.BadParameter("give files, or --jsonl FILE, and not both")
    if jsonl and str(jsonl) != "-" and (jsonl.is_dir() or not jsonl.exists()):
        raise typer.BadParameter(f"--jsonl: {jsonl} is {'no file' if jsonl.exists() else 'not there'}")
    rows = extract_lines(jsonl, sites=not no_sites) if jsonl else extract_files(files or [], sites=not no_sites)
    write, failed = sys.stdout.buffer.write, None
    with until_unread():
        for row in rows:
            failed = _tells_error(row) if failed is not False else False  # one page that was read decides
            write(row + b"\n")
    raise typer.Exit(int(bool(failed)))


def _tells_error(row: bytes) -> bool:
    return json.loads(row)["error"] is not None


@app.command()
def explain(
    file: Annotated[Path, typer.Argument(readable=False, help="A capture, or a file of many with --id.")],
    name: Annotated[
        str | None, typer.Option("--id", help="Which page of a file of many: the id of its record, or its place.")
    ] = None,
    width: Annotated[int | None, typer.Option(min=1, help="Cut each text after so many characters.")] = None,
    warehouse: Annotated[Path | None, typer.Option(help="Use the site templates that this warehouse learned.")] = None,
    no_sites: NoSites = False,
) -> None:
    """Show a page line by line: what each line is, and the rule that decided.

    [bold]Examples[/bold]

    copydesk explain raw/samples/harbour_dredging_en.txt

    copydesk explain page.html --width 80

    copydesk explain raw/samples/courier.jsonl --id rowers-1 --warehouse /tmp/news

    copydesk explain pages.zip --id 2019/pier.html
    """
    from rich.console import Console

    from flows.records import read_page
    from flows.report.explain import render_page
    from flows.templates import templates_of

    templates = templates_of(warehouse)
    try:
        page = read_page(file, name, sites=not no_sites, templates=templates)
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror}") from error
    except LookupError as error:
        raise typer.BadParameter(str(error)) from error
    console = Console()
    template = templates(page.capture.site or "")
    console.print(render_page(page, width=width, template=template, columns=console.width))


@app.command()
def inspect(
    target: Annotated[
        str | None, typer.Argument(help="A file or folder of captures, or the id or address of a capture or article.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write one HTML file instead of serving.")] = None,
    warehouse: Annotated[Path | None, typer.Option(help="The warehouse; its corrections file is used, too.")] = None,
    raw: Annotated[Path | None, typer.Option(help="Folder of the raw pages, to read one again.")] = None,
    cases: Annotated[Path, typer.Option(help="Folder to which pages are exported as test cases.")] = Path(
        "tests/captures"
    ),
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    no_sites: NoSites = False,
) -> None:
    """Show pages in the browser: as captured, each line with its label, beside the record.

    [bold]Examples[/bold]

    copydesk inspect raw/samples

    copydesk inspect raw/samples/harbour_dredging_en.txt --out page.html

    copydesk inspect --warehouse /tmp/news

    copydesk inspect https://news.example/a-story --warehouse /tmp/news
    """
    from flows.report.commands import inspect_pages

    inspect_pages(target, out=out, warehouse=warehouse, raw=raw, cases=cases, port=port, browser=browser,
                  sites=not no_sites)  # fmt: skip


app.add_typer(cli_warehouse.app)
app.add_typer(cli_releases.app)
app.add_typer(cli_export.app)
app.add_typer(cli_operations.app)
app.add_typer(cli_quarantine.app)


@app.command()
def corrections(
    export: Annotated[Path | None, typer.Option(help="Write each corrected page as a test case in here.")] = None,
    warehouse: WarehouseFolder = None,
    raw: Annotated[Path | None, typer.Option(help="Folder of the raw pages.")] = None,
) -> None:
    """List the labels that readers corrected, or make test cases of them.

    [bold]Examples[/bold]

    copydesk corrections

    copydesk corrections --export tests/captures
    """
    from flows.report.commands import show_corrections

    show_corrections(warehouse=warehouse, raw=raw, export=export)


@app.command()
def report(
    run: Annotated[str | None, typer.Argument(help="Name of a run, or number of a release; else the last run.")] = None,
    warehouse: WarehouseFolder = None,
    out: Annotated[Path | None, typer.Option(help="Write the report anew to this file.")] = None,
    browser: Annotated[bool, typer.Option(help="Open the report in the browser.")] = True,
) -> None:
    """Show the report of a run: what came in and out, checks, rejections, rules, pages to see.

    [bold]Examples[/bold]

    copydesk report

    copydesk report 17 --no-browser
    """
    from flows.report.commands import show_report

    show_report(run, warehouse=warehouse, out=out, browser=browser)


def main() -> None:
    """Entry point of the console script; a failure is one sentence, not a traceback."""
    from flows.collector import rest_collector
    from flows.errors import CopydeskError, WarehouseBusyError, describe_os_error, is_stopped
    from flows.store.layout import DamagedManifestError
    from flows.store.words import name_controls

    _prepare_process()
    rest_collector()
    try:
        need_docstrings()
        app()
    except WarehouseBusyError as error:
        code: int | str | None = TRY_LATER
        words = str(error)
    except (CopydeskError, DamagedManifestError) as error:
        code, words = 2, str(error)
    except OSError as error:
        if (described := describe_os_error(error)) is None:
            raise
        code, words = 2, described
    except RuntimeError as error:
        if not is_stopped(error):
            raise
        code, words = 128 + signal.SIGINT, ""
    except SystemExit as end:
        code, words = end.code, ""
    if words:
        typer.secho(name_controls(words), fg="red", err=True)
    if not isinstance(code, str):
        _ended.append(code or 0)
    sys.exit(code)  # not from within: the error's frames would hold connections until the interpreter is gone


def _prepare_process() -> None:
    """Let every output take every name and text, and end a process that is told to end with what it has started."""
    open_streams()
    name_files_in_utf8()
    outlast_readers()
    name_home()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="surrogateescape" if stream.encoding == "utf-8" else "backslashreplace")
    atexit.register(_leave)  # before all others, so that it is called after them
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, _end)


_ended: list[int] = []  # the exit code, when all is done


def _leave() -> None:
    """End the process as it stands: to take its million objects apart first takes half a second of CPU."""
    with suppress(OSError, ValueError):  # of a full disk: then Python says so, and ends it
        sys.stdout.flush()
        sys.stderr.flush()
        if _ended:
            os._exit(_ended[0])


def _end(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    main()
