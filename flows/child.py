"""The interpreter that reads one shard: ``python -m flows.child JOB``.

It imports pages, schemas and pyarrow, and no more.  Before it begins a capture it notes its ordinal
in the journal, and a dash when it has done with it, so that the supervisor knows which one brought it down.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import sys
from dataclasses import asdict
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

from flows.collector import rest_collector
from flows.forgotten import read_forgotten
from flows.intake import ReadingOptions, piece_from_json
from flows.pages.extract import extract_page
from flows.pages.types import Capture, Problem
from flows.report.corrections_file import FILE_NAME as CORRECTIONS
from flows.report.corrections_file import read_corrections
from flows.shard import Shard, process_shard, read_known
from flows.sites import load_sites
from flows.store.layout import RESULT
from flows.templates import FOLDER as TEMPLATES
from flows.templates import open_templates

_PR_SET_PDEATHSIG = 1
JOURNAL = "journal"
IDLE = b"-\n"  # in the journal: no capture is being worked on


def write_job(path: Path, shard: Shard, options: ReadingOptions, memory: int, refused: dict[int, Problem]) -> None:
    """Write what the child is to do."""
    job = {
        **describe_shard(shard),
        "options": asdict(options),
        "memory": memory,
        "refused": {str(ordinal): asdict(problem) for ordinal, problem in refused.items()},
    }
    path.write_text(json.dumps(job))


def describe_shard(shard: Shard) -> dict[str, Any]:
    """The shard as JSON."""
    return {"number": shard.number, "key": shard.key, "pieces": [asdict(piece) for piece in shard.pieces]}


def read_shard_file(path: Path) -> Shard:
    """The shard of a job file, or of another file that `describe_shard` filled."""
    job = json.loads(path.read_text())
    return Shard(number=job["number"], key=job["key"], pieces=tuple(map(piece_from_json, job["pieces"])))


def main(job_file: str) -> None:
    """Do one job; leave the counts in the result file."""
    path = Path(job_file)
    job: dict[str, Any] = json.loads(path.read_text())
    die_with_parent()
    if job["memory"]:
        limit_memory(job["memory"])
    sys.meta_path.insert(0, WithoutPandas())
    warm_up()
    rest_collector()
    journal = os.open(path.parent / JOURNAL, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    counts = process_shard(
        read_shard_file(path),
        path.parent,
        options=ReadingOptions.from_json(job["options"]),
        sites=load_sites(),
        note=lambda ordinal: void(os.write(journal, IDLE if ordinal is None else b"%d\n" % ordinal)),
        refused={int(ordinal): Problem(**problem) for ordinal, problem in job["refused"].items()},
        corrections=read_corrections(path.parents[1] / CORRECTIONS),
        templates=open_templates(sorted((path.parents[1] / TEMPLATES).glob("*.parquet"))),
        forgotten=read_forgotten(path.parents[1]),
        known=read_known(path.parents[1]),
    )
    usage = resource.getrusage(resource.RUSAGE_SELF)
    result = {**asdict(counts), "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024}
    (path.parent / RESULT).write_text(json.dumps(result))


def limit_memory(most: int) -> None:
    """Let this process have so many bytes of addresses, or fewer where whoever started the build allows no more."""
    allowed = resource.getrlimit(resource.RLIMIT_AS)[1]
    least = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
    resource.setrlimit(resource.RLIMIT_AS, (least, least))


def die_with_parent() -> None:
    """Ask the kernel to end this process when its supervisor dies, so that no orphan goes on writing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def warm_up() -> None:
    """Load what reading needs, so that the first capture is not blamed for the time that takes."""
    for media_type in ("text/plain", "text/html"):
        extract_page(Capture(payload=b"<p>A line of text, to begin with.", source="", media_type=media_type))


class WithoutPandas(MetaPathFinder):
    """An import hook for which pandas is not there: pyarrow would load it, for a third of a second and 50 MB."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        """Refuse pandas; leave all others to the next hook."""
        if name == "pandas":
            raise ModuleNotFoundError("pandas is kept out of the reading process", name=name)


def void(_: object) -> None:
    """Drop a value."""


if __name__ == "__main__":
    main(sys.argv[1])
