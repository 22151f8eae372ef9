"""Labels that a reader corrected: the highest voter.

A corrections file holds one JSON object a line:
``{"capture", "position", "line", "text", "label", "reason"}``.  A correction names its block by
position and text; where a newer extractor splits the page otherwise, the text alone finds it, if it
stands there once.  Of several corrections of one block the last one holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from flows.pages.types import Block, Decision, Facts, Moment, Pointer, Reading
from flows.pages.urls import absolute_url
from schemas.vocabulary import BODY, LABELS

RULE = "correction"
_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a block of one capture is, and why."""

    capture: str  # capture id
    position: int  # of the block, from 0
    text: str  # of the block
    label: str
    reason: str
    line: int | None = None  # first line of the block, for its reader


Corrections = Mapping[str, Sequence[Correction]]  # by capture id, in the order of the file
NO_CORRECTIONS: Corrections = {}


def parse_correction(line: str) -> Correction:
    """One line of a corrections file; ValueError says what is wrong with it."""
    try:
        given: dict[str, Any] = json.loads(line)
        correction = Correction(**given)
    except (ValueError, TypeError, RecursionError) as error:
        raise ValueError(f"no correction: {error}") from None
    if correction.label not in LABELS:
        raise ValueError(f"{correction.label!r} is no label")
    if not isinstance(correction.position, int) or not isinstance(correction.line, int | None):
        raise ValueError("position and line must be whole numbers")
    if not all(isinstance(part, str) and part for part in (correction.capture, correction.text, correction.reason)):
        raise ValueError("capture, text and reason must not be empty")
    if len(correction.reason) > _LONGEST_REASON:
        raise ValueError(f"the reason must not be longer than {_LONGEST_REASON} characters")
    return correction


def format_correction(correction: Correction) -> str:
    """The correction as a line of the file, without its line end."""
    return json.dumps(asdict(correction), ensure_ascii=False)


def parse_corrections(lines: Iterable[str]) -> Corrections:
    """A corrections file; ValueError names the line that is none."""
    found: dict[str, list[Correction]] = {}
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                correction = parse_correction(line)
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from None
            found.setdefault(correction.capture, []).append(correction)
    return found


def correct_reading(reading: Reading, corrections: Sequence[Correction], links: Mapping[str, str]) -> Reading:
    """The reading with its corrected blocks, and with the facts and pointers that follow from these.

    ``links`` has addresses by the words of the link, where a text states them.
    """
    decisions = list(reading.decisions)
    changed = dict(_place_corrections(reading.blocks, corrections))
    for position, correction in changed.items():
        before = decisions[position]
        runner_up = before.label if before.label != correction.label else before.runner_up
        decisions[position] = Decision(correction.label, RULE, 1.0, runner_up)
    if not changed:
        return reading
    return replace(
        reading,
        decisions=decisions,
        facts=_correct_facts(reading, decisions, changed),
        pointers=_correct_pointers(reading, decisions, changed, links),
    )


def _place_corrections(blocks: Sequence[Block], corrections: Sequence[Correction]) -> Iterator[tuple[int, Correction]]:
    for correction in corrections:
        position = _find_block(blocks, correction)
        if position is not None:
            yield position, correction


def _find_block(blocks: Sequence[Block], correction: Correction) -> int | None:
    if 0 <= correction.position < len(blocks) and blocks[correction.position].text == correction.text:
        return correction.position
    twins = [i for i, block in enumerate(blocks) if block.text == correction.text]
    return twins[0] if len(twins) == 1 else None


def _correct_facts(reading: Reading, decisions: Sequence[Decision], changed: Mapping[int, Correction]) -> Facts:
    """Facts that a corrected line gives, or gave and no longer does; all others stay."""
    from flows.pages.text_facts import collect_facts

    is_text = bool(reading.blocks) and reading.blocks[0].dom_path is None
    touched = {c.label for c in changed.values()} | {reading.decisions[i].label for i in changed}
    clock = _read_clock(reading.blocks, decisions) if "page_clock" in touched else reading.facts.captured
    seen = collect_facts(reading.blocks, decisions, clock, reading.base)
    facts = reading.facts
    if "headline" in touched and (is_text or seen.headline):
        facts = replace(facts, headline=seen.headline, headline_basis=seen.headline_basis)
    if "section" in touched:
        facts = replace(facts, section=seen.section)
    if "keywords" in touched:
        facts = replace(facts, keywords=seen.keywords)
    if "byline" in touched:
        facts = replace(facts, authors=seen.authors)
    if is_text and touched & {"published", "updated", "byline", "page_clock"}:
        facts = replace(
            facts,
            published=seen.published,
            published_basis=seen.published_basis,
            modified=seen.modified,
            captured=seen.captured,
            date_evidence=seen.date_evidence,
        )
    return facts


def _read_clock(blocks: Sequence[Block], decisions: Sequence[Decision]) -> Moment | None:
    from flows.pages.clocks import read_clock

    clocks = (read_clock(b.text) for b, d in zip(blocks, decisions, strict=True) if d.label == "page_clock")
    return next(filter(None, clocks), None)


def _correct_pointers(
    reading: Reading, decisions: Sequence[Decision], changed: Mapping[int, Correction], links: Mapping[str, str]
) -> list[Pointer]:
    """Pointers of blocks that are none any more go, those of corrected blocks come; paragraphs are counted anew."""
    from flows.pages.text_facts import collect_pointers

    kept = {p.position: p for p in reading.pointers if p.position not in changed}
    seen = collect_pointers(reading.blocks, decisions, links, reading.base)
    found = {p.position: p for p in seen if p.position in changed}
    for position, pointer in found.items():
        if markup := reading.blocks[position].markup:
            found[position] = pointer._replace(url=absolute_url(reading.base, markup.href))
    return [_count_paragraph(p, decisions) for _, p in sorted({**kept, **found}.items())]


def _count_paragraph(pointer: Pointer, decisions: Sequence[Decision]) -> Pointer:
    if pointer.after_paragraph is None:
        return pointer
    before = sum(decision.label in BODY for decision in decisions[: pointer.position])
    return pointer._replace(after_paragraph=before)
