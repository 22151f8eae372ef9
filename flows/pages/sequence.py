"""The trained labeller: what a block is, where no rule knows.

Three small models of boosted trees read the numbers of `line_features` and `line_around`.  The first looks at a block
and its neighbours; the second also at what the first thinks of the blocks around, so that a page's
main run of prose shows; a run is decoded from its chances.  The third names what is not body.
Trained by `python -m flows.training.text`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_around import find_prose, measure_context, measure_page, measure_signs
from flows.pages.line_arrays import (
    Matrix,
    best_run,
    bound,
    count_rows,
    find_places,
    measure_distances,
)
from flows.pages.line_features import BASE, COLUMN, RULE_GROUPS
from flows.pages.oblivious import load_oblivious, to_chance

VERSION = "labeller.1"
FIRST, SECOND, KINDS = "text_lines", "text_context", "text_kinds"
_KEEP, _RUN = 0.42, 0.46  # a block below the one is no body; the run is the best sum of (chance - other) x length
_RULED = 0.05  # the chance that a block named by a rule is body after all
_INTERRUPTION = 10  # characters that a longer block between a story's parts counts for
_INTERRUPTS = frozenset(
    ("player", "advertisement", "newsletter", "subscription", "read_more", "share", "related_label", "credit")
)
_GROUPS = slice(COLUMN["rule_0"], COLUMN["rule_0"] + len(RULE_GROUPS))
Chances = NDArray[np.float32]

#: Labels that keep a block out of the body, whatever the labeller thinks.
_NEVER_BODY = """
    share navigation footer newsletter subscription advertisement comments cookie_notice copyright player counter
    related_label keywords_label keywords read_more related_headline credit byline published updated html_residue
    agency_credit author_bio page_clock section headline listing_item hidden_duplicate live_entry_time
"""
NEVER_BODY = frozenset(_NEVER_BODY.split())


class Opinion(NamedTuple):
    """What the labeller thinks of a page: chance of body per block, the features, and the body it decodes."""

    chance: Chances
    rows: Matrix
    is_body: NDArray[np.bool_]

    def body(self) -> list[int]:
        """The places of the body's blocks."""
        return find_places(self.is_body)


def judge_body(base: Matrix, named: Sequence[str | None]) -> Opinion | None:
    """The chance of every block to be body, and the body; None without a trained model."""
    first, second = load_oblivious(FIRST), load_oblivious(SECOND)
    if first is None or second is None or not named:
        return None
    ink = read_ink(base)
    page = measure_all(base, ink)
    opinion = to_chance(first.scores(page))
    rows = np.concatenate((page, measure_context(base, ink, opinion)), axis=1)
    chance = rule_out(to_chance(second.scores(rows)), named)
    return Opinion(chance, rows, decode_body(chance, weigh_ink(ink, named)))


def measure_all(base: Matrix, ink: NDArray[np.float32]) -> Matrix:
    """The first model's features, columns ``BASE``, ``AROUND`` and ``SIGNS``, from those of `measure_blocks`."""
    columns = np.ascontiguousarray(base.T)  # a row for each column: what is worked on lies together
    is_prose = find_prose(columns, ink)
    marked = np.concatenate((is_prose[None], columns[_GROUPS] > 0))
    since, until = measure_distances(marked)
    page = measure_page(columns, ink, is_prose, (since[0], until[0]))
    return np.concatenate((columns[: len(BASE)], page, measure_signs(columns, since[1:], until[1:]))).T


def rule_out(chance: Chances, named: Sequence[str | None]) -> Chances:
    """The chances, with what a rule has named as something else next to nothing."""
    most = np.array([_RULED if label in NEVER_BODY else 1 for label in named], np.float32)
    ruled: Chances = np.minimum(chance, most)
    return ruled


def read_ink(base: Matrix) -> NDArray[np.float32]:
    """Characters of every block, from the first column of its features."""
    ink: NDArray[np.float32] = np.exp2(base[:, 0]) - 1
    return ink


def weigh_ink(ink: NDArray[np.float32], named: Sequence[str | None]) -> NDArray[np.float32]:
    """Characters of every block, few of those that only interrupt a story: it goes on behind them."""
    most = np.array([_INTERRUPTION if label in _INTERRUPTS else np.inf for label in named], np.float32)
    weighed: NDArray[np.float32] = np.minimum(ink, most)
    return weighed


def decode_body(chance: Chances, ink: NDArray[np.float32]) -> NDArray[np.bool_]:
    """The best-scoring run of blocks, less those in it that are unlikely."""
    start, stop = best_run((chance - _RUN) * ink)
    chosen = np.zeros(len(chance), np.bool_)
    chosen[start:stop] = chance[start:stop] >= _KEEP
    return chosen


# --- what is not body

PLACE = (
    "chance", "from_first", "from_last", "body_blocks", "since_related", "since_tags", "near_meta", "credit_after",
)  # fmt: skip


def measure_place(named: Sequence[str | None], chance: Chances, is_body: NDArray[np.bool_]) -> Matrix:
    """Columns ``PLACE``: where a block stands to the body and to what rules have named."""
    count = len(chance)
    rows = count_rows(count)
    body = find_places(is_body)
    first, last = (body[0], body[-1]) if body else (count, -1)
    marked = np.array([_MARKS.get(label, 0) for label in named]) == _MARKED
    out = np.zeros((len(PLACE), count), np.float32)
    out[0] = chance
    out[1], out[2] = rows - first, rows - last
    out[1:3] = bound(out[1:3], 30)
    out[3] = len(body)
    since, until = measure_distances(marked[:3])
    since[2] = np.minimum(since[2], until[2])
    out[4:7] = np.minimum(since, _FARTHEST)
    out[7, :-1] = marked[3, 1:]
    return out.T


#: What is marked: labels of related headlines and of tags, lines about the story, credits.
_MARKED = np.array([[1], [2], [3], [4]])
_FARTHEST = np.array([[30], [10], [10]], np.float32)  # blocks that are counted since the first three
_MARKS: dict[str | None, int] = {
    "related_label": 1,
    "keywords_label": 2,
    "byline": 3,
    "published": 3,
    "updated": 3,
    "credit": 4,
}
