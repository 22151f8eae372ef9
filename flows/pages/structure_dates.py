"""Passes for the lines that say when a story was published or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from flows.pages.dates import find_date_line, has_digit
from flows.pages.dates_parts import TOKEN
from flows.pages.dates_words import LAPSE, WEEKDAYS
from flows.pages.line_shapes import LONGEST_BYLINE, ends_sentence, has_date_figures, is_headline_shaped
from flows.pages.metadata_words import ROLE_WORDS
from flows.pages.rules import fold_phrase
from flows.pages.structure_names import INITIAL, MARKS, day_words, is_full_name
from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_DATE_LONGEST, _SHARED_LONGEST, _OPENING = 120, 300, 24
#: A day whose year touches share buttons (`11 June 2020Share this with Email`).
_SHARED = re.compile(
    r"\D{0,20}\d{1,2}\D{2,16}\d{4}"
    r"(?=(?:Share|Teilen|Partager|Compartir|Condividi|Compartilhar|Partilhar|Delen|Dela|Udostępnij|Поделиться)\b)"
)
#: Where a story was written, before the day (`Lindvik | Updated: May 12, 2023`).
_PLACE = re.compile(rf"[^\W\d_][\w.’' {MARKS}]{{1,30}}\s[|•·]\s(?=[^|•·]*\d)")
#: The same before a comma, in scripts without capitals (`ঢাকা, শনিবার, ০২ ডিসেম্বর ২০২৩`).
_TOWN = re.compile(rf"[^\W\d_][\w{MARKS}]{{1,11}}(?:\s[\w{MARKS}]{{2,11}})?[,،]\s(?=.{{0,16}}\d)")
_DATELINE_PLACE = re.compile(
    rf"[{INITIAL}]{{2}}[{INITIAL} .,’'-]{{1,30}}\s[—–-]\s(?=[^—–]*\d)"
)  # `LINDVIK — May 12, 2023`
#: A section's name that the day is glued to (`Football2018-01-06 15:26`).
_GLUED_SECTION = re.compile(r"[^\W\d_]{4,20}(?=\d{4}-\d\d-\d\d \d\d:\d\d$)")
#: How long a story takes to read, behind its day.
_READING = re.compile(
    r"[\s|·•]+(?:temps de lecture|lesezeit|reading time|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd)"
    r"\s?:?\s?\d{1,3}\s?min\w*\.?$"
    r"|[\s|·•]+\d{1,3}[ -]min(?:ute)?s? (?:read|de lecture|de lectura|de leitura|di lettura)$",
    re.IGNORECASE,
)
#: That the day is this one, before it (`Heute, 12. Mai 2023, 14:30`); with a colon it is the page's own.
_TODAY = re.compile(
    r"(?:today|heute|oggi|hoje|hoy|vandaag|idag|i dag|dzisiaj|dziś|dnes|azi|astăzi|σήμερα|danas|сегодня|сьогодні|днес"
    r"|bugün),\s(?=.*\d{4})",
    re.IGNORECASE,
)
#: Where the word for the last change touches the hour before it (`12 May 2023 14:30Updated: 13 May 2023`).
_TOUCHING = re.compile(r"(?<=\d)(?=[^\W\d_]{4,}[ :])")
_SOURCE_SHORTEST, _DESK_WITHIN = 8, 4  # characters; words
_MASTHEAD = 4  # entries of menus between the page's own day and the headline, at least
_OTHERS = frozenset(("related_headline", "listing_item", "read_more"))
_STORY_WITHIN = 60  # blocks from the page's own day to the story, at most
_DAY_WITHIN, _SHORT_DAY = 6, 2  # blocks below the page's own day where the story's may stand; letters
_STATED_WITHIN = 9  # blocks below it where the story's day may be stated
_BRACKETED_DAYS = frozenset("월화수목금토일月火水木金土日一二三四五六")
_LAPSE = re.compile(LAPSE, re.IGNORECASE)
_HOUR = re.compile(r"(?<![.\d])\d{1,2}[:.]\d\d(?![.\d])")
_STATED_DAY = re.compile(r"(?<!\d)\d{4}(?!\d).*\d:\d\d|\d:\d\d.*(?<!\d)\d{4}(?!\d)")


def label_date_lines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that holds nothing but dates."""
    for i in draft.short(_SHARED_LONGEST):
        text = draft.blocks[i].text
        if len(text) > _DATE_LONGEST and not (has_digit(text[:_OPENING]) and _SHARED.match(text)):
            continue
        if len(text) > 5 and has_date_figures(text) and not is_signed_day(draft, text):
            published, updated = next(filter(any, map(find_date_line, _may_be_days(text))), (None, None))
            if (published or updated) and (is_day_of_page(draft, i) or is_above_earlier_day(draft, i)):
                yield i, Decision("page_clock", "day_of_page", 0.7, "published")
            elif published or updated:
                yield i, Decision("published" if published else "updated", "date_line", 0.9, "listing_item")


def name_days_of_page(draft: Draft) -> None:
    """The day far above the headline, with entries of menus between: the one on which the page was captured.

    Several, and one beside the headline of another story, are those of other stories.
    """
    labels = draft.labels()
    head = labels.index("headline") if "headline" in labels and "published" in labels else 0
    days = [i for i in range(head) if labels[i] == "published" and labels[i:head].count("navigation") >= _MASTHEAD]
    days = [i for i in days if (d := draft.decisions[i]) and d.rule == "date_line"]
    is_own = len(days) == 1 and not {labels[days[0] - 1] if days[0] else None, labels[days[0] + 1]} & _OTHERS
    for i in days:
        label, rule = ("page_clock", "day_of_page") if is_own else ("listing_item", "day_of_other")
        draft.overrule(i, Decision(label, rule, 0.7, "published"))


def drop_bare_words(draft: Draft) -> None:
    """The word for a day alone among entries of a menu (`Data`, `Stand`, `ACT`) is one, too."""
    labels = draft.labels() if not draft.given.isdisjoint(("published", "updated")) else []
    for i in range(1, len(labels) - 1):
        found, text = draft.decisions[i], draft.blocks[i].text
        is_word = found is not None and found.rule.startswith(("published.", "updated.")) and text[-1].isalpha()
        if is_word and labels[i - 1] == labels[i + 1] == "navigation" and fold_phrase(text) in day_words():
            draft.overrule(i, Decision("navigation", "no_day", 0.7, labels[i]))


def is_signed_day(draft: Draft, text: str) -> bool:
    """Whether a line is a name, a bar and a day; a place stands in the story, too."""
    placed = _PLACE.match(text)
    name = placed[0].rstrip("|•· ") if placed else ""
    if not placed or not text[placed.end()].isdigit() or not is_full_name(name):
        return False
    return not any(len(block.text) > LONGEST_BYLINE and name in block.text for block in draft.blocks)


def is_day_of_page(draft: Draft, i: int) -> bool:
    """Whether a page opens with a day without an hour, and another day is stated below, or its weather or the like.

    That is the day on which the page was captured; above the weather it has its weekday.  With one it may have an hour,
    too, and stand below the weather, where the story's own day is stated below.
    """
    text = draft.blocks[i].text
    if i <= 1 and has_weekday(text) and is_dated_below(draft, i):
        return True
    if i or _HOUR.search(text):
        return False
    below = [block.text for block in draft.blocks[1 : 1 + _DAY_WITHIN]]
    if has_weekday(text) and (
        (below and has_digit(below[0]) and not is_headline_shaped(below[0]) and not find_date_line(below[0])[0])
        or any(len(line) <= _DATE_LONGEST and not ends_sentence(line) and _STATED_DAY.search(line) for line in below)
    ):
        return True
    own = _day_of(text)
    return any(_day_of(line) not in (None, own) for line in below if _STATED_DAY.search(line))


def is_above_earlier_day(draft: Draft, i: int) -> bool:
    """Whether a day with its weekday and without an hour stands above an earlier day, and the story below both.

    The story's is the earlier one; what stands above the headline is the page's, which shows the day of each visit.
    """
    text = draft.blocks[i].text
    if _HOUR.search(text) or not has_weekday(text):
        return False
    own = next(filter(None, map(_day_of, _may_be_days(text))), None)
    for block in draft.blocks[i + 1 : i + 1 + _STORY_WITHIN] if own else ():
        line = block.text
        if len(line) > _DATE_LONGEST and ends_sentence(line):
            return False
        if len(line) <= _DATE_LONGEST and has_date_figures(line):
            day = next(filter(None, map(_day_of, _may_be_days(line))), None)
            if day is not None:
                return own is not None and day < own
    return False


def has_weekday(text: str) -> bool:
    """Whether a line names a day of the week."""
    return any(map(_weekdays().__contains__, TOKEN.findall(text.lower())))


def is_dated_below(draft: Draft, i: int) -> bool:
    """Whether the story was published on the same day or an earlier one, or changed on an earlier one, as lines say."""
    if not (own := _day_of(draft.blocks[i].text)):
        return False
    for block in draft.blocks[i + 1 : i + 1 + _STATED_WITHIN]:
        if len(block.text) <= _DATE_LONGEST and has_date_figures(block.text):
            published, updated = find_date_line(block.text)
            if (published and published.when.date() <= own) or (updated and updated.when.date() < own):
                return True
    return False


def _day_of(text: str) -> date | None:
    """The day of publication that a line states."""
    moment = find_date_line(text)[0]
    return moment.when.date() if moment else None


@cache
def _weekdays() -> frozenset[str]:
    """Names of weekdays, less those of two letters and the words of days of Japan and China in brackets."""
    return frozenset(word for word in WEEKDAYS.split() if len(word) > _SHORT_DAY) | _BRACKETED_DAYS


def _cut_desk(text: str) -> str:
    """What stands behind the desk that opens a line in a script without capitals (`ویب ڈیسک`); empty without one."""
    words = text.split()
    desks = [i for i, word in enumerate(words[:_DESK_WITHIN]) if word.strip(",،|:") in ROLE_WORDS]
    rest = " ".join(words[desks[-1] + 1 :]).lstrip("|,،:–- ") if desks else ""
    return _PLACE.sub("", rest, count=1)


def _may_be_days(text: str) -> Iterator[str]:
    """A line; and it without the place before its day, without the source behind a bar, without the lapse behind it."""
    yield text
    if today := _TODAY.match(text):
        yield text[today.end() :]
    if (town := _TOWN.match(text)) and text[0] == text[0].swapcase():
        yield text[town.end() :]
    if text[0] == text[0].swapcase() and (rest := _cut_desk(text)):
        yield rest
    if placed := _PLACE.match(text) or _DATELINE_PLACE.match(text):
        yield text[placed.end() :]
    if shared := _SHARED.match(text):
        yield shared[0]
    if glued := _GLUED_SECTION.match(text):
        yield text[glued.end() :]
    if _TOUCHING.search(text):
        yield _TOUCHING.sub(" ", text)
    bar = text.find(" | ")
    if 0 < bar <= len(text) - _SOURCE_SHORTEST and not ends_sentence(text):
        yield text[:bar]
    if (reading := _READING.search(text)) and reading.start():
        yield text[: reading.start()].rstrip(" |·•–-,(")
    if (lapse := _LAPSE.search(text)) and lapse.end() == len(text):
        yield text[: lapse.start()].rstrip().rpartition(" ")[0].rstrip(" |·•–-,(")
