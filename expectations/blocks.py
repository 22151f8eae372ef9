"""Blocks: numbered without a gap, each with a known label and a rule that gave it."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite, between, none_of
from expectations.structure import follow_schema
from schemas import BlockRow
from schemas.vocabulary import DOUBTFUL, LABELS

_BLANKS = 4096  # characters; few blocks are longer

#: Characters that are not blank, by how far a text is from as many blanks, byte by byte: a fifth of the time that it
#: takes to make the text anew without them.
_INK = f"""
create or replace temp macro ink(words) as case when strlen(words) between 1 and {_BLANKS}
    then length(words) - strlen(words) + hamming(words, substring(repeat(' ', {_BLANKS}), 1, strlen(words)))
    else length(replace(words, ' ', '')) end;
"""

#: All that is asked of a page's blocks before they are written, in one pass over them.  Most pages' blocks come in
#: their order, which is told quicker than that none stands there twice.
COUNT_BLOCKS = f"""{_INK}
create or replace temp table judged_pages as
select capture_id, count(*) as blocks,
       sum(ink(text))::bigint as ink,
       coalesce(sum(ink(text)) filter (label = 'unknown'), 0)::bigint as unknown_ink,
       max(position) + 1 - count(*) as positions_missing,
       case when list(position) = range(count(*)) then 0 else count(*) - list_unique(list(position)) end
           as positions_doubled,
       count(*) filter (label not in {LABELS}) as labels_unknown_to_us,
       count(*) filter (coalesce(rule, '') = '') as without_rule,
       count(*) filter (confidence is null or not confidence between 0 and 1) as confidence_out_of_range,
       count(*) filter (runner_up = label) as second_to_themselves,
       count(*) filter (coalesce(text, '') = '') as empty_blocks,
       count(*) filter (contains(text, chr(160)) or contains(text, chr(9)) or contains(text, chr(10))
                        or contains(text, chr(13))) as unnormalised_blocks,
       count(*) filter (line_end < line_start or char_end <= char_start) as backward_blocks,
       count(*) filter ((line_start is null) = (dom_path is null)) as blocks_without_place,
       count(*) filter (label = 'hidden_duplicate') / count(*) as hidden_share
from judged_blocks group by capture_id
"""  # noqa: S608

_FRAME = "select * exclude (blocks, ink, unknown_ink) from judged_pages"

#: All that is asked of the new blocks' texts, in one pass over them; ``ink`` counts characters that are not blank, of
#: text captures alone, since HTML's characters were not counted by its reader.
MEASURE = f"""{_INK}
create or replace table new_measures as
    select capture_id, count(*) as blocks, sum(length(text))::bigint as chars,
           coalesce(sum(case when dom_path is null then ink(text) end), 0)::bigint as ink,
           coalesce(sum(length(text)) filter (label = 'unknown'), 0)::bigint as unknown_chars,
           sum(length(text) * (1 - confidence)) as doubtful_chars,
           count(*) filter (confidence < {DOUBTFUL}) as unsure
    from new_blocks group by capture_id;
"""  # noqa: S608

SUITE = Suite(
    table="blocks",
    frame=_FRAME,
    prepare=MEASURE,
    rows=(
        none_of("positions_have_no_gap", "positions_missing", "A page's blocks are numbered from 0 without a gap."),
        none_of("positions_are_unique", "positions_doubled", "No two blocks of a page have the same number."),
        none_of("labels_are_known", "labels_unknown_to_us", "Every block has a label from the list."),
        none_of("labels_have_a_rule", "without_rule", "Every label says which rule gave it."),
        none_of("confidence_is_a_share", "confidence_out_of_range", "Confidence is between 0 and 1."),
        none_of(
            "second_label_is_another",
            "second_to_themselves",
            "The label that came second is not the one that came first.",
            "warning",
        ),
        none_of("blocks_have_text", "empty_blocks", "No block is empty."),
        none_of(
            "space_is_normalised", "unnormalised_blocks", "No block holds a no-break space, a tab or a line break."
        ),
        none_of("blocks_run_forward", "backward_blocks", "A block ends after it begins."),
        none_of(
            "blocks_have_a_place",
            "blocks_without_place",
            "Every block says where it stands in the page: by its lines, or by its element.",
        ),
        between(
            "page_is_not_mostly_hidden",
            "hidden_share",
            None,
            0.8,
            "At most four fifths of a page's blocks are a hidden copy of others.",
            passes=0.2,
            fails=0.95,
            severity="warning",
        ),
    ),
    release=(
        # With captures_are_unique and blocks_have_a_new_capture, this makes keys unique over all files and releases.
        # Texts are not unpacked again to see that they are there: `blocks_have_text` asks it, and the file's schema.
        *follow_schema(BlockRow, among="new_blocks", sure=("text",)),
        ReleaseCheck(
            id="blocks_have_a_new_capture",
            description="Every new block belongs to a capture that this release brought in and accepted.",
            offenders="""
                select distinct capture_id as key from new_blocks
                where capture_id not in (select capture_id from new_captures where status = 'accepted')
            """,
            fails="update new_blocks set capture_id = 'nowhere' where position = 0",
        ),
        ReleaseCheck(
            id="captures_have_their_blocks",
            description="Every accepted capture has as many blocks as it says.",
            offenders="""
                select c.capture_id as key from new_captures c
                left join new_measures b using (capture_id)
                where c.status = 'accepted' and c.block_count <> coalesce(b.blocks, 0)
            """,
            fails="delete from new_blocks where position = 1;" + MEASURE,  # noqa: S608
        ),
        ReleaseCheck(
            id="text_is_mostly_understood",
            description="The share of text under the label unknown is below the limit set for this warehouse.",
            value="""
                select coalesce(sum(unknown_chars) / nullif(sum(chars), 0), 0)
                     - (select value from counted where name = 'unknown_share')
                from new_measures
            """,
            fails="update new_blocks set label = 'unknown';" + MEASURE,  # noqa: S608
        ),
        ReleaseCheck(
            id="rules_have_not_fallen_silent",
            severity="warning",
            description="Rules decide about as often as in earlier runs; one that falls silent often means that a "
            "site changed its words.",
            offenders="select rule as key from rule_health where state in ('dead', 'fell')",
            fails="insert into rule_health values ('share.en', 'dead')",
        ),
        ReleaseCheck(
            id="rules_have_not_jumped",
            severity="warning",
            description="No rule decides far more often than in earlier runs; it may have come to match stories.",
            offenders="select rule as key from rule_health where state = 'jumped'",
            fails="insert into rule_health values ('share.en', 'jumped')",
        ),
        ReleaseCheck(
            id="rules_have_not_changed_on_a_site",
            severity="warning",
            description="On each site rules decide about as often as in earlier runs; else its layout may have "
            "changed.",
            offenders="select rule || ' on ' || site || ': ' || state as key from site_rule_health",
            fails="insert into site_rule_health values ('share.en', 'news.example', 'dead')",
        ),
    ),
)
