"""An object store, or whatever else fsspec reaches, as a place for files; failures are tried again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
pause = time.sleep
_ATTEMPTS = 4
_FINAL = (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError)


class Store:
    """Files under one address, such as s3://bucket/prefix; credentials come from the usual places.

    Raises OSError where the store refuses or does not answer after some attempts.
    """

    def __init__(self, address: str) -> None:
        import fsspec

        try:
            self._files, root = fsspec.core.url_to_fs(address, **_options(address))
        except ImportError as error:
            raise OSError(f"{address} needs another package: {error}; install the project's extra s3.") from None
        self.address, self._root = address, str(root).rstrip("/")

    def put(self, path: Path, name: str) -> None:
        """Store a file under a name, at once: no reader sees half of it."""
        _attempt(lambda: self._files.put_file(str(path), self._place(name)))

    def put_folder(self, folder: Path, name: str, last: str) -> None:
        """Store the files of a folder; the one named ``last`` says that all are there."""
        for path in sorted(folder.iterdir(), key=lambda path: path.name == last):
            self.put(path, f"{name}/{path.name}")

    def get(self, name: str, path: Path) -> None:
        """Fetch a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        _attempt(lambda: self._files.get_file(self._place(name), str(path)))

    def get_folder(self, name: str, folder: Path) -> None:
        """Fetch all files below a name."""
        folder.mkdir(parents=True, exist_ok=True)
        for found in self.list(name):
            self.get(f"{name}/{found}", folder / found)

    def list(self, name: str = "") -> Iterator[str]:
        """The names of all files below a name, seen from there."""
        place = self._place(name)
        for found in sorted(_attempt(lambda: self._files.find(place))):
            yield str(found)[len(place) :].lstrip("/")

    def holds(self, name: str) -> bool:
        """Whether a file is there."""
        return bool(_attempt(lambda: self._files.exists(self._place(name))))

    def remove(self, name: str) -> None:
        """Remove a file, or all files below a name; nothing happens where there are none."""
        try:
            _attempt(lambda: self._files.rm(self._place(name), recursive=True))
        except FileNotFoundError:
            return

    def _place(self, name: str) -> str:
        return f"{self._root}/{name}".rstrip("/")


def _options(address: str) -> dict[str, Any]:
    """What fsspec is told: trust no listing made earlier."""
    stores = ("s3://", "s3a://", "gs://", "gcs://", "az://", "abfs://")
    return {"use_listings_cache": False} if address.startswith(stores) else {"auto_mkdir": True}


def _attempt(act: Callable[[], T]) -> T:
    """Do it, some times with growing pauses; what the stores' libraries raise becomes an OSError."""
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            return act()
        except _FINAL:
            raise
        except Exception as error:  # botocore, aiohttp, …
            if attempt == _ATTEMPTS:
                raise OSError(f"the store does not do it: {type(error).__name__}: {error}") from error
            pause(min(8.0, 0.2 * 4 ** (attempt - 1)))
    raise AssertionError("no attempt was allowed")
