"""The page's title printed as a line: the headline again, with the day and the site's name behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_HEAD = 6  # blocks at the page's beginning where its title may stand
_BELOW = 14  # blocks below the title where the headline stands again
_SHORTEST = 15  # characters of a headline
_SUFFIX = re.compile(r"\s[|–—-]\s.+")
_PARTS = re.compile(r"\s[|–—-]\s|,\s")


def label_page_title(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The title of the page, the headline without its suffix, and the site's name where it stands alone."""
    for i in draft.open(range(min(_HEAD, len(draft.blocks)))):
        if not _SUFFIX.search(draft.folded[i]):
            continue
        below = draft.open(range(i + 1, min(i + 1 + _BELOW, len(draft.blocks))))
        found = next((j for j in below if is_title_of(draft.folded[i], draft.folded[j])), None)
        if found is not None:
            yield i, Decision("navigation", "page_title", 0.9, "headline")
            yield found, Decision("headline", "page_title", 0.9, "caption")
            parts = _PARTS.split(draft.folded[i][len(draft.folded[found]) :])
            names = {part for part in parts if not any(map(str.isdigit, part))}
            yield from (
                (j, Decision("navigation", "page_title", 0.85, "byline")) for j in below if draft.folded[j] in names
            )
            return


def is_title_of(title: str, headline: str) -> bool:
    """Whether a line is the headline with a suffix behind it; both folded."""
    return (
        len(headline) >= _SHORTEST
        and title.startswith(headline)
        and _SUFFIX.fullmatch(title, len(headline)) is not None
    )
