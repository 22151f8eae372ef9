"""Tables that depend on other rows: near-duplicates and resolved links.

A build upon a base looks only at what may have changed, and comes to what looking at everything comes to.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from flows.store.duplicates import BandScreen, Candidate, Signatures, find_components, find_duplicates
from flows.store.links import find_links
from flows.store.signatures import HASHES

_AT_ONCE = 16_384  # signatures

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

create or replace table signed_before as
    select body_sha256 from base_signatures where body_sha256 in (select body_sha256 from staged_signatures);
create or replace view whole_signatures as
    select body_sha256, minhash from base_signatures
    union all
    select body_sha256, min(minhash) from staged_signatures
    where body_sha256 not in (from signed_before) group by body_sha256;
"""

#: Whether what stays of the base release may be relied on: where articles are taken down, more changes than is noted.
_UPON_BASE = """
    select exists (from base_articles) and not exists (from duckdb_tables() where table_name = 'gone_articles')
"""

#: Articles that are new, changed or read again, and their bodies.
_STIRRED = """
create or replace table stirred as
    select article_id from candidates union select article_id from replaced where article_id is not null;
"""

#: Bodies that an article has now and did not have before; each is one that the run has read.
_NEW_BODIES = """
    select body_sha256, min(minhash) as minhash from staged_signatures
    where body_sha256 in (select a.body_sha256 from staged_articles a join chosen using (article_id, capture_id, shard))
    group by body_sha256
"""

#: Clusters that an article joins or may leave are looked at anew, whole; all others stay as they are.
_LOOSENED = """
create or replace table loosened as
    select distinct cluster_id from base_duplicates
    where article_id in (from stirred)
       or article_id in (select article_id from base_articles where body_sha256 in (from near_bodies));
create or replace table regrouped as
    select article_id, body_sha256, published_at from whole_articles
    where body_sha256 in (from near_bodies)
       or article_id in (select article_id from base_duplicates where cluster_id in (from loosened));
"""

_KEPT = """
insert into found_duplicates
    select article_id, cluster_id, duplicate_of, similarity from base_duplicates
    where cluster_id not in (from loosened)
"""

_BODIES_NOW = """
create or replace table bodies_now as select body_sha256, count(*) as articles from regrouped group by body_sha256
"""
_SIGNED = "select body_sha256, minhash, articles from whole_signatures join bodies_now using (body_sha256)"

_CANDIDATES = """
    select c.article_id, c.published_at, r.captured_at, c.place
    from clustered c left join (select article_id, min(valid_from) as captured_at from whole_revisions
               where article_id in (select article_id from clustered) group by article_id) r using (article_id)
    order by c.article_id
"""


def stays_valid(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether what the base release derived stays true but for what this run changes."""
    return bool(con.execute(_UPON_BASE).fetchall()[0][0])


def derive_tables(con: duckdb.DuckDBPyConnection) -> None:
    """Table `found_duplicates` over all rows of the release to be, and table `found_links` of those that may differ."""
    con.execute(_WHOLE)
    upon_base = stays_valid(con)
    if upon_base:
        con.execute(_STIRRED)
    find_links(con, upon_base=upon_base)
    if upon_base:
        _note_near_bodies(con)
        con.execute(_LOOSENED)
    else:
        con.execute("create or replace view regrouped as from whole_articles")
    names, rows = ["article_id", "cluster_id", "duplicate_of", "similarity"], _find_duplicates(con)
    kinds: list[Any] = [pa.string(), pa.string(), pa.string(), pa.float32()]
    arrays = [
        pa.array(values, kind)
        for values, kind in zip(zip(*rows, strict=True) if rows else [[]] * 4, kinds, strict=True)
    ]
    found = pa.Table.from_arrays(arrays, names=names)
    con.execute("create or replace table found_duplicates as select * from found")
    del found
    if upon_base:
        con.execute(_KEPT)


def _note_near_bodies(con: duckdb.DuckDBPyConnection) -> None:
    """Table `near_bodies`: new bodies that are signed, and whatever may be in a cluster with one of them."""
    new = con.sql(_NEW_BODIES).to_arrow_table()
    bodies, signatures = new["body_sha256"].chunks, [_as_matrix(new["minhash"].combine_chunks())]
    for batch in _screen_base(con, BandScreen(signatures[0])):
        bodies.append(batch.column("body_sha256"))
        signatures.append(_as_matrix(batch.column("minhash")))
    roots = find_components(np.concatenate(signatures))
    mine = np.isin(roots, roots[: len(signatures[0])])
    near = pa.table({"body_sha256": pa.chunked_array(bodies, pa.string())}).filter(pa.array(mine))
    con.execute("create or replace table near_bodies as select distinct body_sha256 from near")
    del near


def _screen_base(con: duckdb.DuckDBPyConnection, screen: BandScreen) -> Iterator[pa.RecordBatch]:
    """The base release's bodies and signatures that pass a screen; DuckDB takes three times as long for all."""
    for (file,) in con.execute("select distinct filename from base_signatures order by all").fetchall():
        columns = ["body_sha256", "minhash"]
        for batch in pq.ParquetFile(file).iter_batches(_AT_ONCE, columns=columns, use_threads=False):
            yield batch.take(pa.array(screen.find_passing(_as_matrix(batch.column("minhash")))))


def _as_matrix(minhash: pa.BinaryArray) -> Signatures:
    """A column of signatures as a matrix; nothing is copied."""
    if not len(minhash):
        return np.empty((0, HASHES), "<u4")
    offsets = np.frombuffer(minhash.buffers()[1], "<i4")[minhash.offset : minhash.offset + len(minhash) + 1]
    start, end = int(offsets[0]), int(offsets[-1])
    return np.frombuffer(minhash.buffers()[2] or b"", "<u4", (end - start) // 4, start).reshape(-1, HASHES)


def _find_duplicates(con: duckdb.DuckDBPyConnection) -> list[Any]:
    """Rows of `duplicates` for what stands in `regrouped`; articles of one and the same body are joined through it."""
    con.execute(_BODIES_NOW)
    bodies, signatures = _read_signed(con)
    roots = find_components(signatures)
    articles = np.bincount(roots, weights=bodies["articles"], minlength=len(roots))
    places = np.flatnonzero(articles[roots] > 1)
    alike = pa.table({"body_sha256": bodies["body_sha256"].take(pa.array(places)), "place": places})
    con.execute("create or replace table clustered as select article_id, published_at, place "
                "from regrouped join alike using (body_sha256)")  # fmt: skip
    del alike
    rows = con.execute(_CANDIDATES).fetchall()
    return find_duplicates([Candidate(*row[:3]) for row in rows], signatures[[row[3] for row in rows]])


def _read_signed(con: duckdb.DuckDBPyConnection) -> tuple[pa.Table, Signatures]:
    """The signed ones of `bodies_now`, with how many articles have each, and their signatures in the same order."""
    most = con.execute("select count(*) from bodies_now").fetchall()[0][0]
    signatures: Signatures = np.empty((int(most), HASHES), dtype="<u4")  # takes memory where it is filled
    reader = con.sql(_SIGNED).to_arrow_reader(_AT_ONCE)
    rows: list[pa.RecordBatch] = []
    end = 0
    for batch in reader:
        start, end = end, end + batch.num_rows
        signatures[start:end] = _as_matrix(batch.column("minhash"))
        rows.append(batch.drop_columns("minhash"))
    schema = pa.schema([field for field in reader.schema if field.name != "minhash"])
    return pa.Table.from_batches(rows, schema), signatures[:end]
