"""Related headlines: each points from an article that is there to another story."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, RowCheck, Suite
from schemas.vocabulary import PLACEMENTS

_FRAME = """
select capture_id, position, capture_id || ' ' || position as key, placement, url,
       length(headline) as headline_chars,
       regexp_matches(headline, '[\\x{00a0}\\t\\n]')::integer as odd_spaces,
       after_paragraph,
       (placement = 'footer' and after_paragraph is not null)::integer as footer_inside_the_body
from judged_related_headlines
"""

SUITE = Suite(
    table="related_headlines",
    frame=_FRAME,
    rows=(
        RowCheck(
            id="placement_is_known",
            expect="ColumnValuesToBeInSet",
            column="placement",
            args={"value_set": list(PLACEMENTS)},
            description="A pointer stands inside the body or after it.",
            passes="inline",
            fails="sidebar",
        ),
        RowCheck(
            id="related_headline_has_a_length",
            expect="ColumnValuesToBeBetween",
            column="headline_chars",
            args={"min_value": 2, "max_value": 500},
            description="The other story's headline has 2 to 500 characters.",
            passes=80,
            fails=1,
        ),
        RowCheck(
            id="related_headline_has_plain_spaces",
            expect="ColumnValuesToBeBetween",
            column="odd_spaces",
            args={"min_value": 0, "max_value": 0},
            description="The other story's headline holds no no-break space.",
            passes=0,
            fails=1,
        ),
        RowCheck(
            id="after_paragraph_is_a_count",
            expect="ColumnValuesToBeBetween",
            column="after_paragraph",
            args={"min_value": 0, "max_value": 100_000},
            description="The paragraph that a pointer follows is counted from 1; 0 is before the first.",
            passes=3,
            fails=-1,
        ),
        RowCheck(
            id="footer_follows_no_paragraph",
            expect="ColumnValuesToBeBetween",
            column="footer_inside_the_body",
            args={"min_value": 0, "max_value": 0},
            description="A pointer after the body follows no paragraph of it.",
            passes=0,
            fails=1,
        ),
        RowCheck(
            id="related_url_is_absolute",
            expect="ColumnValuesToMatchRegex",
            column="url",
            args={"regex": r"^https?://\S+$"},
            severity="warning",
            description="The other story's address is complete.",
            passes="https://example.org/a",
            fails="/a",
        ),
    ),
    release=(
        ReleaseCheck(
            id="related_headlines_are_unique",
            description="No pointer stands in the table twice.",
            offenders="""
                select capture_id || ' ' || position as key from new_related_headlines
                group by capture_id, position having count(*) > 1
            """,
        ),
        ReleaseCheck(
            id="related_headlines_have_an_article",
            description="Every new pointer starts from an article that is there.",
            offenders="""
                select capture_id || ' ' || position as key from new_related_headlines
                where article_id not in (select article_id from articles)
            """,
        ),
        ReleaseCheck(
            id="related_headlines_have_a_block",
            description="Every new pointer stands in a block of its capture.",
            offenders="""
                select capture_id || ' ' || position as key from new_related_headlines
                where (capture_id, position) not in (select (capture_id, position) from new_blocks)
            """,
        ),
    ),
)
