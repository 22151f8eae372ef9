"""What a page says more than once: lines that return again and again, and quotes that are pulled out of the story."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from flows.pages.dom_pieces import Piece
from flows.pages.dom_words import HEADINGS

_MOST_PULLED = 400  # blocks of a story; each is looked for in all others
_DOUBTFUL, _PULLED, _QUOTED = 0.8, (25, 300), " \"'“”„«»‘’–—….,"  # chance; characters; signs around
_OPENING, _CLOSING, _WHO = '"“„«‘»', '"”“»«', 60  # signs around a quotation; characters of whom it is by
_NAMED = re.compile(r"pull-?quote", re.IGNORECASE)
_MORE = 20  # characters that the longer block has more
#: Paragraphs of a story that one block holds, at least; the share of the body that it is, as its inverse; characters of
#: the block and of a paragraph; the story's first blocks, of which it holds one.
_LEAST_RETOLD, _SHARE_RETOLD, _LONG_RETOLD, _LONG_TOLD, _OPENING_TOLD = 2, 5, 400, 60, 6
_REPEATED, _LONG = 3, 120  # times, characters; shorter lines return in lists of goods


def find_repeated(pieces: Sequence[Piece], body: Sequence[int]) -> list[int]:
    """Body blocks of some length that stand on the page three times or more: nobody tells a thing thrice."""
    long = [place for place in body if len(pieces[place].text) >= _LONG]
    if not long:
        return []
    counts = Counter([piece.text for piece in pieces if len(piece.text) >= _LONG])
    return [place for place in long if counts[pieces[place].text] >= _REPEATED]


def find_retold(pieces: Sequence[Piece], body: Sequence[int]) -> list[int]:
    """Body blocks that are the story once more in one piece, as a hidden ``articleBody`` is."""
    if not _LEAST_RETOLD < len(body) <= _MOST_PULLED:
        return []
    texts = [pieces[place].text for place in body]
    large = sum(map(len, texts)) / _SHARE_RETOLD
    return [place for place in body if len(pieces[place].text) >= large and is_retold(pieces[place].text, texts)]


def is_retold(text: str, texts: Sequence[str]) -> bool:
    """Whether a long text holds several of the others word for word, which are most of it."""
    if len(text) < _LONG_RETOLD or not any(
        other in text for other in texts[:_OPENING_TOLD] if _LONG_TOLD <= len(other) < len(text)
    ):
        return False  # it begins otherwise: most long blocks are comments, or other stories
    told = [other for other in texts if _LONG_TOLD <= len(other) < len(text) and other in text]
    return len(told) >= _LEAST_RETOLD and 2 * sum(map(len, told)) > len(text)


def find_pulled(pieces: Sequence[Piece], chances: Sequence[float], body: Sequence[int]) -> list[int]:
    """Body blocks, doubtful or named so, that a longer one says again: quotes that are pulled out of it, bullets."""
    if len(body) > _MOST_PULLED:
        return []
    texts = [pieces[place].text for place in body]
    pulled = [place for place in body[1:] if chances[place] < _DOUBTFUL or is_named_pulled(pieces[place])]
    return [place for place in pulled if is_pulled(pieces[place], texts)]


def is_named_pulled(piece: Piece) -> bool:
    """Whether an element says that its quote is pulled out of the story."""
    own, around = piece.box, piece.box.parent
    return bool(_NAMED.search(own.names) or (around is not None and _NAMED.search(around.names)))


def is_pulled(piece: Piece, texts: Sequence[str]) -> bool:
    """Whether a block of some length, which is no heading and no refrain, stands word for word in a longer one."""
    size, said = len(piece.text), find_said(piece.text).strip(_QUOTED)
    if not _PULLED[0] <= size <= _PULLED[1] or piece.box.tag in HEADINGS or texts.count(piece.text) > 1:
        return False
    return any(len(text) > size + _MORE and said in text for text in texts)


def find_said(text: str) -> str:
    """A quotation without the name behind it, or the text as it is."""
    end = max(map(text.rfind, _CLOSING)) if text[0] in _OPENING else -1
    return text[:end] if 0 < len(text) - end - 1 <= _WHO and end > _PULLED[0] else text
