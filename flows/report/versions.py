"""What changed between two versions of an article, paragraph by paragraph and word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import SequenceMatcher
from typing import NamedTuple

from flows.pages.types import Page
from schemas.articles import ArticleRow

_ALIKE = 0.5  # share of words in common from which a paragraph counts as changed, not as another one
_NEVER = datetime.min.replace(tzinfo=UTC)
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of an article: what its capture showed."""

    number: int  # from 1
    capture_id: str
    captured_at: datetime | None
    headline: str | None
    body: str
    change: str = ""  # first, headline, body, metadata


def collect_versions(page: Page, pages: Iterable[Page]) -> tuple[Version, ...]:
    """The distinct versions of a page's article among some pages, oldest first."""
    if page.article is None:
        return ()
    same = [p.article for p in pages if p.article and p.article.article_id == page.article.article_id]
    same.sort(key=lambda a: (a.captured_at is not None, a.captured_at or _NEVER, a.capture_id))
    return name_versions([_to_version(article) for article in same])


def name_versions(versions: Iterable[Version]) -> tuple[Version, ...]:
    """Of the versions that captures show, oldest first, those that differ from the one before, numbered."""
    named: list[Version] = []
    for version in versions:
        change = _name_change(named[-1], version) if named else "first"
        if change:
            named.append(replace(version, number=len(named) + 1, change=change))
    return tuple(named)


def _to_version(article: ArticleRow) -> Version:
    return Version(
        number=0,
        capture_id=article.capture_id,
        captured_at=article.captured_at,
        headline=article.headline,
        body=article.body,
    )


def _name_change(before: Version, after: Version) -> str:
    if before.headline != after.headline:
        return "headline" if before.body == after.body else "headline and body"
    return "" if before.body == after.body else "body"


class Run(NamedTuple):
    """Words that stay, go or come."""

    kind: str  # same, gone, new
    text: str


class ParagraphChange(NamedTuple):
    """A paragraph of either version."""

    kind: str  # same, gone, new, changed
    runs: tuple[Run, ...]


def diff_versions(old: Version, new: Version) -> list[ParagraphChange]:
    """The headline and all paragraphs of two versions in reading order."""
    before = [old.headline or "", *_paragraphs(old.body)]
    after = [new.headline or "", *_paragraphs(new.body)]
    return list(_diff(before, after))


def _paragraphs(body: str) -> list[str]:
    return [part for part in body.split("\n\n") if part]


def _diff(before: Sequence[str], after: Sequence[str]) -> Iterator[ParagraphChange]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            yield from (ParagraphChange("same", (Run("same", text),)) for text in before[i1:i2] if text)
        else:
            yield from _diff_replaced(before[i1:i2], after[j1:j2])


def _diff_replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[ParagraphChange]:
    """Pair each new paragraph with the first old one, still unpaired, that has half of its words."""
    waiting = list(before)
    for text in after:
        twin = next((i for i, other in enumerate(waiting) if _likeness(other, text) >= _ALIKE), None)
        if twin is None:
            yield ParagraphChange("new", (Run("new", text),))
            continue
        yield from (_gone(other) for other in waiting[:twin])
        yield ParagraphChange("changed", tuple(_diff_words(waiting[twin], text)))
        del waiting[: twin + 1]
    yield from (_gone(other) for other in waiting)


def _gone(text: str) -> ParagraphChange:
    return ParagraphChange("gone", (Run("gone", text),))


def _likeness(first: str, second: str) -> float:
    if not first or not second:
        return 0.0
    return SequenceMatcher(None, first.split(), second.split(), autojunk=False).ratio()


def _diff_words(before: str, after: str) -> Iterator[Run]:
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Run("same", "".join(old[i1:i2]))
        else:
            yield from (Run(name, text) for name, text in _sides(old[i1:i2], new[j1:j2]) if text)


def _sides(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return ("gone", "".join(old)), ("new", "".join(new))
