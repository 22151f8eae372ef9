"""Corrections: a reader's word is the last one, and what follows from it follows."""

from __future__ import annotations

import json

import pytest

from flows.pages.corrections import Correction, format_correction, parse_correction, parse_corrections
from flows.pages.extract import extract_page
from flows.pages.types import Capture, Page

PARAGRAPH = (
    "The {} council of Veldmark voted on Tuesday to keep the ferry running through the winter, at no extra cost."
)
LINES = [
    "Ferry Stays On Through the Winter",
    "",
    *(line for word in ("town", "harbour", "island") for line in (PARAGRAPH.format(word), "")),
    "Bridge Toll Rises Again in Spring",
    "",
    "ferries, Veldmark, winter",
]
CAPTURE = Capture(payload="\n".join(LINES).encode(), source="ferry.txt", media_type="text/plain")


def correct(label: str, text: str, **changes: object) -> Page:
    """The page with one corrected block."""
    page = extract_page(CAPTURE)
    position = next(block.position for block in page.blocks if block.text == text)
    given = {"capture": page.capture.capture_id, "position": position, "text": text, "label": label, "reason": "seen"}
    correction = Correction(**(given | changes))  # type: ignore[arg-type]
    return extract_page(CAPTURE, corrections={correction.capture: [correction]})


def test_a_corrected_block_says_who_decided() -> None:
    page = correct("related_headline", LINES[8])
    [block] = [block for block in page.blocks if block.rule == "correction"]
    assert (block.text, block.label, block.confidence) == (LINES[8], "related_headline", 1.0)
    assert block.runner_up != "related_headline"


def test_a_related_headline_becomes_a_row_and_leaves_the_body() -> None:
    page = correct("related_headline", LINES[4])
    assert page.article
    assert LINES[4] not in page.article.body
    assert [row.headline for row in page.related if row.headline == LINES[4]]


def test_a_clock_that_is_none_gives_no_capture_time() -> None:
    text = "\n".join(["08:21 GMT13 June 2021", *LINES])
    capture = Capture(payload=text.encode(), source="ferry.txt", media_type="text/plain")
    page = extract_page(capture)
    assert page.capture.captured_at_basis == "page_clock"
    key = page.capture.capture_id
    wrong = Correction(capture=key, position=0, text=page.blocks[0].text, label="published", reason="the story's")
    assert extract_page(capture, corrections={key: [wrong]}).capture.captured_at is None


def test_a_headline_reaches_the_record() -> None:
    page = correct("headline", LINES[0])
    assert page.article
    assert page.article.headline == LINES[0]
    assert "headline_missing" not in page.article.quality_flags


def test_keywords_are_read_from_a_corrected_line() -> None:
    page = correct("keywords", LINES[10])
    assert page.article
    assert page.article.keywords == ["ferries", "Veldmark", "winter"]


def test_paragraphs_before_a_pointer_are_counted_anew() -> None:
    page = correct("read_more", LINES[4])
    assert [row.after_paragraph for row in page.related if row.headline == LINES[4]] == [1]


def test_a_block_that_moved_is_found_by_its_text() -> None:
    page = correct("caption", LINES[8], position=40)
    assert [block.text for block in page.blocks if block.rule == "correction"] == [LINES[8]]


def test_a_block_that_is_gone_changes_nothing() -> None:
    page = extract_page(CAPTURE)
    gone = Correction(capture=page.capture.capture_id, position=0, text="Not there.", label="caption", reason="seen")
    assert extract_page(CAPTURE, corrections={gone.capture: [gone]}) == page


def test_corrections_of_other_captures_change_nothing() -> None:
    other = Correction(capture="0" * 32, position=0, text=LINES[0], label="caption", reason="seen")
    assert extract_page(CAPTURE, corrections={other.capture: [other]}) == extract_page(CAPTURE)


def test_the_last_correction_of_a_block_holds() -> None:
    page = extract_page(CAPTURE)
    first = Correction(
        capture=page.capture.capture_id, position=0, text=page.blocks[0].text, label="caption", reason="seen"
    )
    last = Correction(**{**json.loads(format_correction(first)), "label": "section"})
    corrected = extract_page(CAPTURE, corrections=parse_corrections(map(format_correction, (first, last))))
    assert corrected.blocks[0].label == "section"


@pytest.mark.parametrize(
    "change",
    [
        {"label": "poem"},
        {"position": "3"},
        {"text": ""},
        {"reason": ""},
        {"reason": "x" * 301},
        {"more": 1},
        {"capture": None},
    ],
    ids=str,
)
def test_a_bad_line_is_named(change: dict[str, object]) -> None:
    good = {"capture": "0" * 32, "position": 3, "text": "Text", "label": "caption", "reason": "seen"}
    assert parse_correction(json.dumps(good)).line is None
    with pytest.raises(ValueError, match="line 2: "):
        parse_corrections([json.dumps(good), json.dumps(good | change)])
