"""What a run has read, against the base release: which captures are new, which articles change.

A small DuckDB file in the staging area holds the answers.  It keeps keys only; texts stay in Parquet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pyarrow as pa

from flows.store.evolve import select_columns, select_nothing
from flows.store.history import revise_articles
from flows.store.layout import NO_MONTH, Release
from flows.store.quoting import quote_list, quote_pattern
from flows.store.staged import STAGED
from schemas import RELEASE_TABLES
from schemas.columns import Row, column_names

WORK = "work.duckdb"
_ROWS_SORTED = 25_000  # at a time, where files are rewritten; a body has some kilobytes

_DECIDE = f"""
create or replace macro month_of(moment) as coalesce(strftime(moment, '%Y-%m'), '{NO_MONTH}');
create or replace macro metadata_of(section, keywords, authors, published_at) as sha256(concat_ws(
    chr(29), coalesce(section, ''), array_to_string(keywords, chr(30)), array_to_string(authors, chr(30)),
    coalesce(epoch_us(published_at)::varchar, '')
));

-- every capture of the run; the copy of the smallest source stands for the others, whatever shard it is in
create table met as
    select capture_id, arg_min(shard, row(source, "begin")) as shard, sum(copies)::integer as copies
    from staged_met group by capture_id;
create table known as
    select capture_id from base_captures where capture_id in (select capture_id from met);
create table fresh as
    select * from met where capture_id not in (select capture_id from known);

-- captures that are read again, and what somebody waived: nothing, where no step has said otherwise
create table if not exists replaced (capture_id varchar, article_id varchar);
create table if not exists waived (key varchar, "check" varchar, reason varchar);

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
    select a.article_id, a.capture_id, a.shard, a.captured_at, a.body_sha256, a.headline,
           metadata_of(a.section, a.keywords, a.authors, a.published_at) as metadata_sha256
    from staged_articles a join accepted using (capture_id, shard);

create or replace table touched as
    select a.article_id, a.capture_id, a.captured_at, a.body_sha256, a.headline, a.revision, a.captured_month,
           a.filename,
           coalesce(r.metadata_sha256, metadata_of(a.section, a.keywords, a.authors, a.published_at)) as metadata_sha256
    from base_articles a
    left join (select article_id, revision, metadata_sha256 from base_revisions
               where article_id in (select article_id from candidates)) r
        on r.article_id = a.article_id and r.revision = a.revision
    where a.article_id in (select article_id from candidates);

-- an article stands in the month of its first capture: its row moves only where an older one comes in late
create or replace table months as
    select article_id, min(captured_month) as captured_month
    from (
        select article_id, month_of(captured_at) as captured_month from candidates
        union all select article_id, captured_month from touched
    )
    group by article_id;

-- the newest capture stands for the article: no capture time counts as oldest, then the id decides
create or replace table newest as
    select article_id, capture_id, shard, body_sha256, headline, metadata_sha256
    from (
        select article_id, capture_id, shard, captured_at, body_sha256, headline, metadata_sha256 from candidates
        union all
        select article_id, capture_id, null, captured_at, body_sha256, headline, metadata_sha256 from touched
    )
    qualify row_number() over (partition by article_id order by captured_at desc nulls last, capture_id desc) = 1;
"""

_CHOOSE_ROWS = """
-- rows to write: those of new captures, and of old ones that get another number or month
create or replace table chosen as
    select n.article_id, n.capture_id, n.shard, m.captured_month, r.revision
    from newest n
    join months m using (article_id)
    join revised r on r.article_id = n.article_id and r.headline is not distinct from n.headline
                  and r.body_sha256 = n.body_sha256 and r.metadata_sha256 = n.metadata_sha256
    left join touched t on t.article_id = n.article_id
    where n.shard is not null or t.revision <> r.revision or t.captured_month <> m.captured_month;

-- those of old captures
create or replace table moving as select * from chosen where shard is null;

-- articles of which a version is new, gone or numbered anew
create or replace table changed_histories as
    select distinct article_id from (
        (select article_id, revision, capture_id, change, captured_month from revised
         except select article_id, revision, capture_id, change, captured_month from known_versions)
        union all
        (select article_id, revision, capture_id, change, captured_month from known_versions
         except select article_id, revision, capture_id, change, captured_month from revised)
    );
"""

#: Whole rows; they are few, and mostly there is none: then nothing is read.
_MOVED = """
create or replace table moved as
    select a.* exclude (filename) replace (c.captured_month as captured_month), c.revision as new_revision
    from base_articles a join moving c using (article_id, capture_id) where {any}
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
        select * exclude (new_revision) replace (new_revision as revision, {release} as release) from moved
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
    "revisions": """
        select r.* exclude (captured_month), r.captured_month, coalesce(k.release, {release}) as release
        from revised r join changed_histories using (article_id)
        left join known_versions k using (article_id, revision, capture_id, change)
        union all by name
        select * exclude (filename) from base_revisions
        where filename in (select unnest({rewritten}::varchar[]))
          and article_id not in (select article_id from changed_histories)
    """,
    "signatures": """
        select body_sha256, minhash, {release} as release from staged_signatures
        where body_sha256 in (select body_sha256 from candidates)
          and body_sha256 not in (select body_sha256 from base_signatures)
        qualify row_number() over (partition by body_sha256 order by shard) = 1
    """,
    "duplicates": "select * from found_duplicates",
    "resolved_links": "select * from found_links",
    "site_lines": "select * from learned_lines",
    "line_sightings": "select * from seen_lines",
    "inputs": """
        select source, max(bytes) as bytes, max(mtime_ns) as mtime_ns, max(etag) as etag, max(sha256) as sha256,
               sum(captures)::bigint as captures, coalesce(min(state) filter (state <> 'read'), 'read') as state,
               {release} as release
        from staged_inputs group by source
        union all by name
        select * exclude (filename) from base_inputs where source not in (select source from staged_inputs)
    """,
    "rejections": """
        with met_now as (
            select * exclude (shard) from staged_rejections
            where key not in (select capture_id from known)
            qualify row_number() over (partition by key, "table", "check" order by source, shard) = 1
            union all by name
            select distinct on (r.key, r."table", r."check")
                   r.key, r.capture_id, r."table", 'validate' as stage, r."check", 'critical' as severity,
                   r.reason, r.observed, c.source, 'open' as status, null as note
            from refused r join staged_captures c using (capture_id) join fresh using (capture_id, shard)
        ),
        read_again as (select source from staged_inputs group by source having bool_and(state = 'read')),
        whole as (
            select n.* replace (
                       coalesce(b.first_release, {release}) as first_release,
                       {release} as last_release
                   )
            from met_now n left join base_rejections b using (key, "table", "check")
            union all by name
            select * exclude (filename) replace (
                       if(capture_id in (select capture_id from replaced)
                          or source in (select source from read_again)
                             and (key = source or starts_with(key, source || '#')), 'released', status) as status
                   )
            from base_rejections b anti join met_now using (key, "table", "check")
        )
        select whole.* replace (
                   case when status = 'released' then status when w.key is null then 'open' else 'waived' end as status,
                   w.reason as note
               )
        from whole left join waived w using (key, "check")
    """,
}

_REWRITTEN = {
    "articles": "select distinct filename from touched join chosen using (article_id) order by filename",
    "revisions": "select distinct filename from known_versions join changed_histories using (article_id) order by 1",
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
        con.execute("set TimeZone = 'UTC'; set enable_progress_bar = false")
        yield con
    finally:
        con.close()


def attach_tables(con: duckdb.DuckDBPyConnection, staging: Path, base: Release | None) -> None:
    """Views over what the shards staged, over what the base release holds, and over what of that stays: ``base_…``."""
    for name, row in RELEASE_TABLES.items():
        if row in STAGED:
            _view_staged(con, staging, name)
        view_files(con, f"held_{name}", row, base.files(name) if base else [])
        con.execute(f"create or replace view base_{name} as from held_{name}")
    _view_staged(con, staging, "met")


def decide_new(con: duckdb.DuckDBPyConnection) -> None:
    """Which captures the base release does not hold yet."""
    con.execute(_DECIDE)


def note_waivers(con: duckdb.DuckDBPyConnection, waivers: Sequence[tuple[str, str, str]]) -> None:
    """What somebody waived: (key, check, reason) of rejections."""
    con.execute('create or replace table waived (key varchar, "check" varchar, reason varchar)')
    if waivers:
        con.executemany("insert into waived values (?, ?, ?)", list(waivers))


def count_missing(con: duckdb.DuckDBPyConnection, shown: Release) -> int:
    """How many captures of a release the run has not met again; view `shown_captures`."""
    view_files(con, "shown_captures", RELEASE_TABLES["captures"], shown.files("captures"))
    query = "select count(*) from shown_captures where capture_id not in (select capture_id from staged_met)"
    return int(con.execute(query).fetchall()[0][0])


def keep_article_ids(con: duckdb.DuckDBPyConnection) -> None:
    """Articles of captures that are known already keep the ids that they have, whatever their labels are now."""
    con.execute("create or replace table known_ids as select capture_id, article_id from shown_captures "
                "where article_id is not null")  # fmt: skip
    for name in ("captures", "articles", "related_headlines"):
        con.execute(f"create or replace table named_{name} as select s.* replace ("  # noqa: S608
                    "if(s.article_id is null, null, coalesce(k.article_id, s.article_id)) as article_id) "
                    f"from staged_{name} s left join known_ids k using (capture_id)")  # fmt: skip
        con.execute(f"create or replace view staged_{name} as from named_{name}")


def choose_articles(con: duckdb.DuckDBPyConnection) -> None:
    """Which capture stands for each article that the run touches, and its versions; refused captures take no part."""
    con.execute(_CHOOSE)
    revise_articles(con)
    con.execute(_CHOOSE_ROWS)
    found = con.execute("select exists (from moving)").fetchall()[0][0]
    con.execute(_MOVED.format(any=found))


def files_to_rewrite(con: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    """Files of the base release that hold a row that changes; only two tables have such rows."""
    if table not in _REWRITTEN:
        return []
    return [str(name) for (name,) in con.execute(_REWRITTEN[table]).fetchall()]


def count_changes(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """The run in captures: repeated, unchanged, and of the new ones accepted and rejected."""
    query = """
        select (select coalesce(sum(copies - 1), 0) from met) as repeated,
               (select count(*) from known) as unchanged,
               (select count(*) from accepted) as accepted,
               (select count(*) from fresh) - (select count(*) from accepted) as rejected,
               (select count(distinct article_id) from chosen) as articles,
               (select count(*) from touched join chosen using (article_id)) as articles_changed
    """
    result = con.execute(query)
    names = [item[0] for item in result.description or ()]
    return {name: int(value) for name, value in zip(names, result.fetchall()[0], strict=True)}


def read_new(
    con: duckdb.DuckDBPyConnection, row: type[Row], release: int, order: Sequence[str], rewritten: Sequence[str] = ()
) -> Iterator[pa.RecordBatch]:
    """The rows that a release adds to a table, sorted, in batches.

    Where files are rewritten, some months are read at a time, since sorting them all at once would take much memory.
    """
    query = _NEW[row.TABLE].format(release=f"{release}::integer", rewritten=quote_list(rewritten))
    if not rewritten:
        yield from _read_sorted(con, row, query, order)
        return
    for months in _group_months(con, query):
        yield from _read_sorted(con, row, f"select * from ({query}) where captured_month in {months}", order)  # noqa: S608


def _group_months(con: duckdb.DuckDBPyConnection, query: str) -> Iterator[str]:
    """Lists of months, in their order, of few rows each."""
    counted = con.execute(f"select captured_month, count(*) from ({query}) group by all order by all").fetchall()  # noqa: S608
    group, rows = list[str](), 0
    for month, count in counted:
        if group and rows + count > _ROWS_SORTED:
            yield str(group)
            group, rows = [], 0
        group, rows = [*group, month], rows + count
    if group:
        yield str(group)


def read_again(
    con: duckdb.DuckDBPyConnection, row: type[Row], files: Sequence[str], order: Sequence[str]
) -> Iterator[pa.RecordBatch]:
    """The rows of some files of the base release, sorted, in batches."""
    query = f"select * from base_{row.TABLE} where filename in (select unnest({quote_list(files)}::varchar[]))"  # noqa: S608
    yield from _read_sorted(con, row, query, order)


def _read_sorted(
    con: duckdb.DuckDBPyConnection, row: type[Row], query: str, order: Sequence[str]
) -> Iterator[pa.RecordBatch]:
    names = [*column_names(row), *([row.PARTITION] if row.PARTITION else [])]
    by = [*([row.PARTITION] if row.PARTITION else []), *order]
    columns = ", ".join(f'"{name}"' for name in names)
    sorting = ", ".join(f'"{name}"' for name in by)
    yield from con.sql(f"select {columns} from ({query}) order by {sorting}").to_arrow_reader(16_384)  # noqa: S608


def view_files(con: duckdb.DuckDBPyConnection, view: str, row: type[Row], files: Sequence[Path]) -> None:
    """A view over a table's files, with the column ``filename``; empty where there are none."""
    if files:
        query = f"select {select_columns(row, files)}, filename from {scan_files(row, files)}"  # noqa: S608
        con.execute(f"create or replace view {view} as {query}")
        return
    table = f"no_{row.TABLE}"
    con.execute(f"create or replace table {table} as select *, null::varchar as filename from ({select_nothing(row)})")  # noqa: S608
    con.execute(f"create or replace view {view} as select * from {table}")  # noqa: S608


def scan_columns(row: type[Row], files: Sequence[Path]) -> str:
    """SQL that reads a table's rows with its declared columns and partition; no rows where there are no files."""
    if not files:
        return select_nothing(row)
    return f"select {select_columns(row, files)} from {scan_files(row, files)}"  # noqa: S608


def scan_files(row: type[Row], files: Sequence[Path]) -> str:
    """SQL that reads a table's files."""
    hive = f", hive_types = {{'{row.PARTITION}': varchar}}" if row.PARTITION else ""
    return f"read_parquet({quote_list(files)}, filename = true, hive_partitioning = {bool(row.PARTITION)}{hive})"


def _view_staged(con: duckdb.DuckDBPyConnection, staging: Path, name: str) -> None:
    files = quote_pattern(staging, f"shard-*/{name}.parquet")
    con.execute(
        f"create or replace view staged_{name} as "  # noqa: S608
        f"select * exclude (filename), regexp_extract(filename, 'shard-(\\d+)', 1)::integer as shard "
        f"from read_parquet({files}, filename = true, hive_partitioning = false)"
    )
