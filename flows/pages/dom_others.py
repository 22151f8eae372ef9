"""Other stories on a story's page: those loaded below it, each under a title of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from flows.pages.dom_blocks import Box, Piece
from flows.pages.dom_select import THRESHOLD
from flows.pages.dom_words import BIT, inherited_bits

_ENOUGH = 500  # characters of body under the page's own title
_CAPTION, _SURE = BIT["caption"] | BIT["credit"], 0.9
_REPEATED, _LONG = 3, 120  # times, characters; shorter lines return in lists of goods


def is_title(piece: Piece) -> bool:
    """Whether a piece stands in a top heading."""
    box = piece.box
    return box.tag == "h1" or (box.parent is not None and box.parent.tag == "h1")


def leave_out_others(pieces: Sequence[Piece], chances: Sequence[float], title: int | None) -> list[float]:
    """The chances, with none for what is repeated again and again, nor for other stories below the page's own.

    Another story is an ``article`` with a title of its own, after a story of some length in which it does not stand.
    """
    result = list(chances)
    for place in (*find_repeated(pieces, chances), *find_captions(pieces, chances)):
        result[place] = 0.0
    others = find_other_stories(pieces, title) if title is not None else {}
    if not others:
        return result
    inside = [
        place for place, chance in enumerate(result) if chance > THRESHOLD and stands_in(pieces[place].box, others)
    ]
    own = sum(len(piece.text) for piece, chance in zip(pieces, result, strict=True) if chance > THRESHOLD)
    if own - sum(len(pieces[place].text) for place in inside) >= _ENOUGH:
        for place in inside:
            result[place] = 0.0
    return result


def find_repeated(pieces: Sequence[Piece], chances: Sequence[float]) -> list[int]:
    """Body blocks of some length that stand on the page three times or more: nobody tells a thing thrice."""
    long = [place for place, chance in enumerate(chances) if chance > THRESHOLD and len(pieces[place].text) >= _LONG]
    if not long:
        return []
    counts = Counter(piece.text for piece in pieces if len(piece.text) >= _LONG)
    return [place for place in long if counts[pieces[place].text] >= _REPEATED]


def find_captions(pieces: Sequence[Piece], chances: Sequence[float]) -> list[int]:
    """Doubtful body blocks whose own element is called after a picture's caption or credit."""
    doubtful = [place for place, chance in enumerate(chances) if THRESHOLD < chance < _SURE]
    return [place for place in doubtful if inherited_bits(pieces[place].box)[0] & _CAPTION]


def find_other_stories(pieces: Sequence[Piece], title: int) -> dict[Box, None]:
    """The ``article`` elements after the title that have another title and do not hold the page's own."""
    around = set(pieces[title].box.ancestors())
    found: dict[Box, None] = {}
    for piece in pieces[title + 1 :]:
        if is_title(piece) and piece.text != pieces[title].text:
            home = next((box for box in piece.box.ancestors() if box.tag == "article"), None)
            if home is not None and home not in around:
                found[home] = None
    return found


def stands_in(box: Box, homes: dict[Box, None]) -> bool:
    """Whether an element is one of ``homes`` or stands in one."""
    return any(above in homes for above in box.ancestors())
