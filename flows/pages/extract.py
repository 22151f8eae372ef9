"""The pure extractor: one capture in, all its rows out."""

from __future__ import annotations

from datetime import timedelta, timezone
from operator import itemgetter
from typing import Any

from flows.pages.assemble import assemble_page, describe_capture
from flows.pages.collector import without_collecting
from flows.pages.corrections import NO_CORRECTIONS, Corrections, correct_reading
from flows.pages.decode import decode
from flows.pages.rules import Site
from flows.pages.stated import add_stated
from flows.pages.types import NOTHING_STATED, Capture, Moment, Page, Problem, SiteTemplate, Templates
from flows.pages.urls import site_of
from schemas.blocks import BlockRow
from schemas.columns import column_names, columns_of
from schemas.vocabulary import BODY

NO_SITES: dict[str, Site] = {}
#: The columns of a block that a line of `to_json` shows.
_SHOWN = itemgetter(
    *map(column_names(BlockRow).index, ("text", "label", "rule", "confidence", "runner_up", "line_start", "line_end"))
)


def no_templates(_: str) -> SiteTemplate | None:
    """What is known of a site's template where there is no warehouse to have learned one."""
    return None


@without_collecting
def extract_page(
    capture: Capture,
    sites: dict[str, Site] = NO_SITES,
    corrections: Corrections = NO_CORRECTIONS,
    templates: Templates = no_templates,
) -> Page:
    """Read one capture: decode, split into blocks, label each, assemble the records.

    ``sites`` holds publishers by registrable domain; without them the generic path alone decides.
    ``corrections`` are a reader's, by capture id, and have the last word; ``templates`` gives a site's template,
    which text captures use.
    Bad data gives a page with a ``problem``; an exception is a defect of ours.
    """
    decoded = decode(capture)
    if isinstance(decoded, Problem):
        return Page(capture=describe_capture(capture, None, decoded), problem=decoded)
    domain = site_of(capture.url) or ""
    site = sites.get(domain)
    if decoded.media_type == "text/html":
        from flows.pages.html import read_html

        reading = read_html(decoded, capture.url, site, capture.captured_at)
    else:
        from flows.pages.text import read_text

        reading = read_text(decoded, capture.url, site, templates(domain) if domain else None, capture.stated.headline)
    if capture.stated != NOTHING_STATED:
        reading = add_stated(reading, capture.stated, capture.url)
    reading = correct_reading(reading, corrections.get(capture.id, ()), decoded.links)
    return assemble_page(capture, decoded, reading)


def to_json(page: Page, name: str) -> dict[str, Any]:
    """One output line of ``copydesk extract``."""
    article, blocks = page.article, _SHOWN(columns_of(BlockRow, page.blocks))
    texts, labels = blocks[:2]
    return {
        "id": name,
        "page_kind": page.capture.page_kind,
        "language": article.language if article else None,
        "headline": article.headline if article else None,
        "authors": article.authors if article else [],
        "published_at": format_moment(page.published),
        "captured_at": format_moment(page.captured),
        "section": article.section if article else None,
        "keywords": article.keywords if article else [],
        "body": [text for text, label in zip(texts, labels, strict=True) if label in BODY] if article else [],
        "related": [{"headline": r.headline, "url": r.url, "placement": r.placement} for r in page.related],
        "blocks": [
            {
                "text": text,
                "label": label,
                "rule": rule,
                "confidence": round(confidence, 3),
                "runner_up": runner_up,
                "line": line,
                "line_end": line_end,
            }
            for text, label, rule, confidence, runner_up, line, line_end in zip(*blocks, strict=True)
        ],
        "error": page.problem.reason if page.problem else None,
    }


def format_moment(moment: Moment | None) -> str | None:
    """ISO 8601 as far as the page states it: no time for a day, no offset where no zone is stated."""
    if moment is None:
        return None
    if moment.precision == "day":
        return moment.when.date().isoformat()
    if moment.offset_minutes is None:
        return moment.when.replace(tzinfo=None).isoformat()
    return moment.when.astimezone(timezone(timedelta(minutes=moment.offset_minutes))).isoformat()
