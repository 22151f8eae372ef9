"""Lists of tags: one line with or without commas, one a line below their label, hashtags, names that the body has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby

from flows.pages.line_shapes import ends_sentence, may_open_with, split_tags
from flows.pages.line_words import function_words
from flows.pages.normalise import EAST_ASIAN
from flows.pages.rules import fold_phrase
from flows.pages.text_draft import Draft, fold_words
from flows.pages.types import Decision
from flows.pages.vocabulary import either, generic_rules, phrase_set, phrase_set_of

_ENDINGS = frozenset("aeiouyáéíóúýąęěöőüűаеиоуыьяіїйη")
_SHORT_TAG = 5  # characters, with the blanks around it
_LONGEST, _MOST_WORDS = 40, 5
_MOST_TAGS = 20  # below one label; a longer list is a menu
_RUN, _NEAR = 2, 8  # lines of a run without a label, at least; blocks below the body where it may begin
_LABEL_NEAR = 40  # blocks below the body where the label may stand
_CONFIRMED = 0.6  # share of such a run that the body names
_BULLETS = " \t•*·●▪■◦‣#-–—,;|"
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_ALL = 0.85  # share of tags in links
_LONGEST_LINE, _LONGEST_LABEL = 499, 40  # characters of a line of tags, and of its label
_BUTTONS = 60  # characters of a row of buttons
_MOST_BLANKS = 60
#: Labels that tags follow without a sign: words for nothing else.
_BARE_LABELS = frozenset(
    (
        "tags", "etiquetas", "tag", "trefwoorden", "schlagworte", "schlagwörter", "stichworte", "stichwörter",
        "mots-clés", "mots clés", "palabras clave", "palavras-chave", "parole chiave", "słowa kluczowe", "tagi",
        "štítky", "klíčová slova", "címkék", "nøkkelord", "nyckelord", "nøgleord", "avainsanat", "etiketler",
        "ключевые слова", "теги", "ключові слова", "ετικέτες", "etichete", "raktažodžiai", "keywords",
    )
)  # fmt: skip
_LONGEST_HASHTAGS = 300  # characters
_PHRASE = 4  # words of a tag that reads like a sentence, at least
_PRINTED_AS_ONE = range(12, 300)  # characters of a line that holds all tags without a sign between
_LONGEST_TAG, _FEWEST = 5, 2  # words of one such tag at most; tags of such a line, at least
_GLUES, _GLUED_SHARE = 2, 0.6  # places where two of them touch; share of the characters that the body names then
_NAME = 2  # words of a name
_HAN_TAG = re.compile("[\u3400-\u9fff]{2,8}")
#: Where two words touch (`LindvikHarbour`); words as printed, also such.
_TOUCH = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁ](?<=[a-zà-ÿа-яё].)")
_TOKEN = re.compile(r"[^\W_]+?(?=(?<=[a-zà-ÿа-яё])[A-ZÀ-ÖØ-ÞА-ЯЁ]|[\W_]|$)")


def share_in_body(items: Sequence[str], story: str) -> float:
    """Share of the items that stand in `Draft.story`: short ones as whole words, others as the beginning of one."""
    return sum(_is_in(fold_words(item), story) for item in items) / max(1, len(items))


def _is_in(item: str, story: str) -> bool:
    bare = item.strip()
    if bare > EAST_ASIAN:  # no blanks between words
        return len(bare) > 1 and bare in story
    if len(bare) > _SHORT_TAG and bare[-1] in _ENDINGS:  # the story has it in another case
        return item.rstrip()[:-1] in story
    return len(item) > 3 and (item.rstrip() if len(item) > _SHORT_TAG else item) in story


def is_menu(items: Sequence[str]) -> bool:
    """Whether most of the items are set phrases of pages or single letters: links, not tags."""
    rules = generic_rules()
    return 2 * sum(len(item) < 2 or rules.has_phrase(item) for item in items) >= len(items)


def label_tag_line(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A comma list of short items after the body; items that occur in the body raise it."""
    for i in draft.open(range(draft.span.stop, len(draft.blocks))):
        items = split_tags(draft.blocks[i].text)
        if not items:
            continue
        labelled = any(draft.label(j) == "keywords_label" for j in range(max(0, i - 2), i))
        if is_menu(items) or (not labelled and _are_numbered(items)):
            continue
        confirmed = share_in_body(items, draft.story())
        if labelled or confirmed >= 0.25 or (len(items) >= 6 and confirmed > 0):
            yield i, Decision("keywords", "tag_line", min(0.98, 0.7 + 0.3 * confirmed + 0.2 * labelled), "navigation")


def _are_numbered(items: Sequence[str]) -> bool:
    """Whether several items hold numbers: an address, a timetable."""
    return sum(any(map(str.isdigit, item)) for item in items) >= 2


@cache
def _tags_label() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(phrase_set_of('keywords_label'))})(?:\s?[:：]\s*|\s+)", re.IGNORECASE)


def cut_tags_label(text: str) -> str | None:
    """What stands behind the label of a tag list and its colon; None where a text opens with no such label."""
    label, sign, _ = text[:_LONGEST_LABEL].replace("：", ":").partition(":")
    if not sign:
        return None
    if fold_phrase(label) in phrase_set("TAGS_BY_COLON"):
        return text[len(label) + 1 :].lstrip() or None
    found = _tags_label().match(text) if may_open_with(text, "keywords_label") else None
    return text[found.end() :] if found and found[0].rstrip()[-1] in ":：" else None


def cut_linked_label(text: str, link_chars: int) -> str | None:
    """What stands behind the label of a tag list: with its colon, or where all of it is links."""
    if (rest := cut_tags_label(text)) is not None or not link_chars:
        return rest
    rest = strip_tags_label(text)
    return rest if rest != text and link_chars >= _ALL * len(rest) and not ends_sentence(rest) else None


def strip_tags_label(text: str) -> str:
    """A line of tags without their label, whether a colon stands behind it or not."""
    found = _tags_label().match(text) if may_open_with(text, "keywords_label") else None
    return text[found.end() :] if found and len(text) > found.end() else text


def label_labelled_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line that opens with the label of a tag list (`Tags: …`)."""
    for i in draft.short(_LONGEST_LINE):
        text = draft.blocks[i].text
        if ends_sentence(text) or not may_open_with(text, "keywords_label"):
            continue
        found = _tags_label().match(text)
        if found and len(text) > found.end():
            signed = found[0].rstrip()[-1] in ":："
            if signed or is_hashtag_line(text[found.end() :]) or is_list_of_tags(found[0].strip(), text[found.end() :]):
                yield i, Decision("keywords", "tags_label", 0.93 if signed else 0.8, "navigation")


def is_list_of_tags(label: str, rest: str) -> bool:
    """Whether a line without a colon goes on with tags behind its label: a list, or what begins with a capital."""
    items = split_tags(rest)
    if items:
        return not is_menu(items)
    capital = rest[0].isupper() or rest[0].isdigit()
    return capital and label.casefold() in _BARE_LABELS and rest.count(" ") < _MOST_BLANKS


def label_glued_buttons(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Buttons printed as one word, in a script without capitals that would tell where the next begins."""
    for i in draft.short(_BUTTONS):
        text = draft.blocks[i].text
        if text[0].isalpha() and text[0].lower() == text[0].upper() and not ends_sentence(text):
            labels = generic_rules().split_glued(text)
            if len(labels) >= _FEWEST:
                yield i, Decision(Counter(labels).most_common(1)[0][0], "glued_buttons", 0.85, "navigation")


def label_hashtags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """A line of nothing but hashtags."""
    for i in draft.open():
        if is_hashtag_line(draft.blocks[i].text):
            yield i, Decision("keywords", "hashtags", 0.9, "navigation")


def is_hashtag_line(text: str) -> bool:
    """Whether every word of the line is a hashtag, or it falls into some that touch (`#ferry#pier of Lindvik`)."""
    if text[:1] != "#" or len(text) >= _LONGEST_HASHTAGS:
        return False
    return all(map(_is_hashtag, text.split())) or _are_touching(text[1:].split("#"))


def _are_touching(names: Sequence[str]) -> bool:
    return len(names) > 1 and all(0 < len(name.split()) <= _PHRASE and not name.endswith((" ", ".")) for name in names)


def _is_hashtag(word: str) -> bool:
    name = word[1:].rstrip(",;").replace("_", "")
    return word[0] == "#" and name.isalnum() and not name.isdigit()


def label_tags_below_label(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One tag a line, below `Tags:` or `Topics` and the body's first paragraph."""
    labels = draft.labels()
    for i, block in enumerate(draft.blocks[draft.span.start : draft.span.stop + _LABEL_NEAR], draft.span.start):
        is_label = labels[i] == "keywords_label"
        if not is_label and not (block.text[-1] in ":：" and draft.folded[i] in phrase_set("TAGS_BY_COLON")):
            continue  # without a colon such a label may stand in a menu, too
        run = list(_run_below(draft, i + 1))
        if not is_label:
            names = [_bare(draft.blocks[j].text) for j in run]
            run = run if share_in_body(names, draft.story()) >= _CONFIRMED else []
        if 0 < len(run) <= _MOST_TAGS:
            yield from ((j, Decision("keywords", "tags_below_label", 0.85, "navigation")) for j in run)


def label_named_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One tag a line, right below the body and without a label: most of them stand in the body's text."""
    place, last = draft.span.stop, min(len(draft.blocks), draft.span.stop + _NEAR)
    while place < last:
        run = list(_run_below(draft, place))
        names = [_bare(draft.blocks[i].text) for i in run]
        is_list = _RUN <= len(run) <= _MOST_TAGS and len(set(names)) == len(names)  # a tag stands in it once
        if is_list and not is_menu(names) and not _are_sections(names):
            confirmed = share_in_body(names, draft.story())
            if confirmed >= _CONFIRMED:
                yield from ((i, Decision("keywords", "named_tags", 0.5 + 0.4 * confirmed, "navigation")) for i in run)
        place += max(1, len(run))


def label_joined_tags(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """All tags in one line with nothing or a blank between (`FerryLindvikStorm Alma`), right below the body."""
    place = draft.span.stop
    for i in draft.open(range(place, min(len(draft.blocks), place + _NEAR)) if place else ()):
        text = draft.blocks[i].text
        if may_join_tags(text) and is_joined_tags(text, draft.story()):  # the story's words are asked for last
            yield i, Decision("keywords", "joined_tags", 0.75, "navigation")
        elif (tags := strip_tags_label(text)) != text and len(split_named(tags, draft.story)) >= _FEWEST:
            yield i, Decision("keywords", "tags_label", 0.75, "navigation")


def split_named(text: str, tell: Callable[[], str]) -> list[str]:
    """Tags with nothing but blanks between, each as long as the story says it in one; all as one where it says few.

    ``tell`` gives the story's words.  Where the first tag has a capital, small words are part of the one before them.
    """
    words = text.split()
    if not _FEWEST <= len(words) <= _MOST_TAGS:
        return [text]
    if all(map(_HAN_TAG.fullmatch, words)):
        return words
    folded = [fold_words(word).strip() for word in words]
    found = find_named(folded, tell()) if all(folded) else {}
    if len(found) < _FEWEST or share_named(folded, found) < _GLUED_SHARE:
        return [text]
    tags, place, is_unnamed, has_capital = list[str](), 0, False, words[0][0].isupper()
    while place < len(words):
        size = found.get(place, 0)
        tag = " ".join(words[place : place + max(1, size)])
        if tags and ((has_capital and tag[0].islower()) or (is_unnamed and not size and not tag[0].isupper())):
            tags[-1] += f" {tag}"
        else:
            tags.append(tag)
        is_unnamed, place = not size, place + max(1, size)
    return list(_join_names(tags))


def _join_names(tags: Sequence[str]) -> Iterator[str]:
    """The same, but two single words with capitals that stand alone together are rather somebody's name."""
    for are_words, group in groupby(tags, lambda tag: " " not in tag and tag[0].isupper() and not tag[1:].isupper()):
        run = list(group)
        yield from [" ".join(run)] if are_words and len(run) == _NAME else run


def may_join_tags(text: str) -> bool:
    """Whether the line is of a length to hold all tags, and neither a sentence nor a headline with its small words."""
    if len(text) not in _PRINTED_AS_ONE or ends_sentence(text) or text[0] in _BULLETS:
        return False
    return bool(_TOUCH.search(text)) or function_words().isdisjoint(text.casefold().split())


def is_joined_tags(text: str, story: str) -> bool:
    """Whether the line falls into names that the body speaks of: all of it, or most where they touch each other."""
    if not may_join_tags(text):
        return False
    tokens = list(_TOKEN.finditer(text))
    touching = sum(text[m.end() : m.end() + 1].isupper() for m in tokens)
    words = [m[0].casefold() for m in tokens]
    if len(words) <= _FEWEST:
        return False
    if touching < _GLUES and not (function_words().isdisjoint(words) and all(f" {word} " in story for word in words)):
        return False
    found = find_named(words, story)
    is_named = share_named(words, found) >= _GLUED_SHARE if touching >= _GLUES else not is_menu(words)
    return len(found) >= _FEWEST and is_named


def find_named(words: Sequence[str], story: str) -> dict[int, int]:
    """Words of the phrases of a line that stand in the story, by the place of the first; the longest at each place."""
    found, place = dict[int, int](), 0
    while place < len(words):
        longest = min(_LONGEST_TAG, len(words) - place) if f" {words[place]} " in story else 0
        size = next((n for n in range(longest, 0, -1) if f" {' '.join(words[place : place + n])} " in story), 0)
        if size:
            found[place] = size
        place += max(1, size)
    return found


def share_named(words: Sequence[str], found: Mapping[int, int]) -> float:
    """Share of the characters of some words that phrases of the story make up."""
    named = sum(len(word) for place, size in found.items() for word in words[place : place + size])
    return named / max(1, sum(map(len, words)))


def _run_below(draft: Draft, start: int) -> Iterator[int]:
    """Open blocks of a tag's shape from ``start`` on, evenly spaced and with the same bullets."""
    gap = draft.blocks[start + 1].gap if start + 1 < len(draft.blocks) else 0
    bullet = _bullet(draft.blocks[start].text) if start < len(draft.blocks) else ""
    is_parted = False
    for i in range(start, len(draft.blocks)):
        block = draft.blocks[i]
        if i > start and is_comma(draft, i):
            is_parted = True
            continue
        if is_parted and not is_comma(draft, i - 1):
            return
        if draft.decisions[i] is not None or not is_tag(block.text) or (i > start and block.gap != gap):
            return
        if _bullet(block.text) != bullet or _reads_on(draft, block.text):
            return
        yield i


def is_comma(draft: Draft, i: int) -> bool:
    """Whether a line holds nothing but the sign between two tags."""
    return len(draft.blocks[i].text) == 1 and draft.label(i) == "html_residue"


def _bullet(text: str) -> str:
    """The sign that opens a line of a list, 1 for any number; nothing without one."""
    return "" if text[0].isalpha() else "1" if _NUMBERED.match(text) else text[0] if not text[0].isdigit() else ""


def _reads_on(draft: Draft, text: str) -> bool:
    """Whether a line reads like a headline: several words, a function word among them, that the body does not have."""
    words = fold_words(text)
    return (
        words.count(" ") - 1 >= _PHRASE - 1
        and not function_words().isdisjoint(words.split())
        and words not in draft.story()
    )


def is_tag(text: str) -> bool:
    """Whether a line has the shape of one tag: a few words, no sentence, no number alone."""
    bare = _bare(text)
    short = 1 < len(bare) <= _LONGEST and bare.count(" ") < _MOST_WORDS
    return short and not ends_sentence(bare) and bare[-1] not in ":,;" and any(map(str.isalpha, bare))


def _bare(text: str) -> str:
    return text.strip(_BULLETS)


def _are_sections(names: Sequence[str]) -> bool:
    """Whether most are the names of sections: a menu, not tags."""
    sections = phrase_set("SECTIONS")
    return 2 * sum(name.casefold() in sections for name in names) > len(names)
