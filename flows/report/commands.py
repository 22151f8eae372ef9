"""What `copydesk inspect` and `copydesk report` do."""

from __future__ import annotations

import webbrowser
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from urllib.parse import quote

import typer

from flows.errors import ConfigError, describe_os_error
from flows.find import choose_raw
from flows.pages.corrections import Corrections
from flows.report.corrections_file import FILE_NAME, export_case, name_case, read_corrections
from flows.report.inspector import render_inspector
from flows.report.lookup import ReleaseShelf
from flows.report.server import HOST, Desk, make_server
from flows.report.shelf import MOST, FileShelf, Shelf
from flows.settings import Settings, read_settings
from flows.sites import load_known_sites
from flows.store.layout import current_release, open_warehouse
from flows.store.words import say_count


def inspect_pages(
    target: str | None,
    *,
    out: Path | None,
    warehouse: Path | None,
    raw: Path | None,
    cases: Path,
    port: int,
    browser: bool,
    sites: bool,
) -> None:
    """Write or serve the inspector of a file, a folder, or the current release."""
    settings = choose_raw(read_settings(warehouse=warehouse, raw=raw))
    corrections = settings.warehouse / FILE_NAME
    try:
        shelf, keys = _choose_shelf(target, settings, sites)
        if out:
            chosen = keys if target else list(islice(walk_pages(shelf), MOST))
            write_file(shelf, chosen, read_corrections(corrections), out)
            return
        desk = Desk(shelf=shelf, corrections=corrections, cases=cases if cases.is_dir() else None)
        serve(desk, port, browser, keys[0] if target and len(keys) == 1 else None)
    except (OSError, ValueError) as error:
        described = describe_os_error(error) if isinstance(error, OSError) else None
        raise ConfigError(described or str(error)) from error


def _choose_shelf(target: str | None, settings: Settings, sites: bool) -> tuple[Shelf, Sequence[str]]:
    """Where to look, and which pages are meant: a file's, or those of the current release that ``target`` names."""
    if target and Path(target).exists():
        files = FileShelf(Path(target), sites)
        if not files.captures:
            raise ConfigError(f"{target} holds no page that can be read.")
        return files, list(files.captures)
    release = current_release(open_warehouse(settings.warehouse))
    if release is None:
        missing = f"{target} is no file, and " if target else ""
        raise ConfigError(f"{missing}{settings.warehouse} holds no release; name a file of captures, or build first.")
    shelf = ReleaseShelf(release, settings.raw_folder, sites)
    if target is None:
        return shelf, [key] if (key := shelf.first("given")) else []
    keys = [hit.key for hit in shelf.search(target)]
    if not keys:
        raise ConfigError(f"{target} is no file, and release {release.number} has no such id, address or headline.")
    return shelf, keys


def walk_pages(shelf: Shelf) -> Iterator[str]:
    """The keys of all pages of a shelf, one after the other."""
    key = shelf.first("given")
    while key:
        yield key
        key = shelf.step(key, "given", 1)


def write_file(shelf: Shelf, keys: Sequence[str], corrections: Corrections, out: Path) -> None:
    """Some pages of the shelf as one HTML file."""
    entries = [entry for key in keys if (entry := shelf.entry(key, corrections))]
    if not entries:
        raise ConfigError("There is no page to write; nothing was written.")
    out.write_text(render_inspector(entries), encoding="utf-8")
    rest = f", which takes {MOST} at most: name a file, an id, an address or a headline for others"
    typer.echo(f"{say_count(len(entries), 'page')} in {out}{rest if len(keys) >= MOST else ''}")


def serve(desk: Desk, port: int, browser: bool, key: str | None) -> None:
    """Serve until the user has had enough, from one page on if it was named."""
    server = make_server(desk, port)
    first = key or desk.warm()
    address = f"http://{HOST}:{server.server_port}/"
    address += f"page/{quote(first, safe='')}" if first else ""
    typer.echo(f"The inspector is at {address}  (Ctrl+C ends it)")
    if browser:
        webbrowser.open(address)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        typer.echo("")
    finally:
        server.server_close()


def show_report(name: str | None, *, warehouse: Path | None, out: Path | None, browser: bool) -> None:
    """Find the report of a run, or write it anew, and open it."""
    from flows.report.history import FILE_NAME as REPORT
    from flows.report.history import find_run, read_report
    from flows.report.run_report import render_report

    store = open_warehouse(read_settings(warehouse=warehouse).warehouse)
    run = find_run(store, name)
    if run is None:
        raise ConfigError(f"{store.root} has no run{f' or release {name}' if name else ' yet; build first'}.")
    path = out or store.ledger / run / REPORT
    if out or not path.exists():
        path = out or Path(f"{run}.html")
        path.write_text(render_report(read_report(store, run)), encoding="utf-8")
    typer.echo(path)
    if browser:
        webbrowser.open(path.resolve().as_uri())


def show_corrections(*, warehouse: Path | None, raw: Path | None, export: Path | None) -> None:
    """List the corrections, or write the corrected pages as test cases."""
    settings = choose_raw(read_settings(warehouse=warehouse, raw=raw))
    known = read_corrections(settings.warehouse / FILE_NAME)
    if export:
        export_cases(known, settings, export)
        return
    for found in known.values():
        for correction in found:
            place = f"line {correction.line}" if correction.line else f"block {correction.position}"
            typer.echo(
                f"{correction.capture} {place}: {correction.label} ({correction.reason})\n  {correction.text[:100]}"
            )
    if not known:
        typer.echo(f"{settings.warehouse / FILE_NAME} holds no correction yet; make one with `copydesk inspect`.")


def export_cases(known: Corrections, settings: Settings, folder: Path) -> None:
    """Write every corrected page whose raw page can still be read as a test case."""
    release = current_release(open_warehouse(settings.warehouse))
    shelf: Shelf = ReleaseShelf(release, settings.raw_folder) if release else FileShelf(settings.raw_folder)
    for key in known:
        capture = shelf.capture(key)
        if capture is None:
            typer.echo(f"{key}: its raw page is not in {settings.raw_folder}")
        elif (folder / name_case(key)).exists():
            typer.echo(f"{folder / name_case(key)} is there already")
        else:
            typer.echo(str(export_case(capture, known, load_known_sites(True), folder, name_case(key))))
