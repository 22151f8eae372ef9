"""Revisions: the versions of every article, numbered without a gap."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import RevisionRow

SUITE = Suite(
    table="revisions",
    prepare="""
        create or replace table revisions_here as
        select article_id, revision, valid_from, headline, body_sha256, change from revisions
        where article_id in (select article_id from new_revisions union select article_id from new_articles);
    """,
    release=(
        *follow_schema(RevisionRow, among="revisions_here"),
        ReleaseCheck(
            id="revisions_are_counted",
            description="The versions of an article are numbered from 1 without a gap, and the first is called so.",
            offenders="""
                select article_id as key from revisions_here
                where article_id in (select article_id from new_revisions) group by article_id
                having max(revision) <> count(*) or count(*) filter (change = 'first' and revision = 1) <> 1
            """,
            fails="update revisions_here set revision = revision + 1",
        ),
        ReleaseCheck(
            id="revisions_have_an_article",
            description="Every version belongs to an article that is there.",
            offenders="""
                select article_id as key from judged_revisions
                where article_id not in (select article_id from articles_here)
            """,
            fails="update judged_revisions set article_id = 'nowhere'",
        ),
        ReleaseCheck(
            id="revisions_are_in_order",
            description="A later version was captured later than the one before it.",
            offenders="""
                select article_id as key from (
                    select article_id, valid_from, lag(valid_from) over (partition by article_id order by revision) as v
                    from revisions_here where article_id in (select article_id from new_revisions where revision > 1)
                ) where valid_from < v
            """,
            fails="update revisions_here set valid_from = timestamptz '2100-01-01 00:00:00+00' where revision = 1",
        ),
        ReleaseCheck(
            id="article_shows_a_revision",
            description="The version that an article shows is in its history, with the same headline and body.",
            offenders="""
                select a.article_id as key from new_articles a
                left join revisions_here r on r.article_id = a.article_id and r.revision = a.revision
                where r.body_sha256 is distinct from a.body_sha256 or r.headline is distinct from a.headline
            """,
            fails="update new_articles set headline = 'Another headline altogether'",
        ),
    ),
)
