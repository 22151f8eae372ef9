"""The rows of a draft, table by table: those that it adds, those that leave the base release's files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from flows.store.quoting import quote, quote_list, quote_tuple
from schemas.columns import Row, all_names

_ROWS_SORTED = 25_000  # articles, or captures with all blocks, at a time; each has some kilobytes of text

#: Tables that hold the pages' texts, and where the months of their rows are counted, by capture.
_LONG = {"blocks": "accepted", "articles": "chosen"}

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
        select b.*, a.captured_month, a.place from staged_blocks b join accepted a using (capture_id, shard)
    """,
    "articles": """
        select a.* replace (c.revision as revision, {release} as release), c.captured_month
        from staged_articles a join chosen c using (article_id, capture_id, shard)
        union all by name
        select * exclude (new_revision) replace (new_revision as revision, {release} as release) from moved
    """,
    "related_headlines": """
        select r.*, a.captured_month, a.place from staged_related_headlines r join accepted a using (capture_id, shard)
        where (r.capture_id, r.position) not in
              (select (capture_id, position) from refused where position is not null)
    """,
    "revisions": """
        select r.* exclude (captured_month), r.captured_month, coalesce(k.release, {release}) as release
        from revised r left join known_versions k using (article_id, revision, capture_id, change)
        where (r.article_id, r.revision) not in (select (article_id, revision) from kept_versions)
    """,
    "signatures": """
        select body_sha256, minhash, {release} as release from staged_signatures
        where body_sha256 in (select body_sha256 from candidates)
          and body_sha256 not in (select body_sha256 from base_signatures)
        qualify row_number() over (partition by body_sha256 order by shard) = 1
    """,
    "duplicates": "select * from found_duplicates",
    "resolved_links": """
        select capture_id, position, target_article_id, basis from found_links
        except select capture_id, position, target_article_id, basis from asked_before
    """,
    "site_lines": "select * from learned_lines",
    "line_sightings": "select * from new_sightings",
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
                             and (key = source or starts_with(key, source || '#')
                                  or capture_id not in (select capture_id from met)), 'released', status) as status
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

#: The order of new rows by numbers, where such stand for months and captures: sorting takes a third less.
_SORTED = {"blocks": ("place", "position"), "related_headlines": ("place", "position")}

#: Rows of the base release in whose place others come: their keys, and the files that hold them.
_LEAVING = {
    "articles": "select article_id, filename from touched where article_id in (select article_id from chosen)",
    "revisions": """
        select article_id, revision, filename from known_versions
        where (article_id, revision) not in (select (article_id, revision) from kept_versions)
    """,
    "resolved_links": """
        select capture_id, position, filename from asked_before
        anti join found_links using (capture_id, position, target_article_id, basis)
    """,
    "line_sightings": """
        select capture_id, line_hash, filename from base_line_sightings
        where capture_id not in (select capture_id from sampled)
    """,
}


def read_new(
    con: duckdb.DuckDBPyConnection, row: type[Row], release: int, order: Sequence[str], joined: Sequence[str] = ()
) -> Iterator[pa.RecordBatch]:
    """The rows that a release adds to a table, sorted, in batches; with those that stay of ``joined`` files.

    Of tables that hold the pages' texts some months are read at a time, so that memory does not grow with the run.
    """
    query = _NEW[row.TABLE].format(release=f"{release}::integer")
    if joined:
        query += f" union all by name select * exclude (filename) from ({_staying_rows(row, quote_tuple(joined))})"  # noqa: S608
    by = _SORTED.get(row.TABLE) or _by_partition(row, order)
    if row.TABLE not in _LONG:
        yield from _read_sorted(con, row, query, by)
        return
    for months in _group_months(con, _LONG[row.TABLE]):
        some = f"select * from ({query}) where captured_month in ({', '.join(map(quote, months))})"  # noqa: S608
        yield from _read_sorted(con, row, some, by)


def find_new_partitions(con: duckdb.DuckDBPyConnection, row: type[Row]) -> set[str]:
    """The names of the folders that get new rows of a table."""
    query = _NEW[row.TABLE].format(release="0")
    found = con.execute(f"select distinct {row.PARTITION} from ({query})").fetchall()  # noqa: S608
    return {f"{row.PARTITION}={value}" for (value,) in found}


def _group_months(con: duckdb.DuckDBPyConnection, chosen: str) -> Iterator[tuple[str, ...]]:
    """Months in their order, so many at a time that they have few captures."""
    counted = con.execute(f"select captured_month, count(*) from {chosen} group by all order by all").fetchall()  # noqa: S608
    group, rows = list[str](), 0
    for month, count in counted:
        if group and rows + count > _ROWS_SORTED:
            yield tuple(group)
            group, rows = [], 0
        group, rows = [*group, month], rows + count
    if group:
        yield tuple(group)


def find_leaving(con: duckdb.DuckDBPyConnection, row: type[Row]) -> pa.Table:
    """Keys of the base release's rows that leave a table, and ``filename``; few tables have such rows."""
    names = ", ".join([*row.KEY, "filename"])
    if row.TABLE not in _LEAVING:
        return pa.table({name: pa.array([], pa.string()) for name in [*row.KEY, "filename"]})
    return con.sql(f"select {names} from ({_LEAVING[row.TABLE]}) order by all").to_arrow_table()  # noqa: S608


def read_again(
    con: duckdb.DuckDBPyConnection, row: type[Row], files: Iterable[str], order: Sequence[str]
) -> Iterator[pa.RecordBatch]:
    """The rows of some files of the base release that stay, sorted, in batches.

    Some partitions are read at a time, since sorting them all at once would take much memory.
    """
    for some in _group_files(sorted(files)):
        yield from _read_sorted(con, row, _staying_rows(row, _tuple(some)), _by_partition(row, order))


def _staying_rows(row: type[Row], files: str) -> str:
    """SQL of the rows that stay of some files of the base release."""
    keys = ", ".join(f'"{key}"' for key in row.KEY)
    stays = f"({keys}) not in (select ({keys}) from ({_LEAVING[row.TABLE]}))" if row.TABLE in _LEAVING else "true"  # noqa: S608
    return f"select * from base_{row.TABLE} where filename in {files} and {stays}"  # noqa: S608


def _group_files(files: Sequence[str]) -> Iterator[list[str]]:
    """Files of whole partitions, in their order, of few rows each."""
    group, rows = list[str](), 0
    for _, found in groupby(files, lambda name: Path(name).parent):
        names = list(found)
        count = sum(pq.read_metadata(name).num_rows for name in names)
        if group and rows + count > _ROWS_SORTED:
            yield group
            group, rows = [], 0
        group, rows = [*group, *names], rows + count
    if group:
        yield group


def _tuple(values: Sequence[str]) -> str:
    return f"(select unnest({quote_list(values)}::varchar[]))"


def _by_partition(row: type[Row], order: Sequence[str]) -> Sequence[str]:
    return [*([row.PARTITION] if row.PARTITION else []), *order]


def _read_sorted(
    con: duckdb.DuckDBPyConnection, row: type[Row], query: str, by: Sequence[str]
) -> Iterator[pa.RecordBatch]:
    names = all_names(row)
    columns = ", ".join(f'"{name}"' for name in names)
    sorting = ", ".join(f'"{name}"' for name in by)
    yield from con.sql(f"select {columns} from ({query}) order by {sorting}").to_arrow_reader(16_384)  # noqa: S608
