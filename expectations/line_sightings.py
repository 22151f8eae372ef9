"""The sample of lines from which templates are learned: bounded, and of captures that are there."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite

SUITE = Suite(
    table="line_sightings",
    release=(
        ReleaseCheck(
            id="sightings_are_unique",
            description="A line counts once for a capture.",
            offenders="""
                select capture_id || ' ' || line_hash as key from line_sightings
                group by capture_id, line_hash having count(*) > 1
            """,
        ),
        ReleaseCheck(
            id="sightings_have_a_capture",
            description="The capture on which a line was seen is there.",
            offenders="""
                select capture_id || ' ' || line_hash as key from line_sightings
                where capture_id not in (select capture_id from captures where status = 'accepted')
            """,
        ),
        ReleaseCheck(
            id="sightings_are_a_bounded_sample",
            description="At most forty stories of a site are looked at.",
            offenders="""
                select site as key from line_sightings group by site having count(distinct article_id) > 40
            """,
        ),
    ),
)
