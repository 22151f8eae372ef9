"""What the texts of the candidates for the body say: their signs, and what the page's head has of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from flows.pages.dom_company import Vector
from flows.pages.dom_hints import PageHints
from flows.pages.dom_pieces import Piece
from flows.pages.normalise import flatten

SENTENCE_END = frozenset('.!?…"”»’।。！？“')
_DIGITS, _CAPITALS = b"0123456789", b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKS = ("|", "@", "http", "•", "©", "»", "›")
_QUOTES = frozenset("\"“„«'‘")


def describe_texts(chosen: Sequence[Piece]) -> tuple[list[Vector], Vector]:
    """Columns on each text alone and on what stands in it; and characters and linked characters of each."""
    texts, boxes, _, linked, links, _, bold, slanted, media, _ = zip(*chosen, strict=True)
    heads = [text[:160].encode("ascii", "ignore") for text in texts]
    signs = [
        *map(len, texts), *[text.count(" ") for text in texts], *count_commas(texts),
        *map(len, heads), *[len(head.translate(None, _CAPITALS)) for head in heads],
        *[len(head.translate(None, _DIGITS)) for head in heads],
        *linked, *links, *bold, *slanted, *media,
        *[1.0 if text[0].islower() else 0.0 if text[0].isalpha() else 0.5 for text in texts],
        *[text[-1] in SENTENCE_END for text in texts], *[text[0] in _QUOTES for text in texts], *count_marks(texts),
        *[box.hidden for box in boxes],
    ]  # fmt: skip
    raw = np.array(signs, float).reshape(-1, len(chosen))  # a flat list is read in half the time
    size, blanks, commas, plain, no_capitals, no_digits, linked, links, bold, slanted, media, small = raw[:12]
    letters = np.maximum(plain, 1)
    columns = [
        np.log(size + 1.0), blanks + 1, commas / size, raw[12], small,
        np.where(plain > 0, 1 - no_capitals / letters, 0), np.where(plain > 0, 1 - no_digits / letters, 0),
        *raw[13:15], linked / size, np.minimum(links, 10), bold / size, slanted / size, raw[15], np.minimum(media, 5),
    ]  # fmt: skip
    return columns, np.array([size, linked])


def count_commas(texts: Sequence[str]) -> list[int]:
    """Commas of each text, in any script."""
    return [text.count(",") + (0 if text.isascii() else text.count("、") + text.count("，")) for text in texts]


def count_marks(texts: Sequence[str]) -> list[int]:
    """Bars, addresses and bullets of each text; most pages have only a few of these signs."""
    joined = "\n".join(texts)
    found = [mark for mark in _MARKS if mark in joined]
    return [sum([text.count(mark) for mark in found]) for text in texts] if found else [0] * len(texts)


def count_repeats(chosen: Sequence[Piece]) -> list[int]:
    """How often each text stands among the candidates."""
    seen = Counter([piece.text for piece in chosen])
    return [seen[piece.text] for piece in chosen]


def compare_texts(chosen: Sequence[Piece], hints: PageHints) -> Vector:
    """Rows: shares of each text that title and description have, and the description's share of it; -1: not stated."""
    title, description = set(hints.title.lower().split()), set(hints.description.lower().split())
    if not (title or description):
        return np.full((3, len(chosen)), -1.0)
    raw: list[int] = []
    for piece in chosen:
        words = set(piece.text[:400].lower().split())  # all texts' at once would be several times as large as the page
        raw += (len(words), len(words & title), len(words & description))
    count, titled, common = np.array(raw, float).reshape(-1, 3).T
    of_description = common / len(description) if description else np.full(len(chosen), -1.0)
    return np.array([titled / count, common / count, of_description])


def check_data(chosen: Sequence[Piece], data: str) -> Vector:
    """Whether each text stands in JSON-LD's articleBody; -1 where there is none."""
    if not data:
        return np.full(len(chosen), -1.0)
    texts = [piece.text for piece in chosen]
    return np.array([flatten(t[:80]) in data and (len(t) <= 80 or flatten(t[-80:]) in data) for t in texts], float)
