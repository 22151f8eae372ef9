"""Columns over a page's blocks: distances, neighbours, windows, the best run; all by numpy, a few calls a page."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

FARTHEST = 30  # rows that are counted
_BEYOND = 100
_MANY = 400  # blocks of a page whose windows are not worth their memory


def count_rows(count: int) -> NDArray[np.float32]:
    """0, 1, 2 …: as numbers that the columns hold, for which nothing needs to be converted."""
    return np.arange(count, dtype=np.float32)


def find_places(marked: NDArray[np.bool_]) -> list[int]:
    """Where the marks are; `np.flatnonzero` takes three times as long over a page."""
    places: list[int] = marked.nonzero()[0].tolist()
    return places


def bound(values: NDArray[Any], most: int) -> NDArray[Any]:
    """The values between ``-most`` and ``most``; `np.clip` takes three times as long over a page."""
    bounded: NDArray[Any] = np.minimum(np.maximum(values, -most), most)
    return bounded


def measure_run(run: tuple[int, int], rows: NDArray[np.float32], most: int) -> Matrix:
    """Rows since a run's first, rows until its last, and whether a row stands inside."""
    start, stop = run
    out = np.zeros((3, len(rows)), np.float32)
    out[0], out[1] = rows - start, stop - 1 - rows
    out[:2] = bound(out[:2], most)
    out[2, start:stop] = 1
    return out


def measure_distances(marked: NDArray[np.bool_]) -> tuple[Matrix, Matrix]:
    """Rows since the last marked one, and until the next, at most `FARTHEST`; 0 on it.

    ``marked`` has shape (kinds, rows), and so have both results.
    """
    kinds, count = marked.shape
    both = np.concatenate((marked, marked[:, ::-1]))  # in one pass: each call of numpy costs more than its sums do
    counted = np.arange(_BEYOND, _BEYOND + count, dtype=np.float32)  # so that 0 is farther than any marked row
    distance = np.minimum(counted - np.maximum.accumulate(both * counted, axis=1), FARTHEST)
    return distance[:kinds], distance[kinds:, ::-1]


def lay_neighbours(values: Matrix, reach: int) -> Matrix:
    """Each row of values at -reach … -1, 1 … reach; beyond the page -1."""
    kinds, count = values.shape
    padded = np.empty((kinds, count + 2 * reach), np.float32)
    padded.fill(-1)
    padded[:, reach : reach + count] = values
    row, cell = padded.strides
    seen = np.ndarray((kinds, 2 * reach + 1, count), np.float32, padded, 0, (row, cell, cell))  # no copy
    out = np.empty((kinds, 2 * reach, count), np.float32)
    out[:, :reach], out[:, reach:] = seen[:, :reach], seen[:, reach + 1 :]
    return out.reshape(-1, count)


def average_windows(values: Matrix, widths: tuple[int, ...]) -> Matrix:
    """Mean of each row of values over the block and so many blocks on both sides."""
    kinds, count = values.shape
    first, behind, sizes = _find_windows(count, widths) if count <= _MANY else _lay_windows(count, widths)
    sums = np.zeros((kinds, count + 1))  # of the values before each block
    values.cumsum(axis=1, dtype=np.float64, out=sums[:, 1:])
    means = sums.take(behind, axis=1)
    means -= sums.take(first, axis=1)
    means /= sizes
    return means.reshape(-1, count).astype(np.float32)


def _lay_windows(count: int, widths: tuple[int, ...]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """For each width and block of a page: the window's first block, the one behind its last, and its size."""
    blocks, width = np.arange(count), np.array(widths)[:, None]
    first, behind = np.maximum(blocks - width, 0), np.minimum(blocks + width + 1, count)
    return first, behind, behind - first


_find_windows = lru_cache(maxsize=256)(_lay_windows)  # most pages have as many blocks as some page before them


def is_usual(values: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Whether each value is the one that holds most of the weight, the least one where nothing has any."""
    found = values.tolist()
    held: dict[float, float] = {}
    for value, share in zip(found, weight.tolist(), strict=True):
        if share:
            held[value] = held.get(value, 0.0) + share
    usual: float = max(sorted(held), key=held.__getitem__, default=min(found, default=0.0))
    same: NDArray[np.bool_] = values == usual
    return same


def best_run(scores: NDArray[np.float32]) -> tuple[int, int]:
    """(start, stop) of the run with the greatest sum; (0, 0) where none is above nothing."""
    run, total, lowest, most, start = (0, 0), 0.0, 0.0, 0.0, 0
    for stop, score in enumerate(scores.tolist(), 1):  # a page's few dozen rows: numpy takes four times as long
        total += score
        if total < lowest:
            lowest, start = total, stop
        elif total - lowest > most:
            most, run = total - lowest, (start, stop)
    return run
