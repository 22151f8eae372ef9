"""A page as the inspector shows it: what the templates need, worked out beforehand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from flows.pages.extract import format_moment
from flows.pages.normalise import count_ink
from flows.pages.site_template import explain_template
from flows.pages.types import Page, SiteTemplate
from flows.report.groups import GROUPS, group_of
from flows.report.rule_source import RuleSource, find_rule
from flows.report.versions import Version
from schemas.blocks import BlockRow
from schemas.related_headlines import RelatedHeadlineRow
from schemas.vocabulary import BODY_LABELS, DOUBTFUL, LABELS

_TITLE_CHARS = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page to inspect, with what is known beside it."""

    page: Page
    name: str  # what its user calls it: a file, a record's id, a capture's id
    versions: tuple[Version, ...] = ()  # of its article, oldest first
    note: str | None = None  # what its reader should know
    template: SiteTemplate = field(default_factory=dict)  # of its site


class BlockView(NamedTuple):
    """One block of the page as captured."""

    row: BlockRow
    group: str
    where: str  # "12", "12-14", or the element's name
    gap: int  # 0 glued to the one before, 1 next line, 2 after blank lines
    sure: str  # two decimals
    is_unsure: bool
    paragraph: int | None  # its number in the record's body
    source: RuleSource | None


class Part(NamedTuple):
    """A group's part of the page, in characters; ``start`` and ``width`` are percentages."""

    id: str
    title: str
    blocks: int
    share: float
    start: float
    width: float


class LabelCount(NamedTuple):
    """How many blocks of the page bear a label."""

    label: str
    group: str
    blocks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """All that the inspector shows of one page."""

    key: str  # capture id; unique in a document, safe as an element's id
    name: str
    title: str
    page: Page
    blocks: Sequence[BlockView]
    parts: Sequence[Part]
    labels: Sequence[LabelCount]
    unsure_blocks: int
    uncertainty: float  # mean doubt over the characters, 0 to 1
    captured: str | None
    published: str | None
    inline: dict[int, list[RelatedHeadlineRow]]  # by the paragraph they follow
    footer: Sequence[RelatedHeadlineRow]
    versions: Sequence[Version]
    note: str | None


def view_page(entry: Entry, *, key: str | None = None) -> PageView:
    """Work out what the inspector shows of a page."""
    page = entry.page
    blocks = _view_blocks(page.blocks, entry.template)
    inline: dict[int, list[RelatedHeadlineRow]] = {}
    for row in page.related:
        if row.placement == "inline":
            inline.setdefault(row.after_paragraph or 0, []).append(row)
    return PageView(
        key=key or page.capture.capture_id,
        name=entry.name,
        title=_title(page, entry.name),
        page=page,
        blocks=blocks,
        parts=_parts(page.blocks),
        labels=_count_labels(page.blocks),
        unsure_blocks=sum(block.is_unsure for block in blocks),
        uncertainty=measure_doubt(page.blocks),
        captured=format_moment(page.captured) or _minute(page.capture.captured_at),
        published=format_moment(page.published) or _minute(page.article.published_at if page.article else None),
        inline=inline,
        footer=[row for row in page.related if row.placement == "footer"],
        versions=entry.versions,
        note=entry.note,
    )


def measure_doubt(blocks: Iterable[BlockRow]) -> float:
    """Mean of 1 - confidence over a page's characters."""
    weights = [(count_ink(block.text), block.confidence) for block in blocks]
    ink = sum(weight for weight, _ in weights)
    return sum(weight * (1 - confidence) for weight, confidence in weights) / ink if ink else 0.0


def _title(page: Page, name: str) -> str:
    if page.article and page.article.headline:
        return page.article.headline
    opening = next((block.text for block in page.blocks if block.label in BODY_LABELS), Path(name).name)
    return opening if len(opening) <= _TITLE_CHARS else opening[: _TITLE_CHARS - 1].rsplit(" ", 1)[0] + "…"


def _view_blocks(rows: Sequence[BlockRow], template: SiteTemplate) -> list[BlockView]:
    views, paragraph, previous = [], 0, None
    for row in rows:
        in_body = row.label in BODY_LABELS
        paragraph += in_body
        views.append(
            BlockView(
                row=row,
                group=group_of(row.label),
                where=_where(row),
                gap=_gap(previous, row),
                sure=f"{row.confidence:.2f}",
                is_unsure=row.confidence < DOUBTFUL,
                paragraph=paragraph if in_body else None,
                source=_find_source(row, template),
            )
        )
        previous = row
    return views


def _find_source(row: BlockRow, template: SiteTemplate) -> RuleSource | None:
    """The rule's definition, with the evidence where a site's template decided."""
    source, evidence = find_rule(row.rule, row.text), explain_template(row.rule, row.text, template)
    return source._replace(why=evidence) if source and evidence else source


def _where(row: BlockRow) -> str:
    if row.line_start is None:
        return (row.dom_path or "").rsplit("/", 1)[-1].split("[")[0]
    return str(row.line_start) if row.line_start == row.line_end else f"{row.line_start}–{row.line_end}"


def _gap(previous: BlockRow | None, row: BlockRow) -> int:
    if previous is None or previous.line_end is None or row.line_start is None:
        return 1
    return min(max(row.line_start - previous.line_end, 0), 3)


def _parts(rows: Sequence[BlockRow]) -> list[Part]:
    ink: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for row in rows:
        ink[group_of(row.label)] += count_ink(row.text)
        count[group_of(row.label)] += 1
    total, start, parts = sum(ink.values()) or 1, 0.0, list[Part]()
    for name, title in GROUPS:
        if count[name]:
            share = ink[name] / total
            parts.append(Part(name, title, count[name], share, 100 * start, 100 * share))
            start += share
    return parts


def _count_labels(rows: Sequence[BlockRow]) -> list[LabelCount]:
    """In the order of the vocabulary, groups together."""
    count = Counter(row.label for row in rows)
    order = {group.id: place for place, group in enumerate(GROUPS)}
    present = sorted(count, key=lambda label: (order[group_of(label)], LABELS.index(label)))
    return [LabelCount(label, group_of(label), count[label]) for label in present]


def _minute(moment: datetime | None) -> str | None:
    return f"{moment:%Y-%m-%dT%H:%M}Z" if moment else None
