"""Commands whose reader has gone, as in `copydesk sql … | head -1`: real processes, real pipes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from flows.cli import app
from flows.find import note_raw
from flows.pages.corrections import Correction
from flows.report.corrections_file import FILE_NAME, add_correction
from flows.store.layout import open_warehouse
from tests.builds import STORY, ask, write_page
from tests.newsroom import WIRE

ROOT = Path(__file__).parents[1]
COMMAND = [sys.executable, "-m", "flows.cli"]
PAGE = "raw/note.txt"
#: What each command is asked, and the file or folder that is there when it has done its work.
CALLS: dict[str, tuple[str, str | None]] = {
    "build": ("build raw --bare", "warehouse/releases/000003/manifest.json"),
    "catalogue": ("catalogue", "warehouse/releases/000001/news.duckdb"),
    "config": ("config", None),
    "corrections": ("corrections --raw raw --export cases", "cases"),
    "explain": (f"explain {PAGE}", None),
    "export": ("export --to out", "out/latest.json"),
    "extract": (f"extract {PAGE}", None),
    "forget": (f"forget --url {WIRE} --reason order", "warehouse/releases/000003/manifest.json"),
    "inspect": (f"inspect {PAGE} --out page.html", "page.html"),
    "path": ("path", None),
    "pin": ("pin 1", "warehouse/.pins.json"),
    "quarantine": ("quarantine", None),
    "relabel": ("relabel raw --site radio.example", None),
    "releases": ("releases", None),
    "replay": ("replay raw --check too_large", None),
    "report": ("report --out report.html --no-browser", "report.html"),
    "resume": ("resume", None),
    "retain": ("retain --keep 1 --hours 0", None),
    "rollback": ("rollback 1", "warehouse/.hold"),
    "serve": ("serve --help", None),  # else it runs until it is interrupted
    "sql": ("sql from.articles", None),
    "status": ("status", None),
    "upkeep": ("upkeep raw --bare", None),
    "verify": ("verify", None),
    "waive": ("waive --check empty --reason none", "warehouse/waivers.jsonl"),
}


@pytest.fixture
def place(newsroom: Path, tmp_path: Path) -> Path:
    """A copy of the newsroom, with something to do for every command."""
    shutil.copytree(newsroom, tmp_path, symlinks=True, dirs_exist_ok=True)
    write_page(tmp_path / "raw", "new.txt", *STORY[1:])
    [(capture,)] = ask(tmp_path / "warehouse", "select capture_id from captures where source = 'note.txt'")
    wrong = Correction(capture=capture, position=2, text=STORY[0], label="lead", reason="It stands above.")
    add_correction(tmp_path / "warehouse" / FILE_NAME, wrong)
    (tmp_path / "warehouse/releases/000001/news.duckdb").unlink()
    note_raw(str(tmp_path / "raw"), open_warehouse(tmp_path / "warehouse"))  # else a build says that it is another one
    return tmp_path


def run_unread(*arguments: str, place: Path, stream: str = "stdout") -> subprocess.CompletedProcess[str]:
    """The command, with a pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: writer}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": ""}
    try:
        return subprocess.run([*COMMAND, *arguments], **streams, stdin=subprocess.DEVNULL, cwd=place, text=True,
                              env=environment, timeout=120, check=False)  # fmt: skip
    finally:
        os.close(writer)


def test_every_command_is_asked() -> None:
    """A new one has a line above."""
    assert CALLS.keys() == get_command(app).commands.keys()


@pytest.mark.parametrize("name", [*CALLS, "--help", "--version"])
def test_a_command_finishes_quietly(name: str, place: Path) -> None:
    """It ends well, says nothing of the pipe, and has done what it was asked."""
    call, made = CALLS.get(name, (name, None))
    done = run_unread(*(word.replace(".", " ") if name == "sql" else word for word in call.split()), place=place)
    assert (done.returncode, done.stderr) == (name == "verify", "")  # the copy's views read the original's files
    assert made is None or (place / made).exists()
    assert (place / "warehouse/releases/000001").exists() == (name != "retain")


def test_extract_ends_where_its_reader_does(tmp_path: Path) -> None:
    """However much there is to read: here it is without end."""
    endless = ["yes", '{"text": "The old pier of Lindvik closes on Thursday."}']
    with subprocess.Popen(endless, stdout=subprocess.PIPE) as pages:
        command = [*COMMAND, "extract", "--jsonl", "-"]
        with subprocess.Popen(command, stdin=pages.stdout, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as extract:
            assert extract.stdout and extract.stderr
            assert extract.stdout.readline().startswith(b'{"id":"line 1"')
            extract.stdout.close()
            assert (extract.wait(120), extract.stderr.read()) == (0, b"")
        pages.kill()


def test_every_statement_is_run(place: Path) -> None:
    """An answer is printed as far as it is read; a statement after it may write a file."""
    done = run_unread("sql", "from range(9999); copy (select 7) to 'out.csv' (header false)", "--format", "csv",
                      place=place)  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert (place / "out.csv").read_text() == "7\n"


def test_what_fails_is_told_by_the_exit_code(tmp_path: Path) -> None:
    """Whether nobody reads the output, or nobody reads why it failed."""
    assert run_unread("extract", "gone.txt", place=tmp_path).returncode == 1
    assert run_unread("status", "--warehouse", "gone", place=tmp_path, stream="stderr").returncode == 2
