"""A reading becomes rows: the article is a view over its blocks."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from flows.pages.ids import article_id, url_id
from flows.pages.language import detect_language, is_language
from flows.pages.normalise import count_ink, count_words, flatten
from flows.pages.types import (
    Block,
    Capture,
    Decision,
    Decoded,
    Facts,
    Moment,
    Page,
    Pointer,
    Problem,
    Reading,
)
from flows.pages.urls import site_of
from flows.pages.version import EXTRACTOR_VERSION
from schemas.articles import ArticleRow, DateEvidence
from schemas.blocks import BlockRow
from schemas.captures import CaptureRow
from schemas.columns import Columnar
from schemas.related_headlines import RelatedHeadlineRow
from schemas.vocabulary import ARTICLE_KINDS, BODY

_SHORT_BODY = 25  # words
_UNSURE = 0.6
#: A wall clock without a zone may be up to 14 h ahead of UTC; a day without a time, a day more.
_ZONE_SLACK, _DAY_SLACK, _CLOCK_SLACK = timedelta(hours=14), timedelta(days=1), timedelta(minutes=10)


def assemble_page(capture: Capture, decoded: Decoded, reading: Reading) -> Page:
    """All rows of one capture; ``release`` is 0 until a build gives it a number."""
    row = describe_capture(capture, decoded)
    blocks = _block_rows(row.capture_id, reading)
    labels = [decision.label for decision in reading.decisions]
    chars: Counter[str] = Counter()
    for block, label in zip(reading.blocks, labels, strict=True):
        chars[label] += len(block.text) - block.text.count(" ")  # a block has no other white space
    captured = _captured(capture, reading.facts)
    article = _article(row, reading, captured) if reading.kind in ARTICLE_KINDS else None
    row = replace(
        row,
        site=row.site or site_of(reading.facts.canonical_url),
        captured_at=captured.when if captured else None,
        captured_at_basis=_captured_basis(capture, reading.facts),
        page_kind=reading.kind,
        article_id=article.article_id if article else None,
        block_count=len(blocks),
        chars_by_label=[{"label": label, "chars": n} for label, n in sorted(chars.items())],
    )
    related = _related(article.article_id, row.capture_id, reading.pointers) if article else []
    published = reading.facts.published if article and article.published_at else None
    return Page(capture=row, blocks=blocks, article=article, related=related, published=published, captured=captured)


def _block_rows(capture: str, reading: Reading) -> Columnar[BlockRow]:
    place, said = _by_field(Block, reading.blocks), _by_field(Decision, reading.decisions)
    return Columnar(
        BlockRow,
        capture_id=[capture] * len(reading.blocks),
        position=range(len(reading.blocks)),
        **{name: place[name] for name in ("line_start", "line_end", "char_start", "char_end", "dom_path", "text")},
        label=said["label"],
        rule=said["rule"],
        confidence=said["confidence"],
        runner_up=[
            second if second != first else None for first, second in zip(said["label"], said["runner_up"], strict=True)
        ],
    )


def _by_field(kind: type[Block] | type[Decision], items: Sequence[tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """The values of some tuples of a kind, field by field."""
    return dict(zip(kind._fields, zip(*items, strict=True), strict=True)) if items else dict.fromkeys(kind._fields, ())


def _plain_type(media_type: str | None) -> str:
    """The type of a capture that could not be decoded; Markdown is plain text."""
    return "text/html" if media_type == "text/html" else "text/plain"


def describe_capture(capture: Capture, decoded: Decoded | None, problem: Problem | None = None) -> CaptureRow:
    """The capture's own row, before anything is known of what it shows."""
    is_text = decoded is not None and decoded.media_type == "text/plain"
    return CaptureRow(
        capture_id=capture.id,
        source=capture.source,
        source_count=1,
        member=capture.member,
        media_type=decoded.media_type if decoded else _plain_type(capture.media_type),
        url=capture.url,
        site=site_of(capture.url),
        payload_sha256=capture.payload_sha256,
        payload_bytes=len(capture.payload),
        encoding=decoded.encoding if decoded else "unknown",
        repairs=[{"op": op, "count": n} for op, n in sorted(decoded.repairs.items())] if decoded else [],
        captured_at=capture.captured_at,
        captured_at_basis=capture.captured_at_basis,
        page_kind="unknown" if decoded else "empty",
        status="rejected" if problem else "accepted",
        block_count=0,
        text_chars=count_ink(decoded.text) if decoded and is_text else None,
        chars_by_label=[],
        extractor_version=EXTRACTOR_VERSION,
        release=0,
    )


def check_published(published: Moment, captured: datetime | None) -> str | None:
    """Why a publication time cannot be right, or None: nothing is published after it was captured."""
    if captured is None:
        return None
    slack = _CLOCK_SLACK
    slack += _ZONE_SLACK if published.offset_minutes is None else timedelta()
    slack += _DAY_SLACK if published.precision == "day" else timedelta()
    if published.when > captured + slack:
        return f"later than the capture of {captured:%Y-%m-%d %H:%M} UTC"
    return None


def _captured(capture: Capture, facts: Facts) -> Moment | None:
    if capture.captured_at:
        return Moment(capture.captured_at, 0, "second")
    return facts.captured


def _captured_basis(capture: Capture, facts: Facts) -> str:
    if capture.captured_at:
        return capture.captured_at_basis
    return "page_clock" if facts.captured else "none"


def _article(row: CaptureRow, reading: Reading, captured: Moment | None) -> ArticleRow:
    facts, said = reading.facts, list(zip(reading.blocks, reading.decisions, strict=True))
    paragraphs = [block.text for block, decision in said if decision.label in BODY]
    body = "\n\n".join(paragraphs)
    words = count_words(body)
    identity, basis = article_id(url=row.url, canonical_url=facts.canonical_url, body=body, capture=row.capture_id)
    published, evidence, doubt = facts.published, facts.date_evidence, None
    if published and (doubt := check_published(published, captured.when if captured else None)):
        published, evidence = None, tuple(_withdraw(e, doubt) for e in evidence)
    detected = detect_language(body)
    declared = facts.language
    language = declared if declared and (detected is None or is_language(declared, detected)) else detected
    flags = [
        *reading.flags,
        *(["body_empty"] if not body else ["body_short"] if words < _SHORT_BODY else []),
        *(["headline_missing"] if facts.headline is None else []),
        *(["published_missing"] if published is None else []),
        *(["published_after_capture"] if doubt else []),
        *(["language_mismatch"] if declared and detected and not is_language(declared, detected) else []),
        *(["low_confidence"] if _is_unsure(reading.decisions) else []),
    ]
    return ArticleRow(
        article_id=identity,
        article_id_basis=basis,
        capture_id=row.capture_id,
        url=row.url,
        canonical_url=facts.canonical_url,
        site=row.site or site_of(facts.canonical_url),
        site_name=facts.site_name,
        headline=facts.headline,
        headline_basis=facts.headline_basis,
        lead=next((block.text for block, decision in said if decision.label == "lead"), None),
        section=facts.section,
        keywords=list(facts.keywords),
        authors=list(facts.authors),
        published_at=published.when if published else None,
        published_offset_minutes=published.offset_minutes if published else None,
        published_precision=published.precision if published else None,
        published_basis=facts.published_basis if published else "absent",
        date_evidence=list(evidence),
        modified_at=facts.modified.when if facts.modified else None,
        captured_at=captured.when if captured else None,
        language=language,
        body=body,
        paragraph_count=len(paragraphs),
        word_count=words,
        body_sha256=hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest(),
        image_url=facts.image_url,
        is_accessible_for_free=facts.is_accessible_for_free,
        page_kind=reading.kind,
        quality_flags=flags,
        revision=1,
        release=0,
    )


def _withdraw(evidence: DateEvidence, doubt: str) -> DateEvidence:
    if not (evidence["chosen"] and evidence["kind"] == "published"):
        return evidence
    return {**evidence, "chosen": False, "reason": doubt}


def _is_unsure(decisions: Sequence[Decision]) -> bool:
    body = [decision.confidence for decision in decisions if decision.label in BODY]
    return bool(body) and sum(body) / len(body) < _UNSURE


def _related(article: str, capture: str, pointers: Sequence[Pointer]) -> Columnar[RelatedHeadlineRow]:
    heads = [flatten(pointer.headline) for pointer in pointers]
    places: dict[str, set[str]] = {}
    for head, pointer in zip(heads, pointers, strict=True):
        places.setdefault(head, set()).add(pointer.placement)
    return Columnar(
        RelatedHeadlineRow,
        article_id=[article] * len(pointers),
        capture_id=[capture] * len(pointers),
        position=[pointer.position for pointer in pointers],
        headline=[pointer.headline for pointer in pointers],
        url=[pointer.url for pointer in pointers],
        target_id=[url_id(pointer.url) if pointer.url else None for pointer in pointers],
        placement=[pointer.placement for pointer in pointers],
        marker=[pointer.marker for pointer in pointers],
        after_paragraph=[pointer.after_paragraph for pointer in pointers],
        confirmed=[len(places[head]) > 1 for head in heads],
    )
