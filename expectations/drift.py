"""A site against its own history: shares and lengths of its new articles beside those that the release holds.

A new median must leave the range of nine in ten older articles, and by half as much again, before it counts as
drift; a share must move by a quarter, and by more than chance does.
"""

from __future__ import annotations

from expectations.checks import ReleaseCheck

#: Articles that a site must have new, and have had before, until anything is said of it.
NEW, BEFORE = 20, 50
_MOVED, _CHANCE = 0.25, 4.0  # share, standard errors

_SHARES = {
    "headline": "headline is null",
    "section": "section is null",
    "date": "published_at is null",
    "authors": "len(authors) = 0",
    "keywords": "len(keywords) = 0",
    "lead": "lead is null",
}
_SIZES = {
    "body length": "word_count",
    "number of keywords": "nullif(len(keywords), 0)",
    "paragraphs": "paragraph_count",
}


def _select(table: str, where: str) -> str:
    shares = ", ".join(f'avg(({test})::integer) as "no {name}"' for name, test in _SHARES.items())
    sizes = ", ".join(
        f'median({value})::double as "{name}", quantile_cont({value}, [0.05, 0.95]) as "range of {name}"'
        for name, value in _SIZES.items()
    )
    return f"select site, count(*) as n, {shares}, {sizes} from {table} where {where} group by site"  # noqa: S608


def _compare() -> str:
    for_shares = [
        f"select site, 'no {name}' as measure, now.\"no {name}\"::double as now, "  # noqa: S608
        f'before."no {name}"::double as before, now.n as judged_now, before.n as judged_before, '
        f'moved(now."no {name}", before."no {name}", now.n, before.n) as drifted from now join before using (site)'
        for name in _SHARES
    ]
    for_sizes = [
        f'select site, \'{name}\', now."{name}", before."{name}", now.n, before.n, '  # noqa: S608
        f'left_range(now."{name}", before."{name}", before."range of {name}") from now join before using (site)'
        for name in _SIZES
    ]
    return " union all ".join([*for_shares, *for_sizes])


#: Table `site_drift`: a row for each site and measure that can be judged.
NOTE_DRIFT = f"""
create or replace macro moved(p, q, n, m) as
    abs(p - q) >= {_MOVED}
    and abs(p - q) > {_CHANCE} * sqrt(greatest((p * n + q * m) / (n + m) * (1 - (p * n + q * m) / (n + m)), 0.0001)
                                      * (1 / n + 1 / m));
create or replace macro left_range(now, before, span) as
    coalesce((now < span[1] or now > span[2]) and greatest(now, before) > 1.5 * least(now, before) + 1, false);
create or replace table site_drift as
with new as (
    select * from new_articles
    where release = (select value from counted where name = 'stamp') and site is not null
),
judged as (select site from new group by site having count(*) >= {NEW}),
now as ({_select("new", "site in (from judged)")}),
before as ({_select("held_articles", "site in (from judged)")} having count(*) >= {BEFORE})
select site, measure, now, before, judged_now, judged_before, drifted
from ({_compare()});
"""  # noqa: S608


def _keeps(check: str, description: str, *measures: str) -> ReleaseCheck:
    names = ", ".join(f"'{measure}'" for measure in measures)
    return ReleaseCheck(
        id=check,
        severity="warning",
        description=description,
        offenders=f"""
            select format('{{}}: {{}} {{:.2f}} now, {{:.2f}} before', site, measure, now, before) as key
            from site_drift where drifted and measure in ({names})
        """,  # noqa: S608
        fails=f"insert into site_drift values ('news.example', '{measures[0]}', 40, 400, 30, 90, true)",  # noqa: S608
    )


DRIFT_CHECKS = (
    _keeps("site_bodies_keep_their_length", "A site's new stories are about as long as its stories used to be.",
           "body length", "paragraphs"),
    _keeps("site_keywords_keep_their_number", "A site's new stories have about as many tags as its stories used to.",
           "number of keywords", "no keywords"),
    _keeps("site_headlines_stay", "About as many of a site's stories have a headline as before.", "no headline"),
    _keeps("site_dates_stay", "About as many of a site's stories state when they were published as before.", "no date"),
    _keeps("site_sections_stay", "About as many of a site's stories name their section as before.", "no section"),
    _keeps("site_authors_stay", "About as many of a site's stories name their authors as before.", "no authors"),
    _keeps("site_leads_stay", "About as many of a site's stories have a lead as before.", "no lead"),
    ReleaseCheck(
        id="drift_is_local",
        description="Of five sites or more that can be judged, at most half differ from their history in the same "
        "way; if most do, it is the extractor that changed.",
        value="""
            select coalesce(max(share), 0) from (
                select avg(drifted::integer) as share from site_drift group by measure having count(*) >= 5
            )
        """,
        least=0,
        most=0.5,
        fails="insert into site_drift select 's' || n, 'no date', 1, 0, 30, 90, true from range(6) t(n)",
    ),
)  # fmt: skip
