"""Every setting of Copydesk in one place: its kind, its bounds, what it means and what it is where nobody says more.

A setting is an environment variable (``workers`` is COPYDESK_WORKERS), a line of ``copydesk.toml`` or of
``[tool.copydesk]`` in ``pyproject.toml``, or an option of a command.  `read_settings` is the one place that reads them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import unquote, urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, JsonValue, SecretStr

PREFIX = "COPYDESK_"
Place = Path | str  # a folder, or the address of one in a store, such as s3://bucket/raw
USUAL_RAW = Path("raw")
_NO_SECRET = SecretStr("")
_PLACE: dict[str, JsonValue] = {"format": "path", "type": "string"}


def read_path(value: Any) -> Any:
    """A path in which ``~`` is somebody's home, as shells have it; ValueError for an empty name, which means no folder.

    To Python it would be the working folder, and whoever writes `build "$RAW"` where RAW is not set means another one.
    """
    if value == "":
        raise ValueError("a name is empty; name the folder, or . for this one")
    return Path(os.path.expanduser(value)) if isinstance(value, str | Path) else value  # noqa: PTH111 - leaves strangers


def read_columns(value: str) -> str:
    """Names of columns as they are; ValueError says what is wrong with them."""
    from flows.readers.types import Columns

    Columns.parse(value)
    return value


def read_place(value: Any) -> Any:
    """Text as a path, or as it is where it is an address of a store."""
    scheme, colon, _ = str(value).partition("://")
    if isinstance(value, str) and colon and scheme.isalnum():
        return Path(unquote(urlsplit(value).path)) if scheme.lower() == "file" else value.rstrip("/")
    return read_path(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run may be told."""

    raw: Annotated[
        Place,
        BeforeValidator(read_place),
        Field(description="Folder of captures, or an address such as s3://bucket/raw.", json_schema_extra=_PLACE),
    ] = USUAL_RAW
    warehouse: Annotated[Path, BeforeValidator(read_path), Field(description="Folder of releases.")] = Path("warehouse")
    workers: Annotated[
        int, Field(ge=0, le=1_000, description="Shards read at the same time; 0: one per processor.")
    ] = 0
    settle_seconds: Annotated[
        float, Field(ge=0, le=3_600, description="A file changed more recently may still be growing.")
    ] = 5.0
    engine: Annotated[Literal["local", "dask", "ray"], Field(description="Who runs the tasks that read shards.")] = (
        "local"
    )
    cluster: Annotated[
        str, Field(description="Address of a running Dask or Ray cluster; else one is started on this machine.")
    ] = ""
    staging: Annotated[
        str, Field(description="Address, such as s3://bucket/staging, where workers of other machines put shards.")
    ] = ""
    columns: Annotated[
        str,
        AfterValidator(read_columns),
        Field(description="Columns that records hold pages under, such as html=page,url=link|address,date=at."),
    ] = ""
    shard_bytes: Annotated[int, Field(ge=1, description="Input bytes that one task reads.")] = 128_000_000
    shard_captures: Annotated[int, Field(ge=1, description="Input files that one task reads.")] = 5_000
    capture_bytes: Annotated[int, Field(ge=1, description="A larger page is rejected unread.")] = 32_000_000
    record_bytes: Annotated[
        int, Field(ge=0, description="The longest record or line that is held; 0: 64 MiB, or twice a page's.")
    ] = 0
    input_bytes: Annotated[int, Field(ge=1, description="What one input may grow to when decompressed.")] = 1 << 40
    bomb_ratio: Annotated[
        int, Field(ge=2, description="Growth by decompression beyond which a member is not read on.")
    ] = 250
    capture_seconds: Annotated[float, Field(gt=0, description="A page that takes longer is rejected.")] = 60.0
    capture_memory: Annotated[
        int, Field(ge=0, description="Address space of a reading process, in bytes; 0: as much as there is.")
    ] = 2_000_000_000
    query_memory: Annotated[
        str,
        Field(
            pattern=r"^\d+(\.\d+)? ?([KMGT]i?B)$",
            description="Memory of the database that merges and checks, such as 512MB or 2GiB.",
        ),
    ] = "512MB"
    lock_seconds: Annotated[float, Field(ge=0, description="How long a run waits for another one to end.")] = 0.0
    unknown_share: Annotated[
        float, Field(ge=0, le=1, description="Share of text under label unknown above which a release is held back.")
    ] = 0.5
    merge_files: Annotated[
        int, Field(ge=2, description="Small files of one month that a run merges into one; upkeep merges two.")
    ] = 8
    keep_releases: Annotated[int, Field(ge=1, description="Releases that retention keeps, beside pinned ones.")] = 3
    keep_hours: Annotated[float, Field(ge=0, description="Hours for which retention keeps every release.")] = 24.0
    rebuild: Annotated[bool, Field(description="Read everything again, and start from no release.")] = False
    keep_ids: Annotated[bool, Field(description="Let articles keep their ids where a rebuild decides labels anew.")] = (
        False
    )
    drop_missing: Annotated[bool, Field(description="Let a rebuild leave out captures whose raw pages are gone.")] = (
        False
    )
    data_docs: Annotated[
        bool,
        Field(description="Write Great Expectations' Data Docs beside the report; they load from the network."),
    ] = False
    on_failure_command: Annotated[
        str, Field(description="Command that is run where a run fails; it gets the facts as JSON on its input.")
    ] = ""
    on_failure_webhook: Annotated[
        SecretStr, Field(description="Address to which the facts of a failed run are posted as JSON.")
    ] = _NO_SECRET

    @property
    def raw_folder(self) -> Path:
        """The raw folder of those commands that open single pages again."""
        return Path(self.raw)

    @property
    def absolute_raw(self) -> str:
        """The raw folder from the root, or its address."""
        return str(self.raw.resolve()) if isinstance(self.raw, Path) else self.raw

    @property
    def threads(self) -> int:
        """Number of shards read at the same time."""
        return self.workers or os.cpu_count() or 1


def check_warehouse(path: Path) -> None:
    """Raise `ConfigError` for a folder below which DuckDB opens no files: some signs are more than letters to it."""
    from flows.errors import ConfigError

    root = os.path.realpath(path)
    if found := {"?", "*"} & set(root):
        reason = f"{' and '.join(sorted(found))} in a path means more than itself there"
        raise ConfigError(f"DuckDB can't open files below {root}: {reason}. Name a folder without it.")


def read_settings(environ: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Settings from files and from the environment; what is ``given`` and not None wins.

    Raises `ConfigError`, which names the setting, where it was set, its value and what is allowed.
    """
    from flows.settings_sources import gather_settings

    found = gather_settings(os.environ if environ is None else environ, given)
    settings = Settings(**{name: source.value for name, source in found.items()})
    check_warehouse(settings.warehouse)
    return settings
