"""What expectations judge: views over new rows, some shards at a time, and over the draft of a release."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flows.store.work import view_files
from flows.store.writing import BEARING_RELEASE
from schemas import RELEASE_TABLES

if TYPE_CHECKING:
    import duckdb


class Slice(NamedTuple):
    """Captures that are judged at one time: those of some shards, or a part of those of a large one."""

    first: int  # shard
    last: int
    part: int = 0
    parts: int = 1


def slice_captures(con: duckdb.DuckDBPyConnection, most: int, most_chars: int) -> list[Slice]:
    """All new captures in slices of about ``most`` captures and ``most_chars`` characters of text."""
    slices: list[Slice] = []
    share = 0.0  # of what the last slice may hold
    for shard, captures, chars in con.execute(_SIZES).fetchall():
        more = max(captures / most, chars / most_chars)
        if slices and share + more <= 1:
            slices[-1], share = slices[-1]._replace(last=shard), share + more
        else:
            parts = max(1, ceil(more))
            slices += [Slice(shard, shard, part, parts) for part in range(parts)]
            share = more
    return slices


_SIZES = """
    select shard, count(*),
           coalesce(sum(list_sum(list_transform(c.chars_by_label, lambda l: l.chars))), 0)::double
    from staged_captures c join fresh using (capture_id, shard) group by shard order by shard
"""


def fill_frames(
    con: duckdb.DuckDBPyConnection, slices: Sequence[Slice], prepare: str, frames: Mapping[str, str]
) -> None:
    """Make a temporary table ``frame_…`` of each frame, slice by slice; ``prepare`` is run before those of each."""
    for number, judged in enumerate(slices):
        prepare_judging(con, judged)
        con.execute(prepare)
        for name, sql in frames.items():
            con.execute(f"insert into frame_{name} {sql}" if number else f"create temp table frame_{name} as {sql}")


def cut_frame(
    con: duckdb.DuckDBPyConnection, name: str, most: int
) -> Iterator[Callable[[str], duckdb.DuckDBPyConnection]]:
    """Who answers SQL over the view `judged_rows`: one lot after the other of a frame, of ``most`` rows each."""
    (rows,) = con.execute(f"select count(*) from frame_{name}").fetchall()[0]  # noqa: S608
    for start in range(0, rows, most):
        lot = f"select * from frame_{name} where rowid between {start} and {start + most - 1}"  # noqa: S608
        con.execute(f"create or replace temp view judged_rows as {lot}")
        yield con.execute


def prepare_judging(con: duckdb.DuckDBPyConnection, judged: Slice) -> None:
    """Views over the new rows of a slice as its shards staged them, for the expectations on rows."""
    first, last, part, parts = judged
    shards = f"shard between {first} and {last}"
    chosen = (
        f"semi join (select capture_id, shard from fresh where hash(capture_id) % {parts} = {part}) "  # noqa: S608
        "using (capture_id, shard)"
    )
    for name in ("captures", "blocks", "articles", "related_headlines"):
        con.execute(
            f"create or replace view judged_{name} as from (from staged_{name} where {shards}) "
            f"{'' if parts == 1 and _are_all_fresh(con, shards) else chosen}"
        )


def _are_all_fresh(con: duckdb.DuckDBPyConnection, shards: str) -> bool:
    """Whether some shards hold nothing but new captures, as most do: then no row need be looked up."""
    query = f"select exists (from staged_captures anti join fresh using (capture_id, shard) where {shards})"
    return not con.execute(query).fetchall()[0][0]


_ANY_GONE = """
    select exists (from replaced) or exists (from duckdb_tables() where table_name = 'gone_articles')
"""


#: Tables whose new rows, in a file for each month, are asked for many times: which columns are read from these once.
#: Nothing is asked of bodies but whether they are there, which the file's schema demands.
_READ_ONCE = {"captures": "*", "articles": "* replace ('' as body)", "revisions": "*"}


def prepare_release_judging(
    con: duckdb.DuckDBPyConnection, new: dict[str, list[Path]], whole: dict[str, list[Path]], counted: dict[str, float]
) -> None:
    """Views over the draft's files, whole and new, and the run's counts, for the expectations on releases.

    What depends on other rows, ``judged_…``, is judged anew in old rows too where any of these others may be gone.
    """
    for name, row in RELEASE_TABLES.items():
        view_files(con, name, row, whole[name])
        view_files(con, f"new_{name}_files", row, new[name])
        kind, columns = ("table", _READ_ONCE[name]) if name in _READ_ONCE else ("view", "*")
        fresh = f" where release = {counted['stamp']:.0f}" if name in BEARING_RELEASE else ""
        con.execute(f"create or replace {kind} new_{name} as select {columns} from new_{name}_files{fresh}")  # noqa: S608
    gone = bool(con.execute(_ANY_GONE).fetchall()[0][0])
    for name in ("revisions", "resolved_links", "line_sightings"):
        con.execute(f"create or replace view judged_{name} as from {name if gone else f'new_{name}'}")
    con.execute("create or replace table counted (name varchar, value double)")
    con.execute("insert into counted select unnest($names), unnest($values)",
                {"names": list(counted), "values": list(counted.values())})  # fmt: skip
