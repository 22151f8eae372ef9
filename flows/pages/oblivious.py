"""Boosted oblivious trees, read from a small file and evaluated with numpy.

In an oblivious tree every level asks one question of all its nodes, so a tree of depth d is d
comparisons whose bits number its leaf: some five times cheaper to walk than other trees.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_arrays import bound
from flows.pages.trees import read_arrays

_DEEPEST = 8
#: Leaves found at a time, of which each takes 20 bytes: all at once are as much memory as all else that a page needs.
_LEAVES = 5_000
_KIND_ROWS = 256  # of a model of kinds, that are asked about at once
_FEW_ROWS = 64  # as a page of text has, whose trees are few: nothing is brought together


class Questions:
    """What trees of one depth ask, and so the leaf of each tree that a row comes to.

    Arrays: ``features`` int16 and ``thresholds`` float32, shape (trees, depth): bit n of the leaf's
    number is ``row[features[t, n]] > thresholds[t, n]``; ``columns``, the names of the features that the rows have.
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
        self.weights = (1 << np.arange(self.depth)).astype(np.uint8)[:, None]
        self.first_leaf = (np.arange(self.trees, dtype=np.int64) << self.depth)[:, None]
        self.columns = [str(name) for name in arrays["columns"]]

    def find_leaves(self, rows: NDArray[np.float32]) -> NDArray[np.int64]:
        """Place of each row's leaf among the leaves of all trees, shape (trees, rows)."""
        asked = (np.ascontiguousarray(rows.T).take(self.features, axis=0) > self.thresholds).view(np.uint8)
        bits = asked.take(self.question, axis=0).reshape(self.depth, -1)
        bits *= self.weights  # a shift takes ten times as long
        leaf = np.bitwise_or.reduce(bits, axis=0).reshape(self.trees, len(rows))
        del asked, bits
        places: NDArray[np.int64] = leaf + self.first_leaf
        return places


class ObliviousTrees(Questions):
    """A binary ensemble; further arrays: ``leaves`` float32, shape (trees, 2 ** depth), and ``bias`` float32."""

    def __init__(self, arrays: dict[str, NDArray[np.generic]]) -> None:
        super().__init__(arrays)
        self.leaves = arrays["leaves"].astype(np.float32).ravel()
        self.bias = float(arrays["bias"])

    def scores(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Log odds of the positive class for feature rows, shape (rows, features)."""
        return self._scores(rows) if len(rows) <= _FEW_ROWS else self.score_columns([rows.T])

    def score_columns(self, parts: Sequence[NDArray[Any]]) -> NDArray[np.float32]:
        """The same for tables of shape (features, rows), of any type, that stand one below the other.

        They are brought together a few rows at a time: bits as floats are four times as large.
        """
        count, chunk = parts[0].shape[1], max(1, _LEAVES // self.trees)
        few = [[part[:, start : start + chunk] for part in parts] for start in range(0, max(count, 1), chunk)]
        return np.concatenate([self._scores(np.concatenate(some, dtype=np.float32).T) for some in few])

    def _scores(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        result: NDArray[np.float32] = np.add.reduce(self.leaves.take(self.find_leaves(rows)), axis=0) + self.bias
        return result


class KindTrees(Questions):
    """Oblivious trees of several classes; further arrays: ``leaves``, shape (trees, leaves, classes), and ``bias``."""

    def __init__(self, arrays: dict[str, NDArray[np.generic]]) -> None:
        super().__init__(arrays)
        self.classes = [str(name) for name in arrays["classes"]]
        self.leaves = arrays["leaves"].astype(np.float32).reshape(-1, len(self.classes))
        self.bias = arrays["bias"].astype(np.float32)

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Probabilities, shape (rows, classes)."""
        if len(rows) <= _KIND_ROWS:
            return self._probabilities(rows)
        return np.concatenate([self._probabilities(rows[i : i + _KIND_ROWS]) for i in range(0, len(rows), _KIND_ROWS)])

    def _probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        scores = np.add.reduce(self.leaves.take(self.find_leaves(rows), axis=0), axis=0) + self.bias
        scores -= np.maximum.reduce(scores, axis=1, keepdims=True)
        exp = np.exp(scores)
        chances: NDArray[np.float32] = exp / np.add.reduce(exp, axis=1, keepdims=True)
        return chances


def join_pairs(arrays: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Two trees and two as one of twice the depth, with the sums of their leaves: half as many to look up.

    A third of the time; what is stored stays small.
    """
    features, thresholds, leaves = (arrays[name] for name in ("features", "thresholds", "leaves"))
    if len(features) % 2 or 2 * features.shape[1] > _DEEPEST:
        return arrays
    sums = leaves[0::2, None, :].astype(np.float32) + leaves[1::2, :, None].astype(np.float32)
    return arrays | {
        "features": np.hstack((features[0::2], features[1::2])),
        "thresholds": np.hstack((thresholds[0::2], thresholds[1::2])),
        "leaves": sums.reshape(len(sums), -1),
    }


def to_chance(scores: NDArray[Any]) -> NDArray[Any]:
    """Log odds as probabilities."""
    chances: NDArray[Any] = 1 / (1 + np.exp(-bound(scores, 30)))
    return chances


@cache
def load_oblivious(name: str) -> ObliviousTrees | None:
    """The model ``models/<name>.npz``; None where it has not been trained."""
    with suppress(FileNotFoundError):
        return ObliviousTrees(join_pairs(read_arrays(name)))
    return None


@cache
def load_kinds(name: str) -> KindTrees | None:
    """The same of a model of several classes."""
    with suppress(FileNotFoundError):
        return KindTrees(read_arrays(name))
    return None
