"""What other extractors read on a page whose truth tells of a few lines only.

Pages whose whole body is known come from some two hundred sites.  Many more are known in part: there, a block
that others agree on, and that a model trained on the known ones does not contradict, is taken for known with
little weight.  That gives the models four times as many sites.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_WEIGHT = 0.25  # of a block that is known from others
_DOUBTED = 0.25  # chance below which a block that others read is body only if a third does, too


class Opinions(NamedTuple):
    """What others say of the candidates of a page; ``agreed`` is 1 where two read a block, 0 where none does."""

    agreed: Floats  # 0.5: they differ, or were not asked
    third: NDArray[np.bool_]  # whether a third extractor reads it


def no_opinions(count: int) -> Opinions:
    """Nobody was asked."""
    return Opinions(np.full(count, 0.5, np.float32), np.zeros(count, bool))


def ask_others(html: str, find: Callable[[str], Floats]) -> Opinions:
    """What trafilatura in two settings and readability read; ``find`` tells which candidates stand in a text."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    first = trafilatura.extract(html, include_comments=False)
    second = trafilatura.extract(html, include_comments=False, favor_precision=True)
    third = find(read_readably(html)) > 0
    if not first or not second:
        return no_opinions(len(third))
    return Opinions((find(first) + find(second)) / np.float32(2), third)


def read_readably(html: str) -> str:
    """The lines of what readability takes for the article; empty where it finds none."""
    from readability import Document
    from readability.readability import Unparseable
    from selectolax.lexbor import LexborHTMLParser

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        tree = LexborHTMLParser(Document(html).summary())
    except (Unparseable, ValueError):
        return ""
    found = tree.css("p, li, h2, h3, h4, blockquote, td, pre, div")
    return "\n".join(node.text(separator=" ").strip() for node in found if not node.css_first("p, li, div"))


def learn_from(
    agreed: Floats, third: NDArray[np.bool_], chances: NDArray[np.float64], is_body: Floats, weight: Floats
) -> tuple[Floats, Floats]:
    """(is body, weight) of all blocks, where unknown ones are known from others whom ``chances`` bear out."""
    unknown = weight == 0
    inside = unknown & (agreed == 1) & ((chances > _DOUBTED) | third)
    outside = unknown & (agreed == 0) & (chances < _DOUBTED)
    return (
        np.where(inside, 1, np.where(outside, 0, is_body)).astype(np.float32),
        np.where(inside | outside, _WEIGHT, weight).astype(np.float32),
    )
