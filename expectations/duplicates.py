"""Duplicates: clusters of two or more articles, each with one earliest."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite

SUITE = Suite(
    table="duplicates",
    release=(
        ReleaseCheck(
            id="duplicates_are_unique",
            description="No article belongs to two clusters of near-duplicates.",
            offenders="select article_id as key from duplicates group by article_id having count(*) > 1",
        ),
        ReleaseCheck(
            id="duplicates_have_an_article",
            description="Every near-duplicate is an article that is there.",
            offenders="""
                select article_id as key from duplicates where article_id not in (select article_id from articles)
            """,
        ),
        ReleaseCheck(
            id="clusters_have_one_earliest",
            description="A cluster holds two articles or more, bears the smallest id and names one as earliest.",
            offenders="""
                select cluster_id as key from duplicates group by cluster_id
                having count(*) < 2 or min(article_id) <> cluster_id
                    or count(*) filter (duplicate_of is null) <> 1 or count(distinct duplicate_of) <> 1
            """,
        ),
    ),
)
