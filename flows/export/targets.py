"""Where an export goes: a folder, or a prefix of a bucket.  Both keep whole files under names with slashes."""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from flows.errors import ConfigError, ExportError
from flows.store.disk import hash_file, replace_file, sync_path
from flows.store.lock import BusyError, hold_lock

_ATTEMPTS = 6  # of one request, with growing pauses
_LOCK = ".export.lock"


class Seen(NamedTuple):
    """A small file as it was read, with the tag by which the store knows this content."""

    content: bytes
    tag: str


class Target(Protocol):
    """What an export needs of the place where it goes."""

    def sizes(self, prefix: str) -> dict[str, int]:
        """Bytes of every file under a prefix that ends in a slash, by name."""

    def send(self, path: Path, name: str, sha256: str) -> None:
        """Put a file there whole; ExportError where its content is not what the hash says."""

    def write(self, name: str, content: bytes) -> None:
        """Put a small file there whole."""

    def read(self, name: str) -> Seen | None:
        """A small file, or None."""

    def swap(self, name: str, content: bytes, seen: Seen | None) -> None:
        """Put a small file in the place of what was seen there; ExportError where another export came between."""

    def remove(self, names: Iterable[str]) -> None:
        """Take files away; those that are not there do not matter."""


def open_target(place: str) -> Target:
    """The folder or bucket that `--to` names; ConfigError where it can be neither."""
    scheme, found, rest = place.partition("://")
    if not found:
        return Folder(Path(os.path.realpath(place)))
    if scheme == "s3" and rest.strip("/"):
        bucket, _, prefix = rest.partition("/")
        return Bucket(bucket, prefix.strip("/"), _open_s3())
    raise ConfigError(f"{place} is no place for an export; name a folder, or s3://bucket/prefix.")


def _open_s3() -> Any:
    """A client; address, region and keys come from the environment, as AWS's own tools take them."""
    try:
        from botocore.config import Config
        from botocore.session import Session
    except ImportError:
        raise ConfigError("Exports to s3:// need an extra: pip install -c constraints.txt '.[s3]'.") from None
    config = Config(retries={"mode": "standard", "max_attempts": _ATTEMPTS}, max_pool_connections=16)
    return Session().create_client("s3", config=config)


@dataclass(frozen=True)
class Folder:
    """A folder on this machine; one export at a time, by lock."""

    root: Path

    def sizes(self, prefix: str) -> dict[str, int]:
        """Bytes of every file under a prefix."""
        files = (p for p in (self.root / prefix).rglob("*") if p.is_file() and not p.name.startswith("."))
        return {p.relative_to(self.root).as_posix(): p.stat().st_size for p in files}

    def send(self, path: Path, name: str, sha256: str) -> None:
        """Copy a file under a temporary name, compare, rename."""
        place = self._place(name)
        draft = place.with_name(f".{place.name}.tmp")
        with path.open("rb") as source, draft.open("wb") as copy:
            while chunk := source.read(1 << 20):
                copy.write(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        if hash_file(draft) != sha256:
            draft.unlink()
            raise _damaged(path)
        draft.replace(place)
        sync_path(place.parent)

    def write(self, name: str, content: bytes) -> None:
        """Write under a temporary name, rename."""
        replace_file(self._place(name), content)

    def read(self, name: str) -> Seen | None:
        """The file and its hash."""
        try:
            content = (self.root / name).read_bytes()
        except FileNotFoundError:
            return None
        return Seen(content, hashlib.sha256(content).hexdigest())

    def swap(self, name: str, content: bytes, seen: Seen | None) -> None:
        """Rename, while nobody else may."""
        try:
            with hold_lock(self._place(_LOCK), 60.0, now=""):
                if self.read(name) != seen:
                    raise _overtaken(f"{self.root}/{name}")
                self.write(name, content)
        except BusyError as error:
            raise ExportError(f"{self.root} is being written by {error}.") from None

    def remove(self, names: Iterable[str]) -> None:
        """Unlink, and the folders that are empty then."""
        for name in names:
            (self.root / name).unlink(missing_ok=True)
            for folder in (self.root / name).parents:
                if folder == self.root or not folder.is_dir() or any(folder.iterdir()):
                    break
                folder.rmdir()

    def _place(self, name: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


@dataclass(frozen=True)
class Bucket:
    """A prefix of an S3 bucket.  A put is whole or not at all; `swap` is a conditional put."""

    bucket: str
    prefix: str
    client: Any

    def sizes(self, prefix: str) -> dict[str, int]:
        """By pages of 1,000 keys."""
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=self._key(prefix))
        skip = len(self._key(""))
        with _telling(self):
            return {item["Key"][skip:]: item["Size"] for page in pages for item in page.get("Contents", ())}

    def send(self, path: Path, name: str, sha256: str) -> None:
        """The store compares with the hash what arrives, if it can."""
        if hash_file(path) != sha256:
            raise _damaged(path)
        digest = base64.b64encode(bytes.fromhex(sha256)).decode()
        with _telling(self), path.open("rb") as body:
            self.client.put_object(Bucket=self.bucket, Key=self._key(name), Body=body, ChecksumSHA256=digest)

    def write(self, name: str, content: bytes) -> None:
        """One put."""
        with _telling(self):
            self.client.put_object(Bucket=self.bucket, Key=self._key(name), Body=content)

    def read(self, name: str) -> Seen | None:
        """The object and its ETag."""
        with _telling(self):
            try:
                found = self.client.get_object(Bucket=self.bucket, Key=self._key(name))
            except self.client.exceptions.NoSuchKey:
                return None
            return Seen(found["Body"].read(), found["ETag"])

    def swap(self, name: str, content: bytes, seen: Seen | None) -> None:
        """One put that holds only if the object is still as it was seen."""
        from botocore.exceptions import ClientError

        condition = {"IfMatch": seen.tag} if seen else {"IfNoneMatch": "*"}
        with _telling(self):
            try:
                self.client.put_object(Bucket=self.bucket, Key=self._key(name), Body=content, **condition)
            except ClientError as error:
                if error.response["Error"]["Code"] not in _CONFLICTS:
                    raise
                now = self.read(name)
                if now is None or now.content != content:  # else it was our own put, whose answer got lost
                    raise _overtaken(f"s3://{self.bucket}/{self._key(name)}") from None

    def remove(self, names: Iterable[str]) -> None:
        """By a thousand keys a request."""
        keys = [{"Key": self._key(name)} for name in names]
        with _telling(self):
            for start in range(0, len(keys), 1000):
                batch = {"Objects": keys[start : start + 1000], "Quiet": True}
                self.client.delete_objects(Bucket=self.bucket, Delete=batch)

    def _key(self, name: str) -> str:
        return f"{self.prefix}/{name}" if self.prefix else name


_CONFLICTS = {"PreconditionFailed", "ConditionalRequestConflict", "412", "409"}


class _telling:  # noqa: N801 - reads as a verb where it is used
    """Turns the client's errors into one sentence."""

    def __init__(self, bucket: Bucket) -> None:
        self._place = f"s3://{bucket.bucket}/{bucket.prefix}"

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        from botocore.exceptions import BotoCoreError, ClientError

        if isinstance(error, BotoCoreError | ClientError):
            raise ExportError(f"{self._place} cannot be used: {error}") from error


def _damaged(path: Path) -> ExportError:
    return ExportError(f"{path} has another content than the manifest says; run `copydesk verify`.")


def _overtaken(place: str) -> ExportError:
    return ExportError(f"Another export has changed {place} meanwhile; run it again.")
