"""Texts that break off: at a dump's limit, as the preview of a longer one, before a button that leads to the rest."""

from __future__ import annotations

import re

from flows.pages.line_shapes import ends_sentence
from flows.pages.normalise import DOTS
from flows.pages.sequence import Opinion
from flows.pages.text_draft import Draft
from flows.pages.vocabulary import generic_rules

_SHORTEST, _TAIL = 60, 60  # characters before the button, and of what is looked at
#: What stands behind the dots with which a text breaks off.
_BEHIND_DOTS = re.compile(r"(?:…|\.\.\.)[\])]?\s?(?P<tail>[^\s.!?…][^.!?…]{2,40})$")
#: A link to the rest, and the number of characters that an interface left out.
_LEFT_OUT = re.compile(r"\s(?P<tail>\(more(?:…|\.\.\.)\)|\[\+\d{1,7} chars\])$")
_SIGNS = "→▶►»>"
#: A sentence's end within a line, and the next one's beginning.
_SENTENCES = re.compile(r"(?<=[^\W\d_A-ZА-Я])[.!?][\"”»’]?\s+[\"“„«‘]?[^\W\d_a-zа-я]")
_NEAR = 6  # blocks below the body's last, pictures and advertisements among them
#: What stands below a story, and so between it and the site's own notes.
_CLOSES = frozenset(("share", "author_bio", "copyright", "comments", "keywords", "keywords_label"))
_LONG = 200  # characters that no headline has
#: Chance, and characters, from which on a line is the story's, as cross-validated; the chance of a longer one, and
#: of one below lines that nothing has named.
_LIKELY, _PROSE, _POSSIBLE, _SURE = 0.1, 80, 0.02, 0.3
_TITLED = 0.6  # share of words with a capital, as headlines have in English


def find_tail(line: str) -> list[int]:
    """Where the button begins that stands behind a line's last dots; empty where there is none."""
    if line.find("…", -_TAIL) < 0 and line.find("...", -_TAIL) < 0 and line.find("chars]", -_TAIL) < 0:
        return []
    bare = line.rstrip()
    start = max(_SHORTEST, len(bare) - _TAIL)
    if left := _LEFT_OUT.search(bare, start):
        return [left.start("tail")]
    found = _BEHIND_DOTS.search(bare, start)
    return [found.start("tail")] if found and generic_rules().suggest(found["tail"].strip(_SIGNS)) else []


def keep_cut_end(draft: Draft, opinion: Opinion) -> None:
    """Take in the page's last line where the body goes on in it and breaks off amid a sentence, as no headline does."""
    body, last = opinion.body(), len(draft.blocks) - 1
    while last > 0 and draft.blocks[last].glued and draft.decisions[last] is not None:
        last -= 1
    text = draft.blocks[last].text
    if not body or not 0 < last - body[-1] <= _NEAR or draft.decisions[last] is not None:
        return
    chance = opinion.chance[last]
    if chance < _POSSIBLE or (ends_sentence(text) and not text.endswith(DOTS)):
        return
    between = range(body[-1] + 1, last)
    if any(draft.label(i) in _CLOSES for i in between) or (draft.open(between) and chance < _SURE):
        return  # the site's own notes break off, too, where an address was taken out
    is_next = draft.blocks[last].gap <= max([draft.blocks[i].gap for i in body])
    if is_long(text) or (is_next and chance >= _LIKELY and is_unlike_title(text)):
        opinion.is_body[last] = True


def is_long(text: str) -> bool:
    """Whether a line is longer than headlines are, or has a sentence and part of another."""
    return len(text) >= _LONG or _SENTENCES.search(text) is not None


def is_unlike_title(text: str) -> bool:
    """Whether a line that ends no sentence is as long as most that are prose, and has few capitals."""
    words = text.split()
    return len(text) >= _PROSE and sum(word[0].isupper() for word in words) <= _TITLED * len(words)
