"""Builds in forked processes: ``python -m tests.faults.builder`` reads one JSON job a line and prints how it ended.

What a build imports is imported once; each job runs in a child of its own, which a fault may kill.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from flows import bare, steps  # noqa: F401
from flows.settings import Settings
from flows.store import catalogue, merge, verify  # noqa: F401
from tests.builds import read_here


def run_job(job: dict[str, Any]) -> None:
    """Do one build in this process; never returns."""
    from flows import desk
    from flows.errors import CopydeskError

    bare.read_shard = read_here  # type: ignore[attr-defined]
    os.environ.update(job.get("environment", {}))
    if job.get("file_bytes"):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (job["file_bytes"], job["file_bytes"]))
    if job.get("user"):
        os.setuid(job["user"])
    try:
        settings = Settings(raw=Path(job["raw"]), warehouse=Path(job["warehouse"]), query_memory="256MB")
        desk.build_twice_if_damaged(settings, bare=True)
    except CopydeskError as error:
        Path(job["errors"]).write_text(str(error))
        os._exit(2)
    except BaseException as error:
        Path(job["errors"]).write_text(f"{type(error).__name__}: {error}")
        os._exit(3)
    os._exit(0)


def main() -> None:
    """Serve jobs until the input ends."""
    import great_expectations  # noqa: F401
    import pandas  # noqa: F401

    from flows.child import load_sites
    from flows.pages.extract import extract_page
    from tests.builds import STORY, a_capture

    extract_page(a_capture("\n\n".join(STORY)), load_sites())  # loads what is loaded at the first page
    for line in sys.stdin:
        job = json.loads(line)
        pid = os.fork()
        if pid == 0:
            run_job(job)
        if job.get("kill_after"):
            threading.Timer(job["kill_after"], os.kill, (pid, signal.SIGKILL)).start()
        start = time.monotonic()
        _, status = os.waitpid(pid, 0)
        time.sleep(
            max(0.0, job.get("kill_after", 0) - (time.monotonic() - start) + 0.05) if job.get("kill_after") else 0
        )
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
