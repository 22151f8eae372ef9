"""Versions of articles, near-duplicates and links: the same whatever the order in which captures came."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from flows.store.history import count_paragraph_changes
from tests.builds import STORY, ask, build, read_here, settle

URL = "https://lurvik.example/ferry/1"
HEAD = "Ferry returns to the Lurvik sound"
LONG = tuple(f"{line} The harbour office of Lurvik printed sheet {n} about it." for n, line in enumerate(STORY * 2))


@pytest.fixture(autouse=True)
def _read_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.bare.read_shard", read_here)


def page(
    paragraphs: Sequence[str], day: str | None, url: str | None = URL, head: str = HEAD, more: str = ""
) -> dict[str, Any]:
    """A capture of a story as HTML."""
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    html = f"<html><head><title>{head}</title></head><body><article><h1>{head}</h1>{body}{more}</article></body></html>"
    record: dict[str, Any] = {"html": html}
    if url:
        record["url"] = url
    if day:
        record["captured_at"] = f"{day}T10:00:00Z"
    return record


def build_batches(folder: Path, *batches: Sequence[dict[str, Any]]) -> Path:
    """One build for each batch of records; the warehouse."""
    (folder / "raw").mkdir(parents=True)
    for number, batch in enumerate(batches):
        path = folder / f"raw/{number}.jsonl"
        path.write_text("".join(json.dumps(r) + "\n" for r in batch))
        settle(path)
        assert build(folder / "raw", folder / "warehouse")["state"] == "published"
    return folder / "warehouse"


HISTORY = (
    "select revision, strftime(valid_from, '%m-%d'), change, paragraphs_added, paragraphs_removed, paragraphs_changed"
)


def test_a_recapture_without_change_is_no_revision(tmp_path: Path) -> None:
    """The same story captured again is one article of one version, drawn from the newer capture."""
    warehouse = build_batches(tmp_path, [page(LONG, "2021-03-01")], [page(LONG, "2021-03-09", more="<!-- b -->")])
    assert ask(warehouse, f"{HISTORY} from revisions") == [(1, "03-01", "first", 0, 0, 0)]
    assert ask(warehouse, "select revision, strftime(captured_at, '%d'), release from articles") == [(1, "09", 2)]
    assert ask(warehouse, "select captures, revisions from articles_full") == [(2, 1)]


VERSIONS = [
    page(LONG, "2021-03-01"),
    page(LONG, "2021-03-02", head="Ferry is back"),
    page(
        (*LONG[:3], "The mayor of Lurvik, however, took the bus to the ceremony."), "2021-03-03", head="Ferry is back"
    ),
    page(
        ("A new first paragraph was written in the night by the desk.", *LONG[1:3]), "2021-03-04", head="Ferry is back"
    ),
]
RELATED = (
    f'<div class="related"><h3>Related stories</h3><ul><li><a href="{URL}">{HEAD} at last</a></li>'
    '<li><a href="/n/3">Council of Osterholm votes on the new quay</a></li>'
    '<li><a href="/n/4">Why the bridge of Lurvik was never built</a></li></ul></div>'
)
TWINS = [
    page(LONG, "2021-02-01", url="https://osterholm.example/a/77"),
    page((*LONG[:7], "Osterholm took note of it."), "2021-04-01", url="https://bay.example/n/5"),
    page(STORY, "2021-04-01", url="https://lurvik.example/n/6", head="All about ferries", more=RELATED),
]  # fmt: skip


def test_changes_are_named_and_counted(tmp_path: Path) -> None:
    """A new headline, a shorter body and a corrected first paragraph are versions, each with what changed."""
    warehouse = build_batches(tmp_path, *([version] for version in VERSIONS))
    assert ask(warehouse, f"{HISTORY} from revisions order by revision") == [
        (1, "03-01", "first", 0, 0, 0),
        (2, "03-02", "headline", 0, 0, 0),
        (3, "03-03", "body", 0, 4, 1),
        (4, "03-04", "body", 0, 1, 1),
    ]
    assert ask(warehouse, "select revision, headline from articles") == [(4, "Ferry is back")]
    texts = ask(warehouse, "select body from version_texts order by revision")
    assert texts[0] == texts[1] == ("\n\n".join(LONG),)
    assert texts[3][0].startswith("A new first paragraph")
    ((story,),) = ask(warehouse, "select article_id from articles")
    changes = ask(
        warehouse, f"select revision, what, count(*) from revision_paragraphs('{story}') group by all order by all"
    )
    assert changes == [(3, "added", 1), (3, "removed", 5), (4, "added", 1), (4, "removed", 2)]


DERIVED = {
    "revisions": "* exclude (release)",
    "duplicates": "*",
    "resolved_links": "*",
    "signatures": "* exclude (release)",
    "articles": "* exclude (release)",
}


def test_order_of_arrival_does_not_matter(tmp_path: Path) -> None:
    """Two halves in either order and all at once give equal histories, clusters, links and articles."""
    pages = [*VERSIONS, *TWINS]
    halves = pages[::2], pages[1::2]
    ways = {"at once": [pages], "forward": halves, "backward": halves[::-1]}
    made = {way: build_batches(tmp_path / way, *batches) for way, batches in ways.items()}
    for table, columns in DERIVED.items():
        rows = {way: ask(warehouse, f"select {columns} from {table} order by all") for way, warehouse in made.items()}
        assert rows["at once"] == rows["forward"] == rows["backward"], table
        assert rows["at once"], table
    found = ask(
        made["at once"],
        "select site, duplicate_of is null from articles_full where cluster_id is not null order by all",
    )
    assert ("osterholm.example", True) in found and ("bay.example", False) in found
    links = ask(made["at once"], "select site, to_site, basis from who_links_to_whom")
    assert links == [("lurvik.example", "lurvik.example", "url")]
    assert ask(made["at once"], "select count(*) from distinct_articles") == [(4 - len(found) + 1,)]


def test_a_version_that_comes_late_changes_what_its_successor_is_compared_with(tmp_path: Path) -> None:
    """The last version stands as it is; what it has changed is seen from the one that is now before it."""
    one, two, three = LONG, (*LONG, "A new ticket office opens."), (*LONG[:-1], "A band will play.")
    batches = [[page(one, "2021-03-03"), page(two, "2021-03-05"), page(three, "2021-03-07")], [page(two, "2021-03-01")]]
    late = build_batches(tmp_path / "late", *batches)
    once = build_batches(tmp_path / "once", batches[0] + batches[1])
    query = f"{HISTORY} from revisions order by all"
    assert ask(late, query) == ask(once, query)


@pytest.mark.parametrize(
    ("before", "after", "counts"),
    [
        ("abc", "abc", (0, 0, 0)),
        ("abc", "abxc", (1, 0, 0)),
        ("abc", "ac", (0, 1, 0)),
        ("abc", "xbc", (0, 0, 1)),
        ("abc", "axyzc", (2, 0, 1)),
        ("", "ab", (2, 0, 0)),
    ],
)
def test_paragraphs_are_compared(before: str, after: str, counts: tuple[int, int, int]) -> None:
    """Added, removed and changed paragraphs; what stands in another's place is changed."""
    assert count_paragraph_changes(list(before), list(after)) == counts


def gossip(rng: random.Random, number: int) -> dict[str, Any]:
    """A story whose headline few others bear, with pointers by such headlines and by addresses."""
    heads = [
        f"“{word.title()}” of the Lurvik harbour council, number {n}" for n in range(3) for word in ("pier", "tax")
    ]
    urls = [f"https://lurvik.example/{rng.choice(('news', 'gone'))}/{rng.randrange(14)}" for _ in range(3)]
    links = "".join(f'<li><a href="{url}">{rng.choice(heads)}</a></li>' for url in urls)
    more = f"<aside class='related'><h3>Related</h3><ul>{links}</ul></aside>"
    day, url = f"2021-0{rng.randrange(1, 4)}-0{rng.randrange(1, 9)}", f"https://lurvik.example/news/{rng.randrange(14)}"
    return page([f"{p} It is story {number}." for p in LONG], day, url, rng.choice(heads), more)


@pytest.mark.parametrize("seed", [1, 2])
def test_links_do_not_depend_on_the_builds(tmp_path: Path, seed: int) -> None:
    """Pointers find targets that come later, and lose those that are no longer the only ones of their headline."""
    rng = random.Random(seed)
    pages = [gossip(rng, number) for number in range(30)]
    once = build_batches(tmp_path / "once", pages)
    steps = build_batches(tmp_path / "steps", pages[:8], pages[8:17], pages[17:])
    for query in ("from resolved_links order by all", "select basis, count(*) from resolved_links group by all"):
        assert ask(steps, query) == ask(once, query)
    assert {basis for (basis,) in ask(once, "select distinct basis from resolved_links")} == {"url", "headline"}


def wire_story(name: str, first: int, last: int, day: str, desk: str) -> dict[str, Any]:
    """A capture of an agency's story on a desk's site: paragraphs ``first`` to ``last`` of it."""
    lines = [f"{line} The {name} office of Lurvik printed sheet {n} of it." for n, line in enumerate(STORY * 6)]
    return page(lines[first:last], day, url=f"https://{desk}.example/{name}", head=f"{name} of the Lurvik sound")


def test_clusters_split_join_and_stay(tmp_path: Path) -> None:
    """Build upon build, `duplicates` is what one build of everything so far makes of it."""
    batches = [
        [wire_story(name, 0, 24, f"2021-03-0{n}", desk) for name in ("harbour", "ferry", "bridge")
         for n, desk in enumerate(("bay", "fell", "moor"), 1)],
        [wire_story("ferry", 3, 9, "2021-04-01", "fell")],  # leaves
        [wire_story("harbour", 0, 24, "2021-01-01", "moor")],  # an older capture: another is the earliest now
        [wire_story("bridge", 0, 24, "2021-05-01", "cape"), wire_story("quay", 0, 24, "2021-05-01", "cape")],  # joins
        [wire_story("quay", 1, 24, "2021-05-02", "bay"), wire_story("ferry", 0, 24, "2021-05-03", "fell")],  # back
        [wire_story("ferry", 3, 9, "2021-06-01", desk) for desk in ("bay", "moor")],  # nothing is left of the cluster
    ]  # fmt: skip
    sizes = []
    (tmp_path / "steps/raw").mkdir(parents=True)
    for number in range(len(batches)):
        (tmp_path / f"steps/raw/{number}.jsonl").write_text("".join(json.dumps(r) + "\n" for r in batches[number]))
        build(tmp_path / "steps/raw", tmp_path / "steps/warehouse", settle_seconds=0)
        rows = ask(tmp_path / "steps/warehouse", "from duplicates order by all")
        sizes.append(len(rows))
        if not number:
            continue  # one build is what one build makes
        whole = build_batches(
            tmp_path / f"whole-{number}", [record for batch in batches[: number + 1] for record in batch]
        )
        assert rows == ask(whole, "from duplicates order by all"), number
    assert sizes[:3] == [9, 8, 8] and sizes[4] > sizes[3]
