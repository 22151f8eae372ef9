"""HTML captures: a fast parser finds the article, BeautifulSoup reads it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flows.pages.afterthoughts import revise_decisions
from flows.pages.collector import without_collecting
from flows.pages.data_bodies import read_data_body
from flows.pages.dom_container import Layout, lay_out
from flows.pages.dom_edges import mend_edges
from flows.pages.dom_endings import label_press_contact
from flows.pages.dom_factboxes import find_fact_boxes, label_facts
from flows.pages.dom_features import find_title
from flows.pages.dom_groups import join_groups
from flows.pages.dom_guard import to_source
from flows.pages.dom_hidden import place_parts, show_story
from flows.pages.dom_hints import read_hints
from flows.pages.dom_labels import clear_body, label_inside, label_lead, label_outside, mark_duplicates
from flows.pages.dom_named import leave_out_named
from flows.pages.dom_others import leave_out_others
from flows.pages.dom_pieces import Piece, to_blocks
from flows.pages.dom_select import THRESHOLD, choose_body, leave_out
from flows.pages.dom_site import find_stated, honour_site
from flows.pages.dom_soup import reread_body
from flows.pages.dom_tags import label_tags
from flows.pages.dom_walk import split_tree
from flows.pages.kinds import judge_kind
from flows.pages.metadata import state_facts
from flows.pages.metadata_sources import gather_sources
from flows.pages.pointers import find_pointers
from flows.pages.rules import Rule, Site, site_rules
from flows.pages.types import Block, Decision, Decoded, Reading
from flows.pages.urls import absolute_url
from flows.pages.vocabulary import generic_rules
from schemas.vocabulary import ARTICLE_KINDS, BODY

_HEAD, _TAIL = 15, 4  # blocks above the body, where the story's date is, and below it, where pointers are
_OPENING, _MOST_OPENING = 100, 40  # characters; a longer block begins the story, as does one after so many short ones
_SHORT_BODY, _HARDLY_ANY = 150, 60  # words; a page with fewer may carry its body as data, or in a script's state
_LONGEST_RULED, _LONGEST_NOTE = 200, 400  # characters; longer blocks are prose, and longer ones in brackets
_OPENS, _CLOSES = "([", ")]"
_MUCH_LONGER = 3  # times the visible body, from which a body in data is taken


@without_collecting
def read_html(decoded: Decoded, url: str | None, site: Site | None, captured_at: datetime | None = None) -> Reading:
    """Label every block of an HTML capture, and gather what the page says of its story.

    ``captured_at`` dates "14 hours ago"; without it such a line says nothing.
    """
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(to_source(decoded))
    tree.raw_html = b""  # the tree has its own copies of all that it needs
    place_parts(tree)
    layout = lay_out_page(tree, site)
    matches = match_rules(layout.pieces, site)
    sources = gather_sources(tree)
    hints = read_hints(sources)
    title = find_title(layout.pieces, hints.title)
    chances = join_groups(layout.pieces, choose_body(layout, matches, hints, title))
    chances = leave_out_named(layout.pieces, chances, matches)
    chances = leave_out_others(layout.pieces, chances, title, layout.span)
    boxed = find_fact_boxes(layout.pieces, chances)
    chances = leave_out(chances, boxed)
    chances = leave_out(mend_edges(layout.pieces, chances, matches, title), boxed)  # which takes lists in
    if site is not None:
        chances = honour_site(tree, site, layout.pieces, chances)
    pieces = reread_body(layout.pieces, [chance > THRESHOLD for chance in chances])
    decisions = decide(pieces, chances, matches)
    label_facts(decisions, boxed)
    label_lead(pieces, decisions, hints.description)
    label_press_contact(pieces, decisions)
    label_tags(pieces, decisions)
    blocks = to_blocks(pieces)
    flags = add_data_body(tree, hints.title, blocks, decisions)
    facts = state_facts(sources, url, blocks, [decision.label for decision in decisions], captured_at)
    kind = judge_kind(sources, url, blocks, decisions, facts)
    base = absolute_url(url or facts.canonical_url, sources.base or url or facts.canonical_url)
    decisions = revise_decisions(blocks, decisions, kind, facts)
    if kind not in ARTICLE_KINDS:
        decisions = clear_body(decisions, kind)
    return Reading(
        blocks=blocks,
        decisions=decisions,
        kind=kind,
        facts=facts,
        pointers=find_pointers(base, blocks, decisions, facts.headline),
        flags=flags,
        base=base,
    )


def lay_out_page(tree: Any, site: Site | None = None) -> Layout:
    """All pieces of a parsed page, and the article's element."""
    pieces = split_tree(tree.root) if tree.root else []
    show_story(pieces)
    return lay_out(pieces, find_stated(tree, site.article, pieces) if site and site.article else None)


def match_rules(pieces: Sequence[Piece], site: Site | None = None) -> list[Rule | None]:
    """The rule that each piece's text matches, the site's own before the generic ones."""
    suggest, own = generic_rules().suggest, site_rules(site)
    return [
        (own.match(piece.text) if own else None) or (suggest(piece.text) if is_ruled(piece) else None)
        for piece in pieces
    ]


def is_ruled(piece: Piece) -> bool:
    """Whether the generic rules are asked about a piece: it is short, or a note in brackets."""
    text = piece.text
    longest = _LONGEST_NOTE if text[0] in _OPENS and text[-1] in _CLOSES else _LONGEST_RULED
    return not piece.is_coarse and len(text) <= longest


def decide(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> list[Decision]:
    """One decision a block, from its chance of being body."""
    is_body = [chance > THRESHOLD for chance in chances]
    first = next((i for i, inside in enumerate(is_body) if inside), len(pieces))
    last = next((i for i in range(len(pieces) - 1, -1, -1) if is_body[i]), -1)
    decisions, is_opening = [], True
    for i, piece in enumerate(pieces):
        if is_body[i]:
            decisions.append(label_inside(piece, chances[i], is_opening=is_opening))
            is_opening = is_opening and len(piece.text) < _OPENING and i < first + _MOST_OPENING
        else:
            place = "before" if i < first else "after" if i > last else "inside"
            is_near = first - _HEAD <= i <= last + _TAIL
            decisions.append(label_outside(piece, rules[i], place, is_near=is_near))
    mark_duplicates(pieces, decisions, is_body)
    return decisions


def add_data_body(tree: Any, title: str, blocks: list[Block], decisions: list[Decision]) -> tuple[str, ...]:
    """Append the body that the page carries only as data, where the visible one is no body; flags for the record."""
    body = [i for i, decision in enumerate(decisions) if decision.label in BODY]
    count = sum(blocks[i].text.count(" ") + 1 for i in body)
    if count >= _SHORT_BODY or (found := read_data_body(tree, title, in_states=count < _HARDLY_ANY)) is None:
        return ()
    pieces, source = found
    if sum(piece.text.count(" ") + 1 for piece in pieces) < _MUCH_LONGER * count:
        return ()
    for i in body:
        decisions[i] = Decision("listing_item", "html.data_instead", 0.5, decisions[i].label)
    blocks += to_blocks(pieces)
    decisions += [Decision("paragraph", f"html.{source}", 0.8) for _ in pieces]
    return ("body_from_data",)
