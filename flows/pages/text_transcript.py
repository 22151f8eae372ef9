"""What is said in a video, printed below its player: short lines, each with the time at which it is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from flows.pages.structure import ends_sentence
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_LINE = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):([0-5]\d)\s+\S")
_LEAST = 8  # lines of a transcript
_START, _STEP = 120, 30  # seconds: into the video when it begins; between two lines, on the mean
_LONGEST, _LABEL = 140, 40  # characters of a subtitle, and of the label above the first


def label_transcripts(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Runs of lines that count the seconds of a video and break in the middle of sentences."""
    timed = [(i, found) for i in draft.open() if (found := read_second(draft.blocks[i].text)) is not None]
    for _, run in groupby(enumerate(timed), key=lambda entry: entry[1][0] - entry[0]):
        lines = [line for _, line in run]
        if is_transcript(draft, lines):
            first = lines[0][0]
            above = [first - 1] if first and is_label(draft.blocks[first - 1].text) else []
            named = (*draft.open(above), *(i for i, _ in lines))
            yield from ((i, Decision("player", "video_transcript", 0.85, "paragraph")) for i in named)


def is_label(text: str) -> bool:
    """Whether a line names what stands below it (`Video transcript:`)."""
    return len(text) <= _LABEL and text.endswith(":")


def read_second(text: str) -> int | None:
    """The second of a video that a short line begins with; None where it has none."""
    found = _LINE.match(text) if text[0].isdigit() and len(text) <= _LONGEST else None
    return None if found is None else int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])


def is_transcript(draft: Draft, lines: list[tuple[int, int]]) -> bool:
    """Whether (position, second) of neighbouring lines rise as a video's do; most lines of a story would end one."""
    if len(lines) < _LEAST or lines[0][1] > _START:
        return False
    rises = all(before < after for (_, before), (_, after) in pairwise(lines))
    ended = sum(ends_sentence(draft.blocks[i].text) for i, _ in lines)
    return rises and lines[-1][1] - lines[0][1] <= _STEP * len(lines) and 2 * ended < len(lines)
