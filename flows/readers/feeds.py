"""Feeds (RSS, RDF and Atom) that carry their stories whole: each item is a page, and says what its story is called."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax import SAXException

from flows.pages.types import Capture
from flows.readers.lines import read_record
from flows.readers.pages import read_whole
from flows.readers.types import Job, Loss
from flows.readers.window import Window

_GLANCE = 4096
_FEED = re.compile(rb"<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]", re.IGNORECASE)
_WHOLE = 600  # characters of a summary that may be the story itself


def read_feed(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The stories of a feed, known by their numbers; other XML is skipped, and so are items that only sum one up."""
    if not _FEED.search(window.glance(_GLANCE)):
        yield job.skip_unknown(job.source)
        return
    payload = read_whole(window, job)
    if isinstance(payload, Loss):
        yield payload
        return
    import feedparser

    feed = feedparser.parse(io.BytesIO(payload), sanitize_html=False, resolve_relative_uris=False)
    for number, entry in enumerate(feed.entries, 1):
        kind, story = find_story(entry)
        if story:
            yield from read_record({kind: story, **describe_story(entry)}, job, str(number), None)
        else:
            reason = "The item of the feed only sums its story up."
            yield job.loss("no_page", reason, str(number), observed=entry.get("link"), kind="skipped")
    error = feed.get("bozo_exception")
    if isinstance(error, SAXException):
        yield job.loss("corrupt", f"The feed is damaged; what could be told apart was read: {error}")


def find_story(entry: Mapping[str, Any]) -> tuple[str, str]:
    """("html" or "text", the story) of an item: its content, or a summary so long that it is the story; else none."""
    texts = [(str(part.get("value") or ""), part.get("type")) for part in entry.get("content", [])]
    if not any(text for text, _ in texts):
        summary = str(entry.get("summary") or "")
        texts = [(summary, entry.get("summary_detail", {}).get("type"))] if len(summary) >= _WHOLE else []
    text, media_type = max(texts, key=lambda found: len(found[0]), default=("", None))
    return ("text" if media_type == "text/plain" else "html"), text


def describe_story(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What an item says of its story, as a record would."""
    return {
        "id": entry.get("id"),
        "url": entry.get("link"),
        "title": entry.get("title"),
        "published_at": entry.get("published"),
        "authors": [author.get("name") for author in entry.get("authors", [])] or entry.get("author"),
        "keywords": [tag.get("term") for tag in entry.get("tags", [])],
    }
