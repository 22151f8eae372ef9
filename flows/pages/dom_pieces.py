"""A piece of a page's text, what it says of itself, and pieces as the blocks that the rest of the pipeline knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flows.pages.dom_boxes import Box
from flows.pages.dom_words import TAG_BIT, read_names
from flows.pages.types import Block, Markup

_new = tuple.__new__


class Piece(NamedTuple):
    """A run of text in one element, before anything is known of it."""

    text: str
    box: Box
    inlines: tuple[Box, ...] = ()  # inline elements that the run passes through
    link_chars: int = 0
    links: int = 0
    href: str | None = None
    bold_chars: int = 0
    slanted_chars: int = 0
    media: int = 0  # pictures and players between the piece before and this one
    is_coarse: bool = False  # one of the texts of a menu or page footer


def name_hints(piece: Piece) -> str:
    """Class and id tokens of a piece's own inline elements, its element and the next ancestors."""
    hints = piece.box.name_hints()
    if not piece.inlines:
        return hints
    inner = " ".join([found.names for found in piece.inlines if found.names]).lower()
    return f"{inner} {hints}" if inner and hints else inner or hints


def inline_bits(piece: Piece) -> int:
    """What the inline elements of a piece say, in bits of :mod:`flows.pages.dom_words`."""
    bits = 0
    for box in piece.inlines:
        if box.tag == "time":
            bits |= TAG_BIT["time"]
        if box.names:
            bits |= read_names(box.names)
    return bits


def count_chars(pieces: Sequence[Piece], places: Iterable[int]) -> int:
    """Characters of the pieces at some places."""
    return sum([len(pieces[place].text) for place in places])


def to_blocks(pieces: Sequence[Piece]) -> list[Block]:
    """The pieces as the rest of the pipeline knows them; positional, since a page has hundreds."""
    blocks = []
    menus: dict[Box, Markup] = {}  # that all texts of a menu share
    for piece in pieces:
        text, box, _, linked, _, href, _, _, _, is_coarse = piece
        if not is_coarse:
            markup = _new(Markup, (box.tag, name_hints(piece), linked, href, box.hidden))
        elif box in menus:
            markup = menus[box]
        else:
            markup = menus[box] = Markup(box.tag, box.names.lower(), 0, None, box.hidden)
        blocks.append(_new(Block, (text, None, None, None, None, 0, 0, False, box.path, markup)))
    return blocks
