"""A takedown that is killed: whoever runs it again gets what it was to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.newsroom import FERRY
from tests.test_forget import LATER, check_whole, holders, place, run, two

__all__ = ["place", "two"]  # fixtures


@pytest.mark.faults
@pytest.mark.parametrize("point", [20, 100, 123, 144, 207, 240])
def test_a_takedown_that_dies_is_done_by_the_next_one(place: Path, point: int) -> None:
    """Killed somewhere, then run again: nothing is left, and every release that exists is whole."""
    command = [sys.executable, "-m", "flows.cli", "forget", "--url", FERRY, "--reason", "court order"]
    command += ["--warehouse", str(place / "warehouse")]
    environment = {**os.environ, "COPYDESK_FAULT_AT": str(point)}
    killed = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert killed.returncode == -9, killed.stderr
    run("forget", "--url", FERRY, "--reason", "court order", place)
    assert holders(place, [LATER]) == set()
    check_whole(place)
