"""The same job without Prefect: the same steps in the same order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from flows.run import Run, open_run
from flows.settings import Settings
from flows.shard import Shard, ShardCounts
from flows.steps import check_release, check_rows, find_inputs, merge_shards, publish, read_shard, write_draft


def build_bare(settings: Settings) -> str:
    """Read, clean, split, validate and publish everything that is new; the name of the run."""
    with open_run(settings) as run:
        shards = find_inputs(run)
        if shards:
            merge_shards(run, read_shards(run, shards))
            check_rows(run)
            write_draft(run)
            check_release(run)
            publish(run)
    return run.name


def read_shards(run: Run, shards: list[Shard]) -> list[ShardCounts]:
    """Read all shards, some at the same time; what they held, in their order."""
    with ThreadPoolExecutor(run.settings.threads) as pool:
        return list(pool.map(partial(read_shard, run), shards))
