"""Where the inspector's pages come from: here, files; in `lookup`, the current release."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple, Protocol

from flows.pages.corrections import NO_CORRECTIONS, Corrections
from flows.pages.extract import extract_page
from flows.pages.rules import Site
from flows.pages.types import Capture
from flows.readers import Loss, read_input
from flows.report.changes import MOST_SHOWN, Changes
from flows.report.versions import collect_versions
from flows.report.views import Entry, measure_doubt
from flows.sites import load_known_sites

MOST = 500  # pages that are read from files, or written to one

#: What pages can be ordered by, with the words for it.
ORDERS = {"given": "as given", "site": "by site", "doubt": "least certain first", "rejected": "rejected first"}


class Hit(NamedTuple):
    """A page that a search found."""

    key: str
    title: str
    note: str


class Shelf(Protocol):
    """Pages by their key, in several orders."""

    def first(self, order: str) -> str | None:
        """The key of the first page."""

    def step(self, key: str, order: str, count: int) -> str | None:
        """The key of the page so many places on."""

    def place(self, key: str, order: str) -> str:
        """Where the page stands, in words."""

    def entry(self, key: str, corrections: Corrections) -> Entry | None:
        """The page itself."""

    def capture(self, key: str) -> Capture | None:
        """The raw page, where it can still be read."""

    def find_changes(self, key: str) -> Changes:
        """What today's rules would change on the pages of the same site; ValueError where they cannot be read."""

    def search(self, text: str) -> list[Hit]:
        """Pages whose id, address, name or headline is or holds the text."""


@dataclass(frozen=True)
class FileShelf:
    """The pages of a file, or of all files in a folder, read with today's rules."""

    path: Path
    sites: bool = True

    @cached_property
    def captures(self) -> Mapping[str, Capture]:
        """The raw pages by capture id, in the order of the files."""
        return {extract_id(c): c for c in islice(read_captures(self.path), MOST)}

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """All pages without corrections."""
        known = load_known_sites(self.sites)
        found = {key: make_entry(capture, known) for key, capture in self.captures.items()}
        return {key: with_versions(entry, list(found.values())) for key, entry in found.items()}

    def first(self, order: str) -> str | None:
        """The key of the first page."""
        return next(iter(self._keys(order)), None)

    def step(self, key: str, order: str, count: int) -> str | None:
        """The key of the page so many places on; None beyond either end."""
        keys = self._keys(order)
        at = keys.index(key) + count if key in keys else -1
        return keys[at] if 0 <= at < len(keys) else None

    def place(self, key: str, order: str) -> str:
        """``3 of 19``."""
        keys = self._keys(order)
        return f"{keys.index(key) + 1} of {len(keys)}" if key in keys else f"{len(keys)} pages"

    def entry(self, key: str, corrections: Corrections) -> Entry | None:
        """The page, with corrections where there are some."""
        if key not in self.captures or not corrections.get(key):
            return self.entries.get(key)
        entry = make_entry(self.captures[key], load_known_sites(self.sites), corrections)
        return with_versions(entry, list(self.entries.values()))

    def capture(self, key: str) -> Capture | None:
        """The raw page."""
        return self.captures.get(key)

    def find_changes(self, key: str) -> Changes:
        """The pages of the same site read once more, against what they gave when the inspector was started."""
        from flows.report.reread import compare_entry, reread_pages

        site = self.entries[key].page.capture.site
        same = {k: entry for k, entry in self.entries.items() if entry.page.capture.site == site}
        again = reread_pages({k: Path(self.captures[k].source) for k in same}, sites=self.sites)
        found = [change for k, entry in same.items() for change in compare_entry(k, entry, again.get(k, []))]
        names = {k: entry.name for k, entry in same.items()}
        return Changes(site or "", len(again), len(found), found[:MOST_SHOWN], names)

    def search(self, text: str) -> list[Hit]:
        """Pages whose id, name, address or headline holds the text."""
        wanted = text.casefold()
        return [
            Hit(key, _title(entry), entry.name)
            for key, entry in self.entries.items()
            if any(wanted in part.casefold() for part in (key, entry.name, _title(entry), entry.page.capture.url or ""))
        ]

    def _keys(self, order: str) -> list[str]:
        entries = self.entries
        if order == "site":
            return sorted(entries, key=lambda k: entries[k].page.capture.site or "")
        if order == "doubt":
            return sorted(entries, key=lambda k: -measure_doubt(entries[k].page.blocks))
        if order == "rejected":
            return sorted(entries, key=lambda k: entries[k].page.problem is None)
        return list(entries)


def make_entry(capture: Capture, sites: dict[str, Site], corrections: Corrections = NO_CORRECTIONS) -> Entry:
    """A raw page, read and ready to be inspected."""
    page = extract_page(capture, sites, corrections)
    return Entry(page=page, name=capture.name or capture.source)


def with_versions(entry: Entry, others: list[Entry]) -> Entry:
    """The entry with the versions of its article that stand among the others."""
    versions = collect_versions(entry.page, [other.page for other in others])
    return replace(entry, versions=versions) if len(versions) > 1 else entry


def extract_id(capture: Capture) -> str:
    """The id of a raw page."""
    from flows.pages.assemble import describe_capture

    return describe_capture(capture, None).capture_id


def read_captures(path: Path) -> Iterator[Capture]:
    """The raw pages of a file, an archive, or of all files in a folder; ValueError for a file without any."""
    if path.is_dir():
        for inner in sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith(".")):
            yield from (item for item in read_input(str(inner), str(inner)) if isinstance(item, Capture))
        return
    lost: list[Loss] = []
    found = 0
    for item in read_input(str(path), str(path)):
        if isinstance(item, Loss):
            lost.append(item)
        else:
            found += 1
            yield item
    if lost and not found:
        raise ValueError(f"{path}: {lost[0].reason}")


def _title(entry: Entry) -> str:
    article = entry.page.article
    return (article.headline if article else None) or entry.name
