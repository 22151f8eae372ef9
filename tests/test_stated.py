"""What a record says of its story, beside the page: used where the page says nothing, and marked."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.pages.extract import extract_page
from flows.pages.types import Capture, Page, Stated
from tests.archives import read, write
from tests.builds import ask, build, settle

STORY = (
    "The old wall of the harbour gave way on Monday night after the third storm of the week, and the sea came in.\n\n"
    "Nobody was hurt, said the harbour master, but eleven boats were lost and two sheds stand under water.\n\n"
    "Work on a new wall is to begin as soon as the wind turns, which nobody expects before Friday.\n"
)
TITLE = "Harbour wall of Veldmark gives way after third storm"
WHOLE_PAGE = (
    f"Home\nSport\nCoast\n\n{TITLE}\n\nThe sea came in at three places, and two sheds stand under water\n\n"
    f"By Ilse Brandt\n5 March 2024\n\n{STORY}\nMore from the coast\n\nBakers ask for cheaper flour before the summer\n"
)


def read_record(folder: Path, record: dict[str, Any]) -> Page:
    [capture], _ = read(write(folder, "a.jsonl", json.dumps(record).encode()))
    return extract_page(capture)


def facts(page: Page) -> tuple[Any, ...]:
    article = page.article
    assert article
    return article.headline, article.headline_basis, article.authors, article.section, article.keywords


def days(page: Page) -> list[tuple[Any, ...]]:
    assert page.article
    return [(e["basis"], e["parsed"] and e["parsed"][:10], e["chosen"]) for e in page.article.date_evidence]


def test_a_text_without_its_head_has_the_facts_of_its_record(tmp_path):
    """As corpora have them that keep the story's text alone."""
    page = read_record(tmp_path, {
        "text": STORY, "url": "https://veldmarkpost.example/wall", "title": f"{TITLE} | Veldmark Post",
        "date": "2024-03-04 00:00:00", "authors": ["Ilse Brandt", "Jon Aske"], "section": "Coast",
        "tags": "storms, sea",
    })  # fmt: skip
    assert facts(page) == (TITLE, "record", ["Ilse Brandt", "Jon Aske"], "Coast", ["storms", "sea"])
    assert page.article and page.article.published_basis == "record" and page.article.published_precision == "day"
    assert page.article.published_at == datetime(2024, 3, 4, tzinfo=UTC)
    flags = page.article.quality_flags
    assert {"authors_of_record", "section_of_record", "keywords_of_record"} <= set(flags)
    assert not {"headline_missing", "published_missing"} & set(flags)
    assert page.capture.captured_at is None, "the day of the story is not that of its capture"


def test_the_page_has_the_first_word(tmp_path):
    page = read_record(tmp_path, {
        "text": WHOLE_PAGE, "title": "Wall of Veldmark harbour gives way after storm", "published_at": "2024-03-04",
        "author": "Somebody Else",
    })  # fmt: skip
    assert facts(page)[:3] == (TITLE, "text", ["Ilse Brandt"])
    assert days(page) == [("text", "2024-03-05", True), ("record", "2024-03-04", False)]
    assert page.article and "authors_of_record" not in page.article.quality_flags


def test_html_takes_from_its_record_only_what_it_lacks(tmp_path):
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.splitlines() if line)
    record = {"html": f"<h1>{TITLE}</h1>{paragraphs}", "title": "Nothing of the kind stands here", "date": "2024-03-04"}
    page = read_record(tmp_path, record)
    assert facts(page)[:2] == (TITLE, "h1")
    assert page.article and page.article.published_basis == "record"
    bare = read_record(tmp_path, {**record, "html": paragraphs})
    assert facts(bare)[:2] == ("Nothing of the kind stands here", "record")


@pytest.mark.parametrize("title", [TITLE, f"{TITLE} - The Veldmark Post", f"Veldmark Post | {TITLE}", TITLE.upper()])
def test_the_line_that_says_what_the_record_does_is_the_headline(title):
    """A page in which another line looks as much like it, and the same headline stands in a list below."""
    text = f"{WHOLE_PAGE}\n{TITLE}\n"
    page = extract_page(Capture(payload=text.encode(), source="a", media_type="text/plain", stated=Stated(title)))
    first = next(block for block in page.blocks if block.text == TITLE)
    assert (first.label, first.rule) == ("headline", "stated_headline")
    assert facts(page)[:2] == (TITLE, "text")


def test_a_line_of_other_words_is_not_the_headline_that_a_record_states():
    text = f"What the fishermen of the coast now ask of the province\n\n{STORY}"
    page = extract_page(Capture(payload=text.encode(), source="a", media_type="text/plain", stated=Stated(TITLE)))
    assert facts(page)[:2] == (TITLE, "record")


@pytest.mark.parametrize("title", ["News", "", "x" * 400, "the harbour master", "Post | "])
def test_titles_that_say_nothing_change_no_label(title):
    def read_with(stated: Stated) -> list[tuple[str, str]]:
        capture = Capture(payload=WHOLE_PAGE.encode(), source="a", media_type="text/plain", stated=stated)
        return [(block.label, block.rule) for block in extract_page(capture).blocks]

    assert read_with(Stated(title)) == read_with(Stated())


@pytest.mark.parametrize(
    ("given", "published", "precision"),
    [
        ("2024-03-04T07:15:00+01:00", datetime(2024, 3, 4, 6, 15, tzinfo=UTC), "second"),
        ("Mon, 04 Mar 2024 07:15:00 GMT", datetime(2024, 3, 4, 7, 15, tzinfo=UTC), "second"),
        ({"$date": "2024-03-04T07:15:00Z"}, datetime(2024, 3, 4, 7, 15, tzinfo=UTC), "second"),
        (1709536500, datetime(2024, 3, 4, 7, 15, tzinfo=UTC), "second"),
        ({"$date": {"$numberLong": "1709536500000"}}, datetime(2024, 3, 4, 7, 15, tzinfo=UTC), "second"),
        ("March 4, 2024", datetime(2024, 3, 4, tzinfo=UTC), "day"),
        ("20240304", datetime(2024, 3, 4, tzinfo=UTC), "day"),
        ("soon", None, None),
        (["2024-03-04"], None, None),
        (None, None, None),
    ],
)
def test_days_however_they_are_spelt(tmp_path, given, published, precision):
    page = read_record(tmp_path, {"text": STORY, "title": TITLE, "date_publish": given})
    assert page.article
    assert (page.article.published_at, page.article.published_precision) == (published, precision)
    assert [e["raw"] for e in page.article.date_evidence if e["parsed"] is None] == (
        ["soon"] if given == "soon" else []
    )


def test_a_stated_day_after_the_capture_is_withdrawn(tmp_path):
    record = {"text": STORY, "title": TITLE, "published": "2024-06-01", "crawl_date": "2024-03-05"}
    page = read_record(tmp_path, record)
    assert page.article and page.article.published_at is None and page.article.published_basis == "absent"
    assert "published_after_capture" in page.article.quality_flags


@pytest.mark.parametrize(
    "authors",
    [
        ["Ilse Brandt", "Jon Aske"],
        "Ilse Brandt, Jon Aske",
        "By Ilse Brandt and Jon Aske",
        "['Ilse Brandt', 'Jon Aske']",
        '["Ilse Brandt", "Jon Aske"]',
        [{"name": "Ilse Brandt"}, {"name": "Jon Aske"}],
        ["Ilse Brandt", 7, None, "Jon Aske"],
    ],
)
def test_names_however_they_are_listed(tmp_path, authors):
    assert facts(read_record(tmp_path, {"text": STORY, "authors": authors}))[2] == ["Ilse Brandt", "Jon Aske"]


def test_values_that_are_no_facts_are_left_alone(tmp_path):
    """Numbers of authors, nests, halves of pairs, lists that do not end, texts without end."""
    page = read_record(tmp_path, {
        "text": STORY, "author": 7, "tags": [3, {"id": 4}, "[" * 9_000], "section": {"x": {"y": 1}}, "title": "\ud83d",
        "keywords": "[" * 9_000 + "]",
    })  # fmt: skip
    assert facts(page)[2:4] == ([], None)
    assert page.article and "\ud83d" not in (page.article.headline or "")


def test_what_a_system_of_publishing_gives(tmp_path):
    """Titles with entities in a struct, as WordPress has them."""
    text = "".join(f"<p>{line}</p>" for line in STORY.splitlines() if line)
    record = {"title": {"rendered": "Storm &#8211; what we know &amp; what not"}, "content": {"rendered": text},
              "date": "2024-03-04T07:15:00", "author": 7, "tags": [3, 4]}  # fmt: skip
    page = read_record(tmp_path, record)
    assert facts(page) == ("Storm – what we know & what not", "record", [], None, [])
    assert page.article and page.article.published_at == datetime(2024, 3, 4, 7, 15, tzinfo=UTC)


def test_what_is_of_the_record_is_shown_as_such(tmp_path, copydesk):
    record = {"id": "one", "text": STORY, "title": TITLE, "date": "2024-03-04"}
    done = copydesk("explain", write(tmp_path, "a.jsonl", json.dumps(record).encode()), "--id", "one")
    shown = done.stdout.decode()
    assert f"{TITLE} (record)" in shown and "2024-03-04 (record)" in shown


def test_a_release_of_a_table_of_stories(raw, warehouse):
    """From Parquet to the tables that are asked, and through all that judges them."""
    table = pa.table({
        "maintext": [STORY, WHOLE_PAGE], "title": [TITLE, TITLE], "date_publish": [datetime(2024, 3, 4, 7), None],
        "authors": [["Ilse Brandt"], None], "url": [f"https://post.example/{n}" for n in range(2)],
    })  # fmt: skip
    pq.write_table(table, raw / "a.parquet")
    settle(raw / "a.parquet")
    build(raw, warehouse)
    columns = "headline, headline_basis, published_basis, authors"
    assert ask(warehouse, f"select {columns} from articles order by url") == [
        (TITLE, "record", "record", ["Ilse Brandt"]), (TITLE, "text", "text", ["Ilse Brandt"]),
    ]  # fmt: skip
