"""Rejections: whatever was kept out is there, with its reason."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite

SUITE = Suite(
    table="rejections",
    release=(
        ReleaseCheck(
            id="rejections_are_unique",
            description="Nothing is in quarantine twice for the same reason.",
            offenders="""
                select key from rejections group by key, "table", "check" having count(*) > 1
            """,
        ),
        ReleaseCheck(
            id="rejected_captures_have_a_reason",
            description="Every capture that was kept out stands in quarantine with its reason.",
            offenders="""
                select capture_id as key from new_captures
                where status = 'rejected' and capture_id not in (select key from rejections union
                                                                 select capture_id from refused)
            """,
        ),
        ReleaseCheck(
            id="rejections_give_a_reason",
            description="Every reason in quarantine is a sentence.",
            offenders="select key from rejections where length(trim(reason)) < 5",
        ),
    ),
)
