"""Pointers to other stories on an HTML page: read-more boxes inside the body, related lists around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from flows.pages.metadata_headline import fold_name
from flows.pages.structure import split_marker
from flows.pages.types import Block, Decision, Pointer
from flows.pages.urls import absolute_url, is_front
from schemas.vocabulary import BODY_LABELS

_BODY = frozenset(BODY_LABELS)
_POINTING = frozenset(("read_more", "related_headline"))
#: Addresses that are no story: shares, sign-ups, shops of advertisements, topics and people.
_NO_STORY = re.compile(
    r"(?:facebook|twitter|x|linkedin|pinterest|reddit|instagram|youtube|whatsapp|tumblr|t)\.(?:com|me)/"
    r"|/(?:tags?|topics?|authors?|autor|category|kategorie|login|signin|signup|register|subscribe|abo|newsletters?|account"
    r"|privacy|datenschutz|impressum|imprint|terms|contact|kontakt|about|cookies?|search|help|faq|jobs|advertise|profile)(?:/|\?|$)"
    r"|doubleclick|googleadservices|taboola|outbrain|play\.google|itunes\.apple|apps\.apple|\.pdf$|^mailto:|^javascript:",
    re.IGNORECASE,
)
_BULLETS = " \t-–—•·*>»►▶→|"
_DATE_TAIL = re.compile(r"\s*\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b\s*$|\s*\|\s*\d+\s*$")
_FEWEST_WORDS, _FEWEST_LETTERS, _LONGEST, _MOST = 3, 12, 250, 60
_AWAY = 1  # blocks between the body's ends and what is still taken to stand inside


def find_pointers(
    base_url: str | None, blocks: Sequence[Block], decisions: Sequence[Decision], headline: str | None = None
) -> list[Pointer]:
    """Every pointer to another story, in reading order, each address once a placement.

    What stands before the headline is the site's navigation; neither the page's own headline nor a
    paragraph of its body is a pointer.
    """
    labels = [decision.label for decision in decisions]
    body = [i for i, label in enumerate(labels) if label in _BODY]
    start = next((i for i, label in enumerate(labels) if label == "headline"), body[0] if body else len(blocks))
    own = {fold_name(blocks[i].text) for i in range(len(blocks)) if labels[i] in _BODY or labels[i] == "headline"}
    own |= {fold_name(headline or "")}
    found: list[Pointer] = []
    seen: set[tuple[str, str]] = set()
    paragraphs = 0
    for i, label in enumerate(labels):
        paragraphs += label in _BODY
        if label not in _POINTING or i < start or len(found) >= _MOST:
            continue
        placement = "inline" if body and i <= body[-1] else "footer"
        pointer = _read_pointer(base_url, blocks[i], i, label, placement, paragraphs)
        if pointer and fold_name(pointer.headline) not in own and _is_new(pointer, seen):
            found.append(pointer)
    return found


def _read_pointer(
    base_url: str | None, block: Block, position: int, label: str, placement: str, paragraphs: int
) -> Pointer | None:
    split = split_marker(block.text)
    marker, headline = split if split else (None, block.text)
    headline = _DATE_TAIL.sub("", headline.strip(_BULLETS)).strip(_BULLETS)
    markup = block.markup
    if (markup and markup.hidden) or not _is_headline(headline):
        return None
    url = absolute_url(base_url, markup.href if markup else None)
    if url is None and not (label == "read_more" and marker):
        return None
    if url is not None and not _leads_to_story(url, base_url):
        return None
    return Pointer(
        position=position,
        headline=headline,
        placement=placement,
        marker=marker,
        url=url,
        after_paragraph=paragraphs if placement == "inline" else None,
    )


def _is_headline(text: str) -> bool:
    if len(text) > _LONGEST or len(text) < _FEWEST_LETTERS and text < "\u2e80":
        return False
    return len(text.split()) >= _FEWEST_WORDS or text > "\u2e80"


def _leads_to_story(url: str, base_url: str | None) -> bool:
    """Whether an address may be another story's: neither this page, nor a front, a share or a sign-up."""
    if _NO_STORY.search(url):
        return False
    try:
        parts, own = urlsplit(url), urlsplit(base_url or "")
    except ValueError:
        return False
    if (parts.netloc, parts.path.rstrip("/"), parts.query) == (own.netloc, own.path.rstrip("/"), own.query):
        return False
    return not is_front(url)


def _is_new(pointer: Pointer, seen: set[tuple[str, str]]) -> bool:
    keys = {(pointer.placement, fold_name(pointer.headline)), (pointer.placement, pointer.url or pointer.headline)}
    if keys & seen:
        return False
    seen |= keys
    return True
