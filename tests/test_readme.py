"""The README is held true: its tables are generated, its commands are run."""

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
#: A console block whose commands are run, in one scratch folder, from the top of the page to its end.
TESTED = re.compile(r"<!-- run -->\n```console\n(.*?)```", re.DOTALL)
VARYING = re.compile(r"\d+\.\d+ s\b|\d{4}-\d\d-\d\dT\d\d:\d\d\S*")


def test_data_dictionary_is_what_the_schemas_say(request: pytest.FixtureRequest) -> None:
    text = README.read_text("utf-8")
    wanted = DICTIONARY.sub(lambda m: f"{m[1]}\n{render_dictionary()}\n{m[2]}", text)
    if request.config.getoption("--accept"):
        README.write_text(wanted, "utf-8")
        text = wanted
    assert DICTIONARY.search(text)
    assert text == wanted, "write it anew with: pytest tests/test_readme.py --accept"


def read_commands() -> list[tuple[str, str]]:
    """(command, printed) pairs of all tested blocks in their order."""
    pairs = []
    for block in TESTED.findall(README.read_text("utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, printed = part.partition("\n")
            while command.endswith("\\"):
                more, _, printed = printed.partition("\n")
                command = command[:-1] + more.removeprefix("> ")
            pairs.append((command, printed))
    return pairs


def test_commands_print_what_the_readme_shows(tmp_path: Path) -> None:
    """Run in order on a copy of raw/samples; times vary and are not compared."""
    shutil.copytree(ROOT / "raw/samples", tmp_path / "raw/samples")
    bin_folder = str(Path(sys.executable).parent)
    environment = os.environ | {"PATH": f"{bin_folder}:{os.environ['PATH']}", "COLUMNS": "110", "NO_COLOR": "1"}
    commands = read_commands()
    assert commands, "the README shows no tested command"
    for command, printed in commands:
        done = subprocess.run(
            ["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        shown = [VARYING.sub("…", line.rstrip()) for line in printed.strip().splitlines() if line.strip()]
        got = [VARYING.sub("…", line.rstrip()) for line in done.stdout.strip().splitlines() if line.strip()]
        if shown and shown[-1] == "…":
            got = [*got[: len(shown) - 1], "…"]
        assert got == shown, command
