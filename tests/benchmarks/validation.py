"""What validation costs a capture, start-up apart.

    python -m tests.benchmarks.validation [--captures 100000] [--folder DIR]

Some hundred invented pages go through the extractor; their rows are copied under other ids, over 400 sites, until
there are as many as wanted, and stand in a staging area as shards leave them.  Then the steps of a build judge them:
rows by frames, the release by queries.  Times are CPU of this process.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import tempfile
import time
from pathlib import Path

import duckdb

from flows import steps
from flows.run import Run, open_run
from flows.settings import Settings
from flows.shard import ShardCounts
from flows.store.staged import STAGED
from tests.builds import read_here
from tests.planted import Folder, story_page

_PAGES, _SHARD, _SITES = 200, 2_000, 400
_NAMED = {"capture_id", "article_id", "payload_sha256", "body_sha256"}  # columns that must differ in each copy


def main() -> None:
    """Make the rows, judge them, print the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--captures", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="copydesk-validation-"))
    try:
        measure(folder, given.captures)
    finally:
        if not given.folder:
            shutil.rmtree(folder)


def measure(folder: Path, count: int) -> None:
    """Judge ``count`` captures and print what that cost."""
    start_up()
    pages = Folder(folder / "bench")
    pages.add([story_page(number, paragraphs=24) for number in range(_PAGES)])
    with open_run(Settings(raw=pages.raw, warehouse=pages.warehouse, settle_seconds=0)) as run:
        counts = [read_here(run, shard) for shard in steps.find_inputs(run)]
        shards = multiply(run, count)
        total = ShardCounts(found=shards * _SHARD, text_chars=0)
        run.keep("reading_since", time.time())
        steps.merge_shards(run, [total])
        spent = {}
        for step in (steps.check_rows, steps.write_draft, steps.check_release):
            before = cpu_seconds()
            step(run)
            spent[step.__name__] = cpu_seconds() - before
    captures = shards * _SHARD
    print(f"| {captures:,} captures of {counts[0].found} pages | CPU s | ms a capture |\n|---|---|---|")
    for name, seconds in spent.items():
        print(f"| {name} | {seconds:.1f} | {1000 * seconds / captures:.3f} |")
    judged = spent["check_rows"] + spent["check_release"]
    print(f"| **validation** | {judged:.1f} | {1000 * judged / captures:.3f} |")


def start_up() -> None:
    """Load what is loaded once, and judge an empty frame."""
    from expectations import SUITES
    from expectations.judge import judge_release

    before = cpu_seconds()
    judge_release(SUITES, lambda sql: [(number, 0.0, []) for number in range(sql.count(" as number"))])
    print(f"start-up {cpu_seconds() - before:.1f} s of CPU")


def multiply(run: Run, count: int) -> int:
    """Copy the one shard's rows into as many shards as ``count`` captures need; the number of shards."""
    first = run.staging / "shard-000000"
    shards = max(1, count // _SHARD)
    with duckdb.connect() as con:
        for table in (*(row.TABLE for row in STAGED), "met"):
            con.execute(f"create table {table} as from '{first / table}.parquet'")
            names = [item[0] for item in con.execute(f"describe {table}").fetchall()]
            for shard in range(shards):
                _copy(con, table, names, shard, shards, run.staging / f"shard-{shard:06d}")
    return shards


def _copy(con: duckdb.DuckDBPyConnection, table: str, names: list[str], shard: int, shards: int, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    copies = f"range({shard * _SHARD // _PAGES}, {(shard + 1) * _SHARD // _PAGES}) r(copy)"
    values = ", ".join(_value(name, shards) for name in names)
    once = " where copy = 0" if table in ("inputs", "rejections") else ""
    con.execute(
        f"copy (select {values} from {table}, {copies}{once}) "
        f"to '{folder / table}.parquet' (format parquet, compression lz4)"
    )


def _value(name: str, shards: int) -> str:
    if name == "captures":  # of the one input file
        return f"captures * {shards * _SHARD // _PAGES} as captures"
    if name in _NAMED:
        length = 64 if name.endswith("sha256") else 32
        return f"left(md5({name} || copy) || md5({name} || copy), {length}) as {name}"
    if name == "site":
        return f"'site' || (copy % {_SITES}) || '.example' as site"
    return f'"{name}"'


def cpu_seconds() -> float:
    """CPU time of this process so far, all its threads."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
