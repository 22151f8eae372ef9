"""Train the labeller of text captures, and print cross-validated figures.

    python -m flows.training.text --pages DIR            # figures, then the models
    python -m flows.training.text --pages DIR --only-cv
    python -m flows.training.text --pages DIR --no-cv

A page stands in several sets and forms: pages of one registrable site are always on the same side
of a split.  The second model is trained on what the first says of pages that it has not seen.
With `--invented` the captures of `tests/labelled_captures` are learned from, too, and scored apart.
Wants '.[train,peers]': the teachers learn from what other extractors agree on, too, as `html_weak` tells.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_around import AROUND, CONTEXT, SIGNS, measure_context
from flows.pages.line_arrays import Matrix
from flows.pages.line_features import BASE
from flows.pages.oblivious import KindTrees, ObliviousTrees, to_chance
from flows.pages.sequence import (
    FIRST,
    KINDS,
    PLACE,
    SECOND,
    decode_body,
    measure_all,
    measure_place,
    read_ink,
    rule_out,
    weigh_ink,
)
from flows.pages.trees import MODELS
from flows.training.export import Arrays, average, export_binary, export_classes, save
from flows.training.folds import fold_of
from flows.training.html_data import load_pages as load_html_pages
from flows.training.text_ablation import compare_voters
from flows.training.text_data import (
    INVENTED,
    RENDERS,
    WEAKLY_LABELLED,
    Lesson,
    Page,
    load_captures,
    load_pages,
    load_weak_pages,
)
from flows.training.text_kinds import CLASSES, find_kinds
from flows.training.text_reading import read_pages
from flows.training.text_scores import score_bodies, score_confidence, score_lines, score_reliability
from flows.training.text_teacher import train_teachers
from flows.training.text_weak import load_dom_labels

FOLDS = 4
NEAR, FAR = 15, (0.2, 0.06)  # blocks around the body that are all used; share used of those beyond, read and weak
LONGEST, SHORTEST = 600, 300  # characters of a block and of a story, as they are weighed
WEAK, WHOLE = 0.5, 0.6  # weights of a page labelled by its markup, and of one of several renders of a page
SETTINGS: dict[str, Any] = {
    "l2_leaf_reg": 8,
    "border_count": 48,
    "rsm": 0.2,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
    "thread_count": 1,
    "verbose": 0,
    "allow_writing_files": False,
    "random_seed": 1,
}
LINES = {"iterations": 110, "depth": 6, "learning_rate": 0.17}
CONTEXTS = {"iterations": 150, "depth": 6, "learning_rate": 0.13, "rsm": 0.4, "l2_leaf_reg": 3}
OTHERS = {"iterations": 60, "depth": 5, "learning_rate": 0.2}
KIND_SEEDS = (1, 2)  # what the lines of few pages teach differs from draw to draw: the mean of two differs less
Floats = NDArray[np.float32]


@dataclass(kw_only=True)
class Data:
    """All blocks of all pages in one; ``ends`` cuts them into pages.

    ``is_body`` and ``weight`` have a row for each teacher: one for each fold, then the one that has seen all.
    """

    pages: list[Page]
    rows: Matrix
    is_body: Floats
    weight: Floats
    ends: NDArray[np.int64]
    folds: NDArray[np.int64]

    def split(self, values: NDArray[Any]) -> list[NDArray[Any]]:
        """The values of all blocks, page by page."""
        return np.split(values, self.ends[:-1])


def gather(pages: list[Page]) -> Data:
    """The pages as arrays, with a fold per site."""
    lessons = [[page.lesson(teacher) for page in pages] for teacher in range(FOLDS + 1)]
    weights = [[_weigh(page, lesson) for page, lesson in zip(pages, one, strict=True)] for one in lessons]
    return Data(
        pages=pages,
        rows=np.concatenate([measure_all(page.base, read_ink(page.base)) for page in pages]),
        is_body=np.stack([np.concatenate([is_body for is_body, _ in one]) for one in lessons]),
        weight=np.stack([np.concatenate(one) for one in weights]),
        ends=np.cumsum([len(page.blocks) for page in pages]),
        folds=np.concatenate([np.full(len(page.blocks), fold_of(page.group, FOLDS)) for page in pages]),
    )


def _weigh(page: Page, lesson: Lesson) -> Floats:
    """What a block's mistake costs its page's score: its share of the body, so that short stories count like long."""
    is_body, known = lesson
    form = WHOLE if page.record["form"] in RENDERS else 1.0
    source = WEAK if page.record["set"] == WEAKLY_LABELLED else 1.0
    ink = np.minimum(read_ink(page.base), LONGEST)
    story = max(SHORTEST, float((ink * is_body).sum()))
    weight: Floats = known * form * source * _thin(page, is_body) * (60 + ink) / (2.4 * story) ** 0.6
    return weight.astype(np.float32)


def _thin(page: Page, is_body: Floats) -> Floats:
    """1 near the body; far from it most blocks are left out, and those that stay count for them."""
    body, count = np.flatnonzero(is_body), len(page.blocks)
    share = FAR[page.record["set"] == WEAKLY_LABELLED]
    random = np.random.default_rng(sum(map(ord, page.record["id"])))
    thinned = np.where(random.random(count) < share, 0.7 / share, 0.0)
    if len(body):
        thinned[max(0, body[0] - NEAR) : body[-1] + NEAR + 1] = 1.0
    return thinned.astype(np.float32)


def fit(data: Data, rows: Matrix, settings: dict[str, Any], fold: int = FOLDS) -> ObliviousTrees:
    """A model of body against all else, trained on the known blocks outside a fold, as the fold's teacher has them."""
    from catboost import CatBoostClassifier

    is_body, weight = data.is_body[fold], data.weight[fold]
    known = (data.folds != fold) & (weight > 0)
    model = CatBoostClassifier(**SETTINGS | settings)
    model.fit(rows[known], is_body[known], sample_weight=weight[known])
    columns = (*BASE, *AROUND, *SIGNS) if settings is LINES else (*BASE, *AROUND, *SIGNS, *CONTEXT)
    return ObliviousTrees(export_binary(model, columns))


def cross_fit(data: Data, rows: Matrix, settings: dict[str, Any]) -> tuple[Floats, list[ObliviousTrees]]:
    """Chances of all blocks by models that have not seen their sites, and the models, one a fold."""
    found, models = np.zeros(len(rows), np.float32), []
    for fold in range(FOLDS):
        unseen = data.folds == fold
        models.append(fit(data, rows, settings, fold))
        found[unseen] = to_chance(models[-1].scores(rows[unseen]))
        print(".", end="", flush=True)
    return found, models


def find_shift(data: Data, chance: Floats) -> float:
    """What to add to the log odds so that chances are frequencies: training weighs long blocks more."""
    real = np.concatenate([np.full(len(p.blocks), p.record["set"] != WEAKLY_LABELLED) for p in data.pages])
    known = real & (np.concatenate([p.weight for p in data.pages]) >= 1)
    odds = np.log(np.clip(chance[known], 1e-5, 1 - 1e-5) / (1 - np.clip(chance[known], 1e-5, 1 - 1e-5)))
    shift = 0.0
    for _ in range(20):
        found = 1 / (1 + np.exp(-(odds + shift)))
        shift += float((data.is_body[-1][known] - found).sum() / max(1e-6, (found * (1 - found)).sum()))
    return shift


def move_odds(chance: Floats, shift: float) -> Floats:
    """The chances with their log odds moved."""
    clipped = np.clip(chance, 1e-6, 1 - 1e-6)
    return to_chance(np.log(clipped / (1 - clipped)) + shift)


def add_context(data: Data, first: Floats) -> Matrix:
    """The second model's features of all pages."""
    pages = zip(data.pages, data.split(first), strict=True)
    parts = [measure_context(page.base, read_ink(page.base), chance) for page, chance in pages]
    return np.concatenate([data.rows, np.concatenate(parts)], axis=1)


def add_place(data: Data, rows: Matrix, second: Floats) -> Matrix:
    """The third model's features of all pages."""
    parts = []
    for page, chance in zip(data.pages, data.split(second), strict=True):
        chance = rule_out(chance, page.ruled)
        parts.append(measure_place(page.ruled, chance, decode_body(chance, weigh_ink(read_ink(page.base), page.ruled))))
    return np.concatenate([rows, np.concatenate(parts)], axis=1)


def fit_kinds(data: Data, rows: Matrix, dom: dict[str, dict[str, str]], fold: int = FOLDS) -> KindTrees:
    """The model that names what is not body, trained outside a fold."""
    from catboost import CatBoostClassifier

    kinds, weight = find_kinds(data.pages, dom, fold)
    known = np.flatnonzero((data.folds != fold) & (kinds >= 0) & (weight > 0))
    unseen = np.setdiff1d(np.arange(len(CLASSES)), kinds[known])  # the trainer wants a row of every class
    seen, blank = rows[known], np.zeros((len(unseen), rows.shape[1]), np.float32)
    found: list[Arrays] = []
    for seed in KIND_SEEDS:
        settings = SETTINGS | OTHERS | {"random_seed": seed}
        model = CatBoostClassifier(**settings, loss_function="MultiClass", classes_count=len(CLASSES))
        model.fit(
            np.concatenate([seen, blank]),
            np.concatenate([kinds[known], unseen]),
            sample_weight=np.concatenate([weight[known], np.full(len(unseen), 1e-3, np.float32)]),
        )
        found.append(export_classes(model, (*BASE, *AROUND, *SIGNS, *CONTEXT, *PLACE), CLASSES))
    return KindTrees(average(found))


def train(
    data: Data, dom: dict[str, dict[str, str]], folder: Path, scratch: Path, *, only_cv: bool, no_cv: bool
) -> None:
    """Cross-validate, print figures, and write the models."""
    first, lines = cross_fit(data, data.rows, LINES)
    rows = add_context(data, first)
    second, contexts = cross_fit(data, rows, CONTEXTS)
    shift = find_shift(data, second)
    second = move_odds(second, shift)
    print(f"log odds moved by {shift:.3f}", flush=True)
    places = add_place(data, rows, second)
    if not only_cv:
        named = fit_kinds(data, places, dom)
        write_models(folder, fit(data, data.rows, LINES), fit(data, rows, CONTEXTS), shift, named)
    if not no_cv:
        print(score_reliability(data.pages, data.split(second)), flush=True)
        for fold in range(FOLDS):
            write_models(
                scratch / f"fold{fold}", lines[fold], contexts[fold], shift, fit_kinds(data, places, dom, fold)
            )
        print_scores(data, scratch)


def write_models(folder: Path, first: ObliviousTrees, second: ObliviousTrees, shift: float, kinds: KindTrees) -> None:
    """The three models; the second with its log odds moved."""
    second.bias += shift
    save(first, folder / f"{FIRST}.npz")
    save(second, folder / f"{SECOND}.npz")
    save(kinds, folder / f"{KINDS}.npz")


def print_scores(data: Data, folder: Path) -> None:
    """What comes out where every page is read with the models that have not seen its site."""
    folds = data.folds[np.concatenate([[0], data.ends[:-1]])]
    known = [(page, folder / f"fold{fold}") for page, fold in zip(data.pages, folds, strict=True)
             if page.record["set"] != WEAKLY_LABELLED]  # fmt: skip
    models = {page.record["id"]: models for page, models in known}
    found = (read_pages([page for page, its in known if its == one], one) for one in sorted(set(models.values())))
    readings = {page.record["id"]: reading for pairs in found for page, reading in pairs}
    real = [page for page, _ in known if page.record["set"] != INVENTED]
    invented = [page for page, _ in known if page.record["set"] == INVENTED]
    print(score_bodies(real, readings))
    print(score_lines(real, readings))
    print(score_confidence(real, readings))
    print(compare_voters(real, readings, models))
    if invented:
        print(f"invented captures:\n{score_bodies(invented, readings)}\n{score_lines(invented, readings)}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with html/ and text/ sets")
    parser.add_argument("--models", type=Path, default=MODELS, help="where the models are written")
    parser.add_argument("--only-cv", action="store_true", help="write no models")
    parser.add_argument("--no-cv", action="store_true", help="print no figures")
    parser.add_argument("--invented", action="store_true", help="learn from tests/labelled_captures, too")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        teachers = train_teachers(list(load_html_pages(options.pages, ask=True)), FOLDS, Path(scratch))
        invented = load_captures() if options.invented else ()
        pages = [*load_pages(options.pages), *invented, *load_weak_pages(options.pages, teachers)]
        dom = load_dom_labels(options.pages)
        train(gather(pages), dom, options.models, Path(scratch), only_cv=options.only_cv, no_cv=options.no_cv)


if __name__ == "__main__":
    main()
