"""The report of a run that is just ending, beside its rows in the ledger."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from flows.report.history import FACTS, FILE_NAME, read_past
from flows.report.run_report import Report, render_report
from flows.store.layout import Warehouse
from schemas.columns import Row

_log = logging.getLogger(__name__)


def write_report(warehouse: Warehouse, run: str, rows: Mapping[str, Sequence[Row]], staging: Path) -> list[Path]:
    """Write the report of a run into its staging folder; the files that belong into its ledger.

    ``rows`` are the run's own, by table; facts stand in ``staging`` where the run came so far.  A
    report that cannot be made is logged and left out: the ledger matters more.
    """
    facts_file, report_file = staging / FACTS, staging / FILE_NAME
    try:
        facts: dict[str, Any] = json.loads(facts_file.read_text()) if facts_file.exists() else {}
        past, past_hits = read_past(warehouse, run)
        report = Report(
            run=rows["runs"][0],  # type: ignore[arg-type]
            stages=rows["stage_counts"],  # type: ignore[arg-type]
            gates=rows["gate_results"],  # type: ignore[arg-type]
            hits=rows["rule_hits"],  # type: ignore[arg-type]
            rejections=rows["rejections"],  # type: ignore[arg-type]
            facts=facts,
            past=past,
            past_hits=past_hits,
        )
        report_file.write_text(render_report(report), encoding="utf-8")
    except OSError as error:  # a full disk, as often as not, which the run itself tells of
        _log.error("the report of run %s could not be written: %s", run, error)
    except Exception:
        _log.exception("the report of run %s could not be written", run)
    return [path for path in (facts_file, report_file) if path.exists()]
