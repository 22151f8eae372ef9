"""Plain-text captures: lines -> blocks -> labels -> facts.

Four voters name a block, in this order: rules (a site's before the generic ones), structure, the
site's template, and the trained labeller, which decides what the others leave open.
"""

from __future__ import annotations

from collections.abc import Iterator

from flows.pages import structure
from flows.pages.clocks import find_clock
from flows.pages.rules import RuleSet, Site
from flows.pages.text_blocks import split_blocks
from flows.pages.text_draft import Draft
from flows.pages.text_facts import collect_facts, collect_pointers
from flows.pages.types import Decision, Decoded, Reading
from flows.pages.vocabulary import generic_rules
from schemas.vocabulary import BODY_LABELS


def read_text(decoded: Decoded, url: str | None, site: Site | None) -> Reading:
    """Label every block of a plain-text capture and read its facts."""
    draft = Draft(blocks=split_blocks(decoded.text))
    draft.decisions = [None] * len(draft.blocks)
    clock = find_clock(draft.blocks)
    if clock:
        draft.decide([(clock[0], Decision("page_clock", "page_clock", 0.99, "published"))])
    draft.decide(label_by_rules(draft, site))
    draft.decide(structure.label_duplicates(draft))
    draft.decide(structure.label_read_more(draft))
    draft.decide(guess_body(draft))
    for step in (structure.label_tag_line, structure.label_footer_headlines, structure.label_section):
        draft.decide(step(draft))
    draft.decide((i, Decision("navigation", "no_prose", 0.5, "unknown")) for i in draft.open())
    decisions = [d for d in draft.decisions if d is not None]
    pointers = collect_pointers(draft.blocks, decisions)
    facts = collect_facts(draft.blocks, decisions, clock[1] if clock else None)
    return Reading(blocks=draft.blocks, decisions=decisions, kind="article", facts=facts, pointers=pointers)


def label_by_rules(draft: Draft, site: Site | None) -> Iterator[tuple[int, Decision]]:
    """The site's own rules, then the generic ones."""
    sets = ([RuleSet(site.rules)] if site and site.rules else []) + [generic_rules()]
    for i in draft.open():
        for rules in sets:
            if rule := rules.match(draft.blocks[i].text):
                yield i, Decision(rule.label, rule.id, 0.95)
                break


def guess_body(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The best run of long lines that end as prose does."""
    scores = [_score(draft, i) for i in range(len(draft.blocks))]
    best = best_run(scores)
    draft.span = best
    for i in draft.open(best):
        label = "paragraph" if scores[i] > 0 else "subhead"
        yield i, Decision(label, "best_run", 0.7)


def _score(draft: Draft, i: int) -> float:
    text, decision = draft.blocks[i].text, draft.decisions[i]
    if decision is not None and decision.label not in BODY_LABELS:
        return -min(len(text), 60)
    prose = structure.ends_sentence(text) and len(text) > 40
    return min(len(text), 400) * (0.75 if prose else 0.4 if len(text) > 160 else -0.5) - 10


def best_run(scores: list[float]) -> range:
    """The run of positions with the greatest sum."""
    best, start, total, found = 0.0, 0, 0.0, range(0)
    for i, score in enumerate(scores):
        if total <= 0:
            start, total = i, 0.0
        total += score
        if total > best:
            best, found = total, range(start, i + 1)
    return found
