"""Comments below a story: under a headline that counts them or quotes the story's title, or known by who says what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from flows.pages.dates import has_digit
from flows.pages.line_shapes import ends_sentence
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_HEADING, _COUNTED = "comments.on_title", "comments.counted"
_COUNT = re.compile(r"[1-9]")
_STORY, _PARAGRAPH = 3, 60  # blocks of a story above a bare count, at least, and their characters
_PROSE = 80  # characters of a line that somebody wrote, whether it ends a sentence or not
#: Who says a comment, as blogs print it, alone on its line: `Jane Q. Reader says`, `3. jane says:`.
_WHO = re.compile(r"(?:\d{1,4}\. ?|[•*·-] ?)?[^\s.:!?,;](?:.{0,38}\S)?")
_SAYS = frozenset(
    (
        "says", "said", "wrote", "writes", "sagt", "sagte", "schreibt", "schrieb", "meint", "dit", "écrit", "dice",
        "dijo", "escribió", "escribe", "diz", "disse", "escreveu", "detto", "scrive", "scritto", "zegt", "schreef",
        "säger", "skriver", "skrev", "sier", "siger", "sanoo", "kirjoitti", "mówi", "pisze", "napisał", "říká",
        "napsal", "hovorí", "napísal", "spune", "spus", "kaže", "каже", "казва", "пишет", "говорит", "сказал",
    )
)  # fmt: skip
_SAID_LONGEST, _SAID_TWICE = 60, 2  # characters of such a line, and how many make a thread
_DATED_BELOW = 2  # lines below it, in one of which its day stands
#: Where the comments end at the latest.
_BELOW = frozenset(("related_label", "keywords_label", "footer", "copyright", "newsletter", "subscription"))


def label_comments(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The comments below their headline, with the names and times above each; a story never goes on there."""
    heading = find_heading(draft)
    first, rule = find_thread(draft), "comment_thread"
    if heading is not None and (first is None or heading < first):
        first, rule = heading + 1, "below_comments_heading"
    if first is None:
        return
    below = list(takewhile(lambda i: draft.label(i) not in _BELOW, range(first, len(draft.blocks))))
    written = [i for i in draft.open(below) if is_written(draft.blocks[i].text)]
    for i in draft.open(range(first, max(written, default=first - 1) + 1)):
        yield i, Decision("comments", rule, 0.85, "paragraph")


def find_thread(draft: Draft) -> int | None:
    """The first line of several, below a story, that say who says what is below them, and when."""
    blocks = draft.blocks
    said = [i for i in draft.short(_SAID_LONGEST) if says_who(blocks[i].text)]
    said = [i for i in said if any(has_digit(block.text) for block in blocks[i + 1 : i + 1 + _DATED_BELOW])]
    if len(said) < _SAID_TWICE:
        return None
    return said[0] if any(is_written(blocks[i].text) for i in draft.open(range(said[0]))) else None


def says_who(text: str) -> bool:
    """Whether a line is somebody's name and a word for saying."""
    who, _, says = text.rstrip(" :").rpartition(" ")
    return says in _SAYS and _WHO.fullmatch(who) is not None


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
