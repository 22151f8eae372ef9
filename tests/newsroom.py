"""A small raw folder of which every table of a release gets rows: versions, near-duplicates, links."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builds import STORY, build, read_here, settle, write_page

FERRY = "https://lurvik.example/news/ferry-sails-again-1"
WIRE = "https://osterholm.example/wire/ferry-back-on-monday-9"
HARBOUR = "https://lurvik.example/news/harbour-wall-2"
QUAY = (
    "The wall of the outer harbour at Lurvik has to be mended before the autumn storms, divers found.",
    "They counted forty loose stones on the side that the ferry passes, and two that have gone.",
    "The town has set money aside for the work, which a yard from Osterholm will do in August.",
    "Until then boats longer than twenty metres must keep to the middle of the channel, it said.",
)
HEADLINES = {FERRY: "Old ferry across the sound sails again", WIRE: "Ferry back on Monday after winter repairs",
             HARBOUR: "Harbour wall must be mended before autumn"}  # fmt: skip


RADIO = "https://radio.example/heard/{number}"
TOPICS = ("bakers", "shepherds", "pilots", "glaziers")


def write_radio(raw: Path) -> None:
    """Text captures of a site that prints the same lines around every story."""
    for number, who in enumerate(TOPICS, 1):
        story = [
            f"The {who} of Lurvik met on evening {number} and spoke about the {who[::-1]} that they had lost.",
            f"Nobody among the {who} could say how many {number * 37} boxes had been left on the quay of {who}.",
            f"A guild of {who} from {number * 11} towns has offered to lend its barns, ladders and {who[1:]}.",
        ]
        lines = ["Radio Lurvik, on the air since 1931", "Get short URL", *story, "Write to the studio"]
        record = {"url": RADIO.format(number=number), "text": "\n\n".join(lines),
                  "captured_at": f"2021-06-1{number}T08:00:00Z"}  # fmt: skip
        path = raw / f"radio_{number}.jsonl"
        path.write_text(json.dumps(record) + "\n", encoding="utf-8")
        settle(path)


def html(url: str, *paragraphs: str, published: str = "2021-06-12T08:00:00+00:00", link: str | None = None) -> str:
    """A story's page; ``link`` is the address of another story, pointed to below the text."""
    more = f'<div class="related"><h3>Read more</h3><a href="{link}">{HEADLINES[link]}</a></div>' if link else ""
    return (
        f'<html lang="en"><head><title>{HEADLINES[url]}</title><link rel="canonical" href="{url}">'
        f'<meta property="article:published_time" content="{published}"></head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>{HEADLINES[url]}</h1>{''.join(f'<p>{p}</p>' for p in paragraphs)}</article>{more}</body></html>"
    )


def write_record(raw: Path, name: str, url: str, page: str, captured_at: str) -> Path:
    """One capture in a JSON Lines file of its own."""
    raw.mkdir(parents=True, exist_ok=True)
    path = raw / name
    path.write_text(json.dumps({"url": url, "html": page, "captured_at": captured_at}) + "\n", encoding="utf-8")
    settle(path)
    return path


def write_first(raw: Path) -> None:
    """What came first: a story, its near-duplicate on another site, a story that points to it, an empty page."""
    write_record(raw, "ferry.jsonl", FERRY, html(FERRY, *STORY), "2021-06-13T08:21:00Z")
    write_record(raw, "wire.jsonl", WIRE, html(WIRE, *STORY, "Tickets stay as they are."), "2021-06-14T09:00:00Z")
    write_record(raw, "harbour.jsonl", HARBOUR, html(HARBOUR, *QUAY, link=FERRY), "2021-06-20T10:00:00Z")
    write_radio(raw)
    write_page(raw, "note.txt", *reversed(QUAY), clock="08:21 GMT13 May 2021")
    (raw / "empty.txt").touch()
    settle(raw / "empty.txt")


def write_second(raw: Path) -> None:
    """What came later: a new version of the first story, and one more story."""
    changed = html(FERRY, *STORY, "Dogs travel free.")
    write_record(raw, "ferry_later.jsonl", FERRY, changed, "2021-07-02T08:00:00Z")
    write_page(raw, "late.txt", "The lighthouse of Lurvik is dark.", *QUAY[1:], clock="10:00 GMT03 July 2021")


def build_two(place: Path) -> Path:
    """Two releases of it, built in this process; the folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        write_first(place / "raw")
        build(place / "raw", place / "warehouse")
        write_second(place / "raw")
        build(place / "raw", place / "warehouse")
    return place
