"""A page's source as the parser takes it; no text goes.

Shadow roots that a page declares are shown, as browsers do, words stay whole where they may be
broken, and what feeds quote as CDATA is text.

Pages made to choke a parser are thinned: HTML5 parsers take quadratic time over nests of
thousands of elements, thousands of unclosed formatting elements, thousands of attributes on one tag,
and long option lists (measured on lexbor: 20,000 nested lists 4 s, 20,000 open font tags 5 s).  Real
pages stay far below these limits, and most are let through after counting two characters.

What a page holds is asked of the four bytes from each ``<`` on, which numpy gathers in half the time
that Python takes to look for one of these beginnings.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from flows.pages.types import Decoded

_FEW_TAGS, _SOME_TAGS, _FEW_ATTRIBUTES = 6_000, 20_000, 12_000
_CLOSED = 0.3  # share of all tags that close one, from which a page of some size is well formed
_DEEPEST, _MOST_FORMATS, _MOST_OPTIONS = 400, 24, 2_000
_LONGEST_TAG, _MOST_ATTRIBUTES = 20_000, 500
_OPENING = 4  # bytes
_LOWER = int.from_bytes(b" " * _OPENING, "little")  # the bit by which small letters of ASCII differ from capitals
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>?")
_MANY_ATTRIBUTES = re.compile(rb"<[a-zA-Z][^<>]{20000}")
_SHADOW_ROOT = re.compile(rb"<template(?=\s[^<>]{0,200}?\bshadowroot(?:mode)?\s*=)", re.IGNORECASE)
_MAY_BREAK = re.compile(rb"</?wbr\b[^<>]{0,200}>", re.IGNORECASE)
_CDATA, _CDATA_END, _SCRIPT_COMMENT = b"<![CDATA[", b"]]>", (b"//", b"/*")
_OPTION = re.compile(r"(</?)(?:option|optgroup|select|rt|rp)\b", re.IGNORECASE)
_FORMATS = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "span")
)
#: Elements without end, or whose end may be left out: an opening tag says nothing about depth.
_ENDLESS = frozenset(
    (
        "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "rt", "rp", "br",
        "img", "hr", "input", "meta", "link", "source", "wbr", "area", "base", "col", "embed", "param", "track",
        "html", "head", "body",
    )
)  # fmt: skip


def to_source(page: Decoded) -> bytes:
    """The page as the parser takes it: UTF-8, tamed where it needs to be."""
    raw = page.source()
    openings = read_openings(raw)
    if begins_any(openings, b"<tem") and b"shadowroot" in raw:
        raw = _SHADOW_ROOT.sub(b"<shadow-root", raw)  # its end tag has no template to end, and is left out
    if begins_any(openings, b"<wbr"):
        raw = _MAY_BREAK.sub(b"", raw)
    if begins_any(openings, _CDATA[:_OPENING]):
        raw = _quote_nothing(raw)
    return raw if is_usual(raw, openings) else tame(raw.decode("utf-8")).encode("utf-8")


def read_openings(raw: bytes) -> NDArray[np.uint32]:
    """The four bytes from each ``<`` of a page on, as a number each, whose letters are small."""
    count = max(0, len(raw) - _OPENING + 1)
    starts = np.ndarray(count, "<u4", raw, 0, (1,))  # at every byte; no copy
    openings: NDArray[np.uint32] = starts[np.frombuffer(raw, np.uint8, count) == ord("<")]
    openings |= _LOWER
    return openings


def begins_any(openings: NDArray[np.uint32], beginning: bytes) -> bool:
    """Whether a beginning of four bytes, in whatever case, may stand among a page's openings; few signs look alike."""
    return bool((openings == (int.from_bytes(beginning, "little") | _LOWER)).any())


def _quote_nothing(raw: bytes) -> bytes:
    """A page without marks of CDATA, which HTML takes for comments up to the next tag's end; scripts keep theirs."""
    parts = raw.split(_CDATA)
    quoted = [not before.endswith(_SCRIPT_COMMENT) for before in parts[:-1]]
    parts[1:] = [
        part.replace(_CDATA_END, b"", 1) if is_text else _CDATA + part
        for part, is_text in zip(parts[1:], quoted, strict=True)
    ]
    return b"".join(parts)


def is_usual(raw: bytes, openings: NDArray[np.uint32]) -> bool:
    """Whether a page has so few tags and attributes that a parser reads it in no time."""
    tags = len(openings)
    if tags >= _FEW_TAGS and (tags >= _SOME_TAGS or raw.count(b"</") <= _CLOSED * tags):
        return False
    equals = np.count_nonzero(np.frombuffer(raw, np.uint8) == ord("="))  # a quarter of the time of `bytes.count`
    return int(equals) < _FEW_ATTRIBUTES or not _MANY_ATTRIBUTES.search(raw)


def tame(text: str) -> str:
    """The page's source, without the tags that would keep a parser busy for longer than the page is worth."""
    options = text.count("<option") + text.count("<OPTION") + text.count("<rt")
    if options > _MOST_OPTIONS:
        text = _OPTION.sub(r"\1div", text)
    return _TAG.sub(_Thinner(), text)


class _Thinner:
    """Decides over one tag after the other; counts what is open."""

    def __init__(self) -> None:
        self.depth = self.formats = 0

    def __call__(self, tag: re.Match[str]) -> str:
        name = tag[2].lower()
        if name not in _ENDLESS and not self.is_kept(name, closes=bool(tag[1])):
            return "" if name in _FORMATS else " "
        if len(tag[3]) > _LONGEST_TAG and (tag[3].count("=") > _MOST_ATTRIBUTES or '"' not in tag[3]):
            return f"<{tag[1]}{tag[2]}>"
        return tag[0]

    def is_kept(self, name: str, *, closes: bool) -> bool:
        """Whether a tag stays, given how many of its kind are open."""
        if name in _FORMATS:
            was = self.formats
            self.formats = max(0, was - 1) if closes else was + 1
            return max(was, self.formats) <= _MOST_FORMATS
        was = self.depth
        self.depth = max(0, was - 1) if closes else was + 1
        return max(was, self.depth) <= _DEEPEST
