"""A tree of elements becomes text blocks in reading order.

One splitter cuts the events of either parser (:mod:`flows.pages.dom_events`) into pieces: runs of
text that stand in one element, with what their links, bold print and neighbours say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from flows.pages.dom_events import COARSE, INLINE, TEXT, Event, read_coarsely
from flows.pages.normalise import normalise_space
from flows.pages.types import Block, Markup

_INLINE = frozenset(INLINE)
_BOLD, _SLANTED = frozenset(("b", "strong")), frozenset(("i", "em"))
_NAMES = frozenset(("class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-qa", "data-type"))
_UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
#: Inline elements with these names stand apart from the sentence around them.
_APART = re.compile(r"\b(?:caption|credit|copyright|advert\w*|tooltip|popup|popover|rollover|share)\b", re.IGNORECASE)
_FARTHEST_HINT, _MOST_INLINES = 3, 12
_new = tuple.__new__
_DEEPEST_PATH = 64  # levels; a path is for reading, not for nests of a thousand elements


class Box:
    """One element on the way to some text."""

    known: tuple[int, int, int, int, int] | None = None  # what later steps remember of this element
    counts: dict[str, int] | None = None  # of its children, by tag
    _hidden: bool | None = None
    _names: str | None = None
    _path: tuple[str, int] | None = None
    _hints: str | None = None  # names of this element and of the next around it
    _around: str | None = None
    known_markup: Markup | None = None  # that all texts of a menu share
    place, depth = 1, 0
    _worth: float | None = None  # how likely an article's text stands here

    def __init__(
        self, tag: str, attributes: Mapping[str, str | None], node: Any, parent: Box | None, inline: bool = False
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.node = node
        self.parent = parent
        self.inline = inline
        if parent is not None:
            self.depth = parent.depth + 1
            counts = parent.counts
            if counts is None:
                parent.counts = {tag: 1}
            else:
                self.place = counts[tag] = counts.get(tag, 0) + 1

    @property
    def names(self) -> str:
        """Class, id and the like, blank separated."""
        names = self._names
        if names is None:
            found = self.attributes
            if not found:
                names = ""
            elif len(found) == 1 and "class" in found:
                names = found["class"] or ""
            else:
                names = " ".join([v for k in filter(_NAMES.__contains__, found) if (v := found[k])])
            self._names = names
        return names

    @property
    def hidden(self) -> bool:
        """Whether this element or one around it keeps its text from being seen."""
        if self._hidden is None:
            parent = self.parent
            if parent is not None and parent._hidden is not None:
                self._hidden = parent._hidden or is_hidden(self.attributes)
                return self._hidden
            chain: list[Box] = []
            box: Box | None = self
            while box is not None and box._hidden is None:
                chain.append(box)
                box = box.parent
            for box in reversed(chain):
                box._hidden = bool(box.parent and box.parent._hidden) or is_hidden(box.attributes)
        return bool(self._hidden)

    def hints(self) -> str:
        """Names of this element and the next around it, lower case."""
        hints = self._hints
        if hints is None:
            names, parent = self.names.lower(), self.parent
            around = parent.names_around() if parent is not None else ""
            hints = self._hints = f"{names} {around}" if names and around else names or around
        return hints

    def names_around(self) -> str:
        """Names of this element and the next two around it, lower case."""
        around = self._around
        if around is None:
            near: list[str] = []
            found: Box | None = self
            for _ in range(_FARTHEST_HINT):
                if found is None:
                    break
                if names := found.names:
                    near.append(names)
                found = found.parent
            around = self._around = " ".join(near).lower()
        return around

    def path(self) -> str:
        """Where the element stands: ``html/body/div[2]/p[3]``; counted per tag, from 1."""
        if self._path is not None:
            return self._path[0]
        parent = self.parent
        above = parent._path if parent is not None else None
        if above is not None and above[1] < _DEEPEST_PATH:
            path = f"{above[0]}/{self.tag}[{self.place}]" if self.place > 1 else f"{above[0]}/{self.tag}"
            self._path = (path, above[1] + 1)
            return path
        return self._find_path()

    def _find_path(self) -> str:
        chain: list[Box] = []
        box: Box | None = self
        while box is not None and box._path is None and len(chain) <= _DEEPEST_PATH:
            chain.append(box)
            box = box.parent
        for box in reversed(chain):
            step = f"{box.tag}[{box.place}]" if box.place > 1 else box.tag
            before, depth = (box.parent and box.parent._path) or ("…" if box.parent else "", 0)
            if depth >= _DEEPEST_PATH:
                before, depth = "…", 0
            box._path = (f"{before}/{step}" if before else step, depth + 1)
        return self._path[0] if self._path else self.tag

    def ancestors(self) -> Iterator[Box]:
        """The element itself, its parent, and so on."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


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
    by_breaks: bool = False  # bounded by line breaks rather than by its element
    media: int = 0  # pictures and players between the piece before and this one
    is_coarse: bool = False  # one of the texts of a menu or page footer


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element's own attributes keep its text from being seen."""
    if not attributes:
        return False
    style = attributes.get("style")
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style is not None and _UNSEEN_STYLE.search(style) is not None)
    )


def stands_apart(names: str) -> bool:
    """Whether an inline element with these names is apart from the sentence around it."""
    return _APART.search(names) is not None


class _Run:
    """Text gathered for the next piece."""

    linked = links = bold = slanted = 0
    href: str | None = None
    breaks = False  # a line break came last
    by_breaks = False
    held: Sequence[Piece] = ()  # from boxes that interrupted the run: they come after it

    def __init__(self, box: Box | None) -> None:
        self.parts: list[str] = []
        self.inlines: list[Box] = []
        self.box = box


class Splitter:
    """Cuts a stream of events into pieces."""

    def __init__(self, base: Box | None = None) -> None:
        self.pieces: list[Piece] = []
        self.base = base
        self.run = _Run(base)
        self.waiting: list[tuple[Box, _Run, int]] = []  # paragraphs that a box interrupts
        self.in_link = self.in_bold = self.in_slant = 0
        self.is_marked = self.after_link = False
        self.media = 0

    def feed(self, events: Iterable[Event]) -> list[Piece]:
        """All pieces of a stream of events.

        The loop does the common cases itself: it runs some two thousand times a page.
        """
        box, run = self.base, self.run
        for tag, value, node in events:
            if tag == TEXT:
                if value and not value.isspace():
                    run.parts.append(value)
                    run.breaks = self.after_link = False
                    if self.is_marked:
                        self.count_marked(len(value.strip()))
                elif run.parts:
                    run.parts.append(" ")
                    self.after_link = False
            elif tag == "/":
                if box is None:
                    continue
                if box.inline:
                    self.leave_inline(box.tag)
                    box = box.parent
                    continue
                around = box.parent
                if run.parts or self.waiting:
                    self.end_block(box)
                    run = self.run
                else:
                    run.box = around
                    run.by_breaks = self.after_link = False
                    if run.inlines:
                        run.inlines, run.links, run.href = [], 0, None
                box = around
            elif value is None:
                if tag == "br":
                    self.break_line()
                    run = self.run
                elif tag == COARSE:
                    self.add_menu(node, box)
                else:
                    self.media += 1
            elif tag in _INLINE and not (tag == "span" and (names := value.get("class")) and _APART.search(names)):
                box = Box(tag, value, node, box, True)
                self.enter_inline(tag, box)
            else:
                box = Box(tag, value, node, box)
                if run.parts:
                    self.begin_block(box)
                    run = self.run
                else:
                    run.box = box
                    run.by_breaks = self.after_link = False
                    if run.inlines:
                        run.inlines, run.links, run.href = [], 0, None
        self.flush(box)
        return self.pieces

    def add_menu(self, node: Any, box: Box | None) -> None:
        """All texts of a menu or page footer, a piece each."""
        if box is not None:
            self.pieces += [
                _new(Piece, (text, box, (), 0, 0, None, 0, 0, False, 0, True)) for text in read_coarsely(node)
            ]

    def enter_inline(self, tag: str, box: Box) -> None:
        """Enter an element of the running text."""
        run = self.run
        if tag == "a":
            if self.after_link and not self.in_link:
                run.parts.append(" ")  # two links side by side are two words
            self.in_link += 1
            self.is_marked = True
            run.links += 1
            if run.href is None:
                run.href = box.attributes.get("href")
        elif tag in _BOLD:
            self.in_bold += 1
            self.is_marked = True
        elif tag in _SLANTED:
            self.in_slant += 1
            self.is_marked = True
        if len(run.inlines) < _MOST_INLINES:
            run.inlines.append(box)

    def leave_inline(self, tag: str) -> None:
        """Leave an element of the running text."""
        if tag == "a":
            self.in_link -= 1
            self.after_link = True
        elif tag in _BOLD:
            self.in_bold -= 1
        elif tag in _SLANTED:
            self.in_slant -= 1
        else:
            return
        self.is_marked = (self.in_link or self.in_bold or self.in_slant) != 0

    def begin_block(self, box: Box) -> None:
        """Enter an element that begins a block; a paragraph around it waits until it ends."""
        if is_in_paragraph(box.parent):
            self.waiting.append((box, self.run, len(self.pieces)))
            self.run = _Run(box)
        else:
            self.flush(box)

    def end_block(self, box: Box) -> None:
        """Leave an element that began a block."""
        self.flush(box.parent)
        if self.waiting and self.waiting[-1][0] is box:
            _, self.run, place = self.waiting.pop()  # the paragraph's piece comes before the box's own
            self.run.held = [*self.run.held, *self.pieces[place:]]
            del self.pieces[place:]

    def count_marked(self, size: int) -> None:
        """So many characters stand in a link, in bold or in slanted print."""
        run = self.run
        if self.in_link:
            run.linked += size
        if self.in_bold:
            run.bold += size
        if self.in_slant:
            run.slanted += size

    def break_line(self) -> None:
        """A line break: a blank within a paragraph; the second in a row ends it."""
        run = self.run
        if run.breaks:
            self.flush(run.box)
            self.run.by_breaks = True
        elif run.parts:
            run.parts.append(" ")
            run.breaks = True

    def flush(self, box: Box | None) -> None:
        """Make a piece of the text gathered so far, and begin the next in ``box``."""
        run, self.run = self.run, _Run(box)
        self.after_link = False
        text = normalise_space("".join(run.parts)) if run.parts else ""
        if text and run.box is not None:
            self.pieces.append(make_piece(text, run, self.media))
            self.media = 0
        if run.held:
            self.pieces += run.held


def make_piece(text: str, run: _Run, media: int) -> Piece:
    """The run as a piece."""
    size, box = len(text), run.box
    assert box is not None
    href = run.href or (link_around(box) if run.linked else None)
    linked, bold, slanted = min(run.linked, size), min(run.bold, size), min(run.slanted, size)
    by_breaks = run.by_breaks or run.breaks
    return _new(Piece, (text, box, tuple(run.inlines), linked, run.links, href, bold, slanted, by_breaks, media, False))


def is_in_paragraph(box: Box | None) -> bool:
    """Whether running text at this place belongs to a ``p`` that is still open."""
    while box is not None and box.inline:
        box = box.parent
    return box is not None and box.tag == "p"


def link_around(box: Box) -> str | None:
    """Address of the link that an element stands in."""
    return next((found.attributes.get("href") for found in box.ancestors() if found.tag == "a"), None)


def name_hints(piece: Piece) -> str:
    """Class and id tokens of a piece's own inline elements, its element and the next ancestors."""
    hints = piece.box.hints()
    if not piece.inlines:
        return hints
    inner = " ".join([names for found in piece.inlines if (names := found.names)]).lower()
    return f"{inner} {hints}" if inner and hints else inner or hints


def to_blocks(pieces: Sequence[Piece]) -> list[Block]:
    """The pieces as the rest of the pipeline knows them; positional, since a page has hundreds."""
    blocks = []
    for piece in pieces:
        text, box, inlines, linked, _, href, _, _, _, _, is_coarse = piece
        if is_coarse:
            markup = box.known_markup
            if markup is None:
                markup = box.known_markup = Markup(box.tag, box.names.lower(), 0, None, box.hidden)
        else:
            hints = name_hints(piece) if inlines else box.hints()
            markup = _new(Markup, (box.tag, hints, linked, href, box.hidden))
        blocks.append(_new(Block, (text, None, None, None, None, 0, 0, False, box.path(), markup)))
    return blocks
