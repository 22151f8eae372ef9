"""Passes for the lines that say who wrote a story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, takewhile

from flows.pages.dates import find_date_line, has_digit
from flows.pages.dates_words import LAPSE
from flows.pages.line_shapes import LONGEST_BYLINE, ends_sentence, has_date_figures, is_stamped, may_open_with
from flows.pages.line_tags import strip_tags_label
from flows.pages.line_words import function_words
from flows.pages.metadata_authors import is_no_name
from flows.pages.metadata_words import ROLE_WORDS
from flows.pages.normalise import EAST_ASIAN
from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft
from flows.pages.text_names import read_authors
from flows.pages.types import Decision
from flows.pages.vocabulary import collect, either, generic_rules, phrase_set
from flows.pages.vocabulary.agencies import WIRES

_SHORT_WORD = 2  # letters
_PARTICLE = r"(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ten|ter|af|zu|Mc|O['’])"
#: What a name begins with: a capital, or a letter of a script without them.
INITIAL = (
    "A-ZÀ-ÖØ-ÞŁŚŻŹČŠŽĆŘİĂȘŞȚŢŐŰΑ-ΩΆΈ-ΏА-ЯЁІЇЄҐ"
    "\u0590-\u07ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u10ff\u1200-\u137f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
)
#: Vowel signs and the like, which are part of a word and no letters.
MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e30-\u0ebd\u200c\u200d"
_NAME = rf"(?:(?-i:[{INITIAL}])[\w.'’{MARKS}-]*|{_PARTICLE}|dpa|afp|ap|epd|kna|sid|efe|lusa|ansa)"
_NAME_LONGEST, _NAMES_LONGEST, _EAST_ASIAN_NAME = 70, 140, 8
#: A Japanese or Chinese name on a line of its own.
_HAN_NAME = re.compile(r"[\u3400-\u9fff]{3,5}|[\u3400-\u9fff]{1,4}[\s・][\u3400-\u9fff\u3040-\u30ff]{1,5}")
_HEAD, _FOOT = 10, 3  # blocks above and below the body
_MOST_INNER, _LONGEST_PLACE = 2, 16  # lines; characters
_NO_NAME_HEADS = (
    "About ", "Über ", "Sobre ", "The ", "In ", "On ", "For ", "Im ", "Die ", "Der ", "Das ", "Le ", "La ", "El ",
    "News ", "Top ", "Thanks ", "Merci ", "Gracias ", "Grazie ", "Obrigado ", "Obrigada ", "Gràcies ",
)  # fmt: skip
_NAME_WORD = r"(?:[^\W\d_a-zà-ÿа-яё][\w'’-]*\.?|van|von|de|der|den|del|di|da|la|al)"
_FULL_NAME = re.compile(rf"{_NAME_WORD}(?:\s{_NAME_WORD})+")
_DATED_BY = re.compile(
    rf"\d\W{{0,4}}\s(?i:by|von|par|por|door|av|di|da)\s{_NAME}(?:\s{_NAME}){{1,3}}(?:\s\([^()]{{4,60}}\))?$"
)
#: A name at the head of a line, and what may come behind it.
_NAME_HEAD = re.compile(
    rf"({_NAME_WORD}(?:\s{_NAME_WORD}){{1,3}}?)(?=\s?[\d,|•·–—]|\s-|\s[^\W\d_]+\.?\s\d|[A-Z]\w+$|\s(?:vor|il|hace|há)\s)"
)
_SIGNED_DAY = re.compile(r"\s?[•·]\s?")
_LAPSE = re.compile(LAPSE, re.IGNORECASE)
_TRADE_LONGEST, _TRADE_WORDS = 40, 3  # characters, and words behind the name in one line
#: A Japanese or Chinese name that its day touches.
_HAN_DATED = re.compile(r"[\u3400-\u9fff]{2,6}(?=\d{4}年)")
_JOINT = re.compile(r",\s|\s(?:&|and|und|et|y|e|och|og|en|и|i|ve)\s")
_ANDS = frozenset(("and", "&", ",", "und", "y", "et", "e", "och", "og", "en", "и", "i", "ve", "și", "és", "a"))
_AND_OPENS = ("and ", "& ", "und ", "et ", "y ", "och ", "og ")
_LONE_JOINT = re.compile(rf"\s?\|\s?|\s(?:avec|mit|with|con|com)\s|{_JOINT.pattern}")
_NAMES = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w.'’-]*(?:,? (?:[^\W\d_][\w.'’-]*|&)){1,7}")
#: What somebody does, behind a name in one line with it.
_TRADES = ("reporter", "correspondent", "editor", "writer", "columnist", "journalist", "redakteur", "redakteurin",
           "korrespondent", "korrespondentin", "journaliste", "periodista", "giornalista")  # fmt: skip
_MENU_WORDS, _MENU = frozenset(("text", "texto", "teksti", "tekst")), frozenset(("navigation", "player"))
#: Words for "by" that open entries of menus, too; the author's picture, as text browsers print it, or the paper and a
#: bar, before the word; a glued word.
_ENTRY_WORDS = _MENU_WORDS | {"author", "authors", "editor", "writer", "story", "photo", "photos"}
_ABOVE_NAME = re.compile(r"^(?:\[[\w .-]{1,20}\]\s|[\w .&'’-]{2,30}\s\|\s(?=(?:By|Von|Par|Por|Di)\s))")
_GLUED_BY = re.compile(r"By[A-Z][a-z]+\s[A-Z]")
_NAMING = frozenset(("byline", "author_bio"))  # where one of them is given, a name may stand below it
_ABOUT = frozenset(
    (
        "about the author", "about the writer", "about author", "author", "over de auteur", "über den autor",
        "über die autorin", "sobre el autor", "sobre la autora", "sobre o autor", "sobre a autora",
        "à propos de l'auteur", "sull'autore", "o autorze", "об авторе", "yazar hakkında",
    )
)  # fmt: skip
_DATED, _ASIDE = frozenset(("published", "updated")), frozenset(("subscription", "counter"))
#: A role or an outlet behind a name (`Petr Novák, redaktor`, `Dewi Sari - lindvikNews`).
_NAME_END = re.compile(rf"(?:,\s[^\W\d_][\w{MARKS}]*|\s[-–—|]\s[\w.]+(?:\s[\w.]+)?)$")
#: English words of calls, companies and places that no name holds.
_NO_NAMES = frozenset(
    (
        "your", "our", "this", "also", "what", "how", "why", "the", "more", "support", "make", "read", "view", "watch",
        "join", "donate", "subscribe", "contribution", "takeaways", "highlights", "logo", "foods", "medical", "valley",
        "county", "city", "street", "road", "school", "university", "council", "club", "company", "services", "store",
    )
)  # fmt: skip
#: A Mongolian name, whose father's letter touches it.
_INITIALLED = re.compile("[А-ЯЁӨҮ]\\.[А-ЯЁӨҮ][а-яёөү]{2,14}")
_BRACKETED_NAME = re.compile("[【（〔\\[]\\s?[\u3041-\u30ff\u3400-\u9fff]{2,7}\\s?[】）〕\\]]")


@cache
def _byline_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[•*|/_#–—-]{{1,3}}\s?)?(?:(?:{either(collect('BYLINE'))})(?:\s?[:|]?\s|\s?:(?=\w)|：)|By(?-i:(?=[A-Z][a-z]+\s[A-Z])))"
        rf"{_NAME}(?:\s{_NAME}){{0,4}}"
        rf"(?:(?<=\w)\s(?:[\w-]+\s){{0,3}}(?:{'|'.join(_TRADES)})$)?"
        r"\s?(?:$|[,|/•·–—(-]|\d|\S*@|(?:and|und|et|y|e|och|og|en|и|i|ve|for|für|in|at|on|with|mit|avec|con|com|met)\s"
        r"|(?:a|à|às|um|om|alle|kl\.?)\s\d).*",
        re.IGNORECASE,
    )


def label_bylines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that opens with the word for "by" and goes on with a name."""
    for i in draft.open():
        text = draft.blocks[i].text.strip("*_# ")
        if text[:1] == "[" or "|" in text:
            text = _ABOVE_NAME.sub("", text)
        fits = 4 < len(text) <= LONGEST_BYLINE and not text.endswith((".", "?", "!", ":"))
        may_sign = fits and (may_open_with(text, "BYLINE") or _GLUED_BY.match(text))
        if may_sign and _byline_pattern().fullmatch(text) and not is_entry(text):
            yield i, Decision("byline", "byline_opening", 0.92, "caption")


def is_entry(text: str) -> bool:
    """Whether a line is two words, the first of which is what menus have, too: `Author Interviews`, `Text Only`."""
    first, _, rest = text.partition(" ")
    return first.casefold() in _ENTRY_WORDS and " " not in rest


def label_inner_bylines(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A day, the word for "by" and a name (`Posted May 5, 2020 by …`)."""
    found = [i for i in draft.short(LONGEST_BYLINE) if is_inner_byline(draft.blocks[i].text)]
    if len(found) <= _MOST_INNER:  # more of them are those of comments, or of a list
        for i in found:
            yield i, Decision("byline", "byline_after_date", 0.85, "published")


def is_inner_byline(text: str) -> bool:
    """Whether a line ends with the word for "by" and a name, behind a day."""
    return 12 < len(text) <= LONGEST_BYLINE and has_date_figures(text) and bool(_DATED_BY.search(text))


def label_names(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A name on a line of its own below the word for "by", or below the words for what is told of the author."""
    for i in draft.short(_NAME_LONGEST) if not draft.given.isdisjoint(_NAMING) else ():
        above = draft.label(i - 1) == "byline" and draft.folded[i - 1] in phrase_set("BYLINE")
        below_by = above or draft.folded[i - 1] in _ABOUT
        text = draft.blocks[i].text.lstrip(":|： *•")
        if below_by and not is_in_menu(draft, i - 1) and _NAMES.fullmatch(text):
            yield i, Decision("byline", "name_below_by", 0.9, "navigation")
        elif draft.label(i - 1) == "byline" and text.startswith(_AND_OPENS) and is_full_name(text.split(" ", 1)[1]):
            yield i, Decision("byline", "name_after_name", 0.85, "navigation")
        elif draft.label(i - 2) == "byline" and draft.blocks[i - 1].text.strip() in _ANDS and is_full_name(text):
            yield i - 1, Decision("byline", "between_names", 0.8, "navigation")
            yield i, Decision("byline", "name_after_name", 0.85, "navigation")


def is_in_menu(draft: Draft, i: int) -> bool:
    """Whether a bare word for "by" that menus have, too (`Video`, `Audio`, `Text`), stands below an entry of one.

    Or above one that ends with it: `Text`, `Small Text`.
    """
    is_bare = draft.folded[i] in _MENU_WORDS and draft.blocks[i].text[-1].isalpha()
    below = draft.folded[i + 1] if i + 1 < len(draft.folded) else ""
    return is_bare and (draft.label(i - 1) in _MENU or below.endswith(f" {draft.folded[i]}"))


def label_names_with_trade(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A name near the story above the line that says what its bearer does."""
    near = range(max(0, draft.span.start - _HEAD), min(len(draft.blocks), draft.span.stop + _FOOT))
    for i in draft.open(near) if "byline" in draft.given else ():
        text = draft.blocks[i].text
        if is_above_trade(draft, i) and is_full_name(text.strip("-–— ")):
            yield i, Decision("byline", "name_above_trade", 0.85, "navigation")
        elif text[-1] in ",&" and is_above_trade(draft, i + 1) and are_names(text.strip(",& ")):
            yield i, Decision("byline", "name_above_name", 0.85, "navigation")


def label_trades(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """What the author does, and for whom, on the line below the name above the story (`Environment reporter`)."""
    for i in draft.open(range(1, draft.span.start)) if "byline" in draft.given else ():
        above, text = draft.blocks[i - 1].text, draft.blocks[i].text
        fits = draft.label(i - 1) == "byline" and text[0].isupper() and not ends_sentence(text) and is_trade(text)
        if fits and not has_digit(text) and has_name(above) and not generic_rules().is_row(text):
            yield i, Decision("byline", "trade_below_name", 0.8, "section")


def has_name(text: str) -> bool:
    """Whether a by-line names somebody."""
    return bool(read_authors([text]))


def is_above_trade(draft: Draft, i: int) -> bool:
    """Whether the next line says what somebody does (`Contributing Writer`), or is somebody's address."""
    below = draft.decisions[i + 1] if i + 1 < len(draft.blocks) else None
    if below is None or below.label != "byline":
        return False
    return below.rule == "byline.bare_address" or is_trade(draft.blocks[i + 1].text)


def is_trade(text: str) -> bool:
    """Whether the line says what somebody does (`Contributing Writer`)."""
    return len(text) <= _TRADE_LONGEST and is_no_name(text) and not is_name_opening(text)


def is_name_opening(text: str) -> bool:
    """Whether the line is the word for "by" alone."""
    return text.casefold().strip(" :") in phrase_set("BYLINE")


def is_full_name(text: str) -> bool:
    """Two to four capitalised words, particles among them, that are no section, role or agency."""
    if not 5 < len(text) <= (_EAST_ASIAN_NAME if text > EAST_ASIAN else _NAME_LONGEST):
        return False
    if not 1 <= text.count(" ") <= 3 or text.startswith(_NO_NAME_HEADS) or not _FULL_NAME.fullmatch(text):
        return False
    if not _NO_NAMES.isdisjoint(text.casefold().split()):
        return False
    return fold_phrase(text) not in phrase_set("SECTIONS") and not is_no_name(text)


def are_names(text: str) -> bool:
    """One name, or several with commas or the word for "and" between them, agencies among the later ones."""
    first, *others = _JOINT.split(text)
    return is_full_name(first) and all(is_full_name(name) or name in WIRES for name in others)


def are_lone_names(text: str) -> bool:
    """Whether a line is nothing but names, whatever parts them (`Ana Ruiz | Luis Gil`); `Small Text` is a button."""
    if len(text) > _NAMES_LONGEST or " " not in text or text.isupper():
        return False
    names = _LONE_JOINT.split(text.strip("*•+-–—. "))
    return all(is_full_name(name) and name.casefold().split()[-1] not in _MENU_WORDS for name in names)


def is_dated_name(text: str) -> bool:
    """A name with a day, a lapse of time or `Published` behind it, parted or glued."""
    if text > EAST_ASIAN and (han := _HAN_DATED.match(text)):
        return any(find_date_line(text[han.end() :]))
    found = _NAME_HEAD.match(text) if len(text) <= LONGEST_BYLINE else None
    if not found or not is_full_name(found[1]):
        return False
    rest = text[found.end() :].strip(" ,|•·–—-:")
    return bool(_LAPSE.fullmatch(rest)) or fold_phrase(rest) in day_words() or any(find_date_line(rest))


def is_name_with_trade(text: str) -> bool:
    """A name and, in the same line without a sign between, what its bearer does (`Mara Lindqvist Staff Writer`)."""
    words = text.strip("*•+-–—. ").split() if len(text) <= LONGEST_BYLINE else []
    trades = len(list(takewhile(lambda word: word.casefold() in ROLE_WORDS, reversed(words))))
    name = " ".join(words[: len(words) - trades])
    return 0 < trades <= _TRADE_WORDS and is_full_name(name.title() if name.isupper() else name)


def is_day_with_names(text: str) -> bool:
    """A day, and behind a sign the name or names of who wrote the story (`12 May 2023 • Mara Lindqvist`)."""
    day, *names = _SIGNED_DAY.split(text) if len(text) <= LONGEST_BYLINE else [text]
    return bool(names) and has_date_figures(day) and any(find_date_line(day)) and all(map(are_names, names))


def label_lone_names(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A name in the head, beside the line with the date or with the date in its own line."""
    for i in draft.open(range(max(0, draft.span.start - _HEAD), draft.span.start)):
        text = draft.blocks[i].text
        if is_beside_day(draft, i) and (is_name_with_end(text) or is_han_name(draft, i)):
            yield i, Decision("byline", "name_beside_date", 0.7, "section")
        elif is_above_place(draft, i) and are_lone_names(text):
            yield i, Decision("byline", "name_above_place", 0.6, "navigation")
        elif is_name_with_trade(text):
            yield i, Decision("byline", "name_with_trade", 0.75, "navigation")
        elif text[-1:].isalnum() and is_dated_name(text):
            yield i, Decision("byline", "name_with_date", 0.8, "published")
        elif has_digit(text) and is_day_with_names(text):
            yield i, Decision("byline", "day_with_names", 0.8, "published")


def is_name_with_end(text: str) -> bool:
    """Whether a line is a name behind a dash or a dot, or with a role or an outlet behind it."""
    name = _NAME_END.sub("", text.lstrip("-–—•· "))
    return is_full_name(name) or _INITIALLED.fullmatch(name) is not None


def is_beside_day(draft: Draft, i: int) -> bool:
    """Whether a line stands beside the one with the day, and is no place that has been named for the story."""
    text = draft.blocks[i].text
    if not any(is_day(draft, j) for j in _find_beside(draft, i)):
        return False
    is_behind_name = text[0] in "–—" and draft.label(i - 1) == "byline"
    return not is_behind_name and not (text.isupper() and is_told(draft, i))


def is_day(draft: Draft, i: int) -> bool:
    """Whether a line says when the story was published, or has a day and an hour and names nobody."""
    if draft.decisions[i] is not None:
        return draft.label(i) in _DATED
    text = draft.blocks[i].text
    return is_stamped(text) and not has_name(text)


def is_told(draft: Draft, i: int) -> bool:
    """Whether the story has a word of a line in capitals: a place (`SWITZERLAND BAAR`), not who wrote it."""
    return any(f" {word} " in draft.story() for word in draft.folded[i].split() if len(word) > _SHORT_WORD)


def _find_beside(draft: Draft, i: int) -> Iterator[int]:
    """The nearest block on each side: a bar between a name and a day, or who may read, may be a line of its own."""
    for step in (-1, 1):
        near = (j for j in (i + step, i + 2 * step) if 0 <= j < len(draft.blocks))
        yield from islice((j for j in near if not is_between(draft, j)), 1)


def is_between(draft: Draft, i: int) -> bool:
    """Whether a block has no words, or says for whom the story is, or how long it is."""
    return draft.label(i) in _ASIDE or not any(map(str.isalnum, draft.blocks[i].text))


def is_han_name(draft: Draft, i: int) -> bool:
    """Whether a line is as short as a Japanese or Chinese name and no word of menus."""
    known = draft.folded[i] in phrase_set("SECTIONS") or generic_rules().has_phrase(draft.blocks[i].text)
    return not known and bool(_HAN_NAME.fullmatch(draft.blocks[i].text))


def is_above_place(draft: Draft, i: int) -> bool:
    """Whether the next line says in a word or two where somebody is, or what somebody does, and the next one when."""
    if i + 2 >= len(draft.blocks) or draft.label(i + 1) is not None or not is_day(draft, i + 2):
        return False
    place = draft.blocks[i + 1].text
    if place[0] == place[0].swapcase():  # a script without capitals
        return draft.label(i - 1) == "headline" and len(place) <= _LONGEST_PLACE and not has_digit(place)
    places = place.rstrip("-–— ").split(" / ")
    first = draft.folded[i + 1].partition(" ")[0]
    return first in ROLE_WORDS or all(place[:1].isupper() and place.isalpha() for place in places)


@cache
def day_words() -> frozenset[str]:
    """What pages say before the day of publication or of the last change, folded."""
    return phrase_set("PUBLISHED") | phrase_set("UPDATED")


def is_signature(text: str) -> bool:
    """Whether a line is nothing but names, as written or in capitals, or a Chinese or Japanese one in brackets."""
    return are_names(text.title() if text.isupper() else text) or _BRACKETED_NAME.fullmatch(text) is not None


def label_signature(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The author's name on a line of its own right below the last paragraph, or below the day that stands there."""
    below = draft.span.stop
    if not below:
        return
    last = below + (draft.label(below) in _DATED)
    for i in draft.open(range(below, min(last + 1, len(draft.blocks)))):
        text = draft.blocks[i].text
        is_name = is_signature(text) and not has_function_word(text) and not ends_sentence(text)
        is_name = is_name and fold_phrase(text.split()[0]) not in phrase_set("FACT_BOX")  # `Facts. Old Pier`
        if is_name and strip_tags_label(text) == text:
            yield i, Decision("byline", "name_at_end", 0.7, "navigation")
        elif has_digit(text) and is_dated_name(text):
            yield i, Decision("byline", "dated_name_at_end", 0.7, "navigation")


def has_function_word(text: str) -> bool:
    """Whether a word is none of a name: of a script without capitals, where any two words look like one, or English."""
    if not _NO_NAMES.isdisjoint(text.casefold().split()):
        return True
    return not text.isupper() and text == text.swapcase() and not function_words().isdisjoint(text.split())
