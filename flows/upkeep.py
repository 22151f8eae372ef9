"""The second job on one screen: what a warehouse needs once a day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from prefect import State, flow

from flows.operate import choose_settings, name_by_date, sum_up, tell_failure, truthful, watch_run
from flows.tasks import check_release, check_rows, find_upkeep, merge_shards, publish, remove_old, write_draft

#: Upkeep merges what builds leave small, and waits for a build that is at work.
USUAL = {"merge_files": 2, "lock_seconds": 3600.0}


@flow(name="upkeep", flow_run_name=name_by_date, on_failure=[tell_failure], on_crashed=[tell_failure])
@truthful
def keep_up(
    raw: Path | None = None, warehouse: Path | None = None, settings: dict[str, Any] | None = None
) -> State[str]:
    """Merge small files into a release with the same rows, and remove the releases that nobody needs any more.

    Args:
        raw: Folder of captures on the worker's machine; else what its settings say.
        warehouse: Folder of releases on the worker's machine; else what its settings say.
        settings: Any other setting by its name, such as {"keep_releases": 5}; `copydesk config` lists them.
    """
    chosen = choose_settings({**USUAL, **(settings or {})}, raw=raw, warehouse=warehouse)
    with watch_run(chosen) as run:
        if find_upkeep(run):
            merge_shards(run, [])  # nothing new is read
            check_rows(run)
            write_draft(run)  # merges small files
            check_release(run)
            publish(run)
        remove_old(run)
    return sum_up(run)
