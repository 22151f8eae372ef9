"""Versions of articles: which are distinct, in what order they came, and what changed from one to the next.

A version is a headline, a body and metadata.  Its first capture stands for it, and versions are numbered in the
order of their first captures, so that the rows are a function of the set of captures: an old capture that comes
in late takes its place among the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import duckdb
import pyarrow as pa

from flows.store.pages import read_texts
from flows.store.quoting import quote_tuple
from schemas.vocabulary import BODY_LABELS

_VERSIONS = """
create or replace table versions as
    with sightings as (
        select article_id, capture_id, captured_at as valid_from, headline, body_sha256, metadata_sha256
        from candidates
        union all
        select article_id, capture_id, valid_from, headline, body_sha256, metadata_sha256 from known_versions
    ),
    firsts as (
        select * from sightings
        qualify row_number() over (
            partition by article_id, headline, body_sha256, metadata_sha256
            order by valid_from nulls first, capture_id
        ) = 1
    )
    select *, row_number() over story as revision,
           lag(capture_id) over story as before, lag(headline) over story as headline_before,
           lag(body_sha256) over story as body_before, lag(valid_from) over story as before_valid_from
    from firsts
    window story as (partition by article_id order by valid_from nulls first, capture_id);
"""

_PAIRS = """
    select distinct before, capture_id, month_of(before_valid_from), month_of(valid_from) from versions
    where body_before <> body_sha256 order by 3, 1, 2
"""
_PAIRS_AT_ONCE = 2_000

_NEW_TEXTS = """
    select capture_id, position, text from staged_blocks join accepted using (capture_id, shard)
    where label in {labels} and capture_id in {captures}
"""
_OLD_TEXTS = """
    select capture_id, position, filename, file_row_number from placed_blocks
    where label in {labels} and captured_month in {months} and capture_id in {captures}
      and capture_id not in (select capture_id from replaced)
"""

_REVISED = """
create or replace table revised as
    select v.article_id, v.revision::integer as revision, v.capture_id, v.valid_from, v.headline, v.body_sha256,
           v.metadata_sha256,
           case when v.before is null then 'first'
                when v.headline is distinct from v.headline_before then 'headline'
                when v.body_sha256 <> v.body_before then 'body'
                else 'metadata' end as change,
           coalesce(c.added, 0) as paragraphs_added,
           coalesce(c.removed, 0) as paragraphs_removed,
           coalesce(c.changed, 0) as paragraphs_changed,
           m.captured_month
    from versions v
    join months m using (article_id)
    left join paragraph_changes c on c.before = v.before and c.capture_id = v.capture_id;
"""


class ParagraphChanges(NamedTuple):
    """What differs between two versions of a body, in paragraphs."""

    added: int
    removed: int
    changed: int


def count_paragraph_changes(before: Sequence[str], after: Sequence[str]) -> ParagraphChanges:
    """Paragraphs added, removed and changed; of unequal stretches the longer side's rest is added or removed."""
    added = removed = changed = 0
    for kind, i, j, k, m in SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes():
        if kind != "equal":
            common = min(j - i, m - k)
            added, removed, changed = added + m - k - common, removed + j - i - common, changed + common
    return ParagraphChanges(added, removed, changed)


def revise_articles(con: duckdb.DuckDBPyConnection) -> None:
    """Table `revised`: all versions of every article that the run touches; needs the base's `known_versions`."""
    con.execute(_VERSIONS)
    con.execute("create or replace table paragraph_changes (before varchar, capture_id varchar, added integer, "
                "removed integer, changed integer)")  # fmt: skip
    rows = pa.Table.from_pylist(list(_compare_bodies(con)))
    if rows.num_rows:
        con.execute("insert into paragraph_changes by name select * from rows")
    con.execute(_REVISED)


def _compare_bodies(con: duckdb.DuckDBPyConnection) -> Iterator[dict[str, object]]:
    pairs = con.execute(_PAIRS).fetchall()
    for some in (pairs[start : start + _PAIRS_AT_ONCE] for start in range(0, len(pairs), _PAIRS_AT_ONCE)):
        texts = _read_texts(con, some)
        for before, after, *_ in some:
            counts = count_paragraph_changes(texts.get(before, []), texts.get(after, []))
            yield {"before": before, "capture_id": after, **counts._asdict()}


def _read_texts(con: duckdb.DuckDBPyConnection, pairs: Sequence[tuple[str, str, str, str]]) -> dict[str, list[str]]:
    """Paragraphs of bodies by capture; with ids and months written out, DuckDB skips what it need not read."""
    captures = quote_tuple(capture for before, after, *_ in pairs for capture in (before, after))
    months = quote_tuple(month for *_, before, after in pairs for month in (before, after))
    texts = con.execute(_NEW_TEXTS.format(labels=BODY_LABELS, captures=captures)).fetchall()
    placed = con.execute(_OLD_TEXTS.format(labels=BODY_LABELS, months=months, captures=captures)).fetchall()
    found = read_texts(((file, row) for *_, file, row in placed), "text")
    texts += [(capture, position, found[file, row]) for capture, position, file, row in placed]
    bodies: dict[str, list[str]] = {}
    for capture, _, text in sorted(texts):
        bodies.setdefault(capture, []).append(text)
    return bodies
