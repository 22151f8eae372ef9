"""Pages with truths, as arrays for the trainer: what each block is, as far as the truth tells."""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flows.pages.clocks import find_clock
from flows.pages.decode import decode
from flows.pages.line_arrays import Matrix
from flows.pages.line_features import measure_blocks
from flows.pages.text import name_blocks
from flows.pages.text_blocks import split_blocks
from flows.pages.text_draft import Draft
from flows.pages.types import Block, Capture, Decoded, Problem
from flows.training.folds import group_of
from schemas.vocabulary import BODY

TEXT_SETS = ("seed", "sputnik", "fundus_dev", "turing_dev", "aeb", "fundus", "ati")
INVENTED, WEAKLY_LABELLED = "invented", "weak"  # sets of captures that we wrote, and of pages labelled by their markup
CAPTURES = Path(__file__).parents[2] / "tests" / "labelled_captures"
RENDERS = frozenset(("raw", "bs4", "inscriptis"))  # forms of which a page has several
_WORD = re.compile(r"\w+")
_SHINGLE = 4
_SURE, _NOT = 0.8, 0.2  # shares of a block's shingles that stand in the body
_COVERED = 0.85  # share of the body that a render must hold


Lesson = tuple[NDArray[np.float32], NDArray[np.float32]]


@dataclass(kw_only=True)
class Page:
    """One page: features, what is known of each block, and how much it counts."""

    record: dict[str, Any]
    group: str  # registrable site
    blocks: Sequence[Block]
    base: Matrix
    ruled: list[str | None]
    is_body: NDArray[np.float32]
    weight: NDArray[np.float32]  # 0: unknown whether body
    labels: list[str | None]  # as read line by line; None: not known
    lessons: tuple[Lesson, ...] = ()  # of a page without truth of its own: what each teacher says

    def lesson(self, teacher: int) -> Lesson:
        """(is body, weight) of every block, by the truth, or by one of the teachers."""
        return self.lessons[teacher] if self.lessons else (self.is_body, self.weight)


def load_pages(folder: Path, names: Sequence[str] = TEXT_SETS) -> Iterator[Page]:
    """All pages of the text sets."""
    for name in names:
        with gzip.open(folder / "text" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                yield make_page(json.loads(line))


def load_captures(folder: Path = CAPTURES) -> Iterator[Page]:
    """Invented captures, every line of which has a label: a file for each language, each capture a site of its own."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            yield make_page(read_capture(json.loads(line)))


def read_capture(capture: dict[str, Any]) -> dict[str, Any]:
    """An invented capture as a record: its text, and what each line is; whether a standfirst is body is not said."""
    lines = capture["lines"]
    labels = [(number, "unknown" if label == "lead" else label) for number, (label, _) in enumerate(lines, 1) if label]
    truth = {
        "headline": capture["headline"],
        "authors": capture["authors"],
        "body": [text.strip() for label, text in lines if label in BODY],
        "lines": labels,
        "lines_checked": True,
    }
    return {
        "id": capture["id"],
        "set": INVENTED,
        "form": capture["form"],
        "site": f"{capture['id']}.example",
        "url": capture["url"],
        "text": "\n".join(text for _, text in lines),
        "truth": truth,
    }


def make_page(record: dict[str, Any]) -> Page:
    """Split, measure and align one record."""
    draft = Draft(blocks=split_blocks(decode_record(record).text, record.get("url")))
    name_blocks(draft, find_clock(draft.blocks), None, None)
    base = measure_blocks(draft.blocks, draft.labels(), record.get("url"))
    labels = _known_labels(record, draft.blocks)
    is_body, weight = align_body(record["truth"], draft.blocks)
    for i, label in enumerate(labels):
        if label is not None:
            is_body[i], weight[i] = label in BODY, float(label != "unknown")
    return Page(
        record=record,
        group=group_of(record),
        blocks=draft.blocks,
        base=base,
        ruled=[d.label if d else None for d in draft.decisions],
        is_body=is_body,
        weight=weight,
        labels=labels,
    )


def decode_record(record: dict[str, Any]) -> Decoded:
    """The text as a build decodes it: repaired, and without the marks of Markdown and of text browsers."""
    payload = record["text"].encode("utf-8", "surrogatepass")
    decoded = decode(Capture(payload=payload, source=record["id"], media_type="text/plain"))
    if isinstance(decoded, Problem):
        raise ValueError(f"{record['id']}: {decoded.reason}")
    return decoded


def words(text: str) -> list[str]:
    """Folded words, as the scores compare them."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def align_body(truth: dict[str, Any], blocks: Sequence[Block]) -> Lesson:
    """(is body, weight) per block, by the shingles that it shares with the true body."""
    paragraphs = truth.get("body") or (truth.get("body_text") or "").split("\n")
    whole = [word for paragraph in paragraphs for word in words(paragraph)]
    known = {tuple(whole[i : i + _SHINGLE]) for i in range(len(whole) - _SHINGLE + 1)}
    lines = Counter(tuple(words(paragraph)) for paragraph in paragraphs)
    is_body, weight = np.zeros(len(blocks), np.float32), np.ones(len(blocks), np.float32)
    for i, block in enumerate(blocks):
        own = words(block.text)
        if len(own) < _SHINGLE:
            is_body[i] = lines[tuple(own)] > 0 and bool(own)
            weight[i] = bool(own)
            continue
        shingles = [tuple(own[j : j + _SHINGLE]) for j in range(len(own) - _SHINGLE + 1)]
        share = sum(s in known for s in shingles) / len(shingles)
        is_body[i] = share >= 0.5
        weight[i] = 1.0 if share >= _SURE or share <= _NOT else 0.0
    _drop_copies(blocks, lines, is_body, weight)
    return is_body, weight


def _drop_copies(
    blocks: Sequence[Block],
    lines: Counter[tuple[str, ...]],
    is_body: NDArray[np.float32],
    weight: NDArray[np.float32],
) -> None:
    """A text that stands more often on the page than in the body: the copies far from the rest are none."""
    places: dict[tuple[str, ...], list[int]] = {}
    for i, block in enumerate(blocks):
        if is_body[i]:
            places.setdefault(tuple(words(block.text)), []).append(i)
    ink = np.array([len(b.text) for b in blocks]) * is_body
    for key, where in places.items():
        allowed = max(1, lines[key])
        if len(where) <= allowed:
            continue
        near = sorted(where, key=lambda i: -float(ink[max(0, i - 6) : i + 7].sum()))
        for i in near[allowed:]:
            is_body[i] = 0
            weight[i] = 0.5


def _known_labels(record: dict[str, Any], blocks: Sequence[Block]) -> list[str | None]:
    truth = record["truth"]
    by_line = dict(truth.get("lines") or []) if truth.get("lines_checked") else {}
    longest: dict[int, int] = {}
    for i, block in enumerate(blocks):
        line = block.line_start or 0
        if line not in longest or len(block.text) > len(blocks[longest[line]].text):
            longest[line] = i
    return [by_line.get(block.line_start) if longest[block.line_start or 0] == i else None
            for i, block in enumerate(blocks)]  # fmt: skip


def load_weak_pages(folder: Path, teachers: Sequence[Path]) -> Iterator[Page]:
    """Pages made from markup, with what each teacher says of them."""
    from flows.training.text_weak import load_weak_records

    for record in load_weak_records(folder, teachers):
        page = make_page(record)
        page.lessons = tuple(_learn(page, body) for body in record["bodies"])
        if any(weight.any() for _, weight in page.lessons):
            page.is_body, page.weight = page.lessons[-1]
            yield page


def _learn(page: Page, body: list[str] | None) -> Lesson:
    """What a teacher says of each block; nothing where it errs, or where the render lost a part of its body."""
    is_body, weight = align_body({"body": body or []}, page.blocks)
    found = sum(len(block.text) for block, inside in zip(page.blocks, is_body, strict=True) if inside)
    return is_body, weight if body and found >= _COVERED * sum(map(len, body)) else np.zeros_like(weight)
