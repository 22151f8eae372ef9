"""Load Great Expectations without what it loads for others: half of its start-up of two and more seconds of CPU."""

from __future__ import annotations

import gc
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from typing import Any

#: It does without these where they are not installed; they serve engines and stores that are not used here.
_OPTIONAL = frozenset({"pyspark", "boto3", "botocore", "sqlalchemy", "google", "psycopg2"})
#: Of these two expectations make use, which no suite has: they are loaded when something in them is asked for.
_LATER = frozenset({"scipy.stats", "altair"})


class _Lean(MetaPathFinder):
    """An import hook for which optional libraries are not there, and others are loaded at their first use."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name in _OPTIONAL:
            raise ModuleNotFoundError(f"{name} is not needed to judge frames", name=name)
        spec = PathFinder.find_spec(name, path, target) if name in _LATER else None
        if spec and spec.loader:
            spec.loader = importlib.util.LazyLoader(spec.loader)
        return spec


@contextmanager
def load_lean() -> Iterator[None]:
    """While it is open, imports leave out what judging frames does not need; what is loaded already stays.

    What is loaded stays for good, so the collector of garbage rests meanwhile.
    """
    finder, collecting = _Lean(), gc.isenabled()
    sys.meta_path.insert(0, finder)
    gc.disable()
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        if collecting:
            gc.enable()
