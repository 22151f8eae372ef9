"""More of what the labeller sees: words of set phrases, the nearest labels, and a usual paragraph's length."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_features import BASE, HEAD, RULE_GROUPS, Matrix, count_rows
from flows.pages.line_words import share_words
from flows.pages.types import Block

_FAR = 30
_PROSE = 6.3  # log2 of a paragraph's characters, at least

_GROUPS = range(len(RULE_GROUPS))
SIGNS = (
    "boxes", "trades", "we", "boxes-1", "boxes+1", "relative",
    *(f"since_{group}" for group in _GROUPS), *(f"until_{group}" for group in _GROUPS),
)  # fmt: skip
_FIRST_GROUP = BASE.index("rule_0")
_CHARS, _ENDS_SENTENCE = BASE.index("chars"), BASE.index("ends_sentence")


def measure_signs(blocks: Sequence[Block], base: Matrix) -> Matrix:
    """Columns ``SIGNS`` of every block."""
    count, chars = len(blocks), base[:, _CHARS]
    out = np.zeros((len(SIGNS), count), np.float32)  # a row for each column: what is worked on lies side by side
    out[:3] = np.array([share_words(block.text[:HEAD])[1:] for block in blocks], np.float32).reshape(-1, 3).T
    out[3, 1:], out[4, :-1] = out[0, :-1], out[0, 1:]
    prose = chars[(base[:, _ENDS_SENTENCE] > 0) & (chars > _PROSE)]
    out[5] = chars - (prose.mean() if len(prose) else 0)
    marked = base[:, _FIRST_GROUP : _FIRST_GROUP + len(RULE_GROUPS)].T > 0
    out[6 : 6 + len(_GROUPS)] = _since(marked)
    out[6 + len(_GROUPS) :] = _since(marked[:, ::-1])[:, ::-1]
    return out.T


def _since(marked: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Blocks since the last marked one, for each row of marks; 0 on it."""
    blocks = count_rows(marked.shape[1])
    last = np.maximum.accumulate(np.where(marked, blocks, -_FAR), axis=1)
    distance: NDArray[np.float32] = np.minimum(blocks - last, _FAR)
    return distance
