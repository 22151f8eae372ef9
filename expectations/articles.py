"""Articles: one row a story, with dates that are possible and a body that is the story alone."""

from __future__ import annotations

from expectations.article_frame import FRAME
from expectations.checks import ReleaseCheck, Suite, between, known, matches, none_of
from expectations.drift import DRIFT_CHECKS, NOTE_DRIFT
from expectations.structure import follow_schema
from schemas import ArticleRow

_WARNING = "warning"

_IDS = (
    matches(
        "article_id_is_a_hash", "article_id", r"^[0-9a-f]{32}$", "An article's id is 32 hexadecimal digits.",
        passes="f" * 32, fails="F00",
    ),
    known(
        "article_id_basis_is_known", ArticleRow, "article_id_basis", "The id says what it was made from.", fails="luck"
    ),
    known("article_kind_is_known", ArticleRow, "page_kind", "Only pages that show one story become articles.",
          fails="listing"),
    matches(
        "article_url_is_absolute", "url", r"^https?://[^\s/]+(?:/\S*)?$", "An article's address is complete.",
        passes="https://example.org/a", fails="/a", severity=_WARNING,
    ),
    matches(
        "language_is_a_tag", "language", r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
        "The language is a tag such as en or pt-BR.", passes="pt-BR", fails="English",
    ),
)  # fmt: skip

_HEADLINE = (
    known("headline_basis_is_known", ArticleRow, "headline_basis", "The headline says where it was found.",
          fails="footer"),
    none_of("headline_has_a_basis", "headline_without_basis", "A headline says where it was found; none says absent."),
    between("headline_has_a_length", "headline_chars", 3, 500, "A headline has 3 to 500 characters.",
            passes=64, fails=900),
    none_of("headline_is_not_the_site", "headline_is_the_site", "The headline is the story's, not the site's name.",
            _WARNING),
    none_of("headline_has_plain_text", "headline_oddities",
            "The headline holds no tags, no line breaks and no no-break spaces."),
    none_of("headline_is_not_in_the_body", "headline_paragraphs", "The headline does not stand in the body again.",
            _WARNING),
    between("section_is_short", "section_chars", 1, 80, "A section's name has at most 80 characters.",
            passes=8, fails=240, severity=_WARNING),
)  # fmt: skip

_DATES = (
    known("published_basis_is_known", ArticleRow, "published_basis",
          "The publication time says what gave it; the page's own clock is not in the list.", fails="page_clock"),
    none_of("published_has_a_basis", "published_without_basis", "A publication time says what gave it."),
    none_of("published_is_not_the_clock", "published_is_the_clock",
            "The page's clock says when it was captured and is never taken for the publication time."),
    between("published_in_the_age_of_news", "published_year", 1600, 2100,
            "A story is published after newspapers were invented.", passes=2018, fails=1),
    between("published_before_capture", "minutes_published_after_capture", None, 0,
            "A story is published before its page is captured, give or take what its zone and precision allow.",
            passes=-5000, fails=61),
    between("modified_after_published", "days_from_published_to_modified", -1, None,
            "A story is changed after it was published.", passes=0, fails=-30, severity=_WARNING),
    between("modified_before_capture", "days_modified_after_capture", None, 1,
            "A story is changed before its page is captured, give or take a day.", passes=-3, fails=40,
            severity=_WARNING),
    none_of("chosen_date_is_the_published_one", "evidence_without_date",
            "Where dates were weighed, the one that was chosen is the publication time.", _WARNING),
)  # fmt: skip

_BODY = (
    none_of("paragraphs_are_counted", "paragraphs_astray", "The number of paragraphs is the number of body blocks."),
    none_of("body_is_its_blocks", "body_is_not_its_blocks",
            "The body is, word for word, the text of the page's body blocks."),
    none_of("body_has_plain_spaces", "odd_spaces", "The body holds no no-break space and no invisible characters."),
    none_of("body_has_no_markup", "markup", "The body holds no HTML tags and no character codes.", _WARNING),
    none_of("body_has_no_mojibake", "mojibake", "The body holds no letters garbled by a wrong encoding.", _WARNING),
    none_of("body_has_no_chrome", "chrome_paragraphs",
            "No paragraph is a share button, an advertisement's label or a pointer to another story.", _WARNING),
    none_of("body_has_no_keyword_line", "keyword_paragraphs", "No paragraph of the body is the list of tags.",
            _WARNING),
    between("body_does_not_repeat_itself", "repeated_share", None, 0.3,
            "At most three in ten paragraphs are copies of others.", passes=0, fails=0.5, severity=_WARNING),
    none_of("body_does_not_begin_again", "body_begins_again", "The body's opening does not come a second time.",
            _WARNING),
    between("paragraphs_are_not_glued", "longest_paragraph", None, 12_000,
            "No paragraph has more than 12,000 characters.", passes=900, fails=60_000, severity=_WARNING),
    between("words_are_counted", "characters_a_word", 1, 40,
            "The number of words fits the body's length: 1 to 40 characters a word.", passes=5.5, fails=900,
            severity=_WARNING),
    none_of("lead_is_in_the_body", "lead_is_not_in_the_body", "The lead is part of the body.", _WARNING),
)  # fmt: skip

_LISTS = (
    between("keywords_are_few", "keyword_count", 0, 60, "A story has at most 60 tags.", passes=11, fails=400,
            severity=_WARNING),
    between("keywords_are_short", "longest_keyword", 0, 100, "A tag has at most 100 characters.",
            passes=12, fails=240, severity=_WARNING),
    none_of("keywords_are_not_sentences", "keyword_sentences",
            "A tag is a word or a few, not a sentence of ten words or one that ends in a full stop.", _WARNING),
    none_of("keywords_are_distinct", "repeated_keywords", "No tag stands there twice.", _WARNING),
    between("authors_are_few", "author_count", 0, 30, "A story has at most 30 authors.", passes=2, fails=80,
            severity=_WARNING),
    between("authors_are_names", "longest_author", 0, 120, "An author's name has at most 120 characters.",
            passes=17, fails=300, severity=_WARNING),
    none_of("authors_have_no_addresses", "author_addresses", "An author's name is no address and no date.", _WARNING),
)  # fmt: skip

#: The articles that this release's rows speak of, or some more; the whole table is read once for all that is asked.
NOTE_ARTICLES = """
create or replace table articles_here as
    select article_id from articles where article_id in (
        select article_id from new_articles union select article_id from new_captures
        union select article_id from new_related_headlines union select article_id from judged_revisions
        union select target_article_id from judged_resolved_links union select article_id from duplicates
    );
"""

SUITE = Suite(
    table="articles",
    frame=FRAME,
    key="article_id",
    rows=(*_IDS, *_HEADLINE, *_DATES, *_BODY, *_LISTS),
    prepare=NOTE_ARTICLES + NOTE_DRIFT,
    release=(
        *follow_schema(ArticleRow, among="articles_here"),
        ReleaseCheck(
            id="article_names_its_capture",
            description="The capture that an article is drawn from is there, accepted, and shows that article.",
            offenders="""
                select a.article_id as key from new_articles a
                left join captures_here c on c.capture_id = a.capture_id and c.status = 'accepted'
                where c.article_id is distinct from a.article_id
            """,
            fails="update new_articles set article_id = repeat('0', 32)",
        ),
        ReleaseCheck(
            id="no_article_is_lost",
            description="Every article of the base release is still there.",
            value="select count(*) - (select count(*) from articles) + "
            "(select value from counted where name = 'articles_added') from base_articles",
            least=0,
            fails="delete from articles where article_id in (select min(article_id) from articles)",
        ),
        *DRIFT_CHECKS,
    ),
)
