"""Train the labeller of text captures, and print cross-validated figures.

    python -m flows.training.text --pages DIR            # figures, then the models
    python -m flows.training.text --pages DIR --only-cv
    python -m flows.training.text --pages DIR --no-cv

A page stands in several sets and forms: pages of one registrable site are always on the same side
of a split.  The second model is trained on what the first says of pages that it has not seen.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_features import AROUND, BASE, CONTEXT, Matrix, measure_context, measure_kinship, measure_page
from flows.pages.oblivious import ObliviousTrees
from flows.pages.sequence import (
    FIRST,
    KINDS,
    PLACE,
    SECOND,
    KindTrees,
    decode_body,
    measure_place,
    read_ink,
    rule_out,
    to_chance,
)
from flows.pages.trees import MODELS
from flows.training.export import export_binary, export_classes, save
from flows.training.text_data import Page, load_pages, load_weak_pages
from flows.training.text_kinds import CLASSES, find_kinds
from flows.training.text_scores import score_bodies, score_kinds, score_reliability
from flows.training.text_weak import load_dom_labels

FOLDS = 4
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
LINES = {"iterations": 170, "depth": 6, "learning_rate": 0.12}
CONTEXTS = {"iterations": 130, "depth": 6, "learning_rate": 0.11}
OTHERS = {"iterations": 60, "depth": 5, "learning_rate": 0.2}
Floats = NDArray[np.float32]


@dataclass(kw_only=True)
class Data:
    """All blocks of all pages in one; ``ends`` cuts them into pages."""

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
    sites = sorted({page.group for page in pages})
    order = np.random.default_rng(5).permutation(len(sites))
    fold_of = {sites[site]: place % FOLDS for place, site in enumerate(order)}
    return Data(
        pages=pages,
        rows=np.concatenate([measure_page(page.base) for page in pages]),
        is_body=np.concatenate([page.is_body for page in pages]),
        weight=np.concatenate([_weigh(page) for page in pages]),
        ends=np.cumsum([len(page.blocks) for page in pages]),
        folds=np.concatenate([np.full(len(page.blocks), fold_of[page.group]) for page in pages]),
    )


def _weigh(page: Page) -> Floats:
    """Long blocks count more, as they do in a body's score; long pages count less than their length."""
    form = 1.0 if page.record["form"] == "seedform" else WHOLE
    source = WEAK if page.record["set"] == "weak" else 1.0
    size = min(1.0, 150 / len(page.blocks)) ** 0.5
    weight: Floats = page.weight * form * source * size * (0.35 + np.minimum(read_ink(page.base), 250) / 180)
    return weight.astype(np.float32)


def fit(data: Data, rows: Matrix, use: NDArray[np.bool_], settings: dict[str, Any]) -> ObliviousTrees:
    """A model of body against all else, trained on the known blocks among ``use``."""
    from catboost import CatBoostClassifier

    known = use & (data.weight > 0)
    model = CatBoostClassifier(**SETTINGS, **settings)
    model.fit(rows[known], data.is_body[known], sample_weight=data.weight[known])
    columns = (*BASE, *AROUND) if settings is LINES else (*BASE, *AROUND, *CONTEXT)
    return ObliviousTrees(export_binary(model, columns))


def cross_fit(data: Data, rows: Matrix, use: NDArray[np.bool_], settings: dict[str, Any]) -> Floats:
    """Chances of the blocks among ``use`` by models that have not seen their sites; 0 elsewhere."""
    found = np.zeros(len(rows), np.float32)
    for fold in range(FOLDS):
        unseen = use & (data.folds == fold)
        if unseen.any():
            found[unseen] = to_chance(fit(data, rows, use & ~unseen, settings).scores(rows[unseen]))
    return found


def find_shift(data: Data, chance: Floats) -> float:
    """What to add to the log odds so that chances are frequencies: training weighs long blocks more."""
    real = np.concatenate([np.full(len(p.blocks), p.record["set"] != "weak") for p in data.pages])
    known = real & (np.concatenate([p.weight for p in data.pages]) >= 1)
    odds = np.log(np.clip(chance[known], 1e-5, 1 - 1e-5) / (1 - np.clip(chance[known], 1e-5, 1 - 1e-5)))
    shift = 0.0
    for _ in range(20):
        found = 1 / (1 + np.exp(-(odds + shift)))
        shift += float((data.is_body[known] - found).sum() / max(1e-6, (found * (1 - found)).sum()))
    return shift


def move_odds(chance: Floats, shift: float) -> Floats:
    """The chances with their log odds moved."""
    clipped = np.clip(chance, 1e-6, 1 - 1e-6)
    return to_chance(np.log(clipped / (1 - clipped)) + shift)


def add_context(data: Data, first: Floats) -> Matrix:
    """The second model's features of all pages."""
    parts = [
        measure_context(page.base, chance, measure_kinship(page.blocks, chance))
        for page, chance in zip(data.pages, data.split(first), strict=True)
    ]
    return np.concatenate([data.rows, np.concatenate(parts)], axis=1)


def add_place(data: Data, rows: Matrix, second: Floats) -> Matrix:
    """The third model's features of all pages."""
    parts = []
    for page, chance in zip(data.pages, data.split(second), strict=True):
        chance = rule_out(chance, page.ruled)
        parts.append(measure_place(page.ruled, chance, decode_body(chance, read_ink(page.base))))
    return np.concatenate([rows, np.concatenate(parts)], axis=1)


def fit_kinds(data: Data, rows: Matrix, kinds: NDArray[np.int64], weight: Floats, use: NDArray[np.bool_]) -> KindTrees:
    """The model that names what is not body."""
    from catboost import CatBoostClassifier

    known = use & (kinds >= 0) & (weight > 0)
    model = CatBoostClassifier(**SETTINGS, **OTHERS, loss_function="MultiClass", classes_count=len(CLASSES))
    model.fit(rows[known], kinds[known], sample_weight=weight[known])
    return KindTrees(export_classes(model, (*BASE, *AROUND, *CONTEXT, *PLACE), CLASSES))


def train(data: Data, dom: dict[str, dict[str, str]], folder: Path, *, only_cv: bool, no_cv: bool) -> None:
    """Cross-validate, print figures, and write the models."""
    everything = np.ones(len(data.rows), bool)
    first = cross_fit(data, data.rows, everything, LINES)
    rows = add_context(data, first)
    second = cross_fit(data, rows, everything, CONTEXTS)
    shift = find_shift(data, second)
    second = move_odds(second, shift)
    print(f"log odds moved by {shift:.3f}", flush=True)
    places = add_place(data, rows, second)
    kinds, weight = find_kinds(data.pages, dom)
    if not no_cv:
        print(score_bodies(data.pages, data.split(second)))
        print(score_reliability(data.pages, data.split(second)), flush=True)
    if not only_cv:
        save(fit(data, data.rows, everything, LINES), folder / f"{FIRST}.npz")
        last = fit(data, rows, everything, CONTEXTS)
        last.bias += shift
        save(last, folder / f"{SECOND}.npz")
        save(fit_kinds(data, places, kinds, weight, everything), folder / f"{KINDS}.npz")
    if not no_cv:
        named = np.zeros((len(rows), len(CLASSES)), np.float32)
        for fold in range(FOLDS):
            unseen = data.folds == fold
            model = fit_kinds(data, places, kinds, weight, ~unseen)
            named[unseen] = model.probabilities(places[unseen])
        print(score_kinds(data.pages, data.split(second), data.split(named)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with html/ and text/ sets")
    parser.add_argument("--models", type=Path, default=MODELS, help="where the models are written")
    parser.add_argument("--only-cv", action="store_true", help="write no models")
    parser.add_argument("--no-cv", action="store_true", help="print no figures")
    options = parser.parse_args(arguments)
    pages = [*load_pages(options.pages), *load_weak_pages(options.pages)]
    dom = load_dom_labels(options.pages)
    train(gather(pages), dom, options.models, only_cv=options.only_cv, no_cv=options.no_cv)


if __name__ == "__main__":
    main()
