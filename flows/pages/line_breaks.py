"""Where the lines of a page were that comes in one: a model of words' shapes finds the breaks that somebody took out.

Only the shapes of words and the rules' vocabulary are looked at: capitals, function words, signs, set phrases.
Trained by `python -m flows.training.text_breaks`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_arrays import Matrix
from flows.pages.line_features import read_slug
from flows.pages.line_words import count_groups, function_words
from flows.pages.oblivious import load_oblivious, to_chance
from flows.pages.rules import EDGES, fold_phrase
from flows.pages.vocabulary import generic_rules

MODEL = "text_breaks"
_LIKELY, _SURE = 0.4, 0.7  # chance of a break that is taken for one: on a page with menus, and in a line of prose
_FEWEST = 3  # sure breaks that no sentence's end stands before, on a page with menus
_SHORTEST, LONGEST = 400, 60_000  # characters of a line that may be a page, and that is read in good time
_BLANKS = 40  # characters before a word that hold the end of the one above it
_WORD = re.compile(r"\S+")
_OPENING, _CLOSING = "\"'“„«‘([", "\"'”»’)]"
_TERMINAL, _COMMAS, _COLONS = tuple(".!?…。！？।؟۔"), frozenset(",;、，"), frozenset(":：")
_ENDS = (*_TERMINAL, *_CLOSING, ":")
_PHRASE_WORDS, _PHRASE_SHORTEST, _PHRASE_LONGEST = 6, 4, 60  # words, characters, characters

#: What is seen of a word by itself, and of the set phrases that it opens, ends and is part of (their words).
WORD = (
    "capital", "capitals", "digit", "small", "function", "function_capital", "ends_sentence", "comma", "colon",
    "opens_quote", "closes_quote", "sign", "letters", "box_word", "trade_word", "phrase_opens", "phrase_ends", "phrase",
    "repeated", "in_address",
)  # fmt: skip
_PLACE = {name: n for n, name in enumerate(WORD)}
_REPEATED = 4  # words in a row
_NEAR = 2  # words on both sides of a place whose every number is seen
_WINDOWS = (6, 15, 40)  # words before and behind it over which some are averaged
_AVERAGED = (
    "capital", "capitals", "digit", "small", "function", "ends_sentence", "comma", "box_word", "phrase", "repeated",
    "in_address",
)  # fmt: skip
_COUNTED = ("ends_sentence", "small", "function", "digit", "capital", "comma")  # words since the last, until the next
_OVERALL = ("capital", "small", "function", "ends_sentence")
_MOST_WORDS = 60  # that are counted since and until
COLUMNS = (
    *(f"{name}{step:+d}" for step in range(-_NEAR, _NEAR + 1) for name in WORD),
    *(f"{name}{side}{width}" for width, side in product(_WINDOWS, "<>") for name in _AVERAGED),
    *(f"{side}_{name}" for name in _COUNTED for side in ("since", "until")),
    *(f"page_{name}" for name in _OVERALL), "place",
)  # fmt: skip


def find_breaks(line: str, url: str | None = None) -> list[int]:
    """Offsets at which lines of a page in one line began, without 0; none for a line that is no page."""
    model = load_oblivious(MODEL)
    if model is None or not _SHORTEST <= len(line) <= LONGEST:
        return []
    places, rows = measure_places(line, url)
    chances = to_chance(model.scores(rows)).tolist()
    sure = [place for place, chance in zip(places, chances, strict=True) if chance > _SURE]
    if sum(not line[max(0, place - _BLANKS) : place].rstrip().endswith(_ENDS) for place in sure) < _FEWEST:
        return sure
    return [place for place, chance in zip(places, chances, strict=True) if chance > _LIKELY]


def measure_places(line: str, url: str | None) -> tuple[list[int], Matrix]:
    """Offsets of the words that may begin a line, which no small letter opens, and columns ``COLUMNS`` of each."""
    found = list(_WORD.finditer(line))
    words = [match[0] for match in found]
    own = measure_words(words, read_slug(url))
    at = np.flatnonzero(own[_PLACE["small"], 1:] == 0) + 1
    rows = np.concatenate((
        _lay_near(own, at),
        _average(own[[_PLACE[name] for name in _AVERAGED]], at),
        *(_count(own[_PLACE[name]] > 0, at) for name in _COUNTED),
        np.repeat(own[[_PLACE[name] for name in _OVERALL]].mean(axis=1)[:, None], len(at), axis=1),
        [at / max(1, len(words))],
    )).astype(np.float32)  # fmt: skip
    return [found[n].start() for n in at.tolist()], rows.T


def measure_words(words: Sequence[str], slug: frozenset[str]) -> Matrix:
    """Rows ``WORD``, a column for each word; ``slug`` holds those of the page's address, as `read_slug` gives them."""
    out = np.zeros((len(WORD), len(words)), np.float32)
    out[: _PLACE["phrase_opens"]] = np.array([_measure_word(word) for word in words], np.float32).T
    _mark_phrases(words, out)
    _mark_repeats(words, out[_PLACE["repeated"]])
    if slug:
        out[_PLACE["in_address"]] = [fold_phrase(word).strip(_OPENING + _CLOSING) in slug for word in words]
    return out


@lru_cache(maxsize=32_768)  # most words of a page stand on others, too
def _measure_word(word: str) -> tuple[float, ...]:
    """What is seen of a word by itself."""
    bare, folded = word.strip(EDGES + _OPENING + _CLOSING), fold_phrase(word)
    first, inner = bare[:1], word.rstrip(_CLOSING)
    is_function, groups = folded in function_words(), count_groups(folded)
    return (
        first.isupper(), bare.isupper() and len(bare) > 1, first.isdigit(), first.islower(),
        is_function and not first.isupper(), is_function and first.isupper(),
        inner.endswith(_TERMINAL), inner[-1:] in _COMMAS, inner[-1:] in _COLONS,
        word[0] in _OPENING, word[-1] in _CLOSING, not bare, min(len(bare), 16), *groups,
    )  # fmt: skip


def _mark_phrases(words: Sequence[str], out: Matrix) -> None:
    """Where set phrases open and end, and how many words they have: the longest of them."""
    rules = generic_rules()
    opens, ends, inside = (out[_PLACE[name]] for name in ("phrase_opens", "phrase_ends", "phrase"))
    for n in np.flatnonzero((out[_PLACE["small"]] == 0) & (out[_PLACE["sign"]] == 0)).tolist():
        for count in range(1, min(_PHRASE_WORDS, len(words) - n) + 1):
            text = " ".join(words[n : n + count])
            if len(text) > _PHRASE_LONGEST:
                break
            if len(text) >= _PHRASE_SHORTEST and rules.has_phrase(text):
                opens[n], ends[n + count - 1] = count, max(count, ends[n + count - 1])
                inside[n : n + count] = count


def _mark_repeats(words: Sequence[str], out: NDArray[np.float32]) -> None:
    """Which words are part of some that stand on the page twice in this order: headlines, above all."""
    runs = list(zip(*(words[n:] for n in range(_REPEATED)), strict=False))
    counts = Counter(runs)
    for n, run in enumerate(runs):
        if counts[run] > 1:
            out[n : n + _REPEATED] = 1


def _lay_near(own: Matrix, at: NDArray[np.int64]) -> Matrix:
    """Every number of the words around each place; beyond the page -1."""
    kinds, count = own.shape
    padded = np.full((kinds, count + 2 * _NEAR), -1, np.float32)
    padded[:, _NEAR : _NEAR + count] = own
    return np.concatenate([padded[:, at + _NEAR + step] for step in range(-_NEAR, _NEAR + 1)])


def _average(values: Matrix, at: NDArray[np.int64]) -> NDArray[np.float64]:
    """Means over the words before and behind each place, width by width."""
    sums = np.concatenate((np.zeros((len(values), 1)), values.cumsum(axis=1, dtype=np.float64)), axis=1)
    means = []
    for width in _WINDOWS:
        first, behind = np.maximum(at - width, 0), np.minimum(at + width, values.shape[1])
        means.append((sums[:, at] - sums[:, first]) / np.maximum(1, at - first))
        means.append((sums[:, behind] - sums[:, at]) / np.maximum(1, behind - at))
    return np.concatenate(means)


def _count(marked: NDArray[np.bool_], at: NDArray[np.int64]) -> NDArray[np.int64]:
    """Words since the last marked one before each place, and until the next from it on."""
    words, far = np.arange(len(marked)), 2 * _MOST_WORDS
    last = np.maximum.accumulate(np.where(marked, words, -far))
    following = np.minimum.accumulate(np.where(marked, words, len(marked) + far)[::-1])[::-1]
    return np.minimum((at - 1 - last[at - 1], following[at] - at), _MOST_WORDS)
