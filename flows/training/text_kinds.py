"""What the lines outside the body are, for the third model: read line by line where that was done,
else as the markup shows it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_shapes import is_headline_shaped
from flows.pages.sequence import NEVER_BODY
from flows.training.text_data import Lesson, Page, words

CLASSES = (
    "navigation",
    "headline",
    "byline",
    "published",
    "caption",
    "related_headline",
    "listing_item",
    "keywords",
    "section",
)
_MERGED = {
    "credit": "caption",
    "read_more": "related_headline",
    "updated": "published",
    "dateline": "byline",
    "author_bio": "listing_item",
    "editor_note": "listing_item",
    "disclaimer": "listing_item",
    "agency_credit": "listing_item",
    "topic": "section",
}
_READ, _SHOWN, _ASSUMED = 2.0, 0.35, 0.6  # weights: read line by line, shown by the markup, neither
_THINNED = 8  # of the lines whose kind is only assumed, one in so many is used
_NUMBER = {name: i for i, name in enumerate(CLASSES)}


def find_kinds(
    pages: Sequence[Page], dom: dict[str, dict[str, str]], teacher: int
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """(class, weight) of every block; class -1 where it is body, named by a rule, or not known."""
    kinds, weights = [], []
    for page in pages:
        shown = page.record.get("dom") or dom.get(page.record["id"].rsplit("__", 1)[0], {})
        kind, weight = _kinds_of_page(page, page.lesson(teacher), shown)
        kinds.append(kind)
        weights.append(weight)
    return np.concatenate(kinds), np.concatenate(weights)


def _kinds_of_page(page: Page, lesson: Lesson, shown: dict[str, str]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    is_body, known = lesson
    kind, weight = np.full(len(page.blocks), -1, np.int64), np.zeros(len(page.blocks), np.float32)
    headline = _find_headline(page, is_body)
    if page.lessons and not known.any():
        return kind, weight
    for i, block in enumerate(page.blocks):
        if is_body[i] or page.ruled[i] in NEVER_BODY:
            continue
        label, trust = page.labels[i], _READ
        if label is None and not page.record["truth"].get("lines_checked"):
            label, trust = ("headline", 1.0) if i == headline else _shown_label(block.text, shown)
        if label is None or label == "unknown":
            continue
        kind[i] = _NUMBER.get(_MERGED.get(label, label), 0)
        weight[i] = trust if trust != _ASSUMED or i % _THINNED == 0 else 0.0
    return kind, weight


def _shown_label(text: str, shown: dict[str, str]) -> tuple[str | None, float]:
    label = shown.get(text)
    if label == "headline":
        return None, 0.0  # a copy of the headline: which one counts is not known
    if label:
        return label, _SHOWN
    if is_headline_shaped(text):
        return None, 0.0
    return ("listing_item" if len(text) > 90 else "navigation"), _ASSUMED


def _find_headline(page: Page, is_body: NDArray[np.float32]) -> int | None:
    """The block that equals the true headline, the last one above the body."""
    true = words(page.record["truth"].get("headline") or "")
    body = np.flatnonzero(is_body)
    if not true or not len(body):
        return None
    same = [i for i, block in enumerate(page.blocks) if words(block.text) == true]
    above = [i for i in same if i < body[0] + 2]
    return above[-1] if above else None
