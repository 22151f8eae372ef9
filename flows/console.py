"""What the warehouse's commands print."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table

from flows.printing import show_text
from flows.releases import say_no_release
from flows.store.layout import PLAN, RESULT, Release, Warehouse, current_release, list_releases, list_runs
from flows.store.lock import is_held
from flows.store.shelf import read_hold, read_pins, read_withdrawn
from flows.store.words import say_count

_STATE_COLOURS = {"published": "green", "nothing_new": "cyan", "gate_failed": "red", "failed": "red"}


@contextmanager
def show_count(words: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar for so many of so many things, which is told both; nothing where the output is no terminal."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        bar = progress.add_task(words, total=None)
        yield lambda done, total: progress.update(bar, completed=done, total=total)


def print_summary(console: Console, warehouse: Warehouse, run: str) -> None:
    """The closing table of a build, as the ledger has it."""
    row = read_run(warehouse, run)
    colour = _STATE_COLOURS[row["state"]]
    table = Table(title=f"run {run}", title_justify="left", show_header=False)
    table.add_column(style="dim")
    table.add_column()
    table.add_row("state", f"[{colour}]{row['state'].replace('_', ' ')}[/]")
    if row["reason"]:
        table.add_row("why", show_text(row["reason"]))
    table.add_row("input files", f"{row['inputs_found']:,}, of them {row['inputs_read']:,} new or changed")
    growing = int(read_count(warehouse, run, "find", "growing"))
    if growing:
        table.add_row("still growing", f"{growing:,}; the next build reads them")
    if gone := int(read_count(warehouse, run, "find", "gone")):
        table.add_row("not there", f"{gone:,} that earlier builds read; their captures stay")
    table.add_row("captures in", describe_balance(row))
    table.add_row("articles", f"{row['articles']:,}")
    table.add_row("related headlines", f"{row['related_headlines']:,}")
    table.add_row("rejected", describe_rejections(warehouse, run, row["captures_rejected"]))
    if told := describe_templates(warehouse, run):
        table.add_row("site templates", told)
    table.add_row("release", describe_release(warehouse, row["release"]))
    seconds = (row["ended_at"] - row["started_at"]).total_seconds()
    table.add_row("seconds", f"{seconds:.1f} ({row['cpu_seconds']:.1f} of CPU)")
    speed = f"{row['captures_per_second']:,.1f} captures/s, {row['megabytes_per_second']:.2f} MB/s"
    table.add_row("speed", speed)
    table.add_row("memory", f"at most {row['peak_memory_bytes'] / 1e6:,.0f} MB")
    console.print(table)
    for check in list_failures(warehouse, run):
        mark = "[red]critical[/]" if check["severity"] == "critical" else "[yellow]warning[/]"
        console.print(f"{mark} {show_text(describe_failure(check))}")


def describe_balance(row: dict[str, Any]) -> str:
    """Captures found, and what became of them; of a run that stopped before that was decided, their number alone."""
    counts = {name: row[f"captures_{name}"] for name in ("accepted", "rejected", "repeated", "unchanged")}
    parts = " + ".join(f"{count:,} {name}" for name, count in counts.items() if count)
    undecided = " read, none decided on" if row["captures_found"] else ""
    return f"{row['captures_found']:,}" + (f" = {parts}" if parts else undecided)


def describe_rejections(warehouse: Warehouse, run: str, count: int) -> str:
    """How many captures were kept out, and why."""
    checks = Counter(row["check"] for row in read_ledger(warehouse, run, "rejections"))
    reasons = ", ".join(f"{check} {n:,}" for check, n in checks.most_common(5))
    if rest := checks.total() - sum(n for _, n in checks.most_common(5)):
        reasons += f", others {rest:,}"
    return f"{count:,}" + (f" ({reasons})" if reasons else "")


def describe_templates(warehouse: Warehouse, run: str) -> str:
    """Lines that the templates of sites named, and what a rebuild decided otherwise without them; empty if none."""
    named, differ = (int(read_count(warehouse, run, "templates", what)) for what in ("lines", "differ"))
    parts = [f"{named:,} lines named"] if named else []
    return ", ".join([*parts, f"{differ:,} lines labelled otherwise, as a rebuild knows none"] if differ else parts)


def list_failures(warehouse: Warehouse, run: str) -> list[dict[str, Any]]:
    """The checks that found something."""
    return [row for row in read_ledger(warehouse, run, "gate_results") if not row["success"]]


def describe_failure(row: dict[str, Any]) -> str:
    """A check that failed, in one sentence; of a whole release, with some of what it found."""
    some = "; ".join(row["examples"][:3]) if row["level"] == "release" else ""
    words = f"{row['table']}.{row['check']}: {row['failed']:,} × not so: {row['description']}"
    return words + (f" For instance {some}." if some else "")


def describe_release(warehouse: Warehouse, published: int | None) -> str:
    """The release that readers see, and whether this run made it."""
    current = current_release(warehouse)
    if published is not None:
        return f"{published:06d}"
    return f"{current.number:06d} stays" if current else "none yet"


def read_run(warehouse: Warehouse, run: str) -> dict[str, Any]:
    """A run's row in the ledger."""
    return read_ledger(warehouse, run, "runs")[0]


def read_count(warehouse: Warehouse, run: str, stage: str, what: str) -> float:
    """One of the numbers that a run's stages noted."""
    rows = read_ledger(warehouse, run, "stage_counts")
    return next((float(row["count"]) for row in rows if (row["stage"], row["what"]) == (stage, what)), 0.0)


def read_ledger(warehouse: Warehouse, run: str, table: str) -> list[dict[str, Any]]:
    """The rows of one of a run's tables."""
    import pyarrow.parquet as pq

    path = warehouse.ledger / run / f"{table}.parquet"
    rows: list[dict[str, Any]] = pq.read_table(path, partitioning=None).to_pylist()
    return rows


def print_releases(console: Console, warehouse: Warehouse) -> None:
    """All releases, newest last, with what is in them and what was new."""
    current, pins = current_release(warehouse), read_pins(warehouse, datetime.now(UTC))
    withdrawn = read_withdrawn(warehouse)
    if not (found := list_releases(warehouse)):
        console.print(say_no_release(warehouse), highlight=False, soft_wrap=True)
        return
    table = Table("", "release", "made", "captures", "articles", "MB", "what changed")
    for release in found:
        notes = ["pinned"] * (release.number in pins) + ["withdrawn"] * (release.number in withdrawn)
        arrow = "→" if current and release.number == current.number else ""
        table.add_row(arrow, *_describe_release_row(release, notes))
    console.print(table)
    if hold := read_hold(warehouse):
        console.print(f"Held at release {hold['release']} since {hold['since']}; `copydesk resume` lifts the hold.")


def _describe_release_row(release: Release, notes: list[str]) -> list[str]:
    size = sum(file["bytes"] for file in release.list_parts())
    rows = [f"{release.rows(name):,}" for name in ("captures", "articles")]
    made = f"{datetime.fromisoformat(release.manifest['created_at']):%Y-%m-%d %H:%M} UTC"
    return [f"{release.number:06d}", made, *rows, f"{size / 1e6:,.1f}", ", ".join([_describe_changes(release), *notes])]


def _describe_changes(release: Release) -> str:
    changes = Counter(release.manifest.get("changes", {}))
    parts = [
        f"+{changes['accepted']:,} captures",
        f"+{changes['articles'] - changes['articles_changed']:,} articles",
        f"{changes['articles_changed']:,} changed",
        f"{changes['rejected']:,} rejected",
    ]
    return ", ".join(part for part in parts if not part.startswith(("+0 ", "0 "))) or "nothing"


def print_status(console: Console, warehouse: Warehouse) -> None:
    """The current release, the shards of a run that is not done, and the last runs."""
    current = current_release(warehouse)
    if current is None:
        console.print(say_no_release(warehouse), highlight=False, soft_wrap=True)
    else:
        console.print(f"release [bold]{current.number:06d}[/] of {current.manifest['created_at']}: {current.folder}")
        for name, table in current.manifest["tables"].items():
            files = say_count(len(table["files"]), "file")
            console.print(f"  {name:<18} {table['rows']:>12,} rows in {files}", soft_wrap=True)
    if shards := describe_shards(warehouse):
        console.print(shards)
    if runs := list_runs(warehouse)[-10:]:
        _print_runs(console, [read_run(warehouse, name) for name in runs])


def _print_runs(console: Console, rows: list[dict[str, Any]]) -> None:
    table = Table()
    for name in ("run", "state", "release"):
        table.add_column(name, no_wrap=True)
    table.add_column("what came of it")
    for row in rows:
        release = f"{row['release']:06d}" if row["release"] else ""
        state = f"[{_STATE_COLOURS[row['state']]}]{row['state'].replace('_', ' ')}[/]"
        table.add_row(row["run"], state, release, show_text(describe_result(row)))
    console.print(table)


def describe_result(row: dict[str, Any]) -> str:
    """What came of a run, in a line: its counts where it published, else why it did not."""
    if row["state"] == "published":
        return f"{describe_balance(row)} captures, {say_count(row['articles'], 'article')}"
    return str(row["reason"] or row["state"].replace("_", " ")).rstrip(".")


def describe_shards(warehouse: Warehouse) -> str:
    """How many shards of a run that is at work, or that died, are finished; nothing where there is none."""
    try:
        plan = json.loads((warehouse.shards / PLAN).read_text())
    except (OSError, ValueError):  # not there, or being written
        return ""
    done = sum((warehouse.shards / key / RESULT).is_file() for key in plan["shards"])
    shards = f"{done:,} of {len(plan['shards']):,} shards finished"
    if is_held(warehouse.lock):
        return f"run {plan['run']} is at work: {shards}"
    ended = "published nothing" if (warehouse.ledger / plan["run"]).is_dir() else "ended early"
    return f"run {plan['run']} {ended}: {shards}; the next build keeps those that it still needs"
