"""What can go wrong, drawn once.

    CopydeskError
      ConfigError             the settings name something that cannot be used; the message says what to do
        WarehouseBusyError    another build is writing
        DiskFullError         there was no room to write
      DamagedReleaseError     the base release was found damaged and set aside; the next build does without it
      ChildFailedError        a reading process ended, and no capture was to blame
      ChildStoppedError       a reading process was told to end
      GateFailedError         the new release was judged and not published
      ExportError             the place where a release is to be published cannot be used, or has changed meanwhile
      QueryError              the SQL that somebody asked cannot be run

Bad data raises none of these: it becomes a row of `rejections`.
"""

from __future__ import annotations

import errno
import os


class CopydeskError(Exception):
    """Any failure that a command reports in one sentence."""


class ConfigError(CopydeskError):
    """A setting names something that cannot be used."""


class WarehouseBusyError(ConfigError):
    """Another writer holds the warehouse's lock; ``holder`` names it."""

    def __init__(self, holder: object) -> None:
        super().__init__(f"The warehouse is being written by {holder}; wait for it, or set --wait.")
        self.holder = str(holder)


class DiskFullError(ConfigError):
    """The disk had no room left; readers see one whole release, as after any failure."""

    def __init__(self, warehouse: object) -> None:
        super().__init__(
            f"There is no room left on the disk of {warehouse}; readers see a whole release. Make room, build again."
        )


def is_disk_full(error: BaseException | None) -> bool:
    """Whether an error, or what it came of, is a full disk; DuckDB says so in words only."""
    while error is not None:
        number = error.errno if isinstance(error, OSError) else None
        if number in (errno.ENOSPC, errno.EDQUOT) or os.strerror(errno.ENOSPC) in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def is_stopped(error: BaseException) -> bool:
    """Whether an error is a Ctrl-C, or a signal to end, that came amid a query: DuckDB says so in words only."""
    return isinstance(error, RuntimeError) and str(error) == "Query interrupted"


def describe_os_error(error: OSError) -> str | None:
    """What an error of the system means for who typed the command; None where it names no file and no full disk."""
    place = f"{error.filename}: " if error.filename else ""
    if is_disk_full(error):
        return f"{place}There is no room left to write to. Make room, or write elsewhere."
    if not place:
        return None
    return f"{place}{error.strerror}. Name another place, or change its permissions."


class DamagedReleaseError(CopydeskError):
    """The base release was found damaged and set aside."""


class ChildFailedError(CopydeskError):
    """The child died without naming a capture that is to blame."""


class ChildStoppedError(CopydeskError):
    """Somebody told the child to end: no capture is to blame, and nothing is gained by another try."""


class GateFailedError(CopydeskError):
    """The new release did not pass its checks and was not published."""


class ExportError(CopydeskError):
    """A release could not be published elsewhere."""


class QueryError(CopydeskError):
    """SQL that cannot be run."""
