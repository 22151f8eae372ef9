"""Files that hold many pages: archives, tables, records; for the commands that need no warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from flows import stream
from flows.errors import ConfigError
from flows.pages.extract import extract_page
from flows.pages.types import Capture, Page, Templates
from flows.readers import READERS, Loss, read_input
from flows.readers.read import find_reader
from flows.sites import load_known_sites

_LINES = (READERS[".jsonl"], READERS[".json"])
_PAGES = {READERS[suffix] for suffix in ("", ".txt", ".md", ".html")}
_SHOWN = 10  # pages that a message names


def extract_files(paths: Iterable[Path], *, sites: bool) -> Iterator[bytes]:
    """One line a page, as `stream.extract_file`; a file that holds many gives all that a build would read in it.

    What is lost in such a file gives a line with its error; what was left out on purpose, as pictures are, gives none.
    """
    known = load_known_sites(sites)
    for path in paths:
        if not _holds_captures(path):
            yield stream.extract_file(path, known)
            continue
        for item in read_input(str(path), str(path)):
            if isinstance(item, Capture):
                yield stream.extract_capture(item, item.name or _find_place(item), known)
            elif item.kind == "lost":
                yield stream.tell_failure(_find_place(item), _describe(item))


def _find_place(item: Capture | Loss) -> str:
    """The file and the place in it, which is the id of a page whose record brings none."""
    return item.source if item.member is None else f"{item.source}#{item.member}"


def _describe(loss: Loss) -> str:
    times = f" ({loss.count} times)" if loss.count > 1 else ""
    return f"cannot be read: {loss.reason}{f' {loss.observed}' if loss.observed else ''}{times}"


def read_page(path: Path, name: str | None, *, sites: bool, templates: Templates) -> Page:
    """The page of a file that is one, or the one called ``name`` in a file that holds many.

    A page is called by the id of its record, or by its place in the file.  Raises OSError where the file cannot be
    read, LookupError where it holds no such page, ConfigError where it holds many and none is named.
    """
    if not _holds_captures(path):
        return stream.read_one(path, name, sites=sites, templates=templates)
    items = (item for item in read_input(str(path), str(path)) if isinstance(item, Capture))
    if name is not None:
        capture = next((item for item in items if name in (item.name, item.member, _find_place(item))), None)
        if capture is None and find_reader(path.name)[0] in _LINES:
            return stream.read_one(path, name, sites=sites, templates=templates)  # which knows what is wrong with it
        if capture is None:
            raise LookupError(f"{path} has no page with the id {name!r}; `copydesk extract {path}` tells the ids.")
    else:
        capture = _take_only(path, list(islice(items, _SHOWN + 1)))
    return extract_page(capture, load_known_sites(sites), templates=templates)


def _take_only(path: Path, captures: Sequence[Capture]) -> Capture:
    if not captures:
        raise LookupError(f"{path} holds no page that can be read; `copydesk extract {path}` tells why.")
    if len(captures) == 1:
        return captures[0]
    names = ", ".join(item.name or item.member or "" for item in captures[:_SHOWN])
    more = " …" if len(captures) > _SHOWN else ""
    raise ConfigError(
        f"{path} holds many pages; name one with --id: {names}{more}; or look at them with `copydesk inspect {path}`."
    )


def _holds_captures(path: Path) -> bool:
    """Whether a file's name says that a page has to be taken out of it."""
    reader, _ = find_reader(path.name)
    return reader is not None and reader not in _PAGES and path.is_file()
