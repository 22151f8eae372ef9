"""What the first model's chances on one page say about each other: neighbours, sibling groups, runs, totals."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_features import Company

Vector = NDArray[np.float64]
_REACH = 5  # neighbours on each side
_SURE = 0.7
_FAR = 60  # blocks
COLUMNS = (
    *(f"chance{offset:+d}" for offset in range(-_REACH, _REACH + 1)),
    "group_mean", "group_count", "group_others", "group_most", "group_ink",
    "since_first", "till_last", "sure_before", "sure_after", "since_sure", "till_sure",
    *(f"parent_{name}" for name in ("mean", "count", "others", "most", "ink", "share")),
    *(f"region_{name}" for name in ("mean", "count", "others", "most", "ink", "share")),
    "region_place", "region_left", "region_rank", "from_main",
    "mean_3", "mean_8", "page_sum", "page_ink", "page_doubt", "ink_before", "ink_share",
)  # fmt: skip


def describe_chances(chances: Vector, company: Company, ink: Vector) -> NDArray[np.float32]:
    """Features of each candidate from the chances of all on the page; ``ink`` is the length of each text."""
    count = len(chances)
    if not count:
        return np.zeros((0, len(COLUMNS)), np.float32)
    padded = np.full(count + 2 * _REACH, -1.0)
    padded[_REACH : _REACH + count] = chances
    neighbours = [padded[n : n + count] for n in range(2 * _REACH + 1)]
    groups, parents, regions = map(np.asarray, company)
    columns = [
        *neighbours, *_group(chances, groups, ink)[:-1], *_place(chances),
        *_group(chances, parents, ink), *_group(chances, regions, ink),
        *_stand(chances, regions, ink), *_total(chances, ink),
    ]  # fmt: skip
    table = np.empty((len(columns), count), np.float32)
    for row, column in zip(table, columns, strict=True):
        row[:] = column
    return table.T


def _group(chances: Vector, groups: NDArray[np.int64], ink: Vector) -> list[Vector]:
    counts = np.bincount(groups).astype(float)
    sums = np.bincount(groups, chances)
    most = np.zeros(len(counts))
    np.maximum.at(most, groups, chances)
    size = counts[groups]
    others = np.where(size > 1, (sums[groups] - chances) / np.maximum(size - 1, 1), -1.0)
    likely = chances * ink
    inked = np.bincount(groups, likely)
    share = inked / np.maximum(np.bincount(groups, ink), 1.0)
    of_all = inked / max(likely.sum(), 1.0)
    return [sums[groups] / size, size, others, most[groups], share[groups], of_all[groups]]


def _stand(chances: Vector, regions: NDArray[np.int64], ink: Vector) -> list[Any]:
    """Where a block stands in its region, and its region against the one with most likely text."""
    places, count = np.arange(len(regions)), int(regions.max()) + 1
    first, last = np.full(count, len(regions)), np.full(count, -1)
    np.minimum.at(first, regions, places)
    np.maximum.at(last, regions, places)
    likely = np.bincount(regions, chances * ink)
    rank = np.empty(count)
    rank[np.argsort(-likely, kind="stable")] = np.arange(count)
    main = int(likely.argmax())
    apart = np.where(places < first[main], places - first[main], np.maximum(places - last[main], 0))
    return [
        np.minimum(places - first[regions], 40), np.minimum(last[regions] - places, 40),
        np.minimum(rank[regions], 10), _bound(apart),
    ]  # fmt: skip


def _place(chances: Vector) -> list[Vector]:
    count, places, sure = len(chances), np.arange(len(chances)), chances > _SURE
    found = np.flatnonzero(sure)
    first, last = (found[0], found[-1]) if len(found) else (-1, -1)
    before: Vector = np.cumsum(sure) - sure.astype(float)
    latest = np.maximum.accumulate(np.where(sure, places, -_FAR))
    coming = np.minimum.accumulate(np.where(sure, places, count + _FAR)[::-1])[::-1]
    since = places - np.concatenate([[-_FAR], latest[:-1]])
    till = np.concatenate([coming[1:], [count + _FAR]]) - places
    return [
        _bound(places - first), _bound(last - places), before, np.count_nonzero(sure) - before - sure,
        np.minimum(since, _FAR), np.minimum(till, _FAR),
    ]  # fmt: skip


def _bound(distances: NDArray[np.int64]) -> Vector:
    bounded: Vector = np.minimum(np.maximum(distances, -40), 40)
    return bounded


def _total(chances: Vector, ink: Vector) -> list[Any]:
    count, places = len(chances), np.arange(len(chances))
    running = np.zeros(count + 1)
    chances.cumsum(out=running[1:])
    means = []
    for reach in (3, 8):
        low, high = np.maximum(places - reach, 0), np.minimum(places + reach + 1, count)
        means.append((running[high] - running[low]) / (high - low))
    likely = chances * ink
    total = likely.sum()
    page = [chances.sum(), total, (chances * (1 - chances)).sum()]
    so_far = (np.cumsum(likely) - likely) / max(total, 1.0)
    return [*means, *page, so_far, ink / max(total, 1.0)]
