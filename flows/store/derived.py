"""Tables that depend on other rows: near-duplicates and resolved links, made anew for every release."""

from __future__ import annotations

from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from flows.store.duplicates import HASHES, Candidate, Signatures, find_components, find_duplicates

#: Articles and pointers as the new release will hold them.
_WHOLE = """
create or replace view whole_articles as
    select a.article_id, a.body_sha256, a.published_at, a.site, a.headline
    from staged_articles a join chosen c using (article_id, capture_id, shard)
    union all
    select article_id, body_sha256, published_at, site, headline
    from base_articles where article_id not in (select article_id from chosen where shard is not null);

create or replace view whole_related as
    select r.article_id, r.capture_id, r.position, r.headline, r.target_id
    from staged_related_headlines r join accepted using (capture_id, shard)
    where (r.capture_id, r.position) not in
          (select (capture_id, position) from refused where position is not null)
    union all
    select article_id, capture_id, position, headline, target_id from base_related_headlines;

create or replace view whole_revisions as
    select article_id, valid_from from revised
    union all
    select article_id, valid_from from base_revisions where article_id not in (select article_id from revised);

create or replace view whole_signatures as
    select body_sha256, minhash from base_signatures
    union all
    select body_sha256, min(minhash) from staged_signatures
    where body_sha256 not in (select body_sha256 from base_signatures) group by body_sha256;
"""

_SIGNED = "select a.article_id, s.minhash from whole_articles a join whole_signatures s using (body_sha256)"

_CANDIDATES = """
    select a.article_id, a.published_at, r.captured_at
    from whole_articles a
    join clustered using (article_id)
    left join (select article_id, min(valid_from) as captured_at from whole_revisions
               where article_id in (select article_id from clustered) group by article_id) r using (article_id)
    order by clustered.place
"""

#: A headline is told from others by its letters and digits; short ones say too little.
_LINKS = """
create or replace table found_links as
    with by_address as (
        select r.capture_id, r.position, r.target_id as target_article_id, 'url' as basis
        from whole_related r
        where r.target_id <> r.article_id and r.target_id in (select article_id from whole_articles)
    ),
    told as (
        select coalesce(site, '') as site, fold(headline) as words, min(article_id) as article_id
        from whole_articles where length(fold(headline)) >= 20
        group by all having count(*) = 1
    ),
    others as (
        select r.capture_id, r.position, r.article_id, coalesce(a.site, '') as site, fold(r.headline) as words
        from whole_related r join whole_articles a using (article_id)
        where r.target_id is null or r.target_id not in (select article_id from whole_articles)
    )
    select * from by_address
    union all
    select o.capture_id, o.position, t.article_id, 'headline'
    from others o join told t using (site, words) where t.article_id <> o.article_id;
"""


def derive_tables(con: duckdb.DuckDBPyConnection) -> None:
    """Tables `found_duplicates` and `found_links` over all rows of the release to be."""
    con.execute("create or replace macro fold(words) as regexp_replace(lower(words), '[^\\p{L}\\p{N}]', '', 'g')")
    con.execute(_WHOLE)
    con.execute(_LINKS)
    names, rows = ["article_id", "cluster_id", "duplicate_of", "similarity"], _find_duplicates(con)
    kinds: list[Any] = [pa.string(), pa.string(), pa.string(), pa.float32()]
    arrays = [
        pa.array(values, kind)
        for values, kind in zip(zip(*rows, strict=True) if rows else [[]] * 4, kinds, strict=True)
    ]
    found = pa.Table.from_arrays(arrays, names=names)
    con.execute("create or replace table found_duplicates as select * from found")
    del found


def _find_duplicates(con: duckdb.DuckDBPyConnection) -> list[Any]:
    ids, signatures = _read_signed(con)
    roots = find_components(signatures)
    sizes = np.bincount(roots, minlength=len(ids)) if len(ids) else np.zeros(0, np.int64)
    members = np.flatnonzero(sizes[roots] > 1)
    clustered = pa.table({"article_id": ids.take(pa.array(members)), "place": members})
    con.execute("create or replace table clustered as select * from clustered")
    del clustered
    candidates = [Candidate(*row) for row in con.execute(_CANDIDATES).fetchall()]
    return find_duplicates(candidates, signatures[members])


def _read_signed(con: duckdb.DuckDBPyConnection) -> tuple[pa.Array, Signatures]:
    """Ids of the articles that have a signature, and the signatures, in the same order."""
    count = con.execute(
        "select count(*) from whole_articles where body_sha256 in (from (select body_sha256 from whole_signatures))"
    )
    signatures: Signatures = np.empty((int(count.fetchall()[0][0]), HASHES), dtype="<u4")
    ids: list[pa.Array] = []
    start = 0
    for batch in con.sql(_SIGNED).to_arrow_reader(16_384):
        raw = b"".join(batch.column("minhash").to_pylist())
        signatures[start : start + batch.num_rows] = np.frombuffer(raw, dtype="<u4").reshape(-1, HASHES)
        ids.append(batch.column("article_id"))
        start += batch.num_rows
    return (pa.concat_arrays(ids) if ids else pa.array([], pa.string())), signatures
