"""Captures: every page that came in is there once, and all of its text is accounted for."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, RowCheck, Suite
from schemas.vocabulary import CAPTURED_AT_BASES, MEDIA_TYPES, PAGE_KINDS

_FRAME = """
select c.capture_id, c.capture_id as key, c.source, c.media_type, c.page_kind, c.captured_at_basis, c.encoding,
       c.payload_bytes, c.payload_sha256,
       (c.captured_at is not null)::integer - (c.captured_at_basis <> 'none')::integer as time_without_basis,
       date_part('year', c.captured_at) as captured_year,
       c.block_count - coalesce(b.blocks, 0) as blocks_lost,
       c.text_chars - coalesce(b.ink, 0) as characters_lost,
       coalesce(list_sum(list_transform(c.chars_by_label, lambda l: l.chars)), 0) - coalesce(b.ink, 0)
           as characters_miscounted,
       coalesce(b.unknown / greatest(b.ink, 1), 0) as unknown_share
from judged_captures c left join judged_ink b using (capture_id)
where c.status = 'accepted'
"""

SUITE = Suite(
    table="captures",
    frame=_FRAME,
    rows=(
        RowCheck(
            id="capture_id_is_a_hash",
            expect="ColumnValuesToMatchRegex",
            column="capture_id",
            args={"regex": r"^[0-9a-f]{32}$"},
            description="A capture's id is 32 hexadecimal digits.",
            passes="0" * 32,
            fails="page-1",
        ),
        RowCheck(
            id="source_is_known",
            expect="ColumnValueLengthsToBeBetween",
            column="source",
            args={"min_value": 1, "max_value": 4096},
            description="Every capture says which file it was read from.",
            passes="2021/page.txt",
            fails="",
        ),
        RowCheck(
            id="media_type_is_known",
            expect="ColumnValuesToBeInSet",
            column="media_type",
            args={"value_set": list(MEDIA_TYPES)},
            description="A capture is plain text or HTML.",
            passes="text/html",
            fails="application/pdf",
        ),
        RowCheck(
            id="page_kind_is_known",
            expect="ColumnValuesToBeInSet",
            column="page_kind",
            args={"value_set": list(PAGE_KINDS)},
            description="The sort of page is one from the list.",
            passes="article",
            fails="poem",
        ),
        RowCheck(
            id="captured_at_basis_is_known",
            expect="ColumnValuesToBeInSet",
            column="captured_at_basis",
            args={"value_set": list(CAPTURED_AT_BASES)},
            description="What gave the capture time is one from the list.",
            passes="page_clock",
            fails="guess",
        ),
        RowCheck(
            id="captured_at_has_a_basis",
            expect="ColumnValuesToBeBetween",
            column="time_without_basis",
            args={"min_value": 0, "max_value": 0},
            description="A capture time always says what gave it, and nothing gives no time.",
            passes=0,
            fails=1,
        ),
        RowCheck(
            id="captured_in_the_age_of_the_web",
            expect="ColumnValuesToBeBetween",
            column="captured_year",
            args={"min_value": 1991, "max_value": 2100},
            description="Pages are captured after the web was invented.",
            passes=2021,
            fails=1970,
        ),
        RowCheck(
            id="payload_is_not_empty",
            expect="ColumnValuesToBeBetween",
            column="payload_bytes",
            args={"min_value": 1},
            description="An accepted capture has content.",
            passes=2048,
            fails=0,
        ),
        RowCheck(
            id="every_block_is_kept",
            expect="ColumnValuesToBeBetween",
            column="blocks_lost",
            args={"min_value": 0, "max_value": 0},
            description="As many text blocks are stored as the page was split into.",
            passes=0,
            fails=1,
        ),
        RowCheck(
            id="every_character_is_in_a_block",
            expect="ColumnValuesToBeBetween",
            column="characters_lost",
            args={"min_value": 0, "max_value": 0},
            description="Every character of a text capture that is not blank stands in exactly one block.",
            passes=0,
            fails=17,
        ),
        RowCheck(
            id="labels_add_up",
            expect="ColumnValuesToBeBetween",
            column="characters_miscounted",
            args={"min_value": 0, "max_value": 0},
            description="The characters counted by label add up to the blocks' characters.",
            passes=0,
            fails=-3,
        ),
        RowCheck(
            id="page_is_mostly_understood",
            expect="ColumnValuesToBeBetween",
            column="unknown_share",
            args={"max_value": 0.5},
            severity="warning",
            description="At most half of a page's text bears the label unknown.",
            passes=0.1,
            fails=0.9,
        ),
    ),
    release=(
        ReleaseCheck(
            id="captures_are_unique",
            description="No capture stands in the table twice, in whichever file and release it came in.",
            offenders="select capture_id as key from captures group by capture_id having count(*) > 1",
        ),
        ReleaseCheck(
            id="captures_balance",
            description="Found = accepted + rejected + repeated + unchanged: no capture is lost on the way.",
            value="""
                select (select value from counted where name = 'found')
                     - (select count(*) from new_captures)
                     - (select coalesce(sum(value), 0) from counted where name in ('lost', 'repeated', 'unchanged'))
            """,
            least=0,
        ),
        ReleaseCheck(
            id="characters_balance",
            description="The characters that were read from text captures are the characters in their blocks.",
            value="""
                select (select coalesce(sum(text_chars), 0) from new_captures where status = 'accepted')
                     - (select coalesce(sum(length(replace(b.text, ' ', ''))), 0)
                        from new_blocks b join new_captures c using (capture_id) where c.media_type = 'text/plain')
            """,
            least=0,
        ),
        ReleaseCheck(
            id="reader_and_table_agree",
            description="The reader's own count of characters is what the captures' rows say.",
            value="""
                select (select value from counted where name = 'text_chars')
                     - (select coalesce(sum(text_chars), 0) from staged_captures)
            """,
            least=0,
        ),
        ReleaseCheck(
            id="most_captures_pass",
            description="Of 20 new captures or more, at most a fifth fail for reasons of our own.",
            value="""
                select if(count(*) < 20, 0, count(*) filter (r.key is not null) / count(*))
                from new_captures c
                left join (select distinct key from new_rejections where stage in ('extract', 'validate')) r
                    on r.key = c.capture_id
            """,
            least=0,
            most=0.2,
        ),
        ReleaseCheck(
            id="capture_names_its_article",
            description="The article that a new capture shows is in the table of articles.",
            offenders="""
                select capture_id as key from new_captures
                where article_id is not null and article_id not in (select article_id from articles)
            """,
        ),
    ),
)
