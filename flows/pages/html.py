"""HTML captures: a fast parser finds the article, BeautifulSoup reads it."""

from __future__ import annotations

from collections.abc import Sequence

from flows.pages.dom_blocks import Piece, Splitter, read_fast_tree, to_block
from flows.pages.dom_container import find_container, find_span, reread_container, weigh_paragraph
from flows.pages.dom_labels import label_inside, label_outside, mark_duplicates
from flows.pages.dom_words import TAG_BIT, inherited_bits
from flows.pages.rules import RuleSet, Site
from flows.pages.types import Decision, Decoded, Facts, Reading
from flows.pages.vocabulary import generic_rules


def read_html(decoded: Decoded, url: str | None, site: Site | None) -> Reading:
    """Label every block of an HTML capture."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(decoded.text)
    pieces = Splitter().feed(read_fast_tree(tree.root)) if tree.root else []
    container = find_container(pieces)
    pieces = reread_container(pieces, container)
    span = find_span(pieces, container) if container else None
    rules = generic_rules()
    chances = [choose_simply(piece, i, span, rules) for i, piece in enumerate(pieces)]
    decisions = decide(pieces, chances, rules)
    blocks = [to_block(piece) for piece in pieces]
    kind = "article" if any(c > 0.5 for c in chances) else "empty"
    return Reading(blocks=blocks, decisions=decisions, kind=kind, facts=Facts())


def choose_simply(piece: Piece, place: int, span: range | None, rules: RuleSet) -> float:
    """How likely a block is body, by plain rules: it stands in the container and reads like a paragraph."""
    if span is None or place not in span or rules.match(piece.text):
        return 0.0
    own = inherited_bits(piece.box)[0]
    if weigh_paragraph(piece):
        return 0.9
    if own & (TAG_BIT["h2"] | TAG_BIT["h3"] | TAG_BIT["p"]) and piece.link_chars < 0.5 * len(piece.text):
        return 0.6
    return 0.1


def decide(pieces: Sequence[Piece], chances: Sequence[float], rules: RuleSet) -> list[Decision]:
    """One decision a block, from its chance of being body."""
    is_body = [chance > 0.5 for chance in chances]
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
