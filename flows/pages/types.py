"""The records that travel through one page's reading, in the order in which they arise.

    Capture -> Decoded -> [Block] -> [Decision] -> Reading -> Page

Blocks, decisions and pointers are tuples because a page has hundreds of them and a frozen dataclass takes
ten times as long to make (4.8 us against 0.5 us).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from flows.pages.ids import capture_id
from schemas.articles import ArticleRow, DateEvidence
from schemas.blocks import BlockRow
from schemas.captures import CaptureRow
from schemas.related_headlines import RelatedHeadlineRow

MARKDOWN = "text/markdown"  # of a capture; decoded it is plain text without its marks
PAGE_TYPES = (None, "text/html", "text/plain", MARKDOWN)  # that a capture may have; None: decided by looking


class Stated(NamedTuple):
    """What a record says of the story in its page, as given: it helps where the page says nothing."""

    headline: str | None = None
    published: str = ""
    authors: tuple[str, ...] = ()
    section: str | None = None
    keywords: tuple[str, ...] = ()


NOTHING_STATED = Stated()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One page as it was found: bytes and what the container says of them.

    Raises ValueError where the media type is none of `PAGE_TYPES`; a charset has a field of its own.
    """

    payload: bytes
    source: str
    member: str | None = None
    media_type: str | None = None  # one of PAGE_TYPES
    charset: str | None = None  # as an HTTP header or a record states it
    url: str | None = None
    captured_at: datetime | None = None
    captured_at_basis: str = "none"
    captured_at_given: str = ""  # as given: part of the capture's id
    name: str | None = None  # the id that a JSON Lines record brings along
    stated: Stated = NOTHING_STATED  # no part of the capture's id
    payload_sha256: str = field(init=False)  # made once: a page has hundreds of kilobytes
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if self.media_type not in PAGE_TYPES:
            known = ", ".join(filter(None, PAGE_TYPES))
            raise ValueError(f"media type {self.media_type!r}: a capture has one of {known}, or None")
        object.__setattr__(self, "payload_sha256", hashlib.sha256(self.payload).hexdigest())
        object.__setattr__(self, "id", capture_id(self.payload_sha256, self.url, self.captured_at_given))


NO_LINKS: Mapping[str, str] = {}
NO_HEADINGS: Mapping[str, int] = {}


class Decoded(NamedTuple):
    """A capture's text; offsets of blocks count from here."""

    text: str  # empty for HTML, which is read from `raw`
    media_type: str
    encoding: str
    repairs: dict[str, int]
    links: Mapping[str, str] = (
        NO_LINKS  # of text that states them: address by the link's words, as phrases are compared
    )
    headings: Mapping[str, int] = NO_HEADINGS  # of text in Markdown: the level of a heading, by its words
    raw: bytes = b""  # HTML in UTF-8, which the parser wants: the payload itself where it can be

    def source(self) -> bytes:
        """The capture in UTF-8."""
        return self.raw or self.text.encode("utf-8", "ignore")


class Markup(NamedTuple):
    """What HTML says about a block and plain text cannot."""

    tag: str
    hints: str = ""  # class and id tokens of the element and its ancestors, lower case, blank separated
    link_chars: int = 0  # characters of the text that stand in links
    href: str | None = None  # of the block's only or longest link
    hidden: bool = False


class Block(NamedTuple):
    """One text block; `line_*` and `char_*` are None for HTML, `dom_path` and `markup` for text."""

    text: str  # white space normalised; never empty
    line_start: int | None = None  # from 1
    line_end: int | None = None
    char_start: int | None = None  # into Decoded.text
    char_end: int | None = None
    gap: int = 0  # blank lines before it; 0 also where it is glued to the block before
    indent: int = 0  # columns
    glued: bool = False  # starts inside a line
    dom_path: str | None = None
    markup: Markup | None = None


class Decision(NamedTuple):
    """What a block is, and who said so."""

    label: str
    rule: str
    confidence: float = 1.0
    runner_up: str | None = None


class Moment(NamedTuple):
    """A point in time as a page states it."""

    when: datetime  # UTC where the zone is stated; else the page's wall clock, marked as UTC
    offset_minutes: int | None  # None: zone not stated
    precision: str  # second, minute, day


def as_evidence(raw: str, moment: Moment | None, kind: str, basis: str, reason: str, *, chosen: bool) -> DateEvidence:
    """What is stated of a day, and whether it was taken, as an article's row keeps it."""
    parsed = moment.when.isoformat() if moment else None
    return {"raw": raw[:200], "parsed": parsed, "kind": kind, "basis": basis, "chosen": chosen, "reason": reason}


class Pointer(NamedTuple):
    """A pointer to another story: the block it stands in and what it says."""

    position: int  # of the block
    headline: str
    placement: str  # inline, footer
    marker: str | None = None
    url: str | None = None
    after_paragraph: int | None = None  # from 1; 0: before the first


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the page says about its story, each with what said it."""

    headline: str | None = None
    headline_basis: str = "absent"
    authors: tuple[str, ...] = ()
    section: str | None = None
    keywords: tuple[str, ...] = ()
    published: Moment | None = None
    published_basis: str = "absent"
    modified: Moment | None = None
    captured: Moment | None = None  # the page's own clock
    date_evidence: tuple[DateEvidence, ...] = ()
    canonical_url: str | None = None
    site_name: str | None = None
    image_url: str | None = None
    language: str | None = None  # as declared by the page or seen in its body
    is_accessible_for_free: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A page read by `read_text` or `read_html`: blocks, one decision each, and facts."""

    blocks: Sequence[Block]
    decisions: Sequence[Decision]
    kind: str  # one of PAGE_KINDS
    facts: Facts
    pointers: Sequence[Pointer] = ()
    flags: tuple[str, ...] = ()  # quality flags that only the reader can know
    base: str | None = None  # address that the page's links are resolved against


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a capture was kept out."""

    check: str
    reason: str
    stage: str = "extract"
    severity: str = "critical"
    observed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All that one capture yields: rows for the tables, or a problem."""

    capture: CaptureRow
    blocks: Sequence[BlockRow] = ()
    article: ArticleRow | None = None
    related: Sequence[RelatedHeadlineRow] = ()
    published: Moment | None = None
    captured: Moment | None = None
    problem: Problem | None = None


class TemplateLine(NamedTuple):
    """What is known of a line that recurs across the stories of one site."""

    label: str
    captures: int  # in how many it was seen
    stories: int
    days: int
    share: float  # of the site's newest stories
    place: str  # one of LINE_PLACES


#: Template of a site: lines by `site_template.hash_line`.
SiteTemplate = Mapping[str, TemplateLine]
#: The template of a site by its registrable domain; None where nothing was learned.
Templates = Callable[[str], SiteTemplate | None]
