"""Blocks: numbered without a gap, each with a known label and a rule that gave it."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, RowCheck, Suite
from schemas.vocabulary import LABELS

_FRAME = f"""
select capture_id, capture_id as key,
       max(position) + 1 - count(*) as positions_missing,
       count(*) - count(distinct position) as positions_doubled,
       count(*) filter (label not in {LABELS}) as labels_unknown_to_us,
       count(*) filter (coalesce(rule, '') = '') as without_rule,
       count(*) filter (confidence is null or not confidence between 0 and 1) as confidence_out_of_range,
       count(*) filter (text = '') as empty_blocks,
       count(*) filter (regexp_matches(text, '[\\x{{00a0}}\\t\\n\\r]')) as unnormalised_blocks,
       count(*) filter (line_end < line_start or char_end <= char_start) as backward_blocks,
       count(*) filter (label = 'hidden_duplicate') / count(*) as hidden_share
from judged_blocks group by capture_id
"""  # noqa: S608


def _none(check: str, column: str, description: str) -> RowCheck:
    return RowCheck(
        id=check,
        expect="ColumnValuesToBeBetween",
        column=column,
        args={"min_value": 0, "max_value": 0},
        description=description,
        passes=0,
        fails=2,
    )


SUITE = Suite(
    table="blocks",
    frame=_FRAME,
    rows=(
        _none("positions_have_no_gap", "positions_missing", "A page's blocks are numbered from 0 without a gap."),
        _none("positions_are_unique", "positions_doubled", "No two blocks of a page have the same number."),
        _none("labels_are_known", "labels_unknown_to_us", "Every block has a label from the list."),
        _none("labels_have_a_rule", "without_rule", "Every label says which rule gave it."),
        _none("confidence_is_a_share", "confidence_out_of_range", "Confidence is between 0 and 1."),
        _none("blocks_have_text", "empty_blocks", "No block is empty."),
        _none("space_is_normalised", "unnormalised_blocks", "No block holds a no-break space, a tab or a line break."),
        _none("blocks_run_forward", "backward_blocks", "A block ends after it begins."),
        RowCheck(
            id="page_is_not_mostly_hidden",
            expect="ColumnValuesToBeBetween",
            column="hidden_share",
            args={"max_value": 0.8},
            severity="warning",
            description="At most four fifths of a page's blocks are a hidden copy of others.",
            passes=0.2,
            fails=0.95,
        ),
    ),
    release=(
        # With captures_are_unique and blocks_have_a_new_capture, this makes keys unique over all files and releases.
        ReleaseCheck(
            id="blocks_are_unique",
            description="No block stands in the table twice.",
            offenders="""
                select capture_id || ' ' || position as key from new_blocks
                group by capture_id, position having count(*) > 1
            """,
        ),
        ReleaseCheck(
            id="blocks_have_a_new_capture",
            description="Every new block belongs to a capture that this release brought in and accepted.",
            offenders="""
                select distinct capture_id as key from new_blocks
                where capture_id not in (select capture_id from new_captures where status = 'accepted')
            """,
        ),
        ReleaseCheck(
            id="captures_have_their_blocks",
            description="Every accepted capture has as many blocks as it says.",
            offenders="""
                select c.capture_id as key from new_captures c
                left join (select capture_id, count(*) as blocks from new_blocks group by capture_id) b
                    using (capture_id)
                where c.status = 'accepted' and c.block_count <> coalesce(b.blocks, 0)
            """,
        ),
        ReleaseCheck(
            id="text_is_mostly_understood",
            description="The share of text under the label unknown is below the limit set for this warehouse.",
            value="""
                select coalesce(sum(length(text)) filter (label = 'unknown') / nullif(sum(length(text)), 0), 0)
                     - (select value from counted where name = 'unknown_share')
                from new_blocks
            """,
        ),
        ReleaseCheck(
            id="rules_have_not_fallen_silent",
            severity="warning",
            description="Rules decide about as often as in earlier runs; one that falls silent often means that a "
            "site changed its words.",
            offenders="select rule as key from rule_health where state in ('dead', 'fell')",
        ),
        ReleaseCheck(
            id="rules_have_not_jumped",
            severity="warning",
            description="No rule decides far more often than in earlier runs; it may have come to match stories.",
            offenders="select rule as key from rule_health where state = 'jumped'",
        ),
    ),
)
