"""How soon the inspector shows a page out of a large warehouse, and how large and quick the report of a large run is.

    python -m tests.benchmarks.inspector_speed [--articles 1000000] [--folder DIR]

The warehouse is made of rows without meaning but with true sizes: 36 blocks a capture, 48 months and
30 % without one, 500 sites with Zipf shares.  With 100,000 articles or fewer, the facts and the
report of a run that brought them all are made, too.  The warehouse is kept in DIR and used again.  Look-ups go through
the server as a browser's do; each time is the median of 15 pages that were not asked for before.
"""

from __future__ import annotations

import argparse
import http.client
import shutil
import statistics
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from expectations.blocks import MEASURE
from flows.report.facts import collect_facts
from flows.report.lookup import ReleaseShelf
from flows.report.rule_health import note_rule_health
from flows.report.run_report import Report, render_report
from flows.report.server import Desk, make_server
from flows.store.layout import Release, open_warehouse
from flows.store.parts import Part, sort_order, write_parts
from flows.store.release import publish_release, write_manifest
from schemas import (
    RELEASE_TABLES,
    ArticleRow,
    BlockRow,
    CaptureRow,
    RejectionRow,
    RelatedHeadlineRow,
    RuleHitRow,
    RunRow,
)
from schemas.columns import Column, Row, columns

_BLOCKS, _PAGES, _REPORTED = 36, 15, 100_000
_SENTENCE = "'The council voted on ' || md5(i || '-' || k) || ' to keep the ferry running through the winter months.'"
_GIVEN = {
    "capture_id": "id", "article_id": "md5('a' || i)", "source": "'2021/' || i || '.txt'", "site": "site",
    "url": "'https://' || site || '/story-' || i", "captured_at": "moment", "status": "'accepted'",
    "headline": "'Council keeps the ferry of ' || md5('h' || i)", "page_kind": "'article'", "revision": "1",
    "payload_sha256": "sha256(id)", "body_sha256": "sha256('b' || i)", "block_count": "36", "release": "1",
    "confidence": "0.5 + (hash(i, k) % 1000) / 2000", "position": "k", "text": _SENTENCE, "line_start": "2 * k + 1",
    "line_end": "2 * k + 1", "label": "case when k < 4 then 'navigation' when k < 30 then 'paragraph' else 'share' end",
    "rule": "case when k < 4 then 'navigation.en' when k < 30 then 'best_run' else 'share.en' end",
    "body": "repeat('The council voted to keep the ferry running. ' || md5('x' || i) || ' ', 30)",
    "placement": "'footer'", "language": "'en'", "word_count": "300", "paragraph_count": "26",
}  # fmt: skip


def make_warehouse(root: Path, articles: int) -> Release:
    """A release with so many articles, made of the tables that the inspector reads."""
    warehouse = open_warehouse(root)
    folder = warehouse.folder(1)
    if (folder / "manifest.json").exists():
        return Release(1, folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    con = duckdb.connect()
    con.execute("set TimeZone = 'UTC'")
    con.execute(
        "create table page as select i, md5(i::varchar) as id, 'site-' || floor(500 ^ ((hash(i) % 1000) / 1000)) || "
        "'.example' as site, if(hash(i) % 10 < 3, null, timestamptz '2020-01-01' + "
        "to_hours((hash(i * 7) % 35064)::integer)) as moment "
        f"from range({articles}) t(i)"
    )
    con.execute("alter table page add column captured_month varchar")
    con.execute("update page set captured_month = coalesce(strftime(moment, '%Y-%m'), 'unknown')")
    parts: list[Part] = []
    for row in (CaptureRow, ArticleRow, BlockRow, RelatedHeadlineRow, RejectionRow):
        start = time.monotonic()
        parts += write_parts(row, read_rows(con, row), folder)
        rows = sum(part.rows for part in parts if part.table == row.TABLE)
        print(f"{row.TABLE}: {rows:,} rows in {time.monotonic() - start:.0f} s")
    write_manifest(folder, parts, release=1, base_release=None, run="bench", created_at="", about={})
    publish_release(warehouse, 1)
    return Release(1, folder)


def read_rows(con: duckdb.DuckDBPyConnection, row: type[Row]) -> Iterator[pa.RecordBatch]:
    """A table's rows, month by month, in the table's order."""
    names = ", ".join(f'{_value(c)} as "{c.name}"' for c in columns(row))
    order = ", ".join(f'"{name}"' for name in sort_order(row))
    many = {BlockRow: _BLOCKS, RelatedHeadlineRow: 4}.get(row, 1)
    months = con.execute("select distinct captured_month from page order by 1").fetchall() if row.PARTITION else [("",)]
    for (month,) in months:
        where = f"where captured_month = '{month}'" if row.PARTITION else "where i % 100 = 0"
        source = f"select {names}, captured_month from page, range({many}) t(k) {where} order by {order}"
        yield from con.sql(source).to_arrow_reader(16_384)


def _value(column: Column) -> str:
    if column.name in _GIVEN:
        return _GIVEN[column.name]
    if column.name == "key":
        return "id"
    if column.nullable:
        return "null"
    if column.allowed:
        return f"'{column.allowed[0]}'"
    if isinstance(column.kind, list):
        inner = column.kind[0]
        fields = ", ".join(f"{n} {_sql(k)}" for n, k in inner.items()) if isinstance(inner, dict) else ""
        return f"[]::struct({fields})[]" if fields else "[]::varchar[]"
    return {"string": "'word'", "timestamp": "moment", "bool": "true"}.get(str(column.kind), "0")


def _sql(kind: str) -> str:
    return {"string": "varchar", "int64": "bigint", "bool": "boolean"}[kind]


def measure(release: Release, articles: int) -> None:
    """Ask a server for pages and print the medians."""
    start = time.perf_counter()
    shelf = ReleaseShelf(release, Path("raw"))
    desk = Desk(shelf=shelf, corrections=Path("/nonexistent"))
    server = make_server(desk)
    desk.warm()
    print(f"start: {1000 * (time.perf_counter() - start):.0f} ms")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    ids = [duckdb.execute("select md5(?::varchar)", [str(n * (articles // 50))]).fetchall()[0][0] for n in range(1, 40)]
    print(f"first page: {1000 * _ask(server.server_port, f'/page/{ids[20]}'):.0f} ms")
    pages = iter(ids)
    report = {
        "page by capture id": [_ask(server.server_port, f"/page/{next(pages)}") for _ in range(_PAGES)],
        "next page": [_ask(server.server_port, f"/step/{key}?order=given&by=1") for key in ids[:_PAGES]],
        "next page of the site": [_ask(server.server_port, f"/step/{key}?order=site&by=1") for key in ids[:_PAGES]],
        "search by article id": [_ask(server.server_port, f"/search?q={_article(n)}") for n in range(_PAGES)],
        "search by address": [
            _ask(server.server_port, f"/search?q=https://site-1.example/story-{n}") for n in range(_PAGES)
        ],
        "search by headline": [_ask(server.server_port, f"/search?q=ferry%20of%20{n}") for n in range(3)],
        "least certain first": [_ask(server.server_port, "/?order=doubt")],
    }
    for name, times in report.items():
        print(f"{name}: median {1000 * statistics.median(times):.0f} ms, most {1000 * max(times):.0f} ms")
    server.shutdown()


def measure_report(release: Release) -> None:
    """Collect the facts of a run that brought all of the release, and write its report."""
    con = duckdb.connect()
    con.execute("set TimeZone = 'UTC'")
    for name in ("captures", "blocks", "articles", "related_headlines", "rejections"):
        row = RELEASE_TABLES[name]
        glob = f"{release.folder}/{name}/{'*/' if row.PARTITION else ''}*.parquet"
        for view, where in (
            (name, ""),
            (f"new_{name}", ""),
            (f"base_{name}", "where false"),
            (f"held_{name}", "where false"),
        ):
            con.execute(f"create view {view} as select * from read_parquet('{glob}') {where}")
    start = time.process_time()
    con.execute(MEASURE)
    facts = collect_facts(con, 1, release.folder)
    note_rule_health(con, [])
    print(f"facts of the report: {time.process_time() - start:.1f} s of CPU")
    rows = con.execute("select count(*) from captures").fetchall()[0][0]
    hits = con.execute("select rule, label, site, count(*) from blocks join captures using (capture_id) group by all")
    run = RunRow(**{**{c.name: _zero(c) for c in columns(RunRow)}, "captures_found": rows, "captures_accepted": rows})
    report = Report(
        run=run,
        hits=[
            RuleHitRow(run="bench", rule=rule, label=label, site=site, blocks=n, captures=n, confidence=0.9)
            for rule, label, site, n in hits.fetchall()
        ],
        facts=facts,
    )
    start = time.process_time()
    html = render_report(report)
    seconds = time.process_time() - start
    print(f"report of {rows:,} captures: {len(html.encode()) / 1e6:.2f} MB in {seconds:.2f} s of CPU")


def _zero(column: Column) -> Any:
    if column.nullable:
        return None
    now = datetime(2024, 5, 6, tzinfo=UTC)
    return {"timestamp": now, "string": "bench", "enum": (*column.allowed, "")[0]}.get(str(column.kind), 0)


def _article(n: int) -> Any:
    return duckdb.execute("select md5('a' || ?::varchar)", [str(n * 997)]).fetchall()[0][0]


def _ask(port: int, path: str) -> float:
    start = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    if answer.status not in (200, 303, 404):
        raise RuntimeError(f"{path}: {answer.status}")
    connection.close()
    return time.perf_counter() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=Path("/tmp/copydesk-inspector-bench"))
    given = parser.parse_args()
    made = make_warehouse(given.folder, given.articles)
    measure(made, given.articles)
    if given.articles <= _REPORTED:
        measure_report(made)
