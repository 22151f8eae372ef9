"""Train the model that tells a page's authors from its other names, and print cross-validated figures.

    python -m flows.training.authors --pages DIR            # figures, then the model
    python -m flows.training.authors --pages DIR --only-cv

Pages of one registrable site always stand on the same side of a split.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import flows.pages.metadata as metadata
from flows.pages.html import read_html
from flows.pages.metadata_names import (
    MODEL,
    WIDTH,
    Signs,
    choose_authors,
    describe_names,
    gather_names,
    is_admissible,
)
from flows.pages.normalise import fold_name
from flows.pages.trees import MODELS
from flows.pages.types import Decoded
from flows.pages.urls import site_of

FOLDS, ROUNDS = 5, 200
SETTINGS: dict[str, Any] = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 8, "min_data_in_leaf": 15, "feature_fraction": 0.5,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 2, "verbose": -1, "num_threads": 1, "seed": 1,
}  # fmt: skip
_SPLIT = re.compile(r"\s*(?:;|,|\||/|\n|\s&\s|\s(?:and|und|et|y|e|och|og|en)\s)\s*", re.IGNORECASE)
_BY = re.compile(r"^\s*(?:by|von|par|por)\s+", re.IGNORECASE)


class Page(NamedTuple):
    """One page's names: keys, rows of the model, and the true authors' keys."""

    site: str
    keys: list[str]
    rows: NDArray[np.float32]
    authors: set[str]
    gathered: tuple[Signs, dict[str, str], list[list[str]]]


def load_pages(folder: Path) -> Iterator[Page]:
    """All pages of ``folder``/html/*.jsonl.gz whose authors are known."""
    for path in sorted(folder.glob("html/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                if record["truth"].get("authors"):
                    yield make_page(record)


def make_page(record: dict[str, Any]) -> Page:
    """The names that the reader gathers on a page."""
    kept: dict[str, Any] = {}

    def keep(sources: Any, story: Any, bylines: Any, site_names: Any, nobody: Iterable[str] = ()) -> tuple[str, ...]:
        kept["signs"], kept["names"], kept["together"] = gather_names(sources, story, bylines, site_names)
        kept["others"] = set(map(fold_name, nobody))
        return ()

    choose, metadata.find_authors = metadata.find_authors, keep  # type: ignore[attr-defined]
    try:
        read_html(Decoded(record["html"], "text/html", "utf-8", {}), record["url"], None)
    finally:
        metadata.find_authors = choose  # type: ignore[attr-defined]
    keys = [key for key, signs in kept["signs"].items() if is_admissible(signs) and key not in kept["others"]]
    described = describe_names([(kept["signs"][key], kept["names"][key]) for key in keys])
    rows = np.zeros((len(keys), WIDTH), np.float32)
    for row, columns in zip(rows, described, strict=True):
        row[list(columns)] = list(columns.values())
    parts = [part for name in record["truth"]["authors"] for part in _SPLIT.split(_BY.sub("", name))]
    authors = {fold_name(part) for part in parts} - {""}
    gathered = (kept["signs"], kept["names"], kept["together"])
    return Page(site_of(record["url"]) or record["id"], keys, rows, authors, gathered)


def fit(pages: Sequence[Page]) -> Any:
    """A boosted model over all names of the pages."""
    import lightgbm

    rows = np.vstack([page.rows for page in pages if page.keys])
    is_author = np.array([key in page.authors for page in pages for key in page.keys], float)
    return lightgbm.train(SETTINGS, lightgbm.Dataset(rows, is_author), ROUNDS)


def cross_fit(pages: Sequence[Page]) -> list[list[float]]:
    """Chances of each page's names, from a model that has not seen the page's site."""
    folds = [int(hashlib.sha256(page.site.encode()).hexdigest(), 16) % FOLDS for page in pages]
    chances: list[list[float]] = [[] for _ in pages]
    for fold in range(FOLDS):
        model = fit([page for page, own in zip(pages, folds, strict=True) if own != fold])
        for place, (page, own) in enumerate(zip(pages, folds, strict=True)):
            if own == fold and page.keys:
                chances[place] = [float(chance) for chance in model.predict(page.rows)]
    return chances


def measure(pages: Sequence[Page], chances: Sequence[Sequence[float]]) -> str:
    """F1 of the sets of names that the reader would choose, mean over pages; and how many of those given are right."""
    scores, right, given = [], 0, 0
    for page, chance in zip(pages, chances, strict=True):
        weighed = dict(zip(page.keys, chance, strict=True))
        found = {fold_name(name) for name in (choose_authors(*page.gathered, weighed) if weighed else ())}
        hits = len(found & page.authors)
        scores.append(2 * hits / (len(found) + len(page.authors)))
        right, given = right + hits, given + len(found)
    return f"F1 {np.mean(scores):.3f}, precision {right / max(1, given):.3f}"


def export(model: Any) -> dict[str, NDArray[Any]]:
    """The trees as the arrays that :class:`flows.pages.trees.Trees` reads."""
    nodes: list[tuple[int, float, int, int, float]] = []

    def add(node: dict[str, Any]) -> int:
        place = len(nodes)
        if "leaf_value" in node:
            nodes.append((-1, 0.0, place, place, node["leaf_value"]))
            return place
        nodes.append((0, 0.0, 0, 0, 0.0))
        left, right = add(node["left_child"]), add(node["right_child"])
        nodes[place] = (node["split_feature"], node["threshold"], left, right, 0.0)
        return place

    for tree in model.dump_model()["tree_info"]:
        add(tree["tree_structure"])
    feature, threshold, left, right, value = zip(*nodes, strict=True)
    return {
        "feature": np.array(feature, np.int16),
        "threshold": np.array(threshold, np.float32),
        "left": np.array(left, np.int32),
        "right": np.array(right, np.int32),
        "value": np.array(value, np.float32),
    }


def main() -> None:
    """Read pages, print figures, write the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with html/*.jsonl.gz, pages with truths")
    parser.add_argument("--only-cv", action="store_true", help="print the figures, write no model")
    args = parser.parse_args()
    pages = list(load_pages(args.pages))
    print(f"{len(pages)} pages of {len({page.site for page in pages})} sites, {sum(len(p.keys) for p in pages)} names")
    print(f"cross-validated over sites, {measure(pages, cross_fit(pages))}")
    if not args.only_cv:
        MODELS.mkdir(exist_ok=True)
        np.savez_compressed(MODELS / f"{MODEL}.npz", **export(fit(pages)))  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
