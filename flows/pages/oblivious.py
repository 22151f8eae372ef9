"""Boosted oblivious trees, read from a small file and evaluated with numpy.

In an oblivious tree every level asks one question of all its nodes, so a tree of depth d is d
comparisons whose bits number its leaf: some five times cheaper to walk than other trees.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from flows.pages import trees

_DEEPEST = 8


class ObliviousTrees:
    """A binary ensemble.

    Arrays: ``features`` int16 and ``thresholds`` float32, shape (trees, depth): bit n of the leaf's
    number is ``row[features[t, n]] > thresholds[t, n]``; ``leaves`` float32, shape (trees, 2 ** depth);
    ``bias`` float32; ``columns``, the names of the features that the rows have.
    """

    def __init__(self, arrays: dict[str, NDArray[np.generic]]) -> None:
        self.trees, self.depth = arrays["features"].shape
        if self.depth > _DEEPEST:
            raise ValueError(f"trees of depth {self.depth}: leaves are numbered in a byte")
        questions = np.empty(self.trees * self.depth, [("feature", np.int64), ("threshold", np.float32)])
        # level by level, so that all trees' bits of one level lie side by side
        questions["feature"] = arrays["features"].T.ravel()
        questions["threshold"] = arrays["thresholds"].T.ravel()
        asked, self.question = np.unique(questions, return_inverse=True)  # many trees ask the same
        self.features = np.ascontiguousarray(asked["feature"])
        self.thresholds = np.ascontiguousarray(asked["threshold"])[:, None]
        self.leaves = arrays["leaves"].astype(np.float32).ravel()
        self.first_leaf = (np.arange(self.trees, dtype=np.int32) << self.depth)[:, None]
        self.bias = float(arrays["bias"])
        self.columns = [str(name) for name in arrays["columns"]]

    def scores(self, rows: NDArray[np.float32], *, chunk: int = 256) -> NDArray[np.float32]:
        """Log odds of the positive class for feature rows, shape (rows, features)."""
        parts = [self._scores(rows[i : i + chunk]) for i in range(0, len(rows), chunk)]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def _scores(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        asked = (np.ascontiguousarray(rows.T).take(self.features, axis=0) > self.thresholds).view(np.uint8)
        answers = asked.take(self.question, axis=0).reshape(self.depth, self.trees, len(rows))
        leaf = answers[self.depth - 1]
        for level in range(self.depth - 2, -1, -1):
            leaf <<= 1
            leaf |= answers[level]
        result: NDArray[np.float32] = self.leaves.take(leaf + self.first_leaf).sum(axis=0) + self.bias
        return result


@cache
def load_oblivious(name: str) -> ObliviousTrees | None:
    """The model ``models/<name>.npz``; None where it has not been trained."""
    path = trees.MODELS / f"{name}.npz"
    if not path.exists():
        return None
    with np.load(path, allow_pickle=False) as arrays:
        return ObliviousTrees(dict(arrays))
