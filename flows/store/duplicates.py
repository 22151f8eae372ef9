"""Near-duplicates: MinHash signatures, bands, connected components.

Two bodies are near-duplicates where their estimated Jaccard similarity over word 5-grams is 0.8 or
more.  Clusters are the connected components of that relation over all bodies, so they do not
depend on the order or the number of builds in which the bodies came.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.store.signatures import HASHES

SIMILAR = 0.8
_SEED = 20210613
_BANDS, _BAND_ROWS = 25, 5  # finds a pair of similarity 0.8 with probability 0.99995
_SCREEN_BITS = (1 << 18) - 1
Signatures = NDArray[np.uint32]  # shape (bodies, HASHES)


class Candidate(NamedTuple):
    """An article as the choice of a cluster's earliest sees it."""

    article_id: str
    published_at: datetime | None
    captured_at: datetime | None


class Duplicate(NamedTuple):
    """A row of `duplicates`, in the order of its columns."""

    article_id: str
    cluster_id: str
    duplicate_of: str | None
    similarity: float


def find_duplicates(articles: Sequence[Candidate], signatures: Signatures) -> list[Duplicate]:
    """Rows of `duplicates`, sorted by article_id; ``signatures[i]`` belongs to ``articles[i]``."""
    clusters: dict[int, list[int]] = {}
    for member, root in enumerate(find_components(signatures)):
        clusters.setdefault(int(root), []).append(member)
    rows: list[Duplicate] = []
    for members in clusters.values():
        if len(members) > 1:
            rows += _describe_cluster(members, articles, signatures)
    return sorted(rows)


def find_components(signatures: Signatures) -> NDArray[np.int64]:
    """For each signature the smallest index of its component."""
    forest = _Forest(len(signatures))
    for group in _band_groups(signatures):
        _join_group(forest, group, signatures)
    return forest.roots()


class BandScreen:
    """Lets pass every signature that agrees with one of some given ones in a band, and few others.

    It looks at some bits of each band's first two rows: tables that stay in the processor's memory.
    """

    def __init__(self, given: Signatures) -> None:
        self._seen = np.zeros((_BANDS, 2, _SCREEN_BITS + 1), dtype=bool)
        for band in range(_BANDS):
            for row in range(2):
                self._seen[band, row, given[:, band * _BAND_ROWS + row] & _SCREEN_BITS] = True

    def find_passing(self, signatures: Signatures) -> NDArray[np.int64]:
        """The places of those that pass."""
        passing = np.zeros(len(signatures), dtype=bool)
        firsts = np.ascontiguousarray(signatures[:, : _BANDS * _BAND_ROWS : _BAND_ROWS].T) & _SCREEN_BITS
        for band, (first, second) in enumerate(self._seen):
            alike = np.flatnonzero(first[firsts[band]])
            passing[alike[second[signatures[alike, band * _BAND_ROWS + 1] & _SCREEN_BITS]]] = True
        return np.flatnonzero(passing)


class _Forest:
    """Disjoint sets; the smallest member is the root."""

    def __init__(self, size: int) -> None:
        self.parent = list(range(size))

    def find(self, member: int) -> int:
        while self.parent[member] != member:
            self.parent[member] = member = self.parent[self.parent[member]]
        return member

    def join(self, one: int, other: int) -> None:
        one, other = self.find(one), self.find(other)
        self.parent[max(one, other)] = min(one, other)

    def roots(self) -> NDArray[np.int64]:
        return np.fromiter((self.find(i) for i in range(len(self.parent))), np.int64, len(self.parent))


def _band_groups(signatures: Signatures) -> Iterator[NDArray[np.int64]]:
    """Groups of two or more bodies that agree in every row of a band."""
    if len(signatures) < 2:
        return
    multipliers = np.random.default_rng(_SEED).integers(1, 2**63, _BAND_ROWS, dtype=np.uint64) | np.uint64(1)
    for band in range(_BANDS):
        rows = signatures[:, band * _BAND_ROWS : (band + 1) * _BAND_ROWS].astype(np.uint64)
        keys = (rows * multipliers).sum(axis=1, dtype=np.uint64)
        order = np.argsort(keys, kind="stable")
        borders = np.flatnonzero(np.diff(keys[order])) + 1
        starts, ends = np.append(0, borders), np.append(borders, len(keys))
        for i in np.flatnonzero(ends - starts > 1):
            yield order[starts[i] : ends[i]]


def _join_group(forest: _Forest, group: NDArray[np.int64], signatures: Signatures) -> None:
    """Join every similar pair of the group; what equals a member would only find again what that one found."""
    rest = group
    while len(rest) > 1 and len(set(map(forest.find, rest.tolist()))) > 1:
        head, rest = int(rest[0]), rest[1:]
        likeness = np.count_nonzero(signatures[rest] == signatures[head], axis=1) / HASHES
        for member in rest[likeness >= SIMILAR].tolist():
            forest.join(head, member)
        rest = rest[likeness < 1]


def _describe_cluster(
    members: Sequence[int], articles: Sequence[Candidate], signatures: Signatures
) -> Iterator[Duplicate]:
    first = min(members, key=lambda m: _age(articles[m]))
    cluster_id = min(articles[m].article_id for m in members)
    for member in members:
        likeness = float((signatures[member] == signatures[first]).mean())
        earliest = None if member == first else articles[first].article_id
        yield Duplicate(articles[member].article_id, cluster_id, earliest, likeness)


def _age(article: Candidate) -> tuple[bool, datetime, bool, datetime, str]:
    never = datetime.max.replace(tzinfo=UTC)
    return (
        article.published_at is None,
        article.published_at or never,
        article.captured_at is None,
        article.captured_at or never,
        article.article_id,
    )
