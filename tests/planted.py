"""Faults to plant in a build, and the named check that must catch each."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from flows.errors import GateFailedError
from flows.pages.types import Page
from flows.store.layout import open_warehouse
from schemas.blocks import BlockRow
from tests.builds import STORY, build, change_article, last_run, read_here, settle, spoil_pages, write_page

SITE = "lurvik.example"
SECTIONS = ("World", "Harbour", "Culture", "Sport")
_RELATED = (
    '<div class="related"><h3>Related stories</h3><ul><li><a href="/n/3">Council of Osterholm votes on the new quay</a>'
    '</li><li><a href="/n/4">Why the bridge of Lurvik was never built</a></li></ul></div>'
)
NAMES = ("Ada Kalsen", "Ivo Brandt", "Mira Osten", "Tom Selve")


def story_page(number: int, *, paragraphs: int = 6, site: str = SITE, more: str = "") -> dict[str, str]:
    """A capture of an invented story as HTML: headline, date, author, tags, section, share buttons, body."""
    body = "".join(f"<p>On page {k + 2} of sheet {number}: {STORY[k % 4]}</p>" for k in range(paragraphs))
    day = f"2021-{number % 12 + 1:02}-{number % 28 + 1:02}"
    data = {"@type": "NewsArticle", "headline": f"Ferry number {number} sails the sound again",
            "datePublished": f"{day}T08:00:00Z", "author": {"name": NAMES[number % 4]},
            "articleSection": SECTIONS[number % 4], "keywords": ["ferry", f"pier {number}", "harbour"]}  # fmt: skip
    html = (
        f'<html><head><title>{data["headline"]}</title><script type="application/ld+json">{json.dumps(data)}</script>'
        f'</head><body><nav><a href="/">Home</a><a href="/w">World</a></nav><article><h1>{data["headline"]}</h1>'
        f'<div class="share"><span>Share this article</span></div>{body}{more}</article>'
        "<footer>Community standards</footer></body></html>"
    )
    return {"url": f"https://{site}/news/{number}", "html": html, "captured_at": f"{day}T10:00:00Z"}


class Folder:
    """A raw folder and a warehouse, and builds of one file of records after the other."""

    def __init__(self, root: Path) -> None:
        self.raw, self.warehouse, self.files = root / "raw", root / "warehouse", 0
        self.raw.mkdir(parents=True)

    def add(self, records: list[dict[str, str]]) -> None:
        """Write one more file of records."""
        path = self.raw / f"{self.files:03}.jsonl"
        path.write_text("".join(json.dumps(record) + "\n" for record in records))
        settle(path)
        self.files += 1

    def build(self, **settings: Any) -> None:
        """A build; one that is held back is what some faults are about."""
        with suppress(GateFailedError):
            build(self.raw, self.warehouse, settle_seconds=0, **settings)

    def failed_checks(self) -> set[str]:
        """What the last run's expectations found, and what it kept out."""
        from flows.console import read_ledger

        run = last_run(self.warehouse)["run"]
        warehouse = open_warehouse(self.warehouse)
        gates = {row["check"] for row in read_ledger(warehouse, run, "gate_results") if not row["success"]}
        return gates | {row["check"] for row in read_ledger(warehouse, run, "rejections")}


Plant = Callable[[Folder, pytest.MonkeyPatch], None]


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What was planted, how, and what must catch it."""

    name: str
    caught_by: str
    plant: Plant
    history: bool = False  # whether three releases of a site come first
    held_back: bool = False  # whether the release must not be published
    kept_out: bool = False  # whether the page must be in quarantine


def on_pages(change: Callable[[Page], Page], *, more: int = 3) -> Plant:
    """The extractor's pages are changed, as a broken rule or pass would; some new pages are read."""

    def plant(folder: Folder, patch: pytest.MonkeyPatch) -> None:
        spoil_pages(patch, change)
        folder.add([story_page(900 + n) for n in range(more)])
        folder.build()

    return plant


def relabel_blocks(page: Page, change: Callable[[BlockRow], BlockRow]) -> Page:
    """The page with other blocks, and with the record that follows from them."""
    blocks = [change(block) for block in page.blocks]
    chars: dict[str, int] = {}
    for block in blocks:
        chars[block.label] = chars.get(block.label, 0) + len(block.text.replace(" ", ""))
    counted = [{"label": k, "chars": n} for k, n in sorted(chars.items())]
    body = [b.text for b in blocks if b.label in ("lead", "paragraph", "subhead", "quote", "list_item")]
    page = change_article(
        page, body="\n\n".join(body), paragraph_count=len(body), word_count=len(" ".join(body).split())
    )
    return replace(page, blocks=blocks, capture=replace(page.capture, chars_by_label=counted))


def share_is_body(page: Page) -> Page:
    """Share buttons become paragraphs."""
    return relabel_blocks(
        page, lambda b: replace(b, label="paragraph", rule="broken") if b.text.startswith("Share") else b
    )


def everything_is_shared(page: Page) -> Page:
    """The rule that knows share buttons matches all paragraphs but the first."""
    rule = next(b.rule for b in page.blocks if b.label == "share")
    first = next(b.position for b in page.blocks if b.label == "paragraph")
    return relabel_blocks(
        page,
        lambda b: replace(b, label="share", rule=rule) if b.label == "paragraph" and b.position > first else b,
    )


def rule_is_gone(page: Page) -> Page:
    """Navigation is called footer by another rule: its own rules fall silent."""
    return relabel_blocks(page, lambda b: replace(b, label="footer", rule="other") if b.label == "navigation" else b)


def drop_a_line(page: Page) -> Page:
    """A line vanishes between splitting and writing."""
    return replace(page, blocks=page.blocks[:1] + page.blocks[2:])


def clock_as_date(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """The page's own clock is taken for the publication time."""

    def take(page: Page) -> Page:
        when = page.capture.captured_at
        return change_article(page, published_at=when, published_basis="text", published_precision="minute",
                              published_offset_minutes=0)  # fmt: skip

    spoil_pages(patch, take)
    write_page(folder.raw, "ferry.txt", clock="08:21 GMT13 June 2021")
    folder.build()


def new_layout(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """The site moves its stories into one short paragraph and drops its data."""
    records = [story_page(500 + n, paragraphs=1) for n in range(24)]
    for record in records:
        record["html"] = re.sub(r"<script.*?</script>", "", record["html"])
    folder.add(records)
    folder.build()


def not_articles_any_more(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """The site answers with a page of links for every story."""
    links = "".join(f'<li><a href="/n/{n}">The other story number {n} of the harbour</a></li>' for n in range(40))
    folder.add(
        [{**story_page(500 + n), "html": f"<html><body><h1>News {n}</h1><ul>{links}</ul></body></html>"}
         for n in range(24)]
    )  # fmt: skip
    folder.build()


def spoil_draft(sql: Callable[[Any], None]) -> Plant:
    """Something between merging and writing goes wrong: the run's own tables are spoilt."""

    def plant(folder: Folder, patch: pytest.MonkeyPatch) -> None:
        from flows.store import merge

        true_choose = merge.choose_articles

        def choose(con: Any) -> None:
            true_choose(con)
            sql(con)

        patch.setattr(merge, "choose_articles", choose)
        folder.add([story_page(900 + n, more=_RELATED) for n in range(3)])
        folder.build()

    return plant


def spoil_decision(patch: pytest.MonkeyPatch, sql: str) -> None:
    """What the merge decided about which captures are new is spoilt."""
    from flows.store import merge

    true_decide = merge.decide_new

    def decide(con: Any) -> None:
        true_decide(con)
        con.execute(sql)

    patch.setattr(merge, "decide_new", decide)


def in_two_shards(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """Two shards hold the same capture, and the merge does not notice."""
    spoil_decision(patch, "create or replace table fresh as select capture_id, shard, copies from staged_met")
    for _ in range(2):
        folder.add([story_page(1)])
    folder.build(shard_captures=1)


def against_an_older_release(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """A capture that an older release brought in is taken for new."""
    folder.add([story_page(1), story_page(2)])
    folder.build()
    spoil_decision(patch, "create or replace table fresh as from met")
    folder.add([story_page(1), story_page(3)])
    folder.build()


def doubled_table(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """A table's file is written twice under two names."""
    from flows.store import writing

    true_write = writing.write_parts

    def write(row: Any, batches: Any, where: Path) -> Any:
        made = true_write(row, batches, where)
        if row.TABLE != "articles":
            return made
        doubled = []
        for part in made:
            copy = part.path.replace(".parquet", "b.parquet")
            (where / copy).write_bytes((where / part.path).read_bytes())
            doubled.append(replace(part, path=copy))
        return [*made, *doubled]

    patch.setattr(writing, "write_parts", write)
    folder.add([story_page(1)])
    folder.build()


def lossy_merge(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """Of the rows that are read again to be merged, half never arrive."""
    from flows.store import writing

    true_read = writing.read_again
    folder.add([story_page(1)])
    folder.build()
    folder.add([story_page(13)])  # of the same month
    folder.build()
    patch.setattr(writing, "read_again", lambda *given: (batch.slice(len(batch) // 2) for batch in true_read(*given)))
    folder.add([story_page(25)])
    folder.build(merge_files=2)


def lost_capture(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """A page that the reader counted never arrives."""
    patch.setattr("flows.bare.read_shard", lambda run, shard: replace(read_here(run, shard), found=4))
    folder.add([story_page(n) for n in range(3)])
    folder.build()


def miscounted_characters(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """The reader saw more characters than the rows have."""

    def read(run: Any, shard: Any) -> Any:
        counts = read_here(run, shard)
        return replace(counts, text_chars=counts.text_chars + 17)

    patch.setattr("flows.bare.read_shard", read)
    write_page(folder.raw, "ferry.txt")
    folder.build()


def half_fails(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """The extractor fails on every second page."""

    def fail(page: Page) -> Page:
        if int((page.capture.url or "0").rsplit("/", 1)[-1]) % 2:
            raise KeyError("planted")
        return page

    spoil_pages(patch, fail)
    folder.add([story_page(n) for n in range(40)])
    folder.build()


def all_unknown(folder: Folder, patch: pytest.MonkeyPatch) -> None:
    """No rule or model decides any more."""
    spoil_pages(patch, lambda page: relabel_blocks(page, lambda b: replace(b, label="unknown", rule="none")))
    folder.add([story_page(n) for n in range(3)])
    folder.build()


def mojibake(page: Page) -> Page:
    return relabel_blocks(page, lambda b: replace(b, text=b.text.replace("the", "thÃ©")))


def no_break_spaces(page: Page) -> Page:
    return relabel_blocks(page, lambda b: replace(b, text=b.text.replace("the ", "the\u00a0")))


def markup(page: Page) -> Page:
    return relabel_blocks(page, lambda b: replace(b, text=f"<b></b><p>{b.text}") if b.label == "paragraph" else b)


def twice(page: Page) -> Page:
    """The hidden second copy of a body is taken along."""
    double = [replace(b, position=b.position + len(page.blocks)) for b in page.blocks]
    page = replace(page, blocks=[*page.blocks, *double], capture=replace(page.capture, block_count=2 * len(double)))
    return relabel_blocks(page, lambda b: b)


def gone_after(paragraph: int) -> Callable[[Page], Page]:
    """Bodies are cut off after a paragraph."""

    def cut(page: Page) -> Page:
        body = [b.position for b in page.blocks if b.label == "paragraph"][paragraph:]
        return relabel_blocks(page, lambda b: replace(b, label="footer", rule="cut") if b.position in body else b)

    return cut


FAULTS = (
    Fault(name="a share rule that has come to match paragraphs", caught_by="rules_have_not_jumped",
          plant=on_pages(everything_is_shared, more=24), history=True),
    Fault(name="a rule that no longer matches anything", caught_by="rules_have_not_fallen_silent",
          plant=on_pages(rule_is_gone, more=24), history=True),
    Fault(name="a rule that falls silent on one site", caught_by="rules_have_not_changed_on_a_site",
          plant=on_pages(rule_is_gone, more=24), history=True),
    Fault(name="share buttons leaking into bodies", caught_by="body_has_no_chrome", plant=on_pages(share_is_body)),
    Fault(name="the page's clock taken for the publication time", caught_by="published_is_not_the_clock",
          plant=clock_as_date, kept_out=True),
    Fault(name="a publication time after the capture", caught_by="published_before_capture", kept_out=True,
          plant=on_pages(lambda p: change_article(p, published_at=datetime(2050, 1, 1, tzinfo=UTC)))),
    Fault(name="a story changed before it was published", caught_by="modified_after_published",
          plant=on_pages(lambda p: change_article(p, modified_at=datetime(2001, 1, 1, tzinfo=UTC)))),
    Fault(name="a site that changed its layout: bodies are cut to their first paragraph",
          caught_by="site_bodies_keep_their_length", plant=new_layout, history=True),
    Fault(name="a site that changed its layout: dates are gone", caught_by="site_dates_stay", plant=new_layout,
          history=True),
    Fault(name="a site that changed its layout: tags are gone", caught_by="site_keywords_keep_their_number",
          plant=new_layout, history=True),
    Fault(name="a site that answers with listings", caught_by="site_pages_stay_articles",
          plant=not_articles_any_more, history=True),
    Fault(name="bodies cut off by the extractor", caught_by="site_bodies_keep_their_length",
          plant=on_pages(gone_after(2), more=24), history=True),
    Fault(name="headlines lost by the extractor", caught_by="site_headlines_stay", history=True,
          plant=on_pages(lambda p: change_article(p, headline=None, headline_basis="absent"), more=24)),
    Fault(name="a line lost between splitting and writing", caught_by="every_block_is_kept",
          plant=on_pages(drop_a_line), kept_out=True),
    Fault(name="characters lost between reader and rows", caught_by="reader_and_table_agree",
          plant=miscounted_characters, held_back=True),
    Fault(name="a capture lost on the way", caught_by="captures_balance", plant=lost_capture, held_back=True),
    Fault(name="rows lost where small files are merged", caught_by="blocks_carried_over", plant=lossy_merge,
          held_back=True),
    Fault(name="a file of a table written twice", caught_by="articles_are_unique", plant=doubled_table,
          held_back=True),
    Fault(name="one key in two shards", caught_by="captures_are_unique", plant=in_two_shards, held_back=True),
    Fault(name="a key that an older release holds", caught_by="captures_are_unique", plant=against_an_older_release,
          held_back=True),
    Fault(name="a pointer from an article that is not there", caught_by="related_headlines_have_an_article",
          plant=spoil_draft(lambda con: con.execute("delete from chosen")), held_back=True),
    Fault(name="a capture that names an article that is not there", caught_by="capture_names_its_article",
          plant=spoil_draft(lambda con: con.execute("delete from chosen")), held_back=True),
    Fault(name="a body that is not its blocks", caught_by="body_is_its_blocks",
          plant=on_pages(lambda p: change_article(p, body="Something else altogether.")), kept_out=True),
    Fault(name="letters garbled by a wrong encoding", caught_by="body_has_no_mojibake", plant=on_pages(mojibake)),
    Fault(name="no-break spaces that were not normalised", caught_by="body_has_plain_spaces",
          plant=on_pages(no_break_spaces), kept_out=True),
    Fault(name="tags of HTML in the text", caught_by="body_has_no_markup", plant=on_pages(markup)),
    Fault(name="a hidden copy of the body taken along", caught_by="body_does_not_begin_again",
          plant=on_pages(twice)),
    Fault(name="the site's name taken for the headline", caught_by="headline_is_not_the_site",
          plant=on_pages(lambda p: change_article(p, headline="Lurvik Courier", site_name="Lurvik Courier"))),
    Fault(name="sentences taken for tags", caught_by="keywords_are_not_sentences",
          plant=on_pages(lambda p: change_article(p, keywords=list(STORY[:2])))),
    Fault(name="a label that no list has", caught_by="labels_are_known", kept_out=True,
          plant=on_pages(lambda p: relabel_blocks(p, lambda b: replace(b, label="poem")
                                                  if b.label == "navigation" else b))),
    Fault(name="an extractor that fails on every second page", caught_by="most_captures_pass", plant=half_fails,
          held_back=True),
    Fault(name="an extractor that understands nothing", caught_by="text_is_mostly_understood", plant=all_unknown,
          held_back=True),
)  # fmt: skip
