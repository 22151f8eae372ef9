"""Boosted decision trees, read from a small file and asked about a few rows at a time.

Every question that a row answers rules out the leaves on its other side; what is left in the end is
one leaf of each tree (QuickScorer: Lucchese and others, 2015).  All leaves of all trees are the bits
of one integer, so a row costs one `and` for each of its columns, and no tree is walked.

The models are trained by `flows.training`; shipping plain arrays keeps the trainer out of the
installation and the start-up short.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, reduce
from operator import and_, or_
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MODELS = Path(__file__).parent / "models"

#: A row's columns that are not 0.
Row = Mapping[int, float]


class Trees:
    """An ensemble of binary trees, whose scores add up.

    Arrays, over all nodes of all trees: ``feature`` int16 (-1 at a leaf), ``threshold`` float32
    (go left where value <= threshold), ``left`` and ``right`` int32 node numbers, higher than the
    node's own, ``value`` float32 (score of a leaf).
    """

    def __init__(self, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        feature, left, right = (arrays[name].tolist() for name in ("feature", "left", "right"))
        threshold = arrays["threshold"].astype(np.float64).tolist()
        leaves = [node for node, column in enumerate(feature) if column < 0]
        below = {node: 1 << bit for bit, node in enumerate(leaves)}  # the leaves under each node
        self.everything = (1 << len(leaves)) - 1
        asked: dict[int, list[tuple[float, int, int]]] = {}
        for node in range(len(feature) - 1, -1, -1):
            if feature[node] >= 0:
                one, other = below[left[node]], below[right[node]]
                below[node] = one | other
                asked.setdefault(feature[node], []).append((threshold[node], one, other))
        self.columns = {column: place for place, column in enumerate(asked)}
        self.tables = [self._tabulate(questions) for questions in asked.values()]
        self.at_zero = [masks[bisect_left(steps, 0.0)] for steps, masks in self.tables]
        self.size = (len(leaves) + 7) // 8
        self.values = np.zeros(8 * self.size)
        self.values[: len(leaves)] = arrays["value"][leaves]

    def _tabulate(self, questions: Sequence[tuple[float, int, int]]) -> tuple[list[float], list[int]]:
        """The steps of one column, and which leaves a value below, between and above them leaves over."""
        steps = sorted({step for step, _, _ in questions})
        masks = []
        for place in range(len(steps) + 1):
            ruled_out = [left if step in steps[:place] else right for step, left, right in questions]
            masks.append(self.everything & ~reduce(or_, ruled_out))
        return steps, masks

    def scores(self, rows: Sequence[Row]) -> list[float]:
        """The raw score of each row."""
        reached = b"".join([self._reach(row).to_bytes(self.size, "little") for row in rows])
        bits = np.unpackbits(np.frombuffer(reached, np.uint8), bitorder="little").reshape(len(rows), -1)
        scores: list[float] = (bits @ self.values).tolist()
        return scores

    def _reach(self, row: Row) -> int:
        masks = list(self.at_zero)
        for column, value in row.items():
            if (place := self.columns.get(column)) is not None:
                steps, left_over = self.tables[place]
                masks[place] = left_over[bisect_left(steps, value)]
        return reduce(and_, masks)


def read_arrays(name: str) -> dict[str, NDArray[Any]]:
    """The arrays of ``models/<name>.npz``; FileNotFoundError where it has not been trained."""
    with np.load(MODELS / f"{name}.npz", allow_pickle=False) as arrays:
        return dict(arrays)


@cache
def load_trees(name: str) -> Trees:
    """The model ``models/<name>.npz``."""
    return Trees(read_arrays(name))
