"""Which blocks are the body: a trained chance for each, and the container where that goes wrong."""

from __future__ import annotations

from collections.abc import Sequence

from flows.pages.dom_blocks import Box, Piece
from flows.pages.dom_container import weigh_paragraph
from flows.pages.dom_features import PageHints, find_candidates
from flows.pages.dom_words import TAG_BIT, inherited_bits
from flows.pages.oblivious import load_oblivious
from flows.pages.rules import RuleSet

MODEL = "html_body"
THRESHOLD = 0.5
_LEAST_SHARE = 0.25  # of the container's paragraph text that a chosen body must have
_PLAIN_TAGS = TAG_BIT["p"] | sum(TAG_BIT[f"h{n}"] for n in range(2, 7)) | TAG_BIT["blockquote"] | TAG_BIT["li"]


def choose_body(
    pieces: Sequence[Piece], container: Box | None, span: range | None, rules: RuleSet, hints: PageHints
) -> list[float]:
    """The chance of each block to be body.

    The model sees blocks, the container sees where text is dense.  Where the model leaves out most
    of the container's paragraphs, it has lost the article, and the container's plain choice holds.
    """
    model = load_oblivious(MODEL)
    if model is None:
        return choose_plainly(pieces, span, rules)
    candidates = find_candidates(pieces, container, span, rules, hints)
    chances = [0.0] * len(pieces)
    for place, chance in zip(candidates.places, model.probabilities(candidates.rows).tolist(), strict=True):
        chances[place] = chance
    return choose_plainly(pieces, span, rules) if is_lost(pieces, span, chances) else chances


def is_lost(pieces: Sequence[Piece], span: range | None, chances: Sequence[float]) -> bool:
    """Whether the chosen blocks are few against the paragraphs of the container."""
    if span is None:
        return False
    dense = sum(weigh_paragraph(pieces[i]) for i in span)
    chosen = sum(weigh_paragraph(p) for p, chance in zip(pieces, chances, strict=True) if chance > THRESHOLD)
    return chosen < _LEAST_SHARE * dense


def choose_plainly(pieces: Sequence[Piece], span: range | None, rules: RuleSet) -> list[float]:
    """Chances by plain rules: a block stands in the container and reads like a paragraph or a heading."""
    chances = [0.0] * len(pieces)
    for place in span or ():
        piece = pieces[place]
        if rules.match(piece.text):
            continue
        if weigh_paragraph(piece):
            chances[place] = 0.7
        elif inherited_bits(piece.box)[0] & _PLAIN_TAGS and piece.link_chars < 0.5 * len(piece.text):
            chances[place] = 0.55
    return chances
