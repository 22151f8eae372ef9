"""A run that is killed leaves its finished shards to the next one, which gives what an unbroken run gives."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flows.console import describe_shards
from flows.cut import list_code
from flows.store.layout import open_warehouse
from tests.benchmarks.generate import generate
from tests.builds import build, part_names, read_here, settle, write_page

ROOT = Path(__file__).parents[1]
TABLES = ("captures", "blocks", "articles", "revisions", "related_headlines", "signatures", "duplicates",
          "resolved_links", "inputs", "rejections")  # fmt: skip


def run_build(raw: Path, warehouse: Path, **settings: object) -> subprocess.Popen[bytes]:
    """A build without Prefect in a process of its own."""
    code = (
        "import sys; from flows.bare import build_bare; from flows.settings import read_settings;"
        "import json; build_bare(read_settings(**json.loads(sys.argv[1])))"
    )
    given = {"raw": str(raw), "warehouse": str(warehouse), "settle_seconds": 0, "shard_bytes": 60_000, **settings}
    return subprocess.Popen([sys.executable, "-c", code, json.dumps(given)], cwd=ROOT, start_new_session=True)


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive, lines and single pages: together some seven shards."""
    folder = tmp_path_factory.mktemp("raw")
    generate(folder / "lines", 20, "jsonl")
    generate(folder / "pages", 6, "text", seed=2)
    generate(folder / "web", 3, "warc", seed=3)
    for path in folder.rglob("*.*"):
        settle(path)
    return folder


@pytest.fixture(scope="module")
def unbroken(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built in this process, without children."""
    warehouse = tmp_path_factory.mktemp("unbroken")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        build(raw, warehouse, settle_seconds=0, shard_bytes=60_000)
    return warehouse


def finished(warehouse: Path) -> dict[str, int]:
    """The finished shards, and when each was."""
    return {p.parent.name: p.stat().st_mtime_ns for p in warehouse.glob("staging/shards/*/result.json")}


def kill_after(process: subprocess.Popen[bytes], warehouse: Path, shards: int) -> dict[str, int]:
    """Kill a build and its children as soon as it has finished so many shards."""
    until = time.monotonic() + 120
    while len(finished(warehouse)) < shards and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return finished(warehouse)


def test_killed_twice_and_resumed(raw: Path, unbroken: Path, tmp_path: Path) -> None:
    """Killed after one shard and after three: no finished shard is read again, and no byte is another one."""
    warehouse = tmp_path / "w"
    first = kill_after(run_build(raw, warehouse), warehouse, 1)
    assert len(first) >= 1
    second = kill_after(run_build(raw, warehouse), warehouse, 3)
    assert len(second) >= 3 and first.items() < second.items()
    assert re.search(rf"\b{len(second)} of \d+ shards finished", describe_shards(open_warehouse(warehouse)))
    assert run_build(raw, warehouse).wait() == 0
    assert part_names(warehouse, *TABLES) == part_names(unbroken, *TABLES)
    assert not (warehouse / "staging").exists() and describe_shards(open_warehouse(warehouse)) == ""


@pytest.mark.slow
def test_files_that_come_meanwhile(raw: Path, tmp_path: Path) -> None:
    """Files that sort between those of finished shards come in; those are not read again, the bytes are the same."""
    late, warehouse = tmp_path / "late", tmp_path / "w"
    shutil.copytree(raw, late)
    first = kill_after(run_build(late, warehouse, shard_captures=4), warehouse, 3)
    copy = shutil.copy2(late / "pages/00000/0000001.txt", late / "pages/00000/0000000b.txt")
    write_page(late, "aa/early.txt")
    assert Path(copy).exists()
    process = run_build(late, warehouse, shard_captures=4)
    seen: dict[str, int] = {}
    while process.poll() is None:
        seen |= finished(warehouse)
        time.sleep(0.01)
    assert process.returncode == 0 and first.items() <= seen.items()
    assert run_build(late, tmp_path / "other").wait() == 0
    assert part_names(warehouse, *TABLES) == part_names(tmp_path / "other", *TABLES)


def test_what_changed_is_read_again(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A finished shard counts only for the same files, code and settings."""
    from flows.settings import read_settings

    changed, warehouse = tmp_path / "raw", tmp_path / "w"
    shutil.copytree(raw, changed)
    kept = kill_after(run_build(changed, warehouse), warehouse, 2)
    with (changed / "lines/part-00000.jsonl").open("a") as out:
        out.write('{"text": "One more line."}\n')
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    row = build(changed, warehouse, settle_seconds=0, shard_bytes=60_000)
    assert row["state"] == "published" and row["captures_found"] == 30
    assert kept and read_settings(raw=str(changed)).raw == changed


def test_no_shard_is_kept_over_a_change_of_the_code_that_made_it() -> None:
    """Each module that reading a shard loads counts in the key of a finished shard."""
    code = (
        "import sys, flows.shard; names = [n for n in sys.modules if n.split('.')[0] in ('flows', 'schemas')];"
        "print(*(sys.modules[n].__file__ for n in names), sep='\\n')"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in run.stdout.splitlines()}
    assert loaded - set(list_code()) == {ROOT / "flows/__init__.py", ROOT / "flows/store/__init__.py"}
    assert ROOT / "flows/store/signatures.py" in loaded
