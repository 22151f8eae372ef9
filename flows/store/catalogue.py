"""news.duckdb: views over one release's files, and nothing that a reader could change or lock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from flows.store.disk import READ_ONLY, sync_path
from flows.store.evolve import is_outdated, select_columns, select_nothing
from flows.store.faults import reach
from flows.store.layout import CATALOGUE, Release, Warehouse, part_pattern
from flows.store.quoting import quote, quote_pattern, read_pattern, scan_table
from schemas import LEDGER_TABLES, RELEASE_TABLES
from schemas.columns import Row, first_sentence

STORAGE_VERSION = "v1.2.0"  # DuckDB 1.2 to 2.0 open it
_READ = re.compile(r"read_parquet\(('(?:[^']|'')+')")
_VIEW_NAME = re.compile(r"create\s+(?:or\s+replace\s+)?(?:view|macro)\s+(\w+)", re.IGNORECASE)


class BrokenViewError(Exception):
    """A view cannot be made or read; the message names its file."""


def write_catalogue(warehouse: Warehouse, folder: Path, about: dict[str, str]) -> list[str]:
    """Make a release's catalogue, reopen it, count the tables and bind every view; the names of all of them.

    Raises PermissionError where the folder cannot be written.
    """
    draft = folder / f".{CATALOGUE}.tmp"
    draft.unlink(missing_ok=True)
    draft.touch()  # DuckDB would say in its own words why it cannot
    draft.unlink()
    reach("before making the catalogue")
    with duckdb.connect() as con:
        con.execute(f"attach {quote(draft)} as news (storage_version '{STORAGE_VERSION}')")
        con.execute("use news")
        fill_catalogue(con, warehouse, folder, about)
        con.execute("use memory")
        con.execute("detach news")
        con.execute(f"attach {quote(draft)} as reopened (read_only)")  # under another name, as readers may
        con.execute("use reopened")
        names = bind_views(con)
    draft.chmod(READ_ONLY)
    sync_path(draft)
    draft.replace(folder / CATALOGUE)
    reach("after renaming the catalogue")
    return names


def create_views(con: duckdb.DuckDBPyConnection, files: Iterable[Path]) -> None:
    """Run SQL files, each after those that it needs."""
    waiting = sorted(files, key=lambda file: file.name)
    while waiting:
        failed: dict[Path, duckdb.Error] = {}
        for file in waiting:
            try:
                con.execute(file.read_text(encoding="utf-8"))
            except duckdb.Error as error:
                failed[file] = error
        if len(failed) == len(waiting):
            file, problem = next(iter(failed.items()))
            raise BrokenViewError(f"{file}: {problem}")
        waiting = list(failed)


@contextmanager
def open_catalogue(release: Release) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that sees one release, wherever it stands: its views are made anew in memory."""
    with duckdb.connect(config={"autoinstall_known_extensions": False, "autoload_known_extensions": False}) as con:
        con.execute("set TimeZone = 'UTC'; set enable_progress_bar = false")
        fill_catalogue(con, Warehouse(release.folder.parents[1]), release.folder, release.manifest.get("about", {}))
        yield con


def fill_catalogue(con: duckdb.DuckDBPyConnection, warehouse: Warehouse, folder: Path, about: dict[str, str]) -> None:
    """Make all views and the table `about` in the database that the connection uses."""
    con.execute("create table about (name varchar, value varchar)")
    names, values = zip(*sorted(about.items()) or [("", "")], strict=True)
    con.execute("insert into about select unnest($1), unnest($2)", [list(names), list(values)])
    for name, row in RELEASE_TABLES.items():
        _create_view(con, row, folder / name, part_pattern(row))
    for name, row in LEDGER_TABLES.items():
        _create_view(con, row, warehouse.ledger, f"*/{name}.parquet")
    create_views(con, find_views(warehouse))


def bind_views(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Ask every view of an open catalogue for its columns and every table for its rows.

    Counting the rows of views that join and sum up would take as long as the release is large.
    """
    return list(_try_views(con, lambda name: "select count(*) from" if name in RELEASE_TABLES else "describe"))


def count_views(catalogue: Path) -> dict[str, int]:
    """Open a catalogue as a reader does, and count the rows of every view."""
    with duckdb.connect(str(catalogue), read_only=True) as con:
        found = _try_views(con, lambda _: "select count(*) from")
    return {name: int(rows[0][0]) for name, rows in found.items()}


def find_folder(catalogue: Path) -> Path | None:
    """The folder of the release whose files a catalogue reads, as its views name it; None where they read none."""
    with duckdb.connect(str(catalogue), read_only=True) as con:
        views = con.execute("select view_name, sql from duckdb_views() where not internal").fetchall()
    for name, sql in views:
        if name in RELEASE_TABLES and (found := _READ.search(sql)):
            return Path(read_pattern(found[1]).rpartition(f"/{name}/")[0])
    return None


def _try_views(con: duckdb.DuckDBPyConnection, question: Callable[[str], str]) -> dict[str, list[tuple[Any, ...]]]:
    names = con.execute("select view_name from duckdb_views() where not internal order by view_name").fetchall()
    answers: dict[str, list[tuple[Any, ...]]] = {}
    for (name,) in names:
        try:
            answers[name] = con.execute(f'{question(name)} "{name}"').fetchall()
        except duckdb.Error as error:
            raise BrokenViewError(f"view {name}: {error}") from None
    return answers


def find_views(warehouse: Warehouse) -> list[Path]:
    """The SQL files of the project, and those of this warehouse in front of them, by name."""
    packaged = Path(__file__).parent / "views"
    checkout = Path(__file__).parents[2] / "warehouse" / "views"
    found: dict[str, Path] = {}
    for folder in (checkout, packaged, warehouse.root / "views"):
        if folder.is_dir():
            found.update({file.name: file for file in folder.glob("*.sql")})
    return [found[name] for name in sorted(found)]


def defined_names(file: Path) -> list[str]:
    """The views and macros that an SQL file defines."""
    return _VIEW_NAME.findall(file.read_text(encoding="utf-8"))


def _create_view(con: duckdb.DuckDBPyConnection, row: type[Row], folder: Path, pattern: str) -> None:
    """A view over a table's files as they are, and as the table is declared now; without rows where there are none."""
    first = min(folder.glob(pattern), default=None)
    query = _scan(row, folder, pattern, first) if first else select_nothing(row)
    con.execute(f'create view "{row.TABLE}" as {query}')
    comment = quote(first_sentence(row))
    con.execute(f'comment on view "{row.TABLE}" is {comment}')


def _scan(row: type[Row], folder: Path, pattern: str, first: Path) -> str:
    """A release's files of a table have the same columns; the ledger's need not, and one of them has all."""
    union = row.TABLE in LEDGER_TABLES and is_outdated(row, [first])
    names = select_columns(row, [] if union else [first])
    files = scan_table(row, quote_pattern(folder, pattern), *(["union_by_name = true"] if union else []))
    return f"select {names} from {files}"  # noqa: S608
