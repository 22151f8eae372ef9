"""The second job on one screen: what a warehouse needs once a day."""

# No postponed annotations here: Prefect reads the types of a flow's parameters from its signature.

from pathlib import Path
from typing import Any

from prefect import State, flow

from flows.keeping import UPKEEP
from flows.operate import choose_settings, name_by_date, sum_up, tell_failure, truthful, watch_run
from flows.tasks import find_upkeep, merge_small, publish, remove_old, replay_quarantine


@flow(name="upkeep", flow_run_name=name_by_date, on_failure=[tell_failure], on_crashed=[tell_failure])
@truthful
def keep_up(
    raw: str | Path | None = None, warehouse: Path | None = None, settings: dict[str, Any] | None = None
) -> State[str]:
    """Replay the quarantine, merge small files, and remove the releases that nobody needs any more.

    Args:
        raw: Folder of captures on the worker's machine, or an address; else what its settings say.
        warehouse: Folder of releases on the worker's machine; else what its settings say.
        settings: Any other setting by its name, such as {"keep_releases": 5}; `copydesk config` lists them.
    """
    chosen = choose_settings({**UPKEEP, **(settings or {})}, raw=raw, warehouse=warehouse)
    replay_quarantine(chosen)  # a run of its own: it publishes what passes now
    with watch_run(chosen) as run:
        if find_upkeep(run):
            merge_small(run)
            publish(run)
        remove_old(run)
    return sum_up(run)
