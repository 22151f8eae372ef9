"""The cyclic garbage collector rests while a page is read.

A page makes some ten thousand objects that live until it has been read, and none in cycles but
BeautifulSoup's few; the collector would walk them all several times, for a fifteenth of the page's time.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def without_collecting(read: Callable[P, T]) -> Callable[P, T]:
    """The function, with the collector off while it runs; where it is off already it stays off."""

    @wraps(read)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        if not gc.isenabled():
            return read(*args, **kwargs)
        gc.disable()
        try:
            return read(*args, **kwargs)
        finally:
            gc.enable()

    return run
