"""Decide lines again with today's rules, models and corrections; report what would change before it is published."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from flows.again import draft_again, draft_shards
from flows.errors import ConfigError
from flows.run import Run, open_run
from flows.settings import Settings
from flows.steps import find_inputs, publish
from flows.store.layout import Release

REPORT = "relabel.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relabelling:
    """What came of deciding lines again."""

    report: str  # in Markdown
    pages_read: int = 0
    folder: Path | None = None  # with lists of all changes, in the run's ledger; None where nothing was compared


def relabel(
    settings: Settings, *, publish: bool = False, site: str | None = None, corrected: bool = False
) -> Relabelling:
    """Read raw pages again and compare with the release that readers see.

    All pages, or those of a site (an empty text: of none), or those of which a reader corrected a line; with them go
    all captures of their stories.  The report and lists of all changes stand in the run's ledger.  Articles keep
    their ids.
    """
    if site is not None or corrected:
        return relabel_some(settings, publish=publish, site=site, corrected=corrected)
    with open_run(replace(settings, rebuild=True, keep_ids=True)) as run:
        if run.shown is None:
            raise ConfigError("There is no release to compare with; run `copydesk build` first.")
        shards = find_inputs(run)
        if not shards:
            return Relabelling(report=f"{run.kept('reason', '')}\n")
        draft_shards(run, shards)
        return compare_releases(run, publish)


def relabel_some(settings: Settings, *, publish: bool, site: str | None, corrected: bool) -> Relabelling:
    """The same for some pages; all others stay as they are."""
    with open_run(settings) as run:
        if run.base is None:
            raise ConfigError("There is no release to compare with; run `copydesk build` first.")
        wanted = find_captures(run.base, site=site, among=_corrected(run) if corrected else None)
        if not wanted:
            reason = "The release holds no such page."
            run.keep("reason", reason)
            return Relabelling(report=f"{reason}\n")
        draft_again(run, wanted)
        return compare_releases(run, publish)


def find_captures(release: Release, *, site: str | None = None, among: Collection[str] | None = None) -> list[str]:
    """The captures of a release that are of a site, or among given ones, or both."""
    from flows.store.catalogue import open_catalogue

    query = """
        select capture_id from captures
        where ($site is null or coalesce(site, '') = $site)
          and ($ids is null or capture_id in (select unnest($ids::varchar[])))
        order by capture_id
    """
    ids = None if among is None else sorted(among)
    with open_catalogue(release) as con:
        return [str(key) for (key,) in con.execute(query, {"site": site, "ids": ids}).fetchall()]


def _corrected(run: Run) -> set[str]:
    from flows.report.corrections_file import FILE_NAME, read_corrections

    return set(read_corrections(run.warehouse.root / FILE_NAME))


def compare_releases(run: Run, wanted: bool) -> Relabelling:
    """Compare the draft with the release that readers see, note it for the ledger, and publish if that is wanted."""
    from flows.store.compare import compare_tables, describe_comparison, view_compared, write_comparison

    assert run.shown is not None
    with run.work.open() as con:
        view_compared(con, run.shown, partly=bool(run.kept("again", [])))
        compare_tables(con)
        report = describe_comparison(con)
        (run.staging / REPORT).write_text(report, encoding="utf-8")
        files = [*write_comparison(con, run.staging), run.staging / REPORT]
    for path in files:
        run.keep_file(path)
    if wanted:
        publish(run)
        closing = f"Published as release {run.release:06d}."
    else:
        run.keep("reason", f"Compared with release {run.shown.number}: {report.splitlines()[0]}")
        closing = f"Nothing is published. The lists stand in {run.warehouse.ledger / run.name}."
    return Relabelling(
        report=f"{report}\n{closing}\n",
        pages_read=sum(int(run.counts().get(("write", what), 0)) for what in ("accepted", "rejected")),
        folder=run.warehouse.ledger / run.name,
    )
