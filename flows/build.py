"""The main job on one screen: raw captures become a new release of the warehouse."""

from __future__ import annotations

from pathlib import Path

from prefect import flow, unmapped

from flows.run import open_run
from flows.settings import Settings, read_settings
from flows.tasks import (
    check_release,
    check_rows,
    find_inputs,
    link_report,
    merge_shards,
    publish,
    read_shard,
    write_draft,
)


@flow(name="build dataset", log_prints=False, validate_parameters=False, persist_result=False)
def build_dataset(raw: Path | None = None, warehouse: Path | None = None, settings: Settings | None = None) -> str:
    """Read, clean, split, validate and publish everything that is new in ``raw``; the name of the run.

    What came of the run stands in the warehouse's ledger under that name.
    """
    with open_run(settings or read_settings(raw=raw, warehouse=warehouse)) as run:
        link_report(run)
        shards = find_inputs(run)
        if shards:
            read = read_shard.map(unmapped(run), shards)  # read, clean, split: a task per shard
            merge_shards(run, read.result())
            check_rows(run)  # validate: rows that fail go to quarantine
            write_draft(run)
            check_release(run)  # validate: a release that fails is not published
            publish(run)
    return run.name
