"""Boosted decision trees, read from a small file and walked with numpy.

The models are trained by `flows.training`; shipping plain arrays keeps the trainer out of the
installation and the start-up short.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MODELS = Path(__file__).parent / "models"


class Trees:
    """A multi-class tree ensemble; tree ``t`` adds to the score of class ``t % classes``.

    Arrays, over all nodes of all trees: ``feature`` int16 (-1 at a leaf), ``threshold`` float32
    (go left where value <= threshold), ``left`` and ``right`` int32 node numbers (a leaf points to
    itself), ``value`` float32 (score of a leaf); ``roots`` int32, one per tree; ``depth``, the longest path.
    """

    def __init__(self, arrays: dict[str, NDArray[np.generic]]) -> None:
        self.feature = np.maximum(arrays["feature"], 0).astype(np.int64)
        self.threshold = arrays["threshold"].astype(np.float32)
        self.children = np.stack([arrays["left"], arrays["right"]], axis=1).astype(np.int64).ravel()
        self.value = arrays["value"].astype(np.float32)
        self.roots = arrays["roots"].astype(np.int64)
        self.depth = int(arrays["depth"])
        self.classes = [str(name) for name in arrays["classes"]]

    def scores(self, rows: NDArray[np.float32], *, chunk: int = 512) -> NDArray[np.float32]:
        """Raw scores, shape (rows, classes), of feature rows, shape (rows, features)."""
        parts = [self._scores(rows[i : i + chunk]) for i in range(0, len(rows), chunk)]
        return np.concatenate(parts) if parts else np.zeros((0, len(self.classes)), np.float32)

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Softmax of the scores."""
        scores = self.scores(rows)
        scores -= scores.max(axis=1, keepdims=True, initial=-np.inf)
        exp = np.exp(scores)
        result: NDArray[np.float32] = exp / exp.sum(axis=1, keepdims=True)
        return result

    def _scores(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        count, flat = len(rows), rows.ravel()
        node = np.broadcast_to(self.roots, (count, len(self.roots))).copy()
        offset = (np.arange(count) * rows.shape[1])[:, None]
        for _ in range(self.depth):
            goes_right = flat[offset + self.feature[node]] > self.threshold[node]
            node = self.children[2 * node + goes_right]
        leaves = self.value[node].reshape(count, -1, len(self.classes))
        result: NDArray[np.float32] = leaves.sum(axis=1)
        return result


@cache
def load_trees(name: str) -> Trees:
    """The model ``models/<name>.npz``."""
    with np.load(MODELS / f"{name}.npz", allow_pickle=False) as arrays:
        return Trees(dict(arrays))
