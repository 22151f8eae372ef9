"""What a run has read, against the base release: which captures are new, which articles change.

A small DuckDB file in the staging area holds the answers.  It keeps keys only; texts stay in Parquet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa

from flows.store.layout import NO_MONTH, Release
from schemas import RELEASE_TABLES
from schemas.columns import Row, column_names

WORK = "work.duckdb"

_DECIDE = f"""
create or replace macro month_of(moment) as coalesce(strftime(moment, '%Y-%m'), '{NO_MONTH}');

-- every capture of the run; the copy in the first shard stands for the others
create table met as
    select capture_id, min(shard) as shard, sum(copies)::integer as copies from staged_met group by capture_id;
create table known as
    select capture_id from base_captures where capture_id in (select capture_id from met);
create table fresh as
    select * from met where capture_id not in (select capture_id from known);

-- rows that the expectations refuse
create table refused (
    "table" varchar, capture_id varchar, position integer, key varchar,
    "check" varchar, reason varchar, observed varchar
);
"""  # noqa: S608

_CHOOSE = """
create or replace table accepted as
    select c.capture_id, c.shard, month_of(c.captured_at) as captured_month
    from staged_captures c join fresh using (capture_id, shard)
    where c.status = 'accepted'
      and c.capture_id not in (select capture_id from refused where position is null);

create or replace table candidates as
    select a.article_id, a.capture_id, a.shard, a.captured_at, a.body_sha256, a.headline
    from staged_articles a join accepted using (capture_id, shard);

create or replace table touched as
    select article_id, capture_id, captured_at, body_sha256, headline, revision, captured_month, filename
    from base_articles where article_id in (select article_id from candidates);

-- the newest capture stands for the article: no capture time counts as oldest, then the id decides
create or replace table newest as
    select article_id, capture_id, shard, body_sha256, headline
    from (
        select article_id, capture_id, shard, captured_at, body_sha256, headline from candidates
        union all select article_id, capture_id, null, captured_at, body_sha256, headline from touched
    )
    qualify row_number() over (partition by article_id order by captured_at desc nulls last, capture_id desc) = 1;

-- an article stays in the month of its first capture, so that its row never moves
create or replace table chosen as
    select n.article_id, n.capture_id, n.shard,
           coalesce(t.captured_month, month_of(f.first_captured)) as captured_month,
           coalesce(t.revision + (t.body_sha256 <> n.body_sha256 or t.headline is distinct from n.headline)::integer, 1)
               as revision
    from newest n
    join (select article_id, min(captured_at) as first_captured from candidates group by article_id) f
        using (article_id)
    left join touched t using (article_id)
    where n.shard is not null;
"""

_NEW = {
    "captures": """
        select c.* replace (
                   f.copies as source_count,
                   {release} as release,
                   if(c.status = 'accepted' and a.capture_id is null, 'rejected', c.status) as status,
                   if(a.capture_id is null, null, c.article_id) as article_id
               ),
               month_of(c.captured_at) as captured_month
        from staged_captures c join fresh f using (capture_id, shard) left join accepted a using (capture_id)
    """,
    "blocks": """
        select b.*, a.captured_month from staged_blocks b join accepted a using (capture_id, shard)
    """,
    "articles": """
        select a.* replace (c.revision as revision, {release} as release), c.captured_month
        from staged_articles a join chosen c using (article_id, capture_id, shard)
        union all by name
        select * exclude (filename) from base_articles
        where filename in (select unnest({rewritten}::varchar[]))
          and article_id not in (select article_id from chosen)
    """,
    "related_headlines": """
        select r.*, a.captured_month from staged_related_headlines r join accepted a using (capture_id, shard)
        where (r.capture_id, r.position) not in
              (select (capture_id, position) from refused where position is not null)
    """,
    "inputs": """
        select * replace ({release} as release) from staged_inputs
        union all by name
        select * exclude (filename) from base_inputs where source not in (select source from staged_inputs)
    """,
    "rejections": """
        with met_now as (
            select * exclude (shard) from staged_rejections
            where key not in (select capture_id from known)
            qualify row_number() over (partition by key, "table", "check" order by shard) = 1
            union all by name
            select distinct on (r.key, r."table", r."check")
                   r.key, r."table", 'validate' as stage, r."check", 'critical' as severity, r.reason, r.observed,
                   c.source, 'open' as status
            from refused r join staged_captures c using (capture_id) join fresh using (capture_id, shard)
        ),
        read_again as (select source from staged_inputs where state = 'read')
        select n.* replace (
                   coalesce(b.first_release, {release}) as first_release,
                   {release} as last_release
               )
        from met_now n left join base_rejections b using (key, "table", "check")
        union all by name
        select * exclude (filename) replace (
                   if(status = 'open' and source in (select source from read_again)
                      and (key = source or starts_with(key, source || '#')), 'released', status) as status
               )
        from base_rejections b anti join met_now using (key, "table", "check")
    """,
}


@contextmanager
def open_work(folder: Path, memory: str = "512MB") -> Iterator[duckdb.DuckDBPyConnection]:
    """The run's own database; it spills to the staging area and asks no network."""
    con = duckdb.connect(
        str(folder / WORK),
        config={
            "memory_limit": memory,
            "temp_directory": str(folder / "spill"),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        },
    )
    try:
        con.execute("set TimeZone = 'UTC'")
        yield con
    finally:
        con.close()


def attach_tables(con: duckdb.DuckDBPyConnection, staging: Path, base: Release | None) -> None:
    """Views over what the shards staged and over the base release."""
    for name, row in RELEASE_TABLES.items():
        _view_staged(con, staging, name)
        view_files(con, f"base_{name}", row, base.files(name) if base else [])
    _view_staged(con, staging, "met")


def decide_new(con: duckdb.DuckDBPyConnection) -> None:
    """Which captures the base release does not hold yet."""
    con.execute(_DECIDE)


def choose_articles(con: duckdb.DuckDBPyConnection) -> None:
    """Which capture stands for each article that the run touches; refused captures take no part."""
    con.execute(_CHOOSE)


def files_to_rewrite(con: duckdb.DuckDBPyConnection) -> list[str]:
    """Files of the base release that hold an article that changes."""
    query = "select distinct filename from touched join chosen using (article_id) order by filename"
    return [str(name) for (name,) in con.execute(query).fetchall()]


def count_changes(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """The run in captures: repeated, unchanged, and of the new ones accepted and rejected."""
    query = """
        select (select coalesce(sum(copies - 1), 0) from met) as repeated,
               (select count(*) from known) as unchanged,
               (select count(*) from accepted) as accepted,
               (select count(*) from fresh) - (select count(*) from accepted) as rejected,
               (select count(*) from chosen) as articles,
               (select count(*) from touched join chosen using (article_id)) as articles_changed
    """
    result = con.execute(query)
    names = [item[0] for item in result.description or ()]
    return {name: int(value) for name, value in zip(names, result.fetchall()[0], strict=True)}


def read_new(
    con: duckdb.DuckDBPyConnection, row: type[Row], release: int, order: Sequence[str], rewritten: Sequence[str] = ()
) -> Iterator[pa.RecordBatch]:
    """The rows that a release adds to a table, sorted, in batches."""
    query = _NEW[row.TABLE].format(release=f"{release}::integer", rewritten=list(rewritten))
    names = [*column_names(row), *([row.PARTITION] if row.PARTITION else [])]
    by = [*([row.PARTITION] if row.PARTITION else []), *order]
    columns = ", ".join(f'"{name}"' for name in names)
    sorting = ", ".join(f'"{name}"' for name in by)
    yield from con.sql(f"select {columns} from ({query}) order by {sorting}").to_arrow_reader(16_384)  # noqa: S608


def view_files(con: duckdb.DuckDBPyConnection, view: str, row: type[Row], files: Sequence[Path]) -> None:
    """A view over a table's files, with the column ``filename``; empty where there are none."""
    if files:
        con.execute(f"create or replace view {view} as select * from {scan_files(row, files)}")  # noqa: S608
        return
    partition = f", null::varchar as {row.PARTITION}" if row.PARTITION else ""
    con.execute(
        f"create or replace view {view} as "  # noqa: S608
        f"select * exclude (shard){partition}, null::varchar as filename from staged_{row.TABLE} where false"
    )


def scan_files(row: type[Row], files: Sequence[Path]) -> str:
    """SQL that reads a table's files."""
    names = ", ".join("'" + str(file).replace("'", "''") + "'" for file in files)
    hive = f", hive_types = {{'{row.PARTITION}': varchar}}" if row.PARTITION else ""
    return f"read_parquet([{names}], filename = true, hive_partitioning = {bool(row.PARTITION)}{hive})"


def _view_staged(con: duckdb.DuckDBPyConnection, staging: Path, name: str) -> None:
    glob = str(staging / "shard-*" / f"{name}.parquet").replace("'", "''")
    con.execute(
        f"create or replace view staged_{name} as "  # noqa: S608
        f"select * exclude (filename), regexp_extract(filename, 'shard-(\\d+)', 1)::integer as shard "
        f"from read_parquet('{glob}', filename = true, hive_partitioning = false)"
    )


def prepare_judging(con: duckdb.DuckDBPyConnection) -> None:
    """Views over the new rows as the shards staged them, for the expectations on rows."""
    for name in ("captures", "blocks", "articles", "related_headlines"):
        con.execute(
            f"create or replace view judged_{name} as "  # noqa: S608
            f"select * from staged_{name} join (select capture_id, shard from fresh) using (capture_id, shard)"
        )
    con.execute(
        "create or replace table judged_ink as "
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
