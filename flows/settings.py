"""Settings, read once from the environment; everything else takes them as an argument."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from flows.errors import ConfigError

PREFIX = "COPYDESK_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run may be told; each field is an environment variable, such as COPYDESK_RAW."""

    raw: Path = Path("raw")  # folder of captures
    warehouse: Path = Path("warehouse")  # folder of releases
    workers: int = 0  # shards read at the same time; 0: one per processor
    settle_seconds: float = 5.0  # a file changed more recently may still be growing
    shard_bytes: int = 64_000_000  # input bytes that one task reads
    shard_captures: int = 2_000  # input files that one task reads
    capture_bytes: int = 32_000_000  # a larger page is rejected unread
    capture_seconds: float = 60.0  # a page that takes longer is rejected
    capture_memory: int = 2_000_000_000  # address space of the reading process, in bytes
    query_memory: str = "512MB"  # memory of the database that merges and checks
    lock_seconds: float = 0.0  # how long a build waits for another one
    unknown_share: float = 0.5  # share of text under label unknown above which a release is held back
    keep_releases: int = 3  # releases that retention keeps, beside pinned ones
    keep_hours: float = 24.0  # and how long it keeps every release
    rebuild: bool = False  # read everything again, and start from no release
    keep_ids: bool = False  # where a rebuild only decides labels anew: articles keep the ids they have
    drop_missing: bool = False  # let a rebuild leave out captures whose raw pages are gone

    @property
    def threads(self) -> int:
        """Number of shards read at the same time."""
        return self.workers or os.cpu_count() or 1


def read_settings(environ: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Settings from ``COPYDESK_*``; what is ``given`` and not None wins."""
    environ = os.environ if environ is None else environ
    found = {f.name: environ[key] for f in fields(Settings) if (key := PREFIX + f.name.upper()) in environ}
    settings = replace(Settings(), **{name: _parse(name, text) for name, text in found.items()})
    return replace(settings, **{name: _as_given(name, value) for name, value in given.items() if value is not None})


def _as_given(name: str, value: Any) -> Any:
    """The value as it is, but paths that came as text, as a scheduler hands them over."""
    return Path(value) if isinstance(getattr(Settings(), name), Path) else value


def _parse(name: str, text: str) -> Any:
    kind = type(getattr(Settings(), name))
    try:
        if kind is bool:
            return bool(int(text))
        return Path(text) if issubclass(kind, Path) else kind(text)
    except ValueError:
        raise ConfigError(f"{PREFIX}{name.upper()} is {text!r}; give a number.") from None
