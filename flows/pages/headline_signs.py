"""What speaks for a line to be the headline, beside what the labeller thinks of it: signs that hold on any site.

The weights are fitted by `python -m flows.training.headlines`, which also prints what they bring, by site.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from flows.pages.line_features import read_slug
from flows.pages.line_shapes import is_headline_shaped
from flows.pages.normalise import EAST_ASIAN, weigh_length
from flows.pages.text_draft import Draft, split_words

#: The signs by their names, with their weights.
WEIGHTS = {
    "told": 1.43,  # share of its words that the story has
    "words told": 1.49,  # how many these are
    "told, near": 0.65,
    "above day": 0.60,  # the next line but for buttons signs or dates the story
    "in address": 1.23,  # share of the address's words that it has
    "length": 0.78,
    "printed twice": 0.19,
    "beside others": -0.55,  # signs of menus, lists and ways
    "shaped": 1.68,  # no end of a sentence, and neither a word nor a paragraph
    "before day": 0.29,  # no line that signs or dates the story stands above it
}
CHANCE = 0.8  # weight of the log of the labeller's chance
_SURELY_NONE = 1e-3  # chance; a lesser one says no more
_STEM, _SHORTEST, _PAIR = 6, 4, 2  # letters that words are compared by, and that a word has; Chinese signs in a pair
_STORY, _MOST_TOLD, _FEWEST = 3_000, 6, 3  # characters of the story that are looked at; words
_LINE, _LONGEST = 25, 100  # weighed characters of a line that parts another from the story, and of any line
#: What says who wrote a story, and when.
SIGNED = frozenset(("byline", "published", "updated"))
_FURNITURE = frozenset(
    (
        "share", "counter", "section", "topic", "html_residue", "comments", "credit", "caption", "player", "newsletter",
        "subscription", "keywords",
    )
)  # fmt: skip
_BESIDE = re.compile(r"[|•>»→]|^\d")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")

Row = tuple[float, ...]


def weigh_lines(draft: Draft, lines: Sequence[int], chances: Sequence[float], url: str | None) -> list[float]:
    """How much speaks for each of the lines, whose places ascend; ``chances`` are the labeller's."""
    return [
        sum(map(float.__mul__, row, WEIGHTS.values())) + CHANCE * math.log(chance + _SURELY_NONE)
        for row, chance in zip(describe_lines(draft, lines, url), chances, strict=True)
    ]


def describe_lines(draft: Draft, lines: Sequence[int], url: str | None) -> list[Row]:
    """One row a line, in the order of `WEIGHTS`."""
    body, slug, copies = draft.body(), read_slug(url), Counter(draft.folded)
    first = body[0] if body else len(draft.blocks)
    told = _stems(draft.story()[:_STORY])
    signed = next((i for i in range(first) if draft.label(i) in SIGNED), len(draft.blocks))
    lengths = [weigh_length(draft.blocks[i].text) for i in lines]
    counted = accumulate((int(i < first and n > _LINE) for i, n in zip(lines, lengths, strict=True)), initial=0)
    upto = list(counted)  # lines up to each, that part it from the story
    rows: list[Row] = []
    for i, length, above in zip(lines, lengths, upto[1:], strict=True):
        text, folded = draft.blocks[i].text, draft.folded[i]
        stems = _stems(folded)
        known = len(stems & told)
        share, near = known / max(_FEWEST, len(stems)), 1 / (1 + upto[-1] - above)
        rows.append(
            (
                share,
                min(known, _MOST_TOLD) / _MOST_TOLD,
                share * near,
                float(_is_signed_below(draft, i)),
                len(slug.intersection(split_words(text))) / max(_FEWEST, len(slug)) if slug else 0.0,
                min(length, _LONGEST) / _LONGEST,
                float(copies[folded] > 1),
                float(_BESIDE.search(text) is not None),
                float(is_headline_shaped(text)),
                float(i < signed < len(draft.blocks)),
            )
        )
    return rows


def _stems(text: str) -> set[str]:
    """The beginnings of a folded text's words; of scripts without blanks, each two signs that stand together."""
    stems = {word[:_STEM] for word in set(text.split()) if len(word) >= _SHORTEST and word < EAST_ASIAN}
    for run in _WIDE.findall(text) if not text.isascii() else ():
        stems.update([run[i : i + _PAIR] for i in range(len(run) - 1)])
    return stems


def _is_signed_below(draft: Draft, i: int) -> bool:
    """Whether the line that signs or dates the story is the next one, but for a few buttons, counts and pictures."""
    for j in range(i + 1, min(len(draft.blocks), i + 8)):
        label = draft.label(j)
        if label in SIGNED:
            return True
        if label not in _FURNITURE and not (label is None and weigh_length(draft.blocks[j].text) < 12):
            return False
    return False
