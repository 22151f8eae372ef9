"""What a model sees of a block: its text, its element, its place against the article's element, its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_boxes import Box
from flows.pages.dom_company import (
    Company,
    Vector,
    join_columns,
    number_groups,
    number_parents,
    number_regions,
    sum_groups,
    sum_parents,
)
from flows.pages.dom_container import Layout
from flows.pages.dom_hints import PageHints
from flows.pages.dom_pieces import Piece, inline_bits
from flows.pages.dom_texts import check_data, compare_texts, count_repeats, describe_texts
from flows.pages.dom_words import BITS
from flows.pages.line_arrays import bound
from flows.pages.rules import Rule

_BEFORE, _AFTER = 22, 14  # blocks before and after the container that may be body
_LONG = 400.0  # characters; weights of paragraphs are capped there
_FARTHEST = 40  # levels
_FAR = 50  # blocks, to the ends of the container and to the title
_LEVELS = {**{f"h{n}": n for n in range(1, 7)}, "summary": 4}
_TITLES = frozenset(("h1", "h2", "h3"))
_TITLE_WORDS, _TITLE_SHARE = 4, 0.75  # of a lesser heading that the page's title must have
_FULL = 80  # weight of a paragraph of some length
_LATE = 99  # blocks; the farthest that a heading or rule is looked for
_DESCRIBES = 0.5  # share of the description from which a block may be what it describes
#: Labels that rules give, in groups that tell something about what stands around.
_RULE_GROUPS = {
    "related_label": 1, "read_more": 1, "related_headline": 1, "share": 2, "advertisement": 3, "comments": 4,
    "newsletter": 5, "subscription": 5, "caption": 6, "credit": 6, "byline": 7, "published": 8, "updated": 8,
    "page_clock": 8, "keywords": 9, "keywords_label": 9, "topic": 9, "footer": 10, "copyright": 10,
    "cookie_notice": 10, "navigation": 11, "counter": 2, "agency_credit": 12, "editor_note": 12, "disclaimer": 12,
    "author_bio": 12, "player": 13,
}  # fmt: skip


class Candidates(NamedTuple):
    """The blocks that may be body: their places in the page, their features, and their company."""

    places: list[int]
    columns: list[NDArray[Any]]  # tables of numbers and of bits, each of shape (features, blocks)
    company: Company

    def rows(self) -> NDArray[np.float32]:
        """All features in one matrix, a row a block: three times as large as the columns."""
        return np.concatenate(self.columns, dtype=np.float32).T


NUMERIC = (
    "size", "words", "commas", "ends", "lower", "upper_share", "digit_share", "quote", "marks",
    "link_share", "links", "bold", "slanted", "hidden", "media", "weight", "heading", "rule", "rule_group",
    "inside", "from_start", "to_end", "share_of_span", "from_top", "levels_down", "levels_up",
    "title_down", "title_up", "from_title",
    "group_count", "group_mean", "group_links", "group_weight", "parent_count", "parent_weight", "parent_links",
    "in_title", "in_description", "of_description", "repeated", "in_data",
    "long_before", "long_after", "since_h1", "since_heading", "since_rule", "till_rule", "last_rule",
    "span_weight", "span_blocks", "page_blocks", "description_rank",
)  # fmt: skip
SHIFTED = ("size", "link_share", "weight", "heading", "rule", "rule_group", "bold", "inside", "media")
_REACH = 3  # blocks before and after
OFFSETS = (-3, -2, -1, 1, 2, 3)
_SHIFTED = [NUMERIC.index(name) for name in SHIFTED]
_WIDTH = (3 * BITS + 7) // 8  # bytes


def feature_names() -> list[str]:
    """The names of the columns of `Candidates.rows`."""
    shifted = [f"{name}{offset:+d}" for offset in OFFSETS for name in SHIFTED]
    bits = [f"{level}.{n}" for level in ("own", "near", "around") for n in range(BITS)]
    return [*NUMERIC, *shifted, *bits]


def find_candidates(layout: Layout, rules: Sequence[Rule | None], hints: PageHints, title: int | None) -> Candidates:
    """The blocks in and around the container, and paragraphs anywhere, with their features.

    ``rules`` has the rule that each block's text matches; ``title``, where the story's title stands.
    """
    pieces, span = layout.pieces, layout.span
    low, high = (span.start - _BEFORE, span.stop + _AFTER) if span else (0, len(pieces))
    places = [i for i, weight in enumerate(layout.weights) if weight or (low <= i < high and not pieces[i].is_coarse)]
    if not places:
        return Candidates([], [np.zeros((len(feature_names()), 0), np.float32)], Company([], [], []))
    chosen = [pieces[i] for i in places]
    company = Company(number_groups(chosen), number_parents(chosen), number_regions(chosen, layout.container))
    ruled = [_RULE_GROUPS.get(rule.label, 0) + 1 if (rule := rules[i]) else 0 for i in places]
    numeric = describe_page(layout, places, chosen, company, np.array(ruled, float), hints, title)
    return Candidates(places, [numeric, *_shift(numeric), _unpack(chosen)], company)


def describe_page(
    layout: Layout,
    places: Sequence[int],
    chosen: Sequence[Piece],
    company: Company,
    rules: Vector,
    hints: PageHints,
    title: int | None,
) -> NDArray[np.float32]:
    """The numeric features of the candidates, a row each, in the order of ``NUMERIC``."""
    span, at = layout.span, np.array(places)
    texts = describe_texts(chosen)
    weights = np.minimum([layout.weights[i] for i in places], _LONG)
    boxes = [piece.box for piece in chosen]
    headings = np.array([_LEVELS.get(box.tag, 0) for box in boxes])
    inside = (at >= span.start) & (at < span.stop)
    total = float(weights[inside].sum())
    compared = compare_texts(chosen, hints)
    described = compared[2]
    columns = [
        *texts[0], weights, headings, rules > 0, rules,
        inside, bound(at - span.start, _FAR), bound(span.stop - 1 - at, _FAR),
        (at - span.start) / max(1, len(span)), at,
        *measure_levels(boxes, layout.container),
        *measure_levels(boxes, layout.pieces[title].box if title is not None else None), bound(at - (title or 0), _FAR),
        *sum_groups(np.array(company.groups), texts[1], weights, max(total, 1.0)),
        *sum_parents(np.array(company.parents), texts[1], weights, max(total, 1.0)),
        *compared, count_repeats(chosen), check_data(chosen, hints.article_body),
        *look_around(weights, headings, rules), np.repeat((total, len(span), len(layout.pieces)), len(at)),
        described == described.max() if described.max() > _DESCRIBES else np.zeros(len(at)),
    ]  # fmt: skip
    return join_columns(columns, len(at))


def _shift(numeric: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """What stands a few blocks before and after each, as views of one table; -1 where there is none."""
    count = numeric.shape[1]
    padded = np.full((len(SHIFTED), count + 2 * _REACH), -1, np.float32)
    padded[:, _REACH : _REACH + count] = numeric[_SHIFTED]
    return [padded[:, _REACH + offset : _REACH + offset + count] for offset in OFFSETS]


def _unpack(chosen: Sequence[Piece]) -> NDArray[np.uint8]:
    packed: list[bytes] = []
    for piece in chosen:
        own, near, around, _, _ = piece.box.bits
        if piece.inlines:
            own |= inline_bits(piece)
        packed.append((own | near << BITS | around << 2 * BITS).to_bytes(_WIDTH, "little"))
    array = np.frombuffer(b"".join(packed), np.uint8).reshape(len(chosen), _WIDTH)
    return np.unpackbits(array, axis=1, count=3 * BITS, bitorder="little").T


def measure_levels(boxes: Sequence[Box], target: Box | None) -> tuple[Vector, Vector]:
    """Levels up from each element to what also holds the target, and down from there to it."""
    above: dict[Box | None, int] = {box: box.depth for box in target.ancestors()} if target is not None else {}
    met: dict[Box | None, int] = {**above, None: -1}  # depth of what also holds the target; -1: nothing does
    meets = []
    for box in boxes:
        depth = above.get(box)
        if depth is None:
            depth = met.get(box.parent)
        meets.append(_meet(box.parent, met) if depth is None else depth)
    at, depths = np.array(meets), np.array([box.depth for box in boxes])
    down = np.where(at < 0, _FARTHEST, (target.depth if target is not None else 0) - at)
    return np.minimum(depths - at, _FARTHEST), np.minimum(down, _FARTHEST)


def _meet(box: Box | None, met: dict[Box | None, int]) -> int:
    """The depth that the first of an element and those around it has, which all between have after."""
    chain = []
    while box not in met:
        chain.append(box)
        box = box.parent if box is not None else None
    depth = met[box]
    for passed in chain:
        met[passed] = depth
    return depth


def find_title(pieces: Sequence[Piece], title: str) -> int | None:
    """Where the story's title stands: the h1 that says most of what the page's title says, or a lesser heading.

    An h2 or h3 is the title where it says nearly all that it says, and more of it than any h1.
    """
    words, best, place = set(title.lower().split()), -1, None
    for i, piece in enumerate(pieces):
        box = piece.box
        if (tag := box.tag) in _TITLES or (box.parent is not None and (tag := box.parent.tag) in _TITLES):
            own = set(piece.text.lower().split())
            common = len(words & own)
            if common > best and (tag == "h1" or (common >= _TITLE_WORDS and common > _TITLE_SHARE * len(own))):
                best, place = common, i
    return place


def look_around(weights: Vector, headings: Vector, rules: Vector) -> list[Vector]:
    """Columns: paragraphs before and after; blocks since a title, a heading, a rule; till a rule; the last rule."""
    full, places = weights >= _FULL, np.arange(len(weights))
    before: Vector = np.cumsum(full) - full
    last_ruled = _last_before(rules > 0)
    next_ruled = len(rules) - 1 - _last_before(rules[::-1] > 0)[::-1]
    return [
        before, full.sum() - before - full,
        *(np.minimum(places - 1 - _last_before(flags), _LATE) for flags in (headings == 1, headings > 0)),
        places - 1 - last_ruled, np.minimum(next_ruled - places - 1, _LATE),
        np.where(last_ruled >= 0, rules[np.maximum(last_ruled, 0)], 0),
    ]  # fmt: skip


def _last_before(flags: Vector) -> Vector:
    """The place of the last flag before each place; far before the first where there is none."""
    places = np.where(flags, np.arange(len(flags)), -1 - _LATE)
    latest: Vector = np.maximum.accumulate(np.concatenate([[-1 - _LATE], places]))[:-1]
    return latest
