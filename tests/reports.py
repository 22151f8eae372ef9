"""Reports of invented runs, for the tests of the report and of the browser."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from flows.report.rule_health import PastRun
from flows.report.run_report import Report
from schemas import GateResultRow, RejectionRow, RuleHitRow, RunRow

START = datetime(2024, 5, 6, 7, 8, tzinfo=UTC)
RUN = RunRow(
    run="20240506T070800-001",
    state="published",
    base_release=16,
    release=17,
    started_at=START,
    ended_at=START + timedelta(seconds=42),
    inputs_found=12,
    inputs_read=10,
    captures_found=1000,
    captures_accepted=900,
    captures_rejected=60,
    captures_repeated=30,
    captures_unchanged=10,
    articles=850,
    related_headlines=4000,
    blocks=32_000,
    text_chars_read=5_000_000,
    text_chars_in_blocks=5_000_000,
    engine="local",
    workers=2,
    bytes_read=9_000_000,
    captures_per_second=23.8,
    megabytes_per_second=0.2,
    cpu_seconds=3.5,
    peak_memory_bytes=300_000_000,
    extractor_version="1",
)
GATE = GateResultRow(
    run=RUN.run,
    table="articles",
    check="body_is_clean",
    level="rows",
    severity="warning",
    success=False,
    judged=900,
    failed=3,
    observed="Share this article",
    examples=["a" * 32],
    description="No chrome phrase stands in a body.",
)
REJECTION = RejectionRow(
    key="b" * 32,
    table="captures",
    stage="read",
    check="binary",
    severity="critical",
    reason="The capture is binary data, not a page.",
    observed="89504e47",
    source="2024/picture.txt",
    status="open",
    first_release=17,
    last_release=17,
)


def hit(rule: str, blocks: int, label: str = "share", site: str = "") -> RuleHitRow:
    return RuleHitRow(run=RUN.run, rule=rule, label=label, site=site, blocks=blocks, captures=blocks, confidence=0.9)


def large_report() -> Report:
    """The report of a run with very much of everything."""
    sites = [f"site-{n}.example" for n in range(500)]
    site_rows = [
        {"site": s, "captures": 200, "rejected": 2, "articles": 190, "words": 300, "no_headline": 0.1, "no_date": 0.2}
        for s in sites[:40]
    ]
    days = [
        {"day": f"{2020 + n // 360}-{n // 30 % 12 + 1:02d}-{n % 28 + 1:02d}", "accepted": 70, "rejected": 1}
        for n in range(1440)
    ]
    page = {"capture_id": "c" * 32, "certainty": 0.2, "unsure": 9, "blocks": 40, "source": "x" * 200, "site": sites[0]}
    return Report(
        run=RUN,
        gates=[replace(GATE, check=f"check_{n}", observed="y" * 300, examples=["d" * 32] * 20) for n in range(150)],
        rejections=[
            replace(REJECTION, reason=f"Reason {n % 300}", key=f"{n:032x}", observed="z" * 300) for n in range(30_000)
        ],
        hits=[hit(f"rule.{n}", n, site=site) for n in range(300) for site in sites[:100]],
        facts={"sites": site_rows, "site_count": [{"n": 500}], "days": days, "uncertain": [page] * 25},
        past=[replace(RUN, run=f"2024050{n % 9}T000000-001") for n in range(30)],
        past_hits=[PastRun(1000, {f"rule.{n}": n for n in range(300)})] * 30,
    )


def full_report() -> Report:
    """A report with a failed check, rejections, a silent rule, sites, days and past runs."""
    sites = [
        {"site": f"paper-{n}.example", "captures": 90 - n, "rejected": n % 3, "articles": 80, "words": 300 + n,
         "no_headline": 0.05, "no_date": 0.4}
        for n in range(40)
    ]  # fmt: skip
    days = [{"day": f"2024-0{n // 28 + 1}-{n % 28 + 1:02d}", "accepted": n % 17, "rejected": n % 2} for n in range(84)]
    page = {
        "capture_id": "c" * 32,
        "certainty": 0.2,
        "unsure": 9,
        "blocks": 40,
        "source": "2024/a.txt",
        "site": "x.example",
    }
    passed: list[GateResultRow] = [
        GateResultRow(**{**row_values(GATE), "check": f"check_{n}", "success": True}) for n in range(80)
    ]
    return Report(
        run=RUN,
        gates=[GATE, *passed],
        rejections=[REJECTION] * 7,
        hits=[hit("copyright.line", 380, "copyright"), hit("share.fr", 12)],
        facts={
            "sites": sites,
            "site_count": [{"n": 180}],
            "days": days,
            "undated": [{"n": 40}],
            "labels": [{"name": "paragraph", "n": 900}, {"name": "share", "n": 90}, {"name": "unknown", "n": 10}],
            "kinds": [{"name": "article", "n": 900}],
            "uncertain": [page],
            "slowest": [{"capture_id": "c" * 32, "seconds": 0.7, "bytes": 500_000, "source": "2024/b.html"}],
            "changed": [{"capture_id": "d" * 32, "headline": "Ferry Stays", "site": "x.example", "revision": 2}],
            "tables": [{"name": "articles", "rows": 9000, "before": 8150}],
        },
        past=[RUN] * 9,
        past_hits=[PastRun(1000, {"share.en": 500, "copyright.line": 400})] * 9,
    )


def row_values(row: GateResultRow) -> dict[str, Any]:
    """A row's values by name."""
    return {name: getattr(row, name) for name in GateResultRow.__slots__}
