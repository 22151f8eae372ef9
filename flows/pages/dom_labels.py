"""What the blocks outside the body are: a caption, a share button, a related headline, navigation …"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_

from flows.pages.dates import find_date_line
from flows.pages.dom_blocks import Piece
from flows.pages.dom_words import BIT, TAG_BIT, inherited_bits, inline_bits
from flows.pages.rules import Rule
from flows.pages.structure import split_marker
from flows.pages.types import Decision
from schemas.vocabulary import BODY_LABELS

_BODY = frozenset(BODY_LABELS)
_HEADINGS = TAG_BIT["h1"] | TAG_BIT["h2"] | TAG_BIT["h3"] | TAG_BIT["h4"] | TAG_BIT["h5"] | TAG_BIT["h6"]
_LINKED = 0.6  # share of a block's characters in links from which it is a link
_POINTING = 0.4  # share of characters in links from which a marked line is a pointer
_HEADLINE_WORDS = 4
_LONGEST_DATE = 80

#: Names near a block, from the most telling to the least; the first that applies gives the label.
_BY_NAME: tuple[tuple[int, str], ...] = (
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
_BY_PLACE: tuple[tuple[int, str], ...] = (
    (BIT["cookie"], "cookie_notice"),
    (BIT["comments"], "comments"),
    (BIT["newsletter"], "newsletter"),
    (TAG_BIT["table"], "table"),
    (TAG_BIT["nav"] | BIT["nav"], "navigation"),
    (TAG_BIT["footer"] | BIT["footer"], "footer"),
    (TAG_BIT["form"], "navigation"),
)


_ANY_NAME = reduce(or_, (mask for mask, _ in _BY_NAME))
_ANY_PLACE = reduce(or_, (mask for mask, _ in _BY_PLACE))


_MENU = Decision("navigation", "html.menu", 0.85, "related_headline")
_FOOTER = Decision("footer", "html.footer", 0.85, "navigation")


def label_menu(piece: Piece) -> Decision:
    """The label of a text in a menu or page footer."""
    return _FOOTER if piece.box.tag == "footer" else _MENU


def label_outside(piece: Piece, rule: Rule | None, place: str, *, is_near: bool = False) -> Decision:
    """The label of a block that is not body; ``place`` is before, inside or after the body.

    ``is_near``: it stands not far above or right below the body.
    """
    if rule is not None:
        return Decision(rule.label, rule.id, 0.9)
    if piece.is_coarse:
        return label_menu(piece)
    own, near, around = inherited_bits(piece.box)
    bits = own | inline_bits(piece) if piece.inlines else own
    words = piece.text.count(" ") + 1
    is_link = piece.link_chars >= _LINKED * len(piece.text)
    if is_link and (place == "inside" or (is_near and place == "after")) and split_marker(piece.text):
        return Decision("read_more", "html.read_more", 0.85, "related_headline")
    if is_near and place == "before" and says_date(piece.text):
        return Decision("published", "html.date_line", 0.8, "navigation")
    if own & TAG_BIT["h1"] and place != "after" and not is_link:
        return Decision("headline", "html.h1", 0.7, "related_headline")
    if bits & _ANY_NAME and words < 60 and (found := _first(_BY_NAME, bits)):
        return Decision(found, f"html.name.{found}", 0.7)
    if around & _ANY_PLACE and (found := _first(_BY_PLACE, around)):
        if is_link and words >= _HEADLINE_WORDS and found in ("footer", "table"):
            return Decision("related_headline", "html.link", 0.5, found)
        return Decision(found, f"html.place.{found}", 0.7)
    if near & _ANY_NAME and words < 60 and (found := _first(_BY_NAME, near)):
        return Decision(found, f"html.near.{found}", 0.5)
    return _label_plain(words, is_link, own, place)


def _label_plain(words: int, is_link: bool, own: int, place: str) -> Decision:
    if is_link:
        label = "related_headline" if words >= _HEADLINE_WORDS else "navigation"
        return Decision(label, "html.link", 0.6, "navigation" if words >= _HEADLINE_WORDS else "related_headline")
    if own & _HEADINGS:
        label = "related_headline" if words >= _HEADLINE_WORDS else "related_label"
        return Decision(label, "html.heading", 0.5, "related_label")
    if place == "before":
        return Decision("navigation", "html.before", 0.4, "listing_item")
    if words >= 8:
        return Decision("listing_item", "html.blurb", 0.4, "footer")
    return Decision("footer" if place == "after" else "caption", f"html.{place}", 0.3, "navigation")


def _first(table: Sequence[tuple[int, str]], bits: int) -> str | None:
    for mask, label in table:
        if bits & mask:
            return label
    return None


def mark_duplicates(pieces: Sequence[Piece], decisions: list[Decision], is_body: Sequence[bool]) -> None:
    """Hidden blocks that say again what the body says are copies."""
    body = {piece.text for piece, inside in zip(pieces, is_body, strict=True) if inside}
    for place, piece in enumerate(pieces):
        if piece.text in body and not is_body[place] and piece.box.hidden:
            decisions[place] = Decision("hidden_duplicate", "html.hidden_duplicate", 0.9)


def label_inside(piece: Piece, confidence: float, *, is_opening: bool = False) -> Decision:
    """The label of a block that is likely body; ``is_opening``: no paragraph has come before it.

    Some blocks say themselves that they are none: a marked link to another story, and a line above
    the first paragraph that holds nothing but a date.
    """
    text = piece.text
    if piece.link_chars >= _POINTING * len(text) and split_marker(text):
        return Decision("read_more", "html.read_more", 0.85, "paragraph")
    if is_opening and says_date(text):
        return Decision("published", "html.date_line", 0.85, "paragraph")
    own, near, _ = inherited_bits(piece.box)
    words, is_bold = piece.text.count(" ") + 1, piece.bold_chars >= 0.9 * len(piece.text)
    if own & _HEADINGS:
        return Decision("subhead", "html.body", confidence, "paragraph")
    if near & TAG_BIT["blockquote"]:
        return Decision("quote", "html.body", confidence, "paragraph")
    if near & TAG_BIT["li"]:
        return Decision("list_item", "html.body", confidence, "paragraph")
    if is_bold and words <= 14 and piece.text[-1] not in '.,;:"”»':
        return Decision("subhead", "html.body", confidence, "paragraph")
    return Decision("paragraph", "html.body", confidence)


def label_lead(pieces: Sequence[Piece], decisions: list[Decision], description: str) -> None:
    """The first block of the body is the lead where the page names it so or describes itself with it."""
    body = [i for i, decision in enumerate(decisions) if decision.rule == "html.body"]
    if len(body) < 2 or decisions[body[0]].label not in ("paragraph", "subhead"):
        return
    first, second = pieces[body[0]], pieces[body[1]]
    own, near, _ = inherited_bits(first.box)
    apart = first.box.parent is not second.box.parent
    named = bool((own | (near if apart else 0)) & BIT["lead"])
    described = apart and len(description) > 40 and description[:60] == first.text[:60]
    if named or described:
        decisions[body[0]] = Decision("lead", "html.lead", decisions[body[0]].confidence, "paragraph")


def says_date(text: str) -> bool:
    """Whether a line holds nothing but a date."""
    return len(text) < _LONGEST_DATE and any(map(str.isdigit, text)) and any(find_date_line(text))


def clear_body(decisions: list[Decision], kind: str) -> list[Decision]:
    """The decisions of a page that is no article: nothing on it is body."""
    label = "listing_item" if kind == "listing" else "editor_note"
    return [
        Decision(label, f"html.{kind}", found.confidence, found.label) if found.label in _BODY else found
        for found in decisions
    ]
