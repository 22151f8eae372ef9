"""More of what the labeller sees: words of set phrases, the nearest labels, and a usual paragraph's length."""

from __future__ import annotations

import numpy as np

from flows.pages.line_arrays import Matrix, count_rows, measure_since, measure_until
from flows.pages.line_features import BASE, RULE_GROUPS, WORDS

_PROSE = 6.3  # log2 of a paragraph's characters, at least

_GROUPS = range(len(RULE_GROUPS))
SIGNS = (
    *WORDS, "boxes-1", "boxes+1", "relative",
    *(f"since_{group}" for group in _GROUPS), *(f"until_{group}" for group in _GROUPS),
)  # fmt: skip
_FIRST_GROUP = BASE.index("rule_0")
_CHARS, _ENDS_SENTENCE = BASE.index("chars"), BASE.index("ends_sentence")


def measure_signs(columns: Matrix) -> Matrix:
    """Columns ``SIGNS``, a row for each, from those of `measure_blocks`."""
    chars = columns[_CHARS]
    out = np.zeros((len(SIGNS), len(chars)), np.float32)
    out[:3] = columns[len(BASE) :]
    out[3, 1:], out[4, :-1] = out[0, :-1], out[0, 1:]
    prose = chars[(columns[_ENDS_SENTENCE] > 0) & (chars > _PROSE)]
    out[5] = chars - np.add.reduce(prose) / max(1, len(prose))
    rows, marked = count_rows(len(chars)), columns[_FIRST_GROUP : _FIRST_GROUP + len(RULE_GROUPS)] > 0
    out[6 : 6 + len(_GROUPS)] = measure_since(marked, rows)
    out[6 + len(_GROUPS) :] = measure_until(marked, rows)
    return out
