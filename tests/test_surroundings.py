"""The command where it is not at home: other folders, locales, limits, users and settings of Prefect."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.shell import open_shell
from flows.store.layout import open_warehouse
from tests.builds import ask, write_page

ROOT = Path(__file__).parents[1]
_COMMAND = [sys.executable, "-P", "-m", "flows.cli"]


def run(*arguments: object, before: str = "", cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command, started by a shell after `before`."""
    more = {"PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        ["bash", "-c", f'{before}\nexec "$@"', "bash", *_COMMAND, *map(str, arguments)],
        env={**os.environ, **more}, cwd=cwd, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip


def say(done: subprocess.CompletedProcess[str]) -> str:
    """The one sentence of a command that could not do its work."""
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    return done.stderr


@pytest.mark.parametrize("how", [("--bare",), pytest.param((), marks=pytest.mark.operations)])
def test_modules_of_the_current_folder_are_not_loaded(how: tuple[str, ...], raw: Path, tmp_path: Path) -> None:
    """A crawl may hold a file with the name of a module, and another project a folder `flows`."""
    write_page(raw, "a.txt")
    for name in ("here/json.py", "here/schemas.py", "here/flows/__init__.py", "here/uvicorn/__init__.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("raise RuntimeError('loaded')")
    done = run("build", raw, *how, "--warehouse", tmp_path / "w", cwd=tmp_path / "here")
    assert done.returncode == 0, done.stderr


def test_a_build_keeps_to_the_memory_that_it_is_allowed(raw: Path, warehouse: Path) -> None:
    """A shell, or a system's unit, may allow less than the settings do."""
    write_page(raw, "a.txt")
    more = {"COPYDESK_CAPTURE_MEMORY": "8000000000"}
    done = run("build", raw, "--bare", "--warehouse", warehouse, before="ulimit -v 4000000", **more)
    assert done.returncode == 0, done.stderr


def test_names_of_files_are_utf8_whatever_the_locale(raw: Path, tmp_path: Path) -> None:
    """The same file has the same name in the dataset of every machine."""
    write_page(raw, "häfen.txt")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run("build", raw, "--bare", "--warehouse", tmp_path / "Häuser", **ascii_only)
    assert done.returncode == 0, done.stderr
    assert ask(tmp_path / "Häuser", "select source from captures") == [("häfen.txt",)]


def test_streams_may_be_closed(raw: Path) -> None:
    """As some schedulers start their jobs; nobody reads what is printed then."""
    page = write_page(raw, "a.txt")
    done = run("extract", page, before="exec <&- >&-")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_python_without_docstrings_is_a_sentence(raw: Path) -> None:
    """Great Expectations cannot be loaded by one, and the tables would have no descriptions."""
    assert "-OO" in say(run("build", raw, "--bare", PYTHONOPTIMIZE="2"))


def test_a_current_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    """As after a new version was put in the place of the old one."""
    (tmp_path / "here").mkdir()
    assert "is gone" in say(run("status", before="rmdir $PWD", cwd=tmp_path / "here"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look everywhere")
def test_folders_above_that_may_not_be_looked_into_hold_no_settings(raw: Path, warehouse: Path) -> None:
    """As where a command is run as another user from somebody's home."""
    write_page(raw, "a.txt")
    (raw.parent / "home/here").mkdir(parents=True)
    shut = f"cd {raw.parent}/home/here && chmod 0 .."
    done = run("status", "--warehouse", warehouse, before=shut)
    (raw.parent / "home").chmod(0o755)
    assert "is no warehouse" in say(done)


@pytest.mark.parametrize(
    ("profiles", "word"),
    [
        ('active = "old"\n[profiles.old]\nPREFECT_API_URL = "http://127.0.0.1:9/api"\n', "PREFECT_PROFILE=ephemeral"),
        ("no table [", "PREFECT_HOME"),
    ],
)
def test_a_profile_of_prefect_that_is_of_no_use_is_a_sentence(
    profiles: str, word: str, raw: Path, tmp_path: Path
) -> None:
    """It names a server that is gone, or cannot be read."""
    write_page(raw, "a.txt")
    (tmp_path / "prefect").mkdir()
    (tmp_path / "prefect/profiles.toml").write_text(profiles)
    unset = "unset PREFECT_API_URL PREFECT_PROFILE"
    done = run("build", raw, "--warehouse", tmp_path / "w", before=unset, PREFECT_HOME=str(tmp_path / "prefect"))
    assert done.returncode == 2
    assert word in done.stderr.splitlines()[-1] and "Traceback" not in done.stderr


def test_a_user_without_a_home_may_ask(newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was asked is not remembered then."""
    monkeypatch.setenv("HOME", "/dev/null")
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    lines = iter(["select 1;", ".quit"])
    monkeypatch.setattr("builtins.input", lambda _: next(lines))
    open_shell(open_warehouse(newsroom / "warehouse"), "csv")


def test_a_home_that_prefect_cannot_write_is_a_sentence(raw: Path, warehouse: Path) -> None:
    """At once, and not when Prefect's server has not answered for two minutes."""
    write_page(raw, "a.txt")
    done = run("build", raw, "--warehouse", warehouse, before="unset PREFECT_API_URL PREFECT_HOME", HOME="/dev/null")
    assert "/dev/null/.prefect" in say(done)
