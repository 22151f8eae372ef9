"""Resolved links: each leads from a pointer that is there to another article that is there."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import ResolvedLinkRow

SUITE = Suite(
    table="resolved_links",
    release=(
        *follow_schema(ResolvedLinkRow),
        ReleaseCheck(
            id="links_have_a_target",
            description="The article that a pointer leads to is there.",
            offenders="""
                select capture_id || ' ' || position as key from judged_resolved_links
                where target_article_id not in (select article_id from articles_here)
            """,
            fails="update judged_resolved_links set target_article_id = 'nowhere'",
        ),
        ReleaseCheck(
            id="links_have_a_pointer",
            description="The pointer that a link starts from is there.",
            offenders="""
                select l.capture_id || ' ' || l.position as key
                from judged_resolved_links l anti join related_headlines using (capture_id, position)
            """,
            fails="update judged_resolved_links set position = 9999",
        ),
        ReleaseCheck(
            id="links_lead_elsewhere",
            description="No pointer leads to the story that it stands in.",
            offenders="""
                select l.capture_id || ' ' || l.position as key
                from judged_resolved_links l join related_headlines r using (capture_id, position)
                where l.target_article_id = r.article_id
            """,
            fails="update related_headlines r set article_id = l.target_article_id from judged_resolved_links l "
            "where l.capture_id = r.capture_id and l.position = r.position",
        ),
    ),
)
