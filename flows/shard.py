"""One shard: read its input files, clean and split each capture, write staged rows."""

from __future__ import annotations

import heapq
import json
import time
from collections.abc import Callable, Collection, Container, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from flows.intake import Found, InputReader, Loss, Piece, ReadingOptions
from flows.pages.assemble import describe_capture
from flows.pages.corrections import NO_CORRECTIONS, Corrections
from flows.pages.extract import extract_page, no_templates
from flows.pages.forgotten import NOTHING_FORGOTTEN, Forgetting, forget_page
from flows.pages.rules import Site
from flows.pages.types import Capture, Page, Problem, Templates
from flows.readers import InputFile
from flows.store.staged import StagedWriter
from schemas import BlockRow, InputRow, RejectionRow, RelatedHeadlineRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Shard:
    """Some inputs or spans of inputs, read by one task; shards are numbered in the order of their sources.

    ``key`` is a hash of all that its rows depend on: inputs, code, options, corrections.
    """

    number: int
    pieces: tuple[Piece, ...]
    key: str = ""

    @property
    def name(self) -> str:
        """Name of the shard's folder in the staging area."""
        return f"shard-{self.number:06d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShardCounts:
    """What a shard held; the build adds these up."""

    files: int = 0
    found: int = 0  # captures and losses
    lost: int = 0  # losses
    refused: int = 0  # captures that could not be read
    text_chars: int = 0  # non-blank characters of text captures, as the reader counted them
    bytes: int = 0
    cpu: float = 0.0  # seconds of its process
    memory: int = 0  # bytes of resident memory, at most

    def __add__(self, other: ShardCounts) -> ShardCounts:
        """The two added up; of memory the larger."""
        sums = {f.name: getattr(self, f.name) + getattr(other, f.name) for f in fields(self)}
        return ShardCounts(**{**sums, "memory": max(self.memory, other.memory)})


SLOWEST, _SLOW_PAGES = "slowest.json", 25
_KNOWN = "known.txt"

#: Told the ordinal of each capture before it is worked on, and None after.
Note = Callable[[int | None], None]


def process_shard(
    shard: Shard,
    folder: Path,
    *,
    options: ReadingOptions,
    sites: dict[str, Site],
    note: Note,
    refused: dict[int, Problem],
    corrections: Corrections = NO_CORRECTIONS,
    templates: Templates = no_templates,
    forgotten: Forgetting = NOTHING_FORGOTTEN,
    known: Container[str] = frozenset(),
) -> ShardCounts:
    """Read, clean and split every capture of a shard; write its staged rows into ``folder``.

    Captures named in ``refused`` by their ordinal are not read again: they brought an earlier child down.
    Those named in ``known`` by their id stay as the base release has them, and are only counted.
    """
    copies, slow, found, lost, unread, text_chars = Copies(), SlowPages(), 0, 0, 0, 0
    with StagedWriter(folder) as out:
        for ordinal, item in enumerate(read_shard(shard, options, out, copies)):
            if isinstance(item, Loss):
                out.add(describe_loss(item))
                kept_out = item.count * (item.kind != "warning")  # a remark goes with a capture, which counts itself
                found, lost = found + kept_out, lost + kept_out
                continue
            found += 1
            key = item.id
            if copies.add(key) and key not in known:
                note(ordinal)
                start = time.perf_counter()
                problem = refused.get(ordinal)
                page = refuse_page(item, problem) if problem else read_page(item, sites, corrections, templates)
                page = forget_page(page, forgotten)
                slow.add(time.perf_counter() - start, page)
                text_chars += page.capture.text_chars or 0
                unread += page.problem is not None
                stage_page(page, out)
                note(None)
        out.write_met(copies.rows())
    (folder / SLOWEST).write_text(json.dumps(slow.pages()))
    return _count_pieces(shard) + ShardCounts(found=found, lost=lost, refused=unread, text_chars=text_chars)


def _count_pieces(shard: Shard) -> ShardCounts:
    """An input that is cut counts as a file where its first span is."""
    begun = [piece for piece in shard.pieces if piece.begin == 0]
    return ShardCounts(files=len(begun), bytes=sum(piece.bytes for piece in shard.pieces))


class Copies:
    """Every capture that a shard met: the piece that had it first, and how often it came."""

    def __init__(self) -> None:
        self._copies: dict[str, int] = {}
        self._pieces: dict[str, Piece] = {}
        self.piece: Piece | None = None  # what is being read

    def add(self, key: str) -> bool:
        """Count a capture; whether it is the first copy."""
        count = self._copies[key] = self._copies.get(key, 0) + 1
        if count == 1 and self.piece:
            self._pieces[key] = self.piece
        return count == 1

    def rows(self) -> Iterator[tuple[str, int, str, int]]:
        """(capture_id, copies, source, begin of its piece), in the order of reading."""
        for key, count in self._copies.items():
            yield key, count, *self._pieces[key].order


def keep_known(staging: Path, ids: Collection[str]) -> None:
    """Note, for all shards of a run, which captures stay as they are."""
    (staging / _KNOWN).write_text("\n".join(ids))


def read_known(staging: Path) -> frozenset[str]:
    """The captures of a run that stay as they are; none in a run that reads all that it finds."""
    path = staging / _KNOWN
    return frozenset(path.read_text().split()) if path.exists() else frozenset()


class SlowPages:
    """The pages that took longest to read, for the run's report."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, str, str, int]] = []

    def add(self, seconds: float, page: Page) -> None:
        """Take note of a page if it is among the slowest."""
        if len(self._heap) < _SLOW_PAGES or seconds > self._heap[0][0]:
            item = (seconds, page.capture.capture_id, page.capture.source, page.capture.payload_bytes)
            (heapq.heappush if len(self._heap) < _SLOW_PAGES else heapq.heapreplace)(self._heap, item)

    def pages(self) -> list[dict[str, object]]:
        """Seconds, capture id, source and bytes of each, slowest first."""
        names = ("seconds", "capture_id", "source", "bytes")
        return [dict(zip(names, item, strict=True)) for item in sorted(self._heap, reverse=True)]


def read_shard(shard: Shard, options: ReadingOptions, out: StagedWriter, copies: Copies) -> Iterator[Found]:
    """Everything the shard's pieces hold, piece after piece; each one's own row follows what it held."""
    for piece in shard.pieces:
        copies.piece, reader = piece, InputReader(piece, options)
        yield from reader
        state = "empty" if reader.state == "read" and not piece.file.bytes else reader.state
        out.add(describe_input(piece.file, state, reader.sha256, reader.captures))


def read_page(
    capture: Capture,
    sites: dict[str, Site],
    corrections: Corrections = NO_CORRECTIONS,
    templates: Templates = no_templates,
) -> Page:
    """The page of a capture; a defect of the extractor refuses this one page and no other."""
    try:
        return extract_page(capture, sites, corrections, templates)
    except Exception as error:
        problem = Problem(
            check="extractor_failed",
            reason="The extractor failed on this page.",
            observed=f"{type(error).__name__}: {error}"[:300],
        )
        return refuse_page(capture, problem)


def refuse_page(capture: Capture, problem: Problem) -> Page:
    """A page of which nothing is known but its capture and why it was refused."""
    return Page(capture=describe_capture(capture, None, problem), problem=problem)


def stage_page(page: Page, out: StagedWriter) -> None:
    """Hand a page's rows to the writer."""
    if page.problem:
        out.add(replace(page.capture, status="rejected"), describe_rejection(page, page.problem))
        return
    out.add(page.capture)
    out.add_all(BlockRow, page.blocks)
    out.add_all(RelatedHeadlineRow, page.related)
    if page.article:
        out.add_article(page.article)


def describe_rejection(page: Page, problem: Problem) -> RejectionRow:
    """The quarantine's row for a capture that could not be read."""
    key, source = page.capture.capture_id, page.capture.source
    row = _rejection(key, source, problem.stage, problem.check, problem.reason, problem.observed)
    return replace(row, capture_id=key)


def describe_loss(loss: Loss) -> RejectionRow:
    """The quarantine's row for something that is no capture."""
    place = loss.member if loss.offset is None else f"{loss.member or ''}@{loss.offset}"
    key = f"{loss.source}#{place}" if place else loss.source
    severity = "warning" if loss.kind == "warning" else "critical"
    return _rejection(key, loss.source, "read", loss.check, loss.reason, loss.observed, severity)


def _rejection(
    key: str, source: str, stage: str, check: str, reason: str, observed: str | None, severity: str = "critical"
) -> RejectionRow:
    return RejectionRow(
        key=key,
        table="captures",
        stage=stage,
        check=check,
        severity=severity,
        reason=reason,
        observed=observed,
        source=source,
        status="open",
        first_release=0,
        last_release=0,
    )


def describe_input(file: InputFile, state: str, sha256: str | None, captures: int) -> InputRow:
    """The row of one input file."""
    return InputRow(
        source=file.source,
        bytes=file.bytes,
        mtime_ns=file.mtime_ns,
        etag=file.etag,
        sha256=sha256,
        captures=captures,
        state=state,
        release=0,
    )
