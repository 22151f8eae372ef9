"""CPU time of reading text captures, all voters on: `python -m tests.benchmarks.text_speed`.

The bars: 1.3 ms for the 36 lines of the sample page, 3 ms for 100 lines, 5 s for 100,000.
"""

from __future__ import annotations

import time

from flows.pages.text import read_text
from flows.pages.types import Decoded

_PARAGRAPH = (
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, after divers found "
    "cracks in nine of its forty concrete pillars, the council's leader Marta Oyelaran said in story number {}."
)
_HEAD = "08:21 GMT13 June 2021\nListen Live\n    Europe\n    Get short URL\n\n"
_FOOT = """
    Islanders Demand Second Ferry as Winter Closes the Sound
    ferry, harbour, Lindvik
    Community standardsDiscussion"""


BARS = {"36 lines": 1.3, "100 lines": 3.0, "100,000 lines": 5000.0}  # milliseconds


def make_page(lines: int) -> str:
    """A page of about so many lines, half of them blank."""
    body = "".join(f"    {_PARAGRAPH.format(n)}\n\n" for n in range(max(1, (lines - 8) // 2)))
    return _HEAD + body + _FOOT


def measure(text: str, repeats: int) -> float:
    """Milliseconds of CPU for one reading, the best of five rounds."""
    decoded = Decoded(text, "text/plain", "utf-8", {})
    read_text(decoded, None, None)
    best = float("inf")
    for _ in range(5 if repeats > 1 else 1):
        start = time.process_time()
        for _ in range(repeats):
            read_text(decoded, None, None)
        best = min(best, (time.process_time() - start) / repeats)
    return 1000 * best


def main() -> None:
    """Print a table."""
    pages = [(f"{lines} lines", make_page(lines), 40) for lines in (36, 100, 1000)]
    pages += [("100,000 lines", make_page(100_000), 1), ("1,000,000 short lines", "Home\n" * 1_000_000, 1)]
    pages += [
        ("10 MB in one line", "The pier is closed. " * 500_000, 1),
        ("10 MB without a blank", "x" * 10_000_000, 1),
    ]
    for name, text, repeats in pages:
        bar = f"   bar {BARS[name]:.1f}" if name in BARS else ""
        print(f"{name:24} {measure(text, repeats):12.2f} ms{bar}", flush=True)


if __name__ == "__main__":
    main()
