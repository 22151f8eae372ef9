"""From a rule's id to the place in the source that defines it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import flows
from flows.pages.rules import Rule, fold_phrase
from flows.pages.vocabulary import PICTURE_LABELS

ROOT = Path(flows.__file__).parents[1]  # of the source tree
_FOLDERS = ("sites", "pages")
_NAME = re.compile(r"""(['"])(?P<name>[\w.:-]+)\1|\bf(['"])(?P<stem>[\w.]+\.\{)""")
_CORRECTION = "correction"


class RuleSource(NamedTuple):
    """Where a rule is defined, and what it says of itself."""

    path: Path
    line: int  # from 1
    why: str | None = None
    pattern: str | None = None
    label: str | None = None

    @property
    def place(self) -> str:
        """``flows/pages/vocabulary/en.py:12``."""
        return f"{self.path.relative_to(ROOT).as_posix()}:{self.line}"


def find_rule(rule_id: str, text: str = "") -> RuleSource | None:
    """The definition of a rule; ``text`` is a block that it decided, and leads to the very phrase.

    None where no source names the rule, as for a label that a reader corrected.
    """
    rule = _rules().get(rule_id)
    found = _find_definition(rule_id) or _find_phrase_block(rule_id)
    if found is None or rule_id == _CORRECTION:
        return None
    path, line = found
    if rule and rule.phrases:
        line = _find_phrase(path, line, text) or line
    return RuleSource(path, line, rule.why, rule.pattern or None, rule.label) if rule else RuleSource(path, line)


@cache
def _rules() -> dict[str, Rule]:
    """Every rule that is data, by its id."""
    from flows.pages.vocabulary import generic_rules
    from flows.sites import load_sites

    of_sites = [rule for site in load_sites().values() for rule in site.rules]
    return {rule.id: rule for rule in (*of_sites, *generic_rules().rules)}


@cache
def _sources() -> tuple[tuple[Path, str], ...]:
    paths = [path for folder in _FOLDERS for path in sorted((ROOT / "flows" / folder).rglob("*.py"))]
    return tuple((path, path.read_text("utf-8")) for path in paths)


def _find_definition(rule_id: str) -> tuple[Path, int] | None:
    """Where a rule's id is given; a pass names itself where it decides, or by the beginning of its id."""
    names = _names()
    places = names.get(rule_id) or names.get(rule_id.rpartition(".")[0] + ".{") or []
    best = min(places, key=lambda place: place.rank, default=None)
    return (best.path, best.line) if best else None


class _Place(NamedTuple):
    rank: int  # 0: the id of a rule; 1: a pass that decides; 2: elsewhere
    path: Path
    line: int


@cache
def _names() -> dict[str, list[_Place]]:
    """Where each name stands in quotes; the beginning of a composed one ends in ``{``."""
    found: dict[str, list[_Place]] = {}
    for path, source in _sources():
        for number, line in enumerate(source.splitlines(), 1):
            for match in _NAME.finditer(line):
                rank = 0 if line[: match.start()].endswith("id=") else 1 if "Decision(" in line else 2
                found.setdefault(match["name"] or match["stem"], []).append(_Place(rank, path, number))
    return found


@cache
def _find_phrase_block(rule_id: str) -> tuple[Path, int] | None:
    """Where the phrases of ``share.en`` begin: ``"share"`` in ``en`` or ``buttons_en``, or a list of its own."""
    label, _, language = rule_id.rpartition(".")
    entry = rf"^\s*['\"]{re.escape(label)}['\"]\s*:"
    if own := PICTURE_LABELS.get(label):
        entry += rf"|^{own}\s*="
    for path, source in _sources():
        if path.stem.rpartition("_")[2] == language and (found := re.search(entry, source, re.M)):
            return path, _line_at(source, found.start())
    return None


def _find_phrase(path: Path, start: int, text: str) -> int | None:
    """The line on which the phrase itself stands, at or after ``start``."""
    wanted = fold_phrase(text)
    source = next((source for known, source in _sources() if known == path), "")
    for number, line in enumerate(source.splitlines()[start - 1 :], start):
        if wanted in {fold_phrase(phrase) for phrase in line.split(" | ")}:
            return number
    return None


def _line_at(source: str, offset: int) -> int:
    return source.count("\n", 0, offset) + 1
