"""Ids: the same page gives the same id on every machine, on every day."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from flows.pages.normalise import flatten
from flows.pages.urls import is_front, normalise_url, site_of

_CONTENT_WORDS = 40  # shorter bodies say too little to tell two stories apart


def _digest(*parts: str) -> str:
    """32 hex digits of a SHA-256 over the parts, each with its length before it."""
    joined = b"".join(b"%d:%s" % (len(raw), raw) for raw in (p.encode("utf-8", "surrogatepass") for p in parts))
    return hashlib.sha256(joined).hexdigest()[:32]


def capture_id(payload_sha256: str, url: str | None, captured_at_given: str) -> str:
    """Id of one capture: the payload, its address and its capture time as given."""
    return _digest(payload_sha256, url or "", captured_at_given)


def article_id(*, url: str | None, canonical_url: str | None, body: str, capture: str) -> tuple[str, str]:
    """(id, basis) of the article that a capture shows.

    A canonical address counts only on the capture's own site and where it is no front: many sites
    state their home page as the canonical address of every story.
    """
    site = site_of(url)
    if canonical_url and not is_front(canonical_url) and site in (None, site_of(canonical_url)):
        return url_id(canonical_url), "canonical_url"
    if url:
        return url_id(url), "url"
    if len(body.split(None, _CONTENT_WORDS)) >= _CONTENT_WORDS:
        return _digest("content", site or "", flatten(body)), "content"
    return _digest("capture", capture), "capture"


@lru_cache(maxsize=16_384)  # pages of one site point to the same stories
def url_id(url: str) -> str:
    """Id of the article at an address, whoever points there."""
    return _digest("url", _unscheme(url))


def _unscheme(url: str) -> str:
    """The address without its scheme: http and https are one page."""
    return normalise_url(url).split("://", 1)[-1]
