"""The elements on the way to some text: what each says of itself, and what it has from those around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from flows.pages.dom_words import HEADINGS, TAG_BIT, read_names

_NAMES = frozenset(("class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-qa", "data-type"))
_HIDING = frozenset(("hidden", "aria-hidden", "style"))
_UNSEEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
#: Classes of a whole post: how a system has filed it, and that it is published.
_OF_POSTS = re.compile(r"(?<!\S)(?:(?:tag|category|author|status)-\S+|newsletter-post)")
_NEAR = 4  # levels
_WHOLE_PAGE = frozenset(("html", "body"))  # what they are called (`cookies-not-set`) says nothing of a block
_DEEPEST_PATH = 64  # levels; a path is for reading, not for nests of a thousand elements
_LEVELS = frozenset("123456")
_FARTHEST_HINT = 3  # elements around the text's own

Attributes = Mapping[str, str | None]
Bits = tuple[int, int, int, int, int]
_NO_ATTRIBUTES: Attributes = {}  # most elements of a story have none; a dictionary of each would be 64 bytes


class Box:
    """One element on the way to some text; where text is found in it, it is described."""

    __slots__ = (
        "around", "attributes", "bits", "bits_inside", "counts", "depth", "hidden", "inline", "names", "node",
        "parent", "path", "place", "tag",
    )  # fmt: skip
    names: str  # class, id and the like, blank separated
    hidden: bool  # this element or one around it keeps its text from being seen
    path: str  # ``html/body/div[2]/p[3]``; counted per tag, from 1; empty until the element is described
    bits: Bits  # see `describe`
    bits_inside: Bits | None  # of the child that was described last: the next is often like it
    counts: dict[str, int] | None  # of its children, by tag
    around: str | None  # names of the element and the two next around it, lower case, once somebody has asked

    def __init__(self, tag: str, attributes: Attributes, node: Any, parent: Box | None, inline: bool = False) -> None:
        self.tag = tag
        self.attributes = attributes or _NO_ATTRIBUTES
        self.node = node
        self.parent = parent
        self.inline = inline
        self.path = ""
        self.counts = self.around = self.bits_inside = None
        if not attributes:
            names, hidden = "", False
        elif len(attributes) == 1 and "class" in attributes:  # most have no other
            names, hidden = attributes["class"] or "", False
        else:
            names, hidden = read_attributes(attributes)
            if not inline and attributes.get("role") == "heading":
                self.tag = read_level(attributes)
            elif tag in _WHOLE_PAGE:
                hidden = False  # a script shows it
        self.names = names
        if parent is None:
            self.place, self.depth, self.hidden = 1, 0, hidden
            return
        self.depth = parent.depth + 1
        self.hidden = hidden or parent.hidden
        counts = parent.counts
        if counts is None:
            parent.counts = {tag: 1}
            self.place = 1
        else:
            self.place = counts[tag] = counts.get(tag, 0) + 1

    def describe(self) -> None:
        """Find path and bits of an element and of all around it.

        The bits say what groups of words and tags (:mod:`flows.pages.dom_words`) are named by the
        element itself, by it and its three next ancestors, it and all; it and the next, and two.
        """
        chain: list[Box] = []
        box: Box | None = self
        while box is not None and not box.path:
            chain.append(box)
            box = box.parent
        for box in reversed(chain):
            tag, parent, names = box.tag, box.parent, box.names
            own = TAG_BIT.get(tag, 0)
            if names and tag not in _WHOLE_PAGE:
                own |= read_names(names)
            if parent is None:
                box.path, box.bits = tag, (own, own, own, own, own)
                continue
            bits = parent.bits_inside
            if bits is None or bits[0] != own:
                first, _, around, second, third = parent.bits
                bits = parent.bits_inside = (own, own | third, own | around, own | first, own | second)
            box.bits = bits
            above = parent.path if box.depth % _DEEPEST_PATH else "…"
            tag = box.node.tag if tag in HEADINGS and box.node is not None else tag  # a heading by its role is a div
            box.path = f"{above}/{tag}[{box.place}]" if box.place > 1 else f"{above}/{tag}"

    def bits_near(self) -> int:
        """The bits of the element and its three next ancestors, but for what a post's classes say of the whole post."""
        bits = 0
        for box in islice(self.ancestors(), _NEAR):
            names = _OF_POSTS.sub("", box.names) if box.tag == "article" else box.names
            bits |= TAG_BIT.get(box.tag, 0) | (read_names(names) if names and box.tag not in _WHOLE_PAGE else 0)
        return bits

    def name_hints(self) -> str:
        """Names of the element and the three next around it, lower case."""
        parent, names = self.parent, self.names
        around = parent.name_around() if parent is not None else ""
        return f"{names.lower()} {around}" if names and around else names.lower() or around

    def name_around(self) -> str:
        """Names of the element and the two next around it, lower case."""
        if self.around is None:
            near: list[str] = []
            box: Box | None = self
            for _ in range(_FARTHEST_HINT):
                if box is None:
                    break
                if box.names:
                    near.append(box.names)
                box = box.parent
            self.around = " ".join(near).lower()
        return self.around

    def is_within(self, outer: Box) -> bool:
        """Whether an element is another one or stands in it."""
        box: Box | None = self
        while box is not None and box.depth > outer.depth:
            box = box.parent
        return box is outer

    def ancestors(self) -> Iterator[Box]:
        """The element itself, its parent, and so on."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


def read_level(attributes: Attributes) -> str:
    """The tag of a heading that only its role makes one, by its level; ``h2`` where none is stated."""
    level = attributes.get("aria-level") or ""
    return f"h{level}" if level in _LEVELS else "h2"


def read_attributes(attributes: Attributes) -> tuple[str, bool]:
    """Class, id and the like, blank separated; and whether the attributes keep an element's text from being seen."""
    names, hidden = "", False
    for name, value in attributes.items():
        if name in _NAMES:
            if value:
                names = f"{names} {value}" if names else value
        elif name in _HIDING and (
            name == "hidden" or (value and (value == "true" if name == "aria-hidden" else _UNSEEN.search(value)))
        ):
            hidden = True
    return names, hidden
