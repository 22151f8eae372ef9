"""The main job on one screen: raw captures become a new release of the warehouse."""

# No postponed annotations here: Prefect reads the types of a flow's parameters from its signature.

from pathlib import Path
from typing import Any

from prefect import State, flow

from flows.artifacts import gather_shards
from flows.engines import choose_runner, map_shards
from flows.operate import choose_settings, name_by_date, sum_up, tell_failure, truthful, watch_run
from flows.supervise import end_children_when_stopped
from flows.tasks import check_release, check_rows, find_inputs, merge_shards, publish, read_shard, write_draft


@flow(name="build dataset", flow_run_name=name_by_date, on_failure=[tell_failure], on_crashed=[tell_failure])
@truthful
def build_dataset(
    raw: str | Path | None = None,
    warehouse: Path | None = None,
    rebuild: bool = False,
    drop_missing: bool = False,
    settings: dict[str, Any] | None = None,
) -> State[str]:
    """Read, clean, split, validate and publish every capture that is new by now; the name of the run.

    What came of the run stands in the warehouse's ledger under that name.

    Args:
        raw: Folder of captures on the worker's machine, or an address; else what its settings say.
        warehouse: Folder of releases on the worker's machine; else what its settings say.
        rebuild: Read everything again, and start from no release.
        drop_missing: Let a rebuild leave out captures whose raw pages are gone.
        settings: Any other setting by its name, such as {"workers": 2}; `copydesk config` lists them.
    """
    chosen = choose_settings(settings, raw=raw, warehouse=warehouse, rebuild=rebuild, drop_missing=drop_missing)
    with watch_run(chosen) as run:
        shards = find_inputs(run)
        if shards:
            with choose_runner(chosen) as engine, end_children_when_stopped():  # read, clean, split: a task per shard
                read = gather_shards(map_shards(engine, read_shard, run, shards))
            merge_shards(run, read)
            check_rows(run)  # validate: rows that fail go to quarantine
            write_draft(run)
            check_release(run)  # validate: a release that fails is not published
            publish(run)
    return sum_up(run)
