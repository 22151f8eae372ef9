"""Site templates: chrome alone, on the evidence of several stories."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import SiteLineRow
from schemas.vocabulary import CHROME_LABELS

SUITE = Suite(
    table="site_lines",
    release=(
        *follow_schema(SiteLineRow),
        ReleaseCheck(
            id="site_lines_are_chrome",
            description="A template holds what surrounds stories, and nothing of a story.",
            offenders=f"select site || ' ' || line_hash as key from site_lines where label not in {CHROME_LABELS}",  # noqa: S608
            fails="update site_lines set label = 'paragraph'",
        ),
        ReleaseCheck(
            id="site_lines_recur",
            description="A line of a template was seen on three stories or more.",
            offenders="select site || ' ' || line_hash as key from site_lines where stories < 3 or captures < stories",
            fails="update site_lines set stories = 1",
        ),
        ReleaseCheck(
            id="site_lines_were_seen",
            description="A line of a template was seen on a capture.",
            offenders="""
                select site || ' ' || line_hash as key from site_lines anti join line_sightings using (site, line_hash)
            """,
            fails="delete from line_sightings",
        ),
    ),
)
