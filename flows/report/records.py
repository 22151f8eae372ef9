"""Files that hold many pages, of which a command wants one."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from flows.errors import ConfigError
from flows.pages.types import Capture
from flows.readers import READERS, read_input
from flows.readers.read import find_reader

_LINES = (READERS[".jsonl"], READERS[".json"])
_PAGES = {READERS[suffix] for suffix in ("", ".txt", ".md", ".html", ".mhtml")}
_SHOWN = 10  # names of records


def need_single_page(path: Path) -> None:
    """Raise `ConfigError` for a file of records, with the names of some, and for an archive; both by its name."""
    reader, _ = find_reader(path.name)
    if reader is None or reader in _PAGES or not path.is_file():
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
