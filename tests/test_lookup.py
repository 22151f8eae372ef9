"""The inspector's look-ups in a release: every page is reached, by whatever its user knows of it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flows.pages.corrections import Correction
from flows.report.inspector import render_inspector
from flows.report.lookup import ReleaseShelf
from flows.report.rule_source import ROOT
from flows.store.layout import current_release, open_warehouse
from flows.store.lock import hold_lock
from tests.builds import STORY, ask, build, read_here, settle, write_page

URL = "https://www.veldmark.example/ferry-stays-41"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> ReleaseShelf:
    """A release of a recaptured story, pages of two sites and of none, an empty file and a line that is no page."""
    root = tmp_path_factory.mktemp("lookup")
    raw, warehouse = root / "raw", root / "warehouse"
    raw.mkdir()
    records = [
        {"id": "1", "url": URL, "text": "\n\n".join(STORY), "captured_at": "2021-03-01T08:00:00Z"},
        {
            "id": "2",
            "url": URL,
            "text": "\n\n".join((*STORY, "It sank on Friday.")),
            "captured_at": "2021-04-01T08:00:00Z",
        },
        {"id": "3", "url": "https://b.example/other-story-5", "text": "\n\n".join((STORY[1], STORY[0], STORY[3]))},
    ]
    lines = [*map(json.dumps, records), "{ no page"]
    (raw / "pages.jsonl").write_text("\n".join(lines))
    settle(raw / "pages.jsonl")
    (raw / "empty.txt").write_text("")
    settle(raw / "empty.txt")
    write_page(raw, "plain.txt", *reversed(STORY), clock="08:21 GMT13 June 2021")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        build(raw, warehouse)
    release = current_release(open_warehouse(warehouse))
    assert release
    return ReleaseShelf(release, raw)


def walk(shelf: ReleaseShelf, order: str) -> Iterator[str]:
    """All keys of an order, from first to last."""
    key = shelf.first(order)
    while key:
        yield key
        key = shelf.step(key, order, 1)


@pytest.mark.parametrize("order", ["given", "site"])
def test_every_capture_is_reached_once_and_the_way_back_is_the_same(shelf: ReleaseShelf, order: str) -> None:
    keys = list(walk(shelf, order))
    assert sorted(keys) == sorted(key for (key,) in ask(warehouse_of(shelf), "select capture_id from captures"))
    back = [keys[-1]]
    while previous := shelf.step(back[-1], order, -1):
        back.append(previous)
    assert back == keys[::-1]


def warehouse_of(shelf: ReleaseShelf) -> Path:
    return shelf.release.folder.parents[1]


def test_sites_stay_together(shelf: ReleaseShelf) -> None:
    sites = [shelf.entry(key, {}).page.capture.site or "" for key in walk(shelf, "site")]  # type: ignore[union-attr]
    assert sites == sorted(sites)


def test_the_least_certain_come_first(shelf: ReleaseShelf) -> None:
    keys = list(walk(shelf, "doubt"))
    assert len(keys) == 4
    assert shelf.place(keys[1], "doubt") == "2 of 4"


def test_what_was_rejected_is_shown_with_its_reason(shelf: ReleaseShelf) -> None:
    entries = [shelf.entry(key, {}) for key in walk(shelf, "rejected")]
    reasons = {entry.name: entry.page.problem.reason for entry in entries if entry and entry.page.problem}
    assert len(reasons) == 2
    assert reasons["empty.txt"] == "The capture is empty."
    assert "pages.jsonl" in reasons
    assert "Rejected." in render_inspector([entry for entry in entries if entry])


def test_an_entry_is_what_was_stored(shelf: ReleaseShelf) -> None:
    [(key, article)] = ask(
        warehouse_of(shelf), "select capture_id, article_id from captures where source = 'plain.txt'"
    )
    entry = shelf.entry(key, {})
    assert entry and entry.page.article
    assert (entry.page.article.article_id, entry.name) == (article, "plain.txt")
    assert [block.position for block in entry.page.blocks] == list(range(entry.page.capture.block_count))
    assert entry.page.capture.captured_at and entry.page.capture.captured_at.isoformat() == "2021-06-13T08:21:00+00:00"


def test_versions_of_a_story_are_compared(shelf: ReleaseShelf) -> None:
    [newest] = shelf.search(ask(warehouse_of(shelf), f"select capture_id from articles where url = '{URL}'")[0][0])
    entry = shelf.entry(newest.key, {})
    assert entry
    revision = ask(warehouse_of(shelf), f"select revision from articles where url = '{URL}'")[0][0]
    if revision > 1:
        assert [version.change for version in entry.versions] == ["first", "body"]
        assert "<ins>" in render_inspector([entry])


def test_an_older_capture_says_so(shelf: ReleaseShelf) -> None:
    keys = [hit.key for hit in shelf.search(URL)]
    notes = [entry.note for key in keys if (entry := shelf.entry(key, {}))]
    assert len(notes) == 2
    assert sum("newer capture" in (note or "") for note in notes) == 1


def test_a_page_is_found_by_what_is_known_of_it(shelf: ReleaseShelf) -> None:
    [(key, article)] = ask(
        warehouse_of(shelf), "select capture_id, article_id from captures where source = 'plain.txt'"
    )
    for text in (key, article, "plain.txt"):
        assert [hit.key for hit in shelf.search(text)] == [key]
    assert shelf.search("' or true --") == []
    assert shelf.entry("' or true --", {}) is None
    assert shelf.step("' or true --", "given", 1) is None


def test_a_corrected_page_is_read_again_from_its_raw_page(shelf: ReleaseShelf) -> None:
    [(key,)] = ask(warehouse_of(shelf), "select capture_id from captures where source = 'plain.txt'")
    block = shelf.entry(key, {}).page.blocks[-1]  # type: ignore[union-attr]
    wrong = Correction(capture=key, position=block.position, text=block.text, label="caption", reason="seen")
    entry = shelf.entry(key, {key: [wrong]})
    assert entry and entry.note
    assert (entry.page.blocks[-1].label, entry.page.blocks[-1].rule) == ("caption", "correction")


def test_a_correction_of_a_page_that_is_gone_is_announced(shelf: ReleaseShelf, tmp_path: Path) -> None:
    [(key,)] = ask(warehouse_of(shelf), "select capture_id from captures where source = 'plain.txt'")
    wrong = Correction(capture=key, position=0, text="Text", label="caption", reason="seen")
    entry = replace(shelf, raw=tmp_path).entry(key, {key: [wrong]})
    assert entry and "wait" in (entry.note or "")


def test_what_would_change_is_what_relabel_says(
    shelf: ReleaseShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules of the source tree as they are now, on all pages of the site and no other; nothing is published."""
    keys = [hit.key for hit in shelf.search(URL)]
    tree = copy_source(tmp_path)
    monkeypatch.setattr("flows.report.changes.ROOT", tree)
    monkeypatch.chdir(tmp_path)
    before = len(list(open_warehouse(warehouse_of(shelf)).ledger.iterdir()))
    assert shelf.find_changes(keys[0])[:4] == ("veldmark.example", 2, 0, [])
    rules = tree / "flows" / "pages" / "vocabulary" / "buttons_en.py"
    phrase = STORY[1].rstrip(".")
    rules.write_text(rules.read_text().replace('"share": """', f'"share": """\n{phrase} |', 1))
    found = shelf.find_changes(keys[0])
    assert found.pages == 2 and found.lines == len(found.shown) >= 2  # neighbours may be read otherwise, too
    shared = [(c.key, c.before.label) for c in found.shown if c.before and c.after and c.after.label == "share"]
    assert sorted(shared) == [(key, "paragraph") for key in sorted(keys)]
    assert set(found.names.values()) == {"pages.jsonl"}
    assert len(list(open_warehouse(warehouse_of(shelf)).ledger.iterdir())) == before + 2
    assert ask(warehouse_of(shelf), "select count(*) from blocks where label = 'share'") == [(0,)]


def copy_source(folder: Path) -> Path:
    """The source tree once more, whose rules may be edited."""
    for name in ("flows", "schemas", "expectations"):
        shutil.copytree(ROOT / name, folder / "tree" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "warehouse" / "views", folder / "tree" / "warehouse" / "views")
    return folder / "tree"


def test_pages_without_a_site_are_read_again_too(shelf: ReleaseShelf) -> None:
    """The plain one, and the empty one, which is still refused."""
    [(key,)] = ask(warehouse_of(shelf), "select capture_id from captures where source = 'plain.txt'")
    assert shelf.find_changes(key)[:3] == ("", 2, 0)


def test_why_nothing_can_be_compared_is_said(shelf: ReleaseShelf) -> None:
    """In the command's own words, such as who holds the warehouse."""
    key = shelf.search(URL)[0].key
    lock = open_warehouse(warehouse_of(shelf)).lock
    with hold_lock(lock, seconds=1, now="noon"), pytest.raises(ValueError, match=f"process {os.getpid()} on "):
        shelf.find_changes(key)


def test_nothing_outside_the_raw_folder_is_read(shelf: ReleaseShelf, tmp_path: Path) -> None:
    [(key,)] = ask(warehouse_of(shelf), "select capture_id from captures where source = 'plain.txt'")
    assert shelf.capture(key)
    assert replace(shelf, raw=tmp_path).capture(key) is None
    (tmp_path / "plain.txt").symlink_to(shelf.raw / "plain.txt")
    assert replace(shelf, raw=tmp_path).capture(key) is None
