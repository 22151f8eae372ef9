"""A site's template: the lines that recur across its stories, learned anew for every release.

It is learned from a bounded sample, the newest text captures of each site, one a story.  The sample is a function
of the set of captures, and its lines (`line_sightings`) stay from release to release until newer captures take their
place, so that a build reads the texts of new captures only and comes to what a rebuild comes to.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import duckdb

from flows.store.quoting import quote
from schemas.vocabulary import BODY_LABELS, CHROME_LABELS

SAMPLE = 40  # stories of a site
_LONGEST = 240  # characters; a longer line is a paragraph
_MISREAD = (*BODY_LABELS, "headline", "unknown")

#: Three letters or more.  A plain line's key is made here, as ``hash_line`` makes it, at a tenth of the cost.  `trim`
#: with signs of its own costs three times the hash, and most lines end in one full stop and begin with none.
_MACROS = """
create or replace macro is_line(words) as case when length(words) <= {longest}
    then regexp_matches(words, '(?s)\\p{{L}}.*?\\p{{L}}.*?\\p{{L}}') else false end;
create or replace macro is_edge(sign) as contains({edges}, sign);
create or replace macro trim_plain(words) as case
    when is_edge(words[1]) or is_edge(words[-2]) then trim(words, {edges})
    when is_edge(words[-1]) then words[:-2] else words end;
create or replace macro key_of(words) as case when strlen(words) = length(words)
    then left(sha256(lower(trim_plain(words))), 16) else hash_line(words) end;
"""

#: The site's newest stories, each by its newest text capture.
_SAMPLE = """
create or replace table sampled as
    with pages as (
        select c.site, c.article_id, c.capture_id, c.shard, c.captured_at
        from staged_captures c join accepted using (capture_id, shard)
        where c.media_type = 'text/plain' and c.site is not null and c.article_id is not null
          and exists (select 1 from staged_blocks b where b.capture_id = c.capture_id and b.shard = c.shard
                      and is_line(b.text))
        union all
        select distinct site, article_id, capture_id, null, captured_at from base_line_sightings
    ),
    stories as (
        select * from pages
        qualify row_number() over (
            partition by site, article_id order by captured_at desc nulls last, capture_id desc
        ) = 1
    )
    select * from stories
    qualify row_number() over (partition by site order by captured_at desc nulls last, capture_id desc) <= {sample};
"""

#: Materialized, or every key would be made twice.  Few lines stand on a page again: a window over all takes longer.
_SIGHTINGS = """
create or replace temp table new_sightings as
    with lines as materialized (
        select s.site, s.article_id, s.capture_id, s.captured_at, key_of(b.text) as line_hash, b.text, b.label,
               starts_with(b.rule, 'site_template.') as by_template,
               case when b.position * 3 < c.block_count then 'head'
                    when b.position * 3 >= c.block_count * 2 then 'tail' else 'middle' end as place,
               b.position
        from staged_blocks b join sampled s using (capture_id, shard)
        join staged_captures c using (capture_id, shard)
        where is_line(b.text)
    ),
    again as (
        select capture_id, line_hash, min(position) as first from lines group by all having count(*) > 1
    )
    select l.* exclude (position) from lines l left join again using (capture_id, line_hash)
    where coalesce(position = first, true);
create or replace temp view seen_lines as
    select site, article_id, capture_id, captured_at, line_hash, text, label, by_template, place from new_sightings
    union all
    select site, article_id, capture_id, captured_at, line_hash, text, label, by_template, place
    from base_line_sightings where capture_id in (select capture_id from sampled);
"""

#: Lines that fewer than three captures have are no template's, and most lines are such.
#: Near-duplicates are one story, or its paragraphs would seem to recur.  A line that was mostly read as the story's
#: own becomes `footer`, on stronger evidence: it cannot be, since other stories have it.  What the template itself
#: decided has no vote where anything else decided.
_LEARN = """
create or replace table learned_lines as
    with stories as (
        select p.site, p.capture_id, coalesce(d.cluster_id, p.article_id) as story
        from sampled p left join found_duplicates d using (article_id)
        where p.capture_id in (select capture_id from seen_lines)
    ),
    sizes as (select site, count(distinct story) as all_stories from stories group by site),
    recurring as (select site, line_hash from seen_lines group by site, line_hash having count(*) >= 3),
    told as (
        select l.*, s.story
        from seen_lines l semi join recurring using (site, line_hash) join stories s using (site, capture_id)
    ),
    lines as (
        select site, line_hash, min_by(text, capture_id) as sample, count(*) as captures,
               count(distinct story) as stories, count(distinct captured_at::date) as days
        from told group by site, line_hash
    ),
    labels as (
        select site, line_hash, label, by_template, count(*) as votes
        from told group by site, line_hash, label, by_template
        qualify row_number() over (partition by site, line_hash order by by_template, votes desc, label) = 1
    ),
    places as (
        select site, line_hash, place, count(*) as votes from told group by site, line_hash, place
        qualify row_number() over (partition by site, line_hash order by votes desc, place) = 1
    )
    select site, line_hash, sample, captures::integer as captures, stories::integer as stories, days::integer as days,
           (stories / all_stories)::float as share, place,
           if(label in {misread}, 'footer', label) as label
    from lines join sizes using (site) join labels using (site, line_hash) join places using (site, line_hash)
    where (label in {chrome} and stories >= 3 and stories >= 0.15 * all_stories)
       or (label in {misread} and stories >= 5 and stories >= 0.3 * all_stories);
"""


class LineKey(NamedTuple):
    """How lines are told apart."""

    hash_line: Callable[[str], str]  # the key of any line
    edges: str  # signs around a line that do not count


def learn_templates(con: duckdb.DuckDBPyConnection, key: LineKey) -> None:
    """Tables `learned_lines` and `new_sightings`, view `seen_lines` of the release to be; needs `found_duplicates`."""
    edges = "".join(filter(str.isascii, key.edges))  # the others stand around no line that the macro takes
    con.create_function("hash_line", key.hash_line, ["varchar"], "varchar")
    try:
        con.execute(_MACROS.format(longest=_LONGEST, edges=quote(edges)))
        con.execute(_SAMPLE.format(sample=SAMPLE))
        con.execute(_SIGHTINGS)
        con.execute(_LEARN.format(misread=_MISREAD, chrome=CHROME_LABELS))
    finally:
        con.remove_function("hash_line")


#: Lines that have another label than in the release that readers see, on pages where a template decided something.
_DIFFER = """
    with pages as (select distinct capture_id from shown_blocks where starts_with(rule, 'site_template.')),
    before as (
        select capture_id, text, label, row_number() over (partition by capture_id, text order by position) as n
        from shown_blocks where capture_id in (from pages)
    ),
    after as (
        select capture_id, text, label, row_number() over (partition by capture_id, text order by position) as n
        from blocks where capture_id in (from pages)
    )
    select count(*) from before join after using (capture_id, text, n) where before.label <> after.label
"""


def count_template_lines(con: duckdb.DuckDBPyConnection) -> int:
    """How many lines of the run's new captures a template named."""
    return _ask(con, "select count(*) from new_blocks where starts_with(rule, 'site_template.')")


def count_differences(con: duckdb.DuckDBPyConnection) -> int:
    """How many lines a rebuild labels otherwise since it knows no template; needs the view `shown_blocks`."""
    return _ask(con, _DIFFER)


def _ask(con: duckdb.DuckDBPyConnection, sql: str) -> int:
    return int(con.execute(sql).fetchall()[0][0])
