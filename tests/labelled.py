"""The invented captures of `tests/labelled_captures`, every line of which has a label, and how well they are read.

One JSON Lines file for each language.  A record has ``lines``, pairs of a label and the line's text (blank lines
have the label ``""``), the capture's ``form`` and ``url``, and the fields that its story has: ``headline``,
``authors``, ``published`` (a day, or null), ``section``, ``keywords`` and ``related``, other stories' headlines.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from flows.pages.extract import extract_page, to_json
from flows.pages.types import Capture
from schemas.vocabulary import BODY

FOLDER = Path(__file__).parent / "labelled_captures"
FIELDS = ("headline", "authors", "published", "section", "keywords", "related")
GROUPS = {
    "headline": "headline",
    "related_headline": "related",
    "read_more": "related",
    "keywords": "keywords",
    "caption": "caption",
    "credit": "caption",
    "page_clock": "page_clock",
}
_GRAM = 4
_NO_LETTERS = re.compile(r"\W+")


@dataclass
class Figures:
    """Counts over captures, and what they come to."""

    captures: int = 0
    f1: float = 0.0
    exact: int = 0
    right: Counter[str] = field(default_factory=Counter)  # lines by group
    wrong: Counter[str] = field(default_factory=Counter)  # lines given to a group that is not theirs
    missed: Counter[str] = field(default_factory=Counter)
    fields: Counter[str] = field(default_factory=Counter)  # captures with this field right, lists by their F1

    def line_f1(self, group: str) -> float:
        """F1 of one group of labels over all lines."""
        found = 2 * self.right[group]
        return found / max(1, found + self.wrong[group] + self.missed[group])

    def share(self, name: str) -> float:
        """Share of the captures that have a field right."""
        return self.fields[name] / max(1, self.captures)


def load(language: str = "*") -> Iterator[dict[str, Any]]:
    """The captures of one language, or of all."""
    for path in sorted(FOLDER.glob(f"{language}.jsonl")):
        yield from map(json.loads, path.read_text("utf-8").splitlines())


def measure(captures: Iterable[dict[str, Any]]) -> Figures:
    """Read captures as a build does and compare."""
    figures = Figures()
    for capture in captures:
        payload = "\n".join(text for _, text in capture["lines"]).encode()
        page = extract_page(Capture(payload=payload, source="a.txt", media_type="text/plain", url=capture["url"]))
        add(figures, capture, to_json(page, capture["id"]))
    return figures


def add(figures: Figures, capture: dict[str, Any], found: dict[str, Any]) -> None:
    """Count one capture."""
    figures.captures += 1
    body = [text for label, text in capture["lines"] if label in BODY]
    figures.f1 += score(shingle(body), shingle(found["body"]))
    figures.exact += fold("".join(body)) == fold("".join(found["body"]))
    for right, given in pair_lines(capture["lines"], found["blocks"]):
        if right == given:
            figures.right[right] += 1
        else:
            figures.missed[right] += 1
            figures.wrong[given] += 1
    figures.fields["headline"] += fold(capture["headline"]) == fold(found["headline"])
    figures.fields["published"] += (capture["published"] or "") == (found["published_at"] or "")[:10]
    figures.fields["section"] += fold(capture["section"]) == fold(found["section"])
    figures.fields["authors"] += sorted(map(fold, capture["authors"])) == sorted(map(fold, found["authors"]))
    related = [one["headline"] for one in found["related"]]
    for name, given in (("keywords", found["keywords"]), ("related", related)):
        figures.fields[name] += score(Counter(set(map(fold, capture[name]))), Counter(set(map(fold, given))))  # type: ignore[assignment]


def pair_lines(lines: Sequence[Sequence[str]], blocks: Sequence[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """(group by the truth, group by the reader) of every line that a block stands on; of several the one that fits."""
    on_line: dict[int, list[dict[str, Any]]] = {}
    for block in blocks:
        for number in range(block["line"], block["line_end"] + 1):
            on_line.setdefault(number, []).append(block)
    for number, (label, _) in enumerate(lines, 1):
        if label and (there := on_line.get(number)):
            longest = max(there, key=lambda block: len(block["text"]))
            yield group(label), group(there[0]["label"] if there[0]["label"] == label else longest["label"])


def group(label: str) -> str:
    """What a label is counted as."""
    return "body" if label in BODY else GROUPS.get(label, "chrome")


def fold(text: str | None) -> str:
    """A text as fields are compared: its letters and digits."""
    return _NO_LETTERS.sub("", text or "").casefold()


def shingle(paragraphs: Iterable[str]) -> Counter[Any]:
    """The bag of word 4-grams of a body."""
    words = list(chain.from_iterable(re.findall(r"\w+", text.casefold()) for text in paragraphs))
    return Counter(tuple(words[i : i + _GRAM]) for i in range(max(1, len(words) - _GRAM + 1)))


def score(right: Counter[Any], found: Counter[Any]) -> float:
    """F1 of two bags; 1 where both are empty."""
    return 2 * (right & found).total() / (right.total() + found.total()) if right or found else 1.0
