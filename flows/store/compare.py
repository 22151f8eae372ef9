"""What a draft would change in the release that readers see: lines with another label, articles with another text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from flows.store.layout import Release
from flows.store.quoting import quote
from flows.store.words import say_count
from flows.store.work import view_files
from schemas import RELEASE_TABLES
from schemas.columns import column_names

LINES, ARTICLES = "relabelled_lines.parquet", "relabelled_articles.parquet"
_EXAMPLES = 20

#: A line is told by its page and text, and its number among equal ones: cutting may have moved its position.
_LINES = """
create or replace table changed_lines as
    with old as (
        select capture_id, text, label, rule, line_start, dom_path,
               row_number() over (partition by capture_id, text order by position) as n from shown_blocks
    ),
    new as (
        select capture_id, text, label, rule, line_start, dom_path,
               row_number() over (partition by capture_id, text order by position) as n from drafted_blocks
    )
    select capture_id, coalesce(old.text, new.text) as text, old.label as label_before, new.label as label_after,
           old.rule as rule_before, new.rule as rule_after,
           coalesce(new.line_start, old.line_start) as line_start, coalesce(new.dom_path, old.dom_path) as dom_path
    from old full join new using (capture_id, text, n)
    where old.label is distinct from new.label
    order by capture_id, text, n;
"""

_SUMMARY = """
    select coalesce(label_before, 'not there') as before, coalesce(label_after, 'not there') as after,
           coalesce(rule_after, '') as rule, count(*) as lines, count(distinct capture_id) as pages
    from changed_lines group by all order by lines desc, before, after, rule
"""
#: Where not all pages were read again: these blocks and articles are compared, the others cannot differ.
_AGAIN = {
    "blocks": "capture_id in (select capture_id from replaced)",
    "articles": "article_id in (select article_id from replaced union select article_id from candidates)",
}
_LEFT_OUT = {"article_id", "release", "revision"}


def view_compared(con: duckdb.DuckDBPyConnection, shown: Release, *, partly: bool) -> None:
    """Views `shown_…` and `drafted_…` of what is compared: everything, or what was read again in this run."""
    for table in ("blocks", "articles"):
        view_files(con, f"all_{table}", RELEASE_TABLES[table], shown.files(table))
        for view, source in ((f"shown_{table}", f"all_{table}"), (f"drafted_{table}", table)):
            chosen = _AGAIN[table] if partly else "true"
            con.execute(f"create or replace view {view} as from {source} where {chosen}")


def compare_tables(con: duckdb.DuckDBPyConnection) -> None:
    """Tables `changed_lines` and `changed_articles`, from the views `shown_…` and `drafted_…`."""
    con.execute(_LINES)
    names = [name for name in column_names(RELEASE_TABLES["articles"]) if name not in _LEFT_OUT]
    tests = ", ".join(f'if(old."{name}" is distinct from new."{name}", \'{name}\', null)' for name in names)
    con.execute(
        "create or replace table changed_articles as "  # noqa: S608
        "select * from (select article_id, coalesce(new.headline, old.headline) as headline, "
        "case when old.capture_id is null then 'added' when new.capture_id is null then 'removed' else 'changed' end "
        f"as what, list_filter([{tests}], lambda name: name is not null) as columns "
        "from shown_articles old full join drafted_articles new using (article_id)) "
        "where what <> 'changed' or len(columns) > 0 order by article_id"
    )


def write_comparison(con: duckdb.DuckDBPyConnection, folder: Path) -> list[Path]:
    """All changes as Parquet files in ``folder``."""
    paths = {folder / LINES: "changed_lines", folder / ARTICLES: "changed_articles"}
    for path, table in paths.items():
        con.execute(f"copy {table} to {quote(path)} (format parquet)")
    return list(paths)


def describe_comparison(con: duckdb.DuckDBPyConnection) -> str:
    """The changes in Markdown: which labels became which, by rule; which articles; some lines."""
    lines, pages = _row(con, "select count(*), count(distinct capture_id) from changed_lines")
    articles = _row(con, "select count(*) from changed_articles")[0]
    told = f"{say_count(lines, 'line')} on {say_count(pages, 'page')} and {say_count(articles, 'article')}"
    out = [f"{told} would change.", ""]
    if lines:
        out += ["| before | after | decided by | lines | pages |", "|---|---|---|---|---|"]
        out += ["| " + " | ".join(map(str, row)) + " |" for row in con.execute(_SUMMARY).fetchall()[:_EXAMPLES]]
        out += ["", "Some of the lines:", ""]
        query = f"select label_before, label_after, text from changed_lines limit {_EXAMPLES}"  # noqa: S608
        out += [f"- {before} → {after}: {text[:120]}" for before, after, text in con.execute(query).fetchall()]
    if articles:
        out += ["", "Some of the articles:", ""]
        query = f"select what, columns, headline, article_id from changed_articles limit {_EXAMPLES}"  # noqa: S608
        found = con.execute(query).fetchall()
        out += [f"- {what} ({', '.join(names)}): {head or name}" for what, names, head, name in found]
    return "\n".join(out) + "\n"


def _row(con: duckdb.DuckDBPyConnection, sql: str) -> tuple[Any, ...]:
    row: tuple[Any, ...] = con.execute(sql).fetchall()[0]
    return row
