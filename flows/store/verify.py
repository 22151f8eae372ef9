"""Whether a release is what its manifest says, and its views what the schemas say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from flows.store.catalogue import BrokenViewError, count_views, find_folder, open_catalogue
from flows.store.disk import hash_file
from flows.store.layout import CATALOGUE, MANIFEST, Release
from schemas import RELEASE_TABLES
from schemas.columns import Row, all_names, arrow_schema, column_names


def verify_release(release: Release) -> Iterator[str]:
    """What is wrong with a release, one sentence each; nothing where all is well."""
    try:
        listed = {file["path"]: file for file in release.list_files()}
    except (ValueError, KeyError, TypeError) as error:
        yield f"{MANIFEST} cannot be read ({type(error).__name__}: {error})."
        return
    damaged = [sentence for path, file in listed.items() if (sentence := _check_file(release.folder / path, file))]
    yield from damaged
    found = {str(path.relative_to(release.folder)) for path in release.folder.rglob("*") if path.is_file()}
    for name in sorted(found - set(listed) - {MANIFEST}):
        yield f"{name} stands in the folder and not in the manifest."
    if damaged:
        return
    for name, row in RELEASE_TABLES.items():
        for path in release.files(name):
            yield from _check_schema(path, row, release.manifest["tables"][name].get("columns", column_names(row)))
    yield from _check_views(release)


def _check_file(path: Path, file: dict[str, Any]) -> str | None:
    if not path.is_file():
        return f"{file['path']} is missing."
    if path.stat().st_size != file["bytes"]:
        return f"{file['path']} has {path.stat().st_size:,} bytes, not {file['bytes']:,}."
    if hash_file(path) != file["sha256"]:
        return f"{file['path']} has another content than the manifest says."
    return None


def _check_schema(path: Path, row: type[Row], names: Sequence[str]) -> Iterator[str]:
    """``names`` are the columns that the table had when the release was made."""
    try:
        found = pq.read_schema(path)
    except (pa.ArrowException, OSError) as error:
        yield f"{path.name} is no Parquet file: {error}."
        return
    declared = arrow_schema(row)
    types = {name: declared.field(name).type for name in names if name in declared.names}
    if found.names != list(names) or any(found.field(name).type != kind for name, kind in types.items()):
        yield f"{path.name} does not have the columns that {row.TABLE} is declared with."


def _check_views(release: Release) -> Iterator[str]:
    """The catalogue's own views, and the same views made anew."""
    try:
        count_views(release.folder / CATALOGUE)
        yield from _check_folder(release)
    except (BrokenViewError, duckdb.Error) as error:
        yield f"{CATALOGUE}: {str(error).splitlines()[0]} (`copydesk catalogue` writes it anew after a move)"
    try:
        with open_catalogue(release) as con:
            for name, row in RELEASE_TABLES.items():
                yield from _check_view(con, name, row)
    except (BrokenViewError, duckdb.Error) as error:
        yield f"The views cannot be made: {str(error).splitlines()[0]}"


def _check_folder(release: Release) -> Iterator[str]:
    """A catalogue that was copied along reads the files of the place that it was made for, while they are there."""
    named = find_folder(release.folder / CATALOGUE)
    if named and not named.samefile(release.folder):
        yield f"{CATALOGUE} reads the files of {named}, not those beside it (`copydesk catalogue` writes it anew)."


def _check_view(con: duckdb.DuckDBPyConnection, name: str, row: type[Row]) -> Iterator[str]:
    found = tuple(column for (column, *_) in con.execute(f'describe "{name}"').fetchall())
    if found != all_names(row):
        yield f"The view {name} has other columns than the table is declared with."
