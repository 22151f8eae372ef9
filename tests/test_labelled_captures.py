"""The invented captures with a label for every line: that they are sound, and that they are read as well as before."""

from __future__ import annotations

from collections import Counter
from datetime import date
from urllib.parse import urlsplit

import pytest

from flows.training.text_data import load_captures
from schemas.vocabulary import BODY_LABELS, LABELS
from tests.labelled import Figures, load, measure

CAPTURES = list(load())
FORMS = {"lines", "laid_out", "wet", "main_content", "markdown"}
#: What is read right, at least: a few hundredths below what is.
LEAST_LINES = {"body": 0.9, "headline": 0.85, "related": 0.82, "keywords": 0.8, "caption": 0.6, "chrome": 0.93}
LEAST_FIELDS = {"headline": 0.89, "authors": 0.7, "published": 0.88, "section": 0.6, "keywords": 0.8, "related": 0.77}


@pytest.fixture(scope="module")
def figures() -> Figures:
    return measure(CAPTURES)


def test_every_line_has_one_label_and_blank_ones_have_none() -> None:
    assert len({capture["id"] for capture in CAPTURES}) == len(CAPTURES) > 300
    assert {capture["form"] for capture in CAPTURES} == FORMS
    for capture in CAPTURES:
        assert {label for label, _ in capture["lines"] if label} <= set(LABELS)
        assert all(bool(label) == bool(text.strip()) and "\n" not in text for label, text in capture["lines"])
        assert not {label for label, _ in capture["lines"]}.isdisjoint(BODY_LABELS)


def test_every_capture_is_an_invented_sites() -> None:
    for capture in CAPTURES:
        host = urlsplit(capture["url"] or "https://none.example/").hostname or ""
        assert host.endswith(".example")
        assert capture["published"] is None or date.fromisoformat(capture["published"])


def test_the_trainer_finds_the_label_of_nearly_every_line() -> None:
    """What it learns from: a line in a wrapped paragraph is part of a block that has its first line's label."""
    for page, capture in zip(load_captures(), CAPTURES, strict=True):
        lines = Counter(label for label, text in capture["lines"] if label)
        known = sum(label is not None for label in page.labels)
        assert known >= 0.75 * lines.total(), capture["id"]


@pytest.mark.parametrize("group", LEAST_LINES)
def test_lines_are_read_as_their_writers_meant_them(group: str, figures: Figures) -> None:
    assert figures.line_f1(group) >= LEAST_LINES[group]


@pytest.mark.parametrize("name", LEAST_FIELDS)
def test_facts_are_read_as_their_writers_meant_them(name: str, figures: Figures) -> None:
    assert figures.share(name) >= LEAST_FIELDS[name]


def test_bodies_are_read_as_their_writers_meant_them(figures: Figures) -> None:
    assert figures.f1 / figures.captures >= 0.94
    assert figures.exact / figures.captures >= 0.24
