"""The fast tree's walk: every node once, in reading order, and what stands in it as pieces.

Nothing here recurses: pages nest elements a hundred thousand deep.
"""

from __future__ import annotations

from typing import Any

from flows.pages.dom_blocks import Splitter
from flows.pages.dom_boxes import Box
from flows.pages.dom_events import (
    BREAK_KIND,
    FOOTER_KIND,
    INLINE_KIND,
    KINDS,
    MENU_KIND,
    PLACE_MARKS,
    PLAYER_KIND,
    SKIPPED,
)
from flows.pages.dom_pieces import Piece
from flows.pages.dom_words import HEADINGS
from flows.pages.normalise import normalise_space

_UNREAD = "script, style, noscript, template, svg, iframe"
_UNSEEN = frozenset(SKIPPED)
_PAGER = "post-navigation"
_FARTHEST = 12  # levels


def split_tree(root: Any) -> list[Piece]:
    """All pieces of a selectolax node and all that is in it; elements without content are left out."""
    splitter, kinds = Splitter(), KINDS.get
    enter, leave, add_text = splitter.enter, splitter.leave, splitter.add_text
    node, box = root, None
    while True:
        if node.is_text_node:
            if not node.is_empty_text_node:
                add_text(node.text_content)
            elif splitter.run.parts:
                add_text(" ")
        elif (kind := kinds(tag := node.tag, 0)) <= INLINE_KIND or (
            kind >= MENU_KIND and not add_menu(splitter, node, kind, box)
        ):
            if tag == "a" and box is not None and box.tag in HEADINGS and is_place_mark(node):
                pass
            elif (child := node.first_child) is not None:
                box, node = enter(tag, node.attributes, node, box), child
                continue
        elif kind == BREAK_KIND:
            splitter.break_line()
            if tag == "hr":
                splitter.break_line()
        elif kind == PLAYER_KIND:
            splitter.media += 1
        while box is not None and (after := node.next) is None:
            node, box = box.node, leave(box)
        if box is None:
            break
        node = after
    splitter.flush(None)
    for piece in splitter.pieces:
        if not piece.box.path:
            piece.box.describe()
    return splitter.pieces


def is_place_mark(node: Any) -> bool:
    """Whether a link in a heading is the sign that leads to the heading itself, as ``#`` or ``¶``."""
    href = node.attributes.get("href") or ""
    return href[:1] == "#" and node.text().strip() in PLACE_MARKS


def add_menu(splitter: Splitter, node: Any, kind: int, around: Box | None) -> bool:
    """Take a menu or page footer as a whole; false where it is none."""
    if not is_menu(node, kind, around):
        return False
    box = splitter.enter(node.tag, node.attributes, node, around)
    splitter.add_menu(read_coarsely(node), box)
    splitter.leave(box)
    return True


def is_menu(node: Any, kind: int, around: Box | None) -> bool:
    """Whether an element holds nothing but a menu or the page's own footer.

    An article's footer may hold authors and dates, and an element left open may hold the article.
    """
    if kind == MENU_KIND and _PAGER in (node.attributes.get("class") or ""):
        return False  # the stories before and after this one
    for _ in range(_FARTHEST if kind == FOOTER_KIND else 0):
        if around is None:
            break
        if around.tag in ("article", "main", "section"):
            return False
        around = around.parent
    return node.css_first("h1, article, main, p + p + p") is None


def read_coarsely(node: Any) -> list[str]:
    """The texts of a menu or page footer, one per text node: nobody asks how they are nested."""
    if any(found.text().strip() for found in node.css(_UNREAD)):
        return [text for found in node.traverse(include_text=True) if (text := _seen_text(found))]
    parts = normalise_space(node.text(separator="\0")).split("\0")
    return [text for part in parts if (text := part.strip())]


def _seen_text(node: Any) -> str:
    if node.tag != "-text" or node.is_empty_text_node or node.parent.tag in _UNSEEN:
        return ""
    return normalise_space(node.text_content or "")
