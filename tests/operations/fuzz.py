"""Strange inputs for every reader, for some minutes: `python -m tests.operations.fuzz [MINUTES] [SEED]`.

Reader after reader gets damaged archives and plain noise, each round with another seed; what is read goes on to the
extractor, and so do broken pages.  Whatever comes must be captures and losses, pages and problems: never an error, in
bounded time.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from flows.child import load_sites
from flows.pages.extract import extract_page
from flows.readers import READERS
from tests.test_broken_pages import read_broken
from tests.test_readers_fuzz import SEEDS, damage, damages, judge

ROUND = 40  # inputs that one reader gets in a row
PAGES = "broken pages"
EXTRACTED = 3  # pages of one input that go on to the extractor
_FREE = settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck),
                 phases=(Phase.generate, Phase.shrink))  # fmt: skip


class Fuzz:
    """What was tried, and what came of it."""

    def __init__(self) -> None:
        self.inputs: Counter[str] = Counter()
        self.captures: Counter[str] = Counter()
        self.slowest: dict[str, float] = {}
        self.failures: list[str] = []
        self._sites = load_sites()

    def try_input(self, suffix: str, data: bytes) -> None:
        """Read one input, and extract some of its pages."""
        start = time.process_time()
        captures = judge(suffix, data)
        for capture in captures[:EXTRACTED]:
            extract_page(capture, self._sites)
        self.inputs[suffix] += 1
        self.captures[suffix] += len(captures)
        self.slowest[suffix] = max(self.slowest.get(suffix, 0.0), time.process_time() - start)

    def run_round(self, suffix: str, number: int) -> None:
        """Some inputs for one reader; a failure is noted with the smallest input that shows it."""
        tests: list[Callable[[], None]] = [self._noise(suffix, number)]
        if suffix in SEEDS:
            tests.append(self._damaged(suffix, number))
        for test in tests:
            try:
                test()
            except Exception as error:
                self.failures.append(f"{suffix}: {type(error).__name__}: {error}"[:500])

    def break_pages(self, number: int) -> None:
        """Some broken pages; a failure is noted with its seed."""
        for place in range(number * ROUND, (number + 1) * ROUND):
            start = time.process_time()
            try:
                read_broken(place)
            except Exception as error:
                self.failures.append(f"broken page {place}: {type(error).__name__}: {error}"[:500])
            self.inputs[PAGES] += 1
            self.slowest[PAGES] = max(self.slowest.get(PAGES, 0.0), time.process_time() - start)

    def _noise(self, suffix: str, number: int) -> Callable[[], None]:
        @seed(number)
        @_FREE
        @given(data=st.binary(max_size=4_000))
        def noise(data: bytes) -> None:
            self.try_input(suffix, data)

        return noise

    def _damaged(self, suffix: str, number: int) -> Callable[[], None]:
        @seed(number)
        @_FREE
        @given(places=damages())
        def damaged(places: list[tuple[str, float, bytes]]) -> None:
            self.try_input(suffix, damage(SEEDS[suffix], places))

        return damaged


def main() -> int:
    """Go on until the time is up; 1 where something failed."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    number = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns()
    fuzz, start, suffixes = Fuzz(), time.monotonic(), sorted({*READERS, *SEEDS})
    while time.monotonic() - start < minutes * 60:
        for suffix in suffixes:
            number += 1
            fuzz.run_round(suffix, number)
        fuzz.break_pages(number)
    figures = {
        "minutes": round((time.monotonic() - start) / 60, 1),
        "cpu_seconds": round(time.process_time()),
        "kinds": len(suffixes),
        "inputs": fuzz.inputs.total(),
        "captures": fuzz.captures.total(),
        "slowest": {name: round(seconds, 2) for name, seconds in sorted(fuzz.slowest.items(), key=lambda x: -x[1])[:3]},
        "failures": fuzz.failures,
    }
    print(json.dumps(figures, indent=1))
    return 1 if fuzz.failures else 0


if __name__ == "__main__":
    sys.exit(main())
