"""Lists of tags that their label tells: in one line behind it, or in links below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece
from flows.pages.line_tags import cut_linked_label
from flows.pages.normalise import EAST_ASIAN, guess_words
from flows.pages.types import Decision
from flows.pages.urls import TAG_ADDRESS
from schemas.vocabulary import BODY

_LINKED, _WHOLE = 0.3, 0.9  # shares of a line behind its label, and of one tag, in links
_MOST_TAGS, _MOST_WORDS = 24, 5
_LEVELS, _DEEPER = 2, 4  # from a label, and from a tag, to the element that holds both
_FEW = 2
_SHORT, _STEM = 3, 6  # characters of a word that may be any word, and of what inflection leaves of one
_TOLD = BODY | {"headline"}
_ADDRESSED = Decision("keywords", "html.tags_address", 0.7, "navigation")
_LINE = Decision("keywords", "html.tags_label", 0.9, "navigation")
_BELOW = Decision("keywords", "html.tags_below", 0.8, "navigation")


def label_tags(pieces: Sequence[Piece], decisions: list[Decision]) -> None:
    """Call keywords what stands behind or below the label of a list of tags, below the story's first paragraph."""
    first = next((i for i, decision in enumerate(decisions) if decision.label in BODY), len(pieces))
    for place in range(first, len(pieces)):
        label = decisions[place].label
        if label == "keywords_label":
            for i in find_tags_below(pieces, place):
                if decisions[i].label not in BODY:
                    decisions[i] = _BELOW
        elif (label not in BODY or is_mostly_linked(pieces[place])) and is_tags_line(pieces[place]):
            decisions[place] = _LINE
    for place in find_addressed(pieces, decisions, first):
        decisions[place] = _ADDRESSED


def find_addressed(pieces: Sequence[Piece], decisions: Sequence[Decision], first: int) -> Iterator[int]:
    """Places below a story's first paragraph of two links or more, in a row, to tags that the story speaks of."""
    links = [i for i in range(first, len(pieces)) if decisions[i].rule == "html.link" and is_tag_link(pieces[i])]
    if not links or any(decision.label == "keywords" for decision in decisions[first:]):
        return
    story = " ".join([pieces[i].text for i in range(len(pieces)) if decisions[i].label in _TOLD]).casefold()
    for _, numbered in groupby(enumerate(links), lambda pair: pair[1] - pair[0]):
        row = [place for _, place in numbered]
        words = [
            word for i in row for word in pieces[i].text.casefold().split() if len(word) > _SHORT or word > EAST_ASIAN
        ]
        if (
            _FEW <= sum(pieces[i].links for i in row) <= _MOST_TAGS
            and words
            and 2 * sum(word[:_STEM] in story for word in words) >= len(words)
        ):
            yield from row


def is_tag_link(piece: Piece) -> bool:
    """Whether a text is links to tags, as the address of the first says."""
    if piece.link_chars < _WHOLE * len(piece.text) or guess_words(piece.text) > _MOST_WORDS * max(1, piece.links):
        return False
    return TAG_ADDRESS.search(piece.href or "") is not None


def is_mostly_linked(piece: Piece) -> bool:
    """Whether links are more than half of a text."""
    return 2 * piece.link_chars > len(piece.text)


def is_tags_line(piece: Piece) -> bool:
    """Whether a text is the label of a list of tags, and links."""
    rest = cut_linked_label(piece.text, piece.link_chars) if 0 < piece.link_chars < len(piece.text) else None
    return bool(rest) and piece.link_chars >= _LINKED * len(piece.text)


def find_tags_below(pieces: Sequence[Piece], label: int) -> Iterator[int]:
    """Places of the short links that follow a label within the element that holds it."""
    if label + 1 == len(pieces):
        return
    around = find_holders(pieces, label)
    for place in range(label + 1, min(len(pieces), label + 1 + _MOST_TAGS)):
        piece = pieces[place]
        if around.isdisjoint(islice(piece.box.ancestors(), _DEEPER)) or guess_words(piece.text) > _MOST_WORDS:
            break
        if piece.link_chars >= _WHOLE * len(piece.text):
            yield place


def find_holders(pieces: Sequence[Piece], label: int) -> set[Box]:
    """Elements that may hold a label and its list: its own, its parent, and one that begins with it."""
    box = pieces[label].box
    near, above = set(islice(box.ancestors(), _LEVELS)), set(box.ancestors())
    shared = next((found for found in pieces[label + 1].box.ancestors() if found in above), None)
    if shared is not None and not (label and shared in pieces[label - 1].box.ancestors()):
        near.add(shared)
    return near
