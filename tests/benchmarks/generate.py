"""Invented captures in any number, like real ones in size and shape; the same seed gives the same bytes.

    python -m tests.benchmarks.generate OUT --captures 10000 --form warc|jsonl|html|text [--seed 1]

`warc` writes OUT/part-00000.warc.gz of HTML pages, `jsonl` and `text` plain-text captures, `html` and
`text` one file a capture.  What was made is counted and printed: sizes, blocks, sites, months, dates,
captures of a page taken before, near-duplicates, damage.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from tests.benchmarks.generate_html import render_html

SITES, MONTHS, FIRST = 500, 48, datetime(2018, 1, 1, tzinfo=UTC)
UNDATED, RECAPTURED, NEAR_DUPLICATE, DAMAGED = 0.30, 0.05, 0.02, 0.01
_REMEMBERED = 2_000  # stories that can be captured again
_ONSETS = tuple("b br c ch d dr f fl g gr h j k kl l m n p pr r s sh st t tr v w".split())  # noqa: SIM905
_VOWELS = tuple("a e i o u ai ea ie oo ou".split())  # noqa: SIM905
_CODAS = tuple("b d ck l ll m n nd ng r rn rt s st t th x".split())  # noqa: SIM905
_PLAIN = tuple("the of and to in a that for on with as by at from was were had but after over near".split())  # noqa: SIM905
_SECTIONS = tuple("Region Harbour Council Markets Weather Culture Sport Science".split())  # noqa: SIM905
_ELEMENT = re.compile(rb"<[a-z]")
_TYPES = {"warc": "html", "html": "html", "jsonl": "text", "text": "text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One invented story."""

    number: int
    site: str
    headline: str
    author: str
    section: str
    published: datetime | None
    paragraphs: tuple[str, ...]
    related: tuple[str, ...]
    tags: tuple[str, ...]
    kind: str = "new"  # new, recapture, near_duplicate
    captured: datetime = FIRST

    @property
    def url(self) -> str:
        """Where it stands."""
        return f"https://www.{self.site}/{self.section.lower()}/{self.number}-story.html"


class Newsroom:
    """Writes stories with words of its own from one seed."""

    def __init__(self, seed: int, damaged: float = DAMAGED) -> None:
        self._dice, self._damaged = random.Random(seed), damaged
        words = sorted({self._make_word() for _ in range(40_000)})
        self._dice.shuffle(words)
        self._words = [*_PLAIN, *words[:12_000]]
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(len(self._words))))  # Zipf, as in language
        self._names = [word.title() for word in words[12_000:13_000]]
        self._sites = [f"{words[13_000 + i]}-news.example" for i in range(SITES)]
        self._shares = list(accumulate(1 / (rank + 1) for rank in range(SITES)))
        self._dice.shuffle(self._sites)
        self._told: list[Story] = []

    def tell(self, count: int) -> Iterator[Story]:
        """So many stories, some of them told before."""
        for number in range(count):
            chance = self._dice.random()
            if self._told and chance < RECAPTURED:
                old = self._dice.choice(self._told)
                yield replace(old, kind="recapture", captured=old.captured + timedelta(hours=self._dice.randint(1, 90)))
            elif self._told and chance < RECAPTURED + NEAR_DUPLICATE:
                yield self._retell(self._dice.choice(self._told), number)
            else:
                yield self._remember(self._invent(number))

    def scripts(self, size: int) -> str:
        """Bytes that a page carries and nobody reads."""
        unit = "".join(
            f"var {w}={{id:{i},name:'{w}'}};" for i, w in enumerate(self._dice.choices(self._words, k=1_000))
        )
        return (unit * (size // len(unit) + 1))[:size]

    def links(self, count: int) -> list[str]:
        """Names of sections and stories elsewhere."""
        return [self._sentence(3, 8).rstrip(".") for _ in range(count)]

    def damage(self, payload: bytes) -> bytes | None:
        """The payload as a broken store or crawler leaves it: cut off, overwritten; None where it stays whole."""
        if self._dice.random() >= self._damaged:
            return None
        at = self._dice.randrange(1, max(2, len(payload)))
        return payload[:at] if self._dice.random() < 0.5 else payload[:at] + b"\xff\x00\xfe" * 9 + payload[at + 27 :]

    def _invent(self, number: int) -> Story:
        site = self._dice.choices(self._sites, cum_weights=self._shares)[0]
        when = FIRST + timedelta(minutes=self._dice.randrange(MONTHS * 30 * 24 * 60))
        paragraphs = tuple(self._paragraph() for _ in range(self._dice.randint(17, 29)))
        return Story(
            number=number, site=site, headline=self._sentence(6, 12).rstrip("."), author=self._name(),
            section=self._dice.choice(_SECTIONS), published=None if self._dice.random() < UNDATED else when,
            paragraphs=paragraphs, related=tuple(self.links(4)), tags=tuple(self._dice.choices(self._words[24:], k=7)),
            captured=when + timedelta(hours=self._dice.randint(1, 60)),
        )  # fmt: skip

    def _retell(self, story: Story, number: int) -> Story:
        """The same agency story on another site, a paragraph changed."""
        paragraphs = list(story.paragraphs)
        paragraphs[self._dice.randrange(len(paragraphs))] = self._paragraph()
        site = self._dice.choices(self._sites, cum_weights=self._shares)[0]
        return replace(story, number=number, site=site, paragraphs=tuple(paragraphs), kind="near_duplicate")

    def _remember(self, story: Story) -> Story:
        if len(self._told) < _REMEMBERED:
            self._told.append(story)
        else:
            self._told[self._dice.randrange(_REMEMBERED)] = story
        return story

    def _make_word(self) -> str:
        pick = self._dice.choice
        return "".join(pick(_ONSETS) + pick(_VOWELS) for _ in range(self._dice.randint(1, 3))) + pick(_CODAS)

    def _sentence(self, least: int, most: int) -> str:
        words = self._dice.choices(self._words, cum_weights=self._weights, k=self._dice.randint(least, most))
        return " ".join(words).capitalize() + "."

    def _paragraph(self) -> str:
        said = f" {self._name()} said" if self._dice.random() < 0.3 else ""
        return " ".join(self._sentence(8, 26) for _ in range(self._dice.randint(1, 4))) + said

    def _name(self) -> str:
        return " ".join(self._dice.choices(self._names, k=2))


def render_text(story: Story) -> bytes:
    """The story as a text renderer leaves it, a line each block: clock, buttons, story, related headlines, tags."""
    clock = f"{story.captured:%H:%M} GMT{story.captured:%d %B %Y}"
    lines = [clock, "Listen Live", story.section, "Get short URL", "", story.headline]
    if story.published:
        lines.append(f"{story.published:%H:%M} GMT {story.published:%d.%m.%Y}")
    lines += ["", *(line for text in story.paragraphs for line in (text, ""))]
    lines[-6:-6] = [f"READ MORE: {story.related[0]}", ""]
    lines += ["", *story.related, "", ", ".join(story.tags), "Community standardsDiscussion"]
    return "\n".join(lines).encode()


def make_record(story: Story, payload: bytes) -> bytes:
    """The page as a record of a WARC file."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + payload
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {story.url}\r\n"
        f"WARC-Date: {story.captured:%Y-%m-%dT%H:%M:%SZ}\r\nWARC-Record-ID: <urn:story:{story.number}:{story.kind}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + block + b"\r\n\r\n", 6, mtime=0)


class Figures:
    """What was made, counted."""

    def __init__(self) -> None:
        self.captures = self.bytes = self.blocks = self.elements = self.undated = self.damaged = 0
        self.kinds: dict[str, int] = {}
        self.sites: dict[str, int] = {}
        self.months: set[str] = set()

    def count(self, story: Story, payload: bytes, *, damaged: bool, form: str) -> None:
        """Count one capture."""
        self.captures, self.bytes, self.damaged = self.captures + 1, self.bytes + len(payload), self.damaged + damaged
        self.undated += story.published is None
        self.blocks += sum(1 for line in payload.split(b"\n") if line.strip()) if form == "text" else 0
        self.elements += len(_ELEMENT.findall(payload)) if form == "html" else 0
        self.kinds[story.kind] = self.kinds.get(story.kind, 0) + 1
        self.sites[story.site] = self.sites.get(story.site, 0) + 1
        self.months.add(f"{story.captured:%Y-%m}")

    def lines(self) -> Iterator[str]:
        """The figures, one a line."""
        n = max(1, self.captures)
        yield f"captures            {self.captures:,}"
        yield f"bytes a capture     {self.bytes / n:,.0f}"
        if self.blocks:
            yield f"blocks a capture    {self.blocks / n:.1f}"
        if self.elements:
            yield f"elements a capture  {self.elements / n:,.0f}"
        yield f"sites               {len(self.sites)}, the largest with {max(self.sites.values(), default=0) / n:.1%}"
        yield f"months              {len(self.months)}"
        yield f"without a date      {self.undated / n:.1%}"
        yield f"captured again      {self.kinds.get('recapture', 0) / n:.1%}"
        yield f"near-duplicates     {self.kinds.get('near_duplicate', 0) / n:.1%}"
        yield f"damaged             {self.damaged / n:.1%}"


def generate(out: Path, count: int, form: str, seed: int = 1, part: int = 10_000, damaged: float = DAMAGED) -> Figures:
    """Write so many captures into a folder; archives have ``part`` captures each."""
    out.mkdir(parents=True, exist_ok=True)
    room, figures, shape = Newsroom(seed, damaged), Figures(), _TYPES[form]
    made = _make(room, count, form, figures)
    if shape == form:
        for number, (_, payload) in enumerate(made):
            folder = out / f"{number // 1000:05}"
            folder.mkdir(exist_ok=True)
            (folder / f"{number:07}.{'html' if form == 'html' else 'txt'}").write_bytes(payload)
        return figures
    suffix = "warc.gz" if form == "warc" else "jsonl"
    for number, start in enumerate(range(0, count, part)):
        with (out / f"part-{number:05}.{suffix}").open("wb") as file:
            file.writelines(_take(made, min(part, count - start)))
    return figures


def _make(room: Newsroom, count: int, form: str, figures: Figures) -> Iterator[tuple[Story, bytes]]:
    """Stories with what is written for each: page, line, or record; damage is done to what is written."""
    for story in room.tell(count):
        payload = render_html(story, room) if _TYPES[form] == "html" else render_text(story)
        written = _wrap(story, payload, form)
        broken = room.damage(written)
        figures.count(story, payload, damaged=broken is not None, form=_TYPES[form])
        yield story, written if broken is None else broken


def _wrap(story: Story, payload: bytes, form: str) -> bytes:
    if form == "warc":
        return make_record(story, payload)
    if form == "jsonl":
        row = {"id": f"{story.number}-{story.kind}", "url": story.url, "text": payload.decode(),
               "timestamp": story.captured.isoformat()}  # fmt: skip
        return json.dumps(row).encode() + b"\n"
    return payload


def _take(made: Iterator[tuple[Story, bytes]], count: int) -> Iterable[bytes]:
    for _ in range(count):
        yield next(made)[1]


def main() -> None:
    """Write captures and print what they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--captures", type=int, default=10_000)
    parser.add_argument("--form", choices=sorted(_TYPES), default="warc")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print("\n".join(generate(given.out, given.captures, given.form, given.seed).lines()))


if __name__ == "__main__":
    main()
