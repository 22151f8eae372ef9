"""What the labeller took for body and is none: headlines at its ends, copies, boxes, what is said of the author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

import numpy as np
from numpy.typing import NDArray

from flows.pages.line_shapes import (
    LONGEST_BYLINE,
    ends_sentence,
    has_two_sentences,
    is_headline_shaped,
    is_stamped,
    split_tags,
)
from flows.pages.normalise import BULLETS, count_syllables, keep_alnum
from flows.pages.rules import fold_phrase
from flows.pages.sequence import Opinion
from flows.pages.structure_names import are_lone_names, is_signature
from flows.pages.structure_related import is_bulleted_end
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import phrase_set

#: Characters of a headline with a full stop; how long a paragraph is against those above it, at least.
_STOPPED, _LONGER = 100, 1.5
_ADDRESSES = ("http://", "https://")
_LONG = 80  # characters of a text that may be told twice
_HEAD, _LETTERS = 120, 50  # characters of its head, and letters of that, with which its copy begins, too
_LESSER, _NEARLY = 0.5, 0.6  # worth of a lesser copy; the first of copies that stand nearly as well is kept
_AROUND = 2  # paragraphs on both sides of a copy that stands inside the story
ABOUT_STORY = frozenset(("byline", "published", "updated", "share", "counter", "credit", "caption"))
_TRIM, _TAGS = 0.7, 3
_TRIM_ONLY = 0.85  # of the only line that may be the headline
#: What signs a story behind its last sentence: a place in capitals, an agency.
_SIGN_OFF = re.compile(r"[.!?…][\"”»“]?\s[-–—(\[]{1,2}\s?[^\W\d_a-zà-ÿа-яё][\w ./]{1,30}[)\]]?$")
_SIGN_OFF_LONGEST = 50
_RATE = re.compile(r"\(\W{0,3}\d[\d.,]* ?[\w ]{0,20}= ?\W{0,3}[\d.,]+ ?[\w’' .]{0,40}\)$")  # `($1 = 0.81 pounds)`
BULLET = re.compile(rf"(?:[{BULLETS}]|[-–—](?=\s)|\d{{1,2}}[.)](?=\s))\s*\S")
_BELOW = 8  # blocks below the body that may go on with a list
_WORDS = 4  # blanks in a headline with its bullet, at least
_LABELLED = 0.95  # chance of a line below a label of other stories that is no headline of one
_DENSE_LONGEST, _DENSE_STOPS = 48, frozenset("。！？：:")  # syllables of a headline; signs that it has not
_OPENING = 0.6  # chance from which on a line that is no prose may open the body
_STORY, _ABOUT_LONGEST = 3, 4  # blocks above what a story tells of its author, and blocks of that, heading included
_ABOUT_HEAD, _ABOUT_WORDS, _COMPANY = 130, 7, 3  # characters and words of that heading; words of a sender's name
_NAME_LONGEST = 50  # characters
_LINK_BLANKS = 3  # in a headline that is a link, at least
_FACT_HEAD, _FACT_WORDS, _FACT_LONGEST = 40, 4, 300  # characters of a box's head; blanks before a sign; characters
_FACT_SIGN = re.compile(r":\s|\s[–—-]\s")
_POINTED = 150  # characters of another story's headline
_TWICE, _BELOW_LABEL = 2, 10  # blocks between the label of other stories and one of them
_MARKERS = frozenset((None, "navigation", "related_label"))
#: A day without its year, and an hour, as other stories have them below their headlines.
_DAY_HOUR = re.compile(r"\d{1,2}\.?(?: de)? [^\W\d_]{3,12}\.?(?: \d{4})?,? \d{1,2}[:.]\d\d")
_SHOUTED, _SHOUTED_BLANKS = 45, 6  # characters of a headline in capitals, and blanks
#: A headline in square brackets; what somebody adds or is noted there has a colon, a full stop or few words.
_BRACKETED = re.compile(r"\[(?=[^\W\d_a-zà-ÿа-яё])(?:[^\s\[\]:]+ ){4,24}[^\s\[\]:]*[^\s\[\]:.]\]")


def label_wordless(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """Addresses and rules of underscores before the story's first sentence, and such a rule above who else wrote it.

    Between its paragraphs they are the story's own, and so may a list of addresses be at its end.
    """
    body = draft.open(opinion.body())
    first = next((i for i in body if ends_sentence(draft.blocks[i].text)), len(draft.blocks))
    for i in draft.open():
        text = draft.blocks[i].text
        is_address = i < first and text.startswith(_ADDRESSES) and " " not in text
        is_rule = not text.strip("_ ") and (i < first or draft.label(i + 1) == "agency_credit")
        if is_address or is_rule:
            opinion.is_body[i] = False
            yield i, Decision("navigation", "no_words", 0.8, "paragraph")


def label_copies(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """A long text that stands twice: the copy farther from the rest of the body is a hidden one.

    One that stands alone between paragraphs of the story says what a picture shows.
    """
    places = _find_copies(draft)
    if not places:
        return
    likely = opinion.chance * opinion.is_body
    likely[[i for where in places for i in where[1:]]] = 0  # or a copy of the whole story would count for its end
    mass = np.concatenate([[0.0], np.cumsum(likely)])
    left_out: list[int] = []
    for where in places:
        best = _choose_copy(draft, where, mass)
        is_no_headline = not is_headline_shaped(draft.blocks[best].text)
        for i in where:
            opinion.is_body[i] &= i == best  # a headline stands in more than one place; its copies are no story
        if is_no_headline and any(_is_headline_of(draft, i, best) for i in where):
            continue  # nothing here is hidden
        left_out += [i for i in where if i != best and is_no_headline]
    body = opinion.body()
    few = 2 * len(left_out) < len(body)
    for i in left_out:
        place = int(np.searchsorted(body, i))
        inside = few and _AROUND <= place <= len(body) - _AROUND
        yield i, (Decision("caption", "repeated_inside", 0.6, "hidden_duplicate") if inside else
                  Decision("hidden_duplicate", "repeated_paragraph", 0.85, "paragraph"))  # fmt: skip


def _is_headline_of(draft: Draft, i: int, best: int) -> bool:
    """Whether a line is printed without its full stop above the copy that has one, as a headline above its picture."""
    return i < best and is_headline_shaped(draft.blocks[i].text)


def _find_copies(draft: Draft) -> list[list[int]]:
    """Positions of every long text that stands more than once."""
    alike: dict[str, list[int]] = {}
    for i in draft.open():
        if len(text := draft.blocks[i].text) >= _LONG:
            alike.setdefault(keep_alnum(text[:_HEAD])[:_LETTERS], []).append(i)
    places: dict[str, list[int]] = {}
    for i in (i for where in alike.values() if len(where) > 1 for i in where):  # few begin alike
        places.setdefault(keep_alnum(draft.blocks[i].text), []).append(i)
    return [where for where in places.values() if len(where) > 1]


def _choose_copy(draft: Draft, where: Sequence[int], mass: NDArray[np.float64]) -> int:
    """The copy that has most of the body around it; glued ones, and those that end no sentence, count half."""
    ended = any(ends_sentence(draft.blocks[i].text) for i in where)
    around = []
    for i in where:
        share = float(mass[min(len(mass) - 1, i + 7)] - mass[max(0, i - 6)])
        cut = draft.blocks[i].glued or (ended and not ends_sentence(draft.blocks[i].text))
        around.append(share * (_LESSER if cut else 1))
    return next(i for i, share in zip(where, around, strict=True) if share >= _NEARLY * max(around))


def trim_head(draft: Draft, opinion: Opinion) -> None:
    """Take an unlikely headline off the body's start, where lines about the story stand below it."""
    body = draft.open(opinion.body())[:2]
    if len(body) < 2 or not is_headline_shaped(draft.blocks[body[0]].text):
        return
    has_headline = any(is_headline_shaped(draft.blocks[i].text) for i in draft.open(range(body[0])))
    if opinion.chance[body[0]] >= (_TRIM if has_headline or "headline" in draft.labels() else _TRIM_ONLY):
        return
    if any(draft.label(i) in ABOUT_STORY for i in range(body[0] + 1, body[1])):
        opinion.is_body[body[0]] = False


def trim_tail(draft: Draft, opinion: Opinion) -> None:
    """Take headlines off the body's end: unlikely ones, and a run of them with no blank line between.

    A body does not end with a line that ends no sentence; what looks like that are the headlines of
    other stories, which wire layouts print below the last paragraph without a label.
    """
    body = _trim_bullets(draft, opinion, draft.open(opinion.body()))
    spaced = sum(draft.blocks[i].gap > 0 for i in body) > len(body) / 2
    for place in range(len(body) - 1, 0, -1):
        i, block = body[place], draft.blocks[body[place]]
        if len(split_tags(block.text)) >= _TAGS and not ends_sentence(block.text):
            opinion.is_body[i] = False
            continue
        if _SIGN_OFF.search(block.text, max(0, len(block.text) - _SIGN_OFF_LONGEST)) or _RATE.match(block.text):
            return
        if not is_headline_shaped(block.text) or BULLET.match(block.text) or block.text.endswith(("?", "!")):
            return
        below = i + 1 < len(draft.blocks) and draft.blocks[i + 1].gap == 0 and not draft.blocks[i + 1].glued
        in_run = spaced and (block.gap == 0 or below)
        if opinion.chance[i] >= _TRIM and not in_run:
            return
        opinion.is_body[i] = False


def _trim_bullets(draft: Draft, opinion: Opinion, body: Sequence[int]) -> Sequence[int]:
    """The body without a list at its end whose lines read as headlines and that no line above announces."""
    run = list(takewhile(lambda i: _is_bulleted_headline(draft.blocks[i].text), reversed(body)))[::-1]
    if not run or any(i - 1 != j for j, i in pairwise(run)):
        return body
    below = draft.open(range(run[-1] + 1, min(run[-1] + 1 + _BELOW, len(draft.blocks))))
    below = [i for n, i in enumerate(below, 1) if i == run[-1] + n]
    rest = list(takewhile(lambda i: _is_bulleted_headline(draft.blocks[i].text), below))
    if not is_bulleted_end(draft, [*run, *rest]):
        return body
    opinion.is_body[run] = False
    return body[: -len(run)]


def _is_bulleted_headline(text: str) -> bool:
    is_listed = not text[0].isalpha() and bool(BULLET.match(text))
    return is_listed and is_headline_shaped(text) and text.count(" ") >= _WORDS


def drop_opening(draft: Draft, opinion: Opinion) -> None:
    """Leave out doubted lines of a headline's shape before the first prose: no body begins with a subhead.

    The labeller knows no script without blanks: there lines that end no sentence are left out without a doubt.
    """
    for i in draft.open(opinion.body()):
        text = draft.blocks[i].text
        if is_dense_line(text) or is_stamped(text) or are_lone_names(text):
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


def drop_others(draft: Draft, opinion: Opinion) -> None:
    """Leave out other stories' headlines right below their label, and the author's name below the last paragraph."""
    body = draft.open(opinion.body())
    below = -1  # the last that was left out
    for i in draft.open() if "related_label" in draft.given else ():
        text = draft.blocks[i].text
        in_box = draft.label(i - 1) == "related_label" or (below == i - 1 and not draft.blocks[i].gap)
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


def drop_pointed(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """Another story's headline between paragraphs: above its day and hour, above `Read more`, or listed below, too."""
    body = opinion.body()
    last = body[-1] if body else 0
    for above, i in pairwise(body[:-1]):
        if len(draft.blocks[i].text) > _POINTED or draft.decisions[i] is not None or not _may_point(draft, i):
            continue
        if not ends_sentence(draft.blocks[above].text):
            continue
        if (is_day := bool(_DAY_HOUR.fullmatch(draft.blocks[i + 1].text))) and draft.decisions[i + 1] is None:
            opinion.is_body[i + 1] = False
            yield i + 1, Decision("listing_item", "day_of_reference", 0.8, "published")
        if is_day or _is_marked(draft, i) or _stands_below(draft, i, last):
            opinion.is_body[i] = False
            yield i, Decision("read_more", "pointed", 0.7, "subhead")


def drop_stopped(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """Other stories' headlines with a full stop each, several below a label's colon, far shorter than what follows."""
    for label in (i for i, found in enumerate(draft.decisions) if found and found.label == "related_label"):
        if draft.blocks[label].text[-1] not in ":：":
            continue
        run = list(takewhile(lambda i: _is_stopped(draft, i), range(label + 1, len(draft.blocks) - 1)))
        least = _LONGER * max((len(draft.blocks[i].text) for i in run), default=0)
        if len(run) > 1 and opinion.is_body[run[-1] + 1] and len(draft.blocks[run[-1] + 1].text) >= least:
            opinion.is_body[run] = False
            yield from ((i, Decision("related_headline", "below_label", 0.8, "paragraph")) for i in run)


def _is_stopped(draft: Draft, i: int) -> bool:
    text = draft.blocks[i].text
    is_one = draft.decisions[i] is None and len(text) <= _STOPPED and text[-1] == "." and not has_two_sentences(text)
    return is_one and is_headline_shaped(text[:-1])


def _may_point(draft: Draft, i: int) -> bool:
    """Whether a line has a headline's words, more than most subheads, and no sentence."""
    text = draft.blocks[i].text
    return text.count(" ") >= _WORDS and is_headline_shaped(text) and not ends_sentence(text)


def _stands_below(draft: Draft, i: int, last: int) -> bool:
    """Whether a line stands once more, below the body and a label of other stories, and nowhere else."""
    if draft.folded[i] not in draft.folded[last + 1 :] or draft.folded.count(draft.folded[i]) != _TWICE:
        return False
    again = draft.folded.index(draft.folded[i], last + 1)
    return any(draft.label(j) == "related_label" for j in range(max(again - _BELOW_LABEL, last), again))


def _is_marked(draft: Draft, i: int) -> bool:
    """Whether the words for more stand right below a line, and a paragraph below them."""
    if i + 2 >= len(draft.blocks) or draft.blocks[i + 1].gap or draft.folded[i + 1] not in phrase_set("READ_MORE"):
        return False
    below = draft.blocks[i + 2].text
    return draft.label(i + 1) in _MARKERS and len(below) > _LONG and ends_sentence(below)


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
    words = text.split() if len(text) <= _ABOUT_HEAD else []
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
    if any(name in draft.folded[i] for i in head if len(draft.blocks[i].text) <= LONGEST_BYLINE):
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
