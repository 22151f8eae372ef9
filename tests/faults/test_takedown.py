"""A takedown that is killed: whoever runs it again gets what it was to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.newsroom import FERRY
from tests.test_forget import LATER, check_whole, holders, place, read_all, run, two

__all__ = ["place", "two"]  # fixtures


def take_down(place: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Take a page down in a process of its own."""
    command = [sys.executable, "-m", "flows.cli", "forget", "--url", FERRY, "--reason", "court order"]
    command += ["--warehouse", str(place / "warehouse")]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False)


@pytest.fixture(scope="module")
def points(two: Path, tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many points a takedown passes that nobody disturbs."""
    folder = tmp_path_factory.mktemp("undisturbed")
    shutil.copytree(two, folder / "here", symlinks=True)
    run("catalogue", folder / "here")
    done = take_down(folder / "here", COPYDESK_FAULT_LOG=str(folder / "points"))
    assert done.returncode == 0, done.stderr
    return len((folder / "points").read_text().splitlines())


@pytest.mark.faults
@pytest.mark.parametrize("share", [0.08, 0.4, 0.5, 0.6, 0.85, 1.0])
def test_a_takedown_that_dies_is_done_by_the_next_one(place: Path, points: int, share: float) -> None:
    """Killed somewhere, then run again: nothing is left, and every release that exists is whole."""
    killed = take_down(place, COPYDESK_FAULT_AT=str(int(points * share)))
    assert killed.returncode == -9, killed.stderr
    run("forget", "--url", FERRY, "--reason", "court order", place)
    assert holders(read_all(place), [LATER]) == set()
    check_whole(place)
