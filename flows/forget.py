"""Take pages down: out of a new release, every kept one, the ledger and the corrections, and out of later builds."""

# ruff: noqa: S608 - all SQL is put together from our own names

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

import duckdb
import pyarrow.parquet as pq

from flows import steps
from flows.clearing import clear_surroundings
from flows.errors import ConfigError
from flows.forgotten import add_forgotten, keep_forgotten
from flows.pages.forgotten import Forgotten, hash_site, take_down
from flows.pages.ids import url_id
from flows.pages.rules import EDGES
from flows.pages.site_template import hash_line
from flows.pages.urls import normalise_url, site_of
from flows.run import Run, open_run
from flows.settings import Settings
from flows.shard import ShardCounts, stage_page
from flows.store.layout import Release, list_releases, open_warehouse
from flows.store.merge import decide_new, note_waivers
from flows.store.nearby import find_nearby
from flows.store.quoting import quote, quote_list
from flows.store.removals import removals_folder
from flows.store.shelf import move_hold, read_hold
from flows.store.site_lines import LineKey
from flows.store.staged import StagedWriter
from flows.store.takedown import ARTICLES, CAPTURES, PLACES, find_gone, leave_out, note_removed, rewrite_release
from flows.store.words import say_count
from flows.store.work import attach_tables, scan_columns
from flows.waivers import read_waivers
from schemas import RELEASE_TABLES, CaptureRow
from schemas.columns import column_names

_SHOWN = 20  # raw pages and near-duplicates that the outcome names


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which pages: all captures of one article, or of one site."""

    kind: str  # url, article, site
    key: str  # the article's id, or the site
    names: tuple[str, ...]  # addresses that the pages may bear, or the site
    asked: str = ""  # the address as it was typed


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a takedown found and did."""

    captures: int
    articles: int
    published: int | None = None  # number of the release without them
    rewritten: tuple[int, ...] = ()
    cleared: tuple[str, ...] = ()  # runs and damaged releases
    raw: tuple[str, ...] = ()  # inputs that hold the raw pages, which stay
    unnamed: int = 0  # copies of them that were met somewhere else, or again in the same inputs
    alike: tuple[str, ...] = ()  # ids of near-duplicates that stay
    nearby: tuple[str, ...] = ()  # where nothing bears the address: those that are spelled almost like it


def name_pages(url: str | None, article: str | None, site: str | None) -> Wanted:
    """What the options name; ConfigError unless they name one thing."""
    if len([given for given in (url, article, site) if given]) != 1:
        raise ConfigError("Say which pages to take down: one of --url, --article and --site.")
    if url:
        bare = url.strip().split("://", 1)[-1]
        variants = {url, normalise_url(url), *(f"{scheme}://{bare}" for scheme in ("http", "https"))}
        return Wanted(kind="url", key=url_id(url), names=tuple(sorted(variants)), asked=url.strip())
    if site:
        name = site_of(site if "://" in site else f"https://{site}")
        if not name:
            raise ConfigError(f"{site} is no site; write for instance lurvik.example.")
        return Wanted(kind="site", key=name, names=(name,))
    return Wanted(kind="article", key=str(article), names=())


def look_for(settings: Settings, wanted: Wanted, folder: Path) -> Outcome:
    """What a takedown would take; nothing changes.  ``folder`` is for scratch files."""
    return _find(list_releases(open_warehouse(settings.warehouse)), wanted, folder)


def forget(settings: Settings, wanted: Wanted, reason: str) -> Outcome:
    """Take pages down.  Done again after it was broken off, it does what was left undone."""
    if not settings.warehouse.is_dir():
        raise ConfigError(f"{settings.warehouse} is no warehouse; name the one that holds the pages.")
    with open_run(replace(settings, rebuild=False), reads_raw=False) as run:
        gone = run.staging / "gone"
        gone.mkdir()
        releases = list_releases(run.warehouse)
        found = _find(releases, wanted, gone)
        captures = _read_ids(gone / CAPTURES, "capture_id")
        articles = _read_ids(gone / ARTICLES, "article_id")
        add_forgotten(run.warehouse.root, _describe(wanted, gone, articles, reason))
        keep_forgotten(run.warehouse.root, run.staging)
        cleared = clear_surroundings(run.warehouse, captures | articles)
        published = _publish_without(run, gone, reason)
        older = [r for r in list_releases(run.warehouse) if r.number != published]
        rewritten = [r.number for r in older if _rewrite(run, r, gone)]
        _write_removals(run, gone, published)
        run.keep(
            "reason",
            f"Took down {say_count(found.captures, 'capture')}, {say_count(found.articles, 'article')}: {reason}",
        )
    return replace(found, published=published, rewritten=tuple(rewritten), cleared=tuple(cleared))


def _find(releases: list[Release], wanted: Wanted, folder: Path) -> Outcome:
    captures, articles = find_gone(releases, wanted.kind, wanted.key, list(wanted.names), folder)
    raw, unnamed = _find_raw(folder / PLACES)
    alike = _find_alike(releases[-1], folder) if releases and articles else []
    nearby = find_nearby(releases, wanted.asked) if wanted.asked and not captures and not articles else []
    return Outcome(captures=captures, articles=articles, raw=raw, unnamed=unnamed, alike=tuple(alike[:_SHOWN]),
                   nearby=tuple(nearby[:_SHOWN]))  # fmt: skip


def _find_alike(release: Release, folder: Path) -> list[str]:
    """The ids of near-duplicates in a release of the articles that go."""
    scan = scan_columns(RELEASE_TABLES["duplicates"], release.files("duplicates"))
    gone = f"(select article_id from {quote(folder / ARTICLES)})"
    query = (
        f"with rows as ({scan}) select article_id from rows where article_id not in {gone} and cluster_id in "
        f"(select cluster_id from rows where article_id in {gone}) order by all"
    )
    return [str(key) for (key,) in duckdb.execute(query).fetchall()]


def _find_raw(places: Path) -> tuple[tuple[str, ...], int]:
    """The inputs that hold the raw pages, and how many copies more were met than these account for."""
    rows = pq.read_table(places, partitioning=None).to_pylist()
    return tuple(sorted({source for row in rows for source in row["sources"]})), sum(row["unnamed"] for row in rows)


def _describe(wanted: Wanted, gone: Path, articles: set[str], reason: str) -> list[Forgotten]:
    """What later builds refuse: the site; or the articles, under the addresses that they bear, and these very pages."""
    hashes = {("site", hash_site(wanted.key))}
    if wanted.kind != "site":
        hashes = {("article", key) for key in (*articles, wanted.key)}
        hashes |= {("payload", sha256) for sha256 in _read_ids(gone / CAPTURES, "payload_sha256")}
    since = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return [Forgotten(kind=kind, hash=key, reason=reason, since=since) for kind, key in sorted(hashes)]


def _publish_without(run: Run, gone: Path, reason: str) -> int | None:
    """Publish a release in which the captures are refused; its number, None where the current one holds none."""
    if run.base is None:
        return None
    with run.stage("merge"), run.work.open() as con:
        refused = _stage_refused(run, gone, reason)
        attach_tables(con, run.staging, run.base)
        note_waivers(con, read_waivers(run.warehouse.root))
        if not leave_out(con, gone):
            return None
        decide_new(con)
    with run.stage("read") as noted:
        noted.update(asdict(ShardCounts(found=refused)), taken_down=refused)
    steps.check_rows(run)
    steps.write_draft(run)
    with run.work.open() as con:
        note_removed(con, gone / "removed", run.base.number)
    steps.check_release(run)
    steps.publish(run)
    if read_hold(run.warehouse):
        move_hold(run.warehouse, run.release)
    return run.release


def _stage_refused(run: Run, gone: Path, reason: str) -> int:
    """Stage each capture of the base release that goes as one that is refused; how many."""
    assert run.base is not None
    rows = _read_captures(run.base, gone)
    with StagedWriter(run.staging / "shard-000000") as out:
        for row in rows:
            stage_page(take_down(row, reason), out)
        out.write_met((row.capture_id, 1, row.source, 0) for row in rows)
    return len(rows)


def _read_captures(base: Release, gone: Path) -> list[CaptureRow]:
    query = (
        f"select {', '.join(column_names(CaptureRow))} from ({scan_columns(CaptureRow, base.files('captures'))}) "
        "where capture_id in (select capture_id from read_parquet(?)) order by capture_id"
    )
    con = duckdb.execute(query, [str(gone / CAPTURES)])
    return [CaptureRow(**dict(zip(column_names(CaptureRow), row, strict=True))) for row in con.fetchall()]


def _rewrite(run: Run, release: Release, gone: Path) -> bool:
    scratch = run.staging / f"rewritten-{release.number:06d}"
    scratch.mkdir()
    memory = run.settings.query_memory
    return rewrite_release(
        run.warehouse, release, gone, scratch, LineKey(hash_line, EDGES), memory=memory, note=run.name
    )


def _write_removals(run: Run, gone: Path, published: int | None) -> None:
    """Put the keys of all rows that went into one list a table, for those who hold copies."""
    files = sorted((gone / "removed").glob("*.parquet"))
    if not files:
        return
    number = published or (run.shown.number if run.shown else 0)
    draft, folder = run.staging / "removals", removals_folder(run.warehouse)
    draft.mkdir()
    by_table = groupby(files, lambda path: path.name.rsplit("-", 1)[0])  # a file for each release that loses rows
    for table, paths in by_table:
        names, place = quote_list(map(str, paths)), quote(draft / f"{table}.parquet")
        duckdb.execute(f"copy (select distinct * from read_parquet({names}) order by all) to {place}")
    folder.mkdir(exist_ok=True)
    draft.rename(folder / f"{number:06d}-{run.name}")


def _read_ids(path: Path, column: str) -> set[str]:
    return {str(value) for value in pq.read_table(path, columns=[column], partitioning=None)[column].to_pylist()}


def describe_outcome(outcome: Outcome, *, dry_run: bool) -> str:
    """What was done, or would be, in sentences; and what is left to whoever asked for it."""
    what = _say_what(outcome)
    if not outcome.captures and not outcome.articles:
        lines = ["The warehouse holds no such page" + ("." if dry_run else "; later builds refuse it.")]
    elif dry_run:
        lines = [f"{what} would go; nothing has changed."]
    else:
        published = (
            f"release {outcome.published:06d} is without them" if outcome.published else "none to publish without"
        )
        lines = [f"Took down {what}: {published}.", "Later builds refuse them."]
    if outcome.nearby:
        lines.append(
            f"Nothing bears that address; the warehouse holds {', '.join(outcome.nearby)}: name that to meet it."
        )
    if outcome.rewritten:
        lines.append("Written anew: " + ", ".join(f"{number:06d}" for number in outcome.rewritten) + ".")
    if outcome.cleared:
        lines.append(f"Cleared: {', '.join(outcome.cleared)}.")
    if outcome.raw:
        more = f" and {len(outcome.raw) - _SHOWN:,} more" if len(outcome.raw) > _SHOWN else ""
        lines.append(f"Their raw pages still stand in {', '.join(outcome.raw[:_SHOWN])}{more}: remove them yourself.")
    if outcome.unnamed:
        lines.append(
            f"More copies that came in with them: {outcome.unnamed:,}, packed, in archives or twice in one input; the "
            "warehouse does not know where, so look for them, too."
        )
    if outcome.alike:
        lines.append(f"Near-duplicates stay: {', '.join(outcome.alike)}.")
    if not dry_run:
        lines.append(
            "Copies elsewhere: `copydesk export` takes the pages out of an export and sends its readers the list."
        )
    return "\n".join(lines)


def _say_what(outcome: Outcome) -> str:
    return f"{say_count(outcome.captures, 'capture')}, {say_count(outcome.articles, 'article')}"
