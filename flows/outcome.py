"""What came of a run, in one line and in small tables, as the ledger has it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from flows.console import describe_result, read_ledger, read_run
from flows.store.layout import Warehouse

_BALANCE = ("captures_found", "captures_accepted", "captures_rejected", "captures_repeated", "captures_unchanged")


def describe_outcome(warehouse: Warehouse, run: str) -> str:
    """Such as `release 12: 120 captures = 118 accepted + 2 rejected, 116 articles`."""
    row = read_run(warehouse, run)
    return f"release {row['release']}: {describe_result(row)}" if row["state"] == "published" else describe_result(row)


def list_balance(warehouse: Warehouse, run: str) -> list[dict[str, Any]]:
    """The balance of a run: captures, and characters of text captures, one row each."""
    row = read_run(warehouse, run)
    captures = [{"what": name.replace("_", " "), "count": row[name]} for name in _BALANCE]
    if undecided := row["captures_found"] - sum(row[name] for name in _BALANCE[1:]):
        captures.append({"what": "captures not decided on", "count": undecided})
    chars = [
        {"what": "characters read", "count": row["text_chars_read"]},
        {"what": "characters in blocks", "count": row["text_chars_in_blocks"]},
    ]
    return [*captures, *chars, {"what": "articles", "count": row["articles"]}]


def list_checks(warehouse: Warehouse, run: str) -> list[dict[str, Any]]:
    """What each expectation found, those that failed first."""
    rows = sorted(read_ledger(warehouse, run, "gate_results"), key=lambda row: bool(row["success"]))
    names = ("table", "check", "severity", "success", "failed", "judged", "description")
    return [{name: row[name] for name in names if name in row} for row in rows]


def list_rejections(warehouse: Warehouse, run: str) -> list[dict[str, Any]]:
    """How many were kept out for which reason, the commonest first."""
    rows = read_ledger(warehouse, run, "rejections")
    counts = Counter((row["stage"], row["check"], row["severity"]) for row in rows)
    reasons = {(row["stage"], row["check"], row["severity"]): row["reason"] for row in rows}
    return [
        {"stage": key[0], "check": key[1], "severity": key[2], "count": n, "for instance": reasons[key]}
        for key, n in counts.most_common()
    ]
