"""What a line's place and its neighbours say: named passes over the blocks that no rule has named.

Each pass yields (position, decision); its name is the id of the rule.  Their order is that of `BY_LINE` and `BY_PLACE`
in `text.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from flows.pages.normalise import EAST_ASIAN, count_syllables, weigh_length
from flows.pages.rules import fold_case, fold_phrase
from flows.pages.text_draft import Draft, fold_words
from flows.pages.types import Decision
from flows.pages.vocabulary import collect, either, generic_rules, phrase_set, phrase_set_of

_TERMINAL = tuple(".!?。！？।؟")
_STOPS = tuple(".,;:。，；：")
_CLOSERS = "\"'”’»)]›“ 」』"
_QUOTES = '"“”„«»'
_ABBREVIATED = re.compile(r"(?:^|[\s(-])(?:[A-ZÀ-ÞА-ЯЁ][\w.]{0,4}|\w)\.$")
_LONGEST_ABBREVIATION = 7  # characters, with what stands before it
_TAG_LONGEST, _TAG_WORDS = 45, 5
_INNER_STOPS = frozenset("。！？；")  # signs of a sentence that no tag has
_MIN_TAGS = 3
_BARS, _ROWS = 2, 3  # between the cells of a table's row, and rows of a table, at least
_ENDINGS = frozenset("aeiouyáéíóúýąęěöőüűаеиоуыьяіїйη")
_SHORT_TAG = 5  # characters, with the blanks around it
_HEADLINE, SYLLABLES = range(18, 170), range(8, 50)  # characters; where each stands for a syllable, they are fewer
_REFERENCE_LONGEST = 399  # characters of a line that refers to another story
_LONGEST_MARKER = 60  # characters of what a marker says more, before its colon
_MARKERS = frozenset((None, "navigation"))  # what the words alone may be labelled where they lead to a story
_MARKER_LONGEST = 40  # characters of them
_PARAGRAPH = 60  # characters of a paragraph above a reference, at least
_SENTENCE = 220  # characters of a sentence that is the story's own, whatever words it opens with
#: More stories of a Chinese section, which is named between the words: before one of them, and alone.
_HAN_MORE = "看?更多[\u3400-\u9fff]{0,10}(?:報導|报道|新聞|新闻)"
_HAN_MARKER = re.compile(rf"(?P<marker>{_HAN_MORE})(?P<sign>[:：])\s?")
_HAN_LABEL = re.compile(rf"{_HAN_MORE}\s?[:：>》]?")
_SENTENCES = re.compile(r"[^\W\d_A-ZÀ-ÞА-ЯЁ]{3}[.!?…][\"”»“]?\s(?=[^\W\d_a-zà-ÿа-яё]|[\"„“«])|[。！？।؟۔].")
_OPENING = 40  # characters that the first word stands in
_FEW_LINES, _MANY_PIECES = 3, 30  # a page in one line; a line whose texts touch
_ONE_LINE_PROSE = 250


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence of prose does."""
    return text.rstrip(_CLOSERS).endswith(_TERMINAL)


def ends_abbreviated(text: str) -> bool:
    """Whether the text ends with the full stop of an abbreviation."""
    return _ABBREVIATED.search(text, max(0, len(text) - _LONGEST_ABBREVIATION)) is not None


def split_tags(text: str) -> list[str]:
    """The items of a tag line; empty where the text is none by its shape."""
    for separator in (", ", ",", " | ", " / ", " • ", " · ", ";", "،", "、", "，"):
        if separator in text:
            break
    else:
        return []
    if ends_sentence(text) and not ends_abbreviated(text):
        return []
    items = [bare for item in text.split(separator) if (bare := item.strip(" .#"))]
    if len(items) < _MIN_TAGS:
        return []
    if any(
        len(item) > _TAG_LONGEST or item.count(" ") >= _TAG_WORDS or not _INNER_STOPS.isdisjoint(item) for item in items
    ):
        return []
    return items


def share_in_body(items: Sequence[str], story: str) -> float:
    """Share of the items that stand in `Draft.story`: short ones as whole words, others as the beginning of one."""
    return sum(_is_in(fold_words(item), story) for item in items) / max(1, len(items))


def _is_in(item: str, story: str) -> bool:
    bare = item.strip()
    if bare > EAST_ASIAN:  # no blanks between words
        return len(bare) > 1 and bare in story
    if len(bare) > _SHORT_TAG and bare[-1] in _ENDINGS:  # the story has it in another case
        return item.rstrip()[:-1] in story
    return len(item) > 3 and (item.rstrip() if len(item) > _SHORT_TAG else item) in story


def is_menu(items: Sequence[str]) -> bool:
    """Whether most of the items are set phrases of pages or single letters: links, not tags."""
    rules = generic_rules()
    return 2 * sum(len(item) < 2 or rules.has_phrase(item) for item in items) >= len(items)


def label_tag_line(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A comma list of short items after the body; items that occur in the body raise it."""
    for i in draft.open(range(draft.span.stop, len(draft.blocks))):
        items = split_tags(draft.blocks[i].text)
        if not items:
            continue
        labelled = any(draft.label(j) == "keywords_label" for j in range(max(0, i - 2), i))
        if is_menu(items) or (not labelled and _are_numbered(items)):
            continue
        confirmed = share_in_body(items, draft.story())
        if labelled or confirmed >= 0.25 or (len(items) >= 6 and confirmed > 0):
            yield i, Decision("keywords", "tag_line", min(0.98, 0.7 + 0.3 * confirmed + 0.2 * labelled), "navigation")


def _are_numbered(items: Sequence[str]) -> bool:
    """Whether several items hold numbers: an address, a timetable."""
    return sum(any(map(str.isdigit, item)) for item in items) >= 2


@cache
def _marker_pattern(first: str | None = None) -> re.Pattern[str]:
    """A reference and its sign: all of them, or those whose first word is ``first``."""
    return re.compile(
        rf"[\[【(►▶➤→>»*•+\s–—-]{{0,4}}(?P<marker>{either(_markers_by_word()[first])})"
        r"\s?(?P<sign>[:：|–—»>►▶\]】-]|…|\.(?=\s)|\s)\s?",
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


_FIRST_WORD = re.compile(r"[\W_]{0,6}([^\W_]+)")


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
    """Whether the first word of the text opens a phrase of the vocabulary: a cheap look before a dear one."""
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
    and the headline begins with a capital.
    """
    found = _match_marker(text) if len(text) <= _REFERENCE_LONGEST else None
    if not found:
        return None
    marker, sign, rest = found["marker"], found["sign"], _strip_quotes(text[found.end() :])
    if len(rest) < 8:
        return None
    short = " " not in marker
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


def label_read_more(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that opens with the words of a reference (`READ MORE:`) and goes on with a headline."""
    is_one_line = is_in_one_line(draft)
    for i in draft.short(_REFERENCE_LONGEST):
        text = draft.blocks[i].text
        if (len(text) > _SENTENCE or is_one_line) and ends_sentence(text):
            continue
        found = split_marker(text)
        if found and not (ends_sentence(text) and reads_on(text)) and (len(found[1]) < 160 or found[0].isupper()):
            strong = " " in found[0] or found[0].isupper()
            if strong or not ends_sentence(found[1]) or found[1].endswith("?"):
                yield i, Decision("read_more", "read_more_marker", 0.95 if strong else 0.75, "paragraph")
        elif not found and text > EAST_ASIAN and _HAN_LABEL.fullmatch(text):
            yield i, Decision("related_label", "more_of_section", 0.85, "navigation")


def label_below_markers(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Another story's headline on the line below the words that refer to it, right under a paragraph."""
    for i, block in enumerate(draft.blocks[1:-1], 1):
        if (
            len(block.text) > _MARKER_LONGEST
            or draft.label(i) not in _MARKERS
            or fold_phrase(block.text) not in phrase_set("READ_MORE")
        ):
            continue
        above, text = draft.blocks[i - 1].text, draft.blocks[i + 1].text
        is_inside = len(above) >= _PARAGRAPH and ends_sentence(above) and draft.label(i - 1) is None
        if is_inside and draft.label(i + 1) is None and is_headline_shaped(text) and not ends_sentence(text):
            yield i + 1, Decision("read_more", "below_marker", 0.8, "subhead")


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


def is_in_one_line(draft: Draft) -> bool:
    """Whether a page stands in one line, or in next to none."""
    return bool(draft.blocks) and (draft.blocks[-1].line_end or 0) <= _FEW_LINES


def label_one_line_prose(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The long pieces of a page that stands in one line, or in next to none: its body.

    A line that fell apart into many has a structure of its own.
    """
    if not is_in_one_line(draft) or len(draft.blocks) > _MANY_PIECES:
        return
    dated = next((i for i in range(len(draft.blocks)) if draft.label(i) in ("published", "updated")), 0)
    headline = find_printed_again(draft, draft.open(range(dated)))
    for i in draft.open():
        text = draft.blocks[i].text
        if i == headline:
            yield i, Decision("headline", "printed_again", 0.7, "navigation")
        elif i == dated - 1 and 0 < text.count(" ") < _NAME_WORDS and text.istitle():
            continue  # a name beside the day
        elif i < dated and not ends_sentence(text):
            yield i, Decision("navigation", "above_one_line_date", 0.6, "headline")
        elif weigh_length(text) >= _ONE_LINE_PROSE and (
            ends_sentence(text) or text.count(". ") > 1 or text.count("。") > 1
        ):
            yield i, Decision("paragraph", "one_line_prose", 0.8, "unknown")


def find_printed_again(draft: Draft, places: Sequence[int]) -> int | None:
    """The piece of a page's beginning that is printed again there, alone or with more: its title and its headline."""
    for i in places:
        text = draft.folded[i]
        again = [j for j in places if j > i and text in draft.folded[j]] if is_headline_shaped(text) else []
        if again:
            return next((j for j in reversed(again) if draft.folded[j] == text), i)
    return None


def label_table_rows(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Lines one below the other with as many bars between their cells: a table, as Markdown prints it."""
    bars = [block.text.count(" | ") if "|" in block.text else 0 for block in draft.blocks]
    if max(bars, default=0) < _BARS:
        return
    start = told = 0
    for i, block in enumerate(draft.blocks):
        if bars[i] < _BARS or bars[i] != bars[start] or block.gap > 1:  # the line below the heads is gone
            start = i
        elif i - start >= _ROWS - 1 and not block.gap:
            yield from ((j, Decision("table", "table_rows", 0.8, "navigation")) for j in range(max(start, told), i + 1))
            told = i + 1


_NAME_WORDS = 4
_SIGNATURE = re.compile(r"[—–-]\s?\S.{1,60}\(@\w{1,20}\)")


def label_signatures(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Who wrote a short message that the story quotes (`— Name (@handle) June 19, 2019`)."""
    for i in draft.open(draft.span):
        if _SIGNATURE.match(draft.blocks[i].text):
            yield i, Decision("quote", "message_signature", 0.85, "caption")
