"""The steps of the upkeep as plain functions, beside those of `steps`; and the upkeep without Prefect."""

from __future__ import annotations

from flows.again import draft_again
from flows.health import count_open
from flows.quarantine import replay
from flows.run import Run, open_run
from flows.settings import Settings
from flows.steps import explain_hold, keep_age, publish
from flows.store.compact import find_small_files
from flows.store.layout import current_release, open_warehouse
from flows.store.shelf import apply_retention, read_hold

#: Upkeep merges what builds leave small, and waits for a build that is at work.
UPKEEP = {"merge_files": 2, "lock_seconds": 3600.0}


def replay_quarantine(settings: Settings) -> None:
    """Read again what waits in quarantine, in a run of its own; what passes now is let in."""
    warehouse = open_warehouse(settings.warehouse)
    release = current_release(warehouse)
    if release and not read_hold(warehouse) and count_open(release):
        replay(settings)


def find_upkeep(run: Run) -> bool:
    """Whether there is anything to write anew; how many files would be merged is noted."""
    from flows.store.writing import GROWING

    with run.stage("find") as counts:
        if hold := read_hold(run.warehouse):
            run.keep("reason", explain_hold(hold))
            return False
        many = run.settings.merge_files
        small = [name for table in GROWING for name in find_small_files(run.base, table, many)] if run.base else []
        counts["small_files"] = len(small)
        if not small:
            run.keep("reason", "nothing to merge")
        return bool(small)


def merge_small(run: Run) -> None:
    """Draft and judge the base release once more, with its small files merged."""
    draft_again(run)


def remove_old(run: Run) -> None:
    """Remove the releases that retention no longer keeps."""
    with run.stage("retain") as counts:
        removed = apply_retention(run.warehouse, run.settings.keep_releases, keep_age(run))
        counts["removed"] = len(removed)
    if not run.kept("published", False):
        run.keep("reason", f"{run.kept('reason', '')}; {len(removed)} releases removed")


def keep_up_bare(settings: Settings) -> str:
    """Replay the quarantine, merge small files, remove old releases; the name of the run."""
    replay_quarantine(settings)
    with open_run(settings) as run:
        if find_upkeep(run):
            merge_small(run)
            publish(run)
        remove_old(run)
    return run.name
