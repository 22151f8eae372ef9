"""What the labeller sees of a page: numbers per block, without a word of its text.

The only words that count are the vocabulary's and function words; so a model cannot learn a page
by heart, and what it learns on one site holds on another.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from struct import Struct

import numpy as np

from flows.pages.line_arrays import Matrix
from flows.pages.line_spelling import is_unspaced, spell_out
from flows.pages.line_words import share_words
from flows.pages.normalise import BULLETS, strip_ascii
from flows.pages.types import Block

HEAD = 160  # characters of a block that are looked at one by one
_CLOSERS = "\"'”’»)]›“* "
_TERMINAL = ".!?。！？।؟…"
_OPENING = f"{BULLETS}–—->►|#"  # signs that open an item, or a way
#: It begins with a sign that is rare and looks back from there: a search for it is some ten times as quick.
_TIME = re.compile(r"[:.](?<=\d.)(?:(?<!\d\d.)|(?<=[0-2]\d.)(?<!\d\d\d.))[0-5]\d(?!\d)")
_SIGNS, _SIGNS_BEYOND = "|>/#@_*+=", "•·»›©"  # in ASCII, and beyond it
#: What each byte of a text is: by such a table, counting is ten times as quick as character by character.
_SORTS = bytes(
    ord("A" if c.isupper() else "0" if c.isdecimal() else "=" if c in _SIGNS else " " if c == " " else ".")
    for c in map(chr, range(128))
) + bytes(128)
_SLUG_WORD = re.compile(r"[^\W\d_]{3,}")

#: Groups of labels that a rule may have given; each is a column.
RULE_GROUPS = (
    ("share", "player", "comments", "counter", "html_residue"),
    ("navigation", "footer", "cookie_notice", "copyright"),
    ("newsletter", "subscription", "advertisement"),
    ("related_label", "keywords_label"),
    ("read_more", "hidden_duplicate"),
    ("credit",),
    ("byline", "published", "updated", "author_bio", "agency_credit", "disclaimer", "editor_note"),
)
BASE = (
    "chars", "words", "ends_sentence", "ends_colon", "ends_ellipsis", "starts_lower", "starts_upper", "starts_digit",
    "bullet", "upper_share", "title_share", "digit_share", "commas", "sentences", "function_share",
    "word_length", "signs", "colon_early", "question", "parentheses", "time",
    "gap", "indent", "glued", "repeats", "slug_share", "any_rule",
    *(f"rule_{i}" for i in range(len(RULE_GROUPS))),
)  # fmt: skip
#: The place of each of them.
COLUMN = {name: i for i, name in enumerate(BASE)}


#: Columns that stand behind ``BASE``: shares of the words that `line_words` knows.
WORDS = ("boxes", "trades", "we")

_OWN = BASE.index("gap")  # columns before it tell of a line's text alone
_pack_own, _pack_place, _pack_words = Struct(f"{_OWN}f").pack, Struct("4f").pack, Struct(f"{len(WORDS)}f").pack
_pack_share = Struct("f").pack
_pack_groups = Struct(f"{len(RULE_GROUPS) + 1}f").pack
#: The last columns by label: whether a rule has named the line, and the label's group.
_GROUPS = {
    label: _pack_groups(1, *(label in other for other in RULE_GROUPS)) for group in RULE_GROUPS for label in group
}
_NO_SHARE = _pack_share(0)
_NO_RULE, _NO_GROUP = (_pack_groups(named, *(0,) * len(RULE_GROUPS)) for named in (0, 1))
_SHORT = 60  # characters of a line that may stand on other pages too


def measure_blocks(blocks: Sequence[Block], named: Sequence[str | None], url: str | None) -> Matrix:
    """Columns ``BASE`` and ``WORDS`` of every block; ``named`` holds the label that a rule or pass gave it."""
    heads = [block.text[:HEAD] for block in blocks]
    counts = Counter(heads) if len(set(heads)) < len(heads) else None
    slug = read_slug(url)
    rows: list[bytes] = []
    for block, head, label in zip(blocks, heads, named, strict=True):
        text = spell_out(block.text) if is_unspaced(block.text) else block.text
        own, words = _measure(text) if len(text) > _SHORT else _measure_short(text)
        rows += (
            own,
            _measure_place(block.gap, block.indent, block.glued, counts[head] - 1 if counts else 0),
            _pack_share(_slug_share(head, slug)) if slug else _NO_SHARE,
            _NO_RULE if label is None else _GROUPS.get(label, _NO_GROUP),
            words,
        )
    return np.frombuffer(b"".join(rows), np.float32).reshape(len(blocks), len(BASE) + len(WORDS))


@lru_cache(maxsize=8192)  # most blocks stand in one of a few ways
def _measure_place(gap: int, indent: int, glued: bool, repeats: int) -> bytes:
    """The columns ``gap`` to ``repeats`` as they are stored."""
    return _pack_place(min(gap, 6), min(indent, 40), glued, min(repeats, 5))


def _measure(text: str) -> tuple[bytes, bytes]:
    """The columns that a line's text gives by itself, those before ``gap`` and ``WORDS``, as they are stored."""
    head, size = text[:HEAD], len(text)
    words = head.lower().split()
    function, boxes, trades, we = share_words(words)
    last = text.rstrip(_CLOSERS)[-1:]
    first = text[0]
    inked, count = (len(head) - head.count(" ")) or 1, len(words) or 1
    beyond = "" if head.isascii() else strip_ascii(head)
    sorts = _sort_characters(head, beyond)
    digits = sorts.count(b"0")
    colon = head.find(":")
    own = _pack_own(
        math.log2(1 + min(size, 4000)),
        min(text.count(" ") + 1, 400),
        last in _TERMINAL and last != "",
        last == ":",
        text.endswith(("…", "...")),
        first.islower(),
        first.isupper(),
        first.isdigit(),
        first in _OPENING,
        sorts.count(b"A") / inked,
        (sorts.count(b" A") + sorts.startswith(b"A")) / count,
        digits / inked,
        text.count(",") / count,
        text.count(". ") + ("?" in text and text.count("? ")) + ("!" in text and text.count("! ")),
        function,
        inked / count,
        sorts.count(b"=") + (sum(map(beyond.count, _SIGNS_BEYOND)) if beyond else 0),
        colon / 40 if 0 < colon < 40 else 2.0,
        "?" in head,
        head.count("("),
        digits > 2 and bool(_TIME.search(head)),
    )
    return own, _pack_words(boxes, trades, we)


_measure_short = lru_cache(maxsize=8192)(_measure)  # menus, buttons, labels: the same on all pages of a site


def _sort_characters(text: str, beyond: str) -> bytes:
    """The text with ``A`` for each capital, ``0`` for each digit, ``=`` for each sign of ``_SIGNS``.

    ``beyond``: its characters beyond ASCII.
    """
    for c in set(beyond):
        if c.isupper() or c.isdecimal():
            text = text.replace(c, "A" if c.isupper() else "0")
    return text.encode("utf-8", "surrogatepass").translate(_SORTS)


def read_slug(url: str | None) -> frozenset[str]:
    """The words of the hyphenated part of an address that has most: most sites write the headline there."""
    if not url:
        return frozenset()
    parts = [p for p in url.split("?", 1)[0].lower().split("/")[3:] if "-" in p or "_" in p]
    words = max((frozenset(_SLUG_WORD.findall(part.replace("_", "-"))) for part in parts), key=len, default=frozenset())
    return words if len(words) >= 3 else frozenset()


def _slug_share(head: str, slug: frozenset[str]) -> float:
    words = head.split()
    found = {w for word in words[:40] if (w := word.casefold().strip(".,:;!?\"'()“”’‘«»")) in slug}
    return len(found) / len(slug) if len(words) > 2 else 0.0
