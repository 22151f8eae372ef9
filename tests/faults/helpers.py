"""A warehouse to hurt, and what must be true of it afterwards."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from flows.store.catalogue import open_catalogue
from flows.store.layout import current_release, list_releases, open_warehouse
from schemas import RELEASE_TABLES
from tests.builds import STORY, part_names, write_page

ROOT = Path(__file__).parents[2]
KILLED = -9


class Builder:
    """Runs builds in processes of their own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.builder"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip

    def build(self, place: Path, **job: Any) -> int:
        """Build ``place``/raw into ``place``/warehouse; the exit code, negative for a signal."""
        self.start(place, **job)
        return self.wait()

    def start(self, place: Path, **job: Any) -> None:
        """Begin a build."""
        given = {"raw": str(place / "raw"), "warehouse": str(place / "warehouse"), "errors": str(place / "errors")}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({**given, **job}) + "\n")
        self._process.stdin.flush()

    def wait(self) -> int:
        """The exit code of the build that was begun."""
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())

    def close(self) -> None:
        """End."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


@contextmanager
def open_builder() -> Iterator[Builder]:
    """A builder, closed at the end."""
    builder = Builder()
    try:
        yield builder
    finally:
        builder.close()


def add_pages(place: Path, number: int) -> None:
    """A new story and a new capture of the first one."""
    write_page(
        place / "raw",
        f"{number}.txt",
        f"Story number {number} of the evening.",
        *STORY,
        clock=f"08:21 GMT1{number} June 2021",
    )
    record = {"url": "https://lurvik.example/ferry/1", "text": "\n\n".join([*STORY, f"Note {number}."]),
              "captured_at": f"2021-05-1{number}T10:00Z"}  # fmt: skip
    path = place / "raw" / f"{number}.jsonl"
    path.write_text(json.dumps(record))
    os.utime(path, (1_600_000_000, 1_600_000_000))


def copy_place(origin: Path, place: Path) -> Path:
    """A copy of raw folder and warehouse."""
    shutil.copytree(origin, place, symlinks=True)
    return place


def check_reader(place: Path) -> int:
    """What readers see is one whole release: rows as the manifest says, in SQL and in the files; its number."""
    release = current_release(open_warehouse(place / "warehouse"))
    assert release is not None
    with open_catalogue(release) as con:
        for name in RELEASE_TABLES:
            assert con.execute(f"select count(*) from {name}").fetchall() == [(release.rows(name),)], name
    assert sum(pq.read_metadata(p).num_rows for p in release.files("blocks")) == release.rows("blocks")
    return release.number


def check_healed(place: Path, clean: Path) -> None:
    """The same files as after a clean run, and nothing left behind."""
    check_reader(place)
    assert part_names(place / "warehouse", *RELEASE_TABLES) == part_names(clean / "warehouse", *RELEASE_TABLES)
    check_tidy(place)


def check_rows(place: Path, clean: Path) -> None:
    """The same rows as after a clean run but for the numbers of releases."""
    check_reader(place)
    for name, row in RELEASE_TABLES.items():
        left_out = [c for c in ("release", "first_release", "last_release") if c in row.__dataclass_fields__]
        found = []
        for one in (place, clean):
            release = current_release(open_warehouse(one / "warehouse"))
            assert release is not None
            with open_catalogue(release) as con:
                exclude = f"exclude ({', '.join(left_out)})" if left_out else ""
                found.append(con.execute(f"select * {exclude} from {name} order by all").fetchall())
        assert found[0] == found[1], name


def check_tidy(place: Path) -> None:
    """No drafts, no staging, no folder that is no release."""
    warehouse = open_warehouse(place / "warehouse")
    assert {p.name for p in warehouse.releases.iterdir()} == {r.folder.name for r in list_releases(warehouse)}
    assert not warehouse.staging.exists()
    assert not [p for p in warehouse.root.rglob("*.tmp*") if ".lock" not in p.name]


def print_row(what: str, times: int, outcome: str) -> None:
    """A row of the table of what was tried, where FAULTS_TABLE names a file for it."""
    line = f"| {what} | {times} | {outcome} |\n"
    print(line, end="")
    if table := os.environ.get("FAULTS_TABLE"):
        with Path(table).open("a") as out:
            out.write(line)
