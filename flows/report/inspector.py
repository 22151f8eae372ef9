"""The page inspector: a page as captured, each block with its label, beside the record that came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.pages.types import Page
from flows.report.groups import GROUPS, group_of
from flows.report.templating import render
from flows.report.versions import diff_versions
from flows.report.views import Entry, PageView, view_page
from schemas.vocabulary import LABELS

_STYLES = ("base.css", "inspector.css")


def render_inspector(pages: Sequence[Page | Entry]) -> str:
    """One HTML file that shows these pages, one at a time; it loads nothing and runs only its own script."""
    entries = [page if isinstance(page, Entry) else Entry(page=page, name=page.capture.source) for page in pages]
    views = [view_page(entry, key=f"p{number}") for number, entry in enumerate(entries, 1)]
    return render_views(views)


def render_views(views: Sequence[PageView], **served: Any) -> str:
    """The inspector of some pages; ``served`` holds what a local server adds (see :mod:`flows.report.server`)."""
    values: dict[str, Any] = {"served": False, "token": "", "place": None, "folder": "", **served}
    return render(
        "inspector.html",
        styles=_STYLES,
        script="inspector.js",
        views=views,
        labels=LABELS,
        group_of=group_of,
        groups=GROUPS,
        diff=diff_versions,
        **values,
    )
