"""Captures that are read again: what they give now takes the place of what the base release holds of them.

A story is read again whole: all captures that show it, or none.  So its row and its versions are made
from its captures alone, as if the release had never held it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import duckdb

from flows.store.layout import Release
from flows.store.work import view_files
from schemas import RELEASE_TABLES

#: Captures that must be read again where ``wanted`` are: those that show the same stories, too.
_CIRCLE = """
    create or replace temp table circle as
    with meant as (select capture_id, article_id from {captures} where capture_id in (select capture_id from wanted))
    select capture_id, article_id, source from {captures}
    where capture_id in (select capture_id from meant) or article_id in (select article_id from meant)
"""

#: Those of them whose raw pages were met in this run, without stories of which a page was not.
_REPLACED = """
    insert into replaced
    select capture_id, article_id from circle
    where capture_id in (select capture_id from staged_met)
      and (article_id is null or article_id not in (
          select article_id from circle where article_id is not null
                                          and capture_id not in (select capture_id from staged_met)))
"""

#: What names the rows of each table that go.
_NAMED_BY = {
    "captures": "capture_id", "blocks": "capture_id", "related_headlines": "capture_id",
    "line_sightings": "capture_id", "articles": "article_id", "revisions": "article_id",
}  # fmt: skip


class Circle(NamedTuple):
    """Captures to read again, the files that hold them, and what else these files hold."""

    captures: list[str]
    sources: set[str]
    known: list[str]


def find_circle(base: Release, wanted: Collection[str], sources: Collection[str]) -> Circle:
    """What reading some captures again, and all of some other input files, comes to.

    Captures of those files that are not meant are ``known``: they stay as they are.
    """
    with duckdb.connect() as con:
        view_files(con, "captures", RELEASE_TABLES["captures"], base.files("captures"))
        _note_circle(con, "captures", wanted)
        found = con.execute("select capture_id, source from circle order by capture_id").fetchall()
        files = {*sources, *(source for _, source in found)}
        con.execute("create temp table files as select unnest(?::varchar[]) as source", [list(files)])
        known = con.execute("""
            select capture_id from captures where source in (select source from files)
            except select capture_id from circle order by capture_id
        """).fetchall()
    return Circle([key for key, _ in found], files, [key for (key,) in known])


def replace_captures(con: duckdb.DuckDBPyConnection, wanted: Sequence[str]) -> None:
    """Take the rows of captures that are read again out of the views ``base_…``; table ``replaced``.

    Table ``replaced_files`` (table, filename) names the files that lose rows.
    """
    con.execute("create or replace table replaced (capture_id varchar, article_id varchar)")
    _note_circle(con, "base_captures", wanted)
    con.execute(_REPLACED)
    con.execute('create or replace table replaced_files ("table" varchar, filename varchar)')
    for table, name in _NAMED_BY.items():
        gone = f"{name} in (select {name} from replaced where {name} is not null)"  # noqa: S608
        con.execute(f"insert into replaced_files select distinct '{table}', filename from held_{table} where {gone}")  # noqa: S608
        con.execute(f"create or replace view base_{table} as from held_{table} where not ({gone})")


def list_replaced_files(con: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    """The base release's files of a table that lose rows to captures read again; mostly none."""
    if not con.execute("select 1 from duckdb_tables() where table_name = 'replaced_files'").fetchall():
        return []
    query = 'select filename from replaced_files where "table" = ? order by filename'
    return [str(name) for (name,) in con.execute(query, [table]).fetchall()]


def _note_circle(con: duckdb.DuckDBPyConnection, captures: str, wanted: Collection[str]) -> None:
    con.execute("create or replace temp table wanted as select unnest(?::varchar[]) as capture_id", [list(wanted)])
    con.execute(_CIRCLE.format(captures=captures))
