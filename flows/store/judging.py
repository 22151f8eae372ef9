"""What expectations judge: views over new rows, some shards at a time, and over the draft of a release."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from flows.store.merge import view_files
from schemas import RELEASE_TABLES

if TYPE_CHECKING:
    import duckdb


def slice_shards(con: duckdb.DuckDBPyConnection, most: int) -> list[tuple[int, int]]:
    """Runs of shards, first and last, with about ``most`` new captures each: what is judged at one time."""
    runs: list[tuple[int, int]] = []
    size = 0
    for shard, captures in con.execute("select shard, count(*) from fresh group by shard order by shard").fetchall():
        if runs and size + captures <= most:
            runs[-1], size = (runs[-1][0], shard), size + captures
        else:
            runs.append((shard, shard))
            size = captures
    return runs


def prepare_judging(con: duckdb.DuckDBPyConnection, first: int, last: int) -> None:
    """Views over the new rows of some shards as these staged them, for the expectations on rows."""
    for name in ("captures", "blocks", "articles", "related_headlines"):
        con.execute(
            f"create or replace view judged_{name} as "  # noqa: S608
            f"select * from (from staged_{name} where shard between {first} and {last}) "
            "join (select capture_id, shard from fresh) using (capture_id, shard)"
        )
    con.execute(
        "create or replace view judged_ink as "
        "select capture_id, count(*) as blocks, sum(length(replace(text, ' ', '')))::bigint as ink, "
        "       coalesce(sum(length(replace(text, ' ', ''))) filter (label = 'unknown'), 0)::bigint as unknown "
        "from judged_blocks group by capture_id"
    )


def prepare_release_judging(
    con: duckdb.DuckDBPyConnection, new: dict[str, list[Path]], whole: dict[str, list[Path]], counted: dict[str, float]
) -> None:
    """Views over the draft's files, whole and new, and the run's counts, for the expectations on releases."""
    for name, row in RELEASE_TABLES.items():
        view_files(con, name, row, whole[name])
        view_files(con, f"new_{name}", row, new[name])
    con.execute("create or replace table counted (name varchar, value double)")
    con.executemany("insert into counted values (?, ?)", list(counted.items()))
