"""A tree of elements becomes pieces of text in reading order.

One splitter cuts the events of either parser (:mod:`flows.pages.dom_events`) into pieces: runs of
text that stand in one element, with what their links, bold print and neighbours say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from flows.pages.dom_boxes import Attributes, Box
from flows.pages.dom_events import INLINE, TEXT, WINDOW_NOTE, Event
from flows.pages.dom_lines import LINE_END, Mark, cut_lines
from flows.pages.dom_pieces import Piece
from flows.pages.dom_words import HEADINGS
from flows.pages.normalise import normalise_space

_INLINE = frozenset(INLINE)
_BOLD, _SLANTED = frozenset(("b", "strong")), frozenset(("i", "em"))
#: Inline elements with these names stand apart from the sentence around them.
_APART = re.compile(
    r"\b(?:caption|credit|copyright|advert\w*|tooltip\w*|popup|popover\w*|rollover\w*|share|img_desc|photo_org|\w+_summary)\b"
    r"|(?<![a-z])(?:kicker|topline|overline|eyebrow|dachzeile|surtitle|spitzmarke|roofline)(?![a-z])"
    r"|(?<!\S)(?:d-)?block(?!\S)",  # by the names of two systems of styles, a block like any other
    re.IGNORECASE,
)
_NAMED_INLINE = frozenset(("span", "em", "strong"))
_HOVER = re.compile(r"\b(?:tooltip|popup|popover|rollover)", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")  # parts paragraphs where the text is printed as it is typed
#: An empty line between two sentences: it parts paragraphs where a style or a lost program was to print it.
_SENTENCE_LINE = re.compile(r"(?<=[.!?…”\"’»。])[^\S\n]*\n[^\S\n]*\n\s*(?=[\"“„«‘「(]?[^\W\d_a-zß-öø-ÿа-я])")
_PRINTED = 40  # characters of each such paragraph, at least
_MOST_INLINES, _DROP_CAP = 12, 2
_HEADLINE, _HEADLINE_BLANKS = 25, 3  # characters and blanks of a link that is a line of its own beside another
_BIG_PRINT = frozenset(("5", "6", "7", "+2", "+3", "+4"))  # sizes of ``font`` in which pages of old set headlines
_LONE_BARS = frozenset("-–—|•·/»›")  # alone in an element
_STAMP = 4  # characters of a text in an element of its own that a capital may follow without a blank: a place's name
_JOINING = "([{/'’‘“„«\"#@$€£-–"  # what follows one of these belongs to it
_new = tuple.__new__


@lru_cache(maxsize=4096)  # a page has many spans of few classes
def stands_apart(names: str) -> bool:
    """Whether an inline element with these names is apart from the sentence around it."""
    return _APART.search(names) is not None


def explains_word(names: str, node: Any) -> bool:
    """Whether an element holds a word of the sentence and, beside it, what shows when a reader points at the word.

    As in ``<span class=tooltip>draught<span class=tooltip-box>how deep …``; ``node`` is of the fast tree or a soup's.
    """
    if not _HOVER.search(names):
        return False
    if hasattr(type(node), "iter"):
        beside = [child.attributes or {} for child in node.iter()]  # a comment has none
    else:
        beside = [child.attrs for child in node.find_all(True, recursive=False)]
    return any(_HOVER.search(attributes.get("class") or "") for attributes in beside)


class _Run:
    """Text gathered for the next piece."""

    linked = links = bold = slanted = 0
    href: str | None = None
    breaks = False  # a line break came last
    held: Sequence[Piece] = ()  # from boxes that interrupted the run: they come after it

    def __init__(self, box: Box | None) -> None:
        self.parts: list[str] = []
        self.marks: list[Mark] = []  # the line breaks
        self.inlines: list[Box] = []
        self.opening: Box | None = None  # the inline element that the text begins with
        self.alone: Box | None = None  # the same, where it has a name and all text so far stands in it
        self.box = box


class Splitter:
    """Cuts a stream of events into pieces."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.run = _Run(None)
        self.waiting: list[tuple[Box, _Run, int]] = []  # paragraphs that a box interrupts
        self.in_link = self.in_bold = self.in_slant = 0
        self.is_marked = self.after_link = self.after_inline = self.is_touching = False
        self.media = 0

    def feed(self, events: Iterable[Event]) -> list[Piece]:
        """All pieces of a stream of events."""
        box: Box | None = None
        for tag, value, node in events:
            if tag == TEXT:
                self.add_text(value)
            elif tag == "/":
                box = self.leave(box) if box is not None else None
            elif value is not None:
                box = self.enter(tag, value, node, box)
            elif tag == "br":
                self.break_line()
            else:
                self.media += 1
        self.flush(box)
        return self.pieces

    def add_text(self, text: str | None) -> None:
        """A text, or a blank between texts."""
        run = self.run
        if text and "\n" in text and run.box is not None:
            *paragraphs, text = _BLANK_LINE.split(text) if run.box.tag == "pre" else _part_sentences(text)
            for paragraph in paragraphs:
                self.run.parts.append(paragraph + " ")  # never the sign of a line break alone
                self.flush(self.run.box)
            run = self.run
        if text and "(" in text[:2] and WINDOW_NOTE.fullmatch(text.rstrip()):
            return
        if text and not text.isspace():
            if run.parts and (
                (self.is_touching and is_border(run.parts[-1], text))
                or (self.after_inline and is_stamp(run.parts[-1], text))
            ):
                run.parts.append(" ")
            run.parts.append(text)
            run.breaks = self.after_link = self.after_inline = self.is_touching = False
            run.alone = None
            if self.is_marked:
                self.count_marked(len(text.strip()))
        elif run.parts:
            run.parts.append(" ")
            self.after_link = self.after_inline = self.is_touching = False

    def enter(self, tag: str, attributes: Attributes, node: Any, around: Box | None) -> Box:
        """Enter an element."""
        names = attributes.get("class") if tag in _NAMED_INLINE else None
        if tag in _INLINE and not (names and stands_apart(names) and not explains_word(names, node)):
            box = Box(tag, attributes, node, around, True)
            self.enter_inline(tag, box)
        else:
            box = Box(tag, attributes, node, around)
            if self.run.parts:
                self.begin_block(box)
            else:
                self.restart(box)
        return box

    def leave(self, box: Box) -> Box | None:
        """Leave an element; the one around it."""
        around = box.parent
        if box.inline:
            self.leave_inline(box)
        elif self.run.parts or self.waiting:
            self.end_block(box)
        else:
            self.restart(around)
        return around

    def add_menu(self, texts: Sequence[str], box: Box) -> None:
        """All texts of a menu or page footer, a piece each."""
        if texts:
            box.describe()
            self.pieces += [_new(Piece, (text, box, (), 0, 0, None, 0, 0, 0, True)) for text in texts]

    def enter_inline(self, tag: str, box: Box) -> None:
        """Enter an element of the running text."""
        run = self.run
        if not run.parts and run.opening is None:
            run.opening = box
        self.is_touching = self.is_touching or self.after_inline
        if tag == "a":
            if run.linked >= _HEADLINE and not self.in_link and self.is_headline_alone(run):
                self.flush(run.box)
                run = self.run
            elif self.after_link and not self.in_link:
                run.parts.append(" ")  # two links side by side are two words
            self.in_link += 1
            self.is_marked = True
            run.links += 1
            if run.href is None:
                run.href = box.attributes.get("href")
        elif tag in _BOLD or (tag == "font" and box.attributes.get("size") in _BIG_PRINT):
            self.in_bold += 1
            self.is_marked = True
        elif tag in _SLANTED:
            self.in_slant += 1
            self.is_marked = True
        if len(run.inlines) < _MOST_INLINES:
            run.inlines.append(box)

    def leave_inline(self, box: Box) -> None:
        """Leave an element of the running text."""
        self.after_inline, tag, run = True, box.tag, self.run
        if box is run.opening and box.names:
            run.alone = box
        if tag == "a":
            self.in_link -= 1
            self.after_link = True
        elif tag in _BOLD or (tag == "font" and box.attributes.get("size") in _BIG_PRINT):
            self.in_bold -= 1
        elif tag in _SLANTED:
            self.in_slant -= 1
        else:
            return
        self.is_marked = (self.in_link or self.in_bold or self.in_slant) != 0

    def restart(self, box: Box | None) -> None:
        """A block begins or ends where no text has come before: what comes stands in ``box``."""
        run = self.run
        run.box = box
        self.after_link = self.after_inline = self.is_touching = False
        if run.inlines:
            run.inlines, run.links, run.href, run.opening = [], 0, None, None

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
        """A line break: a blank within a paragraph; the second in a row ends it, and one behind links or bold alone."""
        run = self.run
        if run.breaks or (not self.in_link and self.is_apart(run)):
            self.flush(run.box)
        elif run.parts:
            run.parts.append(LINE_END)
            run.marks.append((run.linked, run.links, run.bold, run.slanted))
            run.breaks = True

    def is_apart(self, run: _Run) -> bool:
        """Whether a line is links alone, or, outside of a paragraph, bold alone or in a named element of its own.

        Old pages have no other headings.
        """
        if run.alone is not None and not is_in_paragraph(run.box):
            return True
        if run.linked < run.bold and is_in_paragraph(run.box):
            return False
        marked = max(run.linked, run.bold)
        return marked > 0 and marked >= sum([len(part.strip()) for part in run.parts])

    def is_headline_alone(self, run: _Run) -> bool:
        """Whether a line outside of paragraphs is one link so far, as long as a headline."""
        if run.links != 1 or is_in_paragraph(run.box):
            return False
        text = "".join(run.parts).strip()
        return run.linked >= len(text) and text.count(" ") >= _HEADLINE_BLANKS

    def flush(self, box: Box | None) -> None:
        """Make a piece of the text gathered so far, and begin the next in ``box``."""
        run, self.run = self.run, _Run(box)
        self.after_link = self.after_inline = self.is_touching = False
        text = normalise_space("".join(run.parts)) if run.parts else ""
        if text and run.box is not None:
            self.pieces += make_pieces(text, run, self.media)
            self.media = 0
        if run.held:
            self.pieces += run.held


def _part_sentences(text: str) -> list[str]:
    """The paragraphs of a text with empty lines between its sentences, where none of them is short."""
    parts = _SENTENCE_LINE.split(text)
    return parts if min(map(len, parts)) >= _PRINTED else [text]


def is_border(before: str, after: str) -> bool:
    """Whether two words end and begin where one inline element touches the next, as styles part them on the screen.

    A small letter behind one letter or two goes on with a word, as behind a drop cap.
    """
    last, first = before[-1], after[0]
    if not (last.isalnum() and first.isalnum()) and (before in _LONE_BARS or after in _LONE_BARS):
        return True
    if last.isspace() or last in _JOINING or not first.isalnum() or (first.islower() and len(before) <= _DROP_CAP):
        return False
    return not (last.isdigit() and first.isdigit())


def is_stamp(before: str, after: str) -> bool:
    """Whether a capital touches the small letter that the inline element before it ends with: two words."""
    return before[-1].islower() and after[0].isupper() and len(before) > _STAMP


def make_pieces(text: str, run: _Run, media: int) -> list[Piece]:
    """The run as a piece, or, outside of paragraphs and headings, as its lines."""
    whole = make_piece(text, run, media)
    if not run.marks or is_in_paragraph(run.box) or (run.box is not None and run.box.tag in HEADINGS):
        return [whole]
    lines = cut_lines(run.parts, run.marks, (run.linked, run.links, run.bold, run.slanted))
    return [whole._replace(**line) for line in lines] or [whole]


def make_piece(text: str, run: _Run, media: int) -> Piece:
    """The run as a piece."""
    size, box, linked, bold, slanted = len(text), run.box, run.linked, run.bold, run.slanted
    assert box is not None
    if linked > size or bold > size or slanted > size:  # blanks in a row have become one
        linked, bold, slanted = min(linked, size), min(bold, size), min(slanted, size)
    href = run.href or (link_around(box) if linked else None)
    return _new(Piece, (text, box, tuple(run.inlines), linked, run.links, href, bold, slanted, media, False))


def is_in_paragraph(box: Box | None) -> bool:
    """Whether running text at this place belongs to a ``p`` that is still open."""
    while box is not None and box.inline:
        box = box.parent
    return box is not None and box.tag == "p"


def link_around(box: Box) -> str | None:
    """Address of the link that an element stands in."""
    return next((found.attributes.get("href") for found in box.ancestors() if found.tag == "a"), None)
