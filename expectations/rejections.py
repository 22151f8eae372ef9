"""Rejections: whatever was kept out is there, with its reason."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import RejectionRow

SUITE = Suite(
    table="rejections",
    release=(
        *follow_schema(RejectionRow),
        ReleaseCheck(
            id="rejected_captures_have_a_reason",
            description="Every capture that was kept out stands in quarantine with its reason.",
            offenders="""
                select capture_id as key from new_captures
                where status = 'rejected' and capture_id not in (select key from rejections union
                                                                 select capture_id from refused)
            """,
            fails="update new_captures set status = 'rejected', capture_id = 'x' || capture_id",
        ),
        ReleaseCheck(
            id="rejections_give_a_reason",
            description="Every reason in quarantine is a sentence.",
            offenders="select key from rejections where length(trim(reason)) < 5",
            fails="update rejections set reason = '?'",
        ),
        ReleaseCheck(
            id="rejections_name_their_page",
            description="What is in quarantine says where its raw page is.",
            offenders="select key from rejections where coalesce(source, '') = ''",
            fails="update rejections set source = null",
        ),
        ReleaseCheck(
            id="waivers_give_a_reason",
            description="What was waived says why.",
            offenders="select key from rejections where status = 'waived' and length(trim(coalesce(note, ''))) < 3",
            fails="update rejections set status = 'waived', note = null",
        ),
        ReleaseCheck(
            id="no_rejection_is_lost",
            description="Whatever was in quarantine is still there, open, released or waived.",
            offenders="""
                select key from base_rejections anti join rejections using (key, "table", "check")
            """,
            fails="delete from rejections",
        ),
    ),
)
