"""Readers: from a file, an archive or an object in a store to captures, one at a time.

`read_input` finds the reader by the suffix of the name; the reader checks the content.  To add a
format, write one function in a module here and name it in `READERS`.
"""

from __future__ import annotations

from flows.readers.cuts import cut_input
from flows.readers.listing import list_inputs
from flows.readers.opening import Digest
from flows.readers.read import READERS, read_input
from flows.readers.types import CHECKS, Columns, InputFile, Limits, Loss, Span

__all__ = [
    "CHECKS",
    "READERS",
    "Columns",
    "Digest",
    "InputFile",
    "Limits",
    "Loss",
    "Span",
    "cut_input",
    "list_inputs",
    "read_input",
]
