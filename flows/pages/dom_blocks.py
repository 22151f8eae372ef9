"""A tree of elements becomes text blocks in reading order.

One splitter cuts the events of either parser (:mod:`flows.pages.dom_events`) into pieces: runs of
text that stand in one element, with what their links, bold print and neighbours say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from flows.pages.dom_events import COARSE, INLINE_KIND, KINDS, TEXT, Event, read_coarsely
from flows.pages.normalise import normalise_space
from flows.pages.types import Block, Markup

_BOLD, _SLANTED = frozenset(("b", "strong")), frozenset(("i", "em"))
_NAMES = frozenset(("class", "id", "itemprop", "role", "rel", "data-testid", "data-component", "data-qa", "data-type"))
_UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
#: Inline elements with these names stand apart from the sentence around them.
_APART = re.compile(r"\b(?:caption|credit|copyright|advert\w*|tooltip|popup|popover|rollover|share)\b", re.IGNORECASE)
_FARTHEST_HINT, _MOST_INLINES = 3, 12
_DEEPEST_PATH = 64  # levels; a path is for reading, not for nests of a thousand elements


class Box:
    """One element on the way to some text."""

    known: Any = None  # what later steps remember of this element
    counts: dict[str, int] | None = None  # of its children, by tag
    _hidden: bool | None = None
    _names: str | None = None
    _path: tuple[str, int] | None = None
    _hints: str | None = None  # names of this element and of the next around it
    _around: str | None = None
    known_markup: Markup | None = None  # that all texts of a menu share
    _worth: float | None = None  # how likely an article's text stands here

    def __init__(
        self, tag: str, attributes: Mapping[str, str | None], node: Any, parent: Box | None, inline: bool = False
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.node = node
        self.parent = parent
        self.inline = inline
        self.place, self.depth = 1, 0
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
        if self._names is None:
            found = self.attributes
            if not found:
                self._names = ""
            elif len(found) == 1 and "class" in found:
                self._names = found["class"] or ""
            else:
                self._names = " ".join([v for k, v in found.items() if k in _NAMES and v])
        return self._names

    @property
    def hidden(self) -> bool:
        """Whether this element or one around it keeps its text from being seen."""
        if self._hidden is None:
            if self.parent is not None and self.parent._hidden is not None:
                self._hidden = self.parent._hidden or is_hidden(self.attributes)
                return self._hidden
            chain: list[Box] = []
            box: Box | None = self
            while box is not None and box._hidden is None:
                chain.append(box)
                box = box.parent
            for box in reversed(chain):
                box._hidden = bool(box.parent and box.parent._hidden) or is_hidden(box.attributes)
        return bool(self._hidden)

    def path(self) -> str:
        """Where the element stands: ``html/body/div[2]/p[3]``; counted per tag, from 1."""
        if self._path is not None:
            return self._path[0]
        chain: list[Box] = []
        box: Box | None = self
        while box is not None and box._path is None and len(chain) <= _DEEPEST_PATH:
            chain.append(box)
            box = box.parent
        for box in reversed(chain):
            step = f"{box.tag}[{box.place}]" if box.place > 1 else box.tag
            above, depth = (box.parent and box.parent._path) or ("…" if box.parent else "", 0)
            if depth >= _DEEPEST_PATH:
                above, depth = "…", 0
            box._path = (f"{above}/{step}" if above else step, depth + 1)
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

    __slots__ = ("bold", "box", "breaks", "by_breaks", "held", "href", "inlines", "linked", "links", "parts", "slanted")

    def __init__(self, box: Box | None) -> None:
        self.parts: list[str] = []
        self.inlines: list[Box] = []
        self.held: list[Piece] = []  # from boxes that interrupted the run: they come after it
        self.box = box
        self.linked = self.links = self.bold = self.slanted = 0
        self.href: str | None = None
        self.breaks = False  # a line break came last
        self.by_breaks = False


class Splitter:
    """Cuts a stream of events into pieces."""

    def __init__(self, base: Box | None = None) -> None:
        self.pieces: list[Piece] = []
        self.base = base
        self.run = _Run(base)
        self.waiting: list[tuple[Box, _Run, int]] = []  # paragraphs that a box interrupts
        self.in_link = self.in_bold = self.in_slant = 0
        self.after_link = False
        self.media = 0

    def feed(self, events: Iterable[Event]) -> list[Piece]:
        """All pieces of a stream of events.

        The loop does the common cases itself: it runs some two thousand times a page.
        """
        box = self.base
        for tag, value, node in events:
            if tag == TEXT:
                if value and not value.isspace():
                    self.add_text(value)
                elif self.run.parts:
                    self.run.parts.append(" ")
                    self.after_link = False
            elif tag == "/":
                if box is None:
                    continue
                if box.inline:
                    self.leave_inline(box.tag)
                elif self.run.parts or self.waiting:
                    self.end_block(box)
                else:
                    self.restart(box.parent)
                box = box.parent
            elif value is None:
                if tag == "br":
                    self.break_line()
                elif tag == COARSE:
                    self.pieces += [Piece(text, box, is_coarse=True) for text in read_coarsely(node) if box]
                else:
                    self.media += 1
            else:
                inline = KINDS.get(tag) == INLINE_KIND and not (
                    tag == "span" and (name := value.get("class")) and _APART.search(name)
                )
                box = Box(tag, value, node, box, inline)
                if inline:
                    self.enter_inline(tag, box)
                elif self.run.parts:
                    self.begin_block(box)
                else:
                    self.restart(box)
        self.flush(box)
        return self.pieces

    def restart(self, box: Box | None) -> None:
        """Go on in another element, where no text has been gathered yet."""
        run = self.run
        run.box = box
        run.by_breaks = self.after_link = False
        if run.inlines:
            run.inlines, run.links, run.href = [], 0, None

    def enter_inline(self, tag: str, box: Box) -> None:
        """Enter an element of the running text."""
        run = self.run
        if tag == "a":
            if self.after_link and not self.in_link:
                run.parts.append(" ")  # two links side by side are two words
            self.in_link += 1
            run.links += 1
            if run.href is None:
                run.href = box.attributes.get("href")
        elif tag in _BOLD:
            self.in_bold += 1
        elif tag in _SLANTED:
            self.in_slant += 1
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
            self.run.held += self.pieces[place:]
            del self.pieces[place:]

    def add_text(self, text: str) -> None:
        """Text of a text node."""
        run = self.run
        run.parts.append(text)
        run.breaks = self.after_link = False
        if self.in_link or self.in_bold or self.in_slant:
            size = len(text.strip())
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
    return Piece(
        text,
        box,
        tuple(run.inlines),
        min(run.linked, size),
        run.links,
        href,
        min(run.bold, size),
        min(run.slanted, size),
        run.by_breaks or run.breaks,
        media,
    )


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
    box = piece.box
    if box._hints is None:
        parent = box.parent
        if parent is not None and parent._around is None:
            parent._around = _names_around(parent)
        around = parent._around if parent is not None else ""
        names = box.names.lower()
        box._hints = f"{names} {around}" if names and around else names or around or ""
    if not piece.inlines:
        return box._hints
    inner = " ".join([names for found in piece.inlines if (names := found.names)]).lower()
    return f"{inner} {box._hints}" if inner and box._hints else inner or box._hints


def _names_around(box: Box) -> str:
    near: list[str] = []
    found: Box | None = box
    for _ in range(_FARTHEST_HINT):
        if found is None:
            break
        if names := found.names:
            near.append(names)
        found = found.parent
    return " ".join(near).lower()


def to_blocks(pieces: Sequence[Piece]) -> list[Block]:
    """The pieces as the rest of the pipeline knows them; positional, since a page has hundreds."""
    make = tuple.__new__
    blocks = []
    for piece in pieces:
        text, box = piece.text, piece.box
        markup = box.known_markup
        if not piece.is_coarse:
            markup = make(Markup, (box.tag, name_hints(piece), piece.link_chars, piece.href, box.hidden))
        elif markup is None:
            markup = box.known_markup = Markup(box.tag, box.names.lower(), 0, None, box.hidden)
        blocks.append(make(Block, (text, None, None, None, None, 0, 0, False, box.path(), markup)))
    return blocks
