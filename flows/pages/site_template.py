"""The lines that a site prints around every story: learned from its captures, used as one voter.

A line that stands on the pages of several stories of one site is no part of any of them.  The
template says how often it was seen and as what; it never takes a line away.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft
from flows.pages.types import Decision, SiteTemplate, TemplateLine
from schemas.vocabulary import BODY_LABELS

_MIN_STORIES = 3
_MIN_SHARE = 0.15
_MIN_LENGTH = 3
_STORY_LABELS = frozenset((*BODY_LABELS, "headline", "byline", "published", "updated", "caption", "unknown"))


class LabelledCapture(NamedTuple):
    """One capture of a site as it was labelled: which story, which day, and (text, label) of every block."""

    story: str
    day: str | None
    lines: Sequence[tuple[str, str]]


def hash_line(text: str) -> str:
    """Key of a line in a template: the same whatever its case, bullets and outer punctuation."""
    return hashlib.sha256(fold_phrase(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def learn_template(captures: Iterable[LabelledCapture]) -> SiteTemplate:
    """The lines that recur across different stories of one site.

    Several captures of one story count once, or its own paragraphs would seem to recur.  A line that
    was mostly read as the story's own becomes ``footer``: it cannot be, since other stories have it.
    """
    stories: dict[str, set[str]] = {}
    days: dict[str, set[str]] = {}
    labels: dict[str, Counter[str]] = {}
    everything: set[str] = set()
    seen_in: Counter[str] = Counter()
    for capture in captures:
        everything.add(capture.story)
        for key, label in {hash_line(text): label for text, label in capture.lines if len(text) >= _MIN_LENGTH}.items():
            stories.setdefault(key, set()).add(capture.story)
            days.setdefault(key, set()).add(capture.day or "")
            labels.setdefault(key, Counter())[label] += 1
            seen_in[key] += 1
    return {
        key: TemplateLine(_settle(labels[key]), seen_in[key], len(days[key]))
        for key, names in stories.items()
        if len(names) >= _MIN_STORIES and len(names) >= _MIN_SHARE * len(everything)
    }


def _settle(labels: Counter[str]) -> str:
    """The label seen most often; of two seen equally often, the first in the alphabet."""
    label = min(labels, key=lambda name: (-labels[name], name))
    return "footer" if label in _STORY_LABELS else label


def label_by_template(draft: Draft, template: SiteTemplate | None) -> Iterator[tuple[int, Decision]]:
    """Lines that the site's other pages have too."""
    if not template:
        return
    for i in draft.open():
        known = template.get(hash_line(draft.blocks[i].text))
        if known:
            sure = min(0.99, 0.75 + 0.05 * known.captures)
            yield i, Decision(known.label, "site_template", sure, "paragraph")
