"""When the story was published and changed: all that the page states, and which of it is believed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple

from flows.pages.dates import role_of_label
from flows.pages.dates_clocks import is_european_summer
from flows.pages.dates_stated import OTHER_DAYS, Stated, as_stated
from flows.pages.json_ld import Graph, Node, find_pages, strings
from flows.pages.metadata_dates_late import find_last_resorts
from flows.pages.metadata_dates_lines import read_lines
from flows.pages.metadata_sources import Seen, Sources, Stamp
from flows.pages.normalise import normalise_space
from flows.pages.types import Moment, as_evidence
from flows.pages.urls import find_day, unwrap_replay
from schemas.articles import DateEvidence

#: Metas that say when a story was published: those that are right more often than others, and the others.
_BEST_META = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "datepublished", "dc.date.issued",
)  # fmt: skip
_OTHER_META = (
    "dcterms.issued", "dcterms.available", "published_time", "publication_date", "publish-date", "publish_date",
    "publishdate", "pubdate", "pub_date", "date.issued", "article.published", "last-published", "dc.date",
    "dcterms.date", "date", "dc.date.created", "dcterms.created", "datecreated", "article_date_original",
    "article:post_date", "citation_publication_date", "citation_date", "timestamp", "created",
    "eomportal-firstpublished", "shareaholic:article_published_time", "bt:pubdate", "rnews:datepublished",
    "vr:published_time",
)  # fmt: skip
_MODIFIED_META = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "datemodified",
    "dcterms.modified",
    "dc.date.modified", "modified_time", "last-modified", "lastmod", "revised", "article:updated_time",
)  # fmt: skip
_MODIFIED_NAMES = re.compile(r"modif|updat|edited|lastmod|änder|aktualis")
_PUBLISHED_NAMES = re.compile(r"publish|pubdate|datecreated|entry-date|post-?date|created|posted|erschien|veröff")
_CENTRAL_EUROPE = frozenset(
    ("de", "fr", "it", "es", "nl", "pl", "cs", "sk", "hu", "sl", "hr", "da", "sv", "no", "nb", "nn", "lb")
)
_SAME_MINUTE, _FARTHEST_ZONE = 1.5, 14 * 60  # minutes
_LONGEST_DAY = timedelta(hours=38)  # from the first place where it begins to the last where it ends
_MOST_STAMPS = 6
_LARGE, _CARD = frozenset(("body", "main", "header")), 400  # characters of a teaser
_LINKED_HEADINGS = "h2 a, h3 a, h4 a, a h2, a h3, a h4"
OF_PLAYERS = re.compile(r"(?:^|[\s_-])(?:video|player)(?:$|[\s_-])")
_MOST_EVIDENCE = 12  # readings of dates that a record keeps

#: The order of belief where dates disagree: measured on pages with known dates (share of right days in hundredths).
WEIGHTS = {
    "meta": 4.8, "line_beside": 4.4, "line_above": 4.2, "time_published": 3.3,
    "page_ld": 2.0, "line": 2.0, "line_before": 2.0, "said": 1.0, "mention": 2.0, "own_title": 0.5, "json_ld": 1.5,
    "url": 1.5, "time": 1.4, "meta_other": 1.2, "json_ld_created": 0.8, "line_end": 0.7, "line_end_said": 0.7,
    "opening": 0.8,
    "labelled": 1.0, "other_way": 0.9, "lone_line": 0.5, "named_title": 0.5, "data": 0.5,
}  # fmt: skip


_ABOVE = frozenset(("line_above", "line_before"))
_SEEN = frozenset(("text", "time_element"))
_BASES = ("json_ld", "meta", "time_element", "text", "url")


class Dates(NamedTuple):
    """What was believed, and all that was stated."""

    published: Moment | None
    basis: str
    modified: Moment | None
    evidence: tuple[DateEvidence, ...]


def find_dates(
    sources: Sources,
    story: Node | None,
    url: str | None,
    seen: Seen,
    language: str | None = None,
    captured_at: datetime | None = None,
) -> Dates:
    """The story's times: the day that most and best sources state, as exactly as one of them states it."""
    stated = list(_all_stated(sources, story, url, seen, language))
    if replayed := find_replay(sources):  # which archive.today calls the day of publication
        stated = [s for s in stated if s.moment.when != replayed]
    published = [s for s in stated if s.kind == "published"]
    if not published:
        published = find_last_resorts(sources, seen, language, captured_at)
    modified = [s for s in stated if s.kind == "modified"]
    walls = [s.moment for s in published if s.basis == "text"]
    published = [s._replace(moment=place_midnight(infer_offset(s.moment, walls), language)) for s in published]
    latest = max((s.moment.when for s in modified if s.basis == "json_ld"), default=None)
    timely = [s for s in published if not _is_later(s.moment, captured_at, latest if s.basis in _SEEN else None)]
    best = _believe(_without_clocks(timely or published))
    changed = next((s for s in modified if best is None or s.moment.when >= best.moment.when), None)
    changed = changed if changed is not best else None
    distinct = _distinct([*(s for s in (best, changed) if s), *published, *modified])
    evidence = tuple(_as_evidence(s, best, changed) for s in distinct)
    return Dates(
        best.moment if best else None, best.basis if best else "absent", changed.moment if changed else None, evidence
    )


def find_replay(sources: Sources) -> datetime | None:
    """When an archive of the web captured a page that it has given an address of its own."""
    stated = [*sources.links.get("canonical", ()), *sources.all("og:url")]
    return next((when for href in stated if (when := unwrap_replay(href)[1])), None)


def _all_stated(
    sources: Sources, story: Node | None, url: str | None, seen: Seen, language: str | None
) -> Iterator[Stated]:
    yield from _in_ld(sources.graph, story, language)
    metas = ((_BEST_META, "published", "meta"), (_OTHER_META, "published", "meta_other"))
    for names, kind, source in (*metas, (_MODIFIED_META, "modified", "meta_other")):
        for name in filter(sources.meta.__contains__, names):
            yield from as_stated(sources.meta.get(name, ())[:1], kind, source, "meta", language)
    yield from _in_stamps(sources, language)
    yield from read_lines(seen, language)
    if url:
        day = find_day(url)
        yield from as_stated([day] if day else [], "published", "url", "url", None)


def _in_ld(graph: Graph, story: Node | None, language: str | None) -> Iterator[Stated]:
    if story:
        yield from as_stated(strings(story.get("datePublished"))[:1], "published", "json_ld", "json_ld", language)
        yield from as_stated(
            strings(story.get("dateCreated") or story.get("uploadDate"))[:1],
            "published",
            "json_ld_created",
            "json_ld",
            language,
        )
        yield from as_stated(strings(story.get("dateModified"))[:1], "modified", "json_ld", "json_ld", language)
    for page in find_pages(graph)[:2]:
        yield from as_stated(strings(page.get("datePublished"))[:1], "published", "page_ld", "json_ld", language)
        yield from as_stated(strings(page.get("dateModified"))[:1], "modified", "page_ld", "json_ld", language)


def _in_stamps(sources: Sources, language: str | None) -> Iterator[Stated]:
    top = sources.h1s[0][0] if sources.h1s else -1
    seen = 0
    for stamp in sources.stamps:
        own = stamp.prop.split(" ", 1)[0]
        kind = "modified" if _MODIFIED_NAMES.search(stamp.prop) and "published" not in own else "published"
        source = _rank_stamp(stamp, top, seen)
        if source is None or seen >= _MOST_STAMPS or is_of_card(stamp.node):
            continue
        if source == "time" and role_of_label(text_before(stamp.node)) == "updated":
            kind = "modified"
        for raw in (stamp.value, stamp.text):
            found = list(as_stated([raw], kind, source, "time_element", language))
            if found:
                seen += 1
                yield from found
                break


def text_before(node: Any) -> str:
    """The text right before a ``time`` element, in the same element."""
    before = node.prev if node is not None else None
    return normalise_space(before.text_content or "") if before is not None and before.tag == "-text" else ""


def is_of_card(node: Any) -> bool:
    """Whether a ``time`` element stands in a small element with the linked heading of another story."""
    box = node.parent if node is not None else None
    if box is None or box.tag in _LARGE or box.css_first(_LINKED_HEADINGS) is None:
        return False
    return box.css_first("h1") is None and len(box.text()) <= _CARD


def _rank_stamp(stamp: Stamp, top: int, seen: int) -> str | None:
    named = bool(_PUBLISHED_NAMES.search(stamp.prop))
    if stamp.is_aside or "uploaddate" in stamp.prop or OTHER_DAYS.search(stamp.prop):
        return None  # another story's, a comment's, a video's or today's
    if OF_PLAYERS.search(stamp.prop):
        return "lone_line"
    if named and (not seen or stamp.place > top):
        return "time_published"
    return "time" if stamp.place > top else None


def _believe(stated: Sequence[Stated]) -> Stated | None:
    """The date of the day with the greatest weight; each kind of source counts once a day."""
    weights: dict[Any, dict[str, float]] = {}
    for one in stated:
        for day in _days(one.moment):
            weights.setdefault(day, {})[one.source] = WEIGHTS[one.source]
    if not weights:
        return None
    best = max(weights, key=lambda day: sum(weights[day].values()))
    return min((s for s in stated if best in _days(s.moment)), key=_exactness)


def _without_clocks(published: Sequence[Stated]) -> Sequence[Stated]:
    """Dates but those above the headline that are later than one that says it is of publication: today's."""
    said = [day for s in published if s.source == "said" for day in _days(s.moment)]
    if not said:
        return published
    return [s for s in published if s.source not in _ABOVE or min(_days(s.moment)) <= max(said)]


def _is_later(moment: Moment, *ends: datetime | None) -> bool:
    """Whether a time lies after the capture, or after the last change: no story's publication, whatever its zone."""
    return any(end is not None and moment.when > end + _LONGEST_DAY for end in ends)


def _days(moment: Moment) -> set[Any]:
    """The days a moment may be meant for: in its own zone and in UTC."""
    own = moment.when + timedelta(minutes=moment.offset_minutes or 0)
    return {own.date(), moment.when.date()}


def infer_offset(moment: Moment, walls: Iterable[Moment]) -> Moment:
    """A time given in UTC, with the offset that the page's own wall clock shows beside it.

    ``02:25 UTC`` in markup and ``9:25 p.m.`` of the day before to the eye: five hours behind.
    """
    if moment.offset_minutes != 0 or moment.precision == "day":
        return moment
    for wall in walls:
        if wall.offset_minutes is None and wall.precision != "day":
            minutes = (wall.when - moment.when).total_seconds() / 60
            offset = 15 * round(minutes / 15)
            if abs(minutes - offset) <= _SAME_MINUTE and abs(offset) <= _FARTHEST_ZONE:
                return moment._replace(offset_minutes=offset)
    return moment


def place_midnight(moment: Moment, language: str | None) -> Moment:
    """A day that a system of central Europe keeps as its midnight: ``2022-11-06T23:00:00Z`` is the 7th there."""
    if moment.offset_minutes != 0 or moment.precision == "day" or (language or "")[:2] not in _CENTRAL_EUROPE:
        return moment
    offset = 120 if is_european_summer(moment.when) else 60
    local = moment.when + timedelta(minutes=offset)
    return moment._replace(offset_minutes=offset) if local.time() == time.min else moment


def _exactness(stated: Stated) -> tuple[bool, bool, int]:
    """Of dates of one day: one with a time, with its zone, and from markup rather than a visible line."""
    moment = stated.moment
    return moment.precision == "day", moment.offset_minutes is None, _BASES.index(stated.basis)


def _distinct(stated: Sequence[Stated]) -> list[Stated]:
    """Each reading of what is stated, once, the first ones before others where there are too many."""
    seen: dict[tuple[str, Moment, str, str], Stated] = {}
    for one in stated:
        seen.setdefault((one.raw, one.moment, one.kind, one.basis), one)
    return list(seen.values())[:_MOST_EVIDENCE]


def _as_evidence(stated: Stated, published: Stated | None, modified: Stated | None) -> DateEvidence:
    chosen = stated is published or stated is modified
    if chosen:
        reason = "most and best sources state this day" if stated is published else "latest stated change"
    elif stated.kind == "published" and published:
        same = bool(_days(stated.moment) & _days(published.moment))
        reason = (
            "same day, said less exactly or by a lesser source" if same else "another day than better sources state"
        )
    else:
        reason = "not needed"
    return as_evidence(stated.raw, stated.moment, stated.kind, stated.basis, reason, chosen=chosen)
