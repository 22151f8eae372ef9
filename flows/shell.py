"""`copydesk sql` without a query: a prompt on the current release, with history and statements over several lines."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from flows.asking import ask
from flows.errors import QueryError
from flows.printing import print_rows
from flows.releases import find_release
from flows.store.layout import Warehouse

if TYPE_CHECKING:
    import duckdb

PROMPT, MORE = "copydesk> ", "     ...> "
_MOST_ROWS = 1_000
_FORMS = ("table", "csv", "json", "markdown")
_HELP = """\
Type SQL and end it with a semicolon; it may go over several lines.
  .tables          tables and views, each with what it holds or the question that it answers
  .schema NAME     columns, types and meanings of a table or view
  .mode FORM       how to print: table, csv, json, markdown
  .help            this text
  .quit            leave; so does Ctrl-D.  Ctrl-C drops a statement or stops a query
"""


class Shell:
    """What the prompt understands."""

    def __init__(self, con: duckdb.DuckDBPyConnection, questions: dict[str, str], form: str) -> None:
        self._con, self._questions, self._form = con, questions, form
        self._commands: dict[str, Callable[[str], None]] = {
            "tables": self._list_tables,
            "schema": self._describe,
            "mode": self._set_form,
            "help": lambda _: _say(_HELP),
        }

    def run(self, statement: str) -> None:
        """Do one statement or command, and print what comes of it."""
        if statement.startswith(".") or statement == "help":
            name, _, argument = statement.lstrip(".").partition(" ")
            command = self._commands.get(name)
            if command:
                command(argument.strip().rstrip(";"))
            else:
                _say(f"There is no command .{name}; .help lists them.\n")
        else:
            self._ask(statement)

    def names(self) -> list[str]:
        """What Tab completes: tables, views, columns, commands."""
        columns = "select distinct column_name from duckdb_columns() where not internal"
        found = [name for (name,) in self._con.execute(columns).fetchall()]
        return sorted({*found, *self._questions, *(f".{name}" for name in self._commands)})

    def _ask(self, statement: str) -> None:
        try:
            names, rows = ask(self._con, statement, _MOST_ROWS + 1)
        except QueryError as error:
            _say(f"{error}\n")
            return
        print_rows(names, rows[:_MOST_ROWS], self._form, sys.stdout)
        if len(rows) > _MOST_ROWS:
            _say(f"These are the first {_MOST_ROWS:,} rows; `limit` and `offset` show others.\n")

    def _list_tables(self, _: str) -> None:
        width = max(map(len, self._questions))
        _say("".join(f"{name:<{width}}  {question}\n" for name, question in self._questions.items()))

    def _describe(self, name: str) -> None:
        from schemas import TABLES
        from schemas.columns import columns

        sentences = {c.name: c.sentence for c in columns(TABLES[name])} if name in TABLES else {}
        query = "select column_name, data_type from duckdb_columns() where table_name = ? order by column_index"
        rows = self._con.execute(query, [name]).fetchall()
        if not rows:
            _say(f"There is no table or view {name!r}; .tables lists them.\n")
            return
        print_rows(["column", "type", "meaning"], [[c, kind, sentences.get(c, "")] for c, kind in rows], "table")

    def _set_form(self, form: str) -> None:
        if form in _FORMS:
            self._form = form
        else:
            _say(f"Write one of {', '.join(_FORMS)}.\n")


def open_shell(warehouse: Warehouse, form: str, number: int | None = None) -> None:
    """Prompt for statements until the input ends."""
    from flows.store.catalogue import open_catalogue

    release = find_release(warehouse, number)
    with open_catalogue(release) as con:
        shell = Shell(con, list_questions(warehouse), form)
        _say(f"Release {release.number:06d} in {warehouse.root}. `.help` says what there is, `.quit` leaves.\n")
        with _keep_history(shell.names()):
            for statement in read_statements(input):
                try:
                    shell.run(statement)
                except KeyboardInterrupt:
                    _say("Stopped.\n")


def read_statements(read: Callable[[str], str]) -> Iterator[str]:
    """Statements as they are typed, each without its semicolon; commands take one line."""
    lines: list[str] = []
    while True:
        try:
            line = read(MORE if lines else PROMPT)
        except KeyboardInterrupt:
            lines = []
            _say("\n")
            continue
        except EOFError:
            _say("\n")
            return
        if not lines and line.strip().rstrip(";") in ("quit", "exit", ".quit", ".exit"):
            return
        lines += [line] if line.strip() else []
        text = "\n".join(lines)
        if lines and (is_whole(text) or (len(lines) == 1 and (line.startswith(".") or line.strip() == "help"))):
            lines = []
            _remember(" ".join(text.split("\n")))
            yield text.strip().removesuffix(";").rstrip()


def is_whole(text: str) -> bool:
    """Whether a statement ends here: at a semicolon that stands in no quotes and no comment."""
    quote, place = "", 0
    last = ""
    while place < len(text):
        here = text[place]
        if quote:
            quote = "" if here == quote else quote
        elif here in "'\"":
            quote = here
        elif text.startswith("--", place):
            place = text.find("\n", place)
            if place < 0:
                break
        last = last if here.isspace() else here
        place += 1
    return not quote and last == ";"


def list_questions(warehouse: Warehouse) -> dict[str, str]:
    """Every table with what a row is, every view and macro with the question that it answers."""
    from flows.store.catalogue import defined_names, find_views
    from schemas import TABLES
    from schemas.columns import first_sentence

    found = {name: first_sentence(row) for name, row in TABLES.items()}
    for file in find_views(warehouse):
        question = file.read_text(encoding="utf-8").splitlines()[0].removeprefix("--").strip()
        found.update(dict.fromkeys(defined_names(file), question))
    return found


@contextmanager
def _keep_history(names: list[str]) -> Iterator[None]:
    """Lines are edited, completed and remembered where Python has readline."""
    try:
        import readline
    except ImportError:
        yield
        return
    path = history_file()
    readline.set_auto_history(False)
    readline.parse_and_bind("tab: complete")
    readline.set_completer_delims(" \t\n,;()'\"=<>")
    readline.set_completer(lambda text, n: next(islice((x for x in names if x.startswith(text)), n, None), None))
    readline.clear_history()
    with suppress(OSError):
        readline.read_history_file(path)
    try:
        yield
    finally:
        readline.set_history_length(1_000)
        with suppress(OSError):  # of a user without a home, or with one that cannot be written
            path.parent.mkdir(parents=True, exist_ok=True)
            readline.write_history_file(path)


def history_file() -> Path:
    """Where the statements of earlier sessions stand."""
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local/state"
    return Path(state) / "copydesk" / "sql_history"


def _remember(line: str) -> None:
    if "readline" in sys.modules:
        sys.modules["readline"].add_history(line)


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
