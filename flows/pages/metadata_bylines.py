"""By-lines that the reader sees: near the headline, or under the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.pages.dates import has_digit
from flows.pages.metadata_authors import is_like_a_name
from flows.pages.metadata_openings import find_reporter, find_signature
from flows.pages.metadata_sources import Seen
from flows.pages.metadata_words import AUTHOR_LABELS, WRITTEN_BY
from flows.pages.normalise import EAST_ASIAN
from flows.pages.types import Block

_BY_WORDS = (
    r"(?:(?:written|posted|story|text|article|words|reported|published|reviewed|interview|kommentar"
    r"|eine analyse|geschrieben"
    r"|verfasst|veröffentlicht|erstellt|eingestellt|scritto|publié|rédigé|escrito|publicado|gepostet"
    r"|submitted|gespeichert|eingereicht|inserito|enviado|soumis|ingediend"
    r"|ein (?:artikel|beitrag|kommentar|gastbeitrag|interview)|eine kolumne)\s+)?"
    rf"(?:by|von|par|por|di|da|door|af|av|przez|oleh|de|{WRITTEN_BY})"
)
_BY = re.compile(rf"[\W_]*(?:{_BY_WORDS})\s*:?\s+(?=\S)", re.IGNORECASE)
_GLUED_BY = re.compile(r"(?:By|Von|Par|Por)(?=[A-ZÀ-Þ])")
_INNER_BY = re.compile(r"\s(?:by|By|von|Von|par|por|Por|Author|Autor|Autorin)\s*:?\s+(?=\S)|Author(?=[A-ZÀ-Þ])")
_INNER_LABEL = re.compile(r"\s(?:作者|记者|記者)\s?[:：]")
_LABELLED = re.compile(
    r"(?:author|authors|autor|autoren|autorin|autor/in|auteur|auteurs|autore|autori|autora|text|texto|testo"
    r"|texte|skribent"
    r"|interview|автор|yazar|penulis|reporter|redakteur|redakteurin|verfasser|verfasser/in|verfasst von|author name"
    rf"|{AUTHOR_LABELS}|责任编辑|编辑|作者|記者|记者|文)\s?[:：|]\s*\S",
    re.IGNORECASE,
)
_LABELLED_BARE = re.compile(r"A(?:uthors?|utor(?:en|in)?)\s(?=[A-ZÀ-Þ]\w+\s[A-ZÀ-Þ])")
_REVIEWED = re.compile(r"(?:\w+ly )?(?:reviewed|fact[- ]checked) by\b", re.IGNORECASE)
_SAID = frozenset(("by", "inner_by", "label", "after_label"))
#: What opens a note on an author, and what it says where nothing else tells that it is one.
_BIO = re.compile(
    r"((?:[A-ZÀ-Þ][\w.’'-]+ ){1,3}[A-ZÀ-Þ][\w’'-]+)(?:, .{2,40}?,)? (?:(?:is|was) (?:an?|the|our)"
    r"|writes|covers|reports|joined|has (?:been|covered|written))\b"
)
_TRADE = re.compile(
    r"[^.]{0,60}\b(?:journalist|reporter|writer|editor|columnist|correspondent|author|contributor|fellow|producer"
    r"|blogger)\b"
)
_POSTED = re.compile(r"[—–-]\s?[^()]{1,50}\(@\w+\)")  # whose post of a social network is put into the page
_DATELINE = re.compile(r"([A-ZÀ-Þ][^\d()–—:.!?]{1,40}?)(?:, [^\d()–—:!?]{2,30})? \([^()]{2,30}\)\s?[-–—]{1,2}\s")
_SAID_FIRST = frozenset(("by", "label", "after_label"))
_HANDLE = re.compile(r"([^@|,]+?)[\s,|(]+(?:@\w+|\S+@\S+\.\w+)\)?")
_SIGN_OF_LABEL = re.compile(r"[:：|]")
_LABEL_ALONE = re.compile(
    r"(?:by|von|par|por|di|autor(?:en|in)?|authors?|auteur|autore|text|written by|posted by|geschrieben von|from)\s*:?",
    re.IGNORECASE,
)
_PLAIN_NAMED = (
    "verfasser", "redakteur", "writer", "vcard", "columnist", "journalist", "giornalista", "periodista", "penulis",
    "yazar", "szerzo", "redaktor", "skribent", "forfatter", "avtor", "tacgia", "toimittaja",
)  # fmt: skip
_NAMED = ("author", "byline", "by-line", "autor", "auteur", "contributor-name", *_PLAIN_NAMED)
_NO_AUTHOR = re.compile(
    rf"^(?!.*(?:author(?!i[sz]|ity)|byline|by-line|autor(?!i[sz])|auteur|{'|'.join(_PLAIN_NAMED)}))"
)
_META = re.compile(r"meta|credit|posted|info|details|subline|submitted")
_NOT_NAMED = re.compile(
    r"bio\b|-bio|about|comment|kommentar|related|teaser|recommend|avatar|widget|sidebar|social|share|footer|newsletter"
    r"|popular|reply|respond|nav|menu|breadcrumb|caption"
)
_ADDRESS = re.compile(
    r"/(?:authors?|autor(?:en|in|es|i)?|auteurs?|autori?|autore|profiles?|profil|people|person|staff|by|contributors?"
    r"|columnists?|writers?|journalists?|reporters?|redakt\w*|users?|team|members?)/",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20|25)\d\d(?!\d)|\b\d{1,2}[./]\d{1,2}[./]\d\d\b")
_LONGEST, _LONGEST_BY, _LONGEST_LABEL, _LONGEST_BARE, _MOST_BARE_WORDS = 180, 130, 24, 50, 5
_LONGEST_DATED, _SIGNED = 90, 2  # characters; blocks below the last paragraph where a bare name signs it
_BEFORE, _NEAR, _AFTER, _TAIL, _FAR_TAIL = 6, 8, 30, 12, 40
_ABOVE = 3  # blocks right above the first paragraph, however many buttons stand between it and the headline
_NO_BYLINES = frozenset(("caption", "subhead", "editor_note", "agency_credit", "table", "keywords"))
_FILED, _ITEM = 3, re.compile(r"/li(?:\[\d+\])?(?:/|$)")  # blocks below a label of tags; in a path


class Byline(NamedTuple):
    """A line that may name the authors: what says so, and where it stands."""

    text: str
    signs: tuple[str, ...]
    place: str  # before, near, after, end


def find_bylines(seen: Seen) -> Iterator[Byline]:
    """Lines that may name authors, in the page's order.

    Who reviewed a story is its author where nobody else is said to have written it.
    """
    found = list(_find_named(seen))
    written = [line for line in found if not _REVIEWED.match(line.text)]
    yield from written if any(line.signs[0] in _SAID for line in written) else found


def _find_named(seen: Seen) -> Iterator[Byline]:
    """All lines that may name somebody."""
    blocks, labels, headline, first, last = seen
    if last is not None and (signature := find_signature(blocks[last].text)):
        yield Byline(signature, ("by",), "end")
    if first is not None and (reporter := find_reporter(blocks[first].text)):
        yield Byline(reporter, ("by",), "near")
    if last is not None:
        yield from _find_bios(blocks, labels, last)
    for position, place in _places(len(blocks), headline, last):
        block = blocks[position]
        if position == headline or len(block.text) > _LONGEST or len(block.text) < 2:
            continue
        signs = _read_signs(blocks, labels, position, is_beside=headline is not None and position == headline + 1)
        if place == "after" and signs[:1] == ("bare",) and last is not None and last < position <= last + _SIGNED:
            place = "end"
        elif place == "after" and first is not None and first - _ABOVE <= position < first:
            place = "near" if signs and signs[0] in _SAID_FIRST else place
        if signs and (signs[0] != "bare" or place in ("near", "end")):
            yield Byline(block.text, signs, place)


def _find_bios(blocks: Sequence[Block], labels: Sequence[str], last: int) -> Iterator[Byline]:
    """Whom a note at the story's end tells of: ``Mara Lindqvist is a reporter for the Harbour Post.``"""
    for position in range(last, min(len(blocks), last + _FAR_TAIL)):
        is_bio, text = labels[position] == "author_bio", blocks[position].text
        found = _BIO.match(text) if is_bio or position == last else None
        if found and is_like_a_name(found[1]) and (is_bio or _TRADE.match(text, found.end())):
            yield Byline(found[1], ("label",), "end")


def find_datelines(openings: Iterable[str]) -> Iterator[str]:
    """Where a story was written, as paragraphs open that name their agency: ``HUSUM, Germany (Reuters) - …``."""
    return (found[1] for text in openings if (found := _DATELINE.match(text)))


def _places(count: int, headline: int | None, last: int | None) -> Iterator[tuple[int, str]]:
    top = headline or 0
    for position in range(max(0, top - _BEFORE), min(count, top + _AFTER)):
        is_near = position - top <= _NEAR and (last is None or position <= last + _SIGNED)
        yield position, "before" if position < top else "near" if is_near else "after"
    if last is not None:
        for position in range(max(top + _AFTER, last - 1), min(count, last + _TAIL)):
            yield position, "end"


def _read_signs(blocks: Sequence[Block], labels: Sequence[str], position: int, *, is_beside: bool) -> tuple[str, ...]:
    block = blocks[position]
    text, markup = block.text, block.markup
    if markup is None or markup.hidden or _POSTED.match(text):
        return ()
    if "keywords_label" in labels[max(0, position - _FILED) : position] and is_item(block):
        return ()  # what the story is filed under
    signs = []
    hints = _read_hints(markup.hints)
    if len(text) < _LONGEST_BY:
        if _BY.match(text) or _GLUED_BY.match(text):
            signs.append("by")
        elif _names_inside(text, may_end=hints.is_meta or has_year(text)):
            signs.append("inner_by")
    if (_SIGN_OF_LABEL.search(text) and _LABELLED.match(text)) or _LABELLED_BARE.match(text):
        signs.append("label")
    if "@" in text and (found := _HANDLE.fullmatch(text)) and _is_bare_name(found[1]):
        signs.append("by")
    if position and len(before := blocks[position - 1].text) <= _LONGEST_LABEL and _LABEL_ALONE.fullmatch(before):
        signs.append("after_label")
    if hints.is_named:
        signs.append("named")
    if markup.link_chars > 3 and _ADDRESS.search(markup.href or ""):
        signs.append("address")
    if labels[position] == "byline":
        signs.append("labelled_byline")
    if not signs and len(text) <= _LONGEST_DATED and markup.tag[:1] != "h":
        if has_year(text):
            signs.append("dated")
        elif (
            len(text) <= _LONGEST_BARE
            and (labels[position] not in _NO_BYLINES or (is_beside and labels[position] == "subhead"))
            and _is_bare_name(text)
        ):
            signs.append("bare")
            if (
                text < EAST_ASIAN
                and labels[position + 1 : position + 2] == ["published"]
                and has_year(blocks[position + 1].text)
            ):
                signs.append("above_day")
    if signs and _is_doubtful(markup.hints):
        signs.append("doubt")
    return tuple(signs)


def _names_inside(text: str, *, may_end: bool) -> bool:
    """Whether a word for an author stands inside a line; ``may_end``: the line looks like one that may."""
    return (may_end and _INNER_BY.search(text) is not None) or (text > EAST_ASIAN and bool(_INNER_LABEL.search(text)))


def _is_bare_name(text: str) -> bool:
    return ":" not in text[:-1] and text.count(" ") < _MOST_BARE_WORDS and is_like_a_name(text.strip("- .,:"))


def is_item(block: Block) -> bool:
    """Whether a block is an item of a list, or stands in one."""
    return _ITEM.search(block.dom_path or "") is not None


def has_year(text: str) -> bool:
    """Whether a line holds a year of the last or this century, or a day with the end of one."""
    may = "20" in text or "19" in text or "25" in text or (("." in text or "/" in text) and has_digit(text))
    return may and _YEAR.search(text) is not None


class _Hints(NamedTuple):
    """What the names around a line say of it."""

    is_named: bool
    is_meta: bool


@lru_cache(maxsize=4096)
def _read_hints(hints: str) -> _Hints:
    is_named = any(map(hints.__contains__, _NAMED)) and not _NO_AUTHOR.search(hints)
    return _Hints(is_named, _META.search(hints) is not None)


@lru_cache(maxsize=4096)
def _is_doubtful(hints: str) -> bool:
    """Whether the names around a line speak against an author in it; asked of lines with a sign alone."""
    return _NOT_NAMED.search(hints) is not None
