"""The build, from a raw folder to rows."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flows.errors import ConfigError, GateFailedError, WarehouseBusyError
from flows.settings import Settings, read_settings
from schemas import RELEASE_TABLES
from tests.builds import (
    STORY,
    ask,
    build,
    copy_folder,
    last_run,
    part_names,
    read_here,
    settle,
    write_page,
)

pytestmark = pytest.mark.usefixtures("read_in_this_process")


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one raw page and one release of it, to read or to copy."""
    folder = tmp_path_factory.mktemp("one")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        write_page(folder / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
        build(folder / "raw", folder / "warehouse")
    return folder


@pytest.fixture
def built(one: Path, raw: Path) -> None:
    """Raw folder and warehouse of the test begin as a copy of it."""
    copy_folder(one, raw.parent)


def test_a_page_becomes_rows(one: Path) -> None:
    """One capture gives one capture row, its blocks, one article, and a run that balances, whose times are in UTC."""
    warehouse = one / "warehouse"
    run = last_run(warehouse)
    assert (run["state"], run["release"], run["captures_found"], run["captures_accepted"]) == ("published", 1, 1, 1)
    assert run["text_chars_read"] == run["text_chars_in_blocks"] > 0
    assert ask(warehouse, "select source, captured_month, captured_at_basis from captures") == [
        ("ferry.txt", "2021-06", "page_clock")
    ]
    assert ask(warehouse, "select published_at, paragraph_count, release from articles") == [(None, 4, 1)]
    assert ask(warehouse, "select text from paragraphs order by paragraph") == [(p,) for p in STORY]
    assert run["started_at"].utcoffset() == timedelta()
    assert run["started_at"] <= run["ended_at"]


def test_nothing_new_publishes_nothing(raw: Path, warehouse: Path) -> None:
    """The same input twice adds nothing, and the ledger says so."""
    write_page(raw, "ferry.txt")
    first, run = build(raw, warehouse), build(raw, warehouse)
    assert (run["state"], run["reason"], run["release"]) == ("nothing_new", "Nothing is new.", None)
    assert 0 < run["cpu_seconds"] < first["cpu_seconds"]  # each run counts its own
    assert [p.name for p in (warehouse / "releases").iterdir()] == ["000001"]
    assert ask(warehouse, "select count(*) from runs") == [(2,)]


def test_an_empty_folder_is_no_error(raw: Path, warehouse: Path) -> None:
    """A folder without captures publishes nothing and says why."""
    assert build(raw, warehouse)["reason"] == "The raw folder holds no captures."


@pytest.mark.usefixtures("built")
def test_a_touched_file_is_unchanged(raw: Path, warehouse: Path) -> None:
    """A file with a new time and the old content adds no capture."""
    settle(raw / "ferry.txt", 1_700_000_000)
    run = build(raw, warehouse)
    assert (run["captures_found"], run["captures_unchanged"], run["articles"]) == (1, 1, 0)
    assert ask(warehouse, "select count(*), max(release) from captures") == [(1, 1)]
    assert build(raw, warehouse)["state"] == "nothing_new"


def test_copies_are_one_capture(raw: Path, warehouse: Path) -> None:
    """Copies of a page count as repeated; the smallest path in byte order is its source, whatever the shards."""
    for name in ("b.txt", "a/z.txt", "B.txt"):
        write_page(raw, name)
    run = build(raw, warehouse, shard_captures=1)
    assert (run["captures_accepted"], run["captures_repeated"]) == (1, 2)
    assert ask(warehouse, "select source, source_count from captures") == [("B.txt", 3)]


def test_the_newest_capture_stands_for_the_article(raw: Path, warehouse: Path) -> None:
    """An article is drawn from its newest capture and stands in the month of its first one."""
    first = {"url": "https://lurvik.example/ferry/1", "text": "\n\n".join(STORY), "captured_at": "2021-03-01T10:00Z"}
    later = {**first, "text": "\n\n".join(STORY[:3]), "captured_at": "2021-05-01T10:00Z"}
    older = {**first, "text": "\n\n".join(STORY[:2]), "captured_at": "2021-02-01T10:00Z"}
    for number, record in enumerate((first, later, older)):
        (raw / f"{number}.jsonl").write_text(json.dumps(record))
        build(raw, warehouse, settle_seconds=0)
    assert ask(warehouse, "select captured_month, paragraph_count, revision, release from articles") == [
        ("2021-02", 3, 3, 3)
    ]
    assert ask(warehouse, "select captures, first_captured_at from articles_full") == [
        (3, datetime(2021, 2, 1, 10, tzinfo=UTC))
    ]
    assert len(part_names(warehouse, "articles")) == 1


def test_order_shards_and_history_change_no_byte(raw: Path, tmp_path: Path) -> None:
    """The parts are a function of the set of captures: shards, workers and order of input do not enter."""
    names = [f"{n % 3}/{n}.txt" for n in range(12)]
    for n, name in enumerate(names):
        write_page(
            raw,
            name,
            f"Story number {n} of the evening.",
            *STORY,
            clock=f"08:21 GMT13 {['June', 'May'][n % 2]} 2021",
        )
    for n in range(6):  # a site whose template is learned
        text = "\n\n".join([f"{p} It is number {n}, {p[::-1]}." for p in STORY[n % 3 :]] + ["Follow the Lurvik post"])
        record = {"url": f"https://lurvik.example/ferry/{n}", "text": text, "captured_at": f"2021-03-0{n + 1}T10:00Z"}
        names.append(f"{n}.jsonl")
        (raw / names[-1]).write_text(json.dumps(record))
        settle(raw / names[-1])
    other = tmp_path / "other"
    for name in reversed(names):
        (other / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(raw / name, other / name)
    build(raw, tmp_path / "one")
    build(other, tmp_path / "two", shard_captures=5, workers=2)
    build(other, tmp_path / "four", shard_captures=1, workers=4)
    one = part_names(tmp_path / "one", *RELEASE_TABLES)
    assert one == part_names(tmp_path / "two", *RELEASE_TABLES) == part_names(tmp_path / "four", *RELEASE_TABLES)
    assert ask(tmp_path / "one", "select count(*) from line_sightings") > [(0,)]


def test_a_growing_file_waits(raw: Path, warehouse: Path) -> None:
    """A file that changes while the build looks is left to the next one; a settled one is read."""
    from flows.find import find_new, list_inputs, wait_until_settled

    page = write_page(raw, "ferry.txt")
    page.touch()
    files = list(list_inputs(str(raw)))
    page.write_text("More of it.")
    assert wait_until_settled(files, 0.2) == []
    assert [f.source for f in find_new(raw, None, 0.2).to_read] == ["ferry.txt"]


def test_unfinished_and_hidden_files_are_not_read(raw: Path, warehouse: Path) -> None:
    """Names that say so are never read, nor is the folder's own README; links never lead in a circle."""
    for name in (".hidden.txt", "a.part", "b.txt.tmp", "c.crdownload", ".dir/page.txt", "README.md"):
        write_page(raw, name)
    (raw / "circle").symlink_to(raw)
    (raw / "gone.txt").symlink_to(raw / "nothing")
    os.mkfifo(raw / "pipe.txt")
    assert build(raw, warehouse)["inputs_found"] == 0


@pytest.mark.usefixtures("built")
def test_a_failed_gate_publishes_nothing(raw: Path, warehouse: Path) -> None:
    """A release that fails a critical check is not there; its run, reasons and counts are."""
    write_page(raw, "other.txt", *STORY[1:])
    with pytest.raises(GateFailedError, match="text_is_mostly_understood"):
        build(raw, warehouse, unknown_share=-1)
    run = last_run(warehouse)
    assert (run["state"], run["release"], run["captures_accepted"]) == ("gate_failed", None, 1)
    assert "text_is_mostly_understood" in run["reason"]
    assert [p.name for p in (warehouse / "releases").iterdir()] == ["000001"]
    assert ask(warehouse, "select count(*) from captures") == [(1,)]
    assert ask(warehouse, "select failed_check from failed_checks") == [("text_is_mostly_understood",)]
    assert build(raw, warehouse)["release"] == 2


@pytest.mark.usefixtures("built")
def test_data_docs_on_demand(raw: Path, warehouse: Path) -> None:
    """With the setting on, Great Expectations' own pages stand in the run's ledger, and only then."""
    plain = last_run(warehouse)
    assert list((warehouse / "ledger" / plain["run"]).glob("data_docs*")) == []
    write_page(raw, "other.txt", *STORY[1:])
    folder = warehouse / "ledger" / build(raw, warehouse, data_docs=True)["run"]
    pages = {path.name: path.read_text() for path in folder.glob("data_docs*.html")}
    assert {"data_docs_release.html", "data_docs_articles_01.html", "data_docs_captures_01.html"} <= set(pages)
    assert "The body is, word for word" in pages["data_docs_articles_01.html"]


def test_a_build_that_does_not_balance_is_not_published(
    raw: Path, warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A capture that is lost between reader and table holds the release back."""
    write_page(raw, "ferry.txt")
    monkeypatch.setattr("flows.bare.read_shard", lambda run, shard: replace(read_here(run, shard), found=2))
    with pytest.raises(GateFailedError, match="captures_balance"):
        build(raw, warehouse)


def test_configuration_errors_say_what_to_do(tmp_path: Path, raw: Path) -> None:
    """A missing raw folder or a warehouse that cannot be made is a sentence, not a traceback."""
    with pytest.raises(ConfigError, match="create it"):
        build(tmp_path / "nowhere", tmp_path / "w")
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="--warehouse"):
        build(raw, tmp_path / "file" / "w")
    with pytest.raises(ConfigError, match="COPYDESK_WORKERS"):
        read_settings({"COPYDESK_WORKERS": "many"})
    assert read_settings({"COPYDESK_WORKERS": "3"}, raw=None).workers == 3
    assert not (tmp_path / "w").exists()


def test_one_writer_at_a_time(raw: Path, warehouse: Path) -> None:
    """A second build says who holds the warehouse."""
    from flows.run import open_run

    write_page(raw, "ferry.txt")
    settings = Settings(raw=raw, warehouse=warehouse)
    with open_run(settings), pytest.raises(WarehouseBusyError, match=f"process {os.getpid()} on "):
        build(raw, warehouse)
    assert build(raw, warehouse)["state"] == "published"


@pytest.mark.usefixtures("built")
def test_what_a_dead_build_left_is_cleared_away(raw: Path, warehouse: Path) -> None:
    """Folders without a manifest go; a release that was committed but not published is published."""
    write_page(raw, "other.txt", *STORY[1:])
    build(raw, warehouse)
    (warehouse / "current").unlink()
    (warehouse / "current").symlink_to("releases/000001")
    (warehouse / "releases/000003/captures").mkdir(parents=True)
    (warehouse / "staging/dead").mkdir(parents=True)
    assert build(raw, warehouse)["state"] == "nothing_new"
    assert str((warehouse / "current").readlink()) == "releases/000002"
    assert sorted(p.name for p in (warehouse / "releases").iterdir()) == ["000001", "000002"]
    (warehouse / "current").unlink()
    assert build(raw, warehouse)["base_release"] == 2


@pytest.mark.usefixtures("built")
def test_files_of_a_release_are_shared_and_read_only(raw: Path, warehouse: Path) -> None:
    """What did not change is the same file in two releases, and nobody can write it by mistake."""
    write_page(raw, "other.txt", *STORY[1:], clock="08:21 GMT14 July 2021")
    build(raw, warehouse)
    first, second = (next((warehouse / f"releases/00000{n}/articles/captured_month=2021-06").iterdir()) for n in (1, 2))
    assert first.stat().st_ino == second.stat().st_ino
    assert stat.S_IMODE(first.stat().st_mode) == 0o444


def test_prefect_runs_the_same_build(one: Path, warehouse: Path) -> None:
    """`copydesk build` runs through Prefect's own server, quietly, and gives what --bare gives."""
    command = [sys.executable, "-m", "flows.cli", "build", str(one / "raw"), "--warehouse", str(warehouse)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1 = 1 accepted" in done.stdout
    tables = ("captures", "blocks", "articles", "related_headlines", "inputs", "rejections")
    assert part_names(warehouse, *tables) == part_names(one / "warehouse", *tables)


@pytest.mark.parametrize(("asked", "heard"), [({}, False), ({"PREFECT_LOGGING_LEVEL": "INFO"}, True)])
def test_a_server_that_ends_says_nothing(asked: dict[str, str], heard: bool) -> None:
    """A library of the server may log an error as it is stopped; the console shows it to who asks for Prefect's log."""
    script = (
        "from flows.quiet import quiet_prefect; quiet_prefect()\n"
        "import logging, sqlalchemy\n"  # which gives its loggers a level of their own
        "from prefect.logging.configuration import setup_logging; setup_logging()\n"
        "logging.getLogger('sqlalchemy.pool').error('a query was cut short')"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")} | asked
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, timeout=120, check=False
    )
    assert (done.returncode, "cut short" in done.stderr, bool(done.stderr)) == (0, heard, heard)


def test_flow_and_bare_take_the_same_steps() -> None:
    """The flow and its plain twin name the same steps in the same order."""
    import ast

    def steps(path: str) -> list[str]:
        tree = ast.parse(Path(path).read_text())
        wanted = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
                  and node.module in ("flows.tasks", "flows.steps") for alias in node.names}  # fmt: skip
        names = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in wanted]
        ordered = sorted(names, key=lambda node: (node.lineno, node.col_offset))
        return [node.id for node in ordered if node.id != "link_report"]  # an artifact is Prefect's alone

    folder = Path(__file__).parents[1] / "flows"
    assert steps(str(folder / "build.py")) == steps(str(folder / "bare.py"))
