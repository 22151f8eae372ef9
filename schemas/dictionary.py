"""The data dictionary of the README, derived from the tables."""

from __future__ import annotations

from schemas import TABLES
from schemas.columns import Row, columns, first_sentence, type_name


def render_dictionary() -> str:
    """Every table with its columns, as Markdown."""
    return "\n".join(render_table(row) for row in TABLES.values())


def render_table(row: type[Row]) -> str:
    """One table with its columns, as Markdown."""
    head = f"### {row.TABLE}\n\n{first_sentence(row)} Key: {', '.join(f'`{name}`' for name in row.KEY)}."
    if row.PARTITION:
        head += f" Partitioned by `{row.PARTITION}`."
    lines = [f"| `{c.name}`{'?' if c.nullable else ''} | {type_name(c.kind)} | {c.sentence} |" for c in columns(row)]
    return "\n".join([head, "", "| column | type | what it says |", "|---|---|---|", *lines, ""])
