"""What Prefect costs a shard: `PREFECT_API_URL=… python -m tests.benchmarks.prefect_cost [SERVER_PID]`.

Tasks with the options of ours and nothing to do are mapped over few and over many shards; the difference, divided by
the number of shards, is what one costs beyond start-up.  CPU time of this process, and of the server where it is named.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

FEW, MANY, ROUNDS = 20, 120, 3


@dataclass(frozen=True)
class Empty:
    """A shard that has a name and nothing else."""

    name: str


def spent(pid: int | None) -> float:
    """CPU seconds of a process and of the children that it has waited for."""
    if pid is None:
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def measure_idle(pid: int | None, seconds: float = 15.0) -> float:
    """CPU seconds that a server takes in a second in which nobody asks it anything."""
    before = spent(pid)
    time.sleep(seconds)
    return (spent(pid) - before) / seconds


def main() -> None:
    """Print milliseconds of CPU a shard."""
    from prefect import flow, unmapped

    from flows.artifacts import gather_shards
    from flows.tasks import read_shard

    server = int(sys.argv[1]) if len(sys.argv) > 1 else None
    nothing = read_shard.with_options(name="nothing")
    nothing.fn = lambda run, shard: None

    @flow(name="measure", log_prints=False)
    def measure(count: int) -> None:
        shards = [Empty(f"shard-{number:06d}") for number in range(count)]
        gather_shards(nothing.map(unmapped(None), shards))

    measure(1)  # start-up
    time.sleep(5)
    idle = measure_idle(server)
    costs = []
    for _ in range(ROUNDS):
        used = []
        for count in (FEW, MANY):
            start, before = time.monotonic(), (time.process_time(), spent(server))
            measure(count)
            time.sleep(5)  # the server writes events down a little later
            loops = idle * (time.monotonic() - start)
            used.append((time.process_time() - before[0], spent(server) - before[1] - loops))
        costs.append([1000 * (many - few) / (MANY - FEW) for few, many in zip(*used, strict=True)])
    own, servers = (sorted(column)[ROUNDS // 2] for column in zip(*costs, strict=True))
    print(
        f"a shard: {own:.1f} ms of CPU in the flow's process" + (f", {servers:.1f} ms in the server's" * bool(server))
    )


if __name__ == "__main__":
    main()
