"""What follows from a table's schema alone: keys without copies, nothing missing, only words from the lists."""

from __future__ import annotations

from expectations.checks import ReleaseCheck
from schemas.columns import Row, columns


def follow_schema(row: type[Row], *, among: str | None = None, sure: tuple[str, ...] = ()) -> tuple[ReleaseCheck, ...]:
    """The expectations that a table's declaration alone gives.

    New rows are looked for a second time ``among`` all rows of the table, or in another table that has what may be
    equal to them: the new rows themselves, where other expectations tie every row to a new capture.  Columns that are
    ``sure`` to be filled are not asked again.
    """
    known = [_are_known(row)] if _lists(row) else []
    return (_are_unique(row, among or row.TABLE), _are_carried_over(row), _are_filled(row, sure), *known)


def _are_unique(row: type[Row], table: str) -> ReleaseCheck:
    names = ", ".join(f'"{name}"' for name in row.KEY)
    among = table if table == f"new_{row.TABLE}" else f"{table} semi join new_{row.TABLE} using ({names})"
    return ReleaseCheck(
        id=f"{row.TABLE}_are_unique",
        description=f"No new row of {_words(row)} stands there twice, in whichever file and release it came in.",
        offenders=f"select {_key(row)} as key from {among} group by {names} having count(*) > 1",  # noqa: S608
        fails=f"insert into {table} from {table} limit 1",
    )


def _are_carried_over(row: type[Row]) -> ReleaseCheck:
    """Only counts, which files say of themselves: the rows are not looked at again."""
    return ReleaseCheck(
        id=f"{row.TABLE}_carried_over",
        description=f"Old rows of {_words(row)} are as many as the base release has of them, less those that leave it.",
        value=f"select (select count(*) from {row.TABLE}) - (select count(*) from new_{row.TABLE}) "  # noqa: S608
        f"- (select value::bigint from counted where name = 'staying {row.TABLE}')",
        least=0,
        fails=f"insert into {row.TABLE} select t.* from {row.TABLE} t, range(99)",  # noqa: S608
    )


def _are_filled(row: type[Row], sure: tuple[str, ...]) -> ReleaseCheck:
    needed = [c.name for c in columns(row) if not c.nullable and c.name not in sure]
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
