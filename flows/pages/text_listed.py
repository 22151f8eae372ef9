"""What stands beside other stories' headlines in their lists: a day, a time, a rank, how often somebody read one."""

from __future__ import annotations

from collections.abc import Iterator

from flows.pages.line_stamps import is_rank, is_stamp
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_HEADS = frozenset(("related_headline", "listing_item"))
_DAYS = frozenset(("published", "updated"))
_LOOSE = _DAYS | {"counter", "navigation"}
_COUNTS = ("counter.views", "counter.reading_time")
_FEWEST = 2  # headlines of a list


def label_listed(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Days, hours, ranks and counts right beside headlines of other stories, which they are of.

    Of days, only those below the first of these: the one right below a story is its own.  A single number is no rank.
    """
    labels = draft.labels()
    heads = {i for i, label in enumerate(labels) if label in _HEADS}
    if len(heads) < _FEWEST:
        return
    first, found = min((i for i in heads if i >= draft.span.stop), default=len(labels)), list[int]()
    for i, label in enumerate(labels):
        if label not in _LOOSE or i in draft.span or not (i - 1 in heads or i + 1 in heads):
            continue
        if i > first if label in _DAYS else (is_stamp(draft.blocks[i].text) or _counts(draft, i)):
            heads.add(i)  # a day may stand below the hour
            found.append(i)
    ranks = {i for i in found if is_rank(draft.blocks[i].text)}
    for i in found:
        if i not in ranks or len(ranks) > 1:
            yield i, Decision("listing_item", "beside_headlines", 0.8, labels[i])


def _counts(draft: Draft, i: int) -> bool:
    """Whether a line says how often something was read, or how long that takes."""
    decision = draft.decisions[i]
    return decision is not None and decision.rule.startswith(_COUNTS)
