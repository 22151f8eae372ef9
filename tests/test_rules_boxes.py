"""Boxes that stand in and around stories, and what their publisher says of itself, in words that rules know."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.pages.vocabulary import generic_rules
from flows.pages.vocabulary.patterns_boxes import BOX_PATTERNS
from flows.pages.vocabulary.patterns_boxes_elsewhere import BOX_PATTERNS_ELSEWHERE
from flows.pages.vocabulary.patterns_imprint import IMPRINT_PATTERNS
from flows.pages.vocabulary.patterns_lists_elsewhere import LIST_PATTERNS_ELSEWHERE

LINES = Path(__file__).parent / "box_lines.tsv"


def read_lines() -> Iterator[tuple[str, str]]:
    """(rule, text) of every line."""
    for line in LINES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            rule, text = line.split("\t")
            yield rule, text


def test_boxes_are_known_by_rule() -> None:
    """Every line that another rule names, or none, is listed with it."""
    found = [(rule, known.id if (known := generic_rules().match(text)) else None, text) for rule, text in read_lines()]
    assert [line for line in found if line[0] != line[1]] == []


RULES = (*BOX_PATTERNS, *BOX_PATTERNS_ELSEWHERE, *IMPRINT_PATTERNS, *LIST_PATTERNS_ELSEWHERE)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_each_rule_of_boxes_has_a_line(rule: str) -> None:
    assert rule in {known for known, _ in read_lines()}
