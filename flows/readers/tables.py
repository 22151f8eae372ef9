"""Tables of pages as text: CSV, and its kin with other separators."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import chain
from typing import Any

from flows.pages.types import Capture
from flows.readers.lines import hold_page, read_record
from flows.readers.types import Job, Loss
from flows.readers.window import Window

_SEPARATORS = ",;\t|"
_UTF8, _UTF16 = ("utf-8-sig", "surrogateescape"), ("utf-16", "replace")  # the latter is a spreadsheet's Unicode text


def read_csv(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The pages of a table whose first row names the columns; rows are known by their number, the first page's is 1."""
    encoding, errors = _UTF16 if window.glance(2) in (b"\xff\xfe", b"\xfe\xff") else _UTF8
    text = io.TextIOWrapper(io.BufferedReader(_Bytes(window)), encoding, errors, newline="")
    lines = _take_lines(text, window, job)
    first = next(lines, "")
    csv.field_size_limit(job.limits.max_record_bytes)
    rows = csv.reader(chain([first], lines), delimiter=max(_SEPARATORS, key=first.count), strict=True)
    names: list[str] = []
    for number, row in enumerate(_go_on(rows)):
        if isinstance(row, Exception):
            yield job.loss("corrupt", f"The row cannot be read: {row}.", str(number))
        elif names:
            yield from _read_row(names, row, job, str(number))
        elif row and not hold_page(row, job):
            yield job.loss("missing_column", "No column of the table holds a page.", observed=", ".join(row[:20]))
            return
        else:
            names = row
    if broken := window.broken:
        yield job.break_off(broken)


def _go_on(rows: Iterator[list[str]]) -> Iterator[list[str] | Exception]:
    """The rows, and in place of those that are none, why; the next line begins another."""
    while True:
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield error


def _read_row(names: list[str], row: list[str], job: Job, place: str) -> Iterator[Capture | Loss]:
    if not row:
        return
    if len(row) != len(names):
        reason = f"The row has {len(row)} cells, and the table {len(names)} columns; is a cell not quoted?"
        yield job.loss("corrupt", reason, place, observed=row[0])
        return
    record = {name: _to_value(cell) for name, cell in zip(names, row, strict=True)}
    yield from read_record(record, job, place, None)


def _to_value(cell: str) -> Any:
    """None for an empty cell; text that is not UTF-8 as bytes, whose encoding is found out later."""
    try:
        cell.encode()
    except UnicodeEncodeError:
        return cell.encode("utf-8", "surrogateescape")
    return cell or None


def _take_lines(text: io.TextIOWrapper, window: Window, job: Job) -> Iterator[str]:
    """Lines with their ends, none longer than a record may be; not the one that a break cuts off."""
    while line := text.readline(job.limits.max_record_bytes):
        if line.endswith("\n") or not window.broken:
            yield line


class _Bytes(io.RawIOBase):
    """A window as Python's own files are; it ends where the data break off."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer, as far as there is something."""
        self._window.fill(1)
        data = self._window.take(min(len(buffer), self._window.held()))
        buffer[: len(data)] = data
        return len(data)
