"""The commands that read a warehouse."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.console import print_rows
from flows.errors import ConfigError
from tests.builds import build, read_here, write_page

RUNNER = CliRunner()
COMMANDS = ("build", "path", "sql", "releases", "status")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with one small release."""
    folder = tmp_path_factory.mktemp("built")
    write_page(folder / "raw", "ferry.txt", clock="08:21 GMT13 June 2021")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        build(folder / "raw", folder / "warehouse")
    return folder / "warehouse"


def run(*arguments: str) -> str:
    """What a command prints."""
    result = RUNNER.invoke(app, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_path_is_the_real_folder(built: Path) -> None:
    """The folder of the release itself, not the link that a later build moves."""
    assert run("path", "--warehouse", str(built)).strip() == os.path.realpath(built / "current")


@pytest.mark.parametrize("form", ["table", "csv", "json", "markdown"])
def test_sql_prints(built: Path, form: str) -> None:
    """A query's result in each form."""
    out = run("sql", "select source, captured_at, url from captures", "--format", form, "--warehouse", str(built))
    assert "ferry.txt" in out
    assert "2021-06-13 08:21:00Z" in out
    if form == "csv":
        assert list(csv.reader(io.StringIO(out))) == [
            ["source", "captured_at", "url"],
            ["ferry.txt", "2021-06-13 08:21:00Z", ""],
        ]
    if form == "json":
        assert json.loads(out) == [{"source": "ferry.txt", "captured_at": "2021-06-13 08:21:00Z", "url": None}]
    if form == "markdown":
        assert out.splitlines()[1] == "| --- | --- | --- |"


def test_values_that_need_care() -> None:
    """Bars, line breaks, markup and nested values are printed as they are."""
    out = io.StringIO()
    print_rows(["a"], [["x | y\n[bold]z"], [["ä", 1]]], "markdown", out)
    assert out.getvalue() == '| a |\n| --- |\n| x \\| y<br>[bold]z |\n| ["ä", 1] |\n'
    out = io.StringIO()
    print_rows(["a"], [["[bold]z"]], "table", out)
    assert "[bold]z" in out.getvalue()


def test_releases_and_status(built: Path) -> None:
    """The lists name the release and the run."""
    assert "000001" in run("releases", "--warehouse", str(built))
    assert "release 000001" in run("status", "--warehouse", str(built))


def test_a_warehouse_without_release_says_what_to_do(tmp_path: Path) -> None:
    """No release yet: the sentence names the command."""
    with pytest.raises(ConfigError, match="copydesk build"):
        RUNNER.invoke(app, ["path", "--warehouse", str(tmp_path)], catch_exceptions=False)
    assert "copydesk build" in run("status", "--warehouse", str(tmp_path))


def test_wrong_sql_is_a_sentence(built: Path) -> None:
    """A query that fails ends with the database's words and no traceback."""
    command = [sys.executable, "-m", "flows.cli", "sql", "select nothing_such from articles", "--warehouse", str(built)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "nothing_such" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    """A configuration error ends with one line and a code that is not 0."""
    command = [sys.executable, "-m", "flows.cli", "build", str(tmp_path / "none"), "--warehouse", str(tmp_path / "w")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "create it" in done.stderr


def test_an_engine_that_a_bare_build_cannot_use_is_a_sentence(tmp_path: Path) -> None:
    """Not a run in threads whose record names another engine."""
    (tmp_path / "raw").mkdir()
    where = [str(tmp_path / "raw"), "--warehouse", str(tmp_path / "w")]
    with pytest.raises(ConfigError, match="leave --bare away"):
        RUNNER.invoke(app, ["build", *where, "--bare", "--engine", "dask"], catch_exceptions=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_examples(command: str) -> None:
    """Every command shows how it is used."""
    out = run(command, "--help")
    assert "Examples" in out
    assert f"copydesk {command}" in out


@pytest.mark.parametrize("name", ["news?", "a*b"])
def test_a_folder_that_duckdb_cannot_open_is_named(tmp_path: Path, name: str) -> None:
    """Before anything is read, let alone written."""
    with pytest.raises(ConfigError, match="Name a folder without it"):
        RUNNER.invoke(app, ["build", str(tmp_path), "--warehouse", str(tmp_path / name)], catch_exceptions=False)
    assert list(tmp_path.iterdir()) == []
