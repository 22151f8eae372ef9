"""Files that hold many pages: archives, tables, records; for the commands that need no warehouse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from flows.errors import ConfigError
from flows.pages import stream
from flows.pages.types import Capture
from flows.readers import READERS, Loss, read_input
from flows.readers.read import find_reader
from flows.sites import load_known_sites

_LINES = (READERS[".jsonl"], READERS[".json"])
_PAGES = {READERS[suffix] for suffix in ("", ".txt", ".md", ".html")}
_ONE = _PAGES | {READERS[".mhtml"]}
_SHOWN = 10  # names of records


def extract_files(paths: Iterable[Path], *, sites: bool) -> Iterator[bytes]:
    """One line a page, as `stream.extract_files`; a file that holds many gives all that a build would read in it.

    What is lost in such a file gives a line with its error; what was left out on purpose, as pictures are, gives none.
    """
    known = load_known_sites(sites)
    for path in paths:
        reader, _ = find_reader(path.name)
        if reader is None or reader in _PAGES or not path.is_file():
            yield stream.extract_file(path, known)
            continue
        for item in read_input(str(path), str(path)):
            name = item.source if item.member is None else f"{item.source}#{item.member}"
            if isinstance(item, Capture):
                yield stream.extract_capture(item, item.name or name, known)
            elif item.kind == "lost":
                yield stream.tell_failure(name, _describe(item))


def _describe(loss: Loss) -> str:
    times = f" ({loss.count} times)" if loss.count > 1 else ""
    return f"cannot be read: {loss.reason}{f' {loss.observed}' if loss.observed else ''}{times}"


def need_single_page(path: Path) -> None:
    """Raise `ConfigError` for a file of records, with the names of some, and for an archive; both by its name."""
    reader, _ = find_reader(path.name)
    if reader is None or reader in _ONE or not path.is_file():
        return
    look = f"look at them with `copydesk inspect {path}`"
    if reader not in _LINES:
        raise ConfigError(f"{path} holds many pages; {look}, or take one out of it.")
    items = (item for item in read_input(str(path), str(path)) if isinstance(item, Capture))
    names = [item.name for item in islice(items, _SHOWN + 1) if item.name]
    if not names:
        raise ConfigError(f"{path} holds records without an id; {look}.")
    more = " …" if len(names) > _SHOWN else ""
    raise ConfigError(f"{path} holds many pages; name one with --id: {', '.join(names[:_SHOWN])}{more}; or {look}.")
