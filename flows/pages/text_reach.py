"""Prose that the labeller doubted and that only its place explains: at the body's ends, between its parts.

A story's last paragraph often stands below an advertisement or a list of other stories, where the
labeller's run of prose ends; it costs little to go on as long as the lines read as prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile

import numpy as np

from flows.pages.dates import parse_date
from flows.pages.line_shapes import ends_sentence, is_headline_shaped, may_open_with, read_dated_row
from flows.pages.normalise import BULLETS
from flows.pages.sequence import Opinion
from flows.pages.text_draft import Draft
from flows.pages.vocabulary import phrase_set

_SHORTEST, _SHORT = 60, 40  # characters of a line that reads as prose, and of a short one
#: Chances, as cross-validated, from which on prose beside the body is part of it: long lines, and short sentences.
_LEAST, _LEAST_SHORT = 0.2, 0.42
_LEAST_BELOW_BOX = 0.1  # of a long line below a box that says that the story goes on
#: Boxes that may say so, and their words for it; blocks from the body's end on where such a box may end.
_BOXES, _BOX_LONGEST = frozenset(("advertisement", "newsletter")), 14
_GOES_ON = re.compile(
    r"after newsletter promotion|continues? (?:below|after)|\bgeht\b.*\bweiter\b|\bla suite\b|sigue leyendo|continúa"
    r"|continua (?:dopo|sotto|após|depois|abaixo)|dalsz[ya] (?:ciąg|część)|forts[æä]tter|gaat verder"
)
_HEAD = 1  # blocks below the body's first that may be the headline
_HEADING, _BELOW_HEADING = 130, 100  # characters of a heading at most, and of the paragraph below it at least
#: A place in capitals, what may be in brackets, and the dash.
_DATELINE = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁ][A-ZÀ-ÖØ-ÞА-ЯЁ.,’' -]{3,40}(?:\([\w ./]{2,30}\)\s?)?[–—-]{1,2}")
_MOST_BETWEEN = 6  # blocks with a name that may stand between two parts of a story
_ENDS = frozenset(
    ("comments", "footer", "copyright", "keywords", "keywords_label", "author_bio", "cookie_notice", "navigation")
)
_CLOSES = frozenset(("copyright", "keywords", "keywords_label", "related_label", "share", "comments"))
_OPEN_BOXES = frozenset(("related_label", "read_more"))
_INTERRUPTS = frozenset(("caption", "credit", "read_more"))  # what may stand above a heading inside a story
_OPENS = frozenset(("headline", "navigation"))
_NUMBER, _NUMBERS = re.compile(r"(\d{1,2})[.)]\s\S"), 3  # a numbered heading, and how many a story has at least
_APART = 6  # blocks between two sentences that are counted, at most
_COLONS, _ITEM_BLANKS = (":", "："), 4  # blanks of an item that is no headline, its sign's included
_DATES, _DATES_CHANCE, _ANY_YEAR = 4, 0.6, 2000  # rows that make a list of days, and the chance that it is body
_MOST_POINTS, _POINT_BLANKS = 6, 3  # points of a story above it; blanks in each, its sign's included
#: What stands above the points of a story.
_SIGNS_STORY = frozenset(
    ("headline", "byline", "published", "updated", "counter", "credit", "caption", "share", "player", "subscription")
)
_DIGITS = frozenset("0123456789")
_DASHES = ("- ", "– ", "— ")
#: Who speaks, in capitals, and what is said; or what is heard.  Lines at a conversation's end that are looked at.
_TURN = re.compile(
    r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’ -]{1,40}(?:, [A-Z ]{3,20})?: \S"
    r"|\((?:SOUNDBITE|LAUGHTER|APPLAUSE|MUSIC|CROSSTALK)\b[^()]*\)$"
)
_TURNS = 4
_FULL_STOPS, _QUOTES, _CLOSING = tuple(".。।"), tuple("\"“„«»'‘”「『"), "\"”“»’'」』"


def reach_out(draft: Draft, opinion: Opinion) -> None:
    """Take prose into the body that stands next to it, or parted from it only by what interrupts stories."""
    body = opinion.body()
    if not body:
        return
    first, last = body[0], body[-1]
    found = [
        *_reach(draft, opinion, range(last + 1, len(draft.blocks)), _ENDS),
        *_reach(draft, opinion, find_rest_of_story(draft, last), _ENDS, _LEAST_BELOW_BOX),
        *find_last_turns(draft, body),
        *takewhile(lambda i: is_lead(draft.blocks[i].text), _reach(draft, opinion, range(first - 1, -1, -1), _OPENS)),
        *_find_inside(draft, opinion),
    ]
    if found:
        opinion.is_body[found] = True
    if dates := draft.open(find_dated_rows(draft, last)):
        opinion.is_body[dates] = True
        opinion.chance[dates] = np.maximum(opinion.chance[dates], _DATES_CHANCE)


def keep_numbers(draft: Draft, opinion: Opinion) -> None:
    """Take in what a story counts (`1. …`): headings with prose of the body below them, and sentences.

    Those may go on beyond the body, where each stands alone between pictures.
    """
    body = opinion.body()
    if len(body) < _NUMBERS:
        return
    numbered: list[int] = []
    above = body[0] - 1 if body[0] else 0
    opened = [i for i, block in enumerate(draft.blocks[above:], above) if block.text[0] in _DIGITS]
    for i in opened if len(opened) >= _NUMBERS else ():
        if i > max(body[-1:] + numbered[-1:]) + _APART:
            break
        text = draft.blocks[i].text
        found = _NUMBER.match(text)
        is_told = ends_sentence(text) or (i < body[-1] and bool(opinion.is_body[i + 1]))
        if found and is_told and int(found[1]) == len(numbered) + 1:
            numbered.append(i)
    if len(numbered) >= _NUMBERS:
        opinion.is_body[draft.open(numbered)] = True


def keep_headings(draft: Draft, opinion: Opinion, headings: Mapping[str, int]) -> None:
    """Take in what a page in Markdown marks as a heading, where prose of the body stands right below it."""
    body = opinion.body()
    for i in draft.open(range(body[0] + 1, body[-1])) if headings and body else ():
        if headings.get(draft.folded[i], 1) > 1 and opinion.is_body[i + 1] and ends_sentence(draft.blocks[i + 1].text):
            opinion.is_body[i] = True


def fill_lists(draft: Draft, opinion: Opinion) -> None:
    """Take in the other items of a list inside the story, or at its end, at least half of whose items are in it.

    So are all items of one inside it that a paragraph's colon announces.
    """
    body = opinion.body()
    span = range(body[0], body[-1] + 1) if body else ()
    listed = [i for i in span if is_item(draft.blocks[i].text)]
    for _, group in groupby(enumerate(listed), lambda counted: counted[1] - counted[0]):
        run = [i for _, i in group]
        if run[-1] == body[-1]:
            run += find_rest(draft, run[-1])
        if len(run) > 1 and (2 * int(opinion.is_body[run].sum()) >= len(run) or is_announced(draft, opinion, run)):
            opinion.is_body[draft.open(run)] = True
    if body and _NUMBER.match(draft.blocks[body[-1]].text) and (rest := find_rest(draft, body[-1])):
        opinion.is_body[rest] = True


def is_announced(draft: Draft, opinion: Opinion, run: Sequence[int]) -> bool:
    """Whether a paragraph's colon right above a list announces it, and half of the items are shorter than headlines."""
    above = run[0] - 1
    text = draft.blocks[above].text if above >= 0 and opinion.is_body[above] else ""
    if not text.endswith(_COLONS) or may_open_with(text, "READ_MORE"):
        return False
    return 2 * sum(draft.blocks[i].text.count(" ") <= _ITEM_BLANKS for i in run) >= len(run)


def is_item(text: str) -> bool:
    """Whether a line opens with a list's sign."""
    return text[0] in BULLETS or text.startswith(_DASHES)


def find_rest(draft: Draft, last: int) -> list[int]:
    """The items behind one of a list, with its sign or the next number, as far apart, all of them sentences."""
    above, rest = draft.blocks[last], list[int]()
    for i in range(last + 1, len(draft.blocks) if ends_sentence(above.text) else 0):
        block = draft.blocks[i]
        if draft.decisions[i] is not None or block.gap > above.gap or not ends_sentence(block.text):
            break
        if not follows(above.text, block.text):
            break
        rest.append(i)
        above = block
    return rest


def follows(item: str, text: str) -> bool:
    """Whether a line goes on with the list of an item: behind the same sign, or the next number."""
    if is_item(item):
        return text[0] == item[0] and is_item(text)
    first, second = _NUMBER.match(item), _NUMBER.match(text)
    return first is not None and second is not None and int(second[1]) == int(first[1]) + 1


def find_dateline(draft: Draft, opinion: Opinion) -> None:
    """Take in the place that opens the first paragraph (`WASHINGTON, D.C. –`), where it has a line of its own."""
    body = opinion.body()
    above = body[0] - 1 if body else -1
    if above >= 0 and draft.label(above) is None and _DATELINE.fullmatch(draft.blocks[above].text):
        opinion.is_body[above] = True


def find_last_turns(draft: Draft, body: Sequence[int]) -> Iterable[int]:
    """What is said right below the body of a conversation, however short it is (`BERG: Thank you.`)."""
    if sum(bool(_TURN.match(draft.blocks[i].text)) for i in body[-_TURNS:]) < _TURNS - 1:
        return ()
    below = range(body[-1] + 1, min(body[-1] + 1 + _TURNS, len(draft.blocks)))
    return list(takewhile(lambda i: draft.decisions[i] is None and _TURN.match(draft.blocks[i].text), below))


def keep_points(draft: Draft, opinion: Opinion) -> None:
    """Take in the points of a story: a list right above its first paragraph, below its headline and what signs it."""
    first = next((i for i in opinion.body() if not is_item(draft.blocks[i].text)), 0)
    places = range(first - 1, max(0, first - 1 - _MOST_POINTS), -1)
    sign = draft.blocks[first - 1].text[0] if first else ""
    run = list(takewhile(lambda i: draft.decisions[i] is None and is_point(draft.blocks[i].text, sign), places))
    above = run[-1] - 1 if run else -1
    if above > 0 and draft.decisions[above] is None and len(draft.blocks[above].text) <= _SHORT:
        above -= 1  # their heading
    if len(run) > 1 and above >= 0 and draft.label(above) in _SIGNS_STORY:
        opinion.is_body[run] = True


def is_point(text: str, sign: str) -> bool:
    """Whether a line is an item of several words behind a sign."""
    return text[0] == sign and is_item(text) and text.count(" ") >= _POINT_BLANKS


def find_dated_rows(draft: Draft, last: int) -> range:
    """A list of days right below the body (`June 9 – Lindvik, Pier Hall`), as a tour has them, and its heading."""
    for first in range(last, min(last + 3, len(draft.blocks))):
        if not read_dated_row(draft.blocks[first].text):
            continue
        rows = list(takewhile(bool, (read_dated_row(block.text) for block in draft.blocks[first:])))
        if len(rows) >= _DATES and all(parse_date(f"{row} {_ANY_YEAR}") for row in (rows[0], rows[-1])):
            return range(last + 1, first + len(rows))
    return range(0)


def find_rest_of_story(draft: Draft, last: int) -> range:
    """The blocks below a box near the body's end that says that the story goes on behind it."""
    if draft.given.isdisjoint(_BOXES):
        return range(0)
    near = range(last + 1, min(last + 1 + _BOX_LONGEST, len(draft.blocks)))
    below = [i + 1 for i in near if draft.label(i) in _BOXES and _GOES_ON.search(draft.folded[i])]
    return range(below[-1], len(draft.blocks)) if below else range(0)


def _reach(
    draft: Draft, opinion: Opinion, places: Iterable[int], stops: frozenset[str], least: float = _LEAST
) -> Iterator[int]:
    """Prose on the way from the body, up to a line that is no prose or that says that the story is over."""
    between, below_label = 0, False
    for i in places:
        if is_repeated(draft, i):
            least = min(least, _LEAST_BELOW_BOX)
        elif (label := draft.label(i)) is not None:
            between += 1
            is_box = label in _OPEN_BOXES or (label == "navigation" and draft.folded[i] in phrase_set("READ_MORE"))
            below_label = is_box or (below_label and label == "read_more")
            if (label in stops and not is_box) or between > _MOST_BETWEEN:
                return
        elif is_likely_prose(draft.blocks[i].text, chance := float(opinion.chance[i]), least) or (
            not between and chance >= least and is_last_sentence(draft, i)
        ):
            between, below_label = 0, False
            yield i
        elif below_label and between < _MOST_BETWEEN and is_headline_shaped(draft.blocks[i].text):
            between += 1  # another story's, in a box inside this one
        else:
            return


def is_repeated(draft: Draft, i: int) -> bool:
    """Whether a line is part of a box that the page prints again and again."""
    decision = draft.decisions[i]
    return decision is not None and decision.rule == "repeated_box"


def _find_inside(draft: Draft, opinion: Opinion) -> Iterator[int]:
    """Prose right between two blocks of the body, and a heading of a long one below a sentence's end or a picture."""
    body = opinion.body()
    heads = body[0] + _HEAD  # what stands higher may be the headline
    for above, below in pairwise(body):
        i = below - 1
        if i == above or draft.decisions[i] is not None or opinion.chance[i] < _LEAST:
            continue
        if i - 1 == above:
            if is_full_sentence(draft.blocks[i].text) or (i > heads and is_heading(draft, i)):
                yield i
        elif i > heads and draft.label(i - 1) in _INTERRUPTS and is_heading(draft, i):
            yield i


def is_heading(draft: Draft, i: int) -> bool:
    """Whether a line above one of the body may be its heading: short, no sentence, and only here."""
    text = draft.blocks[i].text
    opens_well = text[0].isalnum() or (text[0] in _QUOTES and text[-1] in _QUOTES)
    if len(text) > _HEADING or not opens_well or "@" in text or text.endswith((":", "…")) or ends_sentence(text):
        return False
    stands_well = draft.label(i - 1) in _INTERRUPTS or ends_sentence(draft.blocks[i - 1].text)
    return stands_well and len(draft.blocks[i + 1].text) > _BELOW_HEADING and draft.folded.count(draft.folded[i]) == 1


def is_lead(text: str) -> bool:
    """Whether prose ends with a full stop; what ends with another sign or opens with a quotation may be a headline."""
    return text.endswith(_FULL_STOPS) and not text.startswith(_QUOTES)


def is_likely_prose(text: str, chance: float, least: float = _LEAST) -> bool:
    """Whether a line next to the body reads as prose and has some chance to be part of it."""
    if len(text) >= _SHORTEST:
        return chance >= least and ends_sentence(text)
    return len(text) >= _SHORT and chance >= _LEAST_SHORT and ends_sentence(text)


def is_last_sentence(draft: Draft, i: int) -> bool:
    """Whether a short sentence stands right above what ends a story, as far below the line above as that one."""
    text = draft.blocks[i].text
    fits = len(text) >= _SHORT and text.rstrip(_CLOSING).endswith(_FULL_STOPS) and 0 < i < len(draft.blocks) - 1
    return fits and draft.label(i + 1) in _CLOSES and draft.blocks[i].gap == draft.blocks[i - 1].gap


def is_full_sentence(text: str) -> bool:
    """Whether a line is of a sentence's length and ends as one."""
    return len(text) >= _SHORTEST and ends_sentence(text)
