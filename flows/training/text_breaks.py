"""Train the model that finds the lines of a page that comes in one, and print cross-validated figures.

    python -m flows.training.text_breaks --pages DIR            # figures, then the model
    python -m flows.training.text_breaks --pages DIR --only-cv

Learned from pages whose lines are known: they are printed in one line, and the places where lines began are the truth.
Pages of one registrable site are always on the same side of a split.  Wants '.[train]'.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_breaks import COLUMNS, LONGEST, MODEL, measure_places
from flows.pages.oblivious import ObliviousTrees
from flows.pages.text import read_text
from flows.pages.trees import MODELS
from flows.pages.types import Decoded, Reading
from flows.training.export import export_binary, save
from flows.training.folds import fold_of
from flows.training.text_data import Page, load_pages
from flows.training.text_reading import use_models
from flows.training.text_scores import score_bodies

FOLDS = 4
SETTINGS: dict[str, Any] = {
    "iterations": 150, "depth": 6, "learning_rate": 0.2, "l2_leaf_reg": 8, "border_count": 48, "rsm": 0.3,
    "bootstrap_type": "Bernoulli", "subsample": 0.7, "thread_count": 1, "verbose": 0, "allow_writing_files": False,
    "random_seed": 1,
}  # fmt: skip
NEAR = 150  # characters from the body within which all places are learned from
FAR = 0.25  # share of those beyond that are, each for two
EDGE = 3.0  # weight of a place where body and other lines meet


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """The places of one page where a line may begin: features, whether one does, and how much that counts."""

    page: Page
    line: str
    rows: NDArray[np.float32]
    begins: NDArray[np.bool_]
    weight: NDArray[np.float32]


def make_lessons(pages: Sequence[Page]) -> Iterator[Lesson]:
    """The pages that are not too long, each printed in one line."""
    random = np.random.default_rng(1)
    for page in pages:
        texts = [block.text for block in page.blocks]
        line = " ".join(texts)
        if len(line) > LONGEST:
            continue
        starts = [0, *accumulate(len(text) + 1 for text in texts)][:-1]
        places, rows = measure_places(line, page.record.get("url"))
        weight = _weigh(page, starts, places, random.random(len(places)))
        yield Lesson(page=page, line=line, rows=rows, begins=np.isin(places, starts), weight=weight)


def _weigh(page: Page, starts: Sequence[int], places: Sequence[int], draws: NDArray[np.float64]) -> NDArray[np.float32]:
    """What each place counts: more where the body begins or ends, nothing for most that are far from it."""
    changes = np.diff(page.is_body, prepend=page.is_body[:1]) != 0
    edges = np.array(starts)[changes]
    is_near = np.zeros(len(places), np.bool_)
    for start, block, is_body in zip(starts, page.blocks, page.is_body, strict=True):
        if is_body:
            first, behind = np.searchsorted(places, (start - NEAR, start + len(block.text) + NEAR))
            is_near[first:behind] = True
    near, far = np.where(np.isin(places, edges), EDGE, 1.0), np.where(draws < FAR, 2.0, 0.0)
    return np.where(is_near, near, far).astype(np.float32)


def fit(lessons: Sequence[Lesson]) -> ObliviousTrees:
    """A model of the places of some pages."""
    from catboost import CatBoostClassifier

    rows, begins, weight = (
        np.concatenate([getattr(lesson, name) for lesson in lessons]) for name in ("rows", "begins", "weight")
    )
    model = CatBoostClassifier(**SETTINGS)
    model.fit(rows[weight > 0], begins[weight > 0], sample_weight=weight[weight > 0])
    return ObliviousTrees(export_binary(model, COLUMNS))


def cross_validate(lessons: Sequence[Lesson], scratch: Path) -> str:
    """Figures of pages in one line, each read with a model that has not seen its site, and without any.

    The labeller is the one that ships, which knows the pages by their lines.
    """
    folds = [fold_of(lesson.page.group, FOLDS) for lesson in lessons]
    without = read_lines(lessons, scratch / "none", None)
    found: dict[str, Reading] = {}
    right = given = wanted = 0
    for fold in range(FOLDS):
        model = fit([lesson for lesson, its in zip(lessons, folds, strict=True) if its != fold])
        unseen = [lesson for lesson, its in zip(lessons, folds, strict=True) if its == fold]
        for lesson in unseen:
            begins = model.scores(lesson.rows) > 0
            right, given = right + int((begins & lesson.begins).sum()), given + int(begins.sum())
            wanted += int(lesson.begins.sum())
        found |= read_lines(unseen, scratch / f"fold{fold}", model)
        print(".", end="", flush=True)
    pages = [lesson.page for lesson in lessons]
    return (
        f"\nplaces with a chance above one half: P {right / given:.3f}  R {right / wanted:.3f}\n"
        f"bodies of pages in one line, without the model\n{score_bodies(pages, without)}\n"
        f"with it\n{score_bodies(pages, found)}"
    )


def read_lines(lessons: Sequence[Lesson], folder: Path, model: ObliviousTrees | None) -> dict[str, Reading]:
    """The pages in one line by their ids, read with a model that is written into a folder, or without one."""
    shutil.copytree(MODELS, folder)
    (folder / f"{MODEL}.npz").unlink(missing_ok=True)
    if model:
        save(model, folder / f"{MODEL}.npz")
    with use_models(folder):
        return {
            lesson.page.record["id"]: read_text(
                Decoded(lesson.line, "text/plain", "utf-8", {}), lesson.page.record.get("url"), None
            )
            for lesson in lessons
        }


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with text/ sets")
    parser.add_argument("--models", type=Path, default=MODELS, help="where the model is written")
    parser.add_argument("--only-cv", action="store_true", help="write no model")
    parser.add_argument("--no-cv", action="store_true", help="print no figures")
    options = parser.parse_args(arguments)
    lessons = list(make_lessons(list(load_pages(options.pages))))
    if not options.only_cv:
        save(fit(lessons), options.models / f"{MODEL}.npz")
    if not options.no_cv:
        with tempfile.TemporaryDirectory() as scratch:
            print(cross_validate(lessons, Path(scratch)))


if __name__ == "__main__":
    main()
