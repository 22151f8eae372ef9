"""A site's template: what recurs across stories is chrome, what recurs within one is not."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from flows.pages.site_template import describe_line, hash_line
from flows.pages.text import read_text
from flows.pages.types import Decoded, TemplateLine
from flows.store.layout import open_warehouse
from tests.builds import ask, build, read_here
from tests.commands import Command

SLOGAN = "The coast, every morning, since 1911 and in all weathers."
STORY = (
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, after divers found "
    "cracks in nine of its forty concrete pillars."
)
TOPICS = "ferry pier school bridge museum market orchard library tunnel railway quarry lighthouse".split()  # noqa: SIM905
Q = "select sample, captures, stories, days, place, label from site_lines order by sample"


@pytest.fixture(autouse=True)
def _read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.bare.read_shard", read_here)


def paragraphs(number: int, topic: str) -> list[str]:
    """A story of its own: no other has its lines."""
    return [
        f"The {topic} in Lindvik {verb} on day {number + n}, and {number * 7 + n} people from the {topic} quarter came "
        f"to see it before the {noun} of the town council closed the gate behind number {number}."
        for n, (verb, noun) in enumerate([("opened", "clerk"), ("burned", "warden"), ("reopened", "mayor")])
    ]


def capture(number: int, *, more: Sequence[str] = (), url: str | None = None) -> dict[str, Any]:
    """A text capture of a story on its own day, with lines that the site prints below it."""
    topic = TOPICS[number % len(TOPICS)]
    lines = [f"The {topic} of Lindvik in the year {1900 + number}", *paragraphs(number, topic), *more]
    return {
        "url": url or f"https://coast.example/story/{number}",
        "text": "\n\n".join(lines),
        "captured_at": f"2021-03-{number % 28 + 1:02}T10:00:00Z",
    }


def build_batches(folder: Path, *batches: Sequence[dict[str, Any]]) -> Path:
    """One build for each batch of records; the warehouse."""
    (folder / "raw").mkdir(parents=True)
    for number, batch in enumerate(batches):
        (folder / f"raw/{number}.jsonl").write_text("".join(json.dumps(r) + "\n" for r in batch))
        assert build(folder / "raw", folder / "warehouse", settle_seconds=0)["state"] == "published"
    return folder / "warehouse"


def test_lines_of_several_stories_are_learned(tmp_path: Path) -> None:
    """What stands on every story is learned with its evidence; what stands on one is not."""
    warehouse = build_batches(tmp_path, [capture(n, more=[SLOGAN]) for n in range(6)])
    assert ask(warehouse, Q) == [(SLOGAN, 6, 6, 6, "tail", "footer")]
    assert ask(warehouse, "select count(*), count(distinct capture_id) from line_sightings") == [(6 * 5, 6)]


def test_keys_of_lines_are_those_that_pages_ask_for(tmp_path: Path) -> None:
    """A line has one key wherever it is made, with signs around it and letters of any script."""
    lines = [
        "-- Coast SHOP: open! --",
        "[Coast | shop]",
        "» Größe Über Straße «",
        "Читайте также…",
        "\u2018Coast\u2019 shop",
    ]
    warehouse = build_batches(tmp_path, [capture(n, more=lines) for n in range(6)])
    found = ask(warehouse, "select line_hash, sample from site_lines")
    assert {sample for _, sample in found} >= set(lines[:3])
    assert all(key == hash_line(sample) for key, sample in found)


def test_captures_of_one_story_count_once(tmp_path: Path) -> None:
    """A story captured ten times, and its near-copies elsewhere on the site, are one story."""
    again = [{**capture(0), "captured_at": f"2021-04-{day:02}T10:00:00Z"} for day in range(1, 11)]
    copies = [capture(0, url=f"https://coast.example/copy/{n}") for n in range(6)]
    warehouse = build_batches(tmp_path, [*again, *copies])
    assert ask(warehouse, "select count(*) from articles") == [(7,)]
    assert ask(warehouse, Q) == []


def test_what_is_learned_does_not_depend_on_order(tmp_path: Path) -> None:
    """One build, two builds and two builds the other way round come to the same template, but for votes."""
    pages = [capture(n, more=[SLOGAN] if n % 2 else ["Coast shop"]) for n in range(12)]
    one = ask(build_batches(tmp_path / "one", pages), Q)
    assert [row[0] for row in one] == ["Coast shop", SLOGAN]
    assert ask(build_batches(tmp_path / "two", pages[:5], pages[5:]), Q) == one
    assert ask(build_batches(tmp_path / "three", pages[5:], pages[:5]), Q) == one


def test_the_newest_stories_of_a_site_are_looked_at(tmp_path: Path) -> None:
    """The sample is bounded; what the site no longer prints leaves its template."""
    old = [{**capture(n, more=[SLOGAN]), "captured_at": "2019-01-05T10:00:00Z"} for n in range(6)]
    new = [capture(100 + n, more=["Coast shop"]) for n in range(40)]
    warehouse = build_batches(tmp_path, old, new)
    assert [row[0] for row in ask(warehouse, Q)] == ["Coast shop"]
    assert ask(warehouse, "select count(distinct article_id) from line_sightings") == [(40,)]


def test_a_build_keeps_the_lines_of_older_ones(tmp_path: Path) -> None:
    """Lines stay in their file until newer stories of the site take their place; then those of a whole page leave."""
    first = [capture(n, more=[SLOGAN]) for n in range(40)]
    first[3]["captured_at"] = "2020-01-05T10:00:00Z"  # the oldest
    elsewhere = {**capture(41), "url": "https://bay.example/1"}
    newest = {**capture(42, more=[SLOGAN]), "captured_at": "2021-06-01T10:00:00Z"}
    warehouse = build_batches(tmp_path / "steps", first, [elsewhere], [newest])
    steps = [open_warehouse(warehouse).folder(number) / "line_sightings" for number in (1, 2, 3)]
    names = [{path.name for path in folder.iterdir()} for folder in steps]
    assert names[0] < names[1] and not names[0] & names[2] and names[1] - names[0] < names[2]
    (oldest,) = ask(warehouse, "select capture_id from captures where captured_at < '2021-01-01'")
    assert oldest not in ask(warehouse, "select capture_id from line_sightings")
    whole = build_batches(tmp_path / "whole", [*first, elsewhere, newest])
    seen = "select * exclude (label, by_template) from line_sightings order by all"
    assert ask(warehouse, seen) == ask(whole, seen)


def test_bylines_and_dates_are_no_chrome(tmp_path: Path) -> None:
    """Lines of the story that recur, such as its author's name, are not learned."""
    lines = ["By Ada Kalsen", "Published 4 March 2021", "Tags: harbour, ferry"]
    warehouse = build_batches(tmp_path, [capture(n, more=lines) for n in range(6)])
    assert {row[5] for row in ask(warehouse, Q)} <= {"footer"}
    assert not {row[0] for row in ask(warehouse, Q)} & set(lines[:2])


def test_a_build_labels_with_what_its_base_learned(tmp_path: Path) -> None:
    """The first build learns, the second one names; a rebuild forgets, and says how many lines that changes."""
    warehouse = build_batches(tmp_path, [capture(n, more=[SLOGAN]) for n in range(6)], [capture(9, more=[SLOGAN])])
    labels = "select c.release, label, rule, count(*) from blocks join captures c using (capture_id) where text = '{}'"
    found = ask(warehouse, labels.format(SLOGAN) + " group by all order by all")
    assert [row[0] for row in found] == [1, 2]
    assert found[0][2] != "site_template.1"
    assert found[1][1:] == ("footer", "site_template.1", 1)
    rows = {t: ask(warehouse, f"from {t} order by all") for t in ("site_lines", "duplicates")}
    run = build(tmp_path / "raw", warehouse, rebuild=True)
    assert ask(warehouse, "select count(*) from blocks where rule like 'site_template%'") == [(0,)]
    counts = f"select what, count::integer from stage_counts where run = '{run['run']}' and stage = 'templates'"
    assert dict(ask(warehouse, counts))["differ"] == 1
    assert {t: ask(warehouse, f"from {t} order by all") for t in rows} == rows


def test_through_the_commands(tmp_path: Path, copydesk: Command) -> None:
    """Children label with the base's template, relabelling uses the newest one, explain gives its evidence."""

    def told_by(*given: object) -> str:
        done = copydesk(*given, COLUMNS="200")
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()

    raw, store = tmp_path / "raw", ("--warehouse", tmp_path / "warehouse")
    build_batches(tmp_path, [capture(n, more=[SLOGAN]) for n in range(6)])
    (raw / "1.jsonl").write_text(json.dumps({"id": "new", **capture(9, more=[SLOGAN])}) + "\n")
    os.utime(raw / "1.jsonl", (1.6e9, 1.6e9))
    assert "1 lines named" in told_by("build", raw, *store, "--bare")
    told = told_by("explain", raw / "1.jsonl", "--id", "new", *store)
    assert "Stands on 7 text captures of 7 of the site's newest stories (100% of them), on 7 days" in told
    assert "site_template.1" in told
    assert "site_template.1" not in told_by("explain", raw / "1.jsonl", "--id", "new")
    report = told_by("relabel", raw, *store)
    assert "6 lines on 6 pages and 6 articles would change" in report
    assert "| paragraph | footer | site_template.1 | 6 | 6 |" in report


def test_the_vote_is_explained_and_removes_nothing() -> None:
    """A learned line is named with its rule and its evidence, and stays on the page."""
    text = f"{STORY}\n\n{SLOGAN}\n\n{STORY[::-1]}\n"
    line = TemplateLine("footer", 5, 4, 3, 0.8, "tail")
    reading = read_text(Decoded(text, "text/plain", "utf-8", {}), None, None, {hash_line(SLOGAN): line})
    assert [block.text for block in reading.blocks][1] == SLOGAN
    assert (reading.decisions[1].label, reading.decisions[1].rule) == ("footer", "site_template.1")
    assert describe_line(line) == (
        "Stands on 5 text captures of 4 of the site's newest stories (80% of them), on 3 days, "
        "mostly in the last third of the page."
    )
