"""Prose that the labeller doubted and that only its place explains: at the body's end, at its head, between its parts.

A story's last paragraph often stands below an advertisement or a list of other stories, where the
labeller's run of prose ends; it costs little to go on as long as the lines read as prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile

from flows.pages.dates import has_digit
from flows.pages.line_shapes import ends_sentence, is_headline_shaped, may_open_with
from flows.pages.line_words import function_words
from flows.pages.normalise import BULLETS, count_syllables
from flows.pages.rules import fold_phrase
from flows.pages.sequence import Opinion
from flows.pages.structure_meta import are_names, is_dated_name, is_stamped
from flows.pages.structure_tags import strip_tags_label
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import phrase_set

_SHORTEST, _SHORT = 60, 40  # characters of a line that reads as prose, and of a short one
#: Chances, as cross-validated, from which on prose beside the body is part of it: long lines, and short sentences.
_LEAST, _LEAST_SHORT = 0.2, 0.42
_HEAD = 1  # blocks below the body's first that may be the headline
_HEADING, _BELOW_HEADING = 130, 100  # characters of a heading at most, and of the paragraph below it at least
_LABELLED = 0.95  # chance of a line below a label of other stories that is no headline of one
_DENSE_LONGEST, _DENSE_STOPS = 48, frozenset("。！？：:")  # syllables of a headline; signs that it has not
_OPENING = 0.6  # chance from which on a line that is no prose may open the body
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
_COLONS, _ITEM_BLANKS = (":", "："), 4  # blanks of an item that is no headline, its sign's included
_DIGITS = frozenset("0123456789")
_DASHES = ("- ", "– ", "— ")
_STORY, _ABOUT_LONGEST = 3, 4  # blocks above what a story tells of its author, and blocks of that, heading included
_ABOUT_WORDS, _COMPANY = 7, 3  # words of that heading at most, and of a sender that is no person
_NAME_LONGEST, _BYLINE_LONGEST = 50, 110  # characters
_LINK_BLANKS = 3  # in a headline that is a link, at least
_FACT_HEAD, _FACT_WORDS, _FACT_LONGEST = 40, 4, 300  # characters of a box's head; blanks before a sign; characters
_BRACKETED_NAME = re.compile("[【（〔\\[]\\s?[\u3041-\u30ff\u3400-\u9fff]{2,7}\\s?[】）〕\\]]")
_FACT_SIGN = re.compile(r":\s|\s[–—-]\s")
_SHOUTED, _SHOUTED_BLANKS = 45, 6  # characters of a headline in capitals, and blanks
#: A headline in square brackets; what somebody adds or is noted there has a colon, a full stop or few words.
_BRACKETED = re.compile(r"\[(?=[^\W\d_a-zà-ÿа-яё])(?:[^\s\[\]:]+ ){4,24}[^\s\[\]:]*[^\s\[\]:.]\]")
_FULL_STOPS, _QUOTES = tuple(".。।"), tuple("\"“„«»'‘”「『")


def drop_opening(draft: Draft, opinion: Opinion) -> None:
    """Leave out doubted lines of a headline's shape before the first prose: no body begins with a subhead.

    The labeller knows no script without blanks: there lines that end no sentence are left out without a doubt.
    """
    for i in draft.open(opinion.body()):
        text = draft.blocks[i].text
        if is_dense_line(text) or is_stamped(text):
            opinion.is_body[i] = False
            continue
        if ends_sentence(text) or not is_headline_shaped(text) or text.endswith((":", "?", "!", "…")):
            return
        if opinion.chance[i] < _OPENING:
            opinion.is_body[i] = False


def is_dense_line(text: str) -> bool:
    """Whether a line of Han, kana, Hangul or Thai is short and has no sentence."""
    if not 1 < count_syllables(text) <= _DENSE_LONGEST:
        return False
    return not ends_sentence(text) and _DENSE_STOPS.isdisjoint(text)


def reach_out(draft: Draft, opinion: Opinion) -> None:
    """Take prose into the body that stands next to it, or parted from it only by what interrupts stories."""
    body = opinion.body()
    if not body:
        return
    first, last = body[0], body[-1]
    found = [
        *_reach(draft, opinion, range(last + 1, len(draft.blocks)), _ENDS),
        *takewhile(lambda i: is_lead(draft.blocks[i].text), _reach(draft, opinion, range(first - 1, -1, -1), _OPENS)),
        *_find_inside(draft, opinion),
    ]
    if found:
        opinion.is_body[found] = True


def keep_numbers(draft: Draft, opinion: Opinion) -> None:
    """Take in the numbered headings of a story that counts (`1. …`), where prose of the body stands below each."""
    body = opinion.body()
    if len(body) < _NUMBERS:
        return
    numbered: list[int] = []
    above = body[0] - 1 if body[0] else 0
    opened = [i for i, block in enumerate(draft.blocks[above : body[-1]], above) if block.text[0] in _DIGITS]
    for i in opened if len(opened) >= _NUMBERS else ():
        found = _NUMBER.match(draft.blocks[i].text)
        if found and opinion.is_body[i + 1] and int(found[1]) == len(numbered) + 1:
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


def drop_others(draft: Draft, opinion: Opinion) -> None:
    """Leave out other stories' headlines right below their label, and the author's name below the last paragraph."""
    body = draft.open(opinion.body())
    below = -1  # the last that was left out
    for i in draft.open() if "related_label" in draft.given else ():
        text = draft.blocks[i].text
        in_box = (i > 0 and draft.label(i - 1) == "related_label") or (below == i - 1 and not draft.blocks[i].gap)
        if in_box and opinion.chance[i] < _LABELLED and is_headline_shaped(text) and not ends_sentence(text):
            opinion.is_body[i], below = False, i
    if len(body) > 1 and is_signature(draft.blocks[body[-1]].text):
        opinion.is_body[body[-1]] = False


def drop_links(draft: Draft, opinion: Opinion, links: Mapping[str, str]) -> Iterator[tuple[int, Decision]]:
    """Lines that are a link of some words to another page and nothing else, where the text states its links."""
    for i in draft.open(opinion.body()) if links else ():
        text, address = draft.blocks[i].text, links.get(draft.folded[i])
        if address and text.count(" ") >= _LINK_BLANKS and not address.startswith("#") and not ends_sentence(text):
            opinion.is_body[i] = False
            yield i, Decision("related_headline", "linked_line", 0.8, "subhead")


def drop_references(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """Another story's headline between two paragraphs: long and in capitals, or in square brackets."""
    body = opinion.body()
    for above, i, below in zip(body, body[1:], body[2:], strict=False):
        text = draft.blocks[i].text
        if draft.decisions[i] is not None or not (text[0] == "[" or text.isupper()):
            continue
        is_between = all(
            ends_sentence(draft.blocks[j].text) and not draft.blocks[j].text.isupper() for j in (above, below)
        )
        if is_between and (_BRACKETED.fullmatch(text) or is_shouted(text)):
            opinion.is_body[i] = False
            yield i, Decision("related_headline", "headline_between", 0.7, "subhead")


def is_shouted(text: str) -> bool:
    """Whether a line in capitals is longer than a subhead, and no sentence."""
    return len(text) >= _SHOUTED and text.count(" ") >= _SHOUTED_BLANKS and text.isupper() and not ends_sentence(text)


def drop_about(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """What the story tells of its author or sender at its end, below `About` and the name."""
    body = draft.open(opinion.body())
    for place in range(max(_STORY, len(body) - _ABOUT_LONGEST), len(body) - 1):
        text, below = draft.blocks[body[place]].text, draft.blocks[body[place + 1]].text
        if is_about(text, below) or (presents(text, below) and is_nobody_else(draft, body, body[place])):
            opinion.is_body[body[place:]] = False
            yield from ((i, Decision("author_bio", "about", 0.8, "paragraph")) for i in body[place:])
            return


def is_about(text: str, below: str) -> bool:
    """Whether a line is the word for `about` and the name of whom the text below it speaks."""
    words = text.split() if len(text) <= _HEADING else []
    if not 1 < len(words) <= _ABOUT_WORDS or ends_sentence(text):
        return False
    sizes = (size for size in (3, 2, 1) if fold_phrase(" ".join(words[:size])) in phrase_set("ABOUT"))
    name = words[next(sizes, len(words)) :]
    fits = bool(name) and name[0][0].isupper() and (is_signature(" ".join(name)) or len(name) <= _COMPANY)
    return fits and name[0].strip(":") in below


def presents(text: str, below: str) -> bool:
    """Whether a line is a name, and the text below it begins with a part of it."""
    return len(text) <= _NAME_LONGEST and below.split(maxsplit=1)[0] in text.split() and is_signature(text)


def is_nobody_else(draft: Draft, body: Sequence[int], place: int) -> bool:
    """Whether a name stands in a short line above the story, or is the only one with a line of its own in it."""
    name, head = draft.folded[place], range(body[0])
    if any(name in draft.folded[i] for i in head if len(draft.blocks[i].text) <= _BYLINE_LONGEST):
        return True
    lines = [draft.blocks[i].text for i in body if i != place and len(draft.blocks[i].text) <= _NAME_LONGEST]
    told = any(name in draft.folded[i] for i in body if i < place)
    return not told and not any(map(is_signature, lines))


def drop_facts(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """A line inside the story that heads a box of facts, the block below it, and the short lines that follow."""
    body = opinion.body()
    for i in range(body[0] + 1, body[-1]) if len(body) > _STORY else ():
        if len(draft.blocks[i].text) <= _FACT_HEAD and draft.folded[i] in phrase_set("FACT_BOX"):
            below = range(i + 1, body[-1] + 1)
            last = next((k for k in below if not is_fact(draft.blocks[k].text, is_first=k == i + 1)), below.stop)
            yield i, Decision("table", "fact_box", 0.7, "subhead")
            yield from ((k, Decision("table", "fact_box", 0.6, "paragraph")) for k in draft.open(range(i + 1, last)))


def is_fact(text: str, *, is_first: bool) -> bool:
    """Whether a line is a name and its value (`Built: 1931`, `1931 – opened`), or the first and no long one."""
    sign = _FACT_SIGN.search(text, 1, _FACT_HEAD)
    is_valued = sign is not None and text.count(" ", 0, sign.start()) < _FACT_WORDS
    return len(text) <= _FACT_LONGEST and (is_first or is_valued)


def is_signature(text: str) -> bool:
    """Whether a line is nothing but names, as written or in capitals, or a Chinese or Japanese one in brackets."""
    return are_names(text.title() if text.isupper() else text) or _BRACKETED_NAME.fullmatch(text) is not None


def label_signature(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The author's name on a line of its own right below the last paragraph, or below the day that stands there."""
    below = draft.span.stop
    is_day = 0 < below < len(draft.blocks) and draft.label(below) in ("published", "updated")
    for i in draft.open(range(below, min(below + 1 + is_day, len(draft.blocks)))):
        text = draft.blocks[i].text
        is_name = is_signature(text) and not has_function_word(text) and not ends_sentence(text)
        if draft.span.stop and is_name and strip_tags_label(text) == text:
            yield i, Decision("byline", "name_at_end", 0.7, "navigation")
        elif draft.span.stop and has_digit(draft.blocks[i].text) and is_dated_name(draft.blocks[i].text):
            yield i, Decision("byline", "dated_name_at_end", 0.7, "navigation")


def has_function_word(text: str) -> bool:
    """Whether a word of a script without capitals, where any two words look like a name, is none of a name."""
    return not text.isupper() and text == text.swapcase() and not function_words().isdisjoint(text.split())


def find_dateline(draft: Draft, opinion: Opinion) -> None:
    """Take in the place that opens the first paragraph (`WASHINGTON, D.C. –`), where it has a line of its own."""
    body = opinion.body()
    above = body[0] - 1 if body else -1
    if above >= 0 and draft.label(above) is None and _DATELINE.fullmatch(draft.blocks[above].text):
        opinion.is_body[above] = True


def _reach(draft: Draft, opinion: Opinion, places: Iterable[int], stops: frozenset[str]) -> Iterator[int]:
    """Prose on the way from the body, up to a line that is no prose or that says that the story is over."""
    between, below_label = 0, False
    for i in places:
        if (label := draft.label(i)) is not None:
            between += 1
            is_box = label in _OPEN_BOXES or (label == "navigation" and draft.folded[i] in phrase_set("READ_MORE"))
            below_label = is_box or (below_label and label == "read_more")
            if (label in stops and not is_box) or between > _MOST_BETWEEN:
                return
        elif is_likely_prose(draft.blocks[i].text, chance := float(opinion.chance[i])) or (
            not between and chance >= _LEAST and is_last_sentence(draft, i)
        ):
            between, below_label = 0, False
            yield i
        elif below_label and between < _MOST_BETWEEN and is_headline_shaped(draft.blocks[i].text):
            between += 1  # another story's, in a box inside this one
        else:
            return


def _find_inside(draft: Draft, opinion: Opinion) -> Iterator[int]:
    """Prose right between two blocks of the body, and a heading of a long one below a sentence's end or a picture."""
    body = opinion.body()
    heads = body[0] + _HEAD  # what stands higher may be the headline
    for above, below in pairwise(body):
        i = below - 1
        if i == above or draft.decisions[i] is not None or opinion.chance[i] < _LEAST:
            continue
        if i - 1 == above:
            if is_prose(draft.blocks[i].text) or (i > heads and is_heading(draft, i)):
                yield i
        elif i > heads and draft.label(i - 1) in _INTERRUPTS and is_heading(draft, i):
            yield i


def is_heading(draft: Draft, i: int) -> bool:
    """Whether a line above one of the body may be its heading: short, no sentence, and only here."""
    text = draft.blocks[i].text
    if len(text) > _HEADING or not text[0].isalnum() or "@" in text or text.endswith((":", "…")) or ends_sentence(text):
        return False
    stands_well = draft.label(i - 1) in _INTERRUPTS or ends_sentence(draft.blocks[i - 1].text)
    return stands_well and len(draft.blocks[i + 1].text) > _BELOW_HEADING and draft.folded.count(draft.folded[i]) == 1


def is_lead(text: str) -> bool:
    """Whether prose ends with a full stop; what ends with another sign or opens with a quotation may be a headline."""
    return text.endswith(_FULL_STOPS) and not text.startswith(_QUOTES)


def is_likely_prose(text: str, chance: float) -> bool:
    """Whether a line next to the body reads as prose and has some chance to be part of it."""
    if len(text) >= _SHORTEST:
        return chance >= _LEAST and ends_sentence(text)
    return len(text) >= _SHORT and chance >= _LEAST_SHORT and ends_sentence(text)


def is_last_sentence(draft: Draft, i: int) -> bool:
    """Whether a short sentence stands right above what ends a story, as far below the line above as that one."""
    text = draft.blocks[i].text
    fits = len(text) >= _SHORT and text.endswith(_FULL_STOPS) and 0 < i < len(draft.blocks) - 1
    return fits and draft.label(i + 1) in _CLOSES and draft.blocks[i].gap == draft.blocks[i - 1].gap


def is_prose(text: str) -> bool:
    """Whether a line is of a sentence's length and ends as one."""
    return len(text) >= _SHORTEST and ends_sentence(text)
