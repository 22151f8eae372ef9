"""Inputs: each file once, with what became of it."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from schemas.vocabulary import INPUT_STATES

SUITE = Suite(
    table="inputs",
    release=(
        ReleaseCheck(
            id="inputs_are_unique",
            description="No input file stands in the table twice.",
            offenders="select source as key from inputs group by source having count(*) > 1",
        ),
        ReleaseCheck(
            id="input_state_is_known",
            description="What became of an input file is one from the list.",
            offenders=f"select source as key from inputs where state not in {INPUT_STATES}",  # noqa: S608
        ),
        ReleaseCheck(
            id="inputs_hold_their_captures",
            description="The captures counted by file are the captures found.",
            value="""
                select (select coalesce(sum(captures), 0) from staged_inputs)
                     - (select coalesce(sum(if(name = 'found', value, -value)), 0)
                        from counted where name in ('found', 'lost', 'taken_down'))
            """,
            least=0,
        ),
    ),
)
