"""What rules and the names of elements say is no story: comments, buttons, notices, boxes that ask for something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from flows.pages.dates import has_digit
from flows.pages.dom_boxes import Box
from flows.pages.dom_comments import find_commented, find_dated_comments, find_last_comments, measure_told
from flows.pages.dom_pieces import Piece, count_chars
from flows.pages.dom_select import THRESHOLD, find_body, leave_out
from flows.pages.dom_words import BIT, HEADINGS, read_names
from flows.pages.rules import Rule
from flows.pages.vocabulary import generic_rules

#: What names say of an element where its text is a box's.
_SAID = {
    "subscription": BIT["subscribe"],
    "newsletter": BIT["newsletter"],
    "advertisement": BIT["advert"],
    "comments": BIT["comments"],
    "cookie_notice": BIT["cookie"],
    "share": BIT["social"],
    "related_label": BIT["related"],
}
#: What rules know is never the story's own; counted on the pages with truths.
_NO_STORY = frozenset(
    (
        "share", "agency_credit", "credit", "disclaimer", "byline", "copyright", "editor_note", "cookie_notice",
        "newsletter", "subscription", "caption",
    )
)  # fmt: skip
#: Rules that know it, whatever the others of their label do.
_TOLD = frozenset(
    ("author_bio.contact", "player.podcast", "player.id_line", "counter.reading_time", "advertisement.numbered")
)
_MAYBE_STORY = frozenset(("newsletter.call", "app.call", "subscription.offer"))  # what a guide tells its readers, too
_MOST_OF_BODY = 2  # times a small box's body that the whole has at least
_MOST_IN_BOX, _LEVELS_IN_BOX, _LARGEST = 6, 4, 500  # blocks of a small box, levels from each to it, characters
_ALL_RIGHTS = re.compile(
    r"all rights|alle rechte|tous droits|todos (?:los derechos|os direitos)|tutti i diritti", re.IGNORECASE
)
_WHOLE = 0.95  # share of a text in its link
_SHORT_STORY, _MUCH_MORE = 300, 2  # characters of a story above a notice; times the text below it
_ASKING, _STORY = BIT["newsletter"] | BIT["subscribe"], BIT["article"] | BIT["body"] | BIT["content"] | BIT["text"]
#: Where a paper has a channel of its own, and what a plug-in puts between the paragraphs: advertisements and calls.
_CHANNEL = re.compile(r"whats-?app|telegram|\bcode-block code-block-\d", re.IGNORECASE)
_LEVELS, _REACH, _SMALL = 3, 6, 400  # from a text to such a box; blocks; characters of the box
_TIMES_MORE = 3  # times such a box's text that the body has at least
_ANSWERS = "form, input, button, a"


def leave_out_named(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> list[float]:
    """The chances, with none for comments, buttons and calls, nor where a rule or an element says what a text is."""
    result = leave_out(chances, (*find_told(pieces, chances, rules), *find_commented(pieces, chances, rules)))
    result = leave_out(result, find_last_comments(pieces, result))
    result = leave_out(result, (*find_dated_comments(pieces, result), *find_below_notice(pieces, result, rules)))
    result = leave_out(result, find_named(pieces, chances, rules))
    return leave_out(result, find_calls(pieces, result))


def find_named(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> Iterator[int]:
    """Buttons, and blocks whose rule or whose boxes say that they are no story's."""
    for place, (piece, rule) in enumerate(zip(pieces, rules, strict=True)):
        if piece.box.tag == "button" or (rule is not None and _is_named(pieces, chances, place, rule)):
            yield place


def _is_named(pieces: Sequence[Piece], chances: Sequence[float], place: int, rule: Rule) -> bool:
    """Whether a rule's text is no story's, by the rule alone or by what its boxes are called."""
    piece = pieces[place]
    if (is_no_story(rule) and not _may_head(piece, rule)) or is_way(rule, piece.text):
        return True
    if piece.box.bits[1] & _SAID.get(rule.label, 0):
        return True
    return rule.label == "related_label" and _heads_links(pieces, chances, place)


def find_told(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> Iterator[int]:
    """Body blocks in a small box of their own with a call to take a newsletter, whatever the box is called.

    A box that holds most of the body is the story's.
    """
    calls = [place for place, rule in enumerate(rules) if rule is not None and is_call(rule, pieces[place])]
    if not calls:
        return
    length = count_chars(pieces, find_body(chances))
    for place in calls:
        box = pieces[place].box.parent
        near = range(max(0, place - _MOST_IN_BOX), min(len(pieces), place + _MOST_IN_BOX + 1))
        inside = [i for i in near if any(above is box for above in islice(pieces[i].box.ancestors(), _LEVELS_IN_BOX))]
        told = [i for i in inside if chances[i] > THRESHOLD]
        is_small = len(inside) <= _MOST_IN_BOX and count_chars(pieces, inside) <= _LARGEST
        if is_small and _MOST_OF_BODY * count_chars(pieces, told) <= length:
            yield from told


def is_call(rule: Rule, piece: Piece) -> bool:
    """Whether a text calls to take a newsletter; what a guide tells its readers, too, only where it says so."""
    if rule.label != "newsletter" or piece.is_coarse:
        return False
    return rule.id not in _MAYBE_STORY or "newsletter" in piece.text.lower()


def find_below_notice(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> Iterator[int]:
    """Body blocks below the notice whose the story is, where they are little beside it."""
    notices = [i for i, rule in enumerate(rules) if rule is not None and is_notice(rule, pieces[i].text)]
    told = measure_told(pieces, chances) if notices else []
    notice = next((place for place in notices if told[place + 1] >= _SHORT_STORY), None)
    if notice is not None and _MUCH_MORE * (told[-1] - told[notice + 1]) <= told[notice + 1]:
        yield from (place for place in find_body(chances) if place > notice)


def is_notice(rule: Rule, text: str) -> bool:
    """Whether a text says in words that all rights are somebody's, and since when: a picture's has its sign alone."""
    return rule.label == "copyright" and has_digit(text) and _ALL_RIGHTS.search(text) is not None


def is_no_story(rule: Rule) -> bool:
    """Whether a rule knows what no story says."""
    return rule.id in _TOLD or (rule.label in _NO_STORY and rule.id not in _MAYBE_STORY)


def is_way(rule: Rule, text: str) -> bool:
    """Whether a rule is sure that several words lead to another page: a form's `Name` or `No` may be the story's."""
    return rule.label == "navigation" and " " in text and generic_rules().match(text) is rule


def _may_head(piece: Piece, rule: Rule) -> bool:
    """Whether a heading or paragraph of a generic rule's words may be the story's own: a subhead, an answer."""
    rules, text = generic_rules(), piece.text
    is_plain = piece.box.tag == "p" or piece.box.tag in HEADINGS
    return is_plain and rules.suggest(text) is rule and rules.match(text) is None


def _heads_links(pieces: Sequence[Piece], chances: Sequence[float], place: int) -> bool:
    """Whether the next block is a link that is no body."""
    if place + 1 == len(pieces):
        return False
    after = pieces[place + 1]
    return chances[place + 1] <= THRESHOLD and after.link_chars >= _WHOLE * len(after.text)


def find_calls(pieces: Sequence[Piece], chances: Sequence[float]) -> Iterator[int]:
    """Body blocks in a small box that is called after newsletters, subscriptions or a channel, and can be answered."""
    body = find_body(chances)
    length = count_chars(pieces, body)
    for place in body:
        if len(pieces[place].text) > _SMALL:
            continue
        box = next(
            (box for box in islice(pieces[place].box.ancestors(), _LEVELS) if box.names and is_asking(box)), None
        )
        if box is None:
            continue
        near = range(max(0, place - _REACH), min(len(pieces), place + _REACH + 1))
        size = count_chars(pieces, [i for i in near if pieces[i].box.is_within(box)])
        if size <= _SMALL and _TIMES_MORE * size <= length:
            yield place


def is_asking(box: Box) -> bool:
    """Whether an element is called after what it asks for, not after a story's text, and has what to answer with."""
    if _names_channel(box.names):
        return True
    bits = read_names(box.names)
    return bool(bits & _ASKING) and not bits & _STORY and box.node is not None and bool(box.node.css_first(_ANSWERS))


@lru_cache(maxsize=4096)  # the paragraphs of a story stand in the same elements
def _names_channel(names: str) -> bool:
    return _CHANNEL.search(names) is not None
