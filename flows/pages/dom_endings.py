"""What a press release says below its story: who sends it, and whom the press may ask."""

from __future__ import annotations

from collections.abc import Sequence

from flows.pages.dom_pieces import Piece
from flows.pages.rules import fold_phrase
from flows.pages.types import Decision
from flows.pages.vocabulary import phrase_set
from schemas.vocabulary import BODY

_STORY = 400  # characters above; no release is shorter
_LONGEST_LABEL, _LONGEST_ABOUT = 40, 90  # characters
_NEAR, _REACH = 10, 4  # blocks from what tells of the sender to the address, and below the story
_LONGEST_CARD = 300  # characters
_CONTACTS = frozenset(("contact", "contacts", "kontakt", "contacto", "contatto", "contatti", "contato", "контакты"))
_CONTACT = Decision("editor_note", "html.press_contact", 0.8, "paragraph")


def label_press_contact(pieces: Sequence[Piece], decisions: list[Decision]) -> None:
    """Leave out what stands from the press's address on, and what tells of the sender right above it."""
    body = [place for place, decision in enumerate(decisions) if decision.label in BODY]
    if not body:
        return
    size, told = 0, dict[int, int]()  # characters of the story above each place
    for place in range(body[0], min(len(pieces), body[-1] + _REACH)):
        told[place] = size
        size += len(pieces[place].text) if decisions[place].label in BODY else 0
    below = [place for place in told if told[place] >= max(_STORY, size / 2)]  # an address is not half of a release
    found = next((place for place in below if is_contact_label(pieces[place].text) or is_card(pieces[place])), None)
    if found is None:
        return
    start = next(
        (p for p in range(max(body[0], found - _NEAR), found) if told[p] >= _STORY and is_about(pieces[p])), found
    )
    for place in range(start, body[-1] + 1):
        if decisions[place].label in BODY:
            decisions[place] = _CONTACT


def is_contact_label(text: str) -> bool:
    """Whether a line says that the press's address follows, below it or behind a colon."""
    label = text if len(text) <= _LONGEST_LABEL else ""
    if (colon := text.find(":", 0, _LONGEST_LABEL)) > 0:
        label = text[:colon]
    return bool(label) and fold_phrase(label) in phrase_set("PRESS_CONTACT")


def is_card(piece: Piece) -> bool:
    """Whether a text is an address of mail below a label in bold print: ``Contact`` and whom to ask."""
    text, size = piece.text, piece.bold_chars
    if not 0 < size <= _LONGEST_LABEL or "@" not in text or len(text) > _LONGEST_CARD:
        return False
    label = fold_phrase(text[:size])
    return label in phrase_set("PRESS_CONTACT") or label in _CONTACTS


def is_about(piece: Piece) -> bool:
    """Whether a heading, or a line as bold as one, says of whom it tells."""
    text = piece.text
    if len(text) > _LONGEST_ABOUT or not (piece.box.tag[:1] == "h" or piece.bold_chars >= len(text) - 1):
        return False
    words = fold_phrase(text).split()
    return any(" ".join(words[:count]) in phrase_set("ABOUT") for count in (1, 2, 3))
