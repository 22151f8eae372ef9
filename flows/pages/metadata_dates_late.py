"""Where nothing near the headline is dated: lone lines of the story, names and data in markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import Any

from flows.pages.dates import find_date_line, find_moments, has_digit
from flows.pages.dates_parts import read_tokens
from flows.pages.dates_stated import (
    ELSEWHERE,
    ELSEWHERE_LABELS,
    OF_COMMENTS,
    OTHER_DAYS,
    OTHER_STORIES,
    Stated,
    as_stated,
    may_state_date,
    names_around,
)
from flows.pages.metadata_around import ASIDE_TAGS, Surroundings
from flows.pages.metadata_dates_lines import is_beside
from flows.pages.metadata_sources import Seen, Sources
from flows.pages.types import Block
from flows.pages.vocabulary import generic_rules
from schemas.vocabulary import BODY

_OPENING, _LONGEST_LONE = 80, 70  # characters
_LONGEST_NOTE, _READ = 400, 240
_OF_SYSTEMS = re.compile(r"entry|meta|category|tag\b|posted|bookmark")  # names around such a note
_NEAR, _TAIL, _FAR_TAIL = 4, 12, 40  # blocks from the headline, and after the body
_DAY_BEFORE = re.compile(r"\s*(\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d)\s?[-–—|:]\s+\S")
_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_COUNTING = frozenset(("comments", "counter"))
_BEHIND_NAME = re.compile(r"\s[-–—|]\s")
_NAMED_TITLES = "[class*='published'][title],[class*='updated'][title],[class*='date'][title]"
_DATE_IN_DATA = re.compile(
    r"""\\?["'](?:date_?published|published_?date|publish_?date|published_?at|publication_?date|pub_?date|first_?published"""
    r""")\\?["']\s*:\s*\\?["'](\d{4}-\d\d-\d\d[^"'\\]{0,20})""",
    re.IGNORECASE,
)
_NAMES_IN_DATA = ("publish", "publication", "pubdate", "pub_date")  # one of them is in each name that it finds
_MOST_IN_DATA, _STAMPS_NEAR = 20, 6  # elements that bear metadata, between a time and the headline below it
_MOST_LONE = 300  # short lines with a digit; a page of more is a table or a list


def find_last_resorts(sources: Sources, seen: Seen, language: str | None, captured_at: datetime | None) -> list[Stated]:
    """Where nothing near the headline is dated: a lone line of the story or the page, then names and data in markup."""
    top, end, count = seen.headline or 0, seen.last or 0, len(seen.blocks)
    near = range(max(0, top - _NEAR), min(count, top + _NEAR + 1))
    story, far = range(top, min(count, end + _TAIL)), range(top, min(count, end + _FAR_TAIL))
    return (
        _where_agreed(_before_titles(sources, language))
        or _where_agreed(_opening_words(seen, far, language))
        or _where_agreed(_in_notes(seen.blocks, far, language))
        or _where_agreed(_ago(seen, near, captured_at))
        or _where_agreed(_lone_lines(seen, story, language))
        or _where_agreed(_lone_lines(seen, range(count), language))
        or _where_agreed(_stamps_above(sources, language))
        or _where_agreed(_in_named_titles(sources.tree, language))
        or _where_agreed(_in_data(sources.tree))
    )


def _where_agreed(found: Iterable[Stated]) -> list[Stated]:
    """The first of some dates, where all are of one day: a page with more days lists other stories."""
    stated = list(found)
    return stated[:1] if len({one.moment.when.date() for one in stated}) == 1 else []


def _before_titles(sources: Sources, language: str | None) -> Iterator[Stated]:
    """The day that a system puts before a story's title, or of the issue, behind the paper's name.

    As in ``21.05.2021 | Ferry returns to service`` and ``Harbour Post - 21 May 2001``.
    """
    for title in (sources.title, *sources.all("og:title")[:1]):
        if found := _DAY_BEFORE.match(title):
            yield from as_stated([found[1]], "published", "named_title", "meta", language)
        tail = _BEHIND_NAME.split(title)[-1]
        if len(tail) < len(title) and has_digit(tail) and any(find_date_line(tail, language=language)):
            yield from as_stated([tail], "published", "named_title", "meta", language)


def _stamps_above(sources: Sources, language: str | None) -> Iterator[Stated]:
    """Times in markup right above the headline that belong to nothing else."""
    top = sources.h1s[0][0] if sources.h1s else -1
    for stamp in sources.stamps:
        if top - _STAMPS_NEAR <= stamp.place < top and not stamp.is_aside and not OTHER_DAYS.search(stamp.prop):
            yield from as_stated([stamp.value], "published", "lone_line", "time_element", language)


def _in_named_titles(tree: Any, language: str | None) -> Iterator[Stated]:
    """An element that is called after a date and says it in its title, as microformats do."""
    around = Surroundings()
    for node in tree.css(_NAMED_TITLES) if tree else ():
        if len(title := node.attributes.get("title") or "") <= _LONGEST_LONE and not around.is_aside(node):
            yield from as_stated([title], "published", "named_title", "time_element", language)


def _in_data(tree: Any) -> Iterator[Stated]:
    """Dates of publication in the data that a page's scripts carry; JSON-LD has said which story is meant."""
    for node in tree.css("script:not([type*='ld+json' i])") if tree else ():
        text = node.text() or ""
        lower = text.lower()
        if any(name in lower for name in _NAMES_IN_DATA):  # most scripts have none, and a search is forty times as dear
            for found in islice(_DATE_IN_DATA.finditer(text), _MOST_IN_DATA):
                yield from as_stated([found[1]], "published", "data", "meta")


def _opening_words(seen: Seen, places: range, language: str | None) -> Iterator[Stated]:
    """Lines of the story that open with ``Published on``, or another such word, and a date."""
    blocks, labels = seen.blocks, seen.labels
    for position in places:
        if labels[position] in ELSEWHERE_LABELS or labels[position] in OTHER_STORIES:
            continue
        markup = blocks[position].markup
        if markup is None or OF_COMMENTS.search(markup.hints):
            continue
        opening = blocks[position].text[:_OPENING]
        tokens = read_tokens(opening) if may_state_date(opening) else []
        if not tokens or tokens[0].role != "published" or tokens[0].start > 1:
            continue
        for one in find_moments(opening, language=language)[:1]:
            yield Stated(opening[one.start : one.end], one.moment, "published", "labelled", "text")


def _in_notes(blocks: Sequence[Block], places: range, language: str | None) -> Iterator[Stated]:
    """Sentences of weblog systems below a story: ``This entry was posted in Harbours on 3 May 2021 by ilse.``"""
    for position in places:
        text, markup = blocks[position].text, blocks[position].markup
        if (
            markup is None
            or len(text) > _LONGEST_NOTE
            or not _OF_SYSTEMS.search(markup.hints)
            or not may_state_date(text)
        ):
            continue
        rule = generic_rules().suggest(text)
        if rule is None or rule.id != "published.posted_in":
            continue
        found = find_moments(text[:_READ], language=language) or find_moments(text[-_READ:], language=language)
        for one in found[:1]:
            yield Stated(text[:_OPENING], one.moment, "published", "labelled", "text")


def _ago(seen: Seen, places: range, captured_at: datetime | None) -> Iterator[Stated]:
    """Lines beside the headline such as ``14 hours ago``, where it is known when the page was captured."""
    blocks, labels = seen.blocks, seen.labels
    for position in places if captured_at is not None else ():
        text, markup = blocks[position].text, blocks[position].markup
        if labels[position] in ELSEWHERE_LABELS or markup is None or markup.hidden or ELSEWHERE.search(markup.hints):
            continue
        if len(text) <= _LONGEST_LONE and (moment := find_date_line(text, captured_at=captured_at)[0]) is not None:
            yield Stated(text, moment, "published", "lone_line", "text")


def find_comments(blocks: Sequence[Block], labels: Sequence[str], places: range) -> int:
    """The place of the heading of readers' comments, or the last of all."""
    body = [i for i in places if labels[i] in BODY]
    found = (i for i in places if body and i > body[0] and heads_comments(blocks[i]))
    return next(found, len(blocks))


def heads_comments(block: Block) -> bool:
    """Whether a block is a heading that counts comments or calls for them."""
    if block.markup is None or block.markup.tag not in _HEADINGS:
        return False
    rule = generic_rules().suggest(block.text)
    return rule is not None and rule.label in _COUNTING


def _lone_lines(seen: Seen, places: range, language: str | None) -> Iterator[Stated]:
    """Lines that are a date and nothing else; above the headline none that stands apart from it."""
    blocks, labels, headline = seen.blocks, seen.labels, seen.headline
    asked = 0
    short = [i for i in places if len(blocks[i].text) <= _LONGEST_LONE and may_state_date(blocks[i].text)]
    days: dict[str, set[str]] = {}
    for position in short:
        days.setdefault(names_around(blocks[position]), set()).add(blocks[position].text)
    end = find_comments(blocks, labels, places)
    for position in short:
        block = blocks[position]
        if position > end:
            return  # what readers said
        if headline is not None and position < headline and is_beside(block, blocks[headline]):
            continue
        if labels[position] in ELSEWHERE_LABELS or len(days[names_around(block)]) > 1:
            continue  # one day of a list
        markup = block.markup
        if markup is None or markup.hidden or markup.tag in ASIDE_TAGS or ELSEWHERE.search(markup.hints):
            continue
        if OTHER_DAYS.search(markup.hints) or (position and labels[position - 1] in OTHER_STORIES):
            continue
        if (asked := asked + 1) > _MOST_LONE:
            return
        if (moment := find_date_line(block.text, language=language)[0]) is not None:
            yield Stated(block.text, moment, "published", "lone_line", "text")
