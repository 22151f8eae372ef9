"""How many inputs a shard holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.plan import limit_files
from flows.settings import Settings


@pytest.mark.parametrize(
    ("files", "workers", "most"),
    [(10, 2, 2_000), (4_000, 2, 2_000), (6_000, 2, 3_000), (100_000, 2, 5_000), (100_000, 64, 2_000)],
)
def test_each_worker_has_a_shard_and_none_is_small(files: int, workers: int, most: int) -> None:
    """A child takes as much CPU to start as some hundred small files take, and no worker should wait."""
    assert limit_files(files, Settings(raw=Path("raw"), workers=workers)) == most


def test_a_limit_that_somebody_sets_holds() -> None:
    assert limit_files(100_000, Settings(raw=Path("raw"), workers=2, shard_captures=7)) == 7
