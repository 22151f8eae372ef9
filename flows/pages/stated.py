"""What the record says that a page came in (`flows.pages.types.Stated`): it helps where the page says nothing.

The page has the first word: a record was filled by some other program, or by hand.  What is taken from
it is marked: headline and day by their basis ``record``, the others by a flag of the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from flows.pages.dates import parse_date
from flows.pages.language import add_region
from flows.pages.metadata_authors import is_own_name
from flows.pages.metadata_headline import overlap, strip_site_name, title_parts
from flows.pages.normalise import EAST_ASIAN, fold_name
from flows.pages.text_draft import Draft
from flows.pages.text_facts import read_keywords
from flows.pages.text_names import read_authors
from flows.pages.types import Decision, Facts, Moment, Reading, Stated, as_evidence
from flows.pages.urls import site_of

_FEWEST = 3  # words of a part of a title that may be the headline
_BARS = frozenset("|｜")
_ALIKE = 0.5  # word F1 of a record's title and the page's line, from which on the line is the headline
_LONGEST = 300  # characters of a headline
_LONGEST_NAME = 60  # characters of a section or a keyword
_FLAGGED = ("authors", "keywords", "section")  # facts whose basis no column tells


def name_headline(draft: Draft, title: str | None) -> None:
    """Label the line of a text capture that says what the record calls the story: of several the last above the body.

    A record may give the page's whole title: then the line without the site's name is the headline, too.
    """
    if not title or len(title) > _LONGEST:
        return
    said = {fold_name(part) for part in title_parts(title) if 2 * len(part) > len(title) and _says_enough(part)}
    found = [i for i, block in enumerate(draft.blocks) if len(block.text) <= _LONGEST and fold_name(block.text) in said]
    first = next((i for i in draft.body() if i not in found), len(draft.blocks))
    places = [i for i in found if i < first][-1:] or [i for i in found if i not in draft.body()][:1]
    for i in places:
        draft.overrule(i, Decision("headline", "stated_headline", 0.99, "navigation"))


def _says_enough(text: str) -> bool:
    return text.count(" ") + 1 >= _FEWEST or max(text) > EAST_ASIAN


def add_stated(reading: Reading, stated: Stated, url: str | None) -> Reading:
    """The reading with what the record says, where the page does not say it."""
    site = site_of(url)
    own = {fold_name(name) for name in (site, site.split(".")[0])} if site else set()
    before = reading.facts
    facts = _add_day(before, stated.published, url) if stated.published else before
    if (title := stated.headline) and len(title) <= _LONGEST and _is_better(title, before):
        facts = replace(facts, headline=strip_site_name(_cut_behind_bar(title), own), headline_basis="record")
    facts = replace(
        facts,
        authors=before.authors or tuple(n for n in read_authors(stated.authors) if not is_own_name(n, own)),
        keywords=before.keywords or tuple(_read_tags(stated.keywords)),
        section=before.section or (stated.section if len(stated.section or "") <= _LONGEST_NAME else None),
    )
    flags = [f"{name}_of_record" for name in _FLAGGED if getattr(facts, name) != getattr(before, name)]
    return replace(reading, facts=facts, flags=(*reading.flags, *flags))


def _cut_behind_bar(title: str) -> str:
    """A title without what stands behind its last bar: the site's name, where enough is left for a headline."""
    kept = title[: max(0, *map(title.rfind, _BARS))].rstrip()
    return kept if kept.count(" ") + 1 > _FEWEST or max(kept, default="") > EAST_ASIAN else title


def _is_better(title: str, facts: Facts) -> bool:
    """Whether a record's title is the headline: the page has none, or only a line of another wording looks like it."""
    if not facts.headline:
        return True
    return facts.headline_basis == "text" and _says_enough(title) and overlap(title, facts.headline) < _ALIKE


def _read_tags(stated: Sequence[str]) -> list[str]:
    """The tags of a list, or of a text that has them between commas."""
    found = read_keywords(stated) if len(stated) == 1 else list(dict.fromkeys(stated))
    return [tag for tag in found if len(tag) <= _LONGEST_NAME]


def _add_day(facts: Facts, given: str, url: str | None) -> Facts:
    """With the day that a record states as evidence, and as the day of publication where the page states none."""
    moment = read_day(given, add_region(facts.language, url))
    is_chosen = moment is not None and facts.published is None
    reason = _give_reason(moment, is_chosen=is_chosen)
    evidence = as_evidence(given, moment, "published", "record", reason, chosen=is_chosen)
    facts = replace(facts, date_evidence=(*facts.date_evidence, evidence))
    return replace(facts, published=moment, published_basis="record") if is_chosen else facts


def _give_reason(moment: Moment | None, *, is_chosen: bool) -> str:
    if moment is None:
        return "no day can be read in what the record states"
    return "the day that the record states; the page states none" if is_chosen else "the page's own day was taken"


def read_day(given: str, language: str | None) -> Moment | None:
    """The moment in a record's field; midnight without a zone is a day, as tables of days are exported."""
    moment = parse_date(given, language=language)
    if moment and moment.offset_minutes is None and moment.when.time() == time():
        return moment._replace(precision="day")
    return moment
