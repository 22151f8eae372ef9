"""CatBoost's oblivious trees as plain arrays, for `flows.pages.oblivious` and `flows.pages.sequence`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.oblivious import Questions

Arrays = dict[str, NDArray[Any]]


def read_trees(model: Any) -> tuple[NDArray[np.int16], NDArray[np.float32], list[list[float]], list[float]]:
    """(features, thresholds) of shape (trees, depth), the leaf values of each tree, and the bias."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        data = json.loads(path.read_text(encoding="utf-8"))
    trees = data["oblivious_trees"]
    depth = int(model.get_all_params()["depth"])  # some trees, on few pages all of them, stop above it
    features = np.zeros((len(trees), depth), np.int16)
    thresholds = np.full((len(trees), depth), np.inf, np.float32)
    for n, tree in enumerate(trees):
        for level, question in enumerate(tree["splits"] or []):
            features[n, level] = question["float_feature_index"]
            thresholds[n, level] = question["border"]
    scale, bias = data["scale_and_bias"]
    values = [[scale * value for value in tree["leaf_values"]] for tree in trees]
    return features, thresholds, values, bias


def export_binary(model: Any, columns: Sequence[str]) -> Arrays:
    """Arrays of `ObliviousTrees`."""
    features, thresholds, values, bias = read_trees(model)
    leaves = np.zeros((len(values), 2 ** features.shape[1]), np.float32)
    for n, value in enumerate(values):
        leaves[n, : len(value)] = value
    return {
        "features": features,
        "thresholds": thresholds,
        "leaves": leaves,
        "bias": np.array(bias[0], np.float32),
        "columns": np.array(columns),
    }


def export_classes(model: Any, columns: Sequence[str], classes: Sequence[str]) -> Arrays:
    """Arrays of `KindTrees`: leaves of shape (trees, leaves, classes)."""
    features, thresholds, values, bias = read_trees(model)
    count = len(classes)
    leaves = np.zeros((len(values), 2 ** features.shape[1], count), np.float32)
    for n, value in enumerate(values):
        leaves[n, : len(value) // count] = np.reshape(value, (-1, count))
    return {
        "features": features,
        "thresholds": thresholds,
        "leaves": leaves,
        "bias": np.array(bias, np.float32),
        "columns": np.array(columns),
        "classes": np.array(classes),
    }


def average(models: Sequence[Arrays]) -> Arrays:
    """One model that scores as the mean of several with the same columns and classes."""
    joined = {name: np.concatenate([model[name] for model in models]) for name in ("features", "thresholds", "leaves")}
    bias = np.asarray(np.mean([model["bias"] for model in models], axis=0), np.float32)
    return {**models[0], **joined, "leaves": joined["leaves"] / len(models), "bias": bias}


def save(model: Any, path: Path) -> None:
    """Write a model; leaves at half precision, which moves no chance by more than a thousandth."""
    features, thresholds = read_questions(model)
    arrays: Arrays = {
        "features": features.astype(np.int16),
        "thresholds": thresholds.astype(np.float32),
        "leaves": model.leaves.reshape(model.trees, 2**model.depth, -1).squeeze().astype(np.float16),
        "bias": np.asarray(model.bias, np.float32),
    }
    if hasattr(model, "classes"):
        arrays["classes"] = np.array(model.classes)
    arrays["columns"] = np.array(getattr(model, "columns", []))
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def read_questions(model: Questions) -> tuple[NDArray[Any], NDArray[Any]]:
    """Features and thresholds, shape (trees, depth); the model keeps each question once."""
    places = model.question.reshape(model.depth, model.trees).T
    return model.features[places], model.thresholds[places, 0]
