"""Comments below a story: their headline counts them and quotes the story's title."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from flows.pages.structure import ends_sentence
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_HEADING = "comments.on_title"
_PROSE = 80  # characters of a line that somebody wrote, whether it ends a sentence or not
#: Where the comments end at the latest.
_BELOW = frozenset(("related_label", "keywords_label", "footer", "copyright", "newsletter", "subscription"))


def label_comments(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The comments below their headline, with the names and times above each; a story never goes on there."""
    heading = next((i for i, d in enumerate(draft.decisions) if d and d.rule == _HEADING), None)
    if heading is None or not any(is_written(draft.blocks[i].text) for i in draft.open(range(heading))):
        return
    below = list(takewhile(lambda i: draft.label(i) not in _BELOW, range(heading + 1, len(draft.blocks))))
    written = [i for i in draft.open(below) if is_written(draft.blocks[i].text)]
    for i in draft.open(range(heading + 1, max(written, default=heading) + 1)):
        yield i, Decision("comments", "below_comments_heading", 0.85, "paragraph")


def is_written(text: str) -> bool:
    """Whether a line is prose, rather than a button, a name or a headline."""
    return len(text) >= _PROSE or (len(text.split()) > 3 and ends_sentence(text))
