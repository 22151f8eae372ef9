"""Great Expectations judges; this is the only module that imports it, and only when it judges."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, Protocol

from expectations.checks import Refusal, ReleaseCheck, RowCheck, Suite, Verdict
from expectations.data_docs import render_docs
from expectations.lean import load_lean

if TYPE_CHECKING:
    import pandas as pd

_EXAMPLES = 5
_OBSERVED = 300
_YES_NO = {"result_format": "BOOLEAN_ONLY"}
_SOME = {"result_format": "SUMMARY"}
#: An expectation's name, its arguments with the column that it is asked of, and the check.
Wanted = tuple[str, dict[str, Any], Any]
#: Is told the name and the HTML of a page of Data Docs.
Docs = Callable[[str, str], None]
#: Runs SQL and gives its rows.
Query = Callable[[str], Sequence[tuple[Any, ...]]]


class Answer(Protocol):
    """What a query found."""

    def fetchall(self) -> list[Any]:
        """Its rows."""

    def fetch_df(self) -> pd.DataFrame:
        """The same as a frame."""


#: Runs SQL over the rows of a suite's frame, the table `judged_rows`.
Ask = Callable[[str], Answer]


def judge_rows(suite: Suite, lots: Iterable[Ask], docs: Docs | None = None) -> tuple[list[Verdict], list[Refusal]]:
    """Judge a table's rows, lot by lot; what came of each check, and the rows to keep out."""
    judged, tallies, refusals = 0, {check.id: _Tally() for check in suite.rows}, list[Refusal]()
    for number, ask in enumerate(lots, 1):
        (rows,) = ask("select count(*) from judged_rows").fetchall()[0]
        judged += rows
        if not rows:
            continue
        for check, failures in _failures(suite, ask, docs and partial(docs, f"{suite.table}_{number:02}")):
            tallies[check.id].add(failures)
            if check.severity == "critical":
                refusals += [_refuse(suite, check, failure) for failure in failures]
    return [_row_verdict(suite, check, judged, tallies[check.id]) for check in suite.rows], refusals


def judge_release(suites: Iterable[Suite], query: Query, docs: Docs | None = None) -> list[Verdict]:
    """Judge the draft of a whole release: one query a suite, whose small results one frame holds."""
    checks = [(suite, check) for suite in suites for check in suite.release]
    findings: dict[str, tuple[float, tuple[str, ...]]] = {}
    for _, group in groupby(checks, lambda item: item[0].table):
        findings |= _ask_release([check for _, check in group], query)
    bounds = {check.id: {"min_value": check.least, "max_value": check.most} for _, check in checks}
    wanted: list[Wanted] = [("ColumnValuesToBeBetween", _without_none({"column": c.id, **bounds[c.id]}), c)
                            for _, c in checks]  # fmt: skip
    values = {name: [value] for name, (value, _) in findings.items()}
    if docs:
        failing = _find_failing(_to_frame(values), wanted, partial(docs, "release"))
    else:
        failing = _find_failing_values(values, wanted)
    failed = {check.id for _, _, check in failing}
    return [_release_verdict(suite, check, check.id not in failed, *findings[check.id]) for suite, check in checks]


class _Tally:
    """How many rows failed a check, and some of them."""

    def __init__(self) -> None:
        self.failed, self.examples, self.observed = 0, list[str](), list[str]()

    def add(self, failures: list[dict[str, Any]]) -> None:
        self.failed += len(failures)
        for failure in failures[: _EXAMPLES - len(self.examples)]:
            self.examples.append(str(failure["key"]))
            self.observed.append(str(failure["observed"])[:_OBSERVED])


def _failures(
    suite: Suite, ask: Ask, docs: Callable[[str], None] | None
) -> Iterator[tuple[RowCheck, list[dict[str, Any]]]]:
    """The checks that failed, each with the rows that failed it.

    First each check is asked whether it holds for all values, since most rows are alike in most columns; rows are
    looked at where one does not.
    """
    wanted: list[Wanted] = [(check.expect, {"column": check.column, **check.args}, check) for check in suite.rows]
    if docs:
        failed = _find_failing(ask("select * from judged_rows").fetch_df(), wanted, docs)
    else:
        failed = _find_failing_values(_ask_values(suite, ask), wanted)
    if not failed:
        return
    keys = ["key", *suite.place]
    form = {"result_format": "COMPLETE", "unexpected_index_column_names": keys}
    results = _validate(_ask_rows(suite, ask, (check.column for _, _, check in failed)), failed, form)
    for (_, _, check), result in zip(failed, results, strict=True):
        rows = result.result["unexpected_index_list"]
        yield check, [{**row, "observed": row.get(check.column)} for row in rows]


def _find_failing_values(values: Mapping[str, Sequence[Any]], wanted: Iterable[Wanted]) -> list[Wanted]:
    """The expectations that do not hold for all values of their column.

    Most expect that a count is 0: what several columns are asked is first asked once, of the values of all.
    """
    alike: dict[str, list[Wanted]] = {}
    for expect, args, check in wanted:
        alike.setdefault(repr((expect, {**args, "column": ""})), []).append((expect, args, check))
    together = {key: [v for _, args, _ in group for v in values[args["column"]]] for key, group in alike.items()}
    asked = [(group[0][0], {**group[0][1], "column": key}, group[0][2]) for key, group in alike.items()]
    doubted = [item for _, args, _ in _find_failing(_to_frame(together), asked) for item in alike[args["column"]]]
    return _find_failing(_to_frame({args["column"]: values[args["column"]] for _, args, _ in doubted}), doubted)


def _find_failing(
    frame: pd.DataFrame, wanted: Sequence[Wanted], docs: Callable[[str], None] | None = None
) -> list[Wanted]:
    """The expectations that do not hold for all rows of a frame."""
    results = _validate(frame, wanted, _YES_NO, docs)
    return [item for item, result in zip(wanted, results, strict=True) if not result.success]


def _to_frame(values: Mapping[str, Sequence[Any]]) -> pd.DataFrame:
    """Values as columns, of which the shorter ones are filled up with nulls, of which no check asks."""
    import pandas as pd

    return pd.DataFrame({name: pd.Series(column) for name, column in values.items()})


def _ask_values(suite: Suite, ask: Ask) -> dict[str, list[Any]]:
    """The values of each column that decide: where bounds are all that is asked the smallest and the largest, else all.

    Each stands there once.  Nulls, of which no check asks, are left out.
    """
    kinds: dict[str, set[str]] = {}
    for check in suite.rows:
        kinds.setdefault(check.column, set()).add(check.expect)
    queries = [_EDGES if kind == {"ColumnValuesToBeBetween"} else _VALUES for kind in kinds.values()]
    selected = ", ".join(query.format(name) for query, name in zip(queries, kinds, strict=True))
    (lists,) = ask(f"select {selected} from judged_rows").fetchall()  # noqa: S608
    return dict(zip(kinds, lists, strict=True))


_EDGES = """list_filter([min("{0}"), max("{0}")], lambda x: x is not null)"""
_VALUES = """coalesce(list_distinct(list("{0}")), [])"""


def _ask_rows(suite: Suite, ask: Ask, columns: Iterable[str]) -> pd.DataFrame:
    """All rows with their keys and some columns."""
    names = ", ".join(f'"{name}"' for name in dict.fromkeys([*suite.place, *columns]))
    return ask(f"select {suite.key} as key, {names} from judged_rows order by all").fetch_df()  # noqa: S608


def _validate(
    frame: pd.DataFrame,
    wanted: Sequence[Wanted],
    form: dict[str, Any],
    docs: Callable[[str], None] | None = None,
) -> list[Any]:
    """One result for each wanted expectation, in their order; ``docs`` is told the page that shows them."""
    if not wanted:
        return []
    gx = _load()
    expectations = [
        getattr(gx.expectations, f"Expect{name}")(
            **args, severity=check.severity, description=check.description, meta={"id": check.id}
        )
        for name, args, check in wanted
    ]
    batch = _batch_definition().get_batch(batch_parameters={"dataframe": frame})
    suite = gx.ExpectationSuite(name="suite", expectations=expectations)
    validation = batch.validate(suite, result_format=_SOME if docs else form)
    results = validation.results
    if docs:
        docs(render_docs(validation, "Copydesk"))
    for result in results:
        if _has_raised(result.exception_info):
            raise RuntimeError(f"{result.expectation_config.meta['id']}: {result.exception_info}")
    by_id = {result.expectation_config.meta["id"]: result for result in results}
    return [by_id[check.id] for _, _, check in wanted]


def _has_raised(info: Any) -> bool:
    """Whether an expectation could not be judged; its notes come flat, or one for each metric."""
    notes = [info, *info.values()] if isinstance(info, dict) else []
    return any(isinstance(note, dict) and note.get("raised_exception") for note in notes)


@cache
def _load() -> Any:
    """Great Expectations, which is slow to load and has much to say meanwhile."""
    with warnings.catch_warnings(), load_lean():
        warnings.simplefilter("ignore")
        import great_expectations as gx
    return gx


@cache
def _batch_definition() -> Any:
    """An ephemeral context that writes no folder and sends nothing."""
    gx = _load()
    from great_expectations.data_context.types.base import ProgressBarsConfig

    for name in ("great_expectations", "great_expectations.data_context.types.base"):
        logging.getLogger(name).setLevel(logging.ERROR)
    context = gx.get_context(mode="ephemeral")
    context.enable_analytics(enable=False)
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    return (
        context.data_sources.add_pandas("frames")
        .add_dataframe_asset("rows")
        .add_batch_definition_whole_dataframe("all")
    )


def _ask_release(checks: Sequence[ReleaseCheck], query: Query) -> dict[str, tuple[float, tuple[str, ...]]]:
    """What each check finds, a number and some keys; asked one by one they would take half as long again."""
    rows = query(" union all ".join(_FOUND.format(number, _as_finding(check)) for number, check in enumerate(checks)))
    return {checks[number].id: (value, tuple(examples)) for number, value, examples in rows}


_FOUND = "(select {} as number, coalesce(found, 0)::double, coalesce(examples, []) from ({}) t(found, examples))"


def _as_finding(check: ReleaseCheck) -> str:
    if check.value:
        return f"select ({check.value}), null::varchar[]"
    return f"select count(*), min(key, {_EXAMPLES})::varchar[] from ({check.offenders})"  # noqa: S608


def _without_none(args: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in args.items() if value is not None}


def _refuse(suite: Suite, check: RowCheck, failure: dict[str, Any]) -> Refusal:
    return Refusal(
        table=suite.table,
        key=str(failure["key"]),
        capture_id=str(failure["capture_id"]),
        position=int(failure["position"]) if "position" in failure else None,
        check=check.id,
        reason=check.description,
        observed=f"{check.column} = {failure['observed']}"[:_OBSERVED],
    )


def _row_verdict(suite: Suite, check: RowCheck, judged: int, tally: _Tally) -> Verdict:
    return Verdict(
        table=suite.table,
        check=check.id,
        level="rows",
        severity=check.severity,
        success=not tally.failed,
        judged=judged,
        failed=tally.failed,
        description=check.description,
        observed=", ".join(tally.observed) or None,
        examples=tuple(tally.examples),
    )


def _release_verdict(
    suite: Suite, check: ReleaseCheck, success: bool, value: float, examples: tuple[str, ...]
) -> Verdict:
    return Verdict(
        table=suite.table,
        check=check.id,
        level="release",
        severity=check.severity,
        success=success,
        judged=1,
        failed=0 if success else int(value) if check.offenders else 1,
        description=check.description,
        observed=f"{value:g}",
        examples=examples,
    )
