"""Pages that were taken down: later builds refuse them by hash, and keep nothing of what they say.

The list holds one JSON object a line: ``{"kind", "hash", "reason", "since"}``.  A page is known by the id of its
article or address, by its payload, or by its site.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from flows.pages.ids import url_id
from flows.pages.types import Page, Problem
from schemas.captures import CaptureRow

CHECK = "forgotten"
KINDS = ("article", "payload", "site")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """One thing that is refused, and why."""

    kind: str  # one of KINDS
    hash: str
    reason: str
    since: str  # UTC, ISO 8601


#: Reasons by kind and hash.
Forgetting = Mapping[tuple[str, str], str]
NOTHING_FORGOTTEN: Forgetting = {}


def parse_forgotten(lines: Iterable[str]) -> list[Forgotten]:
    """A list of what was taken down; ValueError names the line that is none."""
    found = []
    for number, line in enumerate(lines, 1):
        try:
            one = Forgotten(**json.loads(line))
        except (ValueError, TypeError) as error:
            raise ValueError(f"line {number}: {error}") from None
        if one.kind not in KINDS:
            raise ValueError(f"line {number}: {one.kind!r} is none of {', '.join(KINDS)}")
        found.append(one)
    return found


def format_forgotten(one: Forgotten) -> str:
    """The line of one entry, without its line end."""
    return json.dumps(asdict(one), ensure_ascii=False)


def index_forgotten(entries: Iterable[Forgotten]) -> Forgetting:
    """Reasons by what they are looked up by."""
    return {(one.kind, one.hash): one.reason for one in entries}


def hash_site(site: str) -> str:
    """The hash by which a site is refused."""
    return hashlib.sha256(f"site {site}".encode()).hexdigest()[:32]


def forget_page(page: Page, forgotten: Forgetting) -> Page:
    """The page as it is, or nothing of it but that it was taken down, and why."""
    reason = _find_reason(page, forgotten) if forgotten else None
    return page if reason is None else take_down(page.capture, reason)


def take_down(row: CaptureRow, reason: str) -> Page:
    """What stays of a capture that was taken down: its id, its hash, where its raw page is, and why."""
    blank = replace(
        row,
        url=None,
        site=None,
        encoding="unknown",
        repairs=[],
        captured_at=None,
        captured_at_basis="none",
        page_kind="unknown",
        status="rejected",
        article_id=None,
        block_count=0,
        text_chars=None,
        chars_by_label=[],
    )
    return Page(capture=blank, problem=Problem(check=CHECK, reason=f"Taken down: {reason}"))


def _find_reason(page: Page, forgotten: Forgetting) -> str | None:
    row = page.capture
    keys = [("payload", row.payload_sha256), ("article", page.article.article_id if page.article else "")]
    keys += [("article", url_id(row.url))] if row.url else []
    keys += [("site", hash_site(row.site))] if row.site else []
    return next((forgotten[key] for key in keys if key in forgotten), None)
