"""The steps of the upkeep as plain functions, beside those of `steps`."""

from __future__ import annotations

from flows.run import Run
from flows.steps import APPENDED, REWRITTEN, explain_hold, keep_age
from flows.store.compact import find_small_files
from flows.store.shelf import apply_retention, read_hold


def find_upkeep(run: Run) -> bool:
    """Whether there is anything to write anew; how many files would be merged is noted."""
    with run.stage("find") as counts:
        if hold := read_hold(run.warehouse):
            run.keep("reason", explain_hold(hold))
            return False
        small = [name for table in (*APPENDED, *REWRITTEN) for name in _find_small(run, table)]
        counts["small_files"] = len(small)
        if not small:
            run.keep("reason", "nothing to merge")
        return bool(small)


def remove_old(run: Run) -> None:
    """Remove the releases that retention no longer keeps."""
    with run.stage("retain") as counts:
        removed = apply_retention(run.warehouse, run.settings.keep_releases, keep_age(run))
        counts["removed"] = len(removed)
    if not run.kept("published", False):
        run.keep("reason", f"{run.kept('reason', '')}; {len(removed)} releases removed")


def _find_small(run: Run, table: str) -> list[str]:
    return find_small_files(run.base, table, run.settings.merge_files) if run.base else []
