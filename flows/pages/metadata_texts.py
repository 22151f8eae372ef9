"""Texts of elements that bear metadata, and of headings without what stands beside the headline in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flows.pages.normalise import EAST_ASIAN, normalise_space
from flows.pages.urls import unwrap_replay

#: The root of a site, or of one in a language of its own (`/?lang=de`).
_ROOT = re.compile(
    r"(?:https?:)?(?://[^/?#]+)?(?:\.?/)?(?:index\.\w{2,5})?(?:\?(?:lang|locale|language|hl|l)=[\w-]{2,5})?",
    re.IGNORECASE,
)
_BORDER = re.compile(r"(?<=[\w.!?”»)])\x00+(?=[\w“„«(])")
#: Names of what stands in a heading beside the headline itself.
_BESIDE_TITLE = re.compile(
    r"(?:^|[\s_-])(?:kicker|over-?line|over-?title|top-?line|dach-?zeile|eyebrow|roof-?line|spitzmarke|topic-label|label"
    r"|entry-section|section|category|rubrik|sub-?title|sub-?head(?:ing|line)?|sub-?line|untertitel|antetitulo|volanta"
    r"|cintillo|occhiello|surtitre|pre-?title|super-?title|h\dsmall|fake-h\d|invisible|visually-?hidden|sr-only"
    r"|screen-reader(?:-text)?|colon|badge|date|datum|fecha)(?:$|[\s_-])"
)
#: Elements of a text, at least, and share of its characters, from which each letter stands in one, to be moved alone.
_FEW_LETTERS, _LETTERS = 10, 0.7
_UNSEEN = frozenset(("style", "script", "rt", "rp"))
_SHORTEST_TITLE, _ENDS_OF_TITLES = 8, " |:·•»>"


def read_text(node: Any) -> str:
    """An element's text; a blank parts two words of two elements, and nothing parts a word from its comma."""
    text = node.text(separator="\x00")
    if text > EAST_ASIAN and node.css_first("rt") is not None:
        return normalise_space("".join(_seen_text(node)))
    if "{" in text:
        text = "\x00".join(part for part in _seen_text(node))
    return _join(text)


def _join(text: str) -> str:
    """A text without the zeros that part its elements."""
    if "\x00" in text:
        borders = text.count("\x00")
        if borders < _FEW_LETTERS or borders < _LETTERS * (len(text) - borders):
            text = _BORDER.sub(" ", text)
        text = text.replace("\x00", "")
    return normalise_space(text)


def _seen_text(node: Any) -> Iterator[str]:
    for part in node.traverse(include_text=True):
        if part.tag == "-text" and part.parent.tag not in _UNSEEN:
            yield part.text_content or ""


def leads_home(heading: Any) -> bool:
    """Whether all of a heading is a link to the root of a site."""
    link = heading.css_first("a[href]")
    href: str | None = link.attributes["href"] if link is not None else None
    if href is None or not _ROOT.fullmatch(unwrap_replay(href)[0]):
        return False
    return bool(read_text(link) == read_text(heading))


def read_heading(heading: Any, whole: str) -> str:
    """A heading's text without elements in it that are called kickers, subtitles and the like; ``whole`` is all."""
    beside = {found.mem_id for found in heading.css("[class],small") if _is_beside_title(found)} - {heading.mem_id}
    if not beside:
        return whole
    parts = [
        part.text_content or ""
        for part in heading.traverse(include_text=True)
        if part.tag == "-text" and not _stands_in(part.parent, beside, heading)
    ]
    rest = _join("\x00".join(parts)).strip(_ENDS_OF_TITLES)
    return rest if len(rest) >= _SHORTEST_TITLE else whole


def _is_beside_title(node: Any) -> bool:
    return node.tag == "small" or _BESIDE_TITLE.search((node.attributes.get("class") or "").lower()) is not None


def _stands_in(node: Any, boxes: set[int], outermost: Any) -> bool:
    while node is not None and node.mem_id != outermost.mem_id:
        if node.mem_id in boxes or node.tag in ("style", "script"):
            return True
        node = node.parent
    return False
