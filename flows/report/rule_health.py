"""Which rules fell silent, and which decide far more or less than they used to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    import duckdb

EXPECTED = 20.0  # hits that history must lead us to expect before silence says anything
_FACTOR = 4.0  # a rule that decides so many times more or less often than before has jumped
_RUNS = 3  # runs that history must hold


class PastRun(NamedTuple):
    """What an earlier run that published accepted, and how many blocks each rule decided in it."""

    captures: int
    hits: Mapping[str, int]


class RuleHealth(NamedTuple):
    """How a rule fares; rates are hits per 1,000 captures."""

    rule: str
    label: str
    hits: int
    rate: float
    before: float | None  # mean rate of the runs before; None without such runs
    rates: tuple[float, ...]  # of the runs before and this one, oldest first
    state: str  # dead, jumped, fell, new, steady

    @property
    def is_warning(self) -> bool:
        """Whether somebody should look at the rule."""
        return self.state in ("dead", "jumped", "fell")


def note_rule_health(con: duckdb.DuckDBPyConnection, past: Sequence[PastRun]) -> None:
    """Make the table `rule_health` (rule, state) of a run's new blocks, for the expectations on releases."""
    rows = con.execute("select rule, label, count(*) from new_blocks group by all").fetchall()
    captures = con.execute("select count(*) from new_captures where status = 'accepted'").fetchall()[0][0]
    health = judge_rules(sum_hits(rows), captures, past)
    con.execute("create or replace table rule_health (rule varchar, state varchar)")
    if health:
        con.executemany("insert into rule_health values (?, ?)", [(rule.rule, rule.state) for rule in health])


_SITE_RULES = f"""
create or replace table site_rule_health as
with past as (
    select run, site, rule, sum(blocks) as hits from past_rule_hits where site <> '' group by all
),
sites as (select site, sum(hits) as blocks from past group by site having count(distinct run) >= {_RUNS}),
now as (
    select c.site, b.rule, count(*) as hits from new_blocks b join new_captures c using (capture_id)
    where c.site in (select site from sites) group by all
),
seen as (select site, sum(hits) as blocks from now group by site),
rates as (
    select site, rule, sum(hits) / any_value(sites.blocks) as rate from past join sites using (site) group by all
),
judged as (
    select site, rule, coalesce(now.hits, 0) as hits, coalesce(rate, 0) * seen.blocks as expected
    from (select * from rates where site in (select site from seen)) full join now using (site, rule)
    join seen using (site)
    where rule in (select rule from past)
)
select rule, site,
       case when hits > {_FACTOR} * expected then 'jumped' when hits = 0 then 'dead' else 'fell' end as state
from judged
where greatest(hits, expected) >= {EXPECTED} and (hits > {_FACTOR} * expected or hits * {_FACTOR} < expected)
order by rule, site
"""  # noqa: S608


def note_site_rules(con: duckdb.DuckDBPyConnection, paths: Sequence[Path]) -> None:
    """Make the table `site_rule_health` (rule, site, state): rules that changed on one site, by share of its blocks.

    ``paths`` are the rule hits of earlier runs that published.
    """
    con.execute("create or replace temp table past_rule_hits (run varchar, site varchar, rule varchar, blocks bigint)")
    query = "select run, site, rule, blocks from read_parquet(?, hive_partitioning = false)"
    if paths:
        con.execute(f"insert into past_rule_hits {query}", [[str(path) for path in paths]])
    con.execute(_SITE_RULES)


def judge_rules(hits: Mapping[tuple[str, str], int], captures: int, past: Sequence[PastRun]) -> list[RuleHealth]:
    """How each rule fares, those that need a look first; ``hits`` is by rule and label, ``past`` oldest first."""
    now: dict[str, int] = {}
    label_of: dict[str, str] = {}
    for (rule, label), count in sorted(hits.items(), key=lambda item: item[1]):
        now[rule] = now.get(rule, 0) + count
        label_of[rule] = label
    rules = {*now, *(rule for run in past for rule in run.hits)}
    found = [_judge(rule, label_of.get(rule, ""), now.get(rule, 0), captures, past) for rule in rules]
    order = {"dead": 0, "fell": 1, "jumped": 2, "new": 3, "steady": 3}
    return sorted(found, key=lambda r: (order[r.state], -r.hits, r.rule))


def sum_hits(rows: Iterable[tuple[str, str, int]]) -> dict[tuple[str, str], int]:
    """(rule, label, blocks) of several sites added up."""
    total: dict[tuple[str, str], int] = {}
    for rule, label, blocks in rows:
        total[rule, label] = total.get((rule, label), 0) + blocks
    return total


def _judge(rule: str, label: str, hits: int, captures: int, past: Sequence[PastRun]) -> RuleHealth:
    rates = tuple(_rate(run.hits.get(rule, 0), run.captures) for run in past)
    seen = sum(run.captures for run in past)
    before = _rate(sum(run.hits.get(rule, 0) for run in past), seen) if seen else None
    rate = _rate(hits, captures)
    return RuleHealth(rule, label, hits, rate, before, (*rates, rate), _state(hits, captures, before, len(past)))


def _state(hits: int, captures: int, before: float | None, runs: int) -> str:
    if before is None:
        return "steady"
    if before == 0:
        return "new"
    expected = before * captures / 1000
    if runs < _RUNS or max(hits, expected) < EXPECTED:
        return "steady"
    if hits == 0:
        return "dead"
    if hits > _FACTOR * expected:
        return "jumped"
    return "fell" if hits * _FACTOR < expected else "steady"


def _rate(hits: int, captures: int) -> float:
    return 1000 * hits / captures if captures else 0.0
