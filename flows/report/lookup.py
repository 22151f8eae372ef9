"""The inspector's pages out of a release: every look-up by key, so that it does not grow with the warehouse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from flows.pages.assemble import describe_capture
from flows.pages.corrections import Corrections
from flows.pages.types import Capture, Page, Problem, Templates
from flows.report.changes import Changes, relabel_site
from flows.report.shelf import Hit, extract_id, make_entry, read_captures
from flows.report.tables import ReleaseTables, name_month
from flows.report.versions import Version, name_versions
from flows.report.views import Entry
from flows.sites import load_known_sites
from flows.store.layout import Release
from flows.templates import open_templates
from schemas import ArticleRow, BlockRow, CaptureRow, RejectionRow, RelatedHeadlineRow
from schemas.vocabulary import BODY_LABELS

_HITS = 50
_LISTED = 1_000  # pages in the order of doubt, and of rejection
_VERSIONS = 20
_SEARCHED_BYTES = 200_000_000  # a larger input is not searched for one raw page
_NEXT_IN_MONTH = """
    select capture_id from captures where captured_month = ? and capture_id > ? order by capture_id limit 1
"""
_PREVIOUS_IN_MONTH = """
    select capture_id from captures where captured_month = ? and capture_id < ? order by capture_id desc limit 1
"""
_NEXT_IN_SITE = """
    select capture_id from captures where coalesce(site, '') = ? and capture_id > ? order by capture_id limit 1
"""
_PREVIOUS_IN_SITE = """
    select capture_id from captures where coalesce(site, '') = ? and capture_id < ? order by capture_id desc limit 1
"""
_NEXT_SITE = """
    select capture_id from captures where coalesce(site, '') > ? order by coalesce(site, ''), capture_id limit 1
"""
_PREVIOUS_SITE = """
    select capture_id from captures where coalesce(site, '') < ?
    order by coalesce(site, '') desc, capture_id desc limit 1
"""
_DOUBTFUL = "select capture_id from blocks group by capture_id order by avg(confidence), capture_id limit ?"
_REJECTED = """
    select key from rejections where status = 'open' group by key order by max(last_release) desc, key limit ?
"""
_ID = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True)
class ReleaseShelf:
    """The pages of one release."""

    release: Release
    raw: Path  # where the raw pages are, if they still are
    sites: bool = True

    # ---- the shelf

    def first(self, order: str) -> str | None:
        """The key of the first page; by capture time, the newest month first."""
        if order in ("doubt", "rejected"):
            return next(iter(self._list(order)), None)
        if order == "site":
            return self._tables.one("select capture_id from captures order by coalesce(site, ''), capture_id limit 1")
        return next(filter(None, (self._next_in_month(month, "", 1) for month in self._months)), None)

    def step(self, key: str, order: str, count: int) -> str | None:
        """The key of the page before or after; None beyond either end."""
        if order in ("doubt", "rejected"):
            keys = self._list(order)
            at = keys.index(key) + count if key in keys else -1
            return keys[at] if 0 <= at < len(keys) else None
        found = self._tables.find("captures", CaptureRow, "capture_id = ?", key)
        if not found:
            return None
        return self._step_in_site(found[0], count) if order == "site" else self._step_in_months(found[0], count)

    def place(self, key: str, order: str) -> str:
        """Where the page stands, in words; orders that need no list are not counted."""
        if order in ("doubt", "rejected"):
            keys = self._list(order)
            return f"{keys.index(key) + 1} of {len(keys)}" if key in keys else f"{len(keys)} pages"
        return f"release {self.release.number}"

    def entry(self, key: str, corrections: Corrections) -> Entry | None:
        """A capture with what came of it; read again from the raw page where it was rejected or corrected."""
        found = self._tables.find("captures", CaptureRow, "capture_id = ?", key)
        if not found:
            return self._entry_of_loss(key)
        row = found[0]
        again = self.capture(key) if row.status == "rejected" or corrections.get(key) else None
        if again:
            entry = make_entry(again, load_known_sites(self.sites), corrections)
            page = replace(entry.page, problem=entry.page.problem or self._problem(key))
            return replace(entry, page=page, note="Read again from the raw page, with today’s rules and corrections.")
        entry = self._stored_entry(row)
        if corrections.get(key):
            return replace(entry, note="Corrections wait for this page; its raw page is not here to be read again.")
        return entry

    def capture(self, key: str) -> Capture | None:
        """The raw page, where its input is still there."""
        found = self._tables.find("captures", CaptureRow, "capture_id = ?", key)
        path = self._raw_path(found[0].source) if found else None
        if path is None:
            return None
        captures = (replace(c, source=found[0].source) for c in read_captures(path))
        return next((c for c in captures if extract_id(c) == key), None)

    def find_changes(self, key: str) -> Changes:
        """What `copydesk relabel --site` says of this page's site; it wants the warehouse to itself for that time."""
        found = self._tables.find("captures", CaptureRow, "capture_id = ?", key)
        if not found:
            raise ValueError("This input never became a page; `copydesk replay` reads it again.")
        site = found[0].site or ""
        pages, lines, shown = relabel_site(site, self.raw, self.release.folder.parents[1])
        keys = sorted({change.key for change in shown})
        named = self._tables.rows(
            "select capture_id, source from captures where capture_id in (select unnest(?))", keys
        )
        return Changes(site, pages, lines, shown, {str(name): str(source) for name, source in named})

    def search(self, text: str) -> list[Hit]:
        """Pages by capture id, article id, address, source, or words of the headline."""
        if _ID.fullmatch(text):
            return self._hits("capture_id = ?", text) or self._hits("article_id = ?", text)
        if text.startswith(("http://", "https://")):
            return self._hits("url = ?", text)
        return self._hits("source = ?", text) or self._headlines(text)

    def _raw_path(self, source: str) -> Path | None:
        """Where an input stands, if it is a file in the raw folder and not too large to be searched."""
        path = (self.raw / source).resolve()
        if not path.is_relative_to(self.raw.resolve()) or not path.is_file():
            return None
        return path if path.stat().st_size <= _SEARCHED_BYTES else None

    # ---- pages

    def _stored_entry(self, row: CaptureRow) -> Entry:
        article = self._article(row)
        note = None
        if article and article.capture_id != row.capture_id:
            note = f"The record is drawn from a newer capture, {article.capture_id}."
        page = Page(
            capture=row,
            blocks=self._tables.find("blocks", BlockRow, "capture_id = ? order by position", row.capture_id, near=row),
            related=self._tables.find(
                "related_headlines", RelatedHeadlineRow, "capture_id = ? order by position", row.capture_id, near=row
            ),
            article=article,
            problem=self._problem(row.capture_id) if row.status == "rejected" else None,
        )
        return Entry(
            page=page,
            name=row.source,
            versions=self._versions(article),
            note=note,
            template=self._templates(row.site or "") or {},
        )

    def _article(self, row: CaptureRow) -> ArticleRow | None:
        """The article of a capture: in the capture's own month as a rule, else in that of an earlier capture."""
        where = "article_id = ?"
        near = self._tables.find("articles", ArticleRow, where, row.article_id, near=row)
        return next(iter(near or self._tables.find("articles", ArticleRow, where, row.article_id)), None)

    def _entry_of_loss(self, key: str) -> Entry | None:
        """Something that never became a capture: a damaged file, a line that is no page."""
        found = self._tables.find("rejections", RejectionRow, "key = ?", key)
        if not found:
            return None
        row = describe_capture(Capture(payload=b"", source=found[0].source or key), None)
        page = Page(capture=replace(row, status="rejected"), problem=_to_problem(found[0]))
        return Entry(page=page, name=found[0].source or key)

    def _problem(self, key: str) -> Problem | None:
        found = self._tables.find("rejections", RejectionRow, "key = ?", key)
        return _to_problem(found[0]) if found else None

    def _versions(self, article: ArticleRow | None) -> tuple[Version, ...]:
        """The distinct versions of an article, their bodies put together from the blocks of its captures."""
        if article is None or article.revision < 2:
            return ()
        captures = self._tables.find(
            "captures",
            CaptureRow,
            f"article_id = ? order by captured_at desc nulls last, capture_id desc limit {_VERSIONS}",
            article.article_id,
        )
        return name_versions([self._version(row) for row in reversed(captures)])

    def _version(self, row: CaptureRow) -> Version:
        blocks = self._tables.find("blocks", BlockRow, "capture_id = ? order by position", row.capture_id, near=row)
        return Version(
            number=0,
            capture_id=row.capture_id,
            captured_at=row.captured_at,
            headline=next((block.text for block in blocks if block.label == "headline"), None),
            body="\n\n".join(block.text for block in blocks if block.label in BODY_LABELS),
        )

    @cached_property
    def _templates(self) -> Templates:
        return open_templates(self.release.files("site_lines"))

    # ---- neighbours

    def _step_in_months(self, row: CaptureRow, count: int) -> str | None:
        months = self._months
        at = months.index(name_month(row)) if name_month(row) in months else 0
        ordered = [*months[at:]] if count > 0 else [*reversed(months[: at + 1])]
        for place, month in enumerate(ordered):
            start = row.capture_id if place == 0 else "" if count > 0 else "g"
            if key := self._next_in_month(month, start, count):
                return key
        return None

    def _next_in_month(self, month: str, start: str, count: int) -> str | None:
        return self._tables.one(_NEXT_IN_MONTH if count > 0 else _PREVIOUS_IN_MONTH, month, start)

    def _step_in_site(self, row: CaptureRow, count: int) -> str | None:
        here, beyond = (_NEXT_IN_SITE, _NEXT_SITE) if count > 0 else (_PREVIOUS_IN_SITE, _PREVIOUS_SITE)
        site = row.site or ""
        return self._tables.one(here, site, row.capture_id) or self._tables.one(beyond, site)

    def _list(self, order: str) -> Sequence[str]:
        return self._doubtful if order == "doubt" else self._rejected

    @cached_property
    def _doubtful(self) -> Sequence[str]:
        """The pages whose blocks are the least certain; computed when first asked for."""
        return self._tables.column(_DOUBTFUL, _LISTED)

    @cached_property
    def _rejected(self) -> Sequence[str]:
        return self._tables.column(_REJECTED, _LISTED)

    @cached_property
    def _months(self) -> Sequence[str]:
        """The months of captures, newest first, `unknown` last."""
        folders = (self.release.folder / "captures").glob("captured_month=*")
        months = sorted((folder.name.partition("=")[2] for folder in folders), reverse=True)
        return [*(m for m in months if m[:1].isdigit()), *(m for m in months if not m[:1].isdigit())]

    # ---- searches

    def _hits(self, where: str, value: str) -> list[Hit]:
        sql = f"select capture_id, url, source from captures where {where} limit {_HITS}"  # noqa: S608
        return [Hit(key, url or source, source) for key, url, source in self._tables.rows(sql, value)]

    def _headlines(self, text: str) -> list[Hit]:
        sql = (
            "select capture_id, headline, coalesce(site, '') from articles "  # noqa: S608
            f"where contains(lower(headline), lower(?)) limit {_HITS}"
        )
        return [Hit(*row) for row in self._tables.rows(sql, text)]

    @cached_property
    def _tables(self) -> ReleaseTables:
        return ReleaseTables(self.release)


def _to_problem(row: RejectionRow) -> Problem:
    return Problem(check=row.check, reason=row.reason, stage=row.stage, severity=row.severity, observed=row.observed)
