"""The report of a run: one HTML file that loads nothing, runs nothing, and opens from a disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from markupsafe import Markup

from flows.report.charts import Slice, draw_bar, draw_columns, draw_line
from flows.report.groups import GROUPS, group_of
from flows.report.rule_health import PastRun, RuleHealth, judge_rules, sum_hits
from flows.report.rule_source import find_rule
from flows.report.templating import render
from flows.store.words import say_count
from schemas import GateResultRow, RejectionRow, RuleHitRow, RunRow, StageCountRow

_RULES, _EXAMPLES, _DAYS, _MONTHS = 60, 5, 92, 60
_STATES = {
    "published": "Published",
    "nothing_new": "Nothing new",
    "gate_failed": "Held back: the release did not pass its checks",
    "failed": "Failed",
}
_ENDS = ("accepted", "rejected", "repeated", "unchanged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that the report of a run is made of."""

    run: RunRow
    stages: Sequence[StageCountRow] = ()
    gates: Sequence[GateResultRow] = ()
    rejections: Sequence[RejectionRow] = ()
    hits: Sequence[RuleHitRow] = ()
    facts: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    past: Sequence[RunRow] = ()  # earlier runs, oldest first
    past_hits: Sequence[PastRun] = ()  # of those that published


class Figure(NamedTuple):
    """A number that stands at the top."""

    title: str
    value: str
    note: str = ""


class Reason(NamedTuple):
    """Rejections with the same check."""

    check: str
    stage: str
    reason: str
    rows: int
    examples: Sequence[RejectionRow]
    bar: Markup


class Count(NamedTuple):
    """A name, how often it occurs, and its bar."""

    name: str
    n: int
    share: float
    bar: Markup


class RuleLine(NamedTuple):
    """A rule with its health and where it is defined."""

    health: RuleHealth
    label: str
    place: str
    line: Markup


def render_report(report: Report) -> str:
    """The report as one HTML file."""
    run, facts = report.run, report.facts
    hits = sum_hits((row.rule, row.label, row.blocks) for row in report.hits)
    rules = judge_rules(hits, run.captures_accepted, report.past_hits)
    return render(
        "report.html",
        styles=("base.css", "report.css"),
        run=run,
        state=_STATES[run.state],
        seconds=(run.ended_at - run.started_at).total_seconds(),
        figures=list_figures(report),
        balance=draw_balance(run),
        ends=[(name, getattr(run, f"captures_{name}")) for name in _ENDS],
        characters_lost=run.text_chars_read - run.text_chars_in_blocks,
        sites=view_sites(facts.get("sites", [])),
        site_count=_single(facts, "site_count"),
        days=view_days(facts.get("days", [])),
        undated=_single(facts, "undated"),
        groups=view_groups(facts.get("labels", [])),
        labels=view_counts(facts.get("labels", [])),
        counts={
            title: view_counts(facts.get(name, []))
            for name, title in (
                ("kinds", "Page kinds"),
                ("languages", "Languages of articles"),
                ("media", "Media types"),
                ("flags", "Warnings on articles"),
                ("repairs", "Repairs of text"),
            )
        },
        tables=facts.get("tables", []),
        changed=facts.get("changed", []),
        checks=sorted(report.gates, key=lambda g: (g.success, g.severity != "critical", g.table, g.check)),
        reasons=view_reasons(report.rejections),
        rules_to_see=[view_rule(rule) for rule in rules if rule.is_warning],
        rules=[view_rule(rule) for rule in islice((r for r in rules if not r.is_warning), _RULES)],
        rule_count=len(rules),
        past_count=len(report.past_hits),
        uncertain=facts.get("uncertain", []),
        slowest=facts.get("slowest", []),
        stages=view_stages(report.stages),
        history=view_history([*report.past, run]),
        last=next((past for past in reversed(report.past) if past.state == "published"), None),
        group_of=group_of,
    )


def list_figures(report: Report) -> list[Figure]:
    """The numbers at the top."""
    run = report.run
    failed = [gate for gate in report.gates if not gate.success]
    warnings = sum(gate.severity == "warning" for gate in failed)
    per_capture = 1000 * run.cpu_seconds / run.captures_found if run.captures_found else 0
    return [
        Figure("captures accepted", f"{run.captures_accepted:,}", f"of {run.captures_found:,} found"),
        Figure("articles", f"{run.articles:,}", "new or changed"),
        Figure("related headlines", f"{run.related_headlines:,}"),
        Figure("rejected", f"{run.captures_rejected:,}", _percent(run.captures_rejected, run.captures_found)),
        Figure(
            "checks passed",
            f"{len(report.gates) - len(failed):,}",
            f"of {len(report.gates):,}, {say_count(warnings, 'warning')}",
        ),
        Figure("CPU a capture", f"{per_capture:,.1f} ms", f"{run.cpu_seconds:,.1f} s in all"),
    ]


def draw_balance(run: RunRow) -> Markup:
    """Captures found, and what became of each."""
    slices = [Slice(f"end-{name}", getattr(run, f"captures_{name}"), name) for name in _ENDS]
    words = ", ".join(f"{piece.value:,.0f} {piece.title}" for piece in slices)
    return draw_bar(slices, run.captures_found, f"{say_count(run.captures_found, 'capture')} found: {words}", height=14)


def view_sites(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The sites with their bars."""
    most = max((row["captures"] for row in rows), default=1)
    return [
        {
            **row,
            "bar": draw_bar(
                [
                    Slice("end-accepted", row["captures"] - row["rejected"], "accepted"),
                    Slice("end-rejected", row["rejected"], "rejected"),
                ],
                most,
                say_count(row["captures"], "capture"),
            ),
        }
        for row in rows
    ]


def view_days(rows: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """Captures by day; by month or year where there are too many days to draw."""
    if not rows:
        return None
    unit, length = _choose_unit([row["day"] for row in rows])
    accepted, rejected = Counter[str](), Counter[str]()
    for row in rows:
        accepted[row["day"][:length]] += row["accepted"]
        rejected[row["day"][:length]] += row["rejected"]
    names = _fill_gaps(sorted({*accepted, *rejected}), unit)
    columns = [
        [
            Slice("end-accepted", accepted[name], f"{name}: {accepted[name]:,} accepted"),
            Slice("end-rejected", rejected[name], f"{name}: {rejected[name]:,} rejected"),
        ]
        for name in names
    ]
    top = max(names, key=lambda name: accepted[name] + rejected[name])
    words = f"Captures by {unit} from {names[0]} to {names[-1]}; most, {accepted[top] + rejected[top]:,}, in {top}"
    return {"unit": unit, "first": names[0], "last": names[-1], "words": words, "chart": draw_columns(columns, words)}


def _choose_unit(days: Sequence[str]) -> tuple[str, int]:
    first, last = date.fromisoformat(min(days)), date.fromisoformat(max(days))
    if (last - first).days < _DAYS:
        return "day", 10
    return ("month", 7) if (last - first).days < 31 * _MONTHS else ("year", 4)


def _fill_gaps(names: Sequence[str], unit: str) -> list[str]:
    """Every day, month or year from the first to the last."""
    if unit == "day":
        first, last = date.fromisoformat(names[0]).toordinal(), date.fromisoformat(names[-1]).toordinal()
        return [date.fromordinal(n).isoformat() for n in range(first, last + 1)]
    if unit == "year":
        return [f"{year:04d}" for year in range(int(names[0]), int(names[-1]) + 1)]
    first, last = (int(name[:4]) * 12 + int(name[5:]) - 1 for name in (names[0], names[-1]))
    return [f"{n // 12:04d}-{n % 12 + 1:02d}" for n in range(first, last + 1)]


def view_groups(labels: Sequence[dict[str, Any]]) -> dict[str, Any] | None:
    """What the captures consist of, in characters by group of labels."""
    chars = Counter[str]()
    for row in labels:
        chars[group_of(row["name"])] += row["n"]
    total = chars.total()
    if not total:
        return None
    parts = [(name, title, chars[name] / total) for name, title in GROUPS if chars[name]]
    words = ", ".join(f"{title} {100 * share:.1f} %" for _, title, share in parts)
    slices = [Slice(f"g-{name}", share, f"{title}: {100 * share:.1f} %") for name, title, share in parts]
    return {"parts": parts, "chart": draw_bar(slices, 1, f"Share of the characters: {words}", height=14)}


def view_counts(rows: Sequence[dict[str, Any]]) -> list[Count]:
    """Names with their counts and bars, most first."""
    total, most = sum(row["n"] for row in rows), max((row["n"] for row in rows), default=1)
    return [
        Count(
            row["name"],
            row["n"],
            row["n"] / total if total else 0,
            draw_bar([Slice("plain", row["n"], row["name"])], most, f"{row['n']:,}"),
        )
        for row in rows
    ]


def view_reasons(rows: Sequence[RejectionRow]) -> list[Reason]:
    """Rejections by their check, most first."""
    groups: dict[tuple[str, str, str], list[RejectionRow]] = {}
    for row in rows:
        groups.setdefault((row.check, row.stage, row.reason), []).append(row)
    most = max(map(len, groups.values()), default=1)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return [
        Reason(*key, len(found), found[:_EXAMPLES], draw_bar([Slice("end-rejected", len(found), key[0])], most, key[0]))
        for key, found in ordered[:_RULES]
    ]


def view_rule(health: RuleHealth) -> RuleLine:
    """A rule with its rates as a line."""
    source = find_rule(health.rule)
    words = f"{health.rule}: hits per 1,000 captures over {say_count(len(health.rates), 'run')}"
    label = health.label or (source and source.label) or ""
    return RuleLine(health, label, source.place if source else "", draw_line(health.rates, words))


def view_stages(rows: Sequence[StageCountRow]) -> list[Count]:
    """How long each stage took, in milliseconds, in the order of the run."""
    return view_counts([{"name": r.stage, "n": round(1000 * r.count)} for r in rows if r.what == "seconds"])


def view_history(runs: Sequence[RunRow]) -> dict[str, Any] | None:
    """What the last runs brought."""
    if len(runs) < 2:
        return None
    columns = [
        [Slice(f"run-{run.state}", max(run.captures_accepted, 0.001), f"{run.run}: {run.captures_accepted:,} accepted")]
        for run in runs
    ]
    words = f"Captures accepted by each of the last {len(runs)} runs"
    return {"words": words, "chart": draw_columns(columns, words), "first": runs[0].run, "last": runs[-1].run}


def _single(facts: Mapping[str, list[dict[str, Any]]], name: str) -> int:
    rows = facts.get(name, [])
    return int(rows[0]["n"]) if rows else 0


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f} %" if whole else ""
