"""Half an hour of a served warehouse to which things happen: `python -m tests.operations.soak [MINUTES] [FOLDER]`.

New files drop in every few seconds, a reader asks all the time, processes are killed every few minutes, the server is
restarted once.  At the end nothing may be lost or doubled, every run is accounted for, and memory is flat.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any

from flows.store.layout import current_release, open_warehouse
from tests.builds import ask, settle
from tests.operations.services import (
    Server,
    Service,
    command_of,
    descendants,
    kill,
    make_client,
    make_server,
    memory_of,
    running,
    wait_for,
)

MOST_RECOVERY = 180.0  # seconds from a blow to the end of a build that began after it
MOST_CANCELLED = 2  # in a row
PLACES = ("Lurvik", "Osterholm", "Veldmark", "Siel", "Harnow", "Brenz", "Talgar", "Mirren")


_TOLD = "select regexp_extract(concat_ws(' ', headline, body), 'case number (\\d+)', 1) from articles"


class Soak:
    """The warehouse, what was dropped into it, and what was seen."""

    def __init__(self, folder: Path, seed: int = 7) -> None:
        self.raw, self.warehouse = folder / "raw", folder / "warehouse"
        self.raw.mkdir(parents=True)
        self.server: Server = make_server(folder / "server")
        command = ("copydesk", "serve", str(self.raw), "--warehouse", str(self.warehouse), "--cron", "* * * * *")
        more = ("--upkeep-cron", "*/10 * * * *", "--set", "settle_seconds=0", "--set", "workers=1")
        self.served: Service = make_client(self.server, folder, *command, *more)
        self.chance = random.Random(seed)
        self.stop = threading.Event()
        self.stories: set[int] = set()
        self.files: set[str] = set()
        self.empty = self.again = 0
        self.queries, self.reader_errors, self.last_seen = 0, list[str](), 0
        self.memory: dict[str, list[int]] = {"served": [], "server": []}
        self.blows: list[dict[str, Any]] = []
        self.busy = threading.Lock()  # held by whoever ends and starts services
        self.restarts = 0

    def drop(self) -> None:
        """Files of one story or of several, an empty one now and then, and a story under another name."""
        number = 0
        while not self.stop.wait(self.chance.uniform(1.5, 4.5)):
            number += 1
            kind = self.chance.choices(("page", "lines", "empty", "again"), (7, 1, 1, 1))[0]
            if kind == "page":
                self._put(f"{number:05d}.txt", tell_story(number * 10))
                self.stories.add(number * 10)
            elif kind == "lines":
                told = range(number * 10, number * 10 + 5)
                lines = [json.dumps({"text": tell_story(n), "url": f"https://wire.example/{n}"}) for n in told]
                self._put(f"{number:05d}.jsonl", "\n".join(lines) + "\n")
                self.stories.update(told)
            elif kind == "empty":
                self._put(f"{number:05d}.txt", "")
                self.empty += 1
            elif self.stories:
                self._put(f"{number:05d}-again.txt", tell_story(min(self.stories)))
                self.again += 1

    def _put(self, name: str, text: str) -> None:
        draft = self.raw / f".{name}"
        draft.write_text(text, encoding="utf-8")
        settle(draft, time.time() - 60)
        draft.rename(self.raw / name)
        self.files.add(name)

    def read(self) -> None:
        """Ask the release that `current` names, all the time; what was once there must stay."""
        while not self.stop.wait(0.5):
            if not current_release(open_warehouse(self.warehouse)):
                continue
            try:
                count = ask(self.warehouse, "select count(*) from articles join captures using (capture_id)")[0][0]
                self.queries += 1
                if count < self.last_seen:
                    self.reader_errors.append(f"{count} articles after {self.last_seen}")
                self.last_seen = count
            except Exception as error:
                self.reader_errors.append(f"{type(error).__name__}: {error}"[:300])

    def weigh(self) -> None:
        """Note how much memory the served process and the server hold."""
        while not self.stop.wait(10):
            for name, service in (("served", self.served), ("server", self.server)):
                if size := memory_of(service.pid):
                    self.memory[name].append(size)

    def keep_alive(self) -> None:
        """Start a service again that ended by itself, as a service manager does."""
        while not self.stop.wait(2):
            with self.busy:
                for service in (self.server, self.served):
                    if service.process and service.process.poll() is not None:
                        self.restarts += 1
                        time.sleep(5)
                        service.start()

    def strike(self, kind: str) -> None:
        """Do one of the things that happen to a server, in the middle of a run where that can be had."""
        if kind != "server restarts":
            wait_for(
                lambda: self.stop.is_set() or self._find("flows.child" if kind == "child" else "prefect"), 150, kind
            )
        with self.busy:
            self.blows.append({"kind": kind, "at": time.time()})
            self._hit(kind)

    def _hit(self, kind: str) -> None:
        if kind == "child":
            kill(*self._find("flows.child")[:1])
        elif kind == "flow run":
            kill(*self._find("prefect")[:1])
        elif kind == "served process":  # its run goes on without it
            kill(self.served.pid)
            self._again(self.served)
        elif kind == "all of it":
            kill(*descendants(self.served.pid), self.served.pid)
            self._again(self.served)
        else:
            kill(*descendants(self.server.pid), self.server.pid)
            self._again(self.server)

    def _again(self, service: Service) -> None:
        assert service.process
        service.process.wait()
        time.sleep(5)  # as a service manager does
        service.start()

    def _find(self, words: str) -> list[int]:
        return [pid for pid in descendants(self.served.pid) if words in command_of(pid)]

    def run(self, minutes: float) -> dict[str, Any]:
        """Let it all happen; the figures."""
        kinds = ("child", "flow run", "server restarts", "all of it", "served process", "child", "flow run")
        with running(self.server, self.served):
            jobs: list[Callable[[], None]] = [self.drop, self.read, self.weigh, self.keep_alive]
            threads = [threading.Thread(target=job, daemon=True) for job in jobs]
            start = time.monotonic()
            for thread in threads:
                thread.start()
            for number, kind in enumerate(kinds, start=1):
                time.sleep(max(0.0, start + minutes * 60 * number / (len(kinds) + 1) - time.monotonic()))
                self.strike(kind)
            time.sleep(max(0.0, start + minutes * 60 - time.monotonic()))
            self.stop.set()
            for thread in threads:
                thread.join()
            self.settle_down()
            return self.judge()

    def settle_down(self) -> None:
        """Wait until two builds in a row found nothing new, and no run is at work."""
        ended = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())

        def is_quiet() -> bool:
            runs = [run for run in self.server.runs() if run["expected_start_time"] > ended]
            done = [run for run in runs if run["state_type"] == "COMPLETED"]
            return len(done) >= 3 and all("othing" in run["state"]["message"] for run in done[-2:])

        wait_for(is_quiet, 600, "builds that find nothing new")

    def judge(self) -> dict[str, Any]:
        """What came of it, and what is wrong with that."""
        builds, keeping = self.server.runs(), self.server.runs("upkeep")
        states = Counter(run["state_type"] for run in builds)
        cancelled = longest_row(builds, "CANCELLED")
        recoveries = [{**blow, "seconds": recovery(blow, builds)} for blow in self.blows]
        inputs = {row[0] for row in ask(self.warehouse, "select source from inputs")}
        told = Counter(row[0] for row in ask(self.warehouse, _TOLD))
        doubled = ask(self.warehouse, "select count(*) - count(distinct capture_id) from captures")[0][0]
        ledger = ask(self.warehouse, "select state, count(*) from runs group by 1")
        growth = {name: grown(sizes) for name, sizes in self.memory.items()}
        wrong = [
            *(f"lost file {name}" for name in sorted(self.files - inputs)),
            *(f"lost story {n}" for n in sorted(self.stories) if not told[str(n)]),
            *(f"story {n} is there {count} times" for n, count in told.items() if count > 1),
            *([f"{doubled} captures are doubled"] if doubled else []),
            *self.reader_errors,
            *([f"{cancelled} runs in a row were cancelled"] if cancelled > MOST_CANCELLED else []),
            *(f"{r['kind']}: no build within 3 minutes" for r in recoveries if r["seconds"] > MOST_RECOVERY),
            *(f"run {r['name']} is {r['state_type']}" for r in builds if r["state_type"] in ("RUNNING", "PENDING")),
            *(
                f"run {r['name']} failed: {r['state']['message']}"
                for r in builds + keeping
                if r["state_type"] == "FAILED"
            ),
            *(f"{name} grew by {share:.0%}" for name, share in growth.items() if share > 0.2),
        ]
        return {
            "files": len(self.files),
            "stories": len(self.stories),
            "empty": self.empty,
            "again": self.again,
            "queries": self.queries,
            "restarts": self.restarts,
            "articles": sum(told.values()),
            "builds": dict(states),
            "upkeeps": dict(Counter(run["state_type"] for run in keeping)),
            "ledger": dict(ledger),
            "cancelled_in_a_row": cancelled,
            "recoveries": recoveries,
            "megabytes": {
                name: [round(f(sizes) / 1e6) for f in (min, median, max)] for name, sizes in self.memory.items()
            },
            "growth": growth,
            "wrong": wrong,
        }


def tell_story(number: int) -> str:
    """An invented story like no other: every sentence holds its number."""
    place = PLACES[number % len(PLACES)]
    lines = [
        f"The council of {place} has decided on case number {number} after a debate of {number % 7 + 2} hours.",
        f"Mayor Dorn said that {number} households would get the letter {number % 11 + 1} days before the vote.",
        f"Neighbours in street {number} of {place} had asked for {number % 13 + 3} lamps and {number * 3} stones.",
        f"The bill of {number * 17} crowns will be paid from fund {number * 7} by the end of month {number % 12 + 1}.",
    ]
    return "\n\n".join(lines) + "\n"


def longest_row(runs: list[dict[str, Any]], state: str) -> int:
    """How many runs in a row ended in a state."""
    longest = row = 0
    for run in runs:
        row = row + 1 if run["state_type"] == state else 0
        longest = max(longest, row)
    return longest


def recovery(blow: dict[str, Any], builds: list[dict[str, Any]]) -> float:
    """Seconds from a blow to the end of the first build that began after it and completed."""
    done = [run for run in builds if run["state_type"] == "COMPLETED" and _moment(run["start_time"]) > blow["at"]]
    return round(min((_moment(run["end_time"]) - blow["at"] for run in done), default=float("inf")), 1)


def grown(sizes: list[int]) -> float:
    """By which share the last third of a series lies above its second."""
    third = len(sizes) // 3
    return round(median(sizes[-third:]) / median(sizes[third : 2 * third]) - 1, 3) if third else 0.0


def _moment(text: str) -> float:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def main() -> int:
    """Run it and print the figures; 1 where something is wrong."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.mkdtemp(prefix="copydesk-soak-"))
    shutil.rmtree(folder, ignore_errors=True)
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
    result = Soak(folder).run(minutes)
    print(json.dumps(result, indent=1))
    return 1 if result["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
