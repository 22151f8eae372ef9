"""A run of the build: what it starts from, what it notes on the way, what the ledger keeps of it."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from expectations import Verdict
from flows.errors import ConfigError, DamagedReleaseError, GateFailedError, WarehouseBusyError, is_stopped
from flows.find import check_raw, choose_raw
from flows.forgotten import keep_forgotten
from flows.gauge import MemoryGauge, cpu_seconds
from flows.pages.version import EXTRACTOR_VERSION
from flows.progress import tell_counts, tell_step
from flows.report.writing import write_report
from flows.settings import Settings
from flows.staging import open_area
from flows.store.layout import MANIFEST, Release, Warehouse, current_release, open_warehouse
from flows.store.ledger import next_run_name, prepare_ledger, write_run
from flows.store.lock import BusyError, hold_lock
from flows.store.parts import Part
from flows.store.release import heal, is_intact, next_number, publish_release, remove_tree, set_aside_damaged
from schemas import GateResultRow, RejectionRow, RuleHitRow, RunRow, StageCountRow
from schemas.columns import Row

if TYPE_CHECKING:
    import duckdb


class WorkDatabase:
    """The run's own database, which stays open from its first use to the end of the run.

    To open and to close it takes as long as a hundred small queries.
    """

    def __init__(self, folder: Path, memory: str) -> None:
        self._folder, self._memory = folder, memory
        self._held: duckdb.DuckDBPyConnection | None = None

    @contextmanager
    def open(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection of a step's own, whose temporary tables end with it.  ConfigError where memory runs out."""
        import duckdb

        from flows.store.work import connect_work, prepare_session

        try:
            self._held = self._held or connect_work(self._folder, self._memory)
            with prepare_session(self._held.cursor()) as con:
                yield con
        except duckdb.OutOfMemoryException as error:
            raise ConfigError(
                f"query_memory is {self._memory}, which is too little to merge and check what was read. Set more, "
                "for instance --set query_memory=2GB."
            ) from error

    def close(self) -> None:
        """Close it, if it was opened."""
        if self._held:
            self._held.close()
            self._held = None

    def __reduce__(self) -> tuple[type[WorkDatabase], tuple[Path, str]]:
        """A copy on another machine opens what it asks for."""
        return WorkDatabase, (self._folder, self._memory)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What the steps of one run share; what they find out stands in files in ``staging``."""

    name: str
    settings: Settings
    warehouse: Warehouse
    base: Release | None
    release: int  # the number that the new release will have
    started_at: datetime
    staging: Path
    work: WorkDatabase = field(compare=False)
    cpu_before: float = field(default_factory=cpu_seconds)  # what this process had used when the run began
    gauge: MemoryGauge = field(default_factory=MemoryGauge, compare=False)
    shown: Release | None = None  # what readers see; a rebuild starts from nothing all the same

    @property
    def stamp(self) -> int:
        """What the rows' column `release` says: 0 after a rebuild, whose bytes know of no history."""
        return 0 if self.settings.rebuild else self.release

    @property
    def templates_of(self) -> Release | None:
        """The release whose site templates help to label; a rebuild knows none, whatever came before it."""
        return self.shown if self.settings.keep_ids else self.base

    @property
    def draft(self) -> Path:
        """The folder of the new release."""
        return self.warehouse.folder(self.release)

    @contextmanager
    def stage(self, name: str) -> Iterator[dict[str, float]]:
        """Note what a stage counts, and how long it took."""
        tell_step(name)
        counts: dict[str, float] = {}
        start, cpu = time.monotonic(), time.process_time()
        try:
            yield counts
        finally:
            counts.setdefault("seconds", round(time.monotonic() - start, 3))
            counts.setdefault("cpu_seconds", round(time.process_time() - cpu, 3))
            with (self.staging / "counts.jsonl").open("a") as out:
                out.write(json.dumps([name, counts]) + "\n")
            tell_counts(name, counts)

    def counts(self) -> dict[tuple[str, str], float]:
        """All that the stages have noted so far, by stage and what."""
        path = self.staging / "counts.jsonl"
        lines = path.read_text().splitlines() if path.exists() else []
        return {(stage, what): n for stage, counts in map(json.loads, lines) for what, n in counts.items()}

    def keep(self, name: str, value: Any) -> None:
        """Keep something for a later step, or for the ledger."""
        (self.staging / f"{name}.json").write_text(json.dumps(value))

    def keep_file(self, path: Path) -> None:
        """Have a file of the staging area copied into the run's ledger."""
        self.keep("extra_files", [*self.kept("extra_files", []), str(path)])

    def kept(self, name: str, default: Any) -> Any:
        """What an earlier step kept."""
        path = self.staging / f"{name}.json"
        return json.loads(path.read_text()) if path.exists() else default

    def parts(self, name: str) -> list[Part]:
        """Parquet files that the draft got: `new_parts`, or `kept_parts` of the base release."""
        return [Part(**part) for part in self.kept(name, [])]


STOPPED = "It was stopped from outside: by Ctrl-C, or by a signal to end."


@contextmanager
def open_run(settings: Settings, *, reads_raw: bool = True) -> Iterator[Run]:
    """Hold the warehouse, heal it, and give a run; whatever happens then stands in the ledger.

    A run that opens no raw page (``reads_raw`` is false) needs no raw folder.
    """
    if reads_raw:
        settings = choose_raw(settings)
        check_raw(settings.raw, settings.warehouse)
    warehouse = prepare_warehouse(settings)
    started = datetime.now(UTC)
    try:
        with hold_lock(warehouse.lock, settings.lock_seconds, now=f"{started:%Y-%m-%d %H:%M:%S} UTC"):
            heal(warehouse)
            prepare_ledger(warehouse)
            name = next_run_name(warehouse, f"{started:%Y%m%dT%H%M%S}")
            staging = warehouse.staging / name
            staging.mkdir(parents=True)
            keep_forgotten(warehouse.root, staging)
            run = Run(
                name=name,
                settings=settings,
                warehouse=warehouse,
                base=None if settings.rebuild else current_release(warehouse),
                shown=current_release(warehouse),
                release=next_number(warehouse),
                started_at=started,
                staging=staging,
                work=WorkDatabase(staging, settings.query_memory),
            )
            with run.gauge:
                yield from _record(run)
    except BusyError as error:
        raise WarehouseBusyError(error) from None


def _record(run: Run) -> Iterator[Run]:
    """Hand out the run, and write its ledger however it ends."""
    state, reason = "failed", None
    try:
        yield run
        state = "published" if run.kept("published", False) else "nothing_new"
        reason = run.kept("reason", None)
    except GateFailedError as error:
        state, reason = "gate_failed", str(error)
        raise
    except BaseException as error:
        if is_stopped(error):
            reason = STOPPED
            raise KeyboardInterrupt from error
        reason = f"{type(error).__name__}: {error}"[:500] if isinstance(error, Exception) else STOPPED
        if isinstance(error, Exception) and (gone := set_aside_damaged(run.warehouse, is_intact)):
            reason = f"Release {gone[0]} is damaged; it was moved to {run.warehouse.damaged}."
            raise DamagedReleaseError(reason) from error
        raise
    finally:
        run.work.close()
        if state != "published" and (run.draft / MANIFEST).is_file():
            state = "published"  # whatever came after that: readers may see it, and older releases may be gone
            publish_release(run.warehouse, run.release)
        if state != "published":
            remove_tree(run.draft)
        rows = describe_run(run, state, reason)
        write_run(
            run.warehouse,
            run.name,
            rows,
            [*write_report(run.warehouse, run.name, rows, run.staging), *map(Path, run.kept("extra_files", []))],
        )
        _clear_staging(run, done=state in ("published", "nothing_new") and not run.kept("held", False))


def _clear_staging(run: Run, *, done: bool) -> None:
    """Drop what the run staged; finished shards of a run that did not end well are kept for the next one."""
    if done:
        with suppress(OSError):  # a store that does not answer any more
            open_area(run.settings, run.warehouse).clear(run.name)
        shutil.rmtree(run.warehouse.staging, ignore_errors=True)
    else:
        shutil.rmtree(run.staging, ignore_errors=True)


def prepare_warehouse(settings: Settings) -> Warehouse:
    """The warehouse, its folders made; a sentence that says what to do if it cannot be written."""
    warehouse = open_warehouse(settings.warehouse)
    try:
        warehouse.releases.mkdir(parents=True, exist_ok=True)
        warehouse.ledger.mkdir(exist_ok=True)
        probe = warehouse.root / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise ConfigError(
            f"The warehouse {settings.warehouse} cannot be written ({error.strerror}); "
            "name another folder with --warehouse or change its permissions."
        ) from None
    return warehouse


def describe_run(run: Run, state: str, reason: str | None) -> dict[str, list[Row]]:
    """The rows that the ledger keeps of a run."""
    name, counts = run.name, run.counts()
    return {
        "runs": [_run_row(run, state, reason)],
        "stage_counts": [StageCountRow(run=name, stage=s, what=w, count=float(n)) for (s, w), n in counts.items()],
        "gate_results": [GateResultRow(run=name, **verdict) for verdict in run.kept("verdicts", [])],
        "rule_hits": [RuleHitRow(run=name, **hit) for hit in run.kept("rule_hits", [])],
        "rejections": [RejectionRow(**row) for row in run.kept("rejections", [])],
    }


def _run_row(run: Run, state: str, reason: str | None) -> RunRow:
    """A run that stops between reading and writing has decided on no capture: none is rejected, lost ones included."""
    counts = run.counts()
    decided = ("write", "accepted") in counts

    def count(stage: str, what: str) -> int:
        return int(counts.get((stage, what), 0))

    ended = datetime.now(UTC)
    seconds = max(1e-3, (ended - run.started_at).total_seconds())
    return RunRow(
        run=run.name,
        state=state,
        reason=reason,
        base_release=run.base.number if run.base else None,
        release=run.release if state == "published" else None,
        started_at=run.started_at,
        ended_at=ended,
        inputs_found=count("find", "inputs"),
        inputs_read=count("find", "to_read"),
        captures_found=count("read", "found"),
        captures_accepted=count("write", "accepted"),
        captures_rejected=count("write", "rejected") + count("read", "lost") if decided else 0,
        captures_repeated=count("write", "repeated"),
        captures_unchanged=count("write", "unchanged"),
        articles=count("write", "articles"),
        related_headlines=count("write", "related_headlines"),
        blocks=count("write", "blocks"),
        text_chars_read=count("balance", "text_chars_read"),
        text_chars_in_blocks=count("balance", "text_chars_in_blocks"),
        engine=run.kept("engine", "local"),
        workers=run.settings.threads,
        bytes_read=count("read", "bytes"),
        captures_per_second=round(count("read", "found") / seconds, 3),
        megabytes_per_second=round(count("read", "bytes") / 1e6 / seconds, 3),
        cpu_seconds=round(_count_cpu(run), 3),
        peak_memory_bytes=max(run.gauge.look(), count("read", "memory")),
        extractor_version=EXTRACTOR_VERSION,
    )


def _count_cpu(run: Run) -> float:
    """Seconds of this process and its children; what workers of a cluster used stands in their shards' counts."""
    elsewhere = run.counts().get(("read", "cpu"), 0.0) if run.kept("engine", "local") != "local" else 0.0
    return cpu_seconds() - run.cpu_before + elsewhere


def keep_verdicts(run: Run, verdicts: list[Verdict]) -> None:
    """Add to what the expectations found."""
    run.keep("verdicts", [*run.kept("verdicts", []), *map(asdict, verdicts)])
