"""Where the CPU time of a whole run goes: start-up, children and parent apart.

    python -m tests.benchmarks.costs [--captures 2000] [--form jsonl] [--rounds 3]

Builds of nothing tell the start-up, once for all that follows, or its noise would seem to be the captures'.  A build of
generated captures tells what each step of the parent took, and all children together; one child's work, done once more
with a watch on its parts, tells how theirs is shared out.  A quarter of the captures is built, too, in turns, so that
what a further capture costs is told from what is paid once.  Of some rounds each part's median is shown: what is paid
once differs by some tenths of a second from run to run, which among 1,000 captures is as many tenths of a millisecond.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.pipeline import ROOT, build, make
from tests.benchmarks.stages import watched

_STARTS = 5  # builds of nothing
_SHARD = "flows.shard"
#: What is timed in a child, by the module or class that calls it.
PARTS = (
    (_SHARD, "extract_page", "extraction"),
    ("flows.store.staged:StagedWriter", "_sign", "signatures of bodies"),
    ("flows.readers.types:Job", "capture", "captures and their hashes"),
    ("flows.store.staged:StagedWriter", "_turn", "rows to columns"),
    ("flows.store.staged:StagedWriter", "_flush", "staged Parquet"),
    (_SHARD, "process_shard", "reading, journal, the rest"),
)
STEPS = {"find": "find inputs, cut shards", "merge": "compare with the base release", "check_rows": "validate rows",
          "write": "write Parquet", "check_release": "validate the release", "publish": "publish"}  # fmt: skip


def main() -> None:
    """Print a table, or what one child has to say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--captures", type=int, default=2_000)
    parser.add_argument("--form", choices=["jsonl", "warc", "text", "html"], default="jsonl")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(watch_child(given.child)))
        return
    sizes = given.captures // 4, given.captures
    with tempfile.TemporaryDirectory(prefix="copydesk-costs-") as name:
        start = measure_start(Path(name))
        for size in sizes:
            make(Path(name) / str(size), size, given.form)
        rounds = [[share_out(start, *measure(Path(name) / str(size))) for size in sizes] for _ in range(given.rounds)]
    print_costs(sizes, [take_medians(found) for found in zip(*rounds, strict=True)])


def measure_start(place: Path) -> float:
    """CPU seconds of a build of nothing, the median of some."""
    (place / "none").mkdir()
    return statistics.median(build(place / "none", place / f"w{n}", "--bare").cpu for n in range(_STARTS))


def measure(raw: Path) -> tuple[dict[str, float], dict[str, Any]]:
    """CPU seconds of a run by (stage.what) and in all; and one child's parts."""
    place = raw.with_name("w")
    whole = build(raw, place, "--bare").cpu
    command = [sys.executable, "-m", "tests.benchmarks.costs", "--child", str(raw)]
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    stages = read_stages(place)
    shutil.rmtree(place)
    return {**stages, "whole": whole}, json.loads(said.stdout)


def take_medians(found: Sequence[dict[str, float]]) -> dict[str, float]:
    """Each part's median."""
    return {part: statistics.median(costs[part] for costs in found) for part in found[0]}


def read_stages(warehouse: Path) -> dict[str, float]:
    """What the ledger says of a warehouse's only run."""
    from flows.console import read_count
    from flows.store.layout import list_runs, open_warehouse

    opened = open_warehouse(warehouse)
    run = list_runs(opened)[-1]
    counts = {step: read_count(opened, run, step, "cpu_seconds") for step in STEPS}
    return {**counts, "children": read_count(opened, run, "read", "cpu"),
            "shards": read_count(opened, run, "find", "shards")}  # fmt: skip


def watch_child(raw: Path) -> dict[str, Any]:
    """Read a folder as one shard in this process: seconds before the first capture, and by part."""
    before = time.process_time()
    from flows import shard
    from flows.child import WithoutPandas, warm_up
    from flows.collector import rest_collector
    from flows.intake import Piece, ReadingOptions
    from flows.readers import InputFile, list_inputs
    from flows.sites import load_sites

    sys.meta_path.insert(0, WithoutPandas())
    warm_up()
    rest_collector()
    files = [item for item in list_inputs(str(raw)) if isinstance(item, InputFile)]
    job = shard.Shard(number=0, pieces=tuple(Piece(file=file) for file in files))
    sites = load_sites()
    start = time.process_time() - before
    with tempfile.TemporaryDirectory() as place, watched(PARTS) as watch:
        shard.process_shard(job, Path(place), options=ReadingOptions(), sites=sites, note=lambda _: None, refused={})
    return {"start": start, "parts": watch.spent}


def share_out(start: float, run: dict[str, float], child: dict[str, Any]) -> dict[str, float]:
    """CPU seconds of a run by part."""
    begun = child["start"] * run["shards"]
    scale = (run["children"] - begun) / sum(child["parts"].values())
    watching = run["whole"] - start - run["children"] - sum(run[step] for step in STEPS)
    return {
        "start-up: a build of nothing": start,
        "children: start": begun,
        **{f"children: {part}": scale * seconds for part, seconds in child["parts"].items()},
        "parent: supervision, imports, ledger, report": watching,
        **{f"parent: {words}": run[step] for step, words in STEPS.items()},
        "**beyond start-up and extraction**": run["whole"] - start - scale * child["parts"]["extraction"],
    }


def print_costs(sizes: tuple[int, int], found: Sequence[dict[str, float]]) -> None:
    """The table: both runs, and what each further capture costs."""
    few, many = sizes
    print(f"\n| part | CPU s at {few:,} | at {many:,} | ms a further capture |\n|---|---|---|---|")
    for part, seconds in found[1].items():
        further = 1000 * (seconds - found[0][part]) / (many - few)
        print(f"| {part} | {found[0][part]:.2f} | {seconds:.2f} | {further:.3f} |")


if __name__ == "__main__":
    main()
