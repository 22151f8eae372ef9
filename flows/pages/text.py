"""Plain-text captures: lines -> blocks -> labels -> facts.

Four voters name a block, in this order: rules (a site's before the generic ones), structure, the
site's template, and the trained labeller, which decides what the others leave open.  Some passes of
structure ask where the body is and come after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.pages import (
    structure,
    structure_dates,
    structure_fields,
    structure_menu,
    structure_names,
    structure_related,
    structure_tags,
    structure_title,
    text_captions,
    text_comments,
    text_cut_off,
    text_kind,
    text_labels,
    text_left_out,
    text_listed,
    text_reach,
    text_second,
)
from flows.pages.clocks import LONGEST_CLOCK, find_clock, is_clock
from flows.pages.collector import without_collecting
from flows.pages.line_features import measure_blocks
from flows.pages.rules import Site, site_rules
from flows.pages.sequence import Opinion, judge_body
from flows.pages.site_template import label_by_template
from flows.pages.stated import name_headline
from flows.pages.text_blocks import split_blocks
from flows.pages.text_draft import Draft, Pass
from flows.pages.text_facts import collect_facts, collect_pointers
from flows.pages.types import NO_HEADINGS, Decision, Decoded, Moment, Reading, SiteTemplate
from flows.pages.vocabulary import generic_rules

_MOST_BLOCKS = 20_000  # no story is longer; beyond it the labeller's numbers are not worth their time

#: Passes that need no look at the page as a whole, in their order.
BY_LINE: tuple[Pass, ...] = (
    structure_menu.label_away,
    text_comments.label_comments,
    structure_menu.label_repeated_boxes,
    structure_tags.label_labelled_tags,
    text_captions.label_below_words,
    structure.label_table_rows,
    structure_tags.label_hashtags,
    structure_tags.label_glued_buttons,
    structure_names.label_bylines,
    structure.label_read_more,
    structure.label_below_markers,
    structure_title.label_breadcrumbs,
    structure_menu.label_ways,
    structure_title.label_page_title,
    structure_title.label_title_above_menu,
    structure_title.label_title_below,
    structure_names.label_inner_bylines,
    structure_names.label_names,
    structure_dates.label_date_lines,
    structure_title.label_topics,
    structure_title.label_twice,
    text_kind.label_live_entries,
    structure.label_one_line_prose,
    text_captions.label_owned_credits,
    text_captions.label_above_credits,
    text_captions.label_twins,
)
#: Passes that ask where the body is, in their order.
BY_PLACE: tuple[Pass, ...] = (
    structure.label_signatures,
    structure_tags.label_tag_line,
    structure_tags.label_tags_below_label,
    structure_tags.label_named_tags,
    structure_tags.label_joined_tags,
    structure_related.label_slogans,
    structure_related.label_timed_headlines,
    structure_related.label_footer_headlines,
    structure_names.label_lone_names,
    structure_names.label_trades,
    structure_title.label_section,
    structure_names.label_names_with_trade,
    structure_names.label_signature,
)


@without_collecting
def read_text(
    decoded: Decoded,
    url: str | None,
    site: Site | None,
    template: SiteTemplate | None = None,
    title: str | None = None,
) -> Reading:
    """Label every block of a plain-text capture and read its facts; ``title`` is what a record calls the story."""
    draft, opinion, clock = draft_story(decoded, url, site, template, title)
    if opinion:
        draft.decide(text_labels.label_kinds(draft, opinion, url))
        structure_title.name_above_headline(draft, url)
        structure_dates.name_days_of_page(draft)
        structure_dates.drop_bare_words(draft)
    draft.decide((i, Decision("unknown" if not opinion else "navigation", "no_prose", 0.3)) for i in draft.open())
    text_captions.settle_captions(draft)
    text_kind.name_dated_entries(draft)
    kind = text_kind.judge_kind(draft, url)
    for i, decision in text_listed.label_listed(draft):
        draft.overrule(i, decision)
    decisions = text_kind.settle(draft, kind)
    has_second = text_second.find_second_story(draft) is not None
    if has_second:
        decisions = text_second.lower_confidence(decisions)
    return Reading(
        blocks=draft.blocks,
        decisions=decisions,
        kind=kind,
        facts=collect_facts(draft.blocks, decisions, clock[1] if clock else None, url),
        pointers=collect_pointers(draft.blocks, decisions, decoded.links, url),
        flags=(text_second.FLAG,) if has_second else (),
        base=url,
    )


def draft_story(
    decoded: Decoded,
    url: str | None,
    site: Site | None = None,
    template: SiteTemplate | None = None,
    title: str | None = None,
) -> tuple[Draft, Opinion | None, tuple[int, Moment] | None]:
    """A page whose body is known, with what rules and structure have named; what the labeller thinks, and the clock."""
    draft = Draft(blocks=split_blocks(decoded.text, url))
    clock = find_clock(draft.blocks)
    name_blocks(draft, clock, site, template)
    draft.decide(structure_title.label_marked_headline(draft, decoded.headings))
    opinion = find_body(draft, url, decoded.links, decoded.headings)
    name_headline(draft, title)
    draft.decide(structure_tags.label_linked_tags(draft, decoded.links))
    draft.decide(structure_related.label_linked_headlines(draft, decoded.links, decoded.headings))
    for step in BY_PLACE:
        draft.decide(step(draft))
    structure_title.name_marked_headline(draft)
    return draft, opinion, clock


def name_blocks(
    draft: Draft, clock: tuple[int, Moment] | None, site: Site | None, template: SiteTemplate | None
) -> None:
    """The decisions that need no look at the page as a whole."""
    if clock:
        draft.decide([(clock[0], Decision("page_clock", "page_clock", 0.99, "published"))])
        draft.decide(label_later_clocks(draft))
    draft.decide(structure_fields.label_fields(draft))
    draft.decide(label_by_rules(draft, site))
    for step in BY_LINE:
        draft.decide(step(draft))
    draft.decide(label_by_template(draft, template))


def label_later_clocks(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The clock of another capture, where a page with a clock goes on with a second page."""
    for i in draft.short(LONGEST_CLOCK):
        if is_clock(draft.blocks[i].text):
            yield i, Decision("page_clock", "page_clock_again", 0.9, "published")


def label_by_rules(draft: Draft, site: Site | None) -> Iterator[tuple[int, Decision]]:
    """The site's own rules, then the generic ones."""
    own = site_rules(site)
    sets = [own, generic_rules()] if own else [generic_rules()]
    for i in draft.open():
        for rules in sets:
            if rule := rules.match(draft.blocks[i].text):
                yield i, Decision(rule.label, rule.id, 0.95)
                break


def find_body(
    draft: Draft, url: str | None, links: Mapping[str, str], headings: Mapping[str, int] = NO_HEADINGS
) -> Opinion | None:
    """Decide which blocks are body: the labeller's decoding, or the best run of prose without it.

    ``links`` and ``headings`` are those that the text marks, by their words.
    """
    opinion = None
    if len(draft.blocks) <= _MOST_BLOCKS:
        named = draft.labels()
        opinion = judge_body(measure_blocks(draft.blocks, named, url), named)
    if opinion is None or not opinion.body():
        draft.decide(text_labels.guess_body(draft))
    else:
        draft.decide(text_left_out.label_wordless(draft, opinion))
        draft.decide(text_left_out.label_copies(draft, opinion))
        draft.decide(text_captions.label_captions(draft, opinion))
        text_left_out.trim_head(draft, opinion)
        text_left_out.trim_tail(draft, opinion)
        text_reach.reach_out(draft, opinion)
        text_cut_off.keep_cut_end(draft, opinion)
        text_reach.keep_numbers(draft, opinion)
        text_reach.keep_headings(draft, opinion, headings)
        text_reach.fill_lists(draft, opinion)
        text_left_out.drop_opening(draft, opinion)
        text_reach.keep_points(draft, opinion)
        text_left_out.drop_others(draft, opinion)
        draft.decide(text_left_out.drop_links(draft, opinion, links))
        draft.decide(text_left_out.drop_references(draft, opinion))
        draft.decide(text_left_out.drop_pointed(draft, opinion))
        draft.decide(text_left_out.drop_stopped(draft, opinion))
        draft.decide(text_left_out.drop_about(draft, opinion))
        draft.decide(text_left_out.drop_facts(draft, opinion))
        text_reach.find_dateline(draft, opinion)
        text_kind.keep_entries(draft, opinion)
        draft.decide(text_labels.label_body(draft, opinion))
    body = draft.body()
    draft.span = range(body[0], body[-1] + 1) if body else range(0)
    return opinion
