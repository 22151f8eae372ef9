"""The README is held true: its tables are generated, its commands are run.

`pytest tests/test_readme.py --accept` writes both anew; read the diff.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from schemas.dictionary import render_dictionary

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DICTIONARY = re.compile(r"(<!-- dictionary -->\n).*?(<!-- /dictionary -->)", re.DOTALL)
#: Console blocks whose commands are run, in one scratch folder, from the top of the page to its end.
TESTED = re.compile(r"(?<=<!-- run -->\n```console\n).*?(?=```)", re.DOTALL)
STEP = re.compile(r"^\$ (?P<command>.*(?:\n> .*)*)\n(?P<printed>(?:(?!\$ ).*\n)*)", re.MULTILINE)
#: Times and the names made of them differ from run to run.
VARYING = re.compile(
    r"\d{8}T\d{6}-\d{3}|\d+(?:\.\d+)? s\b|\d+\.\d+ \(\d+\.\d+ of CPU\)|\d{4}-\d\d-\d\d \d\d:\d\d(?= UTC)"
    r"|[\d,]+\.\d captures/s, \d+\.\d\d MB/s|at most \d+ MB"
)
#: A build that takes long tells how far it is; on a quick machine it says nothing.
PROGRESS = re.compile(r"[\d,]+ captures?, (?:[\d,.]+ of )?[\d,.]+ MB(?: to read)?, .*")
ELLIPSIS = "…"


def test_data_dictionary_is_what_the_schemas_say(request: pytest.FixtureRequest) -> None:
    text = README.read_text("utf-8")
    wanted = DICTIONARY.sub(lambda m: f"{m[1]}\n{render_dictionary()}\n{m[2]}", text)
    if request.config.getoption("--accept"):
        README.write_text(wanted, "utf-8")
        text = wanted
    assert DICTIONARY.search(text)
    assert text == wanted, "write it anew with: pytest tests/test_readme.py --accept"


def test_commands_print_what_the_readme_shows(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Run in order on a copy of raw/samples; a shown output that ends in … shows only its beginning.

    Where `jq` is not installed, the steps that take it are left out.
    """
    shutil.copytree(ROOT / "raw/samples", tmp_path / "raw/samples")
    accept = request.config.getoption("--accept")
    differences = []

    def check_step(step: re.Match[str]) -> str:
        command = step["command"].replace("\n> ", "\n")
        if "| jq" in command and not shutil.which("jq"):
            return step[0]  # such a step changes nothing
        printed, shown = run_command(command, tmp_path), step["printed"]
        lines = [line for line in printed.splitlines() if not PROGRESS.fullmatch(line)]
        if shown.rstrip().endswith(f"\n{ELLIPSIS}"):
            lines = [*lines[: len(shown.rstrip().splitlines()) - 1], ELLIPSIS]
        if mask(lines) != mask(shown.rstrip().splitlines()):
            differences.append(f"$ {command}\n" + "\n".join(lines))
        return f"$ {step['command']}\n" + "".join(f"{line}\n" for line in lines)

    text = README.read_text("utf-8")
    assert TESTED.search(text), "the README shows no tested command"
    renewed = TESTED.sub(lambda block: STEP.sub(check_step, block[0]), text)
    if accept:
        README.write_text(renewed, "utf-8")
    assert accept or not differences, "\n\n".join(differences)


def mask(lines: list[str]) -> list[str]:
    """Lines without times, trailing blanks and the padding that follows them."""
    return [re.sub(r"\s+", " ", VARYING.sub(ELLIPSIS, line)).rstrip(" │") for line in lines]


def run_command(command: str, folder: Path) -> str:
    """What a command prints, its lines stripped at the right."""
    environment = os.environ | {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "COLUMNS": "120",
        "NO_COLOR": "1",
        "COPYDESK_SETTLE_SECONDS": "0",
    }
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.strip("\n").splitlines())
