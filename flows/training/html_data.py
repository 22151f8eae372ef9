"""HTML pages with truths, as arrays for the trainer: which blocks are body, as far as the truth tells."""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from selectolax.lexbor import LexborHTMLParser

from flows.pages.dom_company import Company
from flows.pages.dom_features import find_candidates, find_title
from flows.pages.dom_hints import read_hints
from flows.pages.dom_pieces import Piece
from flows.pages.html import lay_out_page, match_rules
from flows.pages.metadata_sources import gather_sources
from flows.training.folds import group_of
from flows.training.html_weak import Opinions, ask_others, no_opinions

BODY_SETS = ("aeb", "fundus", "ati", "sputnik")  # the whole body is known
SNIPPET_SETS = ("trafilatura",)  # a few lines that are body, a few that are not
_WORD = re.compile(r"\w+")
_SHINGLE = 4
_FEW = 20  # places of one shingle that are tried
_COPY_WEIGHT = 0.3  # of a block that says again what the body says elsewhere


@dataclass(kw_only=True)
class Page:
    """The candidates of one page with what is known of them."""

    record: dict[str, Any]
    group: str  # registrable site
    texts: list[str]
    rows: NDArray[np.float32]
    company: Company
    is_body: NDArray[np.float32]
    weight: NDArray[np.float32]  # 0: not known
    opinions: Opinions  # of other extractors, where the truth does not tell of all blocks


def load_pages(folder: Path, names: Sequence[str] = BODY_SETS + SNIPPET_SETS, *, ask: bool = False) -> Iterator[Page]:
    """All pages of the HTML sets; ``ask`` other extractors about blocks that the truths leave open."""
    for name in names:
        with gzip.open(folder / "html" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                yield make_page(json.loads(line), ask=ask)


def make_page(record: dict[str, Any], *, ask: bool = False) -> Page:
    """Split, measure and align one page; ``ask`` other extractors about it where its truth leaves blocks open."""
    tree, truth = LexborHTMLParser(record["html"]), record["truth"]
    layout = lay_out_page(tree)
    pieces, span = layout.pieces, layout.span
    hints = read_hints(gather_sources(tree))
    found = find_candidates(layout, match_rules(pieces), hints, find_title(pieces, hints.title))
    align = align_snippets if "wanted" in truth else align_body
    is_body, weight = align(truth, pieces, span)

    def find(text: str) -> NDArray[np.float32]:
        return align_body({"body_text": text}, pieces, span)[0][found.places]

    return Page(
        record=record,
        group=group_of(record),
        texts=[pieces[i].text for i in found.places],
        rows=found.rows(),
        company=found.company,
        is_body=is_body[found.places],
        weight=weight[found.places],
        opinions=ask_others(record["html"], find) if ask and "wanted" in truth else no_opinions(len(found.places)),
    )


def words(text: str) -> list[str]:
    """Folded words."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def fold(text: str) -> str:
    """A text as snippets are compared."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def align_snippets(
    truth: dict[str, Any], pieces: Sequence[Piece], span: range
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(is body, weight) per block: only blocks that hold a snippet are known."""
    is_body, weight = np.zeros(len(pieces), np.float32), np.zeros(len(pieces), np.float32)
    texts = [fold(piece.text) for piece in pieces]
    for value, snippets in ((1, truth["wanted"]), (0, truth.get("unwanted") or [])):
        for snippet in map(fold, snippets):
            hits = [i for i, text in enumerate(texts) if snippet in text]
            if value and len(hits) > 1:
                hits = [i for i in hits if i in span] or hits
                hits = hits if len(hits) == 1 else []
            for i in hits:
                weight[i] = 0 if weight[i] and is_body[i] != value else 1
                is_body[i] = value
    return is_body, weight


def align_body(
    truth: dict[str, Any], pieces: Sequence[Piece], span: range
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(is body, weight) per block: the heaviest chain of blocks that follow the true body in its order."""
    has_borders = "body" in truth
    paragraphs = [words(p) for p in (truth["body"] if has_borders else truth["body_text"].split("\n"))]
    body = _Body(paragraphs, has_borders)
    finds = [body.find(words(piece.text)) for piece in pieces]
    hidden = [0.8 if piece.box.hidden else 1.0 for piece in pieces]
    chosen = chain([[(s, e, w * hidden[i] + 0.5) for s, e, w in places] for i, (places, _) in enumerate(finds)])
    is_body, weight = np.zeros(len(pieces), np.float32), np.ones(len(pieces), np.float32)
    is_body[list(chosen)] = 1
    for i, (_, share) in enumerate(finds):
        if not is_body[i] and share > 0.99 and len(pieces[i].text) > 40:
            weight[i] = _COPY_WEIGHT
    return is_body, weight


class _Body:
    """The words of a true body, to look blocks up in."""

    def __init__(self, paragraphs: Sequence[Sequence[str]], has_borders: bool) -> None:
        self.words = [word for paragraph in paragraphs for word in paragraph]
        self.has_borders = has_borders
        self.borders = {0, *accumulate(len(paragraph) for paragraph in paragraphs)}
        self.places: dict[tuple[str, ...], list[int]] = {}
        for i in range(len(self.words)):
            self.places.setdefault(tuple(self.words[i : i + 1]), []).append(i)
            if i + _SHINGLE <= len(self.words):
                self.places.setdefault(tuple(self.words[i : i + _SHINGLE]), []).append(i)

    def find(self, own: list[str]) -> tuple[list[tuple[int, int, float]], float]:
        """((start, end, worth) of every place where a block may stand, share of the block that stands there)."""
        if not own:
            return [], 0.0
        return self._find_short(own) if len(own) < _SHINGLE else self._find_long(own)

    def _find_short(self, own: list[str]) -> tuple[list[tuple[int, int, float]], float]:
        found = []
        for start in self.places.get(tuple(own[:1]), ()):
            end = start + len(own)
            if self.words[start:end] == own:
                whole = not self.has_borders or (start in self.borders and end in self.borders)
                found.append((start, end, len(own) * (1.0 if whole else 0.05)))
        return found, float(bool(found))

    def _find_long(self, own: list[str]) -> tuple[list[tuple[int, int, float]], float]:
        shingles = [tuple(own[i : i + _SHINGLE]) for i in range(len(own) - _SHINGLE + 1)]
        hits = [i for i, shingle in enumerate(shingles) if shingle in self.places]
        share = len(hits) / len(shingles)
        if share < 0.5:
            return [], share
        part = own[hits[0] : hits[-1] + _SHINGLE]
        found = []
        for start in self.places[shingles[hits[0]]][:_FEW]:
            end = min(start + len(part), len(self.words))
            same = sum(a == b for a, b in zip(self.words[start:end], part, strict=False)) / len(part)
            found.append((start, end, len(own) * (0.1 + same)))
        return found, share


def chain(places: Sequence[Sequence[tuple[int, int, float]]]) -> set[int]:
    """The items of the heaviest chain whose spans follow one another; neighbours may overlap by two words."""
    best: list[tuple[int, float, int]] = [(0, 0.0, -1)]  # (end, worth, last link), both rising
    links: list[tuple[int, int]] = []  # (item, link before)
    for item, spans in enumerate(places):
        fresh = []
        for start, end, worth in spans:
            k = bisect_right(best, start + 2, key=lambda b: b[0]) - 1
            fresh.append((end, best[k][1] + worth, len(links)))
            links.append((item, best[k][2]))
        for end, worth, link in fresh:
            k = bisect_right(best, end, key=lambda b: b[0]) - 1
            if best[k][1] >= worth:
                continue
            j = bisect_left(best, end, key=lambda b: b[0])
            while j < len(best) and best[j][1] <= worth:
                del best[j]
            best.insert(j, (end, worth, link))
    chosen, link = set(), best[-1][2]
    while link >= 0:
        item, link = links[link]
        chosen.add(item)
    return chosen
