"""The recipes of flows/deploy: units that systemd takes, lines that cron takes, files that are there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flows.settings import read_settings
from flows.store.layout import current_release, open_warehouse
from tests.builds import write_page

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "flows/deploy"
UNITS = sorted((DEPLOY / "systemd").iterdir())
INSTALLED = "/opt/copydesk/.venv/bin"
LEASES = "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE=prefect.server.concurrency.lease_storage.filesystem"


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The units, with the programs of this installation."""
    folder = tmp_path_factory.mktemp("units")
    for unit in UNITS:
        (folder / unit.name).write_text(unit.read_text().replace(INSTALLED, str(Path(sys.executable).parent)))
    return folder


@pytest.mark.parametrize("name", [unit.name for unit in UNITS])
def test_systemd_takes_the_units(units: Path, name: str) -> None:
    """`systemd-analyze verify` finds nothing to say; a unit with a wrong line is told."""
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        pytest.skip("systemd-analyze is not installed")
    environment = {"SYSTEMD_UNIT_PATH": f"{units}:", "PATH": "/usr/bin:/bin"}
    done = subprocess.run([analyze, "verify", units / name], capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_wrong_unit_would_be_told(units: Path, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        pytest.skip("systemd-analyze is not installed")
    wrong = tmp_path / "copydesk-build.timer"
    wrong.write_text((units / "copydesk-build.timer").read_text().replace("hourly", "whenever"))
    done = subprocess.run([analyze, "verify", wrong], capture_output=True, text=True)
    assert "whenever" in done.stderr


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.suffix == ".service"], ids=lambda unit: unit.name)
def test_services_run_commands_that_there_are(unit: Path) -> None:
    """With options that the commands know; none as root, none that gains rights."""
    text = unit.read_text()
    assert "User=copydesk" in text and "NoNewPrivileges=yes" in text and "ProtectSystem=strict" in text
    program, command, *rest = re.findall(r"^ExecStart=(.*)$", text, re.MULTILINE)[0].split()
    if Path(program).name == "copydesk":
        told = run_command("copydesk", command, "--help")
        assert all(option in told for option in rest if option.startswith("--"))


def test_servers_of_the_recipes_listen_here_alone() -> None:
    """And keep the leases of slots in files."""
    server = (DEPLOY / "systemd/prefect-server.service").read_text()
    assert "--host 127.0.0.1" in server and LEASES in server
    page = (DEPLOY / "README.md").read_text()
    assert page.count("prefect server start") == page.count("prefect server start --host 127.0.0.1") and LEASES in page


def test_cron_lines_build(tmp_path: Path) -> None:
    """Each has five fields, a user and a command; the first one's command builds a warehouse."""
    lines = [line for line in (DEPLOY / "cron/copydesk").read_text().splitlines() if line[:1].isdigit()]
    assert len(lines) == 2
    for line in lines:
        fields = line.split(maxsplit=6)
        assert all(re.fullmatch(r"[\d*/,-]+", field) for field in fields[:5]) and fields[5] == "copydesk"
        assert "%" not in fields[6]  # which cron would take for the end of a line
    write_page(tmp_path / "raw", "ferry.txt")
    (tmp_path / "copydesk.toml").write_text('raw = "raw"\nwarehouse = "warehouse"\n')
    command = lines[0].split(maxsplit=6)[6].replace(f"{INSTALLED}/copydesk", f"{sys.executable} -m flows.cli")
    command = command.replace("/var/log/copydesk", str(tmp_path))
    environment = {"COPYDESK_CONFIG": str(tmp_path / "copydesk.toml"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["/bin/sh", "-c", command], env=environment, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
    assert current_release(open_warehouse(tmp_path / "warehouse"))


def test_the_example_of_settings_is_valid() -> None:
    settings = read_settings({"COPYDESK_CONFIG": str(DEPLOY / "copydesk.toml")})
    assert settings.warehouse == Path("/srv/copydesk/warehouse") and settings.keep_releases == 5


def test_the_container_file_copies_what_there_is() -> None:
    """All that the package is built from, by pyproject.toml."""
    text = (DEPLOY / "container/Containerfile").read_text()
    copied = [word for line in re.findall(r"^COPY (.*)$", text, re.MULTILINE) for word in line.split()[:-1]]
    assert all((ROOT / name).exists() for name in copied)
    assert {"pyproject.toml", "README.md", "flows", "schemas", "expectations", "warehouse/views"} <= set(copied)
    assert re.search(r"^USER copydesk$", text, re.MULTILINE)


def test_the_page_names_files_that_there_are() -> None:
    """And `copydesk` commands with options that they know."""
    page = (DEPLOY / "README.md").read_text()
    for name in re.findall(
        r"flows/(?:deploy/)?[\w./-]+\.(?:toml|yaml|service|timer)|flows/deploy/[\w/]+/[A-Z]\w+", page
    ):
        assert (ROOT / name).exists(), name
    for command, rest in re.findall(r"`copydesk (\w+)([^`]*)`", page):
        told = run_command("copydesk", command, "--help")
        assert all(option in told for option in re.findall(r"--[\w-]+", rest)), (command, rest)


def run_command(*command: str) -> str:
    """What a command of ours prints; its help wide enough for long options."""
    from typer.testing import CliRunner

    from flows.cli import app

    done = CliRunner().invoke(app, list(command[1:]), env={"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"})
    assert done.exit_code == 0, done.output
    return done.output
