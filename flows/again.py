"""Runs that read pages again which the release already holds: a replay of the quarantine, a relabelling of some."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from functools import partial

from flows import steps
from flows.errors import ConfigError
from flows.find import wait_until_settled
from flows.guards import guard_base
from flows.plan import plan_shards
from flows.readers import InputFile, list_inputs
from flows.run import Run
from flows.shard import Shard, keep_known
from flows.store.shelf import read_hold
from flows.supervise import read_in_threads


def draft_again(run: Run, captures: Collection[str] = (), sources: Collection[str] = ()) -> None:
    """Draft and judge a release in which some captures, and all that is new in some input files, are read again.

    With neither it is the base release once more, with what has been waived since.
    """
    if hold := read_hold(run.warehouse):
        raise ConfigError(steps.explain_hold(hold))
    draft_shards(run, find_again(run, captures, sources))


def draft_shards(run: Run, shards: Sequence[Shard]) -> None:
    """Read some shards in threads, and draft and judge a release with what they hold."""
    read = read_in_threads(partial(steps.read_shard, run), shards, run.settings.threads)
    steps.merge_shards(run, read)
    steps.check_rows(run)
    steps.write_draft(run)
    steps.check_release(run)


def find_again(run: Run, captures: Collection[str], sources: Collection[str]) -> list[Shard]:
    """Shards of the input files that hold those captures; at least one, which may be empty."""
    from flows.report.corrections_file import keep_corrections
    from flows.store.again import find_circle
    from flows.templates import keep_templates

    assert run.base is not None
    settings = run.settings
    with run.stage("find") as counts:
        guard_base(run)
        counts["corrections"] = keep_corrections(run.warehouse.root, run.staging)
        keep_templates(run.templates_of, run.staging)
        circle = find_circle(run.base, captures, sources)
        listed = list_inputs(str(settings.raw), own=run.warehouse.root) if circle.sources else ()
        files = [item for item in listed if isinstance(item, InputFile) and item.source in circle.sources]
        settled = wait_until_settled(files, settings.settle_seconds)
        counts.update(inputs=len(circle.sources), to_read=len(settled), gone=len(circle.sources) - len(files))
        run.keep("again", circle.captures)
        run.keep("reading_since", time.time())
        keep_known(run.staging, circle.known)
        return plan_shards(run, settled, counts)
