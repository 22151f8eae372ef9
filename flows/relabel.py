"""Decide every line again with today's rules and models; report what would change before anything is published."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from flows import steps
from flows.errors import ConfigError
from flows.run import Run, open_run
from flows.settings import Settings
from flows.steps import check_release, check_rows, find_inputs, merge_shards, publish, write_draft

REPORT = "relabel.md"


def relabel(settings: Settings, *, publish: bool = False) -> str:
    """Read all raw pages again and compare with the release that readers see; the report, in Markdown.

    The report and lists of all changes stand in the run's ledger.  Articles keep their ids.
    """
    with open_run(replace(settings, rebuild=True, keep_ids=True)) as run:
        if run.shown is None:
            raise ConfigError("There is no release to compare with; run `copydesk build` first.")
        shards = find_inputs(run)
        if not shards:
            return str(run.kept("reason", "")) + "\n"
        with ThreadPoolExecutor(settings.threads) as pool:
            read = list(pool.map(partial(steps.read_shard, run), shards))
        merge_shards(run, read)
        check_rows(run)
        write_draft(run)
        check_release(run)
        return compare_releases(run, publish)


def compare_releases(run: Run, wanted: bool) -> str:
    """Compare the draft with the release that readers see, note it for the ledger, and publish if that is wanted."""
    from flows.store.compare import compare_tables, describe_comparison, write_comparison
    from flows.store.merge import open_work, view_files
    from schemas import RELEASE_TABLES

    assert run.shown is not None
    with open_work(run.staging, run.settings.query_memory) as con:
        for name in ("blocks", "articles"):
            view_files(con, f"shown_{name}", RELEASE_TABLES[name], run.shown.files(name))
        compare_tables(con)
        report = describe_comparison(con)
        (run.staging / REPORT).write_text(report, encoding="utf-8")
        files = [*write_comparison(con, run.staging), run.staging / REPORT]
    run.keep("extra_files", [str(path) for path in files])
    if wanted:
        publish(run)
        return report + f"\nPublished as release {run.release:06d}.\n"
    run.keep("reason", f"Compared with release {run.shown.number}: {report.splitlines()[0]}")
    return report + f"\nNothing is published. The lists stand in {run.warehouse.ledger / run.name}.\n"
