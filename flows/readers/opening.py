"""Opening inputs: local files and what fsspec reaches; failures are tried again, changes are noticed."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
import time
from collections.abc import Callable
from typing import Any, BinaryIO, cast
from urllib.parse import unquote, urlsplit

from flows.readers.types import Break, InputFile

READ_AHEAD = 8 << 20  # bytes that one request asks of a store
pause = time.sleep
#: Failures that another attempt may mend; None is what network libraries raise.
_PASSING = {
    None, errno.EIO, errno.EAGAIN, errno.EBUSY, errno.EINTR, errno.ESTALE, errno.ETIMEDOUT, errno.EPIPE, errno.ENETDOWN,
    errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ECONNRESET, errno.ECONNREFUSED, errno.ECONNABORTED, errno.EREMOTEIO,
}  # fmt: skip


class Opened(io.RawIOBase):
    """An input that is open: read again after a failure, and a `Break` at its end if it changed meanwhile.

    ``reopen`` gives (file, identity); the identity is whatever changes with the content, or None
    where nothing tells.
    """

    def __init__(
        self,
        reopen: Callable[[], tuple[BinaryIO, Any]],
        *,
        attempts: int,
        identify: Callable[[BinaryIO], Any] | None = None,
        hashing: bool = False,
    ) -> None:
        self._reopen, self._attempts, self._identify = reopen, attempts, identify
        self._at = self._hashed = 0
        self._hash = hashlib.sha256() if hashing else None
        self._file, self._identity = self._try(reopen)

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer; 0 at the end.  Raises Break where the input is not what it was when it was opened."""
        data = self._try(lambda: self._file.read(len(buffer))) or b""
        if not data:
            self.check_unchanged()
        buffer[: len(data)] = data
        if self._hash and self._at == self._hashed:
            self._hash.update(data)
            self._hashed += len(data)
        self._at += len(data)
        return len(data)

    def find_sha256(self) -> str | None:
        """The hash of the whole input, read on where it was not read to the end; None where that fails."""
        if self._hash is None:
            return None
        try:
            self.seek(self._hashed)
            while self.read(1 << 20):
                pass
        except OSError:
            return None
        return self._hash.hexdigest()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place."""
        self._at = self._try(lambda: self._file.seek(offset, whence))
        return self._at

    def tell(self) -> int:
        """The place."""
        return self._at

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def close(self) -> None:
        """Close the file."""
        if not self.closed and hasattr(self, "_file"):
            self._file.close()
        super().close()

    def is_as_found(self, file: InputFile) -> bool:
        """Whether the input is still what it was when it was listed, as far as its store tells."""
        if isinstance(self._identity, tuple):
            return bool(self._identity[1:] == (file.bytes, file.mtime_ns))
        return file.etag is None or str(self._identity).strip('"') in (file.etag, str(file.bytes))

    def check_unchanged(self) -> None:
        """Raise Break where the input has changed since it was opened."""
        if self._identify and self._identity is not None and self._identify(self._file) != self._identity:
            raise Break("changed", "the input changed while it was read", self._at)

    def _try(self, act: Callable[[], Any]) -> Any:
        for attempt in range(1, self._attempts + 1):
            try:
                return act()
            except OSError as error:
                if attempt == self._attempts or isinstance(error, Break) or error.errno not in _PASSING:
                    raise
                pause(min(8.0, 0.1 * 4 ** (attempt - 1)))
                self._open_again()
        raise AssertionError("no attempt was allowed")

    def _open_again(self) -> None:
        if not hasattr(self, "_file"):
            return
        before = self._identity
        try:
            self._file, self._identity = self._reopen()
            self._file.seek(self._at)
        except OSError:
            return  # the next attempt tells
        if before != self._identity:
            raise Break("changed", "the input changed while it was read", self._at)


class Digest:
    """The SHA-256 of an input, once it has been read; None where it could not be."""

    sha256: str | None = None


def open_input(path_or_uri: str, attempts: int = 4, *, hashing: bool = False, read_ahead: int | None = None) -> Opened:
    """The input, open for reading; a store is asked for ``read_ahead`` bytes.  Raises OSError where it cannot be."""
    local = local_path(path_or_uri)
    if local is None:
        ahead = read_ahead or READ_AHEAD
        return Opened(lambda: _open_remote(path_or_uri, ahead), attempts=attempts, hashing=hashing)
    return Opened(lambda: _open_local(local), attempts=attempts, identify=_identify, hashing=hashing)


def local_path(path_or_uri: str) -> str | None:
    """The path where this is one, or a file:// address; None for other addresses."""
    scheme, colon, _ = path_or_uri.partition("://")
    if not colon or not scheme.isalnum():
        return path_or_uri
    return unquote(urlsplit(path_or_uri).path) if scheme.lower() == "file" else None


def _open_local(path: str) -> tuple[BinaryIO, Any]:
    # Not blocking: to open a pipe would wait for its writer.
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "not a regular file", path)
    file = io.FileIO(handle, "rb")
    return cast(BinaryIO, file), _identify(cast(BinaryIO, file))


def _identify(file: BinaryIO) -> tuple[int, int, int]:
    found = os.fstat(file.fileno())
    return found.st_ino, found.st_size, found.st_mtime_ns


def _open_remote(uri: str, ahead: int) -> tuple[BinaryIO, Any]:
    import fsspec

    file = _Remote(lambda: fsspec.open(uri, "rb", **_options(uri, ahead)).open())
    return cast(BinaryIO, file), file.identity


def _options(uri: str, ahead: int) -> dict[str, Any]:
    """What fsspec is told: trust no listing made earlier; S3 reads ahead 8 MiB where its own habit is 50."""
    if uri.startswith(("s3://", "s3a://")):
        return {"use_listings_cache": False, "default_block_size": ahead}
    return {"use_listings_cache": False} if uri.startswith(("gs://", "gcs://", "az://", "abfs://")) else {}


class _Remote:
    """A file of fsspec; what its libraries raise becomes an OSError, for there are many of them."""

    def __init__(self, open_file: Callable[[], Any]) -> None:
        self._file = self._do(open_file)
        details = getattr(self._file, "details", None) or {}
        self.identity = details.get("ETag") or details.get("etag") or details.get("size")

    def read(self, size: int = -1) -> Any:
        return self._do(lambda: self._file.read(size))

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> Any:
        return self._do(lambda: self._file.seek(offset, whence))

    def close(self) -> None:
        self._do(self._file.close)

    def _do(self, act: Callable[[], Any]) -> Any:
        try:
            return act()
        except OSError:
            raise
        except ImportError as error:
            raise OSError(errno.EPERM, f"a package is missing: {error}; install the project's extra s3") from error
        except Exception as error:  # botocore, aiohttp, …
            raise OSError(errno.EIO, f"{type(error).__name__}: {error}") from error


def name_of(path_or_uri: str) -> str:
    """The last part of a path or address."""
    local = local_path(path_or_uri)
    if local is None and path_or_uri.lower().startswith(("http://", "https://")):
        return unquote(urlsplit(path_or_uri).path.rsplit("/", 1)[-1])
    return (local or path_or_uri).rsplit("/", 1)[-1]
