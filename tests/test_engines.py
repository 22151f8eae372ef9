"""The same tasks under every engine give the same bytes; run by `make test-engines`, as they start real clusters."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.generate import generate
from tests.builds import last_run, part_names, settle
from tests.s3_server import make_bucket, serve_s3

pytestmark = pytest.mark.engines
ROOT = Path(__file__).parents[1]
TABLES = ("captures", "blocks", "articles", "revisions", "related_headlines", "signatures", "duplicates",
          "resolved_links", "inputs", "rejections")  # fmt: skip
SHARDS = {"COPYDESK_SHARD_BYTES": "120000", "COPYDESK_SETTLE_SECONDS": "0"}


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("raw")
    generate(folder / "lines", 60, "jsonl")
    generate(folder / "web", 8, "warc", seed=3)
    for path in folder.rglob("*.*"):
        settle(path)
    return folder


@pytest.fixture(scope="module")
def plain(raw: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a build without any engine gives."""
    warehouse = tmp_path_factory.mktemp("plain")
    build(raw, warehouse, "--bare")
    return warehouse


def build(raw: Path | str, warehouse: Path, *options: str, **environ: str) -> None:
    command = [sys.executable, "-m", "flows.cli", "build", str(raw), "--warehouse", str(warehouse), *options]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **SHARDS, **environ},
        capture_output=True,
        text=True,
        timeout=1_200,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("engine", "workers"), [("local", 2), ("dask", 2), ("ray", 2)])
def test_engines_give_the_same_bytes(raw: Path, plain: Path, tmp_path: Path, engine: str, workers: int) -> None:
    """Threads, a Dask cluster of two processes and a local Ray."""
    pytest.importorskip("prefect_dask" if engine == "dask" else "prefect_ray" if engine == "ray" else "prefect")
    warehouse = tmp_path / "w"
    build(raw, warehouse, "--engine", engine, "--workers", str(workers))
    assert part_names(warehouse, *TABLES) == part_names(plain, *TABLES)
    row = last_run(warehouse)
    assert (row["captures_found"], row["engine"]) == (68, engine)


@pytest.fixture
def store(raw: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An S3 server that holds the raw folder."""
    with serve_s3() as url:
        client = make_bucket(url, monkeypatch)
        for path in raw.rglob("*.*"):
            client.put_object(Bucket="news", Key=f"raw/{path.relative_to(raw)}", Body=path.read_bytes())
        yield url


@pytest.fixture
def cluster(tmp_path: Path, store: str) -> Iterator[str]:
    """A Dask scheduler and two workers for which the warehouse's place holds nothing but an empty file system."""
    pytest.importorskip("prefect_dask")
    address = "tcp://127.0.0.1:4431"
    hidden = f"mount -t tmpfs none {tmp_path} && exec "
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "4431",
                 "--no-dashboard"]  # fmt: skip
    worker = f"{sys.executable} -m distributed.cli.dask_worker {address} --nthreads 1 --no-dashboard --no-nanny"
    commands = [scheduler, *(["unshare", "-m", "sh", "-c", hidden + worker + f" --name {n}"] for n in "ab")]
    processes = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) for command in commands]
    try:
        yield address
    finally:
        for process in processes:
            process.terminate()
            process.wait()


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("unshare"), reason="hiding a folder needs root")
def test_workers_that_share_nothing_but_a_store(cluster: str, tmp_path: Path) -> None:
    """Raw pages come from S3, shards go to S3; the workers cannot see the warehouse, which gets the same captures."""
    warehouse = tmp_path / "w"
    build(
        "s3://news/raw", warehouse, "--engine", "dask", COPYDESK_CLUSTER=cluster, COPYDESK_STAGING="s3://news/staging"
    )
    row = last_run(warehouse)
    assert (row["captures_found"], row["state"]) == (68, "published")
    build("s3://news/raw", tmp_path / "bare", "--bare")
    assert part_names(warehouse, *TABLES) == part_names(tmp_path / "bare", *TABLES)
    from flows.store.remote import Store

    assert list(Store("s3://news/staging").list()) == [], "what was staged is cleared away"
