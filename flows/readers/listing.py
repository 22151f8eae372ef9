"""What lies in a folder or under a prefix, in the order of the bytes of its names."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flows.readers.opening import local_path
from flows.readers.read import is_wanted
from flows.readers.types import InputFile, Loss, clean

_FOLDER, _LINK = "/", "\0"  # behind names, and in none
_MARKS = _FOLDER + _LINK
_WAREHOUSE = {"releases/", "ledger/"}  # folders that every warehouse has, beside the file .lock


def list_inputs(root: str, own: Path | None = None) -> Iterator[InputFile | Loss]:
    """Every file under a folder, or object under a prefix; a loss for each place that cannot be looked into.

    Hidden and unfinished names are left out, and so are warehouses, and ``own``, a folder whose files are no inputs,
    wherever it is met.
    Links are followed: a link to a folder inside the root, or to one that has been listed, is left out, so that there
    is no circle and no file twice.
    A folder's names are held while it is listed, nothing else.  Raises OSError where the root
    itself cannot be listed.
    """
    local = local_path(root)
    if local is None:
        return _list_s3(root) if root.startswith(("s3://", "s3a://")) else _list_remote(root)
    return _list_local(local, own)


def _list_local(root: str, own: Path | None) -> Iterator[InputFile | Loss]:
    if not stat.S_ISDIR(os.stat(root).st_mode):  # noqa: PTH116 - paths are strings here, for there are millions
        yield _describe(root, os.path.basename(root))  # noqa: PTH119
        return
    os.scandir(root).close()
    real = os.path.realpath(root)
    yield from _walk(root, "", _Visited(real, own))


class _Visited:
    """Folders outside the root that links led to, so that each is listed once; and the one that is never listed."""

    def __init__(self, root: str, own: Path | None) -> None:
        self._root = root
        self._own = os.path.realpath(own) if own else None
        self._seen = {_identify(root)}
        self._left = {_identify(own)} if own and own.is_dir() else set()

    def enters(self, path: str, *, outside: bool) -> bool:
        """Whether to list the folder: ``outside`` where a link led out of the root."""
        if not outside and not self._left:
            return True
        found = _identify(path)
        known = found in self._left or (outside and found in self._seen)
        if outside:
            self._seen.add(found)
        return not known

    def leads_out(self, path: str) -> bool:
        """Whether a link's target lies outside the root, and not in the folder that is left out."""
        real = os.path.realpath(path)
        return not _is_within(real, self._root) and not (self._own and _is_within(real, self._own))


def _identify(folder: str | Path) -> tuple[int, int]:
    found = os.stat(folder)  # noqa: PTH116
    return found.st_dev, found.st_ino


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _walk(folder: str, below: str, visited: _Visited, *, outside: bool = False) -> Iterator[InputFile | Loss]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(filter(None, map(_name_entry, entries)), key=os.fsencode)
    except OSError as error:
        yield _lose(below or folder, f"The folder cannot be listed: {error.strerror}.")
        return
    if below and _WAREHOUSE.issubset(names) and os.path.isfile(f"{folder}/.lock"):  # noqa: PTH113
        return
    for name in names:
        path, source = f"{folder}/{name.rstrip(_MARKS)}", f"{below}{name.rstrip(_MARKS)}"
        try:
            if name[-1] == _LINK and stat.S_ISDIR(os.stat(path).st_mode):  # noqa: PTH116
                if visited.leads_out(path) and visited.enters(path, outside=True):
                    yield from _walk(path, source + "/", visited, outside=True)
            elif name[-1] != _FOLDER:
                yield _describe(path, source)
            elif visited.enters(path, outside=outside):
                yield from _walk(path, source + "/", visited, outside=outside)
        except OSError as error:
            if error.errno != errno.ENOENT or os.path.islink(path):  # noqa: PTH114
                yield _lose(source, f"The place cannot be looked at: {error.strerror}.")


def _name_entry(entry: os.DirEntry[str]) -> str | None:
    """The name, marked where it is a folder's or a link's; None where it is left out."""
    if not is_wanted(entry.name):
        return None
    return entry.name + (_LINK if entry.is_symlink() else _FOLDER if entry.is_dir(follow_symlinks=False) else "")


def _describe(path: str, source: str) -> InputFile | Loss:
    found = os.stat(path)  # noqa: PTH116
    if not stat.S_ISREG(found.st_mode):
        return _lose(source, "It is no regular file.")
    return InputFile(source=clean(source), path_or_uri=path, bytes=found.st_size, mtime_ns=found.st_mtime_ns)


def _lose(source: str, reason: str) -> Loss:
    return Loss(source=clean(source), check="unreadable", reason=reason)


def _list_s3(root: str) -> Iterator[InputFile | Loss]:
    """By the store's own pages of 1,000 keys, which come in the order of their bytes."""
    from botocore.config import Config
    from botocore.exceptions import BotoCoreError, ClientError
    from botocore.session import Session

    scheme, _, rest = root.partition("://")
    bucket, _, prefix = rest.partition("/")
    try:
        client = Session().create_client("s3", config=Config(retries={"mode": "standard", "max_attempts": 5}))
        pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
        for page in pages:
            for item in page.get("Contents", ()):
                if not (key := item["Key"]).endswith("/") and (key == prefix or _is_under(prefix, key)):
                    uri, etag = f"{scheme}://{bucket}/{key}", item["ETag"].strip('"')
                    yield InputFile(source=clean(uri), path_or_uri=uri, bytes=item["Size"], etag=etag)
    except (BotoCoreError, ClientError) as error:
        raise OSError(errno.EIO, str(error)) from error


def _is_under(prefix: str, key: str) -> bool:
    """Whether the key lies in the folder that the prefix names: `raw` holds `raw/a`, not `raw2`."""
    below = prefix if not prefix or prefix.endswith("/") else prefix + "/"
    return key.startswith(below) and all(map(is_wanted, key[len(below) :].split("/")))


def _list_remote(root: str) -> Iterator[InputFile | Loss]:
    """Folder by folder, through fsspec."""
    import fsspec

    system, path = fsspec.core.url_to_fs(root)
    info = system.info(path)
    if info["type"] == "file":
        yield _describe_remote(system, info)
        return
    for _, folders, files in system.walk(path, detail=True):
        for name in sorted(folders):
            if not is_wanted(name):
                del folders[name]
        for name in sorted(files):
            if is_wanted(name):
                yield _describe_remote(system, files[name])


def _describe_remote(system: Any, info: dict[str, Any]) -> InputFile:
    uri = system.unstrip_protocol(info["name"])
    etag = info.get("ETag") or info.get("etag") or info.get("md5Hash")
    return InputFile(
        source=clean(uri), path_or_uri=uri, bytes=info.get("size") or 0, etag=etag and str(etag).strip('"')
    )
