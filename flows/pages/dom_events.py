"""Two parsers, one stream of events: what stands in a tree of elements, in reading order.

``(tag, attributes, node)`` opens an element with content, :data:`END` closes the one opened last;
``(TEXT, text, None)``, :data:`BREAK` for a line break, :data:`MEDIA` for a picture or player, and
``(COARSE, None, node)`` for all that stands in a menu.  Nothing here recurses: pages nest elements a
hundred thousand deep.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from flows.pages.normalise import normalise_space

Event = tuple[str, Any, Any]
TEXT = "#"
END: Event = ("/", None, None)
BLANK: Event = (TEXT, " ", None)
BREAK: Event = ("br", None, None)
MEDIA: Event = ("img", None, None)
COARSE = "nav"  # tag of the event that stands for a whole menu, with its node

#: Elements whose text nobody sees, and what is no element.
SKIPPED = (
    "head", "script", "style", "template", "noscript", "svg", "canvas", "map", "datalist", "noframes", "noembed",
    "title", "meta", "link", "base", "param", "source", "track", "col", "-comment", "_comment", "!doctype", "-doctype",
    "-undef", "-",
)  # fmt: skip
#: Elements that run on within a line of text.  Whatever else, known or not, begins a block.
INLINE = (
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr",
)  # fmt: skip
_MEDIA = ("img", "picture", "video", "audio", "iframe", "amp-img", "object")
_SKIP, INLINE_KIND, _BREAK, _PLAYER, _MENU, _FOOT = 1, 2, 3, 4, 5, 6
KINDS = {
    **dict.fromkeys(SKIPPED, _SKIP), **dict.fromkeys(INLINE, INLINE_KIND), **dict.fromkeys(_MEDIA, _PLAYER),
    "br": _BREAK, "nav": _MENU, "select": _MENU, "footer": _FOOT,
}  # fmt: skip
_UNREAD = "script, style, noscript, template, svg, iframe"


def read_fast_tree(root: Any) -> Iterator[Event]:
    """Events of a selectolax node and all that is in it; elements without content are left out."""
    node, kinds = root, KINDS.get
    open_nodes: list[Any] = []
    while True:
        tag = node.tag
        if tag == "-text":
            yield BLANK if node.is_empty_text_node else (TEXT, node.text_content, None)
        else:
            kind = kinds(tag, 0)
            if kind == _BREAK:
                yield BREAK
            elif kind == _PLAYER:
                yield MEDIA
            elif kind in (_MENU, _FOOT) and is_menu(node, kind, open_nodes):
                yield tag, node.attributes, node
                yield COARSE, None, node
                yield END
            elif kind != _SKIP and (child := node.first_child) is not None:
                yield tag, node.attributes, node
                open_nodes.append(node)
                node = child
                continue
        if not open_nodes:
            return
        while (after := node.next) is None:
            node = open_nodes.pop()
            yield END
            if not open_nodes:
                return
        node = after


def is_menu(node: Any, kind: int, around: Sequence[Any]) -> bool:
    """Whether an element holds nothing but a menu or the page's own footer.

    An article's footer may hold authors and dates, and an element left open may hold the article.
    """
    if kind == _FOOT and any(found.tag in ("article", "main", "section") for found in around[-12:]):
        return False
    return node.css_first("h1, article, main, p + p + p") is None


def read_coarsely(node: Any) -> list[str]:
    """The texts of a menu or page footer, one per text node: nobody asks how they are nested."""
    if node.css_first(_UNREAD) is not None:
        return [text for found in node.traverse(include_text=True) if (text := _seen_text(found))]
    return [text for part in node.text(deep=True, separator="\0").split("\0") if (text := normalise_space(part))]


def _seen_text(node: Any) -> str:
    if node.tag != "-text" or node.parent.tag in SKIPPED:
        return ""
    return normalise_space(node.text_content or "")


def read_soup(root: Any) -> Iterator[Event]:
    """Events of a BeautifulSoup tag and all that is in it."""
    from bs4.element import NavigableString, PreformattedString

    todo: list[Any] = [root]
    while todo:
        node = todo.pop()
        if node is None:
            yield END
        elif isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):  # comments, doctypes
                yield TEXT, str(node), None
        else:
            kind = KINDS.get(node.name, 0)
            if kind == _BREAK:
                yield BREAK
            elif kind == _PLAYER:
                yield MEDIA
            elif kind != _SKIP and node.contents:
                yield node.name, node.attrs, node
                todo.append(None)
                todo.extend(reversed(node.contents))
