"""What each candidate for the body stands with: blocks of its kind, of its element, of its part of the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece

Vector = NDArray[Any]


class Company(NamedTuple):
    """What each candidate stands with: three numberings of the candidates, each from 0."""

    groups: list[int]  # blocks with the same names in elements with the same names
    parents: list[int]  # blocks in the same element
    regions: list[int]  # blocks in the same child of the article's element, or of an element around it


def join_columns(columns: Sequence[Vector], count: int) -> NDArray[np.float32]:
    """One row of ``count`` values a column; one of several columns may hold them one after the other.

    On a page, where nothing is in the processor's caches, to write them row by row takes five times as long.
    """
    return np.concatenate(columns, dtype=np.float32, casting="unsafe").reshape(-1, count)


def number_groups(chosen: Sequence[Piece]) -> list[int]:
    """The number of each block's sibling group: blocks of the same class in elements of the same class."""
    numbers: dict[tuple[str, str | None, Box | None], int] = {}  # of elements of this class in one element
    others: dict[tuple[str, str | None, str | None, str], int] = {}
    groups = []
    for piece in chosen:
        box = piece.box
        tag, names, parent = box.tag, box.attributes.get("class"), box.parent
        number = numbers.get((tag, names, parent))
        if number is None:
            key = (tag, names, parent.attributes.get("class"), parent.tag) if parent else (tag, names, "", "")
            number = numbers[tag, names, parent] = others.setdefault(key, len(others))
        groups.append(number)
    return groups


def number_parents(chosen: Sequence[Piece]) -> list[int]:
    """The number of the element around each block's own."""
    numbers: dict[Box | None, int] = {}
    return [numbers.setdefault(piece.box.parent, len(numbers)) for piece in chosen]


def number_regions(chosen: Sequence[Piece], container: Box | None) -> list[int]:
    """The number of the child of the article's element, or of an element around it, that each block stands in."""
    above = set(container.ancestors()) if container is not None else set()
    numbers: dict[Box, int] = {}
    known: dict[Box, int] = {}  # by the element around a block: most blocks share theirs
    regions = []
    for piece in chosen:
        box, parent = piece.box, piece.box.parent
        number = known.get(parent) if parent is not None else None
        if number is None:
            while box not in above and box.parent is not None and box.parent not in above:
                box = box.parent
            number = numbers.setdefault(box, len(numbers))
            if parent is not None and parent not in above:
                known[parent] = number
        regions.append(number)
    return regions


def sum_groups(groups: Vector, sizes: Vector, weights: Vector, total: float) -> list[Vector]:
    """Columns on each block's sibling group: blocks, their mean length, share of links, share of weight."""
    count, (size, linked) = np.bincount(groups), sizes
    chars = np.bincount(groups, size)
    per_group = (count, chars / count, np.bincount(groups, linked) / chars, np.bincount(groups, weights) / total)
    return [column[groups] for column in per_group]


def sum_parents(parents: Vector, sizes: Vector, weights: Vector, total: float) -> list[Vector]:
    """Columns on all blocks of the element around each: blocks, share of weight, share of links."""
    count, _, links, weight = sum_groups(parents, sizes, weights, total)
    return [count, weight, links]
