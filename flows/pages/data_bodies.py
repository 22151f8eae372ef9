"""Bodies that a page shows to nobody as it stands: JSON-LD's articleBody, a JSON state, or text for lack of scripts.

Looked at only where the visible page has next to no body; what is read becomes blocks like any other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from flows.pages.dom_boxes import Box
from flows.pages.dom_hints import read_article_body
from flows.pages.dom_pieces import Piece
from flows.pages.normalise import normalise_space

_STATE = re.compile(
    r"(?:window\.)?(?:__[A-Z_]+__|__NEXT_DATA__|__NUXT__|__APOLLO_STATE__|Fusion\.globalContent)\s*=\s*(?=[{\[])"
)
_STATE_SIGNS = ("__", "Fusion.")
_BREAKS = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|figure|tr)\b[^>]{0,300}>|\n{1,}", re.IGNORECASE
)
_TAGS = re.compile(r"<[^>]{1,500}>")
_TEXT_KEYS = frozenset(
    ("text", "content", "html", "body", "value", "paragraph", "bodytext", "articlebody", "contenthtml")
)
_OTHER_STORIES = re.compile(
    r"related|recommend|comment|latest|popular|trending|sidebar|footer|menu|more", re.IGNORECASE
)
_LARGEST, _SHORTEST, _MOST_NODES = 8_000_000, 40, 400_000
_LEAST_WORDS = 60  # fewer in a body from data is no body


def read_data_body(tree: Any, *, in_states: bool = True) -> tuple[list[Piece], str] | None:
    """(paragraphs, source) of the longest body in a page's data, in JSON states too; None where there is none."""
    found = [(split_markup(read_article_body(tree, keep_markup=True)), "json_ld")]
    found += [(read_unscripted(node), "noscript") for node in tree.css("noscript")]
    found += [(paragraphs, "json_state") for paragraphs in (_state_bodies(tree) if in_states else ())]
    paragraphs, source = max(found, key=lambda pair: sum(map(len, pair[0])))
    if sum(p.count(" ") + 1 for p in paragraphs) < _LEAST_WORDS:
        return None
    box = Box("script", {}, None, None)
    box.describe()
    return [Piece(text, box) for text in paragraphs], source


def read_unscripted(node: Any) -> list[str]:
    """Paragraphs, and the headings between them, that a ``noscript`` element holds for browsers without scripts."""
    texts = [(part.tag, normalise_space(part.text())) for part in node.css("p, h2, h3")]
    long = [i for i, (tag, text) in enumerate(texts) if tag == "p" and len(text) >= _SHORTEST]
    return [text for _, text in texts[long[0] : long[-1] + 1] if text] if long else []


def split_markup(text: str) -> list[str]:
    """The paragraphs of a text that may hold markup or line breaks."""
    if "&lt;" in text:
        text = unescape(text)
    parts = (normalise_space(unescape(_TAGS.sub("", part))) for part in _BREAKS.split(text))
    return [part for part in parts if part]


def _state_bodies(tree: Any) -> Iterator[list[str]]:
    for node in tree.css("script"):
        kind = (node.attributes or {}).get("type") or ""
        text = node.text()
        if len(text) > _LARGEST or len(text) < 500 or "ld+json" in kind:
            continue
        start = 0
        if "json" not in kind:
            head = text[:2000]
            opening = _STATE.search(head) if any(sign in head for sign in _STATE_SIGNS) else None
            if opening is None:
                continue
            start = opening.end()
        try:
            state, _ = json.JSONDecoder(strict=False).raw_decode(text[start:].lstrip())
        except (ValueError, RecursionError):
            continue
        yield from _text_runs(state)


def _text_runs(state: Any) -> Iterator[list[str]]:
    """Long markup strings, and lists whose items carry paragraphs."""
    todo: list[Any] = [state]
    for _ in range(_MOST_NODES):
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, str):
                    if key.lower() in _TEXT_KEYS and len(inner) > 400:
                        yield split_markup(inner)
                elif not _OTHER_STORIES.search(key):
                    todo.append(inner)
        elif isinstance(value, list):
            texts = [text for item in value for text in _item_texts(item)]
            if sum(len(text) >= _SHORTEST for text in texts) >= 2:
                yield texts
            todo += [item for item in value if isinstance(item, dict | list)]


def _item_texts(item: Any) -> list[str]:
    """The paragraphs of one item of a list, where it carries its text directly."""
    if isinstance(item, str):
        return split_markup(item) if len(item) >= _SHORTEST and " " in item else []
    if not isinstance(item, dict):
        return []
    for key, inner in item.items():
        if key.lower() in _TEXT_KEYS and isinstance(inner, str) and " " in inner:
            return split_markup(inner)
    return []
