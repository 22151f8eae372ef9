"""Whatever accident a page had, it is read: no exception, every character in a block, the body a view over them."""

from __future__ import annotations

import time

import pytest

from flows.pages.extract import extract_page, to_json
from flows.pages.normalise import count_ink
from flows.pages.types import Capture, Page
from schemas.vocabulary import BODY_LABELS
from tests.broken_pages import break_page

SEEDS = 800
ROUNDS = 12


def read_broken(seed: int) -> Page:
    """The page that comes of a seed; its output line can be written."""
    name, text = break_page(seed)
    is_html = ".html" in name
    capture = Capture(
        payload=text.encode("utf-8", "surrogatepass"),
        source=name,
        media_type="text/html" if is_html else "text/plain",
        url="https://news.example/2019/06/the-old-pier-of-lindvik-closes" if seed % 2 else None,
    )
    page = extract_page(capture)
    to_json(page, name)
    return page


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_broken_pages_are_read(round_: int) -> None:
    for seed in range(round_, SEEDS, ROUNDS):
        start = time.process_time()
        page = read_broken(seed)
        if page.article:
            assert page.article.body == "\n\n".join(b.text for b in page.blocks if b.label in BODY_LABELS), seed
        if page.capture.text_chars is not None:
            assert sum(count_ink(block.text) for block in page.blocks) == page.capture.text_chars, seed
        assert time.process_time() - start < 20, seed  # far beyond a busy machine; a page takes hundredths
