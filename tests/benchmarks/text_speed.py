"""CPU time of reading text captures, all voters on: `python -m tests.benchmarks.text_speed`.

The bars: 1.3 ms for the 36 lines of the sample page, 3 ms for 100 lines, 5 s for 100,000.  Half of the lines are
blank; the pages of whole runs, which `generate` makes, have 36 lines that are not, and three times as much text.
"""

from __future__ import annotations

import time

from flows.pages.text import read_text
from flows.pages.types import Decoded
from tests.benchmarks.generate import Newsroom, render_text

_PARAGRAPH = (
    "The harbour council of Lindvik agreed in session {} to close the old ferry pier for two years, after divers found "
    "cracks in nine of its forty concrete pillars, the council's leader Marta Oyelaran said on Tuesday."
)
_HEAD = "{:02}:21 GMT13 June 2021\nListen Live\n    Europe\n    Get short URL\n\n"
_FOOT = """
    Islanders Demand Second Ferry as Winter Closes the Sound for {} Days
    ferry, harbour, Lindvik
    Community standardsDiscussion"""


_ROUNDS = 5
BARS = {"36 lines": 1.3, "100 lines": 3.0, "100,000 lines": 5000.0}  # milliseconds


def make_page(lines: int, number: int = 0) -> str:
    """A page of about so many lines, half of them blank; the number makes its story another."""
    count = max(1, (lines - 8) // 2)
    body = "".join(f"    {_PARAGRAPH.format(number * count + n)}\n\n" for n in range(count))
    return _HEAD.format(number % 24) + body + _FOOT.format(number)


def measure(texts: list[str]) -> float:
    """Milliseconds of CPU for one reading, the best of five rounds: each of a page not read before."""
    pages = [Decoded(text, "text/plain", "utf-8", {}) for text in texts]
    best, size = float("inf"), max(1, len(pages) // _ROUNDS)
    for first in range(0, len(pages), size):
        start = time.process_time()
        for page in pages[first : first + size]:
            read_text(page, None, None)
        best = min(best, (time.process_time() - start) / size)
    return 1000 * best


def main() -> None:
    """Print a table."""
    measure([make_page(36)])
    pages = [(f"{n} lines", [make_page(n, number) for number in range(1, 1 + 40 * _ROUNDS)]) for n in (36, 100, 1000)]
    runs = [render_text(story).decode() for story in Newsroom(1).tell(40 * _ROUNDS)]
    pages += [("a page of whole runs", runs), ("the same in one line", [" ".join(text.split()) for text in runs])]
    pages += [("100,000 lines", [make_page(100_000)]), ("1,000,000 short lines", ["Home\n" * 1_000_000])]
    pages += [("10 MB in one line", ["The pier is closed. " * 500_000]), ("10 MB without a blank", ["x" * 10_000_000])]
    for name, texts in pages:
        bar = f"   bar {BARS[name]:.1f}" if name in BARS else ""
        print(f"{name:24} {measure(texts):12.2f} ms{bar}", flush=True)


if __name__ == "__main__":
    main()
