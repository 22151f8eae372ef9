"""Which related headlines point to an article of ours: by address, or by a headline that one article of the site bears.

A build upon a base looks only at the pointers whose answer may have changed, and comes to what looking at all of them
comes to.
"""

from __future__ import annotations

import duckdb

#: A headline is told from others by its letters and digits; short ones say too little.  The first letters sort out
#: most headlines at a fraction of the cost; folding goes sign by sign, so that they are those of the whole.  Most
#: headlines begin with plain words, and need no pattern; where too few letters are found, the start is empty.
_MACROS = """
create or replace macro fold(words) as regexp_replace(lower(words), '[^\\p{L}\\p{N}]', '', 'g');
create or replace macro plain_start(words) as left(replace(lower(left(words, 18)), ' ', ''), 12);
create or replace macro full_start(start) as if(length(start) < 12, '', start);
create or replace macro start_of(words) as
    case when regexp_full_match(plain_start(words), '[a-z0-9]{12}') then plain_start(words)
         else full_start(left(fold(left(words, 32)), 12)) end;
"""

#: Folding is dear: pointers that lead to no article of ours, by address or by the start of a headline, are left out.
_ALL_ASKED = """
create or replace table told as
    select site, words, min(article_id) as article_id
    from (select coalesce(site, '') as site, fold(headline) as words, article_id from whole_articles)
    where length(words) >= 20 group by all having count(*) = 1;
create or replace table told_starts as select distinct left(words, 12) as start from told union select '';
create or replace table asked as
    select r.capture_id, r.position, r.article_id, r.target_id, coalesce(a.site, '') as site, fold(r.headline) as words
    from whole_related r join whole_articles a using (article_id)
    where r.target_id in (select article_id from whole_articles) or start_of(r.headline) in (from told_starts);
"""

_SOME_ASKED = """
-- headlines that an article bears now, or did
create or replace table moved_heads as
    select distinct coalesce(site, '') as site, fold(headline) as words from (
        select a.site, a.headline from staged_articles a join chosen c using (article_id, capture_id, shard)
        union all
        select site, headline from touched
        union all
        select site, headline from held_articles where article_id in (select article_id from replaced)
    )
    where length(fold(headline)) >= 20;
create or replace table moved_starts as select distinct left(words, 12) as start from moved_heads union select '';

-- pointers that are new, whose own article or whose target changed, or which may bear one of these headlines.  Folding
-- is dear, so it is left for those few
create or replace table near_pointers as
    with near as (
        select *, capture_id in (select capture_id from accepted)
                  or article_id in (from stirred) or target_id in (from stirred) as is_asked
        from whole_related
    )
    from near where is_asked or start_of(headline) in (from moved_starts);
create or replace table met_pointers as
    select *, fold(headline) as words from near_pointers
    where is_asked or fold(headline) in (select words from moved_heads);
create or replace table asked as
    select r.capture_id, r.position, r.article_id, r.target_id, coalesce(a.site, '') as site, r.words
    from met_pointers r join whole_articles a using (article_id)
    where r.is_asked or (coalesce(a.site, ''), r.words) in (select (site, words) from moved_heads);

create or replace table asked_starts as
    with asking as (select site, words from asked where length(words) >= 20)
    select site, left(words, 12) as start from asking union select site, '' from asking;
create or replace table near_heads as
    select coalesce(a.site, '') as site, a.headline, a.article_id
    from whole_articles a semi join asked_starts s on coalesce(a.site, '') = s.site and start_of(a.headline) = s.start;
create or replace table told as
    select site, fold(headline) as words, min(article_id) as article_id
    from near_heads where length(fold(headline)) >= 20 group by all having count(*) = 1;
"""

#: To make ready to fold takes longer than all else that is done for a release without pointers.
_NONE_ASKED = """
create or replace table told (site varchar, words varchar, article_id varchar);
create or replace table asked (
    capture_id varchar, position integer, article_id varchar, target_id varchar, site varchar, words varchar
);
"""

_ANSWERS = """
create or replace table found_links as
    with here as (
        select *, target_id in (select article_id from whole_articles) as is_here from asked
    )
    select capture_id, position, target_id as target_article_id, 'url' as basis
    from here where is_here and target_id <> article_id
    union all
    select h.capture_id, h.position, t.article_id, 'headline'
    from here h join told t using (site, words)
    where not coalesce(h.is_here, false) and t.article_id <> h.article_id;
"""

#: What the base release says of pointers that are asked again, or that are gone.
_ASKED_BEFORE = """
create or replace table asked_before as
    select capture_id, position, target_article_id, basis, filename from base_resolved_links
    where {upon_base} and capture_id in (select capture_id from replaced)
    union
    select capture_id, position, target_article_id, basis, filename
    from base_resolved_links semi join asked using (capture_id, position) where {upon_base};
"""


def find_links(con: duckdb.DuckDBPyConnection, *, upon_base: bool) -> None:
    """Table `found_links`: where the pointers lead that were asked, all or those whose answer may have changed.

    Upon a base, table `asked_before` has what that says of them.  Needs the views `whole_…` and table `stirred`.
    """
    con.execute(_MACROS)
    if not con.execute("select exists (from whole_related)").fetchall()[0][0]:
        con.execute(_NONE_ASKED)
    else:
        con.execute(_SOME_ASKED if upon_base else _ALL_ASKED)
    con.execute(_ANSWERS)
    con.execute(_ASKED_BEFORE.format(upon_base=upon_base))
