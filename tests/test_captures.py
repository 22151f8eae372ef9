"""Every folder of tests/captures is one page and the record it must give.

`pytest tests/test_captures.py --accept` writes the records anew; a missing record fails.
"""

from __future__ import annotations

import json
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from flows.pages.extract import NO_SITES, extract_page, to_json
from flows.pages.normalise import count_ink
from flows.pages.types import Capture, Page
from flows.sites import load_sites
from schemas.vocabulary import BODY_LABELS

CASES = sorted(path for path in (Path(__file__).parent / "captures").iterdir() if path.is_dir())
MEDIA_TYPES = {".txt": "text/plain", ".html": "text/html"}


def read_capture(case: Path) -> Capture:
    """The capture of one folder; `capture.json` gives what a container would say of it."""
    [path] = case.glob("page.*")
    notes = case / "capture.json"
    given = json.loads(notes.read_text("utf-8")) if notes.exists() else {}
    stamp = given.get("captured_at")
    return Capture(
        payload=path.read_bytes(),
        source=path.name,
        media_type=MEDIA_TYPES[path.suffix],
        charset=given.get("charset"),
        url=given.get("url"),
        captured_at=datetime.fromisoformat(stamp) if stamp else None,
        captured_at_basis="record" if stamp else "none",
        captured_at_given=stamp or "",
    )


def read_case(case: Path) -> Page:
    """The page of one folder, with the publishers' files if `capture.json` says so."""
    notes = case / "capture.json"
    sites = notes.exists() and json.loads(notes.read_text("utf-8")).get("sites")
    return extract_page(read_capture(case), load_sites() if sites else NO_SITES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_page_gives_its_record(case: Path, request: pytest.FixtureRequest) -> None:
    """The whole output line, block by block; confidences may move by a hundredth."""
    found = to_json(read_case(case), case.name)
    golden = case / "expected.json"
    if request.config.getoption("--accept"):
        golden.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert golden.exists(), f"{golden} is missing: write it with --accept, and read it"
    expected = json.loads(golden.read_text("utf-8"))
    certainty = [[block.pop("confidence") for block in record["blocks"]] for record in (found, expected)]
    assert found == expected
    assert certainty[0] == pytest.approx(certainty[1], abs=0.01)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_character_is_in_one_block(case: Path) -> None:
    """Text: spans do not overlap and hold all ink.  Text and HTML: the body is the text of its blocks."""
    page = read_case(case)
    if page.article:
        assert page.article.body == "\n\n".join(b.text for b in page.blocks if b.label in BODY_LABELS)
    if page.capture.text_chars is None:
        return
    assert sum(count_ink(block.text) for block in page.blocks) == page.capture.text_chars
    spans = [(block.char_start or 0, block.char_end or 0) for block in page.blocks]
    assert all(start < end for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
