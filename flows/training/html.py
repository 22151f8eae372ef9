"""Train the model that chooses the body of HTML pages, and print cross-validated figures.

    python -m flows.training.html --pages DIR            # figures, then the model
    python -m flows.training.html --pages DIR --only-cv

Pages of one registrable site always stand on the same side of a split.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.dom_features import feature_names
from flows.pages.dom_select import MODEL, THRESHOLD
from flows.pages.oblivious import ObliviousTrees
from flows.pages.trees import MODELS
from flows.training.html_data import BODY_SETS, Page, fold, load_pages, words

FOLDS = 5
SETTINGS: dict[str, Any] = {
    "iterations": 300,
    "depth": 6,
    "learning_rate": 0.08,
    "l2_leaf_reg": 6,
    "rsm": 0.3,
    "border_count": 48,
    "thread_count": 1,
    "random_seed": 1,
    "verbose": 0,
    "allow_writing_files": False,
}
Arrays = dict[str, NDArray[Any]]


def fit(pages: Sequence[Page]) -> Arrays:
    """The arrays of an :class:`ObliviousTrees` trained on these pages."""
    from catboost import CatBoostClassifier

    weight = np.concatenate([p.weight for p in pages])
    rows, is_body = np.concatenate([p.rows for p in pages]), np.concatenate([p.is_body for p in pages])
    known = weight > 0
    model = CatBoostClassifier(**SETTINGS).fit(rows[known], is_body[known], sample_weight=weight[known])
    return export(model)


def export(model: Any) -> Arrays:
    """CatBoost's trees as plain arrays."""
    import json
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        data = json.loads(path.read_text(encoding="utf-8"))
    trees, depth = data["oblivious_trees"], max(len(t["splits"]) for t in data["oblivious_trees"])
    features = np.zeros((len(trees), depth), np.int16)
    thresholds = np.full((len(trees), depth), np.inf, np.float32)
    leaves = np.zeros((len(trees), 2**depth), np.float32)
    for n, tree in enumerate(trees):
        for level, question in enumerate(tree["splits"]):
            features[n, level] = question["float_feature_index"]
            thresholds[n, level] = question["border"]
        leaves[n, : len(tree["leaf_values"])] = tree["leaf_values"]
    scale, (bias, *_) = data["scale_and_bias"]
    return {
        "features": features,
        "thresholds": thresholds,
        "leaves": leaves * np.float32(scale),
        "bias": np.float32(bias),
        "columns": np.array(feature_names()),
    }


def cross_validate(pages: Sequence[Page]) -> list[NDArray[np.float32]]:
    """Chances of every page's blocks by a model that has not seen its site."""
    sites = sorted({page.group for page in pages})
    order = np.random.default_rng(5).permutation(len(sites))
    fold_of = {sites[site]: place % FOLDS for place, site in enumerate(order)}
    chances: list[NDArray[np.float32]] = [np.zeros(0, np.float32)] * len(pages)
    for n in range(FOLDS):
        model = ObliviousTrees(fit([page for page in pages if fold_of[page.group] != n]))
        for place, page in enumerate(pages):
            if fold_of[page.group] == n:
                chances[place] = model.probabilities(page.rows)
    return chances


def measure(pages: Sequence[Page], chances: Sequence[NDArray[np.float32]], threshold: float = THRESHOLD) -> str:
    """Body F1 (bags of word 4-grams, P and R averaged over pages), exact bodies and snippet F1 per set."""
    scores: dict[str, list[tuple[float, float, float]]] = {}
    snippets: Counter[str] = Counter()
    for page, chance in zip(pages, chances, strict=True):
        truth = page.record["truth"]
        body = [text for text, p in zip(page.texts, chance, strict=True) if p > threshold]
        if "wanted" in truth:
            flat = fold("\n\n".join(body))
            found = sum(fold(w) in flat for w in truth["wanted"])
            snippets["tp"] += found
            snippets["fn"] += len(truth["wanted"]) - found
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
    pages = list(load_pages(args.pages))
    print(f"{len(pages)} pages of {len({p.group for p in pages})} sites, {sum(len(p.texts) for p in pages)} blocks")
    print(f"cross-validated over sites, {FOLDS} folds:\n{measure(pages, cross_validate(pages))}")
    if args.only_cv:
        return
    arrays = fit(pages)
    model = ObliviousTrees(arrays)
    print(f"in sample:\n{measure(pages, [model.probabilities(page.rows) for page in pages])}")
    MODELS.mkdir(exist_ok=True)
    np.savez_compressed(MODELS / f"{MODEL}.npz", **arrays)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
