"""Comments below a story: their headline counts them, and may quote the story's title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from flows.pages.line_shapes import ends_sentence
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_HEADING, _COUNTED = "comments.on_title", "comments.counted"
_COUNT = re.compile(r"[1-9]")
_STORY, _PARAGRAPH = 3, 60  # blocks of a story above a bare count, at least, and their characters
_PROSE = 80  # characters of a line that somebody wrote, whether it ends a sentence or not
#: Where the comments end at the latest.
_BELOW = frozenset(("related_label", "keywords_label", "footer", "copyright", "newsletter", "subscription"))


def label_comments(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The comments below their headline, with the names and times above each; a story never goes on there."""
    heading = find_heading(draft)
    if heading is None:
        return
    below = list(takewhile(lambda i: draft.label(i) not in _BELOW, range(heading + 1, len(draft.blocks))))
    written = [i for i in draft.open(below) if is_written(draft.blocks[i].text)]
    for i in draft.open(range(heading + 1, max(written, default=heading) + 1)):
        yield i, Decision("comments", "below_comments_heading", 0.85, "paragraph")


def find_heading(draft: Draft) -> int | None:
    """The first line that heads comments: one that quotes the title, below prose; or a bare count, below a story."""
    for i, decision in enumerate(draft.decisions):
        if decision is None or decision.rule not in (_HEADING, _COUNTED):
            continue
        written = [j for j in draft.open(range(i)) if is_written(draft.blocks[j].text)]
        if decision.rule == _HEADING:
            return i if written else None
        told = [draft.blocks[j].text for j in written]  # menus printed in one line are as long, and no sentences
        long = sum(len(text) >= _PARAGRAPH and ends_sentence(text) for text in told)
        if long >= _STORY and _COUNT.search(draft.blocks[i].text):
            return i
    return None


def is_written(text: str) -> bool:
    """Whether a line is prose, rather than a button, a name or a headline."""
    return len(text) >= _PROSE or (len(text.split()) > 3 and ends_sentence(text))
