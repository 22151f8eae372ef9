"""A list is body or it is not, and so is a table: their members decide together."""

from __future__ import annotations

from collections.abc import Sequence

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece, count_chars
from flows.pages.dom_select import THRESHOLD, find_body

_LISTS, _TABLES = frozenset(("ul", "ol", "dl")), frozenset(("table",))
_LONGEST_CELL = 80  # characters; a cell with more is text in a page that is laid out with tables
_CELLS = frozenset(("td", "th"))
_SURE, _MAIN = 0.95, 0.8  # a table of data is no text, unless the model hardly doubts it or it is most of the story
_LINKED = 0.5  # share of links from which an item belongs to another kind of list
_FARTHEST = 12  # levels between an item and its list


def join_groups(pieces: Sequence[Piece], chances: Sequence[float]) -> list[float]:
    """The chances, where lists and data tables that are partly body have one chance for all their members."""
    groups: dict[Box, list[int]] = {}
    for place, piece in enumerate(pieces):
        if not piece.is_coarse and (found := find_group(piece)) is not None:
            groups.setdefault(found, []).append(place)
    result = list(chances)
    for home, members in groups.items():
        places = leave_prose(pieces, members) if home.tag in _TABLES else members
        if len(places) > 1 and any(chances[place] > THRESHOLD for place in places):
            mean = sum(chances[place] for place in places) / len(places)
            if home.tag in _TABLES and mean < (_MAIN if is_most(pieces, chances, places) else _SURE):
                mean = min(mean, THRESHOLD)
            for place in places:
                if (result[place] > THRESHOLD) != (mean > THRESHOLD):
                    result[place] = mean
    return result


def leave_prose(pieces: Sequence[Piece], cells: Sequence[int]) -> Sequence[int]:
    """The members of a table but for those in cells that hold text, too: it lays the page out."""
    own = {pieces[place].box for place in cells}
    prose = {piece.box for piece in pieces if len(piece.text) > _LONGEST_CELL and piece.box in own}
    return [place for place in cells if pieces[place].box not in prose]


def is_most(pieces: Sequence[Piece], chances: Sequence[float], places: Sequence[int]) -> bool:
    """Whether some blocks have more text than the rest of the body."""
    own = [place for place in places if chances[place] > THRESHOLD]
    return 2 * count_chars(pieces, own) > count_chars(pieces, find_body(chances))


def find_group(piece: Piece) -> Box | None:
    """The outermost list around an item that is no link, or the table around a short cell."""
    if piece.link_chars > _LINKED * len(piece.text):
        return None
    kinds = _LISTS if piece.box.tag in ("li", "dd", "dt") else _TABLES if piece.box.tag in _CELLS else None
    if kinds is None or (kinds is _TABLES and len(piece.text) > _LONGEST_CELL):
        return None
    found, box = None, piece.box.parent
    for _ in range(_FARTHEST):
        if box is None or (found is not None and box.tag not in kinds and box.tag != "li"):
            break
        if box.tag in kinds:
            found = box
        box = box.parent
    return found
