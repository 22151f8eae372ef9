"""Each expectation has a value that passes and one that fails, and words that a newsroom understands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import duckdb
import pandas as pd
import pytest

from expectations import SUITES, ReleaseCheck, RowCheck, Suite, Verdict
from expectations.blocks import MEASURE
from expectations.judge import judge_release, judge_rows
from schemas import RELEASE_TABLES
from tests.sound import make_sound_release

WITH_ROWS = [suite for suite in SUITES if suite.rows]
ALL = [(suite, check) for suite in SUITES for check in (*suite.rows, *suite.release)]


def frame_of(suite: Suite, field: str) -> pd.DataFrame:
    """A frame with a row for each check, in which the check's column has its value that passes or fails."""
    rows: list[dict[str, Any]] = []
    for number, check in enumerate(suite.rows):
        passing = {other.column: other.passes for other in suite.rows}
        rows.append({**passing, check.column: getattr(check, field), "key": check.id, "capture_id": f"{number:032x}"})
    if suite.table == "related_headlines":
        rows = [{**row, "position": number} for number, row in enumerate(rows)]
    return pd.DataFrame(rows)


def by_key(suite: Suite) -> Suite:
    """The suite for frames that name their rows in a column of its own."""
    return replace(suite, key='"key"')


def ask_of(frame: pd.DataFrame) -> Callable[[str], duckdb.DuckDBPyConnection]:
    """What answers SQL over a frame as the rows to judge."""
    con = duckdb.connect()
    con.register("judged_rows", frame)
    return con.execute


@pytest.mark.parametrize("suite", WITH_ROWS, ids=lambda s: s.table)
def test_values_that_pass(suite: Suite) -> None:
    """No expectation refuses its own example of what is right."""
    verdicts, refusals = judge_rows(by_key(suite), [ask_of(frame_of(suite, "passes"))])
    assert not refusals
    assert [v.check for v in verdicts if not v.success] == []
    assert {v.judged for v in verdicts} == {len(suite.rows)}


@pytest.mark.parametrize("suite", WITH_ROWS, ids=lambda s: s.table)
def test_values_that_fail(suite: Suite) -> None:
    """Each expectation finds its own example of what is wrong, names its row, and critical ones keep it out."""
    frame = frame_of(suite, "fails")
    if "capture_id_is_a_hash" in {check.id for check in suite.rows}:
        frame.loc[frame["key"] == "capture_id_is_a_hash", "capture_id"] = "page-1"
    verdicts, refusals = judge_rows(by_key(suite), [ask_of(frame)])
    found = {v.check: v for v in verdicts}
    for check in suite.rows:
        assert not found[check.id].success, check.id
        assert check.id in found[check.id].examples, check.id
    critical = {check.id for check in suite.rows if check.severity == "critical"}
    assert {r.check for r in refusals} == critical
    assert all(r.check in {r.key, *_same_column(suite, r.check)} for r in refusals)


def _same_column(suite: Suite, check: str) -> set[str]:
    column = next(c.column for c in suite.rows if c.id == check)
    return {c.id for c in suite.rows if c.column == column}


def test_frames_are_judged_one_after_the_other() -> None:
    """Rows of several lots count together; an empty lot counts nothing."""
    suite = by_key(WITH_ROWS[0])
    good = frame_of(suite, "passes")
    verdicts, _ = judge_rows(suite, map(ask_of, [good, good.iloc[:0], good.iloc[:2]]))
    assert {v.judged for v in verdicts} == {len(good) + 2}
    assert all(v.success and not v.judged for v in judge_rows(suite, [])[0])


def test_release_checks_have_bounds() -> None:
    """A count of offenders must be 0, a value must lie in its bounds; what lies outside fails, with examples."""

    def query(good: bool) -> Any:
        def run(sql: str) -> list[tuple[int, float, list[str]]]:
            asked = re.findall(r"\(select (\d+) as number.*? from \(select (count\(\*\), min\(key)?", sql)
            counted, value = ((0.0, []), 0.0) if good else ((7.0, ["a", "b"]), 8.5)
            return [(int(number), *(counted if counts else (value, []))) for number, counts in asked]

        return run

    assert all(v.success for v in judge_release(SUITES, query(True)))
    verdicts = judge_release(SUITES, query(False))
    assert not any(v.success for v in verdicts)
    counted = [v for v in verdicts if v.examples]
    assert counted
    assert {(v.failed, v.examples) for v in counted} == {(7, ("a", "b"))}


def test_no_expectation_judges_one_result_twice() -> None:
    """Ids are unique over all tables, as a result is found by its id."""
    ids = [check.id for _, check in ALL]
    assert len(ids) == len(set(ids))
    assert len(ids) >= 40
    assert {suite.table for suite in SUITES} == set(RELEASE_TABLES)


@pytest.mark.parametrize(("suite", "check"), ALL, ids=lambda x: getattr(x, "id", ""))
def test_words(suite: Suite, check: RowCheck | ReleaseCheck) -> None:
    """Descriptions are sentences without the names of columns or code."""
    assert check.severity in ("critical", "warning")
    assert re.fullmatch(r"[A-Z][^_`]{15,160}\.", check.description), check.description
    assert re.fullmatch(r"[a-z_]{5,40}", check.id)
    if isinstance(check, ReleaseCheck):
        assert bool(check.offenders) != bool(check.value)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    with make_sound_release(tmp_path_factory.mktemp("sound")) as con:
        yield con


def judge(con: duckdb.DuckDBPyConnection, *checks: tuple[Suite, ReleaseCheck]) -> list[Verdict]:
    suites = [Suite(table=suite.table, release=(check,)) for suite, check in checks]
    return judge_release(suites, lambda sql: con.execute(sql).fetchall())


RELEASE = [(suite, check) for suite in SUITES for check in suite.release]


def test_a_sound_release_passes(sound: duckdb.DuckDBPyConnection) -> None:
    """No expectation on releases finds anything in a sound one, which has rows in every table."""
    assert [(v.check, v.observed, v.examples) for v in judge(sound, *RELEASE) if not v.success] == []
    empty = [t for t in RELEASE_TABLES if sound.execute(f"select count(*) from new_{t}").fetchall() == [(0,)]]
    assert empty == []


@pytest.mark.parametrize(("suite", "check"), RELEASE, ids=lambda x: getattr(x, "id", ""))
def test_a_spoilt_release_fails(sound: duckdb.DuckDBPyConnection, suite: Suite, check: ReleaseCheck) -> None:
    """Each expectation on releases notices what its own SQL spoils."""
    sound.execute("begin")
    try:
        sound.execute(check.fails)
        (verdict,) = judge(sound, (suite, check))
    finally:
        sound.execute("rollback")
    assert not verdict.success
    assert verdict.failed


@pytest.mark.parametrize("text", ["a b", " ", "Vår dag är här", "日本 語", "x" * 4096, "é " * 2048, "a b " * 5000])
def test_characters_of_a_block_are_counted(text: str) -> None:
    """The balance counts characters that are not blank, not bytes, of short blocks and of the longest."""
    con = duckdb.connect()
    con.execute("create table new_blocks (capture_id int, text varchar, label varchar, confidence float, dom_path int)")
    con.execute("insert into new_blocks values (1, ?, 'paragraph', 1, null)", [text])
    con.execute(MEASURE)
    assert con.execute("select ink from new_measures").fetchall() == [(len(text.replace(" ", "")),)]
