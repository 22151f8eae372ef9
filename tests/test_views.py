"""The questions that come with every release, each asked of a small newsroom, and the prompt that asks them."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pytest

from flows import asking
from flows.shell import is_whole, list_questions, read_statements
from flows.store.catalogue import defined_names, find_views
from flows.store.layout import open_warehouse
from schemas import TABLES
from tests.builds import ask
from tests.newsroom import FERRY, HARBOUR, HEADLINES

FILES = sorted((Path(__file__).parents[1] / "warehouse/views").glob("*.sql"))
FERRY_ID = f"(select article_id from articles where url = '{FERRY}')"
#: How each macro is called.
CALLS = {"page_lines": "(select min(capture_id) from captures)", "search_headlines": "'ferry'"}


@pytest.fixture(scope="module")
def warehouse(newsroom: Path) -> Path:
    return newsroom / "warehouse"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_file_asks_a_question_and_answers_it(file: Path, warehouse: Path) -> None:
    """Its first line is the question, and what it defines runs."""
    text = file.read_text()
    assert text.startswith("-- ") and "?" in text.splitlines()[0]
    names = defined_names(file)
    assert names
    for name in names:
        call = name if f"create view {name}" in text else f"{name}({CALLS.get(name, FERRY_ID)})"
        ask_macro(warehouse, call)


def ask_macro(warehouse: Path, call: str) -> list[tuple[Any, ...]]:
    """Rows of a view, or of a macro whose argument is a subquery, which DuckDB wants as a value."""
    if "(select" in call:
        name, _, query = call.partition("(")
        value = ask(warehouse, query.removesuffix(")").strip("()"))[0][0]
        call = f"{name}('{value}')"
    return ask(warehouse, f"from {call}")


def test_articles_per_site_and_month(warehouse: Path) -> None:
    rows = ask(warehouse, "select site, captured_month, articles from articles_by_site_and_month where site <> ''")
    assert rows == [
        ("lurvik.example", "2021-06", 2),
        ("osterholm.example", "2021-06", 1),
        ("radio.example", "2021-06", 4),
    ]


def test_headline_search(warehouse: Path) -> None:
    assert {row[-1] for row in ask(warehouse, "from search_headlines('FERRY')")} == {
        headline for headline in HEADLINES.values() if "erry" in headline
    }


def test_a_story_over_time(warehouse: Path) -> None:
    """Its captures in their order; what each version says, and which paragraphs came and went."""
    story = ask(warehouse, FERRY_ID.strip("()"))[0][0]
    assert [row[3] for row in ask(warehouse, f"from story_timeline('{story}')")] == ["ferry.jsonl", "ferry_later.jsonl"]
    assert ask(warehouse, f"from revision_paragraphs('{story}')")[0][:3] == (2, "added", "Dogs travel free.")
    texts = ask(warehouse, f"select revision, body from version_texts where article_id = '{story}' order by revision")
    assert [(n, body.endswith("Dogs travel free.")) for n, body in texts] == [(1, False), (2, True)]


def test_who_links_to_whom(warehouse: Path) -> None:
    rows = ask(warehouse, "select from_headline, to_headline, to_site, basis from who_links_to_whom")
    assert rows == [(HEADLINES[HARBOUR], HEADLINES[FERRY], "lurvik.example", "url")]


def test_quarantine_and_rules(warehouse: Path) -> None:
    """What was kept out and why; which rules decided how much, adding up to all blocks of the ledger."""
    assert ask(warehouse, "select failed_check, site, rejections from quarantine_reasons") == [("empty", "", 1)]
    total = ask(warehouse, "select sum(blocks) from rules")
    assert total == ask(warehouse, "select sum(blocks) from rule_hits") == ask(warehouse, "select count(*) from blocks")
    assert {label for (label,) in ask(warehouse, "select label from rules where rule = 'share.en'")} == {"share"}


def test_every_table_and_view_has_its_question(warehouse: Path) -> None:
    questions = list_questions(open_warehouse(warehouse))
    assert set(TABLES) <= set(questions)
    views = {name for file in find_views(open_warehouse(warehouse)) for name in defined_names(file)}
    assert all("?" in questions[name] for name in views)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("select 1;", True), ("select 1", False), ("select ';", False), ("select ';';", True),
        ("select 1; -- done", True),
        ("select 1 -- not here;", False), ('select 1 as ";";', True), ("", False),
    ],
)  # fmt: skip
def test_where_a_statement_ends(text: str, whole: bool) -> None:
    assert is_whole(text) is whole


def test_statements_as_they_are_typed() -> None:
    """Over several lines, with an interrupted one between; commands need no semicolon."""
    typed = iter(["select 1,", "2;", "select", KeyboardInterrupt, ".tables", "", "select ';' as x", ";", EOFError])

    def read(prompt: str) -> str:
        line = next(typed)
        if isinstance(line, type):
            raise line
        return str(line)

    assert list(read_statements(read)) == ["select 1,\n2", ".tables", "select ';' as x"]


class Terminal:
    """A person at a terminal."""

    def __init__(self, handle: int) -> None:
        self._handle, self.seen = handle, ""

    def type(self, text: str, until: str) -> str:
        """Type, and read until something stands on the screen; what came since."""
        os.write(self._handle, text.encode())
        return self.read(until)

    def read(self, until: str) -> str:
        """Read until something stands on the screen."""
        start, end = len(self.seen), time.monotonic() + 120
        while until not in self.seen[start:]:
            assert time.monotonic() < end, self.seen[start:]
            if select.select([self._handle], [], [], 1)[0]:
                self.seen += os.read(self._handle, 65_536).decode("utf-8", "replace")
        return self.seen[start:]


@contextmanager
def open_terminal(warehouse: Path, home: Path) -> Iterator[tuple[Terminal, subprocess.Popen[bytes]]]:
    """`copydesk sql` in a terminal of its own."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "XDG_STATE_HOME": str(home), "TERM": "xterm", "COLUMNS": "120", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "flows.cli", "sql", "--warehouse", str(warehouse)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        try:
            yield Terminal(ours), process
        finally:
            process.kill()
            os.close(ours)


def test_the_prompt(warehouse: Path, tmp_path: Path) -> None:
    """Several lines, a mistake, tables, a table's columns, another form; the next session has the history."""
    with open_terminal(warehouse, tmp_path) as (terminal, process):
        assert "Release 000002" in terminal.read("copydesk> ")
        terminal.type("select count(*) as n\n", "     ...> ")
        assert "9" in terminal.type("from articles;\n", "copydesk> ")
        assert "nothing_such" in terminal.type("from nothing_such;\n", "copydesk> ")
        assert "Who links to whom?" in terminal.type(".tables\n", "copydesk> ")
        assert "32 hex digits; stays when labels change." in terminal.type(".schema articles\n", "copydesk> ")
        terminal.type(".mode json\n", "copydesk> ")
        assert '"x": 41' in terminal.type("select 41 as x;\n", "copydesk> ")
        assert ".schema NAME" in terminal.type("help\n", "copydesk> ")
        os.write(terminal._handle, b"\x04")
        assert process.wait(60) == 0
    with open_terminal(warehouse, tmp_path) as (terminal, process):
        terminal.read("copydesk> ")
        assert "41" in terminal.type("\x1b[A\x1b[A\n", "row")
        terminal.type(".quit\n", "quit")
        assert process.wait(60) == 0


@pytest.mark.parametrize("again", range(3))
def test_ctrl_c_stops_a_query(again: int) -> None:
    """At once, and the connection can be used on."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with duckdb.connect() as con:
            threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
            start = time.monotonic()
            with pytest.raises(KeyboardInterrupt):
                asking.ask(con, "select count(*) from range(100000000000) a, range(1000) b")
            assert time.monotonic() - start < 60
            assert asking.ask(con, "select 42 as x") == (["x"], [(42,)])
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_pipe_is_read_whole(warehouse: Path) -> None:
    """Statements from a file, each with its answer; an older release by its number."""
    command = [
        sys.executable,
        "-m",
        "flows.cli",
        "sql",
        "--format",
        "csv",
        "--release",
        "1",
        "--warehouse",
        str(warehouse),
    ]
    text = "set threads = 1;\nselect 7 as seven;\n-- and\nselect count(*) as n\nfrom articles;\n"
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    assert done.stdout == "seven\n7\nn\n8\n"
