"""Whether a warehouse is well, for whoever watches it: facts, a verdict with reasons, an exit code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from flows.console import read_run
from flows.store.layout import Release, Warehouse, current_release, list_runs
from flows.store.lock import name_holder
from flows.store.shelf import read_hold

_GOOD = ("published", "nothing_new")
CODES = {"ok": 0, "warning": 1, "critical": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What is still well; None: not judged."""

    age: timedelta | None = None  # since the last run that came to a good end
    release_age: timedelta | None = None
    quarantine: int | None = None  # open rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How a warehouse is."""

    state: str  # ok, warning or critical
    reasons: tuple[str, ...]
    release: int | None
    release_made: datetime | None
    release_age_seconds: int | None
    articles: int
    captures: int
    quarantine_open: int
    last_run: str | None
    last_success: datetime | None
    last_success_age_seconds: int | None
    last_failure: dict[str, Any] | None  # run, state, reason, ended_at
    failures_in_a_row: int
    held: bool  # a rollback keeps builds away
    writer: str | None  # who writes at this moment

    @property
    def code(self) -> int:
        """0, 1 or 2, as monitoring systems have it."""
        return CODES[self.state]


def examine(warehouse: Warehouse, bounds: Bounds, now: datetime | None = None) -> Health:
    """Look at the current release, the ledger and the quarantine, and judge them."""
    now = now or datetime.now(UTC)
    release, runs = current_release(warehouse), list_runs(warehouse)
    made = datetime.fromisoformat(release.manifest["created_at"]) if release else None
    success, failure, failed = _look_back(warehouse, runs)
    ended = success["ended_at"] if success else None
    facts: dict[str, Any] = {
        "release": release.number if release else None,
        "release_made": made,
        "release_age_seconds": _seconds(now, made),
        "articles": release.rows("articles") if release else 0,
        "captures": release.rows("captures") if release else 0,
        "quarantine_open": count_open(release) if release else 0,
        "last_run": runs[-1] if runs else None,
        "last_success": ended,
        "last_success_age_seconds": _seconds(now, ended),
        "last_failure": {k: failure[k] for k in ("run", "state", "reason", "ended_at")} if failure else None,
        "failures_in_a_row": failed,
        "held": read_hold(warehouse) is not None,
        "writer": name_holder(warehouse.lock),
    }
    found = list(_find_trouble(facts, bounds))
    state = max((state for state, _ in found), key=CODES.__getitem__, default="ok")
    return Health(state=state, reasons=tuple(reason for _, reason in found), **facts)


def count_open(release: Release) -> int:
    """Rows of the quarantine that nobody has dealt with."""
    import pyarrow.parquet as pq

    tables = (pq.read_table(path, columns=["status"], partitioning=None) for path in release.files("rejections"))
    return sum(table.column("status").to_pylist().count("open") for table in tables)


def as_record(health: Health) -> dict[str, Any]:
    """The facts as JSON can hold them."""
    return {name: _plain(value) for name, value in asdict(health).items()}


def render_metrics(health: Health) -> str:
    """The facts in Prometheus's text format."""
    facts = {
        "release": ("Number of the current release.", health.release or 0),
        "release_made_timestamp_seconds": ("When the current release was made.", _stamp(health.release_made)),
        "last_success_timestamp_seconds": ("When a run last came to a good end.", _stamp(health.last_success)),
        "failures_in_a_row": ("Runs that have failed since then.", health.failures_in_a_row),
        "quarantine_open": ("Rows of the quarantine that nobody has dealt with.", health.quarantine_open),
        "articles": ("Articles of the current release.", health.articles),
        "captures": ("Captures of the current release.", health.captures),
        "held": ("1 while a rollback keeps builds away.", int(health.held)),
        "state": ("0: well, 1: warning, 2: critical.", health.code),
    }
    lines = (
        f"# HELP copydesk_{name} {text}\n# TYPE copydesk_{name} gauge\ncopydesk_{name} {value}\n"
        for name, (text, value) in facts.items()
    )
    return "".join(lines)


def write_metrics(health: Health, path: Path) -> None:
    """Replace a file with the metrics, so that a collector never reads half of it."""
    draft = path.with_name(f".{path.name}.tmp")
    draft.write_text(render_metrics(health), encoding="utf-8")
    draft.rename(path)


def _find_trouble(facts: dict[str, Any], bounds: Bounds) -> Iterator[tuple[str, str]]:
    if facts["release"] is None:
        yield "critical", "there is no release"
    if facts["failures_in_a_row"]:
        runs = "run" if facts["failures_in_a_row"] == 1 else f"{facts['failures_in_a_row']} runs"
        yield "critical", f"the last {runs} failed: {facts['last_failure']['reason']}"
    if bounds.age and (facts["last_success_age_seconds"] or 0) > bounds.age.total_seconds():
        yield "critical", f"no run came to a good end since {facts['last_success']:%Y-%m-%d %H:%M} UTC"
    if bounds.release_age and (facts["release_age_seconds"] or 0) > bounds.release_age.total_seconds():
        yield "warning", f"the current release is of {facts['release_made']:%Y-%m-%d %H:%M} UTC"
    if bounds.quarantine is not None and facts["quarantine_open"] > bounds.quarantine:
        yield "warning", f"{facts['quarantine_open']:,} rows of the quarantine are open"
    if facts["held"]:
        yield "warning", "builds are held back by a rollback; `copydesk resume` lifts the hold"


def _look_back(warehouse: Warehouse, runs: list[str]) -> tuple[dict[str, Any] | None, dict[str, Any] | None, int]:
    """The rows of the last run that came to a good end and of the last that failed, and how many failed since then."""
    success = failure = None
    failed = 0
    for run in reversed(runs):
        row = read_run(warehouse, run)
        if row["state"] in _GOOD:
            success = success or row
        else:
            failure = failure or row
            failed += success is None
        if success and failure:
            break
    return success, failure, failed


def _seconds(now: datetime, then: datetime | None) -> int | None:
    return int((now - then).total_seconds()) if then else None


def _stamp(moment: datetime | None) -> int:
    return int(moment.timestamp()) if moment else 0


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return {name: _plain(one) for name, one in value.items()} if isinstance(value, dict) else value
