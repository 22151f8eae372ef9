"""Answers of Great Expectations, remembered: hundreds of small builds ask it the same of the same values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from expectations import judge
from expectations.judge import Wanted

#: An expectation with its arguments but for the column's name.
Question = tuple[str, str]


@contextmanager
def remember_answers() -> Iterator[None]:
    """While it is open, Great Expectations is not asked again about values that it has found good.

    A build asks some forty questions, at 7 ms each.  All are asked of single values: a column passes where each of its
    values does.  Columns in which something failed are asked anew, and so is all where pages of Data Docs are wanted.
    """
    ask, good = judge._find_failing_values, dict[Question, set[str]]()

    def ask_once(values: Mapping[str, Sequence[Any]], wanted: Iterable[Wanted]) -> list[Wanted]:
        """Several questions may be asked of one column: each is asked of a copy with the values that it did not see."""
        asked = list[tuple[Question, Wanted, Wanted]]()
        unseen = dict[str, list[Any]]()
        for number, (name, args, check) in enumerate(wanted):
            question = _question(name, args)
            seen, column = good.setdefault(question, set()), values[args["column"]]
            unseen[str(number)] = [value for value in column if repr(value) not in seen]
            asked.append((question, (name, args, check), (name, {**args, "column": str(number)}, check)))
        failing = ask(unseen, [copy for _, _, copy in asked if unseen[copy[1]["column"]]])
        failed = {args["column"] for _, args, _ in failing}
        for question, _, (_, args, _) in asked:
            if args["column"] not in failed:
                good[question].update(map(repr, unseen[args["column"]]))
        return [item for _, item, copy in asked if copy[1]["column"] in failed]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judge, "_find_failing_values", ask_once)
        yield


def _question(name: str, args: dict[str, Any]) -> Question:
    assert name.startswith("ColumnValue"), f"{name} may ask of more than single values"
    return name, repr(sorted((key, repr(value)) for key, value in args.items() if key != "column"))
