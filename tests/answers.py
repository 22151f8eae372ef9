"""Answers of Great Expectations, remembered: hundreds of small builds ask it the same of the same values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from expectations import judge
from expectations.judge import Wanted

if TYPE_CHECKING:
    import pandas as pd

#: An expectation, its arguments but for the column's name, the column's type, and its values, None where there is none.
Question = tuple[str, str, str, tuple[Any, ...]]


@contextmanager
def remember_answers() -> Iterator[None]:
    """While it is open, Great Expectations is asked each question once; all that is answered is its own answer.

    A build asks some forty, at 7 ms each.  Where pages of Data Docs are wanted it is asked anew.
    """
    ask, failed = judge._find_failing, dict[Question, bool]()

    def ask_once(frame: pd.DataFrame, wanted: Sequence[Wanted], docs: Callable[[str], None] | None = None) -> Any:
        if docs:
            return ask(frame, wanted, docs)
        questions = [_question(frame, item) for item in wanted]
        unknown = {question: item for question, item in zip(questions, wanted, strict=True) if question not in failed}
        failing = ask(frame, list(unknown.values()))
        failed.update({question: item in failing for question, item in unknown.items()})
        return [item for question, item in zip(questions, wanted, strict=True) if failed[question]]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judge, "_find_failing", ask_once)
        yield


def _question(frame: pd.DataFrame, wanted: Wanted) -> Question:
    name, args, _ = wanted
    kept = sorted((key, repr(value)) for key, value in args.items() if key != "column")
    column = frame[args["column"]]
    return name, repr(kept), str(column.dtype), tuple(column.astype(object).where(column.notna(), None))
