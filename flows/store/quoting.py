"""Texts and paths inside SQL, where DuckDB takes no parameter: views, COPY, files of read_parquet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from schemas.columns import Row


def quote(value: object) -> str:
    """``'O''Brien'``."""
    return "'" + str(value).replace("'", "''") + "'"


def quote_list(values: Iterable[object]) -> str:
    """``['a', 'b']``."""
    return f"[{', '.join(map(quote, values))}]"


def quote_tuple(values: Iterable[str]) -> str:
    """``('a', 'b')``, each value once."""
    return f"({', '.join(map(quote, sorted(set(values))))})"


def scan_table(row: type[Row], files: str, *options: str) -> str:
    """``read_parquet(…)`` of a table's files, a quoted list or pattern; the partition is a column of it."""
    hive = [f"hive_partitioning = {bool(row.PARTITION)}"]
    hive += [f"hive_types = {{'{row.PARTITION}': varchar}}"] if row.PARTITION else []
    return f"read_parquet({', '.join([files, *hive, *options])})"


def read_pattern(quoted: str) -> str:
    """What `quote_pattern` was given: the folder, and the pattern behind it."""
    return re.sub(r"\[(.)\]", r"\1", quoted[1:-1].replace("''", "'"))


def quote_pattern(folder: Path, pattern: str) -> str:
    """The files of a folder, whatever its name, that a pattern names."""
    return quote(Path(re.sub(r"[*?\[]", r"[\g<0>]", str(folder))) / pattern)
