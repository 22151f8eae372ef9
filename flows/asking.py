"""Ask a catalogue with SQL: statements one after the other, each with the names and rows that it gives."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from flows.errors import QueryError

if TYPE_CHECKING:
    import duckdb

Answer = tuple[list[str], list[tuple[Any, ...]]]


def ask_all(con: duckdb.DuckDBPyConnection, sql: str) -> Iterator[Answer]:
    """The answer of every statement in a text that has one.  Raises QueryError, also where there is no statement."""
    import duckdb

    try:
        statements = con.extract_statements(sql)
    except duckdb.Error as error:
        raise QueryError(str(error)) from None
    if not statements:
        raise QueryError('There is no statement; write for instance copydesk sql "select count(*) from articles".')
    for statement in statements:
        answer = ask(con, statement)
        if statement.expected_result_type != [duckdb.ExpectedResultType.NOTHING]:  # `set`, `begin`
            yield answer


def ask(con: duckdb.DuckDBPyConnection, statement: str | duckdb.Statement, most: int | None = None) -> Answer:
    """Names and rows of one statement, at most so many.  Raises QueryError; Ctrl-C stops the statement.

    It runs in a thread of its own: DuckDB looks only now and then for a signal, this thread always.
    """
    with ThreadPoolExecutor(1) as pool:
        job = pool.submit(_ask, con, statement, most)
        try:
            return job.result()
        except KeyboardInterrupt:
            con.interrupt()
            raise


def _ask(con: duckdb.DuckDBPyConnection, statement: str | duckdb.Statement, most: int | None) -> Answer:
    import duckdb

    try:
        result = con.execute(statement)
        if result is None:  # it was a comment
            return [], []
        names = [item[0] for item in result.description or ()]
        return names, result.fetchall() if most is None else result.fetchmany(most)
    except duckdb.Error as error:
        raise QueryError(str(error)) from None
