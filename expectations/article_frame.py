"""The narrow frame of articles: numbers and short words instead of texts, one row an article."""

from __future__ import annotations

from collections.abc import Iterable

from expectations import phrases
from schemas.vocabulary import BODY_LABELS

_ODD_SIGNS = "\u00a0\u00ad\u200b\u2060\ufeff"
_ODD_SPACES = "[" + "".join(f"\\x{{{ord(sign):04x}}}" for sign in _ODD_SIGNS) + "]"
_MARKUP = (
    r"</?(p|div|span|br|script|style|img|a|li|ul|h[1-6]|strong|em|table|iframe|figure)\b[^<>]{0,200}>"
    r"|&(nbsp|amp|quot|lt|gt|#\d{2,5}|#x[0-9a-f]{2,4});|<!--"
)
#: Letters of UTF-8 read as Windows-1252, which no language writes: Ã©, â€™, Â», and the mark of what was lost.
_MOJIBAKE = (
    r"\x{00e2}\x{20ac}[\x{2122}\x{0153}\x{02dc}\x{201c}\x{201d}\x{00a6}]"
    r"|\x{00c3}[\x{00a1}-\x{00bf}]|\x{00c2}[\x{00a0}-\x{00bf}]|\x{fffd}"
)
_MOJIBAKE_SIGNS = "\u00e2\u00c3\u00c2\ufffd"


def _hold(column: str, signs: Iterable[str]) -> str:
    """SQL: whether texts hold one of some signs."""
    return "(" + " or ".join(f"contains({column}, chr({ord(sign)}))" for sign in signs) + ")"


def _match(column: str, pattern: str, signs: Iterable[str]) -> str:
    """SQL: 1 where texts match; the pattern is tried, at five times the cost, where they hold one of its signs."""
    return f"case when {_hold(column, signs)} then regexp_matches({column}, '{pattern}')::integer else 0 end"


#: One pass over the body blocks.  `case`, since `and` folds every paragraph, be it long or short.  Paragraphs are
#: compared by their hashes: to join them anew takes four times as long as all else that is asked of articles.
_TEXTS = f"""
    select capture_id, count(*) as paragraphs, list(hash(text) order by position) as hashes,
           max(length(text)) as longest_paragraph,
           count(*) filter (case when length(text) <= {phrases.LONGEST}
                            then {phrases.FOLD} in {phrases.as_list()} else false end) as chrome
    from judged_blocks where label in {BODY_LABELS} group by capture_id
"""  # noqa: S608
_HASHES = "if(a.body = '', [], list_transform(string_split(a.body, E'\\n\\n'), lambda p: hash(p)))"

#: The slack between publication and capture is stated anew here, in minutes, and not taken from the reader that is
#: judged: ten for a clock, 14 hours for a zone that is not stated, a day for a day.
FRAME = f"""
select a.capture_id, a.article_id, a.article_id_basis, a.headline_basis, a.published_basis,
       a.page_kind, a.language, a.url,
       length(a.headline) as headline_chars, length(a.section) as section_chars,
       (lower(a.headline) = lower(a.site_name) or lower(a.headline) = a.site)::integer as headline_is_the_site,
       regexp_matches(a.headline, '[\\n\\t]|{_ODD_SPACES}|{_MARKUP}')::integer as headline_oddities,
       case when contains(a.body, a.headline)  -- few do, and a longer body is made for those alone
            then contains(E'\\n\\n' || a.body || E'\\n\\n', E'\\n\\n' || a.headline || E'\\n\\n')::integer
            else 0 end as headline_paragraphs,
       (a.headline is null)::integer - (a.headline_basis = 'absent')::integer as headline_without_basis,
       (a.published_at is null)::integer - (a.published_basis = 'absent')::integer as published_without_basis,
       (c.captured_at_basis = 'page_clock' and a.published_precision <> 'day' and a.published_basis = 'text'
        and abs(date_diff('second', a.captured_at, a.published_at)) < 60)::integer as published_is_the_clock,
       date_part('year', a.published_at) as published_year,
       date_diff('minute', a.captured_at, a.published_at) - 10
           - if(a.published_offset_minutes is null, 840, 0)
           - if(a.published_precision = 'day', 1440, 0) as minutes_published_after_capture,
       date_diff('day', a.published_at, a.modified_at) as days_from_published_to_modified,
       date_diff('day', a.captured_at, a.modified_at) as days_modified_after_capture,
       (len(list_filter(a.date_evidence, lambda e: e.chosen and e.kind = 'published')) > 0
        and a.published_at is null)::integer as evidence_without_date,
       a.paragraph_count - coalesce(t.paragraphs, 0) as paragraphs_astray,
       ({_HASHES} <> coalesce(t.hashes, []))::integer as body_is_not_its_blocks,
       {_hold("a.body", _ODD_SIGNS)}::integer as odd_spaces,
       {_match("a.body", _MARKUP, "<&")} as markup,
       {_match("a.body", _MOJIBAKE, _MOJIBAKE_SIGNS)} as mojibake,
       coalesce(t.chrome, 0) as chrome_paragraphs,
       (len(a.keywords) > 2 and contains(a.body, array_to_string(a.keywords, ', ')))::integer as keyword_paragraphs,
       coalesce(1 - list_unique(t.hashes) / t.paragraphs, 0) as repeated_share,
       (length(a.body) > 600 and len(string_split(a.body, left(a.body, 300))) > 2)::integer  -- `substr` is slow
           as body_begins_again,
       coalesce(t.longest_paragraph, 0) as longest_paragraph,
       if(a.language in ('zh', 'ja', 'th', 'lo', 'km', 'my'), null,
          length(a.body) / nullif(a.word_count, 0)) as characters_a_word,
       (a.lead is not null and not contains(a.body, a.lead))::integer as lead_is_not_in_the_body,
       len(a.keywords) as keyword_count,
       coalesce(list_max(list_transform(a.keywords, lambda k: length(k))), 0) as longest_keyword,
       len(list_filter(a.keywords, lambda k: len(string_split(k, ' ')) >= 10 or regexp_matches(k, '[a-z]{{3}}[.!?]$')))
           as keyword_sentences,
       len(a.keywords) - len(list_distinct(list_transform(a.keywords, lambda k: lower(k)))) as repeated_keywords,
       len(a.authors) as author_count,
       coalesce(list_max(list_transform(a.authors, lambda k: length(k))), 0) as longest_author,
       len(list_filter(a.authors, lambda k: regexp_matches(k, '@|https?:|www\\.|[0-9]{{4}}'))) as author_addresses
from judged_articles a
left join judged_captures c using (capture_id)
left join ({_TEXTS}) t using (capture_id)
"""  # noqa: S608
