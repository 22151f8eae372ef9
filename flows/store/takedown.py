"""Taking pages out of releases: which rows go, and each kept release without them.

Table ``gone_captures`` (capture_id, payload_sha256, source, member, source_count, release) and table
``gone_articles`` (article_id) say what goes.  An article goes with all captures that show it.
"""

# ruff: noqa: S608 - all SQL is put together from our own names

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import duckdb

from flows.store.cards import write_cards
from flows.store.catalogue import write_catalogue
from flows.store.derived import derive_tables
from flows.store.draft import read_again, read_new
from flows.store.evolve import is_outdated
from flows.store.faults import reach
from flows.store.layout import MANIFEST, Release, Warehouse
from flows.store.merge import choose_articles, decide_new
from flows.store.parts import Part, sort_order, write_empty_part, write_parts
from flows.store.quoting import quote
from flows.store.release import write_manifest
from flows.store.site_lines import LineKey, learn_templates
from flows.store.staged import StagedWriter
from flows.store.work import attach_tables, open_work, scan_columns
from schemas import RELEASE_TABLES
from schemas.columns import Row

CAPTURES, ARTICLES = "gone_captures.parquet", "gone_articles.parquet"
PLACES = "gone_places.parquet"  # one row per capture: capture_id, sources (the inputs that hold it), unnamed
#: Tables that are made anew from all rows of a release, and where their rows stand before they are written.
DERIVED = {"duplicates": "found_duplicates", "resolved_links": "found_links", "site_lines": "learned_lines"}

#: What each way to name pages means: conditions on captures and on articles.
_IS_ARTICLE, _IS_SITE = "article_id = getvariable('wanted_id')", "list_contains(getvariable('wanted_names'), site)"
_BEARS_URL = f"{_IS_ARTICLE} or list_contains(getvariable('wanted_names'), url)"
_MEANT = {
    "article": (_IS_ARTICLE, _IS_ARTICLE),
    "url": (_BEARS_URL, f"{_BEARS_URL} or list_contains(getvariable('wanted_names'), canonical_url)"),
    "site": (_IS_SITE, _IS_SITE),
}

#: Inputs that hold the captures, as far as the releases can tell: those in which they were met first, the pages
#: themselves as files, and copies of the former; and how many more copies were met in the run that met the captures.
_PLACES = """
    with places as (
        select capture_id, source, source_count, true as counted from gone_captures
        union select capture_id, i.source, source_count, i.release = g.release
        from gone_captures g join read_inputs i on i.sha256 = payload_sha256
        union select capture_id, copy.source, source_count, copy.release = g.release
        from gone_captures g join read_inputs i using (source) join read_inputs copy on copy.sha256 = i.sha256
    )
    select capture_id, list(distinct source order by source) as sources,
           greatest(0, max(source_count) - count(distinct source) filter (counted)) as unnamed
    from places group by capture_id order by capture_id
"""

_BY_CAPTURE = "capture_id in (select capture_id from gone_captures)"
_BY_ARTICLE = "article_id in (select article_id from gone_articles)"
#: Which rows of a table go; what is derived is derived anew, inputs stay.
_GONE = {
    "captures": _BY_CAPTURE,
    "blocks": _BY_CAPTURE,
    "related_headlines": _BY_CAPTURE,
    "line_sightings": _BY_CAPTURE,
    "articles": _BY_ARTICLE,
    "revisions": _BY_ARTICLE,
    "signatures": "body_sha256 in (select body_sha256 from gone_bodies)",
    "rejections": f"coalesce({_BY_CAPTURE}, false) or left(key, 32) in "
    "(select capture_id from gone_captures union all select article_id from gone_articles)",
}


def find_gone(releases: Iterable[Release], kind: str, key: str, names: list[str], folder: Path) -> tuple[int, int]:
    """Note in ``folder`` which captures and articles of any release are meant; how many of each."""
    captures, articles = _MEANT[kind]
    with duckdb.connect() as con:
        con.execute("set variable wanted_id = ?", [key])
        con.execute("set variable wanted_names = ?::varchar[]", [names])
        con.execute("create table gone_captures (capture_id varchar, payload_sha256 varchar, source varchar, "
                    "member varchar, source_count integer, release integer); create table gone_articles (article_id "
                    "varchar); create table read_inputs (source varchar, sha256 varchar, release integer)")  # fmt: skip
        for release in releases:
            for name in ("captures", "articles", "inputs"):
                scan = scan_columns(RELEASE_TABLES[name], release.files(name))
                con.execute(f"create or replace view of_{name} as {scan}")
            con.execute(
                f"insert into gone_articles select article_id from of_articles where {articles} "
                f"union select article_id from of_captures where ({captures}) and article_id is not null"
            )
            con.execute(
                f"insert into gone_captures select capture_id, payload_sha256, source, member, source_count, "
                f"release from of_captures where {captures} or {_BY_ARTICLE}"
            )
            con.execute("insert into read_inputs select source, sha256, release from of_inputs")
        con.execute(f"copy ({_PLACES}) to {quote(folder / PLACES)} (format parquet)")
        con.execute(f"copy (select distinct on (capture_id) * from gone_captures order by all) "
                    f"to {quote(folder / CAPTURES)} (format parquet)")  # fmt: skip
        con.execute(f"copy (select distinct article_id from gone_articles order by all) "
                    f"to {quote(folder / ARTICLES)} (format parquet)")  # fmt: skip
        return _count(con, f"from {quote(folder / CAPTURES)}"), _count(con, f"from {quote(folder / ARTICLES)}")


def leave_out(con: duckdb.DuckDBPyConnection, gone: Path) -> int:
    """Take what goes out of the views ``base_…`` and note the files that lose rows; how many rows that are."""
    con.execute(f"create or replace table gone_captures as from {quote(gone / CAPTURES)}")
    con.execute(f"create or replace table gone_articles as from {quote(gone / ARTICLES)}")
    con.execute(f"create or replace table gone_bodies as select body_sha256 from held_revisions where {_BY_ARTICLE} "
                f"except select body_sha256 from held_revisions where not {_BY_ARTICLE}")  # fmt: skip
    con.execute('create or replace table replaced_files ("table" varchar, filename varchar)')
    rows = 0
    for table, condition in _GONE.items():
        con.execute(f"create or replace view base_{table} as from held_{table} where not ({condition})")
        con.execute(f"insert into replaced_files select distinct '{table}', filename from held_{table} "
                    f"where {condition}")  # fmt: skip
        rows += _count(con, f"from held_{table} where {condition}")
    return rows


def note_removed(con: duckdb.DuckDBPyConnection, folder: Path, release: int) -> None:
    """Write the keys of the rows that a release loses, one file a table; call it when the new tables are derived."""
    folder.mkdir(exist_ok=True)
    for name, row in RELEASE_TABLES.items():
        keys = ", ".join(f'"{k}"' for k in row.KEY)
        if name in DERIVED:
            query = f"select {keys} from held_{name} except select {keys} from {DERIVED[name]}"
        elif name in _GONE:
            query = f"select {keys} from held_{name} where {_GONE[name]}"
        else:
            continue
        if _count(con, f"from ({query})"):
            con.execute(f"copy ({query}) to {quote(folder / f'{name}-{release}.parquet')} (format parquet)")


def rewrite_release(
    warehouse: Warehouse,
    release: Release,
    gone: Path,
    scratch: Path,
    key: LineKey,
    *,
    memory: str,
    note: str,
) -> bool:
    """Write a kept release anew in its place, without what goes; whether it held any of it.

    What is written anew stands in ``scratch`` until the release's manifest is gone; from there on the release does
    not exist until its new manifest does, so that a process that dies between leaves one release less.
    """
    with StagedWriter(scratch / "shard-000000") as out:
        out.write_met(())
    with open_work(scratch, memory) as con:
        attach_tables(con, scratch, release)
        if not leave_out(con, gone):
            return False
        decide_new(con)
        choose_articles(con)
        derive_tables(con)
        learn_templates(con, key)
        note_removed(con, gone / "removed", release.number)
        old, new = _write_anew(con, release, scratch)
    _put_in_place(release, old, new, scratch)
    write_catalogue(warehouse, release.folder, release.manifest.get("about", {}))
    parts = [*(p for p in _parts_of(release) if p.path not in {o.path for o in old}), *new]
    write_cards(release.folder, release.number, parts)
    facts = {k: v for k, v in release.manifest.items() if k not in ("tables", "files", "schema_version")}
    facts.setdefault("signature_format", 1)  # signatures stay as they are
    write_manifest(release.folder, parts, **facts | {"taken_down": [*facts.get("taken_down", ()), note]})
    return True


def _write_anew(con: duckdb.DuckDBPyConnection, release: Release, scratch: Path) -> tuple[list[Part], list[Part]]:
    """The files that are replaced, and those that replace them, which stand in ``scratch``."""
    old: list[Part] = []
    new: list[Part] = []
    for name, row in RELEASE_TABLES.items():
        held = [part for part in _parts_of(release) if part.table == name]
        if name in DERIVED:
            written = write_parts(row, read_new(con, row, 0, sort_order(row)), scratch)
            leaving = [part for part in held if part.path not in {w.path for w in written}]
            written = [part for part in written if part.path not in {h.path for h in held}]
        else:
            files = _files_to_replace(con, name, row, release)
            leaving = [part for part in held if str(release.folder / part.path) in files]
            written = write_parts(row, read_again(con, row, sorted(files), sort_order(row)), scratch) if files else []
        if leaving and len(leaving) == len(held) and not any(part.rows for part in written):
            written = [write_empty_part(row, scratch)]
        old += leaving
        new += written
    return old, new


def _files_to_replace(con: duckdb.DuckDBPyConnection, name: str, row: type[Row], release: Release) -> set[str]:
    """The files that lose rows; all of the table's where they are older than its columns, so that they stay alike."""
    found = con.execute('select filename from replaced_files where "table" = ?', [name]).fetchall()
    if found and is_outdated(row, release.files(name)):
        return {str(path) for path in release.files(name)}
    return {str(filename) for (filename,) in found}


def _put_in_place(release: Release, old: Iterable[Part], new: Iterable[Part], scratch: Path) -> None:
    reach("before removing the manifest of a release with pages to take down")
    (release.folder / MANIFEST).unlink()
    for part in old:
        (release.folder / part.path).unlink()
    for part in new:
        place = release.folder / part.path
        place.parent.mkdir(parents=True, exist_ok=True)
        (scratch / part.path).replace(place)
    for folder in sorted({(release.folder / part.path).parent for part in old}):
        if not any(folder.iterdir()):
            folder.rmdir()
    reach("before writing the manifest of a release without pages taken down")


def _parts_of(release: Release) -> list[Part]:
    return [Part(table=name, **file) for name in release.manifest["tables"] for file in release.listed(name)]


def _count(con: duckdb.DuckDBPyConnection, rows: str) -> int:
    """How many rows a FROM clause gives."""
    return int(con.execute(f"select count(*) {rows}").fetchall()[0][0])
