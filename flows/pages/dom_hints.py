"""What a page's head says about its text."""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from flows.pages.metadata_sources import Sources
from flows.pages.normalise import DOTS, flatten

_TITLES = ("og:title", "twitter:title")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_MARKUP = re.compile(r"<[^>]{1,200}>")


class PageHints(NamedTuple):
    """What the page's head says about its text."""

    title: str = ""
    description: str = ""
    article_body: str = ""  # JSON-LD's, letters and digits only, case folded


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
