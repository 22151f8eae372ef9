"""Answers of Great Expectations, remembered: hundreds of small builds ask it the same of the same values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from expectations import judge
from expectations.judge import Wanted

#: An expectation with its arguments but for the column's name, and the values that it is asked of.
Question = tuple[str, str, str]


@contextmanager
def remember_answers() -> Iterator[None]:
    """While it is open, Great Expectations is asked each question once; all that is answered is its own answer.

    A build asks some forty, at 7 ms each.  Where pages of Data Docs are wanted it is asked anew.
    """
    ask, failed = judge._find_failing_values, dict[Question, bool]()

    def ask_once(values: Mapping[str, Sequence[Any]], wanted: Iterable[Wanted]) -> list[Wanted]:
        asked = [(_question(values, item), item) for item in wanted]
        unknown = {question: item for question, item in asked if question not in failed}
        if unknown:
            failing = ask(values, unknown.values())
            failed.update({question: item in failing for question, item in unknown.items()})
        return [item for question, item in asked if failed[question]]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judge, "_find_failing_values", ask_once)
        yield


def _question(values: Mapping[str, Sequence[Any]], wanted: Wanted) -> Question:
    name, args, _ = wanted
    kept = sorted((key, repr(value)) for key, value in args.items() if key != "column")
    return name, repr(kept), repr(values[args["column"]])
