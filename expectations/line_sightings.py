"""The sample of lines from which templates are learned: bounded, and of captures that are there."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import LineSightingRow

SUITE = Suite(
    table="line_sightings",
    release=(
        *follow_schema(LineSightingRow),
        ReleaseCheck(
            id="sightings_have_a_capture",
            description="The capture on which a line was seen is there.",
            offenders="""
                select capture_id || ' ' || line_hash as key from judged_line_sightings
                where capture_id not in (select capture_id from captures_here where status = 'accepted')
            """,
            fails="update judged_line_sightings set capture_id = 'nowhere'",
        ),
        ReleaseCheck(
            id="sightings_are_a_bounded_sample",
            description="At most forty stories of a site are looked at.",
            offenders="""
                select site as key from line_sightings group by site having count(distinct article_id) > 40
            """,
            fails="insert into line_sightings by name select 'a' || n as article_id, 's' as site from range(41) t(n)",
        ),
    ),
)
