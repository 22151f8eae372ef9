"""The elements around those that bear metadata: whether they belong to the page's own story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

_FARTHEST_ASIDE = 8  # levels
#: Names around an element that belongs to other stories, or to the page rather than its story.
ASIDE_TAGS = frozenset(("aside", "nav", "footer"))
_WHOLE_PAGE = frozenset(("body", "main", "html"))
_ASIDE = re.compile(
    r"related|sidebar|teaser|recommend|promo|widget(?! blog\b)|(?<!entry-)(?<!post-)(?<!article-)footer|comment|popular"
    r"|most-read|latest|more-|carousel|trending|newsletter|menu|navigation"
)


class Surrounding(NamedTuple):
    """One element around others."""

    tag: str
    names: str  # class and id, lower case
    pubdate: str  # an attribute of early HTML 5, lower case
    is_aside: bool  # by its names
    parent: Any


class Surroundings:
    """The elements around those of one page, each looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, Surrounding] = {}

    def boxes(self, node: Any) -> Iterator[Surrounding]:
        """An element, its parent, and so on."""
        while node is not None:
            box = self._known.get(node.mem_id)
            if box is None:
                box = self._known[node.mem_id] = _look_around(node)
            yield box
            node = box.parent

    def names(self, node: Any) -> str:
        """Class and id of an element and the next one around it, lower case."""
        names = []
        for box in islice(self.boxes(node), 2):
            names += [box.names] if box.names else []
            names += [box.pubdate] if box.pubdate else []
        return " ".join(names)

    def is_aside(self, node: Any) -> bool:
        """Whether an element stands in a sidebar, a footer, a list of other stories or a comment."""
        for step, box in enumerate(self.boxes(node)):
            if box.tag in ASIDE_TAGS:
                return True
            if step > _FARTHEST_ASIDE or box.tag in _WHOLE_PAGE:
                return False
            if box.is_aside:
                return True
        return False


def _look_around(node: Any) -> Surrounding:
    attributes = node.attributes
    classes, name = attributes.get("class"), attributes.get("id")
    names = (f"{classes} {name}" if classes and name else classes or name or "").lower()
    pubdate = (attributes.get("pubdate") or "").lower()
    return Surrounding(node.tag, names, pubdate, bool(names) and _is_beside(names), node.parent)


@lru_cache(maxsize=4096)
def _is_beside(names: str) -> bool:
    return _ASIDE.search(names) is not None
