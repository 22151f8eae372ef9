"""Inputs: each file once, with what became of it."""

from __future__ import annotations

from expectations.checks import ReleaseCheck, Suite
from expectations.structure import follow_schema
from schemas import InputRow

SUITE = Suite(
    table="inputs",
    release=(
        *follow_schema(InputRow),
        ReleaseCheck(
            id="inputs_hold_their_captures",
            description="The captures counted by file are the captures found.",
            value="""
                select (select coalesce(sum(captures), 0) from staged_inputs)
                     - (select coalesce(sum(if(name = 'found', value, -value)), 0)
                        from counted where name in ('found', 'lost', 'taken_down'))
            """,
            least=0,
            fails="update counted set value = value + 1 where name = 'found'",
        ),
        ReleaseCheck(
            id="no_input_is_forgotten",
            description="Every input file that the base release knew is still known.",
            offenders="select source as key from base_inputs where source not in (select source from inputs)",
            fails="delete from inputs",
        ),
        ReleaseCheck(
            id="captures_have_an_input",
            description="Every new capture was read from an input file that is known.",
            offenders="select capture_id as key from new_captures where source not in (select source from inputs)",
            fails="update new_captures set source = 'nowhere.txt'",
        ),
    ),
)
