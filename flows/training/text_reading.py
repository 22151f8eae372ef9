"""Pages read by the whole of the text path with the models of one folder, as the models of a fold are judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.pages import oblivious, text, trees
from flows.pages.types import Reading, SiteTemplate
from flows.training.text_data import Page, decode_record


def read_pages(
    pages: Iterable[Page], models: Path, template: SiteTemplate | None = None
) -> Iterator[tuple[Page, Reading]]:
    """Each page with its reading; a folder without models gives what rules and structure say alone."""
    with use_models(models):
        for page in pages:
            yield page, text.read_text(decode_record(page.record), page.record.get("url"), None, template)


@contextmanager
def use_models(folder: Path) -> Iterator[None]:
    """The text path with other models than those that ship."""
    shipped = trees.MODELS
    _set_models(folder)
    try:
        yield
    finally:
        _set_models(shipped)


def _set_models(folder: Path) -> None:
    trees.MODELS = folder
    oblivious.load_oblivious.cache_clear()
    oblivious.load_kinds.cache_clear()


@contextmanager
def without_structure() -> Iterator[None]:
    """The text path without the passes over places and neighbours."""
    by_line, by_place = text.BY_LINE, text.BY_PLACE
    text.BY_LINE = text.BY_PLACE = ()
    try:
        yield
    finally:
        text.BY_LINE, text.BY_PLACE = by_line, by_place
