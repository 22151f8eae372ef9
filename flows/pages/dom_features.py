"""What a model sees of a block: its text, its element, its place against the article's element, its neighbours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_blocks import Box, Piece
from flows.pages.dom_container import Layout
from flows.pages.dom_words import BITS, inherited_bits, inline_bits
from flows.pages.rules import Rule

_BEFORE, _AFTER = 22, 14  # blocks before and after the container that may be body
_LONG = 400.0  # characters; weights of paragraphs are capped there
_FARTHEST = 40  # levels
_SENTENCE_END = frozenset('.!?…"”»’।。！？“')
_DIGITS, _CAPITALS = b"0123456789", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKS_BEYOND = ("•", "©", "»", "›")  # beside those of ASCII
_NOT_WORD = re.compile(r"[\W_]+")
_LEVELS = {**{f"h{n}": n for n in range(1, 7)}, "summary": 4}
_QUOTES = frozenset("\"“„«'‘")
_TITLES = frozenset(("h1", "h2", "h3"))
_TITLE_WORDS, _TITLE_SHARE = 4, 0.75  # of a lesser heading that the page's title must have
_FULL = 80  # weight of a paragraph of some length
_LATE = 99  # blocks; the farthest that a heading or rule is looked for
_DESCRIBES = 0.5  # share of the description from which a block may be what it describes
#: Labels that rules give, in groups that tell something about what stands around.
_RULE_GROUPS = {
    "related_label": 1, "read_more": 1, "related_headline": 1, "share": 2, "advertisement": 3, "comments": 4,
    "newsletter": 5, "subscription": 5, "caption": 6, "credit": 6, "byline": 7, "published": 8, "updated": 8,
    "dateline": 8, "page_clock": 8, "keywords": 9, "keywords_label": 9, "topic": 9, "footer": 10, "copyright": 10,
    "cookie_notice": 10, "navigation": 11, "counter": 2, "agency_credit": 12, "editor_note": 12, "disclaimer": 12,
    "author_bio": 12, "player": 13,
}  # fmt: skip
_GROUPS = 14


Vector = NDArray[Any]


class PageHints(NamedTuple):
    """What the page's head says about its text."""

    title: str = ""
    description: str = ""
    article_body: str = ""  # JSON-LD's, letters and digits only, case folded


class Company(NamedTuple):
    """What each candidate stands with: three numberings of the candidates, each from 0."""

    groups: list[int]  # blocks with the same names in elements with the same names
    parents: list[int]  # blocks in the same element
    regions: list[int]  # blocks in the same child of the article's element, or of an element around it


class Candidates(NamedTuple):
    """The blocks that may be body: their places in the page, a row of features each, and their company."""

    places: list[int]
    rows: NDArray[np.float32]
    company: Company


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
        return Candidates([], np.zeros((0, len(feature_names())), np.float32), Company([], [], []))
    chosen = [pieces[i] for i in places]
    company = Company(number_groups(chosen), number_parents(chosen), number_regions(chosen, layout.container))
    ruled = [_RULE_GROUPS.get(rule.label, 0) + 1 if (rule := rules[i]) else 0 for i in places]
    numeric = describe_page(layout, places, chosen, company, np.array(ruled, float), hints)
    rows = np.concatenate([numeric, _shift(numeric), _unpack(chosen)], axis=1)
    return Candidates(places, rows, company)


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


def describe_page(
    layout: Layout,
    places: Sequence[int],
    chosen: Sequence[Piece],
    company: Company,
    rules: Vector,
    hints: PageHints,
) -> NDArray[np.float32]:
    """The numeric features of the candidates, a column each, in the order of ``NUMERIC``."""
    span, at = layout.span, np.array(places)
    texts = describe_texts(chosen)
    weights = np.minimum([layout.weights[i] for i in places], _LONG)
    headings = np.array([_LEVELS.get(piece.box.tag, 0) for piece in chosen])
    title = find_title(layout.pieces, hints.title)
    inside = (at >= span.start) & (at < span.stop)
    total = float(weights[inside].sum())
    compared = compare_texts(chosen, hints)
    described = compared[2]
    columns = [
        *texts[0], weights, headings, rules > 0, rules,
        inside, clip(at - span.start), clip(span.stop - 1 - at), (at - span.start) / max(1, len(span)), at,
        *measure_levels(chosen, layout.container),
        *measure_levels(chosen, layout.pieces[title].box if title is not None else None), clip(at - (title or 0)),
        *sum_groups(np.array(company.groups), texts[1], weights, max(total, 1.0)),
        *sum_parents(np.array(company.parents), texts[1], weights, max(total, 1.0)),
        *compared, count_repeats(chosen), *check_data(chosen, hints.article_body),
        *look_around(weights, headings, rules), np.full(len(at), total), np.full(len(at), len(span)),
        np.full(len(at), len(layout.pieces)),
        described == described.max() if described.max() > _DESCRIBES else np.zeros(len(at)),
    ]  # fmt: skip
    table = np.empty((len(columns), len(at)), np.float32)
    for row, column in zip(table, columns, strict=True):  # `np.array` over so many columns takes twice as long
        row[:] = column
    return table.T


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
    packed: list[bytes] = []
    for piece in chosen:
        own, near, around, _, _ = inherited_bits(piece.box)
        if piece.inlines:
            own |= inline_bits(piece)
        packed += (own.to_bytes(width, "little"), near.to_bytes(width, "little"), around.to_bytes(width, "little"))
    array = np.frombuffer(b"".join(packed), np.uint8).reshape(3 * len(chosen), width)
    bits = np.unpackbits(array, axis=1, count=BITS, bitorder="little")
    return bits.reshape(len(chosen), -1).astype(np.float32)


class _Distances:
    """How far elements are from one element of the page."""

    def __init__(self, target: Box | None) -> None:
        self.above = {box: level for level, box in enumerate(target.ancestors())} if target else {}
        self.known: dict[Box, tuple[int, int]] = {}

    def measure(self, box: Box) -> tuple[int, int]:
        """Levels up from an element to the first that also holds the target, and from there down to the target."""
        found = self.known.get(box)
        if found is None and box not in self.above and (beside := self.known.get(box.parent)):  # type: ignore[arg-type]
            found = self.known[box] = (min(beside[0] + 1, _FARTHEST), beside[1])
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


def measure_levels(chosen: Sequence[Piece], target: Box | None) -> tuple[Vector, Vector]:
    """Levels up from each block to what also holds the target, and down from there to it."""
    measure = _Distances(target).measure
    steps, down = zip(*[measure(piece.box) for piece in chosen], strict=True)
    return np.array(steps), np.array(down)


def find_title(pieces: Sequence[Piece], title: str) -> int | None:
    """Where the story's title stands: the h1 that says most of what the page's title says, or a lesser heading.

    An h2 or h3 is the title where it says nearly all that it says, and more of it than any h1.
    """
    words, best, place = set(title.lower().split()), -1, None
    for i, piece in enumerate(pieces):
        box = piece.box
        tag = box.tag if box.tag in _TITLES or box.parent is None else box.parent.tag
        if tag in _TITLES:
            own = set(piece.text.lower().split())
            common = len(words & own)
            if common > best and (tag == "h1" or (common >= _TITLE_WORDS and common > _TITLE_SHARE * len(own))):
                best, place = common, i
    return place


def describe_texts(chosen: Sequence[Piece]) -> tuple[list[Vector], Vector]:
    """Columns on each text alone and on what stands in it; and characters and linked characters of each."""
    signs: list[float] = []
    for piece in chosen:
        signs += _count_signs(piece)
    raw = np.array(signs, float).reshape(len(chosen), -1).T  # a flat list is read in half the time
    size, blanks, commas, small, plain, no_capitals, no_digits, linked, links, bold, slanted, media = raw[:12]
    letters = np.maximum(plain, 1)
    columns = [
        np.log(size + 1.0), blanks + 1, commas / size, *raw[12:14], small,
        np.where(plain > 0, 1 - no_capitals / letters, 0), np.where(plain > 0, 1 - no_digits / letters, 0),
        *raw[14:17], linked / size, np.minimum(links, 10), bold / size, slanted / size, raw[17], np.minimum(media, 5),
    ]  # fmt: skip
    return columns, np.array([size, linked])


def _count_signs(piece: Piece) -> tuple[float, ...]:
    text, box, _, linked, links, _, bold, slanted, by_breaks, media, _ = piece
    size = len(text)
    count = text.count
    commas, marks = count(","), count("|") + count("@") + count("http")
    if not text.isascii():
        commas += count("、") + count("，")
        marks += sum(map(count, _MARKS_BEYOND))
    plain = text[:160].encode("ascii", "ignore")
    first, last = text[0], text[-1]
    return (
        size, count(" "), commas, 1.0 if first.islower() else 0.0 if first.isalpha() else 0.5,
        len(plain), len(plain.translate(None, _CAPITALS)), len(plain.translate(None, _DIGITS)),
        linked, links, bold, slanted, media,
        last in _SENTENCE_END, last == ":", first in _QUOTES, marks, by_breaks, box.hidden,
    )  # fmt: skip


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


def count_repeats(chosen: Sequence[Piece]) -> list[int]:
    """How often each text stands among the candidates."""
    seen = Counter([piece.text for piece in chosen])
    return [seen[piece.text] for piece in chosen]


def compare_texts(chosen: Sequence[Piece], hints: PageHints) -> Vector:
    """Rows: shares of each text that title and description have, the description's share of it, is it the title."""
    title, description = set(hints.title.lower().split()), set(hints.description.lower().split())
    if not (title or description):
        return np.repeat([[-1.0], [-1.0], [-1.0], [0.0]], len(chosen), axis=1)
    flat_title, initial = flatten(hints.title), hints.title[:1].casefold()
    raw: list[float] = []
    for piece in chosen:
        words = set(piece.text[:400].lower().split())
        is_title = begins_title(piece.text, flat_title, initial)
        raw += (len(words), len(words & title), len(words & description), is_title)
    count, titled, common, is_same = np.array(raw, np.float64).reshape(-1, 4).T
    of_description = common / len(description) if description else np.full(len(chosen), -1.0)
    return np.array([titled / count, common / count, of_description, is_same])


def begins_title(text: str, flat_title: str, initial: str) -> bool:
    """Whether the page's title begins with the text."""
    if not 10 < len(text) < 300 or text[0].casefold() != initial:
        return False
    flat = flatten(text)
    return len(flat) > 10 and flat_title.startswith(flat)


def check_data(chosen: Sequence[Piece], data: str) -> Vector:
    """Rows: whether each text stands in JSON-LD's articleBody, and whether there is one."""
    if not data:
        return np.repeat([[-1.0], [0.0]], len(chosen), axis=1)
    texts = [piece.text for piece in chosen]
    found = [flatten(t[:80]) in data and (len(t) <= 80 or flatten(t[-80:]) in data) for t in texts]
    return np.array([found, np.ones(len(found))], float)


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


def clip(distances: Vector) -> Vector:
    """Distances within what tells something."""
    return np.minimum(np.maximum(distances, -50), 50)  # `np.clip` takes ten times as long over so few


def flatten(text: str) -> str:
    """Letters and digits of a text, case folded."""
    return _NOT_WORD.sub("", text).casefold()
