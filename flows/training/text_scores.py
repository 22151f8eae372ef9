"""Figures of the text labeller, in the measures of the article-extraction benchmark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from flows.pages.sequence import NEVER_BODY, decode_body, read_ink, rule_out
from flows.training.text_data import Page, words
from flows.training.text_kinds import _MERGED, CLASSES

_WHOLE = {"aeb", "fundus", "ati"}
Floats = NDArray[np.float32]


def score_bodies(pages: Sequence[Page], chances: Sequence[Floats]) -> str:
    """Body F1 (bags of word 4-grams, P and R averaged over pages) and exact bodies, per set and form."""
    found: dict[str, list[tuple[float | None, float, float]]] = {}
    for page, chance in zip(pages, chances, strict=True):
        record, truth = page.record, page.record["truth"]
        if record["set"] == "weak":
            continue
        chosen = decode_body(rule_out(chance, page.ruled), read_ink(page.base))
        ours = [word for block, keep in zip(page.blocks, chosen, strict=True) if keep for word in words(block.text)]
        true = words("\n\n".join(truth["body"]) if truth.get("body") else truth.get("body_text") or "")
        part = f"{record['set']} whole-page" if record["set"] in _WHOLE and record["form"] != "seedform" else ""
        for name in {record["set"], f"form {record['form']}", part or record["set"], "all"}:
            found.setdefault(name, []).append((*_compare(true, ours), float(true == ours)))
    return "\n".join(_body_line(name, found[name]) for name in sorted(found))


def _body_line(name: str, rows: list[tuple[float | None, float, float]]) -> str:
    precision = float(np.mean([p for p, _, _ in rows if p is not None] or [0]))
    recall, exact = float(np.mean([r for _, r, _ in rows])), float(np.mean([e for _, _, e in rows]))
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{name:20} {len(rows):5} pages  F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  exact {exact:.3f}"


def _compare(true: list[str], ours: list[str]) -> tuple[float | None, float]:
    t, o = _shingle(true), _shingle(ours)
    common = sum((t & o).values())
    return (common / sum(o.values()) if o else None), common / max(1, sum(t.values()))


def _shingle(text: list[str], size: int = 4) -> Counter[tuple[str, ...]]:
    return Counter(tuple(text[i : i + size]) for i in range(max(1, len(text) - size + 1))) if text else Counter()


def score_reliability(pages: Sequence[Page], chances: Sequence[Floats]) -> str:
    """How often a block with a chance of so much is body."""
    keep = [i for i, page in enumerate(pages) if page.record["set"] != "weak"]
    chance = np.concatenate([chances[i] for i in keep])
    is_body = np.concatenate([pages[i].is_body for i in keep])
    known = np.concatenate([pages[i].weight for i in keep]) > 0
    lines = []
    for low in np.arange(0, 1, 0.1):
        inside = known & (chance >= low) & (chance < low + 0.1)
        if inside.any():
            lines.append(
                f"chance {low:.1f} to {low + 0.1:.1f}: {inside.sum():7} blocks, mean {chance[inside].mean():.3f}, "
                f"body {is_body[inside].mean():.3f}"
            )
    return "\n".join(lines)


def score_kinds(pages: Sequence[Page], chances: Sequence[Floats], named: Sequence[Floats]) -> str:
    """P, R and F1 of the third model's classes on lines read one by one that no rule names."""
    counts: Counter[str] = Counter()
    for page, chance, kinds in zip(pages, chances, named, strict=True):
        chosen = decode_body(rule_out(chance, page.ruled), read_ink(page.base))
        for i, label in enumerate(page.labels):
            if label in (None, "unknown") or page.ruled[i] in NEVER_BODY:
                continue
            right = "body" if page.is_body[i] else _MERGED.get(str(label), str(label))
            right = right if right in CLASSES or right == "body" else "navigation"
            given = "body" if chosen[i] else CLASSES[int(kinds[i].argmax())]
            counts[f"tp {right}" if right == given else f"fn {right}"] += 1
            if right != given:
                counts[f"fp {given}"] += 1
    return "\n".join(_kind_line(name, counts) for name in ("body", *CLASSES))


def _kind_line(name: str, counts: Counter[str]) -> str:
    tp, fp, fn = (counts[f"{k} {name}"] for k in ("tp", "fp", "fn"))
    return f"{name:18} P {tp / max(1, tp + fp):.3f}  R {tp / max(1, tp + fn):.3f}  ({tp + fn} lines)"
