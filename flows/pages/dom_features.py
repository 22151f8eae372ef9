"""What a model sees of a block: its text, its element, its place against the article's element, its neighbours."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_blocks import Box, Piece
from flows.pages.dom_container import Layout
from flows.pages.dom_words import BITS, TAG_BIT, inherited_bits, inline_bits
from flows.pages.rules import Rule

_BEFORE, _AFTER = 22, 14  # blocks before and after the container that may be body
_LONG = 400.0  # characters; weights of paragraphs are capped there
_FARTHEST = 40  # levels
_SENTENCE_END = frozenset('.!?…"”»’।。！？“')
_DIGITS, _CAPITALS = b"0123456789", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKS = ("|", "•", "©", "@", "»", "›", "http")
_NOT_WORD = re.compile(r"[\W_]+")
_HEADING = sum(TAG_BIT[f"h{n}"] for n in range(1, 7))
#: Labels that rules give, in groups that tell something about what stands around.
_RULE_GROUPS = {
    "related_label": 1, "read_more": 1, "related_headline": 1, "share": 2, "advertisement": 3, "comments": 4,
    "newsletter": 5, "subscription": 5, "caption": 6, "credit": 6, "byline": 7, "published": 8, "updated": 8,
    "dateline": 8, "page_clock": 8, "keywords": 9, "keywords_label": 9, "topic": 9, "footer": 10, "copyright": 10,
    "cookie_notice": 10, "navigation": 11, "counter": 2, "agency_credit": 12, "editor_note": 12, "disclaimer": 12,
    "author_bio": 12, "player": 13,
}  # fmt: skip
_GROUPS = 14


class PageHints(NamedTuple):
    """What the page's head says about its text."""

    title: str = ""
    description: str = ""
    article_body: str = ""  # JSON-LD's, letters and digits only, case folded


class Candidates(NamedTuple):
    """The blocks that may be body: their places in the page, and a row of features each."""

    places: list[int]
    rows: NDArray[np.float32]
    groups: list[int]  # number of the sibling group of each


NUMERIC = (
    "size", "words", "commas", "ends", "colon", "lower", "upper_share", "digit_share", "quote", "marks", "by_breaks",
    "link_share", "links", "bold", "slanted", "hidden", "media", "weight", "heading", "rule", "rule_group",
    "inside", "from_start", "to_end", "share_of_span", "from_top", "levels_down", "levels_up",
    "title_down", "title_up", "from_title",
    "group_count", "group_mean", "group_links", "group_weight", "parent_count", "parent_weight", "parent_links",
    "in_title", "in_description", "of_description", "same_title", "repeated", "in_data", "has_data",
    "long_before", "long_after", "since_h1", "since_heading", "since_rule", "till_rule", "last_rule",
    "span_weight", "span_blocks", "page_blocks", "description_rank",
)  # fmt: skip
SHIFTED = ("size", "link_share", "weight", "heading", "rule", "rule_group", "bold", "inside", "media")
OFFSETS = (-3, -2, -1, 1, 2, 3)


def feature_names() -> list[str]:
    """The names of the columns of ``Candidates.rows``."""
    shifted = [f"{name}{offset:+d}" for offset in OFFSETS for name in SHIFTED]
    bits = [f"{level}.{n}" for level in ("own", "near", "around") for n in range(BITS)]
    return [*NUMERIC, *shifted, *bits]


def find_candidates(layout: Layout, rules: Sequence[Rule | None], hints: PageHints) -> Candidates:
    """The blocks in and around the container, and paragraphs anywhere, with their features.

    ``rules`` has the rule that each block's text matches.
    """
    pieces, span = layout.pieces, layout.span
    low, high = (span.start - _BEFORE, span.stop + _AFTER) if span else (0, len(pieces))
    places = [i for i, weight in enumerate(layout.weights) if weight or (low <= i < high and not pieces[i].is_coarse)]
    if not places:
        return Candidates([], np.zeros((0, len(feature_names())), np.float32), [])
    page = _Page(layout, places, rules, hints)
    numeric = np.array(page.rows(), np.float32)
    rows = np.concatenate([numeric, _shift(numeric), _unpack(page.pieces)], axis=1)
    return Candidates(places, rows, page.group_numbers)


def _shift(numeric: NDArray[np.float32]) -> NDArray[np.float32]:
    columns = numeric[:, [NUMERIC.index(name) for name in SHIFTED]]
    out = np.full((len(columns), len(OFFSETS), len(SHIFTED)), -1, np.float32)
    for n, offset in enumerate(OFFSETS):
        if abs(offset) < len(columns):
            if offset < 0:
                out[-offset:, n] = columns[:offset]
            else:
                out[:-offset, n] = columns[offset:]
    return out.reshape(len(columns), -1)


def _unpack(chosen: Sequence[Piece]) -> NDArray[np.float32]:
    width = (BITS + 7) // 8
    packed = bytearray()
    for piece in chosen:
        own, near, around = inherited_bits(piece.box)
        if piece.inlines:
            own |= inline_bits(piece)
        packed += own.to_bytes(width, "little") + near.to_bytes(width, "little") + around.to_bytes(width, "little")
    array = np.frombuffer(bytes(packed), np.uint8).reshape(len(chosen), 3, width)
    bits = np.unpackbits(array, axis=2, bitorder="little")[:, :, :BITS]
    return bits.reshape(len(chosen), -1).astype(np.float32)


class _Distances:
    """How far elements are from one element of the page."""

    def __init__(self, target: Box | None) -> None:
        self.above = {box: level for level, box in enumerate(target.ancestors())} if target else {}
        self.known: dict[Box, tuple[int, int]] = {}

    def measure(self, box: Box) -> tuple[int, int]:
        """Levels up from an element to the first that also holds the target, and from there down to the target."""
        found = self.known.get(box)
        if found is None:
            chain: list[Box] = []
            around: Box | None = box
            while around is not None and around not in self.known and around not in self.above:
                chain.append(around)
                around = around.parent
            if around is None:
                steps, down = 0, _FARTHEST
            elif around in self.above:
                steps, down = 0, min(self.above[around], _FARTHEST)
                self.known[around] = (steps, down)
            else:
                steps, down = self.known[around]
            for passed in reversed(chain):
                steps = min(steps + 1, _FARTHEST)
                self.known[passed] = (steps, down)
            found = self.known[box]
        return found


class _Page:
    """The candidates of one page while their features are gathered."""

    def __init__(self, layout: Layout, places: Sequence[int], rules: Sequence[Rule | None], hints: PageHints) -> None:
        self.layout, self.places, self.hints = layout, places, hints
        self.pieces = [layout.pieces[i] for i in places]
        self.weights = [min(layout.weights[i], _LONG) for i in places]
        self.to_container = _Distances(layout.container)
        self.to_title, self.title_place = _Distances(None), 0
        self.rules = [_RULE_GROUPS.get(rule.label, 0) + 1 if (rule := rules[i]) else 0 for i in places]
        self.bits = [inherited_bits(p.box)[0] for p in self.pieces]
        self.group_numbers: list[int] = []
        self.group_stats: list[list[float]] = []
        self.parent_stats: dict[Box | None, list[float]] = {}
        self._count_groups()
        self.title = set(hints.title.lower().split())
        self.description = set(hints.description.lower().split())
        self.flat_title = flatten(hints.title)
        self._find_title(layout.pieces)

    def _count_groups(self) -> None:
        numbers: dict[Any, int] = {}
        for piece, weight in zip(self.pieces, self.weights, strict=True):
            box, parent = piece.box, piece.box.parent
            key = (box.tag, box.names, parent.names if parent else "", parent.tag if parent else "")
            number = numbers.setdefault(key, len(numbers))
            if number == len(self.group_stats):
                self.group_stats.append([0.0, 0.0, 0.0, 0.0])
            self.group_numbers.append(number)
            for stats in (self.group_stats[number], self.parent_stats.setdefault(parent, [0.0, 0.0, 0.0, 0.0])):
                stats[0] += 1
                stats[1] += len(piece.text)
                stats[2] += piece.link_chars
                stats[3] += weight

    def _find_title(self, pieces: Sequence[Piece]) -> None:
        """Where the story's title stands: the h1 that says most of what the page's title says."""
        best = -1
        for place, piece in enumerate(pieces):
            if piece.box.tag == "h1" or (piece.box.parent and piece.box.parent.tag == "h1"):
                common = len(self.title & set(piece.text.lower().split()))
                if common > best:
                    best, self.title_place, self.to_title = common, place, _Distances(piece.box)

    def rows(self) -> list[list[float]]:
        """The numeric features of every candidate."""
        span, page_blocks = self.layout.span, len(self.layout.pieces)
        total = sum(weight for place, weight in zip(self.places, self.weights, strict=True) if place in span)
        seen: dict[str, int] = {}
        for piece in self.pieces:
            seen[piece.text] = seen.get(piece.text, 0) + 1
        after = sum(1 for weight in self.weights if weight >= 80)
        before, since_h1, since_heading, since_rule, last_rule = 0, 99, 99, 99, 0
        till_rule = self._until_rule()
        out = []
        for i, piece in enumerate(self.pieces):
            weight, place, own = self.weights[i], self.places[i], self.bits[i]
            heading = next((n for n in range(1, 7) if own & TAG_BIT[f"h{n}"]), 0) if own & _HEADING else 0
            is_long = weight >= 80
            after -= is_long
            levels = (*self.to_container.measure(piece.box), *self.to_title.measure(piece.box))
            group, parent = self.group_stats[self.group_numbers[i]], self.parent_stats[piece.box.parent]
            out.append([
                *describe_text(piece), weight, heading, self.rules[i] > 0, self.rules[i],
                place in span, clip(place - span.start), clip(span.stop - 1 - place),
                (place - span.start) / max(1, len(span)), place, *levels, clip(place - self.title_place),
                group[0], group[1] / group[0], group[2] / group[1], group[3] / max(total, 1.0),
                parent[0], parent[3] / max(total, 1.0), parent[2] / parent[1],
                *self.compare(piece.text), seen[piece.text],
                *self.check_data(piece.text),
                before, after, since_h1, since_heading, since_rule, till_rule[i], last_rule,
                total, len(span), page_blocks, 0.0,
            ])  # fmt: skip
            before += is_long
            since_h1, since_heading, since_rule = min(since_h1 + 1, 99), min(since_heading + 1, 99), since_rule + 1
            if heading:
                since_heading = 0
                since_h1 = 0 if heading == 1 else since_h1
            if self.rules[i]:
                since_rule, last_rule = 0, self.rules[i]
        rank_descriptions(out)
        return out

    def _until_rule(self) -> list[int]:
        out, distance = [0] * len(self.pieces), 99
        for i in range(len(self.pieces) - 1, -1, -1):
            out[i] = distance
            distance = 0 if self.rules[i] else min(distance + 1, 99)
        return out

    def compare(self, text: str) -> tuple[float, float, float, float]:
        """How much the text says what the title and the description say."""
        if not (self.title or self.description):
            return -1.0, -1.0, -1.0, 0.0
        words = set(text[:400].lower().split())
        count = len(words)
        common = len(words & self.description)
        return (
            len(words & self.title) / count,
            common / count,
            common / len(self.description) if self.description else -1.0,
            self.is_title(text),
        )

    def is_title(self, text: str) -> float:
        """Whether the page's title begins with the text."""
        if not 10 < len(text) < 300 or text[0].casefold() != self.hints.title[:1].casefold():
            return 0.0
        flat = flatten(text)
        return float(len(flat) > 10 and self.flat_title.startswith(flat))

    def check_data(self, text: str) -> tuple[float, float]:
        """Whether the text stands in JSON-LD's articleBody, and whether there is one."""
        data = self.hints.article_body
        if not data:
            return -1.0, 0.0
        return float(flatten(text[:80]) in data and (len(text) <= 80 or flatten(text[-80:]) in data)), 1.0


def rank_descriptions(rows: list[list[float]]) -> None:
    """Mark the block that says most of what the description says."""
    column, mine = NUMERIC.index("of_description"), NUMERIC.index("description_rank")
    best = max((row[column] for row in rows), default=0.0)
    if best > 0.5:
        for row in rows:
            row[mine] = float(row[column] == best)


def describe_text(piece: Piece) -> list[float]:
    """Features of the text alone and of what stands in it."""
    text = piece.text
    size = len(text)
    short = text if size < 160 else text[:160]
    plain = short.encode("ascii", "ignore")
    first, last = text[0], text[-1]
    return [
        math.log(size + 1.0),
        text.count(" ") + 1,
        (text.count(",") + text.count("、") + text.count("，")) / size,
        last in _SENTENCE_END,
        last == ":",
        1.0 if first.islower() else 0.0 if first.isalpha() else 0.5,
        1 - len(plain.translate(None, _CAPITALS)) / len(plain) if plain else 0.0,
        1 - len(plain.translate(None, _DIGITS)) / len(plain) if plain else 0.0,
        first in "\"“„«'‘",
        sum(map(text.count, _MARKS)),
        piece.by_breaks,
        piece.link_chars / size,
        min(piece.links, 10),
        piece.bold_chars / size,
        piece.slanted_chars / size,
        piece.box.hidden,
        min(piece.media, 5),
    ]


def clip(distance: int) -> int:
    """A distance within what tells something."""
    return max(-50, min(50, distance))


def flatten(text: str) -> str:
    """Letters and digits of a text, case folded."""
    return _NOT_WORD.sub("", text).casefold()
