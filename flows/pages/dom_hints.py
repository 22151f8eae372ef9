"""What a page's head says about its text: title, description, and the body that JSON-LD carries."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

from flows.pages.dom_texts import PageHints, flatten
from flows.pages.metadata_sources import Sources
from flows.pages.normalise import DOTS

_ARTICLE_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"', re.DOTALL)
_TITLES = ("og:title", "twitter:title")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_MARKUP = re.compile(r"<[^>]{1,200}>")
_LARGEST = 2_000_000  # characters of one script


def read_hints(sources: Sources) -> PageHints:
    """Title, description and articleBody of a page, empty where it states none."""
    title = sources.first(*_TITLES) or sources.title
    description = max(sources.all(*_DESCRIPTIONS), key=len, default="")
    bodies = [body for node in sources.graph.nodes if isinstance(body := node.get("articleBody"), str)]
    body = max(bodies, key=len, default="").strip()
    if body.endswith(DOTS):
        body = ""
    if "&" in body:
        body = unescape(body)
    return PageHints(title, description, flatten(_MARKUP.sub(" ", body)))


def read_article_body(tree: Any, *, keep_markup: bool = False) -> str:
    """The longest ``articleBody`` of the page's JSON-LD; empty where there is none or it is cut off."""
    found = [""]
    for node in tree.css('script[type="application/ld+json"]'):
        text = node.text()
        if len(text) < _LARGEST and "articleBody" in text:
            found += [_unquote(raw, keep_markup) for raw in _ARTICLE_BODY.findall(text)]
    body = max(found, key=len).strip()
    return "" if body.endswith(DOTS) else body


def _unquote(raw: str, keep_markup: bool) -> str:
    try:
        text = str(json.loads(f'"{raw}"', strict=False))
    except ValueError:
        text = raw
    if "&lt;" in text or "&#" in text or "&amp;" in text:
        text = unescape(text)
    return text if keep_markup or "<" not in text else _MARKUP.sub(" ", text)
