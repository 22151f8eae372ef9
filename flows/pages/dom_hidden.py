"""What a page keeps hidden until its scripts run, or while a dialog lies over it, and shows to every reader."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from flows.pages.dom_boxes import Box, read_attributes
from flows.pages.dom_pieces import Piece
from flows.pages.normalise import weigh_length

#: How React streams a page: a part comes hidden at the page's end, and a script says which placeholder it fills.
_PART = "div[hidden][id^='S:']"
_FILLS = re.compile(r"""\$R[A-Z]\(\s*["']([BPS]:[\w:-]{1,40})["']\s*,\s*["']([BPS]:[\w:-]{1,40})["']""")
_MOST_PARTS = 200
_PROSE, _LINKED = 80, 0.4  # characters of a paragraph, and the share of one in links
_LEAST, _MUCH_MORE = 600, 2  # characters of hidden prose, and times what the page shows
_STORY_TAGS = frozenset(("article", "main"))


def place_parts(tree: Any) -> None:
    """Move each streamed part to its place, shown."""
    if tree.css_first(_PART) is None:  # quicker than to look for the id in the source
        return
    places = {}
    for script in tree.css("script"):
        for pair in _FILLS.findall(script.text()):
            place, part = sorted(pair)  # they come in either order
            places[part] = place
    for _ in range(_MOST_PARTS):
        if (node := tree.css_first(_PART)) is None:
            return
        name = node.attributes["id"]
        del node.attrs["hidden"]
        place = tree.css_first(f"template[id={json.dumps(places.get(name, name.replace('S', 'B', 1)))}]")
        if place is not None and not _stands_in(place, node):
            place.insert_before(node)  # a copy
            node.decompose()


def _stands_in(node: Any, other: Any) -> bool:
    while node is not None and node.mem_id != other.mem_id:
        node = node.parent
    return node is not None


def show_story(pieces: Sequence[Piece]) -> None:
    """Take for shown what one element hides that holds the page's heading or article, and most of its prose."""
    sizes: dict[Box, int] = {}
    for piece in [piece for piece in pieces if piece.box.hidden]:
        top = _outermost(piece.box)
        sizes[top] = sizes.get(top, 0) + _weigh_prose(piece)
    most = max(sizes, key=sizes.__getitem__, default=None)
    if most is None or sizes[most] < _LEAST:
        return
    shown = sum(_weigh_prose(piece) for piece in pieces if not piece.box.hidden)
    if sizes[most] < _MUCH_MORE * shown or (shown and not _holds_story(pieces, most)):
        return
    most.hidden = False
    seen = {most}
    for piece in pieces:
        for box in reversed(_up_to(piece.box, most)):
            if box not in seen and box.parent is not None:
                seen.add(box)
                box.hidden = box.parent.hidden or read_attributes(box.attributes)[1]


def _weigh_prose(piece: Piece) -> int:
    size = weigh_length(piece.text)
    return 0 if size < _PROSE or piece.is_coarse or piece.link_chars > _LINKED * len(piece.text) else size


def _outermost(box: Box) -> Box:
    """The element that hides the text of one."""
    while box.parent is not None and box.parent.hidden:
        box = box.parent
    return box


def _holds_story(pieces: Sequence[Piece], box: Box) -> bool:
    """Whether an element is an article's, or has all of the page's main headings inside."""
    if box.tag in _STORY_TAGS:
        return True
    headings = [piece.box for piece in pieces if piece.box.tag == "h1"]
    return bool(headings) and all(_up_to(heading, box) for heading in headings)


def _up_to(box: Box, top: Box) -> list[Box]:
    """The elements from one to another around it; none where that is not around it."""
    chain: list[Box] = []
    for one in box.ancestors():
        chain.append(one)
        if one is top:
            return chain
    return []
