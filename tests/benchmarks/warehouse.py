"""How the warehouse bears its size: an incremental build on a large release, look-ups, publishing.

    python -m tests.benchmarks.warehouse FOLDER --articles 100000

makes a release of invented rows (36 blocks an article, 120 months and `unknown`, one pointer in two resolved, one
article in twenty a near-duplicate), then builds 1,000 new captures upon it, once of one month and once spread over all
months, a fifth of them of stories that are there already; and asks questions.  Prints one Markdown table.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa

from flows.pages.ids import url_id
from flows.store.catalogue import write_catalogue
from flows.store.disk import hash_file
from flows.store.layout import Warehouse, current_release, open_warehouse
from flows.store.ledger import prepare_ledger
from flows.store.parts import Part, sort_order, write_empty_part, write_parts
from flows.store.release import publish_release, write_manifest
from schemas import RELEASE_TABLES
from schemas.columns import column_names

WORDS = [a + b for a in ("mar", "sil", "ven", "dor", "kal", "ost", "pel", "run", "tor", "bel") for b in (
    "ta", "mo", "ri", "ske", "lan", "den", "vik", "holm", "ga", "ster", "by", "nes")]  # fmt: skip
LABELS = ["headline", "section", *["paragraph"] * 18, *["related_headline"] * 4, "keywords", *["navigation"] * 11]
POOL = 50_000
_PARAGRAPHS = ", ".join(
    f"left(getvariable('texts')[1 + (hash(i * 64 + {p}) % {POOL})::bigint], 200)"
    for p, label in enumerate(LABELS)
    if label == "paragraph"
)  # of a story's body: the words of its blocks

_ARTICLES = """
create table stories as
    select i, md5('a' || i) as article_id, md5('c' || i) as capture_id, 'site' || (i % 400) || '.example' as site,
           'https://site' || (i % 400) || '.example/news/story-' || i as url,
           case when i % 25 = 0 then null
                else timestamptz '2012-01-01 00:00:00+00' + to_minutes(((i * 7919) % 5256000)::integer) end
                as captured_at
    from range({n}) t(i);
update stories set article_id = known.article_id from known where known.i = stories.i;
create macro words(seed) as (select text from pool where k = hash(seed) % {pool});
"""

_TABLES = {
    "captures": """
        select capture_id, 'bulk/' || (i // 1000) || '.warc.gz' as source, 1 as source_count, i::varchar as member,
               'text/html' as media_type, url, site, sha256(i::varchar) as payload_sha256,
               80000::bigint as payload_bytes,
               'utf-8' as encoding, [{{'op': 'nbsp', 'count': (i % 60)::bigint}}] as repairs, captured_at,
               if(captured_at is null, 'none', 'warc_date') as captured_at_basis, 'article' as page_kind,
               'accepted' as status, article_id, 36 as block_count, null::bigint as text_chars,
               [{{'label': 'paragraph', 'chars': 2900::bigint}}, {{'label': 'navigation', 'chars': 400::bigint}}]
                   as chars_by_label,
               '1' as extractor_version, 1 as release, {month} as captured_month
        from stories
    """,
    "blocks": """
        select capture_id, position, null::integer as line_start, null::integer as line_end, null::bigint as char_start,
               null::bigint as char_end, '/html/body/div[2]/p[' || position || ']' as dom_path,
               left(p.text, case label when 'paragraph' then 200 when 'headline' then 70 else 40 end) as text, label,
               'html.body' as rule, 0.97 as confidence, null::varchar as runner_up, captured_month
        from (select capture_id, position, ({labels})[position + 1] as label, {month} as captured_month,
                     hash(i * 64 + position) % {pool} as k
              from stories, range(36) r(position)) join pool p using (k)
    """,
    "articles": """
        select article_id, 'url' as article_id_basis, capture_id, url, url as canonical_url, site, site as site_name,
               left(h.text, 70) as headline, 'h1' as headline_basis, null::varchar as lead, 'World' as section,
               [left(h.text, 8), left(b.text, 8)] as keywords, ['Ada Kalsen'] as authors,
               captured_at - interval 1 hour as published_at, 0 as published_offset_minutes,
               'minute' as published_precision, 'json_ld' as published_basis,
               [{{'raw': '2020', 'parsed': '2020', 'kind': 'published', 'basis': 'json_ld', 'chosen': true,
                  'reason': 'stated'}}] as date_evidence, null::timestamptz as modified_at, captured_at,
               'en' as language,
               array_to_string([{paragraphs}], E'\\n\\n') as body, 18 as paragraph_count, 486 as word_count,
               sha256('b' || i) as body_sha256, null::varchar as image_url,
               null::boolean as is_accessible_for_free, 'article' as page_kind, []::varchar[] as quality_flags,
               1 as revision, 1 as release, {month} as captured_month
        from stories
        join pool h on h.k = hash(i * 64) % {pool} join pool b on b.k = hash(i + 1) % {pool}
    """,
    "revisions": """
        select article_id, 1 as revision, capture_id, captured_at as valid_from, left(h.text, 70) as headline,
               sha256('b' || i) as body_sha256, sha256('m' || i) as metadata_sha256, 'first' as change,
               0 as paragraphs_added, 0 as paragraphs_removed, 0 as paragraphs_changed, 1 as release,
               {month} as captured_month
        from stories join pool h on h.k = hash(i * 64) % {pool}
    """,
    "related_headlines": """
        select article_id, capture_id, position, left(p.text, 60) || ' ' || k as headline, url, target_id,
               'footer' as placement,
               null::varchar as marker, null::integer as after_paragraph, false as confirmed, captured_month
        from (select s.*, 20 + r.n as position, hash(s.i * 8 + r.n) % {pool} as k, {month} as captured_month,
                     md5(if(r.n % 2 = 0, 'a', 'z') || (hash(s.i + r.n) % {n})) as target_id
              from stories s, range(4) r(n)) join pool p using (k)
    """,
    "signatures": "select * from signed",
    "inputs": """
        select distinct 'bulk/' || (i // 1000) || '.warc.gz' as source, 1::bigint as bytes, 1::bigint as mtime_ns,
               null::varchar as etag, null::varchar as sha256, 1000::bigint as captures, 'read' as state, 1 as release
        from stories
    """,
    "resolved_links": """
        select s.capture_id, s.position, 'url' as basis, t.article_id as target_article_id
        from (select capture_id, article_id, (20 + n)::integer as position,
                     md5('a' || (hash(i + n) % {n})) as target_id from stories, range(0, 4, 2) r(n)) s
        join stories t on t.article_id = s.target_id
        where t.article_id <> s.article_id
    """,
    "duplicates": """
        select article_id, min(article_id) over pair as cluster_id,
               if(row_number() over earliest = 1, null, first_value(article_id) over earliest) as duplicate_of,
               1.0::float as similarity
        from (select article_id, i - i % 20 as pair, captured_at from stories where i % 20 < 2)
        window pair as (partition by pair), earliest as (partition by pair order by captured_at nulls last, article_id)
    """,
    "line_sightings": """
        select site, article_id, capture_id, captured_at, left(sha256(if(position < 12, 'chrome' || position, i || ' '
               || position)), 16) as line_hash, left(p.text, if(position < 12, 40, 160)) as text,
               if(position < 12, 'navigation', 'paragraph') as label, false as by_template,
               ['head', 'middle', 'tail'][position // 12 + 1] as place
        from (select *, hash(i * 64 + position) % {pool} as k from stories, range(36) r(position) where i < 16000)
        join pool p using (k)
    """,
    "site_lines": """
        select 'site' || n || '.example' as site, left(sha256('chrome' || position), 16) as line_hash,
               'Menu ' || position as sample, 40 as captures, 40 as stories, 40 as days, 1.0::float as share,
               'head' as place, 'navigation' as label
        from range(400) s(n), range(12) r(position)
    """,
}  # fmt: skip
_MONTH = "coalesce(strftime(captured_at, '%Y-%m'), 'unknown')"


def make_release(warehouse: Warehouse, count: int, recaptured: list[int]) -> None:
    """A committed first release of ``count`` invented articles; ``recaptured`` ones bear their addresses' ids."""
    warehouse.releases.mkdir(parents=True)
    prepare_ledger(warehouse)
    folder = warehouse.folder(1)
    with duckdb.connect(str(warehouse.root / "bench.tmp"), config={"memory_limit": "2GB"}) as con:
        con.execute("set TimeZone = 'UTC'; set threads = 2")
        fill_sources(con, count, recaptured)
        parts = [part for name in RELEASE_TABLES for part in _write_table(con, name, count, folder)]
    (warehouse.root / "bench.tmp").unlink()
    write_catalogue(warehouse, folder, {"release": "1"})
    write_manifest(
        folder, parts, release=1, base_release=None, run="bench", created_at=datetime.now(UTC).isoformat(), about={}
    )
    publish_release(warehouse, 1)


def fill_sources(con: duckdb.DuckDBPyConnection, count: int, recaptured: list[int]) -> None:
    """Tables `pool` of paragraphs, `known` ids, `stories` and `signed` bodies."""
    rng = random.Random(7)
    paragraphs = pa.table({"k": range(POOL), "text": [" ".join(rng.choices(WORDS, k=27)) + "." for _ in range(POOL)]})
    ids = pa.table({"i": recaptured, "article_id": [url_id(story_url(i)) for i in recaptured]})
    con.register("paragraphs_made", paragraphs)
    con.register("ids_made", ids)
    con.execute("create table pool as select k::ubigint as k, text from paragraphs_made")
    con.execute("set variable texts = (select list(text order by k) from pool)")
    con.execute("create table known as select * from ids_made")
    con.execute(_ARTICLES.format(n=count, pool=POOL))
    numbers = np.random.default_rng(7).integers(0, 2**32, (count, 128), dtype="<u4")
    numbers[::20] = numbers[1::20][: len(numbers[::20])]  # one in twenty is a copy of its neighbour
    hashes = pa.FixedSizeBinaryArray.from_buffers(pa.binary(512), count, [None, pa.py_buffer(numbers)])
    bodies = pa.table({"i": range(count), "minhash": hashes})
    con.register("bodies_made", bodies)
    con.execute("create table signed as select sha256('b' || i) as body_sha256, minhash, 1 as release from bodies_made")


def _write_table(con: duckdb.DuckDBPyConnection, name: str, count: int, folder: Path) -> Iterator[Part]:
    row = RELEASE_TABLES[name]
    if name not in _TABLES:
        yield write_empty_part(row, folder)
        return
    query = _TABLES[name].format(n=count, pool=POOL, month=_MONTH, labels=LABELS, paragraphs=_PARAGRAPHS)
    partition = [row.PARTITION] if row.PARTITION else []
    columns = ", ".join(f'"{c}"' for c in (*column_names(row), *partition))
    by = ", ".join(f'"{c}"' for c in (*partition, *sort_order(row)))
    rows = con.sql(f"select {columns} from ({query}) order by {by}").to_arrow_reader(16_384)
    yield from write_parts(row, rows, folder)


def story_url(number: int) -> str:
    """The address of an invented story."""
    return f"https://site{number % 400}.example/news/story-{number}"


def write_captures(path: Path, recaptured: list[int], count: int, months: list[str]) -> None:
    """New captures: a fifth of stories that are there already."""
    rng = random.Random(str(path))
    numbers = [*recaptured, *(10**9 + rng.randrange(10**8) for _ in range(count - len(recaptured)))]
    with path.open("w") as out:
        for number in numbers:
            body = [" ".join(rng.choices(WORDS, k=27)).capitalize() + "." for _ in range(18)]
            head = f"Story {number} of {rng.choice(WORDS)}"
            html = f"<h1>{head}</h1>" + "".join(f"<p>{p}</p>" for p in body)
            record = {
                "url": story_url(number),
                **(
                    {"html": f"<html><body><article>{html}</article></body></html>"}
                    if number % 2
                    else {"text": "\n\n".join([head, *body])}
                ),
                "captured_at": f"{rng.choice(months)}-{rng.randrange(1, 29):02}T08:00:00Z",
            }
            out.write(json.dumps(record) + "\n")


_BUILD = """
import sys
from pathlib import Path
from flows.desk import run_build
from flows.settings import read_settings
run_build(read_settings(raw=Path(sys.argv[1]), warehouse=Path(sys.argv[2])), bare=True)
print(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")), file=sys.stderr)
"""


def peak_memory(status: str) -> float:
    """Megabytes in the line that the kernel keeps of a process."""
    return float(status.split("VmHWM:")[1].split()[0]) / 1024


def run_build(raw: Path, warehouse: Path) -> dict[str, float]:
    """One build in a process of its own: seconds, CPU seconds, megabytes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    command = [sys.executable, "-c", _BUILD, str(raw), str(warehouse)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "COPYDESK_SETTLE_SECONDS": "0"})
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": time.monotonic() - start, "cpu": cpu, "mb": peak_memory(done.stderr)}


def time_query(con: duckdb.DuckDBPyConnection, sql: str, values: list[str]) -> float:
    """Mean seconds of a query over some values, the first one left out."""
    times = []
    for value in values:
        start = time.monotonic()
        con.execute(sql, [value] if "?" in sql else []).fetchall()
        times.append(time.monotonic() - start)
    return sum(times[1:]) / (len(times) - 1)


def measure_queries(folder: Path, count: int) -> Iterator[tuple[str, str]]:
    """The common questions, asked of news.duckdb."""
    urls = [story_url(i) for i in range(0, count, max(1, count // 10))][:10]
    start = time.monotonic()
    with duckdb.connect(str(folder / "news.duckdb"), read_only=True) as con:
        con.execute("select headline from articles where url = ?", [urls[0]]).fetchall()
        yield "open news.duckdb and first look-up by url", f"{time.monotonic() - start:.3f} s"
        ids = [r[0] for r in con.execute("select article_id from articles using sample 10 rows").fetchall()]
        by_url = "select headline, body from articles where url = ?"
        by_month = "select site, captured_month, count(*) from articles group by all"
        by_date = "select count(*) from articles where captured_month = '2016-05' and site = ?"
        yield "look-up by url", f"{time_query(con, by_url, urls):.3f} s"
        yield "look-up by article_id", f"{time_query(con, by_url.replace('url', 'article_id'), ids):.3f} s"
        yield "count by site and month", f"{time_query(con, by_month, [''] * 5):.3f} s"
        yield "stories of a site in a month", f"{time_query(con, by_date, ['site7.example'] * 5):.3f} s"


def compare_layout(folder: Path, scratch: Path) -> Iterator[tuple[str, str]]:
    """The articles beside the same rows unsorted in snappy."""
    with duckdb.connect() as con:
        plain = scratch / "plain.parquet"
        con.execute(
            f"copy (select * from read_parquet('{folder}/articles/*/*.parquet') order by hash(article_id)) "
            f"to '{plain}' (format parquet, compression snappy)"
        )
        ours = sum(p.stat().st_size for p in folder.glob("articles/*/*.parquet"))
        yield "articles on disk, ours / unsorted snappy", f"{ours / 1e6:.0f} / {plain.stat().st_size / 1e6:.0f} MB"
        urls = [story_url(i) for i in range(0, 1000, 100)]
        query = f"select headline, body from read_parquet('{plain}') where url = ?"
        yield "look-up by url, unsorted snappy", f"{time_query(con, query, urls):.3f} s"


def stage_seconds(warehouse: Path, stage: str) -> float:
    """How long a stage of the last run took."""
    from flows.console import read_count
    from flows.store.layout import list_runs

    opened = open_warehouse(warehouse)
    return read_count(opened, list_runs(opened)[-1], stage, "seconds")


def main() -> None:
    """Run it all and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    given = parser.parse_args()
    root = given.folder / "warehouse"
    months = [f"{year}-{month:02}" for year in range(2012, 2022) for month in range(1, 13)]
    recaptured = random.Random(1).sample(range(given.articles), 400)
    warehouse = open_warehouse(root)
    if not current_release(warehouse):
        making = get_context("spawn").Process(target=make_release, args=(warehouse, given.articles, recaptured))
        making.start()  # in a process of its own: what it takes must not count as the builds' memory
        making.join()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    making_cpu = usage.ru_utime + usage.ru_stime
    rows: list[tuple[str, str]] = []
    release = current_release(warehouse)
    assert release is not None
    files = list(release.folder.rglob("*.parquet"))
    size = sum(p.stat().st_size for p in files)
    rows.append(("articles, blocks, files, size", f"{release.rows('articles'):,}, {release.rows('blocks'):,}, "
                 f"{len(files):,}, {size / 1e9:.2f} GB"))  # fmt: skip
    rows.append(("writing it (invented rows, no pages)", f"{making_cpu:.0f} s of CPU"))
    for name, chosen, old in (("one month", ["2021-05"], recaptured[:200]), ("all months", months, recaptured[200:])):
        raw = given.folder / f"raw-{name.split()[0]}"
        raw.mkdir(exist_ok=True)
        write_captures(raw / "new.jsonl", old, 1000, chosen)
        found = run_build(raw, root)
        rows.append((f"1,000 new captures, {name}", f"{found['cpu']:.1f} s of CPU, {found['seconds']:.1f} s, "
                     f"{found['mb']:.0f} MB"))  # fmt: skip
        stages = {stage: stage_seconds(root, stage) for stage in ("merge", "write", "check_release", "publish")}
        rows.append(("  of it, seconds", ", ".join(f"{k} {v:.1f}" for k, v in stages.items())))
    current = current_release(warehouse)
    assert current is not None
    rows += measure_queries(current.folder, given.articles)
    rows += compare_layout(current.folder, given.folder)
    start = time.process_time()
    sum(len(hash_file(p)) for p in files)
    rows.append(("hashing every file", f"{time.process_time() - start:.1f} s of CPU"))
    print("| what | measured |\n|---|---|")
    for what, value in rows:
        print(f"| {what} | {value} |")


if __name__ == "__main__":
    main()
