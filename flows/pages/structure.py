"""Passes that ask where a line stands: references to other stories, tables, pages in one line.

Each pass of these modules (``structure_…``) yields (position, decision); its name is the id of the rule.  Their order
is that of `BY_LINE` and `BY_PLACE` in `text.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.pages.line_shapes import (
    HAN_LABEL,
    LONGEST_REFERENCE,
    ends_sentence,
    is_headline_shaped,
    reads_on,
    split_marker,
)
from flows.pages.normalise import BULLETS, EAST_ASIAN, weigh_length
from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import phrase_set

_BARS, _ROWS = 2, 3  # between the cells of a table's row, and rows of a table, at least
_MARKERS = frozenset((None, "navigation"))  # what the words alone may be labelled where they lead to a story
_LIST_MARK = re.compile(r"list \d{1,2} of \d{1,2}")
_MARKER_LONGEST = 40  # characters of them
_PLURALS, _MOST_REFERENCES = ("news", "stories", "articles", "headlines"), 6  # ends of markers; lines below them
_PARAGRAPH = 60  # characters of a paragraph above a reference, at least
_SENTENCE = 220  # characters of a sentence that is the story's own, whatever words it opens with
_FEW_LINES, _MANY_PIECES = 3, 30  # a page in one line; a line whose texts touch
_ONE_LINE_PROSE, _NAME_WORDS = 250, 4  # characters; words
_SIGNATURE = re.compile(r"[—–-]\s?\S.{1,60}\(@\w{1,20}\)")


def label_read_more(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that opens with the words of a reference (`READ MORE:`) and goes on with a headline."""
    is_one_line = is_in_one_line(draft)
    for i in draft.short(LONGEST_REFERENCE):
        text = draft.blocks[i].text
        if (len(text) > _SENTENCE or is_one_line) and ends_sentence(text):
            continue
        found = split_marker(text)
        if found and not (ends_sentence(text) and reads_on(text)) and (len(found[1]) < 160 or found[0].isupper()):
            strong = " " in found[0] or found[0].isupper()
            if strong or not ends_sentence(found[1]) or found[1].endswith("?"):
                yield i, Decision("read_more", "read_more_marker", 0.95 if strong else 0.75, "paragraph")
        elif not found and text > EAST_ASIAN and HAN_LABEL.fullmatch(text):
            yield i, Decision("related_label", "more_of_section", 0.85, "navigation")


def label_below_markers(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Other stories' headlines on the lines below the words that refer to them, right under a paragraph.

    There are several where they have bullets; one below what a list of them says to those who hear the page.
    """
    for i, block in enumerate(draft.blocks[1:-1], 1):
        is_said = draft.label(i) in _MARKERS or (block.text[-1] in ":：" and _is_inside(draft, i))
        if len(block.text) > _MARKER_LONGEST or not is_said or draft.label(i + 1) is not None:
            continue
        text = draft.blocks[i + 1].text
        if block.text.startswith("list ") and _LIST_MARK.fullmatch(block.text):
            if is_headline_shaped(text) or text.endswith("?"):
                yield i + 1, Decision("read_more", "below_list_mark", 0.8, "subhead")
            continue
        if fold_phrase(block.text) not in phrase_set("READ_MORE"):
            continue
        above = draft.blocks[i - 1].text
        if len(above) >= _PARAGRAPH and ends_sentence(above) and draft.label(i - 1) is None:
            yield from ((j, Decision("read_more", "below_marker", 0.8, "subhead")) for j in _refer_below(draft, i + 1))


def _is_inside(draft: Draft, i: int) -> bool:
    """Whether a label of other stories stands above one headline and the story's next paragraph."""
    below = draft.blocks[i + 2].text if i + 2 < len(draft.blocks) else ""
    return draft.label(i) == "related_label" and len(below) >= _PARAGRAPH and ends_sentence(below)


def _refer_below(draft: Draft, first: int) -> Iterator[int]:
    """Open headlines from ``first`` on: one, or as many as have the same bullet; below the words for several, all.

    These go as far as a paragraph.
    """
    bullet = draft.blocks[first].text[0]
    are_several = draft.folded[first - 1].endswith(_PLURALS) and _is_above_prose(draft, first)
    for i in range(first, len(draft.blocks)):
        text = draft.blocks[i].text
        is_next = i == first or are_several or (bullet in BULLETS and text[0] == bullet)
        if not is_next or draft.label(i) is not None or not is_headline_shaped(text) or ends_sentence(text):
            return
        yield i


def _is_above_prose(draft: Draft, first: int) -> bool:
    """Whether a few lines of a headline's shape go on with a paragraph that has no name yet."""
    for i in range(first, min(first + _MOST_REFERENCES, len(draft.blocks))):
        text = draft.blocks[i].text
        if draft.label(i) is not None or not is_headline_shaped(text):
            return i > first and draft.label(i) is None and len(text) >= _PARAGRAPH and ends_sentence(text)
    return False


def is_in_one_line(draft: Draft) -> bool:
    """Whether a page stands in one line, or in next to none."""
    return bool(draft.blocks) and (draft.blocks[-1].line_end or 0) <= _FEW_LINES


def label_one_line_prose(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The long pieces of a page that stands in one line, or in next to none: its body.

    A line that fell apart into many has a structure of its own.
    """
    if not is_in_one_line(draft) or len(draft.blocks) > _MANY_PIECES:
        return
    dated = next((i for i in range(len(draft.blocks)) if draft.label(i) in ("published", "updated")), 0)
    headline = find_printed_again(draft, draft.open(range(dated)))
    for i in draft.open():
        text = draft.blocks[i].text
        if i == headline:
            yield i, Decision("headline", "printed_again", 0.7, "navigation")
        elif i == dated - 1 and 0 < text.count(" ") < _NAME_WORDS and text.istitle():
            continue  # a name beside the day
        elif i < dated and not ends_sentence(text):
            yield i, Decision("navigation", "above_one_line_date", 0.6, "headline")
        elif weigh_length(text) >= _ONE_LINE_PROSE and (
            ends_sentence(text) or text.count(". ") > 1 or text.count("。") > 1
        ):
            yield i, Decision("paragraph", "one_line_prose", 0.8, "unknown")


def find_printed_again(draft: Draft, places: Sequence[int]) -> int | None:
    """The piece of a page's beginning that is printed again there, alone or with more: its title and its headline."""
    for i in places:
        text = draft.folded[i]
        again = [j for j in places if j > i and text in draft.folded[j]] if is_headline_shaped(text) else []
        if again:
            return next((j for j in reversed(again) if draft.folded[j] == text), i)
    return None


def label_table_rows(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Lines one below the other with as many bars between their cells: a table, as Markdown prints it."""
    bars = [block.text.count(" | ") if "|" in block.text else 0 for block in draft.blocks]
    if max(bars, default=0) < _BARS:
        return
    start = told = 0
    for i, block in enumerate(draft.blocks):
        if bars[i] < _BARS or bars[i] != bars[start] or block.gap > 1:  # the line below the heads is gone
            start = i
        elif i - start >= _ROWS - 1 and not block.gap:
            yield from ((j, Decision("table", "table_rows", 0.8, "navigation")) for j in range(max(start, told), i + 1))
            told = i + 1


def label_signatures(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Who wrote a short message that the story quotes (`— Name (@handle) June 19, 2019`)."""
    for i in draft.open(draft.span):
        if _SIGNATURE.match(draft.blocks[i].text):
            yield i, Decision("quote", "message_signature", 0.85, "caption")
