"""Rebuilding forgets history, not data; relabelling says what it would change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from flows.console import describe_balance
from flows.errors import GateFailedError
from flows.outcome import list_balance
from flows.pages.corrections import Correction
from flows.pages.types import Page
from flows.relabel import relabel
from flows.report.corrections_file import add_correction
from flows.settings import Settings
from flows.store.layout import open_warehouse
from schemas import RELEASE_TABLES
from tests.builds import STORY, ask, build, last_run, part_names, read_here, spoil_pages, write_page
from tests.test_history import TWINS, VERSIONS, build_batches

Q = "select * exclude ({}) from {} order by all"


@pytest.fixture(autouse=True)
def _read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    monkeypatch.setattr("flows.steps.read_shard", read_here)


def test_a_rebuild_forgets_history(tmp_path: Path) -> None:
    """After any history a rebuild gives the same bytes, and the rows of the incremental builds but for `release`."""
    one = build_batches(tmp_path / "one", [*VERSIONS[:2], TWINS[1]], [*VERSIONS[2:], TWINS[0], TWINS[2]])
    two = build_batches(tmp_path / "two", [*VERSIONS[:2], TWINS[1], *VERSIONS[2:], TWINS[0], TWINS[2]])
    derived = ("duplicates", "resolved_links", "site_lines", "line_sightings")
    release = {"rejections": "first_release, last_release", **dict.fromkeys(derived, "null")}
    tables = [t for t in RELEASE_TABLES if t not in ("inputs", "captures", "blocks", "related_headlines")]
    exclude = {t: release.get(t, "release") for t in tables}

    def rows() -> dict[str, list[tuple[object, ...]]]:
        return {
            t: ask(one, f"select * from {t} order by all" if e == "null" else Q.format(e, t))
            for t, e in exclude.items()
        }

    before = rows()
    made = build(tmp_path / "one/raw", one, rebuild=True)
    assert (made["state"], made["release"], made["base_release"]) == ("published", 3, None)
    assert rows() == before
    build(tmp_path / "one/raw", tmp_path / "fresh", rebuild=True)
    names = part_names(one, *RELEASE_TABLES)
    assert names == part_names(tmp_path / "fresh", *RELEASE_TABLES)
    assert ask(one, "select distinct release from captures") == [(0,)]
    assert set(part_names(two, *derived)) == set(part_names(one, *derived))
    (tmp_path / "one/raw/0.jsonl").unlink()
    with pytest.raises(GateFailedError, match=r"3 captures of release 3, .*of 0\.jsonl, .*one/raw.*--drop-missing"):
        build(tmp_path / "one/raw", one, rebuild=True)
    assert build(tmp_path / "one/raw", one, rebuild=True, drop_missing=True)["captures_accepted"] == 4


def test_a_rebuild_that_is_stopped_claims_nothing(tmp_path: Path) -> None:
    """What was read before the guard is counted as found, and neither accepted nor rejected, not even what was lost."""
    for name in ("ferry.txt", "other.txt"):
        write_page(tmp_path / "raw", name, *STORY, f"It is called {name}.")
    (tmp_path / "raw/photo.jpg").write_bytes(b"picture")
    build(tmp_path / "raw", tmp_path / "warehouse", settle_seconds=0)
    (tmp_path / "raw/ferry.txt").unlink()
    with pytest.raises(GateFailedError, match="--drop-missing"):
        build(tmp_path / "raw", tmp_path / "warehouse", settle_seconds=0, rebuild=True)
    run = last_run(tmp_path / "warehouse")
    assert (run["captures_found"], run["captures_accepted"], run["captures_rejected"]) == (2, 0, 0)
    assert describe_balance(run) == "2 read, none decided on"
    told = {row["what"]: row["count"] for row in list_balance(open_warehouse(tmp_path / "warehouse"), run["run"])}
    assert (told["captures found"], told["captures not decided on"]) == (2, 2)


def call_the_second_paragraph_a_caption(page: Page) -> Page:
    blocks = [
        replace(b, label="caption", rule="caption.test") if b.text == STORY[1] and b.label == "paragraph" else b
        for b in page.blocks
    ]
    if not page.article or blocks == page.blocks:
        return page
    chars = dict.fromkeys(("caption", "paragraph"), 0)
    for block in blocks:
        chars[block.label] = chars.get(block.label, 0) + len(block.text.replace(" ", ""))
    capture = replace(page.capture, chars_by_label=[{"label": k, "chars": n} for k, n in sorted(chars.items())])
    paragraphs = [b.text for b in blocks if b.label == "paragraph"]
    body = "\n\n".join(paragraphs)
    article = replace(
        page.article, body=body, paragraph_count=len(paragraphs), word_count=len(body.split()),
        body_sha256=f"{len(body):064x}", article_id="f" * 32,
    )  # fmt: skip
    return replace(page, blocks=blocks, capture=replace(capture, article_id="f" * 32), article=article)


def test_relabelling_says_what_would_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed rule: the report names lines and articles, nothing is published, and articles keep their ids."""
    write_page(tmp_path / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
    write_page(tmp_path / "raw", "other.txt", *STORY[2:], clock="08:21 GMT14 June 2021")
    warehouse = tmp_path / "warehouse"
    build(tmp_path / "raw", warehouse)
    ids = ask(warehouse, "select article_id from articles order by all")
    settings = Settings(raw=tmp_path / "raw", warehouse=warehouse)
    assert relabel(settings).report.startswith("0 lines on 0 pages and 0 articles would change.\n")
    spoil_pages(monkeypatch, call_the_second_paragraph_a_caption)
    report = relabel(settings).report
    assert report.startswith("1 line on 1 page and 1 article would change.\n")
    assert "| paragraph | caption | caption.test | 1 | 1 |" in report
    assert "changed (body, paragraph_count, word_count, body_sha256)" in report
    run = last_run(warehouse)
    assert (run["state"], run["release"]) == ("nothing_new", None)
    assert "1 line on 1 page" in run["reason"]
    lists = warehouse / "ledger" / run["run"]
    assert duckdb.sql(f"select text, label_after from '{lists}/relabelled_lines.parquet'").fetchall() == [
        (STORY[1], "caption")
    ]
    assert "Published as release 000002" in relabel(settings, publish=True).report
    assert ask(warehouse, "select article_id from articles order by all") == ids
    assert ask(warehouse, "select count(*) from blocks where label = 'caption'") == [(1,)]


def test_a_correction_reaches_the_warehouse(tmp_path: Path) -> None:
    """A corrected line of a page in the warehouse changes its record when such pages are relabelled."""
    write_page(tmp_path / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
    write_page(tmp_path / "raw", "other.txt", *STORY[2:], clock="08:21 GMT14 June 2021")
    warehouse = tmp_path / "warehouse"
    build(tmp_path / "raw", warehouse)
    settings = Settings(raw=tmp_path / "raw", warehouse=warehouse, settle_seconds=0)
    assert relabel(settings, corrected=True).report == "The release holds no such page.\n"
    ((key, article),) = ask(warehouse, "select capture_id, article_id from captures where source = 'ferry.txt'")
    ((position,),) = ask(warehouse, f"select position from blocks where capture_id = '{key}' and text = '{STORY[1]}'")
    add_correction(
        warehouse / "corrections.jsonl",
        Correction(capture=key, position=position, text=STORY[1], label="caption", reason="It stands under a picture."),
    )
    assert relabel(settings, corrected=True).report.startswith("1 line on 1 page and 1 article would change.\n")
    assert ask(warehouse, "select count(*) from blocks where rule = 'correction'") == [(0,)]
    assert "Published as release 000002" in relabel(settings, corrected=True, publish=True).report
    assert ask(warehouse, "select text, label from blocks where rule = 'correction'") == [(STORY[1], "caption")]
    assert ask(warehouse, f"select paragraph_count from articles where article_id = '{article}'") == [(3,)]
    assert ask(warehouse, "select count(*), count(distinct capture_id) from captures") == [(2, 2)]
    run = last_run(warehouse)
    assert (run["captures_found"], run["captures_accepted"], run["state"]) == (1, 1, "published")


def test_one_site_can_be_relabelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relabelling a site reads its pages alone, and a story goes with all its captures."""
    build_batches(tmp_path, VERSIONS, TWINS)
    warehouse, settings = tmp_path / "warehouse", Settings(raw=tmp_path / "raw", warehouse=tmp_path / "warehouse")
    before = {t: ask(warehouse, f"select * exclude (release) from {t} order by all") for t in ("articles", "revisions")}
    ((site, pages),) = ask(warehouse, "select site, count(*) from captures group by all order by 2 desc limit 1")
    spoil_pages(monkeypatch, lambda page: page)
    assert relabel(settings, site="nobody.example").report == "The release holds no such page.\n"
    assert "Published" in relabel(settings, site=site, publish=True).report
    assert last_run(warehouse)["captures_accepted"] == pages
    assert {t: ask(warehouse, f"select * exclude (release) from {t} order by all") for t in before} == before
