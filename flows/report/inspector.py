"""The page inspector: a page as captured, each block with its label, beside the record that came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flows.pages.types import Page
from flows.report.changes import Changes
from flows.report.groups import GROUPS, group_of
from flows.report.shelf import ORDERS, Hit, with_versions
from flows.report.templating import render
from flows.report.versions import diff_versions
from flows.report.views import Entry, PageView, view_page
from schemas.vocabulary import LABELS

_STYLES = ("base.css", "inspector.css")


def render_inspector(pages: Sequence[Page | Entry]) -> str:
    """One HTML file that shows these pages, one at a time; it loads nothing and runs only its own script."""
    entries = [page if isinstance(page, Entry) else Entry(page=page, name=page.capture.source) for page in pages]
    whole = [entry if entry.versions else with_versions(entry, entries) for entry in entries]
    return render_views([view_page(entry, key=f"p{number}") for number, entry in enumerate(whole, 1)])


def render_views(
    views: Sequence[PageView],
    *,
    token: str = "",
    place: Mapping[str, Any] | None = None,
    folder: str = "",
    can_export: bool = False,
) -> str:
    """The inspector of some pages.

    A local server gives ``token``, which a correction must bring back, ``place``, the page's
    neighbours, and ``folder``, the root of the source tree; a file has none of these.
    """
    return render(
        "inspector.html",
        styles=_STYLES,
        script="inspector.js",
        served=bool(token),
        views=views,
        labels=LABELS,
        group_of=group_of,
        groups=GROUPS,
        orders=ORDERS,
        diff=diff_versions,
        token=token,
        place=place,
        folder=folder,
        can_export=can_export,
    )


def render_message(message: str, hits: Sequence[Hit]) -> str:
    """A page that says one sentence and lists what a search found."""
    return render("message.html", styles=_STYLES, served=True, message=message, hits=hits)


def render_changes(key: str, found: Changes | None) -> str:
    """The lines that today's rules would label differently on the site of a page; None: not known yet."""
    return render("changes.html", styles=_STYLES, served=True, key=key, found=found, group_of=group_of)
