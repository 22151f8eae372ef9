"""Plain files, which no release holds, read once more by a fresh interpreter.

``python -m flows.report.reread`` takes a job on stdin and prints, by capture id, each block's place,
text, label and rule.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from flows.report.changes import Change, Line, name_place, run_fresh
from flows.report.shelf import extract_id, make_entry, read_captures
from flows.report.views import Entry
from flows.sites import load_known_sites
from schemas.blocks import BlockRow


def reread_pages(files: Mapping[str, Path], *, sites: bool) -> dict[str, list[Line]]:
    """Have a child read these pages; ``files`` names by capture id where each raw page stands."""
    by_file: dict[str, list[str]] = defaultdict(list)
    for key, path in files.items():
        by_file[str(path.resolve())].append(key)
    printed = run_fresh("flows.report.reread", given=json.dumps({"files": by_file, "sites": sites}))
    return {key: [Line(*line) for line in lines] for key, lines in json.loads(printed).items()}


def compare_entry(key: str, entry: Entry, after: Sequence[Line]) -> list[Change]:
    """The blocks of a page that another reading labels differently; equal texts are paired in their order."""
    waiting: dict[str, list[Line]] = defaultdict(list)
    for line in after:
        waiting[line.text].append(line)
    changes = []
    for before in map(to_line, entry.page.blocks):
        twin = waiting[before.text].pop(0) if waiting[before.text] else None
        if twin is None or twin.label != before.label:
            changes.append(Change(key, before, twin))
    return changes + [Change(key, None, line) for lines in waiting.values() for line in lines]


def to_line(row: BlockRow) -> Line:
    """A block as a line."""
    return Line(name_place(row.line_start, row.dom_path), row.text, row.label, row.rule)


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
