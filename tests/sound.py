"""A small sound release, with all that its expectations ask for, as tables in memory."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from flows import steps
from flows.run import open_run
from flows.settings import Settings
from schemas import RELEASE_TABLES
from tests.builds import STORY, build, read_here, settle, write_page
from tests.test_history import TWINS, VERSIONS

_OTHERS = (
    "new_measures", "counted", "refused", "staged_captures", "staged_inputs", "rule_health", "site_rule_health",
    "site_drift", "site_kinds", "judged_revisions", "judged_resolved_links", "judged_line_sightings",
    "articles_here", "captures_here", "revisions_here",
)  # fmt: skip
#: Four stories of one site whose pages bear the same lines, so that a template is learned.
_FRAMED = tuple(
    (f"Part {n} of the tale of the ferry was told in the harbour.", *STORY[n % 3 :], "Sign up for the Lurvik letter")
    for n in range(4)
)
_POINTERS = (
    "READ MORE: Harbour of Lurvik Closed for Three Days After Storm", "Harbour of Lurvik Closed for Three Days After "
    "Storm",
)  # fmt: skip


def make_sound_release(folder: Path) -> duckdb.DuckDBPyConnection:
    """Two builds, and what the second one was judged on."""
    raw, warehouse = folder / "raw", folder / "warehouse"
    raw.mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("flows.bare.read_shard", read_here)
        _write(raw / "first.jsonl", [*VERSIONS[:2], TWINS[0]])
        (raw / "empty.txt").touch()
        settle(raw / "empty.txt")
        build(raw, warehouse, settle_seconds=0)
        _write(raw / "second.jsonl", [*VERSIONS[2:], *TWINS[1:], *_frame()])
        write_page(raw, "pointers.txt", *STORY[:2], _POINTERS[0], *STORY[2:], _POINTERS[1])
        (raw / "blank.txt").write_text(" \n")
        return _judge(Settings(raw=raw, warehouse=warehouse, settle_seconds=0))


def _frame() -> list[dict[str, str]]:
    return [
        {"url": f"https://frame.example/{n}", "text": "\n\n".join(page), "captured_at": f"2021-05-0{n + 1}T10:00Z"}
        for n, page in enumerate(_FRAMED)
    ]


def _write(path: Path, records: list[dict[str, str]]) -> None:
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    settle(path)


def _judge(settings: Settings) -> duckdb.DuckDBPyConnection:
    memory = duckdb.connect()
    memory.execute("set TimeZone = 'UTC'")
    with open_run(settings) as run:
        read = [read_here(run, shard) for shard in steps.find_inputs(run)]
        steps.merge_shards(run, read)
        steps.check_rows(run)
        steps.write_draft(run)
        steps.check_release(run)
        with run.work.open() as con:
            names = [f"{before}{name}" for name in RELEASE_TABLES for before in ("", "new_", "base_", "held_")]
            for name in [*names, *_OTHERS]:
                rows = con.sql(f"select * from {name}").to_arrow_table()
                memory.register("rows", rows)
                memory.execute(f"create table {name} as select * from rows")
                memory.unregister("rows")
    return memory
