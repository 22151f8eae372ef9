"""What the labeller sees of a page: numbers per block, without a word of its text.

The only words that count are the vocabulary's and function words; so a model cannot learn a page
by heart, and what it learns on one site holds on another.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress
from struct import Struct

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_words import share_words
from flows.pages.normalise import strip_ascii
from flows.pages.types import Block
from flows.pages.vocabulary import phrase_set

Matrix = NDArray[np.float32]

HEAD = 160  # characters of a block that are looked at one by one
_CLOSERS = "\"'”’»)]›“* "
_TERMINAL = ".!?。！？।؟…"
#: These begin with a sign that is rare and look back from there: a search for it is some ten times as quick.
_YEAR = re.compile(r"[12](?<!\d.)(?:(?<=1)9|(?<=2)0)\d\d(?!\d)")
_TIME = re.compile(r"[:.](?<=\d.)(?:(?<!\d\d.)|(?<=[0-2]\d.)(?<!\d\d\d.))[0-5]\d(?!\d)")
_SIGNS, _SIGNS_BEYOND = "|>/#@_*+=", "•·»›©"  # in ASCII, and beyond it
#: What each byte of a text is: by such a table, counting is ten times as quick as character by character.
_SORTS = bytes(
    ord("A" if c.isupper() else "0" if c.isdecimal() else "=" if c in _SIGNS else " " if c == " " else ".")
    for c in map(chr, range(128))
) + bytes(128)
_SLUG_WORD = re.compile(r"[^\W\d_]{3,}")

#: Groups of labels that a rule may have given; each is a column.
RULE_GROUPS = (
    ("share", "player", "comments", "counter", "html_residue"),
    ("navigation", "footer", "cookie_notice", "copyright"),
    ("newsletter", "subscription", "advertisement"),
    ("related_label", "keywords_label"),
    ("read_more", "hidden_duplicate"),
    ("credit",),
    ("byline", "published", "updated", "author_bio", "agency_credit", "disclaimer", "editor_note"),
)
BASE = (
    "chars", "words", "ends_sentence", "ends_colon", "ends_ellipsis", "starts_lower", "starts_upper", "starts_digit",
    "starts_quote", "bullet", "upper_share", "title_share", "digit_share", "commas", "sentences", "function_share",
    "word_length", "signs", "colon_early", "question", "quotes", "parentheses", "year", "time", "section", "byline",
    "gap", "indent", "glued", "repeats", "slug_share", "in_first", "any_rule",
    *(f"rule_{i}" for i in range(len(RULE_GROUPS))),
)  # fmt: skip
_INDEX = {name: i for i, name in enumerate(BASE)}


#: Columns that stand behind ``BASE``: shares of the words that `line_words` knows.
WORDS = ("boxes", "trades", "we")

_OWN = BASE.index("gap")  # columns before it tell of a line's text alone
_pack_own, _pack_place, _pack_words = Struct(f"{_OWN}f").pack, Struct("6f").pack, Struct(f"{len(WORDS)}f").pack
_pack_groups = Struct(f"{len(RULE_GROUPS) + 1}f").pack
#: The last columns by label: whether a rule has named the line, and the label's group.
_GROUPS = {
    label: _pack_groups(1, *(label in other for other in RULE_GROUPS)) for group in RULE_GROUPS for label in group
}
_NO_RULE, _NO_GROUP = (_pack_groups(named, *(0,) * len(RULE_GROUPS)) for named in (0, 1))
_SHORT = 60  # characters of a line that may stand on other pages too


def measure_blocks(blocks: Sequence[Block], named: Sequence[str | None], url: str | None) -> Matrix:
    """Columns ``BASE`` and ``WORDS`` of every block; ``named`` holds the label that a rule or pass gave it."""
    heads = [block.text[:HEAD] for block in blocks]
    counts = Counter(heads)
    slug = read_slug(url)
    first = blocks[0].text.casefold() if blocks else ""
    rows: list[bytes] = []
    for block, head, label in zip(blocks, heads, named, strict=True):
        text = block.text
        own, words = _measure(text) if len(text) > _SHORT else _measure_short(text)
        rows += (
            own,
            _pack_place(
                min(block.gap, 6),
                min(block.indent, 40),
                block.glued,
                min(counts[head] - 1, 5),
                _slug_share(head, slug) if slug else 0.0,
                len(text) <= len(first) and len(head.split()) > 2 and text.casefold() in first,
            ),
            _NO_RULE if label is None else _GROUPS.get(label, _NO_GROUP),
            words,
        )
    return np.frombuffer(b"".join(rows), np.float32).reshape(len(blocks), len(BASE) + len(WORDS))


def _measure(text: str) -> tuple[bytes, bytes]:
    """The columns that a line's text gives by itself, those before ``gap`` and ``WORDS``, as they are stored."""
    head, size = text[:HEAD], len(text)
    words = head.lower().split()
    function, boxes, trades, we = share_words(words)
    last = text.rstrip(_CLOSERS)[-1:]
    first = text[0]
    inked, count = (len(head) - head.count(" ")) or 1, len(words) or 1
    sorts = _sort_characters(head)
    digits = sorts.count(b"0")
    colon = head.find(":")
    folded = text.casefold().strip(" :|•-") if size < 40 else ""
    own = _pack_own(
        math.log2(1 + min(size, 4000)),
        min(text.count(" ") + 1, 400),
        last in _TERMINAL and last != "",
        last == ":",
        text.endswith(("…", "...")),
        first.islower(),
        first.isupper(),
        first.isdigit(),
        first in "\"'“„«‘»",
        first in "•*·●▪■◦‣+–—->►|#",
        sorts.count(b"A") / inked,
        (sorts.count(b" A") + sorts.startswith(b"A")) / count,
        digits / inked,
        text.count(",") / count,
        text.count(". ") + ("?" in text and text.count("? ")) + ("!" in text and text.count("! ")),
        function,
        inked / count,
        sorts.count(b"=") + (0 if head.isascii() else sum(map(head.count, _SIGNS_BEYOND))),
        colon / 40 if 0 < colon < 40 else 2.0,
        "?" in head,
        head.count('"') if head.isascii() else sum(map(head.count, '"“”„«»')),
        head.count("("),
        digits > 3 and bool(_YEAR.search(head)),
        digits > 2 and bool(_TIME.search(head)),
        bool(folded) and folded in phrase_set("SECTIONS"),
        size < 80 and bool(words) and words[0].strip(":") in phrase_set("BYLINE"),
    )
    return own, _pack_words(boxes, trades, we)


_measure_short = lru_cache(maxsize=8192)(_measure)  # menus, buttons, labels: the same on all pages of a site


def _sort_characters(text: str) -> bytes:
    """The text with ``A`` for each capital, ``0`` for each digit, ``=`` for each sign of ``_SIGNS``."""
    if not text.isascii():
        for c in set(strip_ascii(text)):
            if c.isupper() or c.isdecimal():
                text = text.replace(c, "A" if c.isupper() else "0")
    return text.encode("utf-8", "surrogatepass").translate(_SORTS)


def read_slug(url: str | None) -> frozenset[str]:
    """The words of an address's longest hyphenated part: most sites write the headline there."""
    if not url:
        return frozenset()
    parts = [p for p in url.split("?", 1)[0].lower().split("/")[3:] if "-" in p or "_" in p]
    longest = max(parts, key=len, default="")
    words = frozenset(_SLUG_WORD.findall(longest.replace("_", "-")))
    return words if len(words) >= 3 else frozenset()


def _slug_share(head: str, slug: frozenset[str]) -> float:
    words = head.split()
    found = {w for word in words[:40] if (w := word.casefold().strip(".,:;!?\"'()“”’‘«»")) in slug}
    return len(found) / len(slug) if len(words) > 2 else 0.0


# --- the page around a block

_REACH, _ENDS = 3, "ends_sentence"
_NEIGHBOURS = ("chars", _ENDS, "any_rule", "function_share", "title_share", "gap")
_NEIGHBOUR_COLUMNS = np.array([_INDEX[name] for name in _NEIGHBOURS])
_WINDOWS = (2, 5, 12, 30)

AROUND = (
    *(f"{name}{step:+d}" for name in _NEIGHBOURS for step in range(-_REACH, _REACH + 1) if step),
    *(f"{name}~{width}" for name in ("prose", "short", "any_rule", "chars") for width in _WINDOWS),
    "place", "ink_before", "prose_before", "prose_after", "prose_since", "prose_until", "same_indent", "same_gap",
    "run_from", "run_until", "run_inside", "log_blocks", "log_ink", "page_prose", "page_gaps", "page_max", "page_rules",
)  # fmt: skip


def measure_page(columns: Matrix) -> Matrix:
    """Columns ``AROUND``, a row for each, from those of `measure_blocks`: every block's neighbours and its page."""
    count = columns.shape[1]
    chars, gap, indent, ruled, ends = (columns[_INDEX[n]] for n in ("chars", "gap", "indent", "any_rule", _ENDS))
    ink = np.exp2(chars) - 1
    is_prose = (ink > 80) & (ends > 0) & (ruled == 0)
    prose_ink = ink * is_prose
    around = np.empty((4, count), np.float32)
    around[0], around[1], around[2], around[3] = is_prose, ink < 40, ruled, chars
    before, total = prose_ink.cumsum() - prose_ink, float(np.add.reduce(prose_ink)) or 1.0
    all_ink = float(np.add.reduce(ink))
    rows = count_rows(count)
    run = best_run(np.where(is_prose, np.minimum(ink, 400), -8 - 60 * ruled))
    page = np.empty((17, count), np.float32)
    page[0] = rows / max(1, count - 1)
    page[1] = (ink.cumsum() - ink) / max(1.0, all_ink)
    page[2] = before / total
    page[3] = 1 - (before + prose_ink) / total
    page[4] = measure_since(is_prose, rows)
    page[5] = measure_until(is_prose, rows)
    page[6], page[7] = _are_usual((indent, gap), prose_ink)
    page[8], page[9], page[10] = _measure_run(run, rows, 40)
    page[11:] = np.array((
        math.log2(1 + count), math.log2(1 + all_ink), np.count_nonzero(is_prose) / count,
        np.count_nonzero(gap) / count, np.maximum.reduce(chars), np.count_nonzero(ruled) / count,
    ))[:, None]  # fmt: skip
    near = _neighbours(columns.take(_NEIGHBOUR_COLUMNS, axis=0), _REACH)
    return np.concatenate((near, _windows(around, _WINDOWS), page))


def count_rows(count: int) -> NDArray[np.float32]:
    """0, 1, 2 …: as numbers that the columns hold, for which nothing needs to be converted."""
    return np.arange(count, dtype=np.float32)


def bound(values: NDArray[np.float32], most: int) -> NDArray[np.float32]:
    """The values between ``-most`` and ``most``; `np.clip` takes three times as long over a page."""
    bounded: NDArray[np.float32] = np.minimum(np.maximum(values, -most), most)
    return bounded


def _measure_run(run: tuple[int, int], rows: NDArray[np.float32], most: int) -> Iterator[NDArray[np.float32]]:
    """Rows since a run's first, rows until its last, and whether a row stands inside."""
    start, stop = run
    yield bound(rows - start, most)
    yield bound(stop - 1 - rows, most)
    inside = np.zeros(len(rows), np.float32)
    inside[start:stop] = 1
    yield inside


def measure_since(marked: NDArray[np.bool_], rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows since the last marked one, 30 at most; 0 on it."""
    distance: NDArray[np.float32] = np.minimum(rows - np.maximum.accumulate(np.where(marked, rows, -99)), 30)
    return distance


def measure_until(marked: NDArray[np.bool_], rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows until the next marked one, 30 at most; 0 on it."""
    following = np.minimum.accumulate(np.where(marked, rows, len(rows) + 99)[::-1])[::-1]
    distance: NDArray[np.float32] = np.minimum(following - rows, 30)
    return distance


def _neighbours(values: Matrix, reach: int) -> Matrix:
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


def _windows(values: Matrix, widths: tuple[int, ...]) -> Matrix:
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


_MANY = 400  # blocks of a page whose windows are not worth their memory
_find_windows = lru_cache(maxsize=256)(_lay_windows)  # most pages have as many blocks as some page before them


def _are_usual(columns: Sequence[NDArray[np.float32]], weight: NDArray[np.float32]) -> Iterator[NDArray[np.bool_]]:
    """For each column, whether a value is the one that holds most of the prose."""
    shares = weight.tolist()
    for column in columns:
        yield column == _usual(column.tolist(), shares)


def _usual(values: list[float], shares: list[float]) -> float:
    held: dict[float, float] = {}
    for value, share in zip(values, shares, strict=True):
        if share:
            held[value] = held.get(value, 0.0) + share
    if len(held) == 1:
        return held.popitem()[0]
    return max(sorted(held), key=held.__getitem__, default=min(values, default=0.0))


# --- the page after a first opinion

_VIEW = 6
_VIEWS = (2, 5, 12)
CONTEXT = (
    "first", *(f"first{step:+d}" for step in range(-_VIEW, _VIEW + 1) if step),
    *(f"first~{width}" for width in _VIEWS),
    "run_start", "run_end", "in_run", "mass_before", "mass_after", "mass", "first_max", "run_indent", "run_gap",
    "since_body", "until_body", "repeat_first", "kinship",
)  # fmt: skip


def measure_context(base: Matrix, first: NDArray[np.float32], kinship: NDArray[np.float32]) -> Matrix:
    """Columns ``CONTEXT``: a first opinion of each block, of its neighbours and of the page's main run."""
    chars, indent, gap, repeats = (base[:, _INDEX[name]] for name in ("chars", "indent", "gap", "repeats"))
    ink = np.exp2(chars) - 1
    run = best_run((first - 0.25) * ink)
    rows = count_rows(len(first))
    weight = first * ink
    before, mass = weight.cumsum() - weight, float(np.add.reduce(weight)) or 1.0
    likely = first > 0.5
    out = np.empty((13, len(first)), np.float32)
    out[0], out[1], out[2] = _measure_run(run, rows, 30)
    out[3] = before / mass
    out[4] = 1 - (before + weight) / mass
    out[5] = math.log2(1 + mass)
    out[6] = np.maximum.reduce(first, initial=0)
    out[7], out[8] = _are_usual((indent, gap), weight * out[2])
    out[9] = measure_since(likely, rows)
    out[10] = measure_until(likely, rows)
    out[11] = repeats
    out[12] = kinship
    return np.concatenate((first[None], _neighbours(first[None], _VIEW), _windows(first[None], _VIEWS), out)).T


def measure_kinship(blocks: Sequence[Block], first: NDArray[np.float32]) -> NDArray[np.float32]:
    """Share of a block's long words that stand in other blocks of the likely body."""
    # a list of each block's long words first: a set made word by word takes half as long again
    bags = [set([w for w in block.text[:600].casefold().split() if len(w) > 5]) for block in blocks]  # noqa: C403
    likely = (first > 0.5).tolist()
    once, twice = set[str](), set[str]()
    for bag in compress(bags, likely):
        twice |= once & bag
        once |= bag
    shares = [
        len(bag & (twice if own else once)) / len(bag) if bag else -1 for bag, own in zip(bags, likely, strict=True)
    ]
    return np.array(shares, np.float32)


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
