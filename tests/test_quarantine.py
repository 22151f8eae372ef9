"""The quarantine: what was kept out is read again after a fix, or left out with a reason."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from flows.cli import app
from flows.desk_quarantine import waive_and_tell
from flows.errors import ConfigError
from flows.pages.types import Page
from flows.quarantine import Rejected, list_rejected, replay, unwaive, waive
from flows.releases import find_release
from flows.settings import Settings
from flows.store.layout import open_warehouse
from tests.builds import (
    STORY,
    ask,
    build,
    change_article,
    copy_folder,
    last_run,
    read_here,
    settle,
    spoil_pages,
    write_page,
)


@pytest.fixture(autouse=True)
def _read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    monkeypatch.setattr("flows.steps.read_shard", read_here)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "raw").mkdir()
    return Settings(raw=tmp_path / "raw", warehouse=tmp_path / "warehouse", settle_seconds=0)


@pytest.fixture(scope="module")
def broken_rule(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages, of which one was kept out as long as a rule was broken."""
    place = tmp_path_factory.mktemp("broken_rule")
    write_page(place / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
    write_page(place / "raw", "other.txt", *STORY[1:], clock="08:21 GMT14 June 2021")
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr("flows.bare.read_shard", read_here)
        spoil_pages(broken, only("ferry.txt", date_in_the_future))
        build(place / "raw", place / "warehouse")
    return place


@pytest.fixture(scope="module")
def sent_nothing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page, and one that is empty."""
    place = tmp_path_factory.mktemp("sent_nothing")
    write_page(place / "raw", "ferry.txt")
    (place / "raw/empty.txt").touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        build(place / "raw", place / "warehouse", settle_seconds=0)
    return place


def copy_of(built: Path, settings: Settings) -> None:
    """Have a warehouse that was built once, and its raw pages, where a test may change them."""
    copy_folder(built, settings.warehouse.parent)


def build_with(settings: Settings, **changes: Any) -> dict[str, Any]:
    fields = {"settle_seconds": 0, **changes}
    return build(settings.raw, settings.warehouse, **fields)


def open_rows(settings: Settings, **chosen: Any) -> list[Rejected]:
    return list_rejected(find_release(open_warehouse(settings.warehouse)), **chosen)


def date_in_the_future(page: Page) -> Page:
    """As a broken rule would have it: published after the capture."""
    when = datetime(2050, 1, 1, tzinfo=UTC)
    return change_article(
        page, published_at=when, published_basis="text", published_precision="minute", published_offset_minutes=0
    )


def only(source: str, change: Any) -> Any:
    return lambda page: change(page) if page.capture.source == source else page


def rows_of(settings: Settings, table: str) -> list[tuple[Any, ...]]:
    left_out = "exclude (release)" if table in ("captures", "articles", "revisions", "signatures") else ""
    return ask(settings.warehouse, f"select * {left_out} from {table} order by all")


def test_a_mended_rule_releases_its_pages(broken_rule: Path, settings: Settings) -> None:
    """After the fix a replay lets the page in, with all its rows, as if it had never been kept out."""
    copy_of(broken_rule, settings)
    (row,) = open_rows(settings)
    assert (row.check, row.source, row.status) == ("published_before_capture", "ferry.txt", "open")
    assert ask(settings.warehouse, "select count(*) from articles") == [(1,)]
    done = replay(settings)
    assert (done.meant, done.released, done.accepted, done.release) == (1, 1, 1, 2)
    assert open_rows(settings) == []
    assert [r.status for r in open_rows(settings, status=None)] == ["released"]
    run = last_run(settings.warehouse)
    assert (run["state"], run["captures_found"], run["captures_accepted"]) == ("published", 1, 1)
    fresh = replace(settings, warehouse=settings.warehouse.parent / "fresh")
    build_with(fresh)
    for table in ("captures", "blocks", "articles", "revisions", "related_headlines", "signatures", "duplicates"):
        assert rows_of(settings, table) == rows_of(fresh, table), table


def test_what_is_not_mended_stays(broken_rule: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """A replay that releases nothing publishes nothing, and its run says so.

    It reads in threads, and its record names that engine, not the one that builds would use.
    """
    copy_of(broken_rule, settings)
    spoil_pages(monkeypatch, only("ferry.txt", date_in_the_future))
    done = replay(replace(settings, engine="dask"))
    assert (done.meant, done.released, done.release) == (1, 0, None)
    run = last_run(settings.warehouse)
    assert (run["reason"], run["engine"]) == ("Of 1 rejection none can be released yet.", "local")
    assert replay(settings, check="empty").meant == 0
    assert len(open_rows(settings)) == 1


def write_records(settings: Settings, count: int) -> None:
    records = [
        {"url": f"https://lurvik.example/ferry/{n}", "text": "\n\n".join([f"Part {n} of the story.", *STORY])}
        for n in range(count)
    ]
    (settings.raw / "all.jsonl").write_text("\n".join(map(json.dumps, records)))


def test_a_container_is_not_extracted_whole(settings: Settings) -> None:
    """Of a file with many pages only those that were kept out go through the extractor again."""
    write_records(settings, 5)
    with pytest.MonkeyPatch.context() as broken:
        spoil_pages(broken, lambda page: _fail(page) if page.capture.url == "https://lurvik.example/ferry/3" else page)
        build_with(settings)
    assert len(open_rows(settings, site="lurvik.example")) == 1
    seen = Counter[str]()
    with pytest.MonkeyPatch.context() as watched:
        spoil_pages(watched, lambda page: (seen.update([page.capture.url or ""]), page)[1])
        done = replay(settings, check="extractor_failed")
    assert (done.accepted, done.release) == (1, 2)
    assert seen == {"https://lurvik.example/ferry/3": 1}
    run = last_run(settings.warehouse)
    assert (run["captures_found"], run["captures_accepted"], run["captures_unchanged"]) == (5, 1, 4)
    assert ask(settings.warehouse, "select count(*), count(distinct article_id) from captures") == [(5, 5)]


def _fail(page: Page) -> Page:
    raise ZeroDivisionError("planted")


def test_a_file_that_could_not_be_read_is_read_again(settings: Settings) -> None:
    """What was no capture, such as a page over the limit, is tried again from its file."""
    write_page(settings.raw, "long.txt", *STORY, *(f"Sentence number {n} of a long story." for n in range(200)))
    write_page(settings.raw, "ferry.txt")
    build_with(settings, capture_bytes=2000)
    (row,) = open_rows(settings)
    assert (row.check, row.capture_id) == ("too_large", None)
    done = replay(settings)
    assert (done.accepted, done.released) == (1, 1)
    assert ask(settings.warehouse, "select count(*) from articles") == [(2,)]


def test_a_refused_pointer_comes_back(settings: Settings) -> None:
    """A pointer alone that was refused comes back with its page, whose article keeps its id."""
    pointer = "READ MORE: Harbour of Lurvik Closed for Three Days After Storm"
    write_page(settings.raw, "ferry.txt", *STORY[:2], pointer, *STORY[2:])

    def shorten(page: Page) -> Page:
        return replace(page, related=[replace(r, headline="x") for r in page.related])

    with pytest.MonkeyPatch.context() as broken:
        spoil_pages(broken, shorten)
        build_with(settings)
    before = ask(settings.warehouse, "select article_id, body from articles")
    (row,) = open_rows(settings)
    assert (row.check, row.table) == ("related_headline_has_a_length", "related_headlines")
    assert replay(settings, key=row.key[:8]).released == 1
    assert ask(settings.warehouse, "select article_id, body from articles") == before
    assert ask(settings.warehouse, "select marker, after_paragraph from related_headlines") == [("READ MORE", 2)]
    assert ask(settings.warehouse, "select count(*) from captures") == [(1,)]


def test_a_late_capture_joins_its_story(settings: Settings) -> None:
    """A released capture of a story that is there becomes one more version of it."""
    address = "https://lurvik.example/ferry"
    for day, words in (("01", STORY), ("02", STORY[:3]), ("03", STORY[:2])):
        record = {"url": address, "text": "\n\n".join(words), "captured_at": f"2021-03-{day}T10:00Z"}
        (settings.raw / f"{day}.jsonl").write_text(json.dumps(record))
    with pytest.MonkeyPatch.context() as broken:
        spoil_pages(broken, only("02.jsonl", date_in_the_future))
        build_with(settings)
    replay(settings)
    fresh = replace(settings, warehouse=settings.warehouse.parent / "fresh")
    build_with(fresh)
    for table in ("captures", "articles", "revisions"):
        assert rows_of(settings, table) == rows_of(fresh, table), table


def test_a_page_that_is_gone_stays_open(broken_rule: Path, settings: Settings) -> None:
    """A rejection whose raw page is not there any more is counted and stays."""
    copy_of(broken_rule, settings)
    (settings.raw / "ferry.txt").unlink()
    done = replay(settings)
    assert (done.gone, done.released, done.release) == (1, 0, None)
    assert len(open_rows(settings)) == 1


def test_a_replay_names_the_folder_that_it_looked_in(
    broken_rule: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where none is named, that of the last build."""
    copy_of(broken_rule, settings)
    write_page(settings.raw, "third.txt", *STORY[2:])
    build_with(settings)
    (settings.raw / "ferry.txt").unlink()
    (elsewhere := settings.warehouse.parent / "elsewhere").mkdir()
    monkeypatch.chdir(elsewhere)
    assert f"No longer in {settings.raw}: 1 input file;" in copydesk(settings, "replay").output


def test_waiving_has_a_reason_and_can_be_taken_back(sent_nothing: Path, settings: Settings) -> None:
    """A waived rejection is open no more, says why, survives a rebuild, and can be opened again."""
    copy_of(sent_nothing, settings)
    waive(settings, open_rows(settings), "The site sent nothing that day.")
    assert ask(settings.warehouse, "select status, note from rejections") == [
        ("waived", "The site sent nothing that day.")
    ]
    assert ask(settings.warehouse, "select count(*) from quarantine_open") == [(0,)]
    [(key,)] = ask(settings.warehouse, "select key from rejections")
    with pytest.raises(ConfigError, match="Nothing open in quarantine"):
        waive_and_tell(settings, [key], check=None, site=None, reason="Once more.", off=False)
    assert replay(settings).meant == 0
    build_with(settings, rebuild=True)
    waived = open_rows(settings, status="waived")
    assert [r.note for r in waived] == ["The site sent nothing that day."]
    unwaive(settings, waived)
    assert [(r.status, r.note) for r in open_rows(settings)] == [("open", None)]
    with pytest.raises(ConfigError, match="Nothing waived in quarantine"):
        waive_and_tell(settings, [key], check=None, site=None, reason="", off=True)


def test_waiving_needs_no_raw_folder(sent_nothing: Path, settings: Settings) -> None:
    """A waiver opens no raw page, so that it works where the pages have gone, or stand on another machine."""
    copy_of(sent_nothing, settings)
    elsewhere = replace(settings, raw=settings.warehouse / "nowhere")
    waive(elsewhere, open_rows(settings), "The site sent nothing that day.")
    assert [r.status for r in open_rows(settings, status=None)] == ["waived"]
    unwaive(elsewhere, open_rows(settings, status="waived"))
    assert len(open_rows(settings)) == 1


def test_what_quarantine_does_not_hold_is_a_sentence(settings: Settings) -> None:
    """No release yet, and a key that nothing bears, are told as such; a list that is empty is none of these."""
    with pytest.raises(ConfigError, match="holds no release yet"):
        ask_quarantine(settings)
    write_page(settings.raw, "ferry.txt")
    build_with(settings)
    assert "Nothing of that kind" in ask_quarantine(settings).output
    with pytest.raises(ConfigError, match="is called 'abc'"):
        ask_quarantine(settings, "abc")


def ask_quarantine(settings: Settings, *arguments: str) -> Result:
    """What `copydesk quarantine` prints."""
    command = ["quarantine", *arguments, "--warehouse", str(settings.warehouse)]
    settings.warehouse.mkdir(exist_ok=True)
    return CliRunner().invoke(app, command, catch_exceptions=False)


def test_a_damaged_waiver_is_a_sentence(settings: Settings) -> None:
    """A line that is no waiver stops the build, and names itself."""
    write_page(settings.raw, "ferry.txt")
    settings.warehouse.mkdir()
    (settings.warehouse / "waivers.jsonl").write_text('{"key": "a"}\n')
    with pytest.raises(ConfigError, match=r"waivers\.jsonl, line 1 is no waiver"):
        build_with(settings)


def test_replay_needs_a_release(settings: Settings) -> None:
    """Without a release there is no quarantine."""
    with pytest.raises(ConfigError, match="copydesk build"):
        replay(settings)


def copydesk(settings: Settings, *words: str) -> Result:
    """The command with the test's warehouse."""
    return CliRunner().invoke(app, [*words, "--warehouse", str(settings.warehouse)], env={"COLUMNS": "200"})


def test_the_commands_list_explain_and_waive(sent_nothing: Path, settings: Settings) -> None:
    """An editor finds what was kept out, reads why and what to do, waives it, and is told what names nothing."""
    copy_of(sent_nothing, settings)
    (row,) = open_rows(settings)
    assert "empty.txt" in copydesk(settings, "quarantine").output
    explained = " ".join(copydesk(settings, "quarantine", row.key[:10]).output.split())
    assert row.key in explained and f"copydesk waive {row.key[:12]}" in explained
    assert copydesk(settings, "quarantine", "--check", "binary").output == "Nothing of that kind is in quarantine.\n"
    assert copydesk(settings, "waive", row.key[:10]).exit_code == 2
    with pytest.raises(ConfigError, match="called 'zzz'"):
        raise copydesk(settings, "waive", "zzz", "--reason", "No.").exception or AssertionError
    done = copydesk(settings, "waive", row.key[:10], "--reason", "Nothing was sent.")
    assert done.output == "1 rejection is waived.\n"
    listed = json.loads(copydesk(settings, "quarantine", "--status", "waived", "--format", "json").output)
    assert [(found["key"], found["note"]) for found in listed] == [(row.key, "Nothing was sent.")]
    assert "Nothing of that kind" in copydesk(settings, "replay", str(settings.raw)).output


def test_a_table_is_read_once_its_columns_are_named(settings: Settings) -> None:
    """The advice for one loss names it whole, for others begin like it, and says how to tell the columns."""
    (settings.raw / "site").mkdir()
    for number in (1, 2):
        table = f"Adresse;Volltext\nhttps://a.example/{number};{' '.join(STORY)} {number}\n"
        path = settings.raw / f"site/export-{number}.csv"
        path.write_text(table)
        settle(path)  # or the replay, which reads the settings for itself, would wait
    build_with(settings)
    explained = " ".join(copydesk(settings, "quarantine", "site/export-1").output.replace("│", " ").split())
    assert "copydesk waive site/export-1.csv --reason" in explained and "--set columns='html=" in explained
    columns = "columns=text=volltext,url=adresse"
    done = copydesk(settings, "replay", str(settings.raw), "--check", "missing_column", "--set", columns)
    assert "2 rejections read again: 2 released, 2 captures let in." in done.output


def test_a_file_that_is_put_right_leaves_the_quarantine(settings: Settings) -> None:
    """The next build reads it, and no longer finds what was refused; what still stands elsewhere stays open."""
    for name, text in (("a.txt", ""), ("b.txt", " \n")):
        (settings.raw / name).write_text(text)
    build_with(settings)
    assert len(open_rows(settings)) == 2
    write_page(settings.raw, "a.txt")
    build_with(settings)
    assert [row.source for row in open_rows(settings)] == ["b.txt"]


def test_a_build_that_keeps_something_out_says_where_that_is_told(settings: Settings) -> None:
    """And says nothing of it where all was accepted."""
    for name, story, told in (("a.txt", STORY, False), ("empty.txt", [""], True)):
        write_page(settings.raw, name, *story)
        done = copydesk(settings, "build", str(settings.raw), "--bare")
        assert done.exit_code == 0 and ("copydesk quarantine --warehouse" in done.output) == told


def test_the_list_has_no_empty_column(settings: Settings) -> None:
    """Where every key names the input, that is not said again; a capture's key does not."""
    (settings.raw / "odd.csv").write_text("one,two\n1,2\n")
    build_with(settings)
    assert "where the raw page is" not in copydesk(settings, "quarantine").output
    (settings.raw / "empty.txt").touch()
    build_with(settings)
    assert "where the raw page is" in copydesk(settings, "quarantine").output
