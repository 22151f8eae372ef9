"""Python's collector of cyclic garbage, told to look less: a run makes little garbage, and holds a million objects."""

from __future__ import annotations

import gc

_COLLECTED_AT = 10_000  # new objects; an HTML page leaves 140 that are garbage, cheaply found while they are few


def rest_collector() -> None:
    """Leave alone what was loaded, and seldom look at what comes."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_COLLECTED_AT)
