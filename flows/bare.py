"""The same job without Prefect: the same steps in the same order."""

from __future__ import annotations

from functools import partial

from flows.run import open_run
from flows.settings import Settings
from flows.steps import check_release, check_rows, find_inputs, merge_shards, publish, read_shard, write_draft
from flows.supervise import read_in_threads


def build_bare(settings: Settings) -> str:
    """Read, clean, split, validate and publish everything that is new; the name of the run."""
    with open_run(settings) as run:
        shards = find_inputs(run)
        if shards:
            read = read_in_threads(partial(read_shard, run), shards, settings.threads)
            merge_shards(run, read)
            check_rows(run)
            write_draft(run)
            check_release(run)
            publish(run)
    return run.name
