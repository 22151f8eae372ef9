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


def test_a_corrected_byline_leaves_the_day_of_the_address() -> None:
    """The day of a text page stands in its address alone; correcting a line does not lose it."""
    text = "\n".join([LINES[0], "By Mara Lindqvist", *LINES[1:]])
    url = "https://post.example/2020/02/04/ferry-stays-on.html"
    capture = Capture(payload=text.encode(), source="ferry.txt", media_type="text/plain", url=url)
    before = extract_page(capture)
    position = next(block.position for block in before.blocks if block.text == "By Mara Lindqvist")
    key = before.capture.capture_id
    wrong = Correction(capture=key, position=position, text="By Mara Lindqvist", label="credit", reason="the picture's")
    after = extract_page(capture, corrections={key: [wrong]})
    assert before.article is not None and after.article is not None
    assert (after.article.authors, after.article.published_basis) == ([], "url")
    assert after.article.published_at == before.article.published_at


def test_a_corrected_pointer_has_its_whole_address() -> None:
    """As HTML links it, and as Markdown does."""
    headline, url = "Pier of Lindvik to be mended", "https://post.example/news/ferry.html"
    story = [PARAGRAPH.format(word) for word in ("town", "harbour", "island")]
    pages = {
        "text/html": f"<h1>{LINES[0]}</h1><article>{''.join(f'<p>{line}</p>' for line in story)}</article>"
        f"<p><a href='/2020/pier.html'>{headline}</a></p>",
        "text/plain": "\n\n".join([f"# {LINES[0]}", *story, f"[{headline}](/2020/pier.html)", "[Home](/) [Sport](/s)"]),
    }
    for media_type, text in pages.items():
        capture = Capture(payload=text.encode(), source="ferry", media_type=media_type, url=url)
        page = extract_page(capture)
        position = next(block.position for block in page.blocks if block.text == headline)
        for label in ("navigation", "related_headline"):
            key = page.capture.capture_id
            right = Correction(capture=key, position=position, text=headline, label=label, reason="read")
            found = [row.url for row in extract_page(capture, corrections={key: [right]}).related]
            assert found == (["https://post.example/2020/pier.html"] if label == "related_headline" else [])
