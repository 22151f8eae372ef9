"""What follows from a table's schema alone: keys without copies, nothing missing, only words from the lists."""

from __future__ import annotations

from expectations.checks import ReleaseCheck
from schemas.columns import Row, columns


def follow_schema(row: type[Row], *, whole: bool = True) -> tuple[ReleaseCheck, ...]:
    """The expectations that a table's declaration alone gives.

    ``whole`` tables are asked for copies of keys over all files and releases; the others among their new rows,
    where other expectations tie every row to a new capture.
    """
    return (_are_unique(row, whole), _are_filled(row), *([_are_known(row)] if _lists(row) else []))


def _are_unique(row: type[Row], whole: bool) -> ReleaseCheck:
    table = row.TABLE if whole else f"new_{row.TABLE}"
    names = ", ".join(f'"{name}"' for name in row.KEY)
    return ReleaseCheck(
        id=f"{row.TABLE}_are_unique",
        description=f"No row of {_words(row)} stands there twice, in whichever file and release it came in.",
        offenders=f"select {_key(row)} as key from {table} group by {names} having count(*) > 1",  # noqa: S608
        fails=f"insert into {table} from {table} limit 1",
    )


def _are_filled(row: type[Row]) -> ReleaseCheck:
    needed = [c.name for c in columns(row) if not c.nullable]
    missing = " or ".join(f'"{name}" is null' for name in needed)
    return ReleaseCheck(
        id=f"{row.TABLE}_are_filled",
        description=f"Every new row of {_words(row)} has all that it must have.",
        offenders=f"select {_key(row)} as key from new_{row.TABLE} where {missing}",  # noqa: S608
        fails=f'update new_{row.TABLE} set "{needed[-1]}" = null',  # noqa: S608
    )


def _are_known(row: type[Row]) -> ReleaseCheck:
    strange = " or ".join(f'"{name}" not in {allowed}' for name, allowed in _lists(row).items())
    return ReleaseCheck(
        id=f"{row.TABLE}_use_known_words",
        description=f"Where {_words(row)} choose from a list, the word is in that list.",
        offenders=f"select {_key(row)} as key from new_{row.TABLE} where {strange}",  # noqa: S608
        fails=f"update new_{row.TABLE} set \"{next(iter(_lists(row)))}\" = 'no such word'",  # noqa: S608
    )


def _lists(row: type[Row]) -> dict[str, tuple[str, ...]]:
    return {c.name: c.allowed for c in columns(row) if c.allowed and c.kind == "enum"}


def _key(row: type[Row]) -> str:
    return "concat_ws(' ', " + ", ".join(f'"{name}"' for name in row.KEY) + ")"


def _words(row: type[Row]) -> str:
    return row.TABLE.replace("_", " ")
