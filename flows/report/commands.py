"""What `copydesk inspect` and `copydesk report` do."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import typer

from flows.report.corrections_file import FILE_NAME, read_corrections
from flows.report.inspector import render_inspector
from flows.report.server import HOST, Desk, make_server
from flows.report.shelf import FileShelf
from flows.settings import read_settings


def inspect_pages(
    target: str | None, *, out: Path | None, warehouse: Path | None, cases: Path, port: int, browser: bool, sites: bool
) -> None:
    """Write or serve the inspector of a file, a folder, or the current release."""
    root = read_settings(warehouse=warehouse).warehouse
    shelf = FileShelf(Path(target or "raw"), sites)
    corrections = root / FILE_NAME
    try:
        if out:
            write_file(shelf, corrections, out)
        else:
            serve(Desk(shelf=shelf, corrections=corrections, cases=cases if cases.is_dir() else None), port, browser)
    except (OSError, ValueError) as error:
        raise typer.BadParameter(str(error)) from error


def write_file(shelf: FileShelf, corrections: Path, out: Path) -> None:
    """All pages of the shelf as one HTML file."""
    known = read_corrections(corrections)
    entries = [entry for key in shelf.captures if (entry := shelf.entry(key, known))]
    out.write_text(render_inspector(entries), encoding="utf-8", errors="replace")
    typer.echo(f"{len(entries)} page{'s' if len(entries) != 1 else ''} in {out}")


def serve(desk: Desk, port: int, browser: bool) -> None:
    """Serve until the user has had enough."""
    server = make_server(desk, port)
    address = f"http://{HOST}:{server.server_address[1]}/"
    typer.echo(f"The inspector is at {address}  (Ctrl+C ends it)")
    if browser:
        webbrowser.open(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        typer.echo("")
    finally:
        server.server_close()
