"""One table of a draft: new rows in files of their own, files that stay, files without the rows that leave."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from flows.store.again import list_replaced_files
from flows.store.compact import find_small_files, find_tiny_files
from flows.store.derived import stays_valid
from flows.store.draft import find_leaving, find_new_partitions, read_again, read_new
from flows.store.layout import Release
from flows.store.parts import Part, sort_order, write_empty_part, write_parts
from flows.store.release import keep_parts
from flows.store.trim import key_strings, trim_part
from schemas.columns import Row

#: Tables whose files stay from release to release; all others are written whole.
GROWING = (
    "captures", "blocks", "related_headlines", "signatures", "articles", "revisions", "resolved_links",
    "line_sightings",
)  # fmt: skip

#: Tables whose rows bear the number of the release that they are new in, so that a file may hold new rows and old ones.
BEARING_RELEASE = ("captures", "articles")


class Written(NamedTuple):
    """The parts of one table of a draft."""

    new: list[Part]  # rows that are new or changed, and those of tiny files written together with them
    kept: list[Part]  # other rows of the base release, in its files or in others
    staying: int  # rows of the base release that must be among the kept


def write_table(
    con: duckdb.DuckDBPyConnection, row: type[Row], base: Release | None, folder: Path, *, release: int, many: int
) -> Written:
    """Write a table of the draft in ``folder``; ``many`` small files of a partition are merged.

    ``release`` is the number that new rows bear.
    """
    grown = base if base and _grows(con, row) else None
    again = _find_again(con, row, grown, many) if grown else set()
    joined = _find_joined(con, row, grown) - again if grown else set()
    new = write_parts(row, read_new(con, row, release, sort_order(row), sorted(joined)), folder)
    kept, staying = _keep_files(con, row, grown, folder, again, joined) if grown else ([], 0)
    if not any(part.rows for part in [*new, *kept]):
        new = [write_empty_part(row, folder)]
    return Written(new, kept, staying)


def _find_again(con: duckdb.DuckDBPyConnection, row: type[Row], base: Release, many: int) -> set[str]:
    """Files whose rows are written anew: small ones, and those that hold rows of captures read again."""
    return {*find_small_files(base, row.TABLE, many), *list_replaced_files(con, row.TABLE)}


def _find_joined(con: duckdb.DuckDBPyConnection, row: type[Row], base: Release) -> set[str]:
    """Tiny files whose rows are written together with the new ones of their partition."""
    return {*find_tiny_files(base, row.TABLE, find_new_partitions(con, row))} if row.TABLE in BEARING_RELEASE else set()


def _grows(con: duckdb.DuckDBPyConnection, row: type[Row]) -> bool:
    """Whether the base release's rows stay but for those that are found to leave; links may be found anew, whole."""
    return row.TABLE in GROWING and (row.TABLE != "resolved_links" or stays_valid(con))


def _keep_files(
    con: duckdb.DuckDBPyConnection, row: type[Row], base: Release, folder: Path, again: set[str], joined: set[str]
) -> tuple[list[Part], int]:
    """Link the base release's files, merge those to write ``again``, and take out of others the rows that leave.

    With how many rows of the base release stay, here or with the new ones.
    """
    leaving = find_leaving(con, row)
    losing = sorted({*leaving["filename"].to_pylist()} - again - joined)
    kept = keep_parts(base, row.TABLE, folder, [*again, *joined, *losing])
    kept += _trim_files(row, base, losing, key_strings(row, leaving), folder)
    if again:
        kept += write_parts(row, read_again(con, row, again, sort_order(row)), folder)
    [(held,)] = con.execute(f"select count(*) from base_{row.TABLE}").fetchall()  # noqa: S608
    return kept, held - leaving.num_rows


def _trim_files(row: type[Row], base: Release, files: Sequence[str], gone: pa.ChunkedArray, folder: Path) -> list[Part]:
    keys = pc.unique(gone)
    places = [(Path(file), folder / Path(file).parent.relative_to(base.folder)) for file in files]
    parts = [trim_part(row, file, keys, place, folder) for file, place in places]
    return [part for part in parts if part]
