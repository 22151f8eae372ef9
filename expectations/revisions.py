"""Revisions: the versions of every article, numbered without a gap."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite

SUITE = Suite(
    table="revisions",
    release=(
        ReleaseCheck(
            id="revisions_are_unique",
            description="No version of an article stands in the table twice.",
            offenders="select article_id as key from revisions group by article_id, revision having count(*) > 1",
        ),
        ReleaseCheck(
            id="revisions_are_counted",
            description="The versions of an article are numbered from 1 without a gap, and the first is called so.",
            offenders="""
                select article_id as key from revisions
                where article_id in (select article_id from new_revisions) group by article_id
                having max(revision) <> count(*) or count(*) filter (change = 'first' and revision = 1) <> 1
            """,
        ),
        ReleaseCheck(
            id="revisions_have_an_article",
            description="Every version belongs to an article that is there.",
            offenders="""
                select article_id as key from revisions where article_id not in (select article_id from articles)
            """,
        ),
        ReleaseCheck(
            id="article_shows_a_revision",
            description="The version that an article shows is in its history, with the same headline and body.",
            offenders="""
                select a.article_id as key from new_articles a
                left join revisions r on r.article_id = a.article_id and r.revision = a.revision
                where r.body_sha256 is distinct from a.body_sha256 or r.headline is distinct from a.headline
            """,
        ),
    ),
)
