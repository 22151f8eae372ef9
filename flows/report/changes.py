"""What today's rules would change on a site: `copydesk relabel` for a release, a second reading for plain files.

Either runs in a fresh interpreter, so that rules edited a moment ago count.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from flows.report.rule_source import ROOT
from flows.store.compare import LINES

MOST_SHOWN = 500  # changes


class Line(NamedTuple):
    """A block as one reading labels it."""

    place: str
    text: str
    label: str
    rule: str


class Change(NamedTuple):
    """A block whose label is another one with today's rules; None where a reading does not have it."""

    key: str
    before: Line | None
    after: Line | None


class Changes(NamedTuple):
    """What another reading of a site's pages gives."""

    site: str
    pages: int  # read again
    lines: int  # that would change
    shown: list[Change]  # the first of them
    names: Mapping[str, str]  # of their pages, by capture id


def run_fresh(*module: str, given: str | None = None) -> str:
    """What a module of the source tree, run by an interpreter of its own, prints; ValueError with its last word."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, "-P", "-m", *module]
    done = subprocess.run(  # noqa: S603 - our own modules
        command, input=given, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path}, check=False
    )
    if done.returncode:
        raise ValueError(next(iter(done.stderr.strip().splitlines()[-1:]), f"ended with {done.returncode}"))
    return done.stdout


def relabel_site(site: str, raw: Path, warehouse: Path) -> tuple[int, int, list[Change]]:
    """`copydesk relabel --site`: pages read again, lines that would change, and the first of these."""
    options = (str(raw), "--warehouse", str(warehouse), f"--site={site}", "--format", "json")
    done: dict[str, Any] = json.loads(run_fresh("flows.cli", "relabel", *options))
    if done["folder"] is None:
        raise ValueError(str(done["report"]).strip())
    return int(done["pages_read"]), *read_changes(Path(done["folder"]) / LINES)


def read_changes(path: Path) -> tuple[int, list[Change]]:
    """How many lines a list of changes names, and the first of them."""
    names = "capture_id, text, label_before, rule_before, label_after, rule_after, line_start, dom_path"
    with duckdb.connect() as con:
        found = con.read_parquet(str(path))
        lines = found.count("*").fetchall()[0][0]
        rows = found.project(names).limit(MOST_SHOWN).fetchall()
    return int(lines), [_to_change(*row) for row in rows]


def name_place(line: int | None, dom_path: str | None) -> str:
    """Where a block stands, in words."""
    return f"line {line}" if line else (dom_path or "").rsplit("/", 1)[-1]


def _to_change(
    key: str, text: str, old: str | None, old_rule: str | None, new: str | None, new_rule: str | None,
    line: int | None, dom_path: str | None,
) -> Change:  # fmt: skip
    place = name_place(line, dom_path)
    before, after = (
        Line(place, text, label, rule or "") if label else None for label, rule in ((old, old_rule), (new, new_rule))
    )
    return Change(key, before, after)
