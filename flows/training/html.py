"""Train the model that chooses the body of HTML pages, and print cross-validated figures.

    python -m flows.training.html --pages DIR            # figures, then the model
    python -m flows.training.html --pages DIR --only-cv

Wants '.[train,peers]': blocks that the truths leave open are known from other extractors, as `html_weak` tells.
Pages of one registrable site always stand on the same side of a split.  The cross-validated figures are those of
bodies as the reader gives them, with models that have not seen the page's site.  Shallow trees and few of them: deeper
ones know the pages that they have seen by heart and are no better on others.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import flows.pages.dom_select as dom_select
from flows.pages.dom_features import feature_names
from flows.pages.dom_select import MODEL, SEQUENCE_MODEL
from flows.pages.dom_sequence import COLUMNS, describe_chances
from flows.pages.html import read_html
from flows.pages.oblivious import ObliviousTrees, to_chance
from flows.pages.trees import MODELS
from flows.pages.types import Decoded
from flows.training.export import Arrays, export_binary, save
from flows.training.html_data import BODY_SETS, Page, fold, load_pages, words
from flows.training.html_weak import learn_from
from schemas.vocabulary import BODY

FOLDS = 5
SEEDS = (1, 2)
TEACHER_SEEDS = SEEDS[:1]
SETTINGS: dict[str, Any] = {
    "learning_rate": 0.08,
    "l2_leaf_reg": 12,
    "border_count": 48,
    "thread_count": 1,
    "verbose": 0,
    "allow_writing_files": False,
}
BLOCKS = {"iterations": 250, "depth": 4, "rsm": 0.2}
SEQUENCE = {"iterations": 80, "depth": 4, "rsm": 1.0}
Floats = NDArray[np.float64]


@dataclass(kw_only=True)
class Data:
    """All candidates of all pages; ``ends`` cuts them into pages, ``folds`` has the fold of each."""

    pages: list[Page]
    rows: NDArray[np.float32]
    is_body: NDArray[np.float32]
    weight: NDArray[np.float32]
    agreed: NDArray[np.float32]
    third: NDArray[np.bool_]
    ends: NDArray[np.int64]
    folds: NDArray[np.int64]


def deal_folds(pages: list[Page]) -> dict[str, int]:
    """The fold of each site."""
    sites = sorted({page.group for page in pages})
    order = np.random.default_rng(5).permutation(len(sites))
    return {sites[site]: place % FOLDS for place, site in enumerate(order)}


def gather(pages: list[Page], fold_of: Mapping[str, int]) -> Data:
    """The pages as arrays; all pages of a site are in one fold."""
    return Data(
        pages=pages,
        rows=np.concatenate([p.rows for p in pages]),
        is_body=np.concatenate([p.is_body for p in pages]),
        weight=np.concatenate([p.weight for p in pages]),
        agreed=np.concatenate([p.opinions.agreed for p in pages]),
        third=np.concatenate([p.opinions.third for p in pages]),
        ends=np.cumsum([len(p.texts) for p in pages]),
        folds=np.concatenate([np.full(len(p.texts), fold_of[p.group]) for p in pages]),
    )


def fit(
    data: Data,
    rows: NDArray[np.float32],
    use: NDArray[np.bool_],
    settings: dict[str, Any],
    seeds: Sequence[int] = SEEDS,
) -> ObliviousTrees:
    """Trees trained on the known blocks among ``use``, one run per seed, averaged."""
    from catboost import CatBoostClassifier

    known = use & (data.weight > 0)
    names = list(COLUMNS) if rows.shape[1] == len(COLUMNS) else feature_names()
    runs: list[Arrays] = []
    for seed in seeds:
        model = CatBoostClassifier(**SETTINGS | settings, random_seed=seed)
        model.fit(rows[known], data.is_body[known], sample_weight=data.weight[known])
        runs.append(export_binary(model, names))
    return ObliviousTrees(
        {
            "features": np.concatenate([run["features"] for run in runs]),
            "thresholds": np.concatenate([run["thresholds"] for run in runs]),
            "leaves": np.concatenate([run["leaves"] for run in runs]) / np.float32(len(runs)),
            "bias": np.array(np.mean([run["bias"] for run in runs])),
            "columns": np.array(names),
        }
    )


def describe_all(data: Data, scores: Floats) -> NDArray[np.float32]:
    """The second model's features of all pages, from the first model's scores."""
    return np.concatenate(
        [
            describe_chances(to_chance(part), page.company, np.array([len(text) for text in page.texts], float))
            for page, part in zip(data.pages, np.split(scores, data.ends[:-1]), strict=True)
        ]
    )


Pair = tuple[ObliviousTrees, ObliviousTrees]  # of blocks, and of their company


def cross_fit(
    data: Data, rows: NDArray[np.float32], settings: dict[str, Any], seeds: Sequence[int] = SEEDS
) -> tuple[Floats, list[ObliviousTrees]]:
    """Scores of every block by a model that has not seen its site, and the models of all folds."""
    return cross_fit_each([data] * (int(data.folds.max()) + 1), rows, settings, seeds)


def cross_fit_each(
    data: Sequence[Data], rows: NDArray[np.float32], settings: dict[str, Any], seeds: Sequence[int] = SEEDS
) -> tuple[Floats, list[ObliviousTrees]]:
    """The same, where each fold has data of its own."""
    scores, models = np.zeros(len(rows)), []
    for fold_number, own in enumerate(data):
        unseen = own.folds == fold_number
        models.append(fit(own, rows, ~unseen, settings, seeds))
        scores[unseen] = models[-1].scores(rows[unseen])
    return scores, models


def learn_more(data: Data, teacher: Pair) -> Data:
    """The data, with what other extractors say of unknown blocks where a teacher bears them out."""
    first = teacher[0].scores(data.rows).astype(float)
    second = teacher[1].scores(describe_all(data, first))
    chances = to_chance((first + second) / 2)
    is_body, weight = learn_from(data.agreed, data.third, chances, data.is_body, data.weight)
    return replace(data, is_body=is_body, weight=weight)


def teach_folds(data: Data) -> list[Data]:
    """The data of each fold: what its teacher says, too, which has not seen the fold's sites."""
    first, of_blocks = cross_fit(data, data.rows, BLOCKS, TEACHER_SEEDS)
    _, of_company = cross_fit(data, describe_all(data, first), SEQUENCE, TEACHER_SEEDS)
    return [learn_more(data, pair) for pair in zip(of_blocks, of_company, strict=True)]


def fit_pair(data: Data, sequence: NDArray[np.float32], seeds: Sequence[int] = SEEDS) -> Pair:
    """Both models, trained on all pages."""
    everything = np.ones(len(data.rows), bool)
    return fit(data, data.rows, everything, BLOCKS, seeds), fit(data, sequence, everything, SEQUENCE, seeds)


def read_bodies(data: Data, models: Callable[[int], Pair]) -> Iterator[list[str]]:
    """The body of every page as the reader gives it; ``models`` has those to read with, by the page's fold."""
    load = dom_select.load_oblivious  # type: ignore[attr-defined]
    try:
        for page, end in zip(data.pages, data.ends, strict=True):
            blocks, company = models(int(data.folds[end - 1]))
            dom_select.load_oblivious = {MODEL: blocks, SEQUENCE_MODEL: company}.get  # type: ignore[assignment, attr-defined]
            reading = read_html(Decoded(page.record["html"], "text/html", "utf-8", {}), page.record["url"], None)
            pairs = zip(reading.blocks, reading.decisions, strict=True)
            yield [block.text for block, decision in pairs if decision.label in BODY]
    finally:
        dom_select.load_oblivious = load  # type: ignore[attr-defined]


def measure(data: Data, bodies: Iterable[list[str]]) -> str:
    """Body F1 (bags of word 4-grams, P and R averaged over pages), exact bodies and snippet F1 per set."""
    scores: dict[str, list[tuple[float, float, float]]] = {}
    snippets: Counter[str] = Counter()
    for page, body in zip(data.pages, bodies, strict=True):
        truth = page.record["truth"]
        if "wanted" in truth:
            flat = fold("\n\n".join(body))
            hits = sum(fold(w) in flat for w in truth["wanted"])
            snippets["tp"] += hits
            snippets["fn"] += len(truth["wanted"]) - hits
            snippets["fp"] += sum(fold(w) in flat for w in truth.get("unwanted") or [])
        else:
            true = words(truth.get("body_text") or "\n\n".join(truth["body"]))
            scores.setdefault(page.record["set"], []).append(compare(true, words("\n\n".join(body))))
    lines = []
    for name in BODY_SETS:
        if name in scores:
            p, r, exact = np.mean(scores[name], axis=0)
            lines.append(f"{name}: F1 {2 * p * r / (p + r):.4f} (P {p:.4f}, R {r:.4f}), exact {exact:.3f}")
    if snippets:
        f1 = 2 * snippets["tp"] / (2 * snippets["tp"] + snippets["fp"] + snippets["fn"])
        lines.append(f"snippets: F1 {f1:.4f}")
    return "\n".join(lines)


def calibrate(data: Data, found: Floats) -> str:
    """How often blocks given a chance are body, on pages whose whole body is known."""
    whole = np.concatenate([np.full(len(p.texts), "wanted" not in p.record["truth"]) for p in data.pages])
    chances, is_body = to_chance(found)[whole], data.is_body[whole]
    lines = []
    for low in np.arange(0, 1, 0.1):
        here = (chances >= low) & (chances < low + 0.1)
        if here.any():
            lines.append(f"{low:.1f}-{low + 0.1:.1f}: {is_body[here].mean():.3f} of {here.sum()}")
    return "\n".join(lines)


def compare(true: list[str], found: list[str]) -> tuple[float, float, float]:
    """(precision, recall, exact) of one body."""
    a, b = shingle(true), shingle(found)
    common = (a & b).total()
    return common / max(1, b.total()), common / max(1, a.total()), float(true == found)


def shingle(text: list[str]) -> Counter[tuple[str, ...]]:
    """The bag of word 4-grams."""
    return Counter(tuple(text[i : i + 4]) for i in range(max(1, len(text) - 3))) if text else Counter()


def main() -> None:
    """Train from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with html/*.jsonl.gz, pages with truths")
    parser.add_argument("--only-cv", action="store_true", help="print the figures, write no model")
    args = parser.parse_args()
    pages = list(load_pages(args.pages, ask=True))
    data = gather(pages, deal_folds(pages))
    sites = len({page.group for page in data.pages})
    print(f"{len(data.pages)} pages of {sites} sites, {len(data.rows)} blocks")
    taught = teach_folds(data)
    first, of_blocks = cross_fit_each(taught, data.rows, BLOCKS)
    sequence = describe_all(data, first)
    second, of_company = cross_fit_each(taught, sequence, SEQUENCE)
    unseen = read_bodies(data, lambda number: (of_blocks[number], of_company[number]))
    print(f"cross-validated over sites, {FOLDS} folds:\n{measure(data, unseen)}")
    print(f"calibration:\n{calibrate(data, (first + second) / 2)}")
    if args.only_cv:
        return
    teacher = fit_pair(data, sequence, TEACHER_SEEDS)
    blocks, company = fit_pair(learn_more(data, teacher), sequence)
    print(f"in sample:\n{measure(data, read_bodies(data, lambda _: (blocks, company)))}")
    for name, model in ((MODEL, blocks), (SEQUENCE_MODEL, company)):
        save(model, MODELS / f"{name}.npz")


if __name__ == "__main__":
    main()
