"""Captures: every page that came in is there once, and all of its text is accounted for."""

from __future__ import annotations

from expectations.blocks import MEASURE
from expectations.checks import ReleaseCheck, RowCheck, Suite, between, known, matches, none_of
from expectations.structure import follow_schema
from schemas import CaptureRow

_FRAME = """
select c.capture_id, c.source, c.media_type, c.page_kind, c.captured_at_basis, c.encoding,
       c.payload_bytes, c.payload_sha256, c.url, c.source_count,
       (c.captured_at is not null)::integer - (c.captured_at_basis <> 'none')::integer as time_without_basis,
       date_part('year', c.captured_at) as captured_year,
       date_diff('day', now()::timestamp, c.captured_at::timestamp) as days_ahead,
       c.block_count - coalesce(b.blocks, 0) as blocks_lost,
       c.text_chars - coalesce(b.ink, 0) as characters_lost,
       coalesce(list_sum(list_transform(c.chars_by_label, lambda l: l.chars)), 0) - coalesce(b.ink, 0)
           as characters_miscounted,
       coalesce(b.unknown_ink / greatest(b.ink, 1), 0) as unknown_share
from judged_captures c left join judged_pages b using (capture_id)
where c.status = 'accepted'
"""

SUITE = Suite(
    table="captures",
    frame=_FRAME,
    rows=(
        matches(
            "capture_id_is_a_hash", "capture_id", r"^[0-9a-f]{32}$", "A capture's id is 32 hexadecimal digits.",
            passes="0" * 32, fails="page-1",
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
        between("source_is_counted", "source_count", 1, None, "A capture stands in one input or more.",
                passes=1, fails=0),
        known("media_type_is_known", CaptureRow, "media_type", "A capture is plain text or HTML.",
              fails="application/pdf"),
        known("page_kind_is_known", CaptureRow, "page_kind", "The sort of page is one from the list.", fails="poem"),
        known("captured_at_basis_is_known", CaptureRow, "captured_at_basis",
              "What gave the capture time is one from the list.", fails="guess"),
        none_of("captured_at_has_a_basis", "time_without_basis",
                "A capture time always says what gave it, and nothing gives no time."),
        between("captured_in_the_age_of_the_web", "captured_year", 1991, 2100,
                "Pages are captured after the web was invented.", passes=2021, fails=1970),
        between("captured_before_today", "days_ahead", None, 1, "No page was captured in the future.",
                passes=-900, fails=300, severity="warning"),
        matches("payload_is_hashed", "payload_sha256", r"^[0-9a-f]{64}$",
                "The hash of a page's content is 64 hexadecimal digits.", passes="a" * 64, fails="none"),
        between("payload_is_not_empty", "payload_bytes", 1, None, "An accepted capture has content.",
                passes=2048, fails=0),
        none_of("every_block_is_kept", "blocks_lost", "As many text blocks are stored as the page was split into."),
        none_of("every_character_is_in_a_block", "characters_lost",
                "Every character of a text capture that is not blank stands in exactly one block."),
        none_of("labels_add_up", "characters_miscounted",
                "The characters counted by label add up to the blocks' characters."),
        between("page_is_mostly_understood", "unknown_share", None, 0.5,
                "At most half of a page's text bears the label unknown.", passes=0.1, fails=0.9, severity="warning"),
    ),
    prepare="""
        create or replace table captures_here as
        select capture_id, article_id, status from captures where capture_id in (
            select capture_id from new_captures union select capture_id from new_articles
            union select capture_id from judged_line_sightings
        );
        create or replace table site_kinds as
        with new as (select site, page_kind, status from new_captures where site is not null),
        before as (select site, page_kind, status from held_captures where site in (select site from new)),
        shares as (
            select 'now' as what, site, count(*) as n, avg((page_kind = 'article')::integer) as articles,
                   avg((status = 'rejected')::integer) as rejected from new group by site having count(*) >= 20
            union all
            select 'before', site, count(*), avg((page_kind = 'article')::integer),
                   avg((status = 'rejected')::integer) from before group by site having count(*) >= 50
        )
        select a.site, a.articles as articles_now, b.articles as articles_before,
               a.rejected as rejected_now, b.rejected as rejected_before
        from shares a join shares b using (site) where a.what = 'now' and b.what = 'before';
    """,
    release=(
        *follow_schema(CaptureRow, among="captures_here"),
        ReleaseCheck(
            id="captures_balance",
            description="Found = accepted + rejected + repeated + unchanged: no capture is lost on the way.",
            value="""
                select (select value from counted where name = 'found')
                     - (select count(*) from new_captures)
                     - (select coalesce(sum(value), 0) from counted where name in ('lost', 'repeated', 'unchanged'))
            """,
            least=0,
            fails="delete from new_captures where capture_id in (select min(capture_id) from new_captures)",
        ),
        ReleaseCheck(
            id="characters_balance",
            description="The characters that were read from text captures are the characters in their blocks.",
            value="""
                select (select coalesce(sum(text_chars), 0) from new_captures where status = 'accepted')
                     - (select coalesce(sum(b.ink), 0)
                        from new_measures b join new_captures c using (capture_id) where c.media_type = 'text/plain')
            """,
            least=0,
            fails="update new_blocks set text = left(text, 3);" + MEASURE,  # noqa: S608
        ),
        ReleaseCheck(
            id="reader_and_table_agree",
            description="The reader's own count of characters is what the captures' rows say.",
            value="""
                select (select value from counted where name = 'text_chars')
                     - (select coalesce(sum(text_chars), 0) from staged_captures)
            """,
            least=0,
            fails="update counted set value = value + 17 where name = 'text_chars'",
        ),
        ReleaseCheck(
            id="no_capture_is_lost",
            description="Every capture of the base release is still there.",
            value="""
                select (select count(*) from base_captures) + (select count(*) from new_captures)
                     - (select count(*) from captures)
            """,
            least=0,
            fails="delete from captures where capture_id in (select min(capture_id) from captures)",
        ),
        ReleaseCheck(
            id="most_captures_pass",
            description="Of 20 new captures or more, at most a fifth fail for reasons of our own.",
            value="""
                select if(count(*) < 20, 0, count(*) filter (r.key is not null) / count(*))
                from new_captures c
                left join (
                    select distinct key from new_rejections
                    where stage in ('extract', 'validate') and "check" <> 'forgotten'  -- they may be many
                ) r on r.key = c.capture_id
            """,
            least=0,
            most=0.2,
            fails="""
                insert into new_captures by name select 'r' || n as capture_id from range(100) t(n);
                insert into new_rejections by name
                    select 'r' || n as key, 'extract' as stage, 'crash' as "check" from range(100) t(n)
            """,
        ),
        ReleaseCheck(
            id="capture_names_its_article",
            description="The article that a new capture shows is in the table of articles.",
            offenders="""
                select capture_id as key from new_captures
                where article_id is not null and article_id not in (select article_id from articles_here)
            """,
            fails="update new_captures set article_id = 'nowhere' where article_id is not null",
        ),
        ReleaseCheck(
            id="rejected_captures_show_no_article",
            description="A capture that was kept out leads to no article.",
            offenders="select capture_id as key from new_captures where status = 'rejected' and article_id is not null",
            fails="update new_captures set status = 'rejected'",
        ),
        ReleaseCheck(
            id="site_pages_stay_articles",
            severity="warning",
            description="About as many of a site's pages are articles as before; if not, its layout may have changed.",
            offenders="""
                select format('{}: articles {:.2f} now, {:.2f} before', site, articles_now, articles_before) as key
                from site_kinds where abs(articles_now - articles_before) > 0.25
            """,
            fails="insert into site_kinds values ('news.example', 0.2, 0.9, 0, 0)",
        ),
        ReleaseCheck(
            id="site_pages_are_let_in",
            severity="warning",
            description="Not many more of a site's pages are kept out than before.",
            offenders="""
                select format('{}: kept out {:.2f} now, {:.2f} before', site, rejected_now, rejected_before) as key
                from site_kinds where rejected_now > rejected_before + 0.1
            """,
            fails="insert into site_kinds values ('news.example', 0.9, 0.9, 0.5, 0)",
        ),
    ),
)  # fmt: skip
