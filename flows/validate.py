"""Judge what a run has read: row by row, and the draft as a whole; and what the ledger keeps of both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from expectations import SUITES, Refusal
from flows.errors import GateFailedError
from flows.run import Run, keep_verdicts
from flows.store.parts import Part
from schemas import RELEASE_TABLES

if TYPE_CHECKING:
    import duckdb

_ROWS_AT_ONCE = 200_000  # are judged
_READ_AT_ONCE = 20_000, 40_000_000  # captures, and characters of text, that the database holds for them


def check_rows(run: Run) -> None:
    """Judge the new rows one by one; those that fail a critical expectation are refused.

    The texts that the narrow frames are made from are read some captures at a time.
    """
    from expectations.blocks import COUNT_BLOCKS
    from expectations.judge import judge_rows
    from flows.store.judging import cut_frame, fill_frames, slice_captures

    frames = {suite.table: suite.frame for suite in SUITES if suite.frame}
    with run.stage("check_rows") as counts, run.work.open() as con:
        slices = slice_captures(con, *_READ_AT_ONCE)
        fill_frames(con, slices, COUNT_BLOCKS, frames)
        for suite in (suite for suite in SUITES if suite.frame):
            lots = cut_frame(con, suite.table, _ROWS_AT_ONCE) if slices else ()
            verdicts, refusals = judge_rows(suite, lots, _docs(run))
            keep_verdicts(run, verdicts)
            _insert_refusals(con, refusals)
            counts[f"{suite.table} judged"] = max(v.judged for v in verdicts)
            counts[f"{suite.table} refused"] = len({r.key for r in refusals})


def _insert_refusals(con: duckdb.DuckDBPyConnection, refusals: list[Refusal]) -> None:
    rows = [(r.table, r.capture_id, r.position, r.key, r.check, r.reason, r.observed) for r in refusals]
    if rows:
        con.executemany("insert into refused values (?, ?, ?, ?, ?, ?, ?)", rows)


def check_release(run: Run) -> None:
    """Judge the draft as a whole; raise if a critical expectation fails."""
    from expectations.judge import judge_release
    from flows.report.history import find_rule_hits, read_past
    from flows.report.rule_health import note_rule_health, note_site_rules
    from flows.store.judging import prepare_release_judging

    with run.stage("check_release"), run.work.open() as con:
        new, kept = run.parts("new_parts"), run.parts("kept_parts")
        prepare_release_judging(con, _by_table(run, new), _by_table(run, [*new, *kept]), _counted(run))
        past_runs, past_hits = read_past(run.warehouse, run.name)
        note_rule_health(con, past_hits)
        note_site_rules(con, find_rule_hits(run.warehouse, past_runs))
        for suite in SUITES:
            con.execute(suite.prepare)
        verdicts = judge_release(SUITES, lambda sql: con.execute(sql).fetchall(), _docs(run))
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
