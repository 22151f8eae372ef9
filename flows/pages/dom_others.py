"""What stands between a story's paragraphs and is none of them: captions, rows of links, teasers, other stories."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from flows.pages.dates import has_digit
from flows.pages.dom_boxes import Box
from flows.pages.dom_labels import is_speaker, says_date
from flows.pages.dom_pieces import Piece, count_chars
from flows.pages.dom_repeats import find_pulled, find_repeated, find_retold
from flows.pages.dom_select import THRESHOLD, find_body, leave_out
from flows.pages.dom_texts import SENTENCE_END
from flows.pages.dom_words import BIT, HEADINGS
from flows.pages.normalise import guess_words
from flows.pages.text_captions import is_credited, is_stock
from flows.pages.vocabulary import generic_rules

_ENOUGH, _MOSTLY = 500, 3  # characters of body under the page's own title; times the text above it
_CAPTION, _SURE = BIT["caption"] | BIT["credit"], 0.9
_PLAIN, _CAPTION_WORDS, _CREDIT_TAIL = frozenset(("p", "div", "span")), 40, 100
_PICTURES, _CELLS = frozenset(("figure", "figcaption")), frozenset(("td", "th"))
_LONG_TITLE = 20  # characters
_LISTED = frozenset(("li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code"))
_WHOLE, _LINK_WORDS, _SHORT_LINE = 0.95, 3, 80  # share of a text; words; characters
_TEASER_LEVELS = 3  # from a teaser's headline to the box that holds it all
_SHORT_HEADLINE, _LONG_HEADLINE, _SHORT_PARAGRAPH = 25, 150, 60  # characters
_MORE_LINKS = 3  # blocks below the body that may belong to a row of links
_LONGEST_ROW, _BARS = 160, "|·•»›"  # characters of a row of links; what stands between them
_AT_BARS = re.compile(f"[{_BARS}]")
_BULLETS = "—–-•·►▶»› "  # before a linked headline
_LONG = 120  # characters


def is_title(piece: Piece) -> bool:
    """Whether a piece stands in a top heading."""
    box = piece.box
    return box.tag == "h1" or (box.parent is not None and box.parent.tag == "h1")


def leave_out_others(pieces: Sequence[Piece], chances: Sequence[float], title: int | None, span: range) -> list[float]:
    """The chances, with none for what is repeated again and again, for captions and links, nor for other stories.

    ``span`` are the places of the article's element.  Other stories are left out beside a story of some length only.
    """
    body = find_body(chances)
    found = [*find_repeated(pieces, body), *find_captions(pieces, chances, body), *find_speakers(pieces, body)]
    found += find_retold(pieces, body)
    found += [*find_links(pieces, chances, body), *find_rows(pieces, body), *find_pulled(pieces, chances, body)]
    if title is None:
        return leave_out(chances, found)
    result = leave_out(chances, (*found, *find_teasers(pieces, body, pieces[title].text, span)))
    body = find_body(result)
    result = leave_out(result, (*find_above(pieces, body, title), *find_beside(pieces, body, title)))
    return leave_out(result, find_announced(pieces, find_body(result), title))


def find_above(pieces: Sequence[Piece], body: Sequence[int], title: int) -> list[int]:
    """Body blocks above the page's own h1, where most of the body stands below it."""
    above = [place for place in body if place < title]
    if not above or not is_title(pieces[title]):
        return []
    below = count_chars(pieces, body[len(above) :])
    return above if below >= max(_ENOUGH, _MOSTLY * count_chars(pieces, above)) else []


def find_beside(pieces: Sequence[Piece], body: Sequence[int], title: int) -> list[int]:
    """Body blocks of other stories, where the page's own story is of some length without them."""
    others = find_other_stories(pieces, title, body)
    inside = [place for place in body if stands_in(pieces[place].box, others)] if others else []
    own = count_chars(pieces, body) - count_chars(pieces, inside)
    return inside if own >= _ENOUGH else []


def find_captions(pieces: Sequence[Piece], chances: Sequence[float], body: Sequence[int]) -> list[int]:
    """Body blocks that a picture's element holds, doubtful ones called after a caption, and lines without a word."""
    return [
        place
        for place in body
        if pieces[place].box.tag in _PICTURES
        or (chances[place] < _SURE and pieces[place].box.bits[0] & _CAPTION)
        or is_below_picture(pieces[place], chances[place])
        or (pieces[place].box.tag not in _CELLS and is_no_text(pieces[place].text))
    ]


def is_no_text(text: str) -> bool:
    """Whether a line has no word: dots, or the mark of a dispatch's end."""
    return not any(map(str.isalnum, text)) or text == "-30-"


def find_speakers(pieces: Sequence[Piece], body: Sequence[int]) -> list[int]:
    """Body blocks in a quotation that say whose words it is."""
    return [place for place in body if is_speaker(pieces[place])]


def is_below_picture(piece: Piece, chance: float) -> bool:
    """Whether a line right below a picture ends with its credit, or names, behind a bar and in doubt, who took it."""
    text = piece.text
    if not piece.media or piece.box.tag not in _PLAIN or guess_words(text) > _CAPTION_WORDS:
        return False
    if chance < _SURE and " | " in text and text[-1] not in SENTENCE_END:
        return True
    tail = text[-_CREDIT_TAIL:]
    return is_credited(tail) or is_stock(tail)


def find_links(pieces: Sequence[Piece], chances: Sequence[float], body: Sequence[int]) -> Iterator[int]:
    """Body blocks in a row that are a link each and nothing else, and the short line before them that announces them.

    They are paragraphs, or lines of one element that are announced; a list's items may be the story's own.  Where
    they are announced, those that are no body anyway count.  So is one alone between two paragraphs of a story.
    """
    story = range(body[0], min(len(pieces), body[-1] + _MORE_LINKS)) if body else ()
    places = [place for place in story if is_lone_link(pieces[place])]
    for _, run in groupby(enumerate(places), lambda numbered: numbered[1] - numbered[0]):
        row = [place for _, place in run]
        head = row[0] - 1
        is_announced = head >= 0 and announces(pieces[head].text)
        if len(row) == 1 and stands_alone(pieces, chances, row[0]):
            yield row[0]
        own = [place for place in row if chances[place] > THRESHOLD]
        is_list = len(own) > 1 and all(pieces[place].box.tag == "p" for place in own)
        if len(row) > 1 and (is_announced or is_list):
            yield from row
            if is_announced:
                yield head


def stands_alone(pieces: Sequence[Piece], chances: Sequence[float], place: int) -> bool:
    """Whether a paragraph between two others of a story is a headline that leads to another page, and nothing else."""
    if not 0 < place < len(pieces) - 1 or pieces[place].box.tag != "p":
        return False
    before, text, after = (pieces[i].text for i in (place - 1, place, place + 1))
    text = text.lstrip(_BULLETS)
    is_headline = text[-1].isalnum() and _SHORT_HEADLINE <= len(text) <= _LONG_HEADLINE and text[0].isupper()
    is_between = (
        min(chances[place - 1], chances[place + 1]) > THRESHOLD and min(len(before), len(after)) >= _SHORT_PARAGRAPH
    )
    return is_headline and is_between and before[-1] in SENTENCE_END and "://" not in text


def find_rows(pieces: Sequence[Piece], body: Sequence[int]) -> Iterator[int]:
    """Body blocks that are a row of links with bars between them, or of hashtags: a menu, tags, or buttons.

    Today's date may stand among them, as in the heads of old pages.
    """
    for place in body:
        piece = pieces[place]
        if piece.links > 1 and piece.box.tag not in _LISTED and len(piece.text) <= _LONGEST_ROW:
            bars = sum(map(piece.text.count, _BARS))
            is_all_links = len(piece.text) - piece.link_chars - count_dated(piece.text) <= bars + piece.text.count(" ")
            if is_all_links and (bars or all(word[0] == "#" for word in piece.text.split())):
                yield place


def count_dated(text: str) -> int:
    """Characters of a row's parts that are nothing but a day."""
    parts = _AT_BARS.split(text) if has_digit(text) else ()
    return sum(len(part) for part in parts if says_date(part.strip()))


def find_announced(pieces: Sequence[Piece], body: Sequence[int], title: int) -> list[int]:
    """Body blocks that stand in a box of their own with a linked headline above them: teasers of other stories.

    The box does not hold the story's first paragraph, and all such blocks are shorter than the story.
    """
    first = next((place for place in body if place > title and len(pieces[place].text) >= _LONG), len(pieces))
    heads = [i for i in range(first + 1, body[-1] + 1 if body else 0) if is_linked_heading(pieces[i])]
    if not heads:
        return []
    own, boxes, found = set(pieces[first].box.ancestors()), set[Box](), []
    headed, told = frozenset(heads), frozenset(body)
    for place in range(heads[0], body[-1] + 1):
        around = list(takewhile(lambda box: box not in own, pieces[place].box.ancestors()))
        if place in headed:
            boxes.update(around[1:_TEASER_LEVELS])
        if place in told and not boxes.isdisjoint(around):
            found.append(place)
    size = count_chars(pieces, found)
    rest = count_chars(pieces, body) - size
    return found if rest >= max(_ENOUGH, size) else []


def is_linked_heading(piece: Piece) -> bool:
    """Whether a heading of some words leads to another page."""
    if piece.link_chars < _WHOLE * len(piece.text) or guess_words(piece.text) < _LINK_WORDS:
        return False
    box = piece.box
    tags = (box.tag, box.parent.tag if box.parent is not None else "")
    return not HEADINGS.isdisjoint(tags) and leads_on(piece)


def is_lone_link(piece: Piece) -> bool:
    """Whether a text is a link of some words to another page, and nothing else."""
    is_whole = piece.links == 1 and piece.link_chars >= _WHOLE * len(piece.text)
    return is_whole and piece.box.tag not in _LISTED and guess_words(piece.text) >= _LINK_WORDS and leads_on(piece)


def leads_on(piece: Piece) -> bool:
    """Whether a piece's link leads to another page."""
    return bool(piece.href) and not str(piece.href).startswith("#")


def announces(text: str) -> bool:
    """Whether a short line says that something follows."""
    return len(text) <= _SHORT_LINE and (text[-1] in ":：" or generic_rules().has_phrase(text))


def find_teasers(pieces: Sequence[Piece], body: Sequence[int], title: str, span: range) -> list[int]:
    """Body blocks outside the article's element that say the whole title and go on: the story announced once more."""
    if len(title) < _LONG_TITLE:
        return []
    return [
        place
        for place in body
        if place not in span and len(pieces[place].text) > len(title) and pieces[place].text.startswith(title)
    ]


def find_other_stories(pieces: Sequence[Piece], title: int, places: Sequence[int]) -> dict[Box, None]:
    """The ``article`` elements of other stories: those beside the one that the page's own title stands in.

    Inside that one, and where the title stands in none, they are those after it that have another title.
    """
    around = dict.fromkeys(pieces[title].box.ancestors())
    own = find_article(pieces[title].box)
    found: dict[Box, None] = {}
    for piece in pieces[title + 1 :]:
        if is_title(piece) and piece.text != pieces[title].text:
            home = find_article(piece.box)
            if home is not None and home not in around:
                found[home] = None
    if own is None:
        return found
    for place in places:
        home = find_article(pieces[place].box)
        if home is not None and home not in around and not home.is_within(own):
            found[home] = None
    return found


def find_article(box: Box) -> Box | None:
    """The next ``article`` element around an element, or the element itself."""
    return next((found for found in box.ancestors() if found.tag == "article"), None)


def stands_in(box: Box, homes: dict[Box, None]) -> bool:
    """Whether an element is one of ``homes`` or stands in one."""
    return any(above in homes for above in box.ancestors())
