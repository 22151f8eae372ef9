"""Articles: one row a story, with dates that are possible and a body that is the story alone."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, RowCheck, Suite
from schemas.vocabulary import ARTICLE_ID_BASES, ARTICLE_KINDS, BODY_LABELS, HEADLINE_BASES, PUBLISHED_BASES

_FRAME = """
select a.capture_id, a.article_id as key, a.article_id, a.article_id_basis, a.headline_basis, a.published_basis,
       a.page_kind, a.language, a.word_count,
       length(a.headline) as headline_chars,
       (lower(a.headline) = lower(a.site_name) or lower(a.headline) = a.site)::integer as headline_is_the_site,
       (a.headline is null)::integer - (a.headline_basis = 'absent')::integer as headline_without_basis,
       (a.published_at is null)::integer - (a.published_basis = 'absent')::integer as published_without_basis,
       date_part('year', a.published_at) as published_year,
       date_diff('minute', a.captured_at, a.published_at) - 10
           - if(a.published_offset_minutes is null, 840, 0)
           - if(a.published_precision = 'day', 1440, 0) as minutes_published_after_capture,
       date_diff('day', a.published_at, a.modified_at) as days_from_published_to_modified,
       a.paragraph_count - coalesce(t.paragraphs, 0) as paragraphs_astray,
       (a.body <> coalesce(t.body, ''))::integer as body_is_not_its_blocks,
       regexp_matches(a.body, '[\\x{00a0}\\x{00ad}\\x{200b}\\x{feff}]')::integer as odd_spaces,
       regexp_matches(a.body, '</?(p|div|span|br|script|style|img)\\b[^>]{0,200}>', 'i')::integer as markup,
       regexp_matches(
           a.body, '\\x{00e2}\\x{20ac}[\\x{2122}\\x{0153}\\x{02dc}]|\\x{00c3}[\\x{00a9}\\x{00bc}\\x{00b6}]'
       )::integer as mojibake,
       regexp_matches(
           a.body,
           '(?m)^(Get short URL|Share this article|Read more:.{0,80}|Advertisement|All rights reserved\\.?)$'
       )::integer as chrome_paragraphs,
       coalesce(1 - t.distinct_paragraphs / t.paragraphs, 0) as repeated_share,
       len(a.keywords) as keyword_count,
       coalesce(list_max(list_transform(a.keywords, lambda k: length(k))), 0) as longest_keyword,
       len(a.authors) as author_count,
       coalesce(list_max(list_transform(a.authors, lambda k: length(k))), 0) as longest_author,
       (a.lead is not null and not contains(a.body, a.lead))::integer as lead_is_not_in_the_body
from judged_articles a
left join (
    select capture_id, count(*) as paragraphs, count(distinct text) as distinct_paragraphs,
           string_agg(text, E'\\n\\n' order by position) as body
    from judged_blocks where label in {labels} group by capture_id
) t using (capture_id)
""".replace("{labels}", str(BODY_LABELS))


def _no(check: str, column: str, description: str, severity: str = "critical") -> RowCheck:
    return RowCheck(
        id=check,
        expect="ColumnValuesToBeBetween",
        column=column,
        args={"min_value": 0, "max_value": 0},
        severity=severity,
        description=description,
        passes=0,
        fails=1,
    )


def _between(
    check: str, column: str, least: float | None, most: float | None, description: str, *, passes: float, fails: float,
    severity: str = "critical",
) -> RowCheck:  # fmt: skip
    bounds = {"min_value": least, "max_value": most}
    return RowCheck(
        id=check,
        expect="ColumnValuesToBeBetween",
        column=column,
        args={name: value for name, value in bounds.items() if value is not None},
        severity=severity,
        description=description,
        passes=passes,
        fails=fails,
    )


def _in_set(check: str, column: str, allowed: tuple[str, ...], description: str, fails: str) -> RowCheck:
    return RowCheck(
        id=check,
        expect="ColumnValuesToBeInSet",
        column=column,
        args={"value_set": list(allowed)},
        description=description,
        passes=allowed[0],
        fails=fails,
    )


SUITE = Suite(
    table="articles",
    frame=_FRAME,
    rows=(
        RowCheck(
            id="article_id_is_a_hash",
            expect="ColumnValuesToMatchRegex",
            column="article_id",
            args={"regex": r"^[0-9a-f]{32}$"},
            description="An article's id is 32 hexadecimal digits.",
            passes="f" * 32,
            fails="F00",
        ),
        _in_set(
            "article_id_basis_is_known",
            "article_id_basis",
            ARTICLE_ID_BASES,
            "The id says what it was made from.",
            "luck",
        ),
        _in_set(
            "headline_basis_is_known",
            "headline_basis",
            HEADLINE_BASES,
            "The headline says where it was found.",
            "footer",
        ),
        _in_set(
            "published_basis_is_known",
            "published_basis",
            PUBLISHED_BASES,
            "The publication time says what gave it; the page's own clock is not in the list.",
            "page_clock",
        ),
        _in_set(
            "article_kind_is_known",
            "page_kind",
            ARTICLE_KINDS,
            "Only pages that show one story become articles.",
            "listing",
        ),
        RowCheck(
            id="language_is_a_tag",
            expect="ColumnValuesToMatchRegex",
            column="language",
            args={"regex": r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"},
            description="The language is a tag such as en or pt-BR.",
            passes="pt-BR",
            fails="English",
        ),
        _between(
            "headline_has_a_length",
            "headline_chars",
            3,
            500,
            "A headline has 3 to 500 characters.",
            passes=64,
            fails=900,
        ),
        _no(
            "headline_is_not_the_site",
            "headline_is_the_site",
            "The headline is the story's, not the site's name.",
            "warning",
        ),
        _no("headline_has_a_basis", "headline_without_basis", "A headline says where it was found; none says absent."),
        _no("published_has_a_basis", "published_without_basis", "A publication time says what gave it."),
        _between(
            "published_in_the_age_of_news",
            "published_year",
            1600,
            2100,
            "A story is published after newspapers were invented.",
            passes=2018,
            fails=1,
        ),
        _between(
            "published_before_capture",
            "minutes_published_after_capture",
            None,
            0,
            "A story is published before its page is captured, give or take what its zone and precision allow.",
            passes=-5000,
            fails=61,
        ),
        _between(
            "modified_after_published",
            "days_from_published_to_modified",
            -1,
            None,
            "A story is changed after it was published.",
            passes=0,
            fails=-30,
            severity="warning",
        ),
        _no("paragraphs_are_counted", "paragraphs_astray", "The number of paragraphs is the number of body blocks."),
        _no(
            "body_is_its_blocks",
            "body_is_not_its_blocks",
            "The body is, word for word, the text of the page's body blocks.",
        ),
        _no("body_has_plain_spaces", "odd_spaces", "The body holds no no-break space and no invisible characters."),
        _no("body_has_no_markup", "markup", "The body holds no HTML tags.", "warning"),
        _no("body_has_no_mojibake", "mojibake", "The body holds no letters garbled by a wrong encoding.", "warning"),
        _no(
            "body_has_no_chrome",
            "chrome_paragraphs",
            "No paragraph is a share button, an advertisement's label or a pointer to another story.",
            "warning",
        ),
        _between(
            "body_does_not_repeat_itself",
            "repeated_share",
            None,
            0.3,
            "At most three in ten paragraphs are copies of others.",
            passes=0,
            fails=0.5,
            severity="warning",
        ),
        _between(
            "keywords_are_few",
            "keyword_count",
            0,
            60,
            "A story has at most 60 tags.",
            passes=11,
            fails=400,
            severity="warning",
        ),
        _between(
            "keywords_are_not_sentences",
            "longest_keyword",
            0,
            100,
            "A tag has at most 100 characters.",
            passes=12,
            fails=240,
            severity="warning",
        ),
        _between(
            "authors_are_few",
            "author_count",
            0,
            30,
            "A story has at most 30 authors.",
            passes=2,
            fails=80,
            severity="warning",
        ),
        _between(
            "authors_are_names",
            "longest_author",
            0,
            120,
            "An author's name has at most 120 characters.",
            passes=17,
            fails=300,
            severity="warning",
        ),
        _no("lead_is_in_the_body", "lead_is_not_in_the_body", "The lead is part of the body.", "warning"),
    ),
    release=(
        ReleaseCheck(
            id="articles_are_unique",
            description="No article stands in the table twice, in whichever file and release it came in.",
            offenders="select article_id as key from articles group by article_id having count(*) > 1",
        ),
        ReleaseCheck(
            id="article_names_its_capture",
            description="The capture that an article is drawn from is there, accepted, and shows that article.",
            offenders="""
                select a.article_id as key from new_articles a
                left join captures c on c.capture_id = a.capture_id and c.status = 'accepted'
                where c.article_id is distinct from a.article_id
            """,
        ),
        ReleaseCheck(
            id="no_article_is_lost",
            description="Every article of the base release is still there.",
            value="select count(*) - (select count(*) from articles) + "
            "(select value from counted where name = 'articles_added') from base_articles",
            least=0,
        ),
    ),
)
