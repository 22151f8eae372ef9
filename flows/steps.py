"""The steps of the build as plain functions; `tasks` gives them to Prefect, `bare` calls them as they are."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import partial, reduce
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING, Any

from expectations import SUITES, Refusal, Verdict
from flows.errors import GateFailedError
from flows.find import find_new
from flows.pages.version import EXTRACTOR_VERSION
from flows.plan import keep_lost_places, plan_shards
from flows.progress import tell_done, tell_shard, tell_step
from flows.run import Run, keep_verdicts
from flows.shard import Shard, ShardCounts
from flows.staging import open_area, stage_shard
from flows.store.layout import Release
from flows.store.parts import Part
from flows.store.shelf import apply_retention, read_hold
from schemas import RELEASE_TABLES, SIGNATURE_FORMAT

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

_FRAME_ROWS = 50_000  # are judged at once
_READ_AT_ONCE = 20_000, 40_000_000  # captures, and characters of text, that the database holds for them


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
        found = find_new(settings.raw, run.base, settings.settle_seconds)
        counts.update(inputs=found.found, to_read=len(found.to_read), growing=found.growing, lost=len(found.lost))
        run.keep("reading_since", time.time())
        if not found.to_read:
            run.keep("reason", _explain_nothing(found.found, found.growing))
            return []
        shards = plan_shards(run, found.to_read, counts)
        keep_lost_places(run, found.lost, len(shards))
        tell_step("read", len(found.to_read))
        return shards


def read_shard(run: Run, shard: Shard) -> ShardCounts:
    """Read, clean and split the captures of one shard, in a child of its own."""
    area = open_area(run.settings, run.warehouse.staging)
    counts = stage_shard(shard, area, run.staging, run.settings, partial(tell_shard, shard.number))
    tell_done(shard.number, counts)
    return counts


def merge_shards(run: Run, counts: list[ShardCounts]) -> None:
    """Find out which captures are new and which articles change."""
    from flows.store.merge import decide_new, note_waivers
    from flows.store.work import attach_tables, open_work
    from flows.waivers import read_waivers

    lost = int(run.counts().get(("find", "lost"), 0))  # places that could not be listed
    total = reduce(add, counts, ShardCounts(found=lost, lost=lost))
    open_area(run.settings, run.warehouse.staging).collect(dict(run.kept("shards", [])), run.staging)
    with run.stage("read") as noted:
        noted.update({name: float(n) for name, n in asdict(total).items()})
        noted["seconds"] = round(time.time() - run.kept("reading_since", 0), 3)
    with run.stage("merge"), open_work(run.staging, run.settings.query_memory) as con:
        _guard_columns(run)
        _guard_signatures(run)
        attach_tables(con, run.staging, run.base)
        note_waivers(con, read_waivers(run.warehouse.root))
        if again := run.kept("again", []):
            _put_in_place(con, again)
        if run.settings.rebuild and run.shown:
            _guard_rebuild(run, con, run.shown)
        decide_new(con)


def _put_in_place(con: duckdb.DuckDBPyConnection, again: list[str]) -> None:
    """Let captures that are read again take the place of their old rows; their articles keep their ids."""
    from flows.store.again import replace_captures
    from flows.store.merge import keep_article_ids

    replace_captures(con, again)
    con.execute("create or replace view shown_captures as from held_captures")
    keep_article_ids(con)


def _guard_columns(run: Run) -> None:
    """Raise where a column that came since the base release may not be null, and so cannot be left open in old rows."""
    from flows.store.evolve import find_unfillable

    if run.base and (names := find_unfillable(run.base)):
        raise GateFailedError(
            f"Release {run.base.number} is older than {', '.join(names)}, which may not be null; "
            "`copydesk build --rebuild` reads everything again and fills it."
        )


def _guard_signatures(run: Run) -> None:
    """Raise where the base release's signatures cannot be compared with new ones."""
    if run.base and _signature_format(run) != SIGNATURE_FORMAT:
        raise GateFailedError(
            f"Release {run.base.number} has signatures of another format, which tell nothing of "
            "near-duplicates among new stories; `copydesk build --rebuild` reads everything again and makes them anew."
        )


def _signature_format(run: Run) -> int:
    """That of the base release, whose signatures stay in the next; releases of the first format do not name it."""
    return int(run.base.manifest.get("signature_format", 1)) if run.base else SIGNATURE_FORMAT


def _guard_rebuild(run: Run, con: duckdb.DuckDBPyConnection, shown: Release) -> None:
    """Raise where a rebuild would lose captures whose raw pages are gone; keep ids where that is wished."""
    from flows.store.merge import count_missing, keep_article_ids

    missing = count_missing(con, shown)
    if missing and not run.settings.drop_missing:
        raise GateFailedError(
            f"{missing:,} captures of release {shown.number} are no longer in the raw folder, and a rebuild would "
            "lose them; put them back, or say --drop-missing."
        )
    if run.settings.keep_ids:
        keep_article_ids(con)


def check_rows(run: Run) -> None:
    """Judge the new rows one by one; those that fail a critical expectation are refused."""
    from expectations.judge import judge_rows
    from flows.store.work import open_work

    with run.stage("check_rows") as counts, open_work(run.staging, run.settings.query_memory) as con:
        for suite in SUITES:
            if suite.frame:
                verdicts, refusals = judge_rows(suite, _read_frames(con, suite.frame), _docs(run))
                keep_verdicts(run, verdicts)
                _insert_refusals(con, refusals)
                counts[f"{suite.table} judged"] = max(v.judged for v in verdicts)
                counts[f"{suite.table} refused"] = len({r.key for r in refusals})


def write_draft(run: Run) -> None:
    """Write the Parquet files of the new release into its folder, and link those that stay."""
    from flows.pages.rules import EDGES
    from flows.pages.site_template import hash_line
    from flows.store.derived import derive_tables
    from flows.store.merge import choose_articles, count_changes
    from flows.store.site_lines import LineKey, learn_templates
    from flows.store.work import open_work
    from flows.store.writing import write_table

    with run.stage("write") as counts, open_work(run.staging, run.settings.query_memory) as con:
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


def check_release(run: Run) -> None:
    """Judge the draft as a whole; raise if a critical expectation fails."""
    from expectations.judge import judge_release
    from flows.report.history import find_rule_hits, read_past
    from flows.report.rule_health import note_rule_health, note_site_rules
    from flows.store.judging import prepare_release_judging
    from flows.store.work import open_work

    with run.stage("check_release"), open_work(run.staging, run.settings.query_memory) as con:
        new, kept = _parts(run, "new_parts"), _parts(run, "kept_parts")
        prepare_release_judging(con, _by_table(run, new), _by_table(run, [*new, *kept]), _counted(run))
        past_runs, past_hits = read_past(run.warehouse, run.name)
        note_rule_health(con, past_hits)
        note_site_rules(con, find_rule_hits(run.warehouse, past_runs))
        for suite in SUITES:
            con.execute(suite.prepare)
        verdicts = judge_release(SUITES, lambda sql: con.execute(sql).fetchall()[0], _docs(run))
        keep_verdicts(run, verdicts)
        _keep_for_ledger(run, con)
        _count_templates(run, con)
    if failed := [v for v in verdicts if not v.success and v.severity == "critical"]:
        raise GateFailedError("; ".join(f"{v.table}.{v.check}: {v.description} Found {v.observed}." for v in failed))


def _docs(run: Run) -> Callable[[str, str], None] | None:
    """Who writes pages of Data Docs for the run's ledger; None where they are not wanted."""

    def write(name: str, html: str) -> None:
        path = run.staging / f"data_docs_{name}.html"
        path.write_text(html, encoding="utf-8")
        run.keep_file(path)

    return write if run.settings.data_docs else None


def publish(run: Run) -> None:
    """Make the catalogue, commit the release by its manifest, and let readers see it."""
    from flows.store.cards import write_cards
    from flows.store.catalogue import write_catalogue
    from flows.store.release import publish_release, write_manifest

    parts = [*_parts(run, "new_parts"), *_parts(run, "kept_parts")]
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
                                 "signature_format": _signature_format(run)}  # fmt: skip
        write_cards(run.draft, run.release, parts)
        write_manifest(run.draft, parts, **facts)
        publish_release(run.warehouse, run.release)
        run.keep("published", True)
        counts["removed"] = len(apply_retention(run.warehouse, run.settings.keep_releases, keep_age(run)))


def keep_age(run: Run) -> timedelta:
    """How long every release stays."""
    return timedelta(hours=run.settings.keep_hours)


def describe_changes(run: Run) -> dict[str, int]:
    """What is new in the release, for the list of releases."""
    counts = run.counts()
    names = ("accepted", "rejected", "articles", "articles_changed", "related_headlines")
    return {name: int(counts.get(("write", name), 0)) for name in names}


def explain_hold(hold: dict[str, Any]) -> str:
    why = f" ({hold['reason']})" if hold["reason"] else ""
    return f"Held at release {hold['release']} since {hold['since']}{why}; `copydesk resume` lifts the hold."


def _explain_nothing(found: int, growing: int) -> str:
    if not found:
        return "The raw folder holds no captures."
    if growing:
        return f"{growing} files are still growing; nothing else is new."
    return "Nothing is new."


def _read_frames(con: duckdb.DuckDBPyConnection, sql: str) -> Iterator[pd.DataFrame]:
    """The rows to judge in frames of some ten thousand, so that neither memory nor calls of the judge grow with them.

    The texts that a frame is made from are read some captures at a time.
    """
    import pandas as pd

    from flows.store.judging import prepare_judging, slice_captures

    waiting: list[pd.DataFrame] = []
    for judged in slice_captures(con, *_READ_AT_ONCE):
        prepare_judging(con, judged)
        waiting.append(con.execute(sql).fetch_df())
        if sum(map(len, waiting)) >= _FRAME_ROWS:
            yield pd.concat(waiting, ignore_index=True)
            waiting = []
    if waiting:
        yield pd.concat(waiting, ignore_index=True)


def _insert_refusals(con: duckdb.DuckDBPyConnection, refusals: list[Refusal]) -> None:
    rows = [(r.table, r.capture_id, r.position, r.key, r.check, r.reason, r.observed) for r in refusals]
    if rows:
        con.executemany("insert into refused values (?, ?, ?, ?, ?, ?, ?)", rows)


def _parts(run: Run, name: str) -> list[Part]:
    return [Part(**part) for part in run.kept(name, [])]


def _by_table(run: Run, parts: list[Part]) -> dict[str, list[Path]]:
    return {name: [run.draft / part.path for part in parts if part.table == name] for name in RELEASE_TABLES}


def _counted(run: Run) -> dict[str, float]:
    counts = run.counts()
    names = [("read", "found"), ("read", "lost"), ("read", "text_chars"), ("write", "repeated"), ("write", "unchanged")]
    added = counts["write", "articles"] - counts["write", "articles_changed"]
    return {
        **{what: counts[stage, what] for stage, what in names},
        "articles_added": added,
        "taken_down": counts.get(("read", "taken_down"), 0.0),  # captures that come from no file of this run
        "unknown_share": run.settings.unknown_share,
        "stamp": run.stamp,
        **{f"staying {name}": float(rows) for name, rows in run.kept("staying", {}).items()},
    }


def _keep_for_ledger(run: Run, con: duckdb.DuckDBPyConnection) -> None:
    """What the ledger keeps beside counts: which rules fired, what was kept out, and facts for the report."""
    from flows.report.facts import collect_facts

    hits = """
        select b.rule, b.label, coalesce(c.site, '') as site, count(*) as blocks,
               count(distinct b.capture_id) as captures, round(avg(b.confidence), 4) as confidence
        from new_blocks b join new_captures c using (capture_id) group by all order by all
    """
    rejections = f"""
        select * exclude (filename) from new_rejections where last_release = {run.stamp} order by all
    """  # noqa: S608
    for name, sql in (("rule_hits", hits), ("rejections", rejections)):
        result = con.execute(sql)
        columns = [item[0] for item in result.description or ()]
        run.keep(name, [dict(zip(columns, values, strict=True)) for values in result.fetchall()])
    run.keep("facts", collect_facts(con, run.stamp, run.staging))
    chars = con.execute("""
        select coalesce(sum(c.text_chars), 0),
               (select coalesce(sum(b.ink), 0) from new_measures b
                join new_captures c using (capture_id) where c.media_type = 'text/plain')
        from new_captures c where c.status = 'accepted'
    """).fetchall()[0]
    with run.stage("balance") as counts:
        counts.update(text_chars_read=chars[0], text_chars_in_blocks=chars[1])


def _count_templates(run: Run, con: duckdb.DuckDBPyConnection) -> None:
    """Note what site templates decided, and what a rebuild, which knows none, decides otherwise."""
    from flows.store.site_lines import count_differences, count_template_lines
    from flows.store.work import view_files

    with run.stage("templates") as counts:
        counts["lines"] = count_template_lines(con)
        if run.shown and run.templates_of != run.shown:
            view_files(con, "shown_blocks", RELEASE_TABLES["blocks"], run.shown.files("blocks"))
            counts["differ"] = count_differences(con)


__all__ = [
    "Verdict",
    "check_release",
    "check_rows",
    "find_inputs",
    "merge_shards",
    "publish",
    "read_shard",
    "write_draft",
]
