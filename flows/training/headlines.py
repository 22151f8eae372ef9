"""Fit the weights of the signs of a headline, and print cross-validated figures.

    python -m flows.training.headlines --pages DIR

Of all lines where a headline may stand, the true one should weigh most: a conditional logit.  The labeller's chance,
which is added where pages are read, is left out of the fit, since the labeller has seen these pages.  Every page counts
twice, once without its address.  Pages of one registrable site are always on the same side of a split.  The weights are
copied into `flows.pages.headline_signs`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from flows.pages.headline_signs import CHANCE, WEIGHTS, describe_lines
from flows.pages.normalise import fold_name
from flows.pages.oblivious import load_kinds
from flows.pages.sequence import KINDS
from flows.pages.text import draft_story
from flows.pages.text_headline import list_lines
from flows.pages.text_labels import weigh_kinds
from flows.training.folds import fold_of
from flows.training.text_data import Page, decode_record, load_pages

FOLDS = 5
PENALTY, ROUNDS, PACE = 0.05, 120, 1.0  # of the weights' squares; steps of the descent, and their length
Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """The lines of one page that may be the headline: signs, the labeller's chances, and which are right."""

    fold: int
    has_address: bool
    rows: Floats
    chance: Floats
    right: NDArray[np.bool_]


def make_lessons(pages: Sequence[Page]) -> Iterator[Lesson]:
    """The pages whose headline is one of the lines in question, each with its address and without."""
    trees = load_kinds(KINDS)
    for page in pages:
        truth = page.record["truth"].get("headline")
        if not truth or trees is None:
            continue
        for url in dict.fromkeys((page.record.get("url"), None)):
            draft, opinion, _ = draft_story(decode_record(page.record), url)
            left = list(draft.open()) if opinion else []
            chances = weigh_kinds(draft, opinion, left, trees)[:, trees.classes.index("headline")] if opinion else ()
            chance_of = dict(zip(left, map(float, chances), strict=True))
            lines = list_lines(draft, chance_of, least=0.0)
            right = np.array([fold_name(draft.blocks[i].text) == fold_name(truth) for i in lines], bool)
            if right.any():
                yield Lesson(
                    fold=fold_of(page.group, FOLDS),
                    has_address=url is not None,
                    rows=np.array(describe_lines(draft, lines, url), np.float64),
                    chance=np.log(np.array([chance_of[i] for i in lines]) + 1e-3),
                    right=right,
                )


def fit(lessons: Sequence[Lesson]) -> Floats:
    """The weights under which the right lines are likeliest."""
    weights = np.zeros(len(WEIGHTS))
    for _ in range(ROUNDS):
        slope = PENALTY * weights
        for lesson in lessons:
            shares = np.exp((found := lesson.rows @ weights) - found.max())
            shares /= shares.sum()
            of_right = shares * lesson.right
            slope += lesson.rows.T @ (shares - of_right / of_right.sum()) / len(lessons)
        weights -= PACE * slope
    return weights


def count_right(lessons: Sequence[Lesson], weights: Floats, chance: float) -> int:
    """Pages on which the line that weighs most is a right one; ``chance`` is the weight of the labeller's."""
    found = ((lesson.right, lesson.rows @ weights + chance * lesson.chance) for lesson in lessons)
    return sum(bool(right[np.argmax(weight)]) for right, weight in found)


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with text/ sets")
    options = parser.parse_args(arguments)
    lessons = list(make_lessons(list(load_pages(options.pages))))
    for name, weight in zip(WEIGHTS, fit(lessons), strict=True):
        print(f'    "{name}": {weight:.2f},')
    unseen = [fit([lesson for lesson in lessons if lesson.fold != fold]) for fold in range(FOLDS)]
    for has_address in (True, False):
        folds = [
            [one for one in lessons if (one.fold, one.has_address) == (fold, has_address)] for fold in range(FOLDS)
        ]
        if not (count := sum(map(len, folds))):
            continue
        alone = sum(count_right(fold, weights, 0.0) for fold, weights in zip(folds, unseen, strict=True))
        both = sum(count_right(fold, weights, CHANCE) for fold, weights in zip(folds, unseen, strict=True))
        chance = sum(count_right(fold, weights * 0, 1.0) for fold, weights in zip(folds, unseen, strict=True))
        print(f"{'with' if has_address else 'without'} the address, {count} pages: by the signs, cross-validated, "
              f"{alone / count:.3f}; with the labeller, which has seen them, {both / count:.3f}, by it alone "
              f"{chance / count:.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
