"""The lines that a site prints around every story, used as one voter over text captures.

A line that stands on the pages of several stories of one site is no part of any of them.  The store
learns such lines (`site_lines`); here they name what no rule has named.  They take nothing away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft
from flows.pages.types import Decision, SiteTemplate, TemplateLine

_PLACES = {"head": "first", "middle": "second", "tail": "last"}  # thirds of a page


def hash_line(text: str) -> str:
    """Key of a line in a template: the same whatever its case, bullets and outer punctuation."""
    return hashlib.sha256(fold_phrase(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def label_by_template(draft: Draft, template: SiteTemplate | None) -> Iterator[tuple[int, Decision]]:
    """Lines that the site's other pages have too."""
    if not template:
        return
    for i in draft.open():
        known = template.get(hash_line(draft.blocks[i].text))
        if known:
            sure = min(0.99, 0.75 + 0.05 * known.stories)
            yield i, Decision(known.label, "site_template.1", sure, "paragraph")


def explain_template(rule: str, text: str, template: SiteTemplate) -> str | None:
    """The evidence for what the template decided; None for what it did not, or knows no more."""
    line = template.get(hash_line(text)) if rule.startswith("site_template.") else None
    return describe_line(line) if line else None


def describe_line(line: TemplateLine) -> str:
    """The evidence for a line of a template, in a sentence."""
    days = f"on {line.days} days, " if line.days > 1 else ""
    return (
        f"Stands on {line.captures} text captures of {line.stories} of the site's newest stories "
        f"({line.share:.0%} of them), {days}mostly in the {_PLACES[line.place]} third of the page."
    )
