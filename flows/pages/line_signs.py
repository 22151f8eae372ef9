"""More of what the labeller sees: words of set phrases, the nearest labels, and a usual paragraph's length.

Words come from the rules' phrases alone: those of boxes and notices, those of people's trades, and
the pronouns by which a site speaks of itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_features import BASE, RULE_GROUPS, Matrix
from flows.pages.types import Block
from flows.pages.vocabulary import languages, split_phrases, words_of

_HEAD = 160
_FAR = 30
_PROSE = 6.3  # log2 of a paragraph's characters, at least
_LEAST = 4  # letters of a word that counts
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = ("", ",", ".", ":", "!", "?")
_BOXES = ("newsletter", "subscription", "comments", "cookie_notice", "share", "author_bio")
_TRADES = ("byline", "author_bio", "credit")
_WE = "i we our us me my wir unser unsere uns ich nous notre nos nosotros nuestro nuestra io noi nostro nós nosso"

_GROUPS = range(len(RULE_GROUPS))
SIGNS = (
    "boxes", "trades", "we", "boxes-1", "boxes+1", "relative",
    *(f"since_{group}" for group in _GROUPS), *(f"until_{group}" for group in _GROUPS),
)  # fmt: skip
_FIRST_GROUP = BASE.index("rule_0")
_CHARS, _ENDS_SENTENCE = BASE.index("chars"), BASE.index("ends_sentence")


def measure_signs(blocks: Sequence[Block], base: Matrix) -> Matrix:
    """Columns ``SIGNS`` of every block."""
    shares = np.array([_count(block.text[:_HEAD].lower().split()) for block in blocks], np.float32).reshape(-1, 3)
    padded = np.zeros(len(blocks) + 2, np.float32)
    padded[1:-1] = shares[:, 0]
    chars = base[:, _CHARS]
    prose = chars[(base[:, _ENDS_SENTENCE] > 0) & (chars > _PROSE)]
    relative = chars - (prose.mean() if len(prose) else 0)
    marked = base[:, _FIRST_GROUP : _FIRST_GROUP + len(RULE_GROUPS)] > 0
    columns = shares, padded[:-2, None], padded[2:, None], relative[:, None], _since(marked), _since(marked[::-1])[::-1]
    return np.concatenate(columns, axis=1, dtype=np.float32)


def _since(marked: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Rows since the last marked one of each column; 0 on it."""
    rows = np.arange(len(marked))[:, None]
    last = np.maximum.accumulate(np.where(marked, rows, -_FAR), axis=0)
    distance: NDArray[np.int64] = np.minimum(rows - last, _FAR)
    return distance


def _count(words: list[str]) -> tuple[float, float, float]:
    known = lexicon()
    found = [known[word] for word in words if word in known]
    if not found:
        return 0.0, 0.0, 0.0
    return tuple(sum(bits >> n & 1 for bits in found) / len(words) for n in range(3))  # type: ignore[return-value]


@cache
def lexicon() -> dict[str, int]:
    """Bits by word, with and without the sign after it: 1 boxes, 2 trades, 4 the site's own voice."""
    groups = _words_of(_BOXES), _words_of(_TRADES), frozenset(_WE.split())
    found: dict[str, int] = {}
    for bit, group in enumerate(groups):
        for word, end in product(group, _ENDS):
            found[word + end] = found.get(word + end, 0) | 1 << bit
    return found


def _words_of(labels: Sequence[str]) -> frozenset[str]:
    """The words of some labels' phrases in all languages, less function words and short ones."""
    phrases = (p for m in languages().values() for label in labels for p in split_phrases(m.PHRASES.get(label, "")))
    words = {word for phrase in phrases for word in _WORD.findall(phrase.lower())}
    return frozenset(word for word in words if len(word) >= _LEAST) - words_of("FUNCTION_WORDS")
