"""A run knows what memory it took, its children's too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.gauge import MemoryGauge, list_tree, tree_memory

_HOLDS = 60_000_000
_CHILD = f"held = b'x' * {_HOLDS}; print('ready', flush=True); input()"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell of one process alone")
def test_memory_of_children_counts_and_what_they_share_counts_once() -> None:
    """Two children that hold as much each, and Python's own libraries with this process."""
    before = tree_memory(os.getpid())
    children = [
        subprocess.Popen([sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    try:
        for child in children:
            assert child.stdout and child.stdout.readline() == b"ready\n"
        assert {child.pid for child in children} < set(list_tree(os.getpid()))
        grown = tree_memory(os.getpid()) - before
        gauge = MemoryGauge()
        assert gauge.look() >= before + 2 * _HOLDS
    finally:
        for child in children:
            child.communicate(b"\n")
    assert 2 * _HOLDS <= grown < 2 * _HOLDS + 40_000_000
    assert gauge.look() >= before + 2 * _HOLDS  # the largest so far


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell of one process alone")
def test_the_memory_of_one_process_is_all_that_it_has() -> None:
    """Its libraries' included."""
    child = subprocess.Popen([sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert child.stdout and child.stdout.readline() == b"ready\n"
        resident = int(Path(f"/proc/{child.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        assert tree_memory(child.pid) == pytest.approx(resident, abs=1_000_000)
    finally:
        child.communicate(b"\n")


def test_a_process_that_is_gone_has_no_memory() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    assert tree_memory(child.pid) == 0
