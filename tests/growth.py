"""How a cost grows with its input.  A machine may be slow or busy, so no test says it in seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

TIMES = 16  # how much larger the larger input is
#: What it may cost, of the smaller one's cost: in proportion it is 16, in pairs 256.
LIMIT = 48.0
_ROUNDS = 3


def growth(work: Callable[[T], object], small: T, large: T) -> float:
    """CPU time of the larger input over that of the smaller: the least of up to three rounds, which a burst of other
    work on the machine does not outlast."""
    work(small)  # what is loaded and compiled once is nobody's cost
    costs = {"small": float("inf"), "large": float("inf")}
    for _ in range(_ROUNDS):
        for name, given in (("small", small), ("large", large)):
            start = time.process_time()
            work(given)
            costs[name] = min(costs[name], time.process_time() - start)
        if costs["large"] <= LIMIT * costs["small"]:
            break
    return costs["large"] / costs["small"]
