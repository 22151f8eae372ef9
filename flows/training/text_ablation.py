"""What each of the four voters adds on text captures, every page read by models that have not seen its site."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from flows.pages.site_template import hash_line
from flows.pages.types import Reading, SiteTemplate, TemplateLine
from flows.training.text_data import Page
from flows.training.text_reading import read_pages, without_structure
from flows.training.text_scores import score_bodies, score_lines
from schemas.vocabulary import CHROME_LABELS

_STORIES = 3  # of a site that a template can be learned from, as in the store
_LONGEST = 240
_NO_MODELS = Path("/nonexistent")
Readings = Mapping[str, Reading]


def compare_voters(pages: Sequence[Page], readings: Readings, models: Mapping[str, Path]) -> str:
    """A table: rules alone, with structure, with the labeller; and the template where sites have enough stories.

    ``readings`` are those of all voters but the template; ``models``, the folder of models by page.
    """
    with without_structure():
        by_rules = _by_id(read_pages(pages, _NO_MODELS))
    by_structure = _by_id(read_pages(pages, _NO_MODELS))
    rows = [("rules", by_rules), ("+ structure", by_structure), ("+ labeller", readings)]
    lines = [_row(name, pages, found) for name, found in rows]
    templates = learn_templates(pages, readings)
    some = [page for page in pages if (page.group, page.record["form"]) in templates]
    if some:
        found = _by_id((page, reading) for page in some for page, reading in read_pages(
            [page], models[page.record["id"]], templates[page.group, page.record["form"]]))  # fmt: skip
        named = sum(d.rule.startswith("site_template.") for reading in found.values() for d in reading.decisions)
        lines.append(f"{len(templates)} sites and forms with {_STORIES} stories or more, {named} lines named")
        lines += [_row("without template", some, readings), _row("+ template", some, found)]
    return "\n".join(lines)


def _by_id(found: object) -> dict[str, Reading]:
    return {page.record["id"]: reading for page, reading in found}  # type: ignore[attr-defined]


def _row(name: str, pages: Sequence[Page], readings: Readings) -> str:
    bodies = next(line for line in score_bodies(pages, readings).splitlines() if line.startswith("all "))
    groups = score_lines(pages, readings).splitlines()
    shown = [" ".join(line.split()[:1] + line.split()[5:7]) for line in groups if line.split()[0] in _SHOWN]
    return f"{name:18} {' '.join(bodies.split()[1:])} | {' | '.join(shown)}"


_SHOWN = ("body", "headline", "related", "chrome")


def learn_templates(pages: Sequence[Page], readings: Readings) -> dict[tuple[str, str], SiteTemplate]:
    """Templates by site and form: the lines that were read as chrome on three stories of it, as the store learns."""
    sites: dict[tuple[str, str], list[Reading]] = {}
    for page in pages:
        if page.record["set"] in ("aeb", "fundus", "ati"):
            sites.setdefault((page.group, page.record["form"]), []).append(readings[page.record["id"]])
    return {key: _learn(found) for key, found in sites.items() if len(found) >= _STORIES}


def _learn(readings: Sequence[Reading]) -> SiteTemplate:
    labels: dict[str, Counter[str]] = {}
    for reading in readings:
        pairs = zip(reading.blocks, reading.decisions, strict=True)
        own = {hash_line(b.text): d.label for b, d in pairs if 3 <= len(b.text) <= _LONGEST}
        for key, label in own.items():
            labels.setdefault(key, Counter())[label] += 1
    return {
        key: TemplateLine(
            votes.most_common(1)[0][0], votes.total(), votes.total(), 1, votes.total() / len(readings), ""
        )
        for key, votes in labels.items()
        if votes.total() >= _STORIES and votes.most_common(1)[0][0] in CHROME_LABELS
    }
