"""Boxes of facts, polls and summaries by machines inside a story: names of elements or the line above tell them.

Counted on the pages with truths: of 8 body blocks in elements with such names none was body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece, count_chars
from flows.pages.dom_select import find_body
from flows.pages.rules import fold_phrase
from flows.pages.types import Decision
from flows.pages.vocabulary import phrase_set

_NAMES = re.compile(
    r"fact[-_]?(?:box|file|sheet)|fakta(?![a-zæøå])|fakta(?:box|boks|ruta)|fakten(?:box|kasten)?(?![a-z])"
    r"|info[-_]?(?:box|boks|kasten|kader)|steckbrief|encadre(?![a-z])|despiece|recuadro|dovidka|spravka"
    r"|(?<![a-z])(?:kader|riquadro|ramka|rámeček|umfrage|sondaggio|sondage|encuesta|enquete|ankieta|anket)(?![a-z])",
    re.IGNORECASE,
)
#: A summary that a machine made of the story, which may stand above all of it; what authors sum up is theirs.
_MADE = re.compile(
    r"(?<![a-z])(?:ai|gpt|chatgpt)[-_]?(?:generated|article)?[-_]?summar|summary[-_]?(?:ai|gpt)(?![a-z])|ki[-_]zusammenfassung",
    re.IGNORECASE,
)
#: What asks who somebody is: a heading of a box of its own.
_WHO = re.compile(
    r"(?:wer ist|wie is|who is|qui est|chi è|¿?quién es|quem é|vem är|hvem er|kuka on|kim jest|kdo je|ki az a"
    r"|cine este|кто так(?:ой|ая)|хто так(?:ий|а)|ποι[οα]ς? είναι|कौन हैं|siapa|kim bu)"
    r"\s(?-i:[^\W\d_a-zà-ÿа-яё])[^.!:]{2,40}\??",
    re.IGNORECASE,
)
_LEVELS = 5  # from a block to the box that holds it
_LONGEST_HEAD = 40  # characters
_MOST, _SHARE = 1_500, 3  # characters of a box; how many times as much the story has
_FEWEST = 4  # blocks of a story that may have one
_NOTHING_KNOWN = frozenset(("html.before", "html.inside", "html.after", "html.blurb", "html.heading", "html.date_line"))
_FACT = Decision("table", "html.fact_box", 0.6, "paragraph")
_DOUBTFUL = 0.3  # chance of what is left out with the rest of a box


def label_facts(decisions: list[Decision], facts: Sequence[int]) -> None:
    """Name the blocks of boxes of facts, but for what else they are known to be."""
    for place in facts:
        if decisions[place].rule in _NOTHING_KNOWN:
            decisions[place] = _FACT


def find_fact_boxes(pieces: Sequence[Piece], chances: Sequence[float]) -> list[int]:
    """Blocks of boxes inside the story that are called so, each much shorter than the story."""
    body = find_body(chances)
    if len(body) < _FEWEST:
        return []
    likely = [place for place in range(body[0], body[-1] + 1) if chances[place] > _DOUBTFUL]
    around = {box for place in likely if (box := pieces[place].box.parent) is not None}  # most share theirs
    boxes = {box for box in map(_find_named, around) if box is not None}
    boxes.update(_find_headed(pieces, range(body[0] + 1, body[-1] + 1)))
    if not boxes:
        return []
    total, first, found = count_chars(pieces, body), body[0], list[int]()
    for box in boxes:
        inside = [place for place in range(first, body[-1] + 1) if pieces[place].box.is_within(box)]
        size = count_chars(pieces, inside)
        if (first not in inside or _MADE.search(box.names)) and size <= min(_MOST, total / _SHARE):
            found += inside
    return found


def _find_named(box: Box) -> Box | None:
    """The outermost of the elements around a block whose names say that it is such a box."""
    found = None
    for above in islice(box.ancestors(), _LEVELS):
        if above.names and _says_facts(above.names):
            found = above
    return found


@lru_cache(maxsize=10_000)
def _says_facts(names: str) -> bool:
    return _NAMES.search(names) is not None or _MADE.search(names) is not None


def _find_headed(pieces: Sequence[Piece], places: range) -> Iterator[Box]:
    """For each line that heads such a box the smallest element that holds it and the block below it."""
    for place in places[:-1]:
        text = pieces[place].text
        if len(text) <= _LONGEST_HEAD and (fold_phrase(text) in phrase_set("FACT_BOX") or _WHO.fullmatch(text)):
            below = pieces[place + 1].box
            around = islice(pieces[place].box.ancestors(), _LEVELS)
            if (box := next((box for box in around if below.is_within(box)), None)) is not None:
                yield box
