"""The generator of invented captures: seeded, and of the sizes and shares that it promises."""

from __future__ import annotations

import hashlib

from selectolax.lexbor import LexborHTMLParser

from flows.pages.extract import extract_page
from flows.pages.types import Capture
from schemas.vocabulary import BODY_LABELS
from tests.archives import read
from tests.benchmarks.generate import Newsroom, generate
from tests.benchmarks.generate_html import render_html


def digest(folder) -> str:
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    return hashlib.sha256(
        b"".join(p.relative_to(folder).as_posix().encode() + p.read_bytes() for p in files)
    ).hexdigest()


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    for form in ("warc", "jsonl", "text", "html"):
        for name, seed in (("a", 1), ("b", 1), ("c", 2)):
            generate(tmp_path / form / name, 6, form, seed)
        a, b, c = (digest(tmp_path / form / name) for name in "abc")
        assert a == b != c


def test_the_figures_are_those_promised(tmp_path):
    figures = generate(tmp_path, 1_500, "jsonl", part=500)
    n = figures.captures
    assert n == 1_500 and len(list(tmp_path.iterdir())) == 3 and 34 < figures.blocks / n < 38
    assert 0.25 < figures.undated / n < 0.35 and 0.03 < figures.kinds["recapture"] / n < 0.07
    assert 0.01 < figures.kinds["near_duplicate"] / n < 0.03 and 0 < figures.damaged / n < 0.03
    assert len(figures.months) >= 48 and len(figures.sites) > 250 and max(figures.sites.values()) / n < 0.2


def test_damage_costs_only_what_is_damaged(tmp_path):
    """What is generated can be read but for the share that is broken on purpose."""
    figures = generate(tmp_path, 150, "warc")
    assert 120_000 < figures.bytes / figures.captures < 200_000
    captures, losses = read(tmp_path / "part-00000.warc.gz")
    assert len(captures) == 150 - figures.damaged and len(losses) == figures.damaged > 0


def test_pages_have_the_markup_of_real_ones_and_are_read_right():
    """As many elements, attributes and scripts as were counted on real pages; the story in them comes out whole."""
    room = Newsroom(3)
    for story in room.tell(20):
        payload = render_html(story, room)
        elements = LexborHTMLParser(payload).css("*")
        tags = [element.tag for element in elements]
        assert 650 < len(tags) < 850 and 950 < sum(len(element.attributes) for element in elements) < 1_400
        assert 20 < tags.count("meta") < 35 and 30 < tags.count("script") < 40 and 120 < tags.count("div") < 160
        page = extract_page(Capture(payload=payload, source="page.html", url=story.url))
        assert [block.text for block in page.blocks if block.label in BODY_LABELS] == list(story.paragraphs)
        assert page.article is not None and page.article.headline == story.headline
        assert (page.published.when if page.published else None) == story.published
