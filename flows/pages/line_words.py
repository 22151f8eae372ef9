"""The words that the labeller knows: function words, and those of the rules' phrases.

These are the words of boxes and notices, those of people's trades, and the pronouns by which a site
speaks of itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product

from flows.pages.vocabulary import collect_labelled, words_of

_LEAST = 4  # letters of a word that counts
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = ("", ",", ".", ":", "!", "?")
_BOXES = ("newsletter", "subscription", "comments", "cookie_notice", "share", "author_bio")
_TRADES = ("byline", "author_bio", "credit")
_WE = "i we our us me my wir unser unsere uns ich nous notre nos nosotros nuestro nuestra io noi nostro nós nosso"
_BITS = 8  # of one count: the beginning of a line has fewer than 256 words
_MOST = (1 << _BITS) - 1


def share_words(words: Sequence[str]) -> tuple[float, float, float, float]:
    """What share of a line's first words, at most 255 in lower case, are of functions, boxes, trades and ``_WE``."""
    is_known, count_word = _lexicon()
    found, count = sum(map(count_word, filter(is_known, words))), len(words) or 1
    boxes, trades, we = found >> _BITS, found >> 2 * _BITS, found >> 3 * _BITS
    return (found & _MOST) / count, (boxes & _MOST) / count, (trades & _MOST) / count, we / count


def count_groups(word: str) -> tuple[int, int]:
    """Whether a word in lower case, with a sign behind it or without, is one of boxes, and one of trades: 1 or 0."""
    is_known, count_word = _lexicon()
    found = count_word(word) if is_known(word) else 0
    return (found >> _BITS) & _MOST, (found >> 2 * _BITS) & _MOST


@cache
def function_words() -> frozenset[str]:
    """The function words of all languages of the vocabulary."""
    return words_of("FUNCTION_WORDS")


@cache
def _lexicon() -> tuple[Callable[[str], bool], Callable[[str], int]]:
    """Whether a word is known, which a set tells quickest; and a known one's one in each of the counts it adds to.

    All four are summed as one number.
    """
    found: dict[str, int] = {}
    for shift, words in enumerate(_groups()):
        for word in words:
            found[word] = found.get(word, 0) + (1 << shift * _BITS)
    return frozenset(found).__contains__, found.__getitem__


def _groups() -> Iterator[Sequence[str]]:
    """The words of each count, those of the phrases with and without the sign after them."""
    yield list(function_words())
    for words in (_words_of(_BOXES), _words_of(_TRADES), frozenset(_WE.split())):
        yield [word + end for word, end in product(words, _ENDS)]


def _words_of(labels: Sequence[str]) -> frozenset[str]:
    """The words of some labels' phrases in all languages, less function words and short ones."""
    words = {word for phrase in collect_labelled(*labels) for word in _WORD.findall(phrase.lower())}
    return frozenset(word for word in words if len(word) >= _LEAST) - function_words()
