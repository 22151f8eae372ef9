"""What the labeller sees of a page: numbers per block, without a word of its text.

The only words that count are the vocabulary's and function words; so a model cannot learn a page
by heart, and what it learns on one site holds on another.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from flows.pages.types import Block
from flows.pages.vocabulary import phrase_set, words_of

Matrix = NDArray[np.float32]

_HEAD = 160  # characters of a block that are looked at one by one
_CLOSERS = "\"'”’»)]›“* "
_TERMINAL = ".!?。！？।؟…"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIME = re.compile(r"(?<!\d)[0-2]?\d[:.][0-5]\d(?!\d)")
_DIGITS = re.compile(r"\d")
_SIGNS = re.compile(r"[|•·»›>/#@©_*+=]")
_CAPITALS, _NUMERALS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", b"0123456789"
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
_NO_GROUP = (0.0,) * len(RULE_GROUPS)
_GROUP_ROWS = {
    label: tuple(float(i == j) for j in range(len(RULE_GROUPS)))
    for i, group in enumerate(RULE_GROUPS)
    for label in group
}

BASE = (
    "chars", "words", "ends_sentence", "ends_colon", "ends_ellipsis", "starts_lower", "starts_upper", "starts_digit",
    "starts_quote", "bullet", "upper_share", "title_share", "digit_share", "commas", "sentences", "function_share",
    "word_length", "signs", "colon_early", "question", "quotes", "parentheses", "year", "time", "section", "byline",
    "gap", "indent", "glued", "repeats", "slug_share", "in_first", "any_rule",
    *(f"rule_{i}" for i in range(len(RULE_GROUPS))),
)  # fmt: skip
_INDEX = {name: i for i, name in enumerate(BASE)}


@cache
def function_words() -> frozenset[str]:
    """The function words of all languages of the vocabulary."""
    return words_of("FUNCTION_WORDS")


def measure_blocks(blocks: Sequence[Block], named: Sequence[str | None], url: str | None) -> Matrix:
    """Columns ``BASE`` of every block; ``named`` holds the label that a rule or pass gave it."""
    counts = Counter(block.text[:_HEAD] for block in blocks)
    slug = read_slug(url)
    first = blocks[0].text.casefold() if blocks else ""
    rows = []
    for block, label in zip(blocks, named, strict=True):
        head = block.text[:_HEAD]
        words = head.split()
        rows.append(
            (
                *_measure(block, head, words),
                min(counts[head] - 1, 5),
                _slug_share(words, slug) if slug and len(words) > 2 else 0.0,
                len(words) > 2 and block.text.casefold() in first,
                label is not None,
                *_GROUP_ROWS.get(label or "", _NO_GROUP),
            )
        )
    return np.array(rows, np.float32).reshape(len(rows), len(BASE))


def _measure(block: Block, head: str, words: list[str]) -> tuple[float, ...]:
    text = block.text
    size = len(text)
    lower = head.lower().split()
    last = text.rstrip(_CLOSERS)[-1:]
    first = text[0]
    letters = "".join(words)
    inked, count = max(1, len(letters)), max(1, len(words))
    uppers, digits = _count_letters(letters)
    colon = head.find(":")
    odd = not letters.isalpha()
    folded = text.casefold().strip(" :|•-") if size < 40 else ""
    return (
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
        uppers / inked,
        sum(map(str.isupper, [word[0] for word in words])) / count,
        digits / inked,
        text.count(",") / count,
        text.count(". ") + text.count("? ") + text.count("! "),
        sum(map(function_words().__contains__, lower)) / count,
        len(letters) / count,
        len(_SIGNS.findall(head)) if odd else 0,
        colon / 40 if 0 < colon < 40 else 2.0,
        "?" in head,
        sum(map(head.count, "\"“”„«»")),
        head.count("("),
        digits > 3 and bool(_YEAR.search(head)),
        digits > 2 and bool(_TIME.search(head)),
        bool(folded) and folded in phrase_set("SECTIONS"),
        size < 80 and bool(lower) and lower[0].strip(":") in phrase_set("BYLINE"),
        min(block.gap, 6),
        min(block.indent, 40),
        block.glued,
    )  # fmt: skip


def _count_letters(letters: str) -> tuple[int, int]:
    """(capitals, digits); by tables of bytes where the text is plain, which is ten times as quick."""
    if letters.isascii():
        raw = letters.encode()
        return len(raw) - len(raw.translate(None, _CAPITALS)), len(raw) - len(raw.translate(None, _NUMERALS))
    return sum(map(str.isupper, letters)), len(_DIGITS.findall(letters))


def read_slug(url: str | None) -> frozenset[str]:
    """The words of an address's longest hyphenated part: most sites write the headline there."""
    if not url:
        return frozenset()
    parts = [p for p in url.split("?", 1)[0].lower().split("/")[3:] if "-" in p or "_" in p]
    longest = max(parts, key=len, default="")
    words = frozenset(_SLUG_WORD.findall(longest.replace("_", "-")))
    return words if len(words) >= 3 else frozenset()


def _slug_share(words: list[str], slug: frozenset[str]) -> float:
    found = {w for word in words[:40] if (w := word.casefold().strip(".,:;!?\"'()“”’‘«»")) in slug}
    return len(found) / len(slug)


# --- the page around a block

_NEIGHBOURS = ("chars", "ends_sentence", "any_rule", "function_share", "title_share", "gap")
_REACH = 3
_WINDOWS = (2, 5, 12, 30)

AROUND = (
    *(f"{name}{step:+d}" for name in _NEIGHBOURS for step in range(-_REACH, _REACH + 1) if step),
    *(f"{name}~{width}" for name in ("prose", "short", "any_rule", "chars") for width in _WINDOWS),
    "place", "ink_before", "prose_before", "prose_after", "prose_since", "prose_until", "same_indent", "same_gap",
    "run_from", "run_until", "run_inside", "log_blocks", "log_ink", "page_prose", "page_gaps", "page_max", "page_rules",
)  # fmt: skip


def measure_page(base: Matrix) -> Matrix:
    """Columns ``BASE`` and ``AROUND``: every block with its neighbours and its page."""
    count = len(base)
    column = {name: base[:, i] for name, i in _INDEX.items()}
    ink = np.exp2(column["chars"]) - 1
    prose = ((ink > 80) & (column["ends_sentence"] > 0) & (column["any_rule"] == 0)).astype(np.float32)
    prose_ink = ink * prose
    short = (ink < 40).astype(np.float32)
    near = _neighbours(base[:, [_INDEX[name] for name in _NEIGHBOURS]], _REACH)
    windows = _windows(np.stack([prose, short, column["any_rule"], column["chars"]], axis=1), _WINDOWS)
    before, total = np.cumsum(prose_ink) - prose_ink, float(prose_ink.sum()) or 1.0
    rows = np.arange(count)
    last = np.maximum.accumulate(np.where(prose > 0, rows, -99))
    following = np.minimum.accumulate(np.where(prose > 0, rows, count + 99)[::-1])[::-1]
    start, stop = best_run(np.where(prose > 0, np.minimum(ink, 400), -8 - 60 * column["any_rule"]))
    page = np.empty((count, 17), np.float32)
    page[:, 0] = rows / max(1, count - 1)
    page[:, 1] = (np.cumsum(ink) - ink) / max(1.0, float(ink.sum()))
    page[:, 2] = before / total
    page[:, 3] = 1 - (before + prose_ink) / total
    page[:, 4] = np.minimum(rows - last, 30)
    page[:, 5] = np.minimum(following - rows, 30)
    page[:, 6] = column["indent"] == _usual(column["indent"], prose_ink)
    page[:, 7] = column["gap"] == _usual(column["gap"], prose_ink)
    page[:, 8] = np.clip(rows - start, -40, 40)
    page[:, 9] = np.clip(stop - 1 - rows, -40, 40)
    page[:, 10] = (rows >= start) & (rows < stop)
    page[:, 11:] = (
        math.log2(1 + count), math.log2(1 + float(ink.sum())), float(prose.mean()),
        float((column["gap"] > 0).mean()), float(column["chars"].max()), float(column["any_rule"].mean()),
    )  # fmt: skip
    return np.concatenate([base, near, windows, page], axis=1)


def _neighbours(values: Matrix, reach: int) -> Matrix:
    """Each column at -reach … -1, 1 … reach; beyond the page -1."""
    count = len(values)
    padded = np.full((count + 2 * reach, values.shape[1]), -1, np.float32)
    padded[reach : reach + count] = values
    steps = [padded[reach + s : reach + s + count] for s in range(-reach, reach + 1) if s]
    return np.stack(steps, axis=2).reshape(count, -1)


def _windows(values: Matrix, widths: Sequence[int]) -> Matrix:
    """Mean of each column over the block and ``width`` blocks on both sides."""
    count = len(values)
    sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0, dtype=np.float64)])
    rows = np.arange(count)
    parts = []
    for width in widths:
        low, high = np.maximum(rows - width, 0), np.minimum(rows + width + 1, count)
        parts.append((sums[high] - sums[low]) / (high - low)[:, None])
    return np.stack(parts, axis=2).reshape(count, -1).astype(np.float32)


def _usual(values: NDArray[np.float32], weight: NDArray[np.float32]) -> float:
    """The value that holds most of the prose."""
    held: dict[float, float] = {}
    for value, share in zip(values.tolist(), weight.tolist(), strict=True):
        held[value] = held.get(value, 0.0) + share
    return max(sorted(held), key=held.__getitem__, default=0.0)


# --- the page after a first opinion

_VIEW = 6
CONTEXT = (
    "first", *(f"first{step:+d}" for step in range(-_VIEW, _VIEW + 1) if step),
    *(f"first~{width}" for width in (2, 5, 12)),
    "run_start", "run_end", "in_run", "mass_before", "mass_after", "mass", "first_max", "run_indent", "run_gap",
    "since_body", "until_body", "repeat_first", "kinship",
)  # fmt: skip


def measure_context(base: Matrix, first: NDArray[np.float32], kinship: NDArray[np.float32]) -> Matrix:
    """Columns ``CONTEXT``: a first opinion of each block, of its neighbours and of the page's main run."""
    count = len(first)
    ink = np.exp2(base[:, _INDEX["chars"]]) - 1
    start, stop = best_run((first - 0.25) * ink)
    rows = np.arange(count)
    weight = first * ink
    before, mass = np.cumsum(weight) - weight, float(weight.sum()) or 1.0
    inside = (rows >= start) & (rows < stop)
    likely = first > 0.5
    column = first[:, None]
    out = np.empty((count, 13), np.float32)
    out[:, 0] = np.clip(rows - start, -30, 30)
    out[:, 1] = np.clip(stop - 1 - rows, -30, 30)
    out[:, 2] = inside
    out[:, 3] = before / mass
    out[:, 4] = 1 - (before + weight) / mass
    out[:, 5] = math.log2(1 + mass)
    out[:, 6] = float(first.max(initial=0))
    out[:, 7] = base[:, _INDEX["indent"]] == _usual(base[:, _INDEX["indent"]], weight * inside)
    out[:, 8] = base[:, _INDEX["gap"]] == _usual(base[:, _INDEX["gap"]], weight * inside)
    out[:, 9] = np.minimum(rows - np.maximum.accumulate(np.where(likely, rows, -99)), 30)
    out[:, 10] = np.minimum(np.minimum.accumulate(np.where(likely, rows, count + 99)[::-1])[::-1] - rows, 30)
    out[:, 11] = base[:, _INDEX["repeats"]]
    out[:, 12] = kinship
    return np.concatenate([column, _neighbours(column, _VIEW), _windows(column, (2, 5, 12)), out], axis=1)


def measure_kinship(blocks: Sequence[Block], first: NDArray[np.float32]) -> NDArray[np.float32]:
    """Share of a block's long words that stand in other blocks of the likely body."""
    bags = [{w for w in block.text[:600].casefold().split() if len(w) > 5} for block in blocks]
    seen: Counter[str] = Counter()
    for bag, chance in zip(bags, first, strict=True):
        if chance > 0.5:
            seen.update(bag)
    out = np.full(len(blocks), -1, np.float32)
    for i, bag in enumerate(bags):
        if bag:
            own = 1 if first[i] > 0.5 else 0
            out[i] = sum(1 for w in bag if seen[w] > own) / len(bag)
    return out


def best_run(scores: NDArray[np.float32]) -> tuple[int, int]:
    """(start, stop) of the run with the greatest sum; (0, 0) where none is above nothing."""
    sums = np.concatenate([[0.0], np.cumsum(scores, dtype=np.float64)])
    lowest = np.minimum.accumulate(sums)
    gains = sums - lowest
    stop = int(np.argmax(gains))
    if gains[stop] <= 0:
        return 0, 0
    return int(np.argmin(sums[: stop + 1])), stop
