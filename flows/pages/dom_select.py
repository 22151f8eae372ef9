"""Which blocks are the body: a trained chance for each, and the container where that goes wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from flows.pages.dom_container import Layout
from flows.pages.dom_features import Candidates, find_candidates
from flows.pages.dom_hints import PageHints
from flows.pages.dom_sequence import Vector, describe_chances
from flows.pages.dom_words import TAG_BIT
from flows.pages.oblivious import ObliviousTrees, load_oblivious, to_chance
from flows.pages.rules import Rule

MODEL, SEQUENCE_MODEL = "html_body", "html_sequence"
THRESHOLD = 0.5
_MOST_BLOCKS = 6_000  # of a page that the models look at
_LEAST_SHARE = 0.25  # of the container's paragraph text that a chosen body must have
_PLAIN_TAGS = TAG_BIT["p"] | sum(TAG_BIT[f"h{n}"] for n in range(2, 7)) | TAG_BIT["blockquote"] | TAG_BIT["li"]


def choose_body(layout: Layout, rules: Sequence[Rule | None], hints: PageHints, title: int | None) -> list[float]:
    """The chance of each block to be body; ``rules`` has the rule that each block's text matches.

    ``title``: where the story's title stands.

    The model sees blocks, the container sees where text is dense.  Where the model leaves out most
    of the container's paragraphs, it has lost the article, and the container's plain choice holds.
    """
    models = load_oblivious(MODEL), load_oblivious(SEQUENCE_MODEL)
    if models[0] is None or models[1] is None or len(layout.pieces) > _MOST_BLOCKS:
        return choose_plainly(layout, rules)
    candidates = find_candidates(layout, rules, hints, title)
    ink = np.array([len(layout.pieces[place].text) for place in candidates.places], float)
    scores = score_candidates(models[0], models[1], candidates, ink)
    chances = [0.0] * len(layout.pieces)
    for place, chance in zip(candidates.places, to_chance(scores).tolist(), strict=True):
        chances[place] = chance
    return choose_plainly(layout, rules) if is_lost(layout, chances) else chances


def score_candidates(blocks: ObliviousTrees, sequence: ObliviousTrees, candidates: Candidates, ink: Vector) -> Vector:
    """Scores of the candidates of one page: the mean of what the block alone and what its company says."""
    first = blocks.score_columns(candidates.columns).astype(float)
    second = sequence.scores(describe_chances(to_chance(first), candidates.company, ink))
    return (first + second) / 2


def find_body(chances: Sequence[float]) -> list[int]:
    """Places of the blocks that are rather body than not."""
    return [place for place, chance in enumerate(chances) if chance > THRESHOLD]


def leave_out(chances: Sequence[float], places: Iterable[int]) -> list[float]:
    """The chances, with none for the blocks at some places."""
    result = list(chances)
    for place in places:
        result[place] = 0.0
    return result


def is_lost(layout: Layout, chances: Sequence[float]) -> bool:
    """Whether the chosen blocks are few against the paragraphs of the container."""
    dense = sum(layout.weights[i] for i in layout.span)
    chosen = sum(weight for weight, chance in zip(layout.weights, chances, strict=True) if chance > THRESHOLD)
    return chosen < _LEAST_SHARE * dense


def choose_plainly(layout: Layout, rules: Sequence[Rule | None]) -> list[float]:
    """Chances by plain rules: a block stands in the container and reads like a paragraph or a heading."""
    chances = [0.0] * len(layout.pieces)
    for place in layout.span:
        piece = layout.pieces[place]
        if rules[place]:
            continue
        if layout.weights[place]:
            chances[place] = 0.7
        elif piece.box.bits[0] & _PLAIN_TAGS and piece.link_chars < 0.5 * len(piece.text):
            chances[place] = 0.55
    return chances
