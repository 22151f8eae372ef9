"""What the first model's chances on one page say about each other: neighbours, sibling groups, runs, totals."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_company import Company, join_columns
from flows.pages.line_arrays import bound

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
    padded = np.empty(count + 2 * _REACH)
    padded.fill(-1.0)
    padded[_REACH : _REACH + count] = chances
    neighbours = [padded[n : n + count] for n in range(2 * _REACH + 1)]
    numbers, likely = np.array(company), chances * ink
    total = max(float(likely.sum()), 1.0)
    of_group, of_parent, of_region = _group(chances, numbers, ink, likely, total)
    columns = [
        *neighbours, of_group[:-1].ravel(), *_place(chances), of_parent.ravel(), of_region.ravel(),
        *_stand(likely, numbers[2]), *_total(chances, ink, likely, total),
    ]  # fmt: skip
    return join_columns(columns, count).T


def _group(
    chances: Vector, numbers: NDArray[np.int64], ink: Vector, likely: Vector, total: float
) -> NDArray[np.float64]:
    """What all members of a block's group say, for three numberings at once: shape (3, columns, blocks)."""
    sizes = numbers.max(axis=1) + 1
    starts = np.add.accumulate(sizes) - sizes
    flat = (numbers + starts[:, None]).ravel()  # each group of each numbering has a number of its own
    values = np.concatenate((chances, chances, chances))
    counts, sums = np.bincount(flat), np.bincount(flat, values)
    most = np.zeros(len(counts))
    np.maximum.at(most, flat, values)
    inked = np.bincount(flat, np.concatenate((likely, likely, likely)))
    share = inked / np.maximum(np.bincount(flat, np.concatenate((ink, ink, ink))), 1.0)
    size, sums = counts[flat], sums[flat]
    others = np.where(size > 1, (sums - values) / np.maximum(size - 1, 1), -1.0)
    table = np.array((sums / size, size, others, most[flat], share[flat], inked[flat] / total))
    return table.reshape(6, 3, -1).transpose(1, 0, 2)


def _stand(likely: Vector, regions: NDArray[np.int64]) -> list[Any]:
    """Where a block stands in its region, and its region against the one with most likely text."""
    places, count = np.arange(len(regions)), int(regions.max()) + 1
    first, last = np.empty(count, np.int64), np.empty(count, np.int64)
    first[regions[::-1]] = places[::-1]  # of equal places the one assigned last stays
    last[regions] = places
    inked = np.bincount(regions, likely)
    rank = np.empty(count)
    rank[(-inked).argsort(kind="stable")] = np.arange(count)
    main = int(inked.argmax())
    apart = np.where(places < first[main], places - first[main], np.maximum(places - last[main], 0))
    return [
        np.minimum(places - first[regions], 40), np.minimum(last[regions] - places, 40),
        np.minimum(rank[regions], 10), bound(apart, 40),
    ]  # fmt: skip


def _place(chances: Vector) -> list[Vector]:
    count, places, sure = len(chances), np.arange(len(chances)), chances > _SURE
    found = sure.nonzero()[0]
    first, last = (found[0], found[-1]) if len(found) else (-1, -1)
    before = np.add.accumulate(sure, dtype=float) - sure
    since, till = np.empty(count), np.empty(count)
    since[0], till[-1] = _FAR, _FAR + 1
    latest = np.maximum.accumulate(np.where(sure, places, -_FAR))
    coming = np.minimum.accumulate(np.where(sure, places, count + _FAR)[::-1])[::-1]
    np.subtract(places[1:], latest[:-1], out=since[1:])
    np.subtract(coming[1:], places[:-1], out=till[:-1])
    return [
        bound(places - first, 40), bound(last - places, 40), before, len(found) - before - sure,
        np.minimum(since, _FAR), np.minimum(till, _FAR),
    ]  # fmt: skip


def _total(chances: Vector, ink: Vector, likely: Vector, total: float) -> list[Any]:
    count, places = len(chances), np.arange(len(chances))
    running = np.zeros(count + 1)
    np.add.accumulate(chances, out=running[1:])
    means = []
    for reach in (3, 8):
        low, high = np.maximum(places - reach, 0), np.minimum(places + reach + 1, count)
        means.append((running[high] - running[low]) / (high - low))
    page = np.repeat((chances.sum(), likely.sum(), (chances * (1 - chances)).sum()), count)
    return [*means, page, (np.add.accumulate(likely) - likely) / total, ink / total]
