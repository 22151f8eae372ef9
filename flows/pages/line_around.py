"""What the labeller sees around a block: its neighbours, its page, and what a first opinion says of them."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_arrays import (
    Matrix,
    average_windows,
    best_run,
    count_rows,
    is_usual,
    lay_neighbours,
    measure_distances,
    measure_run,
)
from flows.pages.line_features import BASE, COLUMN, RULE_GROUPS, WORDS

_REACH, _ENDS = 3, "ends_sentence"
_NEIGHBOURS = ("chars", _ENDS, "any_rule", "function_share", "title_share", "gap")
_NEIGHBOUR_COLUMNS = np.array([COLUMN[name] for name in _NEIGHBOURS])
_WINDOWS = (2, 5, 12, 30)
_PROSE, _SHORT = 80, 40  # characters of prose, at least, and of a short line
_ENDS_ROW, _RULED_ROW = COLUMN[_ENDS], COLUMN["any_rule"]

AROUND = (
    *(f"{name}{step:+d}" for name in _NEIGHBOURS for step in range(-_REACH, _REACH + 1) if step),
    *(f"{name}~{width}" for name in ("prose", "short", "any_rule", "chars") for width in _WINDOWS),
    "place", "ink_before", "prose_before", "prose_after", "prose_since", "prose_until", "same_indent",
    "run_from", "run_until", "run_inside", "log_blocks", "log_ink", "page_prose", "page_gaps", "page_max", "page_rules",
)  # fmt: skip


def find_prose(columns: Matrix, ink: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which blocks read as prose: long, a sentence's end, and no rule's."""
    is_prose: NDArray[np.bool_] = (ink > _PROSE) & (columns[_ENDS_ROW] > columns[_RULED_ROW])
    return is_prose


def measure_page(
    columns: Matrix, ink: NDArray[np.float32], is_prose: NDArray[np.bool_], distances: tuple[Matrix, Matrix]
) -> Matrix:
    """Columns ``AROUND``, a row for each, from those of `measure_blocks`: every block's neighbours and its page.

    ``distances``: rows since the last prose, and until the next.
    """
    count = columns.shape[1]
    chars, gap, ruled = (columns[COLUMN[n]] for n in ("chars", "gap", "any_rule"))
    around = np.empty((4, count), np.float32)
    around[0], around[1], around[2], around[3] = is_prose, ink < _SHORT, ruled, chars
    inks = np.array((ink, ink * is_prose))
    before = inks.cumsum(axis=1) - inks
    all_ink, all_prose = np.add.reduce(inks, axis=1).tolist()
    rows = count_rows(count)
    run = best_run(np.where(is_prose, np.minimum(ink, 400), -8 - 60 * ruled))
    page = np.empty((16, count), np.float32)
    page[0] = rows / max(1, count - 1)
    page[1] = before[0] / max(1.0, all_ink)
    page[2] = before[1] / (all_prose or 1.0)
    page[3] = 1 - (before[1] + inks[1]) / (all_prose or 1.0)
    page[4], page[5] = distances
    page[6] = is_usual(columns[COLUMN["indent"]], inks[1])
    page[7:10] = measure_run(run, rows, 40)
    page[10:] = np.array((
        math.log2(1 + count), math.log2(1 + all_ink), np.count_nonzero(is_prose) / count,
        np.count_nonzero(gap) / count, np.maximum.reduce(chars), np.count_nonzero(ruled) / count,
    ))[:, None]  # fmt: skip
    near = lay_neighbours(columns.take(_NEIGHBOUR_COLUMNS, axis=0), _REACH)
    return np.concatenate((near, average_windows(around, _WINDOWS), page))


# --- words of set phrases, the nearest labels, a usual paragraph's length

_LONG = 6.3  # log2 of a paragraph's characters, at least
_GROUPS = range(len(RULE_GROUPS))
SIGNS = (
    *WORDS, "boxes-1", "boxes+1", "relative",
    *(f"since_{group}" for group in _GROUPS), *(f"until_{group}" for group in _GROUPS),
)  # fmt: skip


def measure_signs(columns: Matrix, since: Matrix, until: Matrix) -> Matrix:
    """Columns ``SIGNS``, a row for each, from those of `measure_blocks` and the rows since and until each group."""
    chars = columns[COLUMN["chars"]]
    out = np.zeros((len(SIGNS), len(chars)), np.float32)
    out[:3] = columns[len(BASE) :]
    out[3, 1:], out[4, :-1] = out[0, :-1], out[0, 1:]
    prose = chars[(columns[_ENDS_ROW] > 0) & (chars > _LONG)]
    out[5] = chars - np.add.reduce(prose) / max(1, len(prose))
    out[6 : 6 + len(_GROUPS)], out[6 + len(_GROUPS) :] = since, until
    return out


# --- the page after a first opinion

_VIEW = 6
_VIEWS = (2, 5, 12)
CONTEXT = (
    "first", *(f"first{step:+d}" for step in range(-_VIEW, _VIEW + 1) if step),
    *(f"first~{width}" for width in _VIEWS),
    "run_start", "run_end", "in_run", "mass_before", "mass_after", "mass", "first_max", "run_indent",
    "since_body", "until_body",
)  # fmt: skip


def measure_context(base: Matrix, ink: NDArray[np.float32], first: NDArray[np.float32]) -> Matrix:
    """Columns ``CONTEXT``: a first opinion of each block, of its neighbours and of the page's main run."""
    run = best_run((first - 0.25) * ink)
    rows = count_rows(len(first))
    weight = first * ink
    before, mass = weight.cumsum() - weight, float(np.add.reduce(weight)) or 1.0
    likely = first > 0.5
    out = np.empty((10, len(first)), np.float32)
    out[:3] = measure_run(run, rows, 30)
    out[3] = before / mass
    out[4] = 1 - (before + weight) / mass
    out[5] = math.log2(1 + mass)
    out[6] = np.maximum.reduce(first, initial=0)
    out[7] = is_usual(base[:, COLUMN["indent"]], weight * out[2])
    out[8:9], out[9:] = measure_distances(likely[None])
    return np.concatenate(
        (first[None], lay_neighbours(first[None], _VIEW), average_windows(first[None], _VIEWS), out)
    ).T
