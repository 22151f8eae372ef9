"""Resolved links: each leads from a pointer that is there to another article that is there."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite

SUITE = Suite(
    table="resolved_links",
    release=(
        ReleaseCheck(
            id="links_are_unique",
            description="A pointer leads to one article at most.",
            offenders="""
                select capture_id || ' ' || position as key from resolved_links
                group by capture_id, position having count(*) > 1
            """,
        ),
        ReleaseCheck(
            id="links_have_a_target",
            description="The article that a pointer leads to is there.",
            offenders="""
                select capture_id || ' ' || position as key from resolved_links
                where target_article_id not in (select article_id from articles)
            """,
        ),
        ReleaseCheck(
            id="links_have_a_pointer",
            description="The pointer that a link starts from is there.",
            offenders="""
                select l.capture_id || ' ' || l.position as key
                from resolved_links l anti join related_headlines using (capture_id, position)
            """,
        ),
    ),
)
