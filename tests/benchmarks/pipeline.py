"""Whole runs, measured: against other pipelines, as the input grows, and with two workers.

    python -m tests.benchmarks.pipeline peers   [--captures 1000]           WARC in, release or files out
    python -m tests.benchmarks.pipeline startup                             a build of an empty folder
    python -m tests.benchmarks.pipeline growth  [--sizes 1000 10000 100000] text captures in JSON Lines
    python -m tests.benchmarks.pipeline workers [--captures 2000]           one worker against two

Inputs are made by `generate`, whose figures are printed.  CPU time is that of a process and all that it started;
memory is that of the whole tree at one moment, what is shared counted once.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from flows.gauge import MemoryGauge
from tests.benchmarks.generate import DAMAGED, generate

ROOT = Path(__file__).parents[2]
BUSY_SECONDS, TOO_BUSY, WANTED = 4.0, 1.6, 0.9


class Cost(NamedTuple):
    """What a command took: seconds by the clock and of CPU, bytes of memory at most."""

    seconds: float
    cpu: float
    memory: int


def run(command: list[str], **environ: str) -> Cost:
    """Run a command to its end."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environ}, stdout=said, stderr=said)
        with MemoryGauge(process.pid) as gauge:
            code = process.wait()
        if code:
            said.seek(0)
            lines = [line for line in said.read().decode().splitlines() if "leaked" not in line]
            raise SystemExit("\n".join([f"{' '.join(command)} ended with {code}:", *lines[-40:]]))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.monotonic() - start, cpu, gauge.peak)


def build(raw: Path, place: Path, *options: str, **environ: str) -> Cost:
    """Build a warehouse of its own."""
    command = [sys.executable, "-m", "flows.cli", "build", str(raw), "--warehouse", str(place), *options]
    return run([*command, "--set", "settle_seconds=0"], **environ)


def peer(name: str, raw: Path, out: Path) -> Cost:
    """Run another pipeline over the same WARC files."""
    return run([sys.executable, "-W", "ignore", "-m", "tests.benchmarks.peer_pipelines", name, str(raw), str(out)])


def compare_peers(place: Path, captures: int) -> None:
    """WARC in, release or files out: CPU seconds for 1,000 pages, beyond what one page costs."""
    make(place / "raw", captures, "warc", damaged=0)  # the others stop at a damaged record
    generate(place / "one", 1, "warc")
    systems: list[tuple[str, Callable[[Path, Path], Cost]]] = [
        ("copydesk build: ledger, validation, release", lambda raw, out: build(raw, out, "--bare")),
        ("datatrove: WarcReader, Trafilatura, ParquetWriter", lambda raw, out: peer("datatrove", raw, out)),
        ("news-please: from_html, JSON Lines", lambda raw, out: peer("news-please", raw, out)),
    ]
    found = []
    for number, (title, job) in enumerate(systems):
        start = job(place / "one", place / f"one{number}")
        found.append((title, start, job(place / "raw", place / f"all{number}")))
        print(f"{title}: {found[-1][2].cpu:.1f} CPU s", flush=True)
    print(
        "\n| pipeline | start-up, CPU s | CPU s for 1,000 pages | pages per CPU s | copydesk is faster | memory, MB |"
    )
    print("|---|---|---|---|---|---|")
    ours = found[0][2].cpu - found[0][1].cpu
    for title, start, cost in found:
        beyond = cost.cpu - start.cpu
        print(f"| {title} | {start.cpu:.1f} | {1000 * beyond / captures:.1f} | {captures / beyond:.0f} | "
              f"{beyond / ours:.1f} times | {cost.memory / 1e6:.0f} |")  # fmt: skip


def measure_start(place: Path) -> None:
    """What a build costs before it reads anything."""
    (place / "empty").mkdir()
    print("\n| a build of an empty folder | CPU s | seconds |\n|---|---|---|")
    for title, options in (("with Prefect's embedded server", []), ("--bare", ["--bare"])):
        cost = build(place / "empty", place / title.split()[0], *options)
        print(f"| {title} | {cost.cpu:.1f} | {cost.seconds:.1f} |")
    with serve_prefect(place) as address:
        cost = build(place / "empty", place / "given", PREFECT_API_URL=address)
    print(f"| with PREFECT_API_URL, whose server is not counted | {cost.cpu:.1f} | {cost.seconds:.1f} |")


@contextmanager
def serve_prefect(place: Path) -> Iterator[str]:
    """A Prefect server that is running already."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "prefect", "server", "start", "--port", port, "--no-ui"]
    process = subprocess.Popen(
        command, env={**os.environ, "PREFECT_HOME": str(place / "prefect")},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for _ in range(1_200):
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=2):
                break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/api"
    finally:
        process.terminate()
        process.wait()


def measure_growth(place: Path, sizes: Iterable[int]) -> None:
    """Time and memory as text captures grow in number."""
    (place / "none").mkdir()
    start = build(place / "none", place / "w0")
    print(f"\nStart-up: {start.cpu:.1f} CPU s.\n")
    for size in sizes:
        make(place / f"raw{size}", size, "jsonl")
    print(
        "\n| text captures | seconds | CPU s | CPU ms a capture beyond start | captures per CPU s | peak memory, MB |"
    )
    print("|---|---|---|---|---|---|", flush=True)
    for size in sizes:
        cost = build(place / f"raw{size}", place / "w")
        beyond = cost.cpu - start.cpu
        print(f"| {size:,} | {cost.seconds:.0f} | {cost.cpu:.0f} | {1000 * beyond / size:.2f} | "
              f"{size / beyond:.0f} | {cost.memory / 1e6:.0f} |", flush=True)  # fmt: skip
        shutil.rmtree(place / "w")


def measure_workers(place: Path, captures: int) -> None:
    """How much faster two workers are, against what two busy loops reach in the same minute."""
    make(place / "raw", captures, "jsonl")
    shards = ["--bare", "--set", f"shard_bytes={sum(p.stat().st_size for p in (place / 'raw').iterdir()) // 8}"]
    possible = speed_up_of_loops()
    reading = [reading_seconds(place / "raw", place / f"w{n}", [*shards, "--workers", str(n)]) for n in (1, 2)]
    reached = reading[0] / reading[1]
    print(f"\ntwo busy loops do {possible:.2f} times the work of one in the same time")
    print(f"two workers read {reached:.2f} times as fast as one: {reached / possible:.2f} of that (wanted {WANTED})")
    if possible < TOO_BUSY:
        print(f"below {TOO_BUSY} the machine is too busy to judge")


def reading_seconds(raw: Path, warehouse: Path, options: list[str]) -> float:
    """Seconds in which a build reads its shards."""
    from flows.console import read_count
    from flows.store.layout import list_runs, open_warehouse

    build(raw, warehouse, *options)
    opened = open_warehouse(warehouse)
    return read_count(opened, list_runs(opened)[-1], "read", "seconds")


def speed_up_of_loops() -> float:
    """Work of two busy loops at once against one alone."""
    code = f"import time; e=time.monotonic()+{BUSY_SECONDS}; n=0\nwhile time.monotonic()<e: n+=1\nprint(n)"
    alone = _count_loops(code, 1)
    return _count_loops(code, 2) / alone


def _count_loops(code: str, count: int) -> int:
    loops = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) for _ in range(count)]
    return sum(int(loop.communicate()[0]) for loop in loops)


def make(folder: Path, captures: int, form: str, damaged: float = DAMAGED) -> None:
    """Write an input and print what it is."""
    print(f"made {captures:,} captures as {form}:")
    print("  " + "\n  ".join(generate(folder, captures, form, damaged=damaged).lines()), flush=True)
    for path in folder.iterdir():
        os.utime(path, (1_600_000_000, 1_600_000_000))


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["peers", "startup", "growth", "workers"])
    parser.add_argument("--captures", type=int)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="copydesk-bench-") as name:
        place = Path(name)
        if given.what == "peers":
            compare_peers(place, given.captures or 1_000)
        elif given.what == "growth":
            measure_growth(place, given.sizes)
        elif given.what == "workers":
            measure_workers(place, given.captures or 2_000)
        else:
            measure_start(place)


if __name__ == "__main__":
    main()
