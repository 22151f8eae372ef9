"""Pages of a site read once more by a fresh interpreter, so that rules edited a moment ago count.

``python -m flows.report.reread`` takes a job on stdin and prints, by capture id, each block's line,
text, label and rule.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flows.report.rule_source import ROOT
from flows.report.shelf import extract_id, load_known_sites, make_entry, read_captures
from flows.report.views import Entry
from schemas.blocks import BlockRow

_SECONDS = 300


class Line(NamedTuple):
    """A block as one reading labels it."""

    place: str
    text: str
    label: str
    rule: str


class Change(NamedTuple):
    """A block whose label is another one with today's rules; None where a reading does not have it."""

    key: str
    name: str
    before: Line | None
    after: Line | None


def reread_pages(files: Mapping[str, Path], *, sites: bool) -> dict[str, list[Line]]:
    """Have a child read these pages; ``files`` names by capture id where each raw page stands."""
    by_file: dict[str, list[str]] = defaultdict(list)
    for key, path in files.items():
        by_file[str(path.resolve())].append(key)
    job = json.dumps({"files": by_file, "sites": sites})
    command = [sys.executable, "-m", "flows.report.reread"]
    done = subprocess.run(command, input=job, capture_output=True, text=True, timeout=_SECONDS, cwd=ROOT, check=False)  # noqa: S603
    if done.returncode:
        raise ValueError(f"the pages cannot be read: {done.stderr.strip().splitlines()[-1:]}")
    return {key: [Line(*line) for line in lines] for key, lines in json.loads(done.stdout).items()}


def compare_entry(key: str, entry: Entry, after: Sequence[Line]) -> list[Change]:
    """The blocks of a page that another reading labels differently; equal texts are paired in their order."""
    waiting: dict[str, list[Line]] = defaultdict(list)
    for line in after:
        waiting[line.text].append(line)
    changes = []
    for before in map(to_line, entry.page.blocks):
        twin = waiting[before.text].pop(0) if waiting[before.text] else None
        if twin is None or twin.label != before.label:
            changes.append(Change(key, entry.name, before, twin))
    return changes + [Change(key, entry.name, None, line) for lines in waiting.values() for line in lines]


def to_line(row: BlockRow) -> Line:
    """A stored block as a line."""
    place = f"line {row.line_start}" if row.line_start else (row.dom_path or "").rsplit("/", 1)[-1]
    return Line(place, row.text, row.label, row.rule)


def main() -> None:
    """Do the job on stdin."""
    job: dict[str, Any] = json.load(sys.stdin)
    sites = load_known_sites(job["sites"])
    found: dict[str, list[Line]] = {}
    for path, keys in job["files"].items():
        wanted = set(keys)
        for capture in read_captures(Path(path)):
            key = extract_id(capture)
            if key in wanted:
                found[key] = [to_line(row) for row in make_entry(capture, sites).page.blocks]
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
