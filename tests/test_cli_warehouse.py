"""The commands that read a warehouse."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.errors import ConfigError, QueryError
from flows.printing import print_rows
from flows.shard import ShardCounts
from flows.store.layout import DamagedManifestError
from flows.watch import Reading
from tests.builds import STORY, build, read_here, write_page
from tests.commands import Command

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


def test_json_holds_what_json_can_say(built: Path) -> None:
    """Numbers that are none or infinite are null, and a map's keys are text, whatever they are."""
    query = "select 1 / 0.0 a, ['nan'::double, 1.5] b, {'x': '-inf'::double} c, map {date '2021-06-13': 2} d"
    row = {"a": None, "b": [None, 1.5], "c": {"x": None}, "d": {"2021-06-13": 2}}
    assert json.loads(run("sql", query, "--format", "json", "--warehouse", str(built))) == [row]
    cells = next(csv.reader(run("sql", query, "--format", "csv", "--warehouse", str(built)).splitlines()[1:]))
    assert cells == ["inf", "[null, 1.5]", '{"x": null}', '{"2021-06-13": 2}']


def test_a_table_of_many_columns_is_printed_row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the terminal has no room for them side by side; nothing is cut off."""
    monkeypatch.setenv("COLUMNS", "60")
    out = io.StringIO()
    print_rows([f"column {n}" for n in range(20)], [["a" * 70, None, *range(18)]], "table", out)
    lines = out.getvalue().splitlines()
    assert lines[0].strip() == "row 1" and lines[-1] == "1 row"
    assert max(map(len, lines)) <= 60
    assert sum(line.count("a") for line in lines) == 70
    out = io.StringIO()
    print_rows(["id", "n"], [["0123456789abcdef" * 6, 1]], "table", out)
    assert "…" not in out.getvalue() and "row 1" not in out.getvalue()


@pytest.mark.parametrize(
    ("given", "printed"), [(0.9900000095367432, "0.99"), (0.99, "0.99"), (1 / 3, repr(1 / 3)), (1e300, "1e+300"),
                           (float("nan"), "nan"), (float("-inf"), "-inf"), (16777217.0, "16777217.0")]
)  # fmt: skip
def test_numbers_of_32_bits_are_printed_short(given: float, printed: str) -> None:
    """As .99, not with digits that nobody wrote; other numbers keep all of theirs."""
    out = io.StringIO()
    print_rows(["n"], [[given]], "csv", out)
    assert out.getvalue() == f"n\n{printed}\n"


@pytest.mark.parametrize("content", ["{", "{}", "[1]", ""])
@pytest.mark.parametrize("command", [("sql", "select 1"), ("status",), ("releases",), ("export", "--to", "x")])
def test_a_damaged_manifest_is_a_sentence(content: str, command: tuple[str, ...], tmp_path: Path) -> None:
    """It says which file it is and that the next build mends it."""
    release = tmp_path / "releases/000001"
    release.mkdir(parents=True)
    (release / "manifest.json").write_text(content)
    (tmp_path / "current").symlink_to("releases/000001")
    with pytest.raises(DamagedManifestError, match=r"manifest\.json is damaged.*copydesk build"):
        RUNNER.invoke(app, [*command, "--warehouse", str(tmp_path)], catch_exceptions=False)


@pytest.mark.parametrize("control", ["\x1b[31m", "\x1b]0;title\x07", "\x9b2J", "\r"])
def test_a_page_gives_the_terminal_no_orders(control: str, tmp_path: Path, copydesk: Command) -> None:
    """What a page or a file's name holds is shown, in tables and line by line, and in messages."""
    out = io.StringIO()
    print_rows(["a"], [[f"x{control}y"]], "table", out)
    assert control[0] not in out.getvalue() and f"\\x{ord(control[0]):02x}" in out.getvalue()
    page = tmp_path / "page.txt"
    page.write_text(f"The ferry sails{control[:-1]} again on Monday, its owners said, and nobody had asked them why.\n")
    assert control[0] not in run("explain", str(page)).replace("\r\n", "\n")
    done = copydesk("sql", "select 1", "--warehouse", tmp_path / f"none{control}")
    assert done.returncode == 2 and b"none" in done.stderr and b"\x1b" not in done.stderr


@pytest.mark.parametrize("query", ["", "  ;", "/* nothing */"])
def test_no_statement_is_a_sentence(built: Path, query: str) -> None:
    """An empty query is a mistake, and is told like one."""
    with pytest.raises(QueryError, match="There is no statement"):
        RUNNER.invoke(app, ["sql", query, "--warehouse", str(built)], catch_exceptions=False)


def test_every_statement_is_answered(built: Path) -> None:
    """Not only the last one."""
    out = run("sql", "select 1 as a; select 2 as b", "--format", "csv", "--warehouse", str(built))
    assert out == "a\n1\nb\n2\n"


def test_a_release_is_written_as_one_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All its pages stand in it, up to so many; then the command says how to get the others."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    for number in range(4):
        write_page(tmp_path / "raw", f"{number}.txt", *STORY, f"That was crossing number {number} of the day, it said.")
    build(tmp_path / "raw", tmp_path / "warehouse")
    out, where = tmp_path / "x.html", ("--warehouse", str(tmp_path / "warehouse"))
    assert run("inspect", "--out", str(out), *where) == f"4 pages in {out}\n"
    assert all(f"crossing number {number}" in out.read_text() for number in range(4))
    monkeypatch.setattr("flows.report.commands.MOST", 3)
    assert "3 pages in" in (told := run("inspect", "--out", str(out), *where)) and "for others" in told


@pytest.mark.parametrize("name", ["folder", "photo.jpg"])
def test_what_holds_no_page_is_a_sentence(name: str, tmp_path: Path) -> None:
    """An empty folder and a file that nobody reads, for the inspector; nothing is written."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8")
    with pytest.raises(ConfigError, match=f"{name}.*(holds no page|No reader)"):
        run("inspect", str(tmp_path / name), "--out", str(tmp_path / "x.html"))
    assert not (tmp_path / "x.html").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("status", "--json", "--prometheus", "{none}/x.prom"),
        ("report", "--out", "{none}/x.html", "--no-browser"),
        ("inspect", "--out", "{none}/x.html"),
        ("export", "--to", "{file}"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_an_output_that_cannot_be_written_is_a_sentence(
    arguments: tuple[str, ...], built: Path, tmp_path: Path, copydesk: Command
) -> None:
    """It names the place and says what can be done; no traceback."""
    (tmp_path / "file").touch()
    named = [one.format(none=tmp_path / "none", file=tmp_path / "file") for one in arguments]
    done = copydesk(*named, "--warehouse", built)
    said = done.stderr.decode()
    assert done.returncode == 2, said
    assert len(said.strip().splitlines()) == 1
    assert str(tmp_path) in said and "Name another place" in said


def test_a_full_disk_behind_the_output_is_a_sentence(built: Path) -> None:
    """As where the output goes to a file and there is no room for it."""
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "flows.cli", "sql", "select 1", "--warehouse", str(built)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "no room left" in done.stderr and "Traceback" not in done.stderr


def test_a_terminal_of_another_encoding_prints_all(built: Path) -> None:
    """Letters that it has not are written as escapes."""
    command = [sys.executable, "-m", "flows.cli", "sql", "select 'Łódź 日本' as place", "--warehouse", str(built)]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert r"\u0141\xf3d\u017a \u65e5\u672c" in done.stdout


def test_bounds_that_nobody_judges_are_refused(built: Path) -> None:
    """Without --json or --prometheus there is no verdict; a bound would be dropped without a word."""
    result = RUNNER.invoke(app, ["status", "--max-age", "3h", "--warehouse", str(built)])
    assert result.exit_code == 2 and "--json or --prometheus" in result.output


def test_runs_fit_a_terminal(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In 80 columns the name of each run can be read, and what came of it."""
    monkeypatch.setenv("COLUMNS", "80")
    out = run("status", "--warehouse", str(built))
    [name] = [path.name for path in (built / "ledger").iterdir() if path.name[0].isdigit()]
    assert name in out and "1 = 1 accepted captures" in " ".join(out.replace("│", " ").split())


def test_releases_and_status(built: Path) -> None:
    """The lists name the release and the run."""
    assert "000001" in run("releases", "--warehouse", str(built))
    assert "release 000001" in run("status", "--warehouse", str(built))


def test_a_warehouse_without_release_says_what_to_do(tmp_path: Path) -> None:
    """No release yet: the sentence names the command."""
    with pytest.raises(ConfigError, match="copydesk build"):
        RUNNER.invoke(app, ["path", "--warehouse", str(tmp_path)], catch_exceptions=False)
    assert "copydesk build" in run("status", "--warehouse", str(tmp_path))


def test_wrong_sql_is_a_sentence(built: Path, copydesk: Command) -> None:
    """A query that fails ends with the database's words and no traceback."""
    done = copydesk("sql", "select nothing_such from articles", "--warehouse", built)
    assert done.returncode == 2
    assert b"nothing_such" in done.stderr
    assert b"Traceback" not in done.stderr


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


def test_progress_says_what_it_knows() -> None:
    """Bytes read and captures kept out are told by shards that are done; before, nothing is said of them."""
    reading = Reading()
    reading.hear_plan({0: 30_000_000, 1: 10_000_000})
    reading.hear_shard(0, 400)
    assert re.fullmatch(r"400 captures, 40\.0 MB to read, [\d,]+ captures/s", reading.tell())
    reading.hear_done(1, ShardCounts(found=300, lost=2, refused=1))
    assert re.match(r"700 captures, 23\.3 of 40\.0 MB, [\d,]+ captures/s, 3 rejected", reading.tell())
