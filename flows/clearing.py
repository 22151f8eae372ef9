"""Taking pages out of what stands beside the releases: runs' ledgers and reports, corrections, damaged releases."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from flows.report.corrections_file import FILE_NAME as CORRECTIONS
from flows.report.history import FACTS, read_report
from flows.report.history import FILE_NAME as REPORT
from flows.report.run_report import render_report
from flows.store.compare import ARTICLES, LINES
from flows.store.disk import replace_file
from flows.store.layout import Warehouse, list_runs

_LONGEST_QUOTE = 120  # characters of a line that the report of a relabelling quotes


def clear_surroundings(warehouse: Warehouse, ids: Collection[str]) -> list[str]:
    """Take what captures and articles left there away; the names of the runs and releases that had any."""
    found = clear_ledger(warehouse, ids)
    clear_corrections(warehouse.root / CORRECTIONS, ids)
    if warehouse.damaged.is_dir():  # nobody reads them, and nobody can say what a broken file holds
        found += [f"damaged/{folder.name}" for folder in sorted(warehouse.damaged.iterdir())]
        shutil.rmtree(warehouse.damaged)
    return found


def clear_ledger(warehouse: Warehouse, ids: Collection[str]) -> list[str]:
    """Blank observed values, drop lines and pages from lists, write reports anew; the runs that changed."""
    changed = [name for name in list_runs(warehouse) if _clear_run(warehouse.ledger / name, ids)]
    for name in changed:
        if (warehouse.ledger / name / REPORT).exists():
            page = render_report(read_report(warehouse, name))
            replace_file(warehouse.ledger / name / REPORT, page.encode())
    return changed


def clear_corrections(path: Path, ids: Collection[str]) -> int:
    """Drop the corrections of some captures; how many."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    kept = [line for line in lines if not (line.strip() and json.loads(line)["capture"] in ids)]
    if len(kept) < len(lines):
        replace_file(path, "".join(f"{line}\n" for line in kept).encode())
    return len(lines) - len(kept)


def _clear_run(folder: Path, ids: Collection[str]) -> bool:
    def of_these(key: Any) -> bool:
        return isinstance(key, str) and key[:32] in ids

    def blank_rejection(row: dict[str, Any]) -> dict[str, Any] | None:
        return {**row, "observed": None} if of_these(row["key"]) or of_these(row.get("capture_id")) else row

    def blank_gate(row: dict[str, Any]) -> dict[str, Any] | None:
        examples = [key for key in row["examples"] if not of_these(key)]
        return row if len(examples) == len(row["examples"]) else {**row, "examples": examples, "observed": None}

    lost: list[dict[str, Any]] = []

    def drop(row: dict[str, Any]) -> dict[str, Any] | None:
        if of_these(row.get("capture_id") or row.get("article_id")):
            lost.append(row)
            return None
        return row

    changes = {"rejections.parquet": blank_rejection, "gate_results.parquet": blank_gate, LINES: drop, ARTICLES: drop}
    changed = [_change_rows(folder / name, change) for name, change in changes.items()]
    changed.append(_clear_facts(folder / FACTS, of_these))
    quoted = [text[:_LONGEST_QUOTE] for row in lost if (text := row.get("text") or row.get("headline"))]
    changed += [_drop_lines(path, quoted) for path in folder.glob("*.md")]
    return any(changed)


def _change_rows(path: Path, change: Callable[[dict[str, Any]], dict[str, Any] | None]) -> bool:
    if not path.exists():
        return False
    table = pq.read_table(path, partitioning=None)
    rows = table.to_pylist()
    kept = [new for row in rows if (new := change(row)) is not None]
    if kept == rows:
        return False
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(kept, schema=table.schema), sink, compression="zstd")
    replace_file(path, sink.getvalue().to_pybytes())
    return True


def _clear_facts(path: Path, of_these: Callable[[Any], bool]) -> bool:
    """Drop the pages from every list of the report's facts."""

    def clear(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: clear(item) for key, item in value.items()}
        if isinstance(value, list):
            return [clear(item) for item in value if not (isinstance(item, dict) and any(map(of_these, item.values())))]
        return value

    facts = json.loads(path.read_text()) if path.exists() else None
    if facts is None or (cleared := clear(facts)) == facts:
        return False
    replace_file(path, json.dumps(cleared).encode())
    return True


def _drop_lines(path: Path, quoted: Collection[str]) -> bool:
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not any(text in line for text in quoted)]
    if len(kept) < len(lines):
        replace_file(path, "".join(f"{line}\n" for line in kept).encode())
    return len(kept) < len(lines)
