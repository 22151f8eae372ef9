from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from schemas.columns import Row, column
from schemas.vocabulary import RUN_STATES


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow(Row):
    """One row per run of the build, whether or not it published."""

    TABLE: ClassVar[str] = "runs"
    KEY: ClassVar[tuple[str, ...]] = ("run",)

    run: str = column("string", "Name of the run: its start in UTC and a counter.")
    state: str = column("enum", "How it ended.", allowed=RUN_STATES)
    reason: str | None = column("string", "Why it did not publish, in one sentence.", nullable=True)
    base_release: int | None = column("int32", "Release it started from.", nullable=True)
    release: int | None = column("int32", "Release it published.", nullable=True)
    started_at: datetime = column("timestamp", "When it started.")
    ended_at: datetime = column("timestamp", "When it ended.")
    inputs_found: int = column("int64", "Input files seen.")
    inputs_read: int = column("int64", "Input files read: new or changed.")
    captures_found: int = column(
        "int64", "Captures found: accepted, rejected, repeated and unchanged together, where the run came so far."
    )
    captures_accepted: int = column("int64", "Captures accepted.")
    captures_rejected: int = column("int64", "Captures rejected.")
    captures_repeated: int = column("int64", "Captures with the id of another one in this run.")
    captures_unchanged: int = column("int64", "Captures that the base release already holds.")
    articles: int = column("int64", "Articles new or changed.")
    related_headlines: int = column("int64", "Pointers to other stories, new.")
    blocks: int = column("int64", "Text blocks, new.")
    text_chars_read: int = column("int64", "Non-blank characters of text captures, counted by the reader.")
    text_chars_in_blocks: int = column("int64", "The same, counted over the blocks.")
    engine: str = column("string", "Who ran the tasks: local, dask or ray.")
    workers: int = column("int32", "Shards read at the same time.")
    bytes_read: int = column("int64", "Bytes of the inputs that were read.")
    captures_per_second: float = column("float64", "Captures found for each second of the run.")
    megabytes_per_second: float = column("float64", "Megabytes of input read for each second of the run.")
    cpu_seconds: float = column("float64", "CPU time of the run and its children, in seconds.")
    peak_memory_bytes: int = column("int64", "Largest memory of the run's process and all that it started together.")
    extractor_version: str = column("string", "Version of the rules and models.")
