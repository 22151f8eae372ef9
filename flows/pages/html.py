"""HTML captures: a fast parser finds the article, BeautifulSoup reads it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from flows.pages.data_bodies import read_data_body
from flows.pages.dom_blocks import Box, Piece, Splitter, read_fast_tree, to_block
from flows.pages.dom_container import find_container, find_span, reread_container
from flows.pages.dom_hints import read_hints
from flows.pages.dom_labels import label_inside, label_lead, label_outside, mark_duplicates
from flows.pages.dom_select import THRESHOLD, choose_body
from flows.pages.kinds import judge_kind
from flows.pages.metadata import state_facts
from flows.pages.metadata_sources import gather_sources
from flows.pages.pointers import find_pointers
from flows.pages.rules import RuleSet, Site
from flows.pages.types import Block, Decision, Decoded, Reading
from flows.pages.vocabulary import generic_rules

_SHORT_BODY = 60  # words; a page with fewer may carry its body as data
_MUCH_LONGER = 3  # times the visible body, from which a body in data is taken


def read_html(decoded: Decoded, url: str | None, site: Site | None) -> Reading:
    """Label every block of an HTML capture, and gather what the page says of its story."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(decoded.text)
    pieces, container, span = split_page(tree, site)
    rules = rules_of(site)
    hints = read_hints(tree)
    chances = choose_body(pieces, container, span, rules, hints)
    if site is not None:
        chances = honour_site(tree, site, pieces, container, chances)
    decisions = decide(pieces, chances, rules)
    label_lead(pieces, decisions, hints.description)
    blocks = [to_block(piece) for piece in pieces]
    flags = add_data_body(tree, blocks, decisions)
    sources = gather_sources(tree)
    facts = state_facts(sources, url, blocks, [decision.label for decision in decisions])
    return Reading(
        blocks=blocks,
        decisions=decisions,
        kind=judge_kind(sources, url, blocks, decisions, facts),
        facts=facts,
        pointers=find_pointers(sources.base or url, blocks, decisions, facts.headline),
        flags=flags,
    )


def split_page(tree: Any, site: Site | None = None) -> tuple[list[Piece], Box | None, range | None]:
    """All pieces of a parsed page, the article's element, and the places of the pieces in it."""
    pieces = Splitter().feed(read_fast_tree(tree.root)) if tree.root else []
    container = (find_stated(tree, site, pieces) if site and site.article else None) or find_container(pieces)
    pieces = reread_container(pieces, container)
    return pieces, container, find_span(pieces, container) if container else None


def find_stated(tree: Any, site: Site, pieces: Sequence[Piece]) -> Box | None:
    """The element that the site's file names as the article's, where the page has it and text is in it."""
    node = tree.css_first(site.article)
    wanted = node.mem_id if node is not None else None
    return next((box for piece in pieces for box in piece.box.ancestors() if box.node.mem_id == wanted), None)


def honour_site(
    tree: Any, site: Site, pieces: Sequence[Piece], container: Box | None, chances: Sequence[float]
) -> list[float]:
    """The chances after the site's own word: what it drops is no body, what its rules name has that label."""
    dropped = {node.mem_id for selector in site.drop for node in tree.css(selector)}
    own = _compile(site.rules)
    result = []
    for piece, chance in zip(pieces, chances, strict=True):
        gone = dropped and any(
            getattr(box.node, "mem_id", None) in dropped for box in (*piece.inlines, *piece.box.ancestors())
        )
        result.append(0.0 if gone or own.match(piece.text) else chance)
    return result


def rules_of(site: Site | None) -> RuleSet:
    """The site's rules before the generic ones."""
    return _compile((*site.rules, *generic_rules().rules)) if site and site.rules else generic_rules()


@lru_cache(maxsize=256)
def _compile(rules: tuple[Any, ...]) -> RuleSet:
    return RuleSet(rules)


def decide(pieces: Sequence[Piece], chances: Sequence[float], rules: RuleSet) -> list[Decision]:
    """One decision a block, from its chance of being body."""
    is_body = [chance > THRESHOLD for chance in chances]
    first = next((i for i, inside in enumerate(is_body) if inside), len(pieces))
    last = next((i for i in range(len(pieces) - 1, -1, -1) if is_body[i]), -1)
    decisions = []
    for i, piece in enumerate(pieces):
        if is_body[i]:
            decisions.append(label_inside(piece, chances[i]))
        else:
            place = "before" if i < first else "after" if i > last else "inside"
            decisions.append(label_outside(piece, place=place, rules=rules))
    mark_duplicates(pieces, decisions, is_body)
    return decisions


def add_data_body(tree: Any, blocks: list[Block], decisions: list[Decision]) -> tuple[str, ...]:
    """Append the body that the page carries only as data, where the visible one is no body; flags for the record."""
    body = [i for i, decision in enumerate(decisions) if decision.rule == "html.body"]
    count = sum(blocks[i].text.count(" ") + 1 for i in body)
    if count >= _SHORT_BODY or (found := read_data_body(tree)) is None:
        return ()
    pieces, source = found
    if sum(piece.text.count(" ") + 1 for piece in pieces) < _MUCH_LONGER * count:
        return ()
    for i in body:
        decisions[i] = Decision("listing_item", "html.data_instead", 0.5, decisions[i].label)
    blocks += [to_block(piece) for piece in pieces]
    decisions += [Decision("paragraph", f"html.{source}", 0.8) for _ in pieces]
    return ("body_from_data",)
