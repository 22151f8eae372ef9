"""The report of a run: what it says, that it stays small, and that nothing in it runs."""

from __future__ import annotations

import json
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.console import read_ledger
from flows.errors import ConfigError, GateFailedError
from flows.pages.corrections import Correction
from flows.report.charts import Slice, draw_bar, draw_columns, draw_line
from flows.report.corrections_file import add_correction
from flows.report.rule_health import PastRun, judge_rules
from flows.report.run_report import Report, render_report, view_days
from flows.report.shelf import FileShelf, extract_id
from flows.report.writing import write_report
from flows.store.layout import open_warehouse
from flows.store.ledger import write_run
from schemas import RunRow, StageCountRow
from tests.builds import STORY, ask, build, write_page
from tests.reports import GATE, REJECTION, RUN, hit, large_report

pytestmark = pytest.mark.usefixtures("read_in_this_process")

HOSTILE = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\ud83d"


class Text(HTMLParser):
    """The tags and the text of a document, runs of white space as one blank."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.names: set[str] = set()
        self.words: list[str] = []
        self.feed(html)
        self.text = " ".join("".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.names |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] != ["style"]:
            self.words.append(data)


# ---- what it says


def test_the_balance_is_written_out() -> None:
    text = Text(render_report(Report(run=RUN))).text
    assert "1,000 found = 900 accepted + 60 rejected + 30 repeated + 10 unchanged ✓ balances" in text
    assert "5,000,000 characters read from text captures = 5,000,000 in their blocks ✓ balances" in text


def test_a_sheet_that_does_not_balance_says_by_how_much() -> None:
    run = replace(RUN, captures_accepted=890, text_chars_in_blocks=4_999_983)
    text = Text(render_report(Report(run=run))).text
    assert "+10 not accounted for" in text
    assert "+17 not accounted for" in text


def test_a_run_that_stopped_before_it_decided_claims_no_sum() -> None:
    """Captures that were read and on which nothing was decided are neither rejected nor lost."""
    ends = dict.fromkeys((f"captures_{name}" for name in ("accepted", "rejected", "repeated", "unchanged")), 0)
    text = Text(render_report(Report(run=replace(RUN, state="gate_failed", release=None, **ends)))).text
    assert "1,000 found; the run stopped before it was decided what becomes of them" in text
    assert "1,000 found =" not in text


def test_a_run_that_was_held_back_gives_its_reason() -> None:
    run = replace(RUN, state="gate_failed", release=None, reason="captures.captures_are_unique: found 3.")
    text = Text(render_report(Report(run=run))).text
    assert "Held back" in text and "captures_are_unique: found 3." in text
    assert f"Run {RUN.run}" in text


def test_failed_checks_stand_first_with_what_was_found() -> None:
    passed = replace(GATE, check="body_is_there", success=True, failed=0, examples=[], description="There is a body.")
    text = Text(render_report(Report(run=RUN, gates=[passed, GATE]))).text
    assert text.index("No chrome phrase") < text.index("There is a body.")
    assert "Found: Share this article" in text and "a" * 32 in text
    assert "1 of 2 expectations were met" in text
    assert "of 2, 1 warning" in text and "1 warnings" not in text


def test_rejections_are_grouped_by_reason_with_examples() -> None:
    rows = [replace(REJECTION, key=f"{n:032x}", source=f"2024/{n}.txt") for n in range(12)]
    text = Text(
        render_report(Report(run=RUN, rejections=[replace(REJECTION, check="empty", reason="Empty."), *rows]))
    ).text
    assert text.index("binary data") < text.index("Empty.")
    assert "2024/4.txt: 89504e47" in text and "2024/5.txt" not in text


def test_a_silent_rule_is_shown_with_its_place() -> None:
    past = [PastRun(1000, {"share.en": 500, "copyright.line": 400})] * 4
    html = render_report(Report(run=RUN, hits=[hit("copyright.line", 380, "copyright")], past_hits=past))
    text = Text(html).text
    assert "1 needs a look" in text and "dead" in text
    assert "flows/pages/vocabulary/buttons_en.py" in text


def test_nothing_at_all_is_a_report_too() -> None:
    counts = {name: 0 for name in RunRow.__slots__ if name.startswith(("captures", "inputs", "text"))}
    text = Text(
        render_report(Report(run=replace(RUN, state="nothing_new", release=None, reason="Nothing is new.", **counts)))
    ).text
    assert "Nothing new" in text and "Nothing was rejected." in text


# ---- rule health


@pytest.mark.parametrize(
    ("hits", "runs", "state"),
    [
        (0, [500] * 4, "dead"),
        (90, [500] * 4, "fell"),
        (3000, [500] * 4, "jumped"),
        (450, [500] * 4, "steady"),
        (0, [500] * 2, "steady"),
        (0, [5] * 9, "steady"),
        (40, [0] * 4, "new"),
    ],
    ids=["dead", "fell", "jumped", "steady", "short history", "rare", "new"],
)
def test_a_rule_is_judged_against_its_history(hits: int, runs: list[int], state: str) -> None:
    past = [PastRun(1000, {"share.en": n} if n else {"other": 1}) for n in runs]
    [found] = [
        r for r in judge_rules({("share.en", "share"): hits} if hits else {}, 1000, past) if r.rule == "share.en"
    ]
    assert found.state == state


def test_rates_are_per_capture_so_that_a_small_run_is_no_fault() -> None:
    past = [PastRun(10_000, {"share.en": 5000})] * 3
    [found] = judge_rules({("share.en", "share"): 50}, 100, past)
    assert (found.state, found.rate, found.before) == ("steady", 500, 500)


def test_without_history_no_rule_is_accused() -> None:
    [found] = judge_rules({("share.en", "share"): 3}, 100, [])
    assert found.state == "steady" and found.before is None


# ---- charts


def test_a_bar_is_as_long_as_its_share() -> None:
    assert 'width="25"' in draw_bar([Slice("a", 1, "one")], 4, "words")
    assert "<rect" not in draw_bar([Slice("a", 0, "none")], 0, "words")


def test_columns_stand_on_the_ground() -> None:
    svg = draw_columns([[Slice("a", 2, "two"), Slice("b", 2, "too")], []], "words")
    assert 'y="50"' in svg and 'y="0"' in svg


def test_a_line_goes_from_the_ground_to_the_highest_value() -> None:
    """Whatever the values are; one point alone is no line."""
    assert 'points="0.0,19.0 50.0,10.0 100.0,1.0"' in draw_line([0, 20, 40], "words")
    assert draw_line([7], "words") == ""


def test_words_of_a_chart_are_escaped() -> None:
    for svg in (draw_bar([Slice("a", 1, HOSTILE)], 1, HOSTILE), draw_line([1, 2], HOSTILE)):
        assert "<script" not in svg and 'onerror=alert(1)>"' not in svg


@pytest.mark.parametrize(
    ("days", "unit", "columns"),
    [
        (["2024-05-06"], "day", 1),
        (["2024-04-30", "2024-05-02"], "day", 3),
        (["2023-12-30", "2024-05-02"], "month", 6),
        (["2010-01-01", "2024-05-02"], "year", 15),
    ],
)
def test_days_become_months_and_years_where_there_are_many(days: list[str], unit: str, columns: int) -> None:
    found = view_days([{"day": day, "accepted": 1, "rejected": 0} for day in days])
    assert found and found["unit"] == unit
    assert f'viewBox="0 0 {columns} 100"' in found["chart"]


# ---- nothing runs, nothing is large


def test_hostile_words_stay_words() -> None:
    facts = {
        "sites": [
            {
                "site": HOSTILE,
                "captures": 1,
                "rejected": 0,
                "articles": 1,
                "words": 5,
                "no_headline": 0.0,
                "no_date": 1.0,
            }
        ],
        "languages": [{"name": HOSTILE, "n": 1}],
        "changed": [{"capture_id": HOSTILE, "headline": HOSTILE, "site": HOSTILE, "revision": 2}],
        "uncertain": [
            {"capture_id": HOSTILE, "certainty": 0.1, "unsure": 1, "blocks": 2, "source": HOSTILE, "site": HOSTILE}
        ],
        "slowest": [{"capture_id": HOSTILE, "seconds": 0.1, "bytes": 10, "source": HOSTILE}],
    }
    report = Report(
        run=replace(RUN, reason=HOSTILE, state="failed"),
        gates=[replace(GATE, observed=HOSTILE, examples=[HOSTILE], description=HOSTILE)],
        rejections=[replace(REJECTION, reason=HOSTILE, observed=HOSTILE, source=HOSTILE)],
        hits=[hit(HOSTILE, 3)],
        facts=facts,
    )
    html = render_report(report)
    found = Text(html)
    assert "script" not in found.tags and "img" not in found.tags
    assert not [name for name in found.names if name.startswith("on") or name in ("src", "style")]
    assert "script-src 'none'" in unescape(html) and "connect-src 'none'" in unescape(html)
    html.encode("utf-8")


def test_the_report_of_a_large_run_is_small() -> None:
    assert len(render_report(large_report()).encode()) < 1_000_000


# ---- in the ledger


def make_rows(run: RunRow) -> dict[str, list[object]]:
    """The rows of a run as the build hands them over."""
    return {
        "runs": [run],
        "stage_counts": [StageCountRow(run=run.run, stage="find", what="seconds", count=0.5)],
        "gate_results": [replace(GATE, run=run.run)],
        "rule_hits": [replace(hit("share.en", 450), run=run.run)],
        "rejections": [REJECTION],
    }


def test_a_run_is_compared_with_those_before_it(tmp_path: Path) -> None:
    from flows.report.history import find_run, read_report
    from flows.store.layout import list_runs

    warehouse = open_warehouse(tmp_path)
    warehouse.ledger.mkdir()
    for n in range(1, 5):
        run = replace(RUN, run=f"2024050{n}T000000-001", release=n, captures_accepted=1000)
        staging = tmp_path / f"staging-{n}"
        staging.mkdir()
        (staging / "facts.json").write_text(json.dumps({"undated": [{"n": 7}]}))
        rows = make_rows(run)
        write_run(warehouse, run.run, rows, write_report(warehouse, run.run, rows, staging))  # type: ignore[arg-type]
    assert len(list_runs(warehouse)) == 4
    assert find_run(warehouse, "3") == "20240503T000000-001"
    assert find_run(warehouse, None) == "20240504T000000-001"
    assert find_run(warehouse, "9") is None and find_run(warehouse, "../x") is None
    report = read_report(warehouse, "20240504T000000-001")
    assert [run.run for run in report.past] == ["20240501T000000-001", "20240502T000000-001", "20240503T000000-001"]
    assert report.past_hits == [PastRun(1000, {"share.en": 450})] * 3
    assert (report.rejections, report.facts["undated"]) == ([REJECTION], [{"n": 7}])
    written = (warehouse.ledger / "20240504T000000-001" / "report.html").read_text()
    assert written == render_report(report)


def test_a_report_that_fails_leaves_the_ledger_alone(tmp_path: Path) -> None:
    warehouse = open_warehouse(tmp_path)
    (tmp_path / "facts.json").write_text("{ broken")
    assert write_report(warehouse, RUN.run, make_rows(RUN), tmp_path) == [tmp_path / "facts.json"]  # type: ignore[arg-type]


def test_a_report_without_room_is_told_in_one_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A full disk is told by the run; here the place to write to is not there."""
    rows = make_rows(RUN)
    assert write_report(open_warehouse(tmp_path), RUN.run, rows, tmp_path / "gone") == []  # type: ignore[arg-type]
    assert "could not be written: [Errno 2]" in caplog.text and "Traceback" not in caplog.text


def test_a_build_takes_corrections_and_leaves_a_report(tmp_path: Path) -> None:
    raw, warehouse = tmp_path / "raw", tmp_path / "warehouse"
    page = write_page(raw, "ferry.txt", *STORY, "Bridge Toll Rises Again in Spring")
    [capture] = FileShelf(page).captures.values()
    given = {"capture": extract_id(replace(capture, source="ferry.txt")), "position": len(STORY), "line": 10}
    last = Correction(**given, text="Bridge Toll Rises Again in Spring", label="related_headline", reason="seen")
    add_correction(warehouse / "corrections.jsonl", last)
    run = build(raw, warehouse)
    assert ask(warehouse, "select label, text from blocks where rule = 'correction'") == [(last.label, last.text)]
    folder = warehouse / "ledger" / run["run"]
    assert "1 found = 1 accepted" in Text((folder / "report.html").read_text()).text
    facts = json.loads((folder / "facts.json").read_text())
    assert [page["source"] for page in facts["slowest"]] == ["ferry.txt"]
    assert [row["capture_id"] for row in facts["uncertain"]] == [last.capture]
    where = ["--warehouse", str(warehouse), "--raw", str(raw)]
    assert "related_headline (seen)" in CliRunner().invoke(app, ["corrections", *where]).output
    CliRunner().invoke(app, ["corrections", *where, "--export", str(tmp_path / "cases")], catch_exceptions=False)
    [case] = (tmp_path / "cases").iterdir()
    assert json.loads((case / "expected.json").read_text())["related"][0]["headline"] == last.text
    CliRunner().invoke(
        app, ["inspect", last.capture, *where, "--out", str(tmp_path / "x.html")], catch_exceptions=False
    )
    assert last.text in (tmp_path / "x.html").read_text()


def test_a_run_that_is_held_back_leaves_its_report(tmp_path: Path) -> None:
    raw, warehouse = tmp_path / "raw", tmp_path / "warehouse"
    write_page(raw, "ferry.txt")
    with pytest.raises(GateFailedError):
        build(raw, warehouse, unknown_share=-1.0)
    [report] = warehouse.glob("ledger/*/report.html")
    text = Text(report.read_text()).text
    assert "Held back" in text and "critical" in text


def test_a_broken_corrections_file_is_named(tmp_path: Path) -> None:
    warehouse = tmp_path / "warehouse"
    write_page(tmp_path / "raw", "ferry.txt")
    warehouse.mkdir()
    (warehouse / "corrections.jsonl").write_text("{}\n")
    with pytest.raises(ConfigError, match=r"corrections\.jsonl, line 1"):
        build(tmp_path / "raw", warehouse)


def test_a_rule_that_falls_silent_is_a_warning_of_the_build(tmp_path: Path) -> None:
    raw, warehouse = tmp_path / "raw", tmp_path / "warehouse"
    for n in range(4):
        words = "Share this article" if n < 3 else "Divvy up this dispatch"
        for k in range(25):
            write_page(raw, f"{n}-{k}.txt", words, *STORY, f"This was told on evening {n} by the guest in room {k}.")
        run = build(raw, warehouse)
    gates = read_ledger(open_warehouse(warehouse), run["run"], "gate_results")
    [gate] = [gate for gate in gates if gate["check"] == "rules_have_not_fallen_silent"]
    assert (gate["success"], gate["severity"]) == (False, "warning")
    assert "share.en" in gate["examples"]
    assert "share.en" in Text((warehouse / "ledger" / run["run"] / "report.html").read_text()).text


def test_only_runs_that_published_are_compared_with(tmp_path: Path) -> None:
    """The rules of a run that was held back may have been what was wrong."""
    from types import SimpleNamespace

    from flows.report.history import find_rule_hits

    states = {"1": "published", "2": "gate_failed", "3": "published", "4": "published"}
    for name in ("1", "2", "3"):
        (tmp_path / "ledger" / name).mkdir(parents=True)
        (tmp_path / "ledger" / name / "rule_hits.parquet").touch()
    runs: Any = [SimpleNamespace(run=name, state=state) for name, state in states.items()]
    found = find_rule_hits(open_warehouse(tmp_path), runs)
    assert [path.parent.name for path in found] == ["1", "3"]
