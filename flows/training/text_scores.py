"""Figures of the text labeller, in the measures of the article-extraction benchmark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from flows.pages.types import Reading
from flows.training.text_data import WEAKLY_LABELLED, Page, words
from schemas.vocabulary import BODY, LABELS

_WHOLE = {"aeb", "fundus", "ati"}
_GROUPS = {
    "body": BODY,
    "headline": {"headline"},
    "related": {"read_more", "related_headline"},
    "keywords": {"keywords"},
    "page_clock": {"page_clock"},
    "caption": {"caption", "credit"},
}
#: Every other label but `unknown` is chrome.
_GROUP_OF = dict.fromkeys(LABELS, "chrome") | {
    **{label: group for group, labels in _GROUPS.items() for label in labels},
    "unknown": "none",
}
Floats = NDArray[np.float32]
Readings = Mapping[str, Reading]


def score_bodies(pages: Sequence[Page], readings: Readings) -> str:
    """Body F1 (bags of word 4-grams, P and R averaged over pages) and exact bodies, per set and form."""
    found: dict[str, list[tuple[float | None, float, float]]] = {}
    for page in pages:
        record, truth, reading = page.record, page.record["truth"], readings[page.record["id"]]
        pairs = zip(reading.blocks, reading.decisions, strict=True)
        ours = [word for block, decision in pairs if decision.label in BODY for word in words(block.text)]
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


def score_lines(pages: Sequence[Page], readings: Readings) -> str:
    """P, R and F1 of groups of labels, over the lines of pages where every line was read."""
    counts: Counter[str] = Counter()
    for page in pages:
        for label, decision in zip(page.labels, readings[page.record["id"]].decisions, strict=True):
            if label in (None, "unknown"):
                continue
            right, given = _GROUP_OF[str(label)], _GROUP_OF[decision.label]
            counts[f"tp {right}" if right == given else f"fn {right}"] += 1
            if right != given:
                counts[f"fp {given}"] += 1
    return "\n".join(_group_line(name, counts) for name in (*_GROUPS, "chrome"))


def _group_line(name: str, counts: Counter[str]) -> str:
    tp, fp, fn = (counts[f"{k} {name}"] for k in ("tp", "fp", "fn"))
    p, r, f1 = tp / max(1, tp + fp), tp / max(1, tp + fn), 2 * tp / max(1, 2 * tp + fp + fn)
    return f"{name:12} P {p:.3f}  R {r:.3f}  F1 {f1:.3f}  ({tp + fn} lines)"


def score_reliability(pages: Sequence[Page], chances: Sequence[Floats]) -> str:
    """How often a block with a chance of so much is body, and the mean gap between the two."""
    keep = [i for i, page in enumerate(pages) if page.record["set"] != WEAKLY_LABELLED]
    chance = np.concatenate([chances[i] for i in keep])
    is_body = np.concatenate([pages[i].is_body for i in keep])
    known = np.concatenate([pages[i].weight for i in keep]) > 0
    lines, gaps = [], 0.0
    for low in np.arange(0, 1, 0.1):
        inside = known & (chance >= low) & (chance < low + 0.1)
        if inside.any():
            mean, share = float(chance[inside].mean()), float(is_body[inside].mean())
            gaps += abs(mean - share) * inside.sum() / known.sum()
            lines.append(
                f"chance {low:.1f} to {low + 0.1:.1f}: {inside.sum():7} blocks, mean {mean:.3f}, body {share:.3f}"
            )
    return "\n".join([*lines, f"expected calibration error {gaps:.4f}"])


def score_confidence(pages: Sequence[Page], readings: Readings) -> str:
    """How often a decision of such a confidence is right by its group, over lines read one by one; by voter too."""
    found: list[tuple[str, float, float]] = []
    for page in pages:
        for label, decision in zip(page.labels, readings[page.record["id"]].decisions, strict=True):
            if label not in (None, "unknown"):
                right = _GROUP_OF[str(label)] == _GROUP_OF[decision.label]
                found.append((decision.rule, decision.confidence, float(right)))
    lines = [_confidence_line(f"sure {low:.1f}", [row for row in found if low <= row[1] < low + 0.1 + (low == 0.9)])
             for low in np.arange(0.3, 1, 0.1).round(1)]  # fmt: skip
    rules = Counter(rule.split(".")[0] for rule, _, _ in found)
    lines += [_confidence_line(name, [row for row in found if row[0].split(".")[0] == name])
              for name, count in rules.most_common() if count >= 10]  # fmt: skip
    return "\n".join([*lines, f"expected calibration error of confidences {_calibration_error(found):.4f}"])


def _confidence_line(name: str, rows: Sequence[tuple[str, float, float]]) -> str:
    sure, right = (float(np.mean([row[i] for row in rows] or [0])) for i in (1, 2))
    return f"{name:24} {len(rows):5} lines, mean {sure:.3f}, right {right:.3f}"


def _calibration_error(rows: Sequence[tuple[str, float, float]]) -> float:
    bins: dict[int, list[float]] = {}
    for _, sure, right in rows:
        bins.setdefault(min(9, int(10 * sure)), []).append(sure - right)
    return sum(abs(float(np.sum(gaps))) for gaps in bins.values()) / max(1, len(rows))
