"""What the report of a run says beyond its ledger, asked while the draft's tables are open.

Every list is cut to what a person reads, so that the report of a large run is no larger than a small one's.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flows.shard import SLOWEST

if TYPE_CHECKING:
    import duckdb

_PAGES = 25

_QUERIES = {
    "sites": """
        with story as (
            select capture_id, word_count, headline is null as no_headline, published_at is null as no_date
            from new_articles where release = $release
        )
        select coalesce(c.site, '') as site, count(*) as captures,
               count(*) filter (c.status = 'rejected') as rejected,
               count(*) filter (c.page_kind = 'article' and c.status = 'accepted') as articles,
               median(s.word_count)::integer as words,
               avg(s.no_headline::integer) as no_headline, avg(s.no_date::integer) as no_date
        from new_captures c left join story s using (capture_id)
        group by 1 order by captures desc, site limit 40
    """,
    "site_count": "select count(distinct coalesce(site, '')) as n from new_captures",
    "days": """
        select strftime(captured_at, '%Y-%m-%d') as day, count(*) filter (status = 'accepted') as accepted,
               count(*) filter (status = 'rejected') as rejected
        from new_captures where captured_at is not null group by 1 order by 1 desc limit 4000
    """,
    "undated": "select count(*) as n from new_captures where captured_at is null",
    "kinds": "select page_kind as name, count(*) as n from new_captures group by 1 order by n desc, name",
    "media": "select media_type as name, count(*) as n from new_captures group by 1 order by n desc, name",
    "languages": """
        select coalesce(language, 'not known') as name, count(*) as n
        from new_articles where release = $release group by 1 order by n desc, name limit 20
    """,
    "flags": """
        select flag as name, count(*) as n
        from (select unnest(quality_flags) as flag from new_articles where release = $release)
        group by 1 order by n desc, name
    """,
    "repairs": """
        select repair.op as name, sum(repair.count)::bigint as n
        from (select unnest(repairs) as repair from new_captures) group by 1 order by n desc, name
    """,
    "labels": """
        select part.label as name, sum(part.chars)::bigint as n
        from (select unnest(chars_by_label) as part from new_captures where status = 'accepted')
        group by 1 order by n desc, name
    """,
    "uncertain": """
        with doubt as (
            select capture_id, doubtful_chars / greatest(chars, 1) as doubt, unsure, blocks
            from new_measures order by doubt desc, capture_id limit 25
        )
        select d.capture_id, round(1 - d.doubt, 3) as certainty, d.unsure, d.blocks, c.source,
               coalesce(c.site, '') as site
        from doubt d join new_captures c using (capture_id) order by certainty, d.capture_id
    """,
    "changed": """
        select capture_id, coalesce(headline, '') as headline, coalesce(site, '') as site, revision
        from new_articles where release = $release and revision > 1
        order by captured_at desc nulls last, capture_id limit 25
    """,
    "tables": """
        select * from (values
            ('captures', (select count(*) from captures), (select count(*) from held_captures)),
            ('blocks', (select count(*) from blocks), (select count(*) from held_blocks)),
            ('articles', (select count(*) from articles), (select count(*) from held_articles)),
            ('related_headlines', (select count(*) from related_headlines),
             (select count(*) from held_related_headlines)),
            ('rejections', (select count(*) from rejections), (select count(*) from held_rejections))
        ) as counted(name, rows, before)
    """,
}


def collect_facts(con: duckdb.DuckDBPyConnection, release: int, staging: Path) -> dict[str, Any]:
    """The facts by name, each a list of rows; ready to be kept as JSON."""
    facts: dict[str, Any] = {}
    for name, sql in _QUERIES.items():
        result = con.execute(sql, {"release": release} if "$release" in sql else None)
        columns = [item[0] for item in result.description or ()]
        facts[name] = [dict(zip(columns, values, strict=True)) for values in result.fetchall()]
    return {**facts, "slowest": read_slowest(staging)}


def read_slowest(staging: Path) -> list[dict[str, Any]]:
    """The pages that took longest to read, over all shards."""
    found: list[dict[str, Any]] = []
    for path in sorted(staging.glob(f"shard-*/{SLOWEST}")):
        found += json.loads(path.read_text())
    return sorted(found, key=lambda page: (-page["seconds"], page["capture_id"]))[:_PAGES]
