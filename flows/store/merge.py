"""What a run has read, against the base release: which captures are new, which articles change."""

from __future__ import annotations

from collections.abc import Sequence

import duckdb
import pyarrow as pa

from flows.store.history import revise_articles
from flows.store.layout import NO_MONTH, Release
from flows.store.pages import read_texts
from flows.store.quoting import quote_tuple
from flows.store.work import view_files
from schemas import RELEASE_TABLES

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
    select c.capture_id, c.shard, month_of(c.captured_at) as captured_month,
           row_number() over (order by month_of(c.captured_at), c.capture_id) as place
    from staged_captures c join fresh using (capture_id, shard)
    where c.status = 'accepted'
      and c.capture_id not in (select capture_id from refused where position is null);

create or replace table candidates as
    select a.article_id, a.capture_id, a.shard, a.captured_at, a.body_sha256, a.headline,
           metadata_of(a.section, a.keywords, a.authors, a.published_at) as metadata_sha256
    from staged_articles a join accepted using (capture_id, shard);

create or replace table known_versions as
    select article_id, revision, capture_id, valid_from, headline, body_sha256, metadata_sha256, change,
           paragraphs_added, paragraphs_removed, paragraphs_changed, captured_month, release, filename
    from base_revisions where article_id in (select article_id from candidates);

-- an article shows one of its versions; few columns of the articles need be read
create or replace table touched as
    select a.article_id, a.capture_id, a.captured_at, r.body_sha256, r.headline, a.revision, a.captured_month,
           a.filename, a.site, r.metadata_sha256
    from base_articles a join known_versions r using (article_id, revision)
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

-- versions that stay as they are, in the file that holds them
create or replace table kept_versions as
    select article_id, revision, capture_id, change, paragraphs_added, paragraphs_removed, paragraphs_changed,
           captured_month from revised
    intersect
    select article_id, revision, capture_id, change, paragraphs_added, paragraphs_removed, paragraphs_changed,
           captured_month from known_versions;
"""

#: Whole rows of old captures.  They are few, and mostly there is none; their names, written out, let DuckDB skip files.
_MOVED = """
create or replace table moved as
    select a.* exclude (body) replace (c.captured_month as captured_month), ''::varchar as body,
           c.revision as new_revision
    from (from placed_articles where article_id in {articles} and captured_month in {months}) a
    join chosen c using (article_id, capture_id) where c.shard is null
"""
_MOVING = """
    select article_id, t.captured_month from chosen c join touched t using (article_id)
    where c.shard is null order by all
"""


def decide_new(con: duckdb.DuckDBPyConnection) -> None:
    """Which captures the base release does not hold yet."""
    con.execute(_DECIDE)


def note_waivers(con: duckdb.DuckDBPyConnection, waivers: Sequence[tuple[str, str, str]]) -> None:
    """What somebody waived: (key, check, reason) of rejections."""
    con.execute('create or replace table waived (key varchar, "check" varchar, reason varchar)')
    if waivers:
        con.executemany("insert into waived values (?, ?, ?)", list(waivers))


def find_missing(con: duckdb.DuckDBPyConnection, shown: Release) -> tuple[int, list[str]]:
    """How many captures of a release the run has not met again, and three of their inputs; view `shown_captures`."""
    view_files(con, "shown_captures", RELEASE_TABLES["captures"], shown.files("captures"))
    missing = "from shown_captures where capture_id not in (select capture_id from staged_met)"
    count = int(con.execute(f"select count(*) {missing}").fetchall()[0][0])
    some = con.execute(f"select distinct source {missing} order by source limit 3").fetchall() if count else []
    return count, [source for (source,) in some]


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
    moving = con.execute(_MOVING).fetchall() or [("", "")]
    articles, months = (quote_tuple(values) for values in zip(*moving, strict=True))
    con.execute(_MOVED.format(articles=articles, months=months))
    _fill_bodies(con)


def _fill_bodies(con: duckdb.DuckDBPyConnection) -> None:
    """Give the rows of `moved` their bodies."""
    places = con.execute("select filename, file_row_number from moved").fetchall()
    if places:
        found = read_texts(places, "body")
        rows = [{"filename": file, "number": number, "body": body} for (file, number), body in found.items()]
        bodies = pa.Table.from_pylist(rows)
        con.execute("update moved m set body = b.body from bodies b "
                    "where m.filename = b.filename and m.file_row_number = b.number")  # fmt: skip
        del bodies
    con.execute("alter table moved drop column filename; alter table moved drop column file_row_number")


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
