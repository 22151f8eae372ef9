"""The steps of the build as plain functions; `tasks` gives them to Prefect, `bare` calls them as they are."""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import partial, reduce
from operator import add
from typing import TYPE_CHECKING, Any

from flows.find import find_new, note_raw
from flows.guards import guard_base, guard_rebuild, signature_format
from flows.pages.version import EXTRACTOR_VERSION
from flows.plan import keep_lost_places, plan_shards
from flows.progress import tell_done, tell_shard, tell_step
from flows.run import Run
from flows.shard import Shard, ShardCounts
from flows.staging import open_area, stage_shard
from flows.store.parts import Part
from flows.store.shelf import apply_retention, read_hold
from flows.validate import check_release, check_rows
from schemas import RELEASE_TABLES

if TYPE_CHECKING:
    import duckdb


def find_inputs(run: Run) -> list[Shard]:
    """Find the input files that are new or changed, and cut them into shards."""
    from flows.report.corrections_file import keep_corrections
    from flows.templates import keep_templates

    settings = run.settings
    with run.stage("find") as counts:
        counts["corrections"] = keep_corrections(run.warehouse.root, run.staging)
        keep_templates(run.templates_of, run.staging)
        if hold := read_hold(run.warehouse):
            run.keep("reason", explain_hold(hold))
            run.keep("held", True)
            return []
        found = find_new(settings.raw, run.base, settings.settle_seconds, run.warehouse.root)
        note_raw(settings.absolute_raw, run.warehouse)
        counts.update(inputs=found.found, to_read=len(found.to_read), growing=found.growing)
        counts.update(gone=found.gone, lost=len(found.lost))
        run.keep("reading_since", time.time())
        if not found.to_read:
            run.keep("reason", _explain_nothing(found.found, found.growing))
            return []
        guard_base(run)
        shards = plan_shards(run, found.to_read, counts)
        keep_lost_places(run, found.lost, len(shards))
        tell_step("read", len(found.to_read))
        return shards


def read_shard(run: Run, shard: Shard) -> ShardCounts:
    """Read, clean and split the captures of one shard, in a child of its own."""
    area = open_area(run.settings, run.warehouse)
    counts = stage_shard(shard, area, run.staging, run.settings, partial(tell_shard, shard.number))
    tell_done(shard.number, counts)
    return counts


def merge_shards(run: Run, counts: list[ShardCounts]) -> None:
    """Find out which captures are new and which articles change."""
    from flows.store.merge import decide_new, note_waivers
    from flows.store.work import attach_tables
    from flows.waivers import read_waivers

    lost = int(run.counts().get(("find", "lost"), 0))  # places that could not be listed
    total = reduce(add, counts, ShardCounts(found=lost, lost=lost))
    open_area(run.settings, run.warehouse).collect(dict(run.kept("shards", [])), run.staging)
    with run.stage("read") as noted:
        noted.update(asdict(total))
        noted["seconds"] = round(time.time() - run.kept("reading_since", 0), 3)
    with run.stage("merge"), run.work.open() as con:
        attach_tables(con, run.staging, run.base)
        note_waivers(con, read_waivers(run.warehouse.root))
        if again := run.kept("again", []):
            _put_in_place(con, again)
        if run.settings.rebuild and run.shown:
            guard_rebuild(run, con, run.shown)
        decide_new(con)


def _put_in_place(con: duckdb.DuckDBPyConnection, again: list[str]) -> None:
    """Let captures that are read again take the place of their old rows; their articles keep their ids."""
    from flows.store.again import replace_captures
    from flows.store.merge import keep_article_ids

    replace_captures(con, again)
    con.execute("create or replace view shown_captures as from held_captures")
    keep_article_ids(con)


def write_draft(run: Run) -> None:
    """Write the Parquet files of the new release into its folder, and link those that stay."""
    from flows.pages.rules import EDGES
    from flows.pages.site_template import hash_line
    from flows.store.derived import derive_tables
    from flows.store.merge import choose_articles, count_changes
    from flows.store.site_lines import LineKey, learn_templates
    from flows.store.writing import write_table

    with run.stage("write") as counts, run.work.open() as con:
        choose_articles(con)
        derive_tables(con)
        learn_templates(con, LineKey(hash_line, EDGES))
        counts.update(count_changes(con))
        new: list[Part] = []
        kept: list[Part] = []
        staying: dict[str, int] = {}
        for name, row in RELEASE_TABLES.items():
            written = write_table(con, row, run.base, run.draft, release=run.stamp, many=run.settings.merge_files)
            counts.setdefault(name, sum(part.rows for part in written.new))
            new += written.new
            kept += written.kept
            staying[name] = written.staying
        run.keep("new_parts", [asdict(part) for part in new])
        run.keep("kept_parts", [asdict(part) for part in kept])
        run.keep("staying", staying)


def publish(run: Run) -> None:
    """Make the catalogue, commit the release by its manifest, and let readers see it."""
    from flows.store.cards import write_cards
    from flows.store.catalogue import write_catalogue
    from flows.store.release import publish_release, write_manifest

    parts = [*run.parts("new_parts"), *run.parts("kept_parts")]
    about = {
        "release": str(run.release),
        "base_release": str(run.base.number) if run.base else "",
        "run": run.name,
        "extractor_version": EXTRACTOR_VERSION,
        "created_at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
    }
    with run.stage("publish") as counts:
        views = write_catalogue(run.warehouse, run.draft, about)
        counts["views"] = len(views)
        base = run.base and run.base.number
        facts: dict[str, Any] = {"release": run.release, "base_release": base, "run": run.name,
                                 "created_at": about["created_at"], "about": about,
                                 "changes": describe_changes(run),
                                 "signature_format": signature_format(run)}  # fmt: skip
        write_cards(run.draft, run.release, parts)
        write_manifest(run.draft, parts, **facts)
        publish_release(run.warehouse, run.release)
        run.keep("published", True)
        counts["removed"] = len(apply_retention(run.warehouse, run.settings.keep_releases, keep_age(run)))


def keep_age(run: Run) -> timedelta:
    """How long every release stays."""
    return timedelta(hours=run.settings.keep_hours)


def describe_changes(run: Run) -> dict[str, int]:
    """What is new in the release, for the list of releases; what no reader could open is rejected, too."""
    counts = run.counts()
    names = ("accepted", "rejected", "articles", "articles_changed", "related_headlines")
    changes = {name: int(counts.get(("write", name), 0)) for name in names}
    changes["rejected"] += int(counts.get(("read", "lost"), 0))
    return changes


def explain_hold(hold: dict[str, Any]) -> str:
    """Why builds wait, and what lets them run again."""
    why = f" ({hold['reason']})" if hold["reason"] else ""
    return f"Held at release {hold['release']} since {hold['since']}{why}; `copydesk resume` lifts the hold."


def _explain_nothing(found: int, growing: int) -> str:
    if not found:
        return "The raw folder holds no captures."
    if growing:
        return f"{growing} files are still growing; nothing else is new."
    return "Nothing is new."


__all__ = [
    "check_release",
    "check_rows",
    "find_inputs",
    "merge_shards",
    "publish",
    "read_shard",
    "write_draft",
]
