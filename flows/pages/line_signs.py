"""More of what the labeller sees: words of set phrases, the nearest labels, and a usual paragraph's length."""

from __future__ import annotations

import numpy as np

from flows.pages.line_arrays import Matrix
from flows.pages.line_features import BASE, RULE_GROUPS, WORDS

_PROSE = 6.3  # log2 of a paragraph's characters, at least

_GROUPS = range(len(RULE_GROUPS))
SIGNS = (
    *WORDS, "boxes-1", "boxes+1", "relative",
    *(f"since_{group}" for group in _GROUPS), *(f"until_{group}" for group in _GROUPS),
)  # fmt: skip
_CHARS, _ENDS_SENTENCE = BASE.index("chars"), BASE.index("ends_sentence")


def measure_signs(columns: Matrix, since: Matrix, until: Matrix) -> Matrix:
    """Columns ``SIGNS``, a row for each, from those of `measure_blocks` and the rows since and until each group."""
    chars = columns[_CHARS]
    out = np.zeros((len(SIGNS), len(chars)), np.float32)
    out[:3] = columns[len(BASE) :]
    out[3, 1:], out[4, :-1] = out[0, :-1], out[0, 1:]
    prose = chars[(columns[_ENDS_SENTENCE] > 0) & (chars > _PROSE)]
    out[5] = chars - np.add.reduce(prose) / max(1, len(prose))
    out[6 : 6 + len(_GROUPS)], out[6 + len(_GROUPS) :] = since, until
    return out
