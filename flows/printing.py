"""How rows and words are printed: as a table, record by record, as CSV, JSON or Markdown."""

from __future__ import annotations

import csv
import json
import math
import struct
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import IO, Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from flows.store.words import name_controls, say_count

_LEAST_WIDTH = 8  # of a column that can still be read
_ANY_WIDTH = 100_000  # for the width that a table would like to have


def print_rows(names: Sequence[str], rows: Sequence[Sequence[Any]], form: str, out: IO[str] = sys.stdout) -> None:
    """The result of a query as a table, CSV, JSON or Markdown."""
    _FORMS[form](names, rows, out)


def show_text(text: str) -> str:
    """Text for a terminal, whatever it holds: neither markup nor a control sequence."""
    return escape(name_controls(text))


def _print_table(names: Sequence[str], rows: Sequence[Sequence[Any]], out: IO[str]) -> None:
    """A table; record by record where the terminal is too narrow for so many columns."""
    console = Console(file=out)
    table = Table()
    for name in names:
        table.add_column(show_text(name), overflow="fold")
    for row in rows:
        table.add_row(*map(_show_cell, row))
    words = console.measure(table, options=console.options.update(width=_ANY_WIDTH)).minimum
    if min(words, len(names) * (_LEAST_WIDTH + 3) + 1) > console.width:
        _print_records(console, names, rows)
    else:
        console.print(table)
    console.print(f"[dim]{say_count(len(rows), 'row')}[/]")


def _print_records(console: Console, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    for number, row in enumerate(rows, 1):
        table = Table(show_header=False, title=f"row {number:,}", title_justify="left")
        table.add_column(style="dim", no_wrap=True)
        table.add_column(overflow="fold")
        for name, value in zip(names, row, strict=True):
            table.add_row(show_text(name), _show_cell(value))
        console.print(table)


def _show_cell(value: Any) -> str:
    return "[dim]null[/]" if value is None else show_text(_to_text(value))


def _print_csv(names: Sequence[str], rows: Sequence[Sequence[Any]], out: IO[str]) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows(["" if value is None else _to_text(value) for value in row] for row in rows)


def _print_json(names: Sequence[str], rows: Sequence[Sequence[Any]], out: IO[str]) -> None:
    records = [dict(zip(names, map(_to_json, row), strict=True)) for row in rows]
    json.dump(records, out, ensure_ascii=False, indent=1, default=_to_text)
    out.write("\n")


def _to_json(value: Any) -> Any:
    """The value as JSON can say it: null for what is no number or infinite, keys as text."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list):
        return [_to_json(one) for one in value]
    if isinstance(value, dict):
        return {key if isinstance(key, str | int) else _to_text(key): _to_json(one) for key, one in value.items()}
    return value


def _print_markdown(names: Sequence[str], rows: Sequence[Sequence[Any]], out: IO[str]) -> None:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", "<br>") for cell in cells) + " |\n"

    out.write(line(names) + line(["---"] * len(names)))
    out.writelines(line(["" if value is None else _to_text(value) for value in row]) for row in rows)


_FORMS = {"table": _print_table, "csv": _print_csv, "json": _print_json, "markdown": _print_markdown}


def _to_text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ").removesuffix("+00:00") + ("Z" if value.tzinfo else "")
    if isinstance(value, float):
        return _shorten_float(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list | dict):
        return json.dumps(_to_json(value), ensure_ascii=False, default=_to_text)
    return str(value)


def _shorten_float(value: float) -> str:
    """The shortest digits of a number; of one that came from 32 bits those that tell it from others of its kind."""
    short = float(f"{value:.7g}")
    return repr(short if _to_single(value) == _to_single(short) == value else value)


def _to_single(value: float) -> float:
    """The nearest number of 32 bits; infinite where it is too large for them."""
    try:
        return float(struct.unpack("f", struct.pack("f", value))[0])
    except OverflowError:
        return math.inf
