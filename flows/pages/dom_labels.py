"""What the blocks outside the body are: a caption, a share button, a related headline, navigation …"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import compress
from operator import or_

from flows.pages.dates import find_date_line, has_digit
from flows.pages.dom_pieces import Piece, inline_bits
from flows.pages.dom_repeats import is_retold
from flows.pages.dom_texts import SENTENCE_END
from flows.pages.dom_words import BIT, TAG_BIT
from flows.pages.line_shapes import split_marker
from flows.pages.normalise import guess_words
from flows.pages.rules import Rule
from flows.pages.types import Decision
from schemas.vocabulary import BODY

_HEADINGS = TAG_BIT["h1"] | TAG_BIT["h2"] | TAG_BIT["h3"] | TAG_BIT["h4"] | TAG_BIT["h5"] | TAG_BIT["h6"]
_ALL = 0.9  # share of a block's characters in links from which it says nothing else
_LINKED = 0.6  # share of a block's characters in links from which it is a link
_BOLD = 0.9  # share of characters in bold type, from which a whole line is
_POINTING = 0.4  # share of characters in links from which a marked line is a pointer
_BRACKETED = 0.7  # share of characters in the link of a text in brackets that is a pointer
_HEADLINE_WORDS = 4
_LONGEST_DATE = 80
_FEWEST_LINKED, _AROUND_DAY = 10, " ()（）[]·|–-"  # characters of a headline; signs around its day
_LASTS = re.compile(r"\s?[·|–-]\s?\d+\s?(?:min|h|s)\b.*$")  # how long a recording behind a day is
_PLACE = re.compile(r"^[^\W\d_][^\d,;:.!?|]{1,30},\s")  # before a day, as in a press release: ``Orm, 3 May 2021``
_QUOTATION, _SPEAKER = BIT["quote"] | TAG_BIT["blockquote"], 100  # characters of whose words a quotation is
_SPEAKER_NAMES = BIT["author"] | BIT["credit"] | BIT["caption"]
_SHORT_LEAD, _LONG_STORY = 100, 500  # characters

#: Names near a block, from the most telling to the least; the first that applies gives the label.
_NAMES: tuple[tuple[int, str], ...] = (
    (BIT["cookie"], "cookie_notice"),
    (BIT["comments"], "comments"),
    (BIT["advert"], "advertisement"),
    (BIT["social"], "share"),
    (BIT["newsletter"], "newsletter"),
    (BIT["bio"], "author_bio"),
    (BIT["tags"], "keywords"),
    (TAG_BIT["figcaption"] | BIT["caption"], "caption"),
    (BIT["credit"], "credit"),
    (BIT["author"], "byline"),
    (TAG_BIT["time"] | BIT["date"], "published"),
    (BIT["subscribe"], "subscription"),
    (BIT["video"], "player"),
    (BIT["section"], "section"),
    (BIT["note"], "editor_note"),
)
_PLACES: tuple[tuple[int, str], ...] = (
    (BIT["cookie"], "cookie_notice"),
    (BIT["comments"], "comments"),
    (BIT["newsletter"], "newsletter"),
    (TAG_BIT["table"], "table"),
    (TAG_BIT["nav"] | BIT["nav"], "navigation"),
    (TAG_BIT["footer"] | BIT["footer"], "footer"),
    (TAG_BIT["form"], "navigation"),
)


_ANY_NAME = reduce(or_, (mask for mask, _ in _NAMES))
_ANY_PLACE = reduce(or_, (mask for mask, _ in _PLACES))
NAMED = _ANY_NAME | _ANY_PLACE  # bits that give a label


class _Table(dict[int, Decision]):
    """By what bits an element has, the decision of the first mask that has one of them; few sets of bits occur."""

    def __init__(self, rows: Iterable[tuple[int, Decision]]) -> None:
        self.rows = tuple(rows)

    def __missing__(self, bits: int) -> Decision:
        found = self[bits] = next(decision for mask, decision in self.rows if bits & mask)
        return found


#: Each id is written out, so that the inspector finds the line that gives it.
_BY_NAME = _Table((mask, Decision(label, f"html.name.{label}", 0.7)) for mask, label in _NAMES)
_NEAR_NAME = _Table((mask, Decision(label, f"html.near.{label}", 0.5)) for mask, label in _NAMES)
_BY_PLACE = _Table((mask, Decision(label, f"html.place.{label}", 0.7)) for mask, label in _PLACES)
_LISTED_UNDER = frozenset(("byline", "published", "subscription"))  # whose other stories may be listed
_PAGER = re.compile(r"post-?nav|entry-nav|nav-(?:previous|next|links)|pagination|prev(?:ious)?-?(?:post|article|next)")
_LINKED_ANYWAY = frozenset(("footer", "table"))  # places whose links may be other stories' headlines

_STORY_LINK = Decision("related_headline", "html.link", 0.6, "navigation")
_LINK = Decision("navigation", "html.link", 0.6, "related_headline")
_LONG_HEADING = Decision("related_headline", "html.heading", 0.5, "related_label")
_HEADING = Decision("related_label", "html.heading", 0.5, "related_label")
_BLURB = Decision("listing_item", "html.blurb", 0.4, "footer")
_ABOVE = Decision("navigation", "html.before", 0.4, "listing_item")
_INSIDE = Decision("caption", "html.inside", 0.3, "navigation")
_BELOW = Decision("footer", "html.after", 0.3, "navigation")
_SPOKEN = Decision("caption", "html.speaker", 0.7, "byline")
_MENU = Decision("navigation", "html.menu", 0.85, "related_headline")
_FOOTER = Decision("footer", "html.footer", 0.85, "navigation")


def label_outside(piece: Piece, rule: Rule | None, place: str, *, is_near: bool = False) -> Decision:
    """The label of a block that is not body; ``place`` is before, inside or after the body.

    ``is_near``: it stands not far above or right below the body.
    """
    if rule is not None:
        return Decision(rule.label, rule.id, 0.9)
    text, box, inlines, linked, _, _, _, _, _, is_coarse = piece
    if is_coarse:
        return _FOOTER if box.tag == "footer" else _MENU
    own, near, around, _, _ = box.bits
    bits = own | inline_bits(piece) if inlines else own
    words = guess_words(text)
    is_link = linked >= _LINKED * len(text) or (piece.links == 1 and _is_dated_link(text, linked))
    if is_link and (place == "inside" or (is_near and place == "after")) and split_marker(text):
        return Decision("read_more", "html.read_more", 0.85, "related_headline")
    if is_near and place == "before" and says_date(text):
        return Decision(name_day(text), "html.date_line", 0.8, "navigation")
    if own & TAG_BIT["h1"] and place != "after" and not is_link:
        return Decision("headline", "html.h1", 0.7, "related_headline")
    if is_speaker(piece):
        return _SPOKEN
    if bits & _ANY_NAME and words < 60:
        return _BY_NAME[bits & _ANY_NAME]
    if around & _ANY_PLACE:
        found = _BY_PLACE[around & _ANY_PLACE]
        may_lead = found.label in _LINKED_ANYWAY or (
            place == "after" and piece.links == 1 and _PAGER.search(box.name_hints())
        )
        if is_link and words >= _HEADLINE_WORDS and may_lead:
            return Decision("related_headline", "html.link", 0.5, found.label)
        return found
    if near & _ANY_NAME and words < 60 and (near := box.bits_near() & _ANY_NAME):
        if place != "after" and says_date(text):  # a day beside an author's name, in the author's box
            return Decision(name_day(text), "html.date_line", 0.7, "byline")
        named = _NEAR_NAME[near]
        is_listed = place == "after" and is_link and words >= _HEADLINE_WORDS and named.label in _LISTED_UNDER
        return _STORY_LINK if is_listed else named
    return _label_plain(words, is_link, own, place)


def _is_dated_link(text: str, linked: int) -> bool:
    """Whether a text opens with its link, of some length, and goes on with a day and little else."""
    behind = text[linked:]
    if linked < _FEWEST_LINKED or not behind or behind[0] not in " (（[" or not has_digit(behind):
        return False
    if guess_words(text[:linked]) < _HEADLINE_WORDS:
        return False
    return says_date(_LASTS.sub("", behind).strip(_AROUND_DAY))


def _label_plain(words: int, is_link: bool, own: int, place: str) -> Decision:
    if is_link:
        return _STORY_LINK if words >= _HEADLINE_WORDS else _LINK
    if own & _HEADINGS:
        return _LONG_HEADING if words >= _HEADLINE_WORDS else _HEADING
    if place == "before":
        return _ABOVE
    if words >= 8:
        return _BLURB
    return _BELOW if place == "after" else _INSIDE


def is_speaker(piece: Piece) -> bool:
    """Whether a line in a quotation says whose words it is: short, no sentence, in an element of its own."""
    text, box = piece.text, piece.box
    if not box.bits[2] & _QUOTATION or len(text) > _SPEAKER or text[-1] in SENTENCE_END:
        return False
    is_cited = bool(piece.inlines) and piece.inlines[0].tag == "cite"
    return is_cited or box.tag == "footer" or bool(box.bits[0] & _SPEAKER_NAMES)


def mark_duplicates(pieces: Sequence[Piece], decisions: list[Decision], is_body: Sequence[bool]) -> None:
    """Hidden blocks that say again what the body says are copies, and so are blocks that say it all in one piece."""
    texts = [piece.text for piece in compress(pieces, is_body)]
    body = set(texts)
    for place, piece in enumerate(pieces):
        if not is_body[place] and ((piece.box.hidden and piece.text in body) or is_retold(piece.text, texts)):
            decisions[place] = Decision("hidden_duplicate", "html.hidden_duplicate", 0.9)


def label_inside(piece: Piece, confidence: float, *, is_opening: bool = False) -> Decision:
    """The label of a block that is likely body; ``is_opening``: no paragraph has come before it.

    Some blocks say themselves that they are none: a marked link to another story, and a line above
    the first paragraph that holds nothing but a date.
    """
    text = piece.text
    if is_reference(piece):
        return Decision("read_more", "html.read_more", 0.85, "paragraph")
    if is_opening and is_linked_name(piece):
        return Decision("navigation", "html.opening_link", 0.7, "paragraph")
    if is_opening and (says_date(text) or (_PLACE.match(text) and says_date(_PLACE.sub("", text)))):
        return Decision(name_day(text), "html.date_line", 0.85, "paragraph")
    own, near, _, _, _ = piece.box.bits
    words, is_bold = piece.text.count(" ") + 1, piece.bold_chars >= _BOLD * len(piece.text)
    if own & _HEADINGS:
        return Decision("subhead", "html.body", confidence, "paragraph")
    if near & TAG_BIT["blockquote"]:
        return Decision("quote", "html.body", confidence, "paragraph")
    if near & TAG_BIT["li"]:
        return Decision("list_item", "html.body", confidence, "paragraph")
    if is_bold and words <= 14 and piece.text[-1] not in '.,;:"”»':
        return Decision("subhead", "html.body", confidence, "paragraph")
    return Decision("paragraph", "html.body", confidence)


def is_reference(piece: Piece) -> bool:
    """Whether a text refers to another story, by the words for it or by its brackets.

    The words stand before a link or in bold type, or they are several or in capitals and have their colon.
    """
    text = piece.text
    if not (piece.links or piece.link_chars or piece.bold_chars or ":" in text):
        return False
    found = split_marker(text)
    if piece.link_chars >= _POINTING * len(text):
        return found is not None or is_bracketed_link(piece)
    if found is None:
        return False
    if piece.links == 1 and len(found[1]) <= piece.link_chars:
        return True
    marker = found[0]
    is_announced = text[len(marker) :][:1] == ":" and (" " in marker or marker.isupper())
    return text[-1] != ":" and (is_announced or piece.bold_chars >= _BOLD * len(text))


def is_linked_name(piece: Piece) -> bool:
    """Whether a text is a few words in links and nothing else: a way to another page, or where one is."""
    text = piece.text
    return guess_words(text) <= _HEADLINE_WORDS and piece.link_chars >= _ALL * len(text)


def is_bracketed_link(piece: Piece) -> bool:
    """Whether a text in brackets is one link, as in ``[More on this: the harbour's new bridge]``, and little else."""
    text = piece.text
    return (
        text[0] == "["
        and text[-1] == "]"
        and piece.links == 1
        and piece.link_chars >= min(len(text) - 2, _BRACKETED * len(text))
    )


def label_lead(pieces: Sequence[Piece], decisions: list[Decision], description: str) -> None:
    """The first block of the body is the lead where the page names it so or describes itself with it.

    One of a line or two, apart from the paragraphs of a story, is the line under its headline.
    """
    body = [i for i, decision in enumerate(decisions) if decision.rule == "html.body" and pieces[i].box.tag != "h1"]
    if len(body) < 2 or decisions[body[0]].label not in ("paragraph", "subhead"):
        return
    first, second = pieces[body[0]], pieces[body[1]]
    own, near, _, _, _ = first.box.bits
    apart = first.box.parent is not second.box.parent
    if apart:  # what stands below a lead stands above the story still
        for i in range(body[0] + 1, body[1]):
            if decisions[i] is _INSIDE:
                decisions[i] = _ABOVE
    named = bool((own | (near if apart else 0)) & BIT["lead"])
    described = apart and len(description) > 40 and description[:60] == first.text[:60]
    if named or described:
        chance = decisions[body[0]].confidence
        is_short = apart and len(first.text) <= _SHORT_LEAD
        if is_short and sum(len(pieces[i].text) for i in body[1:]) >= _LONG_STORY:
            decisions[body[0]] = Decision("topic", "html.sub_headline", 0.6, "lead")
        else:
            decisions[body[0]] = Decision("lead", "html.lead", chance, "paragraph")


def name_day(text: str) -> str:
    """What a line of a day is: ``updated`` where it says so, else ``published``."""
    published, updated = find_date_line(text)
    return "updated" if updated and not published else "published"


def says_date(text: str) -> bool:
    """Whether a line holds nothing but a date."""
    return len(text) < _LONGEST_DATE and has_digit(text) and any(find_date_line(text))


def clear_body(decisions: list[Decision], kind: str) -> list[Decision]:
    """The decisions of a page that is no article: nothing on it is body."""
    label = "listing_item" if kind == "listing" else "unknown"
    return [
        Decision(label, f"html.{kind}", found.confidence, found.label) if found.label in BODY else found
        for found in decisions
    ]
