"""How a cost grows with its input.  A machine may be slow or busy, so no test says it in seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

#: What an input four times as large may cost, of the smaller one's cost: in proportion it is 4, in pairs 16.
FOUR_TIMES = 8.0
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
        if costs["large"] <= FOUR_TIMES * costs["small"]:
            break
    return costs["large"] / costs["small"]
