"""What the shape of a line says by itself: a sentence, a headline, a list of tags, a reference to another story."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from flows.pages.dates import has_digit
from flows.pages.normalise import EAST_ASIAN, LOWER, UPPER, count_syllables
from flows.pages.rules import fold_case
from flows.pages.vocabulary import collect, either, phrase_set, phrase_set_of

_TERMINAL = (*".!?。！？।؟۔።။។", "፡፡")
_UNSTOPPED = 110  # characters
_STOPS = tuple(".,;:。，；：")
_CLOSERS = "\"'”’»)]›“ 」』"
_QUOTES = '"“”„«»'
_ABBREVIATED = re.compile(r"(?:^|[\s(-])(?:[A-ZÀ-ÞА-ЯЁ][\w.]{0,4}|\w)\.$")
_LONGEST_ABBREVIATION = 7  # characters, with what stands before it
_TAG_LONGEST, _TAG_WORDS = 45, 5
_INNER_STOPS = frozenset("。！？；")  # signs of a sentence that no tag has
_MIN_TAGS = 3
_HEADLINE, SYLLABLES = range(18, 170), range(8, 50)  # characters; where each stands for a syllable, they are fewer
LONGEST_BYLINE = 110  # characters of a line that says who wrote a story
LONGEST_REFERENCE = 399  # characters of a line that refers to another story
_LONGEST_MARKER = 60  # characters of what a marker says more, before its colon
#: More stories of a Chinese section, which is named between the words: before one of them, and alone.
_HAN_MORE = "看?更多[\u3400-\u9fff]{0,10}(?:報導|报道|新聞|新闻)"
_HAN_MARKER = re.compile(rf"(?P<marker>{_HAN_MORE})(?P<sign>[:：])\s?")
#: References that their headline touches, as programs leave them of pages that have each in an element of its own.
_GLUED_MARKER = re.compile(
    r"(?:延伸阅读|延伸閱讀|相关阅读|相關閱讀|推荐阅读|推薦閱讀|আরও পড়ুন|আরো পড়ুন|यह भी पढ़ें|ये भी पढ़ें"
    r"|اقرأ أيضا|اقرأ أيضاً|مزید پڑھیں|یہ بھی پڑھیں)(?=\w.{8})"
)
HAN_LABEL = re.compile(rf"{_HAN_MORE}\s?[:：>》]?")
_SENTENCES = re.compile(r"[^\W\d_A-ZÀ-ÞА-ЯЁ]{3}[.!?…][\"”»“]?\s(?=[^\W\d_a-zà-ÿа-яё]|[\"„“«])|(?:[。！？।؟۔።]|፡፡).")
_FIRST_WORD, _OPENING = re.compile(r"[\W_]{0,6}([^\W_]+)"), 40  # characters that it stands in
#: A day that opens a line, a sign behind it, and what is then.
_DATED = re.compile(r"([^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,10}\.?)(?:,? \d{4})?\s?(?:[–—:@]|--?)\s?\S")


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence of prose does; in Thai and Lao, which have no full stop, by its length."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith(_TERMINAL) or (len(bare) >= _UNSTOPPED and "\u0e00" <= bare[-1] < "\u0f00")


def ends_abbreviated(text: str) -> bool:
    """Whether the text ends with the full stop of an abbreviation."""
    return _ABBREVIATED.search(text, max(0, len(text) - _LONGEST_ABBREVIATION)) is not None


def split_tags(text: str) -> list[str]:
    """The items of a tag line; empty where the text is none by its shape."""
    for separator in (", ", ",", " | ", " / ", " • ", " · ", " * ", ";", "،", "、", "，"):
        if separator in text:
            break
    else:
        return []
    if ends_sentence(text) and not ends_abbreviated(text):
        return []
    items = [bare for item in text.split(separator) if (bare := item.strip(" .#*,;،、，"))]
    if len(items) < _MIN_TAGS:
        return []
    if any(
        len(item) > _TAG_LONGEST or item.count(" ") >= _TAG_WORDS or not _INNER_STOPS.isdisjoint(item) for item in items
    ):
        return []
    return items


@cache
def _marker_pattern(first: str | None = None) -> re.Pattern[str]:
    """A reference and its sign: all of them, or those whose first word is ``first``."""
    return re.compile(
        rf"[\[【(►▶➤→>»*•+\s–—-]{{0,4}}(?P<marker>{either(_markers_by_word()[first])})"
        rf"\s?(?P<sign>[:：|–—»>►▶\]】-]|…|\.(?=\s)|\s|(?-i:(?<=\w)(?=[{UPPER}][{LOWER}])))\s?",
        re.IGNORECASE,
    )


@cache
def _markers_by_word() -> dict[str | None, list[str]]:
    """The openings of references by their first word, and all by None."""
    phrases = collect("READ_MORE")
    found: dict[str | None, list[str]] = {None: list(phrases)}
    for phrase in phrases:
        if match := _FIRST_WORD.match(phrase):
            found.setdefault(fold_case(match[1]), []).append(phrase)
    return found


@cache
def _first_words(name: str) -> frozenset[str]:
    phrases = phrase_set_of(name) if name.islower() else phrase_set(name)
    return frozenset(found[1] for phrase in phrases if (found := _FIRST_WORD.match(phrase)))


@lru_cache(maxsize=512)  # several passes ask for the first words of the same page
def first_word(text: str) -> str:
    """The first word of a text without case, up to its thirtieth letter or so; empty where signs stand before it."""
    found = _FIRST_WORD.match(text, 0, _OPENING)
    return fold_case(found[1]) if found else ""


def may_open_with(text: str, name: str) -> bool:
    """Whether the first word of the text opens a phrase of a constant or label: a cheap look before a dear one."""
    word = first_word(text)
    return word in _first_words(name) or word > EAST_ASIAN


def _match_marker(text: str) -> re.Match[str] | None:
    """The reference that a text opens with; only those that begin with its first word are tried."""
    first = first_word(text)
    if first > EAST_ASIAN:  # scripts without blanks between words
        return _marker_pattern().match(text) or _HAN_MARKER.match(text)
    return _marker_pattern(first).match(text) if first in _first_words("READ_MORE") else None


def split_marker(text: str) -> tuple[str, str] | None:
    """(marker, headline) of a line that refers to another story, or None.

    A marker needs its colon, bar or dash; a bare one counts in capitals, or where it is two words
    and the headline begins with a capital, which may touch it.
    """
    found = _match_marker(text) if len(text) <= LONGEST_REFERENCE else None
    if not found and not text.isascii() and (glued := _GLUED_MARKER.match(text)):
        return glued[0], _strip_quotes(text[glued.end() :])
    if not found:
        return None
    marker, sign, rest = found["marker"], found["sign"], _strip_quotes(text[found.end() :])
    if len(rest) < 8:
        return None
    short = " " not in marker
    if not sign:  # the headline's capital touches the marker
        return None if short else (marker, rest)
    if sign.isspace() and not short and rest[:1].islower() and (colon := rest.find(": ", 0, _LONGEST_MARKER)) > 0:
        return f"{marker} {rest[:colon]}", _strip_quotes(rest[colon + 2 :])
    if sign.isspace() and (short or not (marker.isupper() or not rest[:1].islower())):
        return None
    if sign == "." and (short or not rest[:1].isupper()):
        return None
    if sign in "-–—" and short and not marker.isupper():
        return None
    return marker, rest


def _strip_quotes(text: str) -> str:
    """A headline without the brackets and quotation marks around all of it."""
    bare = text.strip(" []:")
    inner = bare.strip(_QUOTES)
    return inner.strip() if not any(quote in inner for quote in _QUOTES) else bare


def reads_on(text: str) -> bool:
    """Whether a sentence ends inside a line and more of them follow: a story in one line goes on there."""
    return len(_SENTENCES.findall(text)) > 1


def has_two_sentences(text: str) -> bool:
    """Whether a sentence ends inside a line."""
    return bool(_SENTENCES.search(text))


def is_headline_shaped(text: str) -> bool:
    """A line of a headline's length that does not end as prose; a final abbreviation is no full stop."""
    if len(text) not in _HEADLINE or text.count(" ") < 2:
        return count_syllables(text) in SYLLABLES and not text.rstrip(_CLOSERS).endswith(_STOPS)
    if not text.rstrip(_CLOSERS).endswith(_STOPS):
        return True
    words = text.split()
    return ends_abbreviated(text) and 2 * sum(word[0].isupper() for word in words) > len(words)


#: A year, also of the calendars of Iran and Thailand and in figures of other scripts; a day in numbers; an hour.
_HAS_DATE = re.compile(r"(?<!\d)(?:19|20|25|1[34])\d\d(?!\d)|[٠-٩۰-۹०-९০-৯๐-๙]{4}|\d[./]\d\d?[./]\d\d|\d\d:\d\d")
_YEAR, _CLOCK = r"(?<!\d)\d{4}(?!\d)", r"(?<!\d)\d{1,2}:\d\d(?!\d)"
_STAMP = re.compile(rf"{_YEAR}.{{0,20}}?{_CLOCK}|{_CLOCK}.{{0,20}}?{_YEAR}")


def has_date_figures(text: str) -> bool:
    """Whether the text has a year or figures as days and times have them; most lines have no digit at all."""
    return has_digit(text) and bool(_HAS_DATE.search(text))


def is_stamped(text: str) -> bool:
    """Whether a line is no sentence and has a day and a clock, whatever else it holds."""
    return len(text) <= LONGEST_BYLINE and has_digit(text) and not ends_sentence(text) and bool(_STAMP.search(text))


def read_dated_row(text: str) -> str:
    """The day that opens a row of a list (`June 9 – Lindvik, Pier Hall`); empty where none does."""
    found = _DATED.match(text)
    return found[1] if found else ""
