"""Other stories on a story's page: those loaded below it, each under a title of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice, takewhile

from flows.pages.dates import has_digit
from flows.pages.dom_boxes import Box
from flows.pages.dom_comments import find_commented, find_dated_comments, find_last_comments, measure_told
from flows.pages.dom_labels import is_speaker
from flows.pages.dom_pieces import Piece
from flows.pages.dom_repeats import find_pulled, find_repeated
from flows.pages.dom_select import THRESHOLD
from flows.pages.dom_texts import SENTENCE_END
from flows.pages.dom_words import BIT, HEADINGS
from flows.pages.normalise import guess_words
from flows.pages.rules import Rule
from flows.pages.text_captions import is_credited, is_stock
from flows.pages.vocabulary import generic_rules

_ENOUGH, _MOSTLY = 500, 3  # characters of body under the page's own title; times the text above it
_CAPTION, _SURE = BIT["caption"] | BIT["credit"], 0.9
_PLAIN, _CAPTION_WORDS, _CREDIT_TAIL = frozenset(("p", "div", "span")), 40, 100
_PICTURES, _CELLS = frozenset(("figure", "figcaption")), frozenset(("td", "th"))
_LONG_TITLE = 20  # characters
_LISTED = frozenset(("li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code"))
_WHOLE, _LINK_WORDS, _SHORT_LINE = 0.95, 3, 80  # share of a text; words; characters
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
_TEASER_LEVELS = 3  # from a teaser's headline to the box that holds it all
_MOST_OF_BODY = 2  # times a small box's body that the whole has at least
_MOST_IN_BOX, _LEVELS_IN_BOX = 6, 4  # blocks of a small box, and levels from each to it
_SHORT_HEADLINE, _LONG_HEADLINE, _SHORT_PARAGRAPH = 25, 150, 60  # characters
_ALL_RIGHTS = re.compile(
    r"all rights|alle rechte|tous droits|todos (?:los derechos|os direitos)|tutti i diritti", re.IGNORECASE
)
_MUCH_MORE = 2  # times the text below a notice that the story has at least
_MORE_LINKS = 3  # blocks below the body that may belong to a row of links
_LONGEST_ROW, _BARS = 160, "|·•»›"  # characters of a row of links; what stands between them
_BULLETS = "—–-•·►▶»› "  # before a linked headline
_LONG, _SHORT_STORY = 120, 300  # characters


def is_title(piece: Piece) -> bool:
    """Whether a piece stands in a top heading."""
    box = piece.box
    return box.tag == "h1" or (box.parent is not None and box.parent.tag == "h1")


def leave_out_others(pieces: Sequence[Piece], chances: Sequence[float], title: int | None, span: range) -> list[float]:
    """The chances, with none for what is repeated again and again, nor for other stories beside the page's own.

    ``span`` are the places of the article's element.  Other stories are left out beside a story of some length only.
    """
    result = list(chances)
    for find in (find_repeated, find_captions, find_speakers, find_links, find_rows, find_pulled):
        for place in find(pieces, chances):
            result[place] = 0.0
    if title is not None:
        for place in find_teasers(pieces, chances, pieces[title].text, span):
            result[place] = 0.0
        for place in (*find_above(pieces, result, title), *find_beside(pieces, result, title)):
            result[place] = 0.0
        for place in find_announced(pieces, result, title):
            result[place] = 0.0
    return result


def leave_out_named(pieces: Sequence[Piece], chances: Sequence[float], rules: Sequence[Rule | None]) -> list[float]:
    """The chances, with none for buttons, nor where a rule knows the text and what is around it says the same."""
    result = list(chances)
    for place in (*find_told(pieces, chances, rules), *find_commented(pieces, chances, rules)):
        result[place] = 0.0
    for place in find_last_comments(pieces, result):
        result[place] = 0.0
    for place in (*find_dated_comments(pieces, result), *find_below_notice(pieces, result, rules)):
        result[place] = 0.0
    for place, (piece, rule) in enumerate(zip(pieces, rules, strict=True)):
        if piece.box.tag == "button" or (rule is not None and _is_named(pieces, chances, place, rule)):
            result[place] = 0.0
    return result


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
    length = sum(len(piece.text) for piece, chance in zip(pieces, chances, strict=True) if chance > THRESHOLD)
    for place in calls:
        box = pieces[place].box.parent
        near = range(max(0, place - _MOST_IN_BOX), min(len(pieces), place + _MOST_IN_BOX + 1))
        inside = [i for i in near if any(above is box for above in islice(pieces[i].box.ancestors(), _LEVELS_IN_BOX))]
        told = [i for i in inside if chances[i] > THRESHOLD]
        is_small = len(inside) <= _MOST_IN_BOX and sum(len(pieces[i].text) for i in inside) <= _ENOUGH
        if is_small and _MOST_OF_BODY * sum(len(pieces[i].text) for i in told) <= length:
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
        yield from (i for i in range(notice + 1, len(pieces)) if chances[i] > THRESHOLD)


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


def find_above(pieces: Sequence[Piece], chances: Sequence[float], title: int) -> list[int]:
    """Body blocks above the page's own h1, where most of the body stands below it."""
    above = [place for place in range(title) if chances[place] > THRESHOLD]
    if not above or not is_title(pieces[title]):
        return []
    below = sum(len(pieces[place].text) for place in range(title, len(pieces)) if chances[place] > THRESHOLD)
    return above if below >= max(_ENOUGH, _MOSTLY * sum(len(pieces[place].text) for place in above)) else []


def find_beside(pieces: Sequence[Piece], chances: Sequence[float], title: int) -> list[int]:
    """Body blocks of other stories, where the page's own story is of some length without them."""
    body = [place for place, chance in enumerate(chances) if chance > THRESHOLD]
    others = find_other_stories(pieces, title, body)
    inside = [place for place in body if stands_in(pieces[place].box, others)] if others else []
    own = sum(len(pieces[place].text) for place in body) - sum(len(pieces[place].text) for place in inside)
    return inside if own >= _ENOUGH else []


def find_captions(pieces: Sequence[Piece], chances: Sequence[float]) -> list[int]:
    """Body blocks that a picture's element holds, doubtful ones called after a caption, and lines without a word."""
    body = [place for place, chance in enumerate(chances) if chance > THRESHOLD]
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


def find_speakers(pieces: Sequence[Piece], chances: Sequence[float]) -> list[int]:
    """Body blocks in a quotation that say whose words it is."""
    return [place for place, chance in enumerate(chances) if chance > THRESHOLD and is_speaker(pieces[place])]


def is_below_picture(piece: Piece, chance: float) -> bool:
    """Whether a line right below a picture ends with its credit, or names, behind a bar and in doubt, who took it."""
    text = piece.text
    if not piece.media or piece.box.tag not in _PLAIN or guess_words(text) > _CAPTION_WORDS:
        return False
    if chance < _SURE and " | " in text and text[-1] not in SENTENCE_END:
        return True
    tail = text[-_CREDIT_TAIL:]
    return is_credited(tail) or is_stock(tail)


def find_links(pieces: Sequence[Piece], chances: Sequence[float]) -> Iterator[int]:
    """Body blocks in a row that are a link each and nothing else, and the short line before them that announces them.

    They are paragraphs, or lines of one element that are announced; a list's items may be the story's own.  Where
    they are announced, those that are no body anyway count.  So is one alone between two paragraphs of a story.
    """
    body = [place for place, chance in enumerate(chances) if chance > THRESHOLD]
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


def find_rows(pieces: Sequence[Piece], chances: Sequence[float]) -> Iterator[int]:
    """Body blocks that are a row of links with bars between them, or of hashtags: a menu, tags, or buttons."""
    for place, chance in enumerate(chances):
        piece = pieces[place]
        if chance > THRESHOLD and piece.links > 1 and piece.box.tag not in _LISTED and len(piece.text) <= _LONGEST_ROW:
            bars = sum(map(piece.text.count, _BARS))
            is_all_links = len(piece.text) - piece.link_chars <= bars + piece.text.count(" ")
            if is_all_links and (bars or all(word[0] == "#" for word in piece.text.split())):
                yield place


def find_announced(pieces: Sequence[Piece], chances: Sequence[float], title: int) -> list[int]:
    """Body blocks that stand in a box of their own with a linked headline above them: teasers of other stories.

    The box does not hold the story's first paragraph, and all such blocks are shorter than the story.
    """
    body = [place for place, chance in enumerate(chances) if chance > THRESHOLD]
    first = next((place for place in body if place > title and len(pieces[place].text) >= _LONG), len(pieces))
    heads = [i for i in range(first + 1, body[-1] + 1 if body else 0) if is_linked_heading(pieces[i])]
    if not heads:
        return []
    own, boxes, found = set(pieces[first].box.ancestors()), set[Box](), []
    headed = frozenset(heads)
    for place in range(heads[0], body[-1] + 1):
        around = list(takewhile(lambda box: box not in own, pieces[place].box.ancestors()))
        if place in headed:
            boxes.update(around[1:_TEASER_LEVELS])
        if chances[place] > THRESHOLD and not boxes.isdisjoint(around):
            found.append(place)
    size = sum(len(pieces[place].text) for place in found)
    rest = sum(len(pieces[place].text) for place in body) - size
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


def find_teasers(pieces: Sequence[Piece], chances: Sequence[float], title: str, span: range) -> list[int]:
    """Body blocks outside the article's element that say the whole title and go on: the story announced once more."""
    if len(title) < _LONG_TITLE:
        return []
    return [
        place
        for place, chance in enumerate(chances)
        if chance > THRESHOLD and place not in span and len(pieces[place].text) > len(title)
        and pieces[place].text.startswith(title)
    ]  # fmt: skip


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
    for place in places if own is not None else ():
        home = find_article(pieces[place].box)
        if home is not None and home not in around and not any(box is own for box in home.ancestors()):
            found[home] = None
    return found


def find_article(box: Box) -> Box | None:
    """The next ``article`` element around an element, or the element itself."""
    return next((found for found in box.ancestors() if found.tag == "article"), None)


def stands_in(box: Box, homes: dict[Box, None]) -> bool:
    """Whether an element is one of ``homes`` or stands in one."""
    return any(above in homes for above in box.ancestors())
