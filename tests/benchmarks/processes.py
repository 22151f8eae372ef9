"""Where the CPU time of a whole run through Prefect goes, by process and by step of the parent.

    python -m tests.benchmarks.processes [--captures 10000] [--form jsonl]

A build of nothing tells what every run pays.  `costs` tells what the parent's steps and a child's work cost without
Prefect; here its server has a row of its own, since it costs by the minute.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from flows.gauge import list_tree
from tests.benchmarks.costs import STEPS, read_stages
from tests.benchmarks.pipeline import ROOT, make

_PAUSE = 0.1  # seconds between two looks; what a process uses after the last one is lost
_TICKS = os.sysconf("SC_CLK_TCK")
_REST = "parent: imports, supervision, Prefect's client, ledger, report"
_OTHERS = "other processes"
#: What stands in the command of a process that is not the parent.
_KINDS = {"flows.child": "children that read", "uvicorn": "Prefect's server"}


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--captures", type=int, default=10_000)
    parser.add_argument("--form", choices=["jsonl", "warc", "text", "html"], default="jsonl")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="copydesk-processes-") as name:
        place = Path(name)
        (place / "none").mkdir()
        make(place / "raw", given.captures, given.form)
        nothing = share_out(place / "none", place / "w0")
        whole = share_out(place / "raw", place / "w")
    print_shares(given.captures, nothing, whole)


def share_out(raw: Path, warehouse: Path) -> dict[str, float]:
    """CPU seconds of a build by process, the parent's by step."""
    command = [sys.executable, "-m", "flows.cli", "build", str(raw), "--warehouse", str(warehouse)]
    found = watch([*command, "--set", "settle_seconds=0"])
    counts = read_stages(warehouse)
    steps = {f"parent: {words}": counts[step] for step, words in STEPS.items()}
    rest = found.pop("parent") - sum(steps.values())
    return {**dict.fromkeys(_KINDS.values(), 0.0), **found, _REST: rest, **steps}


def watch(command: list[str]) -> dict[str, float]:
    """Run a command to its end: CPU seconds by the kind of process, of its own and of all that it started."""
    kinds: dict[int, str] = {}
    used: dict[int, float] = {}
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        for pid in list_tree(process.pid):
            with suppress(OSError):
                used[pid] = _cpu_seconds(pid)
                kinds[pid] = "parent" if pid == process.pid else _tell_kind(pid) or kinds[pid]
        time.sleep(_PAUSE)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    shares: dict[str, float] = {}
    for pid, seconds in used.items():
        shares[kinds[pid]] = shares.get(kinds[pid], 0.0) + seconds
    return shares


def _tell_kind(pid: int) -> str:
    """By its command, which a process that has just ended no longer has."""
    said = Path(f"/proc/{pid}/cmdline").read_text()
    return said and next((kind for sign, kind in _KINDS.items() if sign in said), _OTHERS)


def _cpu_seconds(pid: int) -> float:
    """Of the process alone."""
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / _TICKS


def print_shares(captures: int, nothing: dict[str, float], whole: dict[str, float]) -> None:
    """The table, the largest first."""
    print(f"\n| process and step | CPU s, nothing to read | CPU s, {captures:,} captures | ms a capture |")
    print("|---|---|---|---|")
    rows = sorted(whole, key=lambda part: -whole[part])
    for part in rows:
        _print_row(part, nothing.get(part, 0.0), whole[part], captures)
    _print_row("all", sum(nothing.values()), sum(whole.values()), captures)


def _print_row(part: str, before: float, seconds: float, captures: int) -> None:
    print(f"| {part} | {before:.1f} | {seconds:.1f} | {1000 * (seconds - before) / captures:.2f} |")


if __name__ == "__main__":
    main()
