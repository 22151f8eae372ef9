"""Duplicates: clusters of two or more articles, each with one earliest."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import DuplicateRow

SUITE = Suite(
    table="duplicates",
    release=(
        *follow_schema(DuplicateRow),
        ReleaseCheck(
            id="duplicates_have_an_article",
            description="Every near-duplicate is an article that is there.",
            offenders="""
                select article_id as key from duplicates where article_id not in (select article_id from articles_here)
            """,
            fails="insert into duplicates by name select 'nowhere' as article_id, 'nowhere' as cluster_id",
        ),
        ReleaseCheck(
            id="clusters_have_one_earliest",
            description="A cluster holds two articles or more, bears the smallest id and names one as earliest.",
            offenders="""
                select cluster_id as key from duplicates group by cluster_id
                having count(*) < 2 or min(article_id) <> cluster_id
                    or count(*) filter (duplicate_of is null) <> 1 or count(distinct duplicate_of) <> 1
            """,
            fails="insert into duplicates by name select '0' as article_id, '0' as cluster_id",
        ),
        ReleaseCheck(
            id="similarity_is_a_share",
            description="Similarity is between 0 and 1.",
            offenders="select article_id as key from duplicates where not similarity between 0 and 1",
            fails="insert into duplicates by name select '0' as article_id, '0' as cluster_id, 17 as similarity",
        ),
    ),
)
