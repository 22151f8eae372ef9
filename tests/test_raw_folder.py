"""How the raw folder and the warehouse may stand to each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import ConfigError
from tests.builds import STORY, ask, build, write_page

pytestmark = pytest.mark.usefixtures("read_in_this_process")


def test_a_warehouse_in_the_raw_folder_is_no_input(raw: Path) -> None:
    """Its reports, lists and tables are never read as captures, however often one builds, nor in a rebuild."""
    write_page(raw, "ferry.txt")
    warehouse = raw / "deep/warehouse"
    found = [build(raw, warehouse, rebuild=again) for again in (False, False, True)]
    assert [(run["state"], run["inputs_found"]) for run in found] == [
        ("published", 1), ("nothing_new", 1), ("published", 1),
    ]  # fmt: skip
    write_page(raw, "deep/other.txt", *STORY[1:])
    assert build(raw, warehouse)["captures_accepted"] == 1
    assert ask(warehouse, "select source from captures order by source") == [("deep/other.txt",), ("ferry.txt",)]
    assert ask(warehouse, "from rejections") == []


def test_links_to_the_warehouse_are_no_inputs(raw: Path, warehouse: Path, tmp_path: Path) -> None:
    """Links into the warehouse, or to a folder that holds it, bring none of its files."""
    write_page(raw, "ferry.txt")
    build(raw, warehouse)
    (raw / "whole").symlink_to(warehouse)
    (raw / "part").symlink_to(warehouse / "ledger")
    (tmp_path / "above").mkdir()
    (tmp_path / "above/place").symlink_to(warehouse)
    (raw / "above").symlink_to(tmp_path / "above")
    assert build(raw, tmp_path / "above/place")["inputs_found"] == 1


def test_other_warehouses_in_the_raw_folder_are_no_inputs(raw: Path, warehouse: Path) -> None:
    """One that was tried before is left out; folders that are called as its parts are read."""
    write_page(raw, "ferry.txt")
    build(raw, raw / "tried/before")
    assert build(raw, warehouse)["inputs_found"] == 1
    for name in ("site/releases/a.txt", "site/ledger/b.txt"):
        write_page(raw, name)
    assert build(raw, warehouse)["inputs_found"] == 3


@pytest.mark.parametrize(("inside", "words"), [("", "is the warehouse itself"), ("pages", "lies in the warehouse")])
def test_a_raw_folder_in_the_warehouse_is_refused(inside: str, words: str, warehouse: Path, tmp_path: Path) -> None:
    """One sentence, also where a link leads there, and nothing is made."""
    (warehouse / inside).mkdir(parents=True)
    (tmp_path / "link").symlink_to(warehouse / inside)
    for raw in (warehouse / inside, tmp_path / "link"):
        with pytest.raises(ConfigError, match=words):
            build(raw, warehouse)
    assert not (warehouse / "releases").exists()


def test_another_raw_folder_is_told(tmp_path: Path) -> None:
    """With how many files of the release it lacks; the build is one like any other, and the next is not told of it."""
    write_page(tmp_path / "raw", "a.txt")
    write_page(tmp_path / "other", "b.txt", "The pier of Lurvik was closed.", *STORY)

    def run(raw: str) -> str:
        done = CliRunner().invoke(app, ["build", str(tmp_path / raw), "--bare", "--warehouse", str(tmp_path / "w")])
        assert done.exit_code == 0
        return " ".join(done.output.split())

    first, other, again = run("raw"), run("other"), run("other")
    told = f"This build looked into {tmp_path}/other, the last one into {tmp_path}/raw;"
    assert told in other and "1 that earlier builds read; their captures stay" in other
    assert told not in first + again and "not there" not in first
    assert ask(tmp_path / "w", "select source from inputs order by 1") == [("a.txt",), ("b.txt",)]
