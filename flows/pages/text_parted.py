"""Sentences that stand in several lines, one for each link and each word in bold: made whole.

Programs that print each text of a page's tree on a line of its own (`get_text("\\n")`) part them so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.pages.line_words import function_words
from flows.pages.normalise import weigh_length
from flows.pages.types import Block
from flows.pages.vocabulary import generic_rules

_CLOSING, _OPENING = frozenset(",.;:!?)]%、，。；：）」”’'\""), tuple("(“‘«[「（$£€")
#: What a line opens with inside a sentence: such a sign, or a small letter of Latin, Greek or Cyrillic.
_INSIDE = _CLOSING | {letter for letter in map(chr, range(0x61, 0x530)) if letter.islower()}
_ENDS = tuple(".!?…。！？।؟۔")
_QUOTES = "\"'”’»)]」）"
_GOES_ON = (",", ";", *_OPENING)
_FEWEST = 3  # lines of a page that open inside a sentence
_LONG = 60  # characters of a line that a small letter goes on with, at least
_PROSE = 40  # characters of the longest line of such a sentence, at least


def join_parted(blocks: list[Block]) -> list[Block]:
    """The lines that one sentence goes through as one block, on a page where several lines open in mid-sentence."""
    opened = [i for i, block in enumerate(blocks) if block.text[0] in _INSIDE]
    if len(opened) < _FEWEST or sum(i > 0 and is_amid(blocks[i - 1], blocks[i]) for i in opened) < _FEWEST:
        return blocks
    joined: list[Block] = []
    for group in find_sentences(blocks):
        joined += [merge_parts(group)] if is_parted_sentence(group) else group
    return joined


def is_amid(before: Block, after: Block) -> bool:
    """Whether a line goes on inside a sentence: with a sign, or with a small letter below a long line."""
    if after.gap or not before.text[-1].isalnum():
        return False
    return closes(after.text) or (after.text[0] in _INSIDE and len(before.text) >= _LONG)


def closes(text: str) -> bool:
    """Whether a line opens with a sign that goes on with a sentence; a quotation mark before a word opens one."""
    if text[0] not in _CLOSING:
        return False
    return text[0] not in _QUOTES or not text[1:2].isalnum() or text[1:3] in ("s", "s ")


def find_sentences(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The blocks in runs that a sentence goes through; most are runs of one."""
    group = list(blocks[:1])
    for block in blocks[1:]:
        if goes_on(group[-1], block):
            group.append(block)
        else:
            yield group
            group = [block]
    yield group


def goes_on(before: Block, after: Block) -> bool:
    """Whether a sentence goes on from one line to the next: by a sign, a small letter or a word that ends none."""
    if after.gap or after.glued:
        return False
    if ends(before.text):
        return after.text in _CLOSING
    if closes(after.text):
        return True
    if after.text[0] in _INSIDE and not after.text[1:2].isupper():
        return not generic_rules().has_phrase(after.text)
    last = before.text.rsplit(None, 1)[-1]
    return before.text.endswith(_GOES_ON) or (last.islower() and last in function_words())


def ends(text: str) -> bool:
    """Whether a sentence ends with a line."""
    return text.rstrip(_QUOTES).endswith(_ENDS)


def is_parted_sentence(group: Sequence[Block]) -> bool:
    """Whether lines are a sentence in parts, and no list of names or tags with commas between."""
    if len(group) == 1 or max(weigh_length(block.text) for block in group) < _PROSE:
        return False
    last = group[-1].text
    return ends(last) or last[-1] == ":" or any(len(b.text) > 1 and closes(b.text) for b in group[1:])


def merge_parts(group: Sequence[Block]) -> Block:
    """The lines as one, without blanks inside of brackets and before commas."""
    parts = [group[0].text]
    for before, block in pairwise(group):
        is_tight = closes(block.text) or before.text.endswith(_OPENING)
        parts += ["" if is_tight else " ", block.text]
    return group[0]._replace(text="".join(parts), line_end=group[-1].line_end, char_end=group[-1].char_end)
