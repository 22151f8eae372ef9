"""The page's title printed as a line: the headline again, with the day and the site's name behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_HEAD = 6  # blocks at the page's beginning where its title may stand
_BELOW = 14  # blocks below the title where the headline stands again
_SHORTEST = 15  # characters of a headline
_CRUMBS, _NEAR = 40, 8  # blocks at the page's beginning, and below its last step
_STEP = re.compile(r"(\d)\. (.{2,200})")
_SUFFIX = re.compile(r"\s[|–—-]\s.+")
_PREFIX = re.compile(r"[^:|–—]{2,40}(?::|\s[|–—-])\s")
_PARTS = re.compile(r"\s[|–—-]\s|[,:]\s")


def label_page_title(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The title of the page, the headline without its suffix, and the site's name where it stands alone."""
    for i in draft.open(range(min(_HEAD, len(draft.blocks)))):
        if not (_SUFFIX.search(draft.folded[i]) or _PREFIX.match(draft.folded[i])):
            continue
        below = draft.open(range(i + 1, min(i + 1 + _BELOW, len(draft.blocks))))
        found = next((j for j in below if is_title_of(draft.folded[i], draft.folded[j])), None)
        if found is not None:
            yield i, Decision("navigation", "page_title", 0.9, "headline")
            yield found, Decision("headline", "page_title", 0.9, "caption")
            parts = _PARTS.split(draft.folded[i].replace(draft.folded[found], "", 1))
            names = {part for part in parts if not any(map(str.isdigit, part))}
            yield from (
                (j, Decision("navigation", "page_title", 0.85, "byline")) for j in below if draft.folded[j] in names
            )
            return


def label_breadcrumbs(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The numbered way to the page, whose last step is the headline that stands below it."""
    steps: list[int] = []
    for i in range(min(_CRUMBS, len(draft.blocks))):
        found = _STEP.match(draft.blocks[i].text)
        if found and int(found[1]) == len(steps) + 1 and (not steps or i == steps[-1] + 1):
            steps.append(i)
            if fold_phrase(found[2]) in draft.folded[i + 1 : i + 1 + _NEAR]:
                yield from ((step, Decision("navigation", "breadcrumb", 0.9, "list_item")) for step in steps)
                return
        else:
            steps = []


def is_title_of(title: str, headline: str) -> bool:
    """Whether a line is the headline with a suffix behind it, or the site's name before it; both folded."""
    if len(headline) < _SHORTEST:
        return False
    if title.endswith(headline):
        return _PREFIX.fullmatch(title, 0, len(title) - len(headline)) is not None
    return title.startswith(headline) and _SUFFIX.fullmatch(title, len(headline)) is not None
