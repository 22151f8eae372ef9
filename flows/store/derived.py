"""Tables that depend on other rows: near-duplicates and resolved links, made anew for every release."""

from __future__ import annotations

from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from flows.store.duplicates import HASHES, Candidate, Signatures, find_components, find_duplicates
from flows.store.links import find_links

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

_SIGNED = "select body_sha256, minhash, articles from whole_signatures join bodies_now using (body_sha256)"

_CANDIDATES = """
    select c.article_id, c.published_at, r.captured_at, c.place
    from clustered c left join (select article_id, min(valid_from) as captured_at from whole_revisions
               where article_id in (select article_id from clustered) group by article_id) r using (article_id)
    order by c.article_id
"""


def derive_tables(con: duckdb.DuckDBPyConnection) -> None:
    """Tables `found_duplicates` and `found_links` over all rows of the release to be."""
    con.execute(_WHOLE)
    find_links(con)
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
    """Rows of `duplicates`; articles of one and the same body are joined through it."""
    bodies, signatures = _read_signed(con)
    roots = find_components(signatures)
    articles = np.bincount(roots, weights=bodies["articles"], minlength=len(roots))
    places = np.flatnonzero(articles[roots] > 1)
    alike = pa.table({"body_sha256": bodies["body_sha256"].take(pa.array(places)), "place": places})
    con.execute("create or replace table clustered as select article_id, published_at, place "
                "from whole_articles join alike using (body_sha256)")  # fmt: skip
    del alike
    rows = con.execute(_CANDIDATES).fetchall()
    return find_duplicates([Candidate(*row[:3]) for row in rows], signatures[[row[3] for row in rows]])


def _read_signed(con: duckdb.DuckDBPyConnection) -> tuple[pa.Table, Signatures]:
    """Bodies that have a signature, with the number of articles of each, and the signatures, in the same order."""
    con.execute("create or replace table bodies_now as "
                "select body_sha256, count(*) as articles from whole_articles group by body_sha256")  # fmt: skip
    count = con.execute("select count(*) from whole_signatures join bodies_now using (body_sha256)").fetchall()[0][0]
    signatures: Signatures = np.empty((int(count), HASHES), dtype="<u4")
    bodies: list[pa.RecordBatch] = []
    start = 0
    for batch in con.sql(_SIGNED).to_arrow_reader(16_384):
        raw = batch.column("minhash").cast(pa.binary(4 * HASHES))
        signatures[start : start + batch.num_rows] = np.frombuffer(raw.buffers()[1], "<u4").reshape(-1, HASHES)
        bodies.append(batch.select(["body_sha256", "articles"]))
        start += batch.num_rows
    schema = pa.schema([("body_sha256", pa.string()), ("articles", pa.int64())])
    return pa.Table.from_batches(bodies, schema), signatures
