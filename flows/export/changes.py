"""What changed between two releases, row by row: a Parquet file a table, for readers who keep a copy of their own.

Each row says in `operation` whether its key is to be inserted, updated or deleted; an insert or update has the whole
new row with its partition, a delete the key alone.  Applying the changes from N to M to the rows of N gives those of M.
"""

# ruff: noqa: S608 - all SQL is put together from our own names

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb

from flows.store.layout import Release
from flows.store.quoting import quote, quote_list
from flows.store.removals import Removal
from flows.store.work import scan_columns
from schemas import RELEASE_TABLES
from schemas.columns import Row, all_names

#: Only files that one of the two releases does not have can hold a row that differs.
_CHANGES = """
    with old as (select true as here, * from ({old})),
    new as (select true as here, * from ({new})),
    removed as ({removed})
    select case when new.here is null then 'delete' when old.here is null then 'insert' else 'update' end as operation,
           {columns}
    from old full join new on {join}
    where old.here is null or new.here is null or {differ}
    union all by name
    select 'delete' as operation, {keys} from removed
    where not exists (select 1 from new where {join_removed})
          and not exists (select 1 from old where {join_removed_old})
          and not exists (select 1 from ({same}) kept where {join_removed_same})
    order by {order}
"""


def write_changes(
    old: Release, new: Release, removals: Iterable[Removal], folder: Path, memory: str
) -> dict[str, dict[str, int]]:
    """Write ``<table>.parquet`` for every table into ``folder``; counts by table and change."""
    folder.mkdir(parents=True, exist_ok=True)
    later = [r for r in removals if r.release > old.number]
    config: dict[str, Any] = {"memory_limit": memory, "temp_directory": str(folder / ".spill")}
    counts: dict[str, dict[str, int]] = {}
    with duckdb.connect(config=config) as con:
        con.execute("set TimeZone = 'UTC'; set enable_progress_bar = false; set autoinstall_known_extensions = false")
        for name, row in RELEASE_TABLES.items():
            path = folder / f"{name}.parquet"
            query = _compare(row, old, new, [f for r in later if (f := r.file(name))], whole=bool(later))
            con.execute(f"copy ({query}) to {quote(path)} (format parquet, compression zstd)")
            found = con.execute(f"select operation, count(*) from {quote(path)} group by operation").fetchall()
            counts[name] = {"insert": 0, "update": 0, "delete": 0, **dict(found)}
    return counts


def merge_statement(row: type[Row], file: str) -> str:
    """SQL that applies a table's changes to a reader's own copy of the table."""
    names = all_names(row)
    update = ", ".join(f'"{name}" = c."{name}"' for name in names)
    columns, values = ", ".join(f'"{name}"' for name in names), ", ".join(f'c."{name}"' for name in names)
    return (
        f"MERGE INTO \"{row.TABLE}\" t USING '{file}' c ON {_join(row, 't', 'c')}\n"
        "WHEN MATCHED AND c.operation = 'delete' THEN DELETE\n"
        f"WHEN MATCHED THEN UPDATE SET {update}\n"
        f"WHEN NOT MATCHED AND c.operation <> 'delete' THEN INSERT ({columns}) VALUES ({values});\n"
    )


def _compare(row: type[Row], old: Release, new: Release, removed: list[Path], *, whole: bool) -> str:
    """SQL for one table's changes.

    After a takedown (``whole``) the old release is no longer what its readers copied: of tables that are derived from
    all rows, every row is sent again, since its neighbours may have changed it there, too.
    """
    before, after = (set(r.files(row.TABLE)) for r in (old, new))
    shared = {p.name for p in before} & {p.name for p in after}
    derived = whole and row.TABLE in DERIVED
    scans = {
        "old": scan_columns(row, [] if derived else sorted(p for p in before if p.name not in shared)),
        "new": scan_columns(row, sorted(after if derived else (p for p in after if p.name not in shared))),
        "same": scan_columns(row, [] if derived else sorted(p for p in after if p.name in shared)),
    }
    rest = [name for name in all_names(row) if name not in row.KEY]
    return _CHANGES.format(
        **scans,
        removed=_scan_keys(row, removed),
        columns=", ".join(
            [*(f'coalesce(new."{k}", old."{k}") as "{k}"' for k in row.KEY), *(f'new."{n}"' for n in rest)]
        ),
        keys=", ".join(f'"{k}"' for k in row.KEY),
        join=_join(row, "old", "new"),
        differ=" or ".join(f'old."{n}" is distinct from new."{n}"' for n in rest) or "false",
        join_removed=_join(row, "removed", "new"),
        join_removed_old=_join(row, "removed", "old"),
        join_removed_same=_join(row, "removed", "kept"),
        order=", ".join(f'"{k}"' for k in row.KEY),
    )


#: Tables that are made anew from all rows of a release.
DERIVED = ("duplicates", "resolved_links", "site_lines", "line_sightings")


def _scan_keys(row: type[Row], files: list[Path]) -> str:
    keys = ", ".join(f'"{k}"' for k in row.KEY)
    if not files:
        return f"select {keys} from ({scan_columns(row, [])})"
    return f"select distinct {keys} from read_parquet({quote_list(files)})"


def _join(row: type[Row], left: str, right: str) -> str:
    return " and ".join(f'{left}."{k}" = {right}."{k}"' for k in row.KEY)
