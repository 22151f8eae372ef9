"""What elements do to the text in them; and a BeautifulSoup tree as a stream of events, in reading order.

``(tag, attributes, node)`` opens an element with content, :data:`END` closes the one opened last;
``(TEXT, text, None)``, :data:`BREAK` for a line break, and :data:`MEDIA` for a picture or player.
Nothing here recurses: pages nest elements a hundred thousand deep.
"""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Event = tuple[str, Any, Any]
TEXT = "#"
END: Event = ("/", None, None)
BREAK: Event = ("br", None, None)
MEDIA: Event = ("img", None, None)

#: Elements whose text nobody sees or that only say how a word sounds (`rt`), and what is no element.
SKIPPED = (
    "rp", "rt",
    "head", "script", "style", "template", "noscript", "svg", "canvas", "map", "datalist", "noframes", "noembed",
    "title", "meta", "link", "base", "param", "source", "track", "col", "-comment", "_comment", "!doctype", "-doctype",
    "-undef", "-",
)  # fmt: skip
#: Elements that run on within a line of text.  Whatever else, known or not, begins a block.
INLINE = (
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr",
)  # fmt: skip
#: What links to the heading that they stand in show.
PLACE_MARKS = frozenset(("#", "¶", "§", "🔗"))
_OPENS = (
    "opens? in (?:a )?new (?:window|tab)", "(?:öffnet|wird) (?:sich )?(?:in (?:einem )?|im )neue[mn] (?:fenster|tab)(?: geöffnet)?",
    "(?:s['’]ouvre dans )?(?:une nouvelle fenêtre|un nouvel onglet)", "(?:se )?abre en (?:una )?(?:nueva|otra) (?:ventana|pestaña)",
    "si apre in (?:una )?nuova (?:finestra|scheda)", "abre (?:em|numa|uma) (?:uma )?nova (?:janela|aba|guia)",
    "opent in (?:een )?nieuw (?:venster|tabblad)", "åbner i nyt vindue", "öppnas i (?:ett )?nytt fönster", "åpnes i nytt vindu",
    "otwiera się w nowym oknie", "avautuu uuteen (?:ikkunaan|välilehteen)",
)  # fmt: skip
#: What screen readers say of a link, in an element of its own that nobody sees.
WINDOW_NOTE = re.compile(rf"\s*[(\[]\s?(?:{'|'.join(_OPENS)})\s?[)\]]", re.IGNORECASE)
_MEDIA = ("img", "picture", "video", "audio", "iframe", "amp-img", "object")
PLAIN_KIND, INLINE_KIND, SKIPPED_KIND, BREAK_KIND, PLAYER_KIND, MENU_KIND, FOOTER_KIND = range(7)
KINDS = {
    **dict.fromkeys(SKIPPED, SKIPPED_KIND), **dict.fromkeys(INLINE, INLINE_KIND), **dict.fromkeys(_MEDIA, PLAYER_KIND),
    "br": BREAK_KIND, "hr": BREAK_KIND, "nav": MENU_KIND, "select": MENU_KIND, "footer": FOOTER_KIND,
}  # fmt: skip


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
            if kind == BREAK_KIND:
                yield BREAK
                if node.name == "hr":  # a rule across the column ends a line like two breaks
                    yield BREAK
            elif kind == PLAYER_KIND:
                yield MEDIA
            elif kind != SKIPPED_KIND and node.contents:
                yield node.name, node.attrs, node
                todo.append(None)
                todo.extend(reversed(node.contents))
