"""What a page's head says about its text: title, description, and the body that JSON-LD carries."""

from __future__ import annotations

import json
import re
from typing import Any

from flows.pages.dom_features import PageHints, flatten

_ARTICLE_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"', re.DOTALL)
_TITLES = ("og:title", "twitter:title")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_MARKUP = re.compile(r"<[^>]{1,200}>")
_LARGEST = 2_000_000  # characters of one script
_CUT_OFF = ("…", "...", "[…]", "[...]")


def read_hints(tree: Any) -> PageHints:
    """Title, description and articleBody of a parsed page, empty where it states none."""
    head = tree.head
    metas: dict[str, str] = {}
    title = ""
    for node in head.css("meta, title") if head is not None else ():
        if node.tag == "title":
            title = title or node.text().strip()
        else:
            attributes = node.attributes
            name = attributes.get("property") or attributes.get("name")
            if name and (content := attributes.get("content")):
                metas.setdefault(name.lower(), content.strip())
    title = next((metas[name] for name in _TITLES if name in metas), title)
    description = max((metas[name] for name in _DESCRIPTIONS if name in metas), key=len, default="")
    return PageHints(title, description, flatten(read_article_body(tree)))


def read_article_body(tree: Any, *, keep_markup: bool = False) -> str:
    """The longest ``articleBody`` of the page's JSON-LD; empty where there is none or it is cut off."""
    found = [""]
    for node in tree.css('script[type="application/ld+json"]'):
        text = node.text()
        if len(text) < _LARGEST and "articleBody" in text:
            found += [_unquote(raw, keep_markup) for raw in _ARTICLE_BODY.findall(text)]
    body = max(found, key=len).strip()
    return "" if body.endswith(_CUT_OFF) else body


def _unquote(raw: str, keep_markup: bool) -> str:
    try:
        text = str(json.loads(f'"{raw}"', strict=False))
    except ValueError:
        text = raw
    if "&lt;" in text or "&#" in text or "&amp;" in text:
        from html import unescape

        text = unescape(text)
    return text if keep_markup or "<" not in text else _MARKUP.sub(" ", text)
