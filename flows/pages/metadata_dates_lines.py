"""Dates in lines that the reader sees: beside the headline, above the story and below it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from flows.pages.dates import Found, find_date_line, find_moments, is_glued_clock, role_of_label
from flows.pages.dates_stated import (
    ELSEWHERE,
    ELSEWHERE_LABELS,
    OF_COMMENTS,
    OTHER_DAYS,
    OTHER_STORIES,
    Stated,
    may_state_date,
    names_around,
)
from flows.pages.metadata_sources import Seen
from flows.pages.metadata_words import AUTHOR_LABELS
from flows.pages.types import Block
from schemas.vocabulary import BODY

_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights reserved|alle rechte", re.IGNORECASE)
_DATE_LABELS = frozenset(("published", "updated", "byline"))
_OF_PICTURES = frozenset(("caption", "credit"))
_FAR_BEFORE, _BEFORE, _AFTER, _TAIL, _LONGEST = 12, 6, 16, 12, 150
_BEFORE_OPENING = re.compile(r"\W*|[^\W\d_][\w .-]{1,24}[,(]\s?\(?")
_AFTER_OPENING = re.compile(r"(?:\s\([^()\d]{2,24}\))?\s?\)?\s?(?:[.,:|–—-]|--)\s|\s?\)\s")
_NUMERIC_OPENING = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{4}\s\W?[^\W\d_a-zß-ÿа-я]")
_NEW_SENTENCE = re.compile(r"\s\W?[A-ZÀ-ÞА-Я][a-zß-ÿа-я]+\s")  # ``3 May 2021 The ferry …``
_OPENING = 45
_OF_AUTHOR = re.compile(  # ``Author: Mara Lindqvist, published: 3 May 2021``
    rf"(?:autor\w{{0,3}}|authors?|auteurs?|text[eo]?|by|von|par|por|{AUTHOR_LABELS}|автор|penulis|yazar)\s?:\s",
    re.IGNORECASE,
)
_BARS = ("|", "•", "·")
_BETWEEN_BARS = re.compile(r"\s[|•·]\s")
_STAMP = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:")
#: A post of a social network, put into the page: its day is its own.
_EMBEDDED = re.compile(
    r"^[—–-]\s?.{1,50}\(@\w+\)\s|\b(?:a post shared by|ein beitrag geteilt von|une publication partagée par"
    r"|una publicación compartida por|un post condiviso da|uma publicação compartilhada por|een bericht gedeeld door"
    r"|post udostępniony przez|публикация от|sebuah kiriman dibagikan oleh|view this post on|diesen beitrag auf)\b",
    re.IGNORECASE,
)
#: One of these is in each such line without a handle.
_SIGNS_OF_POSTS = ("post", "beitrag", "public", "bericht", "публикация", "kiriman")
_OF_EMBEDS = re.compile(r"fb-post|twitter-|instagram|tiktok")
#: What is before a day on which something begins, is, or ends.
_UNTIL = re.compile(
    r"(?:^|[^\w-])(?:termine?|wann|zeitraum|beginn|deadline|seit|ab|since|depuis|dès|desde|dal|vanaf|sinds|until|till"
    r"|available to|bis|bis zum|jusqu['’]au|hasta(?: el)?|fino al|até(?: a)?|tot(?: en met)?|t/m|do dnia"
    r"|expires(?: on)?|expiry(?: date)?|expire le|scade il|caduca el|valid(?: through| to)?|apply by"
    r"|ends(?: on)?|due(?: by)?|(?:archived|accessed|retrieved|born|joined)(?: on)?|abgerufen am|geboren am"
    r"|consulté le|née? le|consultado el|nacid[oa] el|event date|next issue)"
    r"\b\s*:?\s*(?=\d|[^\W\d_]+[.,]?\s\d)",
    re.IGNORECASE,
)


_OF_A_WORK = re.compile(r"\b(?:release[ds]?|vom|dated|issued|filed|erscheinungsdatum)\W*$", re.IGNORECASE)
_LONGEST_UNTIL = 20  # characters
_AT_START = 12  # characters: a weekday or a word such as `Published` may come first
_BESIDE = frozenset(("line_beside", "line_above"))
_NEAR_HEADLINE = _BESIDE | {"line"}
_SENTENCE_END = frozenset(".!?。")
_EDITION = re.compile(r"\b(?:edition|issue|ausgabe|édition|edición|edizione|edição|editie)\b", re.IGNORECASE)
#: Names of the page's own head, where today is printed.
_MASTHEAD = re.compile(
    r"(?:^|\s)(?:(?:site-|page-)?header|masthead|top-?bar|top|top-?line|header-top|top-header)(?:\s|$)"
)
#: What opens a note on a mistake, whose day is its own.
_CORRECTION = re.compile(
    r"(?:corrections?|clarification|berichtigung|korrektur|rectificatif|correctif|rectificación|corrección"
    r"|fe de erratas?|errata|rettelse|rättelse|correctie|rettifica|sprostowanie|поправка|düzeltme)\b",
    re.IGNORECASE,
)
_OF_ENTRY = re.compile(r"(?:^|[\s_-])(?:entry|post|article|story)[_-]?(?:meta|details?|info|data|header|date)")
_ARTICLE_END = re.compile(r"/article(?:\[\d+\])?$")
_ITEM = re.compile(r".*/li(?:\[\d+\])?/")  # of a path: all that leads into the innermost list item
_TEASER, _PARTS = 25, 3  # characters of a link; signs that part a row
_LONGEST_BODY_LINE, _MOST_BESIDE, _NEAR_HINTS = 60, 60, 60


def read_lines(seen: Seen, language: str | None) -> Iterator[Stated]:
    """Dates in lines near the headline, above the body and below it."""
    blocks, labels, headline, _, last = seen

    def dated(start: int, end: int) -> list[int]:
        return [i for i in range(start, end) if may_state_date(_dated_part(blocks[i].text, labels[i]))]

    top = headline if headline is not None else 0
    after = min(len(blocks), top + _AFTER, len(blocks) if last is None else max(last + 1, top + 2))
    for position in dated(max(0, top - _FAR_BEFORE), max(0, top - _BEFORE)):
        yield from _in_line(blocks, labels, position, "labelled", language)
    for position in dated(max(0, top - _BEFORE), after):
        if position < top and (is_teaser(blocks[position]) or is_beside(blocks[position], blocks[top])):
            continue
        if labels[position - 1] in OTHER_STORIES and stands_in_item(blocks, position, top):
            continue
        rank = "own_title" if position == headline else _rank_line(position - top, labels[position], headline)
        yield from _in_line(blocks, labels, position, rank, language)
    first = next((place for place, label in enumerate(labels) if label in BODY), None)
    if first is not None:
        for position in dated(max(after, first - _BEFORE), first + 1):
            if labels[position - 1] in OTHER_STORIES and stands_in_item(blocks, position, top):
                continue
            yield from _in_line(blocks, labels, position, "line", language)
    if last is not None:
        below = dated(max(after, last - 1), min(len(blocks), last + _TAIL))
        yield from _in_tail(blocks, labels, below, language)


def is_teaser(block: Block) -> bool:
    """Whether a line above the headline is another story's headline, as a link, and its day."""
    size, parts = len(block.text), sum(map(block.text.count, (*_BARS, "/")))
    is_linked = block.markup is not None and max(_TEASER, size / 2) <= block.markup.link_chars < size
    return is_linked and parts < _PARTS  # else a row of author, day, time and comments


def is_beside(block: Block, headline: Block) -> bool:
    """Whether a line above the headline stands in an ``aside`` or in the page's head, and the headline does not.

    An ``aside`` of the headline's own ``article``, named after entries, holds what is said about the story.
    """
    path, own = block.dom_path or "", headline.dom_path or ""
    if "/aside" in path:
        around, _, _ = path.partition("/aside")
        is_named = block.markup is not None and _OF_ENTRY.search(block.markup.hints) is not None
        is_of_story = is_named and _ARTICLE_END.search(around) is not None and own.startswith(f"{around}/")
        return not (is_of_story or own.startswith(f"{around}/aside"))
    if (
        block.markup is None
        or not _MASTHEAD.search(block.markup.hints)
        or path.startswith(own)
        or own.startswith(f"{path}/")
    ):
        return False
    around = path.rsplit("/", 1)[0]
    return around.count("/") <= 1 or not own.startswith(f"{around}/")  # else they share more than the page


def stands_in_item(blocks: Sequence[Block], position: int, top: int) -> bool:
    """Whether a line stands in one list item with the other story's headline above it, and the page's own does not."""
    if position - 1 in (-1, top):
        return False
    above, path, own = (f"{blocks[place].dom_path}/" for place in (position - 1, position, top))
    item = _ITEM.match(path)
    return item is not None and above.startswith(item[0]) and not own.startswith(item[0])


def _in_tail(
    blocks: Sequence[Block], labels: Sequence[str], places: Sequence[int], language: str | None
) -> Iterator[Stated]:
    """Dates below a story: those of one day, else those that say what they are; the others date other stories."""
    tail: list[Stated] = []
    alike = Counter(names_around(blocks[position]) for position in places)
    for position in places:
        if labels[position - 1] in OTHER_STORIES and labels[position] != "byline":
            continue  # the teaser's own date
        stated = list(_in_line(blocks, labels, position, "line_end", language))
        tail += _said_in(stated) if alike[names_around(blocks[position])] > 1 else stated
    is_one = len({s.moment.when.date() for s in tail if s.kind == "published"}) == 1
    yield from tail if is_one else _said_in(tail)


def _said_in(tail: Sequence[Stated]) -> Iterator[Stated]:
    """Dates that say what they are."""
    return (s for s in tail if s.kind == "modified" or s.source == "line_end_said")


def _dated_part(text: str, label: str) -> str:
    """What of a block may date the story: the opening of a paragraph of its body, else a short line."""
    if len(text) > _LONGEST_BODY_LINE and label in BODY and not _OF_AUTHOR.match(text):
        return text[:_OPENING]
    return text if len(text) <= _LONGEST else ""


def _rank_line(distance: int, label: str, headline: int | None) -> str:
    if headline is not None and -2 <= distance <= 3:
        return "line_beside" if distance >= 0 else "line_above"
    if -3 <= distance <= 5 or (distance > 0 and label in _DATE_LABELS):
        return "line"
    return "line_before" if label in _DATE_LABELS else "mention"


def _in_line(
    blocks: Sequence[Block], labels: Sequence[str], position: int, source: str, language: str | None
) -> Iterator[Stated]:
    whole, label = blocks[position].text, labels[position]
    text = _dated_part(whole, label)
    if len(text) < len(whole):
        source = "opening"
    named = _role_before(blocks, position)
    if _is_of_others(blocks[position], label, text, source) or _is_of_picture(label, text, named, source):
        return
    for one in _read_days(text, language):
        plain, role = _is_alone(text, one), one.role or named
        if source == "labelled" and not role:
            continue
        if label in BODY and not role and source != "opening" and whole[-1] in _SENTENCE_END and not is_note(text):
            continue  # what the story tells of that day
        if source == "opening" and not _opens_paragraph(text, one):
            continue
        if source == "line_end" and not (one.role or (plain and (role or label in _DATE_LABELS))):
            continue
        kind = "modified" if role == "updated" else "published"
        stated = Stated(text[one.start : one.end], one.moment, kind, source if plain else "mention", "text")
        yield stated._replace(source="line_end_said") if source == "line_end" and role == "published" else stated
        if role == "published" and source in _NEAR_HEADLINE and not _is_of_a_work(label, text[: one.start]):
            yield stated._replace(source="said")


def is_note(text: str) -> bool:
    """Whether a line holds nothing but dates, or says in which edition the story was printed."""
    return any(find_date_line(text)) or _EDITION.search(text) is not None


def _read_days(text: str, language: str | None) -> Iterator[Found]:
    """The first days of a line, but for a notice's (``© 3 May 2021``), one until which something holds, and stamps.

    A stamp of machines beside a day for people is hidden: the last change.
    """
    is_copyright, found = bool(_COPYRIGHT.search(text)), find_moments(text, language=language)[:3]
    for one in found:
        is_notice = is_copyright and one.role != "published"
        is_end = _UNTIL.search(text, max(0, one.start - _LONGEST_UNTIL), one.end) is not None
        is_stamp = len(found) > 1 and _STAMP.match(text, one.start) is not None
        if not (is_notice or is_end or is_stamp):
            yield one


def _is_of_others(block: Block, label: str, text: str, source: str) -> bool:
    """Whether a line is hidden, a clock's, an embedded post's, or dates another story or what is to come."""
    markup = block.markup
    if markup is None or markup.hidden or label in ELSEWHERE_LABELS or is_glued_clock(text):
        return True
    hints = markup.hints[:_NEAR_HINTS]
    if "event" in hints and not any(find_date_line(text)):
        return True  # the day of something to come
    is_noted = label == "editor_note" and not (source in _NEAR_HEADLINE and opens_with_day(text))
    if markup.tag == "nav" or is_noted or _OF_EMBEDS.search(hints) or _CORRECTION.match(text):
        return True
    if OTHER_DAYS.search(hints) or (ELSEWHERE.search(hints) and source not in _NEAR_HEADLINE):
        return True
    if source == "line_end" and (label == "comments" or OF_COMMENTS.search(markup.hints)):
        return True
    return ("@" in text or any(map(text.casefold().__contains__, _SIGNS_OF_POSTS))) and bool(_EMBEDDED.search(text))


def opens_with_day(text: str) -> bool:
    """Whether a short line begins with a day: what it is called by a name around it is a mistake."""
    return len(text) <= _MOST_BESIDE and any(one.start <= _AT_START for one in find_moments(text)[:1])


def _is_of_a_work(label: str, before: str) -> bool:
    """Whether a day may be that of a book, a game or a paper that the story is about."""
    return label in BODY or _OF_A_WORK.search(before) is not None


def _is_of_picture(label: str, text: str, named: str | None, source: str) -> bool:
    """Whether a line says when a picture was taken."""
    if label not in _OF_PICTURES or named or any(one.role for one in find_moments(text)[:1]):
        return False
    return source not in _BESIDE or not _stands_apart(text)


def _is_alone(text: str, one: Found) -> bool:
    """Whether little else stands in the line, or in its part between bars."""
    start = max((m.end() for m in _BETWEEN_BARS.finditer(text, 0, one.start + 1)), default=0)
    end = found.start() if (found := _BETWEEN_BARS.search(text, one.end)) else len(text)
    return end - start - (one.end - one.start) < _MOST_BESIDE


def _role_before(blocks: Sequence[Block], position: int) -> str | None:
    """What a label that stands alone before a line says of its date: ``Published``, then ``3 May 2021``."""
    return role_of_label(blocks[position - 1].text) if position else None


def _stands_apart(text: str) -> bool:
    """Whether a line opens with a day, or has it behind a bar."""
    return any(
        one.start <= _AT_START or text[: one.start].rstrip()[-1:] in _BARS for one in find_moments(text[:_LONGEST])[:1]
    )


def _opens_paragraph(text: str, one: Found) -> bool:
    """``Husum, 3 May 2021 – The ferry …`` is dated; ``On 3 May 2021 the ferry …`` tells of that day.

    So is what begins with its label: ``Press release of 3 May 2021 | Husum – The ferry …``.
    """
    if one.role == "published" and any(find_date_line(text[: one.end])):
        return bool(_AFTER_OPENING.match(text[one.end :]))
    if one.start == 0 and (_NUMERIC_OPENING.match(text, 0, one.end + 3) or _NEW_SENTENCE.match(text, one.end)):
        return True
    return bool(_BEFORE_OPENING.fullmatch(text[: one.start]) and _AFTER_OPENING.match(text[one.end :]))
