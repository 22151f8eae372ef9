"""Related headlines: each points from an article that is there to another story."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite, between, known, matches, none_of
from expectations.structure import follow_schema
from schemas import RelatedHeadlineRow

_FRAME = """
select r.capture_id, r.position, r.placement, r.url, r.after_paragraph,
       length(r.headline) as headline_chars,
       regexp_matches(r.headline, '[\\x{00a0}\\t\\n]')::integer as odd_spaces,
       case when contains(r.headline, '<') or contains(r.headline, '&')  -- the pattern takes ten times as long
            then regexp_matches(r.headline, '</?[a-z]+[^<>]{0,200}>|&(nbsp|amp|quot|#\\d{2,5});')::integer
            else 0 end as markup,
       (r.marker is not null and starts_with(lower(r.headline), lower(r.marker)))::integer as marker_inside,
       (lower(r.headline) = lower(a.headline))::integer as own_headline,
       r.after_paragraph - a.paragraph_count as paragraphs_after_the_end,
       (r.placement = 'footer' and r.after_paragraph is not null)::integer as footer_inside_the_body,
       (r.placement = 'inline' and r.after_paragraph is null)::integer as inline_nowhere
from judged_related_headlines r
left join (select capture_id, headline, paragraph_count from judged_articles) a using (capture_id)
"""

SUITE = Suite(
    table="related_headlines",
    frame=_FRAME,
    key="capture_id || ' ' || position",
    place=("capture_id", "position"),
    rows=(
        known("placement_is_known", RelatedHeadlineRow, "placement",
              "A pointer stands inside the body or after it.", fails="sidebar"),
        between("related_headline_has_a_length", "headline_chars", 2, 500,
                "The other story's headline has 2 to 500 characters.", passes=80, fails=1),
        none_of("related_headline_has_plain_spaces", "odd_spaces",
                "The other story's headline holds no no-break space."),
        none_of("related_headline_has_no_markup", "markup", "The other story's headline holds no HTML tags.",
                "warning"),
        none_of("marker_stands_apart", "marker_inside",
                "The words before a pointer, such as READ MORE, are not part of its headline.", "warning"),
        none_of("related_story_is_another", "own_headline", "A pointer's headline is not that of its own page.",
                "warning"),
        between("after_paragraph_is_a_count", "after_paragraph", 0, 100_000,
                "The paragraph that a pointer follows is counted from 1; 0 is before the first.", passes=3, fails=-1),
        between("after_paragraph_is_in_the_story", "paragraphs_after_the_end", None, 0,
                "The paragraph that a pointer follows is one of the story's.", passes=-2, fails=4),
        none_of("footer_follows_no_paragraph", "footer_inside_the_body",
                "A pointer after the body follows no paragraph of it."),
        none_of("inline_follows_a_paragraph", "inline_nowhere",
                "A pointer inside the body says which paragraph it follows."),
        matches("related_url_is_absolute", "url", r"^https?://\S+$", "The other story's address is complete.",
                passes="https://example.org/a", fails="/a", severity="warning"),
    ),
    release=(
        *follow_schema(RelatedHeadlineRow, among="new_related_headlines"),
        ReleaseCheck(
            id="related_headlines_have_an_article",
            description="Every new pointer starts from an article that is there.",
            offenders="""
                select capture_id || ' ' || position as key from new_related_headlines
                where article_id not in (select article_id from articles_here)
            """,
            fails="update new_related_headlines set article_id = 'nowhere'",
        ),
        ReleaseCheck(
            id="related_headlines_have_a_block",
            description="Every new pointer stands in a block of its capture.",
            offenders="""
                select capture_id || ' ' || position as key from new_related_headlines
                where (capture_id, position) not in (select (capture_id, position) from new_blocks)
            """,
            fails="update new_related_headlines set position = 9999",
        ),
        ReleaseCheck(
            id="confirmed_pointers_stand_twice",
            description="A pointer that is called confirmed stands both inside its story and below it.",
            offenders="""
                select capture_id as key from new_related_headlines group by capture_id
                having bool_or(confirmed) and count(distinct placement) < 2
            """,
            fails="update new_related_headlines set confirmed = true, placement = 'footer'",
        ),
    ),
)  # fmt: skip
