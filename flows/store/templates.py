"""The templates of sites as a shard's reader asks for them: one site at a time, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

_GROUPS = 16  # row groups kept in memory


class _Group(NamedTuple):
    """A row group of the table, and the sites between which its rows lie."""

    path: Path
    number: int
    first: str
    last: str


class TemplateFiles:
    """`site_lines` of a release, sorted by site."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._groups = [group for file in files for group in _list_groups(file)]
        self._read = lru_cache(_GROUPS)(_read_group)

    def lines(self, site: str, names: Sequence[str]) -> list[dict[str, Any]]:
        """The rows of one site, with some of their columns."""
        tables = [self._read(g.path, g.number) for g in self._groups if g.first <= site <= g.last]
        return [row for t in tables for row in t.filter(pc.equal(t["site"], site)).select(names).to_pylist()]


def _list_groups(file: Path) -> Iterator[_Group]:
    metadata = pq.read_metadata(file)
    for number in range(metadata.num_row_groups):
        found = metadata.row_group(number).column(0).statistics
        if metadata.row_group(number).num_rows:
            yield _Group(file, number, found.min, found.max)


def _read_group(path: Path, number: int) -> pa.Table:
    return pq.ParquetFile(path).read_row_group(number)
